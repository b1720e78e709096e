import type { UnseenBook } from "./page";

/** Sums that stand in the first of several columns, parts of cars beside what they cost, the only kind of 财政拨款 among all money (invented units and figures). */
export const UNSEEN_WHOLES_BESIDE: readonly UnseenBook[] = [
  {
    title: "the sum of all columns, and the budget of all, in the first column below their own sums", file: "栗溪农科所2020年.xlsx",
    pages: [{ name: "登记", text: `
2020年“三公”经费登记簿（元）
日期|摘要|因公出国（境）|公务用车运行|公务接待|凭证
2020-02-12|车险||9680.5||记-9
2020-05-06|接待专家|||1160|记-41
2020-09-18|维修||5430||记-97
全年合计||0|15110.5|1160|
三公总共||16270.5|||
年初预算（三公合计）||22000|||` }, { name: "采购", text: `
2020年采购流水（元）
日期|摘要|货物|服务
2020-03-01|电脑|48000|
2020-06-01|保洁||36000
合计||48000|36000
以上两项|||84000` }],
    states: `
      登记!C6 sangong_abroad@final@2020=0元
      登记!C7 sangong_total@final@2020=16270.5元
      登记!C8 sangong_total@budget@2020=22000元
      采购!D6 procurement_total@final@2020=84000元`,
    silent: [],
    breaks: [],
  },
  {
    title: "years down and what cars cost in three columns, the cars themselves counted below 车辆（辆）", file: "栗溪法庭2019年.xlsx",
    pages: [{ name: "三公", text: `
“三公”经费（万元）
年度|合计|出国(境)|公务用车小计|购置|运行维护|公务接待
2018年决算|24.5|0|22.1|0|22.1|2.4
2019年预算|49|0|46|25|21|3
2019年决算|46.2|0|44.3|24.8|19.5|1.9


车辆（辆）|年末保有|当年购置
2018年|8|0
2019年|9|1` }],
    states: `
      三公!D3 sangong_vehicle@final@2018=22.1万元
      三公!D4 sangong_vehicle@budget@2019=46万元
      三公!E5 sangong_vehicle_purchase@final@2019=24.8万元
      三公!F5 sangong_vehicle_run@final@2019=19.5万元
      三公!B10 vehicles_held@final@2019=9辆
      三公!C10 vehicles_bought@final@2019=1辆`,
    silent: [],
    breaks: [],
  },
  {
    title: "what was waived for a reason, and the only kind of 财政拨款 above other money", file: "栗溪医院2022年.xlsx",
    pages: [{ name: "收缴", text: `
2022年非税收入统计||||元
项目|应收|实收|困难患者减免|已缴国库
检验费|286400|278250|8150|278250
罚没款|46000|46000|0|46000
合计|332400|324250|8150|324250` }, { name: "结转", text: `
2022年结转结余滚动表||||单位：元
资金性质|年初结转和结余|本年收入|本年支出|年末结转和结余
财政拨款（一般公共预算）|286400|2826836.5|2714836.5|398400
非财政资金|1325117.5|9290080|9368697.5|1246500
合计|1611517.5|12116916.5|12083534|1644900` }],
    states: `
      收缴!D5 nontax_waived@final@2022=8150元
      结转!B3 carry_in_fiscal@final@2022=286400元
      结转!E3 carry_out_fiscal@final@2022=398400元`,
    silent: [],
    breaks: [],
  },
  {
    title: "two kinds of 财政拨款, each by its gloss", file: "栗溪防疫站2022年.xlsx",
    pages: [{ name: "两种", text: `
2022年结转结余滚动表||||单位：元
资金性质|年初结转和结余|本年收入|本年支出|年末结转和结余
财政拨款（一般公共预算）|186400|2826836.5|2714836.5|298400
财政拨款（政府性基金）|100000|0|0|100000
合计|286400|2826836.5|2714836.5|398400` }],
    states: "",
    silent: ["两种!B3", "两种!E3"],
    breaks: [],
  },
  {
    title: "a table of 财政拨款 whose note says that there is no other money, and one without", file: "栗溪林场2022年.xlsx",
    pages: [{ name: "平衡", text: `
2022年财政拨款收支平衡表
|||万元
项目|一般公共预算|政府性基金|合计
本年财政拨款收入|3216.8|35|3251.8
本年支出|3108.7|51.6|3160.3

我场没有财政拨款以外的收入。` }],
    states: "平衡!D5 exp_year@final@2022=3160.3万元",
    silent: [],
    breaks: [],
  },
  {
    title: "a table of 财政拨款 without a word of other money", file: "栗溪苗圃2022年.xlsx",
    pages: [{ name: "另表", text: `
2022年财政拨款收支平衡表
|||万元
项目|一般公共预算|政府性基金|合计
本年财政拨款收入|1216.8|35|1251.8
本年支出|1108.7|51.6|1160.3` }],
    states: "另表!B5 gpb_exp@final@2022=1108.7万元",
    silent: ["另表!D5"],
    breaks: [],
  },
  {
    title: "kinds of money right beside the amounts of projects", file: "栗溪政务中心2025年.xlsx",
    pages: [{ name: "项目", text: `
2025年项目支出预算明细|||||单位：元
序号|项目名称|预算金额|其中：一般公共预算拨款|政府性基金|绩效目标
1|窗口外包|880000|880000||满意度
2|大厅改造|625000|405000|220000|可用率
3|水电|120000|120000||
合计||1625000|1405000|220000|` }],
    states: `
      项目!C6 project_exp@budget@2025=1625000元
      项目!D6 gpb_project@budget@2025=1405000元
      项目!E6 gf_project@budget@2025=220000元`,
    silent: [],
    breaks: [],
  },
];
