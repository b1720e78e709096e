import { PROFILES } from "../host";
import type { ProfileName } from "../host";
import { FAULTS } from "./environment";
import type { Environment } from "./environment";
import type { Header } from "./header";

const PROFILE_NAMES = Object.keys(PROFILES) as ProfileName[];

/** The menu 环境: which Excel this is, and what is wrong with it. Its button says so whenever it is not the usual one. */
export class EnvironmentMenu {
  private readonly button = document.getElementById("environment") as HTMLButtonElement;
  private readonly menu = document.getElementById("environment-menu")!;

  constructor(private readonly environment: Environment, private readonly header: Header, onKey: (hear: (event: KeyboardEvent) => void) => void) {
    this.draw();
    header.onLocale(() => this.draw());
    this.button.addEventListener("click", () => this.show(this.menu.hidden));
    this.menu.addEventListener("change", ({ target }) => this.chosen(target as HTMLInputElement));
    this.menu.addEventListener("click", ({ target }) => { if ((target as HTMLElement).closest("button")) void this.otherAuthor(); });
    onKey((event) => {
      if (event.key !== "Escape" || this.menu.hidden) return;
      event.preventDefault();
      this.show(false);
      this.button.focus();
    });
    addEventListener("pointerdown", ({ target }) => { if (!this.menu.contains(target as Node) && !this.button.contains(target as Node)) this.show(false); }, true);
    addEventListener("blur", () => { if (document.activeElement instanceof HTMLIFrameElement) this.show(false); });
  }

  private show(shown: boolean): void {
    if (shown) this.draw();
    this.menu.hidden = !shown;
    const { right, bottom } = this.button.getBoundingClientRect();
    Object.assign(this.menu.style, { right: `${innerWidth - Math.max(right, 360)}px`, top: `${bottom + 4}px` });
    this.button.setAttribute("aria-expanded", String(shown));
    if (shown) this.menu.querySelector<HTMLInputElement>("input:checked")?.focus();
  }

  private chosen({ name, value, checked }: HTMLInputElement): void {
    if (name === "profile") this.environment.setProfile(value as ProfileName);
    else this.environment.setFault(value as (typeof FAULTS)[number], checked);
    this.label();
  }

  private async otherAuthor(): Promise<void> {
    const cell = await this.environment.otherAuthorTypes(this.header.say("otherAuthorWords"));
    this.header.tell("otherAuthorTyped", { cell });
  }

  private draw(): void {
    const { environment, header } = this;
    const entry = (type: "radio" | "checkbox", name: string, value: string, words: string, checked: boolean): HTMLElement => {
      const label = document.createElement("label");
      label.append(Object.assign(document.createElement("input"), { type, name, value, checked }), words);
      return label;
    };
    const group = (title: string, entries: readonly HTMLElement[]): HTMLElement => {
      const fieldset = document.createElement("fieldset");
      fieldset.append(Object.assign(document.createElement("legend"), { textContent: title }), ...entries);
      return fieldset;
    };
    this.menu.setAttribute("aria-label", header.say("environment"));
    this.menu.replaceChildren(
      group(header.say("profiles"), PROFILE_NAMES.map((name) => entry("radio", "profile", name, header.say(`profile.${name}`), environment.profile === name))),
      group(header.say("faults"), FAULTS.map((name) => entry("checkbox", "fault", name, header.say(`fault.${name}`), environment.faults.has(name)))),
      Object.assign(document.createElement("button"), { type: "button", textContent: header.say("otherAuthor") }),
    );
    this.label();
  }

  /** Its usual name, or what is out of the ordinary. */
  private label(): void {
    const { profile, faults } = this.environment;
    const odd = [...(profile === "library" ? [] : [`ExcelApi 1.${PROFILES[profile].excelApi}`]), ...(faults.size ? [this.header.say("faultCount", { count: faults.size })] : [])];
    this.button.textContent = [this.header.say("environment"), ...odd].join(" · ");
    this.button.classList.toggle("odd", odd.length > 0);
  }
}
