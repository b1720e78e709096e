import type { ICellData, ICommandInfo, Injector, Nullable, Workbook, Worksheet } from "@univerjs/core";
import { ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import {
  IRenderManagerService, SetRangeValuesMutation, SetWorksheetActiveOperation, SetWorksheetColWidthMutation, SetWorksheetRowAutoHeightMutation, SheetSkeletonManagerService,
} from "@univerjs/preset-sheets-core";

/** Rows of a sheet that are to be measured. */
interface Rows {
  from: number;
  to: number;
}

const QUIET_MS = 60;
/** Measuring many rows lets the page draw in between. */
const SLICE_MS = 8;
/** Excel's greatest row height, 409 points, in pixels. */
const GREATEST = 545;

/**
 * Rows without a height of their own grow with wrapped text, as in Excel. Univer measures them for a person's edits only; here it is
 * asked to after any write, for the sheet that is shown. A measured height is drawn, not kept: the file says nothing of it.
 */
export function fitRows(injector: Injector): void {
  const commands = injector.get(ICommandService);
  const known = new Set<string>();
  const waiting = new Map<string, Rows>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const fit = (): void => {
    const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const sheet = workbook?.getActiveSheet();
    if (!workbook || !sheet) return;
    const [unitId, subUnitId] = [workbook.getUnitId(), sheet.getSheetId()];
    const key = `${unitId}|${subUnitId}`;
    const matrix = sheet.getCellMatrix();
    const last = { row: matrix.getLength() - 1, column: matrix.getDataRange().endColumn };
    const rows = known.has(key) ? waiting.get(key) : { from: 0, to: last.row };
    known.add(key);
    waiting.delete(key);
    if (!rows || rows.from > last.row || last.column < 0) return;
    const { found, next } = measured(injector, workbook, sheet, { from: rows.from, to: Math.min(rows.to, last.row) }, last.column);
    if (found.length) commands.syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, { unitId, subUnitId, rowsAutoHeightInfo: found }, { onlyLocal: true });
    if (next > Math.min(rows.to, last.row)) return;
    const since = waiting.get(key);
    waiting.set(key, { from: Math.min(next, since?.from ?? Infinity), to: Math.max(rows.to, since?.to ?? -1) });
    timer = setTimeout(fit, 0);
  };

  commands.onCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
    const { unitId, subUnitId, cellValue } = (params ?? {}) as { unitId?: string; subUnitId?: string; cellValue?: object };
    const key = `${unitId ?? ""}|${subUnitId ?? ""}`;
    if (id === SetRangeValuesMutation.id && cellValue) {
      const touched = Object.keys(cellValue).map(Number);
      const rows = waiting.get(key) ?? { from: Infinity, to: -1 };
      for (const row of touched) [rows.from, rows.to] = [Math.min(rows.from, row), Math.max(rows.to, row)];
      waiting.set(key, rows);
    } else if (id === SetWorksheetColWidthMutation.id) known.delete(key);
    else if (id !== SetWorksheetActiveOperation.id) return;
    clearTimeout(timer);
    timer = setTimeout(fit, QUIET_MS);
  });
}

/** Rows whose measured height is not the one they are drawn with, as far as a slice of time goes. Univer's own measuring counts hidden columns too, Excel's does not. */
function measured(injector: Injector, workbook: Workbook, sheet: Worksheet, rows: Rows, lastColumn: number): { readonly found: { row: number; autoHeight: number }[]; /** The first row that is not measured yet. */ readonly next: number } {
  const skeleton = injector.get(IRenderManagerService).getRenderById(workbook.getUnitId())?.with(SheetSkeletonManagerService).ensureSkeleton(sheet.getSheetId());
  const found: { row: number; autoHeight: number }[] = [];
  if (!skeleton) return { found, next: Infinity };
  const columns = Array.from({ length: lastColumn + 1 }, (_, column) => column).filter((column) => sheet.getColVisible(column));
  const usual = sheet.getConfig().defaultRowHeight, end = performance.now() + SLICE_MS;
  let row = rows.from;
  for (; row <= rows.to && performance.now() < end; row++) {
    const own = sheet.getRowManager().getRow(row);
    if (own?.ia === 0 || own?.hd === 1) continue;
    const tall = columns.filter((column) => mayBeTall(workbook, sheet.getCellRaw(row, column)));
    const needed = Math.max(usual, ...tall.map((column) => skeleton.calculateAutoHeightForCell(row, column) ?? 0));
    const autoHeight = Math.min(GREATEST, Math.ceil(needed));
    if (sheet.getRowHeight(row) !== autoHeight) found.push({ row, autoHeight });
  }
  return { found, next: row };
}

const WRAPPED = 3, USUAL_POINTS = 11;

/** One line of usual size fits into a row of usual height: it need not be measured. */
function mayBeTall(workbook: Workbook, cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  const style = cell.s ? workbook.getStyles().getStyleByCell(cell) : null;
  return Boolean(cell.p) || style?.tb === WRAPPED || (style?.fs ?? 0) > USUAL_POINTS || Boolean(style?.tr?.a ?? style?.tr?.v);
}
