import { figureKey } from "../../model";
import type { CellPlace } from "../../model";
import type { Operand, Tie } from "./tie";

/** Rows times columns of a sheet: the cells of one sheet are numbered below it. */
const SHEET_CELLS = 2 ** 34;

/** Ties that no earlier tie covers already: same cells on the same sides, or the same rule about the same total. */
export function withoutDoubles(ties: readonly Tie[]): readonly Tie[] {
  const seen = new Set<string>();
  const numberOf = cellNumbers();
  return ties.filter((tie) => {
    const keys = keysOf(tie, numberOf);
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
}

type NumberOf = (place: CellPlace) => number;

/** Gives every cell of the workbook a number of its own. */
function cellNumbers(): NumberOf {
  const sheets = new Map<string, number>();
  return ({ sheet, row, column }) => {
    const index = sheets.get(sheet) ?? sheets.size;
    if (index === sheets.size) sheets.set(sheet, index);
    return index * SHEET_CELLS + figureKey(row, column);
  };
}

function keysOf(tie: Tie, numberOf: NumberOf): readonly string[] {
  const [left, right] = [cellsOf(tie.left, numberOf), cellsOf(tie.right, numberOf)];
  const cells = tie.comparison !== "equal" ? `${left}<=${right}` : left < right ? `${left}=${right}` : `${right}=${left}`;
  const total = tie.left.length === 1 && tie.title === "sum" ? `${tie.rule}|${directionOf(tie)}|${left}` : null;
  return total === null ? [cells] : [cells, total];
}

/** A total at the crossing of a row and a column is summed in both directions: these are two ties. */
function directionOf(tie: Tie): string {
  const [left, right] = [tie.left[0]?.place, tie.right.find((operand) => operand.place)?.place];
  if (!left || !right || left.sheet !== right.sheet) return "far";
  return left.column === right.column ? "down" : left.row === right.row ? "across" : "far";
}

/** The cells of a side, whatever the order they are named in. */
function cellsOf(operands: readonly Operand[], numberOf: NumberOf): string {
  const numbers: number[] = [];
  let isSorted = true;
  for (const { place, amount } of operands) {
    if (!place || !amount) continue;
    const number = numberOf(place);
    if (numbers.length > 0 && number < numbers[numbers.length - 1]!) isSorted = false;
    numbers.push(number);
  }
  return (isSorted ? numbers : numbers.sort((a, b) => a - b)).join("&");
}
