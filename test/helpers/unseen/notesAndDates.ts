import type { UnseenBook } from "./page";

/** Units and years said by notes, corrected by them, in headings and dates; lists and lines beside codes; projects below functions. */
export const UNSEEN_NOTES_AND_DATES: readonly UnseenBook[] = [
  {
    title: "notes that say all are in 元 but 三公, and people who came and went", file: "方志馆账.xlsx",
    pages: [
      { name: "填表说明", text: `
填 表 说 明

一、本工作簿反映某馆二〇二二年度收支情况。
二、各表金额除另有注明外，一律以人民币“元”为单位。
三、“三公”表按财政局要求改用“万元”填列。
四、“本年”指2022年，“上年”指2021年。
填表：甲　　2023年1月18日` },
      { name: "收支", text: `
收支情况
项目|本年数|上年数
一、财政拨款收入|4186520|3902600
二、其他收入|12480.35|10205.20
本年收入合计|4199000.35|3912805.20
一、基本支出|3014056.10|2855005.20
二、项目支出|1222400|1063500
本年支出合计|4236456.10|3918505.20` },
      { name: "三公", text: `
“三公”经费情况
项目|上年支出|本年预算|本年支出
公务用车运行维护费|2.35|2.40|2.18
公务接待费|0.52|0.80|0.46
“三公”经费合计|2.87|3.20|2.64` },
      { name: "人员", text: `
人员增减情况
类别|编制数|上年末人数|本年增加|本年减少|本年末人数
在职|28|27|1|2|26
退休||9|2|0|11` },
    ],
    states: `
收支!B3 income_fiscal@final@2022=4186520元
收支!C3 income_fiscal@final@2021=3902600元
收支!B4 income_other@final@2022=12480.35元
收支!C4 income_other@final@2021=10205.2元
收支!B5 income_year@final@2022=4199000.35元
收支!C5 income_year@final@2021=3912805.2元
收支!B6 basic_exp@final@2022=3014056.1元
收支!C6 basic_exp@final@2021=2855005.2元
收支!B7 project_exp@final@2022=1222400元
收支!C7 project_exp@final@2021=1063500元
收支!B8 exp_year@final@2022=4236456.1元
收支!C8 exp_year@final@2021=3918505.2元
三公!B3 sangong_vehicle_run@final@2021=2.35万元
三公!C3 sangong_vehicle_run@budget@2022=2.4万元
三公!D3 sangong_vehicle_run@final@2022=2.18万元
三公!B4 sangong_reception@final@2021=0.52万元
三公!C4 sangong_reception@budget@2022=0.8万元
三公!D4 sangong_reception@final@2022=0.46万元
三公!B5 sangong_total@final@2021=2.87万元
三公!C5 sangong_total@budget@2022=3.2万元
三公!D5 sangong_total@final@2022=2.64万元
人员!B3 est_total@final@2022=28人
人员!C3 on_duty_total@final@2021=27人
人员!F3 on_duty_total@final@2022=26人
人员!C4 retired@final@2021=9人
人员!F4 retired@final@2022=11人`,
  },
  {
    title: "notes that correct unit and year of the table above them", file: "底稿2019.xlsx",
    pages: [
      { name: "支出进度", text: `
2018年支出进度表
||单位：万元
项目|年初预算|调整预算|全年支出
基本支出|24760000|25040000|24894786.80
项目支出|13600000|14000000|13573200.00
合计|38360000|39040000|38467986.80

更正：1.表题年份系沿用上年底表未改，本表数据均为2019年；2.上表单位应为元。` },
      { name: "收支结转", text: `
2019年度收支结转|||单位：元|← 此处应为万元，打印时已改
收入|金额|支出|金额
一般公共预算拨款|3868.20|基本支出|2489.48
本年收入合计|3868.20|本年支出合计|3846.80
年初结转和结余|86.30|年末结转和结余|107.70
总计|3954.50|总计|3954.50` },
      { name: "基金", text: `
2019年政府性基金收支情况
||单位：元
年初结转和结余|本年收入|本年支出|年末结转和结余
320.00|5640.00|5742.50|217.50

勘误：本表金额单位为万元，右上角单位有误。` },
    ],
    states: `
支出进度!B4 basic_exp@budget@2019=24760000元
支出进度!C4 basic_exp@adjusted@2019=25040000元
支出进度!D4 basic_exp@final@2019=24894786.8元
支出进度!B5 project_exp@budget@2019=13600000元
支出进度!C5 project_exp@adjusted@2019=14000000元
支出进度!D5 project_exp@final@2019=13573200元
支出进度!B6 budget_initial@budget@2019=38360000元
支出进度!B6 budget_initial@final@2019=38360000元
支出进度!C6 budget_adjusted@adjusted@2019=39040000元
支出进度!C6 budget_adjusted@final@2019=39040000元
支出进度!D6 expenditure_actual@final@2019=38467986.8元
收支结转!D3 basic_exp@final@2019=2489.48万元
收支结转!B3 income_gpb@final@2019=3868.2万元
收支结转!B4 income_year@final@2019=3868.2万元
收支结转!B5 carry_in@final@2019=86.3万元
收支结转!B6 income_total@final@2019=3954.5万元
收支结转!D4 exp_year@final@2019=3846.8万元
收支结转!D5 carry_out@final@2019=107.7万元
收支结转!D6 exp_total@final@2019=3954.5万元
基金!A4 gf_carry_in@final@2019=320万元
基金!B4 income_gf@final@2019=5640万元
基金!C4 gf_exp@final@2019=5742.5万元
基金!D4 gf_carry_out@final@2019=217.5万元`,
  },
  {
    title: "lines converted, FY2023 in headings, the unit in a heading behind a colon", file: "监测站账2024.xlsx",
    pages: [
      { name: "明细2024（元）", text: `
支出项目|年初预算|调整后预算|支出数
大气自动站运维|4200000|4200000|4186500
水质监测耗材|5800000|6000000|5938500
项目支出合计|10000000|10200000|10125000
项目支出折合万元|1000.00|1020.00|1012.50` },
      { name: "自评数据", text: `
部门整体支出绩效自评基础数据
填报单位：某局|||填报日期：2025.3.15
指标|FY2023决算|FY2024预算|FY2024决算
“三公”经费合计|38.60万元|40.00万元|37.40万元
公务接待费|9.86万元|10.00万元|92,500元
人员经费|'3,742.10万元|'3,860.00万元|'3,886.24万元` },
      { name: "基本支出决算", text: `
一般公共预算财政拨款基本支出决算表
部门：某站
经济科目编码|科目名称|决算数（单位：万元）
301|工资福利支出|1208.60
30101|基本工资|820.20
30107|绩效工资|388.40
302|商品和服务支出|146.10
30201|办公费|119.80
30216|培训费|8.90
30217|公务接待费|17.40
人员经费合计||1208.60
公用经费合计||146.10
合计||1354.70` },
    ],
    states: `
明细2024（元）!B2 line_budget_initial[大气自动站运维]@budget@2024=4200000元
明细2024（元）!C2 line_budget_adjusted[大气自动站运维]@adjusted@2024=4200000元
明细2024（元）!D2 line_executed[大气自动站运维]@final@2024=4186500元
明细2024（元）!B3 line_budget_initial[水质监测耗材]@budget@2024=5800000元
明细2024（元）!C3 line_budget_adjusted[水质监测耗材]@adjusted@2024=6000000元
明细2024（元）!D3 line_executed[水质监测耗材]@final@2024=5938500元
明细2024（元）!B4 project_exp@budget@2024=10000000元
明细2024（元）!B5 project_exp@budget@2024=1000万元
明细2024（元）!C4 project_exp@adjusted@2024=10200000元
明细2024（元）!C5 project_exp@adjusted@2024=1020万元
明细2024（元）!D4 project_exp@final@2024=10125000元
明细2024（元）!D5 project_exp@final@2024=1012.5万元
自评数据!B4 sangong_total@final@2023=38.6万元
自评数据!C4 sangong_total@budget@2024=40万元
自评数据!D4 sangong_total@final@2024=37.4万元
自评数据!B5 sangong_reception@final@2023=9.86万元
自评数据!C5 sangong_reception@budget@2024=10万元
自评数据!D5 sangong_reception@final@2024=92500元
自评数据!B6 personnel_exp@final@2023=3742.1万元
自评数据!C6 personnel_exp@budget@2024=3860万元
自评数据!D6 personnel_exp@final@2024=3886.24万元
基本支出决算!C11 personnel_exp@final@2024=1208.6万元
基本支出决算!C4 basic_econ[301]@final@2024=1208.6万元
基本支出决算!C5 basic_econ[30101]@final@2024=820.2万元
基本支出决算!C6 basic_econ[30107]@final@2024=388.4万元
基本支出决算!C7 basic_econ[302]@final@2024=146.1万元
基本支出决算!C8 basic_econ[30201]@final@2024=119.8万元
基本支出决算!C9 basic_econ[30216]@final@2024=8.9万元
基本支出决算!C9 training_exp@final@2024=8.9万元
基本支出决算!C10 basic_econ[30217]@final@2024=17.4万元
基本支出决算!C12 public_exp@final@2024=146.1万元
基本支出决算!C13 gpb_basic@final@2024=1354.7万元`,
  },
  {
    title: "months with their year, whole years and last days as dates, and a report before the line of filling in", file: "月报册.xlsx",
    pages: [
      { name: "月报", text: `
经费支出月报（单位：千元）
月份|当月基本支出|当月项目支出|累计支付
'2024.01|820|0|820
'2024.02|790|120|1730
'2024.03|815|460|3005
'2024.04|805|510|4320
'2024.05|810|560|5690
'2024.06|825|640|7155
'2024.07|818|600|8573
'2024.08|812|580|9965
'2024.09|830|650|11445
'2024.10|822|690|12957
'2024.11|838|700|14495
'2024.12|879|726|16100
全年合计|9864|6236|` },
      { name: "截至情况", text: `
人员、资产与结转
指标|单位|截至2024.12.31|截至2023.12.31
编制数|人|80|80
在职人员|人|75|74
固定资产年末原值|元|8915600|8642300
年末结转和结余|元|412600|486200` },
      { name: "三公及两费", text: `
项目|上年（2023.01-2023.12）|本年预算|本年（2024.01-2024.12）
公务用车运行维护费（万元）|5.60|5.80|5.46
公务接待费（万元）|0.82|0.90|0.74
“三公”经费合计（万元）|6.42|6.70|6.20` },
      { name: "附表2", text: `
附表2
预算调整、执行和结转情况
评价年度：二〇二四年度　　填报单位：某中心　　填报时间：二〇二五年三月十六日
项目|本年（万元）|上年（万元）|备注
年初预算|1580.00|1548.00
年初结转和结余|48.62|40.50
年末结转和结余|41.26|48.62` },
    ],
    states: `
月报!D3 paid_cumulative[1月]@final@2024=820千元
月报!D4 paid_cumulative[2月]@final@2024=1730千元
月报!D5 paid_cumulative[3月]@final@2024=3005千元
月报!D6 paid_cumulative[4月]@final@2024=4320千元
月报!D7 paid_cumulative[5月]@final@2024=5690千元
月报!D8 paid_cumulative[6月]@final@2024=7155千元
月报!D9 paid_cumulative[7月]@final@2024=8573千元
月报!D10 paid_cumulative[8月]@final@2024=9965千元
月报!D11 paid_cumulative[9月]@final@2024=11445千元
月报!D12 paid_cumulative[10月]@final@2024=12957千元
月报!D13 paid_cumulative[11月]@final@2024=14495千元
月报!D14 paid_cumulative[12月]@final@2024=16100千元
月报!B15 basic_exp@final@2024=9864千元
月报!C15 project_exp@final@2024=6236千元
截至情况!C3 est_total@final@2024=80人
截至情况!D3 est_total@final@2023=80人
截至情况!C4 on_duty_total@final@2024=75人
截至情况!D4 on_duty_total@final@2023=74人
截至情况!C5 fixed_asset_end@final@2024=8915600元
截至情况!D5 fixed_asset_end@final@2023=8642300元
截至情况!C6 carry_out@final@2024=412600元
截至情况!D6 carry_out@final@2023=486200元
三公及两费!B2 sangong_vehicle_run@final@2023=5.6万元
三公及两费!C2 sangong_vehicle_run@budget@2024=5.8万元
三公及两费!D2 sangong_vehicle_run@final@2024=5.46万元
三公及两费!B3 sangong_reception@final@2023=0.82万元
三公及两费!C3 sangong_reception@budget@2024=0.9万元
三公及两费!D3 sangong_reception@final@2024=0.74万元
三公及两费!B4 sangong_total@final@2023=6.42万元
三公及两费!C4 sangong_total@budget@2024=6.7万元
三公及两费!D4 sangong_total@final@2024=6.2万元
附表2!B7 carry_out@final@2024=41.26万元
附表2!C7 carry_out@final@2023=48.62万元
附表2!B5 budget_initial@budget@2024=1580万元
附表2!C5 budget_initial@budget@2023=1548万元
附表2!B6 carry_in@final@2024=48.62万元
附表2!C6 carry_in@final@2023=40.5万元`,
  },
  {
    title: "figures asked for a unit a line, at the end of the year at once, and a list under a title with its unit", file: "采集表2022.xlsx",
    pages: [
      { name: "采集表", text: `
2022年度部门整体支出绩效自评基础数据采集表
序号|数据项|计量单位|2021年决算（年末）数|2022年年初预算数|2022年决算（年末）数|取数来源
1|编制数|人|34|—|34|批复
2|在职人员数|人|33|—|32|花名册
3|本年收入合计|万元|812.36|786.40|845.12|决算
4|本年支出合计|万元|806.90|786.40|838.77|决算
5|　基本支出|万元|548.30|552.40|561.25|
6|　项目支出|万元|258.60|234.00|277.52|
7|“三公”经费合计|元|46820.00|52000.00|41356.50|
8|国内公务接待批次|批次|21|—|14|` },
      { name: "底稿", text: `
部门整体支出绩效自评计分底稿
评价指标|标准分|计算过程|计算结果|得分
在职人员控制率|5|32/34×100%|94.12%|5
“三公”经费控制率|6|41356.50/52000.00|79.53%|6

取数（单位：万元）
年初预算|786.40
本年追加预算|62.10
本年调减预算|10.00
调整后预算|838.50` },
    ],
    states: `
采集表!D3 est_total@final@2021=34人
采集表!F3 est_total@final@2022=34人
采集表!D4 on_duty_total@final@2021=33人
采集表!F4 on_duty_total@final@2022=32人
采集表!D5 income_year@final@2021=812.36万元
采集表!E5 income_year@budget@2022=786.4万元
采集表!F5 income_year@final@2022=845.12万元
采集表!D6 exp_year@final@2021=806.9万元
采集表!E6 exp_year@budget@2022=786.4万元
采集表!F6 exp_year@final@2022=838.77万元
采集表!D7 basic_exp@final@2021=548.3万元
采集表!E7 basic_exp@budget@2022=552.4万元
采集表!F7 basic_exp@final@2022=561.25万元
采集表!D8 project_exp@final@2021=258.6万元
采集表!E8 project_exp@budget@2022=234万元
采集表!F8 project_exp@final@2022=277.52万元
采集表!D9 sangong_total@final@2021=46820元
采集表!E9 sangong_total@budget@2022=52000元
采集表!F9 sangong_total@final@2022=41356.5元
采集表!D10 reception_batches@final@2021=21批次
采集表!F10 reception_batches@final@2022=14批次
底稿!D3 on_duty_control_rate@final@2022=0.9412%
底稿!D4 sangong_control_rate@final@2022=0.7953%
底稿!B7 budget_initial@budget@2022=786.4万元
底稿!B8 budget_addition@adjust@2022=62.1万元
底稿!B9 budget_reduction@adjust@2022=10万元
底稿!B10 budget_adjusted@adjusted@2022=838.5万元`,
  },
  {
    title: "lines of one function below several kinds, with the numbers of papers in front", file: "台账2022.xlsx",
    pages: [
      { name: "指标台账", text: `
2022年财政拨款指标台账|||||||||单位：元
指标文号|下达日期|支出内容|功能科目|类别|年初预算|追加|收回|全年指标|累计支出
财预〔2022〕3号|2022.1.20|人员经费|2100401|基本支出|4520000|372600|2600|4890000|4889300
财预〔2022〕3号|2022.1.20|公用经费|2100401|基本支出|1004000|0|80000|924000|722200
||基本支出小计|||5524000|372600|82600|5814000|5611500
财社〔2022〕41号|2022.4.13|苗种繁育|2130108|项目支出|1340000|460000|0|1800000|1775200
财社〔2022〕9号|2022.3.8|疫病防控|2130108|项目支出|1000000|0|0|1000000|1000000
||项目支出小计|||2340000|460000|0|2800000|2775200
||总    计|||7864000|832600|82600|8614000|8386700` },
    ],
    states: `
指标台账!F3 line_budget_initial[人员经费]@budget@2022=4520000元
指标台账!F3 personnel_exp@budget@2022=4520000元
指标台账!I3 line_budget_adjusted[人员经费]@adjusted@2022=4890000元
指标台账!I3 personnel_exp@adjusted@2022=4890000元
指标台账!J3 line_executed[人员经费]@final@2022=4889300元
指标台账!J3 personnel_exp@final@2022=4889300元
指标台账!F4 line_budget_initial[公用经费]@budget@2022=1004000元
指标台账!F4 public_exp@budget@2022=1004000元
指标台账!I4 line_budget_adjusted[公用经费]@adjusted@2022=924000元
指标台账!I4 public_exp@adjusted@2022=924000元
指标台账!J4 line_executed[公用经费]@final@2022=722200元
指标台账!J4 public_exp@final@2022=722200元
指标台账!F5 basic_exp@budget@2022=5524000元
指标台账!I5 basic_exp@adjusted@2022=5814000元
指标台账!J5 basic_exp@final@2022=5611500元
指标台账!F6 line_budget_initial[苗种繁育]@budget@2022=1340000元
指标台账!I6 line_budget_adjusted[苗种繁育]@adjusted@2022=1800000元
指标台账!J6 line_executed[苗种繁育]@final@2022=1775200元
指标台账!F7 line_budget_initial[疫病防控]@budget@2022=1000000元
指标台账!I7 line_budget_adjusted[疫病防控]@adjusted@2022=1000000元
指标台账!J7 line_executed[疫病防控]@final@2022=1000000元
指标台账!F8 project_exp@budget@2022=2340000元
指标台账!I8 project_exp@adjusted@2022=2800000元
指标台账!J8 project_exp@final@2022=2775200元
指标台账!F9 budget_initial@budget@2022=7864000元
指标台账!F9 budget_initial@final@2022=7864000元
指标台账!G9 budget_addition@adjust@2022=832600元
指标台账!H9 budget_reduction@adjust@2022=82600元
指标台账!I9 budget_adjusted@adjusted@2022=8614000元
指标台账!I9 budget_adjusted@final@2022=8614000元
指标台账!J9 expenditure_actual@final@2022=8386700元`,
  },
  {
    title: "projects without codes below coded functions, and what money is from and for", file: "县局2018.xlsx",
    pages: [
      { name: "3-2", text: `
表3-2
一般公共预算项目支出预算表
部门：某县水务局|||||金额单位：万元
科目编码|||单位代码|单位名称（项目）|金额
类|款|项
||||合    计|141.50
213|03|02||一般行政管理事务|20.00
|||324301|  河长制工作经费|12.00
|||324301|  水行政执法经费|8.00
213|03|06||水利工程运行与维护|86.50
|||324301|  渠系管护经费|52.00
|||324301|  小型水库维修养护|34.50
213|03|11||水资源节约管理与保护|35.00
|||324301|  水资源管理考核经费|35.00` },
      { name: "整体自评", text: `
部门（单位）整体绩效自评表
（2018年度）
预算执行情况（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额|1826.50|1904.73|1867.35|10|98.04%|9.80
|资金来源：（1）财政性资金|1700.00|1778.23|1756.90|—|98.80%|—
|　　　　　（2）其他资金|126.50|126.50|110.45|—|87.31%|—
|资金结构：（1）基本支出|1126.50|1152.73|1150.21|—|99.78%|—
|　　　　　（2）项目支出|700.00|752.00|717.14|—|95.36%|—` },
    ],
    states: `
3-2!F6 gpb_project@budget@2018=141.5万元
3-2!F7 project_item[一般行政管理事务]@budget@2018=20万元
3-2!F8 project_item[河长制工作经费]@budget@2018=12万元
3-2!F9 project_item[水行政执法经费]@budget@2018=8万元
3-2!F10 project_item[水利工程运行与维护]@budget@2018=86.5万元
3-2!F11 project_item[渠系管护经费]@budget@2018=52万元
3-2!F12 project_item[小型水库维修养护]@budget@2018=34.5万元
3-2!F13 project_item[水资源节约管理与保护]@budget@2018=35万元
3-2!F14 project_item[水资源管理考核经费]@budget@2018=35万元
整体自评!C4 budget_initial@budget@2018=1826.5万元
整体自评!D4 budget_adjusted@adjusted@2018=1904.73万元
整体自评!E4 expenditure_actual@final@2018=1867.35万元
整体自评!C7 basic_exp@budget@2018=1126.5万元
整体自评!D7 basic_exp@adjusted@2018=1152.73万元
整体自评!E7 basic_exp@final@2018=1150.21万元
整体自评!C8 project_exp@budget@2018=700万元
整体自评!D8 project_exp@adjusted@2018=752万元
整体自评!E8 project_exp@final@2018=717.14万元
整体自评!G4 budget_completion_rate@final@2018=0.9804%
整体自评!G8 project_exec_rate@final@2018=0.9536%`,
  },
];
