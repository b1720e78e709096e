import type { Drawn } from "../helpers/ledger";
import { threeCases } from "./drawnCases";
import type { Three } from "./drawnCases";

const form = (id: string, year = 2020): Drawn => ({ form: id, year, grid: "* | 金额\n甲 | 1.00" });
const set = (forms: readonly string[], last?: Drawn): readonly Drawn[] => [...forms.map((id) => form(id)), ...(last ? [last] : [])];
const GK = ["GK01", "GK02", "GK03", "GK05", "GK06", "GK07", "GK08", "GK09"];
const unit = (sheet: string, words: string): Drawn => ({ sheet, grid: "* | 金额 | 备注\n甲 | 1.00 |\n乙 | 1.00 |", words: { C3: words } });
const units = (third: string): readonly Drawn[] => [unit("一", "编制单位：某市某局"), unit("二", "编制单位：某市某局"), unit("三", third)];
const repeated = (line: string): Drawn => ({ form: "WK-X", grid: `# | * | 基本支出 | 项目支出\n201 | 甲 | 1.00 | 2.00\n${line}\n202 | 乙 | 1.00 | 2.00`, skipped: line.startsWith("203") ? [] : [2] });
const gk01 = (out: string): Drawn => ({
  form: "GK01", grid: `* | 金额\n本年收入合计 | 10.00\n年末结转和结余 | ${out}\n总计 | 10.00`, quantities: { income_year: "B2", carry_out: "B3", income_total: "B4" },
});
const gk04 = (carriedOut: string): readonly Drawn[] => [
  { form: "GK04", sheet: "财政拨款", side: "left", grid: "* | 金额\n一般公共预算财政拨款 | 90.00\n政府性基金预算财政拨款 | 5.00\n年初财政拨款结转和结余 | 10.00\n>一般公共预算财政拨款 | 10.00\n>政府性基金预算财政拨款 | 0.00" },
  { form: "GK04", sheet: "财政拨款", side: "right", left: 3, grid: `* | 一般公共预算财政拨款 | 政府性基金预算财政拨款\n本年支出合计 | 80.00 | 5.00\n年末财政拨款结转和结余 | ${carriedOut} | 0.00` },
];
const two = (state: string): readonly Drawn[] => [
  { form: "B06", sheet: "基本支出", grid: "* | 部门预算支出经济分类/金额\n工资福利支出 | 10.00\n商品和服务支出 | 5.00\n合计 | 15.00" },
  { form: "B06", sheet: "基本支出", left: 3, grid: `* | 政府预算支出经济分类/金额\n机关工资福利支出 | 10.00\n机关商品和服务支出 | 5.00\n合计 | ${state}` },
];
const notes = (line: string): Drawn => ({
  form: "WK-NOTES", sheet: "说明", period: "budget", grid: `* | 年初预算\n一般公共预算支出 | 50.00\n行政运行 | ${line}\n住房公积金 | 20.00`, quantities: { gpb_exp: "B2", "gpb_exp[2010601]": "B3", "gpb_exp[2210201]": "B4" },
});
const cited = (figure: string): readonly Drawn[] => [
  { form: "GK03", sheet: "上年", year: 2019, grid: "* | 金额\n支出 | 30.00", quantities: { exp_year: "B2" } },
  { form: "WK-COMPARE", sheet: "对比", year: 2020, grid: `* | 2019年决算@2019\n支出 | ${figure}`, quantities: { "prev.exp_year": "B2" } },
];
const tenRows = (year: number, changed: number): Drawn => ({
  form: "GK03", sheet: `支出${year}`, year, grid: ["* | 决算数", ...Array.from({ length: 10 }, (_, index) => `科目${index} | ${((index + 1) * 7.31 + (index < changed ? 3.17 : 0)).toFixed(2)}`)].join("\n"),
});
const staff = (second: number): Drawn => ({
  form: "WK-STAFF", unit: "人", grid: ["行次 | * | 年末数", ...Array.from({ length: 36 }, (_, index) => {
    const sums: Readonly<Record<number, number>> = { 2: second, 3: 8, 4: 7, 13: 3, 17: 2, 23: 3 };
    return `${index + 1} | 第${index + 1}类 | ${sums[index + 1] ?? 1}`;
  })].join("\n"),
});
const running = (june: string): Drawn => ({ form: "WK-PLAN", grid: `* | 全年预算 | 3月累计 | 6月累计\n支付 | 100.00 | 30.00 | ${june}` });
const quarters = (last: string): Drawn => ({ form: "WK-PLAN", grid: `* | 一季度 | 二季度 | 三季度 | 四季度\n支付 | 20.00 | 20.00 | 20.00 | ${last}` });
const dated = (date: string): Drawn => ({ form: "WK-SG", grid: `* | 日期 | 金额\n接待 | 2020-03-05 | 1.00\n接待 | ${date} | 1.00` });
const shares = (share: string): Drawn => ({ form: "WK-X", grid: `* | 金额 | 占比[%]\n甲 | 5.00 | ${share}` });
const decimals = (figure: string): Drawn => ({ form: "WK-X", grid: `* | 金额\n甲 | 5.25\n乙 | 6.35\n丙 | 7.45\n丁 | ${figure}` });
const closing = (total: string): Drawn => ({ grid: `* | 金额 | 另一栏\n甲 | 120.00 | 1.00\n乙 | 45.50 | 2.00\n丙 | 30.70 | 3.00\n合计 | ${total} | 6.00` });
const taken = (back: string, end: string): Drawn => ({ form: "WK-CARRY", grid: `* | 年初结转 | 本年下达 | 本年支出 | 收回 | 年末结转\n项目 | 10.00 | 50.00 | 40.00 | ${back} | ${end}` });

/** Drawn cases of what is checked about headings, presence, halves of a form, progress, copies and ways of writing. */
const CASES: Readonly<Record<string, Three>> = {
  "S-01": [set(GK), set(GK, form("GK04", 2019)), set(GK, { ...form("GK03", 2019), sheet: "上年支出" })],
  "S-07": [set(GK, form("GK04")), set(GK), set(GK.slice(0, 5)), undefined, "unchecked"],
  "S-14": [units("编制单位：某市某局"), units("编制单位：某县财政局"), units("编制单位：某市某局（本级）")],
  "S-15": [[repeated("203 | 丙 | 1.00 | 2.00")], [repeated("科目编码 | 项目 | 基本支出 | 项目支出")], [repeated("续 | | |")]],
  "F1-06": [[gk01("0.50")], [gk01("")], [gk01("0.00")]],
  "F4-08": [gk04("20.00"), gk04("25.00"), gk04("20.01"), "tail"],
  "B-22": [two("15.00"), two("18.00"), two("15.01"), "tail"],
  "C-08": [[notes("30.00")], [notes("35.00")], [notes("30.01")], "tail"],
  "Y-03": [cited("30.00"), cited("33.00"), cited("30.01"), "tail"],
  "Y-06": [[tenRows(2019, 0), tenRows(2020, 9)], [tenRows(2019, 0), tenRows(2020, 1)], [tenRows(2019, 0), tenRows(2020, 2)]],
  "P-08": [[staff(11)], [staff(15)], [staff(12)], "broken"],
  "L-05": [[taken("0.00", "20.00")], [taken("20.00", "0.00")], [taken("19.99", "0.01")]],
  "L-06": [[running("60.00")], [running("29.00")], [running("30.00")]],
  "L-13": [[dated("2020-12-31")], [dated("2019-12-31")], [dated("3月5日")]],
  "R-09": [[running("60.00")], [running("39.99")], [running("40.00")]],
  "R-10": [[quarters("20.00")], [quarters("60.00")], [quarters("40.00")]],
  "N-03": [[shares("0.50")], [shares("1.20")], [shares("1.00")]],
  "N-04": [[decimals("8.55")], [decimals("8.5512")], [decimals("8.5")]],
  "N-06": [[closing("196.20")], [closing("169.20")], [closing("196.21")]],
};

export const FORM_CASES = threeCases(CASES);

const spent = (rate: string): string => `某单位2020年度报告\n本年支出合计2000.00万元，其中基本支出500.00万元，占总支出的${rate}%。`;
const grown = (words: string): string => `某单位2020年度报告\n本年收入120.00万元，比上年增加20.00万元，${words}。`;
const completed = (rate: string): string => `某单位2020年度报告\n年初预算数100.00万元，决算支出数90.00万元，预算完成率${rate}%。`;

/** Texts that pass, break, and stand at the edge of rounding. */
export const TEXT_CASES: readonly (readonly [rule: string, passes: string, breaks: string, edge: string])[] = [
  ["W-02", spent("25.00"), spent("52.00"), spent("25.01")],
  ["W-03", grown("增长20.00%"), grown("下降20.00%"), grown("增长20.01%")],
  ["W-04", completed("90.00"), completed("80.00"), completed("90.01")],
];
