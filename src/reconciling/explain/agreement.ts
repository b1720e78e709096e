import { Decimal, ZERO, inYuan, isMoneyUnit, placeKey } from "../../model";
import type { CellPlace, CellSet } from "../../model";
import type { Operand, Tie, Verdict } from "../ties/tie";

/** By how much a figure of a broken tie would have to change for the tie to hold, in 元 where it is money. */
interface Correction {
  readonly tie: number;
  readonly delta: Decimal;
  readonly tolerance: Decimal;
}

interface Asked {
  readonly place: CellPlace;
  readonly corrections: Correction[];
}

/** More broken ties than one wrong figure brings about. */
const MOST_BROKEN = 1000;
/** One tie alone asks the same of all its figures. */
const FEWEST = 2;

/**
 * Cells whose one correction repairs every broken tie that they are in and, as no tie with them holds, breaks none: the best
 * evidence there is. Where several cells would do, the one that repairs most is taken, each tie for one cell only.
 */
export function agreedCells(judged: readonly { readonly tie: Tie; readonly verdict: Verdict }[], held: Pick<CellSet, "has">): ReadonlySet<string> {
  const asked = new Map<string, Asked>();
  let broken = 0;
  for (const { tie, verdict } of judged) {
    if (verdict.state !== "broken" || tie.comparison !== "equal") continue;
    if ((broken += 1) > MOST_BROKEN) break;
    for (const [side, turn] of [[tie.left, -1], [tie.right, 1]] as const) {
      for (const operand of side) note(asked, operand, turn, broken, tie, verdict.difference, verdict.tolerance);
    }
  }
  const candidates = [...asked].filter(([, { place, corrections }]) => corrections.length >= FEWEST && !held.has(place) && agree(corrections));
  const [agreed, told] = [new Set<string>(), new Set<number>()];
  for (const [key, { corrections }] of candidates.sort(([, a], [, b]) => b.corrections.length - a.corrections.length)) {
    if (corrections.some(({ tie }) => told.has(tie))) continue;
    agreed.add(key);
    for (const { tie } of corrections) told.add(tie);
  }
  return agreed;
}

function note(asked: Map<string, Asked>, { place, amount, sign }: Operand, turn: 1 | -1, index: number, tie: Tie, difference: Decimal, tolerance: Decimal): void {
  if (!place || !amount) return;
  const one = isMoneyUnit(tie.unit) ? inYuan({ value: new Decimal(1), unit: tie.unit, decimals: 0 })! : new Decimal(1);
  const delta = difference.times(one).times(turn * sign);
  const correction = { tie: index, delta, tolerance: tolerance.times(one) };
  const key = placeKey(place);
  const known = asked.get(key);
  if (known) known.corrections.push(correction);
  else asked.set(key, { place, corrections: [correction] });
}

/** Whether one change would do for all, as far as rounding lets tell. */
function agree(corrections: readonly Correction[]): boolean {
  const [first] = corrections;
  return first !== undefined && !first.delta.eq(ZERO) && corrections.every(({ delta, tolerance }) => delta.minus(first.delta).abs().lte(tolerance.plus(first.tolerance)));
}
