import type { UnseenBook } from "./page";

/** Years and units said by covers, notes, sheets and short titles, last year's titles left standing, and a unit that is only that of 三公. */
export const UNSEEN_SAID_FOR_ALL: readonly UnseenBook[] = [
  {
    title: "notes that say the year and the unit of the whole book, 三公 in 元", file: "账册.xlsx",
    pages: [
      { name: "用前必读", text: `
经费账册使用说明
1. 本册数据年度为2021年度，“本年”指2021年，“上年”指2020年。
2. 本册金额除注明外均为万元，保留两位小数。
3. 三公一页按元记。
2022年2月8日整理` },
      { name: "收支", text: `
部门收支执行表
项目|年初预算|追加|调减|调整后预算|全年支出
基本支出|842.50|18.30|0.00|860.80|858.42
　人员经费|701.20|18.30|0.00|719.50|718.06
　公用经费|141.30|0.00|0.00|141.30|140.36
项目支出|276.00|24.00|12.00|288.00|281.75
合计|1118.50|42.30|12.00|1148.80|1140.17` },
      { name: "三公", text: `
“三公”经费情况（单位：元）
项目|上年决算|本年预算|本年决算
“三公”经费合计|96400|100000|91250
公务用车运行维护费|71200|74000|68950
公务接待费|25200|26000|22300` },
      { name: "采购", text: `
政府采购执行情况
类别|采购预算|实际采购
货物|31.60|30.95
服务|54.20|52.40
合计|85.80|83.35` },
    ],
    states: `
收支!B3 basic_exp@budget@2021=842.5万元
收支!E3 basic_exp@adjusted@2021=860.8万元
收支!F3 basic_exp@final@2021=858.42万元
收支!B4 line_budget_initial[人员经费]@budget@2021=701.2万元
收支!B4 personnel_exp@budget@2021=701.2万元
收支!E4 line_budget_adjusted[人员经费]@adjusted@2021=719.5万元
收支!E4 personnel_exp@adjusted@2021=719.5万元
收支!F4 line_executed[人员经费]@final@2021=718.06万元
收支!F4 personnel_exp@final@2021=718.06万元
收支!B5 line_budget_initial[公用经费]@budget@2021=141.3万元
收支!B5 public_exp@budget@2021=141.3万元
收支!E5 line_budget_adjusted[公用经费]@adjusted@2021=141.3万元
收支!E5 public_exp@adjusted@2021=141.3万元
收支!F5 line_executed[公用经费]@final@2021=140.36万元
收支!F5 public_exp@final@2021=140.36万元
收支!B6 project_exp@budget@2021=276万元
收支!E6 project_exp@adjusted@2021=288万元
收支!F6 project_exp@final@2021=281.75万元
收支!B7 budget_initial@budget@2021=1118.5万元
收支!B7 budget_initial@final@2021=1118.5万元
收支!C7 budget_addition@adjust@2021=42.3万元
收支!D7 budget_reduction@adjust@2021=12万元
收支!E7 budget_adjusted@adjusted@2021=1148.8万元
收支!E7 budget_adjusted@final@2021=1148.8万元
收支!F7 expenditure_actual@final@2021=1140.17万元
三公!B3 sangong_total@final@2020=96400元
三公!C3 sangong_total@budget@2021=100000元
三公!D3 sangong_total@final@2021=91250元
三公!B4 sangong_vehicle_run@final@2020=71200元
三公!C4 sangong_vehicle_run@budget@2021=74000元
三公!D4 sangong_vehicle_run@final@2021=68950元
三公!B5 sangong_reception@final@2020=25200元
三公!C5 sangong_reception@budget@2021=26000元
三公!D5 sangong_reception@final@2021=22300元
采购!B3 procurement_goods@budget@2021=31.6万元
采购!C3 procurement_goods@final@2021=30.95万元
采购!B4 procurement_services@budget@2021=54.2万元
采购!C4 procurement_services@final@2021=52.4万元
采购!B5 procurement_total@budget@2021=85.8万元
采购!C5 procurement_total@final@2021=83.35万元`,
  },
  {
    title: "a cover in Chinese numerals that tells year and unit, and a form whose title is last year's", file: "公开表.xlsx",
    pages: [
      { name: "封面", text: `

　　二〇二三年度部门决算公开表
部门：某县水利站
金额单位：除特别注明外均为万元
公开日期：2024年9月12日` },
      { name: "决算01", text: `
收入支出决算总表
收入||支出|
项目|决算数|项目|决算数
一、一般公共预算财政拨款收入|612.40|一、社会保障和就业支出|58.20
二、其他收入|6.30|二、农林水支出|557.10
本年收入合计|618.70|本年支出合计|615.30
年初结转和结余|20.10|年末结转和结余|23.50
总计|638.80|总计|638.80` },
      { name: "决算05", text: `
一般公共预算财政拨款支出决算表
2022年度
科目编码|科目名称|2023年决算支出合计|基本支出|项目支出
208|社会保障和就业支出|58.20|58.20|0.00
213|农林水支出|554.20|309.60|244.60
|合计|612.40|367.80|244.60` },
    ],
    states: `
决算01!B4 income_gpb@final@2023=612.4万元
决算01!B5 income_other@final@2023=6.3万元
决算01!B6 income_year@final@2023=618.7万元
决算01!B7 carry_in@final@2023=20.1万元
决算01!B8 income_total@final@2023=638.8万元
决算01!D4 func_exp[208]@final@2023=58.2万元
决算01!D5 func_exp[213]@final@2023=557.1万元
决算01!D6 exp_year@final@2023=615.3万元
决算01!D7 carry_out@final@2023=23.5万元
决算01!D8 exp_total@final@2023=638.8万元
决算05!D4 gpb_basic[208]@final@2023=58.2万元
决算05!E4 gpb_project[208]@final@2023=0万元
决算05!D5 gpb_basic[213]@final@2023=309.6万元
决算05!E5 gpb_project[213]@final@2023=244.6万元
决算05!C6 gpb_exp@final@2023=612.4万元
决算05!D6 gpb_basic@final@2023=367.8万元
决算05!E6 gpb_project@final@2023=244.6万元`,
  },
  {
    title: "two digits and 年 before what a table is of, on sheets and above tables, and last year's title left standing", file: "场馆账.xlsx",
    pages: [
      { name: "22年执行", text: `
场馆预算执行
单位：元
项目|年初预算|调整后预算|支出决算
基本支出|3120000|3185000|3171200
项目支出|2240000|2210000|2156300
合计|5360000|5395000|5327500` },
      { name: "23年执行", text: `
2022年场馆预算执行
单位：元
项目|2023年年初预算|2023年调整后预算|2023年支出决算
基本支出|3260000|3312000|3304800
项目支出|2300000|2280000|2205600
合计|5560000|5592000|5510400` },
      { name: "采购接待", text: `
22年政府采购（万元）
类别|采购预算|实际采购
货物|26.00|25.30
服务|48.00|46.90
合计|74.00|72.20

23年公务接待（费用：元）
季度|批次|人次|接待费
一季度|6|52|6120
二季度|8|71|8350
三季度|5|40|4780
四季度|7|63|7290
全年|26|226|26540` },
    ],
    states: `
22年执行!B4 basic_exp@budget@2022=3120000元
22年执行!C4 basic_exp@adjusted@2022=3185000元
22年执行!D4 basic_exp@final@2022=3171200元
22年执行!B5 project_exp@budget@2022=2240000元
22年执行!C5 project_exp@adjusted@2022=2210000元
22年执行!D5 project_exp@final@2022=2156300元
22年执行!B6 budget_initial@budget@2022=5360000元
22年执行!B6 budget_initial@final@2022=5360000元
22年执行!C6 budget_adjusted@adjusted@2022=5395000元
22年执行!C6 budget_adjusted@final@2022=5395000元
22年执行!D6 expenditure_actual@final@2022=5327500元
23年执行!B4 basic_exp@budget@2023=3260000元
23年执行!C4 basic_exp@adjusted@2023=3312000元
23年执行!D4 basic_exp@final@2023=3304800元
23年执行!B5 project_exp@budget@2023=2300000元
23年执行!C5 project_exp@adjusted@2023=2280000元
23年执行!D5 project_exp@final@2023=2205600元
23年执行!B6 budget_initial@budget@2023=5560000元
23年执行!B6 budget_initial@final@2023=5560000元
23年执行!C6 budget_adjusted@adjusted@2023=5592000元
23年执行!C6 budget_adjusted@final@2023=5592000元
23年执行!D6 expenditure_actual@final@2023=5510400元
采购接待!B3 procurement_goods@budget@2022=26万元
采购接待!C3 procurement_goods@final@2022=25.3万元
采购接待!B4 procurement_services@budget@2022=48万元
采购接待!C4 procurement_services@final@2022=46.9万元
采购接待!B5 procurement_total@budget@2022=74万元
采购接待!C5 procurement_total@final@2022=72.2万元
采购接待!B13 reception_batches@final@2023=26批次
采购接待!C13 reception_persons@final@2023=226人次
采购接待!D13 sangong_reception@final@2023=26540元`,
  },
  {
    title: "the unit in the sheet's name, and in the first of several headings", file: "明细2022.xlsx",
    pages: [
      { name: "公用明细(元)", text: `
2022年公用经费支出明细
编码|科目|年初预算|支出决算
302|商品和服务支出|862000|851300
30201|办公费|120000|118600
30207|邮电费|42000|40900
30211|差旅费|210000|206400
30239|其他交通费用|490000|485400
310|资本性支出|36000|35800
31002|办公设备购置|36000|35800
|合计|898000|887100` },
      { name: "资产", text: `
2022年固定资产变动
类别|年初原值（元）|本年增加|本年减少|年末原值
房屋|5120000|0|0|5120000
设备|936000|124000|58000|1002000
合计|6056000|124000|58000|6122000` },
    ],
    states: `
公用明细(元)!C3 basic_econ[302]@budget@2022=862000元
公用明细(元)!D3 basic_econ[302]@final@2022=851300元
公用明细(元)!C4 basic_econ[30201]@budget@2022=120000元
公用明细(元)!D4 basic_econ[30201]@final@2022=118600元
公用明细(元)!C5 basic_econ[30207]@budget@2022=42000元
公用明细(元)!D5 basic_econ[30207]@final@2022=40900元
公用明细(元)!C6 basic_econ[30211]@budget@2022=210000元
公用明细(元)!D6 basic_econ[30211]@final@2022=206400元
公用明细(元)!C7 basic_econ[30239]@budget@2022=490000元
公用明细(元)!D7 basic_econ[30239]@final@2022=485400元
公用明细(元)!C8 basic_econ[310]@budget@2022=36000元
公用明细(元)!D8 basic_econ[310]@final@2022=35800元
公用明细(元)!C9 basic_econ[31002]@budget@2022=36000元
公用明细(元)!D9 basic_econ[31002]@final@2022=35800元
公用明细(元)!C10 public_exp@budget@2022=898000元
公用明细(元)!D10 public_exp@final@2022=887100元
资产!B5 fixed_asset_begin@final@2022=6056000元
资产!C5 fixed_asset_add@final@2022=124000元
资产!D5 fixed_asset_dec@final@2022=58000元
资产!E5 fixed_asset_end@final@2022=6122000元`,
  },
  {
    title: "only 三公 says its unit: what the rest is in nobody knows", file: "年报2021.xlsx",
    pages: [
      { name: "执行", text: `
2021年预算执行情况表
项目|年初预算|调整后预算|全年执行数
基本支出|1286.40|1329.00|1318.72
项目支出|615.00|633.00|596.95
合计|1901.40|1962.00|1915.67` },
      { name: "三公", text: `
2021年“三公”经费情况（单位：元）
项目|预算数|决算数
“三公”经费合计|120000|111040
公务用车运行维护费|88000|83640
公务接待费|32000|27400` },
    ],
    states: `
三公!B3 sangong_total@budget@2021=120000元
三公!C3 sangong_total@final@2021=111040元
三公!B4 sangong_vehicle_run@budget@2021=88000元
三公!C4 sangong_vehicle_run@final@2021=83640元
三公!B5 sangong_reception@budget@2021=32000元
三公!C5 sangong_reception@final@2021=27400元`,
    breaks: [{ rule: "S-02", cells: ["执行!C5"] }],
  },
];
