import { COLUMN_RELATIONS } from "../../src/reconciling/rules/columnRelations";
import type { ColumnRelation } from "../../src/reconciling/rules/columnRelations";
import { ruleById } from "../../src/reconciling/rules/catalogue";
import { SUM_NAMES } from "../../src/reconciling/rules/sumNames";
import type { SumName } from "../../src/reconciling/rules/sumNames";
import type { Drawn } from "../helpers/ledger";
import type { RuleCase } from "./ruleCase";

const isCount = (rule: string): boolean => ruleById(rule).tolerance === "exact";
const shown = (rule: string, value: number): string => (isCount(rule) ? String(Math.round(value)) : value.toFixed(2));

/** A total label that an entry's pattern knows. */
const LABELS: Readonly<Record<string, string>> = {
  "本年收入合计|收入合计": "本年收入合计", "本年支出合计|支出合计": "本年支出合计", 总计: "总计", "收入总计|收入合计": "收入总计", "支出总计|支出合计": "支出总计", 退休: "退休合计",
};

function down(entry: SumName, form: string, difference: number): Drawn {
  const cell = (value: number): string => shown(entry.rule, value);
  const side = entry.side ?? "whole";
  const unit = isCount(entry.rule) ? "人" as const : "万元" as const;
  const first = entry.kinds?.[0];
  if (entry.label?.startsWith("^(年初")) {
    return { form, side, grid: `* | 金额 | 上年金额\n年初财政拨款结转和结余 | ${cell(30 + difference)} | 9.00\n>一般公共预算财政拨款 | 10.00 | 4.00\n>政府性基金预算财政拨款 | 20.00 | 5.00` };
  }
  if (entry.label === "^基本支出$") {
    return { form, side, grid: `* | 金额\n基本支出 | ${cell(30 + difference)}\n>工资福利支出 | 10.00\n>商品和服务支出 | 20.00\n项目支出 | 5.00` };
  }
  const isCoded = !entry.label && (first?.startsWith("code") || ["GK02", "GK03", "GK05", "B02", "B03", "B05", "B06"].includes(form));
  if (isCoded) {
    const [top, middle, all] = [first === "code3" ? difference : 0, first === "code5" ? difference : 0, first === "code3" || first === "code5" ? 0 : difference];
    return { form, unit, grid: `# | * | 金额\n201 | 一般公共服务支出 | ${cell(60 + top)}\n20101 | 人大事务 | ${cell(40 + middle)}\n2010101 | 行政运行 | 20.00\n2010102 | 一般行政管理事务 | 20.00\n20103 | 政府办公厅 | 20.00\n | 合计 | ${cell(60 + all)}` };
  }
  const label = entry.label ? LABELS[entry.label]! : "合计";
  return { form, side, unit, grid: `* | 金额 | 另一栏\n甲 | ${cell(10)} | 3\n乙 | ${cell(20)} | 4\n丙 | ${cell(30)} | 5\n${label} | ${cell(60 + difference)} | 12` };
}

function acrossTable(entry: SumName, form: string, difference: number): Drawn {
  const cell = (value: number): string => shown(entry.rule, value);
  const heads: Readonly<Record<string, string>> = {
    "WK-EXEC": "支出数/1-9月 | 支出数/10-12月 | 支出数/全年累计", "WK-PLAN": "1月 | 2月 | 全年合计",
    "WK-STAFF": entry.label ? "编制/行政 | 编制/事业 | 编制/合计" : "实有/行政 | 实有/事业 | 实有/合计",
    GK02: "财政拨款收入 | 其他收入 | 本年收入合计", GK03: "基本支出 | 项目支出 | 本年支出合计", GK04: "一般公共预算财政拨款 | 政府性基金预算财政拨款 | 合计",
    GK07: "决算数/因公出国(境)费 | 决算数/公务接待费 | 决算数/合计", B07: "因公出国(境)费 | 公务接待费 | 合计", B06: "人员经费 | 公用经费 | 合计",
  };
  return { form, unit: isCount(entry.rule) ? "人" : "万元", grid: `* | ${heads[form] ?? "基本支出 | 项目支出 | 小计"}\n甲 | ${cell(10)} | ${cell(20)} | ${cell(30 + difference)}\n乙 | ${cell(1)} | ${cell(2)} | ${cell(3)}` };
}

function three(rule: string, why: string, draw: (difference: number) => Drawn): readonly RuleCase[] {
  return [
    { rule, which: "passes", why, drawn: [draw(0)], said: "nothing" },
    { rule, which: "breaks", why, drawn: [draw(7)], said: "broken" },
    isCount(rule) ? { rule, which: "edge", why, drawn: [draw(1)], said: "broken" } : { rule, which: "edge", why, drawn: [draw(0.01)], said: "tail" },
  ];
}

const sums = (SUM_NAMES as readonly SumName[]).filter((entry, index, all) => !isShadowed(entry, all.slice(0, index)));

/** An entry that only catches what an earlier one of the same form leaves over has no layout of its own to draw. */
function isShadowed(entry: SumName, earlier: readonly SumName[]): boolean {
  return !entry.kinds && !entry.label && earlier.some((other) => other.direction === entry.direction && other.kinds?.includes("codeTotal") && other.forms.some((form) => entry.forms.includes(form)));
}

/** Headings of a table that each column relation is about: left, then the added, then the subtracted columns. */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  "C-02|调整后": ["调整后预算", "年初预算", "追加", "调减"], "C-02|(^|·)(调整后|全年": ["全年预算", "年初", "调整(±)"], "L-02|(^|·)(结余": ["结余", "调整后预算", "全年累计"], "L-02|(^|·)(未付": ["未付", "合同金额", "已付款"],
  "L-07|(^|·)(全年)?(用款)?计划合计": ["计划合计", "全年指标"],
  "L-09|(?<!上|": ["年末原值", "年初原值", "本年增加", "本年减少"], "L-09|(^|·)(年末": ["年末", "年初", "增加", "减少"], "L-11|(?<!上|": ["年末结转", "年初结转", "本年下达", "本年支出", "收回"], "L-11|(^|·)年末": ["年末", "年初", "本年收入", "本年支出", "收回"],
  "F8-01|(?<!上|": ["年末结转和结余", "年初结转和结余", "本年收入", "本年支出/小计"], "B-18|年度": ["年度资金申请总额", "当年财政拨款", "上年结转", "其他资金"], "L-12|(^|·)应": ["应收", "实收", "减免"], "L-12|(^|·)实": ["实收", "已缴国库", "待缴"],
  "P-10|(^|·)(本年末": ["年末人数", "年初人数", "增加", "减少"], "P-10|实有人": ["实有人数", "上年末实有", "增减"], "P-03|(在职": ["在职人数", "编制数"], "Y-01|(^|·)(年初": ["年初结转", "上年年末"], "Y-01|(^|·)(本年)?年初": ["年初", "上年末"],
  "L-08|合同金": ["合同金额", "采购预算"], "L-08|支付金": ["支付金额", "合同金额"], "L-10|在用": ["在用原值", "年末原值"],
  "AUTO-POINTS|(^|·)(自评)?得分": ["得分", "分值"],
};

function columnDrawn(relation: ColumnRelation, difference: number): Drawn {
  const key = Object.keys(HEADINGS).find((candidate) => candidate.startsWith(`${relation.rule}|`) && relation.left.startsWith(candidate.split("|").slice(1).join("|")));
  if (key === undefined) throw new Error(`HEADINGS names no columns for the relation ${relation.rule}|${relation.left}`);
  const heads = HEADINGS[key]!;
  const values = heads.slice(1).map((_, index) => (index < relation.plus.length ? 50 : 10));
  const sum = values.reduce((total, value, index) => total + (index < relation.plus.length ? value : -value), 0);
  const line = [sum + difference, ...values].map((value) => shown(relation.rule, value));
  const others = relation.mostly ? ["乙", "丙", "丁", "戊"].map((name) => `\n${name} | ${[sum, ...values].map((value) => shown(relation.rule, value)).join(" | ")}`).join("") : "";
  return { form: "WK-X", unit: isCount(relation.rule) ? "人" : "万元", grid: `* | ${heads.join(" | ")}\n甲 | ${line.join(" | ")}${others}` };
}

function columnCases(relation: ColumnRelation): readonly RuleCase[] {
  return three(relation.rule, `${relation.left} ← ${[...relation.plus, ...relation.minus].join("、")}`, (difference) => columnDrawn(relation, difference === 0 && relation.comparison === "atMost" ? -1 : difference));
}

/** Three cases for every named sum and every relation of columns. */
export const STRUCTURE_CASES: readonly RuleCase[] = [
  ...sums.flatMap((entry) => entry.forms.flatMap((form) => three(entry.rule, `${form} ${entry.direction} ${entry.label ?? ""}`, (difference) => (entry.direction === "row" ? acrossTable(entry, form, difference) : down(entry, form, difference))))),
  ...(COLUMN_RELATIONS as readonly ColumnRelation[]).flatMap(columnCases),
];
