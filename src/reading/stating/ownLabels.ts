import type { ColumnReading } from "../columns/columns";
import { isFigureCell, isWordCell, type Grid, type GridCell } from "../cells/grid";
import { namedByLabel } from "./labelBook";
import { conceptsOf } from "../meaning/segment";
import type { RowReading } from "../rows/rowReading";
import { labelParts, matchKey } from "../cells/text";

/** Fewest figures with words right before them that make the column before them labels of their own. */
const FEWEST = 2;
/** What is counted together, or taken off each other, names nothing: 本年预算数－上年预算数. */
const RECKONED = /[-+−－＋×÷/*=]/;

/**
 * Words right before figures, in a column of words that are no label of their row: 指标 | 分子（取数项） | 分子数 | 分母（取数项） | 分母数.
 * Where every figure of a column has words before it, and most of them name a quantity, these words name the figures.
 */
export class OwnLabels {
  private readonly columns = new Map<number, boolean>();

  constructor(private readonly grid: Grid, private readonly rows: readonly RowReading[], private readonly headed: readonly ColumnReading[]) {}

  /** Whether a word of the field stands before the figure, in a column of figures: 其中：一般公共预算 | 700 | 其中：基本支出 | 520. */
  standBefore(row: RowReading, column: number, before: ColumnReading | undefined): boolean {
    if (before?.column !== column - 1 || before.column === row.labelColumn) return false;
    const cell = this.grid.cell(row.row, before.column);
    return isWordCell(cell) && (conceptsOf(matchKey(labelParts(cell.text).name))?.size ?? 0) > 0;
  }

  /** The row as the words before the figure call it; `null` where they are no label. */
  rowOf(row: RowReading, column: number): RowReading | null {
    const before = column - 1;
    const cell = this.grid.cell(row.row, before);
    if (before === row.labelColumn || !isWordCell(cell) || !this.isLed(column)) return null;
    const parts = labelParts(cell.raw, cell.text);
    if (parts.ofWhich || RECKONED.test(cell.text)) return null;
    return { ...row, parts, key: matchKey(parts.name), rawLabel: cell.raw, labelColumn: before, context: [], path: [], code: null, kind: "item", level: 0, aspect: null };
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

function leads(grid: Grid, rows: readonly RowReading[], column: number): boolean {
  const labels = rows.flatMap(({ row }) => (isFigureCell(grid.cell(row, column)) ? [grid.cell(row, column - 1)] : []));
  return labels.length >= FEWEST && labels.every(isWordCell) && labels.filter(isKnown).length * 2 > labels.length;
}

function isKnown({ text }: GridCell): boolean {
  return namedByLabel(matchKey(labelParts(text).name), []) !== null;
}
