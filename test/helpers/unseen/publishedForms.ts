import type { UnseenBook } from "./page";

/** Published forms that nobody had seen, drawn after the layouts of several provinces; each was once read in part only. */
export const UNSEEN_PUBLISHED: readonly UnseenBook[] = [
  {
    title: "three forms of a budget that only some provinces publish", file: "jiangsu-budget-2024.xlsx",
    pages: [
      {
        name: "公开12表", merges: ["A2:C2", "A5:B5"], text: `
||公开12表
2024年一般公共预算机关运行经费支出预算表
部门：××县司法局||单位：万元
科目编码|科目名称|机关运行经费支出
合计||155.5
'302|商品和服务支出|155.5`,
      },
      {
        name: "公开13表", merges: ["A2:G2"], text: `
||||||公开13表
2024年政府采购支出预算表
部门：××县司法局||||||单位：万元
采购品目大类|专项名称|经济科目|采购物品名称|采购组织形式|总计|一般公共预算资金
合计|||||86|86
一、货物A|||||26|26
货物|办公设备|办公设备购置|台式计算机|集中采购|26|26
三、服务C|||||60|60`,
      },
      {
        name: "财政拨款", merges: ["A1:D1", "A3:B3", "C3:D3"], text: `
2024年财政拨款收支总表
部门：××县司法局|||单位：万元
收入||支出|
项目|本年预算|项目|本年预算
一、本年收入|412.36|一、本年支出|400.36
（一）一般公共预算拨款|412.36|（四）公共安全支出|400.36
二、上年结转|3|二、年终结转结余|15
收入总计|415.36|支出总计|415.36`,
      },
      {
        name: "收支", merges: ["A1:D1", "A3:B3", "C3:D3"], text: `
2024年部门收支预算总表
部门：××县司法局|||单位：万元
收入||支出|
项目|本年预算|项目|本年预算
一、财政拨款（补助）收入|412.36|一、基本支出|300.36
二、其他收入|8|二、项目支出|120
收入总计|420.36|支出总计|420.36`,
      },
    ],
    states: `
      公开12表!C5 agency_operating@budget@2024=155.5万元
      公开13表!F5 procurement_total@budget@2024=86万元
      公开13表!F6 procurement_goods@budget@2024=26万元
      公开13表!F8 procurement_services@budget@2024=60万元
      财政拨款!B7 carry_in_fiscal@budget@2024=3万元
      财政拨款!D7 carry_out_fiscal@budget@2024=15万元
      收支!B5 income_fiscal@budget@2024=412.36万元`,
  },
  {
    title: "final forms of 机关运行经费, 政府采购 and the counts below 三公", file: "jiangsu-final-2022.xlsx",
    pages: [
      {
        name: "GK09", merges: ["A1:H1", "A3:F3", "G3:G5", "H3:H5", "A4:A5", "B4:B5", "C4:E4", "F4:F5"], text: `
2022年度财政拨款“三公”经费、会议费和培训费支出决算表
部门名称：××县司法局|||||||金额单位：万元
“三公”经费||||||会议费|培训费
合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费
||小计|公务用车购置费|公务用车运行维护费
19.8|0|15.3|0|15.3|4.5|1.2|6.6
相关统计数
项目|统计数|项目|统计数
因公出国（境）团组数(个)|0|公务用车购置数(辆)|0
国内公务接待批次(个)|45|公务用车保有量(辆)|6`,
      },
      {
        name: "GK11", merges: ["A1:C1", "A4:B4", "C4:C5", "A6:B6"], text: `
2022年度机关运行经费支出决算表
公开11表
部门名称：××县司法局||金额单位：万元
项目||机关运行经费支出决算
科目编码|科目名称
合计||149.31
'302|商品和服务支出|149.31`,
      },
      {
        name: "GK12", merges: ["A1:C1"], text: `
2022年度政府采购支出决算表
公开12表
部门名称：××县司法局||金额单位：万元
项目||采购决算总额
栏次||1
一、政府采购支出合计||77.4
（一）政府采购货物支出||20.1
（三）政府采购服务支出||57.3
二、政府采购授予中小企业合同金额||50`,
      },
    ],
    states: `
      GK09!A6 sangong_total@final@2022=19.8万元
      GK09!B10 reception_batches@final@2022=45个
      GK09!D10 vehicles_held@final@2022=6辆
      GK11!C6 agency_operating@final@2022=149.31万元
      GK12!C6 procurement_total@final@2022=77.4万元
      GK12!C7 procurement_goods@final@2022=20.1万元
      GK12!C8 procurement_services@final@2022=57.3万元
      GK12!C9 procurement_sme@final@2022=50万元`,
    silent: ["GK12!C5"],
  },
  {
    title: "a 三公 form whose 预算数 is that of the whole year, and 基本支出 parted in a form of income and spending", file: "yunnan-final-2021.xlsx",
    pages: [
      {
        name: "GK08", merges: ["A1:D1"], text: `
2021年度“三公”经费、行政参公单位机关运行经费情况表
部门：××县卫生院|||金额单位：元
项目|行次|全年预算数|决算统计数
栏次||2|3
一、“三公”经费支出|1|—|—
（一）支出合计|2|60000|51230.5
  3．公务接待费|7|15000|11230.5`,
      },
      {
        name: "GK05", merges: ["A1:L1", "A3:B3", "C3:C5", "D3:F3", "D4:D5", "E4:E5", "F4:F5", "G3:K3", "G4:G5", "H4:J4", "K4:K5", "L3:L5", "A4:A5", "B4:B5"], text: `
2021年度一般公共预算财政拨款收入支出决算表
部门：××县卫生院|||||||||||金额单位：元
项目||年初结转和结余|本年收入|||本年支出|||||年末结转和结余
科目编码|科目名称||合计|基本支出|项目支出|合计|基本支出|||项目支出
|||||||小计|人员经费|公用经费
合计||0|6120|5320|800|6120|5320|5100|220|800|0`,
      },
    ],
    states: `
      GK08!C6 sangong_total@budget_in_final@2021=60000元
      GK08!D6 sangong_total@final@2021=51230.5元
      GK08!C7 sangong_reception@budget_in_final@2021=15000元
      GK05!G6 gpb_exp@final@2021=6120元
      GK05!I6 personnel_exp@final@2021=5100元
      GK05!J6 public_exp@final@2021=220元`,
  },
  {
    title: "a self-evaluation with the office's name above its columns and its score below the indicators", file: "selfeval-2023.xlsx",
    pages: [{
      name: "自评表", merges: ["A1:H1", "A2:B2", "C2:H2", "A3:A7"], text: `
2023年度部门（单位）整体支出绩效自评表
部门（单位）名称||××区气象局
整体预算执行情况（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额：|520|566.2|560.11|10|98.92%|9.89
|基本支出|400|410.2|410.11|—|99.98%|—
|其中：人员经费|350|360|359.91|—||
|      公用经费|50|50.2|50.2|—||
年度绩效指标完成情况|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
|产出指标|数量指标|预警发布次数|≥30次|42次|20|20
总分||||||100|97.89`,
    }],
    states: `
      C4 budget_initial@budget@2023=520万元
      C6 personnel_exp@budget@2023=350万元
      E6 personnel_exp@final@2023=359.91万元
      E7 public_exp@final@2023=50.2万元
      H10 self_score@final@2023=97.89分`,
    silent: ["F4", "H4", "G9", "H9", "G10"],
  },
  {
    title: "the score of a project is not that of the department", file: "project-selfeval-2023.xlsx",
    pages: [{
      name: "项目自评表", merges: ["A1:H1"], text: `
2023年度项目支出绩效自评表
项目名称|气象预警
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额：|120|156|150|10|96.15%|9.6
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
|产出指标|数量指标|预警发布次数|≥30次|42次|20|20
总分||||||100|96`,
    }],
    states: "",
    silent: ["G7", "H7"],
  },
  {
    title: "final forms of which there are thirteen: spending from 财政拨款 by subject, and projects", file: "sichuan-final-2022.xlsx",
    pages: [
      {
        name: "Z05", merges: ["A1:E1", "A3:B3", "A5:B5"], text: `
2022年度财政拨款支出决算明细表
部门：××县残联||||金额单位：元
项目||合计|一般公共预算财政拨款|政府性基金预算财政拨款
经济分类科目编码|科目名称
合计||3308888.88|3288888.88|20000
'301|工资福利支出|2000000|2000000|0`,
      },
      {
        name: "Z09", merges: ["A1:D1"], text: `
2022年度一般公共预算财政拨款项目支出决算表
部门：××县残联|||金额单位：元
科目编码|科目名称|项目名称|本年支出
合计|||900000
'2081104|残疾人康复|康复救助|900000`,
      },
    ],
    states: `
      Z05!D5 gpb_exp@final@2022=3288888.88元
      Z05!E5 gf_exp@final@2022=20000元
      Z09!D4 gpb_project@final@2022=900000元`,
  },
  {
    title: "基本支出 under its own heading, 上年结余、结转 and 政府性基金财政拨款", file: "guangdong-budget-2020.xlsx",
    pages: [
      {
        name: "表1", merges: ["A1:D1", "A3:B3", "C3:D3"], text: `
收支总体情况表
单位名称：××县档案馆|||单位：万元
收入||支出|
项目|2020年预算|项目|2020年预算
一、预算拨款|310.5|一、基本支出|230.5
二、其他资金|2|二、项目支出|82
本年收入合计|312.5|本年支出合计|312.5
四、上年结余、结转|1|三、结转下年|1
收入总计|313.5|支出总计|313.5`,
      },
      {
        name: "表6", merges: ["A1:C1"], text: `
2020年一般公共预算基本支出情况表（按支出经济分类科目）
单位名称：××县档案馆||单位：万元
部门预算支出经济科目|政府预算支出经济科目|一般公共预算基本支出
合计||230.5
[301]工资福利支出|[501]机关工资福利支出|190
[302]商品和服务支出|[502]机关商品和服务支出|40.5`,
      },
      {
        name: "决算", merges: ["A1:D1", "A3:B3", "C3:D3"], text: `
2019年度收入支出决算总表
编制部门：××县档案馆|||金额单位：万元
收入||支出|
项目|决算数|项目|决算数
一、一般公共预算财政拨款|300|1.一般公共服务支出|310
二、政府性基金财政拨款|10|本年支出合计|310
本年收入合计|310|年末结转和结余|0
收入总计|310|支出总计|310`,
      },
    ],
    states: `
      表1!B8 carry_in@budget@2020=1万元
      表6!C4 gpb_basic@budget@2020=230.5万元
      表6!C5 basic_econ[301]@budget@2020=190万元
      决算!B6 income_gf@final@2019=10万元`,
  },
];
