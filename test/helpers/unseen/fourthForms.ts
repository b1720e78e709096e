import type { UnseenBook } from "./page";

/** Forms of a fourth set that nobody had seen; each once read wrong, or not at all. */
export const UNSEEN_FOURTH_FORMS: readonly UnseenBook[] = [
  {
    title: "the tables of 岳阳's self-evaluation, one line each, below 机构名称", file: "yueyang-selfeval-2018.xlsx",
    pages: [{
      name: "自评报告", merges: ["A1:F1", "A7:A8", "B7:B8", "C7:F7", "A11:A12", "B11:B12", "C11:E11", "F11:F12", "A14:A15", "B14:B15", "C14:F14", "A17:A18", "B17:B18", "C17:D17"], text: `
部门整体支出绩效评价自评报告附表
一、部门（单位）基本概况
联系人|吴某|联系电话|8690022
人员编制|21|实有人数|20
二、部门（单位）收支情况（万元）
年度收入情况
机构名称|收入合计|其中：
||上年结转|公共财政拨款|政府基金拨款|其他资金
××中心|460.5|10.5|450|0|0
部门（单位）年度支出和结余情况
机构名称|支出合计|其中：|||当年结余
||基本支出|其中：人员支出|项目支出
××中心|455.2|255.2|210|200|5.3
机构名称|三公经费合计|其中：
||公务接待费|公务用车运行维护费|公务用车购置费|因公出国费
××中心|6.8|1.3|5.5|0|0
机构名称|固定资产合计|其中：
||在用固定资产|出租固定资产
××中心|88.6|88.6|0`,
    }],
    states: `
      B4 est_total@final@2018=21人
      D4 on_duty_total@final@2018=20人
      B9 income_total@final@2018=460.5万元
      C9 carry_in@final@2018=10.5万元
      B13 exp_year@final@2018=455.2万元
      C13 basic_exp@final@2018=255.2万元
      D13 personnel_exp@final@2018=210万元
      E13 project_exp@final@2018=200万元
      B16 sangong_total@final@2018=6.8万元
      C16 sangong_reception@final@2018=1.3万元
      D16 sangong_vehicle_run@final@2018=5.5万元
      B19 fixed_asset_end@final@2018=88.6万元
      C19 fixed_asset_in_use@final@2018=88.6万元`,
    silent: ["C3", "D3", "F13"],
    breaks: [],
  },
  {
    title: "a budget of 河北 whose 收入合计 covers what was carried over", file: "hebei-budget-2023.xlsx",
    pages: [{
      name: "部门收支总表", merges: ["A2:D2", "A4:B4", "C4:D4"], text: `
预算01表
2023年部门收支总表
部门名称：××县档案局|||金额单位：万元
收    入||支    出
项目|金额|项目|金额
一、一般公共预算拨款|680.2|（一）一般公共服务支出|570.2
二、基金预算拨款|0|（八）社会保障和就业支出|70
三、国有资本经营预算拨款|0|（十）卫生健康支出|40
四、财政专户核拨|0|（二十）住房保障支出|36
本年收入小计|680.2|本年支出小计|716.2
上年结转结余|36|结转下年
收入合计|716.2|支出合计|716.2`,
    }, {
      name: "三公", merges: ["A2:E2", "A4:A5", "B4:B5", "C4:D4", "E4:E5"], text: `
预算07表
2023年“三公”经费预算表
部门名称：××县档案局||||金额单位：万元
项 目|2022年预算|2023年预算||增减
||小计|其中：财政拨款
合计|4.5|4|4|-0.5
一、因公出国（境）费|0|0|0|0
二、公务用车购置及运维费|3|3|3|0
　　其中：公务用车购置费|0|0|0|0
　　　　　公务用车运行维护费|3|3|3|0
三、公务接待费|1.5|1|1|-0.5`,
    }],
    states: `
      部门收支总表!B6 income_gpb@budget@2023=680.2万元
      部门收支总表!D6 func_exp[201]@budget@2023=570.2万元
      部门收支总表!D7 func_exp[208]@budget@2023=70万元
      部门收支总表!D8 func_exp[210]@budget@2023=40万元
      部门收支总表!D9 func_exp[221]@budget@2023=36万元
      部门收支总表!B10 income_year@budget@2023=680.2万元
      部门收支总表!D10 exp_year@budget@2023=716.2万元
      部门收支总表!B11 carry_in@budget@2023=36万元
      部门收支总表!B12 income_total@budget@2023=716.2万元
      部门收支总表!D12 exp_total@budget@2023=716.2万元
      三公!B6 sangong_total@budget@2022=4.5万元
      三公!C6 sangong_total@budget@2023=4万元
      三公!B8 sangong_vehicle@budget@2022=3万元
      三公!C8 sangong_vehicle@budget@2023=3万元
      三公!B10 sangong_vehicle_run@budget@2022=3万元
      三公!C10 sangong_vehicle_run@budget@2023=3万元
      三公!B11 sangong_reception@budget@2022=1.5万元
      三公!C11 sangong_reception@budget@2023=1万元`,
    silent: ["三公!E6"],
    breaks: [],
  },
  {
    title: "a balance sheet: assets on the left, liabilities on the right", file: "balance-sheet-2023.xlsx",
    pages: [{
      name: "资产负债表", merges: ["A1:F1"], text: `
资产负债表
编制单位：××县疾控中心|2023年12月31日||||单位：元
资产|年初余额|期末余额|负债和净资产|年初余额|期末余额
流动资产：
　货币资金|1200000|1350000|应付账款|50000|30000
　应收账款|30000|20000|负债合计|50000|30000
固定资产原值|8600000|8950000|累计盈余|5780000|6090000
减：固定资产累计折旧|4000000|4200000
固定资产净值|4600000|4750000
资产总计|5830000|6120000|负债和净资产总计|5830000|6120000`,
    }],
    states: `
      B7 fixed_asset_begin@final@2023=8600000元
      C7 fixed_asset_end@final@2023=8950000元`,
    silent: ["E7", "F7"],
    breaks: [],
  },
  {
    title: "a project's self-evaluation of 四川 with a form number above its title", file: "sichuan-project-form-2023.xlsx",
    pages: [{
      name: "自评表", merges: ["A2:I2", "A6:A10", "A11:A12"], text: `
报表编号：510000_0013zp
部门预算项目支出绩效自评表（2023年度）
项目名称|51000021R000000019951-信息化运维
主管部门|××县发改局|||实施单位（盖章）|××县发改局
项目基本情况|1.项目年度目标完成情况|项目年度目标|年度目标完成情况
预算执行情况（10分）|年度预算数（万元）|年初预算|调整后预算数|预算执行数|预算执行率|权重|得分|原因
|总额|238.93|251.89|251.89|100.00%|10|10
|其中：财政资金|238.93|251.89|251.89|100.00%|/|/
|财政专户管理资金|'0.00|'0.00|'0.00|0.00%|/|/
|单位资金|'0.00|'0.00|'0.00|0.00%|/|/
绩效指标（90分）|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分
|产出指标|数量指标|系统数量|=|3|套|3|60|60
合计||||||||100|100`,
    }],
    states: `
      C7 line_budget_initial[51000021R000000019951-信息化运维]@budget@2023=238.93万元
      D7 line_budget_adjusted[51000021R000000019951-信息化运维]@adjusted@2023=251.89万元
      E7 line_executed[51000021R000000019951-信息化运维]@final@2023=251.89万元`,
    silent: ["F7", "G7", "H13"],
    breaks: [],
  },
];
