import type { UnseenBook } from "./page";

/** Working sheets in words of bookkeepers for what came in and what was spent, heads at the end of the year before (our own figures). */
export const UNSEEN_CAME_IN: readonly UnseenBook[] = [
  {
    title: "年初数 beside 全年到位 and beside 调整后 and 实际列支 is the budget; money that came in is income, never what was spent", file: "2023收支对账.xlsx",
    pages: [{
      name: "对账", text: `
某镇2023年收支核对（单位：元）

收入来源|年初数|全年到位||支出去向|年初安排|调整后|实际列支
财政拨款收入|500000.00|560000.00||人员经费|300000.00|320000.00|318000.00
其他收入|20000.00|15000.00||公用经费|80000.00|90000.00|89000.00
本年收入合计|520000.00|575000.00||基本支出小计|380000.00|410000.00|407000.00
上年结转结余|10000.00|12000.00||项目支出小计|150000.00|170000.00|160000.00
收入总计|530000.00|587000.00||本年支出合计|530000.00|580000.00|567000.00`,
    }, {
      name: "课题", text: `
项目经费到位情况（单位：元）
项目名称|年初预算|到位资金|支出
甲课题|40000.00|30000.00|21000.00
乙课题|50000.00|45000.00|44000.00`,
    }],
    states: `
      对账!B4 income_fiscal@budget@2023=500000元
      对账!C4 income_fiscal@final@2023=560000元
      对账!B5 income_other@budget@2023=20000元
      对账!C5 income_other@final@2023=15000元
      对账!B6 income_year@budget@2023=520000元
      对账!C6 income_year@final@2023=575000元
      对账!B7 carry_in@budget@2023=10000元
      对账!C7 carry_in@final@2023=12000元
      对账!B8 income_total@budget@2023=530000元
      对账!C8 income_total@final@2023=587000元
      对账!F4 personnel_exp@budget@2023=300000元
      对账!G4 personnel_exp@adjusted@2023=320000元
      对账!H4 personnel_exp@final@2023=318000元
      对账!H6 basic_exp@final@2023=407000元
      对账!H7 project_exp@final@2023=160000元
      对账!H8 exp_year@final@2023=567000元`,
    silent: ["课题!C3", "课题!C4"],
  },
  {
    title: "年初数 beside 年末数 is a balance; 上年末 over heads is the year before, 行政 below 在职人员 under 编制 are posts", file: "2022基础数.xlsx",
    pages: [{
      name: "结存", text: `
存款变动（元）
项目|年初数|本年支付|年末数
基本户|10000.00|3000.00|7000.00`,
    }, {
      name: "人数", text: `
人员类别|编制|上年末|本年增加|2022年末
在职人员|50|46|3|48
　行政|30|||29
　事业|20|||19
退休人员||12|1|13`,
    }],
    states: `
      人数!B2 est_total@final@2022=50人
      人数!B3 est_civil@final@2022=30人
      人数!B4 est_institution@final@2022=20人
      人数!C2 on_duty_total@final@2021=46人
      人数!E2 on_duty_total@final@2022=48人
      人数!C5 retired@final@2021=12人
      人数!E5 retired@final@2022=13人`,
    silent: ["结存!B3", "结存!D3", "人数!D2", "人数!D5"],
  },
  {
    title: "subjects below 基本支出 beside 项目支出 are a table of execution, however its title is made; 离休费 counts no heads, 决算数（账面） is the final account", file: "2021决算底稿.xlsx",
    pages: [{
      name: "底稿", text: `
2021年度部门决算底稿
编制单位：某某中学|||单位：元
序号|科目代码及名称|年初预算批复数|决算数（账面）
一|基本支出|150000.00|160000.00
|301 工资福利支出|100000.00|108000.00
1|　30101 基本工资|60000.00|66000.00
2|　30102 津贴补贴|40000.00|42000.00
|302 商品和服务支出|40000.00|41000.00
3|　30201 办公费|40000.00|41000.00
|303 对个人和家庭的补助|10000.00|11000.00
4|　30301 离休费|10000.00|11000.00
二|项目支出|50000.00|48000.00
|　操场修缮|50000.00|48000.00
三|本年支出合计|200000.00|208000.00

|人员经费（301+303）|110000.00|119000.00
|公用经费（302）|40000.00|41000.00`,
    }],
    states: `
      C4 basic_exp@budget@2021=150000元
      D4 basic_exp@final@2021=160000元
      C5 basic_econ[301]@budget@2021=100000元
      D5 basic_econ[301]@final@2021=108000元
      D6 basic_econ[30101]@final@2021=66000元
      C7 basic_econ[30102]@budget@2021=40000元
      D9 basic_econ[30201]@final@2021=41000元
      C11 basic_econ[30301]@budget@2021=10000元
      D11 basic_econ[30301]@final@2021=11000元
      C12 project_exp@budget@2021=50000元
      D12 project_exp@final@2021=48000元
      D14 exp_year@final@2021=208000元
      C16 personnel_exp@budget@2021=110000元
      D16 personnel_exp@final@2021=119000元
      D17 public_exp@final@2021=41000元`,
  },
  {
    title: "lines numbered 1.1 below 1., 经营支出 beside them, 总计 above 本年支出合计, 区级财政拨款 alone", file: "2024年收支.xlsx",
    pages: [{
      name: "支出", text: `
2024年支出总览（万元）
支出项目|年初预算|全年执行
本年支出合计|300.00|290.00
1.基本支出|180.00|175.00
  1.1人员经费|150.00|148.00
  1.2公用经费|30.00|27.00
2.项目支出|100.00|96.00
3.经营支出|20.00|19.00`,
    }, {
      name: "来源", text: `
经费来源（万元）
来源|年初预算数|实际到账数
区级财政拨款|250.00|255.00
  其中：一般公共预算|250.00|240.00
        政府性基金||15.00
经营收入|30.00|31.00
本年收入合计|280.00|286.00
年初结转和结余|20.00|21.00
总计|300.00|307.00

本年支出合计||290.00
年末结转和结余||17.00`,
    }, {
      name: "两级", text: `
项目|年初预算数|实际到账数
省级财政拨款|40.00|41.00
市级财政拨款|60.00|61.00`,
    }],
    states: `
      支出!B5 personnel_exp@budget@2024=150万元
      支出!C5 personnel_exp@final@2024=148万元
      支出!C6 public_exp@final@2024=27万元
      支出!C4 basic_exp@final@2024=175万元
      支出!B8 operating_exp@budget@2024=20万元
      支出!C8 operating_exp@final@2024=19万元
      来源!C3 income_fiscal@final@2024=255万元
      来源!C4 income_gpb@final@2024=240万元
      来源!C5 income_gf@final@2024=15万元
      来源!C6 income_operating@final@2024=31万元
      来源!C9 income_total@final@2024=307万元
      来源!C12 carry_out@final@2024=17万元`,
    silent: ["两级!C2", "两级!C3"],
  },
  {
    title: "lists below a table: under a title with its unit, and a label with figure and unit; what cars cost to run; 本年收入合计 of 财政拨款", breaks: [{ rule: "S-02", cells: ["分季!F3"] }],
    file: "2023底稿.xlsx",
    pages: [{
      name: "分季", text: `
2023年收支（分季），金额：元
项目|一季度|二季度|三季度|四季度|全年
收入合计|100.00|110.00|120.00|130.00|460.00
支出合计|90.00|100.00|110.00|120.00|420.00

结余情况（万元）
年初结转和结余|3.10
加：本年收入|4.60
年末结转和结余|3.50`,
    }, {
      name: "公车", text: `
2023年公车、接待登记（元）
月份|油费|维修保养|车辆费用小计|接待费
1月|200.00|300.00|500.00|120.00
2月|210.00|150.00|360.00|80.00
全年|410.00|450.00|860.00|200.00

保有车辆：|3|辆`,
    }, {
      name: "对照", text: `
财政拨款收支对照（元）
收入|决算数|支出|决算数
一般公共预算财政拨款|9000.00|一般公共预算支出合计|8800.00
政府性基金预算财政拨款|1000.00|政府性基金支出|900.00
本年收入合计|10000.00|本年支出合计|9700.00`,
    }],
    states: `
      分季!B7 carry_in@final@2023=3.1万元
      分季!B8 income_year@final@2023=4.6万元
      分季!B9 carry_out@final@2023=3.5万元
      公车!D5 sangong_vehicle_run@final@2023=860元
      公车!E5 sangong_reception@final@2023=200元
      公车!B7 vehicles_held@final@2023=3辆
      对照!B5 income_fiscal@final@2023=10000元
      对照!B3 income_gpb@final@2023=9000元`,
    silent: ["对照!D5"],
  },
];
