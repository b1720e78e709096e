import { unitOfLine } from "../columns/headingWords";
import { ASIDE, NOTE, NUMBERED, TITLE_END, TOTAL_LIKE } from "./headSigns";
import { isSectionWithUnit } from "./unitAmongHeadings";
import type { RowFacts } from "./rowFacts";

/** First row of the title lines that stand directly above `headerRow`, not before `floor`. */
export function titleStart(facts: readonly RowFacts[], floor: number, headerRow: number): number {
  let start = headerRow;
  for (let row = headerRow - 1; row >= floor; row -= 1) {
    const fact = facts[row]!;
    const blank = fact.words.length === 0 && fact.figures === 0;
    const title = fact.figures === 0 && fact.words.length <= 3 && fact.words.length > 0 &&
      !fact.words.some((word) => (NUMBERED.test(word.cell.text) && !isNumberedTitle(facts, row)) || NOTE.test(word.cell.text) || ASIDE.test(word.cell.text) || TOTAL_LIKE.test(word.cell.text)) &&
      (fact.words.length === 1 || fact.words.some((word) => unitOfLine(word.cell.text) !== null || /[:：]/.test(word.cell.text)));
    if (!blank && !title || title && start < headerRow && isToldBelow(facts, row)) break;
    if (title) start = row;
  }
  return start;
}

/** A sentence right below the last figures, with the title of the next table further down: it is about what stands above. */
function isToldBelow(facts: readonly RowFacts[], row: number): boolean {
  const [only, ...more] = facts[row]!.words;
  return more.length === 0 && only!.cell.text.endsWith("。") && (facts[row - 1]?.figures ?? 0) > 0;
}

/** 二、“三公”经费（单位：元） above headings begins the next table, as 二、三公 | 单位：元 does, while 二、项目支出 is a row of the table before. */
function isNumberedTitle(facts: readonly RowFacts[], row: number): boolean {
  const words = facts[row]!.words;
  if (words.some(({ cell }) => TITLE_END.test(cell.text))) return true;
  const above = facts[row - 1];
  return isSectionWithUnit(words) || words.length === 1 && (unitOfLine(words[0]!.cell.text) !== null || (above !== undefined && above.words.length === 0 && above.figures === 0));
}
