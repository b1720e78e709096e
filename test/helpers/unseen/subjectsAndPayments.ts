import type { UnseenBook } from "./page";

/** Subjects with 基本支出 and 项目支出 side by side, accounts of three years, posts of two kinds of people, payments drawn across without a plan. */
export const UNSEEN_SUBJECTS_AND_PAYMENTS: readonly UnseenBook[] = [
  {
    title: "经济科目与支付进度", file: "县残联2023年.xlsx",
    pages: [
      {
        name: "经济科目", text: `
2023年支出按经济科目归集
|||||单位：元
科目编码|科目名称|基本支出|项目支出|合计
'301|工资福利支出|500||500
'30101|基本工资|500||500
'302|商品和服务支出|60|140|200
'30201|办公费|60|40|100
'30226|劳务费||100|100
|总计|560|140|700`,
      },
      {
        name: "功能", text: `
2023年预算执行（按功能科目）
|||||||单位：元
科目编码|科目名称|年初预算数|||决算数||
||合计|基本支出|项目支出|合计|基本支出|项目支出
'208|社会保障和就业支出|600|500|100|600|500|100
'20811|残疾人事业|600|500|100|600|500|100
'2081101|行政运行|500|500||500|500|
'2081104|残疾人康复|100||100|100||100
'210|卫生健康支出|100|60|40|100|60|40
|合计|700|560|140|700|560|140`,
      },
      {
        name: "决算", text: `
2023年经费收支决算（校内）
|||单位：元
科目|上年决算|本年预算|本年决算
一、本年收入|650|700|705
（一）一般公共预算拨款|650|700|705
二、本年支出|650|700|700
（一）基本支出|520|560|560
　工资福利支出|470|505|500
　商品和服务支出|50|55|60
（二）项目支出|130|140|140`,
      },
      {
        name: "人员", text: `
人员实力（人）
项目|核定|实有
干部|18|16
消防员|42|41
编制内小计|60|57`,
      },
      {
        name: "支付", text: `
2023年各月累计支付（元，全部资金）
月份|1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
累计支付|50|100|150|210|270|330|390|450|510|570|630|700
占预算|7%|14%|22%|30%|39%|47%|56%|65%|73%|82%|91%|100%`,
      },
    ],
    states: `
      人员!B5 est_total@final@2023=60人
      人员!C5 on_duty_total@final@2023=57人
      决算!B10 project_exp@final@2022=130元
      决算!B4 income_year@final@2022=650元
      决算!B5 income_gpb@final@2022=650元
      决算!B6 exp_year@final@2022=650元
      决算!B7 basic_exp@final@2022=520元
      决算!B8 basic_econ[301]@final@2022=470元
      决算!B9 basic_econ[302]@final@2022=50元
      决算!C10 project_exp@budget@2023=140元
      决算!C4 income_year@budget@2023=700元
      决算!C5 income_gpb@budget@2023=700元
      决算!C6 exp_year@budget@2023=700元
      决算!C7 basic_exp@budget@2023=560元
      决算!C8 basic_econ[301]@budget@2023=505元
      决算!C9 basic_econ[302]@budget@2023=55元
      决算!D10 project_exp@final@2023=140元
      决算!D4 income_year@final@2023=705元
      决算!D5 income_gpb@final@2023=705元
      决算!D6 exp_year@final@2023=700元
      决算!D7 basic_exp@final@2023=560元
      决算!D8 basic_econ[301]@final@2023=500元
      决算!D9 basic_econ[302]@final@2023=60元
      功能!C10 budget_initial@budget@2023=700元
      功能!C10 budget_initial@final@2023=700元
      功能!C5 func_exp[208]@budget@2023=600元
      功能!C5 line_budget_initial[社会保障和就业支出]@budget@2023=600元
      功能!C6 func_exp[20811]@budget@2023=600元
      功能!C6 line_budget_initial[残疾人事业]@budget@2023=600元
      功能!C7 func_exp[2081101]@budget@2023=500元
      功能!C7 line_budget_initial[行政运行]@budget@2023=500元
      功能!C8 func_exp[2081104]@budget@2023=100元
      功能!C8 line_budget_initial[残疾人康复]@budget@2023=100元
      功能!C9 func_exp[210]@budget@2023=100元
      功能!C9 line_budget_initial[卫生健康支出]@budget@2023=100元
      功能!D10 basic_exp@budget@2023=560元
      功能!D5 basic_exp[208]@budget@2023=500元
      功能!D6 basic_exp[20811]@budget@2023=500元
      功能!D7 basic_exp[2081101]@budget@2023=500元
      功能!D9 basic_exp[210]@budget@2023=60元
      功能!E10 project_exp@budget@2023=140元
      功能!E5 project_exp[208]@budget@2023=100元
      功能!E6 project_exp[20811]@budget@2023=100元
      功能!E8 project_exp[2081104]@budget@2023=100元
      功能!E9 project_exp[210]@budget@2023=40元
      功能!F10 expenditure_actual@final@2023=700元
      功能!F5 func_exp[208]@final@2023=600元
      功能!F5 line_executed[社会保障和就业支出]@final@2023=600元
      功能!F6 func_exp[20811]@final@2023=600元
      功能!F6 line_executed[残疾人事业]@final@2023=600元
      功能!F7 func_exp[2081101]@final@2023=500元
      功能!F7 line_executed[行政运行]@final@2023=500元
      功能!F8 func_exp[2081104]@final@2023=100元
      功能!F8 line_executed[残疾人康复]@final@2023=100元
      功能!F9 func_exp[210]@final@2023=100元
      功能!F9 line_executed[卫生健康支出]@final@2023=100元
      功能!G10 basic_exp@final@2023=560元
      功能!G5 basic_exp[208]@final@2023=500元
      功能!G6 basic_exp[20811]@final@2023=500元
      功能!G7 basic_exp[2081101]@final@2023=500元
      功能!G9 basic_exp[210]@final@2023=60元
      功能!H10 project_exp@final@2023=140元
      功能!H5 project_exp[208]@final@2023=100元
      功能!H6 project_exp[20811]@final@2023=100元
      功能!H8 project_exp[2081104]@final@2023=100元
      功能!H9 project_exp[210]@final@2023=40元
      支付!B3 paid_cumulative[1月]@final@2023=50元
      支付!C3 paid_cumulative[2月]@final@2023=100元
      支付!D3 paid_cumulative[3月]@final@2023=150元
      支付!E3 paid_cumulative[4月]@final@2023=210元
      支付!F3 paid_cumulative[5月]@final@2023=270元
      支付!G3 paid_cumulative[6月]@final@2023=330元
      支付!H3 paid_cumulative[7月]@final@2023=390元
      支付!I3 paid_cumulative[8月]@final@2023=450元
      支付!J3 paid_cumulative[9月]@final@2023=510元
      支付!K3 paid_cumulative[10月]@final@2023=570元
      支付!L3 paid_cumulative[11月]@final@2023=630元
      支付!M3 paid_cumulative[12月]@final@2023=700元
      经济科目!C4 basic_econ[301]@final@2023=500元
      经济科目!C5 basic_econ[30101]@final@2023=500元
      经济科目!C6 basic_econ[302]@final@2023=60元
      经济科目!C7 basic_econ[30201]@final@2023=60元
      经济科目!C9 basic_exp@final@2023=560元
      经济科目!D6 project_econ[302]@final@2023=140元
      经济科目!D7 project_econ[30201]@final@2023=40元
      经济科目!D8 project_econ[30226]@final@2023=100元
      经济科目!D9 project_exp@final@2023=140元
      经济科目!E4 basic_econ[301]@final@2023=500元
      经济科目!E9 exp_total@final@2023=700元
      经济科目!E9 exp_year@final@2023=700元`,
  },
];
