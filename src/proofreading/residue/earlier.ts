import type { TextPlace } from "../../model";
import type { Residue } from "./types";

const DOCUMENT = /([\p{Script=Han}A-Za-z]{0,10})[〔﹝\[［【（(](20\d\d)[〕﹞\]］】）)]第?0*(\d+)号/gu;
const YEAR = /(20\d\d)年/gu;
/** Words before an earlier year that say why it is named. */
const COMPARED = /(?:比|较|与|同|和|自|从|于|起|始|至|到|—|-|～|〔|﹝|\[|（|\(|《[^》]*)$/u;
/** Words behind it that do. */
const EXPLAINED = /^(?:以来|起|至|到|—|-|～|同期|相比|年?(?:底|末)?结转|结转|决算数?相比|版|修订|颁布|印发|成立)/u;

/** Words that lead to a document number and are none of it. */
const LEADING = /^.*(?:根据|按照|依据|落实|通知|意见|办法|规定|以|及|和|与)/u;

/** The match in its text, without the words that lead to it. */
function placeOf({ index, 0: words, 1: name = "" }: RegExpExecArray): TextPlace {
  const aside = LEADING.exec(name)?.[0].length ?? 0;
  return { kind: "text", start: index + aside, end: index + words.length, text: words.slice(aside) };
}

/** Years before the evaluated one that no word of comparison explains; years in document numbers and titles aside. */
export function earlierYears(text: string, year: number | null): readonly Residue[] {
  if (year === null) return [];
  return [...text.matchAll(YEAR)].flatMap((match): readonly Residue[] => {
    const before = text.slice(Math.max(0, match.index - 60), match.index).split("\n").at(-1)!;
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 8).replace(/^\d{1,2}月(?:\d{1,2}日)?[，,]?/u, "");
    const isEarlier = Number(match[1]) < year;
    return isEarlier && !COMPARED.test(before) && !EXPLAINED.test(behind) ? [{ kind: "year", place: placeOf(match), last: null }] : [];
  });
}

/** Document numbers that last year's report names too, or whose year is before the evaluated one. */
export function earlierDocuments(text: string, last: string | null, year: number | null): readonly Residue[] {
  const keyOf = (match: RegExpExecArray): string => `${match[2]}|${match[3]}`;
  const before = new Map([...(last ?? "").matchAll(DOCUMENT)].map((match) => [keyOf(match), placeOf(match)]));
  return [...text.matchAll(DOCUMENT)].flatMap((match): readonly Residue[] => {
    const same = before.get(keyOf(match)) ?? null;
    return same || (year !== null && Number(match[2]) < year) ? [{ kind: "document", place: placeOf(match), last: same }] : [];
  });
}
