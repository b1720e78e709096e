import { NO_CHOICES, NO_INPUTS, cellAddress, type Finding } from "../../src/model";
import { readLedger } from "../../src/reading";
import { reconcile } from "../../src/reconciling";
import { UNSEEN } from "../helpers/unseen";
import { snapshotOf, type ExpectedBreak } from "../helpers/unseen/page";

function cellsOf(finding: Finding): readonly string[] {
  return finding.cells.map((place) => `${place.sheet}!${cellAddress(place)}`);
}

function isFound(findings: readonly Finding[], wanted: ExpectedBreak): boolean {
  return findings.some((finding) => finding.rule === wanted.rule && finding.state === "broken" && wanted.cells.every((cell) => cellsOf(finding).includes(cell))
    && (wanted.difference === undefined || finding.difference?.replace("-", "") === wanted.difference));
}

describe.each(UNSEEN.map((book) => [book.title, book] as const))("a workbook never seen before: %s", (_title, book) => {
  const { findings } = reconcile(readLedger(snapshotOf(book), NO_CHOICES), NO_INPUTS);
  const breaks = book.breaks ?? [];

  it("shows every fault that was put in", () => {
    expect(breaks.filter((wanted) => !isFound(findings, wanted))).toEqual([]);
  });

  it("claims nothing hard or logical beside the faults", () => {
    const known = new Set(breaks.flatMap(({ cells }) => cells));
    const wrong = findings.filter((finding) => finding.state === "broken" && ["hard", "logic"].includes(finding.severity) && finding.rootId === null && !cellsOf(finding).some((cell) => known.has(cell)));
    expect(wrong.map((finding) => `${finding.rule} ${finding.difference ?? ""} ${cellsOf(finding).join(",")}`)).toEqual([]);
  });
});
