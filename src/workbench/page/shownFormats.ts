import type { Injector } from "@univerjs/core";
import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { shownFormat } from "../engine/shownFormat";

/** Lets the grid show number formats that are written as Excel in Chinese has them; the cells keep them as they are. */
export function showFormats(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value, priority: 11,
    handler: (cell, { workbook }, next) => {
      const own = typeof cell?.s === "string" ? workbook.getStyles().get(cell.s) : cell?.s, pattern = own?.n?.pattern;
      const shown = pattern ? shownFormat(pattern) : pattern;
      return next(cell && own && shown && shown !== pattern ? { ...cell, s: { ...own, n: { pattern: shown } } } : cell);
    },
  });
}
