import { Decimal, decimalText, message } from "../model";
import type { ComparedRow, ComparedSide, ComparedTotal, Message, ScorecardComparison, Scorecard, ScoreRow } from "../model";
import { sameIndicator } from "./template/measures";

/**
 * Two scorecards row by row: rows of one name, or of names that mean the same rate, stand side by side with the reason why
 * their scores differ. Rows of the left one come first in their order, then those only the right one has.
 */
export function compareScorecards(left: Scorecard, right: Scorecard): ScorecardComparison {
  const free = [...right.rows];
  const rows = left.rows.map((row): ComparedRow => {
    const at = free.findIndex((other) => sameIndicator(row.indicator.name, other.indicator.name) && isRated(row) === isRated(other));
    const again = at >= 0 ? at : free.findIndex((other) => sameIndicator(row.indicator.name, other.indicator.name));
    return comparedRow(row, again < 0 ? null : free.splice(again, 1)[0]!);
  });
  return { left: totalOf(left), right: totalOf(right), rows: [...rows, ...free.map((row) => comparedRow(null, row))] };
}

const isRated = ({ indicator }: ScoreRow): boolean => indicator.expr !== undefined;

function totalOf({ systemName, pointsStatus, full, score, earned, available, missing, grade }: Scorecard): ComparedTotal {
  return { systemName, pointsStatus, full, score, earned, available, missing, grade };
}

function sideOf({ indicator, rate, score, status }: ScoreRow): ComparedSide {
  return { name: indicator.name, points: String(indicator.points), rate, score, status };
}

function comparedRow(left: ScoreRow | null, right: ScoreRow | null): ComparedRow {
  const known = (left === null || left.score !== null) && (right === null || right.score !== null);
  const difference = known ? decimalText(new Decimal(right?.score ?? 0).minus(left?.score ?? 0)) : null;
  return { left: left && sideOf(left), right: right && sideOf(right), difference, why: whyOf(left, right) };
}

/** The first thing that tells the two rows apart, from what is measured to how it is paid. */
function whyOf(left: ScoreRow | null, right: ScoreRow | null): Message {
  if (!left || !right) return message(left ? "score.compare.onlyLeft" : "score.compare.onlyRight", { points: (left ?? right)!.indicator.points });
  const params = {
    leftScore: left.score ?? "—", rightScore: right.score ?? "—", leftPoints: left.indicator.points, rightPoints: right.indicator.points,
    leftRate: left.rate ?? "—", rightRate: right.rate ?? "—", leftFormula: left.indicator.formula, rightFormula: right.indicator.formula,
  };
  if (left.status === "missing" || right.status === "missing") return message(left.status === right.status ? "score.compare.bothMissing" : "score.compare.missing", params);
  if (left.status === "not-applicable" || right.status === "not-applicable") return message("score.compare.notApplicable", params);
  const share = (row: ScoreRow): Decimal => new Decimal(row.score ?? 0).div(String(row.indicator.points));
  if (left.rate !== null && right.rate !== null && left.rate !== right.rate) return message(isSameMeasure(left, right) ? "score.compare.figures" : "score.compare.measure", params);
  if ((left.rate === null) !== (right.rate === null) || left.status !== right.status) return message("score.compare.kind", params);
  if (left.score === right.score) return message(left.indicator.points === right.indicator.points ? "score.compare.same" : "score.compare.sameScore", params);
  if (share(left).eq(share(right))) return message("score.compare.points", params);
  return message(isSameRule(left, right) ? "score.compare.judged" : "score.compare.rule", params);
}

const isSameMeasure = (left: ScoreRow, right: ScoreRow): boolean => left.indicator.expr === right.indicator.expr;
const isSameRule = (left: ScoreRow, right: ScoreRow): boolean => JSON.stringify(left.indicator.rule) === JSON.stringify(right.indicator.rule);
