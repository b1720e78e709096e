import { isMoneyUnit } from "../../model";
import type { Ledger, Table, TableColumn, TableRow } from "../../model";
import { COLUMN_RELATIONS } from "../rules/columnRelations";
import type { ColumnRelation } from "../rules/columnRelations";
import { isTotalRow } from "../structure/rowSums";
import { cellOperand, closes, labelOf } from "../structure/sums";
import type { Precision } from "../ties/precision";
import type { Tie } from "../ties/tie";
import { columnsOf } from "./columns";

/** What tells a course of money carried over, year after year. */
const COURSES: readonly ColumnRelation[] = (COLUMN_RELATIONS as readonly ColumnRelation[]).filter(({ rule }) => rule === "L-11");
/** Fewest lines that go on as they ended: else the tables are not about one money. */
const FEWEST_HELD = 2;

/** A table of a year's course, with where it begins and ends. */
interface Course {
  readonly table: Table;
  readonly year: number;
  readonly opening: TableColumn;
  readonly closing: TableColumn;
}

/** Y-01 年初=上年年末, line by line, where the course of a year (年初 | 下达 | 支出 | 年末) stands beside that of the year before on one sheet. */
export function openingTies({ tables }: Ledger, precision: Precision): readonly Tie[] {
  const courses = tables.length < 2 ? [] : tables.flatMap(courseOf);
  return courses.flatMap((now) => {
    const [before, ...others] = courses.filter(({ table, year }) => table.sheet === now.table.sheet && year === now.year - 1);
    if (!before || others.length > 0) return [];
    const ties = tiesBetween(before, now, precision);
    const held = ties.filter(closes).length;
    return held >= FEWEST_HELD && held * 2 > ties.length ? ties : [];
  });
}

function courseOf(table: Table): readonly Course[] {
  if (table.year === null || !isMoneyUnit(table.unit)) return [];
  for (const relation of COURSES) {
    const columns = columnsOf(table, relation);
    if (columns) return [{ table, year: table.year, opening: columns.plus[0]!, closing: columns.left }];
  }
  return [];
}

/** A tie for each line that stands once in either table. */
function tiesBetween(before: Course, now: Course, precision: Precision): readonly Tie[] {
  const lines = linesByLabel(before.table);
  return [...linesByLabel(now.table)].flatMap(([label, row]): readonly Tie[] => {
    const last = lines.get(label);
    if (!row || !last) return [];
    const left = cellOperand(now.table, row, now.opening, precision, `${now.year}年${labelOf(row, now.opening)}`);
    const right = cellOperand(before.table, last, before.closing, precision, `${before.year}年${labelOf(last, before.closing)}`);
    if (left.amount === null || right.amount === null) return [];
    return [{ rule: "Y-01", comparison: "equal", unit: now.table.unit, title: "equal", leftLabel: left.label, rightLabel: right.label, left: [left], right: [right], isExact: false, isIndicative: false, severity: null }];
  });
}

/** The lines of a table by name, without totals; `null` for a name that comes again. */
function linesByLabel({ rows }: Table): ReadonlyMap<string, TableRow | null> {
  const found = new Map<string, TableRow | null>();
  for (const row of rows) if (row.label !== "" && row.kind !== "note" && !isTotalRow(row)) found.set(row.label, found.has(row.label) ? null : row);
  return found;
}
