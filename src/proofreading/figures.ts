import { Decimal } from "../model";
import { CLASSIFIERS, MONEY, VAGUE_BEFORE, VAGUE_BEHIND } from "./words";
import type { TextFigure } from "./types";

const UNIT = `百万元|亿元|万元|千元|元|万(?:${CLASSIFIERS.join("|")})?|个百分点|%|‰|分|${CLASSIFIERS.join("|")}`;
const FIGURE = new RegExp(`(?<![\\d.A-Za-z])(\\d+(?:\\.\\d+)?)(多|余)?(${UNIT})?`, "gu");
const MARK = /[，。；：、！？（）\n《》]/u;
/** A number in front of these is a name, a code or a compound rate (40万吨级, 3人/次). */
const NO_VALUE = /^(?:[/／级·号]|元\/)/u;

/** Where the sentences of the normalised text end. */
export function sentenceEnds(text: string): readonly number[] {
  return [...text.matchAll(/[。！？\n]/gu)].map(({ index }) => index);
}

function leadOf(text: string, start: number, from: number): string {
  let at = start;
  while (at > from && !MARK.test(text[at - 1]!)) at--;
  return text.slice(at, start);
}

/** The figures of a normalised text in their order. Dates, numbering marks and numbers without a unit are left out. */
export function readFigures(text: string): readonly TextFigure[] {
  const ends = sentenceEnds(text);
  const figures: TextFigure[] = [];
  let sentence = 0;
  let last = 0;
  for (const match of text.matchAll(FIGURE)) {
    const [whole, digits, vague, word] = match;
    const start = match.index;
    const end = start + whole.length;
    while (sentence < ends.length && ends[sentence]! < start) sentence++;
    if (word === undefined || NO_VALUE.test(text.slice(end)) || inTitle(text, start)) continue;
    const before = text.slice(Math.max(0, start - 4), start);
    if (/第$/u.test(before)) continue;
    const lead = leadOf(text, start, last);
    if (word === "万" && !/资金|经费|支出|收入|费|款|预算/u.test(lead)) continue;
    figures.push({ ...measured(digits!, word), isVague: vague !== undefined || VAGUE_BEFORE.test(before) || VAGUE_BEHIND.test(text.slice(end)), start, end, lead, sentence });
    last = end;
  }
  return figures;
}

/** Quantities inside a book title belong to the title. */
function inTitle(text: string, at: number): boolean {
  const opened = text.lastIndexOf("《", at);
  return opened >= 0 && !/[》\n]/u.test(text.slice(opened, at));
}

function measured(digits: string, word: string): Pick<TextFigure, "value" | "decimals" | "unit" | "amount" | "places" | "dimension"> {
  const value = new Decimal(digits);
  const decimals = digits.split(".")[1]?.length ?? 0;
  const unit = word === "万" ? "万元" : word;
  if (unit in MONEY) {
    const power = MONEY[unit as keyof typeof MONEY];
    return { value, decimals, unit, amount: value.times(new Decimal(10).pow(power)), places: decimals - power, dimension: "万元" };
  }
  if (unit.startsWith("万")) return { value, decimals, unit, amount: value.times(10_000), places: decimals - 4, dimension: unit.slice(1) };
  const dimension = unit === "名" ? "人" : unit === "批次" ? "批" : unit;
  return { value, decimals, unit, amount: value, places: decimals, dimension };
}
