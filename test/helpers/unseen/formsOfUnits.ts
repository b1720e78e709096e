import type { UnseenBook } from "./page";

/** Published budgets whose lines are the department and its only unit, and forms that part every line by people, office, projects and money. */
export const UNSEEN_FORMS_OF_UNITS: readonly UnseenBook[] = [
  {
    title: "a budget of one unit: its own line is what a 合计 would state", file: "shuiliju-2021-budget.xlsx",
    pages: [
      {
        name: "收入总表", text: `
2021年部门收入总表
单位名称：××县水利局||||||单位：元
部门（单位）代码|部门（单位）名称|合计|本年收入|||上年结转结余
|||小计|一般公共预算|政府性基金预算|
'1|'2|'3|'4|'5|'6|'7
'135|××县水利局|5206000|5000000|4600000|400000|206000
'135001|××县水利局机关|5206000|5000000|4600000|400000|206000`,
      },
      {
        name: "支出总表", text: `
2021年部门综合预算支出总表
部门名称：××县水利局|||||单位：元
单位编码|单位名称|总计|公共预算拨款||
|||小计|人员经费和公用经费支出|专项业务经费支出
**|合计|4806000|4806000|3806000|1000000
'135|××县水利局|4806000|4806000|3806000|1000000
'135001|××县水利局机关|4806000|4806000|3806000|1000000`,
      },
      {
        name: "三公", text: `
2021年“三公”经费支出表
部门名称：××县水利局|||||||单位：元
部门（单位）名称|年度|“三公”经费财政拨款预算总额|因公出国（境）费用|公务接待费|公务用车购置和运行维护费||
|||||小计|公务用车购置费|公务用车运行维护费
××县水利局|2020年|61000||11000|50000||50000
××县水利局|2021年|58000||9000|49000||49000`,
      },
      {
        name: "项目", text: `
2021年部门项目支出预算表
部门名称：××县水利局||||||单位：元
类型|项目单位|项目名称|合计|本年拨款||财政拨款结转结余
||||一般公共预算|政府性基金预算|
特定目标类|××县水利局|河道清淤|806000|600000||206000
特定目标类|××县水利局|水库除险|400000||400000|
合计|||1206000|600000|400000|206000`,
      },
    ],
    states: `
      三公!C5 sangong_total@budget@2020=61000元
      三公!C6 sangong_total@budget@2021=58000元
      三公!E5 sangong_reception@budget@2020=11000元
      三公!E6 sangong_reception@budget@2021=9000元
      三公!F5 sangong_vehicle@budget@2020=50000元
      三公!F6 sangong_vehicle@budget@2021=49000元
      三公!H5 sangong_vehicle_run@budget@2020=50000元
      三公!H6 sangong_vehicle_run@budget@2021=49000元
      支出总表!C5 exp_total@budget@2021=4806000元
      支出总表!C5 exp_year@budget@2021=4806000元
      支出总表!C6 exp_total@budget@2021=4806000元
      支出总表!C6 exp_year@budget@2021=4806000元
      支出总表!C7 exp_total@budget@2021=4806000元
      支出总表!C7 exp_year@budget@2021=4806000元
      支出总表!D5 gpb_exp@budget@2021=4806000元
      支出总表!D6 gpb_exp@budget@2021=4806000元
      支出总表!D7 gpb_exp@budget@2021=4806000元
      支出总表!E5 gpb_basic@budget@2021=3806000元
      支出总表!E6 gpb_basic@budget@2021=3806000元
      支出总表!E7 gpb_basic@budget@2021=3806000元
      支出总表!F5 gpb_project@budget@2021=1000000元
      支出总表!F6 gpb_project@budget@2021=1000000元
      支出总表!F7 gpb_project@budget@2021=1000000元
      收入总表!C6 income_total@budget@2021=5206000元
      收入总表!C7 income_total@budget@2021=5206000元
      收入总表!D6 income_year@budget@2021=5000000元
      收入总表!D7 income_year@budget@2021=5000000元
      收入总表!E6 income_gpb@budget@2021=4600000元
      收入总表!E7 income_gpb@budget@2021=4600000元
      收入总表!F6 income_gf@budget@2021=400000元
      收入总表!F7 income_gf@budget@2021=400000元
      收入总表!G6 carry_in@budget@2021=206000元
      收入总表!G7 carry_in@budget@2021=206000元
      项目!D5 project_item[河道清淤]@budget@2021=806000元
      项目!D6 project_item[水库除险]@budget@2021=400000元
      项目!D7 project_exp@budget@2021=1206000元
      项目!E5 gpb_project[河道清淤]@budget@2021=600000元
      项目!E7 gpb_project[一般公共预算]@budget@2021=600000元
      项目!F6 gf_project[水库除险]@budget@2021=400000元
      项目!F7 gf_project[政府性基金预算]@budget@2021=400000元
      项目!G5 carry_in[河道清淤]@budget@2021=206000元
      项目!G7 carry_in[财政拨款结转结余]@budget@2021=206000元`,
  },
  {
    title: "forms of a budget that part functions and subjects by people, office and projects", file: "liangshiju-2022-budget.xlsx",
    pages: [
      {
        name: "公开05", text: `
一般公共预算支出明细表（按功能科目分）
部门名称：××市粮食局|||||单位：万元
功能科目编码|功能科目名称|合计|人员经费支出|公用经费支出|专项业务经费支出
|合计|320|200|40|80
'208|社会保障和就业支出|50|50||
'222|粮油物资储备支出|270|150|40|80
'22201|粮油物资事务|270|150|40|80
'2220101|行政运行|190|150|40|
'2220115|粮食风险基金|80|||80`,
      },
      {
        name: "公开06", text: `
一般公共预算基本支出表
部门名称：××市粮食局||||单位：万元
科目编码|科目名称|合计|人员经费|公用经费
|合计|240|200|40
'301|工资福利支出|180|180|
'30101|基本工资|160|160|
'30113|住房公积金|20|20|
'302|商品和服务支出|40||40
'303|对个人和家庭的补助|20|20|`,
      },
      {
        name: "公开07", text: `
一般公共预算基本支出明细表（按功能科目分）
部门名称：××市粮食局||||单位：万元
功能科目编码|功能科目名称|合计|人员经费支出|公用经费支出
|合计|240|200|40
'222|粮油物资储备支出|220|180|40
'2210201|住房公积金|20|20|`,
      },
      {
        name: "政府性基金", text: `
政府性基金预算支出表
部门名称：××市粮食局||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
'229|其他支出|30||30
合计||30||30`,
      },
      {
        name: "分类汇总", text: `
支出预算分类汇总表（按部门预算经济分类）
部门：××市粮食局||||||||单位：万元
科目编码|科目名称|总计|基本支出||||项目支出|
|||小计|工资福利支出|商品和服务支出|对个人和家庭的补助|小计|商品和服务支出
|合计|350|240|180|40|20|110|110`,
      },
    ],
    states: `
      公开05!C4 gpb_exp@budget@2022=320万元
      公开05!C5 func_exp[208]@budget@2022=50万元
      公开05!C5 gpb_exp[208]@budget@2022=50万元
      公开05!C6 func_exp[222]@budget@2022=270万元
      公开05!C6 gpb_exp[222]@budget@2022=270万元
      公开05!C7 func_exp[22201]@budget@2022=270万元
      公开05!C7 gpb_exp[22201]@budget@2022=270万元
      公开05!C8 func_exp[2220101]@budget@2022=190万元
      公开05!C8 gpb_exp[2220101]@budget@2022=190万元
      公开05!C9 func_exp[2220115]@budget@2022=80万元
      公开05!C9 gpb_exp[2220115]@budget@2022=80万元
      公开05!D4 personnel_exp@budget@2022=200万元
      公开05!D5 personnel_exp[208]@budget@2022=50万元
      公开05!D6 personnel_exp[222]@budget@2022=150万元
      公开05!D7 personnel_exp[22201]@budget@2022=150万元
      公开05!D8 personnel_exp[2220101]@budget@2022=150万元
      公开05!E4 public_exp@budget@2022=40万元
      公开05!E6 public_exp[222]@budget@2022=40万元
      公开05!E7 public_exp[22201]@budget@2022=40万元
      公开05!E8 public_exp[2220101]@budget@2022=40万元
      公开05!F4 gpb_project@budget@2022=80万元
      公开05!F6 gpb_project[222]@budget@2022=80万元
      公开05!F7 gpb_project[22201]@budget@2022=80万元
      公开05!F9 gpb_project[2220115]@budget@2022=80万元
      公开06!C4 gpb_basic@budget@2022=240万元
      公开06!C5 basic_econ[301]@budget@2022=180万元
      公开06!C6 basic_econ[30101]@budget@2022=160万元
      公开06!C7 basic_econ[30113]@budget@2022=20万元
      公开06!C8 basic_econ[302]@budget@2022=40万元
      公开06!C9 basic_econ[303]@budget@2022=20万元
      公开06!D4 personnel_exp@budget@2022=200万元
      公开06!D5 basic_econ[301]@budget@2022=180万元
      公开06!D6 basic_econ[30101]@budget@2022=160万元
      公开06!D7 basic_econ[30113]@budget@2022=20万元
      公开06!D9 basic_econ[303]@budget@2022=20万元
      公开06!E4 public_exp@budget@2022=40万元
      公开06!E8 basic_econ[302]@budget@2022=40万元
      公开07!C4 gpb_basic@budget@2022=240万元
      公开07!C5 gpb_basic[222]@budget@2022=220万元
      公开07!C6 gpb_basic[2210201]@budget@2022=20万元
      公开07!D4 personnel_exp@budget@2022=200万元
      公开07!D5 personnel_exp[222]@budget@2022=180万元
      公开07!D6 personnel_exp[2210201]@budget@2022=20万元
      公开07!E4 public_exp@budget@2022=40万元
      公开07!E5 public_exp[222]@budget@2022=40万元
      分类汇总!C5 exp_total@budget@2022=350万元
      分类汇总!C5 exp_year@budget@2022=350万元
      分类汇总!D5 basic_exp@budget@2022=240万元
      分类汇总!E5 basic_econ[301]@budget@2022=180万元
      分类汇总!F5 basic_econ[302]@budget@2022=40万元
      分类汇总!G5 basic_econ[303]@budget@2022=20万元
      分类汇总!H5 project_exp@budget@2022=110万元
      分类汇总!I5 project_econ[302]@budget@2022=110万元
      政府性基金!C4 gf_exp[229]@budget@2022=30万元
      政府性基金!C5 gf_exp@budget@2022=30万元
      政府性基金!E4 gf_project[229]@budget@2022=30万元
      政府性基金!E5 gf_project@budget@2022=30万元`,
  },
];
