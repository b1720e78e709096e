import type { ICellData, Injector, Nullable } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import type { IAutoFillLocation } from "@univerjs/sheets";
import { AUTO_FILL_APPLY_TYPE, AutoFillCommand, IAutoFillService } from "@univerjs/sheets";
import { area } from "../engine/address";
import { cellOf } from "../engine/univerCells";
import type { Host } from "../host";
import { numberKind } from "../host/classes/fillNumbers";
import { seriesValue } from "../host/classes/fillSeries";
import type { FillType } from "../host/classes/fillTypes";

type Cells = Record<number, Record<number, Nullable<ICellData>>>;

/** What a person fills by the handle goes on as `Range.autoFill` does; formulas and looks are the grid's own filling. */
export function fillSeries(injector: Injector, host: Host): void {
  const fills = injector.get(IAutoFillService);
  /** Nothing has been chosen: the handle was drawn, and the menu that then shows is untouched. */
  let isDefault = false;
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id === AutoFillCommand.id) isDefault = (params as { applyType?: unknown } | undefined)?.applyType === undefined;
  });
  fills.addHook({
    id: "workbench-series",
    onBeforeSubmit: (location, _direction, _type, cells) => {
      const type = isDefault ? "FillDefault" : CHOSEN[fills.applyType];
      if (type) continueSeries(host, location, type, cells as Cells);
    },
    onAfterFillData: () => { isDefault = false; },
  });
}

/** Filling without looks counts on as filling does; looks alone leave the values. */
const CHOSEN: Readonly<Record<AUTO_FILL_APPLY_TYPE, FillType | null>> = {
  [AUTO_FILL_APPLY_TYPE.COPY]: "FillCopy", [AUTO_FILL_APPLY_TYPE.SERIES]: "FillSeries", [AUTO_FILL_APPLY_TYPE.NO_FORMAT]: "FillDefault", [AUTO_FILL_APPLY_TYPE.ONLY_FORMAT]: null,
};

function continueSeries(host: Host, { source, target, subUnitId }: IAutoFillLocation, type: FillType, cells: Cells): void {
  const isVertical = source.cols[0] === target.cols[0] && source.cols.length === target.cols.length;
  const [lines, along, places] = isVertical ? [source.cols, source.rows, target.rows] : [source.rows, source.cols, target.cols];
  for (const line of lines) continueLine(host, subUnitId, (at) => (isVertical ? [at, line] : [line, at]), along, places, type, cells);
}

function continueLine(host: Host, sheet: string, cellAt: (at: number) => readonly [number, number], along: readonly number[], places: readonly number[], type: FillType, cells: Cells): void {
  const contents = along.map((at) => host.engine.read(sheet, area(...cellAt(at)))[0]?.[0] ?? { value: null, formula: null });
  if (contents.some(({ formula }) => formula !== null)) return;
  const values = contents.map(({ value }) => value), kinds = along.map((at) => numberKind(host.engine.numberFormat(sheet, ...cellAt(at))));
  const isBefore = (places[0] ?? 0) < (along[0] ?? 0);
  places.forEach((at, index) => {
    const [row, column] = cellAt(at), cell = cells[row]?.[column], value = seriesValue(values, isBefore ? index - places.length : along.length + index, type, (of) => kinds[of] ?? "number");
    if (!cell || cell.p || value === null) return;
    const { v, t } = cellOf({ value });
    Object.assign(cell, { v, t });
  });
}
