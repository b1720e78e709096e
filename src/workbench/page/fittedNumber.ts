/**
 * What a cell too narrow for its number shows, as in Excel: without a format of its own the number with fewer decimals, or in powers
 * of ten; else signs instead of a number that could be taken for another one.
 */
const MOST_DECIMALS = 15;

/** @param measure width of a text; @param value the number itself, where it has no format */
export function fittedNumber(text: string, width: number, measure: (text: string) => number, value: number | null): string {
  const excess = measure(text) - width;
  if (excess <= 0) return text;
  // Decimals that surely have to go are not tried one by one: digits are of one width.
  for (const shorter of value === null ? [] : shorterForms(text, value, Math.max(1, Math.floor(excess / measure("0"))))) if (measure(shorter) <= width) return shorter;
  return "#".repeat(Math.max(1, Math.floor(width / measure("#"))));
}

function* shorterForms(text: string, value: number, fewer: number): Generator<string> {
  const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  if (/^-?\d+(?:\.\d+)?$/.test(text)) for (let places = Math.min(MOST_DECIMALS, Math.max(0, decimals - fewer)); places >= 0; places--) yield trimmed(value.toFixed(places));
  for (let places = 5; places >= 0; places--) yield value.toExponential(places).replace(/e([+-])(\d+)$/, (_, sign: string, power: string) => `E${sign}${power.padStart(2, "0")}`);
}

/** Without zeros behind the last decimal that says something. */
const trimmed = (text: string): string => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);
