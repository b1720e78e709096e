import type { TextPlace } from "../../model";

/** A sentence with the words by which it is recognised: marks, blanks and years aside. */
export interface KeyedSentence {
  readonly key: string;
  readonly place: TextPlace;
}

/** The sentences of a text as it is given. */
export function sentencesOf(text: string): readonly KeyedSentence[] {
  return [...text.matchAll(/[^。！？；\r\n]+[。！？；]?/gu)].flatMap(({ index, 0: words }) => {
    const from = index + words.length - words.trimStart().length;
    const trimmed = words.trim();
    return trimmed === "" ? [] : [{ key: keyOf(trimmed), place: { kind: "text", start: from, end: from + trimmed.length, text: trimmed } }];
  });
}

function keyOf(words: string): string {
  return words.normalize("NFKC").replace(/20\d\d(?=年|\D?\d*号)/gu, "Y").replace(/[^\p{L}\p{N}.%]/gu, "");
}
