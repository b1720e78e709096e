import { message, ZERO } from "../../model";
import { draft, type Context } from "../context";
import type { Draft } from "../types";

const NUMERALS: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };
/** A number of things with the names that close the list: 4个小组，由甲、乙、丙、丁组成; 3个科室，分别是甲、乙、丙。 */
const COUNTED = /(\d{1,2}|[两二三四五六七八九十])(?:个|类|项|家|大)([^，。；：（）、\d]{1,8})(?:（([^（）]{3,80})）|[，：](?:即|分别(?:是|为)|包括)?：?([^，。；：（）]{2,80})[。；\n]|，由([^，。；：（）]{2,80})(?:等?部分)?组成)/gu;

/** T04: a stated number of things against the names listed for it. A name with 和 inside may be one thing or two. */
export function namedCounts({ text }: Context): readonly Draft[] {
  return [...text.matchAll(COUNTED)].flatMap((match) => {
    const [whole, stated = "", , ...lists] = match;
    const list = lists.find((each) => each !== undefined) ?? "";
    const closes = /分别(?:是|为)|即|组成/u.test(whole) || lists[0] !== undefined;
    const names = list.replace(/^(?:即|分别(?:是|为)|包括)：?/u, "").split("、");
    if (!closes || names.length < 2 || /等|主要|重点|\d|其中|含|如/u.test(list) || names.some((name) => name.length === 0 || name.length > 16)) return [];
    const count = NUMERALS[stated] ?? Number(stated);
    const joined = names.reduce((sum, name) => sum + (name.match(/[和与及以]/gu)?.length ?? 0), 0);
    // Far from the number: the names are something else, a gloss in brackets above all (6个村（社区、居委会）).
    const isFar = Math.abs(count - names.length) > 3 || (lists[0] !== undefined && (names.length < 3 || Math.abs(count - names.length) > 2));
    if (isFar || (count >= names.length && count <= names.length + joined)) return [];
    return [draft("T04", "warning", [[match.index, match.index + whole.length]], message("proofread.count", { stated: count, listed: names.length }))];
  });
}

/** T06: shares of one list that are all there and do not add to 100%. */
export function sharesToHundred({ figures, text }: Context): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < figures.length; at++) {
    const shares = [];
    for (let next = at; next < figures.length; next++) {
      const share = figures[next];
      const last = shares[shares.length - 1];
      if (!share || share.unit !== "%" || share.isVague || !/占比?为?$/u.test(share.lead) || (last && (share.sentence !== last.sentence || !/^[，、；]/u.test(text.slice(last.end))))) break;
      shares.push(share);
    }
    if (shares.length < 2) continue;
    const [first, last] = [shares[0]!, shares[shares.length - 1]!];
    at += shares.length - 1;
    const before = text.slice(Math.max(0, first.start - first.lead.length - 8), first.start);
    const sum = shares.reduce((all, { value }) => all.plus(value), ZERO);
    // Only a list that says that it divides a whole, and comes near it: overlapping groups do not.
    if (!/分别|其中|构成/u.test(before) || sum.minus(100).abs().lte(shares.some(({ decimals }) => decimals === 0) ? 1 : `${0.01 * shares.length}`) || sum.lt(90) || sum.gt(110)) continue;
    drafts.push(draft("T06", "warning", [[first.start - first.lead.length, last.end]], message("proofread.shares", { sum: sum.toFixed() })));
  }
  return drafts;
}
