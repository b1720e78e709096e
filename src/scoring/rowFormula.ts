import type { Decimal } from "../model";
import { NOT_APPLICABLE, TICK_YES } from "../model";
import { divisorsIn, emitFormula, formulaNumber, namesIn } from "../expression";
import type { Expression } from "../expression";
import type { RowPlan } from "./rowPlan";
import { JUDGED_SCORE } from "./rules/ruleExpression";
import type { Tier } from "./rules/ruleSpec";
import { RATE } from "./rules/ruleSpec";
import { call } from "./rules/build";

/** The rate of a row as an Excel formula over place-holders (see `ScoreRow.scoreFormula`); `null` when it has no rate. */
export function rateFormula(plan: RowPlan): string | null {
  return plan.rate && guarded(call("round", plan.rate, plan.rounding.rateDecimals), (name) => `{${name}}`);
}

/** What the figures decide about a row that may not apply: the condition, and the formula of the score it then has. */
export interface InapplicableFormula {
  readonly condition: Expression;
  readonly formula: string;
}

/**
 * The score of a row as an Excel formula over place-holders; empty while an input or a judgement is missing.
 * @param setAside the score of a row that a person sets aside as not applicable; empty when it is left out or not decided
 */
export function scoreFormula(plan: RowPlan, inapplicable: InapplicableFormula | null, setAside: string): string {
  const usual = plan.items.length > 0 && usesTicks(plan) ? tickFormula(plan) : plan.judgedPoints.gt(0) ? judgedFormula(plan) : guarded(plan.score, cellOf(plan));
  const decided = inapplicable ? `IF(${isMet(inapplicable.condition)},${inapplicable.formula},${usual})` : usual;
  return `IF({tier}="${NOT_APPLICABLE}",${setAside},${decided})`;
}

const placeHolder = (name: string): string => `{${name}}`;

function usesTicks(plan: RowPlan): boolean {
  return namesIn(plan.score).some((name) => name.startsWith("tick_"));
}

function cellOf(plan: RowPlan): (name: string) => string {
  return (name) => {
    if (name === RATE && plan.rate) return "{rate}";
    if (name === JUDGED_SCORE) return "{score}";
    const tick = /^tick_(\d+)$/.exec(name);
    return tick ? `{tick:${plan.items[Number(tick[1])]!.id}}="${TICK_YES}"` : `{${name}}`;
  };
}

/** The expression when all its cells hold numbers, else empty; a zero denominator gives empty too. */
function guarded(expression: Expression, cell: (name: string) => string): string {
  const cells = namesIn(expression).filter((name) => !name.startsWith("tick_")).map(cell);
  const value = emitFormula(expression, cell);
  const safe = divisorsIn(expression).every((divisor) => divisor.kind === "number" && !divisor.value.eq(0)) ? value : `IFERROR(${value},"")`;
  return cells.length === 0 ? safe : `IF(COUNT(${cells.join(",")})<${cells.length},"",${safe})`;
}

/** Ticks count once all are answered; until then a typed score stands. */
function tickFormula(plan: RowPlan): string {
  const answered = plan.items.map(({ id }) => `{tick:${id}}<>""`);
  const typed = typedScore(plan.points, plan.rounding.scoreDecimals);
  return `IF(${answered.length === 1 ? answered[0] : `AND(${answered.join(",")})`},${guarded(plan.score, cellOf(plan))},${typed})`;
}

/** The typed score, when it is a number between 0 and the points. */
function typedScore(points: Decimal, decimals: number, further = ""): string {
  const outside = `{score}<0,{score}>${formulaNumber(points)}${further}`;
  return `IF(COUNT({score})<1,"",IF(OR(${outside}),"",ROUND({score},${decimals})))`;
}

function judgedFormula(plan: RowPlan): string {
  const { judgedPoints, rounding, tiers, points } = plan;
  const isWhole = plan.score.kind === "call" && namesIn(plan.score).length === 1;
  if (!isWhole) return `IF(COUNT({score})<1,"",IF(OR({score}<0,{score}>${formulaNumber(judgedPoints)}),"",${guarded(plan.score, cellOf(plan))}))`;
  const fixed = tiers.filter((tier) => tier.points !== null);
  if (fixed.length > 0) {
    return fixed.reduceRight((otherwise, tier) => `IF({tier}=${quoted(tier.label)},${formulaNumber(tier.points!)},${otherwise})`,
      typedScore(points, rounding.scoreDecimals));
  }
  return typedScore(points, rounding.scoreDecimals, tiers.map((tier) => `,AND({tier}=${quoted(tier.label)},${outsideTier(tier, points)})`).join(""));
}

/** Lowest and highest score of a tier; the highest is part of it only at full points (60%–80%, 含60). */
export function tierRange(tier: Tier, points: Decimal): { readonly low: Decimal; readonly high: Decimal; readonly includesHigh: boolean } {
  const share = (percent: Decimal | null): Decimal => points.times(percent ?? 0).div(100);
  return { low: share(tier.fromPct), high: share(tier.toPct), includesHigh: tier.toPct !== null && tier.toPct.gte(100) };
}

function outsideTier(tier: Tier, points: Decimal): string {
  const { low, high, includesHigh } = tierRange(tier, points);
  return `OR({score}<${formulaNumber(low)},{score}${includesHigh ? ">" : ">="}${formulaNumber(high)})`;
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** The condition over cells; an empty cell is not 0. */
function isMet(condition: Expression): string {
  const cells = namesIn(condition).map(placeHolder);
  const met = emitFormula(condition, placeHolder);
  return `AND(COUNT(${cells.join(",")})=${cells.length},${met.startsWith("AND(") ? met.slice(4, -1) : met})`;
}
