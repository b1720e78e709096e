import type { UnseenBook } from "./page";

/** A budget's course in sentences, pairs side by side read along the row, people in post as a part of those there (invented units and figures). */
export const UNSEEN_IN_SENTENCES: readonly UnseenBook[] = [
  {
    title: "what a budget is made of and changed by, told in sentences", file: "云溪局2023年.xlsx",
    pages: [{ name: "汇报", text: `
2023年预算执行情况汇报
一、年初预算1156.3万元，其中基本支出760.2万元，项目支出396.1万元。
二、年中追加85.6万元，追减12万元，调整后预算1229.9万元。
三、全年支出1201.45万元，预算执行率97.69%。其中：人员经费612.3万元，公用经费146.8万元，项目支出442.35万元。
四、公务接待23批、186人次；公车3辆。` }],
    states: `
      A2 budget_initial@budget@2023=1156.3万元
      A2 basic_exp@budget@2023=760.2万元
      A2 project_exp@budget@2023=396.1万元
      A3 budget_addition@adjust@2023=85.6万元
      A3 budget_reduction@adjust@2023=12万元
      A3 budget_adjusted@adjusted@2023=1229.9万元
      A4 project_exp@final@2023=442.35万元
      A5 reception_persons@final@2023=186人次`,
    silent: [],
    breaks: [],
  },
  {
    title: "an office speaks of itself in front of the stage", file: "云溪所2023年.xlsx",
    pages: [{ name: "说明", text: `
2023年收支说明
我所2023年调整后预算1329.9万元。其中：基本支出890.2万元、项目支出439.7万元。` }],
    states: `
      A2 budget_adjusted@adjusted@2023=1329.9万元
      A2 basic_exp@adjusted@2023=890.2万元
      A2 project_exp@adjusted@2023=439.7万元`,
    silent: [],
    breaks: [],
  },
  {
    title: "pairs side by side are read along the row", file: "云溪馆2023年.xlsx",
    pages: [{ name: "关键数", text: `
2023年度关键数（金额单位：万元）
指标|数值|指标|数值
年初预算|756.3|调整预算|793.2
支出合计|782.6|其中：基本支出|512.5
固定资产|1322.8|在用|1300
年末结转|10.6|自评得分|95` }],
    states: `
      D3 budget_adjusted@adjusted@2023=793.2万元
      D4 basic_exp@final@2023=512.5万元
      D5 fixed_asset_in_use@final@2023=1300万元`,
    silent: [],
    breaks: [],
  },
  {
    title: "people in post below 实有人数 by kinds, the rest beside them", file: "云溪执法局2023年.xlsx",
    pages: [{ name: "编制", text: `
单位编制及人员（2023.12.31）
单位|编制人数||实有人数||||
|行政|事业|行政|事业|编外|退休|合计
局机关|20||19||2|11|32
下属中心||25||24|4|6|34
合计|20|25|19|24|6|17|66` }],
    states: `
      B6 est_civil@final@2023=20人
      D6 on_duty_civil@final@2023=19人
      F6 off_est_staff@final@2023=6人`,
    silent: ["E6", "H6"],
    breaks: [],
  },
  {
    title: "those in post are a part of those there", file: "云溪站2023年.xlsx",
    pages: [{ name: "人员", text: `
2023年人员（人）
核定编制|实有人数|其中：在编|编外|退休
45|49|43|6|12` }],
    states: `
      A3 est_total@final@2023=45人
      C3 on_duty_total@final@2023=43人`,
    silent: ["B3"],
    breaks: [],
  },
  {
    title: "a list of projects with what was used of each is no budget", file: "云溪处2023年.xlsx",
    pages: [{ name: "项目", text: `
2023年项目支出明细表（万元）
项目名称|资金来源|预算下达|实际使用|结余|使用率
道路养护|财政拨款|110|108.6|1.4|'98.73%
数字平台|财政拨款|60|52.5|7.5|'87.50%
小计||170|161.1|8.9|'94.76%` }],
    states: `
      C3 line_budget_initial[道路养护]@budget@2023=110万元
      D4 line_executed[数字平台]@final@2023=52.5万元
      D5 project_exp@final@2023=161.1万元`,
    silent: [],
    breaks: [],
  },
];
