import type { ColumnReading } from "../columns/columns";
import { isFigureCell, isWordCell, type Grid, type GridCell } from "../cells/grid";
import { leafOf } from "../columns/toldByOthers";
import { COUNTS, countsBeforeUnits } from "../units/unitOfCounts";
import { namedByLabel } from "./labelBook";
import { conceptsOf } from "../meaning/segment";
import type { RowReading } from "../rows/rowReading";
import { labelParts, matchKey } from "../cells/text";

/** Fewest figures with words right before them that make the column before them labels of their own. */
const FEWEST = 2;
/** What is counted together, or taken off each other, names nothing: 本年预算数－上年预算数. */
const RECKONED = /[-+−－＋×÷/*=]/;

/** Over the words right behind counts that say what was counted: 数量 | 数量是. */
const WHAT_COUNTED = /^(?:数量|个数|数字|人数|次数)?(?:是|为|指|指的是|是什么|指什么|含义|说明|名称)$/;
/** What a unit behind a count says of its line: 公务接待 | … | 512 | 人次. */
const COUNTED_BY: Readonly<Record<string, string>> = { 批: "批次", 批次: "批次", 人次: "人次", 人: "人次", 辆: "辆数", 台: "辆数", 个: "团组数", 团: "团组数" };
/** 今年新买（辆） counts cars. */
const IN_CARS = /\(辆\)$/;

/**
 * Words right before figures, in a column of words that are no label of their row: 指标 | 分子（取数项） | 分子数 | 分母（取数项） | 分母数.
 * Where every figure of a column has words before it, and most of them name a quantity, these words name the figures. So do words right behind counts that are headed so:
 * 数量 | 数量是 over 86 | 接待批数; and so do the units of a column of counts, with the line that they go on about: 公务接待 | … | 66 | 批次, below it 512 | 人次.
 */
export class OwnLabels {
  private readonly columns = new Map<number, boolean>();
  private readonly behind = new Map<number, boolean>();
  private readonly counts: number | null;

  constructor(private readonly grid: Grid, private readonly rows: readonly RowReading[], private readonly headed: readonly ColumnReading[]) {
    this.counts = countsBeforeUnits(headed);
  }

  /** Whether a word of the field stands before the figure, in a column of figures: 其中：一般公共预算 | 700 | 其中：基本支出 | 520. */
  standBefore(row: RowReading, column: number, before: ColumnReading | undefined): boolean {
    if (before?.column !== column - 1 || before.column === row.labelColumn) return false;
    const cell = this.grid.cell(row.row, before.column);
    return isWordCell(cell) && (conceptsOf(matchKey(labelParts(cell.text).name))?.size ?? 0) > 0;
  }

  /** The row as the words before the figure call it; `null` where they are no label. */
  rowOf(row: RowReading, column: number): RowReading | null {
    if (column === this.counts) return this.countedIn(row, column);
    const at = this.saysBehind(column) ? column + 1 : column - 1;
    const cell = this.grid.cell(row.row, at);
    if (at === row.labelColumn || !isWordCell(cell) || at < column && !this.isLed(column)) return null;
    const parts = labelParts(cell.raw, cell.text);
    if (parts.ofWhich || RECKONED.test(cell.text)) return null;
    const key = matchKey(parts.name);
    return { ...row, parts, key: at > column ? countedOf(row, key, parts.name) : key, rawLabel: cell.raw, labelColumn: at, context: [], path: [], code: null, kind: "item", level: 0, aspect: null };
  }

  /** The row as the unit behind the figure calls it; `null` where that says nothing more. */
  private countedIn(row: RowReading, column: number): RowReading | null {
    const counted = COUNTED_BY[this.grid.cell(row.row, column + 1).text];
    const of = row.key !== "" ? row : this.rows.filter((other) => other.row < row.row && other.key !== "").at(-1);
    if (counted === undefined || of === undefined) return null;
    const key = `${of.key.replace(/\([^()]*\)$/, "")}${counted}`;
    return namedByLabel(key, []) === null ? null : { ...of, row: row.row, key, context: [], path: [], kind: "item" };
  }

  /** Whether the column behind says what is counted here. */
  private saysBehind(column: number): boolean {
    const known = this.behind.get(column);
    if (known !== undefined) return known;
    const says = this.isSaidBehind(column);
    this.behind.set(column, says);
    return says;
  }

  private isSaidBehind(column: number): boolean {
    const [own, behind] = [column, column + 1].map((at) => this.headed.find((other) => other.column === at));
    return own?.role === "figure" && behind?.role === "text" && COUNTS.test(leafOf(own)) && WHAT_COUNTED.test(leafOf(behind)) && names(this.grid, this.rows, column);
  }

  /** Whether each figure of the column has words of its own before it. */
  private isLed(column: number): boolean {
    const known = this.columns.get(column);
    if (known !== undefined) return known;
    const before = this.headed.find((other) => other.column === column - 1);
    const isLed = before?.role === "text" && before.path.length > 0 && leads(this.grid, this.rows, column);
    this.columns.set(column, isLed);
    return isLed;
  }
}

/** What is counted, by its own words or with those of its line: 买车 | … | 今年新买（辆）. */
function countedOf(row: RowReading, key: string, name: string): string {
  const counted = `${key}${IN_CARS.test(name) ? "辆数" : ""}`;
  return [counted, key, `${row.key.replace(/\([^()]*\)$/, "")}${counted}`].find((words) => namedByLabel(words, []) !== null) ?? key;
}

/** Whether most words behind the figures name what is counted. */
function names(grid: Grid, rows: readonly RowReading[], column: number): boolean {
  const labels = rows.flatMap((row) => (isFigureCell(grid.cell(row.row, column)) && isWordCell(grid.cell(row.row, column + 1)) ? [{ row, ...labelParts(grid.cell(row.row, column + 1).raw) }] : []));
  return labels.length >= FEWEST && labels.filter(({ row, name }) => namedByLabel(countedOf(row, matchKey(name), name), []) !== null).length * 2 > labels.length;
}

function leads(grid: Grid, rows: readonly RowReading[], column: number): boolean {
  const labels = rows.flatMap(({ row }) => (isFigureCell(grid.cell(row, column)) ? [grid.cell(row, column - 1)] : []));
  return labels.length >= FEWEST && labels.every(isWordCell) && labels.filter(isKnown).length * 2 > labels.length;
}

function isKnown({ text }: GridCell): boolean {
  return namedByLabel(matchKey(labelParts(text).name), []) !== null;
}
