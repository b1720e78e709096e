import type { Injector, Workbook } from "@univerjs/core";
import { ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { IEditorBridgeService, ScrollToCellCommand } from "@univerjs/preset-sheets-core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import type { AreaData } from "../bookData";
import { area, cellsOf } from "../engine/address";
import type { Host } from "../host";
import { sheetView } from "./sheetView";

/** The command of the menu's 选择性粘贴 → 仅粘贴值. */
const PASTE_VALUES = "sheet.command.paste-value";

interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * Excel's keys that the grid does not have: Home and End's kin, a page up and down, the next sheet (Ctrl+PgUp, Ctrl+PgDn), and values alone pasted
 * (Ctrl+Shift+V). With Shift they reach from where the selection began.
 */
export function gridKeys(grid: HTMLElement, injector: Injector, host: Host, onKey: (hear: (event: KeyboardEvent) => void) => void): void {
  /** Where the selection began, and its moving end. */
  let reach: { readonly sheet: string; readonly from: Cell; readonly to: Cell } | null = null;

  const go = (target: Cell, extend: boolean): void => {
    const { sheet, area: selected } = host.engine.selection();
    const isReach = reach?.sheet === sheet && covers(selected, reach.from, reach.to);
    const from = extend ? (isReach ? reach!.from : { row: selected.top, column: selected.left }) : target;
    reach = { sheet, from, to: target };
    host.select(sheet, area(Math.min(from.row, target.row), Math.min(from.column, target.column), Math.max(from.row, target.row), Math.max(from.column, target.column)));
    const at = { startRow: target.row, endRow: target.row, startColumn: target.column, endColumn: target.column };
    void injector.get(ICommandService).executeCommand(ScrollToCellCommand.id, { range: at });
  };

  onKey((event) => {
    const inGrid = grid.contains(document.activeElement) || document.activeElement === document.body;
    if (!inGrid || event.altKey || event.metaKey || event.isComposing || injector.get(IEditorBridgeService).isVisible().visible) return;
    if (isTypingElsewhere(document.activeElement)) return;
    if (event.ctrlKey && (event.key === "PageDown" || event.key === "PageUp")) {
      nextSheet(host, event.key === "PageDown" ? 1 : -1);
      return event.preventDefault();
    }
    if (event.ctrlKey && event.shiftKey && event.key.toLowerCase() === "v") {
      void injector.get(ICommandService).executeCommand(PASTE_VALUES);
      return event.preventDefault();
    }
    if (/^Arrow/.test(event.key) && !event.ctrlKey && !event.shiftKey) return toActiveCell(injector, host);
    const target = targetOf(event, injector, host, reach);
    if (!target) return;
    go(target, event.shiftKey);
    event.preventDefault();
  });
}

/** An arrow leads from the active cell of a selection, as in Excel; the grid's own would lead from its edge. */
function toActiveCell(injector: Injector, { engine }: Host): void {
  const active = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary, { sheet, area: selected } = engine.selection();
  if (!active) return;
  const cell = area(active.startRow, active.startColumn, active.endRow, active.endColumn);
  if (cellsOf(cell) < cellsOf(selected)) engine.select(sheet, cell);
}

/** A name box, a sheet's name, a field of the ribbon; the grid's own listening place is no field. */
function isTypingElsewhere(element: Element | null): boolean {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || (element instanceof HTMLElement && element.isContentEditable && !element.id.startsWith("__editor_"));
}

function targetOf({ key, ctrlKey, shiftKey }: KeyboardEvent, injector: Injector, host: Host, reach: { readonly sheet: string; readonly from: Cell; readonly to: Cell } | null): Cell | null {
  const { sheet, area: selected } = host.engine.selection(), frozen = host.sheetById(sheet)?.frozen ?? { rows: 0, columns: 0 };
  const moving = shiftKey && reach?.sheet === sheet && covers(selected, reach.from, reach.to) ? reach.to : { row: selected.top, column: selected.left };
  if (key === "Home") return ctrlKey ? { row: frozen.rows, column: frozen.columns } : { row: moving.row, column: moving.column > frozen.columns ? frozen.columns : 0 };
  if (key === "End" && ctrlKey) {
    const used = host.engine.used(sheet, false);
    return { row: used?.bottom ?? 0, column: used?.right ?? 0 };
  }
  if ((key !== "PageDown" && key !== "PageUp") || ctrlKey) return null;
  const rows = pageOf(injector), last = lastRow(injector);
  return { row: Math.min(last, Math.max(0, moving.row + (key === "PageDown" ? rows : -rows))), column: moving.column };
}

const covers = (selected: AreaData, from: Cell, to: Cell): boolean =>
  selected.top === Math.min(from.row, to.row) && selected.bottom === Math.max(from.row, to.row) && selected.left === Math.min(from.column, to.column) && selected.right === Math.max(from.column, to.column);

const shown = (injector: Injector): Workbook | null => injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ?? null;
const lastRow = (injector: Injector): number => (shown(injector)?.getActiveSheet().getRowCount() ?? 1) - 1;

/** Rows that fit into what scrolls, by the height of ordinary ones. */
function pageOf(injector: Injector): number {
  const view = sheetView(injector), height = shown(injector)?.getActiveSheet().getConfig().defaultRowHeight ?? 20;
  return view ? Math.max(1, Math.floor(view.scrolled.height / (height * view.zoom)) - 1) : 1;
}

function nextSheet(host: Host, step: 1 | -1): void {
  const sheets = host.engine.sheets().filter(({ visibility }) => visibility === "visible"), at = sheets.findIndex(({ id }) => id === host.engine.activeSheet());
  const next = sheets[at + step];
  if (!next) return;
  host.engine.activate(next.id);
  host.happened({ kind: "activated", sheet: next.id }, "person");
}
