import type { ScoreTable, TemplateProposal } from "../../../src/model";
import { proposeTemplate, readScoreTable } from "../../../src/scoring";
import { drawSheet } from "../../helpers/drawSheet";
import { LAYOUTS } from "./layouts";

const tableOf = (name: string): ScoreTable => readScoreTable(LAYOUTS[name]!)!;
const proposalOf = (name: string): TemplateProposal => proposeTemplate(tableOf(name));
/** Level 1, level 2, name, points and what is proposed, in short. */
const inShort = (name: string): string[] => proposalOf(name).rows.map(({ row, indicator: { level1, level2, name: title, points, rule, expr } }) =>
  `${row + 1} ${level1}/${level2}/${title} ${points} ${rule.type}${expr ? ` ${expr}` : ""}`);

test("merged levels, explanation and standard apart, sub-totals and notes", () => {
  expect(inShort("merged")).toEqual([
    "4 投入/预算配置/在职人员控制率 5 step_deduct staff_on_post / staff_quota * 100",
    "5 投入/预算配置/“三公经费”变动率 5 step_deduct (sangong_budget_cur - sangong_budget_prev) / sangong_budget_prev * 100",
    "7 过程/预算执行/预算完成率 10 step_deduct (carryover_prev + budget_initial + budget_addition - carryover_end) / (carryover_prev + budget_initial + budget_addition) * 100",
    "8 过程/预算执行/预算控制率 5 bands budget_addition / budget_initial * 100",
    "9 过程/预算管理/管理制度健全性 8 checklist_add", "10 过程/预算管理/资金使用合规性 12 checklist_deduct", "11 产出及效果/履职/重点工作完成情况 30 count_deduct",
    "12 产出及效果/效益/社会效益 20 manual", "13 产出及效果/效益/社会公众或服务对象满意度 5 bands satisfied_count / survey_valid_count * 100",
  ]);
  expect(tableOf("merged").rows.filter(({ kind }) => kind !== "indicator").map(({ kind, row, points }) => `${kind} ${row + 1} ${points}`)).toEqual(["subtotal 6 10", "total 14 100"]);
});

test("half-filled levels, columns in another order, points as text and in the name", () => {
  expect(inShort("halfFilled")).toEqual([
    "2 预算编制/编制/预算编制合理性 10 tiers", "3 预算执行/执行/预算执行率 20 proportional expenditure_actual / budget_adjusted * 100",
    "4 预算执行/执行/结转结余率 10 bands carryover_end / budget_approved * 100", "5 预算执行/执行/政府采购执行率 10 proportional procurement_actual / procurement_budget * 100",
    "6 履职效益/产出/履职目标完成情况 50 tiers",
  ]);
});

test("section lines instead of level columns", () => {
  expect(inShort("sections")).toEqual([
    "5 部门决策/目标管理/绩效目标合理性 10 checklist_add", "6 部门决策/目标管理/绩效指标明确性 20 checklist_add",
    "8 综合管理/综合管理/公用经费控制率 10 bands public_actual / public_budget * 100", "9 综合管理/综合管理/预算公开 20 tiers",
    "11 部门绩效/部门绩效/固定资产利用率 10 bands fixed_asset_in_use / fixed_asset_total * 100", "12 部门绩效/部门绩效/履职效果 30 manual",
  ]);
});

test("a project's funding block and its targets, signs and units in the cells", () => {
  expect(inShort("project")).toEqual([
    "4 年度资金总额/年度资金总额/年度资金总额 10 proportional actual_value / target_value * 100", "7 产出指标/数量指标/维修面积 20 target_vs_actual",
    "8 产出指标/质量指标/验收合格率 20 target_vs_actual", "9 产出指标/成本指标/维修成本 10 target_vs_actual", "10 效益指标/社会效益指标/办公条件 30 tiers",
    "11 满意度指标/服务对象满意度指标/职工满意度 10 target_vs_actual",
  ]);
  expect(proposalOf("project").rows.map(({ indicator: { rule } }) => [rule["target"], rule["direction"]]).slice(1, 4)).toEqual([[1200, "ge"], [100, "ge"], [43.2, "le"]]);
});

test("a heading of two rows away from A1, weights in percent, standards over several rows", () => {
  expect(inShort("twoRows")).toEqual([
    "5 管理/人员/财政供养人员控制率 10 step_deduct staff_on_post / staff_quota * 100", "7 管理/资产/固定资产利用率 10 bands fixed_asset_in_use / fixed_asset_total * 100",
    "10 效益/履职/重点工作办结率 30 proportional key_task_done / key_task_assigned * 100", "11 效益/效果/社会效益 50 manual",
  ]);
});

test("four levels, 应得分 and 实得分; the explanation decides the base of a rate", () => {
  expect(inShort("fourLevels")).toEqual([
    "2 过程/执行/预算执行率 20 step_deduct expenditure_actual / budget_initial * 100",
    "3 过程/执行/预算调整率 10 step_deduct max(0, abs(budget_addition) + abs(budget_reduction) + abs(budget_restructure) - budget_adjust_exempt) / budget_approved * 100",
    "4 过程/管理/基础信息完善性 10 count_deduct", "5 结果/产出/实际完成率 30 proportional work_done / work_planned * 100", "6 结果/效果/生态效益 30 tiers",
  ]);
});

test.each(Object.keys(LAYOUTS))("%s sums to 100, and every row says what was understood or why it is judged", (name) => {
  const { rows, total } = proposalOf(name);
  expect(total).toBe("100");
  for (const row of rows) expect(row.understood.length > 0).toBe(row.refusal === null);
});

test("a rate whose base the table leaves open asks for it and is judged until then", () => {
  const [row] = proposeTemplate(readScoreTable(drawSheet("表", [
    ["一级指标", "三级指标", "分值", "评分标准", "得分"], ["过程", "预算执行率", 60, "按比例得分", null], ["效果", "社会效益", 40, "", null]]))!).rows;
  expect(row!.indicator.rule.type).toBe("manual");
  expect(row!.bases.map(({ words }) => words)).toEqual(["全年执行数÷全年（调整后）预算数", "全年执行数÷年初预算数"]);
  expect(row!.refusal!.code).toBe("score.template.refused.base");
});

test("ids stay when rows are inserted above", () => {
  const sheet = LAYOUTS["halfFilled"]!;
  const longer = { ...sheet, values: [sheet.values[0]!, [0, "0分", "预算编制", "新增指标", "编制", "符合得满分，否则不得分", null, null, null], ...sheet.values.slice(1)] };
  const ids = (table: ScoreTable): string[] => table.rows.filter(({ name }) => name !== "新增指标").map(({ id }) => id);
  expect(ids(readScoreTable(longer)!)).toEqual(ids(tableOf("halfFilled")));
});

test.each([
  ["a budget table", [["项目", "年初预算", "决算"], ["基本支出", 10, 9], ["项目支出", 5, 5]]],
  ["a plain list", [["姓名", "得分"], ["甲", 90], ["乙", 80]]],
  ["an empty sheet", []],
])("%s is no score table", (_, rows) => {
  expect(readScoreTable(drawSheet("表", rows))).toBeNull();
});
