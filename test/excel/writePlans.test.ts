import { evaluate } from "../../src/evaluate";
import { compareScores, readSnapshot, undoLastWrite, writePlans } from "../../src/excel";
import { cellOf, openBook, openSample, personsSheets, turn, valueOf } from "./opened";
import { bookOf, sheetOf } from "../helpers/book";
import type { SheetSnapshot } from "../../src/model";
import type { NodeHost } from "../../src/workbench/node";

const OURS = ["自评基本信息", "绩效数据表", "核对结果", "绩效评分表", "自评报告"];
jest.setTimeout(120_000);

/** Enough of the sample for findings and scores. */
const FEW = ["封面", "GK01 收入支出决算总表", "GK03 支出决算表", "GK06 一般公共预算财政拨款基本支出决算明细表", "GK07 三公经费支出决算表", "人员情况"];

/** Everything that stands in a sheet, without the column that only says how rows look. */
function contentsOf({ name, values, formulas, merges }: SheetSnapshot): unknown {
  const looks = 1 + values.reduce((found, row) => (found >= 0 ? found : row.findIndex((value) => typeof value === "string" && value.startsWith("#"))), -1);
  const cells = values.flatMap((row, r) => row.flatMap((value, c) => (value === null || (looks > 0 && c === looks) ? [] : [[r, c, formulas[r]?.[c] || value]])));
  return { name, merges, cells };
}

let host: NodeHost;
afterEach(() => host.close());

test("makes the five sheets in two round trips, Excel computes what the engine did, and the person's sheets stay as they were", async () => {
  host = await openSample();
  const before = await personsSheets(host);
  const { evaluation, written } = await turn();
  expect(written).toMatchObject({ sheetsMade: OURS, renamed: [], syncs: 2 });
  const expected = evaluation.plans.flatMap((plan) => plan.expected);
  expect(expected.length).toBeGreaterThan(50);
  expect(valueOf(await compareScores(evaluation.plans))).toEqual([]);
  expect(await personsSheets(host)).toEqual(before);
});

test("a second turn without edits writes nothing", async () => {
  host = await openSample(FEW);
  await turn();
  expect((await turn()).written).toMatchObject({ cellsWritten: 0, sheetsMade: [], syncs: 2 });
});

test("an edit of a budget cell changes only few cells, through live formulas", async () => {
  host = await openSample();
  const first = await turn();
  await host.edit("GK03 支出决算表", "C8", 600);
  const { written, evaluation } = await turn();
  expect(written.cellsWritten).toBeGreaterThan(0);
  expect(written.cellsWritten).toBeLessThan(first.written.cellsWritten / 4);
  expect(valueOf(await compareScores(evaluation.plans))).toEqual([]);
});

test("Excel's own formulas follow an edit before anything is written", async () => {
  host = await openBook(bookOf(sheetOf("封面", [["x"]])));
  const { evaluation } = await turn();
  const total = await cellOf("绩效评分表", "total", "得分");
  expect(String(total.value)).toContain(`缺 ${evaluation.scorecard.missing} 项`);
});

test("names a difference between Excel and the engine when a person overwrote a formula", async () => {
  host = await openSample(FEW);
  const { evaluation } = await turn();
  const cell = await cellOf("绩效评分表", "gd20-exec", "得分");
  await host.edit("绩效评分表", cell.address, 1);
  const mismatches = valueOf(await compareScores(evaluation.plans));
  expect(mismatches).toContainEqual(expect.objectContaining({ record: "gd20-exec", excels: "1" }));
});

test("a person's sheet with our name is left alone: ours gets another name and a notice", async () => {
  host = await openBook(bookOf(sheetOf("绩效评分表", [["我的表", 1]]), sheetOf("数据", [["支出", 5]])));
  const before = (await host.exportBook()).sheets[0];
  const { written } = await turn();
  expect(written.renamed).toEqual([{ sheet: "scores", name: "绩效评分表(2)" }]);
  expect(written.notices).toEqual([{ code: "excel.renamed", params: { wanted: "绩效评分表", name: "绩效评分表(2)" } }]);
  expect((await host.exportBook()).sheets[0]).toEqual(before);
  expect(valueOf(await readSnapshot()).snapshot.sheets.map(({ name, own }) => [name, own]).slice(0, 2)).toEqual([["绩效评分表", null], ["数据", null]]);
  expect((await turn()).written.sheetsMade).toEqual([]);
});

test("a renamed output sheet is still ours", async () => {
  host = await openBook(bookOf(sheetOf("数据", [["支出", 5]])));
  await turn();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("核对结果").name = "勾稽 结果";
    await context.sync();
  });
  const { written, snapshot } = await turn();
  expect(snapshot.sheets.find(({ own }) => own === "checks")?.name).toBe("勾稽 结果");
  expect(written.sheetsMade).toEqual([]);
});

test("a protected output sheet is refused before anything is touched", async () => {
  host = await openSample(FEW);
  await turn();
  await host.edit("GK03 支出决算表", "C8", 600);
  host.setFault({ protect: { 绩效数据表: true } });
  const before = await host.exportBook();
  const { snapshot } = valueOf(await readSnapshot());
  expect(await writePlans(evaluate(snapshot).plans, { base: snapshot })).toMatchObject({ ok: false, failure: { code: "excel.protectedSheet", params: { sheet: "绩效数据表" } } });
  expect((await host.exportBook()).sheets.map(({ cells }) => cells)).toEqual(before.sheets.map(({ cells }) => cells));
});

test("a write that is refused half-way is taken back: made sheets and markers are gone again", async () => {
  host = await openBook(bookOf(sheetOf("数据", [["支出", 5]])));
  const before = await host.exportBook();
  const { snapshot } = valueOf(await readSnapshot());
  const { plans } = evaluate(snapshot);
  const broken = plans.map((plan) => (plan.sheet === "scores" ? { ...plan, name: "不能/用的名字" } : plan));
  expect(await writePlans(broken, { base: snapshot })).toMatchObject({ ok: false });
  const after = await host.exportBook();
  expect(after.sheets.map(({ name, cells }) => ({ name, cells }))).toEqual(before.sheets.map(({ name, cells }) => ({ name, cells })));
  expect(after.names).toEqual(before.names);
});

test("a half-way refusal leaves sheets that stood there before as they were", async () => {
  host = await openSample(FEW);
  await turn();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("自评报告").delete();
    await context.sync();
  });
  await host.edit("GK03 支出决算表", "C8", 600);
  const before = valueOf(await readSnapshot()).snapshot;
  const broken = evaluate(before).plans.map((plan) => (plan.sheet === "report" ? { ...plan, name: "不能/用的名字" } : plan));
  expect(await writePlans(broken, { base: before })).toMatchObject({ ok: false });
  const after = valueOf(await readSnapshot()).snapshot;
  expect(after.sheets.map(contentsOf)).toEqual(before.sheets.map(contentsOf));
});

test("undo of the first write removes the sheets and their markers", async () => {
  host = await openBook(bookOf(sheetOf("数据", [["支出", 5]])));
  const before = await host.exportBook();
  await turn();
  valueOf(await undoLastWrite());
  const after = await host.exportBook();
  expect(after.sheets.map(({ name }) => name)).toEqual(["数据"]);
  expect(after.names).toEqual(before.names);
  expect(await undoLastWrite()).toMatchObject({ ok: false, failure: { code: "excel.nothingToUndo" } });
});

test("undo of a later write puts back what stood there, and the next write repairs it", async () => {
  host = await openSample(FEW);
  await turn();
  const before = valueOf(await readSnapshot()).snapshot.sheets.find(({ own }) => own === "checks")!;
  await host.edit("GK03 支出决算表", "C8", 600);
  await turn();
  valueOf(await undoLastWrite());
  const after = valueOf(await readSnapshot()).snapshot.sheets.find(({ own }) => own === "checks")!;
  expect(contentsOf(after)).toEqual(contentsOf(before));
  expect((await turn()).written.cellsWritten).toBeGreaterThan(0);
  expect((await turn()).written.cellsWritten).toBe(0);
});

test("a remark travels with its finding when another finding appears above it", async () => {
  host = await openSample();
  const first = await turn();
  const broken = first.evaluation.reconciliation.findings.filter(({ state }) => state === "broken");
  const finding = broken[broken.length - 1]!;
  const cell = await cellOf("核对结果", finding.id, "说明");
  await host.edit("核对结果", cell.address, "已核实，原因见附件");
  expect((await turn()).evaluation.inputs.remarks[finding.id]?.text).toBe("已核实，原因见附件");
  await host.edit("GK03 支出决算表", "C8", 600);
  await turn();
  expect((await cellOf("核对结果", finding.id, "说明")).value).toBe("已核实，原因见附件");
});

test("a judgement stays when rows are inserted above it, and a person's own line is kept below", async () => {
  host = await openSample(FEW);
  await turn();
  const cell = await cellOf("绩效评分表", "gd20-effect", "自评打分");
  await host.edit("绩效评分表", cell.address, 9.5);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("绩效评分表");
    sheet.getRange("2:2").insert("Down");
    sheet.getRange("A2").values = [["我的备注行"]];
    await context.sync();
  });
  const { evaluation } = await turn();
  expect(evaluation.inputs.judgements["gd20-effect"]?.score).toBe("9.5");
  expect((await cellOf("绩效评分表", "gd20-effect", "自评打分")).value).toBe(9.5);
  const scores = valueOf(await readSnapshot()).snapshot.sheets.find(({ own }) => own === "scores")!;
  expect(scores.values[scores.values.length - 1]?.[0]).toBe("我的备注行");
  expect((await turn()).written.cellsWritten).toBe(0);
});

test("what a person typed between reading and writing is not overwritten", async () => {
  host = await openSample(FEW);
  await turn();
  const { snapshot } = valueOf(await readSnapshot());
  const { plans, report } = evaluate(snapshot);
  const paragraph = report.sections.flatMap(({ paragraphs }) => paragraphs).find(({ table }) => table === null)!;
  const cell = await cellOf("自评报告", paragraph.id, "正文");
  await host.edit("自评报告", cell.address, "刚刚改过的话。");
  valueOf(await writePlans(plans, { base: snapshot }));
  expect((await cellOf("自评报告", paragraph.id, "正文")).value).toBe("刚刚改过的话。");
});

test("text that looks like a formula arrives as text", async () => {
  host = await openBook(bookOf(sheetOf("数据", [["支出", 5]])));
  await turn();
  for (const words of ["=1+1", "+5", "-合计", "@我", "0101", "1-2"]) {
    await host.edit("自评基本信息", (await cellOf("自评基本信息", "functions", "填写")).address, words);
    const { evaluation } = await turn();
    expect(evaluation.inputs.info.fields["functions"]).toBe(words);
  }
  expect((await turn()).written.cellsWritten).toBe(0);
});

test("a figure typed for a missing input wins in the data sheet and in the score", async () => {
  host = await openSample(FEW);
  const { evaluation } = await turn();
  const missing = evaluation.scorecard.rows.flatMap(({ inputs }) => inputs).find(({ value }) => value === null)!;
  await host.edit("绩效数据表", (await cellOf("绩效数据表", `input/${missing.id}`, "手工填写")).address, 42);
  const second = await turn();
  expect(second.evaluation.inputs.choices.inputs).toEqual({ [missing.id]: "42" });
  expect((await cellOf("绩效数据表", `input/${missing.id}`, "数值")).value).toBe(42);
  expect(valueOf(await compareScores(second.evaluation.plans))).toEqual([]);
});

test("a paragraph that a person adds to the report stays where it was typed, once", async () => {
  host = await openSample(FEW);
  const { evaluation } = await turn();
  const paragraph = evaluation.report.sections.flatMap(({ paragraphs }) => paragraphs).find(({ table }) => table === null)!;
  const { row } = await cellOf("自评报告", paragraph.id, "正文");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("自评报告");
    sheet.getRange(`${row + 2}:${row + 2}`).insert("Down");
    sheet.getRange(`B${row + 2}`).values = [["本单位另有说明。"]];
    await context.sync();
  });
  await turn();
  await turn();
  const report = valueOf(await readSnapshot()).snapshot.sheets.find(({ own }) => own === "report")!;
  const at = report.values.flatMap((cells, index) => (cells[1] === "本单位另有说明。" ? [index] : []));
  expect(at).toEqual([row + 1]);
  expect((await turn()).written.cellsWritten).toBe(0);
});

test("the score sheet comes with chart, drop-downs, frozen headings and a landscape page; the markers are hidden", async () => {
  host = await openSample(FEW);
  await turn();
  const book = await host.exportBook();
  const scores = book.sheets.find(({ name }) => name === "绩效评分表")!;
  expect(scores.charts).toHaveLength(1);
  expect(scores.validations).toContainEqual(expect.objectContaining({ list: ["是", "否"] }));
  expect(scores.frozen.rows).toBe(4);
  expect(scores.print).toMatchObject({ landscape: true, titleRows: [3, 3] });
  expect(book.names.filter(({ name }) => name.startsWith("_ZPZS_")).map(({ hidden }) => hidden)).toEqual([true, true, true, true, true]);
});
