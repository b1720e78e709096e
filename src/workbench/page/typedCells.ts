import type { ICellData, ICellDataForSheetInterceptor, Injector, Nullable } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import { AFTER_CELL_EDIT, SetRangeValuesMutation, SheetInterceptorService } from "@univerjs/sheets";
import type { UniverEngine } from "../engine/univerEngine";
import { cellOf } from "../engine/univerCells";
import type { Host } from "../host";
import { typed } from "../host/typed";

/** Text with an apostrophe before it. */
const FORCED = 4;

interface Params {
  readonly subUnitId?: string;
  readonly trigger?: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;
}

/**
 * What a person types, or pastes from elsewhere, is read as Excel in Chinese reads it (`host/typed.ts`): 2026年3月1日 and 3月1日 are dates, long numbers keep
 * fifteen digits. What that says nothing of is left to the grid's own reading.
 */
export function readTyping(injector: Injector, engine: UniverEngine, host: Host): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1000,
    handler: (cell, { subUnitId, row, col }, next) => {
      const read = cell && !cell.p && !cell.f && cell.t !== FORCED && typeof cell.v === "string" ? readAs(cell.v, host.engine.numberFormat(subUnitId, row, col)) : null;
      return read ? dressed(cell ?? {}, read) : next(cell);
    },
  });
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    const { subUnitId = "", trigger, cellValue } = (params ?? {}) as Params;
    if (id !== SetRangeValuesMutation.id || !/paste/.test(trigger ?? "") || engine.isActing) return;
    for (const [row, line] of Object.entries(cellValue ?? {})) {
      for (const [column, cell] of Object.entries(line)) {
        // Cells copied inside the workbook say their kind; text from elsewhere does not.
        if (!cell || cell.t !== undefined || cell.f || cell.p || typeof cell.v !== "string") continue;
        const read = readAs(cell.v, host.engine.numberFormat(subUnitId, Number(row), Number(column)));
        if (read) Object.assign(cell, dressed(cell, read));
      }
    }
  });
}

type Read = ReturnType<typeof typed>;

/** The reading as a number, date, truth or error; null for text, and for what this host does not read. */
function readAs(text: string, format: string): Read | null {
  const read = typed(text, format);
  return "value" in read.content && typeof read.content.value !== "string" && read.content.value !== null ? read : null;
}

function dressed(cell: ICellDataForSheetInterceptor, { content, numberFormat }: Read): ICellDataForSheetInterceptor {
  const { v, t } = cellOf(content), own = typeof cell.s === "object" ? cell.s : {};
  const isPlain = typeof cell.s !== "string" && !own?.n;
  return { ...cell, v, t, ...(numberFormat && isPlain ? { s: { ...own, n: { pattern: numberFormat } } } : {}) };
}
