import { textOf } from "../../src/messages";
import type { ScoreRow, Scorecard } from "../../src/model";
import { scoreTable } from "../../src/scoring";

/** The scorecard of a table; throws the failure in words. */
export function tableCard(json: unknown): Scorecard {
  const result = scoreTable(json);
  if (!result.ok) throw new Error(textOf(result.failure, "en"));
  return result.value;
}

export const RATIO = "a / b * 100";
export interface OneRow { readonly points?: number; readonly rule: object; readonly expr?: string; readonly inputs?: object; readonly human?: unknown; readonly [key: string]: unknown }

/** One row of a table of its own, scored. */
export function rowOf({ points = 5, ...row }: OneRow): ScoreRow {
  return tableCard({ inputs: {}, rows: [{ id: "r", name: "指标", level1: "一", points, ...row }] }).rows[0]!;
}

/** Score by a rate given as its numerator over 100. */
export function atRate(rule: object, rate: string | number, points = 5): string | null {
  return rowOf({ points, rule, expr: RATIO, inputs: { a: rate, b: 100 } }).score;
}
