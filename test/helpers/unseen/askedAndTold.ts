import type { UnseenBook } from "./page";

/** Questionnaires, lists that use one column, budgets and payments by date, cards with 支出, costs of cars by month (invented units and figures). */
export const UNSEEN_ASKED_AND_TOLD: readonly UnseenBook[] = [
  {
    title: "a form asks with whole sentences, its figures stand below 填报数据", file: "白桦街道2023年.xlsx",
    pages: [{ name: "采集表", text: `
2023年度部门整体支出绩效评价数据采集表
序号|采集内容|填报数据|计量单位|备注
1|单位核定编制数是多少|35|人|
2|截至年底实有在职人员|33|人|
3|其中：公务员|15|人|
4|年初部门预算批复数|1356.78|万元|
5|年度中追加预算|123.4|万元|
6|年度中调减预算|20|万元|
7|全年预算数（调整后）|1460.18|万元|
8|全年实际支出总数|1398.66|万元|
9|结转到下年的资金|61.52|万元|
10|上年“三公”经费实际支出|16.9|万元|` }],
    states: `
      C3 est_total@final@2023=35人
      C4 on_duty_total@final@2023=33人
      C5 on_duty_civil@final@2023=15人
      C6 budget_initial@budget@2023=1356.78万元
      C7 budget_addition@adjust@2023=123.4万元
      C8 budget_reduction@adjust@2023=20万元
      C9 budget_adjusted@adjusted@2023=1460.18万元
      C10 expenditure_actual@final@2023=1398.66万元
      C11 carry_out@final@2023=61.52万元
      C12 sangong_total@final@2022=16.9万元`,
    silent: [],
    breaks: [],
  },
  {
    title: "questions in everyday words, answered with units", file: "白桦敬老院2022年.xlsx",
    pages: [{ name: "问", text: `
问题：您单位2022年有关情况（请如实填）
问题|回答
有多少编制？|18人
年底在职几人？|17人
年初批了多少预算？|463.2万元
全年总支出？|490.6万元
接待了多少批、多少人？|12批98人
公务用车几辆？|2辆` }],
    states: `
      B3 est_total@final@2022=18人
      B4 on_duty_total@final@2022=17人
      B5 budget_initial@budget@2022=463.2万元
      B6 exp_year@final@2022=490.6万元
      B7 reception_batches@final@2022=12批次
      B7 reception_persons@final@2022=98人次
      B8 vehicles_held@final@2022=2辆`,
    silent: [],
    breaks: [],
  },
  {
    title: "a list in one column, its unit in the title, counts without one", file: "白桦林场2023年.xlsx",
    pages: [{ name: "收支", text: `
2023年收支情况（单位：万元）
年初预算：1150.6
年中追加：35.2
调整后预算：1185.8
全年支出：1170.33
三公经费支出：8.6
编制：45` }, { name: "基本", text: `
2023年基本情况
年末在职（人）：43
固定资产原值（万元）：3890.55` }, { name: "人员", text: `
人员基本情况（截至2023年12月31日）
编制：45名（行政20、事业25）
实有：43人（行政19人、事业24人）
公务用车：4辆` }],
    states: `
      收支!A2 budget_initial@budget@2023=1150.6万元
      收支!A5 expenditure_actual@final@2023=1170.33万元
      收支!A6 sangong_total@final@2023=8.6万元
      收支!A7 est_total@final@2023=45人
      基本!A2 on_duty_total@final@2023=43人
      基本!A3 fixed_asset_end@final@2023=3890.55万元
      人员!A3 on_duty_total@final@2023=43人
      人员!A4 vehicles_held@final@2023=4辆`,
    silent: [],
    breaks: [],
  },
  {
    title: "budgets and payments at the end of each quarter are no lines called by the day", file: "白桦馆2023年.xlsx",
    pages: [{ name: "进度", text: `
2023年预算执行进度表（万元）
截止时间|年初预算|调整预算|累计支出|执行率|序时进度
3月31日|1100|1100|268.4|'24.40%|'25%
6月30日|1100|1160|588.2|'50.71%|'50%
9月30日|1100|1210|921.7|'76.17%|'75%
12月31日|1100|1225|1198.6|'97.84%|'100%` }],
    states: `
      B3 budget_initial@budget@2023=1100万元
      C6 budget_adjusted@adjusted@2023=1225万元
      D3 paid_cumulative[3月31日]@final@2023=268.4万元
      D6 paid_cumulative[12月31日]@final@2023=1198.6万元`,
    silent: ["C3", "C5", "F3"],
    breaks: [],
  },
  {
    title: "支出 in cards of stages", file: "白桦局2023年.xlsx",
    pages: [{ name: "卡", text: `
项目台账卡片（2023，万元）
项目|智慧平台
年初预算|110
调整后预算|125
支出|121.6

项目|执法装备
年初预算|70
调整后预算|66
支出|65.2` }],
    states: `
      B5 line_executed[智慧平台]@final@2023=121.6万元
      B8 line_budget_initial[执法装备]@budget@2023=70万元
      B10 line_executed[执法装备]@final@2023=65.2万元`,
    silent: [],
    breaks: [],
  },
  {
    title: "costs of running cars are no lines of spending across", file: "白桦站2023年.xlsx",
    pages: [{ name: "三公", text: `
三公经费支出统计（2023年，单位：元）
月份|公务接待|油费|维修费|公车小计|合计
上半年|1200|800|300|1100|2300
下半年|860|750|0|750|1610
全年|2060|1550|300|1850|3910
预算|3000|||2000|5000` }],
    states: `
      E5 sangong_vehicle_run@final@2023=1850元
      E6 sangong_vehicle_run@budget@2023=2000元
      F5 sangong_total@final@2023=3910元`,
    silent: ["C5", "D5"],
    breaks: [],
  },
];
