import type { TableRow } from "../../model";

const WITHDRAWN = /撤销|取消|作废|终止|停止执行|备查|不(?:计|列|参加|纳)入?(?:合计|总计|小计)/;

/** Whether the line is kept on the sheet for the record only: （已撤销）某项目, 备查：… */
export function isWithdrawn({ label, rawLabel }: TableRow): boolean {
  return WITHDRAWN.test(rawLabel) || rawLabel === "" && WITHDRAWN.test(label);
}

/** 另：会议费, and below it 培训费 set in: lines that the sheet tells besides, none of them inside another. */
export const ALSO = /^\s*另外?[:：]/;

const AMONG_THEM = "中:";

/** Whether the line is some of another one, counted another way than the lines that make that up: 在编在职中：中共党员 below the kinds of posts of 在编在职. */
export function isSomeOfAnother({ label }: TableRow, rows: readonly TableRow[]): boolean {
  const at = label.indexOf(AMONG_THEM);
  return at > 0 && rows.some((other) => other.label === label.slice(0, at));
}

const BROUGHT_FORWARD = /^(?:承[前上]页|过[次下]页|转[次下]页|[上前]页(?:结转|转来)|接[前上]页)(?:合计|数)?$/;

/** Whether the line carries what came together so far from one page to the next: 过次页, 承前页. */
export function isBroughtForward({ label }: TableRow): boolean {
  return BROUGHT_FORWARD.test(label);
}
