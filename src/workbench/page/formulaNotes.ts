import type { ICellData, Injector, Nullable } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { area, bounding } from "../engine/address";
import type { AreaData } from "../bookData";
import type { UniverEngine } from "../engine/univerEngine";
import type { Host } from "../host";

interface Params {
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;
}

/** What a person is about to paste or fill over is remembered, so that `onFormulaChanged` can tell what stood there; nothing is looked at while nobody listens. */
export function noteFormulas(injector: Injector, engine: UniverEngine, host: Host): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id || engine.isActing) return;
    const { subUnitId, cellValue } = (params ?? {}) as Params, block = blockOf(cellValue ?? {});
    if (subUnitId !== undefined && block) host.formulas.note(subUnitId, block);
  });
}

function blockOf(cells: NonNullable<Params["cellValue"]>): AreaData | null {
  let block: AreaData | null = null;
  for (const [row, line] of Object.entries(cells)) {
    for (const column of Object.keys(line)) {
      const cell = area(Number(row), Number(column));
      block = block ? bounding(block, cell) : cell;
    }
  }
  return block;
}
