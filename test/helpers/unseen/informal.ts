import type { UnseenBook } from "./page";

/** Working sheets as clerks keep them for themselves; each class was once read wrong, or not at all. */
export const UNSEEN_INFORMAL: readonly UnseenBook[] = [
  {
    title: "a quarterly report whose budget columns stand under 指标金额, personnel and running costs at the top", file: "quarter-2022.xlsx",
    pages: [{
      name: "季报", merges: ["A1:J1", "A3:A4", "B3:B4", "C3:D3", "E3:I3", "J3:J4"], text: `
2022年度预算执行情况季报表（第四季度）
填报单位：××市图书馆|||||||金额单位：万元
序号|项目|指标金额||支出金额|||||支付率
||年初数|全年预算|一季度|二季度|三季度|四季度|全年累计|
一|人员经费|612.5|640.2|150|155|160|170.2|635.2|'99.22%
二|公用经费|88.4|85.9|15|20|21|25.3|81.3|'94.64%
三|项目支出|230|265|20|50|70|110|250|'94.34%
合计||930.9|991.1|185|225|251|305.5|966.5|'97.52%`,
    }],
    states: `
      C5 personnel_exp@budget@2022=612.5万元
      D5 personnel_exp@adjusted@2022=640.2万元
      I5 personnel_exp@final@2022=635.2万元
      C6 public_exp@budget@2022=88.4万元
      C7 project_exp@budget@2022=230万元
      C8 budget_initial@budget@2022=930.9万元
      I8 expenditure_actual@final@2022=966.5万元`,
    silent: ["E5", "H8", "J8"],
    breaks: [],
  },
  {
    title: "a detail of projects that also says what was spent, with a register of buying by 采购项目", file: "projects-2024.xlsx",
    pages: [{
      name: "项目", merges: ["A1:H1"], text: `
2024年项目支出明细表（万元）
项目名称|资金来源|预算安排|调整预算|实际支出|结余|完成率|说明
森林防火|本级|80|95|92.3|2.7|0.97|追加15万元用于购置灭火机
虫害防治|上级|120|110|108.6|1.4|0.99|
合计||200|205|200.9|4.1|0.98|`,
    }, {
      name: "采购", text: `
2024年政府采购执行台账|||||||单位：元
采购项目|类别|采购预算|实际采购|节约|节约率|支付|
灭火机|货物|150000|146500|3500|'2.33%|146500|
防治|服务|1000000|968000|32000|'3.20%|871200|
合计||1150000|1114500|35500|'3.09%|1017700|
其中：|||||||
货物采购||150000|146500||||
服务采购||1000000|968000||||`,
    }],
    states: `
      项目!C3 line_budget_initial[森林防火]@budget@2024=80万元
      项目!D3 line_budget_adjusted[森林防火]@adjusted@2024=95万元
      项目!E3 line_executed[森林防火]@final@2024=92.3万元
      项目!C5 project_exp@budget@2024=200万元
      项目!E5 project_exp@final@2024=200.9万元
      采购!C5 procurement_total@budget@2024=1150000元
      采购!D5 procurement_total@final@2024=1114500元
      采购!C7 procurement_goods@budget@2024=150000元
      采购!D8 procurement_services@final@2024=968000元`,
    silent: ["项目!H3", "采购!E5"],
    breaks: [],
  },
  {
    title: "三公 under control, with cars and guests as rows, a note that counts and a remark that names 三公", file: "sangong-2023.xlsx",
    pages: [{
      name: "三公", text: `
三公经费控制情况（2023年）
|||||单位：元
费用项目|预算|执行|差额|控制率|上年执行
一、公务接待费|28000|19650|8350|'70.18%|21300
二、公车费用|160000|148720.5|11279.5|'92.95%|151000
  1.购置|0|0|0|—|0
  2.运行维护|160000|148720.5|11279.5|'92.95%|151000
合计|188000|168370.5|19629.5|'89.56%|172300

车辆数（辆）||4|||
备注：国内公务接待23批次187人次。`,
    }, {
      name: "公用", text: `
2023年公用经费台账（单位：元）
科目|年初预算|调整后|实际支出|控制率|备注
会议费|20000|15000|12800|'85.33%|3次会议
培训费|30000|30000|26400|'88.00%|其中三公经费决算16.83705万元
合计|50000|45000|39200|'87.11%|12批次86人次
注：年初预算：公务接待费2.8万元、公务用车运行维护费16万元。`,
    }],
    states: `
      三公!B5 sangong_vehicle@budget@2023=160000元
      三公!C5 sangong_vehicle@final@2023=148720.5元
      三公!F5 sangong_vehicle@final@2022=151000元
      三公!C6 sangong_vehicle_purchase@final@2023=0元
      三公!C7 sangong_vehicle_run@final@2023=148720.5元
      三公!C8 sangong_total@final@2023=168370.5元
      三公!C10 vehicles_held@final@2023=4辆
      三公!A11 reception_batches@final@2023=23批次
      三公!A11 reception_persons@final@2023=187人次
      公用!B3 meeting_exp@budget@2023=20000元
      公用!C4 training_exp@adjusted@2023=30000元
      公用!D5 public_exp@final@2023=39200元
      公用!F4 sangong_total@final@2023=16.83705万元
      公用!A6 sangong_reception@budget@2023=2.8万元
      公用!A6 sangong_vehicle_run@budget@2023=16万元`,
    silent: ["三公!D5", "三公!E5", "公用!F5", "公用!E3"],
    breaks: [],
  },
  {
    title: "bare 编制, 在职 and 退休 in a list dated 截止日期, and a table of heads without labels", file: "staff.xlsx",
    pages: [{
      name: "人员", text: `
单位人员基本数据表
截止日期：2021年12月31日||单位：人
项目|人数|备注
编制|45|其中工勤编制3名
在职|43|比编制少2人
离休|1|
退休|27|
离退休小计|28|`,
    }, {
      name: "人员二", text: `
人员基础数据（2021）
编制数|实有人数|离休|退休|临聘
45|43|1|27|6`,
    }],
    states: `
      人员!B4 est_total@final@2021=45人
      人员!B5 on_duty_total@final@2021=43人
      人员!B6 lixiu@final@2021=1人
      人员!B7 retired@final@2021=27人
      人员!B8 retired_total@final@2021=28人
      人员二!A3 est_total@final@2021=45人
      人员二!B3 on_duty_total@final@2021=43人
      人员二!E3 off_est_staff@final@2021=6人`,
    breaks: [],
  },
  {
    title: "a list with the unit behind each figure, the year in brackets, and 预算收入", file: "list.xlsx",
    pages: [{
      name: "数据", text: `
自评数据收集（2024）
预算收入|1862.4|万元
机关运行经费|23.58|万元
政府采购支出总额|45.6|万元
货物支出|12.6|万元
服务支出|33|万元
编制|38|人`,
    }],
    states: `
      B2 income_total@budget@2024=1862.4万元
      B3 agency_operating@final@2024=23.58万元
      B5 procurement_goods@final@2024=12.6万元
      B6 procurement_services@final@2024=33万元
      B7 est_total@final@2024=38人`,
    breaks: [],
  },
  {
    title: "carried over with 元 alone in the corner, payments against the accumulated plan, aims against results, assets bought and given up", file: "year-2024.xlsx",
    pages: [{
      name: "结转", text: `
2024年度结转结余明细表
编制单位：××博物馆||||||元
项目|上年结转|本年收入|本年支出|收回|年末结转结余|备注
基本支出|12000|3450000|3440000|12000|10000|
项目支出|250000|1800000|1750000|150000|150000|收回存量资金15万元
合计|262000|5250000|5190000|162000|160000|`,
    }, {
      name: "进度", text: `
2024年用款进度表（单位：万元）
时间|用款计划|累计计划|实际支付|累计支付|支付进度
第一季度|200|200|180|180|'90.00%
第二季度|260|460|270|450|'97.83%`,
    }, {
      name: "产出", text: `
2024年工作产出与绩效目标完成情况表
工作任务|指标|目标值|完成值|完成率
科普活动|举办场次|40|46|'115%`,
    }, {
      name: "资产", text: `
2024年末固定资产情况表||||||单位：万元
类别|年初账面原值|本年新增|本年处置|年末账面原值|在用|闲置
房屋|820|0|0|820|820|0
设备|345.6|32.5|12.1|366|350.2|15.8
合计|1165.6|32.5|12.1|1186|1170.2|15.8`,
    }],
    states: `
      结转!B6 carry_in@final@2024=262000元
      结转!C6 income_year@final@2024=5250000元
      结转!F6 carry_out@final@2024=160000元
      进度!F3 payment_progress_rate[第一季度]@final@2024=0.9%
      进度!C4 plan_cumulative[第二季度]@final@2024=460万元
      进度!E4 paid_cumulative[第二季度]@final@2024=450万元
      产出!C3 work_output[举办场次]@budget@2024=40
      产出!D3 work_output[举办场次]@final@2024=46
      资产!C5 fixed_asset_add@final@2024=32.5万元
      资产!D5 fixed_asset_dec@final@2024=12.1万元`,
    silent: ["结转!G5", "资产!G5"],
    breaks: [],
  },
  {
    title: "progress by 年初批复 and 可用指标 in short words, and two years side by side as 预算 and 实际", file: "progress-2025.xlsx",
    pages: [{
      name: "进度", text: `
××县图书馆2025年支出预算执行进度一览
||||||单位：万元
支出类别|年初批复|追加(减)|可用指标|已支出|支出进度|剩余指标
人员经费|320.5|12|332.5|330.1|'99.3%|2.4
日常公用|45|-2|43|41.2|'95.8%|1.8
项目|88|10|98|95.5|'97.4%|2.5
合计|453.5|20|473.5|466.8|'98.6%|6.7`,
    }, {
      name: "对比", text: `
收支两年对比（元）
项目|2025年预算|2025年实际|2024年实际|同比增减
收入合计|8800000|8830000|8300000|530000
支出合计|8800000|8790000|8250000|540000`,
    }],
    states: `
      进度!B5 public_exp@budget@2025=45万元
      进度!E6 project_exp@final@2025=95.5万元
      进度!D7 budget_adjusted@adjusted@2025=473.5万元
      对比!C3 income_year@final@2025=8830000元
      对比!D4 exp_year@final@2024=8250000元`,
    silent: ["进度!F4", "对比!E3"],
    breaks: [],
  },
  {
    title: "buying by plan with 万元 alone beside the office, posts over 行政 and 事业, what is left by 资金性质", file: "posts-2021.xlsx",
    pages: [{
      name: "采购", text: `
2021年政府采购计划执行情况表
填报单位：××县档案馆||||万元
采购类别|计划采购金额|实际采购金额|节约资金|节约率
货物|65|63.4|1.6|'2.5%
工程|90.5|88|2.5|'2.8%
服务|31|30.2|0.8|'2.6%
合计|186.5|181.6|4.9|'2.6%`,
    }, {
      name: "人员", merges: ["A2:A3", "B2:D2", "E2:G2", "H2:H3"], text: `
2021年人员情况统计
单位|编制|||在职|||编外
|小计|行政|事业|小计|行政|事业|
馆本部|24|24|0|22|22|0|3
查阅中心|11|0|11|10|0|10|1
合计|35|24|11|32|22|10|4`,
    }, {
      name: "结转", text: `
2021年结转结余资金情况||||单位：万元
资金性质|年初余额|本年增加|本年使用|年末余额
基本支出|2.4|410|409.6|2.8
项目支出|31|95|101|25
合计|33.4|505|510.6|27.8`,
    }, {
      name: "基础", text: `
2021年自评基础数据
指标|数值|单位
编制人数|35|人
固定资产总额|4120000|元
其中：在用|4075000|元
流动资产|910000|元`,
    }],
    states: `
      采购!B4 procurement_goods@budget@2021=65万元
      采购!C5 procurement_works@final@2021=88万元
      采购!C6 procurement_services@final@2021=30.2万元
      采购!B7 procurement_total@budget@2021=186.5万元
      采购!C7 procurement_total@final@2021=181.6万元
      人员!B6 est_total@final@2021=35人
      人员!C6 est_civil@final@2021=24人
      人员!D6 est_institution@final@2021=11人
      人员!E6 on_duty_total@final@2021=32人
      人员!F6 on_duty_civil@final@2021=22人
      人员!H6 off_est_staff@final@2021=4人
      结转!B5 carry_in@final@2021=33.4万元
      结转!E5 carry_out@final@2021=27.8万元
      基础!B4 fixed_asset_end@final@2021=4120000元
      基础!B5 fixed_asset_in_use@final@2021=4075000元`,
    silent: ["采购!D7", "采购!E7", "人员!G6", "结转!C5", "基础!B6"],
    breaks: [],
  },
];
