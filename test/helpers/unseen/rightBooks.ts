import type { UnseenBook } from "./page";

/** Right books that carry pages on, take back what was paid and sum up what they do not list, and the breaks that look like them (invented units and figures). */
export const UNSEEN_RIGHT_BOOKS: readonly UnseenBook[] = [
  {
    title: "a register over two pages whose subtotals begin anew where a page brings its sum forward", file: "某会2023三公台账.xlsx",
    pages: [{ name: "台账", text: `
2023年“三公”经费支出台账||||
（第1页）||||金额：元
日期|凭证|类别/摘要|金额|批次
'2023-01-14|'记-8|运行费/加油|4000|
'2023-02-23|'记-21|接待费/督导|1180|1
一季度小计|||5180|1
过次页|||5180|1

（第2页）||||
日期|凭证|类别/摘要|金额|批次
承前页|||5180|1
'2023-04-19|'记-90|运行费/ETC|862.4|
'2023-05-15|'记-113|接待费/交流|986|1
二季度小计|||1848.4|1
全年合计|||7028.4|2` }],
    states: "台账!D15 sangong_total@final@2023=7028.4元",
    silent: ["台账!D7", "台账!D11"],
    breaks: [],
  },
  {
    title: "payments of which more came back in a month than was paid: the running total may fall", file: "某镇2023支付进度.xlsx",
    pages: [{ name: "进度", text: `
2023年国库集中支付进度||单位：万元
月份|当月支付|累计支付
1月|110.08|110.08
2月|106.53|216.61
3月|-3.25|213.36
4月|126.55|339.91` }],
    states: "", silent: [], breaks: [],
  },
  {
    title: "the same fall where nothing came back: one of the running totals is wrong", file: "某镇2022支付进度.xlsx",
    pages: [{ name: "进度", text: `
2022年国库集中支付进度||单位：万元
月份|当月支付|累计支付
1月|110.08|110.08
2月|106.53|216.61
3月|3.25|213.36
4月|126.55|339.91
5月|10.00|349.91` }],
    states: "", silent: [],
    breaks: [{ rule: "L-04", cells: ["进度!C5"], difference: "6.5" }, { rule: "L-06", cells: ["进度!C5"], difference: "3.25" }],
  },
  {
    title: "purchases whose total takes in, by its remark, what was bought without a line", file: "某院2024采购.xlsx",
    pages: [{ name: "采购台账", text: `
2024年政府采购执行台账（截至12月）||||||
序号|项目|类别|2024年采购预算（万元）|合同总额（元）|2024年支付（元）|备注
1|设备|货物|420|4128000|4128000|
2|改造|工程|385|3796400|3416760|留10%质保金
3|物业|服务|156|4635000|1545000|三年合同
合计|||999.64|12921242|9451602|含零星采购21笔（预算38.64万元、合同及支付361,842.00元），未逐笔列示` }],
    states: `
      采购台账!D6 procurement_total@budget@2024=999.64万元
      采购台账!E6 procurement_contract@final@2024=12921242元
      采购台账!F6 procurement_paid@final@2024=9451602元`,
    silent: [], breaks: [],
  },
  {
    title: "the same remark that names another amount than is missing", file: "某院2023采购.xlsx",
    pages: [{ name: "采购台账", text: `
2023年政府采购执行台账（截至12月）||||||
序号|项目|类别|2023年采购预算（万元）|合同总额（元）|2023年支付（元）|备注
1|设备|货物|420|4128000|4128000|
2|改造|工程|385|3796400|3416760|留10%质保金
3|物业|服务|156|4635000|1545000|三年合同
合计|||961|12921242|9089760|含零星采购21笔（合同308,200.00元），未逐笔列示` }],
    states: "采购台账!E6 procurement_contract@final@2023=12921242元",
    silent: [],
    breaks: [{ rule: "L-01", cells: ["采购台账!E6"], difference: "361842" }],
  },
  {
    title: "what was spent so far beside spans of months that follow one another, with two digits exchanged", file: "某街道2022执行.xlsx",
    pages: [{ name: "执行", text: `
某街道2022年预算执行情况表|||||||单位：元
预算项目|年初预算|年中调整（净）|调整后预算|1-6月支出|7-9月支出|10-12月支出|累计支出
工资|628400|21460|649860|310842|158426|175231|644499
公用|92460|-4623|87837|41238|20893|23164|85295
社区治理|158000|0|158000|71640|40285|42860|157485
合计|878860|16837|895697|423720|219604|241255|887279` }],
    states: "", silent: [],
    breaks: [{ rule: "L-04", cells: ["执行!H5"], difference: "2700" }, { rule: "L-04", cells: ["执行!H6"], difference: "2700" }],
  },
  {
    title: "basic spending in two halves with codes, the second headed by what it is of, its total without a class", file: "某馆2023决算.xlsx",
    pages: [{ name: "基本支出", text: `
2023年度一般公共预算财政拨款基本支出决算表|||||单位：万元
编码|人员经费|决算数|编码|公用经费|决算数
'301|工资福利支出|230.66|'302|商品和服务支出|28.48
'30101|基本工资|168.23|'30201|办公费|8.64
'30102|津贴补贴|62.43|'30206|电费|19.84
|||'310|资本性支出|12.47
|||'31002|办公设备购置|12.47
人员经费合计||230.66|公用经费合计||28.48` }],
    states: `
      基本支出!C8 personnel_exp@final@2023=230.66万元
      基本支出!F8 public_exp@final@2023=28.48万元
      基本支出!F3 basic_econ[302]@final@2023=28.48万元`,
    silent: [],
    breaks: [{ rule: "F6-03", cells: ["基本支出!F8", "基本支出!F6"], difference: "12.47" }],
  },
  {
    title: "the course of two years, one below the other: a line does not begin with what it ended with", file: "某中心2023结转.xlsx",
    pages: [{ name: "结转明细", text: `
一、2022年度财政拨款结转（上年决算定数）|||单位：元|
项目|年初|下达|支出|年末
防控|28645|185000|179236|34409
实验室|0|96000|81824|14176
规划|6420|42000|45138|3282
合计|35065|323000|306198|51867

二、2023年度财政拨款结转|||单位：元|
项目|年初|下达|支出|年末
防控|34409|192000|198642|27767
实验室|11176|75000|79165|7011
规划|3282|43800|44621|2461
合计|48867|310800|322428|37239` }],
    states: "", silent: [],
    breaks: [{ rule: "Y-01", cells: ["结转明细!B11", "结转明细!E4"], difference: "3000" }],
  },
  {
    title: "the courses of two years of other projects, of which one only goes on", file: "某所2023结转.xlsx",
    pages: [{ name: "结转明细", text: `
一、2022年度财政拨款结转|||单位：元|
项目|年初|下达|支出|年末
防控|28645|185000|179236|34409
实验室|0|96000|81824|14176

二、2023年度财政拨款结转|||单位：元|
项目|年初|下达|支出|年末
防控|34409|192000|198642|27767
实验室|11176|75000|79165|7011` }],
    states: "", silent: [], breaks: [],
  },
  {
    title: "a plan by quarters that comes to more than the line may spend", file: "某局2024用款.xlsx",
    pages: [{ name: "用款计划", text: `
2024年用款计划申报表|||||||单位：元
预算项目|全年指标|一季度计划|二季度计划|三季度计划|四季度计划|计划合计|计划与指标差
人员经费|986420|242000|246600|246600|251220|986420|0
公用经费|118260|28600|29800|29800|30060|118260|0
房屋安全排查|150000|21000|46500|48000|40500|156000|-6000
设施维护|328000|54000|96000|98000|80000|328000|0` }],
    states: `
      用款计划!B5 line_budget_adjusted[房屋安全排查]@adjusted@2024=150000元
      用款计划!G5 plan_cumulative[房屋安全排查]@final@2024=156000元`,
    silent: ["用款计划!H5"],
    breaks: [{ rule: "L-07", cells: ["用款计划!G5", "用款计划!B5"], difference: "6000" }],
  },
  {
    title: "what a school was paid and gave back is no income of the year", file: "某校2021收费.xlsx",
    pages: [{ name: "收费", text: `
2021年非税收入（收费）收缴||||||||单位：元
项目|应收|收款|退费|实收（净额）|已缴专户|待缴|减免|欠缴
学费|138600|135240|-1260|133980|130080|3900|2880|1740
住宿费|42840|41720|-770|40950|40950|0|1610|280
合计|181440|176960|-2030|174930|171030|3900|4490|2020` }],
    states: `
      收费!B5 nontax_due@final@2021=181440元
      收费!E5 nontax_received@final@2021=174930元`,
    silent: ["收费!C5"],
    breaks: [],
  },
  {
    title: "posts of all in post and of their kinds, and people without a post who are told apart", file: "某校2021年末人员.xlsx",
    pages: [{ name: "人员", text: `
某校教职工情况（2021年末）|||单位：人
人员类别|编制|实有|说明
一、在编在职|64|66|
　　专任教师|54|57|
　　教辅人员|10|9|
二、退休||26|
另：编外（购买服务）||13|不占编` }],
    states: `
      人员!B3 est_total@final@2021=64人
      人员!C3 on_duty_total@final@2021=66人
      人员!C7 off_est_staff@final@2021=13人`,
    silent: [],
    breaks: [{ rule: "P-03", cells: ["人员!C3", "人员!B3"], difference: "2" }],
  },
];
