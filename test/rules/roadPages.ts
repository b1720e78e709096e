import { snapshotOf } from "../helpers/unseen/page";
import type { Page } from "../helpers/unseen/page";
import type { RoadCase } from "./roadCases";
import type { Said } from "./ruleCase";

type Pages = Page | readonly Page[];
const book = (pages: Pages): RoadCase["passes"] => snapshotOf({ title: "", file: "某某局2022年度.xlsx", pages: Array.isArray(pages) ? pages as readonly Page[] : [pages as Page], states: "" });
const page = (name: string, text: string, more: Partial<Page> = {}): Page => ({ name, text, ...more });

/** Pages of a rule: well, broken, at the edge. */
function three(rule: string, passes: Pages, breaks: Pages, edge: Pages, edgeSaid: Said = "nothing", breaksSaid: Said = "broken"): RoadCase {
  return { rule, passes: book(passes), breaks: book(breaks), edge: book(edge), breaksSaid, edgeSaid };
}

const compare = (figure: string): readonly Page[] => [
  page("支出决算表", "支出决算表||||\n||||公开03表\n部门：某局|2022年度|||金额单位：万元\n科目编码|科目名称|本年支出合计|基本支出|项目支出\n合计||950.00|630.00|320.00\n201|一般公共服务支出|950.00|630.00|320.00"),
  page("预决算对比", `2022年预决算对比表||\n||单位：万元\n项目|年初预算数|决算数\n收入合计|900.00|960.00\n支出合计|914.00|${figure}`),
];
const posts = (all: string): Page => page("人员编制", `2022年人员编制情况表|||\n|||单位：人\n类别|编制数|年末实有人数|备注\n行政编制|20|19|\n事业编制|6|6|\n工勤编制|4|3|\n合计|${all}|28|`);
const retired = (all: string): Page => page("离退休", `2022年末离退休人员情况表|\n|单位：人\n类别|人数\n离休干部|1\n退休人员合计|${all}\n　局机关|18\n　事务中心|20\n　原招待所|5`);
const offPosts = (duty: string): Page => page("人员编制", `2022年人员编制情况表|||\n|||单位：人\n类别|编制数|年末实有人数|备注\n在职人员|22|${duty}|\n编外人员||4|\n退休人员||10|`);
const goal = (total: string): Page => page("绩效目标", `2022年项目支出绩效目标表||||\n||||单位：万元\n项目名称|年度资金申请总额|当年财政拨款|上年结转资金|其他资金\n信息化建设|${total}|100.00|20.00|5.00\n宣传培训|60.00|50.00|10.00|0.00`);
const halves = (state: string): Page => page("基本支出", `2022年一般公共预算基本支出情况表|||\n部门：某局|||单位：万元\n部门预算支出经济分类||政府预算支出经济分类|\n科目名称|预算数|科目名称|预算数\n工资福利支出|460.00|机关工资福利支出|460.00\n商品和服务支出|100.00|机关商品和服务支出|100.00\n合计|560.00|合计|${state}`, { merges: ["A3:B3", "C3:D3"] });
const notes = (budget: string, final: string): Page => page("情况说明取数", `2022年度决算情况说明（摘数表）|||||\n|||||金额单位：万元\n章节|项目|年初预算|本年决算|上年数|增减额\n一|收入支出总计||976.00||\n五|一般公共预算财政拨款支出|50.00|52.00||\n五|2010601 行政运行|${budget}|${final}||\n五|2210201 住房公积金|20.00|21.00||`);
const quarters = (last: string): Page => page("用款", `2022年支付进度表|||||\n|||||单位：万元\n项目|一季度|二季度|三季度|四季度|全年合计\n基本支出|100.00|100.00|100.00|100.00|400.00\n项目支出|100.00|100.00|100.00|${last}|${(300 + Number(last)).toFixed(2)}\n合计|200.00|200.00|200.00|${(100 + Number(last)).toFixed(2)}|${(700 + Number(last)).toFixed(2)}`);
const ledger = (total: string): Page => page("三公台账", `2022年“三公”经费台账|||\n单位：某局|||单位：元\n日期|类别|摘要|金额\n2022-02-10|公务接待费|接待|20000.00\n2022-03-16|公务接待费|接待|40000.00\n小计|||60000.00\n2022-07-01|公务用车运行维护费|燃油|100000.00\n2022-11-20|公务用车运行维护费|维修|80000.00\n小计|||180000.00\n合计|||${total}`);
const output = (group: string): Page => page("基础数据", `2022年度工作完成情况基础数据表||\n序号|指标|完成数\n1|疏导劝返来访群众|149批328人次\n2|　其中：个人访|141批210人次\n3|　其中：集体访|${group}`);

/** The forms of a set in a few lines each, as many as are named. */
const formsOf = (ids: readonly string[]): readonly Page[] => ids.map((id) => FORM_PAGES[id]!);
const FORM_PAGES: Readonly<Record<string, Page>> = Object.fromEntries([
  ["GK01", "收入支出决算总表", "项目|决算数|项目|决算数\n一、一般公共预算财政拨款收入|10.00|一、一般公共服务支出|10.00\n本年收入合计|10.00|本年支出合计|10.00\n总计|10.00|总计|10.00"],
  ["GK02", "收入决算表", "科目编码|科目名称|本年收入合计|财政拨款收入\n合计||10.00|10.00\n201|一般公共服务支出|10.00|10.00"],
  ["GK03", "支出决算表", "科目编码|科目名称|本年支出合计|基本支出|项目支出\n合计||10.00|6.00|4.00\n201|一般公共服务支出|10.00|6.00|4.00"],
  ["GK05", "一般公共预算财政拨款支出决算表", "科目编码|科目名称|小计|基本支出|项目支出\n合计||10.00|6.00|4.00\n201|一般公共服务支出|10.00|6.00|4.00"],
  ["GK06", "一般公共预算财政拨款基本支出决算表", "科目编码|科目名称|决算数\n301|工资福利支出|5.00\n302|商品和服务支出|1.00"],
  ["GK08", "政府性基金预算财政拨款收入支出决算表", "科目编码|科目名称|年初结转和结余|本年收入|本年支出|年末结转和结余\n合计||0.00|0.00|0.00|0.00"],
  ["GK09", "国有资本经营预算财政拨款支出决算表", "科目编码|科目名称|合计|基本支出|项目支出\n合计||0.00|0.00|0.00"],
].map(([id, title, body]) => [id!, page(title!, `${title!}|||\n部门：某局||2022年度|金额单位：万元\n${body!}`)]));
const SIX = ["GK01", "GK02", "GK03", "GK05", "GK06", "GK08"];
const repeated = (third: string): Page => page("支出决算表", `支出决算表||||\n部门：某局|2022年度|||金额单位：万元\n科目编码|科目名称|本年支出合计|基本支出|项目支出\n合计||30.00|18.00|12.00\n201|一般公共服务支出|10.00|6.00|4.00\n${third}\n205|教育支出|20.00|12.00|8.00`);
const prior = (words: string): readonly Page[] => [
  page("2025预算", `2022年预算编制说明（摘数表）|||\n|||单位：万元\n项目|2022年预算|2021年预算|备注\n收入预算|3121.42||${words}\n“三公”经费|0.95|0.95|`),
  page("2021收支", "2021年部门收支总体情况表|||\n部门：某局|||单位：万元\n收入||支出|\n项目|预算数|项目|预算数\n一、财政拨款收入|3013.80|一、基本支出|3013.80\n收入总计|3013.80|支出总计|3013.80"),
];
const spending = (year: number, changed: number): Page => page(`支出${year}`, `支出决算表||||\n部门：某局|${year}年度|||金额单位：万元\n科目编码|科目名称|本年支出合计|基本支出|项目支出\n${Array.from({ length: 10 }, (_, index) => {
  const own = (index + 1) * 7.31 + (index < changed ? 3.17 : 0);
  return `${201 + index}|科目${"甲乙丙丁戊己庚辛壬癸"[index]!}|${(own + 2.11).toFixed(2)}|${own.toFixed(2)}|2.11`;
}).join("\n")}`);
const sangongBudget = (now: string): Page => page("三公预算", `2022年“三公”经费预算表|||\n部门：某局|||单位：万元\n项目|上年预算数|本年预算数|增减额\n“三公”经费合计|30.55|${now}|\n1.因公出国（境）费|0.00|0.00|\n2.公务用车购置及运行费|20.25|${(Number(now) - 10.3).toFixed(2)}|\n3.公务接待费|10.30|10.30|`);
const threeItems = (lines: string): Page => page("三公", `2022年“三公”经费支出情况表|\n部门：某局|单位：万元\n项目|决算数\n${lines}`);
const run = (cars: string): Page => threeItems(`公务用车运行维护费|15.00\n公务用车保有量（辆）|${cars}`);
const bought = (money: string, cars: string): Page => threeItems(`公务用车购置费|${money}\n公务用车购置数（辆）|${cars}`);
const abroad = (money: string, groups: string, persons: string): Page => threeItems(`因公出国（境）费|${money}\n因公出国（境）团组数（个）|${groups}\n因公出国（境）人次数（人）|${persons}`);
const heads = (now: string): readonly Page[] => [
  page("人员编制", `2022年人员编制情况表|||\n|||单位：人\n类别|编制数|年末实有人数|上年末实有人数\n在职人员|30|${now}|29`),
  page("预决算对比", "2022年预决算对比表|||\n|||单位：万元\n项目|2021年决算数|2022年决算数|差额\n基本支出|500.00|520.00|20.00\n　工资福利支出|460.00|480.00|20.00\n　商品和服务支出|40.00|40.00|0.00"),
];
const lines36 = (second: number): Page => page("机构人员", `机构人员情况表（财决附01表）||\n2022年度||单位：人\n项目|行次|年末数\n${Array.from({ length: 36 }, (_, index) => {
  const sums: Readonly<Record<number, number>> = { 2: second, 3: 8, 4: 7, 13: 3, 17: 2, 23: 3 };
  return `第${"一二三四五六七八九十"[index % 10]!}类${"甲乙丙丁"[Math.floor(index / 10)]!}|${index + 1}|${sums[index + 1] ?? 1}`;
}).join("\n")}`);
const planned = (plan: string): readonly Page[] => [
  page("用款计划", `2022年用款计划|||||\n|||||单位：万元\n类别|口径|1月|2月|3月|全年合计\n基本支出|计划|10.00|10.00|10.00|30.00\n项目支出|计划|5.00|5.00|${(Number(plan) - 10).toFixed(2)}|${plan}`),
  page("执行", "2022年预算执行情况表||||\n||||单位：万元\n项目名称|年初预算|追加(+)|调减(-)|调整后预算\n一、基本支出|30.00|0.00|0.00|30.00\n二、项目支出|15.00|5.00|0.00|20.00\n合计|45.00|5.00|0.00|50.00"),
];
const rates = (sangong: string, duty: string): Page => page("评价指标表", `部门整体支出绩效评价指标表|||||\n|||||\n序号|三级指标|分值|计算过程|计算结果|得分\n1|在职人员控制率|8|见人员表|${duty}|8\n2|“三公”经费控制率|8|见三公表|${sangong}|8\n3|预算完成率|8|见决算|0.95|8`);
const shares = (share: string): Page => page("结构", `2022年支出结构情况表||\n||单位：万元\n项目|金额|占比\n基本支出|50.00|50.00%\n项目支出|50.00|${share}`);
const mixed = (figure: string): Page => page("项目", `2022年项目支出明细表|\n|单位：万元\n项目|金额\n甲|5.25\n乙|6.35\n丙|7.45\n丁|${figure}\n戊|3.15`);
const closing = (total: string): Page => page("项目", `2022年项目支出明细表||\n||单位：万元\n项目|预算数|决算数\n甲|120.00|119.00\n乙|45.50|45.00\n丙|30.70|30.00\n合计|${total}|194.00`);
const fact = (second: string): Page => page("基础数据", `2022年度工作完成情况基础数据表|||\n序号|指标|计量单位|本年完成数\n1|疏导劝返群众|人次|328\n2|劝返人次（绩效表填报）|人次|${second}\n3|接待来访|批|40`);
const goalMoney = (money: string): readonly Page[] => [
  page("基础数据", `2022年度工作完成情况基础数据表|||\n序号|指标|计量单位|本年完成数\n1|编报绩效目标项目数|个|4\n2|编报绩效目标项目资金|万元|${money}`),
  page("预算", "2022年部门收支总体情况表|||\n部门：某局|||单位：万元\n收入||支出|\n项目|预算数|项目|预算数\n一、财政拨款收入|914.00|一、基本支出|600.00\n||二、项目支出|314.00\n收入总计|914.00|支出总计|914.00"),
];

/** Cases on pages of their own, of rules that the audited year has no sheet for. */
export const PAGE_CASES: readonly RoadCase[] = [
  three("S-07", formsOf(["GK01", "GK02", "GK03"]), formsOf([...SIX, "GK09"]), formsOf(SIX.slice(0, 5)), "nothing", "unchecked"),
  three("S-15", repeated("203|国防支出|0.00|0.00|0.00"), repeated("科目编码|科目名称|本年支出合计|基本支出|项目支出"), repeated("续||||")),
  three("X-16", compare("950.00"), compare("960.00"), compare("950.01"), "tail"),
  three("B-17", goalMoney("314.00"), goalMoney("320.00"), goalMoney("314.01"), "tail"),
  three("B-18", goal("125.00"), goal("135.00"), goal("125.01"), "tail"),
  three("B-22", halves("560.00"), halves("570.00"), halves("560.01"), "tail"),
  three("C-08", notes("30.00", "31.00"), notes("35.00", "31.00"), notes("30.01", "31.00"), "tail"),
  three("Y-05", prior("比2021年预算增加107.62"), prior("比2021年预算增加87.62"), prior("比2021年预算增加107.61")),
  three("Y-06", [spending(2021, 0), spending(2022, 9)], [spending(2021, 0), spending(2022, 1)], [spending(2021, 0), spending(2022, 4)]),
  three("Y-07", sangongBudget("30.00"), sangongBudget("30.56"), sangongBudget("30.55")),
  three("T-03", sangongBudget("30.00"), sangongBudget("30.57"), sangongBudget("30.56"), "tail"),
  three("T-05", run("5"), run("2"), run("3")),
  three("T-06", bought("18.00", "1"), bought("18.00", "0"), bought("0.00", "0")),
  three("T-07", abroad("6.00", "1", "2"), abroad("6.00", "0", "2"), abroad("0.00", "0", "0")),
  three("P-02", posts("30"), posts("33"), posts("31"), "broken"),
  three("P-04", retired("43"), retired("45"), retired("44"), "broken"),
  three("P-06", heads("30"), heads("28"), heads("29")),
  three("P-08", lines36(11), lines36(15), lines36(12), "broken"),
  three("P-09", offPosts("22"), offPosts("25"), offPosts("27")),
  three("L-07", planned("20.00"), planned("22.00"), planned("20.01"), "tail"),
  three("L-14", ledger("240000.00"), ledger("480000.00"), ledger("240000.01")),
  three("R-06", rates("0.95", "0.95"), rates("1.02", "0.95"), rates("1", "0.95")),
  three("R-08", rates("0.95", "0.95"), rates("0.95", "1.02"), rates("0.95", "1")),
  three("R-10", quarters("100.00"), quarters("400.00"), quarters("300.00")),
  three("N-03", shares("50.00%"), shares("120.00%"), shares("100.00%")),
  three("N-04", mixed("8.55"), mixed("8.5512"), mixed("8.5")),
  three("N-06", closing("196.20"), closing("169.20"), closing("196.21")),
  three("W-05", notes("30.00", "31.00"), notes("30.00", "36.00"), notes("30.00", "31.01"), "tail"),
  three("W-06", output("8批118人次"), output("8批108人次"), output("8批117人次"), "broken"),
  three("W-07", fact("328"), fact("298"), fact("'328")),
];
