import type { UnseenBook } from "./page";

/** Published forms with many lines of which nothing is told, under the number of a form, with purchases among them. */
export const UNSEEN_FORMS_WITH_EMPTY_LINES: readonly UnseenBook[] = [
  {
    title: "a budget whose lines without figures are no headings, and purchases for the running of the office", file: "yingji-2022-budget.xlsx",
    pages: [
      {
        name: "财拨", text: `
部门预算财政拨款收支总表
表四
部门编码及名称：××县应急中心||||单位：万元
收入||支出||
项目|金额|项目|合计|一般公共预算
一、本年收入|120|一、本年支出|120|120
一般公共预算|120|一般公共服务支出||
政府性基金预算||外交支出||
国有资本经营预算||国防支出||
二、上年结转||公共安全支出||
一般公共预算||教育支出||
政府性基金预算||科学技术支出||
||社会保障和就业支出|20|20
||灾害防治及应急管理支出|100|100
收入总计|120|支出总计|120|120`,
      },
      {
        name: "采购", text: `
公开表10
2022年政府采购支出表
部门：××县应急中心|||||单位：万元
项目名称|采购品目|采购数量|合计|资金来源|
||||一般公共预算|单位资金
指挥平台维护|运行维护服务|1|20|20|
日常公用支出|复印纸|100|1|1|
合计|||21|21|`,
      },
      {
        name: "收入", text: `
部门公开表2
部门收入总表
部门：××县应急中心|||||单位：万元
合计|上年结转|一般公共预算拨款收入|政府性基金预算拨款收入|事业收入|使用非财政拨款结余
126|6|120|||`,
      },
      {
        name: "分科目", text: `
2022年部门预算一般公共预算安排基本支出分经济科目表
部门名称：××县应急中心|||单位：万元
经济科目名称|预算数|其中：人员经费|备注
合计|80|60|
工资福利支出|60|60|
商品和服务支出|20||`,
      },
      {
        name: "分类", text: `
支出预算分类汇总表（按部门预算经济分类）
部门：××县应急中心||||||单位：万元
科目编码|科目名称|总计|基本支出||项目支出|
|||小计|工资福利支出|小计|按项目管理的商品和服务支出
|合计|100|60|60|40|40`,
      },
    ],
    states: `
      分科目!B4 gpb_basic@budget@2022=80万元
      分科目!B5 basic_econ[301]@budget@2022=60万元
      分科目!B6 basic_econ[302]@budget@2022=20万元
      分科目!C4 personnel_exp@budget@2022=60万元
      分科目!C5 basic_econ[301]@budget@2022=60万元
      分类!C5 exp_total@budget@2022=100万元
      分类!C5 exp_year@budget@2022=100万元
      分类!D5 basic_exp@budget@2022=60万元
      分类!E5 basic_econ[301]@budget@2022=60万元
      分类!F5 project_exp@budget@2022=40万元
      分类!G5 project_econ[302]@budget@2022=40万元
      收入!A5 income_total@budget@2022=126万元
      收入!B5 carry_in@budget@2022=6万元
      收入!C5 income_gpb@budget@2022=120万元
      财拨!B15 fiscal_income_total@budget@2022=120万元
      财拨!B6 income_fiscal@budget@2022=120万元
      财拨!B7 income_gpb@budget@2022=120万元
      财拨!D13 func_exp[208]@budget@2022=20万元
      财拨!D14 func_exp[224]@budget@2022=100万元
      财拨!D15 fiscal_exp_total@budget@2022=120万元
      财拨!D6 exp_year[财政拨款]@budget@2022=120万元
      财拨!E13 gpb_exp[208]@budget@2022=20万元
      财拨!E14 gpb_exp[224]@budget@2022=100万元
      财拨!E15 gpb_exp@budget@2022=120万元
      财拨!E6 gpb_exp@budget@2022=120万元
      采购!D8 procurement_total@budget@2022=21万元`,
    silent: ["采购!D7", "采购!E7", "采购!F6"],
  },
  {
    title: "a final account of 三公 beside statistics, and carried money of one kind", file: "shuiwenzhan-2019-final.xlsx",
    pages: [
      {
        name: "公开07表", text: `
“三公”经费支出决算及相关信息统计表
部门：××县水文站|||金额单位：元
项目|行次|预算数|决算（统计）数
一、“三公”经费支出|'1||
（一）支出合计|'2|50000|41000
1．公务用车购置及运行维护费|'3|40000|35000
（1）公务用车购置费|'4|0|0
（2）公务用车运行维护费|'5|40000|35000
2．公务接待费|'6|10000|6000`,
      },
      {
        name: "公开05表", text: `
一般公共预算财政拨款收入支出决算表
部门：××县水文站||||||金额单位：元
科目编码|科目名称|年初结转和结余|本年收入|本年支出|年末结转和结余
合计||5000|900000|895000|10000
'213|农林水支出|5000|900000|895000|10000`,
      },
    ],
    states: `
      公开05表!C4 carry_in_fiscal[一般公共预算财政拨款]@final@2019=5000元
      公开05表!D4 income_gpb@final@2019=900000元
      公开05表!E4 gpb_exp@final@2019=895000元
      公开05表!F4 carry_out_fiscal[一般公共预算财政拨款]@final@2019=10000元
      公开07表!C5 sangong_total@budget_in_final@2019=50000元
      公开07表!C6 sangong_vehicle@budget_in_final@2019=40000元
      公开07表!C7 sangong_vehicle_purchase@budget_in_final@2019=0元
      公开07表!C8 sangong_vehicle_run@budget_in_final@2019=40000元
      公开07表!C9 sangong_reception@budget_in_final@2019=10000元
      公开07表!D5 sangong_total@final@2019=41000元
      公开07表!D6 sangong_vehicle@final@2019=35000元
      公开07表!D7 sangong_vehicle_purchase@final@2019=0元
      公开07表!D8 sangong_vehicle_run@final@2019=35000元
      公开07表!D9 sangong_reception@final@2019=6000元`,
  },
];
