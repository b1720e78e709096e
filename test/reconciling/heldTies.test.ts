import { figureKey, NO_CHOICES, NO_INPUTS } from "../../src/model";
import type { Ledger, Reconciliation } from "../../src/model";
import { readLedger } from "../../src/reading";
import { reconcile } from "../../src/reconciling";
import { auditedBook } from "../helpers/auditedBook";
import { benchBook } from "../bench/benchBook";
import { consistentBook } from "../helpers/consistentBook";
import { FAULTS, faultyBook } from "../helpers/faultyBook";
import { fuzzBook } from "../helpers/fuzzBook";
import { listedFigures } from "../helpers/listedFigures";

/** The same ledger, of whose figures nothing is known before each is looked at. */
function lookedAtOneByOne(ledger: Ledger): Ledger {
  return {
    ...ledger,
    tables: ledger.tables.map((table) => ({ ...table, figures: listedFigures(new Map([...table.figures.values()].map((figure) => [figureKey(figure.place.row, figure.place.column), figure]))) })),
  };
}

/** A reconciliation with its checked cells as a list. */
function listed({ checkedCells, ...rest }: Reconciliation, ledger: Ledger): unknown {
  const cells = ledger.tables.flatMap(({ figures }) => [...figures.values()].map(({ place }) => place)).filter((place) => checkedCells.has(place));
  return { ...rest, size: checkedCells.size, cells };
}

const BOOKS = [
  auditedBook(), auditedBook({ "GK05!C6": "=1" }), benchBook(400, 40),
  ...Array.from({ length: 12 }, (_, seed) => consistentBook(seed * 11 + 3)),
  ...FAULTS.flatMap((fault, index) => faultyBook(fault, index + 40)?.snapshot ?? []),
  ...Array.from({ length: 25 }, (_, seed) => fuzzBook(seed * 17 + 1)),
];

test("ties that plainly hold are told from whole numbers just as from exact decimals: findings, counters and checked cells are the same", () => {
  for (const book of BOOKS) {
    const ledger = readLedger(book, NO_CHOICES);
    const slow = lookedAtOneByOne(ledger);
    expect(listed(reconcile(ledger, NO_INPUTS), ledger)).toEqual(listed(reconcile(slow, NO_INPUTS), ledger));
  }
});
