import { NO_CHOICES, NO_INPUTS } from "../../src/model";
import type { Snapshot } from "../../src/model";
import { readLedger } from "../../src/reading";
import { RULES, reconcile } from "../../src/reconciling";
import { CARRIED_OUT_BY_PROOFREADING } from "../../src/reconciling/rules/executable";
import { saidIn } from "./ruleCase";
import { YEAR_CASES } from "./roadCases";
import { PAGE_CASES } from "./roadPages";

const ALL = [...YEAR_CASES, ...PAGE_CASES];
const saidOf = (rule: string, snapshot: Snapshot): string => saidIn(rule, reconcile(readLedger(snapshot, NO_CHOICES), NO_INPUTS).findings);

describe("a rule over a workbook as a host gives it", () => {
  it.each(ALL.map((one) => [one.rule, one] as const))("%s says nothing of a sound workbook, tells the fault, and knows its edge", (rule, { passes, breaks, edge, breaksSaid, edgeSaid }) => {
    expect([saidOf(rule, passes), saidOf(rule, breaks), saidOf(rule, edge)]).toEqual(["nothing", breaksSaid, edgeSaid]);
  });

  it("has its three workbooks, every rule of the catalogue", () => {
    const without = RULES.map(({ id }) => id).filter((id) => !CARRIED_OUT_BY_PROOFREADING[id] && !ALL.some(({ rule }) => rule === id));
    expect(without).toEqual([]);
  });
});
