/** F6 and Shift+F6 go from header to cells to task pane and round again, as in Excel; Ctrl+O opens, Ctrl+S saves. */
export interface Regions {
  readonly header: HTMLElement;
  readonly grid: HTMLElement;
  /** The window of the add-in; another one after each start. */
  pane(): Window | null;
  open(): void;
  save(): void;
}

/** Acts on a key of the page or of the pane's window. */
export function regionKey(event: KeyboardEvent, regions: Regions): void {
  const letter = event.ctrlKey && !event.shiftKey && !event.altKey ? event.key.toLowerCase() : "";
  if (event.key === "F6" && !event.ctrlKey && !event.altKey) move(regions, event.shiftKey ? -1 : 1);
  else if (letter === "o") regions.open();
  else if (letter === "s") regions.save();
  else return;
  event.preventDefault();
}

const ORDER = ["header", "grid", "pane"] as const;

function move(regions: Regions, step: 1 | -1): void {
  const { activeElement } = document;
  const now = activeElement instanceof HTMLIFrameElement ? "pane" : regions.header.contains(activeElement) ? "header" : "grid";
  const next = ORDER[(ORDER.indexOf(now) + step + ORDER.length) % ORDER.length];
  if (next === "header") regions.header.querySelector<HTMLElement>("select, button")?.focus();
  else if (next === "grid") focusGrid(regions.grid);
  else focusPane(regions.pane());
}

/** The grid listens in a hidden editor of its own. */
function focusGrid(grid: HTMLElement): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  window.focus();
  grid.querySelector<HTMLElement>("[contenteditable=true]")?.focus();
}

function focusPane(pane: Window | null): void {
  pane?.focus();
  pane?.document.querySelector<HTMLElement>("button:not([disabled]), [tabindex='0'], input, select, a[href]")?.focus();
}
