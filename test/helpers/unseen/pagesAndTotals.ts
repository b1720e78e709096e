import type { UnseenBook } from "./page";

/** Right books that a hasty check would call wrong: a table over two pages, a total that takes in more than its lines, lines that are some of another (invented units and figures). */
export const UNSEEN_PAGES_AND_TOTALS: readonly UnseenBook[] = [
  {
    title: "a final account's table that a page break parts, its total on the first page", file: "某站2022决算.xlsx",
    pages: [{ name: "03支出", text: `
支出决算表
部门：某水文站||||单位：万元
科目编码|科目名称|本年支出合计|基本支出|项目支出
合计||860.40|610.40|250.00
'213|农林水支出|790.40|540.40|250.00
'21303|水利|790.40|540.40|250.00
'2130301|行政运行|540.40|540.40|

支出决算表（续）||||单位：万元
科目编码|科目名称|本年支出合计|基本支出|项目支出
'2130310|水土保持|150.00||150.00
'2130314|防汛|100.00||100.00
'221|住房保障支出|70.00|70.00|
'22102|住房改革支出|70.00|70.00|
'2210201|住房公积金|70.00|70.00|` }],
    states: `
      03支出!C4 exp_year@final@2022=860.4万元
      03支出!D4 basic_exp@final@2022=610.4万元
      03支出!C12 func_exp[2130314]@final@2022=100万元
      03支出!C13 func_exp[221]@final@2022=70万元`,
    silent: [],
    breaks: [],
  },
  {
    title: "the same table with a line short on its second page: the class is wrong, and is said to be", file: "某站2021决算.xlsx",
    pages: [{ name: "03支出", text: `
支出决算表
部门：某水文站||||单位：万元
科目编码|科目名称|本年支出合计|基本支出|项目支出
合计||860.40|610.40|250.00
'213|农林水支出|790.40|540.40|250.00
'21303|水利|790.40|540.40|250.00
'2130301|行政运行|540.40|540.40|

支出决算表（续）||||单位：万元
科目编码|科目名称|本年支出合计|基本支出|项目支出
'2130310|水土保持|150.00||150.00
'2130314|防汛|90.00||90.00
'221|住房保障支出|70.00|70.00|
'22102|住房改革支出|70.00|70.00|
'2210201|住房公积金|70.00|70.00|` }],
    states: "03支出!C4 exp_year@final@2021=860.4万元",
    silent: [],
    breaks: [{ rule: "F3-02", cells: ["03支出!C6"], difference: "10" }, { rule: "F3-02", cells: ["03支出!E6"], difference: "10" }],
  },
  {
    title: "assets whose total takes in what has no line, beside last year's report in another unit", file: "某校2021资产.xlsx",
    pages: [{ name: "固定资产", text: `
固定资产增减变动表
学校：某某中学　2021年度|||||金额：元（B列万元）
类别|2020年报年末原值（万元）|年初原值|本年增加|本年减少|年末原值
房屋|1864.22|18642150|0|0|18642150
设备|321.84|3218430|186200|32640|3371990
合计（含图书212,400.00元，未列行）|2207.30|22072980|186200|32640|22226540` }],
    states: `
      固定资产!C6 fixed_asset_begin@final@2021=22072980元
      固定资产!F6 fixed_asset_end@final@2021=22226540元`,
    silent: [],
    breaks: [],
  },
  {
    title: "lines that are some of the people in post, counted another way than their posts", file: "某校2021人员.xlsx",
    pages: [{ name: "人员", text: `
某某中学教职工情况（2021年末）||单位：人
人员类别|编制|实有
一、在编在职|64|61
　　专任教师|54|52
　　教辅人员|6|5
　　工勤|4|4
　　在编在职中：党员||28
　　在编在职中：高级职称||13
二、退休||26
合计（一+二）||87` }],
    states: `
      人员!C3 on_duty_total@final@2021=61人
      人员!C9 retired@final@2021=26人
      人员!C10 staff_total@final@2021=87人`,
    silent: ["人员!C7", "人员!C8"],
    breaks: [],
  },
  {
    title: "base data whose numbered parts reach down beside their lines, each with headings of its own", file: "某会2022采集表.xlsx",
    pages: [{
      name: "采集表", merges: ["A3:A6", "A8:A11"], text: `
部门整体支出绩效自评基础数据采集表（2022年度）
||||单位：万元、人
一、人员||批复编制|上年末实有|本年末实有
|参公人员|9|9|8
|事业人员|6|5|5
|小计|15|14|13

二、经费||2021年决算|2022年年初预算|2022年决算
|1.基本支出|168.44|171.50|171.07
|2.项目支出|312.90|298.00|340.28
|3.支出合计|481.34|469.50|511.35` }],
    states: `
      采集表!C6 est_total@final@2022=15人
      采集表!E6 on_duty_total@final@2022=13人
      采集表!D9 basic_exp@budget@2022=171.5万元
      采集表!E10 project_exp@final@2022=340.28万元`,
    silent: [],
    breaks: [],
  },
  {
    title: "三公 in 万元 below tables in 元: the unit in the heading of its labels, and beside its numbered title", file: "某局2020决算数据.xlsx",
    pages: [{
      name: "决算", text: `
2020年度部门决算主要数据
编制单位：某某局||||金额单位：元
科目|本年支出合计|基本支出|项目支出
教育支出|4938557.85|3938557.85|1000000
合计|4938557.85|3938557.85|1000000

“三公”经费（万元）|预算数||决算数
合计|11.4||9.83
公务接待费|1.8||0.97
公车运行费|9.6||8.86` }, {
      name: "2020决算", text: `
（三）一般公共预算财政拨款基本支出（单位：元）
类|名称|金额
'301|工资福利支出|3518440.6
'302|商品和服务支出|420117.25
|合计|3938557.85

（四）“三公”经费|（万元）
|合计|因公出国|公务用车运行|公务接待
预算数|4.5||3.5|1
决算数|3.42||3.06|0.36` }],
    states: `
      决算!B8 sangong_total@budget@2020=11.4万元
      决算!D9 sangong_reception@final@2020=0.97万元
      2020决算!B10 sangong_total@final@2020=3.42万元
      2020决算!E9 sangong_reception@budget@2020=1万元
      2020决算!C3 basic_econ[301]@final@2020=3518440.6元`,
    silent: [],
    breaks: [],
  },
  {
    title: "a ledger whose units stand below its headings", file: "某校2019台账.xlsx",
    pages: [{
      name: "台账", text: `
2019年指标使用台账
序号|指标来源|用途|年初数|中途下达|可用指标|累计支出|结余
|||元|元|元|元|元
1|教育局1号|人员工资|582000|26430|608430|608430|0
2|教育局1号|生均公用|76000||76000|74821|1179
3|教育局22号|免学费补助||61200|61200|59034|2166
||总计|658000|87630|745630|742285|3345` }],
    states: `
      台账!D4 line_budget_initial[人员工资]@budget@2019=582000元
      台账!G5 line_executed[生均公用]@final@2019=74821元
      台账!D7 budget_initial@budget@2019=658000元
      台账!G7 expenditure_actual@final@2019=742285元`,
    silent: [],
    breaks: [],
  },
];
