import type { UnseenBook } from "./page";

/** From a fifth set that nobody had seen; each once read wrong, or not at all. */
export const UNSEEN_FIFTH: readonly UnseenBook[] = [
  {
    title: "a budget of 湖北 in three halves, of which no heading says 项目 but the first", file: "hubei-budget-2024.xlsx",
    pages: [{
      name: "1", merges: ["A1:F1", "A3:B3", "C3:F3"], text: `
2024年部门收支总体情况表
部门：××县司法局|||||单位：万元
收入||支出
项目|预算数|功能分类科目|预算数|部门预算支出经济分类|预算数
一、一般公共预算拨款收入|1210.5|公共安全支出|980.5|工资福利支出|800
二、政府性基金预算拨款收入||社会保障和就业支出|120|商品和服务支出|330.5
三、其他收入|20|住房保障支出|130|对个人和家庭的补助|100
本年收入合计|1230.5|本年支出合计|1230.5|本年支出合计|1230.5
上年结转||结转下年||结转下年
收入总计|1230.5|支出总计|1230.5|支出总计|1230.5`,
    }, {
      name: "3", merges: ["A1:G1", "A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:G4", "A5:B5"], text: `
2024年部门支出总体情况表
部门：××县司法局||||||单位：万元
功能科目编码|功能科目名称|合计|基本支出|||项目支出
|||小计|人员经费|公用经费
合计||1230.5|950.5|820|130.5|280
'204|公共安全支出|980.5|700.5|570|130.5|280
'20406|司法|980.5|700.5|570|130.5|280
'2040601|行政运行|700.5|700.5|570|130.5
'2040604|基层司法业务|280||||280
'208|社会保障和就业支出|120|120|120
'20805|行政事业单位养老支出|120|120|120
'2080505|机关事业单位基本养老保险缴费支出|120|120|120
'221|住房保障支出|130|130|130
'22102|住房改革支出|130|130|130
'2210201|住房公积金|130|130|130`,
    }],
    states: `
      1!B5 income_gpb@budget@2024=1210.5万元
      1!D5 func_exp[204]@budget@2024=980.5万元
      1!F5 basic_econ[301]@budget@2024=800万元
      1!D6 func_exp[208]@budget@2024=120万元
      1!F6 basic_econ[302]@budget@2024=330.5万元
      1!B7 income_other@budget@2024=20万元
      1!D7 func_exp[221]@budget@2024=130万元
      1!F7 basic_econ[303]@budget@2024=100万元
      1!B8 income_year@budget@2024=1230.5万元
      1!D8 exp_year@budget@2024=1230.5万元
      1!B10 income_total@budget@2024=1230.5万元
      1!D10 exp_total@budget@2024=1230.5万元
      3!C5 exp_year@budget@2024=1230.5万元
      3!D5 basic_exp@budget@2024=950.5万元
      3!E5 personnel_exp@budget@2024=820万元
      3!F5 public_exp@budget@2024=130.5万元
      3!G5 project_exp@budget@2024=280万元`,
    breaks: [],
  },
  {
    title: "ledgers of receptions and of cars, whose lines have their own sums", file: "sangong-ledger-2023.xlsx",
    pages: [{
      name: "公务接待台账", merges: ["A1:G1"], text: `
2023年公务接待台账
单位：元
日期|来访单位|事由|批次|人次|金额|凭证号
2023-02-11|市局|调研|1|6|560|记12
2023.5.9|××县局|交流|1|8|740|记33
2023/9/20|省厅|检查|1|5|450|记71
合计|||3|19|1750`,
    }, {
      name: "车辆费用台账", merges: ["A1:G1"], text: `
2023年公务用车运行维护费台账
单位：元
日期|车牌号|燃油费|维修费|保险费|过路费|小计
2023-03-31|粤A12345|3200|800|0|260|4260
2023-06-30|粤A12345|3500|0|4200|300|8000
2023-12-31|粤A12345|3600|1200|0|240|5040
合计||10300|2000|4200|800|17300`,
    }],
    states: `
      公务接待台账!D7 reception_batches@final@2023=3批次
      公务接待台账!E7 reception_persons@final@2023=19人次
      公务接待台账!F7 sangong_reception@final@2023=1750元
      车辆费用台账!G7 sangong_vehicle_run@final@2023=17300元`,
    silent: ["车辆费用台账!C7"],
    breaks: [],
  },
  {
    title: "purchases in 元 whose payments are in 万元", file: "procurement-mixed-2022.xlsx",
    pages: [{
      name: "采购", merges: ["A1:E1"], text: `
2022年度政府采购情况统计表
填报单位：××局
采购类别|采购预算（元）|合同金额（元）|其中：授予中小企业（元）|已支付金额（万元）
货物|500000|480000|480000|48
工程|1200000|1150000|600000|100
服务|300000|290000|290000|29
合计|2000000|1920000|1370000|177`,
    }],
    states: `
      B4 procurement_goods@budget@2022=500000元
      B5 procurement_works@budget@2022=1200000元
      B6 procurement_services@budget@2022=300000元
      B7 procurement_total@budget@2022=2000000元
      C7 procurement_contract@final@2022=1920000元
      D7 procurement_sme@final@2022=1370000元
      E7 procurement_paid@final@2022=177万元`,
    breaks: [],
  },
  {
    title: "a sheet whose name begins with the number of its table", file: "scope-two-sheets-2022.xlsx",
    pages: [{
      name: "03支出决算表", merges: ["A1:E1", "A8:B8"], text: `
支出决算表
部门：××县教育局（本级）||||金额单位：万元
科目编码|科目名称|本年支出合计|基本支出|项目支出
'205|教育支出|900|600|300
'20501|教育管理事务|900|600|300
'2050101|行政运行|600|600|0
'2050102|一般行政管理事务|300|0|300
合计||900|600|300`,
    }],
    states: `
      C8 exp_year@final@2022=900万元
      D8 basic_exp@final@2022=600万元
      E8 project_exp@final@2022=300万元`,
    breaks: [],
  },
  {
    title: "a form without headings, two pairs a line, parted by sections that each name a unit", file: "basic-info-form-2023.xlsx",
    pages: [{
      name: "基本信息", merges: ["A1:D1", "A3:D3", "A6:D6", "A10:D10"], text: `
部门整体支出绩效自评基础信息表
单位名称|××县水务局|评价年度|2023年
一、人员情况
编制人数|44|在职人数|41
离休人数|1|退休人数|19
二、资金情况（万元）
年初预算数|1650|调整后预算数|1722.5
实际支出数|1705.3|年末结转结余|17.2
基本支出|905.3|项目支出|800
三、“三公”经费（元）
预算数|60000|决算数|48800
公务接待费|8800|公务用车运行维护费|40000`,
    }],
    states: `
      B4 est_total@final@2023=44人
      D4 on_duty_total@final@2023=41人
      B5 lixiu@final@2023=1人
      D5 retired@final@2023=19人
      B7 budget_initial@budget@2023=1650万元
      D7 budget_adjusted@adjusted@2023=1722.5万元
      B8 expenditure_actual@final@2023=1705.3万元
      D8 carry_out@final@2023=17.2万元
      B9 basic_exp@final@2023=905.3万元
      D9 project_exp@final@2023=800万元
      B11 sangong_total@budget@2023=60000元
      D11 sangong_total@final@2023=48800元
      B12 sangong_reception@final@2023=8800元
      D12 sangong_vehicle_run@final@2023=40000元`,
    breaks: [],
  },
  {
    title: "figures of two years with 单位 beside their names", file: "unit-per-row-2022.xlsx",
    pages: [{
      name: "数据", merges: ["A1:D1"], text: `
部门履职数据采集表
填报年度：2022
数据项|单位|上年数|本年数
预算收入|万元|700|760
决算支出|元|6980000|7566000
三公经费决算|元|21000|18600
政府采购决算|万元|90|110.5
在职人数|人|30|29
车辆保有量|辆|4|3`,
    }],
    states: `
      C5 exp_year@final@2021=6980000元
      D5 exp_year@final@2022=7566000元
      C6 sangong_total@final@2021=21000元
      D6 sangong_total@final@2022=18600元
      C7 procurement_total@final@2021=90万元
      D7 procurement_total@final@2022=110.5万元
      C8 on_duty_total@final@2021=30人
      D8 on_duty_total@final@2022=29人
      C9 vehicles_held@final@2021=4辆
      D9 vehicles_held@final@2022=3辆`,
    breaks: [],
  },
];
