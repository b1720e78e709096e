import { placeKey } from "../../model";
import type { CellPlace } from "../../model";
import { areasIn, holds } from "../explain/formulaCells";
import type { HeldTie } from "../ties/heldTie";
import type { Tie, Verdict } from "../ties/tie";

/** Tells whether a figure that was written elsewhere, and does not come from here by formulas, bears a cell's figure out. */
export type IsBorneOut = (place: CellPlace) => boolean;

type FormulaAt = (place: CellPlace) => string;
type Judged = readonly { readonly tie: Tie; readonly verdict: Verdict }[];

/** Sums within sums that a figure is followed through: 项, 款, 类, 本年合计, 总计, and one to spare. */
const MOST_LEVELS = 6;
/** Cells with formulas that are looked at before it counts as not known where a figure comes from. */
const MOST_FORMULAS = 2000;

/**
 * A figure is borne out where it, or a sum that holds with it, equals a figure of another place: the class in another form, or 支出总计 the
 * 收入总计. A sum alone proves nothing, for it takes in a wrong line as well. The ties are looked through when somebody asks.
 */
export function borneOutBy(held: readonly HeldTie[], judged: Judged, formulaAt: FormulaAt): IsBorneOut {
  let known: Holding | null = null;
  return (place) => {
    known ??= holdingOf(held, judged);
    const chain = chainOf(place, known, formulaAt);
    return chain.some((cell) => (known!.equals.get(placeKey(cell)) ?? []).some((other) => !comesFrom(other, chain, formulaAt)));
  };
}

/** What holds, by the key of a cell: the totals that it goes into, and cells of other places that it equals. */
interface Holding {
  readonly totals: ReadonlyMap<string, readonly CellPlace[]>;
  readonly equals: ReadonlyMap<string, readonly CellPlace[]>;
}

function holdingOf(held: readonly HeldTie[], judged: Judged): Holding {
  const [totals, equals] = [new Map<string, CellPlace[]>(), new Map<string, CellPlace[]>()];
  for (const tie of held) {
    if (tie.title !== "sum") continue;
    const [{ sheet }, total] = [tie.table, tie.totalPlace];
    tie.eachCell((row, column) => {
      if (row !== total.row || column !== total.column) note(totals, { kind: "cell", sheet, row, column }, total);
    });
  }
  for (const { tie, verdict } of judged) {
    const [left] = tie.left;
    if (tie.comparison !== "equal" || (verdict.state !== "passed" && verdict.state !== "tail") || tie.left.length !== 1 || !left?.place) continue;
    if (tie.title === "sum") {
      for (const { place, amount, sign } of tie.right) if (place && amount && sign === 1) note(totals, place, left.place);
    } else if (tie.title === "equal" && tie.right.length === 1 && tie.right[0]!.place) {
      note(equals, left.place, tie.right[0]!.place);
      note(equals, tie.right[0]!.place, left.place);
    }
  }
  return { totals, equals };
}

function note(places: Map<string, CellPlace[]>, of: CellPlace, place: CellPlace): void {
  const key = placeKey(of);
  const known = places.get(key);
  if (known) known.push(place);
  else places.set(key, [place]);
}

/** The cell, where a plain reference fetches it from, and the totals that it goes into, sums within sums. */
function chainOf(place: CellPlace, { totals }: Holding, formulaAt: FormulaAt): readonly CellPlace[] {
  const chain = new Map([[placeKey(place), place]]);
  for (let source = fetchedFrom(place, formulaAt); source && !chain.has(placeKey(source)); source = fetchedFrom(source, formulaAt)) chain.set(placeKey(source), source);
  let last: readonly CellPlace[] = [place];
  for (let level = 0; level < MOST_LEVELS && last.length > 0; level += 1) {
    last = last.flatMap((cell) => totals.get(placeKey(cell)) ?? []).filter((cell) => !chain.has(placeKey(cell)));
    for (const cell of last) chain.set(placeKey(cell), cell);
  }
  return [...chain.values()];
}

function fetchedFrom(place: CellPlace, formulaAt: FormulaAt): CellPlace | null {
  const formula = formulaAt(place);
  const [only, ...more] = /^=\s*\+?[^-+*/(,]*$/.test(formula) ? areasIn(formula, place.sheet) : [];
  return only && more.length === 0 ? { kind: "cell", sheet: only.sheet, row: only.area.top, column: only.area.left } : null;
}

/** Whether formulas lead from the cell back to one of the chain; where they are too many to follow it is taken to be so. */
function comesFrom(place: CellPlace, chain: readonly CellPlace[], formulaAt: FormulaAt): boolean {
  const seen = new Set([placeKey(place)]);
  const open = [place];
  for (let cell = open.pop(); cell; cell = open.pop()) {
    const formula = formulaAt(cell);
    for (const reference of formula === "" ? [] : areasIn(formula, cell.sheet)) {
      if (chain.some((link) => holds(reference, link))) return true;
      const { sheet, area: { top, left, bottom, right } } = reference;
      if (seen.size + (bottom - top + 1) * (right - left + 1) > MOST_FORMULAS) return true;
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          const next: CellPlace = { kind: "cell", sheet, row, column };
          if (seen.has(placeKey(next))) continue;
          seen.add(placeKey(next));
          open.push(next);
        }
      }
    }
  }
  return false;
}
