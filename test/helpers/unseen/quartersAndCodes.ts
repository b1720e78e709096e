import type { UnseenBook } from "./page";

/** Units that hold unless something else is said, years and stages in front of labels, quarters and codes (our own figures). */
export const UNSEEN_QUARTERS_AND_CODES: readonly UnseenBook[] = [
  {
    title: "金额均为万元，除非另有注明 over a ledger in 元 and a table that names no unit; 年初 and 年末 over kinds of posts and everybody; a sentence right below a table titles no other", file: "shanmen-2021.xlsx",
    pages: [{
      name: "汇总", text: `
山门镇二〇二一年财务汇总（所内用）
提示：金额均为“万元”，除非另有注明

▲三公流水（元）||||||▲人员（年末，人）
日期|摘要|归口|金额|||类别|编制|年初|年末
2021-3-2|加油|车辆|2000|||行政|20|19|18
2021-5-9|接待外县考察|接待|800|||事业|30|28|29
全年合计|||2800|||在职小计|50|47|47
年初三公预算：车辆0.40万元，接待0.10万元。||||||退休||12|13
||||||编外||9|8
||||||总人数||68|68

▲固定资产
类别|上年末原值|新增|报废|年末原值|在用
房屋|800|-|-|800|800
设备|120.5|6.2|1.7|125|124
小计|920.5|6.2|1.7|925|924`,
    }],
    states: `
      D8 sangong_total@final@2021=2800元
      J6 on_duty_civil@final@2021=18人
      I8 on_duty_total@final@2020=47人
      I9 retired@final@2020=12人
      I11 staff_total@final@2020=68人
      J11 staff_total@final@2021=68人
      B17 fixed_asset_begin@final@2021=920.5万元
      C17 fixed_asset_add@final@2021=6.2万元
      D17 fixed_asset_dec@final@2021=1.7万元
      E17 fixed_asset_end@final@2021=925万元
      F17 fixed_asset_in_use@final@2021=924万元`,
  },
  {
    title: "采集项 | 细项: what stands in front says of which year and of what the items are, sums are of one group, and an item left empty is named by the group", file: "lushan-town-2022.xlsx",
    pages: [{
      name: "采集", text: `
2022年乡镇整体绩效自评信息采集表
大类|采集项|细项|填报数|单位|说明
人员情况|编制|合计|50|人|
||行政编制|20|人|
||事业编制|30|人|
|年末实有|在职人员|48|人|
||其中：公务员|19|人|
||事业人员|29|人|
|其他人员|退休人员|12|人|
预算执行（万元）|年初预算数||800|万元|
|预算追加||60|万元|
|预算追减||10|万元|
|调整后预算数||850|万元|
|全年支出（决算）|2021年|790|万元|
||2022年|840|万元|
||其中：基本支出|500|万元|
||　　——人员|420|万元|
||　　——公用|80|万元|
||其中：项目支出|340|万元|
|结转结余|2021年末|30|万元|
||2022年末|40|万元|
“三公”经费（元）|2021年决算|三公合计|52000|元|
||车辆运行|40000|元|
||接待|12000|元|
|2022年预算|三公合计|50000|元|
||车辆运行|39000|元|
||接待|11000|元|
|2022年决算|三公合计|47500|元|
||车辆运行|38000|元|
||接待|9500|元|
采购与资产|政府采购|2022年预算|90|万元|
||2022年实际|86|万元|
|固定资产|年末原值|1200|万元|
||在用|1150|万元|`,
      merges: ["A3:A9", "A10:A21", "A22:A30", "A31:A34"],
    }],
    states: `
      D3 est_total@final@2022=50人
      D6 on_duty_total@final@2022=48人
      D7 on_duty_civil@final@2022=19人
      D10 budget_initial@budget@2022=800万元
      D12 budget_reduction@adjust@2022=10万元
      D13 budget_adjusted@adjusted@2022=850万元
      D14 exp_year@final@2021=790万元
      D15 exp_year@final@2022=840万元
      D17 personnel_exp@final@2022=420万元
      D19 project_exp@final@2022=340万元
      D20 carry_out@final@2021=30万元
      D21 carry_out@final@2022=40万元
      D22 sangong_total@final@2021=52000元
      D24 sangong_reception@final@2021=12000元
      D25 sangong_total@budget@2022=50000元
      D30 sangong_reception@final@2022=9500元
      D31 procurement_total@budget@2022=90万元
      D32 procurement_total@final@2022=86万元
      D34 fixed_asset_in_use@final@2022=1150万元`,
    breaks: [],
  },
  {
    title: "the unit in the corner over codes and labels, the title over the quarters, codes that come again; 欠缴 is what was due and 未缴 what was not handed over", file: "huanwei-2021.xlsx",
    pages: [{
      name: "执行", text: `
单位：万元||2021年度部门指标执行情况（分季度）
某区环卫所
功能科目|项目|年初|追加|压减|全年指标|一季度|二季度|三季度|四季度|支出合计|结余|执行率%
|总  计|1000|80|20|1060|200|250|270|310|1030|30|97.17
|一、基本支出|600|30|10|620|150|150|150|160|610|10|98.39
'2120101|人员经费|500|30|-|530|130|130|130|135|525|5|99.06
'2120101|公用经费|100|-|10|90|20|20|20|25|85|5|94.44
|二、项目支出|400|50|10|440|50|100|120|150|420|20|95.45
'2120501|清扫外包|300|50|-|350|50|80|90|120|340|10|113.33
'2120501|垃圾清运|100|-|10|90|-|20|30|30|80|10|88.89`,
      merges: ["C1:M1"],
    }, {
      name: "非税", text: `
非税收入（元）
收费项目|应收|实收|缴库|未缴|欠缴
停车费|5000|4600|4600|0|400
罚没收入|3000|3000|2500|400|0
广告位|7000|7000|7000|0|0
场地费|900|900|800|100|0
合计|15900|15500|14900|500|400`,
    }, {
      name: "水费", text: `
2020年水费收缴（元）
项目|应收|实收|已缴国库|待缴|减免|欠缴
农业水费|4860|4530|4530|0|210|120
工业水费|960|960|880|80|0|0
合计|5820|5490|5410|80|210|120`,
    }],
    states: `
      执行!C4 budget_initial@budget@2021=1000万元
      执行!D4 budget_addition@adjust@2021=80万元
      执行!F4 budget_adjusted@adjusted@2021=1060万元
      执行!K4 expenditure_actual@final@2021=1030万元
      执行!K5 basic_exp@final@2021=610万元
      执行!F6 personnel_exp@adjusted@2021=530万元
      执行!K8 project_exp@final@2021=420万元
      执行!K9 line_executed[清扫外包]@final@2021=340万元
      非税!B7 nontax_due@final@2021=15900元
      非税!C7 nontax_received@final@2021=15500元
      非税!D7 nontax_remitted@final@2021=14900元`,
    silent: ["执行!A6", "执行!A9", "执行!G6", "执行!J9"],
    breaks: [
      { rule: "L-03", cells: ["执行!M9", "执行!K9", "执行!F9"] },
      { rule: "L-12", cells: ["非税!C4", "非税!D4", "非税!E4"], difference: "100" },
    ],
  },
  {
    title: "计量：元 behind the year over months, 人员 and 其他 below 支出 and 收入 by year and stage, kinds behind a # beside 政府采购; 人员 alone below 支出 is nothing we know", file: "wenhuaguan-2023.xlsx",
    pages: [{
      name: "分月", text: `
某文化馆分月支付台账
会计年度：2023        计量：元        制表：财务室

预算项目|年初批复|年中调整|全年指标|1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月|全年支付|指标余额
免费开放|240000|-20000|220000|10000|20000|10000|20000|10000|20000|10000|20000|10000|20000|10000|20000|180000|40000
非遗保护|120000|30000|150000|10000|10000|10000|10000|10000|10000|10000|10000|10000|10000|10000|20000|130000|20000
总计|360000|10000|370000|20000|30000|20000|30000|20000|30000|20000|30000|20000|30000|20000|40000|310000|60000`,
    }, {
      name: "两年", text: `
某文化馆整体绩效评价基础数据（2022—2023年）|||||||||||单位：万元
年度|口径|收入||||支出|||||年末结转
||财政拨款|事业收入|其他|小计|人员|日常公用|基本支出小计|项目支出|合计|
2022|预算|100|20|5|125|60|15|75|50|125|—
|决算|101|18|6|125|61|14|75|49|124|9
2023|预算|110|20|5|135|65|15|80|55|135|—
|决算|111|22|4|137|66|15|81|54|135|11
||||||||||
三公经费与采购（单位：元）
年度|口径|车辆运行|接待费|三公合计|政府采购|#货物|#服务
2022年|预算|30000|5000|35000|400000|300000|100000
2022年|决算|28000|4000|32000|390000|292000|98000
2023年|预算|30000|5000|35000|420000|310000|110000
2023年|决算|29000|4500|33500|410000|302000|108000`,
      merges: ["A2:A3", "B2:B3", "C2:F2", "G2:K2", "L2:L3", "A4:A5", "A6:A7"],
    }, {
      name: "另表", text: `
2023年收支（万元）
项目|收入|支出|
||人员|设备
戏台|130|66|40
书场|7|3|2`,
      merges: ["A2:A3", "B2:B3", "C2:D2"],
    }],
    states: `
      分月!B7 budget_initial@budget@2023=360000元
      分月!D7 budget_adjusted@adjusted@2023=370000元
      分月!Q7 expenditure_actual@final@2023=310000元
      分月!B5 line_budget_initial[免费开放]@budget@2023=240000元
      两年!E4 income_other@budget@2022=5万元
      两年!E7 income_other@final@2023=4万元
      两年!G5 personnel_exp@final@2022=61万元
      两年!K6 exp_year@budget@2023=135万元
      两年!K7 exp_year@final@2023=135万元
      两年!G11 procurement_goods@budget@2022=300000元
      两年!H14 procurement_services@final@2023=108000元`,
    silent: ["另表!C4", "另表!C5"],
  },
];
