import type { UnseenBook } from "./page";

/** Lists of what is planned for projects, stages by their first sign, columns headed alike (invented units and figures). */
export const UNSEEN_PLANS_OF_PROJECTS: readonly UnseenBook[] = [
  {
    title: "a list of projects with what was planned for each, and below its sum what was counted", file: "柏树街道2024年.xlsx",
    pages: [{ name: "清单", text: `
2024年项目清单（千元）
科室|项目|24年安排|报目标没
市容科|门前三包巡查|3600|报了
市容科|垃圾分类|2180|报了
民政科|助餐点补贴|1450|报了
|共计|7230|
|报了绩效目标的个数|3|
|报了绩效目标的钱（千元）|7230|` }, { name: "信息化", text: `
2024年信息化项目预算
单位：千元
项目|预算
机房维保|260
网络租用|140
合计|400` }],
    states: `
      清单!C3 project_item[门前三包巡查]@budget@2024=3600千元
      清单!C5 project_item[助餐点补贴]@budget@2024=1450千元
      清单!C6 project_exp@budget@2024=7230千元
      清单!C7 perf_project_count@final@2024=3个
      信息化!B4 project_item[机房维保]@budget@2024=260千元`,
    silent: ["信息化!B6"],
    breaks: [],
  },
  {
    title: "projects planned from several sources beside each other, and the year before", file: "柏树镇2024年.xlsx",
    pages: [{ name: "来源", text: `
柏树镇2024年专项资金安排表
单位：万元
序号|项目名称|一般公共预算|政府性基金|合计|备注
1|村道养护|36|0|36|
2|垃圾清运|20.5|4|24.5|
共计||56.5|4|60.5|` }, { name: "两年", text: `
2024年项目安排（万元）
项目|2023年预算|2024年预算
村道养护|30|36
垃圾清运|22|24.5
小计|52|60.5` }, { name: "清单", text: `
各办公室项目清单
单位：万元
项目名称|金额
村道养护|35.2
垃圾清运|24.1
合计|59.3` }, { name: "执行", text: `
2024年项目清单（单位：万元）
项目|24年安排|2024年支出
村道养护|36|35.2
垃圾清运|24.5|24.1
合计|60.5|59.3` }],
    states: `
      来源!E4 project_item[村道养护]@budget@2024=36万元
      来源!E6 project_exp@budget@2024=60.5万元
      两年!B5 project_exp@budget@2023=52万元
      两年!C4 project_item[垃圾清运]@budget@2024=24.5万元
      执行!B5 project_exp@budget@2024=60.5万元
      执行!C5 project_exp@final@2024=59.3万元`,
    silent: ["来源!C6", "清单!B4", "清单!B6"],
    breaks: [],
  },
  {
    title: "stages by their first sign behind a year", file: "柏树敬老院2024年.xlsx",
    pages: [{ name: "三公", text: `
三公对照（万元）
项目|23年预|23年决|24预
公务接待费|1.8|1.06|1.3
公车运行费|3.8|3.48|4.1
合计|5.6|4.54|5.4` }],
    states: `
      三公!B3 sangong_reception@budget@2023=1.8万元
      三公!C4 sangong_vehicle_run@final@2023=3.48万元
      三公!D5 sangong_total@budget@2024=5.4万元`,
    silent: [],
    breaks: [],
  },
  {
    title: "two columns headed alike with other figures: nobody knows which is meant", file: "柏树档案馆2024年.xlsx",
    pages: [{ name: "三公", text: `
三公对照（万元）
项目|预算|决算|预算
公务接待费|1.8|1.06|1.3
公车运行费|3.8|3.48|4.1
合计|5.6|4.54|5.4` }],
    states: "三公!C5 sangong_total@final@2024=4.54万元",
    silent: ["三公!B3", "三公!B5", "三公!D3", "三公!D5"],
    breaks: [],
  },
];
