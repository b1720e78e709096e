import { ZERO } from "../../model";
import type { ColumnReading } from "../columns/columns";
import { valueIn } from "../columns/columnSums";
import { partOfYear } from "../columns/partsOfYear";
import { leafOf } from "../columns/toldByOthers";
import { labelParts } from "../cells/text";
import { conceptsOf, meansOnly } from "../meaning/segment";
import { LINE_OF_STAGE, PERIOD_OF, stageWordOf, type StageWord } from "../meaning/stageWord";
import type { TableReading } from "../readTables";
import type { RowReading } from "../rows/rowReading";
import type { NamedByLabel } from "./labelBook";
import { isGrandTotal } from "./tableFacts";

const KINDS = [["basic", "basic_exp"], ["project", "project_exp"]] as const;
const SUM = /^(?:合计|小计|总计)$/;
const SO_FAR = /累计/;
/** As many parts are a whole year. */
const YEARLY: readonly number[] = [4, 12];

/**
 * Months, or quarters, of 基本支出 or 项目支出 alone, by the line right above the headings ((一)基本支出), with a column that sums its parts up: what the year came to and the
 * stages of the budget below are of that kind, never of everything. Names over the projects are theirs.
 */
export class MonthsOfOneKind {
  private constructor(private readonly account: string, private readonly sum: number, private readonly names: ReadonlyMap<number, string>, private readonly stages: ReadonlyMap<RowReading, StageWord>) {}

  /** `null` for other tables. */
  static in(reading: TableReading): MonthsOfOneKind | null {
    const { titles, rows, columns, grid } = reading;
    const kind = kindOf(titles);
    if (kind === null) return null;
    const parts = rows.filter(({ key }) => partOfYear(key) !== null);
    const total = rows.find(isGrandTotal);
    const figures = columns.filter(({ role, facts }) => role === "figure" && !facts.isDerived && facts.unit !== "%");
    const [sum, ...sums] = figures.filter(({ path }) => path.length === 1 && SUM.test(path[0]!));
    if (sum === undefined || sums.length > 0 || total === undefined || !YEARLY.includes(parts.length) || parts.some(({ key }) => partOfYear(key) !== parts.length)) return null;
    const beside = figures.filter((column) => column !== sum && !SO_FAR.test(leafOf(column)));
    if (beside.length === 0 || !beside.reduce((all, { column }) => all.plus(valueIn(grid, total.row, column)), ZERO).eq(valueIn(grid, total.row, sum.column))) return null;
    const stages = new Map<RowReading, StageWord>([[total, "spent"]]);
    for (const row of rows) {
      const stage = row.row > total.row ? stageWordOf(row.key) : null;
      if (stage !== null) stages.set(row, stage);
    }
    const names = kind === "project_exp" ? beside.filter((column) => conceptsOf(leafOf(column)) === null) : [];
    return new MonthsOfOneKind(kind, sum.column, new Map(names.map((column) => [column.column, leafOf(column)])), stages);
  }

  /** What a cell states; `nothing` for changes of the budget, `null` for other cells. */
  at(row: RowReading, { column }: ColumnReading): NamedByLabel | "nothing" | null {
    const stage = this.stages.get(row);
    const name = this.names.get(column);
    if (stage === undefined || column !== this.sum && name === undefined) return null;
    const line = LINE_OF_STAGE[stage];
    if (line === undefined) return "nothing";
    return { accounts: [name === undefined ? this.account : line], sub: name ?? null, period: PERIOD_OF[stage] };
  }
}

/** The kind of spending that the last line above the headings names, and nothing else. */
function kindOf(titles: readonly string[]): string | null {
  const last = titles[titles.length - 1];
  const means = last === undefined ? null : conceptsOf(labelParts(last).name);
  return means === null ? null : KINDS.find(([kind]) => meansOnly(means, kind))?.[1] ?? null;
}
