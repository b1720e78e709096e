import { isBasicSpending, isPartOfBasic } from "../../model";
import { isTotalName, type RowDraft, type RowReading } from "./rowReading";
import { matchKey, type LabelParts } from "../cells/text";

const NONE: readonly string[] = [];

/** A line of a part of the year, and the line that sums them up. */
const PART_OF_YEAR = /^(?:\d{1,2}(?:[-~至]\d{1,2})?月(?:份|小计)?|第?[一二三四1-4]季度(?:小计)?|[上下]半年|[春秋夏冬]季(?:学期)?)$/;
const OF_THE_YEAR = /^(?:全年|全年累计|全年数|本年累计|年度累计)$/;

/** What came in or went out within the year takes in nothing that is carried over, however it is indented below it. */
const OF_YEAR = /^本年(?:收入|支出)合计$/;
const BESIDE_YEAR = /结转|结余|弥补/;

/**
 * Levels, paths and kinds from codes, numbering, blanks and 其中; one pass with a stack.
 * @param lone a 小计 that is the 合计 of all; `null` without
 */
export function hierarchy(flat: readonly RowDraft[], lone: RowReading | null): readonly RowReading[] {
  const stack: RowDraft[] = []; // rows that others may stand below
  const seenFirst = new Set<number>();
  const listsParts = flat.length > 2 && flat.filter(({ parts }) => PART_OF_YEAR.test(parts.name)).length * 2 >= flat.length;
  flat.forEach((entry, index) => {
    const { parts } = entry;
    const key = entry === lone ? "合计" : matchKey(parts.name);
    const isTotal = (isTotalName(key) || listsParts && OF_THE_YEAR.test(key)) && entry.code === null && !parts.ofWhich;
    const next = flat[index + 1];
    const heads = isTotal && next !== undefined && next.code === null && !(OF_YEAR.test(key) && BESIDE_YEAR.test(next.parts.name)) && (next.parts.indent > parts.indent || next.parts.ofWhich) && (!isTotalName(next.parts.name) || (flat[index + 2]?.parts.indent ?? 0) > parts.indent);
    const previous = stack[stack.length - 1];
    const below = isTotal ? totalDepth(stack, parts) : depthOf(stack, entry, parts.rank > 0 && parts.first && seenFirst.has(parts.rank) && previous !== undefined && previous.parts.rank === 0 && codeLength(previous) === 0 && previous === flat[index - 1]);
    while (stack.length > below) stack.pop(); // a list whose length is set to 0 takes new room with the next row
    if (parts.rank > 0) seenFirst.add(parts.rank);
    entry.kind = isTotal ? (heads && key.length > 4 ? "subtotal" : "total") : key.endsWith("小计") ? "subtotal" : parts.less ? "less" : parts.ofWhich ? "ofWhich" : "item";
    entry.key = key;
    entry.path = below === 0 ? NONE : stack.map((open) => open.key);
    entry.level = below;
    if (!isTotal || heads) stack.push(entry);
  });
  flat.forEach((row, index) => {
    const next = flat[index + 1];
    const before = flat[index - 1];
    if (row.kind === "item" && before?.kind === "ofWhich" && before.level === row.level && row.path.length === before.path.length && row.parts.rank === before.parts.rank) row.kind = "ofWhich";
    if (row.kind === "item" && next && next.level > row.level && next.kind !== "ofWhich") row.kind = "subtotal";
  });
  return flat;
}

function totalDepth(stack: readonly RowDraft[], parts: LabelParts): number {
  return parts.indent > 0 && stack[0] && parts.indent > stack[0].parts.indent ? Math.min(1, stack.length) : 0;
}

/** Whether a row is indented below another; one blank more beside several is a slip of the hand. */
function isDeeper(indent: number, above: number): boolean {
  return indent > above && !(above >= 2 && indent - above === 1);
}

function codeLength(row: RowDraft | undefined): number {
  return row?.code?.length ?? 0;
}

const RATE = /[^税汇利费]率$/;

/** How many open rows stay above this one. */
function depthOf(stack: readonly RowDraft[], entry: RowDraft, restarts: boolean): number {
  const { parts } = entry;
  let depth = stack.length;
  if (entry.code !== null && codeLength(stack[depth - 1]) + codeLength(stack[0]) > 0) {
    while (depth > 0 && (codeLength(stack[depth - 1]) >= entry.code.length || codeLength(stack[depth - 1]) === 0 && stack.slice(0, depth - 1).some((open) => codeLength(open) > 0))) depth -= 1; // projects below one function end where the next begins
    return depth;
  }
  if (restarts) return depth;
  while (depth > 0) {
    const { key, parts: top } = stack[depth - 1]!;
    if (parts.isMarked && !top.isMarked && parts.indent >= top.indent) return depth;
    if (top.ofWhich && isPartOfBasic(parts.name) && isBasicSpending(key)) return depth; // 其中：基本支出 is followed by its own parts, however they are indented
    if (parts.ofWhich && RATE.test(key)) { // 预算完成率 has no parts: these are of what came before it
      depth -= 1;
      continue;
    }
    if (parts.ofWhich) {
      if (top.isMarked && !parts.isMarked && parts.indent < top.indent) { // 其中：项目支出 behind ——公用, which is set in below 其中：基本支出
        depth -= 1;
        continue;
      }
      if (top.ofWhich && parts.rank === 0 && parts.indent <= top.indent) depth -= 1;
      else return top.ofWhich && parts.indent < top.indent ? depth - 1 : depth;
      continue;
    }
    if (parts.rank > 0 && top.rank > 0) {
      if (top.rank < parts.rank) return depth;
      if (top.rank === parts.rank) return depth - 1;
    } else if (parts.rank > 0) {
      if (parts.indent > top.indent && !top.ofWhich) return depth;
    } else if (top.rank > 0) {
      if (parts.indent >= top.indent && !(parts.indent === top.indent && top.rank >= 3)) {
        return top.ofWhich ? depth - 1 : depth;
      }
    } else if (top.ofWhich) {
      if (parts.indent > 0 && parts.indent >= (stack[depth - 2]?.parts.indent ?? 0) && parts.indent > top.indent - 1 && parts.indent > (stack[depth - 2]?.parts.indent ?? -1)) return depth - 1;
    } else if (isDeeper(parts.indent, top.indent)) return depth;
    depth -= 1;
  }
  return 0;
}
