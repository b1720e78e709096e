import type { UnseenBook } from "./page";

/** What a cell is, told by what stands around it: a note, the only line, the line before, the course of a year. */
export const UNSEEN_TOLD_BESIDE: readonly UnseenBook[] = [
  {
    title: "a note explains a heading that nobody knows", file: "water-station-2024.xlsx",
    pages: [{
      name: "项目库", text: `
项目名称|资金来源|2023年预算|2023年已支付|2024年申报|2024年核额
灌区维修|一般公共预算|860000|851000|990000|900000
墒情监测|一般公共预算|240000|232500|310000|250000
合计||1100000|1083500|1300000|1150000
说明：金额单位：元；核额是指财政局批复的2024年预算，月报指快报。|||||`,
    }],
    states: `
      C2 line_budget_initial[灌区维修]@budget@2023=860000元
      F2 line_budget_initial[灌区维修]@budget@2024=900000元
      F4 project_exp@budget@2024=1150000元`,
    silent: ["项目库!E2", "项目库!E4"],
  },
  {
    title: "the only line of posts and people is all of them, and the only column about 编外 too", file: "archives-2021.xlsx",
    pages: [{
      name: "基础数据", text: `
整体支出绩效自评基础数据|||
一、人员（人）|编制数|2021年末在职|保洁保安等派遣人员
市档案馆|38|36|9`,
    }],
    states: `
      基础数据!B3 est_total@final@2021=38人
      基础数据!C3 on_duty_total@final@2021=36人
      基础数据!D3 off_est_staff@final@2021=9人`,
  },
  {
    title: "posts in brackets behind a kind of people", file: "customs-2021.xlsx",
    pages: [{
      name: "人员", text: `
人员编制情况|||
类别|编制数|实有数|空编
公务员（行政编制）|52|50|2
工勤人员（工勤编制）|5|3|2
合计|57|53|4`,
    }],
    states: `
      人员!B3 est_civil@final@2021=52人
      人员!C3 on_duty_civil@final@2021=50人
      人员!B4 est_worker@final@2021=5人
      人员!C4 on_duty_worker@final@2021=3人
      人员!B5 est_total@final@2021=57人`,
  },
  {
    title: "deeds stand across, each with its unit, and one unit is a dash", file: "culture-hall-2020.xlsx",
    pages: [{
      name: "业务", text: `
2020年业务开展|||
惠民演出（场）|辅导团队（支）|展厅（平方米）|办展（期）
36|12|1800|8`,
    }, {
      name: "两年", text: `
业务量
年度|图书外借（册）|讲座（期）|读者（人）
2019|41200|22|8130
2020|38600|15|7420`,
    }, {
      name: "取数", text: `
2020年度自评取数表||||
序|数据项|单位|数值|来源
1|编制数|人|31|人事
2|免费辅导|课时|1260|业务科
3|流动服务|场|48|业务科
4|年初预算数|万元|612.4|批复
5|自评等级|—|良|办公室`,
    }],
    states: `
      业务!A3 work_output[惠民演出]@final@2020=36场
      业务!B3 work_output[辅导团队]@final@2020=12
      业务!D3 work_output[办展]@final@2020=8
      两年!B3 work_output[图书外借]@final@2019=41200
      两年!C4 work_output[讲座]@final@2020=15
      取数!D3 est_total@final@2020=31人
      取数!D4 work_output[免费辅导]@final@2020=1260
      取数!D5 work_output[流动服务]@final@2020=48场
      取数!D6 budget_initial@budget@2020=612.4万元`,
    silent: ["业务!C3"],
  },
  {
    title: "a year with the stage beside it, cars bought behind the cars there are, and purchases already paid", file: "procuratorate-2021.xlsx",
    pages: [{
      name: "三公", text: `
“三公”经费预决算情况（单位：元）|||||
年度|口径|合计|公务用车购置及运行费||公务接待费
|||小计|购置费|运行维护费|
2020|决算|412000|386000|160000|226000|26000
2021|年初预算|450000|420000|170000|250000|30000
2021|调整预算|436000|411000|166000|245000|25000
2021|决算|421300|400100|165100|235000|21200

公务用车年末保有量|16|本年购置|2
国内公务接待批次|19|接待人次|143`,
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:G3"],
    }, {
      name: "采购", text: `
2021年装备、信息化采购台账||||
序号|采购内容|预算（万元）|合同金额（元）|已付（元）
1|远程提讯系统|86|852000|809400
2|物业服务|64|631500|578900
合计||150|1483500|1388300`,
    }],
    states: `
      三公!D6 sangong_vehicle@adjusted@2021=411000元
      三公!E6 sangong_vehicle_purchase@adjusted@2021=166000元
      三公!F6 sangong_vehicle_run@adjusted@2021=245000元
      三公!B9 vehicles_held@final@2021=16辆
      三公!D9 vehicles_bought@final@2021=2辆
      采购!E5 procurement_paid@final@2021=1388300元`,
  },
  {
    title: "money for a car behind the cars there are is no number of cars", breaks: [{ rule: "S-02", cells: ["车辆!D2"] }],
    file: "patrol-2021.xlsx",
    pages: [{
      name: "车辆", text: `
2021年车辆情况|||
公务用车年末保有量|16|本年购置|17.98`,
    }],
    states: "车辆!B2 vehicles_held@final@2021=16辆",
    silent: ["车辆!D2"],
  },
  {
    title: "amounts summed up from quarter to quarter are the year's in the last", file: "roads-2023.xlsx",
    pages: [{
      name: "进度", text: `
2023年支付进度（万元，累计数）||||
季度|基本支出累计|项目支出累计|项目支出累计计划|累计支付
第一季度|96.4|20.5|30|116.9
第二季度|201.8|88.1|100|289.9
第三季度|305.2|160.3|170|465.5
第四季度|420.6|248.7|250|669.3`,
    }, {
      name: "三季度止", text: `
2023年三季度止支付进度（万元，累计数）||
季度|人员经费累计|公用经费累计
第一季度|80|16.4
第二季度|168|33.8
第三季度|254|51.2`,
    }],
    states: `
      进度!B6 basic_exp@final@2023=420.6万元
      进度!C6 project_exp@final@2023=248.7万元`,
    silent: ["进度!B5", "进度!D6", "三季度止!B5", "三季度止!C5"],
  },
  {
    title: "years in a column of numbers, and 支出 among the stages of a budget", file: "reservoir-2022.xlsx",
    pages: [{
      name: "三公", text: `
“三公”经费情况（单位：元）|||||
年度|类别|合计|公务用车购置及运行费||公务接待费
|||购置费|运行维护费|
2021|支出|312000|120000|176000|16000
2022|年初预算|350000|130000|200000|20000
2022|调整预算|336000|126000|195000|15000
2022|支出|321300|125100|185000|11200`,
    }],
    states: `
      C4 sangong_total@final@2021=312000元
      D4 sangong_vehicle_purchase@final@2021=120000元
      C5 sangong_total@budget@2022=350000元
      E6 sangong_vehicle_run@adjusted@2022=195000元
      C7 sangong_total@final@2022=321300元
      F7 sangong_reception@final@2022=11200元`,
  },
  {
    title: "months reached, a year in front of deeds, and cars renewed", file: "stadium-2022.xlsx",
    pages: [{
      name: "进度", text: `
2022年支付进度（万元，累计数）||
时间|人员经费累计|公用经费累计
1-3月|81|16.4
1-6月|166|33.8
1-9月|250.5|51.2
1-12月|348|70.9`,
    }, {
      name: "车", text: `
2022年数量统计|||
公务用车年末保有量|6|本年更新|1
国内公务接待批次|8|接待人次|51`,
    }, {
      name: "采购", text: `
2022年设备、耗材采购台账|||
采购内容|预算（万元）|合同金额（元）|累计付款（元）
灯光|32|316000|300200
计时器|9|88000|88000
合计|41|404000|388200`,
    }],
    states: `
      进度!B6 personnel_exp@final@2022=348万元
      进度!C6 public_exp@final@2022=70.9万元
      车!D2 vehicles_bought@final@2022=1辆
      采购!D5 procurement_paid@final@2022=388200元`,
    silent: ["进度!B5"],
  },
];
