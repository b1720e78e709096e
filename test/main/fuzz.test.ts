import { evaluate } from "../../src/evaluate";
import type { Evaluation } from "../../src/model";
import { drawBook, drawSheet } from "../helpers/drawSheet";
import { fuzzBook, fuzzChoices } from "../helpers/fuzzBook";

/** Workbooks of one run; FUZZ_BOOKS=10000 for the thorough one, FUZZ_SEED for workbooks that nobody has tried. */
const BOOKS = Number(process.env["FUZZ_BOOKS"] ?? 100);
const SEED = Number(process.env["FUZZ_SEED"] ?? 1);
/** Workbooks of a test: a test that runs for minutes says nothing meanwhile. */
const PORTION = 100;

/** What is wrong with the evaluation of one drawn workbook; `null` when nothing is. */
function wrongWith(seed: number): string | null {
  const snapshot = fuzzBook(seed);
  try {
    const { ledger, reconciliation, coverage, plans } = evaluate(snapshot, fuzzChoices(seed, snapshot));
    if (coverage.understood > coverage.numericCells) return `seed ${seed}: more figures understood than there are`;
    const { broken, tail, unchecked } = reconciliation.counts;
    if (reconciliation.findings.length !== broken + tail + unchecked) return `seed ${seed}: ${reconciliation.findings.length} findings, counted ${broken} + ${tail} + ${unchecked}`;
    if (ledger.sheets.length !== snapshot.sheets.filter(({ own }) => own === null).length) return `seed ${seed}: a sheet was dropped`;
    JSON.stringify(plans);
    return null;
  } catch (error) {
    return `seed ${seed}: ${(error as Error).stack ?? String(error)}`;
  }
}

describe("a workbook of random cells, spoilt forms, broken merges and absurd numbers", () => {
  it.each(Array.from({ length: Math.ceil(BOOKS / PORTION) }, (_, index) => SEED + index * PORTION))("is evaluated, never stumbled over (from seed %i)", (from) => {
    expect(Array.from({ length: Math.min(PORTION, SEED + BOOKS - from) }, (_, index) => wrongWith(from + index)).filter((wrong) => wrong !== null)).toEqual([]);
  });
});

describe("a formula or a merged area that reaches over half of Excel", () => {
  const form = drawSheet("决算", [["2021年支出决算表"], ["单位：万元"], ["项目", "预算数", "决算数"], ["基本支出", 300.5, 310.25], ["项目支出", 400.5, 420.25], ["合计", 701, 930.5]]);
  const brokenIn = ({ reconciliation }: Evaluation): number => reconciliation.counts.broken;

  it("is followed as far as the sheet goes: the same breaks are found, at once", () => {
    const far = { ...form, formulas: form.formulas.map((row, index) => row.map((_, column) => (index === 5 && column === 2 ? "=SUM(A1:XFD1048576)" : ""))) };
    expect(brokenIn(evaluate(drawBook(far)))).toBe(brokenIn(evaluate(drawBook(form))));
    expect(brokenIn(evaluate(drawBook(form)))).toBeGreaterThan(0);
  });

  it("does not keep a merged column of a million rows from being read", () => {
    const merged = { ...form, merges: [{ top: 0, left: 5, bottom: 1_048_575, right: 16_383 }] };
    expect(brokenIn(evaluate(drawBook(merged)))).toBe(brokenIn(evaluate(drawBook(form))));
  });
});
