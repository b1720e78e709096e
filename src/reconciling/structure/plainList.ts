import { isMoneyUnit } from "../../model";
import type { Table } from "../../model";
import type { Tie } from "../ties/tie";
import { isTotalRow } from "./rowSums";
import type { RowSum } from "./rowSums";

/** What the last line of a list is called that adds up all others. */
const SUM = /^(?:合计|总计|共计)$/;
const LIST_RULE = "L-01";
/** Columns, none of which adds up: then the list was misunderstood, and no slip of the hand is in it. */
const SEVERAL = 3;

/**
 * Whether the total closes a list of lines that all stand beside one another, each with its money in the column, in a working sheet of a known
 * kind: then there is one reading only, and a 合计 that the lines do not make up is wrong though no other column tells (L-01 合计行 = Σ明细).
 */
export function isPlainList({ rows }: Table, { total, addends }: RowSum, ties: readonly Tie[]): boolean {
  if (ties.length === 0 || ties.length >= SEVERAL || !SUM.test(total.label)) return false;
  const lines = rows.filter((row) => row.kind !== "note" && row.kind !== "blank");
  const own = lines.filter((row) => row !== total);
  const [only, ...others] = addends;
  if (!only || others.length > 0 || only.length !== own.length || own.length < 2 || lines[lines.length - 1] !== total) return false;
  if (own.some((row) => row.kind !== "item" || row.level !== total.level || isTotalRow(row))) return false;
  return ties.every(isOfWholeColumn);
}

/** Money in the total and in every line. */
function isOfWholeColumn({ rule, left: [total], right }: Tie): boolean {
  return rule === LIST_RULE && !!total?.amount && isMoneyUnit(total.amount.unit) && right.every(({ amount }) => amount !== null);
}
