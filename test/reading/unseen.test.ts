import { NO_CHOICES, cellAddress, type Ledger } from "../../src/model";
import { readLedger } from "../../src/reading";
import { UNSEEN } from "../helpers/unseen";
import { snapshotOf, statesOf } from "../helpers/unseen/page";

/** What was stated at each cell: `sheet!cell` → `account[sub]@period@year=value unit`. */
function stated(ledger: Ledger): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const entry of ledger.entries.values()) {
    for (const { quantity, amount, place } of entry.statements) {
      if (place.kind !== "cell") continue;
      const key = `${place.sheet}!${cellAddress(place)}`;
      const text = `${quantity.account}${quantity.sub === null ? "" : `[${quantity.sub}]`}@${quantity.period}@${quantity.year ?? "?"}=${amount.value.toFixed()}${amount.unit}`;
      map.set(key, [...(map.get(key) ?? []), text]);
    }
  }
  return map;
}

describe.each(UNSEEN.map((book) => [book.title, book] as const))("a workbook never seen before: %s", (_title, book) => {
  const map = stated(readLedger(snapshotOf(book), NO_CHOICES));

  it("is read as a careful person reads it", () => {
    const missed = statesOf(book).filter(([cell, meaning]) => !(map.get(cell) ?? []).includes(meaning)).map(([cell, meaning]) => ({ cell, meaning, got: map.get(cell) ?? [] }));
    expect(missed).toEqual([]);
  });

  it("takes nothing from ordinals, codes, differences and rates", () => {
    expect((book.silent ?? []).filter((cell) => map.has(cell))).toEqual([]);
  });
});
