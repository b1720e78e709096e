/** `getCellProperties` and its kin: loads over each cell, row or column of a range, answered as plain JSON in one go. */
import type { AreaData } from "../../bookData";
import { area, cellsOf, columnsOf, isUnbounded, rowsOf } from "../../engine/address";
import { HostError } from "../errors";
import type { Call, Host, Obj } from "../objects";
import { member } from "../objects";
import { answerFor, wantedOf } from "../queries";
import type { RangeTarget } from "../targets";
import { camel } from "../camel";
import { rangeObj, record } from "./args";
import { MAX_CELLS } from "./rangeWrites";

/** { format: { font: { color: true } } } → "format/font/color". */
function paths(options: Readonly<Record<string, unknown>>, prefix = ""): string[] {
  return Object.entries(options).flatMap(([name, wanted]) => {
    if (name === "$all") return [`${prefix}*`];
    if (wanted === true) return [`${prefix}${name}`];
    return typeof wanted === "object" && wanted !== null ? paths(wanted as Record<string, unknown>, `${prefix}${name}/`) : [];
  });
}

function propertiesOf(host: Host, object: Obj, options: unknown): unknown {
  const select = paths(record(options));
  return select.length === 0 ? {} : camel(answerFor(host, object, wantedOf({ Select: select })));
}

/** Rows and columns are read only as far as a bounded range goes. */
const rows = (a: AreaData): AreaData[] => Array.from({ length: rowsOf(a) }, (_, index) => ({ ...a, top: a.top + index, bottom: a.top + index }));
const columns = (a: AreaData): AreaData[] => Array.from({ length: columnsOf(a) }, (_, index) => ({ ...a, left: a.left + index, right: a.left + index }));

function bounded(target: RangeTarget): AreaData {
  if (isUnbounded(target.area)) throw new HostError("InvalidArgument");
  if (cellsOf(target.area) > MAX_CELLS) throw new HostError("RangeExceedsLimit");
  return target.area;
}

type RangeCall = Call<RangeTarget>;

export const getRowProperties = ({ host, target, args }: RangeCall): Promise<unknown> =>
  host.results.settled(() => rows(bounded(target)).map((row) => propertiesOf(host, rangeObj(host, target.sheet, row), args[0])));
export const getColumnProperties = ({ host, target, args }: RangeCall): Promise<unknown> =>
  host.results.settled(() => columns(bounded(target)).map((column) => propertiesOf(host, rangeObj(host, target.sheet, column), args[0])));
export const getCellProperties = ({ host, target, args }: RangeCall): Promise<unknown> =>
  host.results.settled(() => rows(bounded(target)).map((row) => columns(row).map((cell) => propertiesOf(host, rangeObj(host, target.sheet, area(cell.top, cell.left)), args[0]))));

async function apply(host: Host, object: Obj | null, state: unknown): Promise<void> {
  if (object === null || state === null || state === undefined) return;
  for (const [name, value] of Object.entries(record(state))) {
    const below = member(object.type.navigations, name), scalar = member(object.type.scalars, name);
    if (below) await apply(host, below.value(host, object.target), value);
    else if (scalar?.value.set) await scalar.value.set(host, object.target, value);
    else throw new HostError("NotImplemented", `${object.type.name}.${name} cannot be set in this host`);
  }
}

function listed(value: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== length) throw new HostError("InvalidArgument");
  return value;
}

async function setEach(host: Host, sheet: string, parts: readonly AreaData[], states: unknown): Promise<null> {
  for (const [index, state] of listed(states, parts.length).entries()) {
    const part = parts[index];
    if (part) await apply(host, rangeObj(host, sheet, part), state);
  }
  return null;
}

export const setRowProperties = ({ host, target, args }: RangeCall): Promise<null> => setEach(host, target.sheet, rows(bounded(target)), args[0]);
export const setColumnProperties = ({ host, target, args }: RangeCall): Promise<null> => setEach(host, target.sheet, columns(bounded(target)), args[0]);
export const setCellProperties = async ({ host, target, args }: RangeCall): Promise<null> => {
  const lines = rows(bounded(target)), given = listed(args[0], lines.length);
  for (const [index, line] of lines.entries()) await setEach(host, target.sheet, columns(line), given[index]);
  return null;
};
