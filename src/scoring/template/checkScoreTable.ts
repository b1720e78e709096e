import { Decimal, ZERO, decimalText, isScoredLine } from "../../model";
import type { Indicator, ScoreTable, ScoreTableRow, TableCheck, TableFinding } from "../../model";
import { scoreTable } from "../table/scoreTable";
import { lineOf, proposeRow } from "./proposeTemplate";
import { printedIn } from "./checkedLine";
import type { CheckedLine } from "./checkedLine";
import { compareRow } from "./compareRow";
import { parseStandard } from "./standard/parseStandard";
import { sumFindings } from "./sumFindings";
import { actualText, statedValue, targetText } from "./target";

/**
 * A filled-in score table against itself: every row recomputed from its own stated figures under its own standard,
 * compared at the precision it is printed with; sums, points and grade. Nothing outside the table is asked.
 */
export function checkScoreTable(table: ScoreTable): TableCheck {
  const lines = table.rows.filter((row) => (row.kind === "indicator" || row.kind === "part") && row.points !== null && new Decimal(row.points).gt(0)).map((row) => checkedLine(table, row));
  const findings: TableFinding[] = [...lines.flatMap(compareRow), ...sumFindings(table, lines)];
  const scored = lines.filter(({ row }) => isScoredLine(row));
  const best = scored.map(({ recomputed, printed }) => recomputed ?? printed?.value ?? null);
  const total = table.rows.find(({ kind }) => kind === "total");
  const printedTotal = total ? printedIn(total) : null;
  return {
    sheet: table.sheet, findings,
    rows: lines.map(({ row, points, printed, recomputed }) => ({ id: row.id, row: row.row, name: row.name, points: decimalText(points), printed: printed?.text ?? null, recomputed: recomputed && decimalText(recomputed) })),
    printedTotal: printedTotal && decimalText(printedTotal.value),
    recomputedTotal: best.some((score) => score === null) ? null : decimalText(best.reduce<Decimal>((sum, score) => sum.plus(score ?? ZERO), ZERO)),
  };
}

/** Whether anything was filled in: a table without any score is a template. */
export function isFilledIn(table: ScoreTable): boolean {
  return table.rows.some((row) => printedIn(row) !== null);
}

function checkedLine(table: ScoreTable, row: ScoreTableRow): CheckedLine {
  const { columns } = table.segments[row.segment]!;
  const line = lineOf(table, row);
  const { indicator: proposed, bases } = proposeRow(line);
  const standard = bases.length > 0 ? parseStandard(line) : null; // which base the rate has does not matter: the table prints the rate
  const indicator: Indicator = standard?.ok ? { ...proposed, rule: standard.rule } : proposed;
  const { score, rate } = recompute(row, indicator, columns.executed !== undefined);
  return {
    row, indicator, points: new Decimal(row.points!), printed: printedIn(row), recomputed: score, rate,
    place: (column) => (columns[column] === undefined ? null : { kind: "cell", sheet: table.sheet, row: row.row, column: columns[column] }),
  };
}

const RATED: ReadonlySet<string> = new Set(["proportional", "bands", "step_deduct", "cases"]);

/** The score that the row's own figures give under its own rule, through the engine that scores every other table. */
function recompute(row: ScoreTableRow, indicator: Indicator, isFunding: boolean): { readonly score: Decimal | null; readonly rate: Decimal | null } {
  const figures = figuresOf(row, indicator, isFunding);
  if (!figures) return { score: null, rate: null };
  const result = scoreTable({ rows: [{ ...indicator, id: "row", ...figures }] });
  const scored = result.ok ? result.value.rows[0]! : null;
  return { score: scored?.score ? new Decimal(scored.score) : null, rate: scored?.rate ? new Decimal(scored.rate) : null };
}

/** Target and actual, budget and execution, or the rate that the row prints. */
function figuresOf(row: ScoreTableRow, indicator: Indicator, isFunding: boolean): object | null {
  const [target, actual, rate] = [targetText(row.cells), actualText(row.cells), row.cells.rate ?? ""].map(statedValue);
  if (isFunding) {
    const budget = statedValue(row.cells.adjusted ?? row.cells.initial ?? "");
    const executed = statedValue(row.cells.executed ?? "");
    return budget && executed ? { expr: "actual_value / target_value * 100", inputs: { actual_value: executed.value, target_value: budget.value } } : null;
  }
  if (indicator.rule.type === "target_vs_actual") {
    if (!target || !actual || !sameUnit(target.unit, actual.unit)) return null;
    return { inputs: { target_value: target.value, actual_value: actual.value, direction: target.direction ?? "ge" } };
  }
  const measured = rate ?? (actual?.unit === "%" ? actual : null);
  return RATED.has(indicator.rule.type) && measured ? { expr: "actual_value", inputs: { actual_value: measured.value } } : null;
}

const sameUnit = (a: string, b: string): boolean => a === b || a === "" || b === "";
