import type { UnseenBook } from "./page";

/** Years of two digits over columns, classes in words, quarters behind months, the unit of all that says none, headings that reach down beside the first line. */
export const UNSEEN_SHORT_YEARS_AND_CLASSES: readonly UnseenBook[] = [
  {
    title: "years of two digits, 类 | 款 in words, and a unit for all that says none", file: "zhongzizhan-2023.xlsx",
    pages: [
      {
        name: "三年", text: `
××县种子站近三年收支（万元）
|21|22|23
财政拨款收入|100|110|120
其他收入|5|6|7
收入合计|105|116|127
基本支出|60|65|70
项目支出|40|45|50
支出合计|100|110|120`,
      },
      {
        name: "执行", text: `
2023年度经费执行||||万元
经费|23预算|23调整|23执行|22执行
人员经费|50|55|54|48
公用经费|15|16|16|17
良种繁育|40|52|50|45
合计|105|123|120|110`,
      },
      {
        name: "类款", text: `
2023年基本支出决算（万元）
类|款|2022年决算|2023年预算|2023年决算
工资福利支出|小计|44|46|50
|基本工资|30|31|34
|绩效工资|14|15|16
商品和服务支出|小计|17|15|16
|办公费|9|8|9
|电费|8|7|7
基本支出合计||61|61|66`,
      },
      {
        name: "人", text: `
2023年职工情况
编制|在职职工|离退休||外聘
||离休|退休|
16|15|1|6|2`,
      },
      {
        name: "进度", text: `
2023年用款计划及支付进度（万元）
类别|1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月|一季度累计|二季度累计|三季度累计|四季度累计
用款计划|10|10|10|10|10|10|10|10|10|10|10|13|30|60|90|123
实际支付|8|9|10|10|10|11|10|9|11|10|10|12|27|58|88|120`,
      },
      {
        name: "总表", text: `
2023年决算用表（没写单位的都是万元）

一、收支
项目|2023年预算|2023年决算
本年收入|105|127
本年支出|105|120

二、三公经费（单位：元）
项目|2023年预算|2023年决算
公务接待费|5000|4200
公车运行维护费|30000|28000
合计|35000|32200

三、固定资产
|年初原值|本年增加|本年减少|年末原值
固定资产|800|36|6|830`,
      },
    ],
    states: `
      三年!B3 income_fiscal@final@2021=100万元
      三年!B4 income_other@final@2021=5万元
      三年!B5 income_year@final@2021=105万元
      三年!B6 basic_exp@final@2021=60万元
      三年!B7 project_exp@final@2021=40万元
      三年!B8 exp_year@final@2021=100万元
      三年!C3 income_fiscal@final@2022=110万元
      三年!C4 income_other@final@2022=6万元
      三年!C5 income_year@final@2022=116万元
      三年!C6 basic_exp@final@2022=65万元
      三年!C7 project_exp@final@2022=45万元
      三年!C8 exp_year@final@2022=110万元
      三年!D3 income_fiscal@final@2023=120万元
      三年!D4 income_other@final@2023=7万元
      三年!D5 income_year@final@2023=127万元
      三年!D6 basic_exp@final@2023=70万元
      三年!D7 project_exp@final@2023=50万元
      三年!D8 exp_year@final@2023=120万元
      人!A4 est_total@final@2023=16人
      人!B4 on_duty_total@final@2023=15人
      人!C4 lixiu@final@2023=1人
      人!D4 retired@final@2023=6人
      人!E4 off_est_staff@final@2023=2人
      总表!B10 sangong_reception@budget@2023=5000元
      总表!B11 sangong_vehicle_run@budget@2023=30000元
      总表!B12 sangong_total@budget@2023=35000元
      总表!B16 fixed_asset_begin@final@2023=800万元
      总表!B5 income_year@budget@2023=105万元
      总表!B6 exp_year@budget@2023=105万元
      总表!C10 sangong_reception@final@2023=4200元
      总表!C11 sangong_vehicle_run@final@2023=28000元
      总表!C12 sangong_total@final@2023=32200元
      总表!C16 fixed_asset_add@final@2023=36万元
      总表!C5 income_year@final@2023=127万元
      总表!C6 exp_year@final@2023=120万元
      总表!D16 fixed_asset_dec@final@2023=6万元
      总表!E16 fixed_asset_end@final@2023=830万元
      执行!B3 line_budget_initial[人员经费]@budget@2023=50万元
      执行!B3 personnel_exp@budget@2023=50万元
      执行!B4 line_budget_initial[公用经费]@budget@2023=15万元
      执行!B4 public_exp@budget@2023=15万元
      执行!B5 line_budget_initial[良种繁育]@budget@2023=40万元
      执行!B6 budget_initial@budget@2023=105万元
      执行!B6 budget_initial@final@2023=105万元
      执行!C3 line_budget_adjusted[人员经费]@adjusted@2023=55万元
      执行!C3 personnel_exp@adjusted@2023=55万元
      执行!C4 line_budget_adjusted[公用经费]@adjusted@2023=16万元
      执行!C4 public_exp@adjusted@2023=16万元
      执行!C5 line_budget_adjusted[良种繁育]@adjusted@2023=52万元
      执行!C6 budget_adjusted@adjusted@2023=123万元
      执行!C6 budget_adjusted@final@2023=123万元
      执行!D3 line_executed[人员经费]@final@2023=54万元
      执行!D3 personnel_exp@final@2023=54万元
      执行!D4 line_executed[公用经费]@final@2023=16万元
      执行!D4 public_exp@final@2023=16万元
      执行!D5 line_executed[良种繁育]@final@2023=50万元
      执行!D6 expenditure_actual@final@2023=120万元
      执行!E3 line_executed[人员经费]@final@2022=48万元
      执行!E3 personnel_exp@final@2022=48万元
      执行!E4 line_executed[公用经费]@final@2022=17万元
      执行!E4 public_exp@final@2022=17万元
      执行!E5 line_executed[良种繁育]@final@2022=45万元
      执行!E6 expenditure_actual@final@2022=110万元
      类款!C3 basic_econ[301]@final@2022=44万元
      类款!C4 basic_econ[30101]@final@2022=30万元
      类款!C5 basic_econ[30107]@final@2022=14万元
      类款!C6 basic_econ[302]@final@2022=17万元
      类款!C7 basic_econ[30201]@final@2022=9万元
      类款!C8 basic_econ[30206]@final@2022=8万元
      类款!C9 basic_exp@final@2022=61万元
      类款!D3 basic_econ[301]@budget@2023=46万元
      类款!D4 basic_econ[30101]@budget@2023=31万元
      类款!D5 basic_econ[30107]@budget@2023=15万元
      类款!D6 basic_econ[302]@budget@2023=15万元
      类款!D7 basic_econ[30201]@budget@2023=8万元
      类款!D8 basic_econ[30206]@budget@2023=7万元
      类款!D9 basic_exp@budget@2023=61万元
      类款!E3 basic_econ[301]@final@2023=50万元
      类款!E4 basic_econ[30101]@final@2023=34万元
      类款!E5 basic_econ[30107]@final@2023=16万元
      类款!E6 basic_econ[302]@final@2023=16万元
      类款!E7 basic_econ[30201]@final@2023=9万元
      类款!E8 basic_econ[30206]@final@2023=7万元
      类款!E9 basic_exp@final@2023=66万元
      进度!N3 plan_cumulative[一季度累计]@final@2023=30万元
      进度!N4 paid_cumulative[一季度累计]@final@2023=27万元
      进度!O3 plan_cumulative[二季度累计]@final@2023=60万元
      进度!O4 paid_cumulative[二季度累计]@final@2023=58万元
      进度!P3 plan_cumulative[三季度累计]@final@2023=90万元
      进度!P4 paid_cumulative[三季度累计]@final@2023=88万元
      进度!Q3 plan_cumulative[四季度累计]@final@2023=123万元
      进度!Q4 paid_cumulative[四季度累计]@final@2023=120万元`,
  },
  {
    title: "a self-evaluation whose heading reaches down, and lines called by 明细", file: "shiyanzhongxue-2021.xlsx",
    pages: [
      {
        name: "自评", merges: ["A3:B4", "A5:A6"], text: `
2021年度部门整体支出绩效自评表
单位名称|||××县实验中学|||
年度预算执行（万元）||年初预算数|全年预算数|全年执行数|执行率|得分（10分）
||386|401|395|98.50%|9.85
其中|基本支出|321|330|329||
|项目支出|65|71|66||
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|在校学生数（人）|≥2400|2463|50|50
|质量指标|教师培训场次（场）|≥24|26|40|37
自评总得分||||||96.85`,
      },
      {
        name: "明细", text: `
2021年度预算执行总表
编制单位：××县实验中学|||||单位：万元
支出类别|明细|年初预算|预算调整|调整后预算|全年支出
总计||386|15|401|395
基本支出|小计|321|9|330|329
|人员经费|290|9|299|298.5
|公用经费|31|0|31|30.5
项目支出|小计|65|6|71|66
|操场改造|50|0|50|46
|热水系统|15|6|21|20`,
      },
    ],
    states: `
      明细!C10 line_budget_initial[热水系统]@budget@2021=15万元
      明细!C4 budget_initial@budget@2021=386万元
      明细!C4 budget_initial@final@2021=386万元
      明细!C5 basic_exp@budget@2021=321万元
      明细!C6 line_budget_initial[人员经费]@budget@2021=290万元
      明细!C6 personnel_exp@budget@2021=290万元
      明细!C7 line_budget_initial[公用经费]@budget@2021=31万元
      明细!C7 public_exp@budget@2021=31万元
      明细!C8 project_exp@budget@2021=65万元
      明细!C9 line_budget_initial[操场改造]@budget@2021=50万元
      明细!D4 budget_addition@adjust@2021=15万元
      明细!E10 line_budget_adjusted[热水系统]@adjusted@2021=21万元
      明细!E4 budget_adjusted@adjusted@2021=401万元
      明细!E4 budget_adjusted@final@2021=401万元
      明细!E5 basic_exp@adjusted@2021=330万元
      明细!E6 line_budget_adjusted[人员经费]@adjusted@2021=299万元
      明细!E6 personnel_exp@adjusted@2021=299万元
      明细!E7 line_budget_adjusted[公用经费]@adjusted@2021=31万元
      明细!E7 public_exp@adjusted@2021=31万元
      明细!E8 project_exp@adjusted@2021=71万元
      明细!E9 line_budget_adjusted[操场改造]@adjusted@2021=50万元
      明细!F10 line_executed[热水系统]@final@2021=20万元
      明细!F4 expenditure_actual@final@2021=395万元
      明细!F5 basic_exp@final@2021=329万元
      明细!F6 line_executed[人员经费]@final@2021=298.5万元
      明细!F6 personnel_exp@final@2021=298.5万元
      明细!F7 line_executed[公用经费]@final@2021=30.5万元
      明细!F7 public_exp@final@2021=30.5万元
      明细!F8 project_exp@final@2021=66万元
      明细!F9 line_executed[操场改造]@final@2021=46万元
      自评!C4 budget_initial@budget@2021=386万元
      自评!C5 basic_exp@budget@2021=321万元
      自评!C6 project_exp@budget@2021=65万元
      自评!D4 budget_adjusted@adjusted@2021=401万元
      自评!D5 basic_exp@adjusted@2021=330万元
      自评!D6 project_exp@adjusted@2021=71万元
      自评!E4 expenditure_actual@final@2021=395万元
      自评!E5 basic_exp@final@2021=329万元
      自评!E6 project_exp@final@2021=66万元
      自评!E8 work_output[在校学生数]@final@2021=2463人
      自评!E9 work_output[教师培训场次]@final@2021=26
      自评!F4 budget_completion_rate@final@2021=0.985%
      自评!G10 self_score@final@2021=96.85分`,
  },
];
