import type { BookData, SheetData, TableData } from "../../src/workbench/bookData";
import { openXlsx, saveXlsx } from "../../src/workbench/files";
import { openInNode } from "../../src/workbench/node";
import { book as bookOf, sheet } from "../host/books";
import { differingParts, partsOf, textOf } from "./helpers";

const TABLE: TableData = {
  id: "{T}", name: "收支", area: { top: 0, left: 0, bottom: 3, right: 2 }, headers: true, totals: true, style: "TableStyleMedium2", filter: { area: { top: 0, left: 0, bottom: 3, right: 2 }, criteria: {} },
  columns: [{ id: 1, name: "部门" }, { id: 2, name: "金 额" }, { id: 3, name: "一\n二" }], shown: { showBandedColumns: true },
};
const CELLS = { A1: "部门", B1: "金 额", C1: "一\n二", A2: "教育", B2: 10, C2: "=收支[[#This Row],[金 额]]*2", A3: "卫生", B3: 20, C3: "=收支[[#This Row],[金 额]]*2", A4: "汇总", B4: "=SUBTOTAL(109,收支[金 额])", C4: "=SUM(收支[一\n二])" } as const;
const withTable = (more: Partial<SheetData> = {}): BookData => bookOf([sheet("数据", CELLS, { tables: [TABLE], ...more })]);

/** Without the id, which a file counts in its own way. */
const told = (table: TableData | undefined): unknown => ({ ...table, id: "" });

async function saved(book: BookData): Promise<Awaited<ReturnType<typeof openXlsx>> & { bytes: Uint8Array }> {
  const bytes = await saveXlsx(book, null);
  return { ...(await openXlsx(bytes)), bytes };
}

describe("tables in files", () => {
  it("are written and read: area, columns, totals, style", async () => {
    const { book, bytes } = await saved(withTable());
    expect(book.sheets[0]!.tables!.map(told)).toEqual([told(TABLE)]);
    const part = textOf(bytes, "xl/tables/table1.xml");
    expect(part).toContain('name="一_x000a_二"');
    expect(part).toContain('totalsRowLabel="汇总"');
    expect(part).toContain('totalsRowFunction="sum"');
    expect(part).toMatch(/totalsRowFunction="custom"[^>]*><totalsRowFormula>SUM\(/);
  });

  it("are the very file when nothing changed, and through the host", async () => {
    const { book, source, bytes } = await saved(withTable());
    expect(Buffer.from(await saveXlsx(book, source)).equals(Buffer.from(bytes))).toBe(true);
    const host = await openInNode(book);
    const after = await host.exportBook();
    host.close();
    expect(differingParts(bytes, await saveXlsx(after, source)).filter((name) => name.includes("table"))).toEqual([]);
    expect(after.sheets[0]!.cells["1,2"]).toEqual({ formula: "=收支[[#This Row],[金 额]]*2", value: 20 });
    expect(after.sheets[0]!.cells["3,1"]?.value).toBe(30);
  });

  it("changed in the host: another name, rows and columns, no totals; what the part said besides stays", async () => {
    const { book, source } = await saved(withTable());
    const host = await openInNode(book);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("收支");
      table.name = "明细";
      table.rows.add(undefined, [["农业", 5, null as unknown as string]]);
      table.columns.add(undefined, undefined, "备注");
      table.columns.getItem("部门").name = "单位";
      table.showTotals = false;
      await context.sync();
    });
    const again = await openXlsx(await saveXlsx(await host.exportBook(), source));
    host.close();
    const [table] = again.book.sheets[0]!.tables!;
    expect([table?.name, table?.area, table?.totals, table?.columns.map(({ name }) => name)]).toEqual(["明细", { top: 0, left: 0, bottom: 3, right: 3 }, false, ["单位", "金 额", "一\n二", "备注"]]);
    expect([again.book.sheets[0]!.cells["3,2"]?.formula, again.book.sheets[0]!.cells["3,2"]?.value]).toEqual(["=明细[[#This Row],[金 额]]*2", 10]);
  });

  it("made and deleted in the host; a sheet without tables names none", async () => {
    const { book, source } = await saved(withTable());
    const host = await openInNode(book);
    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.getItem("数据");
      data.getRange("F1:G2").values = [["甲", "乙"], [1, 2]];
      await context.sync();
      data.tables.add("F1:G2", true).name = "另";
      data.tables.getItem("收支").convertToRange();
      await context.sync();
    });
    const bytes = await saveXlsx(await host.exportBook(), source), again = await openXlsx(bytes);
    host.close();
    expect(again.book.sheets[0]!.tables!.map(({ name }) => name)).toEqual(["另"]);
    expect(Object.keys(partsOf(bytes)).filter((name) => name.startsWith("xl/tables/"))).toHaveLength(1);
    expect(again.book.sheets[0]!.cells["1,2"]?.formula).toBe("=B2*2");
    const none = await openXlsx(await saveXlsx({ ...again.book, sheets: again.book.sheets.map(({ tables: _, ...one }) => one) }, again.source));
    expect(none.book.sheets[0]!.tables).toBeUndefined();
  });

  it("moved lines take the part along", async () => {
    const { book, source } = await saved(withTable());
    const host = await openInNode(book);
    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.getItem("数据");
      data.getRange("1:2").insert("Down");
      data.getRange("B:B").insert("Right");
      await context.sync();
    });
    const again = await openXlsx(await saveXlsx(await host.exportBook(), source));
    host.close();
    expect(again.book.sheets[0]!.tables!.map(({ area, columns }) => [area, columns.map(({ name }) => name)])).toEqual([[{ top: 2, left: 0, bottom: 5, right: 3 }, ["部门", "列1", "金 额", "一\n二"]]]);
    expect(again.book.sheets[0]!.cells["5,2"]?.value).toBe(30);
  });
});
