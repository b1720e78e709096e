import { namesIn, parse } from "../../src/expression";
import { THRESHOLDS } from "../../src/reconciling/rules/thresholds";
import type { Threshold } from "../../src/reconciling/rules/thresholds";
import { quantityName } from "../../src/reconciling/ties/names";
import type { Unit } from "../../src/model";
import type { Drawn } from "../helpers/ledger";
import type { RuleCase } from "./ruleCase";

/** Right figure, then left figures that are well, just at the limit, and beyond it. Money in 万元. */
const FIGURES: Readonly<Record<string, readonly [right: string, passes: string, edge: string, breaks: string]>> = {
  "C-04": ["100.00", "100.00", "120.00", "120.01"], "C-05": ["100.00", "100.00", "80.00", "79.99"], "C-06": ["100.00", "100.00", "130.00", "130.01"],
  "C-11": ["100.00", "100.00", "130.00", "130.01"], "C-03": ["100.00", "99.00", "100.00", "100.01"], "R-01": ["", "0.95", "0.9", "0.89"], "R-02": ["", "0.05", "0.1", "0.11"], "R-06": ["", "0.95", "1", "1.01"], "R-08": ["", "0.95", "1", "1.01"],
  "R-03": ["100.00", "5.00", "10.00", "10.01"], "R-04": ["100.00", "90.00", "100.00", "100.01"], "R-05": ["100.00", "90.00", "100.00", "100.01"],
  "R-07": ["100.00", "90.00", "80.00", "79.99"], "R-11": ["100.00", "50.00", "30.00", "29.99"], "R-12": ["100.00", "90.00", "70.00", "69.99"],
  "P-05": ["10", "100.00", "30.00", "29.99"], "T-05": ["2", "9.00", "10.00", "10.01"], "T-04": ["100", "2.00", "3.00", "3.01"], "Y-07": ["10.00", "9.00", "10.00", "10.01"],
  "Y-08": ["100.00", "100.00", "120.00", "120.01"], "Y-04": ["100.00", "100.00", "130.00", "130.01"], "C-10": ["0.00", "0.00", "0.00", "0.01"],
  "T-06": ["0", "0.00", "0.00", "0.01"], "T-07": ["0", "0.00", "0.00", "0.01"], "T-09": ["5.00", "5.00", "0.01", "0.00"], "P-07": ["10", "100.00", "0.01", "0.00"],
  "P-06": ["10", "11", "10", "9"], "P-09": ["12", "0", "1", "2"],
};
/** Limits of one rule that differ by what they look at: rule and right name. */
/** Rates that a sheet states without the figures behind them, by rule. */
const STATED: Readonly<Record<string, readonly [passes: string, edge: string, breaks: string]>> = {
  "R-03": ["0.05", "0.1", "0.11"], "R-04": ["-0.05", "0", "0.01"], "R-05": ["0.95", "1", "1.01"], "R-07": ["0.95", "0.8", "0.79"], "R-12": ["0.95", "0.7", "0.69"],
};
const FIGURES_OF: Readonly<Record<string, readonly [right: string, passes: string, edge: string, breaks: string]>> = {
  "R-02|budget.budget_initial": ["100.00", "100.00", "110.00", "110.01"], "C-10|adjusted.line_budget_adjusted[each]": ["100.00", "50.00", "0.01", "0.00"],
  "R-01|adjusted.budget_adjusted": ["100.00", "95.00", "90.00", "89.99"], "P-07|retired": ["10", "100.00", "0.01", "0.00"],
  "Y-04|prev.sangong_total": ["100.00", "100.00", "120.00", "120.01"], "Y-04|prev.sangong_abroad": ["100.00", "100.00", "120.00", "120.01"],
  "Y-04|prev.sangong_vehicle": ["100.00", "100.00", "120.00", "120.01"], "Y-04|prev.sangong_reception": ["100.00", "100.00", "120.00", "120.01"],
};
const EACH: Readonly<Record<string, string>> = { func_exp: "201" };
const ANY_LINE = "301";
/** What the other names of a condition say. */
const BESIDE: Readonly<Record<string, Readonly<Record<string, string>>>> = { "P-06": { "basic_econ[301]": "120.00", "prev.basic_econ[301]": "100.00" }, "P-09": { est_total: "10" } };
const COUNTS: Readonly<Record<string, Unit>> = { on_duty_total: "人", est_total: "人", off_est_staff: "人", vehicles_held: "辆", vehicles_bought: "辆", abroad_persons: "人次", reception_persons: "人次", abroad_groups: "个", retired: "人" };

function drawn(threshold: Threshold, left: string, right: string): readonly Drawn[] {
  const condition = parse(threshold.when);
  if (!condition.ok) throw new Error(threshold.when);
  return namesIn(condition.value).flatMap((name) => {
    const figure = name === threshold.left ? left : name === threshold.right ? right : BESIDE[threshold.rule]?.[name];
    return figure === undefined ? [] : [{ name, figure }];
  }).map(({ name, figure }): Drawn => {
    const parts = quantityName(name);
    const sub = parts.sub === "each" ? EACH[parts.account] ?? ANY_LINE : parts.sub;
    const key = `${parts.yearOffset === -1 ? "prev." : ""}${parts.period ?? threshold.period ?? "final"}.${parts.account}${sub === null ? "" : `[${sub}]`}`;
    const unit: Unit = threshold.right === "" ? "比率" : COUNTS[parts.account] ?? "万元";
    return { form: parts.form, sheet: `${parts.form ?? "数据"}${name}`, unit, grid: `* | 金额\n${key} | ${figure}`, quantities: { [key]: "B2" } };
  });
}

/** Three cases for every limit; what stands just at it needs no explanation. */
export const THRESHOLD_CASES: readonly RuleCase[] = THRESHOLDS.flatMap((threshold): readonly RuleCase[] => {
  const stated = threshold.right === "" ? STATED[threshold.rule] : undefined;
  const [right, passes, edge, breaks] = stated ? ["", ...stated] as const : FIGURES_OF[`${threshold.rule}|${threshold.right}`] ?? FIGURES[threshold.rule]!;
  const base = { rule: threshold.rule, why: threshold.when };
  return [
    { ...base, which: "passes", drawn: drawn(threshold, passes, right), said: "nothing" },
    { ...base, which: "breaks", drawn: drawn(threshold, breaks, right), said: "broken" },
    { ...base, which: "edge", drawn: drawn(threshold, edge, right), said: "nothing" },
  ];
});
