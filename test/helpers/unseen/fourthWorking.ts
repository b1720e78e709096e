import type { UnseenBook } from "./page";

/** Working sheets of a fourth set that nobody had seen; each once read wrong, or not at all. */
export const UNSEEN_FOURTH_WORKING: readonly UnseenBook[] = [
  {
    title: "三公 by month, with the year's sum behind them", file: "monthly-sangong-2022.xlsx",
    pages: [{
      name: "月度", merges: ["A1:O1"], text: `
2022年“三公”经费分月支出统计表
单位：元
项目|年初预算|1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月|全年合计
公务接待费|20000|0|1200|0|880|0|1500|0|0|2300|0|1100|900|7880
公务用车运行维护费|60000|5000|4200|3900|5100|4800|4700|5200|4900|5000|4600|4400|4300|56100
因公出国（境）费|0|0|0|0|0|0|0|0|0|0|0|0|0|0
合计|80000|5000|5400|3900|5980|4800|6200|5200|4900|7300|4600|5500|5200|63980`,
    }],
    states: `
      B4 sangong_reception@budget@2022=20000元
      O4 sangong_reception@final@2022=7880元
      B5 sangong_vehicle_run@budget@2022=60000元
      O5 sangong_vehicle_run@final@2022=56100元
      B7 sangong_total@budget@2022=80000元
      O7 sangong_total@final@2022=63980元`,
    silent: ["C4", "N7"],
    breaks: [],
  },
  {
    title: "indicators with 计量单位, two years and 数据来源", file: "indicator-units-2023.xlsx",
    pages: [{
      name: "指标", merges: ["A1:F1"], text: `
绩效评价基础指标数据采集表
序号|指标名称|计量单位|2022年|2023年|数据来源
1|部门预算数|万元|1500|1580|预算批复
2|基本支出决算数|万元|905.5|933.2|决算报表
3|项目支出决算数|元|5650000|6012300|决算报表
4|“三公”经费决算数|元|88000|79560.5|决算报表
5|编制数|人|60|60|编办
6|年末在职人数|人|58|57|人事
7|固定资产原值|万元|800.1|835.6|资产系统`,
    }],
    states: `
      D4 basic_exp@final@2022=905.5万元
      E4 basic_exp@final@2023=933.2万元
      D5 project_exp@final@2022=5650000元
      E5 project_exp@final@2023=6012300元
      D6 sangong_total@final@2022=88000元
      E6 sangong_total@final@2023=79560.5元
      D7 est_total@final@2022=60人
      E7 est_total@final@2023=60人
      D8 on_duty_total@final@2022=58人
      E8 on_duty_total@final@2023=57人
      D9 fixed_asset_end@final@2022=800.1万元
      E9 fixed_asset_end@final@2023=835.6万元`,
    breaks: [],
  },
  {
    title: "execution of 基本支出 alone, by economic subject", file: "economic-execution-2021.xlsx",
    pages: [{
      name: "支出执行", merges: ["A1:G1", "A11:B11"], text: `
2021年基本支出预算执行情况表（按经济分类）
单位名称：××区司法局||||||单位：元
科目编码|科目名称|年初预算数|调剂数|调整后预算数|支出数|结余
'301|工资福利支出|5200000|-20000|5180000|5176000.32|3999.68
'30101|　基本工资|2600000|0|2600000|2600000|0
'30102|　津贴补贴|2000000|-20000|1980000|1976000.32|3999.68
'30113|　住房公积金|600000|0|600000|600000|0
'302|商品和服务支出|700000|20000|720000|715300|4700
'30201|　办公费|300000|20000|320000|318300|1700
'30211|　差旅费|400000|0|400000|397000|3000
合计||5900000|0|5900000|5891300.32|8699.68`,
    }],
    states: `
      C4 basic_econ[301]@budget@2021=5200000元
      E4 basic_econ[301]@adjusted@2021=5180000元
      F4 basic_econ[301]@final@2021=5176000.32元
      C8 basic_econ[302]@budget@2021=700000元
      E8 basic_econ[302]@adjusted@2021=720000元
      F8 basic_econ[302]@final@2021=715300元
      C11 basic_exp@budget@2021=5900000元
      E11 basic_exp@adjusted@2021=5900000元
      F11 basic_exp@final@2021=5891300.32元`,
    silent: ["D4", "G4"],
    breaks: [],
  },
  {
    title: "self-evaluation results of several projects", file: "project-summary-2022.xlsx",
    pages: [{
      name: "项目自评汇总", merges: ["A1:I1"], text: `
2022年度项目支出绩效自评结果汇总表
填报部门：××市教育局||||||||单位：万元
序号|项目名称|项目单位|年初预算数|全年预算数|全年执行数|执行率|自评得分|自评等级
1|校园安全|局机关|200|210|205.5|97.86%|96|优
2|教师培训|教研院|150|140|138|98.57%|95|优
|合计||350|350|343.5|98.14%`,
    }],
    states: `
      D4 line_budget_initial[校园安全]@budget@2022=200万元
      E4 line_budget_adjusted[校园安全]@adjusted@2022=210万元
      F4 line_executed[校园安全]@final@2022=205.5万元
      D5 line_budget_initial[教师培训]@budget@2022=150万元
      E5 line_budget_adjusted[教师培训]@adjusted@2022=140万元
      F5 line_executed[教师培训]@final@2022=138万元
      D6 project_exp@budget@2022=350万元
      E6 project_exp@adjusted@2022=350万元
      F6 project_exp@final@2022=343.5万元`,
    silent: ["G4", "H4"],
    breaks: [],
  },
  {
    title: "三公 with the quarters added up from each to the next", file: "cumulative-quarters-2023.xlsx",
    pages: [{
      name: "三公季报", merges: ["A1:G1"], text: `
2023年“三公”经费支出季度情况表
填报单位：××乡人民政府||||||单位：元
项目|全年预算|一季度累计|二季度累计|三季度累计|全年累计|完成预算%
因公出国（境）费|0|0|0|0|0
公务用车购置及运行费|45000|9800|20100|31000|42350|94.11%
公务接待费|15000|1000|3300|6700|9800|65.33%
合计|60000|10800|23400|37700|52150|86.92%`,
    }],
    states: `
      B5 sangong_vehicle@adjusted@2023=45000元
      F5 sangong_vehicle@final@2023=42350元
      B6 sangong_reception@adjusted@2023=15000元
      F6 sangong_reception@final@2023=9800元
      B7 sangong_total@adjusted@2023=60000元
      F7 sangong_total@final@2023=52150元`,
    silent: ["C5", "E7"],
    breaks: [],
  },
  {
    title: "heads beside money per head and in all", file: "wages-heads-2023.xlsx",
    pages: [{
      name: "人员经费", merges: ["A1:D1"], text: `
2023年人员经费测算表
类别|人数（人）|年人均（元）|金额（元）
在职人员|48|152000|7296000
离休人员|1|120000|120000
退休人员|22|30000|660000
合计|71||8076000`,
    }],
    states: `
      B3 on_duty_total@final@2023=48人
      B4 lixiu@final@2023=1人
      B5 retired@final@2023=22人`,
    silent: ["C3", "D3", "D5"],
    breaks: [],
  },
  {
    title: "a list of stages whose title says 预算执行", file: "cells-with-words-2022.xlsx",
    pages: [{
      name: "执行数据", merges: ["A1:B1"], text: `
××办2022年预算执行数据
项目|数额
年初预算批复数|3,560,000.00元
年中追加|240,000.00元
年中追减|无
调整后预算数|3,800,000.00元
全年支出数|378.65万元
其中：基本支出|2,286,500.00元
　　　项目支出|150万元
政府采购|约35万元
在职人数|26人
编制|28名`,
    }],
    states: `
      B3 budget_initial@budget@2022=3560000元
      B6 budget_adjusted@adjusted@2022=3800000元
      B7 expenditure_actual@final@2022=378.65万元
      B8 basic_exp@final@2022=2286500元
      B9 project_exp@final@2022=150万元
      B10 procurement_total@final@2022=35万元
      B11 on_duty_total@final@2022=26人`,
    silent: ["B5"],
    breaks: [],
  },
];
