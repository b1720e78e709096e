import type { UnseenBook } from "./page";

/** Sheets in the words that people in an office say: 实支, 最新预算, 人员开支, 招待费 (our own figures). */
export const UNSEEN_OFFICE_WORDS: readonly UnseenBook[] = [
  {
    title: "年初数, 最新预算 and 实支数 over income and spending; 经费拨款 is a kind of income that nothing names; 上年同期 is the year before", file: "2023年收支.xlsx",
    pages: [{
      name: "收支", text: `
2023年单位收支情况（元）
项目|年初数|年中追加|最新预算|实支数|结余
收入：
 财政补助收入|1000.00|100.00|1100.00|1100.00|
 其他收入|50.00||50.00|60.00|
支出：
 人员开支|600.00|50.00|650.00|640.00|10.00
 公用开支|200.00||200.00|190.00|10.00
 项目开支|250.00|50.00|300.00|290.00|10.00
支出总额|1050.00|100.00|1150.00|1120.00|30.00`,
    }, {
      name: "收入", text: `
2023年收入情况表（元）
项目|今年|去年
经费拨款|800.00|700.00
上级补助款|100.00|90.00
利息|5.00|4.00
总收入|905.00|794.00`,
    }, {
      name: "三公", text: `
2023年三公开支（元）
项目|上年同期|本年预算|本年实支
招待费|900.00|1000.00|800.00
公车开支|5000.00|5000.00|4500.00
公务出国|0|0|0
合计|5900.00|6000.00|5300.00`,
    }],
    states: `
      收支!B4 income_fiscal@budget@2023=1000元
      收支!D5 income_other@adjusted@2023=50元
      收支!B7 personnel_exp@budget@2023=600元
      收支!D7 personnel_exp@adjusted@2023=650元
      收支!E7 personnel_exp@final@2023=640元
      收支!E8 public_exp@final@2023=190元
      收支!E9 project_exp@final@2023=290元
      收支!E10 exp_total@final@2023=1120元
      收入!B4 income_superior@final@2023=100元
      收入!C4 income_superior@final@2022=90元
      收入!B6 income_total@final@2023=905元
      三公!B3 sangong_reception@final@2022=900元
      三公!C6 sangong_total@budget@2023=6000元
      三公!D3 sangong_reception@final@2023=800元
      三公!D4 sangong_vehicle@final@2023=4500元`,
    silent: ["收支!C7", "收支!F7", "收入!B3", "收入!C3"],
  },
  {
    title: "people and cars in the words of an office: 编制内在职, 非编人员, 公务用车实有数, 接待次数", file: "2023人和车.xlsx",
    pages: [{
      name: "人和车", text: `
2023年人员和车辆
项目|数量
编制内在职|40
非编人员|6
退休职工|12
公务用车实有数|3
接待次数|8
接待人次|90`,
    }],
    states: `
      B3 on_duty_total@final@2023=40人
      B4 off_est_staff@final@2023=6人
      B5 retired@final@2023=12人
      B6 vehicles_held@final@2023=3辆
      B7 reception_batches@final@2023=8批次
      B8 reception_persons@final@2023=90人次`,
  },
];
