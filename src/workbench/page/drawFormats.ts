import type { Injector, Workbook } from "@univerjs/core";
import { InterceptorEffectEnum, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { IRenderManagerService, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { ConditionalFormatData } from "../bookData";
import type { Host } from "../host";

/** Rules that hold whatever stands in the cells: `=TRUE`, `=1`, `=N("…")=0`. */
const ALWAYS = /^=(?:TRUE(?:\(\))?|1|N\("[^"]*"\)=0)$/i;

/** The fill of a custom format that always holds; `null` for all others, whose rules are not evaluated here. */
function fillOf({ type, parts }: ConditionalFormatData): string | null {
  const [rule, fill] = [parts["custom.rule.formula"], parts["custom.format.fill.color"]];
  return type === "Custom" && typeof rule === "string" && typeof fill === "string" && ALWAYS.test(rule) ? fill : null;
}

/**
 * Draws the fills of conditional formats that always hold over the cells' own, which stay as they are. Gives what draws the
 * grid again after formats came or went; other conditional formats are recorded only.
 */
export function drawFormats(injector: Injector, host: Host): () => void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { workbook, subUnitId, row, col }, next) => {
      const over = host.records.sheets.get(subUnitId)?.conditionalFormats ?? [];
      if (over.length === 0) return next(cell);
      const found = over.find((one) => one.area.top <= row && row <= one.area.bottom && one.area.left <= col && col <= one.area.right && fillOf(one) !== null);
      if (!found) return next(cell);
      const own = typeof cell?.s === "string" ? workbook.getStyles().get(cell.s) : cell?.s;
      return next({ ...cell, s: { ...own, bg: { rgb: fillOf(found) } } });
    },
  });
  return () => {
    const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const render = workbook ? injector.get(IRenderManagerService).getRenderById(workbook.getUnitId()) : null;
    render?.with(SheetSkeletonManagerService).getCurrentSkeleton()?.resetCache();
    render?.mainComponent?.makeForceDirty();
  };
}
