import { Decimal } from "../../model";
import type { Table, TableColumn } from "../../model";
import type { Operand } from "../ties/tie";
import { headingText } from "./headings";

const DECREASE = /减少|调减|核减/;

/** Whether decreases are written partly as negative figures: their sizes are what the total adds up (told by L-09). */
export function isMixedDecrease(column: TableColumn, total: Operand, parts: readonly Operand[]): boolean {
  if (!total.amount || !DECREASE.test(headingText(column))) return false;
  const values = parts.flatMap((part) => (part.amount ? [part.amount.value] : []));
  if (!values.some((value) => value.lt(0)) || !values.some((value) => value.gt(0))) return false;
  return values.reduce((sum, value) => sum.plus(value.abs()), new Decimal(0)).eq(total.amount.value);
}

/** Whether the column speaks of decreases and holds negative figures: only then is it worth a look. */
export function mayBeMixedDecrease({ figures }: Table, column: TableColumn): boolean {
  return (figures.traits.hasNegative || figures.traits.hasOther) && DECREASE.test(headingText(column));
}
