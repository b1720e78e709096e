import { textOf } from "../../../src/messages";
import type { CellValue, ScoreTable } from "../../../src/model";
import { checkScoreTable, proposeTemplate, readScoreTable } from "../../../src/scoring";
import { FURTHER_LAYOUTS } from "./furtherLayouts";

const tableOf = (name: string): ScoreTable => readScoreTable(FURTHER_LAYOUTS[name]!)!;
/** Levels, name, points and what is proposed, in short. */
const inShort = (name: string): string[] => proposeTemplate(tableOf(name)).rows.map(({ row, indicator: { level1, level2, name: title, points, rule, expr } }) =>
  [row + 1, `${level1}/${level2}/${title}`, points, rule.type, ...(expr === undefined ? [] : [expr]), ...(rule["target"] === undefined ? [] : [rule["direction"], rule["target"]])].join(" "));

test("points in the levels' names, a note between the rows, a formula before the standard, a row for those who have none", () => {
  expect(inShort("pointsInLevels")).toEqual([
    "3 投入/目标设定/绩效目标合理性 10 tiers", "4 投入/预算配置/在职人员控制率 10 step_deduct staff_on_post / staff_quota * 100",
    "5 投入/预算配置/重点支出安排率 10 bands key_project_budget / project_budget_total * 100",
    "7 过程/预算执行/预算调整率 10 step_deduct max(0, abs(budget_addition) + abs(budget_reduction) + abs(budget_restructure) - budget_adjust_exempt) / budget_approved * 100",
    "8 过程/预算执行/公用经费控制率 15 bands public_actual / public_budget * 100", "9 过程/预算执行/新建楼堂馆所面积控制率 15 step_deduct building_area_actual / building_area_approved * 100",
    "10 效果/履职效益/社会效益 30 manual",
  ]);
  expect(proposeTemplate(tableOf("pointsInLevels")).rows[5]!.indicator.not_applicable).toEqual({ when: "没有楼堂馆所项目", policy: "full_points" });
});

test("a standard in three columns below one heading is read as one", () => {
  expect(inShort("splitStandard")).toEqual([
    "3 “三公”经费控制率/“三公”经费控制率/“三公”经费控制率 20 step_deduct sangong_actual_cur / sangong_budget_cur * 100", "4 政府采购执行率/政府采购执行率/政府采购执行率 20 step_deduct procurement_actual / procurement_budget * 100",
    "5 资金使用合规性/资金使用合规性/资金使用合规性 30 count_deduct", "6 服务对象满意度/服务对象满意度/服务对象满意度 30 bands satisfied_count / survey_valid_count * 100",
  ]);
  expect(tableOf("splitStandard").rows[0]!.cells.standard).toBe("≤100%得满分；每超过1个百分点扣2分；扣完为止");
});

test("四川 0013zp: sign and unit in columns of their own decide the direction", () => {
  expect(inShort("sichuan")).toEqual([
    "4 总额/总额/总额 10 proportional actual_value / target_value * 100", "6 产出指标/质量指标/足额保障率 22.5 target_vs_actual eq 100", "7 产出指标/数量指标/科目调整次数 22.5 target_vs_actual le 10",
    "8 产出指标/时效指标/按时发放率 22.5 target_vs_actual eq 100", "9 效益指标/社会效益指标/机构运转保障 22.5 tiers",
  ]);
});

test("names numbered 1.1 with their points, explanations at the end", () => {
  expect(inShort("numbered")).toEqual([
    "3 预算管理/预算管理/预算编制完整性 20 count_deduct", "4 预算管理/预算管理/预算完成率 30 step_deduct expenditure_actual / budget_approved * 100",
    "6 履职效益/履职效益/重点工作完成率 30 proportional key_task_done / key_task_assigned * 100", "7 履职效益/履职效益/群众满意度 20 bands satisfied_count / survey_valid_count * 100",
  ]);
});

test("headings with blanks and line breaks, 小计 after each level", () => {
  expect(inShort("subtotals")).toEqual([
    "2 决策/立项/立项规范性 10 checklist_add", "3 决策/目标/目标合理性 10 tiers", "5 过程/资金/资金到位率 20 proportional actual_value",
    "6 过程/资金/预算执行率 20 bands expenditure_actual / budget_adjusted * 100", "8 产出/质量/质量达标率 40 step_deduct work_quality_ok / work_planned * 100",
  ]);
});

test("the national project form with a heading merged over two columns", () => {
  expect(inShort("nationalProject")).toEqual([
    "4 年度资金总额/年度资金总额/年度资金总额 10 proportional actual_value / target_value * 100", "8 产出指标/数量指标/培训人次 20 target_vs_actual ge 500", "9 产出指标/质量指标/合格率 15 target_vs_actual ge 95",
    "10 产出指标/成本指标/人均成本 15 target_vs_actual le 0.2", "11 效益指标/社会效益指标/能力提升 30 tiers", "12 满意度指标/服务对象满意度指标/学员满意度 10 target_vs_actual ge 90",
  ]);
});

test.each(Object.keys(FURTHER_LAYOUTS))("%s sums to 100, and every row says what was understood or why it is judged", (name) => {
  const { rows, total } = proposeTemplate(tableOf(name));
  expect(total).toBe("100");
  for (const row of rows) expect(row.understood.length > 0).toBe(row.refusal === null);
});

/** The layout with scores filled in, by row number on the screen. */
function filled(name: string, column: number, scores: Readonly<Record<number, CellValue>>): ScoreTable {
  const sheet = FURTHER_LAYOUTS[name]!;
  return readScoreTable({ ...sheet, values: sheet.values.map((row, index) => row.map((value, at) => (at === column && scores[index + 1] !== undefined ? scores[index + 1]! : value))) })!;
}

test("a filled-in 0013zp is recomputed with its signs: 10 ÷ 12 of 22.5 is 18.75, and full marks for 12 times of ≤10 are told", () => {
  const right = checkScoreTable(filled("sichuan", 8, { 4: 9.8, 6: 22.5, 7: 18.75, 8: 20.63, 9: 22.5, 10: 94.18 }));
  expect(right.findings.filter(({ severity }) => severity !== "info").map(({ message }) => textOf(message))).toEqual([]);
  const wrong = checkScoreTable(filled("sichuan", 8, { 4: 9.8, 6: 22.5, 7: 22.5, 8: 20.63, 9: 22.5, 10: 97.93 }));
  expect(wrong.findings.map(({ kind, message }) => `${kind} ${textOf(message)}`)).toEqual(expect.arrayContaining([expect.stringContaining("differs 科目调整次数：表内得分22.5，按本行数字和评分标准应为18.75，相差3.75")]));
});
