import type { Injector, Workbook } from "@univerjs/core";
import { ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/preset-sheets-core";
import { cellOf } from "../engine/univerCells";
import type { Host } from "../host";
import { typed } from "../host/typed";

/** Enters text into a cell as if it had been typed: it can be undone, and the pane hears of it. */
export function enterText(injector: Injector, host: Host, { sheet, row, column, text }: { readonly sheet: string; readonly row: number; readonly column: number; readonly text: string }): void {
  const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  if (!workbook) return;
  const { content } = typed(text, host.engine.numberFormat(sheet, row, column));
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  void injector.get(ICommandService).executeCommand(SetRangeValuesCommand.id, { unitId: workbook.getUnitId(), subUnitId: sheet, range, value: cellOf(content) });
}
