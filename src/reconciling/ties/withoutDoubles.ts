import { figureKey } from "../../model";
import type { CellPlace } from "../../model";
import type { Operand, Tie } from "./tie";

/** Rows times columns of a sheet: the cells of one sheet are numbered below it. */
const SHEET_CELLS = 2 ** 34;

/** Ties that no earlier tie covers already: same cells on the same sides, or the same rule about the same total. */
export function withoutDoubles(ties: readonly Tie[]): readonly Tie[] {
  const numberOf = cellNumbers();
  const seen = new SeenLists();
  const markOf = marks();
  return ties.filter((tie) => {
    const [left, right] = [cellsOf(tie.left, numberOf), cellsOf(tie.right, numberOf)];
    const [first, second] = tie.comparison === "equal" && isBefore(right, left) ? [right, left] : [left, right];
    const sides = [markOf(tie.comparison), ...first, markOf("and"), ...second];
    const total = tie.left.length === 1 && tie.title === "sum" ? [markOf(`${tie.rule}|${directionOf(tie)}`), ...left] : null;
    if (seen.has(sides) || (total !== null && seen.has(total))) return false;
    seen.add(sides);
    if (total !== null) seen.add(total);
    return true;
  });
}

type NumberOf = (place: CellPlace) => number;

/** Gives every cell of the workbook a number of its own, from 0. */
function cellNumbers(): NumberOf {
  const sheets = new Map<string, number>();
  let [last, base] = ["", -1];
  return ({ sheet, row, column }) => {
    if (sheet !== last || base < 0) {
      const index = sheets.get(sheet) ?? sheets.size;
      if (index === sheets.size) sheets.set(sheet, index);
      [last, base] = [sheet, index * SHEET_CELLS];
    }
    return base + figureKey(row, column);
  };
}

/** Gives every word a number of its own, below 0. */
function marks(): (word: string) => number {
  const known = new Map<string, number>();
  return (word) => {
    const number = known.get(word) ?? -1 - known.size;
    known.set(word, number);
    return number;
  };
}

/** The cells of a side, whatever the order they are named in. */
function cellsOf(operands: readonly Operand[], numberOf: NumberOf): readonly number[] {
  const numbers: number[] = [];
  let isSorted = true;
  for (const { place, amount } of operands) {
    if (!place || !amount) continue;
    const number = numberOf(place);
    if (numbers.length > 0 && number < numbers[numbers.length - 1]!) isSorted = false;
    numbers.push(number);
  }
  return isSorted ? numbers : numbers.sort((a, b) => a - b);
}

/** Whether the one list comes before the other: any order will do that does not depend on which is named first. */
function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((number, index) => number !== b[index]);
  return at < 0 ? a.length < b.length : at >= b.length ? false : a[at]! < b[at]!;
}

/** A total at the crossing of a row and a column is summed in both directions: these are two ties. */
function directionOf(tie: Tie): string {
  const [left, right] = [tie.left[0]?.place, tie.right.find((operand) => operand.place)?.place];
  if (!left || !right || left.sheet !== right.sheet) return "far";
  return left.column === right.column ? "down" : left.row === right.row ? "across" : "far";
}

/** A set of lists of whole numbers: looked up by a sum of all their numbers, then compared one by one. */
class SeenLists {
  private readonly lists = new Map<number, (readonly number[])[]>();

  has(list: readonly number[]): boolean {
    return this.lists.get(hashOf(list))?.some((other) => other.length === list.length && other.every((number, index) => number === list[index])) ?? false;
  }

  add(list: readonly number[]): void {
    const hash = hashOf(list);
    const same = this.lists.get(hash);
    if (same) same.push(list);
    else this.lists.set(hash, [list]);
  }
}

/** Numbers beyond 32 bits are folded: 2^32 apart they still differ in their upper half. */
function hashOf(list: readonly number[]): number {
  let hash = list.length;
  for (const number of list) hash = Math.imul(hash ^ (number % 0x100000000) ^ Math.floor(number / 0x100000000), 0x01000193);
  return hash;
}
