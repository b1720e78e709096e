import { join } from "node:path";
import { evaluate } from "../../src/evaluate";
import { NO_CHOICES } from "../../src/model";
import type { Choices, Evaluation, PlannedCell, SheetPlan, Snapshot } from "../../src/model";
import { confirmTemplate, proposeTemplate, readScoreTable, TEMPLATE_ID } from "../../src/scoring";
import { snapshotOfXlsx } from "../helpers/snapshotOfXlsx";
import { LAYOUTS } from "../scoring/template/layouts";
import { withPlans } from "./planSheet";

jest.setTimeout(60_000);

let sample: Snapshot;
beforeAll(async () => {
  sample = await snapshotOfXlsx(join(__dirname, "../workbooks/zhanjiang-gz-office-2020.xlsx"));
});

const choicesFor = (name: string): Choices => ({
  ...NO_CHOICES, system: TEMPLATE_ID, template: confirmTemplate(proposeTemplate(readScoreTable(LAYOUTS[name]!)!), {}, "某局评分表"),
});
const withTable = (name: string): Snapshot => ({ ...sample, sheets: [...sample.sheets, LAYOUTS[name]!] });
const planOf = ({ plans }: Evaluation, sheet: SheetPlan["sheet"]): SheetPlan => plans.find((plan) => plan.sheet === sheet)!;
const formulaIn = (cell: PlannedCell | undefined): string => (cell?.content.kind === "formula" ? cell.content.formula : "");

test.each(Object.keys(LAYOUTS))("%s is filled in in a copy: same cells, a live score and deduction for every row", (name) => {
  const evaluation = evaluate(withTable(name), choicesFor(name));
  const table = readScoreTable(LAYOUTS[name]!)!;
  const filled = planOf(evaluation, "filled");
  expect(evaluation.scorecard.systemId).toBe(TEMPLATE_ID);
  expect(filled.name).toBe("评分表（自评填写）");
  for (const row of table.rows.filter(({ kind, points }) => kind === "indicator" && points !== null)) {
    const { score, deduction } = table.segments[row.segment]!.columns;
    const end = planOf(evaluation, "scores").rows.length + 50;
    const found = `IFERROR(INDEX('绩效评分表'!$J$1:$J$${end},MATCH("${row.id}",'绩效评分表'!$O$1:$O$${end},0)),"")`;
    expect(formulaIn(filled.rows[row.row]![score!])).toBe(`=IF(ISNUMBER(${found}),${found},"")`);
    expect(formulaIn(filled.rows[row.row]![deduction ?? filled.columnWidths.length - 1])).toContain(`MATCH("${row.id}"`);
  }
  const sheet = LAYOUTS[name]!;
  sheet.values.forEach((cells, row) => cells.forEach((value, column) => {
    const content = filled.rows[row]![column]!.content;
    if (content.kind === "text") expect(content.text).toBe(value);
    if (content.kind === "number") expect(content.value).toBe(value);
    if (value !== null) expect(content.kind).not.toBe("empty");
  }));
  expect(filled.merges).toEqual(sheet.merges);
});

test("sums are filled in only when every row they cover has a score", () => {
  const evaluation = evaluate(withTable("merged"), choicesFor("merged"));
  const filled = planOf(evaluation, "filled");
  expect(formulaIn(filled.rows[5]![6])).toBe('=IF(COUNT($G$4)+COUNT($G$5)<2,"",ROUND($G$4+$G$5,2))');
  expect(formulaIn(filled.rows[13]![6])).toMatch(/^=IF\(COUNT\(\$G\$4\)\+.*<9,"",ROUND\(/);
});

test("the template is kept in a sheet of its own, and the next reading takes it from there", () => {
  const first = evaluate(withTable("merged"), choicesFor("merged"));
  const again = evaluate(withPlans(withTable("merged"), first.plans));
  expect(again.choices.system).toBe(TEMPLATE_ID);
  expect(again.template).toEqual(first.template);
  expect(again.plans.map(({ sheet }) => sheet)).toEqual(["info", "data", "checks", "scores", "report", "template", "filled"]);
  expect(planOf(again, "template").rows).toEqual(planOf(first, "template").rows);
});

test("another system leaves the template at hand and the copy alone", () => {
  const first = evaluate(withTable("merged"), choicesFor("merged"));
  const other = evaluate(withPlans(withTable("merged"), first.plans), { ...NO_CHOICES, system: "hunan-dept-2017" });
  expect(other.scorecard.systemId).toBe("hunan-dept-2017");
  expect(other.plans.map(({ sheet }) => sheet)).toEqual(["info", "data", "checks", "scores", "report", "template"]);
  expect(evaluate(withPlans(withTable("merged"), first.plans), { ...NO_CHOICES, system: TEMPLATE_ID }).scorecard.rows).toHaveLength(9);
});

test("a project is scored by its own block and actual values, live in the data sheet", () => {
  const evaluation = evaluate(withTable("project"), choicesFor("project"));
  expect(evaluation.scorecard.rows.map(({ score }) => score)).toEqual(["8.62", "20", "20", "10", null, "9.44"]);
  const data = planOf(evaluation, "data");
  const row = data.rows.find((cells) => cells.some(({ content }) => content.kind === "text" && content.text.startsWith("input/t-") && content.text.endsWith(".actual_value")))!;
  expect(formulaIn(row[3])).toContain("'项目自评表'!$E$4");
});

test("without a template nothing is added", () => {
  expect(evaluate(withTable("merged")).plans.map(({ sheet }) => sheet)).toEqual(["info", "data", "checks", "scores", "report"]);
});
