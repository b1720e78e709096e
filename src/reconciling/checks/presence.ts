import { message } from "../../model";
import type { Finding, Ledger } from "../../model";
import { placeWords } from "../finding/figureText";
import { PRESENCES, PUBLISHED_SETS } from "../rules/publishedForms";
import type { Presence, PublishedSet } from "../rules/publishedForms";
import type { Figures } from "../ties/figures";
import type { CheckInput, SoloResult } from "./solo";
import { found, soloFinding } from "./solo";

/** S-07 必备表齐全, F1-06 总计必填: what should be there and is not. */
export function presenceCheck({ ledger, figures }: CheckInput): SoloResult {
  return found([
    ...PUBLISHED_SETS.flatMap((set) => absentForms(set, ledger)),
    ...PRESENCES.flatMap((presence) => figures.years.flatMap((year) => emptyNeeds(presence, year, figures, ledger))),
  ]);
}

/** A set of which most forms are there and some are not: what they would tell cannot be checked. */
function absentForms({ forms, taken }: PublishedSet, ledger: Ledger): readonly Finding[] {
  const held = new Set([...ledger.tables, ...ledger.sheets].map(({ form }) => form));
  const [present, absent] = [true, false].map((isHeld) => Object.keys(forms).filter((form) => held.has(form) === isHeld)) as [string[], string[]];
  if (present.length < taken || absent.length === 0) return [];
  const names = absent.map((form) => `《${forms[form]!}》`).join("、");
  const params = { count: absent.length, present: present.length, forms: names };
  const table = ledger.tables.find(({ form }) => form !== null && form in forms);
  if (!table) return [];
  const finding = soloFinding({ rule: "S-07", cells: [{ kind: "cell", sheet: table.sheet, row: table.area.top, column: table.area.left }], mark: absent.join(), title: message("check.absentForm.title", params), detail: message("check.absentForm.detail", params) });
  return [{ ...finding, state: "unchecked", reason: message("check.absentForm.reason", params) }];
}

function emptyNeeds({ rule, when, needs }: Presence, year: number | null, figures: Figures, ledger: Ledger): readonly Finding[] {
  const of = (name: string): ReturnType<Figures["operand"]> => figures.operand(name, { year, period: "final", each: null });
  if (!when.some((name) => of(name)?.amount)) return [];
  const empty = needs.flatMap((name) => of(name) ?? []).filter((operand) => operand.amount === null && operand.place !== null);
  const [first] = empty;
  if (!first) return [];
  const table = ledger.tables.find((candidate) => candidate.sheet === first.place!.sheet);
  const params = { table: table?.title || first.place!.sheet, labels: empty.map(({ label }) => label).join("、"), places: empty.map(({ place }) => placeWords(place)).join("、") };
  return [soloFinding({ rule, cells: empty.map(({ place }) => place!), title: message("check.empty.title", params), detail: message("check.empty.detail", params) })];
}
