import { message } from "../model";
import type { Decimal, Judgement, Message } from "../model";
import { decimalOf } from "./rules/reader";
import { tierRange } from "./rowFormula";
import type { RowPlan } from "./rowPlan";

/** What a person's judgement comes to: a score, or why there is none yet. */
export type JudgedScore = { readonly score: Decimal } | { readonly reason: Message };

/** Whether every item of a checklist is answered. */
export function ticksAnswered(plan: RowPlan, judgement: Judgement | null): boolean {
  return plan.items.length > 0 && plan.items.every(({ id }) => judgement?.ticks[id] !== undefined);
}

/**
 * The typed score, or the points of the tier that was picked. Never guessed: an empty cell, a score outside 0 … points
 * or outside the picked tier's range gives a reason and no score.
 */
export function judgedScore(plan: RowPlan, judgement: Judgement | null): JudgedScore {
  const limit = plan.judgedPoints.gt(0) ? plan.judgedPoints : plan.points;
  const tier = plan.tiers.find(({ label }) => label === judgement?.tier) ?? null;
  if (tier?.points) return { score: tier.points };
  const typed = decimalOf(judgement?.score);
  if (!typed && tier) {
    const { low, high } = tierRange(tier, plan.points);
    return { reason: message("score.reason.inTier", { tier: tier.label, low: low.toFixed(), high: high.toFixed() }) };
  }
  if (!typed) return { reason: awaiting(plan, judgement) };
  if (typed.lt(0) || typed.gt(limit)) return { reason: message("score.reason.outOfRange", { score: typed.toFixed(), points: limit.toFixed() }) };
  if (tier) {
    const { low, high, includesHigh } = tierRange(tier, plan.points);
    if (typed.lt(low) || (includesHigh ? typed.gt(high) : typed.gte(high))) {
      return { reason: message("score.reason.outsideTier", { score: typed.toFixed(), tier: tier.label, low: low.toFixed(), high: high.toFixed() }) };
    }
  }
  return { score: typed };
}

function awaiting(plan: RowPlan, judgement: Judgement | null): Message {
  if (plan.items.length === 0) return message("score.reason.awaitingJudgement", { points: plan.points.toFixed() });
  const done = plan.items.filter(({ id }) => judgement?.ticks[id] !== undefined).length;
  return message("score.reason.awaitingTicks", { done, total: plan.items.length });
}
