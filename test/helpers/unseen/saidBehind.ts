import type { UnseenBook } from "./page";

/** What is counted said behind the figures, running cars by a name nobody knows, what a later year took over (invented units and figures). */
export const UNSEEN_SAID_BEHIND: readonly UnseenBook[] = [
  {
    title: "counts with the words behind them that say what was counted", file: "莲塘乡2023年.xlsx",
    pages: [{ name: "三公", text: `
2023年乡里“三公”（金额：元）
名目|2022年花了|2023年年初预算|2023年花了|数量（2023年）|数量是
公务接待|26320|28000|21475|61|接待批数
||||514|接待人次
公务用车（买车+养车）|88640.5|90000|83207.3|3|年底有车（辆）
　买车|0|0|0|0|今年新买（辆）
　养车|88640.5|90000|83207.3||
三公一共|114960.5|118000|104682.3||` }],
    states: `
      三公!E3 reception_batches@final@2023=61批次
      三公!E4 reception_persons@final@2023=514人次
      三公!E5 vehicles_held@final@2023=3辆
      三公!E6 vehicles_bought@final@2023=0辆
      三公!D6 sangong_vehicle_purchase@final@2023=0元`,
    silent: [],
    breaks: [],
  },
  {
    title: "remarks behind counts are remarks", file: "莲塘林场2023年.xlsx",
    pages: [{ name: "人头", text: `
2023年底林场人员（人）
项目|人数|说明
编制一共|42|县编办核的
在编在岗|38|退休人员不算
退休职工|20|含离休` }],
    states: `
      人头!B3 est_total@final@2023=42人
      人头!B4 on_duty_total@final@2023=38人`,
    silent: [],
    breaks: [],
  },
  {
    title: "running cars by a name of the office's own beside buying them, and what was paid for purchases", file: "莲塘水务站2023年.xlsx",
    pages: [{ name: "按季", text: `
2023年三公按季登记
单位：元
花在哪|今年年初批的|一季度|二季度|三季度|四季度|全年实际
接待（公务接待费）|8000|2141|0|1046|1160|4347
公车跑路钱（油、修、保险）|46000|9153|11430|10088|9115|39786
买车（公车购置）|18000|0|0|17500|0|17500
因公出国（境）|0|0|0|0|0|0
三公合起来|72000|11294|11430|28634|10275|61633` }, { name: "采购", text: `
2023年政府采购登记
序号|买什么|属于|采购预算（万元）|中标合同价（万元）|已经付的（元）
1|水泵|货物|38|36.5|365000
2|渠道清淤|服务|42|41.8|376200
总数|||80|78.3|741200` }],
    states: `
      按季!B5 sangong_vehicle_run@budget@2023=46000元
      按季!G5 sangong_vehicle_run@final@2023=39786元
      按季!G8 sangong_total@final@2023=61633元
      采购!F5 procurement_paid@final@2023=741200元`,
    silent: ["按季!C5"],
    breaks: [],
  },
  {
    title: "what the next year began with, held against what was left", file: "莲塘镇2022年.xlsx",
    pages: [{ name: "结转", text: `
2022年结转资金台账　　单位：元
资金|年初结转|今年下达|今年花了|财政收回|年底结转
机耕路管护|86400|150000|168650|0|67750
村卫生室改造|38300|0|21200|17100|0
总计|124700|150000|189850|17100|67750

对账：2023年开年接过来的年初结转（元）|97750` }],
    states: `
      结转!F5 carry_out@final@2022=67750元
      结转!B7 carry_in@final@2023=97750元`,
    silent: [],
    breaks: [{ rule: "Y-01", cells: ["结转!B7", "结转!F5"], difference: "30000" }],
  },
];
