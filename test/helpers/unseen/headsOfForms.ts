import type { UnseenBook } from "./page";

/** Forms of schools and offices: what a budget does not call so, codes and names below one heading, the head of a self-evaluation. */
export const UNSEEN_HEADS_OF_FORMS: readonly UnseenBook[] = [
  {
    title: "三公 of a workbook of nothing but budgets, with no word of a stage in its title", file: "小学2024.xlsx",
    pages: [
      { name: "表3支出", text: `
2024年部门支出预算总表
单位名称：某小学||||单位：元
科目编码|科目名称|合计|基本支出|项目支出
205|教育支出|36800000|32600000|4200000
208|社会保障和就业支出|3482400|3482400|0
|合计|40282400|36082400|4200000` },
      { name: "表5一般公共预算", text: `
2024年一般公共预算支出预算表
单位名称：某小学||||单位：元
科目编码|科目名称|合计|基本支出|项目支出
205|教育支出|36800000|32600000|4200000
208|社会保障和就业支出|3482400|3482400|0
|合计|40282400|36082400|4200000` },
      { name: "表7三公", text: `
2024年“三公”经费支出表
单位名称：某小学|||||单位：万元
合计|因公出国（境）费|公务用车购置及运行费|||公务接待费
||小计|公务用车购置费|公务用车运行费
4.20|0.00|3.00|0.00|3.00|1.20` },
      { name: "表9项目", text: `
2024年部门项目支出预算表
单位名称：某小学||单位：元
项目名称|预算数|备注
校园文化建设|1200000
设备更新|3000000
合计|4200000` },
    ],
    states: `
表3支出!C4 func_exp[205]@budget@2024=36800000元
表3支出!D4 basic_exp[205]@budget@2024=32600000元
表3支出!E4 project_exp[205]@budget@2024=4200000元
表3支出!C5 func_exp[208]@budget@2024=3482400元
表3支出!D5 basic_exp[208]@budget@2024=3482400元
表3支出!E5 project_exp[208]@budget@2024=0元
表3支出!C6 exp_year@budget@2024=40282400元
表3支出!C6 exp_total@budget@2024=40282400元
表3支出!D6 basic_exp@budget@2024=36082400元
表3支出!E6 project_exp@budget@2024=4200000元
表5一般公共预算!C4 func_exp[205]@budget@2024=36800000元
表5一般公共预算!C5 func_exp[208]@budget@2024=3482400元
表5一般公共预算!C4 gpb_exp[205]@budget@2024=36800000元
表5一般公共预算!D4 gpb_basic[205]@budget@2024=32600000元
表5一般公共预算!E4 gpb_project[205]@budget@2024=4200000元
表5一般公共预算!C5 gpb_exp[208]@budget@2024=3482400元
表5一般公共预算!D5 gpb_basic[208]@budget@2024=3482400元
表5一般公共预算!E5 gpb_project[208]@budget@2024=0元
表5一般公共预算!C6 gpb_exp@budget@2024=40282400元
表5一般公共预算!D6 gpb_basic@budget@2024=36082400元
表5一般公共预算!E6 gpb_project@budget@2024=4200000元
表7三公!A5 sangong_total@budget@2024=4.2万元
表7三公!B5 sangong_abroad@budget@2024=0万元
表7三公!C5 sangong_vehicle@budget@2024=3万元
表7三公!D5 sangong_vehicle_purchase@budget@2024=0万元
表7三公!E5 sangong_vehicle_run@budget@2024=3万元
表7三公!F5 sangong_reception@budget@2024=1.2万元
表9项目!B6 project_exp@budget@2024=4200000元
表9项目!B4 project_item[校园文化建设]@budget@2024=1200000元
表9项目!B5 project_item[设备更新]@budget@2024=3000000元`,
  },
  {
    title: "income by units below 项目 merged over code and name", file: "支队2022.xlsx",
    pages: [
      { name: "1-1", merges: ["A4:B4"], text: `
表1-1
部门收入总表
部门：某市执法支队||||||金额单位：万元
项    目||合计|上年结转|一般公共预算拨款收入|政府性基金预算拨款收入|其他收入
单位代码|单位名称（科目）
|合    计|3041.92|156.30|2845.62|0.00|40.00
315|某市执法支队|3041.92|156.30|2845.62|0.00|40.00
315001|　某市执法支队（本级）|3041.92|156.30|2845.62|0.00|40.00` },
    ],
    states: `
1-1!C6 income_total@budget@2022=3041.92万元
1-1!D6 carry_in@budget@2022=156.3万元
1-1!E6 income_gpb@budget@2022=2845.62万元
1-1!F6 income_gf@budget@2022=0万元
1-1!G6 income_other@budget@2022=40万元`,
  },
  {
    title: "the head of a self-evaluation with pairs behind merged labels, and one row below the heading of the execution", file: "残联2022.xlsx",
    pages: [
      { name: "整体绩效自评表", merges: ["A3:B3","D3:E3","A4:B5"], text: `
2022年度某市残疾人联合会部门整体绩效自评表
单位名称：某市残疾人联合会|||||填报日期：2023年4月6日
基本支出总额||862.34万元|项目支出总额||'1,384.56万元
预算执行情况（万元）（20分）||预算数（A）|执行数（B）|执行率（B/A）|得分（20分*执行率）
||2338.80|2246.90|96.07%|19.21
注：预算数为调整后的全年预算数，执行数为决算数。` },
    ],
    states: `
整体绩效自评表!C3 basic_exp@final@2022=862.34万元
整体绩效自评表!F3 project_exp@final@2022=1384.56万元
整体绩效自评表!C5 budget_adjusted@adjusted@2022=2338.8万元
整体绩效自评表!D5 expenditure_actual@final@2022=2246.9万元
整体绩效自评表!E5 budget_completion_rate@final@2022=0.9607%`,
  },
  {
    title: "年初数 below the year's 预算, and subjects with a kind of data in front", file: "摘数2020.xlsx",
    pages: [
      { name: "决算摘数", text: `
2020年决算摘数（给绩效用）
单位:万元  口径：部门决算01、04、05表；计财股整理
项  目|2019年|2020年预算|2020年|备注
|决算数|年初数|决算数
本 年 收 入 合 计|1008.64|986.00|1124.54
  财政拨款收入|983.64|956.00|1094.54
  其他收入|25.00|30.00|30.00
本 年 支 出 合 计|1012.38|986.00|1098.62
  基本支出|648.20|652.40|702.41
  项目支出|364.18|333.60|396.21
“三公”经费|8.64|9.00|7.05` },
    ],
    states: `
决算摘数!B5 income_year@final@2019=1008.64万元
决算摘数!C5 income_year@budget@2020=986万元
决算摘数!D5 income_year@final@2020=1124.54万元
决算摘数!B6 income_fiscal@final@2019=983.64万元
决算摘数!C6 income_fiscal@budget@2020=956万元
决算摘数!D6 income_fiscal@final@2020=1094.54万元
决算摘数!B7 income_other@final@2019=25万元
决算摘数!C7 income_other@budget@2020=30万元
决算摘数!D7 income_other@final@2020=30万元
决算摘数!B8 exp_year@final@2019=1012.38万元
决算摘数!C8 exp_year@budget@2020=986万元
决算摘数!D8 exp_year@final@2020=1098.62万元
决算摘数!B9 basic_exp@final@2019=648.2万元
决算摘数!C9 basic_exp@budget@2020=652.4万元
决算摘数!D9 basic_exp@final@2020=702.41万元
决算摘数!B10 project_exp@final@2019=364.18万元
决算摘数!C10 project_exp@budget@2020=333.6万元
决算摘数!D10 project_exp@final@2020=396.21万元
决算摘数!B11 sangong_total@final@2019=8.64万元
决算摘数!C11 sangong_total@budget@2020=9万元
决算摘数!D11 sangong_total@final@2020=7.05万元`,
  },
  {
    title: "the course of the budget under a title that names the evaluation, every stage with its year in front", file: "2020年取数底稿.xlsx",
    pages: [
      { name: "取数底稿", text: `
2020年整体支出取数
来源：指标系统、决算报表|单位：万元
项目|金额|备注
2020年年初结转和结余|32.1
2020年年初预算数|1186
2020年追加预算|78.5
2020年调减预算|15
2020年调整后预算数|1249.5
2020年全年执行数|1242.37
2020年年末结转和结余|7.13` },
    ],
    states: `
取数底稿!B4 carry_in@final@2020=32.1万元
取数底稿!B5 budget_initial@budget@2020=1186万元
取数底稿!B6 budget_addition@adjust@2020=78.5万元
取数底稿!B7 budget_reduction@adjust@2020=15万元
取数底稿!B8 budget_adjusted@adjusted@2020=1249.5万元
取数底稿!B9 expenditure_actual@final@2020=1242.37万元
取数底稿!B10 carry_out@final@2020=7.13万元`,
  },
  {
    title: "a self-evaluation whose whole is 部门整体支出资金总额, a rate of its projects that does not follow", file: "2022年自评表.xlsx",
    pages: [
      { name: "自评表", text: `
2022年度部门整体支出绩效自评表
部门名称：某局|||||单位：万元
预算执行情况|年初预算数|全年预算数（A）|全年执行数（B）|分值|执行率（B/A）|得分
部门整体支出资金总额|2356.8|2512.4|2398.16|10|95.45%|9.5
　其中：基本支出|1620.5|1655.1|1655.1|—|100.00%|—
　　　　项目支出|736.3|857.3|743.06|—|87.67%|—` },
    ],
    states: `
自评表!B4 budget_initial@budget@2022=2356.8万元
自评表!C4 budget_adjusted@adjusted@2022=2512.4万元
自评表!D4 expenditure_actual@final@2022=2398.16万元
自评表!B5 basic_exp@budget@2022=1620.5万元
自评表!C5 basic_exp@adjusted@2022=1655.1万元
自评表!D5 basic_exp@final@2022=1655.1万元
自评表!B6 project_exp@budget@2022=736.3万元
自评表!C6 project_exp@adjusted@2022=857.3万元
自评表!D6 project_exp@final@2022=743.06万元
自评表!F6 project_exec_rate@final@2022=0.8767%
自评表!F4 budget_completion_rate@final@2022=0.9545%`,
    breaks: [{ rule: "L-03", cells: ["自评表!F6"] }],
  },
];
