import type { UnseenBook } from "./page";

/** Working sheets of a finance office, drawn from the habits described (invented units and figures). */
export const UNSEEN_WORKING: readonly UnseenBook[] = [
  {
    title: "预算执行 with 调减 written as negatives, year in the sheet's name, 执行率 wrong, one line of expenditure off", file: "执行.xlsx",
    pages: [{
      name: "2022年执行", text: `
某某中心部门预算执行情况表
填报单位：某某中心||||||||||（单位：元）
序号|项目名称|年初预算|追加|调减|调整后预算|1-9月支出|10-12月支出|全年累计支出|结余|执行率
一|基本支出|5000000|200000|-50000|5150000|3600000|1500000|5100000|50000|99.03%
1|人员经费|4500000|200000||4700000|3300000|1380000|4680000|20000|99.57%
2|公用经费|500000||-50000|450000|300000|120000|420000|30000|93.33%
二|项目支出|2000000|100000|-300000|1800000|800000|700000|1500000|300000|83.33%
1|信息化运维|800000||-300000|500000|300000|200000|500000|0|100.00%
2|业务培训|700000|100000||800000|300000|300000|600000|200000|85.71%
3|设备购置|500000|||500000|200000|200000|400000|100000|80.00%
|合计|7000000|300000|-350000|6950000|4400000|2200000|6600000|350000|94.96%` }],
    states: `
      C11 budget_initial@budget@2022=7000000元
      D11 budget_addition@adjust@2022=300000元
      F11 budget_adjusted@adjusted@2022=6950000元
      I11 expenditure_actual@final@2022=6600000元
      C4 basic_exp@budget@2022=5000000元
      I4 basic_exp@final@2022=5100000元
      I7 project_exp@final@2022=1500000元
      I5 personnel_exp@final@2022=4680000元
      I8 line_executed[信息化运维]@final@2022=500000元
      F9 line_budget_adjusted[业务培训]@adjusted@2022=800000元`,
    silent: ["2022年执行!K5"],
    breaks: [{ rule: "L-03", cells: ["2022年执行!K9"] }],
  },
  {
    title: "用款计划 by quarter with 计划 and 支付 rows, one quarter in 元 though the sheet is in 万元", file: "2021用款.xlsx",
    pages: [{
      name: "用款计划", text: `
2021年度用款计划与支付进度表
|||||||单位：万元
类别|口径|一季度|二季度|三季度|四季度|全年合计|进度
基本支出|计划|120.00|120.00|120.00|140.00|500.00|
基本支出|支付|118.50|121.00|1190000|140.00|498.50|99.70%
项目支出|计划|20.00|40.00|60.00|80.00|200.00|
项目支出|支付|-|30.00|55.00|85.00|170.00|85.00%` }],
    states: `
      G5 paid_cumulative[基本支出]@final@2021=498.5万元
      G7 paid_cumulative[项目支出]@final@2021=170万元`,
    breaks: [{ rule: "S-03", cells: ["用款计划!E5"] }],
  },
  {
    title: "三公台账 with month subtotals, the total taking them in twice, dates of three kinds, an amount as text", file: "三公2021.xlsx",
    pages: [{
      name: "三公台账", text: `
2021年“三公”经费支出台账
单位：某某局||||金额单位：元
日期|类别|摘要|金额|批次|人次|凭证号
2021-01-18|公务接待|省厅调研|1200|1|8|记-12
2021/1/25|公务用车|加油|3000|||记-20
1月小计|||4200|1|8
2021.2.3|公务接待|兄弟单位交流|'1,800.00|1|12|记-5
2021-02-26|公务用车|维修|2500|||记-31
2月小计|||4300|1|12
合计|||17000|2|20` }],
    states: `
      D10 sangong_total@final@2021=17000元
      E10 reception_batches@final@2021=2批次
      F10 reception_persons@final@2021=20人次`,
    breaks: [{ rule: "L-14", cells: ["三公台账!D10"] }],
  },
  {
    title: "人员: two blocks side by side, 在职 with 其中, retired beside; total leaves one class out", file: "人员情况2023.xlsx",
    pages: [{
      name: "人员", text: `
2023年末人员编制情况表|||||离退休人员情况表
|||单位：人||||单位：人
类别|编制数|实有人数|备注||类别|年末人数|备注
在职人员|60|57|||离休|1|
其中：管理岗|15|14|||退休|25|
专技岗|40|38|||合计|26|
工勤岗|5|5
编外人员||6|劳务派遣
合计|60|64` }],
    states: `
      B4 est_total@final@2023=60人
      C4 on_duty_total@final@2023=57人
      C8 off_est_staff@final@2023=6人
      G4 lixiu@final@2023=1人
      G5 retired@final@2023=25人`,
    breaks: [{ rule: "P-01", cells: ["人员!C9"], difference: "1" }],
  },
  {
    title: "资产 with 其中：车辆 inside 通用设备 (a trap), decreases as negatives, quantities with their unit", file: "资产表.xlsx",
    pages: [{
      name: "固定资产2022", text: `
固定资产情况表（截至2022年12月31日）
编制单位：某某局||||||单位：元
资产类别|数量|年初原值|本年增加|本年减少|年末原值|在用原值
房屋及构筑物|'2,150平方米|8000000|||8000000|8000000
通用设备|'320台|1500000|200000|-100000|1600000|1450000
其中：车辆|'4辆|600000|||600000|600000
专用设备|'15套|700000|50000||750000|800000
家具用具|'210件|300000||-20000|280000|280000
合计||10500000|250000|-120000|10630000|10530000` }],
    states: `
      C9 fixed_asset_begin@final@2022=10500000元
      D9 fixed_asset_add@final@2022=250000元
      F9 fixed_asset_end@final@2022=10630000元
      G9 fixed_asset_in_use@final@2022=10530000元`,
    breaks: [{ rule: "L-10", cells: ["固定资产2022!G7", "固定资产2022!F7"] }],
  },
  {
    title: "采购 with 万元 budgets beside contracts and payments in 元; one contract in 万元 by mistake", file: "采购台账2022.xlsx",
    pages: [{
      name: "政府采购", text: `
2022年政府采购执行情况表
序号|采购项目|品目|采购预算（万元）|合同金额（元）|采购方式|是否面向中小企业|支付金额（元）
1|办公电脑|货物|30.00|285000.00|电子卖场|是|285000.00
2|机房改造|工程|120.00|115.60|公开招标|否|924800.00
3|物业服务|服务|50.00|480000.00|框架协议|是|480000.00
|合计||200.00|765115.60|||1689800.00` }],
    states: `
      D6 procurement_total@budget@2022=200万元
      H6 procurement_paid@final@2022=1689800元`,
    breaks: [{ rule: "S-03", cells: ["政府采购!E4"] }],
  },
  {
    title: "结转: opening not carried over from last year's closing; 非税: waived amounts in words", file: "2021年结转及非税.xlsx",
    pages: [{
      name: "结转", text: `
2021年财政拨款结转结余情况表
编制单位：某某局|||||||单位：元
指标文号|项目|上年年末|年初结转|本年下达|本年支出|收回|年末结转
某财预〔2021〕1号|人员经费||0|4000000|3950000|50000|0
某财教〔2021〕8号|课题研究|150000|100000|500000|420000||180000
某财建〔2021〕3号|维修改造|0|0|300000|200000|100000|0
合计||150000|100000|4800000|4570000|150000|180000` }, {
      name: "非税", text: `
非税收入收缴情况表
|||||单位：元
项目|应收|实收|已缴国库|待缴|减免/欠缴
国有资产出租收入|360000|330000|330000|0|'30000（疫情减免1个月）
罚没收入|20000|20000|18000|1000|0
合计|380000|350000|348000|1000|` }],
    states: `
      结转!C7 carry_out_fiscal@final@2020=150000元
      结转!D7 carry_in_fiscal@final@2021=100000元
      结转!H7 carry_out_fiscal@final@2021=180000元
      结转!G7 recovered@final@2021=150000元
      非税!B6 nontax_due@final@2021=380000元
      非税!C6 nontax_received@final@2021=350000元
      非税!D6 nontax_remitted@final@2021=348000元`,
    breaks: [{ rule: "Y-01", cells: ["结转!D5", "结转!C5"], difference: "50000" }, { rule: "L-12", cells: ["非税!C5"], difference: "1000" }],
  },
  {
    title: "lists of labels and figures: units inside the labels and figures, full width, no year but the file's", file: "某某局2023年度自评数据.xlsx",
    pages: [{
      name: "Sheet1", text: `
绩效自评基础数据
1．年初预算（万元）|'１，２６０．５０
2．预算追加（万元）|'35.00
3．全年支出（万元）|'1,250.00
4．在职人数（人）|'45
5．编制数|48
6．“三公”经费预算数|'12.00万元
7．“三公”经费决算数|'9.80 万元
8．政府采购实际支出|'1,200,000.00元
9．固定资产总额（元）|'5,600,000.00
10．年末结转和结余|—` }],
    states: `
      B2 budget_initial@budget@2023=1260.5万元
      B4 expenditure_actual@final@2023=1250万元
      B5 on_duty_total@final@2023=45人
      B6 est_total@final@2023=48人
      B7 sangong_total@budget@2023=12万元
      B8 sangong_total@final@2023=9.8万元
      B9 procurement_total@final@2023=1200000元
      B10 fixed_asset_end@final@2023=5600000元`,
    breaks: [],
  },
  {
    title: "two stacked tables with different units, notes between, headings printed again, a hidden line", file: "部门整体2020.xlsx",
    pages: [{
      name: "底稿", hiddenRows: [6], text: `
一、2020年预算执行情况
|||单位：万元
项目|年初预算|调整预算|执行数
基本支出|300.00|310.00|305.00
项目支出|100.00|90.00|80.00
合计|400.00|400.00|385.00
作废项目|50.00|50.00|50.00
注：执行数取自国库支付系统。

二、2020年“三公”经费执行情况
|||单位：元
项目|年初预算|调整预算|执行数
“三公”经费合计|80000|80000|61200
项目|年初预算|调整预算|执行数
因公出国（境）费|0|0|0
公务用车购置及运行费|50000|50000|41200
公务接待费|30000|30000|20000` }],
    states: `
      B6 budget_initial@budget@2020=400万元
      D6 expenditure_actual@final@2020=385万元
      D4 basic_exp@final@2020=305万元
      B13 sangong_total@budget@2020=80000元
      D13 sangong_total@final@2020=61200元
      D16 sangong_vehicle@final@2020=41200元
      D17 sangong_reception@final@2020=20000元`,
    breaks: [],
  },
  {
    title: "last year beside this year with 增减额 and 增减率, the rate of one line wrong", file: "对比.xlsx",
    pages: [{
      name: "2022收支对比", text: `
收支对比表
编制单位：某某局||||单位：万元
项目|2021年决算数|2022年决算数|增减额|增减率
本年收入合计|1000.00|1100.00|100.00|10.00%
本年支出合计|980.00|1050.00|70.00|7.14%
基本支出|700.00|735.00|35.00|6.00%
项目支出|280.00|315.00|35.00|12.50%` }],
    states: `
      B4 income_year@final@2021=1000万元
      C4 income_year@final@2022=1100万元
      C5 exp_year@final@2022=1050万元
      B6 basic_exp@final@2021=700万元
      C7 project_exp@final@2022=315万元`,
    silent: ["2022收支对比!D4", "2022收支对比!E4"],
    breaks: [{ rule: "Y-02", cells: ["2022收支对比!E6"] }],
  },
];
