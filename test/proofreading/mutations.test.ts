import type { IndicatorSystem, Report } from "../../src/model";
import { paragraphText } from "../../src/model";
import { narrate } from "../../src/narrating";
import { proofread } from "../../src/proofreading";
import system2020 from "../../src/scoring/systems/guangdong-dept-2020-reconstruction.json";
import type { Stated } from "../narrating/ledgerOf";
import { answers, ledgerOf, NO_RECONCILIATION, SAMPLE_FIGURES } from "../narrating/ledgerOf";
import { scoresOf } from "../narrating/scoresOf";

const SYSTEM = system2020 as unknown as IndicatorSystem;
const add = (account: string, value: string, more: Partial<Stated> = {}): Stated => ({ account, value, at: ["补充", 1, 1], ...more });

/** The sample office as it would be with books that tie: the gap closed, “三公” within its budget, carry-over filled in. */
const FIGURES: readonly Stated[] = [
  ...SAMPLE_FIGURES.filter(({ account, sub, period }) => !(account === "sangong_total" && period !== "budget") && !(account === "basic_econ" && sub === "303" && period !== "budget")),
  add("basic_econ", "163.32", { sub: "303", name: "对个人和家庭的补助" }), add("sangong_total", "64.88"), add("sangong_total", "60.11", { year: 2019 }),
  add("sangong_abroad", "0"), add("sangong_vehicle_purchase", "0"), add("sangong_vehicle_run", "22.40"), add("sangong_reception", "42.48"),
  add("exp_year", "785.9"), add("carry_in", "12.3"), add("carry_out", "69.64"),
  add("budget_adjusted", "843.24", { period: "adjusted" }), add("budget_addition", "278.74", { period: "adjust" }),
];
const SCORES = scoresOf(SYSTEM, Object.fromEntries(SYSTEM.indicators.map(({ id, points }) => [id, { score: String(points) }])));
const FIELDS = {
  unit_name: "某市驻外办事处（本级）", filing_date: "2021-6-8", notice_title: "关于开展2020年度绩效自评工作的通知", notice_number: "某财绩〔2021〕6号", supervising_dept: "某市人民政府",
  functions: "负责驻外联络、信访维稳和信息调研。", offices: "内设3个科室，分别是综合科、联络科、信息科。", tasks: "2020年完成信访维稳和联络服务工作。", overall_goal: "做好信访维稳和联络服务。",
  group_date: "2021-3-1", group_head: "办事处主任", group_members: "副组长：办事处副主任。", process: "布置、填报、核实、审定。", reason_budget_change: "政策性增资和追加项目", reason_overspent: "年中追加人员经费",
  reason_unspent: "部分合同尾款跨年支付", reason_sangong_change: "接待批次增加", reason_balance: "结转下年使用",
};
const GOALS = [
  { name: "劝返人次", target: "300", actual: "328", unit: "人次", note: "", direction: "≥" as const },
  { name: "报送信息", target: "400", actual: "431", unit: "条", note: "", direction: "≥" as const },
];

function textOfReport({ sections }: Report): string {
  return `${sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.filter(({ table }) => !table).map(paragraphText)]).join("\n")}\n`;
}

const CLEAN = textOfReport(narrate(ledgerOf(FIGURES), SCORES, NO_RECONCILIATION, answers(FIELDS, GOALS), "guangdong-2020"));

/** A digit changed, two swapped, the point moved: what retyping does to a figure. */
const DAMAGES: Readonly<Record<string, (digits: string) => string>> = {
  "a digit changed": (digits) => digits.replace(/^\d/, (first) => String((Number(first) % 9) + 1)),
  "two digits swapped": (digits) => digits.replace(/^(\d)(\d)/, "$2$1"),
  "the point moved": (digits) => digits.replace(/(\d)\.(\d)/, ".$1$2").replace(/^\./, "0."),
};

const money = [...CLEAN.matchAll(/(\d+\.\d\d)(万元|%)/g)].map((found) => ({ at: found.index, digits: found[1]!, unit: found[2]! }));
const damaged = ({ at, digits }: { readonly at: number; readonly digits: string }, now: string): string => CLEAN.slice(0, at) + now + CLEAN.slice(at + digits.length);

const loud = (text: string): readonly string[] => proofread(text).findings.filter(({ severity }) => severity !== "info").map(({ rule }) => rule);

test("the clean draft says nothing", () => {
  expect(money.length).toBeGreaterThan(45);
  expect(proofread(CLEAN).findings).toEqual([]);
});

test.each(Object.entries(DAMAGES))("%s: the figure is told, for nearly all of the draft's amounts and rates", (_name, damage) => {
  const all = money.map((figure) => ({ figure, now: damage(figure.digits) })).filter(({ figure, now }) => now !== figure.digits);
  const missed = all.filter(({ figure, now }) => loud(damaged(figure, now)).length === 0);
  expect(all.length).toBeGreaterThan(40);
  // What is stated once and bears on nothing else cannot be told from the text alone.
  expect(missed.map(({ figure }) => CLEAN.slice(figure.at - 12, figure.at + figure.digits.length)).filter((_, index) => index > all.length * 0.04)).toEqual([]);
});

describe("one change of the words, and the rule that tells it", () => {
  const changes: readonly (readonly [string, string, string, string])[] = [
    ["a part dropped", "、协调经费35.00万元", "", "T01"],
    ["元 for 万元", "其中工资福利支出344.53万元", "其中工资福利支出344.53元", "T01"],
    ["a direction turned", "比预算减少9.51万元", "比预算增加9.51万元", "T07"],
    ["a growth turned", "比上年增加4.77万元，增长7.94%", "比上年增加4.77万元，下降7.94%", "T07"],
    ["one of two equal amounts retyped", "基本支出年初预算数357.06万元，实际支出582.73万元", "基本支出年初预算数357.06万元，实际支出528.73万元", "T07"],
    ["a share retyped", "占74.15%", "占71.45%", "T05"],
    ["the rate of the year", "预算执行率93.20%", "预算执行率92.30%", "T05"],
    ["the staff rate", "财政供养人员控制率100.00%", "财政供养人员控制率106.67%", "T05"],
    ["a target's rate", "完成目标值的109.33%", "完成目标值的103.93%", "T05"],
    ["a score of a part", "预算执行情况30分，得30分", "预算执行情况30分，得28分", "T15"],
    ["the grade", "自评得分100分，等级为“优”", "自评得分100分，等级为“良”", "T15"],
    ["the filing date", "填报日期：2021年6月8日", "填报日期：2020年6月8日", "T18"],
    ["the group's date", "2021年3月1日，我单位成立", "2019年3月1日，我单位成立", "T18"],
    ["a carry-over", "年末结转和结余69.64万元", "年末结转和结余96.64万元", "T16"],
    ["the offices", "分别是综合科、联络科、信息科", "分别是综合科、信息科", "T04"],
    ["a boast", "2项绩效指标全部完成。", "各项绩效目标均已全面完成。", ""],
  ];
  test.each(changes)("%s", (_name, from, to, rule) => {
    expect(CLEAN).toContain(from);
    expect(loud(CLEAN.replace(from, to))).toEqual(rule === "" ? [] : expect.arrayContaining([rule]));
  });
});
