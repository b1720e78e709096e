import type { Severity, TableColumn, TableRow } from "../../model";
import { HeldTie } from "../ties/heldTie";
import type { Operand, Tie } from "../ties/tie";
import { isPartOfYearHeading, lastHeading } from "./headings";

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

/** Fewest figures of a row that somebody would sum up. */
const FEWEST_SUMMED_UP = 2;

/** Whether nobody sums a row up: its figures tell the parts of a line above (其中：人员经费), or it has but one that found room somewhere. */
export function isNotSummedUp({ kind }: TableRow, parts: readonly Operand[]): boolean {
  return kind === "ofWhich" || parts.filter(({ amount }) => amount !== null).length < FEWEST_SUMMED_UP;
}

/** Whether a row holds what has come together so far through the parts of the year: 累计支付 below 1月, 2月 …. */
export function runsOnThroughYear({ label }: TableRow, addends: readonly TableColumn[]): boolean {
  return label.includes("累计") && addends.every((column) => isPartOfYearHeading(lastHeading(column)));
}

/** Things of several kinds are counted below it: a 合计 that leaves it blank lacks nothing. */
const UNALIKE = /^(?:(?:人数[/、])?数量|件数|台套数?|单价)(?:\([^()]*\))?$/;

export function isOfUnlikeThings(column: TableColumn): boolean {
  return UNALIKE.test(lastHeading(column));
}
