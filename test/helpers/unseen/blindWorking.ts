import type { UnseenBook } from "./page";

/** Working sheets, written by somebody who had not seen the reader; each once read wrong, or not at all. */
export const UNSEEN_BLIND_WORKING: readonly UnseenBook[] = [
  {
    title: "执行 with the month's spending beside the year's, and 调整预算数 beside 调整后预算数", file: "shandong-execution-2023.xlsx",
    pages: [{
      name: "12月执行", merges: ["A1:J1", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:E4", "F3:G3", "H3:I3", "J3:J4"], text: `
××区卫生健康局2023年12月预算执行情况表
截止日期：2023年12月31日||||||||单位：元
序号|项目|年初预算|调整预算数|调整后预算数|本月支出||累计支出||结余
|||||金额|占比|金额|执行率
一|基本支出|6200000|150000|6350000|812345.67|12.79%|6341002.18|99.86%|8997.82
1|人员经费|5600000|150000|5750000|700000|12.17%|5748001.1|99.97%|1998.9
2|公用经费|600000|0|600000|112345.67|18.72%|593001.08|98.83%|6998.92
二|项目支出|2400000|-200000|2200000|430000|19.55%|2105600|95.71%|94400
1|基本公共卫生服务|1500000|0|1500000|300000|20.00%|1480600|98.71%|19400
2|健康宣传|300000|-100000|200000|30000|15.00%|175000|87.50%|25000
3|信息化建设|600000|-100000|500000|100000|20.00%|450000|90.00%|50000
|合计|8600000|-50000|8550000|1242345.67|14.53%|8446602.18|98.79%|103397.82
制表：|李某||审核：`,
    }],
    states: `
      C5 basic_exp@budget@2023=6200000元
      E5 basic_exp@adjusted@2023=6350000元
      H5 basic_exp@final@2023=6341002.18元
      C6 personnel_exp@budget@2023=5600000元
      E6 personnel_exp@adjusted@2023=5750000元
      H6 personnel_exp@final@2023=5748001.1元
      C7 public_exp@budget@2023=600000元
      E7 public_exp@adjusted@2023=600000元
      H7 public_exp@final@2023=593001.08元
      C8 project_exp@budget@2023=2400000元
      E8 project_exp@adjusted@2023=2200000元
      H8 project_exp@final@2023=2105600元
      C12 budget_initial@budget@2023=8600000元
      E12 budget_adjusted@adjusted@2023=8550000元
      H12 expenditure_actual@final@2023=8446602.18元`,
    silent: ["F5", "F8", "F12", "G5"],
    breaks: [],
  },
  {
    title: "four tables, two by two, each with a unit of its own", file: "shanghai-sidebyside-2022.xlsx",
    pages: [{
      name: "综合", merges: ["A1:H1", "A3:C3", "F3:H3", "A11:C11", "F11:H11"], text: `
2022年度基础资料汇总

表一：人员情况（单位：人）|||||表二：“三公”经费（单位：元）
类别|编制数|实有数|||项目|预算数|决算数
行政编制|30|28|||因公出国(境)费|0|0
事业编制|12|11|||公务用车运行维护费|90000|81234.5
合计|42|39|||公务用车购置费|0|0
退休人员||17|||公务接待费|20000|8890
|||||合计|110000|90124.5

表三：固定资产（单位：万元）|||||表四：政府采购（单位：万元）
项目|年初数|年末数|||品目|预算金额|实际采购金额
房屋|820.5|820.5|||货物|120|111.6
车辆|66.3|66.3|||工程|0|0
通用设备|210.8|233.1|||服务|260|251.33
合计|1097.6|1119.9|||合计|380|362.93`,
    }],
    states: `
      B5 est_civil@final@2022=30人
      C5 on_duty_civil@final@2022=28人
      B6 est_institution@final@2022=12人
      G6 sangong_vehicle_run@budget@2022=90000元
      H6 sangong_vehicle_run@final@2022=81234.5元
      B7 est_total@final@2022=42人
      C7 on_duty_total@final@2022=39人
      C8 retired@final@2022=17人
      G8 sangong_reception@budget@2022=20000元
      H8 sangong_reception@final@2022=8890元
      G9 sangong_total@budget@2022=110000元
      H9 sangong_total@final@2022=90124.5元
      G13 procurement_goods@budget@2022=120万元
      H13 procurement_goods@final@2022=111.6万元
      G15 procurement_services@budget@2022=260万元
      H15 procurement_services@final@2022=251.33万元
      B16 fixed_asset_begin@final@2022=1097.6万元
      C16 fixed_asset_end@final@2022=1119.9万元
      G16 procurement_total@budget@2022=380万元
      H16 procurement_total@final@2022=362.93万元`,
    breaks: [],
  },
  {
    title: "assets with the unit in each heading and 其中：在用（元）", file: "guangxi-assets-procurement-2021.xlsx",
    pages: [{
      name: "资产", merges: ["A1:G1"], text: `
2021年度国有资产情况表
填报单位：××县档案馆
资产类别|期初数（元）|本期增加（元）|本期减少（元）|期末数（元）|其中：在用（元）|备注
一、房屋及构筑物|5600000|0|0|5600000|5600000
二、通用设备|1203400.5|86500|40000|1249900.5|1200000|含电脑24台
三、专用设备|330000|0|0|330000|330000
四、家具、用具、装具|98760|12000|0|110760|110760
固定资产合计|7232160.5|98500|40000|7290660.5|7240760`,
    }, {
      name: "采购", merges: ["A1:H1", "A6:C6"], text: `
政府采购执行情况（2021年）
序号|采购项目|品目|采购预算（万元）|合同金额（元）|支付金额（元）|采购方式|是否中小企业
1|电脑更新|货物|9|86500|86500|询价|是
2|档案库房维修|工程|35|346000|300000|竞争性磋商|是
3|物业服务|服务|24|236400|236400|公开招标|否
合计|||68|668900|622900`,
    }],
    states: `
      资产!B8 fixed_asset_begin@final@2021=7232160.5元
      资产!C8 fixed_asset_add@final@2021=98500元
      资产!D8 fixed_asset_dec@final@2021=40000元
      资产!E8 fixed_asset_end@final@2021=7290660.5元
      资产!F8 fixed_asset_in_use@final@2021=7240760元
      采购!D6 procurement_total@budget@2021=68万元
      采购!E6 procurement_contract@final@2021=668900元
      采购!F6 procurement_paid@final@2021=622900元`,
    breaks: [],
  },
  {
    title: "a list with 元, 万元 and 人 beside its labels, below the name of who filled it in", file: "fujian-label-list-2023.xlsx",
    pages: [{
      name: "Sheet1", merges: ["A1:B1"], text: `
绩效自评基础数据（2023年）
填报单位|××市××中心
指标|数值
部门预算收入总计（万元）|905.62
年初预算数（元）|8,956,200.00
调整预算数（万元）|930.4
全年支出决算数（元）|9120348.66
其中：基本支出（万元）|512.03
　　　项目支出（万元）|'400.00
年末结转和结余（元）|183651.34
“三公”经费年初预算（元）|58000
“三公”经费决算（元）|45,600
政府采购预算（万元）|60
政府采购支出（万元）|55.86
编制数（人）|36
年末在职人数（人）|33
退休人员（人）|21
固定资产原值（万元）|1256.9
在用固定资产（万元）|1256.9
备注：以上数据均来源于财务决算系统。`,
    }],
    states: `
      B4 income_total@budget@2023=905.62万元
      B5 budget_initial@budget@2023=8956200元
      B6 budget_adjusted@adjusted@2023=930.4万元
      B7 expenditure_actual@final@2023=9120348.66元
      B8 basic_exp@final@2023=512.03万元
      B9 project_exp@final@2023=400万元
      B10 carry_out@final@2023=183651.34元
      B11 sangong_total@budget@2023=58000元
      B12 sangong_total@final@2023=45600元
      B13 procurement_total@budget@2023=60万元
      B14 procurement_total@final@2023=55.86万元
      B15 est_total@final@2023=36人
      B16 on_duty_total@final@2023=33人
      B17 retired@final@2023=21人
      B18 fixed_asset_end@final@2023=1256.9万元
      B19 fixed_asset_in_use@final@2023=1256.9万元`,
    breaks: [],
  },
  {
    title: "heads and money of several offices on one sheet", file: "department-rollup-2023.xlsx",
    pages: [{
      name: "汇总", merges: ["A1:I1", "A3:A4", "B3:B4", "C3:E3", "F3:I3"], text: `
××区教育局所属单位2023年预算执行及人员汇总表
||||||||金额单位：万元
序号|单位名称|人员情况（人）|||预算执行情况
||编制数|在职人数|退休人数|年初预算|调整预算|支出决算|结余
一|机关本级|20|18|9|600|650|640.5|9.5
二|学校小计|300|288|97|5400|5860|5801.3|58.7
1|第一小学|140|135|40|2500|2700|2690|10
2|第二小学|160|153|57|2900|3160|3111.3|48.7
三|教研中心|15|13|6|300|310|300.2|9.8
|总计|335|319|112|6300|6820|6742|78`,
    }],
    states: `
      C10 est_total@final@2023=335人
      D10 on_duty_total@final@2023=319人
      E10 retired@final@2023=112人
      F10 budget_initial@budget@2023=6300万元
      G10 budget_adjusted@adjusted@2023=6820万元
      H10 expenditure_actual@final@2023=6742万元`,
    breaks: [],
  },
  {
    title: "三公 with year and stage down, items across", file: "sangong-transposed-2023.xlsx",
    pages: [{
      name: "三公历年", merges: ["A1:G1", "A4:A5", "A6:A7"], text: `
“三公”经费预决算对照
单位：元
年度|口径|合计|因公出国（境）|公务用车购置|公务用车运行|公务接待
2022年|预算数|180000|0|0|130000|50000
|决算数|161200.5|0|0|121200.5|40000
2023年|预算数|170000|0|0|125000|45000
|决算数|150320|0|0|119320|31000`,
    }],
    states: `
      C4 sangong_total@budget@2022=180000元
      F4 sangong_vehicle_run@budget@2022=130000元
      G4 sangong_reception@budget@2022=50000元
      C5 sangong_total@final@2022=161200.5元
      F5 sangong_vehicle_run@final@2022=121200.5元
      G5 sangong_reception@final@2022=40000元
      C6 sangong_total@budget@2023=170000元
      F6 sangong_vehicle_run@budget@2023=125000元
      G6 sangong_reception@budget@2023=45000元
      C7 sangong_total@final@2023=150320元
      F7 sangong_vehicle_run@final@2023=119320元
      G7 sangong_reception@final@2023=31000元`,
    breaks: [],
  },
];
