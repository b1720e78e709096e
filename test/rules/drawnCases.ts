import type { Drawn } from "../helpers/ledger";
import type { RuleCase, Said } from "./ruleCase";

/** Drawn workbooks of one rule: well, broken, at the edge; what is said of the last two where it is not the usual. */
export type Three = readonly [passes: readonly Drawn[], breaks: readonly Drawn[], edge: readonly Drawn[], edgeSaid?: Said | undefined, breaksSaid?: Said];

const gk09 = (figure: string, notes: readonly string[]): Drawn => ({ form: "GK09", grid: `# | * | 合计\n | 合计 | ${figure}`, notes });
const months = (last: string): Drawn => ({ form: "WK-PLAN", grid: `* | 1月 | 2月 | 3月 | 4月 | 5月 | 6月\n支付 | 8.00 | 9.50 | 7.20 | 6.15 | 3.02 | ${last}` });
const summed = (second: string): Drawn => ({ form: "WK-EXEC", unit: "元", grid: `* | 金额\n甲 | 100\n乙 | ${second}\n合计 | 100 {=SUM(B2:B3)}` });
const gk07 = (budget: string, final: string): Drawn => ({
  form: "GK07", grid: `* | 预算数/合计 | 决算数/合计\n数据 | ${budget} | ${final}`, quantities: { "budget_in_final.sangong_total": "B2", sangong_total: "C2" },
});
const stated = (form: string, figure: string, quantity: string): Drawn => ({ form, sheet: `${form}表`, grid: `* | 金额\n项目 | ${figure}`, quantities: { [quantity]: "B2" } });
const ledger = (total: string): Drawn => ({ form: "WK-SG", unit: "元", grid: `* | 金额\n加油 | 30\n接待 | 12\n小计 | 42\n保险 | 48\n维修 | 20\n小计 | 68\n合计 | ${total}` });
const notes = (total: string, line: string): Drawn => ({
  form: "WK-NOTES", sheet: "说明", grid: `* | 年初预算\n一般公共预算支出 | ${total}\n行政运行 | ${line}\n住房公积金 | 20.00`,
  quantities: { gpb_exp: "B2", "gpb_exp[2010601]": "B3", "gpb_exp[2210201]": "B4" },
});
const output = (whole: string, group: string): Drawn => ({ form: "WK-OUTPUT", grid: `* | 完成数[复合]\n疏导劝返来访群众 | ${whole}\n>其中：个人访 | 141批210人次\n>其中：集体访 | ${group}` });
const codes = (second: string): Drawn => ({ form: "B03", grid: `# | * | 合计\n201 | 一般公共服务支出 | 3.00\n${second} | 行政运行 | 3.00\n20103 | 政府办公厅 | 1.00` });
const named = (label: string): Drawn => ({ form: "GK06", grid: `# | * | 决算数\n301 | 工资福利支出 | 3.00\n30201 | ${label} | 3.00` });
const prior = (remark: string): Drawn => ({ form: "WK-NOTES", sheet: "说明", grid: `* | 今年 | 备注\n收入预算 | 3121.42 | ${remark}`, quantities: { "budget.income_total": "B2" } });
const lastYear: Drawn = { form: "B01", sheet: "上年", year: 2019, grid: "* | 金额\n收入总计 | 3013.80", quantities: { "budget.income_total": "B2" } };

const indicator = (rest: string): Drawn => ({ form: "WK-PROJECT", grid: `* | 指标值 | 完成值 | 完成率[%] | 分值[分] | 得分[分] | 偏差原因\n开展检查次数 | 50 | ${rest}`, unit: "" });
const balance = (assets: string): Drawn => ({ form: "WK-ASSET", grid: `* | 年初数 | 年末数\n资产总计 | 90.00 | ${assets}\n负债合计 | 15.00 | 20.00\n净资产合计 | 75.00 | 90.00\n负债和净资产总计 | 90.00 | 110.00` });

/** Drawn cases of the rules that no table of relations holds: well, broken, and just at the edge. */
const CASES: Readonly<Record<string, Three>> = {
  "S-02": [[{ form: "GK09", grid: "* | 合计\n甲 | 1" }], [{ form: "GK09", unit: "", grid: "* | 合计\n甲 | 1" }], [{ form: "WK-OUTPUT", unit: "", grid: "* | 完成数\n口罩 | 1" }]],
  "S-03": [[months("18.73")], [months("187250")], [months("9500")]],
  "S-04": [[gk09("", ["注：本单位无国有资本经营支出，故本表为空表。"])], [gk09("", [])], [gk09("1.00", [])]],
  "S-05": [[gk09("", ["注：本表无数据。"])], [gk09("1.00", ["注：本表无数据。"])], [gk09("0.00", ["注：本表无数据。"])]],
  "S-06": [[gk09("", ["注：本单位无国有资本经营支出，故本表为空表。"])], [gk09("", ["注：本单位无政府性基金支出，故本表为空表。"])], [gk09("", ["注：本表为空表。"])]],
  "S-08": [[summed("0")], [{ form: "WK-EXEC", grid: "* | 甲 | 乙\n一 | !#REF! | 3" }], [{ form: "WK-EXEC", grid: "* | 甲 | 乙\n一 | — | 3" }]],
  "S-09": [[summed("0")], [summed("'1,200")], [summed("—")]],
  "S-10": [[{ grid: "* | 金额\n甲 | 1.00" }], [{ grid: "* | 金额\n甲 | 1.00\n~乙 | 5.00" }], [{ grid: "* | 金额\n甲 | 1.00\n~乙 |" }]],
  "S-13": [[stated("WK-A", "5.00", "meeting_exp"), stated("WK-B", "5.00", "meeting_exp")], [stated("WK-A", "5.00", "meeting_exp"), stated("WK-B", "6.00", "meeting_exp")], [stated("WK-A", "5.00", "meeting_exp"), stated("WK-B", "5.01", "meeting_exp")], "tail"],
  "X-16": [[stated("GK03", "5.00", "exp_year"), stated("WK-B", "5.00", "exp_year")], [stated("GK03", "5.00", "exp_year"), stated("WK-B", "6.00", "exp_year")], [stated("GK03", "5.00", "exp_year"), stated("WK-B", "5.01", "exp_year")], "tail"],
  "W-01": [[stated("GK03", "5.00", "exp_year"), stated("WK-NOTES", "5.00", "exp_year")], [stated("GK03", "5.00", "exp_year"), stated("WK-NOTES", "6.00", "exp_year")], [stated("GK03", "5.00", "exp_year"), stated("WK-NOTES", "5.01", "exp_year")], "tail"],
  "W-05": [[notes("50.00", "30.00")], [notes("50.00", "35.00")], [notes("50.00", "30.01")], "tail"],
  "W-06": [[output("149批328人次", "8批118人次")], [output("149批328人次", "8批117人次")], [output("149批", "8批118人次")]],
  "W-07": [
    [{ form: "WK-OUTPUT", grid: "* | 完成数[人次]\n疏导劝返群众 | 328\n劝返人次 | 328" }], [{ form: "WK-OUTPUT", grid: "* | 完成数[人次]\n疏导劝返群众 | 328\n劝返人次 | 298" }],
    [{ form: "WK-OUTPUT", grid: "* | 完成数[人次]\n采用（市府办口径） | 40\n采用（市委办口径） | 14" }]],
  "F7-03": [[gk07("5.00", "4.00")], [gk07("5.00", "0.00")], [gk07("0.00", "0.00")]],
  "T-10": [[gk07("5.00", "4.00")], [gk07("0.00", "4.00")], [gk07("0.00", "0.00")]],
  "L-14": [[ledger("110 {=B4+B7}")], [ledger("220 {=SUM(B2:B7)}")], [ledger("111")]],
  "N-01": [[{ form: "GK03", grid: "* | 基本支出\n甲 | 1.00" }], [{ form: "GK03", grid: "* | 基本支出\n甲 | -1.00" }], [{ form: "GK03", grid: "* | 基本支出\n甲 | 0.00" }]],
  "N-02": [[{ form: "GK02", grid: "* | 其他收入\n甲 | 1.00" }], [{ form: "GK02", grid: "* | 其他收入\n甲 | -1.00" }], [{ form: "GK02", grid: "* | 其他收入\n甲 | 0.00" }]],
  "N-05": [[stated("GK06", "74.87", "basic_econ[302]"), gk07("80.00", "74.88")], [stated("GK06", "74.88", "basic_econ[302]"), gk07("80.00", "74.88")], [stated("GK06", "0.00", "basic_econ[302]"), gk07("80.00", "0.00")]],
  "S-11": [[codes("20101")], [codes("7")], [codes("2010101")]],
  "S-12": [[named("办公费")], [named("咨询费")], [named("办公费用")]],
  "Y-05": [[lastYear, prior("比2019年预算增加107.62")], [lastYear, prior("比2019年预算增加87.62")], [lastYear, prior("比2019年预算增加107.61")]],
  "L-03": [
    [{ form: "WK-EXEC", grid: "* | 调整后预算 | 全年累计 | 执行率[%]\n甲 | 200.00 | 150.00 | 0.75" }], [{ form: "WK-EXEC", grid: "* | 调整后预算 | 全年累计 | 执行率[%]\n甲 | 200.00 | 150.00 | 0.80" }],
    [{ form: "WK-EXEC", grid: "* | 调整后预算 | 全年累计 | 执行率[%]\n甲 | 300.00 | 100.00 | 0.3333" }]],
  "Y-02": [
    [{ grid: "* | 上年数@2019 | 增减额 | 增减率[%]\n甲 | 200.00 | 50.00 | 0.25" }], [{ grid: "* | 上年数@2019 | 增减额 | 增减率[%]\n甲 | 200.00 | 50.00 | 0.52" }],
    [{ grid: "* | 上年数@2019 | 增减额 | 增减率[%]\n甲 | 300.00 | 100.00 | 0.3333" }]],
  "AUTO-BALANCE": [[balance("110.00")], [balance("101.00")], [balance("110.01")], "tail"],
  "AUTO-COMPLETION": [[indicator("40 | 0.80 | 10 | 8 | 已说明")], [indicator("40 | 0.90 | 10 | 8 | 已说明")], [indicator("60 | 1.00 | 10 | 10 |")]],
  "AUTO-REASON": [[indicator("50 | 1.00 | 10 | 10 |")], [indicator("40 | 0.80 | 10 | 8 |")], [indicator("40 | 0.80 | 10 | 8 | 已说明")]],
  "AUTO-SUM": [
    [{ grid: "* | 甲栏 | 乙栏\n一 | 1.00 | 4.00\n二 | 2.00 | 5.00\n合计 | 3.00 | 9.00" }], [{ grid: "* | 甲栏 | 乙栏\n一 | 1.00 | 4.00\n二 | 2.00 | 5.00\n合计 | 3.00 | 9.50" }],
    [{ grid: "* | 甲栏 | 乙栏\n一 | 1.00 | 4.00\n二 | 2.00 | 5.00\n合计 | 3.00 | 9.01" }], "tail"],
};

/** Three cases of every rule of the table. */
export function threeCases(cases: Readonly<Record<string, Three>>): readonly RuleCase[] {
  return Object.entries(cases).flatMap(([rule, [passes, breaks, edge, edgeSaid, breaksSaid]]): readonly RuleCase[] => [
    { rule, which: "passes", why: "drawn", drawn: passes, said: "nothing" },
    { rule, which: "breaks", why: "drawn", drawn: breaks, said: breaksSaid ?? "broken" },
    { rule, which: "edge", why: "drawn", drawn: edge, said: edgeSaid ?? "nothing" },
  ]);
}

export const DRAWN_CASES: readonly RuleCase[] = threeCases(CASES);
