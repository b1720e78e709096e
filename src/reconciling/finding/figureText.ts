import { cellAddress, decimalText, roundHalfUp } from "../../model";
import type { CellPlace, Decimal, Unit } from "../../model";

/** Most decimals that a sentence shows; finer digits are binary dust or divisions. */
const SHOWN_DECIMALS = 6;

/** A figure for a sentence: 5827300, 582.73, with at least two decimals for 万元. */
export function figureText(value: Decimal, unit: Unit): string {
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
