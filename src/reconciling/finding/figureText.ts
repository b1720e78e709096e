import { cellAddress, decimalText, isRate, roundHalfUp } from "../../model";
import type { CellPlace, Decimal, Unit } from "../../model";

/** Most decimals that a sentence shows; finer digits are binary dust or divisions. */
const SHOWN_DECIMALS = 6;

/** Decimals of a per cent that a sentence shows. */
const RATE_DECIMALS = 4;

/** A figure for a sentence: 5827300, 582.73, with at least two decimals for 万元; a rate in per cent (0.951 → 95.1). */
export function figureText(value: Decimal, unit: Unit): string {
  if (isRate(unit)) return decimalText(roundHalfUp(value.times(100), RATE_DECIMALS));
  const shown = roundHalfUp(value, SHOWN_DECIMALS);
  const text = decimalText(shown);
  const decimals = text.split(".")[1]?.length ?? 0;
  return unit === "万元" && decimals < 2 ? shown.toFixed(2) : text;
}

/** A percentage for a sentence, two decimals: 0.6320 → 63.20. */
export function percentText(ratio: Decimal): string {
  return roundHalfUp(ratio.times(100), 2).toFixed(2);
}

/** A cell for a sentence: 决算表 C12. */
export function placeWords(place: CellPlace | null): string {
  return place ? `${place.sheet} ${cellAddress(place)}` : "";
}
