import { NO_CHOICES, cellAddress, type CellValue } from "../../src/model";
import { readLedger } from "../../src/reading";
import { drawBook, drawSheet, type Drawing } from "./drawSheet";

/**
 * What each cell of a lone sheet states: `C5 basic_econ[30101]@final@2022`.
 * @param drawing `withAmounts` adds the figure with its unit: `=180万元`
 */
export function said(rows: readonly (readonly CellValue[])[], name = "Sheet1", { withAmounts = false, ...drawing }: Drawing & { readonly withAmounts?: boolean } = {}): string[] {
  const ledger = readLedger(drawBook(drawSheet(name, rows, drawing)), NO_CHOICES);
  return [...ledger.entries.values()].flatMap(({ statements }) => statements.map(({ quantity, place, figure }) =>
    `${place.kind === "cell" ? cellAddress(place) : ""} ${quantity.account}${quantity.sub === null ? "" : `[${quantity.sub}]`}@${quantity.period}@${quantity.year ?? "?"}${withAmounts ? `=${figure === null ? "" : `${figure.amount.value.toString()}${figure.amount.unit}`}` : ""}`)).sort();
}
