/** What of a look stands beside a cell (`cellCustom.ts`) Univer empties along with the content; Excel keeps it. */
import type { ICellData, ICommandService, IDisposable, Nullable, Workbook } from "@univerjs/core";
import { ClearSelectionAllCommand, ClearSelectionFormatCommand, SetRangeValuesMutation } from "@univerjs/sheets";
import { customOf, lookBeside } from "./cellCustom";

interface Params {
  readonly subUnitId?: string;
  readonly trigger?: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;
}

/** Taking a look away locks a cell again; taking a content away does not. */
const TAKES_LOOKS: ReadonlySet<string | undefined> = new Set([ClearSelectionAllCommand.id, ClearSelectionFormatCommand.id]);

/** Unlocked cells stay unlocked when a person empties them. */
export function keepLooksBeside(commands: ICommandService, isActing: () => boolean, workbook: () => Workbook): IDisposable {
  return commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id || isActing()) return;
    const { subUnitId = "", trigger, cellValue } = (params ?? {}) as Params;
    if (TAKES_LOOKS.has(trigger)) return;
    const sheet = workbook().getSheetBySheetId(subUnitId);
    for (const [row, line] of Object.entries(cellValue ?? {})) {
      for (const [column, cell] of Object.entries(line)) {
        if (cell?.custom === null) cell.custom = customOf(lookBeside(sheet?.getCellRaw(Number(row), Number(column))?.custom)) ?? null;
      }
    }
  });
}
