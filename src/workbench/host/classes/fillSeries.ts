/** What a filled cell holds: copies, series of numbers, dates and times, weekdays, months and numbered texts, trends. */
import type { Scalar } from "../../engine/engine";
import { numberAt } from "./fillNumbers";
import type { NumberKind } from "./fillNumbers";
import type { FillType } from "./fillTypes";
import { familyOf, textAt } from "./fillTexts";

/**
 * The value at a place of the series that a line of source values begins. Values of one kind are one series, whatever stands between them: text1, textA go on as
 * text2, textA, text3; what belongs to no series is copied.
 * @param place 0 is the first source cell; the source's length is the first filled cell, -1 the one before
 * @param kindOf what the number at an index of the source says under its format
 */
export function seriesValue(source: readonly Scalar[], place: number, type: FillType, kindOf: (index: number) => NumberKind): Scalar {
  const index = ((place % source.length) + source.length) % source.length, copied = source[index] ?? null;
  if (type === "FillCopy" || type === "FillValues" || type === "FillFormats") return copied;
  const isTrend = type === "LinearTrend" || type === "GrowthTrend", kinds = source.map((value, at) => kindOfValue(value, kindOf(at))), kind = kinds[index];
  if (kind === null || (isTrend && kinds.some((each) => each !== kind))) return copied;
  const members = [...source.keys()].filter((at) => kinds[at] === kind), own = members.indexOf(index) + members.length * Math.floor(place / source.length);
  const values = members.map((at) => source[at]);
  if (typeof copied === "number") return numberAt(values as readonly number[], own, type, kindOf(index)) ?? copied;
  return isTrend ? copied : textAt(values as readonly string[], own) ?? copied;
}

function kindOfValue(value: Scalar, number: NumberKind): string | null {
  if (typeof value === "number") return number;
  return typeof value === "string" ? familyOf(value) : null;
}
