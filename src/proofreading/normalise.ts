/** A text made uniform for reading, with the way back to the original. */
export interface NormalText {
  readonly text: string;
  /** UTF-16 offset in the original of every UTF-16 unit of `text`. */
  readonly origin: readonly number[];
}

/** Marks that are written half-width by some offices. */
const MARKS: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "(": "（", ")": "）", "％": "%", "﹪": "%", "!": "！", "?": "？", "．": "." };
const NUMBERING = /^\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．](?!\d{1,2}(?!\d))|第[一二三四五六七八九十][、，章节]|[①-⑳])/u;
const NOT_TEXT = /^\s*(?:#|={3,}|https?:)|\|.*\||\t.*\t/u;

function ascii(char: string): string {
  const code = char.charCodeAt(0);
  const isLetterOrDigit = (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
  return isLetterOrDigit ? String.fromCharCode(code - 0xfee0) : char;
}

const isDigit = (char: string | undefined): boolean => char !== undefined && /[0-9０-９]/.test(char);

/** What one character becomes; `""` drops it. */
function become(line: string, at: number): string {
  const char = line[at]!;
  const before = line[at - 1];
  const after = line[at + 1];
  if (/[\s\u3000\u200b\ufeff]/u.test(char)) return /[0-9A-Za-z]/.test(before ?? "") && /[0-9A-Za-z]/.test(after ?? "") ? " " : "";
  if ((char === "," || char === "，") && isDigit(before) && /^\d{3}(?![\d])/.test([...line.slice(at + 1, at + 5)].map(ascii).join("")) && /(?:^|[^\d.])[1-9]\d{0,2}(?:[,，]\d{3})*$/.test([...line.slice(0, at)].map(ascii).join(""))) return "";
  if (char === "." && !isDigit(after) && /[\u4e00-\u9fff%）)]/u.test(before ?? "")) return "。";
  return MARKS[char] ?? ascii(char);
}

/** Whether a line that ends without a closing mark goes on in the next one. */
function goesOn(line: string, next: string): boolean {
  const text = line.trim();
  if (/[。；：！？;:!?.]$/u.test(text) || NUMBERING.test(next) || NOT_TEXT.test(next)) return false;
  return /[，。,]/u.test(text) || (text.length >= 30 && !NUMBERING.test(text));
}

/** The text in full-width marks and half-width digits, broken lines joined, tables, comments and addresses left out. */
export function normalise(original: string): NormalText {
  const chars: string[] = [];
  const origin: number[] = [];
  const lines: { text: string; start: number }[] = [];
  let start = 0;
  for (const raw of original.split("\n")) {
    if (raw.trim() !== "" && !NOT_TEXT.test(raw)) lines.push({ text: raw, start });
    start += raw.length + 1;
  }
  lines.forEach((line, index) => {
    for (let at = 0; at < line.text.length; at++) {
      const char = become(line.text, at);
      if (char === "") continue;
      chars.push(char);
      origin.push(line.start + at);
    }
    const next = lines[index + 1];
    if (next && !goesOn(line.text, next.text)) {
      chars.push("\n");
      origin.push(line.start + line.text.length);
    }
  });
  return { text: chars.join(""), origin };
}
