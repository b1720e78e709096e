import * as fc from "fast-check";
import { NO_CHOICES, cellAddress, quantityText, type Ledger, type Snapshot } from "../../src/model";
import { readLedger } from "../../src/reading";
import { RELAYOUTS, laidOut, moving } from "../helpers/relayout";
import { UNSEEN } from "../helpers/unseen";
import { snapshotOf } from "../helpers/unseen/page";

/** Every statement with the cell it is taken from, sorted. */
function stated(ledger: Ledger, home: (cell: string) => string): readonly string[] {
  return [...ledger.entries.values()].flatMap(({ statements }) => statements).flatMap(({ quantity, amount, place }) =>
    (place.kind === "cell" ? [`${home(`${place.sheet}!${cellAddress(place)}`)} ${quantityText(quantity)}=${amount.value.toFixed()}${amount.unit}`] : [])).sort();
}

const BOOKS = UNSEEN.map((book) => ({ title: book.title, snapshot: snapshotOf(book) }));
const EXPECTED = new Map(BOOKS.map(({ title, snapshot }) => [title, stated(readLedger(snapshot, NO_CHOICES), (cell) => cell)]));

describe.each(Object.entries(RELAYOUTS))("a workbook whose every sheet %s", (_how, relayout) => {
  it("states what it stated before, cell by cell", () => {
    fc.assert(fc.property(fc.constantFrom(...BOOKS), fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 20, maxLength: 20 }), ({ title, snapshot }, chances) => {
      let used = 0;
      const pick = (below: number): number => Math.floor(chances[used++ % chances.length]! * below);
      const { snapshot: other, cameFrom } = laidOut(snapshot.book, snapshot.sheets.map((sheet) => relayout(moving(sheet), pick)));
      expect(stated(readLedger(other, NO_CHOICES), (cell) => cameFrom.get(cell) ?? `new ${cell}`)).toEqual(EXPECTED.get(title));
    }), { numRuns: 60, seed: 20261129 });
  });
});

it("does not matter in which order the sheets stand", () => {
  const reversed = ({ book, sheets }: Snapshot): Snapshot => ({ book, sheets: [...sheets].reverse() });
  for (const { title, snapshot } of BOOKS) expect(stated(readLedger(reversed(snapshot), NO_CHOICES), (cell) => cell)).toEqual(EXPECTED.get(title));
});
