import { decimalText, message } from "../model";
import type { Message } from "../model";
import { divisorsIn, evaluateNumber, evaluateTruth, namesIn, rounded } from "../expression";
import { figureText } from "./figureText";
import type { InputSource } from "./inputs/inputSource";
import { decimalOf } from "./rules/reader";
import type { RowFigures } from "./arithmetic";
import { localId } from "./rowPlan";
import { substitute, x } from "./rules/build";
import { ATTENTION } from "./attention";

/** Denominators that are easily taken for one another. */
const BUDGETS = ["budget_initial", "budget_adjusted", "budget_approved"] as const;

/** What a reader of the row should know: how inputs came about, the other denominator, reasons that must be given. */
export function rowNotes(row: RowFigures, source: InputSource): readonly Message[] {
  const derived = row.inputs.flatMap(({ note }) => (note ? [note] : []));
  return [...derived, ...otherDenominators(row, source), ...explanationsDue(row)];
}

/** Names the budget that the rate divides by, and shows every other one that differs with the rate it would give. */
function otherDenominators({ plan, inputs, rate, lookup }: RowFigures, source: InputSource): readonly Message[] {
  if (!plan.rate || rate === null) return [];
  const expression = plan.rate;
  const used = BUDGETS.find((id) => divisorsIn(expression).some((divisor) => divisor.kind === "name" && divisor.name === id));
  const mine = inputs.find(({ id }) => id === used);
  if (!used || !mine) return [];
  const shown = new Set([decimalOf(mine.value)?.toFixed()]);
  return BUDGETS.filter((id) => id !== used).flatMap((other) => {
    const theirs = source.find(other);
    const value = decimalOf(theirs.value);
    if (!value || shown.has(value.toFixed())) return [];
    shown.add(value.toFixed());
    const otherwise = evaluateNumber(substitute(expression, (name) => (name === used ? x(other) : null)), (id) => (id === other ? value : lookup(id)));
    if (!otherwise) return [];
    return [message("score.note.otherDenominator", {
      name: mine.name, value: figureText(mine.value, mine.unit) ?? "", other: theirs.name, otherValue: figureText(theirs.value, theirs.unit) ?? "",
      rate: rounded(otherwise, plan.rounding.rateDecimals).toFixed(plan.rounding.rateDecimals), unit: mine.unit,
    })];
  });
}

/** Under- and over-achievement that wants a reason: the target rule's own limits, and the common ones of `ATTENTION`. */
function explanationsDue({ plan, rate, lookup }: RowFigures): readonly Message[] {
  const due: Message[] = [];
  const value = decimalOf(rate);
  const ids = plan.rate ? namesIn(plan.rate) : [];
  for (const { inputs, when, code } of ATTENTION) {
    if (value && inputs.every((id) => ids.includes(id)) && evaluateTruth(when, () => value) === true) due.push(message(code, { rate: decimalText(value), name: plan.indicator.name }));
  }
  if (plan.rule.type !== "target_vs_actual" || plan.judgedPoints.gt(0)) return due;
  const [target, actual] = ["target_value", "actual_value"].map((id) => lookup(localId(plan.indicator.id, id)));
  if (value && plan.rule.explainBelowPct && value.lt(plan.rule.explainBelowPct)) due.push(message("score.note.explainShortfall", { rate: decimalText(value) }));
  if (target?.gt(0) && actual && plan.direction !== "le" && plan.rule.explainAbovePct && actual.times(100).div(target).gt(plan.rule.explainAbovePct)) {
    due.push(message("score.note.explainExcess", { rate: rounded(actual.times(100).div(target), 2).toFixed(2), limit: decimalText(plan.rule.explainAbovePct) }));
  }
  return due;
}
