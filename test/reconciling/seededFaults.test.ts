import { NO_CHOICES, NO_INPUTS } from "../../src/model";
import type { Explanation } from "../../src/model";
import { readLedger } from "../../src/reading";
import { reconcile } from "../../src/reconciling";
import { FAULTS, faultyBook } from "../helpers/faultyBook";
import type { Fault, FaultyBook } from "../helpers/faultyBook";

/** Workbooks a fault; FAULT_BOOKS=1000 for the thorough run, FAULT_SEED for workbooks that nobody has looked at. */
const BOOKS = Number(process.env["FAULT_BOOKS"] ?? 40);
const SEED = Number(process.env["FAULT_SEED"] ?? 20261124);
const PRINTS = process.env["FAULT_TABLE"] === "1";

/** Where the planted cause stands in the list of causes, from 1: its kind, and its kind with the very cell; 0 when not named. */
interface Place {
  readonly isFound: boolean;
  readonly kind: number;
  readonly cell: number;
}

function placeOf(fault: Fault, { snapshot, cells, total }: FaultyBook): Place {
  const { findings } = reconcile(readLedger(snapshot, NO_CHOICES), NO_INPUTS);
  const finding = findings.find(({ state, cells: own }) => state === "broken" && own.some(({ sheet, row, column }) => sheet === "项目支出明细" && row === total.row && column === total.column));
  if (!finding) return { isFound: false, kind: 0, cell: 0 };
  const isKind = ({ kind }: Explanation): boolean => kind === fault.kind;
  const isRight = (explanation: Explanation): boolean => isKind(explanation) && cells.some(({ row, column }) => explanation.cells.some((cell) => cell.row === row && cell.column === column));
  return { isFound: true, kind: finding.explanations.findIndex(isKind) + 1, cell: finding.explanations.findIndex(isRight) + 1 };
}

/** Where the planted cause stood in each of so many workbooks. */
function placesOf(fault: Fault): readonly Place[] {
  const places: Place[] = [];
  for (let seed = SEED; places.length < BOOKS && seed < SEED + BOOKS * 20; seed += 1) {
    const book = faultyBook(fault, seed);
    if (book) places.push(placeOf(fault, book));
  }
  return places;
}

const measured = FAULTS.map((fault) => {
  const places = placesOf(fault);
  const share = (test: (place: Place) => boolean): number => places.filter(test).length / places.length;
  const isTop = (place: number, most: number): boolean => place >= 1 && place <= most;
  return {
    fault: fault.name, books: places.length, found: share(({ isFound }) => isFound),
    kindFirst: share(({ kind }) => isTop(kind, 1)), cellFirst: share(({ cell }) => isTop(cell, 1)), cellInThree: share(({ cell }) => isTop(cell, 3)),
  };
});
const mean = (of: (row: (typeof measured)[number]) => number): number => measured.reduce((sum, row) => sum + of(row), 0) / measured.length;
const table = (): string => [
  ["fault", "books", "shown", "cause first", "cause and cell first", "cause and cell in three"],
  ...measured.map(({ fault, books, found, kindFirst, cellFirst, cellInThree }) => [fault, String(books), ...[found, kindFirst, cellFirst, cellInThree].map((share) => share.toFixed(3))]),
  ["all", "", ...[mean(({ found }) => found), mean(({ kindFirst }) => kindFirst), mean(({ cellFirst }) => cellFirst), mean(({ cellInThree }) => cellInThree)].map((share) => share.toFixed(4))],
].map((row) => `| ${row.join(" | ")} |`).join("\n");

describe("one planted fault", () => {
  if (PRINTS) process.stdout.write(`${table()}\n`);

  it.each(measured)("$fault is always shown, in $books workbooks", ({ found, books }) => {
    expect(books).toBe(BOOKS);
    expect(found).toBe(1);
  });

  it.each(measured)("$fault is the first cause named (share $kindFirst), with its cell among the first three (share $cellInThree)", ({ kindFirst, cellInThree }) => {
    expect(kindFirst).toBeGreaterThanOrEqual(0.9);
    // Of 40 workbooks one miss is 2.5 of 100: the bar of 98 is asked of the thorough run.
    expect(cellInThree).toBeGreaterThanOrEqual(BOOKS < 100 ? 0.95 : 0.98);
  });

  // Two cells in which a swap of digits closes the sum cannot be told apart by arithmetic: the cell is asked of all together.
  it("is named first with its very cell in 94 of 100 of all workbooks, among the first three in 99", () => {
    expect(mean(({ cellFirst }) => cellFirst)).toBeGreaterThanOrEqual(0.94);
    expect(mean(({ cellInThree }) => cellInThree)).toBeGreaterThanOrEqual(0.99);
  });
});
