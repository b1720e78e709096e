import type { UnseenBook } from "./page";

/** Official and self-evaluation forms, written by somebody who had not seen the reader; each once read wrong, or not at all. */
export const UNSEEN_BLIND_FORMS: readonly UnseenBook[] = [
  {
    title: "a self-evaluation form of 湖北: pairs side by side above, 预算数（A） beside 执行率（B/A）", file: "hubei-selfeval-2022.xlsx",
    pages: [{
      name: "整体绩效自评表", merges: ["A1:G1", "A3:B3", "A4:A5", "A7:A9"], formats: {"E5": "0.00%"}, text: `
2022年度××县市场监督管理局整体绩效自评表
单位名称|××县市场监督管理局|||填报日期：2023年3月20日
基本支出总额||1856.32|项目支出总额|643.5
预算执行情况（万元）（20分）||预算数（A）|执行数（B）|执行率（B/A）|得分（20分*执行率）
|部门整体支出总额|2550.1|2499.82|0.9803|19.61
年度目标1：（40分）|保障食品药品安全
年度绩效指标|一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分
|产出指标|数量指标|食品抽检批次|1200|1230|8
|||监督检查户次|≥3500|3620|8
约束性指标|资金管理|“三公”经费变动率||≤0|-12%|4
总分||||||96.6`,
    }, {
      name: "三公", merges: ["A1:D1"], text: `
“三公”经费支出情况表
编制单位：××县市场监督管理局|||金额单位：万元
项　目|上年决算|本年预算|本年决算
合　　计|30.3|32|26.5
因公出国（境）费|0|0|0
公务用车购置及运行费|24.1|25|21.3
　其中：公务用车购置|0|0|0
　　　　公务用车运行费|24.1|25|21.3
公务接待费|6.2|7|5.2`,
    }],
    states: `
      整体绩效自评表!C3 basic_exp@final@2022=1856.32万元
      整体绩效自评表!E3 project_exp@final@2022=643.5万元
      整体绩效自评表!C5 budget_adjusted@adjusted@2022=2550.1万元
      整体绩效自评表!D5 expenditure_actual@final@2022=2499.82万元
      整体绩效自评表!E5 budget_completion_rate@final@2022=0.9803%
      三公!B4 sangong_total@final@2021=30.3万元
      三公!C4 sangong_total@budget@2022=32万元
      三公!D4 sangong_total@final@2022=26.5万元
      三公!B6 sangong_vehicle@final@2021=24.1万元
      三公!C6 sangong_vehicle@budget@2022=25万元
      三公!D6 sangong_vehicle@final@2022=21.3万元
      三公!B8 sangong_vehicle_run@final@2021=24.1万元
      三公!C8 sangong_vehicle_run@budget@2022=25万元
      三公!D8 sangong_vehicle_run@final@2022=21.3万元
      三公!B9 sangong_reception@final@2021=6.2万元
      三公!C9 sangong_reception@budget@2022=7万元
      三公!D9 sangong_reception@final@2022=5.2万元`,
    silent: ["整体绩效自评表!F5", "整体绩效自评表!E8"],
    breaks: [],
  },
  {
    title: "a self-evaluation form of 云南 below 部门总体目标, and 三公 with the budget of two stages", file: "yunnan-selfeval-2024.xlsx",
    pages: [{
      name: "部门整体支出绩效自评表", merges: ["A1:G1", "A6:A9"], text: `
2024年度部门整体支出绩效自评表
公开13表
部门名称|××县林业和草原局|||||单位：万元
内容||说明
部门总体目标|部门职责|保护森林资源
部门年度资金情况|资金来源|年初预算数|全年预算数|全年执行数|执行率|备注
|年度资金总额|1803.4|2011.78|1988.6|98.85%
|其中：基本支出|1203.4|1231.78|1230.1|99.86%
|　　　项目支出|600|780|758.5|97.24%`,
    }, {
      name: "GK10", merges: ["A1:F1"], text: `
财政拨款“三公”经费、行政参公单位机关运行经费情况表
|||||公开10表
部门：××县林业和草原局|||||金额单位：元
项　　目|行次|预算数|全年预算数|决算统计数
栏　　次||1|2|3
一、“三公”经费支出|1|—|—|—
（一）支出合计|2|186000|170500|163240.5
　1．因公出国（境）费|3|0|0|0
　2．公务用车购置及运行维护费|4|126000|120500|118940.5
　（1）公务用车购置费|5|0|0|0
　（2）公务用车运行维护费|6|126000|120500|118940.5
　3．公务接待费|7|60000|50000|44300
　（1）国内接待费|8|—|—|44300
　其中：外事接待费|9|—|—|0
　（2）国（境）外接待费|10|—|—|0
（二）相关统计数|11|—|—|—
　1．因公出国（境）团组数（个）|12|—|—|0
　2．因公出国（境）人次数（人）|13|—|—|0
　3．公务用车购置数（辆）|14|—|—|0
　4．公务用车保有量（辆）|15|—|—|6
　5．国内公务接待批次（个）|16|—|—|52
　　其中：外事接待批次（个）|17|—|—|0
　6．国内公务接待人次（人）|18|—|—|431
二、机关运行经费|23|—|—|982300.11
（一）行政单位|24|—|—|982300.11
（二）参照公务员法管理事业单位|25|—|—|0
注：1.本表反映部门本年度“三公”经费支出预决算情况。`,
    }],
    states: `
      部门整体支出绩效自评表!C7 budget_initial@budget@2024=1803.4万元
      部门整体支出绩效自评表!D7 budget_adjusted@adjusted@2024=2011.78万元
      部门整体支出绩效自评表!E7 expenditure_actual@final@2024=1988.6万元
      部门整体支出绩效自评表!C8 basic_exp@budget@2024=1203.4万元
      部门整体支出绩效自评表!D8 basic_exp@adjusted@2024=1231.78万元
      部门整体支出绩效自评表!E8 basic_exp@final@2024=1230.1万元
      部门整体支出绩效自评表!C9 project_exp@budget@2024=600万元
      部门整体支出绩效自评表!D9 project_exp@adjusted@2024=780万元
      部门整体支出绩效自评表!E9 project_exp@final@2024=758.5万元
      GK10!C7 sangong_total@budget_in_final@2024=186000元
      GK10!D7 sangong_total@adjusted@2024=170500元
      GK10!E7 sangong_total@final@2024=163240.5元
      GK10!C9 sangong_vehicle@budget_in_final@2024=126000元
      GK10!D9 sangong_vehicle@adjusted@2024=120500元
      GK10!E9 sangong_vehicle@final@2024=118940.5元
      GK10!C11 sangong_vehicle_run@budget_in_final@2024=126000元
      GK10!D11 sangong_vehicle_run@adjusted@2024=120500元
      GK10!E11 sangong_vehicle_run@final@2024=118940.5元
      GK10!C12 sangong_reception@budget_in_final@2024=60000元
      GK10!D12 sangong_reception@adjusted@2024=50000元
      GK10!E12 sangong_reception@final@2024=44300元
      GK10!E20 vehicles_held@final@2024=6辆
      GK10!E21 reception_batches@final@2024=52个
      GK10!E23 reception_persons@final@2024=431人
      GK10!E24 agency_operating@final@2024=982300.11元`,
    breaks: [],
  },
  {
    title: "final accounts of 北京: 类, 款 and 项 each on their own line, 三公 by stages, purchases of the year", file: "beijing-final-2021.xlsx",
    pages: [{
      name: "10三公", merges: ["A1:G1", "A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:G4"], text: `
财政拨款“三公”经费支出决算表
||||||公开10表
单位：北京市××局||||||金额单位：万元
项目|“三公”经费合计|因公出国（境）费用|公务接待费|公务用车购置及运行维护费
||||小计|公务用车购置费|公务用车运行维护费
年初预算数|48.5|12|3.5|33|0|33
决算数|25.07|0|0.42|24.65|0|24.65`,
    }, {
      name: "11采购", merges: ["A1:B1"], text: `
政府采购情况表
|公开11表
单位：北京市××局|金额单位：万元
项　目|本年采购金额
政府采购支出合计|936.4
　　政府采购货物支出|211.15
　　政府采购工程支出|0
　　政府采购服务支出|725.25
政府采购授予中小企业合同金额|880.3
　　其中：授予小微企业合同金额|512.6`,
    }, {
      name: "3支出", merges: ["A1:J1", "A4:D4", "A5:C5", "D5:D6", "A7:D7", "A8:D8", "E4:E6", "F4:F6", "G4:G6", "H4:H6", "I4:I6", "J4:J6"], text: `
支出决算表
||||||||公开03表
单位：北京市××局||||||||金额单位：万元
项　目||||本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出
功能分类科目编码|||科目名称
类|款|项
栏次||||1|2|3|4|5|6
合计||||5210.66|3120.46|2090.2
'207|||文化旅游体育与传媒支出|4610.66|2520.46|2090.2
|'02||文物|4610.66|2520.46|2090.2
||'01|行政运行|2520.46|2520.46
||'04|文物保护|2090.2||2090.2
'208|||社会保障和就业支出|400|400
|'05||行政事业单位养老支出|400|400
||'05|机关事业单位基本养老保险缴费支出|400|400
'221|||住房保障支出|200|200
|'02||住房改革支出|200|200
||'01|住房公积金|200|200`,
    }],
    states: `
      10三公!B6 sangong_total@budget_in_final@2021=48.5万元
      10三公!C6 sangong_abroad@budget_in_final@2021=12万元
      10三公!D6 sangong_reception@budget_in_final@2021=3.5万元
      10三公!E6 sangong_vehicle@budget_in_final@2021=33万元
      10三公!G6 sangong_vehicle_run@budget_in_final@2021=33万元
      10三公!B7 sangong_total@final@2021=25.07万元
      10三公!D7 sangong_reception@final@2021=0.42万元
      10三公!E7 sangong_vehicle@final@2021=24.65万元
      10三公!G7 sangong_vehicle_run@final@2021=24.65万元
      11采购!B5 procurement_total@final@2021=936.4万元
      11采购!B6 procurement_goods@final@2021=211.15万元
      11采购!B8 procurement_services@final@2021=725.25万元
      11采购!B9 procurement_sme@final@2021=880.3万元
      3支出!E8 exp_year@final@2021=5210.66万元
      3支出!F8 basic_exp@final@2021=3120.46万元
      3支出!G8 project_exp@final@2021=2090.2万元
      3支出!E9 func_exp[207]@final@2021=4610.66万元
      3支出!E13 func_exp[208]@final@2021=400万元
      3支出!E16 func_exp[221]@final@2021=200万元`,
    breaks: [],
  },
  {
    title: "a budget of 江苏 whose 三公 has 会议费 and 培训费 beside a total of its own", file: "jiangsu-budget-2022.xlsx",
    pages: [{
      name: "公开01表", merges: ["A2:D2", "A4:B4", "C4:D4"], text: `
公开01表
收支总表
部门：××市××区农业农村局|||单位：万元
收入||支出
项目|预算数|项目|预算数
一、一般公共预算拨款收入|1988|一、一般公共服务支出|0
二、政府性基金预算拨款收入|0|八、社会保障和就业支出|310.4
三、国有资本经营预算拨款收入|0|九、社会保险基金支出|0
四、财政专户管理资金收入|0|十二、农林水支出|1437.6
五、事业收入|0|十九、住房保障支出|252
六、事业单位经营收入|0
七、上级补助收入|12
八、附属单位上缴收入|0
九、其他收入|0
本年收入合计|2000|本年支出合计|2000
上年结转结余|0|年终结转结余|0
收入总计|2000|支出总计|2000`,
    }, {
      name: "公开07表", merges: ["A2:E2", "A4:B4", "C4:E4", "A6:B6"], text: `
公开07表
财政拨款基本支出预算表（支出经济分类）
部门：××市××区农业农村局||||单位：万元
部门预算支出经济分类科目||本年财政拨款基本支出
科目编码|科目名称|合计|人员经费|公用经费
合计||1288|1130|158
'301|工资福利支出|1020|1020
'30101|基本工资|420|420
'30102|津贴补贴|348|348
'30113|住房公积金|252|252
'302|商品和服务支出|158||158
'30201|办公费|48||48
'30211|差旅费|40||40
'30217|公务接待费|10||10
'30231|公务用车运行维护费|20||20
'30239|其他交通费用|40||40
'303|对个人和家庭的补助|110|110
'30302|退休费|110|110`,
    }, {
      name: "公开10表", merges: ["A2:H2", "C4:E4"], text: `
公开10表
一般公共预算“三公”经费、会议费、培训费支出预算表
部门：××市××区农业农村局|||||||单位：万元
“三公”经费合计|因公出国（境）费|公务用车购置及运行费|||公务接待费|会议费|培训费
||小计|公务用车购置费|公务用车运行费
30|'0.00|20|'0.00|20|10|6.5|8.8`,
    }],
    states: `
      公开01表!B6 income_gpb@budget@2022=1988万元
      公开01表!D7 func_exp[208]@budget@2022=310.4万元
      公开01表!D9 func_exp[213]@budget@2022=1437.6万元
      公开01表!D10 func_exp[221]@budget@2022=252万元
      公开01表!B12 income_superior@budget@2022=12万元
      公开01表!B15 income_year@budget@2022=2000万元
      公开01表!D15 exp_year@budget@2022=2000万元
      公开01表!B17 income_total@budget@2022=2000万元
      公开01表!D17 exp_total@budget@2022=2000万元
      公开07表!D6 personnel_exp@budget@2022=1130万元
      公开07表!E6 public_exp@budget@2022=158万元
      公开07表!C7 basic_econ[301]@budget@2022=1020万元
      公开07表!C11 basic_econ[302]@budget@2022=158万元
      公开07表!C17 basic_econ[303]@budget@2022=110万元
      公开10表!A6 sangong_total@budget@2022=30万元
      公开10表!B6 sangong_abroad@budget@2022=0万元
      公开10表!C6 sangong_vehicle@budget@2022=20万元
      公开10表!D6 sangong_vehicle_purchase@budget@2022=0万元
      公开10表!E6 sangong_vehicle_run@budget@2022=20万元
      公开10表!F6 sangong_reception@budget@2022=10万元
      公开10表!G6 meeting_exp@budget@2022=6.5万元
      公开10表!H6 training_exp@budget@2022=8.8万元`,
    breaks: [],
  },
  {
    title: "self-evaluation forms of two projects, each with its name beside 项目名称", file: "project-selfeval-2022.xlsx",
    pages: [{
      name: "项目1", merges: ["A1:H1", "A2:H2", "A5:A9", "C3:H3", "A12:A14"], text: `
项目支出绩效自评表
（2022年度）
项目名称|职业技能培训补贴
主管部门|××市人社局|||实施单位|××市人社局
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额|120|130|118.5|10|91.15%|9.12
|其中：当年财政拨款|120|120|108.5|—|90.42%|—
|　　　上年结转资金|0|10|10|—||—
|　　　其他资金|0|0|0|—||—
年度总体目标|预期目标|||实际完成情况
|完成培训1200人次|||实际培训1260人次
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
|产出指标|数量指标|培训人次|1200|1260|20|20
||成本指标|培训成本（万元）|120|118.5|10|10
总分||||||100|98.75`,
    }, {
      name: "项目2", merges: ["A1:H1", "A2:H2", "A5:A9", "C3:H3", "A12:A14"], text: `
项目支出绩效自评表
（2022年度）
项目名称|就业服务平台运维
主管部门|××市人社局|||实施单位|××市人社局
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额|60|60|60|10|100.00%|10
|其中：当年财政拨款|60|60|60|—|100.00%|—
|　　　上年结转资金|0|0|0|—||—
|　　　其他资金|0|0|0|—||—
年度总体目标|预期目标|||实际完成情况
|完成培训1200人次|||实际培训1260人次
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
|产出指标|数量指标|培训人次|1200|1260|20|20
||成本指标|培训成本（万元）|120|118.5|10|10
总分||||||100|98.75`,
    }],
    states: `
      项目1!C6 line_budget_initial[职业技能培训补贴]@budget@2022=120万元
      项目1!D6 line_budget_adjusted[职业技能培训补贴]@adjusted@2022=130万元
      项目1!E6 line_executed[职业技能培训补贴]@final@2022=118.5万元
      项目2!C6 line_budget_initial[就业服务平台运维]@budget@2022=60万元
      项目2!D6 line_budget_adjusted[就业服务平台运维]@adjusted@2022=60万元
      项目2!E6 line_executed[就业服务平台运维]@final@2022=60万元`,
    silent: ["项目1!C7", "项目1!G6", "项目1!E14"],
    breaks: [],
  },
];
