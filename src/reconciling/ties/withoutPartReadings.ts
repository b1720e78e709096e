import { placeKey } from "../../model";
import type { CellPlace } from "../../model";
import { HeldTie } from "./heldTie";
import type { Operand, Tie, Verdict } from "./tie";

/** A tie with what became of it. */
interface Judged {
  readonly tie: Tie;
  readonly verdict: Verdict;
}

/**
 * Without sums that do not close while another reading of the same total, which takes in these very lines and more, does:
 * a form has lines the rule does not name (事业编制 beside 行政编制 and 工勤编制), and nothing is wrong.
 */
export function withoutPartReadings<T extends Judged>(judged: readonly T[], held: readonly HeldTie[]): readonly T[] {
  const open = new Set(judged.flatMap(({ tie, verdict }) => (verdict.state === "broken" && isSum(tie) ? totalKey(tie) ?? [] : [])));
  if (open.size === 0) return judged;
  const closing = new Map<string, ReadonlySet<string>[]>();
  const close = (tie: Tie): void => {
    const key = isSum(tie) ? totalKey(tie) : null;
    if (key === null || !open.has(key)) return;
    const parts = new Set(cellsOf(tie.right));
    const known = closing.get(key);
    if (known) known.push(parts);
    else closing.set(key, [parts]);
  };
  held.forEach(close);
  for (const { tie, verdict } of judged) if (verdict.state === "passed" || verdict.state === "tail") close(tie);
  return judged.filter(({ tie, verdict }) => {
    const key = verdict.state === "broken" && isSum(tie) ? totalKey(tie) : null;
    if (key === null) return true;
    const parts = cellsOf(tie.right);
    return !(closing.get(key) ?? []).some((whole) => whole.size > parts.length && parts.every((part) => whole.has(part)));
  });
}

function isSum(tie: Tie): boolean {
  return tie.comparison === "equal" && tie.title === "sum";
}

function totalKey(tie: Tie): string | null {
  if (tie instanceof HeldTie) return placeKey(tie.totalPlace);
  const { left } = tie;
  const place = left.length === 1 ? left[0]!.place : null;
  return place ? placeKey(place) : null;
}

function cellsOf(operands: readonly Operand[]): readonly string[] {
  return operands.map(({ place, amount }) => (amount ? place : null)).filter((place): place is CellPlace => place !== null).map(placeKey);
}
