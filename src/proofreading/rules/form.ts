import { message } from "../../model";
import type { Message } from "../../model";
import { draft, type Context } from "../context";
import type { Draft, TextSeverity } from "../types";

/** Slips of form with what to say about them. What a person left of a template is a warning, style is a hint. */
const SLIPS = [
  [/(?:增加（或?减少）|增长（或?下降）|减少（或?增加）|下降（或?增长）)(?=\d)/gu, "warning", "proofread.template"],
  [/主要原因(?:是|为)[：，]?(?=[。；]|$)/gu, "warning", "proofread.emptyReason"],
  [/截止(?:至|到)?20\d\d年/gu, "info", "proofread.until"],
  [/(?:\d年0\d月|月0\d日)/gu, "info", "proofread.leadingZero"],
  [/[﹝【［\[]20\d\d[﹞】］\]]\d+号/gu, "info", "proofread.brackets"],
  [/约\d+(?:多|余)/gu, "info", "proofread.twiceAbout"],
] as const satisfies readonly (readonly [RegExp, TextSeverity, string])[];

/** T24: what is left of a template, reasons that are not given, marks against the standard. At most one of a kind is told. */
export function style({ text, isComplete }: Context): readonly Draft[] {
  return SLIPS.flatMap(([pattern, severity, code]) => {
    const [found] = [...text.matchAll(pattern)];
    if (!found || (code === "proofread.emptyReason" && !isComplete && found.index + found[0].length === text.length)) return [];
    return [draft("T24", severity, [[found.index, found.index + found[0].length]], message(code, { words: found[0].trim() }))];
  });
}

const NUMERALS = "一二三四五六七八九十";
const positionOf = (numeral: string): number => (numeral.length === 1 ? NUMERALS.indexOf(numeral) + 1 : numeral.startsWith("十") ? 10 + NUMERALS.indexOf(numeral[1]!) + 1 : 0);

/** T23: headings 一、 and （一） whose numbers repeat or skip. A list that begins anew with 一 is another list. */
export function numbering({ text }: Context): readonly Draft[] {
  const drafts: Draft[] = [];
  const last = { one: 0, two: 0 };
  for (const match of text.matchAll(/(?<=^|\n)(?:([一二三四五六七八九十]{1,2})、|（([一二三四五六七八九十]{1,2})）)([^\n]{0,30})/gu)) {
    const level = match[1] === undefined ? "two" : "one";
    const number = positionOf(match[1] ?? match[2] ?? "");
    const before = last[level];
    last[level] = number;
    if (level === "one") last.two = 0;
    if (number === 0 || number === 1 || number === before + 1 || (before === 0 && level === "one")) continue;
    const slip: readonly [TextSeverity, Message] = number === before
      ? ["warning", message("proofread.numberTwice", { number: match[0].slice(0, match[0].length - (match[3]?.length ?? 0)) })]
      : ["info", message("proofread.numberSkipped", { number: match[0].slice(0, match[0].length - (match[3]?.length ?? 0)) })];
    drafts.push(draft("T23", slip[0], [[match.index, match.index + match[0].length]], slip[1]));
  }
  return drafts.slice(0, 3);
}
