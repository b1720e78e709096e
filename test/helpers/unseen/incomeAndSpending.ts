import type { UnseenBook } from "./page";

/** Income and spending in one table, subjects across both kinds of spending, and counts below tables (invented units and figures). */
export const UNSEEN_INCOME_AND_SPENDING: readonly UnseenBook[] = [
  {
    title: "a table of execution with income above its spending: the sums of income are no budget of spending", file: "某职业学校2022年收支.xlsx",
    pages: [{ name: "执行", text: `
某职业学校2022年收支预算执行情况
|||||（单位：万元）
序号|项目|年初预算|调整后预算|决算数|上年决算
一|收入||||
1|  一般公共预算拨款|800|820|820|780
2|  财政专户管理资金|300|290|288|270
3|  事业收入（培训，不含专户资金）|60|60|64|55
本年收入合计||1160|1170|1172|1105
用以前年度非财政拨款结余弥补||20|20|12|8
年初结转和结余||50|50|51|60
收入总计||1230|1240|1235|1173
二|支出||||
1|  基本支出|700|720|715|690
|    人员经费|500|515|512|495
|    公用经费|200|205|203|195
2|  项目支出|480|470|450|412
3|  对附属单位补助支出|20|20|20|20
本年支出合计||1200|1210|1185|1122
年末结转和结余||30|30|50|51
支出总计||1230|1240|1235|1173` }, { name: "经济分类", text: `
2022年支出经济分类汇总表（决算）||||万元
科目编码|科目名称|合计|基本支出|项目支出
301|工资福利支出|500|480|20
302|商品和服务支出|515|203|312
303|对个人和家庭的补助|50|32|18
310|资本性支出|100|0|100
合计||1165|715|450
注：不含对附属单位补助支出20万元。` }],
    states: `
      执行!C7 income_business@budget@2022=60万元
      执行!E7 income_business@final@2022=64万元
      执行!C8 income_year@budget@2022=1160万元
      执行!D8 income_year@adjusted@2022=1170万元
      执行!E8 income_year@final@2022=1172万元
      执行!F8 income_year@final@2021=1105万元
      执行!E9 use_nonfiscal_surplus@final@2022=12万元
      执行!E10 carry_in@final@2022=51万元
      执行!C11 income_total@budget@2022=1230万元
      执行!E11 income_total@final@2022=1235万元
      执行!E13 basic_exp@final@2022=715万元
      执行!C17 subsidy_affiliate_exp@budget@2022=20万元
      执行!E17 subsidy_affiliate_exp@final@2022=20万元
      执行!E18 exp_year@final@2022=1185万元
      执行!E19 carry_out@final@2022=50万元
      执行!E20 exp_total@final@2022=1235万元
      经济分类!D3 basic_econ[301]@final@2022=480万元
      经济分类!E4 project_econ[302]@final@2022=312万元
      经济分类!D7 basic_exp@final@2022=715万元
      经济分类!E7 project_exp@final@2022=450万元`,
    silent: ["经济分类!C3", "经济分类!C7"],
    breaks: [],
  },
  {
    title: "years as lines with 收入合计 and nothing carried over, staff across, a card with units behind its figures, parts of 其中：基本支出 without an indent of their own", file: "某卫生院2020年数据.xlsx",
    pages: [{ name: "对比", text: `
某镇卫生院收支两年对比（人民币元）

年度口径|财政补助收入|上级补助收入|事业收入|其他收入|收入合计|人员支出|公用支出|基本支出|项目支出|支出合计
2019年决算|2100000|40000|3000000|20000|5160000|3200000|1500000|4700000|400000|5100000
2020年预算|2200000|0|3100000|20000|5320000|3300000|1520000|4820000|500000|5320000
2020年决算|2300000|60000|3200000|30000|5590000|3350000|1600000|4950000|560000|5510000` }, { name: "人员", text: `
职工基本情况
编制人数|在职人数|派遣|退休|遗属补助
30|28|11|9|1` }, { name: "卡片", text: `
某镇卫生院2020年数据速查卡

指标|数||指标|数
在职|28人||公车|2辆
退休|9人||接待批次|12批` }, { name: "采集", text: `
2020年度基础数据采集表
序号|数据项|计量单位|2019年实际|2020年实际
1|本年支出合计|万元|510|551
2|其中：基本支出|万元|470|495
3|　　　人员经费|万元|320|335
4|　　　公用经费|万元|150|160
5|　　　项目支出|万元|40|56` }],
    states: `
      对比!B4 income_fiscal@final@2019=2100000元
      对比!B5 income_fiscal@budget@2020=2200000元
      对比!F5 income_year@budget@2020=5320000元
      对比!F6 income_year@final@2020=5590000元
      对比!K6 exp_year@final@2020=5510000元
      人员!C3 off_est_staff@final@2020=11人
      人员!E3 survivors@final@2020=1人
      卡片!E4 vehicles_held@final@2020=2辆
      卡片!E5 reception_batches@final@2020=12批
      采集!E4 basic_exp@final@2020=495万元
      采集!E5 personnel_exp@final@2020=335万元
      采集!E6 public_exp@final@2020=160万元
      采集!E7 project_exp@final@2020=56万元`,
    breaks: [],
  },
  {
    title: "公用经费 by 定额, posts by kind in the first line of a table, counts behind a blank row below tables of several columns", file: "某局2021年底稿.xlsx",
    pages: [{ name: "定额", text: `
公用经费执行明细（按经济科目）|||单位：元
经济科目|定额核定数|实际支出|结余
30201办公费|120000|110000|10000
30206电费|60000|58000|2000
30228工会经费|90000|90000|0
公用经费合计|270000|258000|12000` }, { name: "用车", text: `
2021年公务用车费用台账（元）
序号|车牌|燃油费|维修费|小计
1|某A101|20000|9000|29000
2|某A102|18000|7000|25000

合计||38000|16000|54000

|公务用车保有量（辆）|2` }, { name: "编制", text: `
编制与在岗情况（人）
|行政编制|事业编制|工勤编制|合计
核定数|40|12|3|55
在岗数|38|11|3|52

退休人员|21
离休人员|1` }, { name: "采购", text: `
政府采购登记簿
类别|项目|采购预算（万元）|合同价（元）|已付（元）
货物|台式电脑|20|192000|192000
服务|物业管理|30|288000|240000
合计||50|480000|432000` }],
    states: `
      定额!B3 basic_econ[30201]@budget@2021=120000元
      定额!C3 basic_econ[30201]@final@2021=110000元
      定额!B6 public_exp@budget@2021=270000元
      定额!C6 public_exp@final@2021=258000元
      用车!C8 vehicles_held@final@2021=2辆
      编制!B3 est_civil@final@2021=40人
      编制!C3 est_institution@final@2021=12人
      编制!D3 est_worker@final@2021=3人
      编制!E3 est_total@final@2021=55人
      编制!B6 retired@final@2021=21人
      编制!B7 lixiu@final@2021=1人
      采购!D5 procurement_contract@final@2021=480000元
      采购!E5 procurement_paid@final@2021=432000元`,
    breaks: [],
  },
  {
    title: "收入类 and 支出类 before each line, sums of two years called 收入合计 and 支出合计", file: "某中心2023年收支.xlsx",
    pages: [{ name: "分类", text: `
某中心2023年收入支出预算执行表||||单位：万元
类别|科目|预算数|调整预算数|实际执行数
收入类|财政拨款收入|700|740|740
收入类|事业收入|90|90|96
收入类|小计|790|830|836
支出类|基本支出|500|510|506
支出类|其中：人员经费|420|430|428
支出类|公用经费|80|80|78
支出类|项目支出|290|320|311
支出类|小计|790|830|817` }, { name: "两年", text: `
2023年度收支预算执行情况表|||单位：万元
项目|年初预算数|调整后预算数|决算数
一、本年收入|790|830|836
（一）财政补助收入|700|740|740
（二）事业收入|90|90|96
二、上年结转|15|15|15
收入合计|805|845|851
三、本年支出|790|830|817
（一）基本支出|500|510|506
（二）项目支出|290|320|311
四、结转下年|15|15|34
支出合计|805|845|851` }],
    states: `
      分类!C3 income_fiscal@budget@2023=700万元
      分类!E5 income_year@final@2023=836万元
      分类!D6 basic_exp@adjusted@2023=510万元
      分类!E7 personnel_exp@final@2023=428万元
      分类!E9 project_exp@final@2023=311万元
      分类!C10 exp_year@budget@2023=790万元
      两年!D3 income_year@final@2023=836万元
      两年!D4 income_fiscal@final@2023=740万元
      两年!B7 income_total@budget@2023=805万元
      两年!D7 income_total@final@2023=851万元
      两年!D8 exp_year@final@2023=817万元
      两年!D11 carry_out@final@2023=34万元
      两年!D12 exp_total@final@2023=851万元`,
    breaks: [],
  },
  {
    title: "tables of economic subjects are no form of functions, their title tells the stage; posts by kind, and those of cars", file: "某局2023年科目.xlsx",
    pages: [{ name: "决算", text: `
2023年部门支出决算经济分类表|||||单位：元
经济分类科目|支出合计|基本支出|||项目支出
||小计|人员经费|公用经费|
工资福利支出|4100000|4000000|4000000|0|100000
商品和服务支出|2500000|900000|0|900000|1600000
资本性支出|300000|0|0|0|300000
合计|6900000|4900000|4000000|900000|2000000` }, { name: "预算", text: `
2023年部门预算支出经济分类汇总表||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
301|工资福利支出|415|405|10
302|商品和服务支出|250|92|158
303|对个人和家庭的补助|30|30|0
|合计|695|527|168` }, { name: "资金", text: `
2023年经费支出明细表（元）
经济科目|合计|财政拨款|自有资金
工资福利支出|4100000|4000000|100000
商品和服务支出|2500000|2400000|100000
合计|6600000|6400000|200000` }, { name: "人员", text: `
2023年末人员情况表（单位：人）
类别|编制数|实有数|空编
行政|24|22|2
事业|16|15|1
合计|40|37|3` }, { name: "用车", text: `
公务用车情况
车型|编制数|实有数
轿车|3|2
越野车|2|2
合计|5|4` }],
    states: `
      决算!C7 basic_exp@final@2023=4900000元
      决算!F7 project_exp@final@2023=2000000元
      预算!D4 basic_econ[302]@budget@2023=92万元
      预算!E4 project_econ[302]@budget@2023=158万元
      预算!D6 basic_exp@budget@2023=527万元
      人员!B3 est_civil@final@2023=24人
      人员!C3 on_duty_civil@final@2023=22人
      人员!B4 est_institution@final@2023=16人
      人员!B5 est_total@final@2023=40人
      人员!C5 on_duty_total@final@2023=37人
      用车!C5 vehicles_held@final@2023=4辆`,
    silent: ["预算!C4", "资金!B3", "资金!B5", "用车!B5"],
    breaks: [],
  },
  {
    title: "a 合计 below 会议费 is no 三公, one below 流动资产 no 固定资产, and 政府性基金 among sources is income", file: "某局2022年汇总.xlsx",
    pages: [{ name: "三公", text: `
2022年度“三公”经费及会议培训费统计（单位：元）
费用项目|2021年决算|2022年预算|2022年决算
一、三公经费小计|81000|90000|76000
1.因公出国（境）经费|0|0|0
2.公务用车费用|70000|75000|66000
3.公务接待费|11000|15000|10000
二、会议费|21000|25000|19000
三、培训费|33000|35000|30000
合计|135000|150000|125000` }, { name: "资产", text: `
2022年资产情况（元）
资产类别|期初数|本期增加|本期减少|期末数
流动资产|800000|||800000
固定资产原值|4000000|200000|50000|4150000
无形资产|100000|0|0|100000
合计|4900000|||5050000` }, { name: "来源", text: `
资金来源情况（万元）
资金来源|预算数|到位数
财政拨款|500|520
其中：一般公共预算|480|500
政府性基金|20|20
其他资金|10|8` }],
    states: `
      三公!D3 sangong_total@final@2022=76000元
      三公!C6 sangong_reception@budget@2022=15000元
      三公!D7 meeting_exp@final@2022=19000元
      三公!B8 training_exp@final@2021=33000元
      资产!B4 fixed_asset_begin@final@2022=4000000元
      资产!E4 fixed_asset_end@final@2022=4150000元
      来源!C3 income_fiscal@final@2022=520万元
      来源!C5 income_gf@final@2022=20万元`,
    silent: ["三公!B9", "三公!C9", "三公!D9", "资产!B6", "资产!E6", "来源!B5"],
    breaks: [],
  },
];
