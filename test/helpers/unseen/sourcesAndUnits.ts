import type { UnseenBook } from "./page";

/** Units behind a gap or below the headings, projects by source one below the other, spending told down a list (invented units and figures). */
export const UNSEEN_SOURCES_AND_UNITS: readonly UnseenBook[] = [
  {
    title: "units behind a gap and below the headings, what is left of a total that is wrong", file: "青渠县水务局2023年.xlsx",
    pages: [{ name: "跟踪", text: `
2023年水利项目资金跟踪
截止12月20日  元
股室|项目|年初预算|追加|全年预算|累计支出|未支出|执行率
灌区股|渠道清淤|420000|0|420000|415200.5|4799.5|'98.86%
灌区股|泵站检修|160000|30000|190000|181000|9000|'95.26%
河道股|堤防除险|880000|0|880000|870040|9960|'98.87%
水政股|取水监测|75000|0|75000|70110|4890|'93.48%
|合计|1535000|30000|1565000|1538350.5|26649.5|'98.30%` }, { name: "补助", text: `
饮水安全等项目资金（2023）
项目|预算下达|年中调整后|上半年|下半年|全年支出|年末余额
单位：千元
水质检测|310|330|120.5|201.5|322|8
管网改造|900|860|300|548|848|12
合计|1210|1190|420.5|749.5|1170|20` }, { name: "资产", text: `
固定资产汇总  2023-12-31
类|年初|增|减|年末|在用
（账面原值，元）
房屋|5200000|0|0|5200000|5200000
仪器|830400|61200|20100|871500|842000
固定资产合计|6030400|61200|20100|6071500|6042000
利用率|||||'99.51%` }],
    states: `
      跟踪!C4 line_budget_initial[渠道清淤]@budget@2023=420000元
      跟踪!E5 line_budget_adjusted[泵站检修]@adjusted@2023=190000元
      跟踪!F6 line_executed[堤防除险]@final@2023=870040元
      跟踪!E8 project_exp@adjusted@2023=1565000元
      补助!B4 line_budget_initial[水质检测]@budget@2023=310千元
      补助!C5 line_budget_adjusted[管网改造]@adjusted@2023=860千元
      补助!B6 project_exp@budget@2023=1210千元
      补助!F6 project_exp@final@2023=1170千元
      资产!B6 fixed_asset_begin@final@2023=6030400元
      资产!F6 fixed_asset_in_use@final@2023=6042000元
      资产!F7 asset_use_rate@final@2023=0.9951%`,
    silent: ["补助!D4", "补助!E6", "跟踪!G5"],
    breaks: [{ rule: "L-01", cells: ["跟踪!F8"], difference: "2000" }],
  },
  {
    title: "projects by their source one below the other, a fund by its gloss in a carry-over, units of two counts in one cell", file: "2022年民宗局.xlsx",
    pages: [{ name: "项目库", text: `
福利彩票公益金和一般公共预算项目执行（2022）
计财科 单位：万元
来源|项目|年初预算|调整预算|支出|其中：第四季度|指标结余|备注
福彩公益金|敬老院改造|120|150|146.2|60.1|3.8|
福彩公益金|困境儿童关爱|80|80|79.5|20|0.5|
|福彩公益金小计|200|230|225.7|80.1|4.3|
一般公共预算|殡葬设施|60|90|84.3|40|5.7|
一般公共预算|地名普查|35|35|35|9|0|
|一般公共预算小计|95|125|119.3|49|5.7|
总计||295|355|345|129.1|10|` }, { name: "结转", text: `
2022年末财政拨款结转结余
单位：万元
资金|上年末|年初结转|本年拨款|支出|年末
一般公共预算|4.2|4.2|640.1|636|8.3
福彩公益金（政府性基金）|18|15|215|225.7|4.3
合计|22.2|19.2|855.1|861.7|12.6` }, { name: "事业", text: `
2022年事业数
项目|数量|单位
培训养老护理员|3批 120人|批/人
发放慰问品|860|份
编报绩效目标项目资金|295|万元
整体自评得分|94.5|分` }],
    states: `
      项目库!C4 line_budget_initial[敬老院改造]@budget@2022=120万元
      项目库!D5 line_budget_adjusted[困境儿童关爱]@adjusted@2022=80万元
      项目库!E7 line_executed[殡葬设施]@final@2022=84.3万元
      项目库!C6 gf_project@budget@2022=200万元
      项目库!E6 gf_project@final@2022=225.7万元
      项目库!D9 gpb_project@adjusted@2022=125万元
      项目库!E9 gpb_project@final@2022=119.3万元
      项目库!E10 project_exp@final@2022=345万元
      结转!B5 gf_carry_out@final@2021=18万元
      结转!C5 gf_carry_in@final@2022=15万元
      结转!D5 income_gf@final@2022=215万元
      结转!E5 gf_exp@final@2022=225.7万元
      结转!F5 gf_carry_out@final@2022=4.3万元
      事业!B5 perf_project_amount@final@2022=295万元
      事业!B6 self_score@final@2022=94.5分`,
    silent: ["项目库!F4", "项目库!F6"],
    breaks: [{ rule: "Y-01", cells: ["结转!C5", "结转!B5"], difference: "3" }],
  },
  {
    title: "all spending down a list, quarters of 人员 | 公用 | 项目 with a running total, a rate of 三公", file: "某税务所经费2021.xlsx",
    pages: [{ name: "一览", text: `
柳河所2021年经费一览
制表 老周  2022年1月4日  金额：元
一、年初市局核定总额||900000
二、年中追加||50000
三、年中核减||10000
四、全年可用||940000
五、全年支出||921300
|1.人员经费|700000
|2.公用经费|81300
|　 办公费|30000
|　 邮电费|21300
|　 差旅费|30000
|3.项目支出|140000
|　 快检试剂|90000
|　 夜市整治|50000
六、结余||18700
执行率||'98.01%` }, { name: "错数", text: `
柳河所2020年经费
单位：元
一、全年支出||100000
|1.公用经费|60000
|　 办公费|30000
|　 邮电费|21300
|2.项目支出|40000
|　 快检试剂|22000
|　 夜市整治|17000` }, { name: "季度", text: `
2021年逐季支用（元）
季度|人员|公用|项目|累计支付
1季度|170000|20000|0|190000
2季度|175000|21300|50000|436300
3季度|175000|20000|40000|671300
4季度|180000|20000|50000|921300
合计|700000|81300|140000|` }, { name: "三公", text: `
“三公”经费对比表
元|2020年决算|2021年预算|2021年决算
接待费|1800|2000|1500
公车运行费|24000|26000|25160
合计|25800|28000|26660
三公控制率|||'95.21%` }],
    states: `
      一览!C3 budget_initial@budget@2021=900000元
      一览!C6 budget_adjusted@adjusted@2021=940000元
      一览!C10 basic_econ[30201]@final@2021=30000元
      一览!C11 basic_econ[30207]@final@2021=21300元
      一览!C14 line_executed[快检试剂]@final@2021=90000元
      一览!C15 line_executed[夜市整治]@final@2021=50000元
      一览!C17 budget_completion_rate@final@2021=0.9801%
      季度!E3 paid_cumulative[1季度]@final@2021=190000元
      季度!E6 paid_cumulative[4季度]@final@2021=921300元
      季度!B7 personnel_exp@final@2021=700000元
      季度!D7 project_exp@final@2021=140000元
      三公!D6 sangong_control_rate@final@2021=0.9521%`,
    silent: ["错数!C5", "错数!C8", "季度!B3"],
    breaks: [],
  },
  {
    title: "assets in use in the pair below cars, kinds of posts as a gloss, work in two units, the sum of a year by its name", file: "某法庭2024.xlsx",
    pages: [{ name: "卡片", text: `
派出法庭情况卡
填于2024年12月31日
政法专项编制|16|在编干警|15
聘用书记员（编外）|7|退休|3
执法执勤用车（辆）|3|固定资产原值年末（元）|2400300
其中在用（元）|2300100|固定资产利用率|'95.83%

业务量|2023年|2024年|增减
立案（件/次）|810|866|56
送达（件/次）|1720|1801|81` }, { name: "诉讼费", text: `
诉讼费收退（元）
季度|应收|实收|已缴国库|减免
第一季度|52000|50000|50000|2000
第二季度|61000|60000|60000|1000
第三季度|58000|58000|58000|0
第四季度|70000|66000|66000|4000
2024年合计|241000|234000|234000|7000` }, { name: "进度", text: `
2024年用款计划与支付（元）
时点|累计用款计划|累计支付|支付占计划
一季度末|80000|71200|'89.00%
二季度末|160000|150400|'94.00%
三季度末|240000|228000|'95.00%
四季度末|300000|291000|'97.00%` }, { name: "人员", text: `
2022年末人员
人员|编制|在职|退休
机关（行政）|21|20|9
乡镇站所（事业）|34|31|12
合计|55|51|21` }],
    states: `
      卡片!D3 on_duty_total@final@2024=15人
      卡片!B6 fixed_asset_in_use@final@2024=2300100元
      卡片!C9 work_output[立案]@final@2024=866
      卡片!B10 work_output[送达]@final@2023=1720
      诉讼费!B7 nontax_due@final@2024=241000元
      诉讼费!E7 nontax_waived@final@2024=7000元
      进度!D3 payment_progress_rate[一季度末]@final@2024=0.89%
      人员!B3 est_civil@final@2022=21人
      人员!C3 on_duty_civil@final@2022=20人
      人员!B4 est_institution@final@2022=34人`,
    breaks: [],
  },
  {
    title: "the sums of two sources among projects, one of them not of the treasury", file: "云沥区古籍保护中心2020年.xlsx",
    pages: [{ name: "专项", text: `
2020年专项资金执行（万元）
来源|项目|年初预算|调整预算|支出
自筹|碑刻拓印|8|8|7.5
|自筹小计|8|8|7.5
一般公共预算|古籍修补|22|25|24.1
一般公共预算|库房除湿|9|9|9
|一般公共预算小计|31|34|33.1
合计||39|42|40.6` }],
    states: `
      专项!C3 line_budget_initial[碑刻拓印]@budget@2020=8万元
      专项!E7 gpb_project@final@2020=33.1万元`,
    silent: [],
    breaks: [],
  },
  {
    title: "kinds of spending side by side under a plan: nothing is spent yet", file: "云沥区敬老院2021年.xlsx",
    pages: [{ name: "计划", text: `
2021年分季用款计划（元）
季度|人员|公用|项目
1季度|180000|21000|10000
2季度|180000|21000|60000
3季度|180000|21000|40000
4季度|180000|21000|40000
合计|720000|84000|150000` }],
    states: "",
    silent: ["计划!B7", "计划!C7", "计划!D7"],
    breaks: [],
  },
  {
    title: "projects by source below each other, the title ends with its unit", file: "云沥区文化馆2020年.xlsx",
    pages: [{ name: "项目", text: `
2020年本单位项目（万元）
来源|名称|年初预算|调整预算|支出
一般公共预算|免费开放|30|34|33.1
一般公共预算|送戏下乡|12|12|11.8
|一般公共预算小计|42|46|44.9
政府性基金|健身路径|15|15|15
|政府性基金小计|15|15|15
合计||57|61|59.9` }],
    states: `
      项目!D5 gpb_project@adjusted@2020=46万元
      项目!E7 gf_project@final@2020=15万元
      项目!C8 project_exp@budget@2020=57万元`,
    silent: [],
    breaks: [],
  },
];
