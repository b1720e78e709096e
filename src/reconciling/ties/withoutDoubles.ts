import { figureKey } from "../../model";
import type { CellPlace } from "../../model";
import type { Operand, Tie } from "./tie";

/** Ties that no earlier tie covers already: same cells on the same sides, or the same rule about the same total. */
export function withoutDoubles(ties: readonly Tie[]): readonly Tie[] {
  const hashOf = cellHash();
  const byCells = new Buckets();
  const byTotal = new Buckets();
  return ties.filter((tie) => {
    const [left, right] = [hashOf(tie.left), hashOf(tie.right)];
    const cells = left + right;
    const total = tie.left.length === 1 && tie.title === "sum" ? left : null;
    if (byCells.some(cells, (other) => haveSameCells(tie, other)) || (total !== null && byTotal.some(total, (other) => haveSameTotal(tie, other)))) return false;
    byCells.add(cells, tie);
    if (total !== null) byTotal.add(total, tie);
    return true;
  });
}

/** Ties by a number that is equal for equal ones, and now and then for others. */
class Buckets {
  private readonly ties = new Map<number, Tie[]>();

  some(hash: number, isSame: (other: Tie) => boolean): boolean {
    return this.ties.get(hash)?.some(isSame) ?? false;
  }

  add(hash: number, tie: Tie): void {
    const same = this.ties.get(hash);
    if (same) same.push(tie);
    else this.ties.set(hash, [tie]);
  }
}

/** Makes a number from the cells of a side, whatever the order they are named in. */
function cellHash(): (operands: readonly Operand[]) => number {
  const sheets = new Map<string, number>();
  let [last, index] = ["", -1];
  return (operands) => {
    let sum = 0;
    for (const { place, amount } of operands) {
      if (!place || !amount) continue;
      if (place.sheet !== last || index < 0) {
        last = place.sheet;
        index = sheets.get(last) ?? sheets.size;
        sheets.set(last, index);
      }
      sum += mixed(Math.imul(figureKey(place.row, place.column) + 1, 0x9e3779b1) ^ mixed(index));
    }
    return sum;
  };
}

/** Spreads a number over 32 bits, so that sums of neighbours do not meet (the last steps of MurmurHash3). */
function mixed(number: number): number {
  const once = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}

function haveSameCells(a: Tie, b: Tie): boolean {
  if ((a.comparison === "equal") !== (b.comparison === "equal")) return false;
  return (areSame(a.left, b.left) && areSame(a.right, b.right)) || (a.comparison === "equal" && areSame(a.left, b.right) && areSame(a.right, b.left));
}

function haveSameTotal(a: Tie, b: Tie): boolean {
  return a.rule === b.rule && areSame(a.left, b.left) && directionOf(a) === directionOf(b);
}

/** A total at the crossing of a row and a column is summed in both directions: these are two ties. */
function directionOf(tie: Tie): string {
  const [left, right] = [tie.left[0]?.place, tie.right.find((operand) => operand.place)?.place];
  if (!left || !right || left.sheet !== right.sheet) return "far";
  return left.column === right.column ? "down" : left.row === right.row ? "across" : "far";
}

/** Whether two sides name the same cells with figures, in whatever order. */
function areSame(a: readonly Operand[], b: readonly Operand[]): boolean {
  const [x, y] = [cellsOf(a), cellsOf(b)];
  return x.length === y.length && x.every((place, index) => compare(place, y[index]!) === 0);
}

function cellsOf(operands: readonly Operand[]): readonly CellPlace[] {
  return operands.flatMap(({ place, amount }) => (place && amount ? [place] : [])).sort(compare);
}

function compare(a: CellPlace, b: CellPlace): number {
  return a.row - b.row || a.column - b.column || (a.sheet === b.sheet ? 0 : a.sheet < b.sheet ? -1 : 1);
}
