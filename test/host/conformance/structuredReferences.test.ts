/** Structured references: what is typed stays, the engine calculates. https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e */
import type { TableData } from "../../../src/workbench/bookData";
import { codeOn, formulasOf, onSheet, opened, valuesOf } from "./opened";
import { sheet } from "../books";

const CELLS = { A1: "部门", B1: "预算 数", C1: "决算", A2: "教育", B2: 10, C2: 9, A3: "卫生", B3: 20, C3: 21, A4: "科技", B4: 5, C4: 5, A5: "汇总", C5: "=SUBTOTAL(109,收支[决算])" } as const;
const TABLE: TableData = {
  id: "{T}", name: "收支", area: { top: 0, left: 0, bottom: 4, right: 2 }, headers: true, totals: true, style: "TableStyleMedium2",
  columns: [{ id: 1, name: "部门" }, { id: 2, name: "预算 数" }, { id: 3, name: "决算" }],
};
beforeEach(() => opened(CELLS, { tables: [TABLE] }, [sheet("另 表", {})]));

/** Writes formulas below each other from E1 and reads them back with their results. */
async function written(formulas: readonly string[], column = "E"): Promise<{ formulas: unknown[]; values: unknown[] }> {
  const address = `${column}1:${column}${formulas.length}`;
  await onSheet((data) => { data.getRange(address).formulas = formulas.map((one) => [one]); });
  return { formulas: (await formulasOf(address)).flat(), values: (await valuesOf(address)).flat() };
}

describe("structured references", () => {
  test("a book that is opened has them calculated", async () => {
    expect([await formulasOf("C5"), await valuesOf("C5")]).toEqual([[["=SUBTOTAL(109,收支[决算])"]], [[35]]]);
  });

  test.each([
    ["=SUM(收支[决算])", 35], ["=SUM(收支)", 70], ["=SUM(收支[])", 70], ["=SUM(收支[[预算 数]:[决算]])", 70], ["=收支[[#Headers],[决算]]", "决算"], ["=收支[[#Totals],[决算]]", 35],
    ["=COUNTA(收支[#All])", 14], ["=COUNTA(收支[[#Headers],[#Data]])", 12], ["=ROWS(收支[#Data])", 3], ["=SUM(收支[预算 数])/COUNT(收支[决算])", 35 / 3],
    ["=SUMIFS(收支[决算],收支[部门],\"教*\")", 9], ["=\"收支[决算]\"&收支[[#Headers],[部门]]", "收支[决算]部门"], ["=收支[[#Headers],[部门]:[部门]]", "部门"],
  ])("%s", async (formula, value) => {
    const { formulas, values } = await written([formula]);
    expect(formulas).toEqual([formula]);
    if (typeof value === "number") expect(values[0]).toBeCloseTo(value, 12);
    else expect(values).toEqual([value]);
  });

  test("this row, from a cell beside the table in the same row; in another row it is #VALUE!", async () => {
    const { values } = await written(["=收支[@决算]", "=收支[@决算]*2", "=SUM(收支[@[预算 数]:[决算]])", "=COUNTA(收支[@])", "=收支[@决算]"]);
    expect(values).toEqual(["#VALUE!", 18, 41, 3, "#VALUE!"]);
  });

  test("inside the table the name is left out, and files' [#This Row] reads as @", async () => {
    await onSheet((data) => { data.tables.getItem("收支").columns.add(undefined, [["差"], ["=[@决算]-[@[预算 数]]"], ["=[@决算]-[@[预算 数]]"], ["=[@决算]-[@[预算 数]]"], [""]]); });
    expect([await formulasOf("D2:D3"), await valuesOf("D2:D4")]).toEqual([[["=[@决算]-[@[预算 数]]"], ["=[@决算]-[@[预算 数]]"]], [[-1], [1], [0]]]);
  });

  test("from another sheet", async () => {
    const found = await onSheet((_data, context) => {
      const range = context.workbook.worksheets.getItem("另 表").getRange("A1");
      range.formulas = [["=SUM(收支[决算])"]];
      return range.load("values,formulas");
    });
    expect([found.values, found.formulas]).toEqual([[[35]], [["=SUM(收支[决算])"]]]);
  });

  test("an unknown table or column is refused, and nothing is written: InvalidArgument", async () => {
    for (const wrong of ["=SUM(无此表[决算])", "=SUM(收支[无此列])", "=[@决算]"]) expect(await codeOn((data) => { data.getRange("H1:H2").formulas = [["=1"], [wrong]]; })).toBe("InvalidArgument");
    expect(await valuesOf("H1:H2")).toEqual([[""], [""]]);
  });

  test("renaming the table follows in formulas; sheet's sort and copy keep them", async () => {
    await written(["=SUM(收支[决算])", "=收支[@决算]"]);
    await onSheet((data) => {
      data.tables.getItem("收支").name = "明细";
      data.getRange("G1:G2").copyFrom("E1:E2");
    });
    expect([(await formulasOf("E1:E2")).flat(), (await formulasOf("G1:G2")).flat(), (await valuesOf("G1:G2")).flat()]).toEqual([["=SUM(明细[决算])", "=明细[@决算]"], ["=SUM(明细[决算])", "=明细[@决算]"], [35, 9]]);
  });

  test("the exported book says them as files do, and opens again to the same", async () => {
    const host = await opened(CELLS, { tables: [TABLE] });
    await onSheet((data) => { data.getRange("E2").formulas = [["=收支[@决算]"]]; data.getRange("B5").formulas = [["=SUM([预算 数])"]]; });
    const book = await host.exportBook();
    expect([book.sheets[0]!.cells["1,4"]?.formula, book.sheets[0]!.cells["4,1"]?.formula, book.sheets[0]!.cells["4,2"]?.formula]).toEqual(["=收支[[#This Row],[决算]]", "=SUM(收支[预算 数])", "=SUBTOTAL(109,收支[决算])"]);
    expect(book.sheets[0]!.tables).toEqual([TABLE]);
    await host.host.open(book);
    expect([await formulasOf("E2"), await valuesOf("E2"), await valuesOf("B5")]).toEqual([[["=收支[@决算]"]], [[9]], [[35]]]);
  });

  test("what a person types is understood as well", async () => {
    const host = await opened(CELLS, { tables: [TABLE] });
    await host.edit("数据", "E2", "=收支[@决算]+1");
    expect([await formulasOf("E2"), await valuesOf("E2")]).toEqual([[["=收支[@决算]+1"]], [[10]]]);
  });
});
