import { NO_CHOICES, NO_INPUTS, cellAddress } from "../../src/model";
import type { Finding } from "../../src/model";
import { readLedger } from "../../src/reading";
import { reconcile, ruleById } from "../../src/reconciling";
import { auditedBook } from "../helpers/auditedBook";
import type { Fault, FaultOptions } from "../helpers/auditedBook";
import { randomOf } from "../helpers/random";
import { AUDIT_CASES } from "./auditCases";
import type { AuditCase } from "./auditCases";

const findingsOf = (fault: Fault, options: FaultOptions = {}): readonly Finding[] => reconcile(readLedger(auditedBook(fault, options), NO_CHOICES), NO_INPUTS).findings;
/** What was found in each case: a whole year's book is read once for it. */
const FOUND = new Map<AuditCase, readonly Finding[]>();
const findingsIn = (one: AuditCase): readonly Finding[] => {
  const found = FOUND.get(one) ?? findingsOf(one.fault, one.options);
  FOUND.set(one, found);
  return found;
};
const cellsOf = (finding: Finding): readonly string[] => [...finding.cells.map((place) => `${place.sheet}!${cellAddress(place)}`), ...(finding.areas ?? [])];

describe("a whole year's workbook in which everything agrees", () => {
  it("has each sheet read as its form, and nothing hard or logical is said of it", () => {
    const snapshot = auditedBook();
    const ledger = readLedger(snapshot, NO_CHOICES);
    expect(ledger.sheets.filter(({ form }) => form === null).map(({ name }) => name)).toEqual(["封面"]);
    const { findings, counts } = reconcile(ledger, NO_INPUTS);
    expect(findings.filter(({ severity }) => severity === "hard" || severity === "logic").map(({ rule }) => rule)).toEqual([]);
    expect(counts.unchecked).toBe(0);
    expect(counts.passed).toBeGreaterThan(400);
  });

  it("stays so when every figure is rounded by itself: what does not close to the cent is a 尾差", () => {
    const random = randomOf(20261128);
    const rounded = Array.from({ length: 12 }, () => reconcile(readLedger(auditedBook({}, { scale: 3 + random.next() * 900 }), NO_CHOICES), NO_INPUTS));
    expect(rounded.flatMap(({ findings }) => findings).filter(({ state, severity }) => state === "broken" && (severity === "hard" || severity === "logic")).map(({ rule }) => rule)).toEqual([]);
    expect(Math.max(...rounded.map(({ counts }) => counts.tail))).toBeGreaterThan(20);
  });
});

describe("one fault in it", () => {
  it.each(AUDIT_CASES.map((one) => [one.rule, one.cells.join(" "), one] as const))("%s at %s is found with its cells", (_rule, _cells, one) => {
    const { rule, cells, difference } = one;
    const here = findingsIn(one).filter((finding) => finding.state === "broken" && cellsOf(finding).some((cell) => cells.includes(cell)));
    const said = here.filter((finding) => finding.rule === rule || (difference !== undefined && finding.difference?.replace("-", "") === difference));
    expect(said.length).toBeGreaterThan(0);
  });

  it("has the severity of the catalogue where its own rule says it", () => {
    const wrong = AUDIT_CASES.flatMap((one) => ({ ...one, found: findingsIn(one) })).flatMap(({ rule, cells, found }) =>
      found.filter((finding) => finding.rule === rule && finding.rootId === null && cellsOf(finding).some((cell) => cells.includes(cell)))
        .filter(({ severity, state }) => state === "broken" && severity !== ruleById(rule).severity).map(({ severity }) => `${rule} ${severity}`));
    expect(wrong).toEqual([]);
  });
});
