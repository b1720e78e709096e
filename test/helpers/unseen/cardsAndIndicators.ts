import type { UnseenBook } from "./page";

/** Cards of projects with headings of their own inside, indicators of an office, and projects by the source of their money. */
export const UNSEEN_CARDS_AND_INDICATORS: readonly UnseenBook[] = [
  {
    title: "cards of projects, each with its own headings over what was done", file: "road-office-2022.xlsx",
    pages: [{
      name: "卡", text: `
项目名称|村道养护||
年初预算（万元）|60|全年预算（万元）|75
全年执行（万元）|74.2|执行率|'98.93%
产出|计量单位|全年完成|
养护里程|公里|82.5|
修补涵洞|处|14|
|||
项目名称|桥梁检测||
年初预算（万元）|18|全年预算（万元）|16
全年执行（万元）|15.8|执行率|'98.75%
产出|计量单位|全年完成|
检测桥梁|座次|23|`,
    }],
    states: `
      B2 line_budget_initial[村道养护]@budget@2022=60万元
      D2 line_budget_adjusted[村道养护]@adjusted@2022=75万元
      B3 line_executed[村道养护]@final@2022=74.2万元
      C5 work_output[养护里程]@final@2022=82.5
      C6 work_output[修补涵洞]@final@2022=14
      B9 line_budget_initial[桥梁检测]@budget@2022=18万元
      D9 line_budget_adjusted[桥梁检测]@adjusted@2022=16万元
      B10 line_executed[桥梁检测]@final@2022=15.8万元
      C12 work_output[检测桥梁]@final@2022=23`,
    silent: ["卡!D3", "卡!D10"],
  },
  {
    title: "indicators of the office tell what was done, a rate among them is none", file: "veterinary-station-2023.xlsx",
    pages: [{
      name: "指标", merges: ["A3:A5"], text: `
2023年绩效指标完成情况|||||
一级指标|三级指标|计量单位|年度指标值|实际完成值|得分
产出指标|强制免疫头数|万头|≥12|13.4|10
|检疫出证|份|≥8000|8216|10
|养殖场巡查|户次|≥300|288|9
满意度指标|养殖户满意度|%|≥90|93.5|10
|||||
自评总分（满分100）||分||95.6|`,
    }, {
      name: "结转", text: `
财政拨款结转结余，2023年，元|||||
项目|上年结转|本年拨款|本年支出|缴回财政|结转下年
人员公用|0|2300000|2291000|9000|0
动物防疫|50000|640000|651000|0|39000
合计|50000|2940000|2942000|9000|39000`,
    }],
    states: `
      指标!E4 work_output[检疫出证]@final@2023=8216份
      指标!E5 work_output[养殖场巡查]@final@2023=288
      指标!E8 self_score@final@2023=95.6分
      结转!B5 carry_in_fiscal@final@2023=50000元
      结转!C5 income_fiscal@final@2023=2940000元`,
    silent: ["指标!E6", "结转!D3", "结转!D5"],
  },
  {
    title: "indicators on a sheet of a project are not the office's", file: "veterinary-station-2022.xlsx",
    pages: [{
      name: "自评", merges: ["A4:A5"], text: `
2022年绩效指标完成情况|||||
项目名称：强制免疫|||||
一级指标|三级指标|计量单位|年度指标值|实际完成值|得分
产出指标|检疫出证|份|≥8000|8216|10
|养殖场巡查|户次|≥300|288|9
自评总分||分||95.6|`,
    }],
    states: "",
    silent: ["自评!E4", "自评!E5", "自评!E6"],
  },
  {
    title: "projects by the source of their money below each stage", file: "welfare-fund-2023.xlsx",
    pages: [{
      name: "来源", merges: ["A2:A3", "B2:D2", "E2:G2"], text: `
2023年项目资金来源情况（万元）||||||
项目名称|年初预算|||支出||
|一般公共预算|政府性基金（福彩）|合计|一般公共预算|政府性基金（福彩）|合计
助餐点建设|120|60|180|118.2|55|173.2
适老化改造|80|45|125|77.4|45|122.4
探访关爱|36||36|35.1||35.1
合计|236|105|341|230.7|100|330.7`,
    }],
    states: `
      来源!D4 line_budget_initial[助餐点建设]@budget@2023=180万元
      来源!G5 line_executed[适老化改造]@final@2023=122.4万元
      来源!B7 gpb_project@budget@2023=236万元
      来源!C7 gf_project@budget@2023=105万元
      来源!D7 project_exp@budget@2023=341万元
      来源!E7 gpb_project@final@2023=230.7万元
      来源!F7 gf_project@final@2023=100万元
      来源!G7 project_exp@final@2023=330.7万元`,
    silent: ["来源!B4", "来源!F5"],
  },
  {
    title: "of two funds below one stage none is all that projects have from funds", file: "sports-office-2023.xlsx",
    pages: [{
      name: "两种基金", merges: ["A2:A3", "B2:E2"], text: `
2023年专项资金安排（万元）||||
专项名称|年初预算|||
|一般公共预算|政府性基金（福彩）|政府性基金（体彩）|小计
器材更新|40|10|5|55
步道维修|30||20|50
合计|70|10|25|105`,
    }],
    states: `
      两种基金!E4 line_budget_initial[器材更新]@budget@2023=55万元
      两种基金!B6 gpb_project@budget@2023=70万元`,
    silent: ["两种基金!C6", "两种基金!D6"],
  },
];
