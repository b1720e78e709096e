import type { UnseenBook } from "./page";

/** Several tables on one sheet, lines that a 小计 leads, pairs three abreast, and sums that say what they leave out (our own figures). */
export const UNSEEN_BLOCKS_ON_ONE_SHEET: readonly UnseenBook[] = [
  {
    title: "未注明单位的为元 over purchases planned in 万元, what was planned and paid so far by a title, a sum without 编外, changes that go both ways", file: "sports-office-2023.xlsx",
    pages: [{
      name: "2023汇总", text: `
某体育中心2023年数据（自用，未注明单位的为元）
|||||||
一、预算执行||||||||二、人员（人）
项目|年初|调整(+/-)|全年预算|已支付|未支付|||类别|编制|实有|上年实有
工资福利支出|800000|20000|820000|818000|2000|||行政|12|11|11
商品和服务支出|300000|-10000|310000|280000|30000|||参公事业|6|6|5
场馆维修|150000|/|150000|149000|1000|||在职小计|18|17|16
训练器材|0|60000|60000|60000|0|||退休||9|8
合计|1250000|70000|1340000|1307000|33000|||临聘||5|5
||||||||总计（不含编外）||31|24
三、用款计划与支付（万元，累计）|||||||
|3月|6月|9月|12月|||
计划|30|62|98|134|||
支付|28.5|60|95|130.7|||
支付/计划|0.95|0.9677|0.9694|0.9754|||
|||||||
四、政府采购|||||||
采购项目|品目|采购预算（万元）|成交金额|付款|||
跑步机|货物|12|118000|118000|||
保洁|服务|8.5|83000|62250|||
小计||20.5|201000|180250|||`,
      formats: { B13: "0.0%", C13: "0.0%", D13: "0.0%", E13: "0.0%" },
    }],
    states: `
      B9 budget_initial@budget@2023=1250000元
      D5 line_budget_adjusted[工资福利支出]@adjusted@2023=820000元
      E9 expenditure_actual@final@2023=1307000元
      J6 est_institution@final@2023=6人
      K7 on_duty_total@final@2023=17人
      L7 on_duty_total@final@2022=16人
      K9 off_est_staff@final@2023=5人
      K10 staff_total@final@2023=31人
      B13 plan_cumulative[3月]@final@2023=30万元
      E13 plan_cumulative[12月]@final@2023=134万元
      B14 paid_cumulative[3月]@final@2023=28.5万元
      E14 paid_cumulative[12月]@final@2023=130.7万元
      C21 procurement_total@budget@2023=20.5万元
      D21 procurement_contract@final@2023=201000元
      E21 procurement_paid@final@2023=180250元`,
    breaks: [
      { rule: "C-02", cells: ["2023汇总!D6", "2023汇总!B6", "2023汇总!C6"], difference: "20000" },
      { rule: "P-01", cells: ["2023汇总!K10", "2023汇总!K7", "2023汇总!K8"], difference: "5" },
    ],
  },
  {
    title: "a 小计 beside 基本支出 that leads its lines, 全年数 that is a budget beside quarters that come to 执行数合计; 参公事业 beside 事业 is no whole", file: "河口乡2021.xlsx",
    pages: [{
      name: "执行", text: `
河口乡2021年度预算执行表
单位：万元
类别|具体事项|批复数|调增|调减|全年数|一季度|二季度|三季度|四季度|执行数合计|执行率
基本支出|小  计|900|30|6|924|220|230|225|240|915|0.9903
|人员经费|760|30||790|190|200|195|200|785|0.9937
|公用经费|140||6|134|30|30|30|40|130|0.9701
项目支出|小  计|300|40|0|340|50|80|90|110|330|0.9706
|水渠修缮|180|40||220|30|60|60|66|216|0.9818
|护林|120|||120|20|20|30|44|117|0.95
总  计||1200|70|6|1264|270|310|315|350|1245|0.985`,
    }, {
      name: "人员", text: `
人员台账（2021年末，人）
单位|编制|在编|公务员|事业|工勤|临聘|退休
乡机关|30|28|24|0|4|3|11
服务中心|14|13|0|13|0|2|4
合  计|44|41|24|13|4|5|15`,
    }, {
      name: "两类", text: `
2020年末职工（人）
类别|编制|实有
行政|10|10
参公事业|8|7
事业|20|18
合计|38|35`,
    }, {
      name: "三公", text: `
2021年三公流水|||||金额：元
月|日|事由|公车|接待|出国|人次
2|5|加油|1500|||
5|16|县局检查||450||6
9|3|维修|2600.5|||
合计|||4100.5|450|0|6
三公总计|||4550.5|||`,
      merges: ["A6:C6", "A7:C7"],
    }, {
      name: "非税", text: `
2021年非税收入缴库情况（元）
收入项目|应缴|实收|上缴国库|未缴|欠收/减免
铺面租金|50000|40000|40000|0|10000
摊位费|18000|18000|15500|2500|0
罚没|900|900|900|0|0
合计|68900|58900|56400|2500|10000`,
    }],
    states: `
      执行!C4 basic_exp@budget@2021=900万元
      执行!F4 basic_exp@adjusted@2021=924万元
      执行!K4 basic_exp@final@2021=915万元
      执行!F5 personnel_exp@adjusted@2021=790万元
      执行!K6 public_exp@final@2021=130万元
      执行!F7 project_exp@adjusted@2021=340万元
      执行!C8 line_budget_initial[水渠修缮]@budget@2021=180万元
      执行!F8 line_budget_adjusted[水渠修缮]@adjusted@2021=220万元
      执行!K9 line_executed[护林]@final@2021=117万元
      执行!F10 budget_adjusted@adjusted@2021=1264万元
      人员!C5 on_duty_total@final@2021=41人
      人员!D5 on_duty_civil@final@2021=24人
      人员!F5 on_duty_worker@final@2021=4人
      两类!B3 est_civil@final@2020=10人
      两类!B5 est_institution@final@2020=20人
      三公!E6 sangong_reception@final@2021=450元
      三公!D7 sangong_total@final@2021=4550.5元
      非税!B6 nontax_due@final@2021=68900元
      非税!D6 nontax_remitted@final@2021=56400元
      非税!F6 nontax_waived@final@2021=10000元`,
    silent: ["两类!B4", "执行!G8"],
    breaks: [{ rule: "L-04", cells: ["执行!K9", "执行!G9", "执行!H9", "执行!I9", "执行!J9"], difference: "3" }],
  },
  {
    title: "kinds of posts behind those in post that they do not make up, what was signed and paid in 元 that nobody wrote behind a budget in 万元", file: "某站2022.xlsx",
    pages: [{
      name: "人员", text: `
人员情况（2022年末，人）
单位|编制|在编|公务员|事业|退休
站机关|20|18|12|8|6
分站|9|8|5|4|2
合计|29|26|17|12|8`,
    }, {
      name: "采购", text: `
2022年采购登记
采购项目|采购预算（万元）|合同|付款
电脑|9|88000|88000
桌椅|3|29500|20000
合计|12|117500|108000`,
    }],
    states: `
      人员!B5 est_total@final@2022=29人
      人员!C5 on_duty_total@final@2022=26人
      采购!B5 procurement_total@budget@2022=12万元`,
    silent: ["人员!D5", "人员!E5", "采购!C5", "采购!D5"],
    breaks: [{ rule: "S-02", cells: ["采购!C5"] }],
  },
  {
    title: "pairs three abreast: what assets grew and shrank by, kinds of purchases beside the first, a section of two things, a rate in the row of what it divides", file: "某医院2022.xlsx",
    pages: [{
      name: "基础信息", text: `
预算单位基础信息表
单位名称|某区中医院|||评价年度|2022年

一、预算及执行（万元）
年初批复数|5000.00|年中追加|240.50|年中核减|40
调整后预算|5200.5|全年执行数|5148.49|预算完成率|98.24%
本年收入|5160|其中：财政拨款|900|事业（诊疗）收入|4200
其他收入|60|年初结转结余|30|年末结转结余|41.51

二、资产和采购
固定资产年初原值|8,200,000.00元|本年新增|600,000.00元|本年处置|150,000.00元
年末原值|8,800,000.00元|其中在用|8,500,000.00元|在用率|0.9827
政府采购预算（万元）|310|采购合同额（万元）|300.2|实际支付（万元）|280
其中：货物|200|工程|30|服务|80`,
      merges: ["A1:F1", "A4:F4", "A10:F10"],
    }],
    states: `
      B5 budget_initial@budget@2022=5000万元
      B6 budget_adjusted@adjusted@2022=5200.5万元
      D6 expenditure_actual@final@2022=5148.49万元
      D7 income_fiscal@final@2022=900万元
      F7 income_business@final@2022=4200万元
      B11 fixed_asset_begin@final@2022=8200000元
      D11 fixed_asset_add@final@2022=600000元
      F11 fixed_asset_dec@final@2022=150000元
      B12 fixed_asset_end@final@2022=8800000元
      D12 fixed_asset_in_use@final@2022=8500000元
      B13 procurement_total@budget@2022=310万元
      D13 procurement_contract@final@2022=300.2万元
      F13 procurement_paid@final@2022=280万元
      B14 procurement_goods@budget@2022=200万元
      D14 procurement_works@budget@2022=30万元
      F14 procurement_services@budget@2022=80万元`,
    breaks: [
      { rule: "L-03", cells: ["基础信息!F6", "基础信息!D6", "基础信息!B6"] },
      { rule: "L-09", cells: ["基础信息!B12", "基础信息!B11", "基础信息!D11", "基础信息!F11"], difference: "150000" },
    ],
  },
  {
    title: "base data turned round, with a year's budget that was changed, and what was paid so far beside the budget of the year", file: "某校2023.xlsx",
    pages: [{
      name: "基础数据", text: `
整体支出绩效自评基础数据（横版）
单位：万元
口径|“三公”经费|||公用经费||||项目支出||部门整体支出
|合计|车辆运维|接待|合计|办公经费|水电、差旅|会议、培训|合计|其中：业务专项|（总额）
2022年决算|6|5|1|120|20|40|8|400|300|2000
2023年预算|6|5|1|125|21|42|9|390|290|2100
2023年调整||||126|||| 410||2150
2023年决算|5.5|4.8|0.7|121|20|41|8|402|296|2120`,
      merges: ["B3:D3", "E3:H3", "I3:J3"],
    }, {
      name: "进度", text: `
2023年支付进度（逐季累计）
单位：万元
截至|基本支出累计|项目支出累计|累计支付|年度指标|进度
3月末|400|60|460|2150|0.214
6月末|820|180|1000|2150|0.4651
9月末|1250|290|1540|2150|0.7163
12月末|1718|402|2120|2150|0.986`,
    }, {
      name: "目标", text: `
绩效目标申报情况（2023年）
申报绩效目标的项目个数|7|个
申报绩效目标所涉及资金|390|万元`,
    }, {
      name: "底稿", text: `
评价指标底稿
指标|算式|结果|得分
公用经费控制率|121/125|0.986|4
三公控制率|5.5万元÷6万元×100%|91.67%|5`,
    }],
    states: `
      基础数据!F5 public_office@final@2022=20万元
      基础数据!G6 public_utilities_travel@budget@2023=42万元
      基础数据!H8 public_meeting_training@final@2023=8万元
      基础数据!E7 public_exp@adjusted@2023=126万元
      基础数据!I7 project_exp@adjusted@2023=410万元
      基础数据!J8 project_business@final@2023=296万元
      基础数据!K7 budget_total@adjusted@2023=2150万元
      基础数据!K8 budget_total@final@2023=2120万元
      进度!D4 paid_cumulative[3月末]@final@2023=460万元
      进度!D7 paid_cumulative[12月末]@final@2023=2120万元
      进度!E7 budget_adjusted@adjusted@2023=2150万元
      进度!C7 project_exp@final@2023=402万元
      目标!B2 perf_project_count@final@2023=7个
      目标!B3 perf_project_amount@final@2023=390万元`,
    breaks: [{ rule: "W-02", cells: ["底稿!C3"] }],
  },
];
