import type { Injector } from "@univerjs/core";
import { ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { DeviceInputEventType, IEditorBridgeService, KeyCode, ScrollToCellCommand, SetCellEditVisibleOperation } from "@univerjs/preset-sheets-core";
import { parseAddress } from "../../engine/address";
import type { Host } from "../../host";
import type { PageMessage } from "../messages";
import { onViewChange, sheetView } from "../sheetView";
import { factsAt, linkAt, wholeCell } from "./facts";
import type { Fact } from "./facts";

/** After a press has ended the grid still selects, a frame or two later. */
const SETTLED_MS = 60;

interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * Shows what stands beside a cell: notes, comments, links and prompts, under the pointer or else of the selected cell. A click on a link that
 * leads inside the workbook goes there; one that leads outside only shows its address, for this page asks nobody but its own server.
 */
export class BesideCell {
  private readonly card = document.createElement("div");
  private hovered: Cell | null = null;
  private pressed: (Cell & { readonly x: number; readonly y: number }) | null = null;
  private isDismissed = false;
  private last = "";

  constructor(private readonly grid: HTMLElement, private readonly injector: Injector, private readonly host: Host, private readonly say: (message: PageMessage) => string, onKey: (hear: (event: KeyboardEvent) => void) => void) {
    this.card.className = "beside-cell";
    this.card.setAttribute("role", "note");
    this.card.setAttribute("aria-live", "polite");
    this.card.hidden = true;
    grid.append(this.card);
    onViewChange(injector, () => this.show());
    grid.addEventListener("pointermove", (event) => this.hover(event), true);
    grid.addEventListener("pointerleave", () => { this.hovered = null; this.show(); });
    grid.addEventListener("pointerdown", ({ target, clientX, clientY, button, ctrlKey, shiftKey }) => {
      const cell = target instanceof HTMLCanvasElement && button === 0 && !ctrlKey && !shiftKey && !this.isEditing ? this.cellAt(clientX, clientY) : null;
      this.pressed = cell && { ...cell, x: clientX, y: clientY };
    }, true);
    addEventListener("pointerup", ({ clientX, clientY }) => {
      const { pressed } = this;
      this.pressed = null;
      if (pressed && Math.hypot(clientX - pressed.x, clientY - pressed.y) < 4) setTimeout(() => this.follow(pressed), SETTLED_MS); // the grid selects the cell first
    }, true);
    onKey(({ key }) => {
      if (key === "Escape" && !this.card.hidden) {
        this.isDismissed = true;
        this.card.hidden = true;
      }
    });
  }

  private get isEditing(): boolean {
    return this.injector.get(IEditorBridgeService).isVisible().visible;
  }

  private cellAt(x: number, y: number): Cell | null {
    const view = sheetView(this.injector), cell = view?.cellAt(x, y);
    if (!view || !cell || cell.row < 0 || cell.column < 0) return null;
    const { top, left } = wholeCell(this.host, view.sheet, cell.row, cell.column);
    return { row: top, column: left };
  }

  private hover({ target, clientX, clientY, buttons }: PointerEvent): void {
    const cell = target instanceof HTMLCanvasElement && buttons === 0 ? this.cellAt(clientX, clientY) : null;
    const isLink = cell !== null && linkAt(this.host, this.host.engine.activeSheet(), cell.row, cell.column) !== null;
    this.grid.classList.toggle("over-link", isLink);
    if (cell?.row === this.hovered?.row && cell?.column === this.hovered?.column) return;
    this.hovered = cell;
    this.show();
  }

  private show(): void {
    const view = sheetView(this.injector);
    if (!view || this.isEditing) return void (this.card.hidden = true);
    const { sheet, area: { top, left } } = this.host.engine.selection(), selected = { row: top, column: left };
    const over = this.hovered ? this.facts(view.sheet, this.hovered, false) : [];
    const cell = over.length > 0 ? this.hovered! : selected, facts = over.length > 0 ? over : sheet === view.sheet ? this.facts(sheet, selected, true) : [];
    const key = JSON.stringify([view.sheet, cell, facts]);
    if (key !== this.last) this.isDismissed = false;
    this.last = key;
    this.card.hidden = facts.length === 0 || this.isDismissed;
    if (this.card.hidden) return;
    this.card.replaceChildren(...facts.map((fact) => this.drawn(fact)));
    const frame = this.grid.getBoundingClientRect(), box = view.boxOf(wholeCell(this.host, view.sheet, cell.row, cell.column));
    const [x, y] = [view.canvas.left - frame.left + box.left + box.width + 8, view.canvas.top - frame.top + box.top];
    const isSeen = box.left + box.width > 0 && box.top + box.height > 0 && box.left < view.canvas.width && box.top < view.canvas.height;
    this.card.hidden = !isSeen;
    Object.assign(this.card.style, { left: `${Math.max(4, Math.min(x, frame.width - this.card.offsetWidth - 4))}px`, top: `${Math.max(4, Math.min(y, frame.height - this.card.offsetHeight - 4))}px` });
  }

  private facts(sheet: string, { row, column }: Cell, isSelected: boolean): readonly Fact[] {
    return factsAt(this.host, sheet, row, column, isSelected);
  }

  private drawn({ kind, title, text }: Fact): HTMLElement {
    const part = document.createElement("section"), body = document.createElement("p");
    part.className = kind;
    if (title) part.append(Object.assign(document.createElement("strong"), { textContent: title }));
    body.textContent = kind === "link" ? `${text}\n${this.say("linkHint")}` : text;
    part.append(body);
    return part;
  }

  /** Goes where a link inside the workbook leads. */
  private follow({ row, column }: Cell): void {
    const sheet = this.host.engine.activeSheet(), inside = linkAt(this.host, sheet, row, column)?.inside;
    if (!inside) return;
    const named = this.host.engine.names().find(({ name }) => name.toLowerCase() === inside.toLowerCase());
    const place = parseAddress(named?.reference ?? inside), target = place?.sheet ? this.host.sheetByName(place.sheet)?.id : sheet;
    if (!place || target === undefined) return;
    // Two quick clicks on different cells open the second; a link is followed all the same.
    const unitId = this.injector.get(IUniverInstanceService).getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET)?.getUnitId() ?? "";
    if (this.isEditing) this.injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, { visible: false, eventType: DeviceInputEventType.Keyboard, keycode: KeyCode.ESC, unitId });
    this.host.select(target, place.area);
    const { top, left, bottom, right } = place.area;
    void this.injector.get(ICommandService).executeCommand(ScrollToCellCommand.id, { range: { startRow: top, endRow: bottom, startColumn: left, endColumn: right } });
  }
}
