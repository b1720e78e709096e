import type { ICellDataForSheetInterceptor, Injector, IStyleData } from "@univerjs/core";
import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { hasChineseFigures } from "../engine/chineseFigures";
import { shownFormat } from "../engine/shownFormat";
import { shownNumber } from "../engine/shownNumber";

const STRING = 1, RIGHT = 3;

/** Lets the grid show number formats that its own formatter does not know: words of Excel in Chinese, and Chinese figures. The cells keep them as they are. */
export function showFormats(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value, priority: 11,
    handler: (cell, { workbook }, next) => {
      const own = typeof cell?.s === "string" ? workbook.getStyles().get(cell.s) : cell?.s, pattern = own?.n?.pattern;
      if (!cell || !own || !pattern) return next(cell);
      if (hasChineseFigures(pattern) && typeof cell.v === "number") return next(inFigures(cell, own, shownNumber(pattern, cell.v)));
      const shown = shownFormat(pattern);
      return next(shown === pattern ? cell : { ...cell, s: { ...own, n: { pattern: shown } } });
    },
  });
}

/** The cell as the text it shows, to the right as numbers are. */
function inFigures(cell: ICellDataForSheetInterceptor, own: IStyleData, text: string): ICellDataForSheetInterceptor {
  const { n: _, ...rest } = own;
  return { ...cell, v: text, t: STRING, s: { ...rest, ht: own.ht || RIGHT } };
}
