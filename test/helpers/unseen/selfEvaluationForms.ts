import type { UnseenBook } from "./page";

/** Self-evaluation forms whose labels do not stand where the headings say, and payment by month (invented units and figures). */
export const UNSEEN_SELF_EVALUATION_FORMS: readonly UnseenBook[] = [
  {
    title: "自评表 with labels pushed right by a tall heading and two pairs a row; 基础数据表 with 业务工作专项（…）; months whose 合计 is the year's", file: "2021年畜牧中心自评.xlsx",
    pages: [{
      name: "自评表", merges: ["A1:G1", "B2:G2"], text: `
2021年度部门整体支出绩效自评表
部门名称|××县畜牧水产事务中心
年度预算申请（万元）||年初预算数|全年预算数|全年执行数|分值|执行率
|年度资金总额|860|905|890.5|10|98.40%
按收入性质分：||按支出性质分：
其中：一般公共预算|700|其中：基本支出|520
其他资金|190.5|项目支出|370.5` }, {
      name: "基础数据表", text: `
2021年度部门整体支出绩效评价基础数据表
经费控制情况（万元）|2020年决算数|2021年预算数|2021年决算数
三公经费|6.1|6|5.4
  其中：公务接待|6.1|6|5.4
项目支出：
  1、业务工作专项（动物疫病防控等）|301.2|330|370.5
公用经费|60|58|57.3` }, {
      name: "支付进度", text: `
2021年支付进度表
|||||单位：万元
月份|基本支出（当月）|项目支出（当月）|当月合计|累计支付|备注
1月|50|10|60|60
2月|40|20|60|120
3月|40|30|70|190
4月|40|30|70|260
5月|40|30|70|330
6月|40|30|70|400
7月|40|30|70|470
8月|40|30|70|540
9月|40|30|70|610
10月|40|30|70|680
11月|40|40|80|760
12月|70|60.5|130.5|890.5
合计|520|370.5|890.5` }, {
      name: "三季度止", text: `
2021年支付进度表（截至三季度）
|||单位：万元
季度|基本支出（当季）|项目支出（当季）|当季合计
一季度|130|60|190
二季度|120|90|210
三季度|120|90|210
合计|370|240|610` }],
    states: `
      自评表!C4 budget_initial@budget@2021=860万元
      自评表!D4 budget_adjusted@adjusted@2021=905万元
      自评表!E4 expenditure_actual@final@2021=890.5万元
      基础数据表!D3 sangong_total@final@2021=5.4万元
      基础数据表!B6 project_business@final@2020=301.2万元
      基础数据表!C6 project_business@budget@2021=330万元
      基础数据表!D6 project_business@final@2021=370.5万元
      支付进度!B16 basic_exp@final@2021=520万元
      支付进度!C16 project_exp@final@2021=370.5万元`,
    silent: ["自评表!D6", "自评表!D7", "支付进度!B4", "支付进度!C15", "三季度止!B7", "三季度止!C7"],
    breaks: [],
  },
];
