import type { Injector } from "@univerjs/core";
import { ISheetClipboardService } from "@univerjs/preset-sheets-core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Host } from "../host";

interface Clipboard {
  _transformPastedData(rows: number, columns: number, cells: unknown): unknown;
  _getPastedRange(cells: { getDataRange(): { readonly startRow: number; readonly endRow: number } }): unknown;
}

/**
 * Rows that a filter hides are left out of what a person does with a selection: copying, clearing, formats, one line pasted into many.
 * As in Excel a block of several rows goes into every row of its target, shown or not; and rows hidden by hand count as any other.
 */
export function leaveFilteredRows(injector: Injector, host: Host): void {
  let isBlock = false;
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.ROW_FILTERED, {
    handler: (isFiltered, { subUnitId, row, worksheet }, next) => {
      const isOut = !isBlock && worksheet.getRowManager().getRow(row)?.hd === 1 && host.records.isFiltered(subUnitId, row);
      return isOut ? true : next(isFiltered);
    },
  });
  const clipboard = injector.get(ISheetClipboardService) as unknown as Clipboard;
  if (typeof clipboard._transformPastedData !== "function" || typeof clipboard._getPastedRange !== "function") throw new Error("This Univer finds where to paste in another way: SheetClipboardService has changed");
  const ofOwn = clipboard._transformPastedData.bind(clipboard), ofOthers = clipboard._getPastedRange.bind(clipboard);
  const asBlock = <T>(rows: number, work: () => T): T => {
    isBlock = rows > 1;
    try {
      return work();
    } finally {
      isBlock = false;
    }
  };
  clipboard._transformPastedData = (rows, columns, cells) => asBlock(rows, () => ofOwn(rows, columns, cells));
  clipboard._getPastedRange = (cells) => { const { startRow, endRow } = cells.getDataRange(); return asBlock(endRow - startRow + 1, () => ofOthers(cells)); };
}
