import { Decimal, decimalOfNumber, decimalText, formulaReference } from "../model";
import type { CellPlace, CellValue } from "../model";

const FULL_WIDTH = "０１２３４５６７８９．－";
const HALF_WIDTH = "0123456789.-";

/**
 * A formula (without `=`) that gives `wanted` from the cell at `place` as long as the cell holds `raw`, and follows the
 * cell when its figure changes. Uses only functions of Excel 2016 and WPS. `null` when the cell does not lead there.
 */
export function sourceFormula(place: CellPlace, raw: CellValue, wanted: Decimal): string | null {
  const reference = formulaReference(place);
  if (typeof raw === "number") return scaled(reference, decimalOfNumber(raw), wanted);
  if (typeof raw !== "string" || raw.trim() === "") return null;
  return fromText(reference, raw, wanted) ?? fixedByText(reference, raw, wanted);
}

/** `reference` times or divided by a power of ten; `null` when no power of ten leads from `from` to `wanted`. */
function scaled(reference: string, from: Decimal | null, wanted: Decimal): string | null {
  if (from === null) return null;
  if (from.eq(wanted)) return reference;
  if (from.eq(0) || wanted.eq(0)) return null;
  for (let power = 1; power <= 8; power += 1) {
    const factor = new Decimal(10).pow(power);
    if (from.times(factor).eq(wanted)) return `${reference}*${decimalText(factor)}`;
    if (wanted.times(factor).eq(from)) return `${reference}/${decimalText(factor)}`;
  }
  return null;
}

/** Takes away everything around the number in the text that stands there now, then reads it with VALUE. */
function fromText(reference: string, raw: string, wanted: Decimal): string | null {
  const inBrackets = /^\s*[(（].*[)）]\s*$/.test(raw);
  let expression = reference;
  let rest = raw;
  for (const piece of strangePieces(raw)) {
    const position = FULL_WIDTH.indexOf(piece);
    const replacement = position >= 0 ? HALF_WIDTH[position]! : "";
    rest = rest.split(piece).join(replacement);
    expression = `SUBSTITUTE(${expression},${quoted(piece)},${quoted(replacement)})`;
  }
  if (!/^-?\d+(\.\d+)?$/.test(rest)) return null;
  const value = new Decimal(rest).times(inBrackets ? -1 : 1);
  return scaled(`${inBrackets ? "-" : ""}VALUE(${expression})`, value, wanted);
}

/** Runs of words, and single signs, that VALUE would stumble over; longest first so that 万元 goes before 元. */
function strangePieces(raw: string): string[] {
  const words = raw.match(/[^\d.\-０-９．－]+/g) ?? [];
  const digits = raw.match(/[０-９．－]/g) ?? [];
  return [...new Set([...words, ...digits])].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** A text that holds more than one number, or a dash for nothing: valid only as long as the text stays the same. */
function fixedByText(reference: string, raw: string, wanted: Decimal): string | null {
  return raw.length > 200 ? null : `IF(${reference}=${quoted(raw)},${decimalText(wanted)},NA())`;
}

function quoted(words: string): string {
  return `"${words.replace(/"/g, '""')}"`;
}
