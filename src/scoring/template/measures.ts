import type { Indicator, RateBase } from "../../model";
import { SYSTEMS } from "../systems";
import data from "./measures.json";
import { bareName, plainText } from "./plainText";

interface BaseData extends RateBase { readonly said?: string; readonly notSaid?: string }
interface MeasureData { readonly names: readonly string[]; readonly bases: readonly BaseData[] }

/** All measures of the data file. */
export const MEASURES = data.measures as readonly MeasureData[];

/** 部门、单位、本年 … before a name, and 情况 behind it, do not change what is measured. */
const FRAME = /^(?:部门|单位|本年度?|年度|项目)|(?:情况|指标)$/g;
const key = (name: string): string => bareName(name).replace(/\(.*?\)/g, "");

/** The rates that an indicator of this name may mean; empty when the name is not known. */
export function basesOf(name: string): readonly BaseData[] {
  const wanted = key(name);
  const find = (some: string): MeasureData | undefined => MEASURES.find(({ names }) => names.includes(some));
  return (find(wanted) ?? find(wanted.replace(FRAME, "")))?.bases ?? [];
}

/**
 * The base that the row's own words decide; `null` when they leave several open.
 * @param words 指标解释 and 评分标准 of the row
 */
export function baseSaid(bases: readonly BaseData[], words: string): RateBase | null {
  if (bases.length === 1) return bases[0]!;
  const text = plainText(words);
  const fitting = bases.filter(({ said, notSaid }) => said !== undefined && new RegExp(said).test(text) && !(notSaid !== undefined && new RegExp(notSaid).test(text)));
  return fitting.length === 1 ? fitting[0]! : null;
}

/** A shipped indicator of that name, for what it says about evidence; `null` when none has it. */
export function knownIndicator(name: string): Indicator | null {
  const wanted = key(name);
  const all = SYSTEMS.flatMap(({ indicators }) => indicators);
  return all.find((one) => key(one.name) === wanted) ?? all.find((one) => key(one.name).replace(FRAME, "") === wanted.replace(FRAME, "")) ?? null;
}

/** Whether two names mean the same indicator: equal but for frames like 部门, or names of one rate. */
export function sameIndicator(one: string, other: string): boolean {
  const [a, b] = [key(one), key(other)];
  if (a === b || a.replace(FRAME, "") === b.replace(FRAME, "")) return true;
  const bases = basesOf(one);
  return bases.length > 0 && bases === basesOf(other);
}
