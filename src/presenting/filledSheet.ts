import { columnLetters, formulaAt, isCellError, numberFormatAt, quotedSheetName, sumCoverage, valueAt } from "../model";
import type { CellStyle, ExpectedValue, PlannedCell, ScoreTable, ScoreTableRow, SheetPlan, SheetSnapshot } from "../model";
import { blank, formula, text, typed } from "./cells";
import { buildPlan } from "./planBuilder";
import type { PlanRow } from "./planBuilder";
import type { PresentContext } from "./presentInput";
import { say } from "./say";

/** Columns of 绩效评分表 that the copy takes from. */
const SCORES = { score: 9, deduction: 10 } as const;
const WIDEST = 42;
type Cells = Map<string, PlannedCell>;

/**
 * The bureau's own score table filled in: a copy at the same cells of the same size, with 得分 and 扣分原因 as live
 * formulas over 绩效评分表. The original is never written. Columns that the table lacks are added on its right.
 */
export function filledSheet(context: PresentContext, table: ScoreTable, scores: SheetPlan): SheetPlan | null {
  const sheet = context.ledger.snapshot.sheets.find(({ name }) => name === table.sheet);
  if (!sheet) return null;
  const right = sheet.left + Math.max(0, ...sheet.values.map((row) => row.length)) - 1;
  const columnsOf = (segment: number): { score: number; deduction: number } => {
    const { score, deduction } = table.segments[segment]!.columns;
    return { score: score ?? right + 1, deduction: deduction ?? right + (score === undefined ? 2 : 1) };
  };
  const filled: Cells = new Map();
  const expected: ExpectedValue[] = [];
  table.segments.forEach(({ headRow, columns }, index) => {
    const at = columnsOf(index);
    if (columns.score === undefined) filled.set(key(headRow, at.score), text(say("present.filled.score"), { style: "header" }));
    if (columns.deduction === undefined) filled.set(key(headRow, at.deduction), text(say("present.filled.deduction"), { style: "header" }));
  });
  for (const row of table.rows) fillRow({ row, columns: columnsOf(row.segment), table, sheet, scores, filled, expected, context });
  fillGrade(table, sheet, scores, filled);
  const width = Math.max(right, ...[...filled.keys()].map((at) => Number(at.split(",")[1]))) + 1;
  const bottom = Math.max(sheet.top + sheet.values.length - 1, ...[...filled.keys()].map((at) => Number(at.split(",")[0])));
  const looks = looksIn(table);
  const rows = Array.from({ length: bottom + 1 }, (_, row): PlanRow => ({
    id: row === 0 ? "#title" : `copy/${row + 1}`,
    cells: Array.from({ length: width }, (__, column) => filled.get(key(row, column)) ?? copied(sheet, row, column, looks(row, column))),
  }));
  return buildPlan({
    sheet: "filled", name: context.names.filled, columnWidths: widthsOf(rows, sheet), frozenRows: 0, landscape: true, titleRows: table.segments[0]!.headRow + 1,
    merges: sheet.merges, expected,
  }, rows);
}

const key = (row: number, column: number): string => `${row},${column}`;

interface Filling {
  readonly row: ScoreTableRow;
  readonly columns: { readonly score: number; readonly deduction: number };
  readonly table: ScoreTable;
  readonly sheet: SheetSnapshot;
  readonly scores: SheetPlan;
  readonly filled: Cells;
  readonly expected: ExpectedValue[];
  readonly context: PresentContext;
}

function fillRow({ row, columns, table, sheet, scores, filled, expected, context }: Filling): void {
  if (row.kind !== "indicator") {
    const covered = sumCoverage(table, row);
    if (covered.length === 0 || formulaAt(sheet, row.row, columns.score) !== "") return;
    const cells = covered.map((one) => `$${columnLetters(columns.score)}$${one.row + 1}`);
    filled.set(key(row.row, columns.score), formula(`IF(${cells.map((cell) => `COUNT(${cell})`).join("+")}<${cells.length},"",ROUND(${cells.join("+")},2))`, { style: "total", numberFormat: "0.00" }));
    return;
  }
  const scored = context.scorecard.rows.find(({ indicator }) => indicator.id === row.id);
  if (!scored) return;
  const score = lookUp(scores, row.id, SCORES.score);
  filled.set(key(row.row, columns.score), formula(`IF(ISNUMBER(${score}),${score},"")`, { style: "score", numberFormat: "0.00" }));
  filled.set(key(row.row, columns.deduction), formula(`${lookUp(scores, row.id, SCORES.deduction)}&""`, { style: "text" }));
  if (scored.score !== null) expected.push({ row: row.row, column: columns.score, record: row.id, value: scored.score });
}

/** The grade, where the table has a cell of its own for it. */
function fillGrade(table: ScoreTable, sheet: SheetSnapshot, scores: SheetPlan, filled: Cells): void {
  const place = gradeCell(table, sheet);
  if (place) filled.set(key(place.row, place.column), formula(`${lookUp(scores, "grade", SCORES.score)}&""`, { style: "total" }));
}

/** The cell beside 等级, full or empty. */
function gradeCell(table: ScoreTable, sheet: SheetSnapshot): { row: number; column: number } | null {
  if (table.grade) return /[:：]/.test(String(valueAt(sheet, table.grade.place.row, table.grade.place.column) ?? "")) ? null : table.grade.place;
  for (let row = sheet.top; row < sheet.top + sheet.values.length; row += 1) {
    for (let column = sheet.left; column < sheet.left + (sheet.values[row - sheet.top]?.length ?? 0); column += 1) {
      const value = valueAt(sheet, row, column);
      if (typeof value === "string" && /^(自评|评价|评定)?等[级次]$/.test(value.trim()) && row > table.segments[0]!.headRow) return { row, column: column + 1 };
    }
  }
  return null;
}

/** A cell of 绩效评分表 by its record, so that the copy follows rows that were moved. */
function lookUp(scores: SheetPlan, record: string, column: number): string {
  const name = quotedSheetName(scores.name);
  const span = (index: number): string => `${name}!$${columnLetters(index)}$1:$${columnLetters(index)}$${scores.rows.length + 50}`;
  return `IFERROR(INDEX(${span(column)},MATCH("${record}",${span(scores.idColumn)},0)),"")`;
}

function looksIn(table: ScoreTable): (row: number, column: number) => CellStyle {
  const first = table.segments[0]!.headRow;
  const heads = new Set(table.segments.map(({ headRow }) => headRow));
  const byRow = new Map(table.rows.map((row) => [row.row, row]));
  return (row, column) => {
    if (heads.has(row)) return "header";
    if (row < first) return row === 0 ? "title" : "subtitle";
    const line = byRow.get(row);
    if (!line) return row > table.endRow ? "muted" : "text";
    const { level1, level2 } = table.segments[line.segment]!.columns;
    return line.kind !== "indicator" ? "total" : column === level1 || column === level2 ? "label" : "text";
  };
}

function copied(sheet: SheetSnapshot, row: number, column: number, style: CellStyle): PlannedCell {
  const value = valueAt(sheet, row, column);
  const format = numberFormatAt(sheet, row, column);
  const look = { style, owner: "ours", numberFormat: format === "General" ? null : format } as const;
  const own = formulaAt(sheet, row, column);
  if (own.startsWith("=")) return formula(own.slice(1), look);
  if (value === null || isCellError(value)) return blank({ style });
  return typeof value === "number" ? typed(String(value), look) : text(typeof value === "boolean" ? (value ? "是" : "否") : value, { style });
}

/** Wide enough for the words, as far as a page allows. */
function widthsOf(rows: readonly PlanRow[], sheet: SheetSnapshot): number[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const isMerged = (row: number, column: number): boolean => sheet.merges.some((area) => area.left < area.right && area.top <= row && row <= area.bottom && area.left <= column && column <= area.right);
  return Array.from({ length: width }, (_, column) => {
    const longest = rows.reduce((most, { cells }, row) => {
      const content = cells[column]?.content;
      return content?.kind !== "text" || isMerged(row, column) ? most : Math.max(most, ...content.text.split("\n").map((line) => line.length * 2));
    }, 0);
    const hasFormula = rows.some(({ cells }) => cells[column]?.content.kind === "formula");
    return Math.min(WIDEST, Math.max(8, hasFormula ? 12 : 0, Math.ceil(longest / (longest > WIDEST ? 2 : 1))));
  });
}
