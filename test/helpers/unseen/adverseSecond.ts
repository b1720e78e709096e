import type { UnseenBook } from "./page";

/** A second round of an adversary: headings, labels and layouts that real offices mix (invented units and figures). */
export const UNSEEN_ADVERSE_SECOND: readonly UnseenBook[] = [
  {
    title: "执行 exports of a payment system: many columns, 指标文号, 科目 codes, 可用余额, 支付进度; 合计 at the top", file: "2023指标执行情况.xlsx",
    pages: [{ name: "指标执行", text: `
2023年预算指标执行情况表
单位：某某局|||||||||单位：元
指标文号|项目名称|功能科目|经济科目|年初预算数|本年追加|本年追减|调整后预算数|累计支付数|指标余额|支付进度
合计||||6000000.00|500000.00|100000.00|6400000.00|6100000.00|300000.00|95.31%
某财预〔2023〕1号|人员经费|2010301|301|3500000.00|300000.00|0.00|3800000.00|3780000.00|20000.00|99.47%
某财预〔2023〕1号|公用经费|2010301|302|800000.00|0.00|0.00|800000.00|760000.00|40000.00|95.00%
某财预〔2023〕2号|专项业务|2010302|302|1700000.00|200000.00|100000.00|1800000.00|1560000.00|240000.00|86.67%` }],
    states: `
      E4 budget_initial@budget@2023=6000000元
      F4 budget_addition@adjust@2023=500000元
      G4 budget_reduction@adjust@2023=100000元
      H4 budget_adjusted@adjusted@2023=6400000元
      I4 expenditure_actual@final@2023=6100000元
      E5 line_budget_initial[人员经费]@budget@2023=3500000元
      H7 line_budget_adjusted[专项业务]@adjusted@2023=1800000元
      I7 line_executed[专项业务]@final@2023=1560000元
      K4 budget_completion_rate@final@2023=0.9531%`,
    silent: ["指标执行!C5", "指标执行!D5", "指标执行!K5"],
    breaks: [],
  },
  {
    title: "项目支出明细 with 资金来源 groups; 项目绩效自评表 with 年初预算, 全年预算, 全年执行 rows", file: "2022年项目.xlsx",
    pages: [{ name: "项目支出明细", text: `
2022年项目支出明细表
编制单位：某某局||||||单位：万元
项目名称|年初预算|调整预算|支出数|其中：财政拨款|结转数|执行率
信息化运维|120.00|120.00|118.00|118.00|2.00|98.33%
宣传活动|60.00|80.00|80.00|80.00|0.00|100.00%
检测设备|0.00|50.00|45.00|40.00|5.00|90.00%
合计|180.00|250.00|243.00|238.00|7.00|97.20%` }, { name: "自评表", text: `
2022年度项目支出绩效自评表
项目名称|信息化运维||||||
主管部门|某某局|||实施单位|某某中心||
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额|120.00|120.00|118.00|10|98.33%|9.83
|其中：当年财政拨款|120.00|120.00|118.00|—|—|—
|上年结转资金|0.00|0.00|0.00|—|—|—
|其他资金|0.00|0.00|0.00|—|—|—` }],
    states: `
      项目支出明细!B4 line_budget_initial[信息化运维]@budget@2022=120万元
      项目支出明细!C5 line_budget_adjusted[宣传活动]@adjusted@2022=80万元
      项目支出明细!D6 line_executed[检测设备]@final@2022=45万元
      项目支出明细!B7 project_exp@budget@2022=180万元
      项目支出明细!C7 project_exp@adjusted@2022=250万元
      项目支出明细!D7 project_exp@final@2022=243万元
      项目支出明细!G7 project_exec_rate@final@2022=0.972%`,
    silent: ["项目支出明细!E4", "项目支出明细!G6", "自评表!F5"],
    breaks: [],
  },
  {
    title: "机构人员 forms: 财决附01 with 行次; by unit with 行政, 参公, 事业; 年末学生 and vehicles beside", file: "2022附表.xlsx",
    pages: [{ name: "附01", text: `
基本数字表
|||||财决附01表
编制单位：某某局||2022年度|||单位：人
项目|行次|编制人数|年末实有人数|其中：财政拨款开支|备注
栏次||1|2|3|4
一、在职人员|1|60|57|57|
（一）行政人员|2|50|47|47|
（二）参照公务员法管理人员|3|0|0|0|
（三）事业人员|4|10|10|10|
二、离休人员|5|—|1|1|
三、退休人员|6|—|22|22|
四、其他人员|7|—|5|0|
五、遗属人员|8|—|2|2|` }, { name: "分单位", text: `
2022年末人员编制情况（分单位）
|||||||||单位：人
单位名称|编制数||||实有人数||||离退休人数
|合计|行政|事业|工勤|合计|行政|事业|工勤|
合计|60|50|10|0|57|47|10|0|23
局本级|50|50|0|0|47|47|0|0|18
信息中心|10|0|10|0|10|0|10|0|5` }],
    states: `
      附01!C6 est_total@final@2022=60人
      附01!D6 on_duty_total@final@2022=57人
      附01!C7 est_civil@final@2022=50人
      附01!C9 est_institution@final@2022=10人
      附01!D10 lixiu@final@2022=1人
      附01!D11 retired@final@2022=22人
      附01!D13 survivors@final@2022=2人
      分单位!B5 est_total@final@2022=60人
      分单位!C5 est_civil@final@2022=50人
      分单位!D5 est_institution@final@2022=10人
      分单位!F5 on_duty_total@final@2022=57人
      分单位!J5 retired_total@final@2022=23人`,
    silent: ["附01!B6"],
    breaks: [],
  },
  {
    title: "资产负债 list, 固定资产 by 原值/折旧/净值, 车辆 sheet; 资产 counted in 辆 and 元 in one row", file: "资产2023.xlsx",
    pages: [{ name: "固定资产卡片汇总", text: `
2023年固定资产分类汇总表
使用单位：某某局||||||||单位：元
资产分类|期初数||本期增加||本期减少||期末数|
|数量|原值|数量|原值|数量|原值|数量|原值
房屋及构筑物|2|9000000.00|0|0.00|0|0.00|2|9000000.00
设备|310|2600000.00|25|180000.00|12|90000.00|323|2690000.00
家具用具|480|520000.00|10|12000.00|0|0.00|490|532000.00
合计|792|12120000.00|35|192000.00|12|90000.00|815|12222000.00` }],
    states: `
      C8 fixed_asset_begin@final@2023=12120000元
      E8 fixed_asset_add@final@2023=192000元
      G8 fixed_asset_dec@final@2023=90000元
      I8 fixed_asset_end@final@2023=12222000元`,
    silent: ["固定资产卡片汇总!B8", "固定资产卡片汇总!H8"],
    breaks: [],
  },
  {
    title: "采购 by 货物, 工程, 服务 with 计划 and 实际; 采购 words only in the sheet's name", file: "2022年.xlsx",
    pages: [{ name: "政府采购", text: `
2022年度
||||单位：万元
类别|计划数|实际采购金额|节约额|节约率
货物|50.00|48.00|2.00|4.00%
工程|30.00|29.00|1.00|3.33%
服务|120.00|115.00|5.00|4.17%
合计|200.00|192.00|8.00|4.00%` }, { name: "三公经费", text: `
某某局
|||单位：万元
项目|2021年决算|2022年预算|2022年决算
因公出国（境）|0|0|0
公务接待|5.00|6.00|4.20
公务用车购置|0|0|0
公务用车运行维护|18.00|18.00|16.50
合计|23.00|24.00|20.70` }],
    states: `
      政府采购!B7 procurement_total@budget@2022=200万元
      政府采购!C7 procurement_total@final@2022=192万元
      政府采购!B4 procurement_goods@budget@2022=50万元
      政府采购!C6 procurement_services@final@2022=115万元
      三公经费!B8 sangong_total@final@2021=23万元
      三公经费!C8 sangong_total@budget@2022=24万元
      三公经费!D8 sangong_total@final@2022=20.7万元
      三公经费!D5 sangong_reception@final@2022=4.2万元
      三公经费!D7 sangong_vehicle_run@final@2022=16.5万元`,
    silent: ["政府采购!D7", "政府采购!E7"],
    breaks: [],
  },
  {
    title: "陕西 三公 of eleven columns over last year, this year and change; 会议费 and 培训费 inside a total of another name", file: "2023综合预算.xlsx",
    pages: [{ name: "表13", merges: ["A1:N1", "A3:A5", "B3:B5", "C3:I3", "J3:P3"], text: `
部门综合预算一般公共预算拨款“三公”经费及会议费、培训费支出预算表
|||||||||||||||单位：元
单位编码|单位名称|2022年|||||||2023年
||合计|一般公共预算拨款安排的“三公”经费预算||||会议费|培训费|合计|一般公共预算拨款安排的“三公”经费预算||||会议费|培训费
|||小计|因公出国（境）费用|公务接待费|公务用车运行维护费||||小计|因公出国（境）费用|公务接待费|公务用车运行维护费||
|合计|150000|90000|0|20000|70000|30000|30000|140000|85000|0|15000|70000|25000|30000
101001|某某局|150000|90000|0|20000|70000|30000|30000|140000|85000|0|15000|70000|25000|30000` }],
    states: `
      K6 sangong_total@budget@2023=85000元
      D6 sangong_total@budget@2022=90000元
      M6 sangong_reception@budget@2023=15000元
      N6 sangong_vehicle_run@budget@2023=70000元
      O6 meeting_exp@budget@2023=25000元
      P6 training_exp@budget@2023=30000元`,
    silent: ["表13!J6"],
    breaks: [],
  },
  {
    title: "工作产出 by 业务条线 with composites, unit column, plan and done; 绩效指标 with targets", file: "产出2022.xlsx",
    pages: [{ name: "工作产出", merges: ["A3:A5", "A6:A7"], text: `
2022年度工作完成情况基础数据表
工作类别|序号|指标|计量单位|本年完成数|备注
信访维稳|1|接待来访|批/人次|'120批260人次|
|2|其中：集体访|批/人次|'5批90人次|
|3|信访办结率|%|'98.5%|
物业管理|4|应收租金|万元|320.5|
|5|实收租金|万元|318|` }],
    states: `
      E6 rent_due@final@2022=320.5万元
      E7 rent_received@final@2022=318万元
      E3 work_output[接待来访]@final@2022=120复合`,
    breaks: [],
  },
];
