import type { ICellDataForSheetInterceptor, Injector } from "@univerjs/core";
import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Host } from "../../host";

const MARK = { note: { color: "#E00000", size: 7 }, comment: { color: "#7B2FA0", size: 9 } } as const;
const LINK_COLOR = "#0563C1";

/** Marks cells with notes and comments in their corner, and shows links as links where the cell has no look of its own for it. */
export function markCells(injector: Injector, host: Host): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style, priority: 12,
    handler: (cell, { workbook, subUnitId, row, col }, next) => {
      const record = host.records.sheets.get(subUnitId);
      if (!record || (record.notes.length === 0 && record.comments.length === 0 && record.hyperlinks.size === 0)) return next(cell);
      const is = (each: { readonly row: number; readonly column: number }): boolean => each.row === row && each.column === col;
      const mark = record.comments.some(is) ? MARK.comment : record.notes.some(is) ? MARK.note : null, isLink = record.hyperlinks.has(`${row},${col}`);
      if (!mark && !isLink) return next(cell);
      const own = (typeof cell?.s === "string" ? workbook.getStyles().get(cell.s) : cell?.s) ?? {};
      const look = isLink && !own.cl && !own.ul ? { s: { ...own, cl: { rgb: LINK_COLOR }, ul: { s: 1 as const } } } : {};
      return next({ ...(cell ?? {}), ...look, ...(mark ? { markers: { ...(cell as ICellDataForSheetInterceptor | null)?.markers, tr: mark } } : {}) });
    },
  });
}
