import type { UnseenBook } from "./page";

/** Cards of pairs side by side, and headings of parts below a merged one; each once read wrong, or not at all. */
export const UNSEEN_CARDS: readonly UnseenBook[] = [
  {
    title: "a card of pairs three abreast whose sections tell the stage", file: "town-card-2022.xlsx",
    pages: [
      {
        name: "收支卡", merges: ["A1:F1", "A3:F3", "A6:F6"], text: `
某乡部门收支信息卡（2022年度）
计量：元||||卡号|X-01
一、决 算 支 出
本年支出合计|'1,970,000.00|基本支出|'1,140,000.00|项目支出|'830,000.00
人员经费|'1,020,000.00|公用经费|'120,000.00|年末结转和结余|'80,000.00
二、年 初 预 算
年初预算支出合计|'1,850,000.00|其中：基本支出|'1,040,000.00|项目支出|'810,000.00
人员经费|'920,000.00|公用经费|'120,000.00|预算调整次数|2`,
      },
      {
        name: "资产卡", merges: ["A1:D1"], text: `
资 产 信 息 卡
某乡人民政府|||金额单位：元
固定资产年初原值|2350000|固定资产本年增加|110000
固定资产本年减少|60000|固定资产年末原值|2400000`,
      },
    ],
    states: `
      收支卡!B4 exp_year@final@2022=1970000元
      收支卡!F5 carry_out@final@2022=80000元
      收支卡!B7 exp_year@budget@2022=1850000元
      收支卡!D7 basic_exp@budget@2022=1040000元
      收支卡!F7 project_exp@budget@2022=810000元
      收支卡!B8 personnel_exp@budget@2022=920000元
      资产卡!B3 fixed_asset_begin@final@2022=2350000元
      资产卡!D4 fixed_asset_end@final@2022=2400000元`,
    silent: ["收支卡!F8"],
    breaks: [],
  },
  {
    title: "三公 of several years, the total first among the headings below each stage", file: "sangong-years-2021.xlsx",
    pages: [{
      name: "历年三公", merges: ["A2:A3", "B2:C2", "D2:E2", "F2:F3"], text: `
“三公”经费历年对照（元）
年份|年初预算数||决算数||备注
|三公经费合计|公务接待费|三公经费合计|公务接待费
2020年|'41,000.00|'12,000.00|'37,000.00|'11,000.00
2021年|'42,000.00|'12,500.00|'36,000.00|'10,000.00`,
    }],
    states: `
      B4 sangong_total@budget@2020=41000元
      C4 sangong_reception@budget@2020=12000元
      D5 sangong_total@final@2021=36000元
      E5 sangong_reception@final@2021=10000元`,
    breaks: [],
  },
];
