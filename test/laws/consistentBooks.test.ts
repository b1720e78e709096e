import { NO_CHOICES, NO_INPUTS, type Finding } from "../../src/model";
import { readLedger } from "../../src/reading";
import { reconcile } from "../../src/reconciling";
import { consistentBook } from "../helpers/consistentBook";

/** Workbooks of one run; LAW_BOOKS=10000 for the thorough one, LAW_SEED for workbooks that nobody has tried. */
const BOOKS = Number(process.env["LAW_BOOKS"] ?? 150);
const SEED = Number(process.env["LAW_SEED"] ?? 1);
const PORTION = 250;
/** Sums, equalities and roll-forwards: what consistent figures keep. Limits and changes worth a remark are another matter. */
const TIES: ReadonlySet<string> = new Set(["finding.title.sum", "finding.title.equal", "finding.title.rollForward", "finding.title.atMost"]);

function isFalseBreak({ state, severity, title }: Finding): boolean {
  return state === "broken" && (severity === "hard" || severity === "logic" || TIES.has(title.code));
}

interface Run {
  readonly breaks: readonly string[];
  readonly passed: number;
  readonly tails: number;
}

function run(seed: number): Run {
  const { findings, counts } = reconcile(readLedger(consistentBook(seed), NO_CHOICES), NO_INPUTS);
  const breaks = findings.filter(isFalseBreak).map(({ id, rule, left, right, difference, tolerance, unit }) => `seed ${seed}: ${rule} ${id} ${left?.label ?? ""} ${left?.value ?? ""} ≠ ${right?.label ?? ""} ${right?.value ?? ""}, ${difference ?? ""} over ${tolerance ?? ""} ${unit}`);
  return { breaks, passed: counts.passed, tails: counts.tail };
}

describe("consistent accounts, written as forms and rounded to 万元 or 元 at any precision, figure by figure", () => {
  it.each(Array.from({ length: Math.ceil(BOOKS / PORTION) }, (_, index) => SEED + index * PORTION))("break nothing, whether their ties hold exactly or by rounding (from seed %i)", (from) => {
    const runs = Array.from({ length: Math.min(PORTION, SEED + BOOKS - from) }, (_, index) => run(from + index));
    expect(runs.flatMap(({ breaks }) => breaks)).toEqual([]);
    expect(runs.filter(({ passed, tails }) => passed + tails < 8)).toEqual([]);
    expect(runs.some(({ tails }) => tails > 0)).toBe(true);
  });
});
