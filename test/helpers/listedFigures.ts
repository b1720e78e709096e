import { figureKey } from "../../src/model";
import type { Figure, TableFigures } from "../../src/model";

/** Figures of a drawn table, by `figureKey`. Nothing is known of them beforehand: each check must look at every one. */
export function listedFigures(figures: ReadonlyMap<number, Figure>): TableFigures {
  const units = [...new Set([...figures.values()].map(({ amount }) => amount.unit))];
  const at = (row: number, column: number): Figure | undefined => figures.get(figureKey(row, column));
  return {
    at,
    hasAt: (row, column) => at(row, column) !== undefined,
    wholeAt: (row, column) => (at(row, column) ? Number.NaN : 0),
    unitAt: (row, column) => units.indexOf(at(row, column)?.amount.unit ?? ("no unit" as never)) + 1,
    size: figures.size,
    values: () => figures.values(),
    traits: { hasText: true, hasHidden: true, hasOther: true, hasNegative: true, decimals: Number.POSITIVE_INFINITY },
  };
}
