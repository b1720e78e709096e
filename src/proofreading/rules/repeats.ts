import { message } from "../../model";
import { draft, type Context } from "../context";
import type { Draft, TextFigure } from "../types";

interface Used { readonly title: string; readonly count: number; readonly rank: number | null; readonly scope: string; readonly start: number; readonly end: number }

const NUMERALS = "一二三四五六七八九十";
const rankOf = (text: string | undefined): number | null => (text === undefined ? null : /^\d+$/.test(text) ? Number(text) : NUMERALS.indexOf(text) + 1 || null);

/** Publications with the number of pieces they took and the rank that goes with it. */
function publications(text: string): readonly Used[] {
  return [...text.matchAll(/《([^》]+)》采用(?:的)?(?:信息|稿件|文章)?(\d+)[条篇]([^《]{0,60})/gu)].map((match) => {
    const rank = /(?:排在?|位居|位列|名列|排名|居)[^，。；\d]{0,14}?第?(\d+|[一二三四五六七八九十])(?:名|位|$|[；。，])/u.exec(match[3] ?? "");
    const scope = /全国|全省|全市|市直|省直|全县|县直|全区|区直/u.exec(rank?.[0] ?? "")?.[0] ?? "";
    return { title: match[1]!, count: Number(match[2]), rank: rankOf(rank?.[1]), scope, start: match.index, end: match.index + match[0].length - match[3]!.length + (rank ? rank.index + rank[0].length : 0) };
  });
}

const isNearly = (a: string, b: string): boolean => a !== b && a.length === b.length && [...a].filter((char, at) => char !== b[at]).length === 1;
const span = ({ start, end }: Used): readonly [number, number] => [start, end];

/** T10: one publication under two names. T11: one item under two ranks. */
export function namesAndRanks({ text }: Context): readonly Draft[] {
  const used = publications(text);
  return used.flatMap((one, at) => used.slice(at + 1).flatMap((other) => {
    if (one.count !== other.count) return [];
    if (one.title === other.title && one.rank !== null && other.rank !== null && one.rank !== other.rank && one.scope === other.scope) {
      return [draft("T11", "error", [span(one), span(other)], message("proofread.rank", { first: one.rank, second: other.rank }))];
    }
    if (!isNearly(one.title, other.title)) return [];
    const isBoth = used.some((third) => third.count !== one.count && (third.title === one.title || third.title === other.title));
    return [draft("T10", isBoth ? "error" : "info", [span(one), span(other)], message("proofread.name", { first: one.title, second: other.title }))];
  }));
}

const FILLER = /20\d\d年|截至|我[办局委中心单位]+|共计?|合计|累计|完成|开展|人次|[了的数为达到其中]/gu;
const bigrams = (text: string): readonly string[] => [...text].slice(1).map((char, at) => `${[...text][at]}${char}`);

/** T09: a count retyped elsewhere. Only counts that a sum proves, against the one other count of the same rare words. */
export function repeatedCounts({ text, figures }: Context): readonly Draft[] {
  const proven = figures.flatMap((total) => provenBy(total, figures, text) ? [total] : []);
  return proven.flatMap((total) => {
    const sentence = text.slice(text.lastIndexOf("。", total.start) + 1, total.start);
    const inLists = figures.filter((figure) => figure.sentence === total.sentence);
    const others = figures.filter((figure) => !inLists.includes(figure) && !figure.isVague && dimensionOf(figure) === total.dimension && isAlike(figure, sentence));
    const [other] = others;
    const parts = inLists.some(({ amount }) => other !== undefined && amount.eq(other.amount));
    if (!other || others.length !== 1 || parts) return [];
    return [draft("T09", "error", [[total.start - total.lead.length, total.end], [other.start - other.lead.length, other.end]], message("proofread.repeat", { first: total.value.toFixed(), second: other.value.toFixed(), unit: total.unit }))];
  });
}

/** A name that ends in 人次 counts people, whatever unit stands behind the number. */
const dimensionOf = ({ lead, dimension }: TextFigure): string => (/人次(?:共计?|为|达)?$/u.test(lead) && dimension === "次" ? "人次" : dimension);

function isAlike({ lead }: TextFigure, sentence: string): boolean {
  const item = bigrams(lead.replace(FILLER, ""));
  return item.length >= 4 && item.filter((pair) => sentence.includes(pair)).length / item.length >= 0.75;
}

function provenBy(total: TextFigure, figures: readonly TextFigure[], text: string): boolean {
  if (total.dimension === "万元" || total.isVague || total.value.lt(10) || !/^[^。]{0,8}其中/u.test(text.slice(total.end))) return false;
  const parts = figures.filter(({ sentence, start, dimension }) => sentence === total.sentence && start > total.end && dimension === total.dimension);
  return parts.length >= 2 && parts.reduce((sum, { amount }) => sum.plus(amount), total.amount.times(0)).eq(total.amount);
}
