import { Decimal, decimalPlacesOf, decimalText, isMoneyUnit } from "../model";
import type { DecimalText, Unit } from "../model";

/** A figure as it is printed in a sentence: money with at least two decimals, everything else as it is. */
export function figureText(value: DecimalText | null, unit: Unit): string | null {
  if (value === null) return null;
  const decimal = new Decimal(value);
  return isMoneyUnit(unit) ? decimal.toFixed(Math.max(2, Math.min(6, decimalPlacesOf(decimal)))) : decimalText(decimal);
}
