import type { ICellDataForSheetInterceptor, Injector, IStyleData, Nullable, Workbook } from "@univerjs/core";
import { InterceptorEffectEnum, numfmt } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { TAG, hasChineseFigures } from "../engine/chineseFigures";
import { localFormat, shownFormat } from "../engine/shownFormat";
import { shownNumber } from "../engine/shownNumber";

const NUMBER = 2;
/** The grid's own formatter has 10: words of a format are exchanged before it, figures after it. */
const BEFORE = 11, AFTER = 9;

/** Lets the grid show number formats that its own formatter does not know: words of Excel in Chinese, dates that follow the system's settings, and Chinese figures. The cells keep them as they are. */
export function showFormats(injector: Injector): void {
  const interceptors = injector.get(SheetInterceptorService), effect = InterceptorEffectEnum.Style | InterceptorEffectEnum.Value;
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect, priority: BEFORE,
    handler: (cell, { workbook }, next) => {
      const own = styleOf(cell, workbook), pattern = own?.n?.pattern, shown = pattern ? shownFormat(localFormat(pattern)) : pattern;
      return next(cell && own && shown && shown !== pattern ? { ...cell, s: { ...own, n: { pattern: shown } } } : cell);
    },
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect, priority: AFTER,
    handler: (cell, { workbook, rawData }, next) => {
      const pattern = styleOf(cell, workbook)?.n?.pattern, value = rawData?.v;
      const isShown = cell && cell.v !== null && cell.v !== undefined && typeof value === "number" && rawData?.t !== BOOLEAN && pattern && hasChineseFigures(pattern);
      return next(isShown ? inFigures(cell, pattern, value) : cell);
    },
  });
}

const BOOLEAN = 3;

const styleOf = (cell: Nullable<ICellDataForSheetInterceptor>, workbook: Workbook): Nullable<IStyleData> => (typeof cell?.s === "string" ? workbook.getStyles().get(cell.s) : cell?.s);

/** The cell as the grid's own formatter leaves one: a number with the text it shows, and the colour of its format. */
function inFigures(cell: ICellDataForSheetInterceptor, pattern: string, value: number): ICellDataForSheetInterceptor {
  const color = numfmt.formatColor(shownFormat(pattern).replace(TAG, ""), value);
  return { ...cell, v: shownNumber(pattern, value), t: NUMBER, ...(typeof color === "string" ? { interceptorStyle: { cl: { rgb: color } } } : {}) };
}
