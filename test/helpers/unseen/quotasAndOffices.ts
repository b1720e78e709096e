import type { UnseenBook } from "./page";

/** What may be spent without a word of its stage, people called by their office, and cards of budget units (invented units and figures). */
export const UNSEEN_QUOTAS_AND_OFFICES: readonly UnseenBook[] = [
  {
    title: "指标 of the year beside what was spent, under a title of projects that says nothing of a budget", file: "柏坪地震台2023年.xlsx",
    pages: [{ name: "项目", text: `
项目资金来源及支付（2023）||||单位：元
项目|本年指标数|其中：市级|累计支付|支付进度
台网运行|620000|620000|610400|0.9845
仪器更新|300000|100000|271500|0.905
小计|920000|720000|881900|0.9586` }, { name: "结转", text: `
2023年项目指标与上年结转（元）
项目|上年结转指标|本年指标|累计支付
台网运行|20000|600000|610400
仪器更新|0|300000|271500` }, { name: "专项", text: `
2023年专项资金使用情况|||单位：元
项目名称|下达指标|已支出|结余
流动台站|80000|74000|6000
应急演练|30000|30000|0` }],
    states: `
      项目!B3 line_budget_adjusted[台网运行]@adjusted@2023=620000元
      项目!B5 project_exp@adjusted@2023=920000元
      项目!D5 project_exp@final@2023=881900元
      专项!B3 line_budget_adjusted[流动台站]@adjusted@2023=80000元
      专项!C4 line_executed[应急演练]@final@2023=30000元
      项目!E5 project_exec_rate@final@2023=0.9586比率`,
    silent: ["项目!C5", "结转!C3", "结转!C4"],
    breaks: [],
  },
  {
    title: "people below the sum of posts", file: "柏坪群众艺术馆2021年.xlsx",
    pages: [{ name: "人员", text: `
2021年末|编制|在职|空编
编导岗|22|20|2
行政岗|6|6|0
合计|28|26|2

退休馆员||14` }],
    states: "人员!C6 retired@final@2021=14人",
    silent: [],
    breaks: [],
  },
  {
    title: "an office for the retired among offices", file: "柏坪外事办2021年.xlsx",
    pages: [{ name: "科室", text: `
人员编制情况（2021年末）
科室|编制|在职
办公室|8|7
离退休干部科|3|2
合计|11|9` }],
    states: "科室!C4 on_duty_total[离退休干部科]@final@2021=2人",
    silent: [],
    breaks: [],
  },
  {
    title: "人数 beside 编制", file: "柏坪文联2021年.xlsx",
    pages: [{ name: "汇总", text: `
2021年12月|编制|人数
参公|9|8
工勤|2|1
在职小计|11|9` }],
    states: `
      汇总!B2 est_civil@final@2021=9人
      汇总!C2 on_duty_civil@final@2021=8人
      汇总!C3 on_duty_worker@final@2021=1人`,
    silent: [],
    breaks: [],
  },
  {
    title: "the office in front of its people, alone and beside an office below it", file: "柏坪水务局2022年.xlsx",
    pages: [{ name: "机关", text: `
本局人员（人）
类别|2021年末|2022年末
局机关行政编制|31|30
局机关在职公务员|29|28
局机关工勤在岗|2|2
本局退休干部|40|41` }, { name: "全系统", text: `
全系统人员（人）
类别|2021年末|2022年末
局机关在职人员|31|30
局机关退休人员|40|41
下属水管站在职人员|62|60` }],
    states: `
      机关!C3 est_civil@final@2022=30人
      机关!B4 on_duty_civil@final@2021=29人
      机关!C5 on_duty_worker@final@2022=2人
      机关!C6 retired@final@2022=41人`,
    silent: ["全系统!C3", "全系统!C4", "全系统!C5"],
    breaks: [],
  },
  {
    title: "a card of a budget unit, whose name stands in the first pair", file: "柏坪供热站2024年.xlsx",
    pages: [{ name: "卡片", text: `
预算部门基本情况卡（2024年度）
单位名称|柏坪供热管理站|单位性质|公益二类
编制人数（人）|18|实有在职（人）|17
年初预算（万元）|310.5|全年预算（万元）|335
全年支出（万元）|328.46|其中：项目支出（万元）|96.2
人员经费（万元）|201.3|公用经费（万元）|30.96` }],
    states: `
      卡片!B3 est_total@final@2024=18人
      卡片!D3 on_duty_total@final@2024=17人
      卡片!B4 budget_initial@budget@2024=310.5万元
      卡片!B5 expenditure_actual@final@2024=328.46万元
      卡片!D5 project_exp@final@2024=96.2万元
      卡片!B6 personnel_exp@final@2024=201.3万元
      卡片!D6 public_exp@final@2024=30.96万元`,
    silent: [],
    breaks: [],
  },
  {
    title: "what is kept down among 公用经费, and 公用经费 by all its subjects", file: "柏坪广电中心2023年.xlsx",
    pages: [{ name: "控制", text: `
公用经费重点支出控制（2022、2023）
科目|2022决算|2023预算|2023决算|占预算|单位：元
公务接待费|5210|6000|4188|0.698
公务用车运行维护费|28440|30000|29713|0.9904` }, { name: "明细", text: `
2023年公用经费支出明细（元）
科目|2023预算|2023决算
办公费|60000|58210
公务接待费|6000|4188` }],
    states: `
      控制!B3 sangong_reception@final@2022=5210元
      控制!C4 sangong_vehicle_run@budget@2023=30000元
      控制!D4 sangong_vehicle_run@final@2023=29713元
      控制!D3 basic_econ[30217]@final@2023=4188元
      明细!C4 basic_econ[30217]@final@2023=4188元`,
    silent: [],
    breaks: [],
  },
];
