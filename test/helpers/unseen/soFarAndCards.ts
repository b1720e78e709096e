import type { UnseenBook } from "./page";

/** What was planned and paid up to the end of each part of the year, months numbered below 月, cards with what they come to (invented units and figures). */
export const UNSEEN_SO_FAR_AND_CARDS: readonly UnseenBook[] = [
  {
    title: "plan and payments up to the end of each quarter, down the sheet", file: "清溪窗口中心2022年.xlsx",
    pages: [{ name: "进度", text: `
窗口中心2022年用款计划和支付（万元）
到哪个季度末|计划累计用|实际累计付|付了计划的%|该到的进度
一季度末|410|386.4|'94.24%|'25%
二季度末|740|712.85|'96.33%|'50%
三季度末|1060|1041.3|'98.24%|'75%
四季度末|1384|1362.57|'98.45%|'100%` }],
    states: `
      B3 plan_cumulative[一季度末]@final@2022=410万元
      C5 paid_cumulative[三季度末]@final@2022=1041.3万元
      C6 paid_cumulative[四季度末]@final@2022=1362.57万元
      D4 payment_progress_rate[二季度末]@final@2022=0.9633%`,
    silent: ["E3"],
    breaks: [],
  },
  {
    title: "plan and payments up to the end of some months, across", file: "清溪学校2021年.xlsx",
    pages: [{ name: "支付", text: `
2021年资金支付进度（万元）
|3月底|6月底|9月底|12月底
用款计划|210|440|660|884
实际支付|186.4|412.85|641.3|862.57
支付占计划|'88.76%|'93.83%|'97.17%|'97.58%` }],
    states: `
      B3 plan_cumulative[3月底]@final@2021=210万元
      D4 paid_cumulative[9月底]@final@2021=641.3万元
      E5 payment_progress_rate[12月底]@final@2021=0.9758%`,
    silent: [],
    breaks: [],
  },
  {
    title: "amounts of each quarter are nothing that was paid so far", file: "清溪站2021年.xlsx",
    pages: [{ name: "支付", text: `
2021年用款（万元）
季度|计划|支付
一季度|210|186.4
二季度|230|226.45
三季度|220|228.45
四季度|224|221.27` }],
    states: "",
    silent: ["B3", "C3", "B6", "C6"],
    breaks: [],
  },
  {
    title: "months numbered below 月 over what cars and guests cost", file: "清溪热线2022年.xlsx",
    pages: [{ name: "车和接待", text: `
2022车和接待（元）
月|加油|修车|保险过路|用车小计|接待餐费
1|1306|835|0|2141|0
2|1890|666|0|2556|0
3|1558|1038|0|2596|860
4|2004|732|0|2736|0
5|2045|619|6350|9014|0
6|978|1045|0|2023|0
7|878|1701|0|2579|0
8|2449|1552|0|4001|0
9|1347|1507|0|2854|1445
10|1299|817|0|2116|0
11|2751|1217|0|3968|0
12|1749|886|0|2635|0
全年|20254|12615|6350|39219|2305
年初预算||||42000|5000
去年全年（2021）||||41872|2180` }],
    states: `
      E15 sangong_vehicle_run@final@2022=39219元
      E16 sangong_vehicle_run@budget@2022=42000元
      F16 sangong_reception@budget@2022=5000元
      F17 sangong_reception@final@2021=2180元`,
    silent: ["A5", "E5", "B15"],
    breaks: [],
  },
  {
    title: "what is spent on the people and on projects together", file: "清溪中心2022年.xlsx",
    pages: [{ name: "总数", text: `
2022年每个项目的钱（万元）
项目名|年初|调整后|到年底付了
合计|390|396|387.17
大厅外包|286|300|297.3
设备更新|104|96|89.87


基本这块|年初|调整后|到年底付了
人员经费|452|504|495.12
公用经费|88|84|80.28
基本支出合计|540|588|575.4
基本+项目总数|930|984|962.57` }],
    states: `
      B4 line_budget_initial[大厅外包]@budget@2022=286万元
      B11 basic_exp@budget@2022=540万元
      B12 budget_initial@budget@2022=930万元
      C12 budget_adjusted@adjusted@2022=984万元
      D12 expenditure_actual@final@2022=962.57万元`,
    silent: [],
    breaks: [],
  },
  {
    title: "cards in pairs, and what they come to across the pairs", file: "清溪残联2024年.xlsx",
    pages: [{ name: "项目卡", text: `
2024年项目卡（一项一张，万元）

项目名称|辅具适配|经办股室|康复股
年初预算|58|年中追加|0
全年预算|58|实际支出|56.84
没用完|1.16|执行率|'98.00%

项目名称|家园托养|经办股室|就业股
年初预算|35|年中追加|12
全年预算|47|实际支出|45.2
没用完|1.8|执行率|'96.17%

以上两项合计：|年初预算|93
|全年预算|105
|实际支出|102.04` }, { name: "又一张", text: `
2024年重点工作卡（万元）

项目名称|家园托养|经办股室|就业股
年初预算|35|年中追加|12
全年预算|47|实际支出|45.2

三个项目合计|年初预算|193|全年预算|205|实际支出|202.04` }],
    states: `
      项目卡!B4 line_budget_initial[辅具适配]@budget@2024=58万元
      项目卡!D10 line_executed[家园托养]@final@2024=45.2万元
      项目卡!C13 project_exp@budget@2024=93万元
      项目卡!C15 project_exp@final@2024=102.04万元
      又一张!B5 line_budget_adjusted[家园托养]@adjusted@2024=47万元
      又一张!C7 project_exp@budget@2024=193万元
      又一张!G7 project_exp@final@2024=202.04万元`,
    silent: ["项目卡!B6"],
    breaks: [],
  },
];
