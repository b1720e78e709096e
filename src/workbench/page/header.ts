import { say } from "./messages";
import type { PageLocale, PageMessage } from "./messages";

/** What the header's controls do. */
export interface HeaderActions {
  openFile(file: File): Promise<void>;
  openSample(name: string): void;
  save(): Promise<void>;
}

const LOCALE_KEY = "workbench.locale";

/** The bar above grid and pane: what is open, whether it is saved, open, save, samples; and files dropped on the page. */
export class Header {
  locale: PageLocale = stored() === "en" ? "en" : "zh";
  private readonly localeListeners: (() => void)[] = [];
  private unsaved = false;
  private status: readonly [PageMessage, Readonly<Record<string, string | number>>] | null = null;

  constructor() {
    this.words();
    at("problem").querySelector("button")!.addEventListener("click", () => this.hideProblem());
    at("locale").addEventListener("click", () => {
      this.locale = this.locale === "zh" ? "en" : "zh";
      store(this.locale);
      this.words();
      for (const tell of this.localeListeners) tell();
    });
    addEventListener("beforeunload", (event) => { if (this.unsaved && !navigator.webdriver) event.preventDefault(); });
  }

  say(message: PageMessage, values: Readonly<Record<string, string | number>> = {}): string {
    return say(this.locale, message, values);
  }

  /** Calls back when the page's language was changed. */
  onLocale(tell: () => void): void {
    this.localeListeners.push(tell);
  }

  connect(actions: HeaderActions): void {
    const input = at<HTMLInputElement>("file");
    at("open").addEventListener("click", () => input.click());
    at("save").addEventListener("click", () => void actions.save());
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      input.value = "";
      if (file) void actions.openFile(file);
    });
    const samples = at("samples").querySelector("select")!;
    samples.addEventListener("change", () => {
      const name = samples.value;
      samples.selectedIndex = 0;
      if (name) actions.openSample(name);
    });
    this.connectDrop((file) => void actions.openFile(file));
  }

  showSamples(names: readonly string[]): void {
    const select = at("samples").querySelector("select")!;
    select.replaceChildren(new Option(this.say("chooseSample"), ""), ...names.map((name) => new Option(name.replace(/\.xlsx$/, ""), name)));
  }

  showName(name: string): void {
    at("name").textContent = name;
    at("name").title = name;
  }

  markUnsaved(unsaved: boolean): void {
    if (this.unsaved === unsaved) return;
    this.unsaved = unsaved;
    at("unsaved").textContent = unsaved ? this.say("unsaved") : "";
  }

  /** A quiet line; `null` clears it. */
  tell(message: PageMessage | null, values: Readonly<Record<string, string | number>> = {}): void {
    this.status = message && [message, values];
    at("status").textContent = message ? this.say(message, values) : "";
  }

  showProblem(message: PageMessage, values: Readonly<Record<string, string>>): void {
    at("problem").querySelector("p")!.textContent = this.say(message, values);
    at("problem").hidden = false;
  }

  hideProblem(): void {
    at("problem").hidden = true;
  }

  private words(): void {
    document.documentElement.lang = this.locale === "zh" ? "zh-CN" : "en";
    document.title = this.say("title");
    for (const id of ["title", "open", "save", "locale"] as const) at(id).textContent = this.say(id);
    for (const id of ["open", "save"] as const) at(id).title = this.say(`${id}Keys`);
    at("samples").querySelector("span")!.textContent = this.say("samples");
    const hint = at("samples").querySelector("option");
    if (hint) hint.textContent = this.say("chooseSample");
    at("problem").querySelector("button")!.textContent = this.say("close");
    at("splitter").setAttribute("aria-label", this.say("splitter"));
    at("drop").textContent = this.say("drop");
    at("unsaved").textContent = this.unsaved ? this.say("unsaved") : "";
    if (this.status) at("status").textContent = this.say(...this.status);
  }

  /** The grid would take a dropped file for itself, so the page hears of it first. */
  private connectDrop(open: (file: File) => void): void {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
    addEventListener("dragover", (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      at("drop").hidden = false;
    }, true);
    addEventListener("dragleave", (event) => { if (event.relatedTarget === null) at("drop").hidden = true; }, true);
    addEventListener("drop", (event) => {
      at("drop").hidden = true;
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      event.stopPropagation();
      open(file);
    }, true);
  }
}

function at<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  return document.getElementById(id) as Kind;
}

/** Storage may be refused; the page works without. */
function stored(): string | null {
  try {
    return localStorage.getItem(LOCALE_KEY);
  } catch {
    return null;
  }
}

function store(locale: PageLocale): void {
  try {
    localStorage.setItem(LOCALE_KEY, locale);
  } catch {
    // the choice lasts until the page is closed
  }
}
