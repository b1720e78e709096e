/** A row shows at most 409 points of height: about this many Chinese characters at the width of the text column. */
const LONGEST_PIECE = 1000;

/** The text in pieces that a row can show, cut behind sentences where possible. Joined, they are the text. */
export function splitText(whole: string): string[] {
  const pieces: string[] = [];
  let rest = whole;
  while (rest.length > LONGEST_PIECE) {
    const head = rest.slice(0, LONGEST_PIECE);
    const cut = Math.max(head.lastIndexOf("。"), head.lastIndexOf("；"), head.lastIndexOf("\n")) + 1;
    const end = cut > 0 ? cut : wholeCharacters(rest, LONGEST_PIECE);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest];
}

/** Moves a cut so that it does not part the two halves of one character (UTF-16). */
function wholeCharacters(words: string, end: number): number {
  const code = words.charCodeAt(end - 1);
  return code >= 0xd800 && code <= 0xdbff ? end - 1 : end;
}
