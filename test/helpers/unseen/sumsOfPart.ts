import type { UnseenBook } from "./page";

/** Sums that take in more, or less, than their table's name says (invented units and figures). */
export const UNSEEN_SUMS_OF_PART: readonly UnseenBook[] = [
  {
    title: "everybody: 总人数 below 在职合计, 离休 and 退休, which do not come to it", file: "某院2022年人头.xlsx",
    pages: [{ name: "人头", text: `
2022年底人头|单位：人|
名称|编制|实有
行政|31|29
工勤|2|2
在职合计|33|31
离休||1
退休||17
总人数||52` }],
    states: `
      C5 on_duty_total@final@2022=31人
      C8 staff_total@final@2022=52人`,
    breaks: [{ rule: "P-01", cells: ["人头!C5", "人头!C6", "人头!C7", "人头!C8"], difference: "3" }],
  },
  {
    title: "everybody: 实有人数合计 below 在职小计 and the retired, without the people without a post behind it", file: "某局2022年人员.xlsx",
    pages: [{ name: "变动", text: `
2022年人员变动及实有表||||
||||单位：人
类别|编制数|2021年末实有|本年增加|2022年末实有
公务员|20|19|1|20
在职小计|20|19|1|20
离休人员||1|0|1
退休人员||8|1|9
实有人数合计||28|2|30
编外：保安保洁||6|0|6` }],
    states: `
      C8 staff_total@final@2021=28人
      E8 staff_total@final@2022=30人
      E9 off_est_staff@final@2022=6人`,
    silent: ["变动!D8"],
    breaks: [],
  },
  {
    title: "everybody, two years side by side: 政法专项编制, a sum that says what it takes in, 项目聘用（编外） and 遗属 behind it", file: "某院2022年底稿.xlsx",
    pages: [{ name: "人员", text: `
人员情况
类别|2021年末（人）|2022年末（人）
政法专项编制|44|45
在职职工|41|42
离休|1|1
退休|22|23
实有人员合计（在职+离退休）|64|66
项目聘用（编外）|7|5
遗属|2|2` }],
    states: `
      B3 est_civil@final@2021=44人
      C7 staff_total@final@2022=66人
      C8 off_est_staff@final@2022=5人
      C9 survivors@final@2022=2人`,
    breaks: [],
  },
  {
    title: "事业 as the only kind of posts: those in post are all of them", file: "某中心2023年预算底稿.xlsx",
    pages: [{ name: "窗口", text: `
2022年12月窗口人员（编制2023年预算用）
类别|核定编制（人）|实有（人）
事业|41|38
退休||11
编外（窗口聘用）||9` }],
    states: `
      B3 est_institution@final@2022=41人
      C3 on_duty_total@final@2022=38人`,
    breaks: [],
  },
  {
    title: "a ledger of 一般公共预算 in brackets with its parts again below the sum, 年初 alone beside what changed it, 执行费 among other fees", file: "某局2021年经费.xlsx",
    pages: [{ name: "21年经费", text: `
某局2021年经费使用情况（一般公共预算）||||||
截至21年12月底||||||单位：元
名称|年初批复|追加|追减|全年指标|累计支出|余额
人员支出|512000|18500|-|530500|529318.4|1181.6
公用支出|86000|-|3000|83000|82110.5|889.5
档案数字化|140000|25000|-|165000|163240|1760
外出调研|0|12000|-|12000|11806|194
合  计|738000|55500|3000|790500|786474.9|4025.1
||||||
其中：基本支出|598000|||613500|611428.9|
      项目支出|140000|||177000|175046|` }, { name: "项目账", text: `
项目经费台账
2021年度  单位：万元
项目名称|科室|年初|追加|调减|全年指标|累计执行
河道保洁|水务办|65|8|/|73|71.2
护林防火|林业办|38|/|5|33|32.4
路灯维护|城建办|20|/|/|20|19.6
项目合计||123|8|5|126|123.2` }, { name: "收费", text: `
2021年非税收入收缴情况
||||单位：元
项目|应收|实收|已缴国库|减免
诉讼费|214300|209300|209300|5000
罚没收入|61000|61000|61000|0
执行费|18450|18450|18450|0
合计|293750|288750|288750|5000` }],
    states: `
      21年经费!B6 line_budget_initial[档案数字化]@budget@2021=140000元
      21年经费!B8 budget_initial@budget@2021=738000元
      21年经费!C8 budget_addition@adjust@2021=55500元
      21年经费!E8 budget_adjusted@adjusted@2021=790500元
      21年经费!F8 expenditure_actual@final@2021=786474.9元
      21年经费!E10 basic_exp@adjusted@2021=613500元
      项目账!F7 project_exp@adjusted@2021=126万元
      收费!B7 nontax_due@final@2021=293750元
      收费!C7 nontax_received@final@2021=288750元`,
    silent: ["收费!B6", "收费!C6", "收费!D6"],
    breaks: [],
  },
  {
    title: "a fund's income, spending and balance, the sum of functions under 一般公共预算, a carry-over of some projects only", file: "某镇2020年底稿.xlsx",
    pages: [{ name: "基金", merges: ["A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:G4"], text: `
2020年政府性基金收支结余||||||
||||||单位：万元
项目|年初结转结余|本年收入|本年支出|||年末结转结余
|||小计|基本支出|项目支出|
土地出让安排的支出|12.4|96|88.1|0|88.1|20.3
福彩公益金安排的支出|0|9|8.5|0|8.5|0.5
合计|12.4|105|96.6|0|96.6|20.8` }, { name: "分科目", text: `
某镇2020年一般公共预算支出分科目情况
制表：财政所||||单位：万元
科目编码|科目名称|年初预算|调整预算|决算
'201|一般公共服务支出|412.5|430.2|428.9
'208|社会保障和就业支出|106|118.4|117.3
'213|农林水支出|288.7|341.9|330.6
合计||807.2|890.5|876.8` }, { name: "课题", text: `
课题经费收支结转台账
||||||2020年  万元
课题编号|课题名称|年初结转|本年下达|本年支出|收回财政|年末结转
K01|茶树良种|31.2|40|52.6|0|18.6
K02|稻田养鱼|8.5|10|13.3|5.2|0
合计||39.7|50|65.9|5.2|18.6
注：仅列财政拨款课题中有结转的，未包括基本支出结转。||||||` }],
    states: `
      基金!B7 gf_carry_in@final@2020=12.4万元
      基金!C7 income_gf@final@2020=105万元
      基金!D7 gf_exp@final@2020=96.6万元
      基金!F7 gf_project@final@2020=96.6万元
      基金!G7 gf_carry_out@final@2020=20.8万元
      分科目!C4 func_exp[201]@budget@2020=412.5万元
      分科目!C7 gpb_exp@budget@2020=807.2万元
      分科目!D7 gpb_exp@adjusted@2020=890.5万元
      分科目!E7 gpb_exp@final@2020=876.8万元
      课题!F6 recovered@final@2020=5.2万元`,
    silent: ["课题!C6", "课题!G6"],
    breaks: [],
  },
];
