import type { Expression } from "../../expression";
import { Decimal, ZERO, isMoneyUnit } from "../../model";
import type { Operand, Tie } from "../ties/tie";
import type { ReadyCheck } from "./readOwnCheck";

/** Rule id of a person's check. */
export function ownRule(number: number): string {
  return `OWN-${number}`;
}

/**
 * The check as a tie between two sums, where it is one: then it is judged, explained and shown like any other. `null` for
 * everything else (products, limits with numbers, conditions), and where figures of different kinds are added.
 */
export function ownTie(ready: ReadyCheck): Tie | null {
  const { check, expression, unit } = ready;
  if (expression.kind !== "compare" || !["==", "<=", ">="].includes(expression.operator)) return null;
  const [first, second] = expression.operator === ">=" ? [expression.right, expression.left] : [expression.left, expression.right];
  const sides = balanced(operandsOf(first, 1, ready), operandsOf(second, 1, ready));
  if (!sides) return null;
  const [left, right] = sides;
  const units = new Set([...left, ...right].flatMap(({ amount }) => (amount ? [isMoneyUnit(amount.unit) ? "money" : amount.unit] : [])));
  if (units.size > 1) return null;
  return {
    rule: ownRule(check.number), comparison: expression.operator === "==" ? "equal" : "atMost", unit, title: "own", name: check.name,
    leftLabel: labelOf(left), rightLabel: labelOf(right), left, right,
    isExact: false, isIndicative: false, severity: check.severity ?? "logic", allowance: check.tolerance === null ? ZERO : new Decimal(check.tolerance),
  };
}

/** The operands of a sum of cells with their signs; `null` when the expression is more than that. A bare 0 is an empty sum. */
function operandsOf(expression: Expression, sign: 1 | -1, ready: ReadyCheck): Operand[] | null {
  switch (expression.kind) {
    case "number":
      return expression.value.eq(ZERO) ? [] : null;
    case "name":
      return [{ ...ready.operands.get(expression.name)!, sign }];
    case "negate":
      return operandsOf(expression.operand, sign === 1 ? -1 : 1, ready);
    case "arithmetic": {
      if (expression.operator !== "+" && expression.operator !== "-") return null;
      const left = operandsOf(expression.left, sign, ready);
      const right = operandsOf(expression.right, expression.operator === "+" ? sign : sign === 1 ? -1 : 1, ready);
      return left && right ? [...left, ...right] : null;
    }
    default:
      return null;
  }
}

/** Both sides with something in them: a − b = 0 is read as a = b. */
function balanced(left: readonly Operand[] | null, right: readonly Operand[] | null): readonly [readonly Operand[], readonly Operand[]] | null {
  if (!left || !right) return null;
  if (left.length > 0 && right.length > 0) return [left, right];
  const all = [...left, ...right.map(turned)];
  const [added, taken] = [all.filter(({ sign }) => sign === 1), all.filter(({ sign }) => sign === -1).map(turned)];
  return added.length > 0 && taken.length > 0 ? [added, taken] : null;
}

function turned(operand: Operand): Operand {
  return { ...operand, sign: operand.sign === 1 ? -1 : 1 };
}

function labelOf(operands: readonly Operand[]): string {
  const labels = operands.map(({ label }) => label);
  return labels.slice(0, 3).join("、") + (labels.length > 3 ? `等${labels.length}项` : "");
}
