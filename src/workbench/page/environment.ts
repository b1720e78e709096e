import { area, areaText } from "../engine/address";
import { PROFILES } from "../host";
import type { Host, ProfileName } from "../host";
import type { Pane } from "./pane";

/** Ways in which the Excel that the page stands for can be difficult. */
export const FAULTS = ["slow", "clipboard", "protected", "editing", "offline"] as const;
export type FaultName = (typeof FAULTS)[number];

/** How long a slow Excel takes for each answer, in milliseconds. */
const SLOW_MS = 2000;
/** `Error` of a session that has ended or cannot be reached (InvalidOrTimedOutSession). */
const OFFLINE = 5012;

export const isProfile = (name: string | null): name is ProfileName => name !== null && name in PROFILES;
export const isFault = (name: string): name is FaultName => (FAULTS as readonly string[]).includes(name);

/** Which Excel the page stands for just now, and what is wrong with it. */
export class Environment {
  readonly faults = new Set<FaultName>();
  private readonly protectedSheets = new Set<string>();
  private isEditing = false;

  constructor(private readonly host: Host, private readonly pane: Pane, public profile: ProfileName = "library") {
    host.become(PROFILES[profile]);
  }

  /** Becomes another Excel; the pane starts anew, for the library asks what its host can do only once. */
  setProfile(profile: ProfileName): void {
    this.profile = profile;
    this.host.become(PROFILES[profile]);
    this.pane.restart();
  }

  setFault(fault: FaultName, on: boolean): void {
    if (on) this.faults.add(fault);
    else this.faults.delete(fault);
    if (fault === "protected") this.protect(on);
    if (fault === "clipboard") this.pane.refuseClipboard(on);
    this.apply();
  }

  /** A person has begun or ended editing a cell in the grid. */
  setEditing(editing: boolean): void {
    this.isEditing = editing;
    this.apply();
  }

  /** Another workbook was opened: its sheets are as it has them. */
  forgetSheets(): void {
    this.protectedSheets.clear();
    this.faults.delete("protected");
  }

  /** Another author changes the first selected cell: a number grows by one, anything else becomes a word of theirs. Gives the cell. */
  async otherAuthorTypes(words: string): Promise<string> {
    const { sheet, area: selected } = this.host.engine.selection();
    const cell = area(selected.top, selected.left);
    const value = this.host.engine.read(sheet, cell)[0]?.[0]?.value;
    const name = this.host.sheetById(sheet)?.name ?? "";
    await this.host.edit(name, areaText(cell), typeof value === "number" ? Math.round((value + 1) * 1e10) / 1e10 : words, "other");
    return `${name}!${areaText(cell)}`;
  }

  private apply(): void {
    const has = (fault: FaultName): boolean => this.faults.has(fault);
    this.host.setFaults({ slow: has("slow") ? SLOW_MS : 0, refuse: has("offline") ? OFFLINE : null, cellEditing: this.isEditing || has("editing") });
  }

  /** Protects the sheet that is shown; takes only protection away that came from here. */
  private protect(on: boolean): void {
    const sheets = on ? [this.host.engine.activeSheet()].filter((id) => !this.host.records.sheet(id).protected) : [...this.protectedSheets];
    for (const id of sheets) {
      this.host.records.sheet(id).protected = on;
      if (on) this.protectedSheets.add(id);
      else this.protectedSheets.delete(id);
    }
  }
}
