import type { UnseenBook } from "./page";

/** Sheets that name their columns and halves in a way of their own (invented units and figures). */
export const UNSEEN_OFFICE_OWN_WAYS: readonly UnseenBook[] = [
  {
    title: "a course of which only the changes are known by their words, below a line that says who made it", file: "某所2022年进度.xlsx",
    pages: [{ name: "进度", text: `
某所2022年经费安排及支出进度|||||
编制：财务组||||单位：万元|
项目|年初底数|年中追加|年中调减|全年可花|已支出
合计|300|30|5|325|312.4
一、基本支出|200|20|0|220|219.1
二、项目支出|100|10|5|105|93.3` }],
    states: `
      B4 budget_initial@budget@2022=300万元
      C4 budget_addition@adjust@2022=30万元
      D4 budget_reduction@adjust@2022=5万元
      E4 budget_adjusted@adjusted@2022=325万元
      F4 expenditure_actual@final@2022=312.4万元
      E6 project_exp@adjusted@2022=105万元`,
  },
  {
    title: "two halves of which only the second has a heading that is known", file: "某宫2019年对照.xlsx",
    pages: [{ name: "对照", text: `
2019年收支预算与决算对照|||||
|||||单位：元
收入项|预算|决算|支出项|预算|决算
财政拨款|500000|518600|基本支出|620000|640000.5
其他收入|200000|231862.7|项目支出|80000|79000
本年收入合计|700000|750462.7|本年支出合计|700000|719000.5` }],
    states: `
      C4 income_fiscal@final@2019=518600元
      C5 income_other@final@2019=231862.7元
      C6 income_year@final@2019=750462.7元
      F4 basic_exp@final@2019=640000.5元
      F5 project_exp@final@2019=79000元
      F6 exp_year@final@2019=719000.5元`,
  },
  {
    title: "lines numbered without a stop, and 其中 below a rate, which has no parts", file: "某队2021年.xlsx",
    pages: [{ name: "公车接待", text: `
2021年公车和接待（元）|||
项目|年初预算|全年支出|上年支出
三公经费|62000|54938.6|59806
1公务用车购置及运行|50000|46702.6|49150
2公务接待|12000|8236|10656` }, { name: "一页", text: `
2021年一页纸|
（单位：万元）|
年初预算总额|880.9
全年支出|807.08
预算完成率|91.62%
其中：人员经费支出|511.62
项目支出|295.46` }],
    states: `
      公车接待!B4 sangong_vehicle@budget@2021=50000元
      公车接待!C5 sangong_reception@final@2021=8236元
      一页!B6 personnel_exp@final@2021=511.62万元
      一页!B7 project_exp@final@2021=295.46万元`,
  },
];
