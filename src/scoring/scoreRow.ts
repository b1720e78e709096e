import { Decimal, decimalText, message } from "../model";
import type { Indicator, Judgement, Message, ScoreInput, ScoreRow } from "../model";
import type { Lookup } from "../expression";
import { decimalOf } from "./rules/reader";
import { directionOf } from "./rules/direction";
import type { InputSource } from "./inputs/inputSource";
import { dataCondition, decided, treatmentOf } from "./notApplicable";
import type { PolicyChoice } from "./notApplicable";
import { localId, planRow } from "./rowPlan";
import type { Rounding, RowPlan } from "./rowPlan";
import { rateFormula, scoreFormula } from "./rowFormula";
import type { InapplicableFormula } from "./rowFormula";
import { decide, rateOf, setAsideFormula } from "./decideRow";
import type { Decision } from "./decideRow";
import { arithmeticOf, deductionOf } from "./arithmetic";
import { rowNotes } from "./rowNotes";

/** Everything a row is scored with. */
export interface RowContext {
  readonly rounding: Rounding;
  readonly source: InputSource;
  readonly judgement: Judgement | null;
  readonly choice: PolicyChoice;
  /** Why the row's data settle no score (a person's score still counts), and notes on how they were read. */
  readonly apart: { readonly refusal: Message | null; readonly notes: readonly Message[] };
}

/** A scored row with what totals, losses and warnings need beside it. */
export interface ScoredRow {
  readonly row: ScoreRow;
  readonly plan: RowPlan;
  readonly score: Decimal | null;
  /** Left out of the total by the policy for rows that do not apply. */
  readonly isExcluded: boolean;
}

/** Scores one indicator. @throws DataFault when its rule or expression is not as the schema says */
export function scoreRow(indicator: Indicator, context: RowContext): ScoredRow {
  const { source, judgement } = context;
  const plan = planRow(indicator, context.rounding, {
    direction: directionOf(source.words(localId(indicator.id, "direction"))),
    countsViolations: source.find(localId(indicator.id, "count_violations")).value !== null,
    hasGoalMean: source.find(localId(indicator.id, "goal_rows")).value !== null,
  });
  const inputs = plan.shows.map((id) => withTarget(plan, source.find(id)));
  const lookup: Lookup = (id) => decimalOf(inputs.find((input) => input.id === id)?.value ?? withTarget(plan, source.find(id)).value);
  const { refusal, notes } = context.apart;
  const rate = refusal ? null : rateOf(plan, lookup);
  const decision = refusedUnlessJudged(decide(plan, judgement, context.choice, lookup, rate), refusal);
  const inapplicable = inapplicableFormula(plan, context.choice);
  const rateText = rate instanceof Decimal ? rate.toFixed(context.rounding.rateDecimals) : null;
  const facts = { plan, inputs, rate: rateText, decision, judgement, lookup };
  const row: ScoreRow = {
    indicator, status: decision.status, rate: rateText,
    score: decision.score && decimalText(decision.score),
    inputs, arithmetic: arithmeticOf(facts), deduction: deductionOf(facts), reason: decision.reason, judgement,
    notes: [...notes, ...rowNotes(facts, source)],
    scoreFormula: scoreFormula(plan, inapplicable, setAsideFormula(plan, context.choice)),
    rateFormula: rateFormula(plan),
  };
  return { row, plan, score: decision.score, isExcluded: decision.isExcluded === true };
}

function refusedUnlessJudged(decision: Decision, refusal: Message | null): Decision {
  const isJudged = decision.status === "judged" || decision.status === "not-applicable";
  return refusal && !isJudged ? { status: "missing", score: null, reason: refusal } : decision;
}

/** A target that the template itself sets. */
function withTarget(plan: RowPlan, input: ScoreInput): ScoreInput {
  const isTarget = input.id === localId(plan.indicator.id, "target_value");
  if (!isTarget || input.value !== null || plan.rule.type !== "target_vs_actual" || !plan.rule.target) return input;
  return { ...input, value: decimalText(plan.rule.target), note: message("score.note.targetOfTemplate") };
}

/** The same decision as a formula, for rows whose condition is written over quantities. */
function inapplicableFormula(plan: RowPlan, choice: PolicyChoice): InapplicableFormula | null {
  const rule = plan.indicator.not_applicable;
  const condition = dataCondition(plan.indicator);
  if (!rule || !condition) return null;
  const treatment = decided(treatmentOf(rule.policy, plan.indicator.inputs), choice);
  const points = decimalText(plan.points);
  switch (treatment.kind) {
    case "full_points":
      return { condition, formula: points };
    case "zero":
      return { condition, formula: "0" };
    case "byNumerator": {
      const cell = `{${treatment.numerator}}`;
      return { condition, formula: `IF(COUNT(${cell})<1,"",IF(${cell}=0,${points},${treatment.positive === "zero" ? "0" : '""'}))` };
    }
    default:
      return { condition, formula: '""' };
  }
}
