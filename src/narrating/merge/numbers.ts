import type { Paragraph, Section } from "../../model";
import { headingNumber, headingWords, ITEM_NUMBER } from "../format";

/** A style of numbering of the person's own that is left alone. */
const OWN_NUMBER = /^第[一二三四五六七八九十\d]+[部章节]/;

/** Headings numbered 一、（一）1.（1） by where they stand now, and items of lists by where they stand in their section. */
export function withNumbers(sections: readonly Section[]): readonly Section[] {
  const counts = [0, 0, 0, 0, 0];
  return sections.map((section) => {
    const level = Math.min(section.level, 4);
    if (level === 0 || OWN_NUMBER.test(section.heading)) return { ...section, paragraphs: numberedItems(section.paragraphs) };
    counts[level] = (counts[level] ?? 0) + 1;
    counts.fill(0, level + 1);
    const number = headingNumber(level, counts[level] ?? 1);
    const numbered = (words: string): string => (words === "" ? "" : `${number}${headingWords(words)}`);
    return {
      ...section, heading: numbered(section.heading), paragraphs: numberedItems(section.paragraphs),
      ...(section.generatedHeading === undefined ? {} : { generatedHeading: numbered(section.generatedHeading) }),
    };
  });
}

/** Items as 1. 2. 3.; what the person added between them counts when it has a number; a lone item has none. */
function numberedItems(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const first = paragraphs.findIndex(({ isItem }) => isItem === true);
  if (first < 0) return paragraphs;
  const isCounted = (paragraph: Paragraph, index: number): boolean =>
    paragraph.isItem === true || (index >= first && paragraph.origin === "edited" && ITEM_NUMBER.test(paragraph.runs[0]?.text ?? ""));
  const total = paragraphs.filter(isCounted).length;
  let count = 0;
  return paragraphs.map((paragraph, index) => {
    if (!isCounted(paragraph, index)) return paragraph;
    count += 1;
    return withItemNumber(paragraph, total > 1 ? `${count}.` : "");
  });
}

/** The number in front of the words, unless the person took the number away. */
function withItemNumber(paragraph: Paragraph, number: string): Paragraph {
  const [first, ...rest] = paragraph.runs;
  const renumber = (text: string): string => text.replace(ITEM_NUMBER, number);
  if (first?.kind !== "text" || !ITEM_NUMBER.test(first.text)) return paragraph;
  const words = renumber(first.text);
  return {
    ...paragraph, generated: renumber(paragraph.generated),
    runs: words === "" ? rest : [{ kind: "text", text: words }, ...rest],
  };
}
