import type { UnseenBook } from "./page";

/** Headings and lines that only what stands beside them tells: years alone, kinds of spending, teams, money of its own (invented units and figures). */
export const UNSEEN_YEARS_AND_TEAMS: readonly UnseenBook[] = [
  {
    title: "a year alone behind its budget, 支出 in a list of projects, a register of changes with its unit behind a comma", file: "青石渡镇2023年.xlsx",
    pages: [{ name: "三公", text: `
三公经费两年数
内容|2022年|2023年预算|2023年|单位
三公经费|7.3|8|6.9|万元
公务接待|0.5|1|0.4|万元
公务用车|6.8|7|6.5|万元
出国（境）|0|0|0|万元` }, { name: "专项", text: `
镇级项目，单位万元
项目|全年预算|支出|结余
河道保洁|36|34.5|1.5
路灯改造|28|28|0
古桥测绘|15|12.2|2.8
合计|79|74.7|4.3` }, { name: "调整", text: `
2023年指标调整登记，千元
日期|文号|内容|追加|追减
3月8日|镇财〔2023〕5号|增人增资|95|
7月2日|镇财〔2023〕19号|压缩会议||40
11月6日|镇财〔2023〕41号|防汛|260|
合计|||355|40` }],
    states: `
      三公!B3 sangong_total@final@2022=7.3万元
      三公!C3 sangong_total@budget@2023=8万元
      三公!D3 sangong_total@final@2023=6.9万元
      三公!D4 sangong_reception@final@2023=0.4万元
      三公!B5 sangong_vehicle@final@2022=6.8万元
      专项!B3 line_budget_adjusted[河道保洁]@adjusted@2023=36万元
      专项!C5 line_executed[古桥测绘]@final@2023=12.2万元
      专项!B6 project_exp@adjusted@2023=79万元
      专项!C6 project_exp@final@2023=74.7万元
      调整!D6 budget_addition@adjust@2023=355千元
      调整!E6 budget_reduction@adjust@2023=40千元`,
    breaks: [],
  },
  {
    title: "functions by kinds of spending without their sum, all functions in one column, economic subjects of 基本支出 without a stage", file: "某测绘院2022年决算.xlsx",
    pages: [{ name: "功能", text: `
2022支出功能分类（万元）
科目编码|科目名称|基本支出|项目支出
2200150|事业运行|310.5|
2200106|自然资源利用与保护||88.2
2200199|其他自然资源事务支出|12.4|30.1
2210201|住房公积金|41.3|
合计||364.2|118.3` }, { name: "类款项", text: `
支出功能分类（2022决算）||万元
类款项|名称|金额
220|自然资源海洋气象等支出|310.5
2200150|事业运行|310.5
221|住房保障支出|41.3
2210201|住房公积金|41.3
合计||351.8` }, { name: "经济", text: `
基本支出经济分类（万元）
编码|名称|金额
301|工资福利支出|300.6
302|商品和服务支出|48.9
303|对个人和家庭的补助|14.7
合计||364.2` }],
    states: `
      功能!C3 func_exp[2200150]@final@2022=310.5万元
      功能!D4 func_exp[2200106]@final@2022=88.2万元
      功能!C6 func_exp[2210201]@final@2022=41.3万元
      类款项!C4 func_exp[2200150]@final@2022=310.5万元
      类款项!C7 exp_year@final@2022=351.8万元
      经济!C3 basic_econ[301]@final@2022=300.6万元
      经济!C6 basic_exp@final@2022=364.2万元`,
    silent: ["功能!C5", "功能!D5", "类款项!A4"],
    breaks: [],
  },
  {
    title: "work in ten thousands of its unit, by teams, and people for whom the office is there beside its own", file: "2024年业务.xlsx",
    pages: [{ name: "两年", text: `
主要业务量
指标名称|计量|2023|2024
原水供应|万吨|812.4|845.9
水质检测|份|640|702
巡查管线|公里|3120|3388
夜间抢修|次|57|49` }, { name: "分队", text: `
稽查工作量
分队|立案（件）|结案（件）|清除违建（㎡）
一分队|112|108|640
二分队|87|85|1105
三分队|64|61|233
合计|263|254|1978` }, { name: "错数", text: `
稽查工作量（上半年另计）
分队|立案（件）|结案（件）
一分队|12|10
二分队|17|15
合计|31|25` }, { name: "园况", text: `
基本情况（2024年末）
指标|数|单位
教职工编制|40|人
在编教职工|38|人
在园幼儿|412|人
毕业生|96|人
保洁员|5|人
家长课堂|8|场` }],
    states: `
      两年!C3 work_output[原水供应]@final@2023=812.4
      两年!D4 work_output[水质检测]@final@2024=702份
      两年!D5 work_output[巡查管线]@final@2024=3388
      分队!B6 work_output[立案]@final@2024=263件
      分队!C6 work_output[结案]@final@2024=254件
      分队!D6 work_output[清除违建]@final@2024=1978平方米
      错数!C5 work_output[结案]@final@2024=25件
      园况!B3 est_total@final@2024=40人
      园况!B5 work_output[在园幼儿]@final@2024=412人
      园况!B6 work_output[毕业生]@final@2024=96人`,
    silent: ["分队!B3", "错数!B5", "园况!B7"],
    breaks: [{ rule: "AUTO-SUM", cells: ["错数!B5", "错数!B3", "错数!B4"], difference: "2" }],
  },
  {
    title: "projects that pay people, income by its gloss above 收入合计, a carry-over of all money, shares of what was planned so far", file: "2025年执行.xlsx",
    pages: [{ name: "指标", text: `
2025年指标及执行情况
单位：元
类别|指标名称|年初指标|追加|可执行指标|执行数
基本|在职人员经费|5000000|100000|5100000|5080000
项目|劳务派遣|800000|0|800000|795000
项目|河道巡护|300000|50000|350000|341000
|总计|6100000|150000|6250000|6216000` }, { name: "收支", text: `
2025年收支简表
元
项目|去年实际|今年预算|今年实际
财政补助（一般公共预算）|4000000|4100000|4150000
诊疗收入（事业收入）|900000|950000|967000
其他收入|20000|20000|31000
收入合计|4920000|5070000|5148000
人员经费|3000000|3100000|3120000
项目支出|1800000|1900000|1950000
支出合计|4800000|5000000|5070000` }, { name: "结转", text: `
结转结余（元）  2025年
资金|年初|本年收入|本年支出|年末
财政拨款|120000|4150000|4170000|100000
自有资金|60000|998000|900000|158000
合计|180000|5148000|5070000|258000` }, { name: "进度", text: `
用款进度，元
季度|累计计划|累计支付|累计占比
一季度|1500000|1380000|92.00%
二季度|3000000|2925000|97.50%
三季度|4600000|4471200|97.20%
四季度|6250000|6216000|99.46%` }],
    states: `
      指标!C5 line_budget_initial[劳务派遣]@budget@2025=800000元
      指标!F5 line_executed[劳务派遣]@final@2025=795000元
      收支!B5 income_business@final@2024=900000元
      收支!C5 income_business@budget@2025=950000元
      收支!D5 income_business@final@2025=967000元
      结转!C5 income_year@final@2025=5148000元
      结转!D5 exp_year@final@2025=5070000元
      进度!D3 payment_progress_rate[一季度]@final@2025=0.92%
      进度!D6 payment_progress_rate[四季度]@final@2025=0.9946%`,
    breaks: [],
  },
];
