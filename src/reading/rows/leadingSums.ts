import type { ColumnReading } from "../columns/columns";
import { isWordCell, type Grid } from "../cells/grid";
import { labelParts } from "../cells/text";
import { quantityOf } from "../meaning/quantities";
import { conceptsOf } from "../meaning/segment";
import { isTotalName, type RowDraft } from "./rowReading";

const SUM = "小计";
/** Kinds of spending whose parts stand below them. */
const KINDS: readonly string[] = ["basic_exp", "project_exp"];
/** So many blanks set a line in below its kind. */
const SET_IN = 2;

/**
 * 基本支出 | 小计, then 人员经费 and 公用经费 with nothing in front, or with 基本支出 reaching down beside them: the 小计 that leads the lines of a kind is that kind, and they stand below it
 * up to the next kind or sum.
 */
export function withLeadingSums(rows: readonly RowDraft[], grid: Grid, columns: readonly ColumnReading[], label: ColumnReading | null): readonly RowDraft[] {
  const front = label === null ? undefined : columns.find(({ role, column }) => role === "label" && column === label.column - 1);
  if (front === undefined || !rows.some(({ parts }) => parts.name === SUM)) return rows;
  const wordsInFront = (row: number): string => (isWordCell(grid.cell(row, front.column)) ? grid.cell(row, front.column).text : "");
  const leads = ({ row, parts }: RowDraft, index: number): boolean => parts.name === SUM && KINDS.includes(quantityOf(conceptsOf(wordsInFront(row)) ?? NOTHING) ?? "")
    && rows[index + 1] !== undefined && wordsInFront(rows[index + 1]!.row) === "" && !isTotalName(rows[index + 1]!.parts.name);
  let isInside = false;
  return rows.map((row, index) => {
    const isLed = leads(row, index);
    isInside = isLed || isInside && wordsInFront(row.row) === "" && !isTotalName(row.parts.name) && row.parts.name !== SUM;
    if (isLed) return { ...row, parts: labelParts(wordsInFront(row.row)), context: row.context.filter((text) => text !== wordsInFront(row.row)) };
    return isInside ? { ...row, parts: { ...row.parts, indent: row.parts.indent + SET_IN } } : row;
  });
}

const NOTHING: ReadonlySet<never> = new Set();
