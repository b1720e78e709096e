import { ZERO } from "../../model";
import type { ColumnReading } from "../columns/columns";
import { valueIn } from "../columns/columnSums";
import { impliedUnit } from "../cells/figures";
import { isFigureCell } from "../cells/grid";
import { headingOf } from "../meaning/columnMeanings";
import { wholeOf } from "../meaning/families";
import type { Concept } from "../meaning/lexicon";
import { quantityOf } from "../meaning/quantities";
import { conceptsOf, meansOne } from "../meaning/segment";
import type { TableReading } from "../readTables";
import type { RowReading } from "../rows/rowReading";
import { namedByLabel, type NamedByLabel } from "./labelBook";
import { stageOfRow } from "./rowTest";
import { isGrandTotal } from "./tableFacts";

/** What columns make up whose sum has a name, whatever the row that holds it is called. */
const NAMED: readonly Concept[] = ["sangong", "buying"];
/** A sum has at least so many parts. */
const FEWEST = 2;

/**
 * A row with one figure below the row that sums the columns up (全年合计 | 0 | 37426 | 3664, then 三公合计 | 41090 in the first of them): the sum of all columns, and what else is
 * told of all (年初预算（三公合计）). It stands where there was room and is nothing of the column above it.
 */
export class SumsOfColumns {
  private constructor(private readonly names: ReadonlyMap<number, NamedByLabel | "nothing">) {}

  /** `null` for tables without such rows. */
  static in({ columns, rows, grid }: TableReading): SumsOfColumns | null {
    const figures = columns.filter((column) => column.role === "figure" && !column.facts.isDerived && !meansOne(headingOf(column) ?? NOTHING, COUNTS) && impliedUnit(column.path.join("/")) === null); // 批次 and 人数 beside them are no part of the money
    const total = figures.length < FEWEST ? undefined : rows.find(isGrandTotal);
    if (total === undefined || total === rows[rows.length - 1]) return null;
    const filledIn = ({ row }: RowReading): readonly ColumnReading[] => figures.filter(({ column }) => isFigureCell(grid.cell(row, column)));
    const summed = filledIn(total);
    const lone = rows.filter((row) => row.row > total.row && filledIn(row).length === 1);
    if (summed.length < FEWEST || lone.length === 0) return null;
    const whole = wholeOf(figures.map(headingOf));
    if (whole === null) return null;
    const sum = summed.reduce((value, { column }) => value.plus(valueIn(grid, total.row, column)), ZERO);
    const names = new Map<number, NamedByLabel | "nothing">();
    for (const row of lone) {
      const [{ column }] = filledIn(row) as [ColumnReading];
      const before = names.get(row.row - 1);
      const stage = before === undefined || before === "nothing" ? null : stageOfRow(row);
      if (valueIn(grid, row.row, column).eq(sum)) names.set(row.row, namedOf(row, whole));
      else if (column === figures[0]!.column && speaksOf(row, whole)) names.set(row.row, namedByLabel(row.key, []) ?? "nothing");
      else if (column === figures[0]!.column && stage !== null && before !== "nothing") names.set(row.row, { ...before!, period: stage }); // 年初预算 below 三公总计
    }
    return names.size === 0 ? null : new SumsOfColumns(names);
  }

  /** What a cell states; `null` in all other rows. */
  at({ row }: RowReading): NamedByLabel | "nothing" | null {
    return this.names.get(row) ?? null;
  }
}

/** What the sum of all columns is called, by its own label or by what the columns are parts of. */
function namedOf({ key }: RowReading, whole: Concept): NamedByLabel | "nothing" {
  const account = NAMED.includes(whole) ? quantityOf(new Set([whole])) : null;
  return namedByLabel(key, []) ?? (account === null ? "nothing" : { accounts: [account], sub: null, period: null });
}

/** Whether the row is about the whole and none of its parts. */
function speaksOf({ key }: RowReading, whole: Concept): boolean {
  const means = conceptsOf(key);
  return means !== null && means.has(whole) && !meansOne(means, PARTS);
}

const NOTHING: ReadonlySet<Concept> = new Set();
const COUNTS: readonly Concept[] = ["batches", "persons", "groups", "cars"];
const PARTS: readonly Concept[] = ["abroad", "car", "reception", "goods", "works", "services"];
