import type { UnseenBook } from "./page";

/** Units among headings, labels behind numbers of documents, words of working sheets for stages and carry-over (invented units and figures). */
export const UNSEEN_UNITS_IN_HEADINGS: readonly UnseenBook[] = [
  {
    title: "a unit that stands among the headings, before the first of them or behind the last", file: "某站2022年.xlsx",
    pages: [{ name: "三公一", text: `
单位：万元||公车运行|公务接待|出国|三公合计
|2021决算|3.1|0.6|0|3.7
|2022预算|3|0.5|0|3.5
|2022决算|2.9|0.3|0|3.2` }, { name: "三公二", text: `
项目|21年决算|22年预算|22年决算|（万元）
出国费|0|0|0
公车运行维护费|3.1|3|2.9
公务接待费|0.6|0.5|0.3
三公合计|3.7|3.5|3.2

接待批次|7
接待人次|45` }, { name: "卡", text: `
某站2022年度财务底数卡
填卡人：财务股|||||万元
一、收入|||二、支出
一般公共预算拨款|620.5||基本支出|410.2
其他收入|3.5||—人员经费|350.2
本年收入合计|624||—公用经费|60
年初结转和结余|12||项目支出|205.8
收入总计|636||本年支出合计|616
|||年末结转和结余|20
|||支出总计|636` }],
    states: `
      三公一!C2 sangong_vehicle_run@final@2021=3.1万元
      三公一!D3 sangong_reception@budget@2022=0.5万元
      三公一!F4 sangong_total@final@2022=3.2万元
      三公二!B3 sangong_vehicle_run@final@2021=3.1万元
      三公二!C4 sangong_reception@budget@2022=0.5万元
      三公二!D5 sangong_total@final@2022=3.2万元
      三公二!B7 reception_batches@final@2022=7批次
      三公二!B8 reception_persons@final@2022=45人次
      卡!B4 income_gpb@final@2022=620.5万元
      卡!B8 income_total@final@2022=636万元
      卡!E5 personnel_exp@final@2022=350.2万元
      卡!E10 exp_total@final@2022=636万元`,
    breaks: [],
  },
  {
    title: "uses behind the numbers of documents, a fund's own table that does not roll on, carried over said shortly, posts of officials", file: "某局2022年度底稿.xlsx",
    pages: [{ name: "指标", text: `
某局2022年度指标使用情况|||||||（万元）
文号|用途|年初批复|年中追加|年中收回|全年指标|实际支出
某财预〔2022〕1号|人员经费|800|20||820|815
某财预〔2022〕1号|公用经费|100||5|95|94
|基本支出小计|900|20|5|915|909
某财农〔2022〕8号|某监测|150|30||180|175
某财预〔2022〕1号|某系统运维|60||10|50|50
|项目支出小计|210|30|10|230|225
合　计||1110|50|15|1145|1134` }, { name: "基金", text: `
某收入安排的支出（政府性基金）
项　　目|2022年|金额：万元
年初结转和结余|30
本年拨入|20
本年支出|10
  基本支出|0
  项目支出|10
年末结转和结余|49` }, { name: "花销", text: `
2022年花销|||金额单位：元
事项|年初预算|决算
（一）基本支出|9000000|9090000
（二）项目支出|2100000|2250000
支出合计|11100000|11340000
转下年|0|110000
支出总计|11100000|11450000` }, { name: "人", text: `
机构人员（人）

|核定编制|年末实有
公务员（行政）|30|28
事业|20|19
工勤|3|2
合计（在职）|53|49` }, { name: "非税", text: `
2022年非税收入收缴（按季）||||单位：元
收入项目|一季度|二季度|三季度|四季度|实收全年|其中：已缴国库|应收
某登记费|1000|2000|3000|4000|10000|9000|10500
某罚没收入|100|200|300|400|1000|900|1000
总计|1100|2200|3300|4400|11000|9900|11500` }],
    states: `
      指标!C3 personnel_exp@budget@2022=800万元
      指标!F4 public_exp@adjusted@2022=95万元
      指标!G5 basic_exp@final@2022=909万元
      指标!C8 project_exp@budget@2022=210万元
      基金!B3 gf_carry_in@final@2022=30万元
      基金!B4 income_gf@final@2022=20万元
      基金!B5 gf_exp@final@2022=10万元
      基金!B7 gf_project@final@2022=10万元
      基金!B8 gf_carry_out@final@2022=49万元
      花销!B6 carry_out@budget@2022=0元
      花销!C6 carry_out@final@2022=110000元
      人!B4 est_civil@final@2022=30人
      人!C4 on_duty_civil@final@2022=28人
      人!B7 est_total@final@2022=53人
      非税!F5 nontax_received@final@2022=11000元
      非税!H5 nontax_due@final@2022=11500元`,
    silent: ["非税!B5"],
    breaks: [{ rule: "F8-01", cells: ["基金!B8", "基金!B3", "基金!B4", "基金!B5"], difference: "9" }],
  },
  {
    title: "carry-over rolled on by kinds of money, where the end of last year is its own column", file: "某局2022年结转.xlsx",
    pages: [{ name: "往来", text: `
财政拨款结转滚存（单位：元）
资金性质|上年年末数（2021决算）|本年年初数|本年拨款|本年支出|年末数
一般公共预算|300000|300000|6000000|5900000|400000
政府性基金|50000|5000|800000|820000|-15000
合计|350000|305000|6800000|6720000|385000` }, { name: "资产", text: `
固定资产（单位：万元）
|年初|增|减|年末|在用
合计|500|30|10|520|515
房屋|400|20|0|420|420
设备|100|10|10|100|95` }],
    states: `
      往来!B4 gf_carry_out@final@2021=50000元
      往来!C4 gf_carry_in@final@2022=5000元
      往来!D3 income_gpb@final@2022=6000000元
      往来!D4 income_gf@final@2022=800000元
      往来!B5 carry_out_fiscal@final@2021=350000元
      资产!C3 fixed_asset_add@final@2022=30万元
      资产!D3 fixed_asset_dec@final@2022=10万元`,
    silent: ["往来!F3"],
    breaks: [{ rule: "Y-01", cells: ["往来!C4", "往来!B4"], difference: "45000" }, { rule: "Y-01", cells: ["往来!C5", "往来!B5"] }],
  },
  {
    title: "sums called 累计 and 全部, income told by its sum alone, a stage behind a short name", file: "某馆2022年底稿.xlsx",
    pages: [{ name: "采购", text: `
采购执行（单位：元）
标的|采购预算|合同金额|支付金额
数字化|300000|290000|290000
空调|60000|55000|50000
全部|360000|345000|340000
其中授予中小企业||290000` }, { name: "来源", text: `
2022年资金来源清单（元）

来源|年初批的|全年实际
财政拨款|5000000|5100000
——一般公共预算|4800000|4900000
——政府性基金|200000|200000
其他收入|0|8000
当年收入小计|5000000|5108000
加：上年结转|90000|90000
收入总计|5090000|5198000` }, { name: "情况卡", text: `
单位|某馆
退休|9|离休|0
三公支出（万元）|3.05|三公预算（万元）|3.4
　接待费（万元）|0.29|　接待费预算（万元）|0.4` }],
    states: `
      采购!B5 procurement_total@budget@2022=360000元
      采购!C5 procurement_contract@final@2022=345000元
      采购!D5 procurement_paid@final@2022=340000元
      采购!C6 procurement_sme@final@2022=290000元
      来源!B4 income_fiscal@budget@2022=5000000元
      来源!C5 income_gpb@final@2022=4900000元
      来源!B6 income_gf@budget@2022=200000元
      来源!C8 income_year@final@2022=5108000元
      来源!B9 carry_in@budget@2022=90000元
      情况卡!B3 sangong_total@final@2022=3.05万元
      情况卡!D3 sangong_total@budget@2022=3.4万元`,
    breaks: [],
  },
];
