import { NO_CHOICES, NO_INPUTS, cellAddress } from "../../src/model";
import type { Finding } from "../../src/model";
import { readLedger } from "../../src/reading";
import { reconcile } from "../../src/reconciling";
import { auditedBook } from "../helpers/auditedBook";
import type { Fault } from "../helpers/auditedBook";

const newIn = (fault: Fault): readonly Finding[] => {
  const run = (changed: Fault): readonly Finding[] => reconcile(readLedger(auditedBook(changed), NO_CHOICES), NO_INPUTS).findings;
  const before = new Set(run({}).map(({ id }) => id));
  return run(fault).filter(({ id, state }) => state === "broken" && !before.has(id));
};
const grave = (fault: Fault): readonly string[] => newIn(fault).filter(({ severity }) => severity === "hard" || severity === "logic").map(({ rule }) => rule);

describe("what is no error (勾稽规则 §6)", () => {
  it("编外 staff counted among 人员经费: both sides are off by the same, and it is information", () => {
    const found = newIn({ "GK06!C13": "520.00", "GK06!F13": "110.00" });
    expect(grave({ "GK06!C13": "520.00", "GK06!F13": "110.00" })).toEqual([]);
    expect(found.filter(({ rule }) => rule.startsWith("F6-0")).map(({ rule, severity }) => `${rule} ${severity}`).sort()).toEqual(["F6-02 info", "F6-03 info"]);
    expect(grave({ "GK06!C13": "520.00" })).toContain("F6-02");
  });

  it("三公 in 元 beside forms in 万元, each with its unit line", () => {
    expect(grave({ "B07!G2": "单位：元", "B07!A6": "300000", "B07!C6": "100000", "B07!D6": "200000", "B07!F6": "200000", "B07!G6": "1100000" })).toEqual([]);
  });

  it("an empty fund table that says so, 合计 and lines blank", () => {
    expect(grave({ "GK09!A5": "合计" })).toEqual([]);
  });

  it("empty cells of a coded table whose other figures close", () => {
    expect(grave({ "GK03!E11": "", "GK03!F5": "", "GK03!G5": "" })).toEqual([]);
  });
});

describe("one form of one year on two sheets", () => {
  it("is told once, at the first figure that differs", () => {
    const found = newIn({ "上年总表!A1": "2022年度收入支出决算总表" }).filter(({ rule }) => rule === "S-13");
    expect(found).toHaveLength(1);
    expect(new Set(found[0]!.cells.map(({ sheet }) => sheet))).toEqual(new Set(["GK01", "上年总表"]));
    expect(found[0]!.cells.map(cellAddress)).toHaveLength(2);
  });
});
