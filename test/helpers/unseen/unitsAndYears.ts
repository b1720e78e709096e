import type { UnseenBook } from "./page";

/** Where units and years hide: layouts in which a wrong guess would be wrong by 10 000, or by a year (invented units and figures). */
export const UNSEEN_UNITS_AND_YEARS: readonly UnseenBook[] = [
  {
    title: "units said in eight ways, one a sheet", file: "某局2022年度.xlsx",
    pages: [{ name: "支出A", text: `
支出决算表
|||金额单位：人民币元
科目编码|科目名称|本年支出合计|基本支出|项目支出
合计||5000000|3000000|2000000
201|一般公共服务支出|5000000|3000000|2000000` }, { name: "收入B", text: `
收入决算表（单位：人民币万元）
科目编码|科目名称|本年收入合计|财政拨款收入|其他收入
合计||500.00|490.00|10.00
201|一般公共服务支出|500.00|490.00|10.00` }, { name: "三公C", text: `
2022年度“三公”经费支出决算表
|单 位：万 元
项目|预算数|决算数
合计|30.00|25.50
1.因公出国（境）费|0|0
2.公务用车购置及运行维护费|20.00|17.50
其中：公务用车运行维护费|20.00|17.50
3.公务接待费|10.00|8.00` }, { name: "资产D", text: `
固定资产情况表
资产类别|年初原值（万元）|本年增加（万元）|本年减少（万元）|年末原值（万元）
房屋|800.00|0|0|800.00
设备|200.00|50.00|10.00|240.00
合计|1000.00|50.00|10.00|1040.00` }, { name: "采购E", text: `
政府采购执行情况表
采购项目|预算金额|合同金额|支付金额
办公设备|300000|290000|290000
物业服务|1200000|1200000|1100000
合计|1500000|1490000|1390000
注：以上金额单位为元。` }, { name: "结转F", text: `
2022年结转结余情况表
||||货币单位：千元
项目|年初结转|本年下达|本年支出|年末结转
基本支出|0|3000|3000|0
项目支出|100|2000|2050|50
合计|100|5000|5050|50` }, { name: "非税G", text: `
非税收入收缴表 2022年
||金额：万元
项目|应收|实收|已缴国库
罚没收入|12.50|12.50|12.50
合计|12.50|12.50|12.50` }, { name: "执行H", text: `
2022年预算执行情况表
||||（单位:亿元）
项目|年初预算|调整后预算|全年执行数|执行率
基本支出|0.03|0.03|0.03|100%
项目支出|0.02|0.025|0.02|80%
合计|0.05|0.055|0.05|90.91%` }],
    states: `
      支出A!C4 exp_year@final@2022=5000000元
      收入B!C3 income_year@final@2022=500万元
      收入B!E3 income_other@final@2022=10万元
      三公C!B4 sangong_total@budget_in_final@2022=30万元
      三公C!C4 sangong_total@final@2022=25.5万元
      三公C!C7 sangong_vehicle_run@final@2022=17.5万元
      资产D!E5 fixed_asset_end@final@2022=1040万元
      采购E!B5 procurement_total@budget@2022=1500000元
      采购E!D5 procurement_paid@final@2022=1390000元
      结转F!B6 carry_in@final@2022=100千元
      结转F!E6 carry_out@final@2022=50千元
      非税G!B5 nontax_due@final@2022=12.5万元
      执行H!B6 budget_initial@budget@2022=0.05亿元
      执行H!D6 expenditure_actual@final@2022=0.05亿元`,
    breaks: [],
  },
  {
    title: "years in the wrong places: documents, dates of filling in, plans of several years, last year's column first", file: "自评资料.xlsx",
    pages: [{ name: "预算", text: `
附件1（财预〔2016〕143号）
部门支出总体情况表
填报日期：2022年1月15日||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
合计||880.00|500.00|380.00
201|一般公共服务支出|880.00|500.00|380.00
注：按照《关于编制2022年部门预算和2022-2024年中期财政规划的通知》编制。` }, { name: "决算", text: `
支出决算表
编制单位：某某局||||2022年度|金额单位：万元
科目编码|科目名称|本年支出合计|基本支出|项目支出|备注
合计||900.00|510.00|390.00
201|一般公共服务支出|900.00|510.00|390.00` }, { name: "一般公共预算", text: `
一般公共预算支出表
|||||单位：万元
科目编码|科目名称|2021年执行数|2022年预算数|||增减%
|||小计|基本支出|项目支出
合计||830.00|880.00|500.00|380.00|6.02
201|一般公共服务支出|830.00|880.00|500.00|380.00|6.02` }, { name: "五年", text: `
近三年收支情况表
||||单位：万元
项目|2020年决算|2021年决算|2022年决算
本年收入合计|780.00|835.00|905.00
本年支出合计|770.00|830.00|900.00
其中：基本支出|450.00|480.00|510.00
项目支出|320.00|350.00|390.00
“三公”经费|30.00|28.00|25.00
年末结转和结余|20.00|25.00|30.00` }],
    states: `
      预算!C5 exp_total@budget@2022=880万元
      预算!D5 basic_exp@budget@2022=500万元
      决算!C4 exp_year@final@2022=900万元
      决算!D4 basic_exp@final@2022=510万元
      一般公共预算!D5 gpb_exp@budget@2022=880万元
      一般公共预算!C5 gpb_exp@final@2021=830万元
      一般公共预算!E5 gpb_basic@budget@2022=500万元
      五年!B4 income_year@final@2020=780万元
      五年!C5 exp_year@final@2021=830万元
      五年!D5 exp_year@final@2022=900万元
      五年!D6 basic_exp@final@2022=510万元
      五年!C8 sangong_total@final@2021=28万元
      五年!B9 carry_out@final@2020=20万元`,
    silent: ["一般公共预算!G5"],
    breaks: [],
  },
  {
    title: "figures as people type them: currency signs, brackets for negatives, blanks inside, 约, 略, units behind", file: "某中心2021年数据.xlsx",
    pages: [{ name: "清单", text: `
某中心2021年度绩效自评数据
项目|数值|备注
年初预算数|'¥1,260.50万元
追加预算|'85万元|
调减预算|'（20.00）万元|冲减
全年支出|'１，２９０．７５万元
年末结转和结余|'34.75 万元
三公经费预算数|'12万
三公经费决算数|'98,000.00元
政府采购实际支出|'约120万元|估计数
在职人员|'45人
编制人数|'48
退休人员|'略` }, { name: "资产", text: `
资产情况（截至2021年12月31日，单位：元）
资产类别|数量|年末原值|在用原值
房屋|'2,150平方米|'8 000 000.00|'8,000,000.00
车辆|'4辆|'￥900,000.00|'900,000
合计|| 8900000|8900000` }],
    states: `
      清单!B3 budget_initial@budget@2021=1260.5万元
      清单!B4 budget_addition@adjust@2021=85万元
      清单!B6 expenditure_actual@final@2021=1290.75万元
      清单!B7 carry_out@final@2021=34.75万元
      清单!B8 sangong_total@budget@2021=12万元
      清单!B9 sangong_total@final@2021=98000元
      清单!B10 procurement_total@final@2021=120万元
      清单!B11 on_duty_total@final@2021=45人
      清单!B12 est_total@final@2021=48人
      资产!C5 fixed_asset_end@final@2021=8900000元
      资产!D5 fixed_asset_in_use@final@2021=8900000元`,
    silent: ["清单!B13"],
    breaks: [],
  },
  {
    title: "two tables side by side of different years and units, and two stacked of different stages", file: "比较.xlsx",
    pages: [{ name: "并排", text: `
2021年支出决算情况||||2022年支出决算情况
|单位：万元||||单位：元
项目|金额|||项目|金额
基本支出|480.00|||基本支出|5100000
项目支出|350.00|||项目支出|3900000
支出合计|830.00|||支出合计|9000000` }, { name: "上下", text: `
2022年部门预算收支总表
|||单位：元
收入||支出
项目|预算数|项目|预算数
一、财政拨款收入|8700000|一、基本支出|5000000
二、其他收入|100000|二、项目支出|3800000
收入总计|8800000|支出总计|8800000

2022年度收入支出决算总表
|||单位：万元
收入||支出
项目|决算数|项目|决算数
一、一般公共预算财政拨款收入|890.00|一、一般公共服务支出|900.00
八、其他收入|15.00
本年收入合计|905.00|本年支出合计|900.00
年初结转和结余|25.00|年末结转和结余|30.00
总计|930.00|总计|930.00` }],
    states: `
      并排!B4 basic_exp@final@2021=480万元
      并排!B6 exp_year@final@2021=830万元
      并排!F4 basic_exp@final@2022=5100000元
      并排!F6 exp_year@final@2022=9000000元
      上下!B5 income_fiscal@budget@2022=8700000元
      上下!B7 income_total@budget@2022=8800000元
      上下!D5 basic_exp@budget@2022=5000000元
      上下!D7 exp_total@budget@2022=8800000元
      上下!B13 income_gpb@final@2022=890万元
      上下!B15 income_year@final@2022=905万元
      上下!D15 exp_year@final@2022=900万元
      上下!B16 carry_in@final@2022=25万元
      上下!D17 exp_total@final@2022=930万元`,
    breaks: [],
  },
  {
    title: "a table without a unit beside tables in 元: small figures are 三公 in 万元 and stay unread; transposed 三公 by years", file: "2023部门.xlsx",
    pages: [{ name: "支出", text: `
2023年部门支出总体情况表
||||单位：元
科目编码|科目名称|合计|基本支出|项目支出
合计||12000000|8000000|4000000
205|教育支出|12000000|8000000|4000000` }, { name: "三公", text: `
2023年“三公”经费预算表
合计|因公出国（境）费|公务接待费|公务用车购置及运行费
6.40|0|0.40|6.00` }, { name: "三公三年", text: `
“三公”经费三年情况表
||||||单位：万元
年度|合计|因公出国（境）费|公务用车购置费|公务用车运行维护费|公务接待费
2021年决算|9.80|0|0|8.00|1.80
2022年决算|8.50|0|0|7.00|1.50
2023年预算|6.40|0|0|6.00|0.40` }],
    states: `
      支出!C4 exp_total@budget@2023=12000000元
      支出!D4 basic_exp@budget@2023=8000000元
      三公三年!B4 sangong_total@final@2021=9.8万元
      三公三年!B5 sangong_total@final@2022=8.5万元
      三公三年!B6 sangong_total@budget@2023=6.4万元
      三公三年!F5 sangong_reception@final@2022=1.5万元
      三公三年!E6 sangong_vehicle_run@budget@2023=6万元`,
    silent: ["三公!A3", "三公!C3"],
    breaks: [{ rule: "S-02", cells: ["三公!A3"] }],
  },
];
