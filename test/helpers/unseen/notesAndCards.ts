import type { UnseenBook } from "./page";

/** Sums that cards and notes part from the whole: 合计 below cards, what a note alone lists, which budget it speaks of, a project's own change (invented units and figures). */
export const UNSEEN_NOTES_AND_CARDS: readonly UnseenBook[] = [
  {
    title: "cards of projects and a card headed by nothing but 合计", file: "柳浪果树所2024年.xlsx",
    pages: [{ name: "课题", text: `
2024年课题经费卡片|||金额：万元

课题1|砧木选育||
负责人|某甲|起止|2023.1—2025.12
年初预算|80|调整后预算|86.5
本年支出|82.38|年末余额|4.12

课题2|病害防控||
负责人|某乙|起止|2023.1—2025.12
年初预算|60|调整后预算|60
本年支出|58.64|年末余额|1.36

合计|||
年初预算|140|调整后预算|146.5
本年支出|141.02|执行率|96.26%` }],
    states: `
      B14 project_exp@budget@2024=140万元
      D14 project_exp@adjusted@2024=146.5万元
      B15 project_exp@final@2024=141.02万元`,
    silent: [],
    breaks: [],
  },
  {
    title: "a list that takes in some projects only, said below it without a full stop", file: "柳浪蔬菜所2019年.xlsx",
    pages: [{ name: "项目", text: `
2019年科研项目经费|||单位：元
项目|本年预算（年初）|本年支出|余额
选育|400000|386420|13580
栽培|320000|298610.5|21389.5
小计|720000|685030.5|34969.5
只列市科技局立项的，横向课题和设备另有账` }],
    states: "B3 line_budget_initial[选育]@budget@2019=400000元",
    silent: ["项目!B5", "项目!C5"],
    breaks: [],
  },
  {
    title: "a budget whose note says that the money of the year's middle is in it", file: "柳浪农技站2018年.xlsx",
    pages: [{ name: "项目", text: `
2018年项目支出（单位：元）
项目|预算|支出|结余
禁烧|120000|118600|1400
检测|60000|54200|5800
统防统治|120000|113600|6400
合计|300000|286400|13600
注：预算含年中上级补助12万元` }],
    states: "B6 project_exp@adjusted@2018=300000元",
    silent: [],
    breaks: [],
  },
  {
    title: "a note about what one project's budget was cut by", file: "柳浪医院2023年.xlsx",
    pages: [{ name: "执行", text: `
2023年度部门预算执行情况明细表|||||单位：万元
支出项目|年初预算数|调增|调减|调整后预算数|全年执行数
基本支出|817|26.5|12|831.5|826.9
项目支出|91.6|4.2|15|80.8|78.6
合计|908.6|30.7|27|912.3|905.5
注：门诊楼项目因图审滞后，年中调减15万元。` }],
    states: "D5 budget_reduction@adjust@2023=27万元",
    silent: ["执行!A6"],
    breaks: [],
  },
];
