import { readFileSync } from "node:fs";
import { join } from "node:path";
import { coverageOf, coveragePage } from "../../../scripts/build/hostCoverage";
import type { ApiMember } from "../../../scripts/build/excelMembers";
import { CLASSES } from "../../../src/workbench/host/classes";
import { opened } from "./opened";

const rows = coverageOf(readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8"));

type Reach = (book: Excel.Workbook) => OfficeExtension.ClientObject;
const onSheet = (reach: (sheet: Excel.Worksheet) => OfficeExtension.ClientObject): Reach => (book) => reach(book.worksheets.getItem("数据"));
const onRange = (reach: (range: Excel.Range) => OfficeExtension.ClientObject): Reach => onSheet((sheet) => reach(sheet.getRange("A1:B2")));

/** A way to an object of each class that has unbuilt members. */
const REACH: Readonly<Record<string, Reach>> = {
  Range: onRange((range) => range), RangeAreas: onSheet((sheet) => sheet.getRanges("A1,B2")), RangeFormat: onRange((range) => range.format), RangeFont: onRange((range) => range.format.font),
  RangeFill: onRange((range) => range.format.fill), RangeBorder: onRange((range) => range.format.borders.getItem("EdgeTop")), RangeBorderCollection: onRange((range) => range.format.borders),
  DataValidation: onRange((range) => range.dataValidation), ConditionalFormatCollection: onRange((range) => range.conditionalFormats), ConditionalFormat: onRange((range) => range.conditionalFormats.add("Custom")),
  Worksheet: onSheet((sheet) => sheet), WorksheetCollection: (book) => book.worksheets, PageLayout: onSheet((sheet) => sheet.pageLayout), ChartCollection: onSheet((sheet) => sheet.charts),
  Chart: onSheet((sheet) => sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"))), ChartTitle: onSheet((sheet) => sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2")).title),
  ChartSeries: onSheet((sheet) => sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2")).series.getItemAt(0)),
  Functions: (book) => book.functions, Workbook: (book) => book, Application: (book) => book.application, DocumentProperties: (book) => book.properties, TableCollection: (book) => book.tables,
  Filter: onSheet((sheet) => sheet.tables.add("A1:B2", true).columns.getItemAt(0).filter),
};

const open = rows.flatMap(({ name, built, open: members }) => (built > 0 && CLASSES.has(name) ? members.map((member) => ({ name, member })) : []));

describe("members that this host does not build", () => {
  test("stand in COVERAGE.md, which is up to date", () => {
    expect(readFileSync(join("src", "workbench", "host", "COVERAGE.md"), "utf8")).toBe(coveragePage(rows));
  });

  test("are each reached by this test", () => {
    expect([...new Set(open.map(({ name }) => name))].filter((name) => !REACH[name])).toEqual([]);
  });

  test("answer ApiNotFound and are named; none is silently ignored", async () => {
    await opened({ A1: 1, B2: 2 });
    const wrong: string[] = [];
    for (const { name, member } of open) {
      const said = await Excel.run(async (context) => {
        const object = REACH[name]!(context.workbook) as unknown as Record<string, unknown> & OfficeExtension.ClientObject;
        await context.sync();
        (OWN_WAYS[`${name}.${member.name}`] ?? ask)(object, member);
        await context.sync();
      }).then(() => "nothing", (error: OfficeExtension.Error) => (error.code === "ApiNotFound" ? nameIn(error) : `${error.code}: ${error.message}`));
      if (said.toLowerCase() !== `${name}.${member.name}`.toLowerCase() && !said.startsWith(`${name}._Register`)) wrong.push(`${name}.${member.name} → ${said}`);
    }
    expect(wrong).toEqual([]);
  });
});

/** Objects that cannot be loaded are used; a property that a collection shares with its items is set. */
const OWN_WAYS: Readonly<Record<string, (object: Record<string, unknown>) => void>> = {
  "Workbook.dataConnections": (book) => (book["dataConnections"] as { refreshAll(): void }).refreshAll(),
};

const nameIn = (error: OfficeExtension.Error): string => error.debugInfo.errorLocation ?? "";

/** Uses the member as an add-in would, with made-up arguments. */
function ask(object: Record<string, unknown> & OfficeExtension.ClientObject, member: ApiMember): void {
  if (member.kind === "event") (object[member.name] as OfficeExtension.EventHandlers<unknown>).add(async () => undefined);
  else if (member.kind === "method") (object[member.name] as (...args: unknown[]) => unknown).call(object, "A1", "A1", "A1");
  else if (member.type) (object[member.name] as { load(): unknown }).load();
  else (object as unknown as { load(names: string): unknown }).load(member.name);
}
