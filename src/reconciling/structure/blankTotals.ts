import type { Severity } from "../../model";
import { HeldTie } from "../ties/heldTie";
import type { Tie } from "../ties/tie";

/** So many blanks in a row of totals that holds others are how the person draws it up, and no slip. */
const SEVERAL = 2;

/**
 * The sums of a row that leaves several of its columns blank: where it holds one figure only it sums nothing else up (三公合计 | 41090 in the first column where there was room); where it holds
 * more (全年指标 and 累计执行 are summed up, the quarters between them not) the blanks are asked for with less force.
 */
export function withBlankTotals(ties: readonly Tie[]): readonly Tie[] {
  const blanks = ties.filter(isBlank);
  const filled = ties.length - blanks.length;
  if (blanks.length < SEVERAL || filled === 0) return ties;
  return filled === 1 ? ties.filter((tie) => !isBlank(tie)) : ties.map((tie) => (isBlank(tie) ? { ...tie, severity: "warn" as Severity } : tie));
}

function isBlank(tie: Tie): boolean {
  return !(tie instanceof HeldTie) && tie.left.every(({ amount }) => amount === null);
}
