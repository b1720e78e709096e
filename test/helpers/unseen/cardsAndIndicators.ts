import type { UnseenBook } from "./page";

/** Cards of projects with headings of their own inside, and indicators of an office. */
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
      结转!C5 income_fiscal@final@2023=2940000元`,
    silent: ["指标!E6"],
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
];
