import type { Injector } from "@univerjs/core";
import { IEditorBridgeService } from "@univerjs/preset-sheets-core";
import { area } from "../engine/address";
import type { Host } from "../host";
import { choicesAt } from "./choices";
import { enterText } from "./enterText";
import { onViewChange, sheetView } from "./sheetView";

interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The drop-down of a cell with a list, as in Excel: an arrow beside the selected cell; Alt+↓ opens it from the keyboard, arrows and letters
 * walk it, Enter picks, Esc leaves. What is picked is entered like typing: it can be undone, and the pane hears of it.
 */
export class DropDown {
  private readonly arrow = document.createElement("button");
  private readonly list = document.createElement("ul");
  private cell: Cell | null = null;
  private choices: readonly string[] = [];
  private at = 0;

  constructor(private readonly grid: HTMLElement, private readonly injector: Injector, private readonly host: Host, label: string, onKey: (hear: (event: KeyboardEvent) => void) => void) {
    this.arrow.className = "choice-arrow";
    this.arrow.tabIndex = -1;
    this.arrow.textContent = "▾";
    this.arrow.setAttribute("aria-label", label);
    this.list.className = "choice-list";
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", label);
    this.list.tabIndex = -1;
    this.close();
    grid.append(this.arrow, this.list);
    onViewChange(injector, () => this.follow());
    // The grid starts a selection with the mouse button already down, so neither press may reach it.
    for (const element of [this.arrow, this.list]) element.addEventListener("pointerdown", (event) => { event.preventDefault(); event.stopPropagation(); });
    this.arrow.addEventListener("click", () => (this.list.hidden ? this.open() : this.close()));
    this.list.addEventListener("click", ({ target }) => this.pick((target as HTMLElement).closest("li")?.textContent ?? null));
    onKey((event) => this.key(event));
    addEventListener("pointerdown", ({ target }) => { if (!grid.contains(target as Node) || !this.list.contains(target as Node)) this.close(); });
  }

  /** Shows the arrow beside the selected cell, if it has a list. */
  private follow(): void {
    const view = sheetView(this.injector);
    const { sheet, area: selected } = this.host.engine.selection();
    const { top: row, left: column } = selected;
    const choices = view?.sheet === sheet ? choicesAt(this.host, sheet, row, column) : null;
    const isSame = this.cell?.sheet === sheet && this.cell.row === row && this.cell.column === column;
    if (!isSame) this.close();
    this.cell = choices && { sheet, row, column };
    this.choices = choices ?? [];
    this.arrow.hidden = !choices;
    if (!view || !choices) return this.close();
    const merged = this.host.engine.merges(sheet).find((each) => each.top === row && each.left === column);
    const box = view.boxOf(merged ?? area(row, column));
    const frame = this.grid.getBoundingClientRect();
    const [left, bottom] = [view.canvas.left - frame.left + box.left, view.canvas.top - frame.top + box.top + box.height];
    const isSeen = box.left + box.width > 0 && box.top + box.height > 0 && box.top < view.canvas.height && box.left < view.canvas.width;
    this.arrow.hidden = !isSeen;
    Object.assign(this.arrow.style, { left: `${Math.min(left + box.width + 1, frame.width - 20)}px`, top: `${bottom - Math.min(20, box.height)}px` });
    const height = Math.min(this.choices.length * 26 + 10, 240);
    const below = bottom + height <= frame.height;
    Object.assign(this.list.style, { left: `${Math.min(left, frame.width - 180)}px`, top: `${below ? bottom : bottom - box.height - height}px`, minWidth: `${Math.min(Math.max(box.width, 120), 320)}px`, maxHeight: `${height}px` });
    if (!isSeen) this.close();
  }

  private open(): void {
    const { cell } = this;
    if (!cell) return;
    const now = this.host.engine.display(this.host.engine.read(cell.sheet, area(cell.row, cell.column))[0]?.[0]?.value ?? null, this.host.engine.numberFormat(cell.sheet, cell.row, cell.column));
    this.list.replaceChildren(...this.choices.map((choice) => {
      const item = document.createElement("li");
      item.setAttribute("role", "option");
      item.textContent = choice;
      return item;
    }));
    this.list.hidden = false;
    this.mark(Math.max(0, this.choices.indexOf(now)));
  }

  private mark(at: number): void {
    this.at = Math.min(this.choices.length - 1, Math.max(0, at));
    [...this.list.children].forEach((item, index) => item.setAttribute("aria-selected", String(index === this.at)));
    this.list.children[this.at]?.scrollIntoView({ block: "nearest" });
  }

  private close(): void {
    this.list.hidden = true;
  }

  private key(event: KeyboardEvent): void {
    const inGrid = this.grid.contains(document.activeElement) || document.activeElement === document.body;
    if (!this.cell || !inGrid || event.isComposing || this.injector.get(IEditorBridgeService).isVisible().visible) return;
    const opens = this.list.hidden && event.altKey && (event.key === "ArrowDown" || event.key === "Down");
    if (this.list.hidden && !opens) return;
    if (opens) this.open();
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") this.mark(this.at + (event.key === "ArrowDown" ? 1 : -1));
    else if (event.key === "Home" || event.key === "End") this.mark(event.key === "Home" ? 0 : this.choices.length - 1);
    else if (event.key === "Enter" || event.key === "Tab") this.pick(this.choices[this.at] ?? null);
    else if (event.key === "Escape") this.close();
    else return this.jump(event);
    event.preventDefault();
  }

  /** A letter goes to the next entry that begins with it; anything else closes the list and is the grid's. */
  private jump(event: KeyboardEvent): void {
    const order = [...this.choices.keys()].map((index) => (this.at + 1 + index) % this.choices.length);
    const found = event.key.length === 1 ? order.find((index) => this.choices[index]!.toLowerCase().startsWith(event.key.toLowerCase())) : undefined;
    if (found === undefined) return event.key === "Alt" ? undefined : this.close();
    this.mark(found);
    event.preventDefault();
  }

  private pick(choice: string | null): void {
    this.close();
    if (choice !== null && this.cell) enterText(this.injector, this.host, { ...this.cell, text: choice });
  }
}
