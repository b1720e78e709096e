import { Decimal, ZERO, decimalText } from "../model";
import type { GradeBand, LevelTotal } from "../model";
import { rounded } from "../expression";
import type { ScoredRow } from "./scoreRow";

/** The sums of a scorecard. */
export interface Totals {
  readonly earned: Decimal;
  readonly available: Decimal;
  readonly missing: number;
  /** `null` while a row is missing, or when nothing applies. */
  readonly score: Decimal | null;
}

/** Whether the row has a score that counts. */
export function counts(row: ScoredRow): boolean {
  return row.score !== null && !row.isExcluded;
}

/**
 * 已得分, 可得分 and the total. Rows left out by `exclude_and_rescale` are in neither; the total is then
 * 得分 ÷ 适用分值 × full (indicators.md section 3, B).
 */
export function totalsOf(rows: readonly ScoredRow[], full: Decimal, decimals: number): Totals {
  const counted = rows.filter(counts);
  const earned = sumOf(counted.map(({ score }) => score ?? ZERO));
  const available = sumOf(counted.map(({ plan }) => plan.points));
  const missing = rows.filter((row) => row.score === null && !row.isExcluded).length;
  const isRescaled = rows.some(({ isExcluded }) => isExcluded);
  const total = !isRescaled ? earned : available.eq(0) ? null : earned.div(available).times(full);
  return { earned, available, missing, score: missing > 0 || total === null ? null : rounded(total, decimals) };
}

/** The grade whose band contains the rounded total; `null` for no total or no band. 89.5 is 良: bands begin at their `ge`. */
export function gradeOf(score: Decimal | null, bands: readonly GradeBand[]): string | null {
  if (!score) return null;
  const at = (value: number): Decimal => new Decimal(String(value));
  return bands.find(({ ge, lt, le }) =>
    score.gte(at(ge)) && (lt === undefined || score.lt(at(lt))) && (le === undefined || score.lte(at(le))))?.label ?? null;
}

/** How each level stands, in order of first appearance. Excluded rows count nowhere. */
export function levelTotals(rows: readonly ScoredRow[], levelOf: (row: ScoredRow) => string): readonly LevelTotal[] {
  const names = [...new Set(rows.map(levelOf))];
  return names.map((name) => {
    const here = rows.filter((row) => levelOf(row) === name && !row.isExcluded);
    const scored = here.filter(counts);
    return {
      name, points: decimalText(sumOf(here.map(({ plan }) => plan.points))), earned: decimalText(sumOf(scored.map(({ score }) => score ?? ZERO))),
      available: decimalText(sumOf(scored.map(({ plan }) => plan.points))),
    };
  });
}

/** Sum of decimals; 0 for none. */
export function sumOf(values: readonly Decimal[]): Decimal {
  return values.reduce((sum, value) => sum.plus(value), ZERO);
}
