/** `autoFill`: the source goes on over a destination that holds it, in one direction. */
import type { AreaData } from "../../bookData";
import { columnsOf, contains, rowsOf } from "../../engine/address";
import type { Scalar } from "../../engine/engine";
import { filledRules, linesOf } from "../copiedRules";
import { HostError } from "../errors";
import type { Call, Host } from "../objects";
import { putFormats, putValidations } from "../rulesOfCells";
import type { Ruled } from "../rulesOfCells";
import type { RangeTarget } from "../targets";
import { oneOf, rangeArg } from "./args";
import { surrounding } from "./filled";
import { seriesValue } from "./fillSeries";
import { FILL_TYPES } from "./fillTypes";
import type { FillType } from "./fillTypes";
import { numberKind } from "./fillNumbers";
import { movedContent, placeAt, setLook, takenFrom, writeContent } from "./taken";
import type { Taken } from "./taken";

/** Without a destination the fill goes down as far as the neighbouring column is filled (a double click on the handle). */
function destination(host: Host, target: RangeTarget, given: unknown): AreaData {
  if (given !== null && given !== undefined) {
    const to = rangeArg(host, given, target.sheet);
    if (to.sheet !== target.sheet) throw new HostError("InvalidArgument");
    return to.area;
  }
  const { area: a } = target;
  const beside = a.left > 0 ? surrounding(host, target.sheet, { ...a, left: a.left - 1, right: a.left - 1 }) : a;
  return { ...a, bottom: Math.max(a.bottom, beside.bottom) };
}

export function autoFill({ host, target, args }: Call<RangeTarget>): null {
  const { area: source, sheet } = target, to = destination(host, target, args[0]), type = oneOf(args[1] ?? "FillDefault", FILL_TYPES);
  if (type === "FlashFill") throw new HostError("ApiNotFound", "Range.autoFill with FlashFill is not built in this host");
  const vertical = to.left === source.left && to.right === source.right;
  if (!contains(to, source) || (!vertical && (to.top !== source.top || to.bottom !== source.bottom))) throw new HostError("InvalidArgument");
  host.writable(sheet, to);
  const cells = takenFrom(host, sheet, source), lines = vertical ? columnsOf(source) : rowsOf(source), length = vertical ? rowsOf(source) : columnsOf(source);
  for (let line = 0; line < lines; line++) {
    const taken = Array.from({ length }, (_, index) => (vertical ? cells[index]?.[line] : cells[line]?.[index]) as Taken);
    const [from, end] = vertical ? [to.top - source.top, to.bottom - source.top] : [to.left - source.left, to.right - source.left];
    for (let place = from; place <= end; place++) {
      if (place >= 0 && place < length) continue;
      const [row, column] = vertical ? [source.top + place, source.left + line] : [source.top + line, source.left + place];
      fillCell(host, sheet, row, column, taken, place, type, vertical);
    }
  }
  fillRules(host.records.sheet(sheet), source, to, type);
  host.happened(type === "FillFormats" ? { kind: "format", sheet, area: to } : { kind: "cells", sheet, area: to }, "own");
  return null;
}

/** Validations and conditional formats go on too: with the looks both, with the looks alone the formats, with values alone none. */
function fillRules(record: Ruled, source: AreaData, to: AreaData, type: FillType): void {
  if (type === "FillValues") return;
  const { validations, formats } = filledRules(record, linesOf(source), linesOf(to));
  putFormats(record, [to], formats);
  if (type !== "FillFormats") putValidations(record, [to], validations);
}

function fillCell(host: Host, sheet: string, row: number, column: number, taken: readonly Taken[], place: number, type: FillType, vertical: boolean): void {
  const index = ((place % taken.length) + taken.length) % taken.length, from = taken[index];
  if (!from) return;
  if (type === "FillFormats") return setLook(host, sheet, row, column, from.style);
  const by = place - index;
  const content = from.content.formula !== null ? movedContent(from.content, vertical ? by : 0, vertical ? 0 : by)
    : { formula: null, value: seriesOf(taken, place, type) };
  if (type === "FillValues") writeContent(host, sheet, row, column, from.content.formula === null ? content : { formula: null, value: from.content.value });
  else placeAt(host, sheet, row, column, { content, style: from.style, link: null });
}

/** The series runs over the constants of the line; formulas among them are copied for themselves. */
function seriesOf(taken: readonly Taken[], place: number, type: FillType): Scalar {
  const constant = taken.every(({ content }) => content.formula === null);
  return seriesValue(taken.map(({ content }) => content.value), place, constant ? type : "FillCopy", (index) => numberKind(taken[index]?.style.numberFormat ?? "General"));
}
