import { figureKey } from "../../model";
import type { CellPlace } from "../../model";
import { HeldTie } from "./heldTie";
import { judge } from "./judge";
import type { Operand, Tie } from "./tie";

/** Ties that no earlier tie covers already: same cells on the same sides, or the same rule about the same total. */
export function withoutDoubles(ties: readonly Tie[]): readonly Tie[] {
  const hashes = new CellHashes();
  const byCells = new TieTable(ties);
  const byTotal = new TieTable(ties);
  return ties.filter((tie, index) => {
    hashes.take(tie);
    const hasTotal = hashes.count === 1 && tie.title === "sum";
    if (byCells.has(tie, hashes.cells, haveSameCells) || (hasTotal && byTotal.has(tie, hashes.left, haveSameTotal))) return false;
    byCells.add(index, hashes.cells);
    if (hasTotal) byTotal.add(index, hashes.left);
    return true;
  });
}

/**
 * Ties by a number that is equal for equal ones, and now and then for others. A large workbook has tens of thousands, so they stand in
 * plain numbers, in the first free slot from the one that their number gives.
 */
class TieTable {
  /** Position of each tie in the list, plus one; 0 in a free slot. */
  private readonly slots: Int32Array;
  private readonly hashes: Int32Array;
  private readonly mask: number;

  constructor(private readonly ties: readonly Tie[]) {
    const size = 2 ** Math.ceil(Math.log2(2 * ties.length + 1));
    this.slots = new Int32Array(size);
    this.hashes = new Int32Array(size);
    this.mask = size - 1;
  }

  has(tie: Tie, hash: number, isSame: (a: Tie, b: Tie) => boolean): boolean {
    for (let slot = hash & this.mask; this.slots[slot] !== 0; slot = (slot + 1) & this.mask) {
      if (this.hashes[slot] === hash && isSame(tie, this.ties[this.slots[slot]! - 1]!)) return true;
    }
    return false;
  }

  add(index: number, hash: number): void {
    let slot = hash & this.mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
    this.slots[slot] = index + 1;
    this.hashes[slot] = hash;
  }
}

/** Makes numbers from the cells of a tie, whatever the order they are named in. */
class CellHashes {
  private readonly sheets = new Map<string, number>();
  private sheet = "";
  private salt = 0;
  /** Of the cells of the left side. */
  left = 0;
  /** Of the cells of both sides. */
  cells = 0;
  /** Operands of the left side. */
  count = 0;

  private readonly takeCell = (row: number, column: number): void => {
    this.cells = (this.cells + this.hashOf(row, column)) | 0;
    if (this.left === 0) this.left = this.cells; // the total comes first
  };

  take(tie: Tie): void {
    this.left = this.cells = 0;
    if (tie instanceof HeldTie) {
      this.count = 1;
      this.on(tie.table.sheet);
      tie.eachCell(this.takeCell);
      return;
    }
    this.count = tie.left.length;
    this.left = this.sumOf(tie.left);
    this.cells = (this.left + this.sumOf(tie.right)) | 0;
  }

  private sumOf(operands: readonly Operand[]): number {
    let sum = 0;
    for (const { place, amount } of operands) {
      if (!place || !amount) continue;
      this.on(place.sheet);
      sum = (sum + this.hashOf(place.row, place.column)) | 0;
    }
    return sum;
  }

  private on(sheet: string): void {
    if (sheet === this.sheet && this.sheets.size > 0) return;
    const index = this.sheets.get(sheet) ?? this.sheets.size;
    this.sheets.set(sheet, index);
    [this.sheet, this.salt] = [sheet, mixed(index)];
  }

  private hashOf(row: number, column: number): number {
    return mixed(Math.imul(figureKey(row, column) + 1, 0x9e3779b1) ^ this.salt);
  }
}

/** Spreads a number over 32 bits, so that sums of neighbours do not meet (the last steps of MurmurHash3). */
function mixed(number: number): number {
  const once = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

function haveSameCells(a: Tie, b: Tie): boolean {
  if ((a.comparison === "equal") !== (b.comparison === "equal")) return false;
  return (areSame(a.left, b.left) && areSame(a.right, b.right)) || (a.comparison === "equal" && areSame(a.left, b.right) && areSame(a.right, b.left));
}

function haveSameTotal(a: Tie, b: Tie): boolean {
  return a.rule === b.rule && areSame(a.left, b.left) && directionOf(a) === directionOf(b) && sharePart(a, b) && !closesWithMore(a, b);
}

/** Whether the tie holds because it takes in all that the earlier one does and more (上年结转 beside 年初预算 and 追加): only both together tell that nothing is wrong. */
function closesWithMore(tie: Tie, earlier: Tie): boolean {
  const [own, others] = [cellsOf(tie.right), cellsOf(earlier.right)];
  if (own.length <= others.length || !others.every((place) => own.some((other) => compare(place, other) === 0))) return false;
  const state = tie instanceof HeldTie ? "passed" : judge(tie)?.state;
  return state === "passed" || state === "tail";
}

/** Two classifications of one total (工资福利 and 商品服务, 人员经费 and 公用经费) have no part in common: these are two ties. */
function sharePart(a: Tie, b: Tie): boolean {
  const [own, others] = [cellsOf(a.right), cellsOf(b.right)];
  return own.length === 0 || others.length === 0 || own.some((place) => others.some((other) => compare(place, other) === 0));
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
