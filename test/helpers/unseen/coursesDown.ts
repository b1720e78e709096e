import type { UnseenBook } from "./page";

/** Courses told down a list or with the money of the year before, kinds of posts by their gloss, halves that were rounded by themselves (invented units and figures). */
export const UNSEEN_COURSES_DOWN: readonly UnseenBook[] = [
  {
    title: "kinds of posts by their gloss beside the posts of a table of staff", file: "青湾水务局2022年.xlsx",
    pages: [{ name: "机构", text: `
青湾水务局2022年末机构人员情况|||单位：人
类别|编制数|2021年末实有|2022年末实有
行政编制（参公人员）|46|43|44
事业编制|21|20|19
工勤|3|2|2
在职小计|70|65|65` }],
    states: `
      B3 est_civil@final@2022=46人
      B4 est_institution@final@2022=21人
      B6 est_total@final@2022=70人`,
    silent: [],
    breaks: [],
  },
  {
    title: "the year's budget that takes in what was carried over, written to the fen", file: "青湾法庭2018年.xlsx",
    pages: [{ name: "指标", text: `
青湾法庭2018年指标执行情况|||||单位：元
科目名称|上年结转|年初预算|本年追加|全年指标|本年支出
行政运行|0|5863000|442600|6305600|6240318.66
案件审判|64210.5|640000|0|704210.5|571803.2
法庭建设|212300|1860000|360000|2432300|2018464.75
合计|276510.5|8363000|802600|9442110.5|8830586.61` }],
    states: "E6 budget_adjusted@adjusted@2018=9442110.5元",
    silent: [],
    breaks: [],
  },
  {
    title: "halves of a year rounded by themselves, beside one line that was put in wrong", file: "青湾文化馆2021年.xlsx",
    pages: [{ name: "执行", text: `
青湾文化馆2021年预算执行情况（元）
序号|支出内容|年初数|调整后预算|1-6月|7-12月|全年支出
一|基本支出|3302900|3302900|1407400|1895500|3302900
1|人员支出|2361900|2361900|1024900|1337000|2361900
2|日常公用|941000|941000|382400|558600|941000
二|项目支出|1337200|1547200|665200|882000|1547200
1|展览|600000|700000|300000|400000|700000
2|培训|737200|847200|365200|382000|747200
|合计|4640100|4850100|2072600|2777500|4850100` }],
    states: "G9 expenditure_actual@final@2021=4850100元",
    silent: [],
    breaks: [{ rule: "L-01", cells: ["执行!G6", "执行!G8"], difference: "100000" }, { rule: "L-01", cells: ["执行!F6", "执行!F8"], difference: "100000" }],
  },
  {
    title: "what was left, came in, was spent and is left, down a list", file: "青湾登记所2024年.xlsx",
    pages: [{ name: "余额", text: `
收支与结余一览（2024年，万元）

财政拨款收入|892
事业收入|65
其他收入|8.2
本年收入小计|965.2
加：年初结转结余|21.6
减：本年支出|958.4
年末结转结余|29.4` }],
    states: "余额!B9 carry_out@final@2024=29.4万元",
    silent: [],
    breaks: [{ rule: "L-11", cells: ["余额!B9", "余额!B7", "余额!B6", "余额!B8"], difference: "1" }],
  },
  {
    title: "the same list with what went to funds in between, whose name nobody knows", file: "青湾登记所2023年.xlsx",
    pages: [{ name: "余额", text: `
收支与结余一览（2023年，万元）

财政拨款收入|892
事业收入|65
本年收入小计|957
加：年初结转结余|21.6
减：本年支出|938.4
减：划转职工福利基金|5.2
年末结转结余|35` }],
    states: "余额!B9 carry_out@final@2023=35万元",
    silent: [],
    breaks: [],
  },
];
