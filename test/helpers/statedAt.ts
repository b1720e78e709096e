import { NO_CHOICES, cellAddress, quantityText } from "../../src/model";
import { readLedger } from "../../src/reading";
import { snapshotOf } from "./unseen/page";

/** What a cell of a lone sheet states, drawn as in the unseen workbooks. */
export function statedAt(cell: string, text: string): readonly string[] {
  const { entries } = readLedger(snapshotOf({ title: "", file: "某局2023年.xlsx", pages: [{ name: "数据", text }], states: "", breaks: [] }), NO_CHOICES);
  return [...entries.values()].flatMap(({ statements }) => statements).flatMap(({ quantity, place }) => (place.kind === "cell" && cellAddress(place) === cell ? [quantityText(quantity)] : []));
}
