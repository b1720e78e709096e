import { NO_CHOICES, cellAddress, quantityText, type Ledger, type Snapshot } from "../../src/model";
import { readLedger } from "../../src/reading";
import { RELAYOUTS, laidOut, moving, type Relayout } from "../helpers/relayout";
import { TURNED } from "../helpers/relayoutLines";
import { SPACED } from "../helpers/relayoutSpacing";
import { TITLED } from "../helpers/relayoutTitles";
import { TOGETHER } from "../helpers/relayoutTogether";
import { UNSEEN } from "../helpers/unseen";
import { snapshotOf } from "../helpers/unseen/page";

/** Every statement with the cell it is taken from, sorted. */
function stated(ledger: Ledger, home: (cell: string) => string): readonly string[] {
  return [...ledger.entries.values()].flatMap(({ statements }) => statements).flatMap(({ quantity, amount, place }) =>
    (place.kind === "cell" ? [`${home(`${place.sheet}!${cellAddress(place)}`)} ${quantityText(quantity)}=${amount.value.toFixed()}${amount.unit}`] : [])).sort();
}

const BOOKS = UNSEEN.map((book) => ({ title: book.title, snapshot: snapshotOf(book) }));
const EXPECTED = new Map(BOOKS.map(({ title, snapshot }) => [title, stated(readLedger(snapshot, NO_CHOICES), (cell) => cell)]));

/** What a workbook states when it is laid out otherwise, at the cells where it stood before. The choices a layout has are always the same ones. */
function statedOtherwise({ book, sheets }: Snapshot, relayout: Relayout): readonly string[] {
  let used = 0;
  const pick = (below: number): number => Math.floor(((used += 1) * 0.618) % 1 * below);
  const { snapshot, cameFrom } = laidOut(book, relayout(sheets.map(moving), pick));
  return stated(readLedger(snapshot, NO_CHOICES), (cell) => cameFrom.get(cell) ?? `new ${cell}`);
}

/** Layouts that share the workbooks among them. */
const SHARING = process.env["RELAYOUT_BOOKS"] === "all" ? 1 : 3;

/** The workbooks that a layout under which nothing may change is tried on: each third one, another third than the layout before it. RELAYOUT_BOOKS=all tries it on every one. */
function booksFor(how: string): typeof BOOKS {
  const turn = LAYOUTS.indexOf(how);
  return BOOKS.filter((_, index) => (index + turn) % SHARING === 0);
}

const EXACT = { ...RELAYOUTS, ...SPACED, ...TITLED };
const LAYOUTS = Object.keys(EXACT);

describe.each(Object.entries(EXACT))("a workbook whose every sheet %s", (how, relayout) => {
  it("states what it stated before, cell by cell", () => {
    for (const { title, snapshot } of booksFor(how)) {
      const otherwise = statedOtherwise(snapshot, relayout);
      if (otherwise.join("\n") !== EXPECTED.get(title)!.join("\n")) expect([title, ...otherwise]).toEqual([title, ...EXPECTED.get(title)!]);
    }
  });
});

/** Share of all statements that must stay. Of two tables on one sheet some cannot be told apart, without a gap between them most of all; what is said above one may speak of both. */
const SHARES: Readonly<Record<string, number>> = { "stands right beside another": 0.96 };
const SHARE = 0.99;

describe.each(Object.entries({ ...TOGETHER, ...TURNED }))("a workbook whose every sheet %s", (how, relayout) => {
  it("states nearly all that it stated before, cell by cell", () => {
    let [all, same] = [0, 0];
    for (const { title, snapshot } of BOOKS) {
      const otherwise = new Set(statedOtherwise(snapshot, relayout));
      all += EXPECTED.get(title)!.length;
      same += EXPECTED.get(title)!.filter((statement) => otherwise.has(statement)).length;
    }
    expect(same / all).toBeGreaterThan(SHARES[how] ?? SHARE);
  });
});

it("does not matter in which order the sheets stand", () => {
  const reversed = ({ book, sheets }: Snapshot): Snapshot => ({ book, sheets: [...sheets].reverse() });
  for (const { title, snapshot } of BOOKS) expect(stated(readLedger(reversed(snapshot), NO_CHOICES), (cell) => cell)).toEqual(EXPECTED.get(title));
});
