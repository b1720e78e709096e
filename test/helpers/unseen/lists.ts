import type { UnseenBook } from "./page";

/** Short lists and small tables of working sheets, as offices keep them for themselves (invented units and figures). */
export const UNSEEN_LISTS: readonly UnseenBook[] = [
  {
    title: "a list with merged groups left of its labels and remarks behind its figures", file: "2022年终数.xlsx",
    pages: [{
      name: "年终数", merges: ["A2:A3", "A4:A6", "A7:A9"], text: `
|2022年主要数（元）||
收|财政拨款收入|5230000.00|已对账
|年初结转和结余|120000.00|
支|基本支出|3100000.00|
|项目支出|2050000.00|含修缮
|本年支出合计|5150000.00|
采购|货物采购|310000.00|
|服务采购|90000.00|
|政府采购合计|400000.00|`,
    }],
    states: `
      C2 income_fiscal@final@2022=5230000元
      C3 carry_in@final@2022=120000元
      C4 basic_exp@final@2022=3100000元
      C5 project_exp@final@2022=2050000元
      C6 exp_year@final@2022=5150000元
      C7 procurement_goods@final@2022=310000元
      C8 procurement_services@final@2022=90000元
      C9 procurement_total@final@2022=400000元`,
  },
  {
    title: "assets of a year in one line without a label, a sentence below, the unit among remarks on the title", file: "2022资产.xlsx",
    pages: [{
      name: "资产", text: `
2022年固定资产滚存（账面，元）

年初原值|本年增加|本年减少|年末原值|在用原值
8200000.00|450000.00|130000.00|8420000.00|8300000.00
含办公楼、车库；绿化另行登记。`,
    }],
    states: `
      A4 fixed_asset_begin@final@2022=8200000元
      B4 fixed_asset_add@final@2022=450000元
      C4 fixed_asset_dec@final@2022=130000元
      D4 fixed_asset_end@final@2022=8420000元
      E4 fixed_asset_in_use@final@2022=8300000元`,
    breaks: [{ rule: "L-09", cells: ["资产!A4", "资产!B4", "资产!C4", "资产!D4"], difference: "100000" }],
  },
  {
    title: "figures of the books beside those published, this year's and last year's, each in its unit", file: "2021公开底稿.xlsx",
    pages: [{
      name: "底稿", text: `
某馆2021年度决算公开数据底稿
数据项|账面数（元）|公开数（万元）|上年公开数（万元）|差额（万元）
本年收入合计|3604000.00|360.40|340.10|20.30
五、其他收入|52000.00|5.20|6.10|-0.90
年初结转和结余|11000.00|1.10|2.00|-0.90
本年支出合计|3600000.00|360.00|341.00|19.00`,
    }],
    states: `
      B3 income_year@final@2021=3604000元
      C3 income_year@final@2021=360.4万元
      D3 income_year@final@2020=340.1万元
      D4 income_other@final@2020=6.1万元
      B5 carry_in@final@2021=11000元
      C5 carry_in@final@2021=1.1万元
      D5 carry_in@final@2020=2万元
      D6 exp_year@final@2020=341万元`,
    silent: ["底稿!E3", "底稿!E5"],
  },
  {
    title: "offices side by side whose sum is the unit's, over labels with and without a heading", file: "2023分站.xlsx",
    pages: [{
      name: "非税", text: `
2023年罚没（非税）收入按站|||单位：元
|东站|西站|全所合计
应收|52300.00|18200.00|70500.00
实收|50300.00|18200.00|68500.00
减免|2000.00|0.00|2000.00`,
    }, {
      name: "人员", text: `
2023年末人员（人）
类别|所本部|东站|西站|全所合计
编制数|12|9|7|28
在职人员|11|9|6|26
退休人员|8|2|1|12`,
    }],
    states: `
      非税!D3 nontax_due@final@2023=70500元
      非税!D4 nontax_received@final@2023=68500元
      非税!D5 nontax_waived@final@2023=2000元
      人员!E3 est_total@final@2023=28人
      人员!E4 on_duty_total@final@2023=26人
      人员!E5 retired@final@2023=12人`,
    breaks: [{ rule: "P-01", cells: ["人员!E5", "人员!B5", "人员!C5", "人员!D5"], difference: "1" }],
    silent: ["非税!B3", "非税!C4", "人员!B3", "人员!C4", "人员!D5"],
  },
  {
    title: "a table of its own below an aside, its title in the corner over the label 部门整体支出", file: "2022汇报附表.xlsx",
    pages: [{
      name: "附表", text: `
2022年部门预算执行情况附表||||||万元
项目|年初预算|调整后预算|2022年支出决算
基本支出|820.00|860.00|850.00
项目支出|400.00|450.00|440.00
本年支出合计|1220.00|1310.00|1290.00
另：村级经费由镇直拨，不在本表。
附：预算调整（合计）|年初预算|追加|调减|调整后|全年执行数|执行率%
部门整体支出|1220.00|100.00|10.00|1310.00|1290.00|98.47`,
    }],
    states: `
      B8 budget_initial@budget@2022=1220万元
      C8 budget_addition@adjust@2022=100万元
      D8 budget_reduction@adjust@2022=10万元
      E8 budget_adjusted@adjusted@2022=1310万元
      F8 expenditure_actual@final@2022=1290万元
      G8 budget_completion_rate@final@2022=0.9847%`,
  },
  {
    title: "lines below a sum that says stage and year, and a year written as a text over a column", file: "2023收支.xlsx",
    pages: [{
      name: "三公", text: `
三公经费（万元）
2023年三公经费决算合计|6.10||2023年三公经费年初预算合计|7.00
　公务用车运行维护费|5.00||　公务用车运行维护费|5.60
　公务接待费|1.10||　公务接待费|1.40
2022年三公经费决算合计|6.60
　公务用车运行维护费|5.20
　公务接待费|1.40`,
    }, {
      name: "收支", text: `
收支情况，单位：元
项目|'2023
本年收入合计|9120000.00
本年支出合计|9100000.00`,
    }],
    states: `
      三公!B3 sangong_vehicle_run@final@2023=5万元
      三公!B4 sangong_reception@final@2023=1.1万元
      三公!E3 sangong_vehicle_run@budget@2023=5.6万元
      三公!E4 sangong_reception@budget@2023=1.4万元
      三公!B6 sangong_vehicle_run@final@2022=5.2万元
      三公!B7 sangong_reception@final@2022=1.4万元
      收支!B3 income_year@final@2023=9120000元
      收支!B4 exp_year@final@2023=9100000元`,
  },
];
