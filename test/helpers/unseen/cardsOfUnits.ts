import type { UnseenBook } from "./page";

/** Cards of a unit that begin with words, a subject over one line of figures, what runs on below a sum, people as the year began (invented units and figures). */
export const UNSEEN_CARDS_OF_UNITS: readonly UnseenBook[] = [
  {
    title: "a card of a unit whose first pairs are words, and a year's spending by month whose running total stands below the sum", file: "石洞乡畜牧站2021年.xlsx",
    pages: [{ name: "卡片", text: `
|单位情况卡（2021年度）
|单位名称|石洞乡畜牧兽医站||
|预算管理|全额供给|机构类型|公益一类
|核定编制（人）|24|年末在职（人）|22
|退休（人）|13|临聘人员（人）|4

|本年收入（元）|3495130|本年支出（元）|3480060
|年初结转（元）|22300|年末结转（元）|37370` }, { name: "分月", text: `
2021年分月支出（单位：元）
类别|1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月|全年
人员经费|150000|150000|150000|150000|150000|150000|150000|150000|150000|150000|150000|280000|1930000
公用经费|40000|40000|40000|40000|40000|40000|40000|40000|40000|40000|40000|30060|470060
项目支出|90000|90000|90000|90000|90000|90000|90000|90000|90000|90000|90000|90000|1080000
合计|280000|280000|280000|280000|280000|280000|280000|280000|280000|280000|280000|400060|3480060
累计支付|280000|560000|840000|1120000|1400000|1680000|1960000|2240000|2520000|2800000|3080000|3480060|` }],
    states: `
      卡片!C4 est_total@final@2021=24人
      卡片!E4 on_duty_total@final@2021=22人
      卡片!C5 retired@final@2021=13人
      卡片!C7 income_year@final@2021=3495130元
      卡片!C8 carry_in@final@2021=22300元
      分月!N6 exp_year@final@2021=3480060元`,
    silent: [],
    breaks: [],
  },
  {
    title: "a numbered subject over one line of figures without a label", file: "石洞街道2023年.xlsx",
    pages: [{ name: "基础数据", text: `
2023年度部门整体支出绩效自评基础数据表
单位名称：石洞街道办事处|||金额：万元
一、财政供养情况|编制数|实际在职人数|控制率
|48|45|93.75%
二、经费控制情况|2022年决算|2023年预算|2023年决算
“三公”经费|6.21|6.3|5.5
公用经费|146.4|152.3|148.15` }],
    states: `
      基础数据!B4 est_total@final@2023=48人
      基础数据!C4 on_duty_total@final@2023=45人
      基础数据!D7 public_exp@final@2023=148.15万元`,
    silent: [],
    breaks: [],
  },
  {
    title: "posts and people as the year began and ended, and assets that began", file: "石洞敬老院2020年.xlsx",
    pages: [{ name: "人", text: `
2020年人员（人）
|年初|年末
编制|28|28
在职|26|27
退休|9|10
临聘护工|19|22` }, { name: "资产", text: `
2020年固定资产（元）
|年初|年末
固定资产原值|6263400|6451880` }],
    states: `
      人!B3 est_total@final@2019=28人
      人!B4 on_duty_total@final@2019=26人
      人!C4 on_duty_total@final@2020=27人
      人!B6 off_est_staff@final@2019=19人
      资产!B3 fixed_asset_begin@final@2020=6263400元`,
    silent: [],
    breaks: [],
  },
];
