import type { UnseenBook } from "./page";

/** Headings and labels a little other than usual (invented units and figures). */
export const UNSEEN_LAST: readonly UnseenBook[] = [
  {
    title: "结转 with other words (上年末结转 first), 非税 with 应缴, 实缴 and 欠缴", file: "2022台账.xlsx",
    pages: [{
      name: "结余结转", text: `
2022年度结转和结余情况表
单位名称：某某中心||||||金额单位：万元
项目名称|上年末结转|年初结转结余|本年预算下达|本年支出数|财政收回|年末结转结余
档案管理|5.00|5.00|80.00|78.20||6.80
设备更新|0|0|40.00|35.00|5.00|0
合计|5.00|5.00|120.00|113.20|5.00|6.80` }, {
      name: "非税收入", text: `
2022年非税收入征缴情况表
单位：万元
收入项目|应缴数|实缴数|欠缴数
罚没收入|30.00|28.00|2.00
租金收入|50.00|43.00|4.00
合计|80.00|71.00|6.00` }],
    states: `
      结余结转!C6 carry_in@final@2022=5万元
      结余结转!G6 carry_out@final@2022=6.8万元
      非税收入!B6 nontax_due@final@2022=80万元
      非税收入!C6 nontax_received@final@2022=71万元`,
    breaks: [{ rule: "L-12", cells: ["非税收入!B5", "非税收入!C5"], difference: "3" }, { rule: "L-12", cells: ["非税收入!B6", "非税收入!C6"], difference: "3" }],
  },
];
