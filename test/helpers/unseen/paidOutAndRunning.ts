import type { UnseenBook } from "./page";

/** Running totals of which one was mistaken, and project money paid out to others whose sum is not all that the office spent on projects. */
export const UNSEEN_PAID_OUT_AND_RUNNING: readonly UnseenBook[] = [
  {
    title: "累计 with one slip among twelve, beside income and kinds of spending", file: "水文站2021年.xlsx",
    pages: [{
      name: "逐月", merges: ["A2:A3", "B2:C2", "D2:F2", "G2:G3"], text: `
某水文站2021年逐月收支（元）||||||
月份|收入||支出|||累计支出
|拨款|其他|人员|业务|合计|
1月|52000|1000|40000|6000|46000|46000
2月|51000|800|40000|5000|45000|91000
3月|53000|0|41000|9000|50000|141000
4月|52500|0|41000|8000|49000|190000
5月|54000|500|41000|12000|53000|243000
6月|60000|0|42000|15000|57000|300000
7月|58000|0|42000|21000|63000|336000
8月|57000|0|42000|18000|60000|423000
9月|55000|200|42000|12000|54000|477000
10月|54000|0|42500|9500|52000|529000
11月|53000|0|42500|7500|50000|579000
12月|66000|0|58000|13000|71000|650000
全年|665500|2500|514000|136000|650000|`,
    }],
    states: `
      G4 paid_cumulative[1月]@final@2021=46000元
      G10 paid_cumulative[7月]@final@2021=336000元
      G11 paid_cumulative[8月]@final@2021=423000元
      G15 paid_cumulative[12月]@final@2021=650000元
      F16 expenditure_actual@final@2021=650000元`,
  },
  {
    title: "what was paid out on projects of villages is a part by its title, and by a note", file: "某乡项目拨付2023.xlsx",
    pages: [
      {
        name: "拨付", merges: ["A3:A4", "B3:B4", "C3:D3", "E3:E4", "F3:F4", "G3:G4"], text: `
2023年社区项目资金拨付情况||||||
||||||单位：万元
项目名称|社区|来源||全年指标|已拨付|拨付率
||上级|本乡|||
文化广场修缮|南社区|12|3|15|14.1|94.0%
巷道亮化|北社区|20||20|16|80.0%
晒场硬化|东社区|8|2.5|10.5|10.5|100.0%
合计||40|5.5|45.5|40.6|89.2%`,
      },
      {
        name: "其他", text: `
2023年专项资金台账||||
||||单位：万元
项目名称|年初预算|累计拨付|未拨付|经办
河堰清淤|30|28.4|1.6|老周
古树保护|6|5.2|0.8|小韩
合计|36|33.6|2.4|
注：以上是全乡项目支出的一部分。||||`,
      },
    ],
    states: `
      拨付!E5 line_budget_adjusted[文化广场修缮]@adjusted@2023=15万元
      拨付!F5 line_executed[文化广场修缮]@final@2023=14.1万元
      拨付!F7 line_executed[晒场硬化]@final@2023=10.5万元
      其他!B4 line_budget_initial[河堰清淤]@budget@2023=30万元
      其他!C5 line_executed[古树保护]@final@2023=5.2万元`,
    silent: ["拨付!E8", "拨付!F8", "其他!B6", "其他!C6", "其他!D4"],
  },
];
