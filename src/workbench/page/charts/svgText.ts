/** Pieces of SVG as text. Everything that comes from a workbook is escaped here. */
export type Attributes = Readonly<Record<string, string | number>>;

const SPECIAL: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => SPECIAL[letter] ?? letter);

/** An element; numbers are written with two decimals. */
export function element(name: string, attributes: Attributes, inner = ""): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${typeof value === "number" ? Number(value.toFixed(2)) : escaped(value)}"`).join("");
  return `<${name}${written}>${inner}</${name}>`;
}

/** A line of text. */
export function words(text: string, attributes: Attributes): string {
  return element("text", attributes, escaped(text));
}

/** Width of a text in a font of one pixel: Chinese letters are square, others about half as wide. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.56), 0);
}

/** A text no wider than `most` pixels, with … where it was cut. */
export function fitted(text: string, size: number, most: number): string {
  if (widthOf(text) * size <= most) return text;
  const letters = [...text];
  while (letters.length > 1 && widthOf(letters.join("")) * size > most - size) letters.pop();
  return `${letters.join("")}…`;
}
