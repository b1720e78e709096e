import { emitFormula, evaluate, evaluateInterval, evaluateNumber, inWords, namesIn, operandsOf } from "../../expression";
import type { Expression } from "../../expression";
import { Decimal, decimalText, exactly, message, placeText, printedInterval } from "../../model";
import type { Amount, Finding, Interval, Message, Side, Unit } from "../../model";
import { figureText } from "../finding/figureText";
import { findingId } from "../finding/findingId";
import { sourceOf } from "../finding/findingOfTie";
import { termFormula } from "../finding/sideFormula";
import { inUnit } from "../ties/judge";
import { ownRule } from "./ownTie";
import type { ReadyCheck } from "./readOwnCheck";

/** What became of a check that is no plain sum: `null` when it holds. */
export function judgeClaim(ready: ReadyCheck): Finding | null {
  const amount = (name: string): Amount | null => {
    const operand = ready.operands.get(name);
    if (operand?.amount) return inUnit(operand.amount, ready.unit);
    return operand?.required === false ? { value: new Decimal(0), unit: ready.unit, decimals: 0 } : null;
  };
  const outcome = evaluate(ready.expression, (name) => amount(name)?.value ?? null);
  if (outcome.kind === "missing") return claimFinding(ready, "unchecked", message("reason.missing", { cells: outcome.names.map((name) => placeText(ready.operands.get(name)!.place!)).join("、") }), null);
  if (outcome.kind === "zeroDenominator") return claimFinding(ready, "unchecked", message("own.zeroDenominator"), null);
  if (outcome.kind === "number" || outcome.value) return null;
  const sides = sidesOf(ready, amount);
  const rounds = evaluateInterval(ready.expression, (name) => intervalOf(amount(name)));
  const isTail = (rounds.kind === "truth" && rounds.possible) || isLetPass(ready, sides);
  return claimFinding(ready, isTail ? "tail" : "broken", null, sides);
}

/** A written 0 gives no room for rounding. */
function intervalOf(amount: Amount | null): Interval | null {
  if (!amount) return null;
  return amount.value.eq(0) ? exactly(amount.value) : printedInterval(amount);
}

interface Sides {
  readonly left: Decimal;
  readonly right: Decimal;
}

/** Both sides of a comparison in figures; `null` for conditions. */
function sidesOf({ expression }: ReadyCheck, amount: (name: string) => Amount | null): Sides | null {
  if (expression.kind !== "compare") return null;
  const value = (side: Expression): Decimal | null => evaluateNumber(side, (name) => amount(name)?.value ?? null);
  const [left, right] = [value(expression.left), value(expression.right)];
  return left && right ? { left, right } : null;
}

function isLetPass({ check }: ReadyCheck, sides: Sides | null): boolean {
  return check.tolerance !== null && sides !== null && sides.left.minus(sides.right).abs().lte(new Decimal(check.tolerance));
}

function claimFinding(ready: ReadyCheck, state: Finding["state"], reason: Message | null, sides: Sides | null): Finding {
  const { check, expression, operands } = ready;
  const rule = ownRule(check.number);
  const unit: Unit = isQuotient(expression) ? "" : ready.unit;
  const cells = [...operands.values()].flatMap(({ place }) => place ?? []);
  const relation = inWords(expression, () => "", (name) => shownOf(ready, name));
  const difference = sides ? sides.left.minus(sides.right) : null;
  const params = { name: check.name, relation, unit, difference: difference ? figureText(difference, unit) : "" };
  const detail = state === "unchecked" ? "own.detail.unchecked" : state === "tail" ? "own.detail.tail" : "own.detail.broken";
  return {
    id: findingId(rule, cells), rule, state, severity: state === "tail" ? "info" : state === "unchecked" ? "explain" : check.severity ?? "logic",
    title: message(state === "unchecked" ? "own.title.unchecked" : "own.title", { name: check.name }), detail: message(detail, params),
    left: sides && expression.kind === "compare" ? sideOf(expression.left, sides.left, ready) : null,
    right: sides && expression.kind === "compare" ? sideOf(expression.right, sides.right, ready) : null,
    difference: difference ? decimalText(difference) : null, tolerance: check.tolerance, unit, cells, texts: [], explanations: [], reason,
    rootId: null, remark: null, source: sourceOf(rule),
  };
}

function shownOf({ operands, unit }: ReadyCheck, name: string): string {
  const operand = operands.get(name)!;
  return `${operand.label}${operand.amount ? figureText(inUnit(operand.amount, unit).value, unit) : ""}`;
}

function sideOf(expression: Expression, value: Decimal, ready: ReadyCheck): Side {
  const formula = emitFormula(expression, (name) => termFormula(ready.operands.get(name)!, ready.unit));
  return { label: inWords(expression, () => "", (name) => ready.operands.get(name)!.label), terms: [], value: decimalText(value), formula: namesIn(expression).length > 0 ? formula : null };
}

/** Whether a figure is divided by another somewhere: the result is a rate, no amount. */
function isQuotient(expression: Expression): boolean {
  if (expression.kind === "arithmetic" && expression.operator === "/" && namesIn(expression.right).length > 0) return true;
  return operandsOf(expression).some(isQuotient);
}
