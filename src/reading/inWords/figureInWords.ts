import type { Unit } from "../../model";
import { impliedUnit } from "../cells/figures";

/** A figure in a part of a sentence: the words before it, its digits and unit, and what comes behind. */
export interface FigureInWords {
  readonly words: string;
  readonly digits: string;
  readonly unit: string;
  readonly rest: string;
}

const PART = /^(.*?)(-?\d[\d,]*(?:\.\d+)?)(亿元|百万元|万元|千元|元|人次|批次|人|名|批|个|辆)(.*)$/;

/** The first figure of a part of a sentence; `null` without one that has a unit. */
export function figureIn(part: string): FigureInWords | null {
  const match = PART.exec(part);
  if (!match) return null;
  const [, words = "", digits = "", unit = "", rest = ""] = match;
  return { words, digits, unit, rest };
}

/** Whether nothing but a remark in brackets comes behind a figure. */
export function endsWith({ rest }: FigureInWords): boolean {
  return rest === "" || /^\([^()]*\)$|^[:]$/.test(rest);
}

/** The part that goes on behind a figure: 23批次187人次, 3万元比上年减少1万元; `null` where none does. */
export function nextPart({ words, rest }: FigureInWords): string | null {
  if (!/^[\d\u4e00-\u9fa5]/.test(rest) || !PART.test(rest)) return null;
  return /^\d/.test(rest) ? `${words.replace(/\(.*$/, "")}${rest}` : rest;
}

/** A unit in brackets in front of a figure: 年初预算(万元):120. */
const UNIT_BEFORE = /\((亿元|百万元|万元|千元|元|人次|批次|人|名|批|个|辆)\)(:?-?\d[\d,]*(?:\.\d+)?)(?![\d.%\u4e00-\u9fa5])/g;
/** A label, a colon and a figure: 年初预算:120. */
const BARE_PAIR = /^[^\d:,]{2,20}:-?\d[\d,]*(?:\.\d+)?$/;

/** The words with each unit behind its figure; a figure alone behind its label is in the unit that the label implies, else in that of the lines above. */
export function withUnitsBehind(words: string, unit: Unit | null): string {
  const behind = words.includes("(") ? words.replace(UNIT_BEFORE, "$2$1") : words;
  if (!BARE_PAIR.test(behind)) return behind;
  const implied = impliedUnit(behind.slice(0, behind.indexOf(":")));
  return `${behind}${(implied === "比率" ? null : implied) ?? unit ?? ""}`;
}

/** Parts of a sentence: at commas that part no thousands, and at 、 behind a unit. */
export function partsOf(sentence: string): string[] {
  return sentence.split(/(?<!\d),|,(?!\d{3}(?!\d))|(?<=[元人名辆批次个%)])、(?![^()]*\))/).filter((part) => part !== "");
}
