import type { UnseenBook } from "./page";

/** Payments that run on across months with a slip, projects of an account of income and spending, groups numbered below 类, people whose lines sum up to a total of some of them. */
export const UNSEEN_MONTHS_RUNNING_ON: readonly UnseenBook[] = [
  {
    title: "支付逐月累计与项目决算", file: "县农机2024年.xlsx",
    pages: [
      {
        name: "支付进度", text: `
2024年支付进度
||||||||||||单位：万元
月份|1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
累计支付|50.5|100|150|210|270|330|290|450|510|570|630|700
占预算|7%|14%|22%|30%|39%|47%|56%|65%|73%|82%|91%|100%`,
      },
      {
        name: "分月", text: `
2024年推广项目资金支出台账
||||||||||||||||单位：万元
项目|资金来源|指标数|1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月|累计支出|结余
精量播种机推广|省级|60.5||5|5|5|5|5|5|5|5|5|5|5|55|5.5
农机安全培训|县级|12||1|1|1|1|1|1|1|1|1|1|1|11|1
秸秆还田示范|市级|30||2|2|2|2|2|2|2|2|2|2|2|22|8
合计||102.5|0|8|8|8|8|8|8|8|8|8|8|8|88|14.5
逐月累计|||0|8|16|24|32|40|48|56|64|72|80|88||`,
      },
      {
        name: "决算", text: `
2024年经费决算表
|||单位：万元
项目|上年决算数|本年预算数|本年决算数
一、本年收入|650|700|705
财政拨款|650|700|705
二、本年支出|650|700|700
（一）基本支出|520|560|560
　人员经费|470|505|500
　公用经费|50|55|60
（二）项目支出|130|140|140
　校园安防改造|50|60|60
　送教上门服务|80|80|80`,
      },
      {
        name: "人员", text: `
年末人员与车辆（2024年）
行政编制|9|在职人数|14
聘用司机、厨师（人）|11|退休|8
执法执勤车保有量（辆）|6|离休|1`,
      },
      {
        name: "编外", text: `
单位人员情况（人）
行政编制|9
事业编制|6
在职人数|14
退休|8
助残专职委员（聘用）|11
专技岗聘用|6`,
      },
      {
        name: "执行", text: `
2024年预算执行
|||||单位：万元
类|科目或项目|年初预算|调整后预算|全年支出|执行率
一|基本支出|560|560|560|100%
|人员经费|505|500|500|100%
|公用经费|55|60|60|100%
二|项目支出|140|140|140|100%
|校园安防改造|60|60|60|100%
|送教上门服务|80|80|80|100%
|合计|700|700|700|100%`,
      },
      {
        name: "人数", text: `
2024年末人员（人）|编制|实有|备注
在编|15|14|
劳务派遣（检验、消杀）||11|不占编
离休||1|
退休||8|
离退休合计||9|`,
      },
    ],
    states: `
      人员!B2 est_civil@final@2024=9人
      人员!B3 off_est_staff@final@2024=11人
      人员!B4 vehicles_held@final@2024=6辆
      人员!D2 on_duty_total@final@2024=14人
      人员!D3 retired@final@2024=8人
      人员!D4 lixiu@final@2024=1人
      人数!B2 est_total@final@2024=15人
      人数!C2 on_duty_total@final@2024=14人
      人数!C3 off_est_staff@final@2024=11人
      人数!C4 lixiu@final@2024=1人
      人数!C5 retired@final@2024=8人
      人数!C6 retired_total@final@2024=9人
      决算!B10 project_exp@final@2023=130万元
      决算!B11 line_executed[校园安防改造]@final@2023=50万元
      决算!B12 line_executed[送教上门服务]@final@2023=80万元
      决算!B4 income_year@final@2023=650万元
      决算!B5 income_fiscal@final@2023=650万元
      决算!B6 exp_year@final@2023=650万元
      决算!B7 basic_exp@final@2023=520万元
      决算!B8 line_executed[人员经费]@final@2023=470万元
      决算!B8 personnel_exp@final@2023=470万元
      决算!B9 line_executed[公用经费]@final@2023=50万元
      决算!B9 public_exp@final@2023=50万元
      决算!C10 project_exp@budget@2024=140万元
      决算!C11 line_budget_initial[校园安防改造]@budget@2024=60万元
      决算!C12 line_budget_initial[送教上门服务]@budget@2024=80万元
      决算!C4 income_year@budget@2024=700万元
      决算!C5 income_fiscal@budget@2024=700万元
      决算!C6 exp_year@budget@2024=700万元
      决算!C7 basic_exp@budget@2024=560万元
      决算!C8 line_budget_initial[人员经费]@budget@2024=505万元
      决算!C8 personnel_exp@budget@2024=505万元
      决算!C9 line_budget_initial[公用经费]@budget@2024=55万元
      决算!C9 public_exp@budget@2024=55万元
      决算!D10 project_exp@final@2024=140万元
      决算!D11 line_executed[校园安防改造]@final@2024=60万元
      决算!D12 line_executed[送教上门服务]@final@2024=80万元
      决算!D4 income_year@final@2024=705万元
      决算!D5 income_fiscal@final@2024=705万元
      决算!D6 exp_year@final@2024=700万元
      决算!D7 basic_exp@final@2024=560万元
      决算!D8 line_executed[人员经费]@final@2024=500万元
      决算!D8 personnel_exp@final@2024=500万元
      决算!D9 line_executed[公用经费]@final@2024=60万元
      决算!D9 public_exp@final@2024=60万元
      分月!C4 line_budget_adjusted[精量播种机推广]@adjusted@2024=60.5万元
      分月!C5 line_budget_adjusted[农机安全培训]@adjusted@2024=12万元
      分月!C6 line_budget_adjusted[秸秆还田示范]@adjusted@2024=30万元
      分月!C7 project_exp@adjusted@2024=102.5万元
      分月!P4 line_executed[精量播种机推广]@final@2024=55万元
      分月!P5 line_executed[农机安全培训]@final@2024=11万元
      分月!P6 line_executed[秸秆还田示范]@final@2024=22万元
      分月!P7 project_exp@final@2024=88万元
      执行!C10 budget_initial@budget@2024=700万元
      执行!C10 budget_initial@final@2024=700万元
      执行!C4 basic_exp@budget@2024=560万元
      执行!C5 line_budget_initial[人员经费]@budget@2024=505万元
      执行!C5 personnel_exp@budget@2024=505万元
      执行!C6 line_budget_initial[公用经费]@budget@2024=55万元
      执行!C6 public_exp@budget@2024=55万元
      执行!C7 project_exp@budget@2024=140万元
      执行!C8 line_budget_initial[校园安防改造]@budget@2024=60万元
      执行!C9 line_budget_initial[送教上门服务]@budget@2024=80万元
      执行!D10 budget_adjusted@adjusted@2024=700万元
      执行!D10 budget_adjusted@final@2024=700万元
      执行!D4 basic_exp@adjusted@2024=560万元
      执行!D5 line_budget_adjusted[人员经费]@adjusted@2024=500万元
      执行!D5 personnel_exp@adjusted@2024=500万元
      执行!D6 line_budget_adjusted[公用经费]@adjusted@2024=60万元
      执行!D6 public_exp@adjusted@2024=60万元
      执行!D7 project_exp@adjusted@2024=140万元
      执行!D8 line_budget_adjusted[校园安防改造]@adjusted@2024=60万元
      执行!D9 line_budget_adjusted[送教上门服务]@adjusted@2024=80万元
      执行!E10 expenditure_actual@final@2024=700万元
      执行!E4 basic_exp@final@2024=560万元
      执行!E5 line_executed[人员经费]@final@2024=500万元
      执行!E5 personnel_exp@final@2024=500万元
      执行!E6 line_executed[公用经费]@final@2024=60万元
      执行!E6 public_exp@final@2024=60万元
      执行!E7 project_exp@final@2024=140万元
      执行!E8 line_executed[校园安防改造]@final@2024=60万元
      执行!E9 line_executed[送教上门服务]@final@2024=80万元
      执行!F10 budget_completion_rate@final@2024=1%
      执行!F7 project_exec_rate@final@2024=1%
      支付进度!B4 paid_cumulative[1月]@final@2024=50.5万元
      支付进度!C4 paid_cumulative[2月]@final@2024=100万元
      支付进度!D4 paid_cumulative[3月]@final@2024=150万元
      支付进度!E4 paid_cumulative[4月]@final@2024=210万元
      支付进度!F4 paid_cumulative[5月]@final@2024=270万元
      支付进度!G4 paid_cumulative[6月]@final@2024=330万元
      支付进度!H4 paid_cumulative[7月]@final@2024=290万元
      支付进度!I4 paid_cumulative[8月]@final@2024=450万元
      支付进度!J4 paid_cumulative[9月]@final@2024=510万元
      支付进度!K4 paid_cumulative[10月]@final@2024=570万元
      支付进度!L4 paid_cumulative[11月]@final@2024=630万元
      支付进度!M4 paid_cumulative[12月]@final@2024=700万元
      编外!B2 est_civil@final@2024=9人
      编外!B3 est_institution@final@2024=6人
      编外!B4 on_duty_total@final@2024=14人
      编外!B5 retired@final@2024=8人
      编外!B6 off_est_staff@final@2024=11人`,
    breaks: [{ rule: "L-06", cells: ["支付进度!G4", "支付进度!H4"] }],
  },
];
