import type { UnseenBook } from "./page";

/** From a sixth set that nobody had seen; each once read wrong, or not at all. */
export const UNSEEN_SIXTH: readonly UnseenBook[] = [
  {
    title: "a self-evaluation that parts the year's money by source and by nature", file: "anhui-selfeval-2022.xlsx",
    pages: [{
      name: "自评表", merges: ["A1:H1", "A2:H2", "B3:H3", "A4:A9"], text: `
部门整体支出绩效自评表
(2022年度)
部门名称|××区应急管理局
年度预算执行情况（万元）|项目|年初预算数（A）|全年预算数（B）|全年执行数（C）|分值|执行率（C/B）|得分
|年度资金总额|1,560.20|1,688.00|1,650.33|10|97.77%|9.78
|按资金来源：财政拨款|1,560.20|1,688.00|1,650.33|-|-|-
|　　　　　　其他资金|0|0|0|-|-|-
|按支出性质：基本支出|'860.20|'888.00|'887.10|-|-|-
|　　　　　　项目支出|'700.00|'800.00|'763.23|-|-|-`,
    }],
    states: `
      C5 budget_initial@budget@2022=1560.2万元
      D5 budget_adjusted@adjusted@2022=1688万元
      E5 expenditure_actual@final@2022=1650.33万元
      C8 basic_exp@budget@2022=860.2万元
      D8 basic_exp@adjusted@2022=888万元
      E8 basic_exp@final@2022=887.1万元
      C9 project_exp@budget@2022=700万元
      D9 project_exp@adjusted@2022=800万元
      E9 project_exp@final@2022=763.23万元`,
    silent: ["F5", "H5"],
    breaks: [],
  },
  {
    title: "execution of projects with 资金来源 and 已支付", file: "multi-project-execution-2021.xlsx",
    pages: [{
      name: "专项", merges: ["A1:G1"], text: `
2021年项目支出执行情况明细表
填报单位：××区科技局||||||单位：万元
项目名称|资金来源|年初预算|调整后预算|已支付|结余|进度
科技创新券|区级|300|280|275|5|98.2%
研发补助|区级|500|650|640|10|98.5%
科普活动|上级|50|50|48|2|96.0%
合计||850|980|963|17|98.3%`,
    }],
    states: `
      C4 line_budget_initial[科技创新券]@budget@2021=300万元
      D4 line_budget_adjusted[科技创新券]@adjusted@2021=280万元
      E4 line_executed[科技创新券]@final@2021=275万元
      C5 line_budget_initial[研发补助]@budget@2021=500万元
      D5 line_budget_adjusted[研发补助]@adjusted@2021=650万元
      E5 line_executed[研发补助]@final@2021=640万元
      C6 line_budget_initial[科普活动]@budget@2021=50万元
      D6 line_budget_adjusted[科普活动]@adjusted@2021=50万元
      E6 line_executed[科普活动]@final@2021=48万元
      C7 project_exp@budget@2021=850万元
      D7 project_exp@adjusted@2021=980万元
      E7 project_exp@final@2021=963万元`,
    silent: ["F4", "G4"],
    breaks: [],
  },
  {
    title: "spending by quarter, the quarters down", file: "quarter-plan-2023.xlsx",
    pages: [{
      name: "序时进度", merges: ["A1:F1"], text: `
2023年度支出进度表（截至12月31日）
单位：万元
季度|序时进度|基本支出|项目支出|累计支出|累计进度
一季度|25%|120.5|30|150.5|18.81%
二季度|50%|125|80.5|356|44.50%
三季度|75%|118.2|110|584.2|73.03%
四季度|100%|126.3|85.5|796|99.50%
合计||490|306`,
    }],
    states: `
      C8 basic_exp@final@2023=490万元
      D8 project_exp@final@2023=306万元`,
    silent: ["B4", "F4"],
    breaks: [],
  },
  {
    title: "三公 under one heading beside 会议费 and 培训费, one line", file: "sangong-wide-codes-2023.xlsx",
    pages: [{
      name: "三公", merges: ["A1:J1", "A3:A5", "B3:G3", "B4:B5", "C4:C5", "D4:F4", "G4:G5", "H3:H5", "I3:I5", "J3:J5"], text: `
2023年度“三公”经费及会议费培训费决算情况表
部门：××市司法局|||||||||单位：万元
单位名称|“三公”经费支出||||||会议费|培训费|备注
|合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费
|||小计|购置费|运行维护费
××市司法局|22.5|0|19.5|0|19.5|3|4.2|11.8`,
    }],
    states: `
      B6 sangong_total@final@2023=22.5万元
      D6 sangong_vehicle@final@2023=19.5万元
      F6 sangong_vehicle_run@final@2023=19.5万元
      G6 sangong_reception@final@2023=3万元
      H6 meeting_exp@final@2023=4.2万元
      I6 training_exp@final@2023=11.8万元`,
    breaks: [],
  },
];
