import type { Report } from "../../model";
import { paragraphText } from "../../model";

/** Words of the draft that are the same every year: headings, and our own paragraphs without a figure or a place-holder. */
export function fixedWords({ sections }: Report): readonly string[] {
  return sections.flatMap(({ heading, paragraphs }) => [
    heading,
    ...paragraphs.filter(({ origin, runs }) => origin === "computed" && runs.every(({ kind }) => kind === "text")).map((paragraph) => paragraphText(paragraph)),
  ]);
}
