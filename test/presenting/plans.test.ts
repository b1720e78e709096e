import { join } from "node:path";
import { CATALOGUE, evaluate } from "../../src/evaluate";
import { quantityText } from "../../src/model";
import type { Evaluation, PlannedCell, SheetPlan } from "../../src/model";
import { ownSheetNames, presentSheets } from "../../src/presenting";
import { snapshotOfXlsx } from "../helpers/snapshotOfXlsx";

let base: Evaluation;
beforeAll(async () => {
  base = evaluate(await snapshotOfXlsx(join(__dirname, "../workbooks/zhanjiang-gz-office-2020.xlsx")));
});

const planOf = (sheet: string): SheetPlan => base.plans.find((plan) => plan.sheet === sheet)!;
const formulas = (cells: readonly PlannedCell[]): string[] => cells.flatMap(({ content }) => (content.kind === "formula" ? [content.formula] : []));

test("every ledger quantity has a row with a live formula to the cell it was settled from", () => {
  const plan = planOf("data");
  for (const entry of base.ledger.entries.values()) {
    const row = plan.rows[plan.rowIds[`entry/${quantityText(entry.quantity)}`]!]!;
    const { place } = entry.settled;
    if (place.kind === "cell") expect(formulas(row).join()).toContain(`'${place.sheet}'!$`);
  }
});

test("every broken finding has both sides and the difference as formulas over the person's cells", () => {
  const plan = planOf("checks");
  const finding = base.reconciliation.findings.find(({ left, right }) => left?.value === "582.73" && right?.value === "576.38")!;
  const row = plan.rows[plan.rowIds[finding.id]!]!;
  expect(row.slice(5, 8).map(({ content }) => content.kind)).toEqual(["formula", "formula", "formula"]);
});

test("formulas use only functions that Excel 2016 and WPS know, and keep below Excel's length limit", () => {
  const known = new Set(["SUM", "SUMIF", "IF", "ISNUMBER", "ROUND", "ROUNDUP", "ROUNDDOWN", "MIN", "MAX", "SUBSTITUTE", "VALUE", "ASC", "N", "NA", "ABS", "AND", "OR", "NOT", "INT", "SUMPRODUCT", "TEXT", "IFERROR", "COUNT", "COUNTIF", "COUNTBLANK", "LEN", "FLOOR", "CEILING"]);
  for (const plan of base.plans) for (const formula of plan.rows.flatMap(formulas)) {
    const bare = formula.replace(/"[^"]*"/g, "").replace(/'[^']*'!/g, "");
    for (const [, name] of bare.matchAll(/([A-Z][A-Z0-9.]+)\(/g)) expect([...known]).toContain(name);
    expect(formula.length).toBeLessThan(8192);
  }
});

test("no place-holder of a score formula is left unfilled", () => {
  expect(planOf("scores").rows.flatMap(formulas).filter((formula) => /\{/.test(formula.replace(/"[^"]*"/g, "")))).toEqual([]);
});

test("the score sheet names the system and says in words where its points come from", () => {
  const [, line] = planOf("scores").rows;
  const shown = line![0]!.content.kind === "text" ? line![0]!.content.text : "";
  expect(shown).toContain(base.scorecard.systemName);
  expect(shown).toContain("非官方");
});

test("record ids are unique in every sheet, whatever the system", () => {
  for (const { id } of CATALOGUE.systems) {
    for (const plan of evaluate(base.ledger.snapshot, { ...base.inputs.choices, system: id }).plans) {
      const ids = plan.rows.map((row) => (row[plan.idColumn]?.content.kind === "text" ? (row[plan.idColumn]!.content as { text: string }).text : ""));
      expect({ id, sheet: plan.sheet, twice: ids.filter((one, index) => one === "" || ids.indexOf(one) !== index) }).toEqual({ id, sheet: plan.sheet, twice: [] });
    }
  }
}, 120_000);

test("equal arguments give equal plans", () => {
  expect(presentSheets({ ...base, catalogue: CATALOGUE })).toEqual(presentSheets({ ...base, catalogue: CATALOGUE }));
});

test("our sheets take a free name beside a person's sheet of that name, and keep the name a person gave them", () => {
  const sheet = (name: string, own: "scores" | null): Evaluation["ledger"]["snapshot"]["sheets"][number] => ({
    name, own, visibility: "visible", top: 0, left: 0, values: [], formulas: [], numberFormats: [], hiddenRows: [], hiddenColumns: [], merges: [], isProtected: false,
  });
  expect(ownSheetNames({ book: "", sheets: [sheet("绩效评分表", null), sheet("绩效评分表(2)", null)] }).scores).toBe("绩效评分表(3)");
  expect(ownSheetNames({ book: "", sheets: [sheet("评分", "scores")] }).scores).toBe("评分");
});

test("绩效评分表 is laid out for paper: A4 landscape, repeated heading, widths of one page, the chart beside the sums of level 2", () => {
  const plan = base.plans.find(({ sheet }) => sheet === "scores")!;
  expect(plan.print).toEqual({ landscape: true, titleRows: 4 });
  expect(plan.columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(185);
  const { labels, values, position } = plan.chart!;
  const words = plan.rows.slice(labels.top, labels.bottom + 1).map((row) => row[labels.left]!.content);
  expect(words.map((content) => (content.kind === "text" ? content.text : ""))).toEqual(base.scorecard.level2.map(({ name }) => name));
  expect(plan.rows[values.top]![values.left]!.content.kind).toBe("formula");
  expect(position.left).toBeGreaterThan(9); // behind the column of scores
  expect(position.bottom).toBeLessThan(plan.rowIds["total"]!);
});
