/**
 * Excel gives a cell a number format together with a formula when somebody enters it (`=TODAY()` shows a date), never when it is calculated again.
 * The engine does so with every result; here it may only for what was entered since the last calculation, so that opening a file changes no look.
 */
import type { ICellData, ICommandService, IDisposable, Nullable } from "@univerjs/core";
import { SetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { eachCell } from "./univerCells";

type Cells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>;
interface Results { readonly unitData: Readonly<Record<string, Readonly<Record<string, Cells | null>> | undefined>> }
interface Entered { readonly unitId: string; readonly subUnitId: string; readonly cellValue?: Cells }

export function keepFormatsOfResults(commands: ICommandService): IDisposable {
  const entered = new Set<string>();
  return commands.beforeCommandExecuted(({ id, params }, options) => {
    if (id === SetFormulaCalculationResultMutation.id) {
      for (const [unit, sheets] of Object.entries((params as Results).unitData)) {
        for (const [sheet, cells] of Object.entries(sheets ?? {})) eachCell(cells ?? {}, (row, column, cell) => {
          const isNew = entered.delete(`${unit}|${sheet}|${row},${column}`);
          if (cell?.s && !isNew) delete cell.s;
        });
      }
    } else if (id === SetRangeValuesMutation.id && options?.["fromFormula"] !== true) {
      const { unitId, subUnitId, cellValue } = params as Entered;
      eachCell(cellValue ?? {}, (row, column, cell) => { if (cell?.f || cell?.si) entered.add(`${unitId}|${subUnitId}|${row},${column}`); });
    }
  });
}
