import type { UnseenBook } from "./page";

/** Sheets in the words of those who keep them: what was bought, driven and spent, questionnaires, years of two digits over two lines of headings (invented units and figures). */
export const UNSEEN_IN_THEIR_WORDS: readonly UnseenBook[] = [
  {
    title: "years of two digits over the stages, two lines of 三公 by a dash, both together", file: "云岭街道2023年.xlsx",
    pages: [{ name: "23年预算盘子", text: `
云岭街道2023年预算盘子
计量：千元
|22年||23年|23年比22年预算
|年初预算|决算|年初预算|增减
一般公共预算拨款|31260|32475.3|33120|1860
其他收入|200|212.6|220|20
收入合计|31460|32687.9|33340|1880` }, { name: "三公", text: `
三公（这张按万元，区里要）
|22年初预算|22年决算|23年初预算
接待费|3|1.26|2.4
用车—购置|0|0|17
用车—运行维护|18|16.92|19.5
用车两项|18|16.92|36.5
三公合计|21|18.18|38.9` }],
    states: `
      23年预算盘子!B5 income_gpb@budget@2022=31260千元
      23年预算盘子!C7 income_year@final@2022=32687.9千元
      23年预算盘子!D7 income_year@budget@2023=33340千元
      三公!D4 sangong_vehicle_purchase@budget@2023=17万元
      三公!C5 sangong_vehicle_run@final@2022=16.92万元
      三公!C6 sangong_vehicle@final@2022=16.92万元`,
    silent: ["23年预算盘子!E5"],
    breaks: [],
  },
  {
    title: "what was spent and on what in spoken words, sums that bear no 合计, glosses that part spending", file: "青石镇2023年.xlsx",
    pages: [{ name: "三公", text: `
2023年镇上“三公”（金额：元）
名目|2022年花了|2023年年初预算|2023年花了|数量（2023年）|数量是
公务接待|36320|38000|31475|74|接待批数
公务用车（买车+养车）|98640.5|100000|93207.3|4|年底有车（辆）
　买车|0|0|0|0|今年新买（辆）
　养车|98640.5|100000|93207.3||
三公一共|134960.5|138000|124682.3||` }, { name: "大块", text: `
青石镇2023年支出
按性质看（万元）|2023年初预算|2023年实际
保工资保运转（基本支出）|548.6|576.3
办事的项目（项目支出）|337.4|384.77
两项加总|886|961.07` }, { name: "结转", text: `
2023年结转资金台账　　单位：元
资金|年初结转|今年下达|今年花了|财政收回|年底结转
渠系管护|106400|250000|298650|0|57750
公厕改建|48300|0|31200|17100|0
总计|154700|250000|329850|17100|57750` }],
    states: `
      三公!D5 sangong_vehicle_purchase@final@2023=0元
      三公!C6 sangong_vehicle_run@budget@2023=100000元
      三公!D7 sangong_total@final@2023=124682.3元
      三公!E5 vehicles_bought@final@2023=0辆
      大块!B3 basic_exp@budget@2023=548.6万元
      大块!C4 project_exp@final@2023=384.77万元
      结转!B5 carry_in@final@2023=154700元
      结转!E5 recovered@final@2023=17100元
      结转!F5 carry_out@final@2023=57750元`,
    silent: [],
    breaks: [],
  },
  {
    title: "a glossed line alone is no part of spending, and the only one of the kind no whole", file: "青石镇水管所2023年.xlsx",
    pages: [{ name: "明细", text: `
2023年支出（万元）
内容|年初预算|实际支出
办公楼防水（项目支出）|20|19.8
泵站检修|31|30.2
合计|51|50` }],
    states: `
      明细!C3 line_executed[办公楼防水(项目支出)]@final@2023=19.8万元
      明细!C5 expenditure_actual@final@2023=50万元`,
    silent: [],
    breaks: [],
  },
  {
    title: "a questionnaire answered", file: "松涛文化馆2022年.xlsx",
    pages: [{ name: "答复", text: `
县局绩效自评要的数——我们馆的答复（2022年度）
金额一律万元
问|答|单位|谁填的
贵馆编制多少人？|31|人|人事
今年年初批复的预算总额？|786.4|万元|财务
年中追加了多少？|92.6|万元|财务
调整以后全年预算多少？|879|万元|财务
全年实际支出多少？|861.35|万元|财务
今年底结转结余多少？|17.65|万元|财务
“三公”去年实际多少？|6.04|万元|财务
报了绩效目标的项目几个？|4|个|财务
自评打了多少分？|94.5|分|财务` }],
    states: `
      答复!B4 est_total@final@2022=31人
      答复!B5 budget_initial@budget@2022=786.4万元
      答复!B6 budget_addition@adjust@2022=92.6万元
      答复!B7 budget_adjusted@adjusted@2022=879万元
      答复!B8 expenditure_actual@final@2022=861.35万元
      答复!B9 carry_out@final@2022=17.65万元
      答复!B10 sangong_total@final@2021=6.04万元
      答复!B11 perf_project_count@final@2022=4个
      答复!B12 self_score@final@2022=94.5分`,
    silent: [],
    breaks: [],
  },
  {
    title: "a ledger of indicators: what it began with is told by what is left", file: "松涛疾控2021年.xlsx",
    pages: [{ name: "指标", text: `
2021年指标台账（单位：元）
收文日期|指标文号|内容|年初|追加|追减|花了|结余
2021-01-12|松财社〔2021〕1号|人员工资|4620000|0|0|4620000|0
2021-01-12|松财社〔2021〕1号|公用|580000|0|34000|541250.3|4749.7
2021-1-20|松财社〔2021〕4号|免疫规划|320000|0|0|306380|13620
2021-3-15|松财社〔2021〕18号|检测试剂|0|960000|0|842600|117400
||合计|5520000|960000|34000|6310230.3|135769.7` }],
    states: `
      指标!D7 budget_initial@budget@2021=5520000元
      指标!E7 budget_addition@adjust@2021=960000元
      指标!G7 expenditure_actual@final@2021=6310230.3元`,
    silent: [],
    breaks: [],
  },
  {
    title: "a ledger of 三公 whose sums stand under 事由, one after the other", file: "松涛美术馆2023年.xlsx",
    pages: [{ name: "流水", text: `
2023年三公流水（元）
日期|哪一类|事由|金额|批次|人次|凭证
2023-02-15|接待|省馆来访|1660|1|11|2月-4
2023-4-8|用车运维|充油卡|9000|||4月-2
2023-5-30|接待|兄弟馆交流|2040|1|15|5月-3

||接待小计|3700|2|26|
||用车运维小计|9000|||
||全年三公|12700|||` }],
    states: `
      流水!D7 sangong_reception@final@2023=3700元
      流水!E7 reception_batches@final@2023=2批次
      流水!D8 sangong_vehicle_run@final@2023=9000元
      流水!D9 sangong_total@final@2023=12700元`,
    silent: ["流水!D3"],
    breaks: [],
  },
  {
    title: "rates in words of their own, told by what they divide; those of another year or of points are none", file: "松涛法庭2019年.xlsx",
    pages: [{ name: "人", text: `
松涛法庭人员（2019年12月）　单位：人
||编制|实有
政法专项（公务员）||66|61
工勤||3|3
在职合计||69|64
在职占编制|||'92.75%` }, { name: "采购", text: `
2019年采购明细（元）
品名|方式|预算|合同|付款|给中小微企业的合同
录像设备|招标|760000|742000|699900|0
物业|磋商|520000|512000|512000|512000
合计||1280000|1254000|1211900|512000
付款占预算||||'94.68%|` }, { name: "支出", text: `
2019年支出（万元，全是财政拨款）
|上年（2018）支出|年初预算|中间加|中间减|调整后预算|今年（2019）支出
工资和社保（人员经费）|1212.4|1280|76.5|0|1356.5|1348.24
公用经费|312.65|330|0|10|320|311.38
合计|1525.05|1610|76.5|10|1676.5|1659.62` }],
    states: `
      人!D6 on_duty_control_rate@final@2019=0.9275%
      采购!E6 procurement_rate@final@2019=0.9468%
      采购!F5 procurement_sme@final@2019=512000元
      支出!D5 budget_addition@adjust@2019=76.5万元
      支出!E5 budget_reduction@adjust@2019=10万元`,
    silent: [],
    breaks: [],
  },
  {
    title: "what makes up 基本支出小计 above it, in a table of two years", file: "松涛房管所2018年.xlsx",
    pages: [{ name: "对比", text: `
2017、2018两年支出对比（万元）
支出|2017年||2018年|
|预算|决算|预算|决算
工资福利支出|386|392.31|405|411.68
商品和服务支出|82|78.74|80|76.92
基本支出小计|468|471.05|485|488.6
公房维修|150|146.4|170|162.36
危房排查|36|35.1|40|38.9
项目支出小计|186|181.5|210|201.26
本年支出合计|654|652.55|695|689.86` }],
    states: `
      对比!D4 basic_econ[301]@budget@2018=405万元
      对比!C5 basic_econ[302]@final@2017=78.74万元
      对比!E6 basic_exp@final@2018=488.6万元
      对比!E9 project_exp@final@2018=201.26万元`,
    silent: [],
    breaks: [],
  },
  {
    title: "income and spending side by side in spoken words, a short list with glosses", file: "松涛农机所2020年.xlsx",
    pages: [{ name: "收支", text: `
农机所2020年收支账（单位：元）

收进来的|全年数|花出去的|全年数
财政拨款|4312600|基本支出|4021846.3
事业收入（技术服务）|886250|项目支出|1152310
本年收进小计|5198850|本年花出小计|5174156.3
年初结转结余|186400|年末结转结余|211093.7` }, { name: "小结", text: `
小结（给所长看的，元）
今年年初批了|4870000
调整以后全年能用|5198850
全年一共花了|5174156.3
　花在人身上（人员经费）|3306400
　日常公用|715446.3
年底剩（结转下年）|211093.7
年初带过来的结转|186400` }],
    states: `
      收支!B6 income_year@final@2020=5198850元
      收支!D6 exp_year@final@2020=5174156.3元
      小结!B2 budget_initial@budget@2020=4870000元
      小结!B3 budget_adjusted@adjusted@2020=5198850元
      小结!B5 personnel_exp@final@2020=3306400元
      小结!B7 carry_out@final@2020=211093.7元
      小结!B8 carry_in@final@2020=186400元`,
    silent: [],
    breaks: [],
  },
  {
    title: "a year in front of the unit in the title's bracket, assets in spoken words", file: "松涛医院2022年.xlsx",
    pages: [{ name: "房租", text: `
门面租金（2021，元）
月份|应收|实收|减免|缴国库
一季度|32400|32400|0|32400
二季度|41800|38200|3600|38200
三季度|38650|38650|0|38650
四季度|37320|37320|0|37320
全年|150170|146570|3600|146570` }, { name: "资产", text: `
2022年固定资产（账面原值，万元）
种类|年初|当年添的|当年报废处置|年末|年末里头正在用的
房屋|7620|0|0|7620|7450
设备|10240.6|1286.2|320.5|11206.3|10980.3
加起来|17860.6|1286.2|320.5|18826.3|18430.3

在用的占比|'97.90%` }],
    states: `
      房租!B7 rent_due@final@2021=150170元
      资产!C5 fixed_asset_add@final@2022=1286.2万元
      资产!F5 fixed_asset_in_use@final@2022=18430.3万元`,
    silent: [],
    breaks: [],
  },
];
