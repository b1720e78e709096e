import type { ICommandInfo, Injector, Workbook, Worksheet } from "@univerjs/core";
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
    const rowsAutoHeightInfo = measured(injector, unitId, sheet, { from: rows.from, to: Math.min(rows.to, last.row) }, last.column);
    if (rowsAutoHeightInfo.length) commands.syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, { unitId, subUnitId, rowsAutoHeightInfo }, { onlyLocal: true });
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

/** Rows whose measured height is not the one they are drawn with. Univer's own measuring counts hidden columns too, Excel's does not. */
function measured(injector: Injector, unitId: string, sheet: Worksheet, rows: Rows, lastColumn: number): { row: number; autoHeight: number }[] {
  const skeleton = injector.get(IRenderManagerService).getRenderById(unitId)?.with(SheetSkeletonManagerService).ensureSkeleton(sheet.getSheetId());
  if (!skeleton) return [];
  const columns = Array.from({ length: lastColumn + 1 }, (_, column) => column).filter((column) => sheet.getColVisible(column));
  const found: { row: number; autoHeight: number }[] = [];
  for (let row = rows.from; row <= rows.to; row++) {
    const own = sheet.getRowManager().getRow(row);
    if (own?.ia === 0 || own?.hd === 1) continue;
    const needed = Math.max(sheet.getConfig().defaultRowHeight, ...columns.map((column) => skeleton.calculateAutoHeightForCell(row, column) ?? 0));
    const autoHeight = Math.min(GREATEST, Math.ceil(needed));
    if (sheet.getRowHeight(row) !== autoHeight) found.push({ row, autoHeight });
  }
  return found;
}
