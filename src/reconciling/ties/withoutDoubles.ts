import { placeKey } from "../../model";
import type { Operand, Tie } from "./tie";

/** Ties that no earlier tie covers already: same cells on the same sides, or the same rule about the same total. */
export function withoutDoubles(ties: readonly Tie[]): readonly Tie[] {
  const seen = new Set<string>();
  return ties.filter((tie) => {
    const keys = keysOf(tie);
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
}

function keysOf(tie: Tie): readonly string[] {
  const [left, right] = [cellsOf(tie.left), cellsOf(tie.right)];
  const cells = `${tie.comparison}|${tie.comparison === "equal" ? [left, right].sort().join("=") : `${left}<=${right}`}`;
  const total = tie.left.length === 1 && tie.title === "sum" ? `${tie.rule}|${directionOf(tie)}|${left}` : null;
  return total === null ? [cells] : [cells, total];
}

/** A total at the crossing of a row and a column is summed in both directions: these are two ties. */
function directionOf(tie: Tie): string {
  const [left, right] = [tie.left[0]?.place, tie.right.find((operand) => operand.place)?.place];
  if (!left || !right || left.sheet !== right.sheet) return "far";
  return left.column === right.column ? "down" : left.row === right.row ? "across" : "far";
}

function cellsOf(operands: readonly Operand[]): string {
  return operands.flatMap((operand) => (operand.place && operand.amount ? [placeKey(operand.place)] : [])).sort().join("&");
}
