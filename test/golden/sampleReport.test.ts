import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { evaluate } from "../../src/evaluate";
import { convertMoney, isMoneyUnit, paragraphText, quantityText, valueAt } from "../../src/model";
import type { FigureRun, Report } from "../../src/model";
import { snapshotOfXlsx } from "../helpers/snapshotOfXlsx";

const GOLDEN = join(__dirname, "zhanjiang-gz-office-2020", "report.txt");
const snapshot = snapshotOfXlsx(join(__dirname, "..", "workbooks", "zhanjiang-gz-office-2020.xlsx"));
const { report, ledger } = evaluate(snapshot);

function textOfReport({ sections }: Report): string {
  return sections.map(({ heading, paragraphs }) => [
    heading, ...paragraphs.flatMap((paragraph) => [paragraphText(paragraph), ...(paragraph.table?.cells.map((row) => `| ${row.join(" | ")} |`) ?? [])]),
  ].join("\n")).join("\n\n") + "\n";
}
const paragraphs = report.sections.flatMap((section) => section.paragraphs);
const figures: readonly FigureRun[] = paragraphs.flatMap(({ runs, table }) => [...runs, ...(table?.figures?.flat() ?? [])]).filter((run) => run !== null).filter((run) => run.kind === "figure");

test("the report of the sample workbook is the approved one (UPDATE_GOLDEN=1 rewrites it; read the diff like code)", () => {
  const text = textOfReport(report);
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(GOLDEN, text);
  expect(text).toBe(readFileSync(GOLDEN, "utf8"));
});

test("every figure with a place stands in a cell of the workbook that holds a figure", () => {
  const placed = figures.filter(({ place }) => place !== null);
  expect(placed.length).toBeGreaterThan(100);
  for (const { place, text } of placed) {
    const sheet = snapshot.sheets.find(({ name }) => name === place?.sheet);
    const value = sheet && place ? valueAt(sheet, place.row, place.column) : null;
    expect([text, /\d/.test(String(value))]).toEqual([text, true]);
  }
});

test("every amount of money and count in the computed money paragraphs is bound", () => {
  const money = paragraphs.filter(({ id }) => ["initialBudget", "finalIncome", "finalSpending", "basicSpending", "projectSpending", "carryOver", "executionRate", "budgetComparison", "sangong", "staff"].includes(id));
  expect(money).toHaveLength(10);
  for (const { runs } of money) {
    for (const run of runs) {
      if (run.kind === "figure") expect([run.text, run.place !== null]).toEqual([run.text, true]);
      if (run.kind === "text") expect(run.text).not.toMatch(/\d(?:万元|%|人|名)/);
    }
  }
});

test("a figure that is a ledger quantity prints that quantity's settled value", () => {
  const printed = new Map<string, string>();
  for (const entry of ledger.entries.values()) {
    const { amount } = entry.settled;
    if (isMoneyUnit(amount.unit)) printed.set(quantityText(entry.quantity), `${convertMoney(amount, "万元").value.toFixed(2)}万元`);
  }
  const stated = paragraphs.find(({ id }) => id === "initialBudget")?.runs.filter((run) => run.kind === "figure") ?? [];
  expect(stated.length).toBeGreaterThanOrEqual(13);
  for (const run of stated) if (run.kind === "figure" && run.quantity) expect(run.text).toBe(printed.get(quantityText(run.quantity)));
});

test("the contradictions of the published report are stated as what they are", () => {
  const text = textOfReport(report);
  expect(text).toContain("所列分项合计576.38万元，比基本支出合计数少6.35万元");
  expect(text).toContain("收支差额57.34万元");
  expect(text).toContain("超出预算0.49万元，超支率0.66%");
  expect(text).not.toMatch(/均控制在预算内|圆满完成|98分/);
});
