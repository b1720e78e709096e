import type { UnseenBook } from "./page";

/** Running totals of months and quarters, cards of pairs, lists below tables, rates beside amounts (invented offices and figures). */
export const UNSEEN_MONTHS_AND_CARDS: readonly UnseenBook[] = [
  {
    title: "what was spent so far, down the months and across the quarters; stages below the months", file: "某检测站2023年支出进度.xlsx",
    pages: [{ name: "分月", text: `
某检测站2023年度支出分月统计表
||||单位：元
月份|公用经费|人员经费|当月支出合计|本年累计支出
1月|100|900|1000|1000
2月|200|900|1100|2100
3月|150|910|1060|3160
4月|120|910|1030|4190
5月|130|915|1045|5235
6月|140|915|1055|6290
7月|160|920|1080|7370
8月|170|920|1090|8460
9月|180|925|1105|9565
10月|190|925|1115|10680
11月|200|930|1130|11810
12月|210|930|1140|12950
全年合计|1950|11000|12950|
年初预算|2000|11200|13200|
调整后预算|2100|11100|13200|` }, { name: "分季", text: `
2023年各季度支出（元）
项目|一季度|二季度|三季度|四季度|全年
人员经费|2710|2740|2765|2785|11000
公用经费|450|390|510|600|1950
支出合计|3160|3130|3275|3385|12950
累计支付|3160|6290|9565|12950|` }, { name: "三公", text: `
2023年三公经费分季（元）
项目|一季度|二季度|三季度|四季度|全年
公务接待费|300|200|100|400|1000
公务用车运行维护费|700|800|900|600|3000
三公经费合计|1000|1000|1000|1000|4000
累计支出|1000|2000|3000|4000|` }],
    states: `
      分月!E4 paid_cumulative[1月]@final@2023=1000元
      分月!E15 paid_cumulative[12月]@final@2023=12950元
      分月!D17 exp_year@budget@2023=13200元
      分月!D18 exp_year@adjusted@2023=13200元
      分季!B6 paid_cumulative[一季度]@final@2023=3160元
      分季!E6 paid_cumulative[四季度]@final@2023=12950元`,
    silent: ["三公!B6", "三公!C6"],
    breaks: [],
  },
  {
    title: "cards of pairs side by side: each stage is of the card's project, and what was counted is no money", file: "某林业站2021年.xlsx",
    pages: [{ name: "卡片", text: `
2021年项目卡（某林业站）
金额：元
项目名称|退耕补植|经办|赵某
年初预算|80000|调整后预算|95000
实际支出|93200|结余|1800
完成产出|补植面积（亩）|完成数|640

项目名称|护林巡查|经办|钱某
年初预算|50000|调整后预算|50000
实际支出|50000|结余|0
完成产出|巡查（次）|完成数|365` }],
    states: `
      B4 line_budget_initial[退耕补植]@budget@2021=80000元
      D4 line_budget_adjusted[退耕补植]@adjusted@2021=95000元
      B5 line_executed[退耕补植]@final@2021=93200元
      D9 line_budget_adjusted[护林巡查]@adjusted@2021=50000元
      D6 work_output[补植面积]@final@2021=640
      D11 work_output[巡查]@final@2021=365次`,
    silent: ["D5", "D10"],
    breaks: [],
  },
];
