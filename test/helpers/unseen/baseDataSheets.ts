import type { UnseenBook } from "./page";

/** Base data of the self-evaluation with people and money in one sheet, stages told by the line above all, what is appended to a form (invented units and figures). */
export const UNSEEN_BASE_DATA_SHEETS: readonly UnseenBook[] = [
  {
    title: "people and money in one unit line, numbered heads over both", file: "澧水殡仪馆2018年.xlsx",
    pages: [{ name: "基础数据", text: `
2018年度部门整体支出绩效评价基础数据
填报单位：澧水殡仪馆||||单位：人、万元
一、财政供养人员|编制数|2018年末实有|控制率|备注
在职人员|42|40|0.9524
退休人员||21

二、经费控制|2017年决算|2018年预算|2018年决算|备注
三公经费|13.62|14|11.84
  1.公务用车购置和维护经费|10.86|11|9.92
    其中：公车购置|—|—|—
          公车运行维护|10.86|11|9.92
  2.出国经费|—|—|—
  3.公务接待|2.76|3|1.92
政府采购金额|76.4|115|108.62` }],
    states: `
      基础数据!B4 est_total@final@2018=42人
      基础数据!C4 on_duty_total@final@2018=40人
      基础数据!D4 on_duty_control_rate@final@2018=0.9524比率
      基础数据!B8 sangong_total@final@2017=13.62万元
      基础数据!D11 sangong_vehicle_run@final@2018=9.92万元
      基础数据!C14 procurement_total@budget@2018=115万元`,
    silent: [],
    breaks: [],
  },
  {
    title: "a part of a budget whose own title names no stage, a form with other facts appended", file: "澧水街道2024年.xlsx",
    pages: [{ name: "汇总", text: `
澧水街道办事处2024年部门预算（上会稿）
|||||单位：万元
一、收支总表
收入|2024年预算|2023年预算|支出|2024年预算|2023年预算
一般公共预算拨款|3126.8|2982.14|一般公共服务支出|3208.8|3047.14
其他收入|82|65|||
本年收入合计|3208.8|3047.14|本年支出合计|3208.8|3047.14

二、“三公”经费
合计|因公出国（境）费|公务接待费|公务用车运行维护费
16.8|0|1.8|15` }],
    states: `
      汇总!C11 sangong_reception@budget@2024=1.8万元
      汇总!D11 sangong_vehicle_run@budget@2024=15万元`,
    silent: [],
    breaks: [],
  },
  {
    title: "counts appended below the final accounts of 三公, in the column of a budget", file: "澧水检察院2022年.xlsx",
    pages: [{ name: "三公", text: `
一般公共预算财政拨款“三公”经费支出决算表
部门：澧水检察院|||单位：万元
项目|2022年||预算完成率
|全年预算数|决算数|
合计|55.5|49.12|0.8850
公务用车购置及运行维护费|52|47.86|0.9204
公务接待费|3.5|1.26|0.36

附：相关数据
公务用车保有量（辆）|12
国内公务接待批次（批）|8
机关运行经费支出（万元）|208.42` }],
    states: `
      三公!B10 vehicles_held@final@2022=12辆
      三公!B11 reception_batches@final@2022=8批
      三公!B12 agency_operating@final@2022=208.42万元`,
    silent: [],
    breaks: [],
  },
  {
    title: "who holds no post below 编制 | 实有, whatever else the line says", file: "澧水机关事务中心2018年.xlsx",
    pages: [{ name: "人员编制", text: `
截止2018年12月末人员编制情况
序号|类别|编制人数|实有人数
1|参公管理人员|16|15
2|工勤人员|12|11
|小计（在职）|28|26
3|离休||1
4|退休||32
|另有劳务派遣（保安、保洁、会务）||66` }],
    states: `
      人员编制!D8 off_est_staff@final@2018=66人`,
    silent: [],
    breaks: [],
  },
  {
    title: "cards of research, the sum of a register that counts its lines, plans up to a day", file: "澧水农科所2023年.xlsx",
    pages: [{ name: "卡片", text: `
2023年科研课题经费卡片|||金额：万元

课题1|再生稻品种选育
负责人|林某|起止|2023.1—2025.12
年初预算|160|调整后预算|176.5
本年支出|172.38|年末余额|4.12

课题2|茶树绿色防控
负责人|陈某|起止|2023.1—2025.12
年初预算|110|调整后预算|110
本年支出|108.64|年末余额|1.36` }, { name: "接待", text: `
2023年公务接待登记
||||||单位：元
日期|来访单位|事由|人数|陪餐|金额|凭证号
2023-02-25|省厅|交流|4|1|1440|记28
2023-03-27|市局|评估|7|3|2480|记23
合计2批|||11||3920|` }],
    states: `
      卡片!B5 line_budget_initial[再生稻品种选育]@budget@2023=160万元
      卡片!D10 line_budget_adjusted[茶树绿色防控]@adjusted@2023=110万元
      卡片!B11 line_executed[茶树绿色防控]@final@2023=108.64万元
      接待!F6 sangong_reception@final@2023=3920元
      接待!D6 reception_persons@final@2023=11人`,
    silent: ["接待!F4"],
    breaks: [],
  },
  {
    title: "what running each car costs comes to, 年终决算, and quarters by their last day", file: "澧水镇2019年.xlsx",
    pages: [{ name: "车辆", text: `
2019年公务用车平台车辆运行费用明细||||||单位：元
车牌号|燃油|维修|保险|过路停车|合计|行驶里程
甲A1027|20360.5|8640|4820.3|6215|40035.8|24800
甲A1033|17940|12350|4820.3|4380|39490.3|21650
合计|38300.5|20990|9640.6|10595|79526.1|46450` }, { name: "进度", text: `
2019年预算支付进度表
单位：万元
截止时间|序时进度|累计下达用款计划|累计支付|支付进度
3月31日|'25%|1360|985.42|'72.46%
6月30日|'50%|2720|2316.75|'85.17%
9月30日|'75%|4100|3528.9|'86.07%
12月31日|'100%|5260.2|5012.46|'95.29%` }],
    states: `
      车辆!F5 sangong_vehicle_run@final@2019=79526.1元
      进度!C5 plan_cumulative[6月30日]@final@2019=2720万元
      进度!E6 payment_progress_rate[9月30日]@final@2019=0.8607%`,
    silent: ["车辆!G5"],
    breaks: [],
  },
  {
    title: "income and spending of a township up to 年终决算", file: "澧水乡2019年.xlsx",
    pages: [{ name: "收支", text: `
澧水乡2019年财政支出情况（单位：万元）

一、预算收支
项目|年初预算|年终决算|上年决算|备注
上年结转|76.5|76.5|102.3
财政拨款|1880|2216.35|2108.6
其他收入||38.2|21.4
收入总计|1956.5|2331.05|2232.3
人员经费|1126|1248.62|1180.4
公用经费|175|166.38|182.15
项目支出|655.5|842.8|793.25
本年支出合计|1956.5|2257.8|2155.8
结转下年||73.25|76.5` }],
    states: `
      收支!C5 carry_in@final@2019=76.5万元
      收支!C8 income_total@final@2019=2331.05万元
      收支!C11 project_exp@final@2019=842.8万元
      收支!D13 carry_out@final@2018=76.5万元`,
    silent: [],
    breaks: [],
  },
];
