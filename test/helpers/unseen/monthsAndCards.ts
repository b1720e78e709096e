import type { UnseenBook } from "./page";

/** Running totals of months and quarters, cards of pairs, lists below tables, rates beside amounts (invented offices and figures). */
export const UNSEEN_MONTHS_AND_CARDS: readonly UnseenBook[] = [
  {
    title: "what was spent so far, down the months and across the quarters; stages below the months", file: "某检测站2023年支出进度.xlsx",
    pages: [{ name: "分月", text: `
某检测站2023年度支出分月统计表
||||单位：元
月份|公用经费|人员经费|当月支出合计|本年累计支出
1月|100|900|1000|1000
2月|200|900|1100|2100
3月|150|910|1060|3160
4月|120|910|1030|4190
5月|130|915|1045|5235
6月|140|915|1055|6290
7月|160|920|1080|7370
8月|170|920|1090|8460
9月|180|925|1105|9565
10月|190|925|1115|10680
11月|200|930|1130|11810
12月|210|930|1140|12950
全年合计|1950|11000|12950|
年初预算|2000|11200|13200|
调整后预算|2100|11100|13200|` }, { name: "分季", text: `
2023年各季度支出（元）
项目|一季度|二季度|三季度|四季度|全年
人员经费|2710|2740|2765|2785|11000
公用经费|450|390|510|600|1950
支出合计|3160|3130|3275|3385|12950
累计支付|3160|6290|9565|12950|` }, { name: "三公", text: `
2023年三公经费分季（元）
项目|一季度|二季度|三季度|四季度|全年
公务接待费|300|200|100|400|1000
公务用车运行维护费|700|800|900|600|3000
三公经费合计|1000|1000|1000|1000|4000
累计支出|1000|2000|3000|4000|` }],
    states: `
      分月!E4 paid_cumulative[1月]@final@2023=1000元
      分月!E15 paid_cumulative[12月]@final@2023=12950元
      分月!D17 exp_year@budget@2023=13200元
      分月!D18 exp_year@adjusted@2023=13200元
      分季!B6 paid_cumulative[一季度]@final@2023=3160元
      分季!E6 paid_cumulative[四季度]@final@2023=12950元`,
    silent: ["三公!B6", "三公!C6"],
    breaks: [],
  },
  {
    title: "cards of pairs side by side: each stage is of the card's project, and what was counted is no money", file: "某林业站2021年.xlsx",
    pages: [{ name: "卡片", text: `
2021年项目卡（某林业站）
金额：元
项目名称|退耕补植|经办|赵某
年初预算|80000|调整后预算|95000
实际支出|93200|结余|1800
完成产出|补植面积（亩）|完成数|640

项目名称|护林巡查|经办|钱某
年初预算|50000|调整后预算|50000
实际支出|50000|结余|0
完成产出|巡查（次）|完成数|365` }],
    states: `
      B4 line_budget_initial[退耕补植]@budget@2021=80000元
      D4 line_budget_adjusted[退耕补植]@adjusted@2021=95000元
      B5 line_executed[退耕补植]@final@2021=93200元
      D9 line_budget_adjusted[护林巡查]@adjusted@2021=50000元
      D6 work_output[补植面积]@final@2021=640
      D11 work_output[巡查]@final@2021=365次`,
    silent: ["D5", "D10"],
    breaks: [],
  },
  {
    title: "pairs behind a blank row below a sum are a list, whatever columns the table has", file: "某文化馆2022年底稿.xlsx",
    pages: [{ name: "台账", text: `
2022年预算调整台账
单位：某文化馆|||||金额单位：万元
序号|日期|事由|项目|追加|调减
1|2022-03-02|增资|人员经费|12.5|
2|2022-07-15|压减开支|日常公用||3.5
3|2022-09-20|巡演|惠民演出|20|
合计||||32.5|3.5

年初预算批复数|600
追加|32.5
调减|3.5
调整后预算数|629` }, { name: "底稿", text: `
2022年执行底稿（万元）
事项|年初|中途增减|调整后|支出
惠民演出|60|20|80|79.5
非遗普查|30|0|30|28.5
项目小计|90|20|110|108

基本支出里：人员经费|420.5
公用经费（机关运行经费）|85.2
其中 会议费|1.2
培训费|2.4` }],
    states: `
      台账!B9 budget_initial@budget@2022=600万元
      台账!B10 budget_addition@adjust@2022=32.5万元
      台账!B11 budget_reduction@adjust@2022=3.5万元
      台账!B12 budget_adjusted@adjusted@2022=629万元
      底稿!E5 project_exp@final@2022=108万元
      底稿!B7 personnel_exp@final@2022=420.5万元
      底稿!B8 public_exp@final@2022=85.2万元
      底稿!B9 meeting_exp@final@2022=1.2万元
      底稿!B10 training_exp@final@2022=2.4万元`,
    breaks: [],
  },
  {
    title: "lines by an office's own name are what their gloss or their place says; two of one gloss are parts", file: "某学院2023年.xlsx",
    pages: [{ name: "总览", text: `
某学院2023年经费总览
|||单位：千元
指标|2023年初预算|2023调整后预算|2023实际
经费收入合计|9300|9500|9480
　校本部拨入（财政拨款）|6000|6200|6200
　教育事业收入|3000|3000|2990
　其他|300|300|290
经费支出合计|9300|9500|9400
　基本支出|7000|7100|7080
　项目支出|2300|2400|2320` }, { name: "人员", text: `
2023年末人数（人）
类别|编制|实有
法警（公务员编制）|40|38
司机（工勤编制）|4|3
编内小计|44|41
退休||12` }, { name: "两类", text: `
2023年收入（千元）
项目|2023实际
收入合计|9480
　本科学费（事业收入）|2000
　培训班（事业收入）|990
　财政拨款|6200
　其他收入|290` }],
    states: `
      总览!B5 income_fiscal@budget@2023=6000千元
      总览!D6 income_business@final@2023=2990千元
      总览!D7 income_other@final@2023=290千元
      总览!B8 exp_year@budget@2023=9300千元
      总览!D8 expenditure_actual@final@2023=9400千元
      人员!B3 est_civil@final@2023=40人
      人员!C3 on_duty_civil@final@2023=38人
      人员!C4 on_duty_worker@final@2023=3人`,
    silent: ["两类!B4", "两类!B5"],
    breaks: [],
  },
  {
    title: "words of an office: 年初批了, 中间追加, 调减收回; sums of posts above people without one; 已付款 below 采购", file: "某保险中心2024年.xlsx",
    pages: [{ name: "汇总", text: `
某保险中心2024年汇总
数都是万元
一、预算
年初批了|1200
中间追加|80
调减收回|15
调整后全年预算|1265

二、采购
采购预算|90
合同金额|88
已付款|86.5

三、收入
保洁费等事业收入|30.5` }, { name: "人员", text: `
表三　人员（人）
|编制|实有
参公人员|18|17
事业人员|14|12
小计|32|29
退休||9
劳务派遣大厅人员||11` }, { name: "名册", text: `
根据名册汇总（人）
在编在岗|29
退休|9
离休|1
在职+离退休合计|39` }, { name: "指标", text: `
2024年绩效目标指标完成表
指标名称|单位|目标值|完成值|得分
登记|人次|900|921|10
稽核|户|30|31|10
自评得分（满分100）|||97.5|
编报绩效目标的项目金额（万元）|||240|` }],
    states: `
      汇总!B4 budget_initial@budget@2024=1200万元
      汇总!B5 budget_addition@adjust@2024=80万元
      汇总!B6 budget_reduction@adjust@2024=15万元
      汇总!B12 procurement_paid@final@2024=86.5万元
      汇总!B15 income_business@final@2024=30.5万元
      人员!B5 est_total@final@2024=32人
      人员!C5 on_duty_total@final@2024=29人
      名册!B5 staff_total@final@2024=39人
      指标!D5 self_score@final@2024=97.5分
      指标!D6 perf_project_amount@final@2024=240万元`,
    breaks: [],
  },
];
