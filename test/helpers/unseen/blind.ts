import type { UnseenBook } from "./page";

/** Written from the descriptions alone, by somebody who had not seen the reader; each once read wrong. */
export const UNSEEN_BLIND: readonly UnseenBook[] = [
  {
    title: "one sheet with numbered parts, each with a unit of its own in its title", file: "2020绩效自评数据.xlsx",
    pages: [{
      name: "数据", text: `
东湖区图书馆（示例）2020年度绩效自评数据汇总

一、收支情况（单位：万元）
项目|年初预算|调整预算|决算数
收入合计|310|325.5|325.5
支出合计|310|325.5|'３１８．２０
其中：基本支出|210|215.5|'214.30
　　　项目支出|100|110|103.90万元

二、“三公”经费（单位：元）
项目|预算数|决算数
公务接待费|12000|'8,860.00
公务用车运行维护费|35000|34120.5
合计|47000|42980.5

三、人员情况
编制人数|28
年末在职人数|27
退休人数|12`,
    }],
    states: `
      C6 exp_year@adjusted@2020=325.5万元
      D6 exp_year@final@2020=318.2万元
      D8 project_exp@final@2020=103.9万元
      B12 sangong_reception@budget@2020=12000元
      C12 sangong_reception@final@2020=8860元
      C13 sangong_vehicle_run@final@2020=34120.5元
      C14 sangong_total@final@2020=42980.5元
      B17 est_total@final@2020=28人
      B18 on_duty_total@final@2020=27人`,
    breaks: [],
  },
  {
    title: "staff by kind of post, with retirees below a 合计 that does not cover them", file: "2022人员.xlsx",
    pages: [{
      name: "人员", text: `
人员编制情况（2022年12月31日）
单位：人
类别|编制数|实有人数|上年末
行政（参公）编制|20|19|18
工勤编制|3|3|3
合计|23|22|21
离休||1|1
退休||15|14`,
    }],
    states: `
      B4 est_civil@final@2022=20人
      C4 on_duty_civil@final@2022=19人
      B5 est_worker@final@2022=3人
      C5 on_duty_worker@final@2022=3人
      B6 est_total@final@2022=23人
      C6 on_duty_total@final@2022=22人
      C8 retired@final@2022=15人`,
    breaks: [],
  },
  {
    title: "收支总表 that ends in 年终结转结余, beside a 支出总表 without it", file: "2025预算.xlsx",
    pages: [{
      name: "1.部门收支总表", text: `
2025年部门收支总表
部门名称：某县文体局（示例）|||单位：万元
收入||支出|
项目|预算数|项目|预算数
一、预算拨款|1286.35|一、文化旅游体育与传媒支出|1040.2
　　一般公共预算拨款|1206.35|二、社会保障和就业支出|150.15
　　政府性基金预算拨款|80|三、卫生健康支出|46
二、其他收入|20|四、住房保障支出|70
本年收入合计|1306.35|本年支出合计|1306.35
上年结转结余|15.6|年终结转结余|15.6
收 入 总 计|1321.95|支 出 总 计|1321.95`,
    }, {
      name: "3.部门支出总表", text: `
2025年部门支出总表
部门名称：某县文体局（示例）||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
207|文化旅游体育与传媒支出|1040.2|610.2|430
208|社会保障和就业支出|150.15|150.15|
210|卫生健康支出|46|46|
221|住房保障支出|70|70|
|合计|1306.35|876.35|430`,
    }],
    states: `
      1.部门收支总表!B5 income_fiscal@budget@2025=1286.35万元
      1.部门收支总表!B10 carry_in@budget@2025=15.6万元
      1.部门收支总表!D10 carry_out@budget@2025=15.6万元
      1.部门收支总表!D11 exp_total@budget@2025=1321.95万元
      3.部门支出总表!C8 exp_year@budget@2025=1306.35万元`,
    breaks: [],
  },
  {
    title: "机构运行信息表 with the budget column of a final account", file: "2022财决.xlsx",
    pages: [{
      name: "F03 机构运行信息表(财决附03表)", text: `
机构运行信息表
|||||财决附03表
编制单位：北岭区水务局（示例）|||2022年度||金额单位：元
项目|行次|预算数|统计数|项目|行次|统计数
栏次||1|2|栏次||3
一、“三公”经费支出|1|||四、机关运行经费|27|590000
（一）支出合计|2|120000|98500|（一）行政单位|28|590000
2.公务用车购置及运行维护费|4|90000|82000|五、国有资产占用情况|30|
（2）公务用车运行维护费|6|90000|82000|（一）车辆数合计（辆）|31|3
3.公务接待费|7|30000|16500|六、政府采购支出信息|40|`,
    }],
    states: `
      C7 sangong_total@budget_in_final@2022=120000元
      D7 sangong_total@final@2022=98500元
      C10 sangong_reception@budget_in_final@2022=30000元
      D10 sangong_reception@final@2022=16500元
      G6 agency_operating@final@2022=590000元`,
    breaks: [],
  },
];
