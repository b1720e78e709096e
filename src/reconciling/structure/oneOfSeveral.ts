import { ZERO } from "../../model";
import { judge } from "../ties/judge";
import type { Tie } from "../ties/tie";
import { isTotalRow, type RowSum } from "./rowSums";

/**
 * A line with a single line set in below it that comes to less: the others were not listed (项目支出, 1、业务工作专项). Nor were those of a total with nothing but another
 * total above it: 基本+项目总数 right below 基本支出合计 takes in what stands elsewhere.
 */
export function isOneOfSeveral({ kind, addends }: RowSum, ties: readonly Tie[]): boolean {
  const isSingle = kind === "level" ? addends.every((lines) => lines.length === 1) : kind === "total" && addends[0]?.length === 1 && isTotalRow(addends[0][0]!) && ties.every(({ right }) => right.length === 1);
  return isSingle && ties.every(comesToLess);
}

function comesToLess(tie: Tie): boolean {
  const verdict = judge(tie);
  return verdict?.state === "broken" && verdict.difference.gt(ZERO);
}
