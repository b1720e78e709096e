import type { UnseenBook } from "./page";

/** Workbooks that are right: whatever is said of them beside remarks is a false alarm (invented units and figures). */
export const UNSEEN_TRAPS: readonly UnseenBook[] = [
  {
    title: "a final account of 2021 beside a budget of 2022, last year's column in the budget's 三公, no fund tables", file: "某局2021决算及2022预算.xlsx",
    pages: [{
      name: "决算-财政拨款总表", text: `
财政拨款收入支出决算总表
部门：某某局|||2021年度||||单位：万元
收入|||支出
项目|行次|金额|项目|行次|合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款
栏次||1|栏次||2|3|4|5
一、一般公共预算财政拨款|1|500.00|一、一般公共服务支出|33|430.00|430.00||
二、政府性基金预算财政拨款|2|60.00|十一、城乡社区支出|43|55.00||55.00|
三、国有资本经营预算财政拨款|3||
本年收入合计|27|560.00|本年支出合计|59|485.00|430.00|55.00|
年初财政拨款结转和结余|28|12.00|年末财政拨款结转和结余|60|87.00|82.00|5.00|
　一、一般公共预算财政拨款|29|12.00||61
　二、政府性基金预算财政拨款|30|||62
　三、国有资本经营预算财政拨款|31|||63
总计|32|572.00|总计|64|572.00|512.00|60.00|` }, {
      name: "预算-财政拨款收支总表", text: `
2022年财政拨款收支总表
部门：某某局||||||单位：元
收入||支出
项目|预算数|项目|合计|一般公共预算|政府性基金预算|国有资本经营预算
一、本年收入|6000000|一、本年支出|6820000|5820000|1000000|
（一）一般公共预算拨款|5000000|（一）一般公共服务支出|5820000|5820000||
（二）政府性基金预算拨款|1000000|（二）城乡社区支出|1000000||1000000|
（三）国有资本经营预算拨款||||||
二、上年结转|820000|二、结转下年||||
收入总计|6820000|支出总计|6820000|5820000|1000000|` }, {
      name: "预算-一般公共预算支出", text: `
2022年一般公共预算支出表
部门：某某局||||单位：元
科目编码|科目名称|合计|基本支出|项目支出
合计||5820000|4000000|1820000
'201|一般公共服务支出|5820000|4000000|1820000
'20103|政府办公厅（室）及相关机构事务|5820000|4000000|1820000
'2010301|行政运行|4000000|4000000|
'2010302|一般行政管理事务|1820000||1820000` }],
    states: `
      决算-财政拨款总表!C6 income_gpb@final@2021=500万元
      决算-财政拨款总表!C9 income_fiscal@final@2021=560万元
      决算-财政拨款总表!C14 fiscal_income_total@final@2021=572万元
      决算-财政拨款总表!F10 carry_out_fiscal@final@2021=87万元
      决算-财政拨款总表!H9 gf_exp@final@2021=55万元
      预算-财政拨款收支总表!B6 income_gpb@budget@2022=5000000元
      预算-财政拨款收支总表!B10 fiscal_income_total@budget@2022=6820000元
      预算-财政拨款收支总表!D10 fiscal_exp_total@budget@2022=6820000元
      预算-一般公共预算支出!C4 gpb_exp@budget@2022=5820000元
      预算-一般公共预算支出!E8 gpb_project[2010302]@budget@2022=1820000元`,
    breaks: [],
  },
  {
    title: "staff with retirees in another sheet, 编制 of three kinds with a fourth nobody names, 编外 outside the total", file: "2022人员.xlsx",
    pages: [{
      name: "在职", text: `
2022年末在职人员情况表
||||单位：人
类别|编制数|上年末实有|增减|年末实有
行政编制|20|19|-1|18
事业编制|10|9|1|10
工勤编制|2|2||2
合计|32|30|0|30
编外人员||6|-1|5` }, {
      name: "离退休", text: `
2022年末离退休人员情况
单位：人
类别|人数
离休人员|1
退休人员|14
合计|15` }],
    states: `
      在职!B7 est_total@final@2022=32人
      在职!B4 est_civil@final@2022=20人
      在职!B5 est_institution@final@2022=10人
      在职!C4 on_duty_civil@final@2021=19人
      在职!E4 on_duty_civil@final@2022=18人
      在职!E6 on_duty_worker@final@2022=2人
      离退休!B4 lixiu@final@2022=1人
      离退休!B5 retired@final@2022=14人`,
    silent: ["在职!D4", "在职!C5", "在职!E5"],
    breaks: [],
  },
  {
    title: "执行 with 其中 lines inside projects, decreases positive, a reversed payment, 执行率 of a zero budget as —", file: "2023年预算执行.xlsx",
    pages: [{
      name: "执行情况", text: `
2023年部门预算执行情况表
编制单位：某某局||||||单位：万元
项目|年初预算|调增|调减|调整后预算|全年支出|结余|执行率
一、基本支出|420.00|18.50|3.50|435.00|431.26|3.74|99.14%
（一）人员经费|350.00|18.50||368.50|367.90|0.60|99.84%
（二）公用经费|70.00||3.50|66.50|63.36|3.14|95.28%
二、项目支出|180.00|25.00|40.00|165.00|160.33|4.67|97.17%
（一）业务工作经费|100.00|25.00||125.00|124.33|0.67|99.46%
其中：宣传经费|20.00|||20.00|19.80|0.20|99.00%
（二）设备更新|80.00||40.00|40.00|36.00|4.00|90.00%
（三）上级转移支付|0|||0|0|0|—
合计|600.00|43.50|43.50|600.00|591.59|8.41|98.60%
注：1.调增为年中追加；2.单位为万元，尾差因四舍五入。` }],
    states: `
      B12 budget_initial@budget@2023=600万元
      E12 budget_adjusted@adjusted@2023=600万元
      F12 expenditure_actual@final@2023=591.59万元
      F4 basic_exp@final@2023=431.26万元
      F7 project_exp@final@2023=160.33万元
      F8 line_executed[业务工作经费]@final@2023=124.33万元`,
    breaks: [],
  },
  {
    title: "a list of two columns of pairs with last year's and this year's figures, yuan with remarks", file: "基础数据2022.xlsx",
    pages: [{
      name: "基础数据", text: `
部门整体支出绩效自评基础数据（2022年度）
单位：万元
指标|2021年|2022年|备注
年初预算数|980.00|1020.00|
决算数|1005.30|1050.75|
其中：基本支出|700.30|720.75|
项目支出|305.00|330.00|
“三公”经费|18.20|16.90|
年末结转和结余|25.00|20.10|
年末在职人数（人）|44|45|含工勤2人
预算完成率|98.5%|97.8%|` }],
    states: `
      C4 budget_initial@budget@2022=1020万元
      B4 budget_initial@budget@2021=980万元
      C6 basic_exp@final@2022=720.75万元
      B7 project_exp@final@2021=305万元
      C8 sangong_total@final@2022=16.9万元
      B9 carry_out@final@2021=25万元
      C10 on_duty_total@final@2022=45人`,
    breaks: [],
  },
  {
    title: "三公 with a total of rounded parts, month subtotals rightly left out of the total", file: "2022三公.xlsx",
    pages: [{
      name: "台账", text: `
2022年三公经费台账（单位：元）
日期|类别|摘要|金额|批次|人次
2022-03-02|公务接待|来访|800|1|6
2022-03-20|公车运行|保养|1500||
3月小计|||2300|1|6
2022-06-11|公务接待|调研|1200|1|9
6月小计|||1200|1|9
合计|||3500|2|15` }],
    states: `
      D8 sangong_total@final@2022=3500元
      E8 reception_batches@final@2022=2批次
      F8 reception_persons@final@2022=15人次`,
    breaks: [],
  },
];
