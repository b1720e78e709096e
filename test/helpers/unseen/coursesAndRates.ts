import type { UnseenBook } from "./page";

/** The course of a budget in an office's own words, the rates that follow from it, and lines below kinds of spending. */
export const UNSEEN_COURSES_AND_RATES: readonly UnseenBook[] = [
  {
    title: "what was taken back is told by the sums, and a kind of posts goes on behind 其中", file: "town-library-2022.xlsx",
    pages: [{
      name: "账", text: `
图书馆2022年经费（元）||||||
名目|年初给的|加的|收回|能用的|花了|没用完
人员|960000|40000||1000000|994200|5800
公用|80000||6000|74000|71350.5|2649.5
流动书车|150000||30000|120000|118600|1400
阅读推广|90000|20000||110000|104020|5980
馆舍修缮|0|260000||260000|251300|8700
合计|1280000|320000|36000|1564000|1539470.5|24529.5`,
    }, {
      name: "人", text: `
2022年末人员情况||||||
编制数|其中：公务员|工勤|在职|其中：公务员|工勤|退休
16|11|5|14|10|4|7`,
    }],
    states: `
      账!B8 budget_initial@budget@2022=1280000元
      账!C8 budget_addition@adjust@2022=320000元
      账!D8 budget_reduction@adjust@2022=36000元
      账!E8 budget_adjusted@adjusted@2022=1564000元
      账!F8 expenditure_actual@final@2022=1539470.5元
      账!E5 line_budget_adjusted[流动书车]@adjusted@2022=120000元
      账!F5 line_executed[流动书车]@final@2022=118600元
      人!B3 est_civil@final@2022=11人
      人!C3 est_worker@final@2022=5人
      人!E3 on_duty_civil@final@2022=10人
      人!F3 on_duty_worker@final@2022=4人`,
    silent: ["账!C3", "账!D4"],
  },
  {
    title: "an export whose years stand as numbers below 预算年度", file: "blood-station-2023.xlsx",
    pages: [{
      name: "导出", text: `
单位编码|单位名称|预算年度|项目编码|项目名称|年初批复数(元)|调整数(元)|调整后指标(元)|已支付金额(元)
'305002|某市中心血站|2023|'410023001|采血耗材|900000|50000|950000|941200.5
'305002|某市中心血站|2023|'410023002|献血宣传|120000|-20000|100000|98640
总计|||||1020000|30000|1050000|1039840.5`,
    }],
    states: `
      F2 line_budget_initial[采血耗材]@budget@2023=900000元
      I3 line_executed[献血宣传]@final@2023=98640元
      H4 budget_adjusted@adjusted@2023=1050000元`,
    silent: ["导出!C2", "导出!C3"],
  },
  {
    title: "each part of the year has the rate of what was paid to what was planned", file: "forest-farm-2021.xlsx",
    pages: [{
      name: "进度", text: `
2021年支付进度（万元）|||
季度|累计用款计划|累计支付|支付进度
一季度|80|62.4|78.00%
二季度|190|171|90.00%
三季度|300|288.6|96.20%
四季度|420|411.18|91.90%`,
    }],
    states: `
      C3 paid_cumulative[一季度]@final@2021=62.4万元
      D3 payment_progress_rate[一季度]@final@2021=0.78%
      D5 payment_progress_rate[三季度]@final@2021=0.962%`,
    silent: ["进度!D6"],
  },
  {
    title: "what stands below 项目支出 in a table of several years is a line of spending, subjects and changes are none", file: "cadre-school-2020.xlsx",
    pages: [{
      name: "两年", text: `
近两年支出情况（决算数）单位：万元|||
项目|2019|2020|20年比19年
一、基本支出|510.2|530.4|20.2
  1.工资福利支出|420|437.4|17.4
  2.商品和服务支出|90.2|93|2.8
二、项目支出|130|121.5|-8.5
  对个人和家庭的补助|10|8.5|-1.5
  网络课堂|70|66|-4
  宿舍改造|50|47|-3
支出合计|640.2|651.9|11.7`,
    }],
    states: `
      B8 line_executed[网络课堂]@final@2019=70万元
      C8 line_executed[网络课堂]@final@2020=66万元
      C9 line_executed[宿舍改造]@final@2020=47万元
      C6 project_exp@final@2020=121.5万元`,
    silent: ["两年!D3", "两年!D8", "两年!D10"],
  },
  {
    title: "年初三公预算 below a ledger of what was paid", file: "youth-league-2019.xlsx",
    pages: [{
      name: "流水", text: `
2019年三公流水（元）|||||
日期|类别|事由|金额|批次|人次
2019-04-02|接待|省里调研|560|1|6
2019-08-19|接待|兄弟县来访|430|1|5
2019-06-30|公车|油费|7200||
接待费小计|||990|2|11
公车运行小计|||7200||
合计|||8190||
|||||
年初三公预算|||20000||
  接待费预算|||4000||
  公车运行预算|||16000||`,
    }],
    states: `
      D10 sangong_total@budget@2019=20000元
      D11 sangong_reception@budget@2019=4000元
      D12 sangong_vehicle_run@budget@2019=16000元
      D8 sangong_total@final@2019=8190元`,
  },
];
