import type { Ledger, LedgerEntry, Period, Reconciliation, Scorecard, Statement, Unit, UnitInputs } from "../../src/model";
import { accountName, CellSet, Decimal, decimalPlacesOf, LedgerEntries, NO_INPUTS, quantityText } from "../../src/model";

/** `account[sub]@period@year = value unit` at `sheet!row,column`: the few words a test needs to state a figure. */
export interface Stated {
  readonly account: string;
  readonly sub?: string;
  readonly name?: string;
  readonly period?: Period;
  readonly year?: number;
  readonly value: string;
  readonly unit?: Unit;
  readonly at?: readonly [sheet: string, row: number, column: number];
}

/** A ledger that says just these figures of 2020. */
export function ledgerOf(figures: readonly Stated[], year: number | null = 2020): Ledger {
  const entries = new Map<string, LedgerEntry>();
  figures.forEach((stated, index) => {
    const quantity = { account: stated.account, sub: stated.sub ?? null, period: stated.period ?? "final", year: stated.year ?? year } as const;
    const value = new Decimal(stated.value);
    const [sheet, row, column] = stated.at ?? ["表", index, 1];
    const statement: Statement = {
      quantity, amount: { value, unit: stated.unit ?? "万元", decimals: Math.max(2, decimalPlacesOf(value)) },
      place: { kind: "cell", sheet, row, column }, figure: null, table: null, form: null, label: stated.name ?? accountName(stated.account),
    };
    const key = quantityText(quantity);
    const before = entries.get(key);
    entries.set(key, {
      quantity, name: stated.name ?? stated.sub ?? accountName(stated.account),
      settled: before?.settled ?? statement, statements: [...(before?.statements ?? []), statement],
    });
  });
  return {
    snapshot: { book: "", sheets: [] }, year, unitName: "某市某局（本级）", sheets: [], tables: [], entries: new LedgerEntries(entries.values()), missing: [], remarks: [],
    coverage: { numericCells: 0, understood: 0, unnamed: new Map(), unplaced: [] },
  };
}

const final = (account: string, value: string, sheet: string, row: number, column: number, more: Partial<Stated> = {}): Stated =>
  ({ account, value, at: [sheet, row, column], ...more });
const budget = (account: string, value: string, sheet: string, row: number, column: number, more: Partial<Stated> = {}): Stated =>
  ({ account, value, period: "budget", at: [sheet, row, column], ...more });

const T1 = "表1收支总体情况表";
const T7 = "表7部门预算项目支出及其他支出预算表";
const GK06 = "GK06 一般公共预算财政拨款基本支出决算明细表";
const WORK = "预决算对比(工作底稿)";
const CLASSES: Readonly<Record<string, string>> = { 301: "工资福利支出", 302: "商品和服务支出", 303: "对个人和家庭的补助" };
const line = (sub: string): Partial<Stated> => ({ sub, name: CLASSES[sub] ?? sub });

/** The figures of the sample office of 2020 with the cells they stand in. */
export const SAMPLE_FIGURES: readonly Stated[] = [
  budget("income_total", "564.5", T1, 16, 1), budget("income_gpb", "564.5", T1, 6, 1), budget("exp_total", "564.5", T1, 16, 3),
  budget("basic_exp", "357.06", T1, 5, 3), budget("basic_econ", "186.98", T1, 6, 3, line("301")),
  budget("basic_econ", "93.72", T1, 7, 3, line("302")), budget("basic_econ", "76.36", T1, 8, 3, line("303")),
  budget("project_exp", "207.44", T1, 10, 3),
  ...([["专项接待费", "27"], ["信访维稳经费", "40.5"], ["专项业务费", "42.3"], ["招商引资经费", "27"], ["港澳牌照汽车费用", "3"], ["驻勤补助", "32.64"], ["协调经费", "35"]] as const)
    .map(([sub, value], index) => budget("project_item", value, T7, 7 + index, 1, { sub })),
  budget("sangong_total", "74.39", "表8行政经费及三公经费预算表", 5, 1),
  final("income_gpb", "843.24", "GK01 收入支出决算总表", 6, 2), final("income_year", "843.24", "GK01 收入支出决算总表", 32, 2),
  final("basic_exp", "582.73", "GK03 支出决算表", 7, 5), final("project_exp", "203.17", "GK03 支出决算表", 7, 6),
  final("basic_econ", "344.53", GK06, 6, 2, line("301")), final("basic_econ", "74.88", GK06, 6, 5, line("302")),
  final("basic_econ", "156.97", GK06, 20, 2, line("303")),
  final("sangong_total", "74.88", "GK07 三公经费支出决算表", 7, 6),
  final("project_econ", "28.54", WORK, 10, 2, line("301")), final("project_econ", "174.63", WORK, 11, 2, line("302")),
  final("project_econ", "0", WORK, 12, 2, line("303")),
  final("est_total", "15", "人员情况", 4, 1, { unit: "人" }), final("est_civil", "8", "人员情况", 4, 2, { unit: "人" }),
  final("est_worker", "7", "人员情况", 4, 3, { unit: "人" }), final("on_duty_total", "15", "人员情况", 4, 4, { unit: "人" }),
  final("on_duty_civil", "8", "人员情况", 4, 5, { unit: "人" }), final("on_duty_worker", "7", "人员情况", 4, 6, { unit: "人" }),
  final("lixiu", "1", "人员情况", 10, 1, { unit: "人" }), final("retired_total", "44", "人员情况", 11, 1, { unit: "人" }),
];

/** No checks done. */
export const NO_RECONCILIATION: Reconciliation = { findings: [], counts: { passed: 0, broken: 0, tail: 0, unchecked: 0 }, checkedCells: new CellSet() };

/** A score sheet without rows. */
export const NO_SCORES: Scorecard = {
  systemId: "none", systemName: "", pointsStatus: "", gradeBands: [], full: "100", rows: [], level1: [], level2: [], earned: "0", available: "0",
  missing: 0, score: null, grade: null, notApplicablePolicy: "full_points", losses: [], warnings: [],
};

/** Inputs with these answers of 自评基本信息. */
export function answers(fields: Readonly<Record<string, string>>, goals: UnitInputs["info"]["goals"] = []): UnitInputs {
  return { ...NO_INPUTS, info: { fields, goals } };
}
