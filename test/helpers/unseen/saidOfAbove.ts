import type { UnseenBook } from "./page";

/** What goes on about the lines above it, costs named together, shares in words, cars beside people, fees beside rent, lines behind their departments (invented units and figures). */
export const UNSEEN_SAID_OF_ABOVE: readonly UnseenBook[] = [
  {
    title: "sums of the lines above by another name, costs together, a share in words without a unit", file: "柳湾疾控2021年.xlsx",
    pages: [{ name: "小结", text: `
小结（给主任看的，元）
今年年初批了|5870000
调整以后全年能用|7982400
全年一共花了|7835050.8
　花在人身上（人员经费）|4906400
　日常公用|641250.3
　上面两项就是基本支出|5547650.3
　项目|2287400.5
花到调整后预算的|0.9815

水电差旅三样加起来|'86,482.70
会议培训两样|'17,240.00
疫苗冷链车等公车一年养护|'61,236.50
接待|'4,860.00
三公一共（没出国没买车）|'66,096.50` }],
    states: `
      B7 basic_exp@final@2021=5547650.3元
      B8 project_exp@final@2021=2287400.5元
      B9 budget_completion_rate@final@2021=0.9815比率
      B11 public_utilities_travel@final@2021=86482.7元
      B12 public_meeting_training@final@2021=17240元
      B13 sangong_vehicle_run@final@2021=61236.5元
      B15 sangong_total@final@2021=66096.5元`,
    silent: [],
    breaks: [],
  },
  {
    title: "what projects with goals cost, asked right below how many they are", file: "柳湾文化馆2023年.xlsx",
    pages: [{ name: "答复", text: `
县局要的数（2023年度）
金额一律万元
问|答|单位
报了绩效目标的项目几个？|6|个
这些项目共多少钱？|386|万元
自评打了多少分？|95.5|分` }],
    states: `
      B4 perf_project_count@final@2023=6个
      B5 perf_project_amount@final@2023=386万元`,
    silent: [],
    breaks: [],
  },
  {
    title: "cars in a column of their own beside the people", file: "柳湾疾控2021年.xlsx",
    pages: [{ name: "一行", text: `
2021年12月31日
编制|在编|临聘|退休|公车(辆)
42|40|14|13|3` }],
    states: `
      一行!A3 est_total@final@2021=42人
      一行!E3 vehicles_held@final@2021=3辆`,
    silent: [],
    breaks: [],
  },
  {
    title: "cars of two offices beside their people, under a title of both", file: "柳湾执法局2021年.xlsx",
    pages: [{ name: "两队", text: `
人员和车（2021年末）
单位|编制|实有人数|退休|车辆(辆)
机关|30|29|10|2
执法队|22|21|13|3
合计|52|50|23|5` }],
    states: `
      两队!C5 on_duty_total@final@2021=50人
      两队!E5 vehicles_held@final@2021=5辆`,
    silent: ["两队!E3"],
    breaks: [],
  },
  {
    title: "fees and rent in one title are 非税收入, rent alone is not", file: "柳湾检验所2021年.xlsx",
    pages: [{ name: "收缴", text: `
委托检测收费、门面租金（2021，元）
月份|应收|实收|减免|缴国库
一季度|42400|42400|0|42400
二季度|51800|48200|3600|48200
三季度|38650|38650|0|38650
四季度|47320|47320|0|41080
全年|180170|176570|3600|170330` }, { name: "门面", text: `
2021年门面租金收缴台账（元）
项目|应收|实收|上缴国库
东门面|42400|42400|42400
西门面|51800|48200|48200
合计|94200|90600|90600` }],
    states: `
      收缴!B7 nontax_due@final@2021=180170元
      收缴!C7 nontax_received@final@2021=176570元
      收缴!D7 nontax_waived@final@2021=3600元
      收缴!E7 nontax_remitted@final@2021=170330元
      门面!B5 rent_due@final@2021=94200元`,
    silent: ["门面!D5"],
    breaks: [],
  },
  {
    title: "lines are called by what was done, not by whose they are", file: "柳湾博物馆2023年.xlsx",
    pages: [{ name: "干了啥", text: `
2023年业务完成数
部门|做的事|计量|2022年|2023年完成|说明
陈列部|办临时展览|个|5|7|
|接待观众|万人次|20.6|33.2|
保管部|文物修复|件|17|21|
|数字化采集藏品|件|500|'700多|` }, { name: "花销", text: `
2023年支出（万元）
科室|干什么用|年初预算|实际支出
办公室|物业|60|58
办公室|水电|20|21
业务科|检测|30|28
合计||110|107` }],
    states: `
      干了啥!D3 work_output[办临时展览]@final@2022=5个
      干了啥!E4 work_output[接待观众]@final@2023=33.2
      干了啥!E5 work_output[文物修复]@final@2023=21件
      花销!C4 line_budget_initial[水电]@budget@2023=20万元
      花销!D5 line_executed[检测]@final@2023=28万元`,
    silent: ["干了啥!E6"],
    breaks: [],
  },
];
