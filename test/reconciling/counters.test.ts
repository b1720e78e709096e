import { readdirSync } from "node:fs";
import { join } from "node:path";
import { NO_CHOICES, NO_INPUTS, cellAddress } from "../../src/model";
import type { Finding, Snapshot } from "../../src/model";
import { textOf } from "../../src/messages";
import { readLedger } from "../../src/reading";
import { reconcile } from "../../src/reconciling";
import { auditedBook } from "../helpers/auditedBook";
import { consistentBook } from "../helpers/consistentBook";
import { FAULTS, faultyBook } from "../helpers/faultyBook";
import { snapshotOfXlsx } from "../helpers/snapshotOfXlsx";
import { UNSEEN } from "../helpers/unseen";
import { snapshotOf } from "../helpers/unseen/page";
import { AUDIT_CASES } from "./auditCases";

const FOLDER = join(__dirname, "..", "workbooks");

/** Every workbook that the tests know, some of the generated ones, and one fault in twelve of the audited year. */
const BOOKS: readonly (readonly [name: string, snapshot: () => Snapshot])[] = [
  ...readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx")).map((name) => [name, (): Snapshot => snapshotOfXlsx(join(FOLDER, name))] as const),
  ...UNSEEN.map((book) => [book.title, (): Snapshot => snapshotOf(book)] as const),
  ["the audited year", (): Snapshot => auditedBook()],
  ...AUDIT_CASES.filter((_, index) => index % 12 === 0).map(({ rule, fault, options }) => [`the audited year with a fault of ${rule}`, (): Snapshot => auditedBook(fault, options)] as const),
  ...FAULTS.map((fault) => [`a list with a fault: ${fault.name}`, (): Snapshot => (faultyBook(fault, 20261129) ?? faultyBook(fault, 20261131))?.snapshot ?? consistentBook(3)] as const),
  ...[1, 2, 3, 4, 5].map((seed) => [`consistent accounts ${seed}`, (): Snapshot => consistentBook(seed)] as const),
];

const STATES = ["broken", "tail", "unchecked"] as const;
const namesCell = ({ cells, detail, title, reason }: Finding): boolean => {
  const words = [detail, title, ...(reason ? [reason] : [])].map((one) => textOf(one)).join();
  return cells.length === 0 || /《.+》/.test(words) || cells.some((place) => words.includes(cellAddress(place)) || words.includes(place.sheet));
};

describe.each(BOOKS)("%s", (_name, snapshot) => {
  const ledger = readLedger(snapshot(), NO_CHOICES);
  const { findings, counts } = reconcile(ledger, NO_INPUTS);

  it("has four counters of which three are what is listed, each finding once", () => {
    for (const state of STATES) expect(`${state} ${counts[state]}`).toBe(`${state} ${findings.filter((finding) => finding.state === state).length}`);
    expect(counts.passed).toBeGreaterThanOrEqual(0);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  });

  it("counts one more, no more and no less, for each check that a person adds", () => {
    const sheet = ledger.snapshot.sheets[0]!.name;
    const ownChecks = [1, 2].map((number) => ({ number, name: `核对${number}`, relation: `'${sheet}'!A1=${number}`, severity: null, tolerance: null, note: "" }));
    const total = ({ passed, broken, tail, unchecked }: typeof counts): number => passed + broken + tail + unchecked;
    expect(total(reconcile(ledger, { ...NO_INPUTS, ownChecks }).counts)).toBe(total(counts) + 2);
  });

  it("says of what cannot be checked why, and of every difference where it is and what to do", () => {
    expect(findings.filter(({ state, reason }) => (state === "unchecked") !== (reason !== null)).map(({ id }) => id)).toEqual([]);
    expect(findings.filter((finding) => !namesCell(finding)).map(({ id }) => id)).toEqual([]);
    const mute = findings.filter(({ state, severity, detail }) => state === "broken" && severity !== "info" && !/请/.test(textOf(detail)));
    expect(mute.map(({ id, detail }) => `${id} ${textOf(detail)}`)).toEqual([]);
  });
});
