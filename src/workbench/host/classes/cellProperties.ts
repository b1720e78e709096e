/** `getCellProperties` and its kin: loads over each cell, row or column of a range, answered as plain JSON in one go. */
import type { AreaData } from "../../bookData";
import { cellsOf, columnsOf, isUnbounded, rowsOf } from "../../engine/address";
import { HostError } from "../errors";
import type { Call, Host, Obj, ScalarSpec } from "../objects";
import { member } from "../objects";
import { cellPropertiesLoadOptions, columnPropertiesLoadOptions, rowPropertiesLoadOptions, settableCellProperties, settableColumnProperties, settableRowProperties } from "../optionShapes";
import { badOption, options as optionsOf } from "../options";
import type { Shape } from "../options";
import { answerFor, wantedOf } from "../queries";
import { RangeTarget } from "../targets";
import { camel } from "../camel";
import { rangeObj, record } from "./args";
import { bordersOf, borderAt, inOrder } from "./cellBorders";
import { MAX_CELLS } from "./rangeWrites";

/** { format: { font: { color: true } } } → "format/font/color". */
function paths(options: Readonly<Record<string, unknown>>, prefix = ""): string[] {
  return Object.entries(options).flatMap(([name, wanted]) => {
    if (wanted === true) return [`${prefix}${name}`];
    return typeof wanted === "object" && wanted !== null ? paths(wanted as Record<string, unknown>, `${prefix}${name}/`) : [];
  });
}

const BORDERS = "format/borders/";

function propertiesOf(host: Host, range: RangeTarget, select: readonly string[]): unknown {
  const lines = select.flatMap((path) => (path.startsWith(BORDERS) ? [path.slice(BORDERS.length)] : [])), others = select.filter((path) => !path.startsWith(BORDERS));
  const told = (others.length === 0 ? {} : camel(answerFor(host, host.obj("Range", range), wantedOf({ Select: others })))) as Readonly<Record<string, unknown>>;
  return lines.length === 0 ? told : { ...told, format: { ...(told["format"] as object | undefined), borders: bordersOf(host, range, lines) } };
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

/** What is asked of each of some parts of a range, as a reader of them. */
function reader({ host, target: { sheet }, args }: RangeCall, known: Shape): (part: AreaData) => unknown {
  const select = paths(optionsOf(args[0], known));
  return (part) => propertiesOf(host, new RangeTarget(sheet, part), select);
}

export const getRowProperties = (call: RangeCall): Promise<unknown> => call.host.results.settled(() => rows(bounded(call.target)).map(reader(call, rowPropertiesLoadOptions)));
export const getColumnProperties = (call: RangeCall): Promise<unknown> => call.host.results.settled(() => columns(bounded(call.target)).map(reader(call, columnPropertiesLoadOptions)));
export const getCellProperties = (call: RangeCall): Promise<unknown> =>
  call.host.results.settled(() => {
    const lines = rows(bounded(call.target)), read = reader(call, cellPropertiesLoadOptions);
    return lines.map((row) => columns(row).map(read));
  });

/** @param path where the state stands in what was given, for the words of an error */
async function apply(host: Host, object: Obj, state: unknown, path = ""): Promise<void> {
  const isLine = object.type.name === "RangeBorder", given = record(state);
  for (const [name, value] of isLine ? inOrder(given) : Object.entries(given)) {
    if (value === null || value === undefined) continue;
    const below = member(object.type.navigations, name)?.value(host, object.target), scalar = member(object.type.scalars, name), full = `${path}${name}`;
    if (object.type.name === "RangeBorderCollection") await apply(host, borderAt(host, object.target, name), value, `${full}.`);
    else if (below) await apply(host, below, value, `${full}.`);
    else await setOne(host, object, scalar?.value.set, value, full);
  }
}

async function setOne(host: Host, object: Obj, set: ScalarSpec<unknown>["set"], value: unknown, full: string): Promise<void> {
  if (!set) throw new HostError("NotImplemented", `${full} cannot be set in this host`);
  try {
    await set(host, object.target, value);
  } catch (thrown) {
    throw thrown instanceof HostError && thrown.code === "InvalidArgument" ? badOption(full) : thrown;
  }
}

function listed(value: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== length) throw new HostError("InvalidArgument");
  return value;
}

/** Nothing is set before all of it is looked at. */
function checkEach(states: readonly unknown[], known: Shape, name = ""): void {
  states.forEach((state, index) => { if (state !== null && state !== undefined) optionsOf(state, known, `${name}[${index}]`); });
}

async function setEach(host: Host, sheet: string, parts: readonly AreaData[], states: readonly unknown[]): Promise<null> {
  for (const [index, state] of states.entries()) {
    const part = parts[index];
    if (part && state !== null && state !== undefined) await apply(host, rangeObj(host, sheet, part), state);
  }
  return null;
}

async function setLines({ host, target, args }: RangeCall, parts: readonly AreaData[], known: Shape): Promise<null> {
  const states = listed(args[0], parts.length);
  checkEach(states, known);
  return setEach(host, target.sheet, parts, states);
}

export const setRowProperties = (call: RangeCall): Promise<null> => setLines(call, rows(bounded(call.target)), settableRowProperties);
export const setColumnProperties = (call: RangeCall): Promise<null> => setLines(call, columns(bounded(call.target)), settableColumnProperties);
export const setCellProperties = async ({ host, target, args }: RangeCall): Promise<null> => {
  const lines = rows(bounded(target)), given = listed(args[0], lines.length).map((line) => listed(line, columnsOf(target.area)));
  given.forEach((states, index) => checkEach(states, settableCellProperties, `[${index}]`));
  for (const [index, line] of lines.entries()) await setEach(host, target.sheet, columns(line), given[index] ?? []);
  return null;
};
