import { readFileSync } from "node:fs";
import { BESIDE_CATALOGUE, EXECUTABLE, RULES, notYetExecutable } from "../../src/reconciling";
import { ACCOUNTS } from "../../src/model";
import { namesIn, parse } from "../../src/expression";
import { RELATIONS } from "../../src/reconciling/rules/relations";
import { THRESHOLDS } from "../../src/reconciling/rules/thresholds";
import { quantityName } from "../../src/reconciling/ties/names";
import { proofread } from "../../src/proofreading";
import { CARRIED_OUT_BY_PROOFREADING } from "../../src/reconciling/rules/executable";
import { DRAWN_CASES } from "./drawnCases";
import { FORM_CASES, TEXT_CASES } from "./formCases";
import { RELATION_CASES } from "./relationCases";
import { STRUCTURE_CASES } from "./structureCases";
import { THRESHOLD_CASES } from "./thresholdCases";
import { saidBy } from "./ruleCase";
import type { RuleCase } from "./ruleCase";

const ALL: readonly RuleCase[] = [...RELATION_CASES, ...STRUCTURE_CASES, ...THRESHOLD_CASES, ...DRAWN_CASES, ...FORM_CASES];

describe("a rule", () => {
  it.each(ALL.map((one) => [one.rule, one.which, one.why, one] as const))("%s %s: %s", (_rule, _which, _why, one) => {
    expect(saidBy(one.rule, one.drawn, one.year)).toBe(one.said);
  });
});

describe("a rule about the words of a report", () => {
  it.each(TEXT_CASES)("%s is carried out by proofreading: passes, breaks, and stays silent at the edge", (rule, passes, breaks, edge) => {
    const says = (text: string): boolean => proofread(text).findings.some((finding) => finding.rule === CARRIED_OUT_BY_PROOFREADING[rule]);
    expect([passes, breaks, edge].map(says)).toEqual([false, true, false]);
  });

  it("has its texts, every one", () => {
    expect(TEXT_CASES.map(([rule]) => rule)).toEqual(Object.keys(CARRIED_OUT_BY_PROOFREADING));
  });
});

describe("the rule tables", () => {
  const ids = new Set([...RULES, ...BESIDE_CATALOGUE].map(({ id }) => id));

  it("have a passing, a breaking and an edge case for every rule that is carried out", () => {
    const without = [...EXECUTABLE].filter((id) => !CARRIED_OUT_BY_PROOFREADING[id])
      .filter((id) => (["passes", "breaks", "edge"] as const).some((which) => !ALL.some((one) => one.rule === id && one.which === which)));
    expect(without).toEqual([]);
  });

  it("name rules of the catalogue, and those of our own beside it, only", () => {
    expect([...EXECUTABLE].filter((id) => !ids.has(id))).toEqual([]);
  });

  it("name accounts of the dictionary only", () => {
    const texts = [...RELATIONS.map(({ holds }) => holds), ...THRESHOLDS.map(({ when }) => when)];
    const names = texts.flatMap((text) => {
      const read = parse(text);
      return read.ok ? namesIn(read.value) : [`unreadable: ${text}`];
    });
    expect(names.filter((name) => !ACCOUNTS.has(quantityName(name).account))).toEqual([]);
  });

  it("list in the README, honestly, which rules of the catalogue are not carried out yet", () => {
    const listed = /<!-- not yet executable -->\n([\s\S]*?)<!-- end -->/.exec(readFileSync("src/reconciling/README.md", "utf8"))?.[1] ?? "";
    expect(listed.split("\n").filter((line) => line !== "")).toEqual(notYetExecutable().map(({ id, name }) => `- ${id} ${name}`));
  });
});
