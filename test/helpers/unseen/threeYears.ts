import type { UnseenBook } from "./page";

/** Sheets of offices that compare years line by line, and ledgers whose groups are told beside their sums (our own figures). */
export const UNSEEN_THREE_YEARS: readonly UnseenBook[] = [
  {
    title: "years as lines below the course of the budget, 三公, purchases and people; their units stand in one corner, and one year's 三公 is filled in in 元", file: "林业局近三年.xlsx",
    breaks: [{ rule: "S-03", cells: ["三年!H6"] }, { rule: "C-02", cells: ["三年!E7"], difference: "10" }],
    pages: [{
      name: "三年", merges: ["B3:E3", "F3:G3", "H3:I3", "J3:K3"], text: `
某县林业局近三年基础数据
万元／人
|预算||||支出||三公||人员|
年度|年初|追加|追减|调整后|合计|项目|实际|预算|编制|在职
2020年|900|60|10|950|930.5|410.2|7.42|8|40|38
2021年|940|50|5|985|960.4|420.6|71500|7.8|40|39
2022年|980|45|5|1030|1001.2|433.1|6.93|7.5|40|39`,
    }, {
      name: "项目", text: `
护林员补助项目近三年资金情况（万元）
年度|年初预算|支出
2020年|60|58.2
2021年|62|61.5
2022年|64|63.1`,
    }],
    states: `
      三年!B5 budget_initial@budget@2020=900万元
      三年!C5 budget_addition@adjust@2020=60万元
      三年!D6 budget_reduction@adjust@2021=5万元
      三年!E7 budget_adjusted@adjusted@2022=1030万元
      三年!F5 expenditure_actual@final@2020=930.5万元
      三年!G7 project_exp@final@2022=433.1万元
      三年!H5 sangong_total@final@2020=7.42万元
      三年!I7 sangong_total@budget@2022=7.5万元
      三年!J5 est_total@final@2020=40人
      三年!K7 on_duty_total@final@2022=39人`,
    silent: ["项目!B3", "项目!C3", "项目!B5"],
  },
  {
    title: "teams below 核编 and 在职 with their sum, and a list of those who hold no post; 另有 below another table begins a list", file: "2023人员.xlsx",
    pages: [{
      name: "人员", merges: ["B2:D2", "E2:G2"], text: `
各所在编在岗情况（2023年12月，人）
单位|核编|||在职||
|计|行政|工勤|计|行政|工勤
局机关|21|19|2|20|18|2
稽查队|15|15|0|14|14|0
合计|36|34|2|34|32|2

退休|12
 机关|8
 稽查|4
协管员（劳务派遣）|9`,
    }, {
      name: "职称", text: `
教师职称（2023年底）
|高级|中级|初级|合计
语文组|6|9|4|19
数学组|5|8|3|16
总计|11|17|7|35

另有：退休|12||食堂（外包）|9`,
    }],
    states: `
      人员!B6 est_total@final@2023=36人
      人员!C6 est_civil@final@2023=34人
      人员!D6 est_worker@final@2023=2人
      人员!E6 on_duty_total@final@2023=34人
      人员!B4 est_total[局机关]@final@2023=21人
      人员!G4 on_duty_worker[局机关]@final@2023=2人
      人员!B11 off_est_staff@final@2023=9人
      职称!B7 retired@final@2023=12人
      职称!E7 off_est_staff@final@2023=9人`,
  },
  {
    title: "assets between two year ends, of which one line is wrong and so are its sums; 内：救护车 is a part, and 无形资产 is no fixed asset", file: "资产变动.xlsx",
    breaks: [{ rule: "L-09", cells: ["资产22!F5"], difference: "200" }, { rule: "L-09", cells: ["资产22!F9"], difference: "200" }],
    pages: [{
      name: "资产22", text: `
2022年资产变动
|||||元
类别|数量|2021年末原值|新增|处置|2022年末原值
房屋|2栋|50000|'—|'—|50000
医疗设备|30台|8000|500|100|8600
通用设备|9台|3000|200|50|3150
  内：救护车|1辆|1000|'—|'—|1000
家具|40件|600|80|20|660
固定资产小计||61600|780|170|62410
无形资产（软件）|2套|700|90|'—|790
总计||62300|870|170|63200`,
    }],
    states: `
      C9 fixed_asset_begin@final@2022=61600元
      D9 fixed_asset_add@final@2022=780元
      E9 fixed_asset_dec@final@2022=170元
      F9 fixed_asset_end@final@2022=62410元`,
    silent: ["C11", "D11", "E11", "F11", "F5"],
  },
  {
    title: "purchases without names of their own in groups that their merged kinds name: sums that leave one out, and a payment beyond its contract", file: "集中采购2021.xlsx",
    breaks: [{ rule: "L-01", cells: ["采购!C9"], difference: "12" }, { rule: "L-08", cells: ["采购!E8", "采购!D8"], difference: "2000" }],
    pages: [{
      name: "采购", merges: ["A3:A5", "A6:A9"], text: `
2021年度集中采购一览表
类别|品目|计划（万元）|成交金额（元）|已付（元）
货物|纸张|20|198000|198000
|电脑|46|452000|440000
|小计|66|650000|638000
服务|物业|300|2980000|2980000
|绿化|12|118000|118000
|电梯|9|88000|90000
|小计|309|3186000|3188000
总计||375|3836000|3826000
其中：授予中小微企业|||2100000|`,
    }],
    states: `
      C5 procurement_goods@budget@2021=66万元
      C9 procurement_services@budget@2021=309万元
      C10 procurement_total@budget@2021=375万元
      D10 procurement_contract@final@2021=3836000元
      E10 procurement_paid@final@2021=3826000元
      D11 procurement_sme@final@2021=2100000元`,
  },
  {
    title: "cars by their numbers with what they cost, guests with their meals, and 会议费 that goes on in the columns of 三公", file: "三公24.xlsx",
    breaks: [{ rule: "X-16", cells: ["接待!D6", "总表!D7"] }],
    pages: [{
      name: "公车", text: `
2024年公务用车费用（元）
车号|车型|燃油（充电）|维修保养|保险|合计
'6031|轿车|5200|1800|2600|9600
'0696|越野|8100|2900|3100|14100
'2218|面包|6700|2200|2500|11400

共3辆||20000|6900|8200|35100`,
    }, {
      name: "接待", text: `
公务接待登记  2024
时间|来客|来宾人数|餐费（元）|公函号
3月2日|省厅检查组|6|520|（函）3
5月9日|邻县考察组|9|860|（函）8
9月1日|市局督查|5|420|（函）21
合计|3批|20|1800|`,
    }, {
      name: "总表", text: `
局机关三公经费（万元）
|23年|24年预算|24年
因公出国|0|0|0
公务用车|3.9|22|21.46
   其中：购置|0|18|17.95
        运行|3.9|4|3.51
公务接待|0.2|0.3|0.81
合计|4.1|22.3|22.27

购置车辆|||1辆
会议费|2.2|2.5|1.9
培训费|5.1|5.6|4.8`,
    }],
    states: `
      公车!F7 sangong_vehicle_run@final@2024=35100元
      接待!B6 reception_batches@final@2024=3批次
      接待!C6 reception_persons@final@2024=20人
      接待!D6 sangong_reception@final@2024=1800元
      总表!D10 vehicles_bought@final@2024=1辆
      总表!B11 meeting_exp@final@2023=2.2万元
      总表!C11 meeting_exp@budget@2024=2.5万元
      总表!D12 training_exp@final@2024=4.8万元`,
  },
  {
    title: "parts beside the budget they are of, months of both kinds, and a ledger whose groups are named above and beside their sums", file: "2022进度.xlsx",
    breaks: [{ rule: "L-03", cells: ["资金!F4"] }],
    pages: [{
      name: "进度", merges: ["B4:D4"], text: `
2022年支出进度（单位：万元）
全年预算|300|其中基本|180|项目|120

季度|当季支出|||累计支出
|基本|项目|小计|
一季度|40|10|50|50
二季度|45|30|75|125
三季度|44|35|79|204
四季度|48|38|86|290
合计|177|113|290|`,
    }, {
      name: "项目账", text: `
2022年项目支出明细账
日期|凭证|收款单位|摘要|金额（元）
★防火物资
2022.3.1|3-11|经营部|灭火器|300000
2022.6.8|6-2|装备公司|尾款|250000
小计|||防火物资|550000

★平台运维
2022.4.6|4-9|移动公司|专线费|200000
2022.5.7|5-8|移动公司|专线费|180000
2022.7.1|7-1|数通公司|尾款|200000
小计|||平台运维|580000

总计||||1130000`,
    }, {
      name: "指标", text: `
项目指标（万元）
项目名称|年初|调整|调整后|文号
防火物资|55|5|60|1号
平台运维|60||60|2号
合计|115|5|120|`,
    }, {
      name: "资金", merges: ["B2:D2", "A2:A3", "E2:E3", "F2:F3"], text: `
2022年专项资金使用表（万元）
项目|全年预算|||支出|执行率
|省级|县级|小计||
抚恤|40|20|60|51|0.93
救灾|30|30|60|57|0.95
合计|70|50|120|108|0.9`,
    }],
    states: `
      进度!B2 budget_adjusted@adjusted@2022=300万元
      进度!D2 basic_exp@adjusted@2022=180万元
      进度!F2 project_exp@adjusted@2022=120万元
      进度!B10 basic_exp@final@2022=177万元
      进度!C10 project_exp@final@2022=113万元
      项目账!E6 line_executed[防火物资]@final@2022=550000元
      项目账!E12 line_executed[平台运维]@final@2022=580000元
      项目账!E14 project_exp@final@2022=1130000元
      指标!B5 project_exp@budget@2022=115万元
      指标!D5 project_exp@adjusted@2022=120万元`,
    silent: ["项目账!E4", "项目账!E9", "项目账!E10"],
  },
  {
    title: "what stands beside a table of two years, counts in turn in one cell, and months of 非税 whose 全年 is no spending", file: "卫生院2022.xlsx",
    pages: [{
      name: "收支", text: `
收支情况（同上年比）
项目|2021年|2022年|增减额
收入合计|1300|1400|100
支出合计|1250|1350|100
  人员经费|700|720|20
  公用经费（含药品、耗材）|400|440|40
  公卫等项目支出|150|190|40

注：以上单位元。
另：县财政2022年初预算安排|520
    年中追加（村医补助）|28`,
    }, {
      name: "情况", text: `
自评情况（2022年度）
事项|结果
编报绩效目标的项目|3个
  涉及资金|190元
在编/编制|'38/41
政府采购计划|86元`,
    }, {
      name: "分月", text: `
22年非税分月实收||元
月份|当月|累计
1|20|20
2|30|50
3|25|75
4|20|95
5|30|125
6|25|150
7|20|170
8|30|200
9|25|225
10|20|245
11|30|275
12|25|300
全年|300|`,
    }],
    states: `
      收支!C7 project_exp@final@2022=190元
      收支!B10 budget_initial@budget@2022=520元
      收支!B11 budget_addition@adjust@2022=28元
      情况!B3 perf_project_count@final@2022=3个
      情况!B4 perf_project_amount@final@2022=190元
      情况!B5 on_duty_total@final@2022=38人
      情况!B5 est_total@final@2022=41人
      情况!B6 procurement_total@budget@2022=86元
      分月!B15 nontax_received@final@2022=300元`,
  },
  {
    title: "万元/人 over nothing but standards is what one thing costs, and no unit of the table", file: "标准.xlsx",
    breaks: [{ rule: "S-02", cells: ["标准!B5"] }],
    pages: [{
      name: "标准", text: `
某局经费标准
元/人
项目|年初预算|决算
会议费|450|430
培训费|550|520`,
    }],
    states: "",
    silent: ["标准!B4", "标准!C4", "标准!B5"],
  },
  {
    title: "lines of one name: payments that nothing tells apart have none of their own, those of two offices both their words", file: "2022年执行.xlsx",
    pages: [{
      name: "账", text: `
2022年项目支出明细账（元）
日期|凭证|摘要|金额
2022.3.1|3-11|专线费|300000
2022.6.8|6-2|专线费|250000
2022.7.8|7-2|印刷费|20000
合计|||570000`,
    }, {
      name: "执行", text: `
2022年预算执行情况（元）
单位|项目|年初预算|调整后预算|支出
一中心|楼顶补漏|300000|320000|310000
一中心|展板|100000|100000|90000
二中心|楼顶补漏|200000|200000|190000
合计||600000|620000|590000`,
    }],
    states: `
      账!D5 line_executed[印刷费]@final@2022=20000元
      账!D6 project_exp@final@2022=570000元
      执行!C3 line_budget_initial[一中心楼顶补漏]@budget@2022=300000元
      执行!E5 line_executed[二中心楼顶补漏]@final@2022=190000元
      执行!C4 line_budget_initial[展板]@budget@2022=100000元`,
    silent: ["账!D3", "账!D4"],
  },
];
