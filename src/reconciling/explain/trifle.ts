import type { Decimal } from "../../model";

/** 勾稽规则 §3: differences of 0.05 万元 and less are not diagnosed. */
export function isTrifle(difference: Decimal): boolean {
  return difference.abs().lte("0.05");
}
