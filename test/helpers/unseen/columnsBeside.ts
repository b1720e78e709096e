import type { UnseenBook } from "./page";

/** What columns are beside others: 上年 beside people in post, notes beside what the forms say, papers beside what they are about, a column of one's own beside three stages. */
export const UNSEEN_COLUMNS_BESIDE: readonly UnseenBook[] = [
  {
    title: "上年末 beside 编制 and 在职 is who was in post, and 编制合计 sums both up", file: "人员2024.xlsx",
    pages: [
      { name: "人员", text: `
人员编制情况（2024年末）||||单位：人
编制类别|编制数|在职人数|上年末|增减|备注
行政编制|46|44|45|-1
事业编制|118|115|112|3|公招3人
工勤编制|8|6|7|-1
编制合计|172|165|164|1
协管员（劳务派遣）||236|240|-4|不计入在职
退休人员||97|95|2` },
    ],
    states: `
人员!B3 est_civil@final@2024=46人
人员!C3 on_duty_civil@final@2024=44人
人员!D3 on_duty_civil@final@2023=45人
人员!B4 est_institution@final@2024=118人
人员!B5 est_worker@final@2024=8人
人员!C5 on_duty_worker@final@2024=6人
人员!D5 on_duty_worker@final@2023=7人
人员!B6 est_total@final@2024=172人
人员!C6 on_duty_total@final@2024=165人
人员!D6 on_duty_total@final@2023=164人
人员!C7 off_est_staff@final@2024=236人
人员!D7 off_est_staff@final@2023=240人
人员!C8 retired@final@2024=97人
人员!D8 retired@final@2023=95人`,
  },
  {
    title: "上年 beside 编制 and 在职 of a school, and pupils behind a blank row", file: "职工2024.xlsx",
    pages: [
      { name: "教职工", text: `
教职工情况（2024年12月）||||单位：人
项目|编制|在职|上年|备注
教职工合计|168|171|165|含待分流工勤
　专任教师|140|146|138
　工勤|28|25|27
离休||1|1
退休||74|70

在校生|人数
2022级|612
2023级|645
合计|1257` },
    ],
    states: `
教职工!B3 est_total@final@2024=168人
教职工!C3 on_duty_total@final@2024=171人
教职工!D3 on_duty_total@final@2023=165人
教职工!B5 est_worker@final@2024=28人
教职工!C5 on_duty_worker@final@2024=25人
教职工!D5 on_duty_worker@final@2023=27人
教职工!C6 lixiu@final@2024=1人
教职工!D6 lixiu@final@2023=1人
教职工!C7 retired@final@2024=74人
教职工!D7 retired@final@2023=70人`,
  },
  {
    title: "notes beside what the forms say, and a ledger whose papers have numbers", file: "县局2018.xlsx",
    pages: [
      { name: "决算三公", text: `
“三公”经费支出决算表
单位：万元
项目|预算数|决算数
“三公”经费合计|44.00|39.23
公务用车运行维护费|30.00|26.48
公务接待费|14.00|12.75` },
      { name: "取数核对", text: `
决算公开说明文字取数核对（2018年度）
||单位：万元
说明段落|说明中数|表内数|备注
本年收入合计|1305.05|1305.05
本年支出合计|1339.73|1339.73
“三公”经费支出决算|39.23|39.23
公务接待费|12.57|12.75` },
      { name: "指标", text: `
2018年指标执行台账|||||||单位：元
序号|指标文号|指标摘要|支出类型|年初批复|调增|调减|全年指标|累计支付
1|财预〔2018〕6号|工资福利支出|基本支出|2460000|118600|0|2578600|2571430
2|财预〔2018〕6号|日常公用经费|基本支出|318000|0|15900|302100|298755
||基本支出小计||2778000|118600|15900|2880700|2870185
3|财预〔2018〕6号|普法宣传费|项目支出|800000|0|0|800000|796240
4|财行〔2018〕31号|社区矫正补助|项目支出|500000|200000|0|700000|652318
||项目支出小计||1300000|200000|0|1500000|1448558
||总    计||4078000|318600|15900|4380700|4318743` },
      { name: "预算三公", text: `
2018年“三公”经费预算表
单位：万元
项目|2017年预算数|2018年预算数
一、支出合计|46|44
1、公务接待费|15|14
2、公务用车运行维护费|31|30
二、相关统计数
1.车辆购置数（辆）|0|0
2.车辆保有量（辆）|6|6` },
    ],
    states: `
决算三公!B4 sangong_total@budget_in_final@2018=44万元
决算三公!C4 sangong_total@final@2018=39.23万元
决算三公!B5 sangong_vehicle_run@budget_in_final@2018=30万元
决算三公!C5 sangong_vehicle_run@final@2018=26.48万元
决算三公!B6 sangong_reception@budget_in_final@2018=14万元
决算三公!C6 sangong_reception@final@2018=12.75万元
取数核对!B6 sangong_total@final@2018=39.23万元
取数核对!C6 sangong_total@final@2018=39.23万元
取数核对!B7 sangong_reception@final@2018=12.57万元
取数核对!C7 sangong_reception@final@2018=12.75万元
取数核对!B4 income_year@final@2018=1305.05万元
取数核对!C4 income_year@final@2018=1305.05万元
取数核对!B5 exp_year@final@2018=1339.73万元
取数核对!C5 exp_year@final@2018=1339.73万元
指标!E3 line_budget_initial[工资福利支出]@budget@2018=2460000元
指标!E3 basic_econ[301]@budget@2018=2460000元
指标!H3 line_budget_adjusted[工资福利支出]@adjusted@2018=2578600元
指标!H3 basic_econ[301]@adjusted@2018=2578600元
指标!I3 line_executed[工资福利支出]@final@2018=2571430元
指标!I3 basic_econ[301]@final@2018=2571430元
指标!E4 line_budget_initial[日常公用经费]@budget@2018=318000元
指标!E4 public_exp@budget@2018=318000元
指标!H4 line_budget_adjusted[日常公用经费]@adjusted@2018=302100元
指标!H4 public_exp@adjusted@2018=302100元
指标!I4 line_executed[日常公用经费]@final@2018=298755元
指标!I4 public_exp@final@2018=298755元
指标!E5 basic_exp@budget@2018=2778000元
指标!H5 basic_exp@adjusted@2018=2880700元
指标!I5 basic_exp@final@2018=2870185元
指标!E6 line_budget_initial[普法宣传费]@budget@2018=800000元
指标!H6 line_budget_adjusted[普法宣传费]@adjusted@2018=800000元
指标!I6 line_executed[普法宣传费]@final@2018=796240元
指标!E7 line_budget_initial[社区矫正补助]@budget@2018=500000元
指标!H7 line_budget_adjusted[社区矫正补助]@adjusted@2018=700000元
指标!I7 line_executed[社区矫正补助]@final@2018=652318元
指标!E8 project_exp@budget@2018=1300000元
指标!H8 project_exp@adjusted@2018=1500000元
指标!I8 project_exp@final@2018=1448558元
指标!E9 budget_initial@budget@2018=4078000元
指标!E9 budget_initial@final@2018=4078000元
指标!F9 budget_addition@adjust@2018=318600元
指标!G9 budget_reduction@adjust@2018=15900元
指标!H9 budget_adjusted@adjusted@2018=4380700元
指标!H9 budget_adjusted@final@2018=4380700元
指标!I9 expenditure_actual@final@2018=4318743元
预算三公!B4 sangong_total@budget@2017=46万元
预算三公!C4 sangong_total@budget@2018=44万元
预算三公!B5 sangong_reception@budget@2017=15万元
预算三公!C5 sangong_reception@budget@2018=14万元
预算三公!B6 sangong_vehicle_run@budget@2017=31万元
预算三公!C6 sangong_vehicle_run@budget@2018=30万元
预算三公!B8 vehicles_bought@budget@2017=0辆
预算三公!C8 vehicles_bought@budget@2018=0辆
预算三公!B9 vehicles_held@budget@2017=6辆
预算三公!C9 vehicles_held@budget@2018=6辆`,
    breaks: [{ rule: "W-01", cells: ["取数核对!B7"], difference: "0.18" }],
  },
  {
    title: "a base table with a column of one's own, and last year still in its title", file: "运输局2021.xlsx",
    pages: [
      { name: "附件1", text: `
附件1
部门整体支出绩效评价基础数据表（2020年度）
填报单位：某县运输局||||单位：万元
一、财政供养人员情况|编制数|2021年实际在职人数|控制率
|86|84|97.67%
二、经费控制情况|2020年决算数|2021年预算数|2021年决算数|（旧）2019年决算
三公经费|38.62|42.00|36.91|44.10
　1、公务用车购置和维护经费|30.40|32.00|29.85|33.80
　2、公务接待|8.22|10.00|7.06|10.30
公用经费|156.20|160.00|149.88|161.30
政府采购金额|88.70|120.00|112.35|95.00` },
    ],
    states: `
附件1!B5 est_total@final@2021=86人
附件1!C5 on_duty_total@final@2021=84人
附件1!D5 on_duty_control_rate@final@2021=0.9767%
附件1!B7 sangong_total@final@2020=38.62万元
附件1!C7 sangong_total@budget@2021=42万元
附件1!D7 sangong_total@final@2021=36.91万元
附件1!B8 sangong_vehicle@final@2020=30.4万元
附件1!C8 sangong_vehicle@budget@2021=32万元
附件1!D8 sangong_vehicle@final@2021=29.85万元
附件1!B9 sangong_reception@final@2020=8.22万元
附件1!C9 sangong_reception@budget@2021=10万元
附件1!D9 sangong_reception@final@2021=7.06万元
附件1!B10 public_exp@final@2020=156.2万元
附件1!C10 public_exp@budget@2021=160万元
附件1!D10 public_exp@final@2021=149.88万元
附件1!B11 procurement_total@final@2020=88.7万元
附件1!C11 procurement_total@budget@2021=120万元
附件1!D11 procurement_total@final@2021=112.35万元`,
  },
];
