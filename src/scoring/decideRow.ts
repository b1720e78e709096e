import { Decimal, ZERO, message, roundHalfUp } from "../model";
import type { Judgement, Message, ScoreStatus } from "../model";
import { evaluate, evaluateNumber, namesIn, rounded } from "../expression";
import type { Lookup, Outcome } from "../expression";
import { inputName } from "./inputs/inputSource";
import { judgedScore, ticksAnswered } from "./judgement";
import { dataCondition, decided, isInapplicable, treatmentOf } from "./notApplicable";
import type { PolicyChoice, Treatment } from "./notApplicable";
import type { RowPlan } from "./rowPlan";
import { isNoScore } from "./rules/build";
import { JUDGED_SCORE } from "./rules/ruleExpression";
import { RATE } from "./rules/ruleSpec";

/** What was decided about a row. */
export interface Decision {
  readonly status: ScoreStatus;
  readonly score: Decimal | null;
  readonly reason: Message | null;
  readonly isExcluded?: boolean;
}

/** A person decided that the row does not apply: no formula can know that. */
export function isOnceAndForAll(judgement: Judgement | null): boolean {
  return judgement?.notApplicable === true;
}

/** The rounded rate; an outcome that says why there is none; `null` when the row has no rate. */
export function rateOf(plan: RowPlan, lookup: Lookup): Decimal | Outcome | null {
  if (!plan.rate) return null;
  const outcome = evaluate(plan.rate, lookup);
  return outcome.kind === "number" ? rounded(outcome.value, plan.rounding.rateDecimals) : outcome;
}

/**
 * Decides a row: it does not apply, a person judged it, its figures give a score, or something is missing and what.
 * @param rate as `rateOf` gives it
 */
export function decide(
  plan: RowPlan, judgement: Judgement | null, choice: PolicyChoice, lookup: Lookup, rate: Decimal | Outcome | null,
): Decision {
  const rule = plan.indicator.not_applicable;
  if (isOnceAndForAll(judgement)) return inapplicable(plan, saidByPerson(plan, choice), lookup, true);
  if (rule && isInapplicable(plan.indicator, lookup)) return inapplicable(plan, decided(treatmentOf(rule.policy, plan.indicator.inputs), choice), lookup, false);
  const names = namesIn(plan.score);
  const hasTicks = names.some((name) => name.startsWith("tick_"));
  if (hasTicks && !ticksAnswered(plan, judgement)) return typed(plan, judgement);
  if (!names.includes(JUDGED_SCORE)) return compute(plan, lookup, rate, judgement, hasTicks ? "judged" : "computed", null);
  const given = judgedScore(plan, judgement);
  if ("reason" in given) return missing(given.reason);
  return compute(plan, lookup, rate, judgement, "judged", given.score);
}

/** The score of the row when a person sets it aside, as a formula: fixed points, or empty when left out or not decided. */
export function setAsideFormula(plan: RowPlan, choice: PolicyChoice): string {
  const { kind } = saidByPerson(plan, choice);
  return kind === "full_points" ? plan.points.toFixed() : kind === "zero" ? "0" : '""';
}

/** A template's condition over quantities says nothing about a row that a person takes out: then the choice decides. */
function saidByPerson(plan: RowPlan, choice: PolicyChoice): Treatment {
  const treatment = treatmentOf(plan.indicator.not_applicable?.policy ?? "", plan.indicator.inputs);
  return decided(treatment.kind === "byNumerator" || treatment.kind === "ask" ? { kind: "choice" } : treatment, choice);
}

function missing(reason: Message): Decision {
  return { status: "missing", score: null, reason };
}

function typed(plan: RowPlan, judgement: Judgement | null): Decision {
  const given = judgedScore(plan, judgement);
  return "reason" in given ? missing(given.reason) : { status: "judged", score: roundHalfUp(given.score, plan.rounding.scoreDecimals), reason: null };
}

function compute(
  plan: RowPlan, lookup: Lookup, rate: Decimal | Outcome | null, judgement: Judgement | null, status: ScoreStatus, judged: Decimal | null,
): Decision {
  const names = namesIn(plan.score);
  const unknown = plan.needs.filter((id) => lookup(id) === null);
  if (unknown.length > 0) return missing(message("score.reason.missingInputs", { names: unknown.map(inputName).join("、") }));
  if (names.includes(RATE) && rate !== null && !(rate instanceof Decimal)) return missing(reasonOf(rate));
  const outcome = evaluate(plan.score, (name) => {
    if (name === RATE && rate instanceof Decimal) return rate;
    if (name === JUDGED_SCORE) return judged;
    const tick = /^tick_(\d+)$/.exec(name);
    return tick ? new Decimal(judgement?.ticks[plan.items[Number(tick[1])]!.id] === true ? 1 : 0) : lookup(name);
  });
  return outcome.kind === "number" ? { status, score: outcome.value, reason: null } : missing(reasonOf(outcome));
}

function reasonOf(outcome: Outcome): Message {
  if (outcome.kind === "missing") return message("score.reason.missingInputs", { names: outcome.names.map(inputName).join("、") });
  if (outcome.kind !== "zeroDenominator" || isNoScore(outcome.divisor)) return message("score.reason.noBand");
  return message("score.reason.zeroDenominator", { names: namesIn(outcome.divisor).map(inputName).join("、") });
}

function inapplicable(plan: RowPlan, treatment: Treatment, lookup: Lookup, byPerson: boolean): Decision {
  const why = plan.indicator.not_applicable?.when ?? "";
  const full: Decision = { status: "not-applicable", score: plan.points, reason: message(byPerson ? "score.reason.notApplicableFull" : "score.reason.nothingPlannedFull", { when: why }) };
  switch (treatment.kind) {
    case "full_points":
      return full;
    case "zero":
      return { status: "not-applicable", score: ZERO, reason: message("score.reason.notApplicableZero") };
    case "exclude_and_rescale":
      return { status: "not-applicable", score: null, isExcluded: true, reason: message("score.reason.notApplicableExcluded") };
    case "byNumerator": {
      const spent = lookup(treatment.numerator);
      if (spent === null) return missing(message("score.reason.missingInputs", { names: inputName(treatment.numerator) }));
      if (spent.eq(0)) return full;
      return treatment.positive === "zero"
        ? { status: "computed", score: ZERO, reason: message("score.reason.spentWithoutBudget", { name: inputName(treatment.numerator) }) }
        : missing(message("score.reason.noBase", { name: inputName(treatment.numerator) }));
    }
    case "ask":
      return missing(message("score.reason.zeroDenominator", { names: namesOfCondition(plan) }));
    case "choice":
      return missing(message("score.reason.choosePolicy"));
  }
}

function namesOfCondition(plan: RowPlan): string {
  const condition = dataCondition(plan.indicator);
  return condition ? namesIn(condition).map(inputName).join("、") : "";
}

/** The score with one input replaced, nothing else changed; `null` when there is none. For the loss list. */
export function scoreWith(plan: RowPlan, lookup: Lookup): Decimal | null {
  const rate = rateOf(plan, lookup);
  return evaluateNumber(plan.score, (name) => (name === RATE && plan.rate ? (rate instanceof Decimal ? rate : null) : lookup(name)));
}
