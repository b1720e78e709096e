import type { Result } from "../model";
import { inExcel } from "./batch";
import { attempt } from "./failures";

/** Calculates the workbook once, as F9 does; its calculation mode stays as the person has it. Failures: `excel.editing`, `excel.unknown`. */
export async function recalculate(): Promise<Result<void>> {
  return attempt(() => inExcel(async ({ context, sync }) => {
    context.workbook.application.calculate("Recalculate");
    await sync();
  }));
}
