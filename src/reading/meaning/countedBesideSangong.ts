import type { TableReading } from "../readTables";
import type { RowReading } from "../rows/rowReading";
import type { Concept } from "./lexicon";
import { quantityOf } from "./quantities";
import { conceptsWithin, meansOne } from "./segment";

/** What is counted beside the money of 三公, whatever its owner calls it: cars there are, and guests who came. */
const OF_COUNTED: Partial<Record<Concept, readonly Concept[]>> = { batches: ["reception", "batches"], persons: ["reception", "persons"], cars: ["car", "held"] };
/** Words that make another count of it. */
const OTHERWISE: readonly Concept[] = ["abroad", "meeting", "training", "buyingCar", "posts", "onDuty", "retired", "offPosts", "shrunk", "grown"];
const NOT_ALL = /其中|外宾|境外|国外|人均|租|借|报废|购|新/;
const UNITS: Partial<Record<Concept, readonly string[]>> = { batches: ["批", "批次"], persons: ["人次"], cars: ["辆"] };

/**
 * What a line that nobody knows states in a list on a sheet about 三公, by the unit of its figure: 来客 | 17批 | 102人次, 站里车 | 2辆.
 * `null` where words tell it apart, another line counts in the same unit, or people are counted without 批.
 */
export function countedBesideSangong({ rows, titles, title, grid, table }: TableReading, row: RowReading, counted: Concept): { readonly account: string; readonly sub: null } | null {
  const means = OF_COUNTED[counted];
  if (means === undefined || ![...titles, title, grid.sheet.name].some((text) => text.includes("三公"))) return null;
  if (row.path.length > 0 || row.context.length > 0 || NOT_ALL.test(row.key) || meansOne(conceptsWithin(row.key), OTHERWISE)) return null;
  const countsIn = (other: RowReading, what: Concept): boolean => table.columns.some(({ column }) => UNITS[what]!.includes(table.figures.at(grid.rowAt(other.row), column)?.amount.unit ?? ""));
  if (rows.some((other) => other !== row && countsIn(other, counted)) || counted === "persons" && !rows.some((other) => countsIn(other, "batches"))) return null;
  const account = quantityOf(new Set(means));
  return account === null ? null : { account, sub: null };
}
