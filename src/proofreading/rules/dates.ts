import { message } from "../../model";
import { draft, type Context } from "../context";
import type { Draft } from "../types";

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** T18: dates that cannot be, or that come before what they follow. */
export function dates({ text, year }: Context): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const match of text.matchAll(/(20\d\d)[年.-](\d{1,2})[月.-](\d{1,2})日?/gu)) {
    const [month, day] = [Number(match[2]), Number(match[3])];
    const span = [match.index, match.index + match[0].length] as const;
    if (/日$/u.test(match[0]) && (month < 1 || month > 12 || day < 1 || day > (DAYS[month - 1] ?? 0))) drafts.push(draft("T18", "error", [span], message("proofread.noSuchDay", { date: match[0] })));
    const behind = text.slice(span[1], span[1] + 30);
    const set = /^，?(?:我[^，。]{0,6})?(?:正式)?成立了?[^，。；]{0,12}(?:评价|自评)[^，。；]{0,10}组/u.exec(behind);
    if (year !== null && set && Number(match[1]) < year && !/常设/u.test(text)) drafts.push(draft("T18", "warning", [[span[0], span[1] + set[0].length]], message("proofread.groupEarly", { date: match[0], year })));
    const isFiling = /(?:填报|报告)(?:日期|时间)：?$/u.test(text.slice(0, span[0]));
    if (year !== null && isFiling && Number(match[1]) <= year && !(Number(match[1]) === year && month === 12)) drafts.push(draft("T18", "warning", [span], message("proofread.filedEarly", { date: match[0], year })));
  }
  return drafts;
}

/** T19: part of a closed year, or an estimate of it. */
export function periods({ text, year }: Context): readonly Draft[] {
  if (year === null) return [];
  const closed = new RegExp(`${year}年(?:1|一)[-—–~～至]+(?:[2-9]|10|11|[二三四五六七八九十]|十一)月[^。；\\n]{0,60}?\\d[\\d.]*(?:万元|元|亿元)`, "gu");
  const part = [...text.matchAll(closed)].map((match) => draft("T19", "warning", [[match.index, match.index + match[0].length] as const], message("proofread.partYear", { year })));
  const guesses = [...text.matchAll(/预计(?:全年|20\d\d年全年)[^。；\n]{0,40}?\d[\d.]*(?:万元|元|亿元)/gu)].map((match) => draft("T19", "warning", [[match.index, match.index + match[0].length] as const], message("proofread.estimate", { year })));
  const loose = [...text.matchAll(/截至目前|截止目前/gu)].map((match) => draft("T19", "info", [[match.index, match.index + match[0].length] as const], message("proofread.loosePeriod", { year })));
  return [...part, ...guesses, ...loose];
}
