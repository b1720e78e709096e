import type { UnseenBook } from "./page";

/** What is all of a quantity and what a part of it, where column, note or name of a sum tell: each was once read as the other. */
export const UNSEEN_WHOLES_AND_PARTS: readonly UnseenBook[] = [
  {
    title: "what 财政拨款 paid stands behind what was spent in all", file: "forest-farm-2019.xlsx",
    pages: [{
      name: "收支", text: `
2019年林场收支决算简表|||||
|||||单位：元
收入|金额|其中：财政拨款|支出|金额|其中：财政拨款
财政拨款|3150000|3150000|基本支出|2260000|2260000
经营收入|418000||　人员经费|1902000|1902000
其他收入|36500||　公用经费|358000|358000
|||项目支出|1284000|890000
本年收入合计|3604500|3150000|本年支出合计|3544000|3150000`,
    }],
    states: `
      E4 basic_exp@final@2019=2260000元
      E7 project_exp@final@2019=1284000元
      E8 exp_year@final@2019=3544000元
      B8 income_year@final@2019=3604500元
      C8 income_fiscal@final@2019=3150000元`,
    silent: ["收支!F7", "收支!F8"],
  },
  {
    title: "a note says that only some of the projects are listed", file: "library-2022.xlsx",
    pages: [{
      name: "项目", text: `
2022年项目经费执行情况|||||
|||||单位：万元
序号|项目|年初批复|年中调整|全年指标|实际支出
1|古籍数字化|120|-20|100|98.6
2|流动图书车|60|15|75|75
3|少儿阅览区改造|0|42|42|40.3
合计||180|37|217|213.9
注：本表仅反映市级财政安排的项目，社会捐赠项目另行登记。`,
    }],
    states: `
      C4 line_budget_initial[古籍数字化]@budget@2022=120万元
      F6 line_executed[少儿阅览区改造]@final@2022=40.3万元`,
    silent: ["项目!C7", "项目!E7", "项目!F7"],
  },
  {
    title: "a note about another report limits no table beside it, and one that says it lists projects limits no table of projects", file: "park-office-2022.xlsx",
    pages: [{
      name: "项目", text: `
2022年项目支出明细表|||
|||单位：万元
项目名称|年初预算|调整后预算|全年支出
绿化养护|310|296|291.5
设施维修|85|102|99.2
合计|395|398|390.7
说明：仅统计项目支出；月报只反映财政拨款支出。`,
    }],
    states: `
      B6 project_exp@budget@2022=395万元
      D6 project_exp@final@2022=390.7万元`,
  },
  {
    title: "支出合计 beside 基本支出 and 项目支出 is what was spent on each function", file: "market-town-2020.xlsx",
    pages: [{
      name: "科目执行", text: `
功能科目支出执行（系统导出）||||||
单位：望湖区清溪街道办事处　年度：2020||||||单位：元
科目编码|科目名称|调整预算数|基本支出|项目支出|支出合计|预算结余
2010301|行政运行|4120000|4105000|0|4105000|15000
2120501|城乡社区环境卫生|1960000|0|1902000|1902000|58000
2210201|住房公积金|388000|387600|0|387600|400
合计||6468000|4492600|1902000|6394600|73400`,
    }],
    states: `
      C4 func_exp[2010301]@adjusted@2020=4120000元
      F4 func_exp[2010301]@final@2020=4105000元
      F6 func_exp[2210201]@final@2020=387600元
      C7 budget_adjusted@adjusted@2020=6468000元
      D7 basic_exp@final@2020=4492600元
      E7 project_exp@final@2020=1902000元
      F7 expenditure_actual@final@2020=6394600元`,
  },
  {
    title: "the sum of an office's parts is called by the kind of office", file: "harbour-bureau-2023.xlsx",
    pages: [{
      name: "科室", text: `
2023年各科室预算及使用情况||||
财务科　单位：万元||||
科室|年初预算|追加|追减|调整后
办公室|210.5|8|0|218.5
航道科|388|0|16|372
安监科|142.3|5.2|0|147.5
局机关合计|740.8|13.2|16|738`,
    }],
    states: `
      科室!B7 budget_initial@budget@2023=740.8万元
      科室!C7 budget_addition@adjust@2023=13.2万元
      科室!D7 budget_reduction@adjust@2023=16万元
      科室!E7 budget_adjusted@adjusted@2023=738万元`,
  },
  {
    title: "the sum of an office's own sections is no sum of all", file: "harbour-bureau-2023.xlsx",
    pages: [{
      name: "分组", text: `
2023年各科室办公预算及使用||
单位：万元||
科室|年初预算|全年支出
办公室|10|9.5
航道科|20|18
局机关合计|30|27.5
养护中心|40|39
合计|70|66.5`,
    }],
    states: "分组!B8 budget_initial@budget@2023=70万元",
    silent: ["分组!B6"],
  },
  {
    title: "a carry-over that lists 基本支出 with the projects takes in all that came", file: "archive-2021.xlsx",
    pages: [{
      name: "结转", text: `
2021年财政拨款结转结余情况|||||
|||||单位：元
项目|年初结转|本年拨款|本年支出|财政收回|年末结转
基本支出|0|5120000|5099000|21000|0
档案数字化|86000|940000|974000|0|52000
库房消防|12000|310000|302000|12000|8000
合计|98000|6370000|6375000|33000|60000`,
    }],
    states: `
      B7 carry_in_fiscal@final@2021=98000元
      C7 income_fiscal@final@2021=6370000元
      F7 carry_out_fiscal@final@2021=60000元`,
  },
  {
    title: "small tables side by side on one page, each below its own name", file: "kindergarten-2023.xlsx",
    pages: [{
      name: "一页纸", text: `
海棠区第三幼儿园2023年情况（一页纸）|||||||
|||||||单位：万元
① 人员|||② 三公（万元）||||
项目|人数||名目|2022决算|2023预算|2023决算|
编制数|64||公务接待|0.9|1|0.62|
在编在职|61||公车运行|2.4|2.6|2.38|
退休|17||合计|3.3|3.6|3|
|||||||
③ 采购（万元）||||④ 固定资产（万元）|||
货物|服务|采购合计||年初原值|本年增加|本年减少|年末原值
18.6|42.3|60.9||913.4|18.6|3.2|928.8`,
      merges: ["A1:H1"],
    }],
    states: `
      B5 est_total@final@2023=64人
      B7 retired@final@2023=17人
      E5 sangong_reception@final@2022=0.9万元
      F6 sangong_vehicle_run@budget@2023=2.6万元
      G7 sangong_total@final@2023=3万元
      A11 procurement_goods@final@2023=18.6万元
      C11 procurement_total@final@2023=60.9万元
      E11 fixed_asset_begin@final@2023=913.4万元
      H11 fixed_asset_end@final@2023=928.8万元`,
  },
  {
    title: "a note names projects that are missing, and an office's sections are summed up", file: "sports-bureau-2021.xlsx",
    pages: [{
      name: "项目", text: `
2021年项目资金执行情况|||单位：万元
项目|下达数|调整后预算|实际支出
赛事补助|120|100|98.6
场馆维修|60|75|75
合计|180|175|173.6
注：下达数为年初部门预算批复数，自筹项目未列入本表。`,
    }, {
      name: "科室", text: `
2021年各科室预算及使用情况|||
单位：万元|||
科室|年初预算|调整后|支出
办公室|210.5|218.5|210
竞训科|388|372|370
各科室合计|598.5|590.5|580`,
    }],
    states: `
      项目!B3 line_budget_initial[赛事补助]@budget@2021=120万元
      科室!B6 budget_initial@budget@2021=598.5万元
      科室!D6 expenditure_actual@final@2021=580万元`,
    silent: ["项目!B5", "项目!C5", "项目!D5"],
  },
  {
    title: "what one thing cost is not what everything did", file: "youth-palace-2022.xlsx",
    pages: ["党建经费使用情况", "2022年培训班经费", "食堂收支情况"].map((title, index) => ({
      name: `表${index + 1}`, text: `
${title}|||单位：万元
名称|预算|支出${index === 0 ? "数" : ""}|备注
第一期|12|11.5|
第二期|20|18|
合计|32|29.5|`,
    })),
    states: "",
    silent: ["表1!B5", "表1!C5", "表2!B5", "表2!C5", "表3!B5", "表3!C5"],
  },
];
