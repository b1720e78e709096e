import type { Period, QuantityKey } from "../model";
import type { StatedQuantity } from "../reading";

/** How a figure of the year before is called when the sheet calls it 上年数 instead of naming its year. */
const CALLED: readonly (readonly [ofYear: Period, ofLastYear: Period])[] = [["final", "prior"], ["budget", "pbudget"]];

/**
 * The other name of a figure of last year: the budget of 2024 is the 上年预算 of 2025, whichever of the two a sheet writes. Readers
 * of RESULT.json look for either, so it is listed under both; the ledger keeps one.
 * @param year the year that is evaluated; without it nothing has a second name
 */
export function underBothNames(list: readonly StatedQuantity[], year: number | null): readonly StatedQuantity[] {
  if (year === null) return list;
  return list.flatMap((stated) => {
    const other = otherName(stated.quantity, year);
    return other ? [stated, { ...stated, quantity: other }] : [stated];
  });
}

function otherName(quantity: QuantityKey, year: number): QuantityKey | null {
  for (const [ofYear, ofLastYear] of CALLED) {
    if (quantity.period === ofYear && quantity.year === year - 1) return { ...quantity, period: ofLastYear, year };
    if (quantity.period === ofLastYear && (quantity.year === null || quantity.year === year)) return { ...quantity, period: ofYear, year: year - 1 };
  }
  return null;
}
