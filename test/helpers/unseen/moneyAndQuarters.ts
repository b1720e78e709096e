import type { UnseenBook } from "./page";

/** Money rolled on by its kinds, what four quarters come to, rates called by what they divide, posts below 编制 | 在岗 (invented units and figures). */
export const UNSEEN_MONEY_AND_QUARTERS: readonly UnseenBook[] = [
  {
    title: "all kinds of money rolled on, their sum is all that came in", file: "松溪县残联2021年.xlsx",
    pages: [{ name: "滚存", text: `
各类资金结转结余滚动情况
2021年  单位：元
资金性质|上年结转|本年到账|本年支出|结转下年
一般公共预算拨款|210000|4302000|4390500.6|121499.4
政府性基金|36000|780000|801200|14800
其他资金|5200|61350.4|60000|6550.4
合计|251200|5143350.4|5251700.6|142849.8` }],
    states: `
      滚存!C4 income_gpb@final@2021=4302000元
      滚存!C7 income_year@final@2021=5143350.4元
      滚存!D7 exp_year@final@2021=5251700.6元`,
    silent: [],
    breaks: [],
  },
  {
    title: "projects rolled on, whose sum is not all that came in", file: "松溪县文旅局2021年.xlsx",
    pages: [{ name: "滚存", text: `
项目资金结转滚动表
2021年  单位：元
项目|上年结转|本年到账|本年支出|结转下年
一般公共预算拨款|210000|4302000|4390500|121500
其他资金|5200|61350|60000|6550
廊桥修缮|36000|780000|801200|14800
合计|251200|5143350|5251700|142850` }],
    states: "",
    silent: ["滚存!C7"],
    breaks: [],
  },
  {
    title: "what four quarters come to beside their running total", file: "松溪县法律援助中心2022年.xlsx",
    pages: [{ name: "对账", text: `
按季与支付中心核对
单位：万元，2022年
季度|本季支付|累计支付|回单
第一季度|88.1|88.1|有
第二季度|120.06|208.16|有
第三季度|97.4|305.56|有
第四季度|141.3|446.86|有
全年|446.86||齐` }],
    states: `
      对账!C6 paid_cumulative[第三季度]@final@2022=305.56万元
      对账!B8 expenditure_actual@final@2022=446.86万元`,
    silent: [],
    breaks: [],
  },
  {
    title: "three quarters come to no year", file: "松溪县侨联2022年.xlsx",
    pages: [{ name: "对账", text: `
按季与支付中心核对
单位：万元，2022年
季度|本季支付|累计支付|回单
第一季度|88.1|88.1|有
第二季度|120.06|208.16|有
第三季度|97.4|305.56|有
合计|305.56||齐` }],
    states: `
      对账!C6 paid_cumulative[第三季度]@final@2022=305.56万元`,
    silent: ["对账!B7"],
    breaks: [],
  },
  {
    title: "rates called 进度 or by what they divide, the budget at first called nothing that is known", file: "松溪县团委2020年.xlsx",
    pages: [{ name: "进度", text: `
2020年经费执行（万元）
内容|年初底数|年中追加|年中收回|全年可用|全年实际支出|进度
合计|149.6|12|3.1|158.5|156.02|'98.44%
一、基本支出|101.6|0|0|101.6|101.6|'100.00%
二、项目支出|48|12|3.1|56.9|54.42|'95.64%
　青年夜校|28|12|0|40|38.7|'96.75%
　志愿服务|20|0|3.1|16.9|15.72|'93.02%` }, { name: "去向", text: `
2020年钱用在哪里（万元）
内容|全年预算|决算|决算/全年预算
基本支出|101.6|101.6|
项目支出|56.9|54.42|'95.64%
本年支出合计|158.5|156.02|'98.44%` }],
    states: `
      进度!B3 budget_initial@budget@2020=149.6万元
      进度!B6 line_budget_initial[青年夜校]@budget@2020=28万元
      进度!G3 budget_completion_rate@final@2020=0.9844%
      进度!G5 project_exec_rate@final@2020=0.9564%
      去向!D4 project_exec_rate@final@2020=0.9564%
      去向!D5 budget_completion_rate@final@2020=0.9844%`,
    silent: [],
    breaks: [],
  },
  {
    title: "a share that does not follow from the figures is no rate of the dictionary", file: "松溪县妇联2020年.xlsx",
    pages: [{ name: "去向", text: `
2020年钱用在哪里（万元）
内容|全年预算|决算|进度
基本支出|101.6|101.6|'65.12%
项目支出|56.9|54.42|'34.88%
本年支出合计|158.5|156.02|'88.80%` }],
    states: "",
    silent: ["去向!D4", "去向!D5"],
    breaks: [],
  },
  {
    title: "who holds posts, below 核定 | 实有 and 编制 | 在岗 with those beside", file: "松溪县园林所2021年.xlsx",
    pages: [{ name: "人数", text: `
2021年末人数（人）
|核定|实有|比上年
事业编|31|28|-2
退休||19|1
遗属||4|0` }],
    states: `
      人数!B3 est_institution@final@2021=31人
      人数!C3 on_duty_total@final@2021=28人
      人数!C4 retired@final@2021=19人`,
    silent: ["人数!D3"],
    breaks: [],
  },
  {
    title: "posts of one kind below 编制 | 在岗, with the retired in the same column", file: "松溪县图书馆2019年.xlsx",
    pages: [{ name: "队伍", text: `
2019年末队伍
人员|编制|在岗|说明
事业编制|24|22|两人待招
退休||11|
外聘保安||6|劳务派遣` }, { name: "两年", text: `
人员变化（年末数）
人员|2018年末|2019年末
核定事业编制|24|24
在编在岗|23|22` }],
    states: `
      队伍!B3 est_institution@final@2019=24人
      队伍!C3 on_duty_total@final@2019=22人
      队伍!C4 retired@final@2019=11人
      队伍!C5 off_est_staff@final@2019=6人
      两年!C3 est_institution@final@2019=24人`,
    silent: [],
    breaks: [],
  },
  {
    title: "the sum of income called 总盘子, things that were cared for", file: "松溪县环卫站2023年.xlsx",
    pages: [{ name: "来源", text: `
2023年钱从何来（元）
渠道|年初预算|决算
一般公共预算财政拨款|3200000|3410000
其他收入|10000|12800.5
本年收入合计|3210000|3422800.5
上年结转|0|42000
总盘子（收入总计）|3210000|3464800.5` }, { name: "作业", text: `
2023年作业量
内容|单位|计划|完成
清扫道路|公里|210|214
管护公厕|座|41|43` }],
    states: `
      来源!C7 income_total@final@2023=3464800.5元
      作业!D4 work_output[管护公厕]@final@2023=43`,
    silent: [],
    breaks: [],
  },
];
