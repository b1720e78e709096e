import { Decimal, ZERO, inYuan, isMoneyUnit, placeKey } from "../../model";
import type { CellPlace, CellSet } from "../../model";
import type { Operand, Tie, Verdict } from "../ties/tie";

/** What a broken tie asks one of its figures to be, in 元 where it is money. */
interface Wish {
  readonly tie: number;
  readonly fix: Decimal;
  readonly tolerance: Decimal;
}

/** A cell of broken ties: an empty one counts as nothing. */
interface Wishing {
  readonly operand: Operand;
  readonly place: CellPlace;
  readonly value: Decimal;
  /** Whether it is the one figure that the other side of a tie adds up to. */
  readonly isTotal: boolean;
  readonly wishes: Wish[];
}

/** More broken ties than exchanged figures bring about, and more cells of one row or column than are compared with one another. */
const MOST_BROKEN = 200;
const MOST_IN_LINE = 60;

/**
 * Pairs of cells that repair every broken tie of both when their figures are exchanged: two cells of one row (a figure in the
 * wrong column, two columns mixed up), or two totals of one column. Each cell, by `placeKey`, has its partner.
 */
export function exchangesAmong(judged: readonly { readonly tie: Tie; readonly verdict: Verdict }[], held: Pick<CellSet, "has">): ReadonlyMap<string, Operand> {
  const cells = wishingCells(judged);
  const totals = cells.filter(({ isTotal, place }) => isTotal && !held.has(place));
  const partners = new Map<string, Operand>();
  for (const line of [...linesOf(cells, ({ sheet, row }) => `${sheet}|${row}`), ...linesOf(totals, ({ sheet, column }) => `${sheet}|${column}`)]) {
    for (const [index, one] of line.entries()) {
      const other = partners.has(placeKey(one.place)) ? undefined : line.slice(index + 1).find((next) => !partners.has(placeKey(next.place)) && areExchanged(one, next));
      if (!other) continue;
      partners.set(placeKey(one.place), other.operand);
      partners.set(placeKey(other.place), one.operand);
    }
  }
  return partners;
}

function wishingCells(judged: readonly { readonly tie: Tie; readonly verdict: Verdict }[]): readonly Wishing[] {
  const cells = new Map<string, Wishing>();
  let broken = 0;
  for (const { tie, verdict } of judged) {
    if (verdict.state !== "broken" || tie.comparison !== "equal") continue;
    if ((broken += 1) > MOST_BROKEN) break;
    for (const [side, turn] of [[tie.left, -1], [tie.right, 1]] as const) {
      for (const operand of side) note(cells, operand, turn, broken, tie, verdict.difference, verdict.tolerance);
    }
  }
  return [...cells.values()];
}

function note(cells: Map<string, Wishing>, operand: Operand, turn: 1 | -1, tie: number, { unit, left }: Tie, difference: Decimal, tolerance: Decimal): void {
  const { place, amount, sign, figure } = operand;
  if (!place || figure?.isDash) return;
  const one = isMoneyUnit(unit) ? inYuan({ value: new Decimal(1), unit, decimals: 0 })! : new Decimal(1);
  const value = amount === null ? ZERO : isMoneyUnit(amount.unit) ? inYuan(amount)! : amount.value;
  const wish = { tie, fix: value.plus(difference.times(one).times(turn * sign)), tolerance: tolerance.times(one) };
  const isTotal = left.length === 1 && left[0] === operand;
  const known = cells.get(placeKey(place));
  if (known) known.wishes.push(wish);
  cells.set(placeKey(place), { ...(known ?? { operand, place, value, wishes: [wish] }), isTotal: isTotal || (known?.isTotal ?? false) });
}

/** Cells of one line, of those lines that hold several and not too many. */
function linesOf(cells: readonly Wishing[], keyOf: (place: CellPlace) => string): readonly (readonly Wishing[])[] {
  const lines = new Map<string, Wishing[]>();
  for (const cell of cells) {
    const key = keyOf(cell.place);
    const line = lines.get(key);
    if (line) line.push(cell);
    else lines.set(key, [cell]);
  }
  return [...lines.values()].filter(({ length }) => length > 1 && length <= MOST_IN_LINE);
}

/** Whether each has what all ties of the other ask for, and no tie asks for both. */
function areExchanged(a: Wishing, b: Wishing): boolean {
  return !a.value.eq(b.value) && a.wishes.every(({ tie }) => b.wishes.every((wish) => wish.tie !== tie)) && areMet(a.wishes, b.value) && areMet(b.wishes, a.value);
}

function areMet(wishes: readonly Wish[], value: Decimal): boolean {
  return wishes.every(({ fix, tolerance }) => fix.minus(value).abs().lte(tolerance));
}
