import type { ICellData, Injector, Nullable } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { areaOfMatrix } from "../engine/univerChanges";
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
    const { subUnitId, cellValue } = (params ?? {}) as Params, block = areaOfMatrix(cellValue ?? {});
    if (subUnitId !== undefined && block) host.formulas.note(subUnitId, block);
  });
}
