import type { UnseenBook } from "./page";

/** Rent among fees, forms of income with what was carried over beside, registers of contracts, sums that say what they are made of (invented units and figures). */
export const UNSEEN_RENT_AND_OPENINGS: readonly UnseenBook[] = [
  {
    title: "the only line about rent among the fees of 非税收入", file: "鹿鸣中专2020年.xlsx",
    pages: [{ name: "非税", text: `
2020年非税收入收缴表|||||单位：元
项目|应收|减免|实收|已缴国库|待缴
考务费|156400|0|156400|156400|0
门面房租金|224000|56000|168000|168000|0
合计|380400|56000|324400|324400|0` }],
    states: `
      非税!B4 rent_due@final@2020=224000元
      非税!D4 rent_received@final@2020=168000元
      非税!B5 nontax_due@final@2020=380400元`,
    silent: [],
    breaks: [],
  },
  {
    title: "all income with what was carried over beside that of the year", file: "鹿鸣城管局2024年部门预算.xlsx",
    pages: [{ name: "2收入总表", text: `
预算公开02表
2024年收入总表
单位名称：鹿鸣城管局|||||||单位：万元
部门代码|部门名称|合计|本年收入|||上年结转结余|
|||小计|一般公共预算|其他收入|小计|一般公共预算
|合计|4231.08|4112.78|4052.78|60|118.3|118.3
407001|鹿鸣城管局|4231.08|4112.78|4052.78|60|118.3|118.3` }],
    states: `
      2收入总表!C6 income_total@budget@2024=4231.08万元
      2收入总表!D6 income_year@budget@2024=4112.78万元
      2收入总表!E6 income_gpb@budget@2024=4052.78万元`,
    silent: [],
    breaks: [],
  },
  {
    title: "a register of contracts with a unit in each heading, what small firms got below it", file: "鹿鸣法院2023年.xlsx",
    pages: [{ name: "台账", text: `
2023年政府采购合同台账
序号|项目|类别|方式|预算（万元）|合同金额（元）|供应商规模|已付款（元）
1|法庭设备|货物|公开招标|86|842000|小型|757800
2|物业服务|服务|磋商|128|1262000|中型|1262000
|合计|||214|2104000||2019800` }],
    states: `
      台账!E5 procurement_total@budget@2023=214万元
      台账!H5 procurement_paid@final@2023=2019800元`,
    silent: [],
    breaks: [],
  },
  {
    title: "what small firms got below a table of purchases, in the column of its budget", file: "鹿鸣交易中心2023年.xlsx",
    pages: [{ name: "采购", text: `
2023年政府采购|||单位：万元
项目|预算|合同价|已支付
系统运维|158|152.5|152.5
监控改造|85|79.86|71.87
合计|243|232.36|224.37
其中：中小企业合同金额|202.5||` }],
    states: `
      采购!B6 procurement_sme@final@2023=202.5万元`,
    silent: [],
    breaks: [],
  },
  {
    title: "a sum of people that says whom it takes in, with others above it", file: "鹿鸣博物馆2024年.xlsx",
    pages: [{ name: "编制实有", text: `
2024年12月末人员情况
人员类别|编制|实有|说明
事业人员|31|28|
工勤|2|2|
在职小计|33|30|
退休||14|
编外（讲解员）||16|
总人数（在职+退休）||44|不含编外` }],
    states: `
      编制实有!C5 on_duty_total@final@2024=30人
      编制实有!C7 off_est_staff@final@2024=16人`,
    silent: ["编制实有!C8"],
    breaks: [],
  },
];
