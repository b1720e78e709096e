import { Decimal, lastPlace, message, ZERO } from "../../model";
import { draft, roleOf, shown, type Context } from "../context";
import type { Draft, TextFigure } from "../types";
import { CLOSED, COMPARES, LEAVES_LIST, OPEN, OVERLAPS, PARTITIONS } from "../words";

const TRIGGER = /其中(?:包括)?|分别为|分别是|具体为|包括|包含|即/gu;
/** Between a total and the word that opens its list nothing else may stand but marks and a rate. */
const BRIDGE = /^[，。（：]*(?:[^，。；、（）]{0,12}(?:率|占比)[^，。；、（）]{0,4}[\d.]+%[，。（：]*)?$/u;
const MASKED = /\*{2,}|×{2,}|X{2,}|_{2,}|【待补充|（略）|\d\.\.\.|……/u;

interface Parts { readonly list: readonly TextFigure[]; readonly words: string; readonly isCut: boolean }

/** Text from `from` to the end of its list: the sentence's end, or the bracket that closes it. */
function extentOf({ text }: Context, from: number, isBracketed: boolean): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const char = text[at]!;
    if (char === "（") depth++;
    if (char === "）" && depth-- === 0) return at;
    if (/[。！？\n]/u.test(char) && depth <= 0) return at;
    if (char === "；" && !isBracketed && depth === 0) return at;
  }
  return text.length;
}

/** The figures of one dimension that stand in the list as parts, or `null` when the list cannot be read with certainty. */
function partsOf(context: Context, from: number, isBracketed: boolean, dimension: string): Parts | null {
  const end = extentOf(context, from, isBracketed);
  const words = context.text.slice(from, end);
  if (MASKED.test(words)) return null;
  const list: TextFigure[] = [];
  let seen = "";
  for (const figure of context.figures) {
    if (figure.start < from || figure.end > end) continue;
    const between = context.text.slice(list.at(-1)?.end ?? from, figure.start);
    if (/其中|分别为|分别是|包括|包含/u.test(context.text.slice(from, figure.start))) return null;
    const isInner = depthOf(context.text.slice(from, figure.start)) > 0;
    if (LEAVES_LIST.test(figure.lead) && list.length > 0) break;
    if (/合计|共计|总计|小计/u.test(figure.lead)) break;
    if (isInner && !/^[^，、；（）]*（$/u.test(between.replace(/^[，、；和及]+/u, ""))) continue;
    if (figure.dimension !== dimension) continue;
    if (COMPARES.test(figure.lead) || figure.isVague) { if (figure.isVague) return null; continue; }
    if (isInner && /含/u.test(figure.lead)) continue;
    list.push(figure);
    seen += `${figure.lead}|`;
  }
  return { list, words: seen, isCut: end === context.text.length && !context.isComplete };
}

const depthOf = (text: string): number => [...text].reduce((depth, char) => depth + (char === "（" ? 1 : char === "）" ? -1 : 0), 0);

/** How sure it is that the parts should make up the whole. */
function expectation(word: string, parts: Parts, total: TextFigure, sum: Decimal, none: string): "error" | "warning" | null {
  const { list, words } = parts;
  if (CLOSED.test(word) && list.length >= 2) return "error";
  const isPartition = PARTITIONS.some((names) => names.every((name) => name.test(words + none)));
  if (isPartition) return "error";
  const overlaps = OVERLAPS.test(words) || /女/u.test(words);
  if (overlaps || list.length < 2) return null;
  if (sum.gt(total.amount)) return "error";
  const share = sum.div(total.amount);
  if (share.gte("0.95") || (list.length >= 3 && share.gte("0.9"))) return "error";
  const difference = total.amount.minus(sum).abs();
  const isOneDigit = difference.c.length === 1 && total.value.c.length >= 4;
  if (isOneDigit) return "error";
  return list.length >= 4 && share.gte("0.7") ? "warning" : null;
}

/** T01, T03, T20: a total against the parts that are listed after it. */
export function downwardSums(context: Context): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const match of context.text.matchAll(TRIGGER)) {
    const at = match.index;
    const from = at + match[0].length;
    if (OPEN.test(context.text.slice(from, from + 2)) || /[^，。；（：\d\p{L}]/u.test(match[0])) continue;
    for (const total of totalsBefore(context, at)) {
      const bracketed = context.text.slice(total.end, at).includes("（");
      const parts = partsOf(context, from, bracketed, total.dimension);
      if (parts && !parts.isCut) drafts.push(...judge(context, match[0], total, parts, from));
    }
  }
  return drafts;
}

/** The figures that the list decomposes: those right before it, each of its own dimension. */
function totalsBefore({ text, figures }: Context, at: number): readonly TextFigure[] {
  const before = figures.filter(({ end, dimension }) => end <= at && !["%", "个百分点", "‰", "分"].includes(dimension));
  const last = before.at(-1);
  if (!last || last.isVague || !BRIDGE.test(text.slice(last.end, at))) return [];
  // "……，上年A万元。其中：" goes on about this year.
  if (/上年|去年|同期/u.test(last.lead) && text.slice(last.end, at).includes("。")) return [];
  const together = before.filter((figure) => figure === last || (figure.end === last.start && figure.dimension !== last.dimension));
  return together.filter(({ isVague }) => !isVague);
}

function judge(context: Context, word: string, total: TextFigure, parts: Parts, from: number): readonly Draft[] {
  const { list } = parts;
  const tail = context.text.slice(from, extentOf(context, from, false));
  if (list.length === 0) return [];
  const sum = list.reduce((all, part) => all.plus(part.amount), ZERO);
  const finest = Math.max(total.places, ...list.map(({ places }) => places));
  const isMixed = new Set([total.unit, ...list.map(({ unit }) => unit)]).size > 1;
  const coarse = [total, ...list].reduce((all, { places }) => all.plus(lastPlace(places).times("0.5")), ZERO);
  const rounding = list.length > 1 && total.places > 0 ? lastPlace(finest).times("0.5").times(list.length + 1) : ZERO;
  const allowed = isMixed ? coarse : total.dimension === "万元" ? rounding : ZERO;
  const difference = total.amount.minus(sum).abs();
  if (difference.lte(allowed) && (difference.eq(0) || allowed.gt(0))) return [];
  // The sentence says itself by how much they differ: it reports the gap and does not commit it.
  if (context.figures.some((figure) => figure.sentence === total.sentence && figure.start > total.end && figure.amount.eq(difference) && /少|多|相差|差额/u.test(figure.lead))) return [];
  const spans = [[total.start - total.lead.length, list.at(-1)!.end]] as const;
  const told = message("proofread.sum", { parts: list.map(({ amount }) => amount.toFixed()).join(" + "), sum: sum.toFixed(), total: total.amount.toFixed(), difference: difference.toFixed(), unit: total.dimension });
  const totalRole = roleOf(total.lead);
  const roles = new Set(list.map(({ lead }) => roleOf(lead)).filter((role) => role !== null));
  const isOpen = /等(?:[，。；）]|$)/u.test(tail);
  if (list.length === 1 || isOpen) {
    const part = list[0]!;
    const partRole = roleOf(part.lead);
    const isSameRole = partRole === null || totalRole === null || partRole === totalRole;
    return isSameRole && word.startsWith("其中") && part.amount.gt(total.amount.plus(allowed)) ? [draft("T03", "error", spans, told)] : [];
  }
  if (roles.has("target") || (totalRole === "budget" && roles.has("arrived"))) return [];
  // A part that is said not to have occurred is a part of the list.
  const none = (tail.match(/未(?:发生|安排)[^，。；]*/gu) ?? []).join("");
  const severity = expectation(word, parts, total, sum, none);
  if (!severity) return [];
  const scale = sum.eq(0) ? null : [10_000, 1_000, "0.0001", "0.001"].find((factor) => sum.times(factor).minus(total.amount).abs().lte(coarse.times(factor)));
  return scale === null || scale === undefined ? [draft("T01", severity, spans, told)] : [draft("T20", "error", spans, told)];
}

/** T01: parts that are added up behind them: A、B，合计C. */
export function upwardSums({ figures, text }: Context): readonly Draft[] {
  return figures.flatMap((total, index) => {
    if (!/^(?:[两三四五六七]项|以上)?(?:合计|共计|总计|小计)为?$/u.test(total.lead) || total.isVague) return [];
    const parts: TextFigure[] = [];
    for (let at = index - 1; at >= 0; at--) {
      const part = figures[at]!;
      const behind = text.slice(part.end, (figures[at + 1] ?? total).start - (figures[at + 1] ?? total).lead.length);
      if (part.sentence !== total.sentence || part.dimension !== total.dimension || part.isVague || COMPARES.test(part.lead) || !/^[、，；和及]?$/u.test(behind)) break;
      parts.unshift(part);
      if (/其中|分别|包括/u.test(part.lead)) break;
    }
    const fits = parts.some((_, from) => parts.slice(from).reduce((sum, { amount }) => sum.plus(amount), ZERO).minus(total.amount).abs().lte(total.places > 0 ? lastPlace(total.places).times("0.5").times(parts.length + 1) : ZERO));
    if (parts.length < 2 || fits || new Set(parts.map(({ lead }) => roleOf(lead))).size > 1) return [];
    const sum = parts.reduce((all, { amount }) => all.plus(amount), new Decimal(0));
    const told = message("proofread.sum", { parts: parts.map(({ amount }) => amount.toFixed()).join(" + "), sum: sum.toFixed(), total: total.amount.toFixed(), difference: shown(total.amount.minus(sum).abs(), 6), unit: total.dimension });
    return [draft("T01", "error", [[parts[0]!.start - parts[0]!.lead.length, total.end]], told)];
  });
}
