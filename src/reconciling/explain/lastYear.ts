import { message } from "../../model";
import type { Explanation } from "../../model";
import { figureText, placeWords } from "../finding/figureText";
import type { Tie } from "../ties/tie";
import type { Candidate } from "./candidates";
import type { ExplainContext } from "./context";
import { rowMates } from "./context";

/** A figure that is the same as last year's in its own row: it may have been left standing. */
export function lastYearLeft(candidate: Candidate, tie: Tie, context: ExplainContext): readonly Explanation[] {
  const { operand, value, fix } = candidate;
  const placed = operand.place ? context.at(operand.place) : null;
  if (!placed?.column || placed.column.year === null || value.eq(0)) return [];
  const year = placed.column.year;
  const isOlder = (column: number): boolean => {
    const other = placed.table.columns.find((candidateColumn) => candidateColumn.column === column);
    return other?.year === year - 1 || other?.period === "prior" || other?.period === "pbudget";
  };
  const same = rowMates(placed).find((figure) => isOlder(figure.place.column) && figure.amount.unit === placed.figure.amount.unit && figure.amount.value.eq(placed.figure.amount.value));
  if (!same || OPENING.test(placed.column.path.join("·"))) return [];
  const params = { label: operand.label, place: placeWords(operand.place), other: placeWords(same.place), value: figureText(value, tie.unit), unit: tie.unit };
  return [{ kind: "last_year_left", message: message("explain.lastYear", params), cells: [operand.place!, same.place], confidence: (isLikely(value.toNumber(), fix.toNumber()) ? 0.68 : 0.45) + (context.isAgreed(operand.place!) ? AGREED : 0) }];
}

/** What a year begins with is what the last one ended with. */
const OPENING = /[年期]初|上年(?:结转|结余)/;

/** What it adds that the cell's correction repairs all that is broken about it. */
const AGREED = 0.08;

/** Lines change from year to year, and hardly ever tenfold or into the negative. */
function isLikely(value: number, fix: number): boolean {
  return fix / value > 0.1 && fix / value < 10;
}
