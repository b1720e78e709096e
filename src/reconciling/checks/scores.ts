import type { Ledger, Table, TableColumn, TableRow } from "../../model";
import { AUTO_SUM } from "../rules/besideCatalogue";
import { POINTS_HEADING, SCORE_HEADING } from "../rules/indicatorHeadings";
import { figureHeaded } from "../structure/headings";
import { cellOperand, labelOf } from "../structure/sums";
import type { Precision } from "../ties/precision";
import type { Operand, Tie } from "../ties/tie";

/** A line of indicators, or their total, with its points and its score. */
interface Scored {
  readonly table: Table;
  readonly row: TableRow;
  readonly points: TableColumn;
  readonly score: TableColumn;
}

const TOTAL = /^(?:自评)?总分$|^(?:合计|总计|得分合计)$/;

/**
 * 总分 is the sum of the scores whose points make up its points: those of its table, or these and the points for the money above on
 * the sheet. Where the points of neither do, nobody can tell what the total is of.
 */
export function scoreTies(ledger: Ledger, precision: Precision): readonly Tie[] {
  const scored = ledger.tables.flatMap(scoredRows);
  if (scored.length === 0) return [];
  return scored.filter(({ row }) => TOTAL.test(row.label)).flatMap((total) => {
    const lines = scored.filter(({ row }) => !TOTAL.test(row.label));
    const own = lines.filter(({ table, row }) => table === total.table && row.row < total.row.row);
    const above = lines.filter(({ table, row }) => table !== total.table && table.sheet === total.table.sheet && row.row < total.row.row);
    const whole = [own, [...above, ...own]].find((some) => some.length > 1 && isMadeUp(total, some));
    return whole ? [tieOf(total, whole, precision)] : [];
  });
}

function scoredRows(table: Table): readonly Scored[] {
  const [points, score] = [figureHeaded(table, POINTS_HEADING), figureHeaded(table, SCORE_HEADING)];
  return points && score ? table.rows.filter(({ row }) => table.figures.hasAt(row, points.column)).map((row) => ({ table, row, points, score })) : [];
}

function isMadeUp(total: Scored, lines: readonly Scored[]): boolean {
  const pointsOf = ({ table, row, points }: Scored): number => table.figures.at(row.row, points.column)!.amount.value.toNumber();
  return Math.abs(lines.reduce((sum, line) => sum + pointsOf(line), 0) - pointsOf(total)) < HUNDREDTH;
}

/** Points are stated to the hundredth at most. */
const HUNDREDTH = 0.005;

function tieOf(total: Scored, lines: readonly Scored[], precision: Precision): Tie {
  const operand = ({ table, row, score }: Scored): Operand => cellOperand(table, row, score, precision, row.label);
  return {
    rule: AUTO_SUM.id, comparison: "equal", unit: "分", title: "sum", leftLabel: labelOf(total.row, total.score), rightLabel: "各项得分之和",
    left: [operand(total)], right: lines.map(operand), isExact: false, isIndicative: false, severity: null,
  };
}
