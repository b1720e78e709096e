import type { UnseenBook } from "./page";

/** 年初 of two years beside 增减, sums of the subjects of 基本支出 (invented units and figures). */
export const UNSEEN_YEARS_AND_SUBJECTS: readonly UnseenBook[] = [
  {
    title: "年初 of two years beside what they differ by is a budget", file: "松岗街道2024年.xlsx",
    pages: [{ name: "盘子", text: `
松岗街道2024年预算（单位：千元）
|2023年|||2024年|增减
|年初|调整后|决算|年初|
财政拨款|38260|39000|39875|40120|1860
其他收入|300|300|412|320|20
收入合计|38560|39300|40287|40440|1880` }],
    states: `
      盘子!B4 income_fiscal@budget@2023=38260千元
      盘子!B6 income_year@budget@2023=38560千元
      盘子!D6 income_year@final@2023=40287千元
      盘子!E4 income_fiscal@budget@2024=40120千元`,
    silent: ["盘子!F4", "盘子!F6"],
    breaks: [],
  },
  {
    title: "年初 beside 增减 and 年末 is a balance", file: "松岗水文站2024年.xlsx",
    pages: [{ name: "资产", text: `
2024年固定资产（元）
类别|年初|增减|年末
房屋|4126000|0|4126000
设备|845320|53500|898820
合计|4971320|53500|5024820` }],
    states: `
      资产!B5 fixed_asset_begin@final@2024=4971320元
      资产!D5 fixed_asset_end@final@2024=5024820元`,
    silent: [],
    breaks: [],
  },
  {
    title: "总计 of the classes of 基本支出, and the sums of its two parts", file: "松岗农机站2024年.xlsx",
    pages: [{ name: "对比", text: `
基本支出两年对比（元）
科目|2023决算|2024预算|2024决算
301工资福利支出|2432400|2550000|2557137
302商品和服务支出|594980|598000|566948
303对个人和家庭补助|681000|700000|697760
人员小计|3113400|3250000|3254897
公用小计|594980|598000|566948
总计|3708380|3848000|3821845` }],
    states: `
      对比!B6 personnel_exp@final@2023=3113400元
      对比!C7 public_exp@budget@2024=598000元
      对比!B8 basic_exp@final@2023=3708380元
      对比!D8 basic_exp@final@2024=3821845元`,
    silent: [],
    breaks: [],
  },
  {
    title: "a sum that takes in more than the classes above it is none of 基本支出", file: "松岗林业站2024年.xlsx",
    pages: [{ name: "对比", text: `
基本支出和其他（元）
科目|2024决算
301工资福利支出|2557137
302商品和服务支出|566948
押金|3000
总计|3127085` }],
    states: "对比!B3 basic_econ[301]@final@2024=2557137元",
    silent: ["对比!B6"],
    breaks: [],
  },
  {
    title: "years as bare numbers alone over the stages, lines that are years of two digits", file: "松岗水管所2024年.xlsx",
    pages: [{ name: "收支", text: `
部门收支（单位：万元）
|2023||2024|
|预算|决算|预算|决算
收入合计|520|531.2|540|552.6
支出合计|520|528.4|540|549.1
其中：基本支出|360|362.5|370|374.2
项目支出|160|165.9|170|174.9` }, { name: "三公", text: `
三公经费（万元）
年度|接待|购车|养车|出国|小计
23年预算|3|0|12|0|15
23年决算|2.1|0|11.5|0|13.6
24年预算|2.8|18|11|0|31.8
24年决算|1.9|17.8|10.6|0|30.3` }],
    states: `
      收支!B4 income_year@budget@2023=520万元
      收支!C5 exp_year@final@2023=528.4万元
      收支!D6 basic_exp@budget@2024=370万元
      收支!E7 project_exp@final@2024=174.9万元
      三公!B3 sangong_reception@budget@2023=3万元
      三公!C6 sangong_vehicle_purchase@final@2024=17.8万元
      三公!F5 sangong_total@budget@2024=31.8万元`,
    silent: [],
    breaks: [],
  },
  {
    title: "projects whose stages stand below each source of their money", file: "松岗园林所2024年.xlsx",
    pages: [{ name: "项目", text: `
2024年项目支出明细（万元）
项目名称|一般公共预算||政府性基金||合计|
|预算|支出|预算|支出|预算|支出
行道树|30|28.6|10|9.8|40|38.4
花坛|20|19.4|0|0|20|19.4
合计|50|48|10|9.8|60|57.8` }, { name: "执行", text: `
2024年项目执行（元）
项目|23年结转|24年安排|24年支出|24年底剩
行道树|0|400000|384000|16000
花坛|0|200000|194000|6000
合计|0|600000|578000|22000` }],
    states: `
      项目!B6 gpb_project@budget@2024=50万元
      项目!E6 gf_project@final@2024=9.8万元
      项目!F4 line_budget_initial[行道树]@budget@2024=40万元
      项目!G6 project_exp@final@2024=57.8万元
      执行!C3 line_budget_initial[行道树]@budget@2024=400000元
      执行!C5 project_exp@budget@2024=600000元
      执行!D5 project_exp@final@2024=578000元`,
    silent: ["项目!B4", "项目!D5"],
    breaks: [],
  },
];
