/** Functions of databases: DSUM and its kin over the records that meet criteria, which stand as in Excel's advanced filter. */
import { criterionOf } from "./criteria";
import type { Criterion } from "./criteria";
import type { Functions, OwnFunction } from "./lift";
import { first, whole } from "./lift";
import { numberOfText } from "./numberText";
import type { Argument, Plain } from "./values";
import { DIV0, Grid, NUM, VALUE, isError, toText } from "./values";

/** Headers are compared as they are written: TRUE is "true", 1 is "1". */
const sameHeader = (a: Plain, b: Plain): boolean => a !== null && b !== null && !isError(a) && !isError(b) && toText(a).toLowerCase() === toText(b).toLowerCase();

/** What a cell of criteria asks for: text alone asks for what begins with it. */
function asked(given: Plain): Criterion {
  if (given === null) return () => true;
  if (typeof given === "string" && given !== "" && !/^(?:[<>=]|#(?:N\/A|[A-Z0-9/]+[!?])$|true$|false$)/i.test(given) && numberOfText(given) === null) return criterionOf(`${given}*`);
  return criterionOf(given);
}

/** Columns of the database by a header; a header of criteria that is none of them lets nothing through but what it leaves open. */
function column(database: Grid, header: Plain): number {
  for (let index = 0; index < database.columns; index++) if (sameHeader(database.at(0, index), header)) return index;
  return -1;
}

/** Rows of records that meet any line of the criteria. */
function records(database: Grid, criteria: Grid): number[] {
  const lines = Array.from({ length: criteria.values.length - 1 }, (_, line) => Array.from({ length: criteria.columns }, (__, index) => ({ at: column(database, criteria.at(0, index)), wanted: criteria.at(line + 1, index) }))
    .filter(({ wanted }) => wanted !== null).map(({ at, wanted }) => ({ at, test: asked(wanted), isOpen: wanted === true })));
  const rows = Array.from({ length: database.values.length - 1 }, (_, index) => index + 1);
  return rows.filter((row) => lines.some((line) => line.every(({ at, test, isOpen }) => (at < 0 ? isOpen : test(database.at(row, at))))));
}

/** The column that is summed up: by its header or its number. */
function field(database: Grid, given: Plain): number {
  if (isError(given)) throw given;
  if (typeof given === "string") {
    const found = column(database, given);
    if (found < 0) throw VALUE;
    return found;
  }
  if (given === null) throw VALUE;
  const at = Math.trunc(Number(given)) - 1;
  if (at < 0 || at >= database.columns) throw VALUE;
  return at;
}

type Work = (values: readonly Plain[]) => number;

/** @param countsRecords without a field all columns count: it answers how many records there are */
function over(work: (values: readonly Plain[]) => Plain, countsRecords = false): OwnFunction {
  return whole(3, 3, ([given, fieldGiven, criteriaGiven]: readonly Argument[]) => {
    for (const argument of [given, criteriaGiven]) if (isError(argument)) throw argument;
    if (!(given instanceof Grid) || !(criteriaGiven instanceof Grid) || given.rows < 2 || criteriaGiven.rows < 2) throw VALUE;
    if (countsRecords && fieldGiven === null) return records(given, criteriaGiven).length;
    const header = fieldGiven instanceof Grid && fieldGiven.place !== null ? fieldGiven.at(0, 0) : first(fieldGiven), at = field(given, header);
    return work(records(given, criteriaGiven).map((row) => given.at(row, at)));
  });
}

function numbers(values: readonly Plain[]): number[] {
  const error = values.find(isError);
  if (error) throw error;
  return values.filter((value): value is number => typeof value === "number");
}

const onNumbers = (work: (numbers: readonly number[]) => number): OwnFunction => over((values) => work(numbers(values)));
const sum: Work = (values) => numbers(values).reduce((total, number) => total + number, 0);
const spread = (least: number, less: number) => (given: readonly number[]): number => {
  if (given.length < least) throw DIV0;
  const mean = given.reduce((total, number) => total + number, 0) / given.length;
  return given.reduce((total, number) => total + (number - mean) ** 2, 0) / (given.length - less);
};

export const DATABASE: Functions = {
  DSUM: over(sum), DPRODUCT: onNumbers((given) => (given.length === 0 ? 0 : given.reduce((product, number) => product * number, 1))),
  DAVERAGE: onNumbers((given) => { if (given.length === 0) throw DIV0; return given.reduce((total, number) => total + number, 0) / given.length; }),
  DMIN: onNumbers((given) => given.reduce((least, number) => Math.min(least, number), given[0] ?? 0)), DMAX: onNumbers((given) => given.reduce((most, number) => Math.max(most, number), given[0] ?? 0)),
  DCOUNT: over((values) => values.filter((value) => typeof value === "number").length, true), DCOUNTA: over((values) => values.filter((value) => value !== null).length, true),
  DGET: over((values) => {
    if (values.length === 0) throw VALUE;
    if (values.length > 1) throw NUM;
    return values[0] ?? 0;
  }),
  DVAR: onNumbers(spread(2, 1)), DVARP: onNumbers(spread(1, 0)), DSTDEV: onNumbers((given) => Math.sqrt(spread(2, 1)(given))), DSTDEVP: onNumbers((given) => Math.sqrt(spread(1, 0)(given))),
};

