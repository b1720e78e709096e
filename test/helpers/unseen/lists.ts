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
];
