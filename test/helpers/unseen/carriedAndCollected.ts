import type { UnseenBook } from "./page";

/** What is collected by its own name, money carried over by its nature, and what is paid for people (invented units and figures). */
export const UNSEEN_CARRIED_AND_COLLECTED: readonly UnseenBook[] = [
  {
    title: "headings that repeat what the title collects", file: "枫岭水厂2022年.xlsx",
    pages: [{ name: "水费", text: `
乡镇供水水费收缴（2022）|||单位：元
用水户|应收水费|实收水费|已缴财政专户
枫岭镇|412600|398200|398200
石塘乡|96400|96400|0
合计|509000|494600|398200` }],
    states: `
      水费!B5 nontax_due@final@2022=509000元
      水费!C5 nontax_received@final@2022=494600元
      水费!D5 nontax_remitted@final@2022=398200元`,
    silent: [],
    breaks: [],
  },
  {
    title: "a fee that the office keeps, by headings that repeat it", file: "枫岭物业2022年.xlsx",
    pages: [{ name: "水费", text: `
代收水费登记（2022）||单位：元
住户|应收水费|实收水费
一栋|4126|4126
二栋|964|800
合计|5090|4926` }],
    states: "",
    silent: ["水费!B5", "水费!C5"],
    breaks: [],
  },
  {
    title: "fines that went into the treasury", file: "枫岭执法队2023年.xlsx",
    pages: [{ name: "罚没", text: `
2023年罚没收入登记（单位：元）
案由|件数|应缴|实缴|已入国库|未缴
违规摆摊|412|82400|82400|82400|0
偷倒垃圾|19|95000|90000|86000|5000
合计|431|177400|172400|168400|5000` }],
    states: `
      罚没!C5 nontax_due@final@2023=177400元
      罚没!D5 nontax_received@final@2023=172400元
      罚没!E5 nontax_remitted@final@2023=168400元`,
    silent: ["罚没!F5"],
    breaks: [],
  },
  {
    title: "all money by its nature, what an office earns by its balance", file: "枫岭殡仪馆2021年.xlsx",
    pages: [{ name: "结转结余", text: `
结转结余变动（2021年）|||||元
资金性质|年初数|本年收入|本年支出|结余分配|年末数
财政拨款|0|1840000|1795000|0|45000
非财政拨款|206400|2310500|2288600|0|228300
经营结余|0|415200|372600|42600|0
合计|206400|4565700|4456200|42600|273300` }],
    states: `
      结转结余!C5 income_operating@final@2021=415200元
      结转结余!D5 operating_exp@final@2021=372600元
      结转结余!C6 income_year@final@2021=4565700元
      结转结余!D6 exp_year@final@2021=4456200元`,
    silent: ["结转结余!B5"],
    breaks: [],
  },
  {
    title: "what was spent on projects of a carry-over beside what the year gave", file: "枫岭粮库2022年.xlsx",
    pages: [{ name: "结转", text: `
结转结余明细（2022年度）|||||单位：万元
项目|年初结转|当年下达|当年支出|财政收回|年末结转
仓房改造|12.5|60|66.5|0|6
粮食轮换|4|80|74.2|3.8|6
合计|16.5|140|140.7|3.8|12` }],
    states: `
      结转!D3 line_executed[仓房改造]@final@2022=66.5万元
      结转!D4 line_executed[粮食轮换]@final@2022=74.2万元`,
    silent: ["结转!D5"],
    breaks: [],
  },
  {
    title: "people as what was paid for, a rate below the sum, and people in post by an office's own name", file: "枫岭市容局2023年.xlsx",
    pages: [{ name: "执行", text: `
2023年预算执行情况|||||万元
支出项目|年初预算|调增|调减|调整后预算|决算数
人员经费|860|42|0|902|900.4
公用经费|96|0|4|92|90.1
协管员购买服务|180|20|0|200|200
合计|1136|62|4|1194|1190.5

预算调整率|0.0581|（调增+调减）÷年初预算||` }, { name: "队伍", text: `
人员增减（2023年，人）
类别|上年末|增加|减少|年末
在编市容队员|51|3|2|52
协管员|30|4|3|31
退休|18|2|0|20` }, { name: "混编", text: `
人员增减（2023年，人）
类别|上年末|增加|减少|年末
在编机械手|11|0|1|10
巡查员|6|0|0|6
退休|18|2|0|20` }],
    states: `
      执行!B5 line_budget_initial[协管员购买服务]@budget@2023=180万元
      执行!F5 line_executed[协管员购买服务]@final@2023=200万元
      执行!B8 budget_adjust_rate@final@2023=0.0581比率
      队伍!B3 on_duty_total@final@2022=51人
      队伍!E3 on_duty_total@final@2023=52人`,
    silent: ["队伍!C3", "混编!E3"],
    breaks: [],
  },
];
