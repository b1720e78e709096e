/** Sheets of another file. Pages: PAGES + "excel.workbook#excel-excel-workbook-insertworksheetsfrombase64-member(1)", PAGES + "excel.insertworksheetoptions", GUIDE + "excel/excel-add-ins-workbooks". */
import { saveXlsx } from "../../../src/workbench/files";
import { book, sheet } from "../books";
import { codeOn, onSheet, opened } from "./opened";

const source = book([
  sheet("数据", { A1: "部门", A2: "教育", B2: 5, C1: "=B2*2", C2: "=汇总!A1" }, { merges: [{ top: 3, left: 0, bottom: 3, right: 2 }], rows: { 1: { hidden: true } }, columns: { 0: { width: 20 } }, frozen: { rows: 1, columns: 0 }, tabColor: "#FF0000", validations: [{ area: { top: 1, left: 0, bottom: 1, right: 0 }, list: ["教育", "卫生"] }] }),
  sheet("汇总", { A1: "=SUM(数据!B2:B9)", A2: "=隐!A1" }),
  sheet("隐", { A1: 3 }, { visibility: "hidden" }),
], { names: [{ name: "合计", reference: "汇总!$A$1", sheet: null, hidden: false }] });
let file: string;
beforeAll(async () => { file = Buffer.from(await saveXlsx(source, null)).toString("base64"); });
beforeEach(() => opened({ A1: "原有" }, {}, [sheet("末", {})]));

/** Names of all sheets, after sheets were inserted. */
async function inserted(options?: Excel.InsertWorksheetOptions): Promise<{ ids: string[]; names: string[] }> {
  const [ids, sheets] = await onSheet((_data, { workbook }) => [workbook.insertWorksheetsFromBase64(file, options), workbook.worksheets.load("items/name,items/id")] as const);
  return { ids: ids.value.map((id) => sheets.items.find((one) => one.id === id)?.name ?? "?"), names: sheets.items.map(({ name }) => name) };
}

test("all sheets come to the end unless said; one whose name is taken gets a number", async () => {
  expect(await inserted()).toEqual({ ids: ["数据 (2)", "汇总", "隐"], names: ["数据", "末", "数据 (2)", "汇总", "隐"] });
});

test.each<[string, Excel.InsertWorksheetOptions, string[]]>([
  ["at the beginning", { positionType: "Beginning" }, ["数据 (2)", "汇总", "隐", "数据", "末"]], ["after a sheet by name", { positionType: "After", relativeTo: "数据" }, ["数据", "数据 (2)", "汇总", "隐", "末"]],
  ["before one", { positionType: "Before", relativeTo: "末" }, ["数据", "数据 (2)", "汇总", "隐", "末"]], ["some of them", { sheetNamesToInsert: ["汇总"] }, ["数据", "末", "汇总"]], ["none named is all", { sheetNamesToInsert: [] }, ["数据", "末", "数据 (2)", "汇总", "隐"]],
])("%s", async (_what, options, names) => {
  expect((await inserted(options)).names).toEqual(names);
});

test("cells, formulas among them, merges, sizes, rules and names come along; results are those of this workbook", async () => {
  await inserted();
  const [cells, total, summary, merged, hidden, rule, name] = await onSheet((_data, { workbook }) => {
    const came = workbook.worksheets.getItem("数据 (2)");
    return [came.getRange("A1:C2").load("values,formulas"), workbook.worksheets.getItem("汇总").getRange("A1").load("values,formulas"), workbook.worksheets.getItem("汇总").getRange("A2").load("values"), came.getRange("A4").getMergedAreasOrNullObject().load("address"),
      came.getRange("A2").load("rowHidden"), came.getRange("A2").dataValidation.load("rule"), workbook.names.getItem("合计").load("formula")] as const;
  });
  expect(cells.formulas).toEqual([["部门", "", "=B2*2"], ["教育", 5, "=汇总!A1"]]);
  expect([cells.values[0]?.[2], total.values, total.formulas, summary.values]).toEqual([10, [[5]], [["=SUM('数据 (2)'!B2:B9)"]], [[3]]]);
  expect([merged.address, hidden.rowHidden, name.formula]).toEqual(["'数据 (2)'!A4:C4", true, "=汇总!$A$1"]);
  expect(rule.rule.list?.source).toBe("教育,卫生");
});

test("a formula to a sheet that stayed behind does not mean ours of the same name", async () => {
  const [ids] = await onSheet((_data, { workbook }) => [workbook.insertWorksheetsFromBase64(file, { sheetNamesToInsert: ["汇总"] })] as const);
  expect(ids.value.length).toBe(1);
  const cell = await onSheet((_data, { workbook }) => workbook.worksheets.getItem("汇总").getRange("A1").load("values,formulas"));
  expect([cell.values, String(cell.formulas[0]?.[0]).includes("[")]).toEqual([[["#REF!"]], true]);
});

test.each<[string, string | null, unknown, string]>([
  ["no file", "bm90IGEgZmlsZQ==", undefined, "InvalidArgument"], ["no base64", "***", undefined, "InvalidArgument"], ["a sheet it does not have", null, { sheetNamesToInsert: ["无"] }, "ItemNotFound"],
  ["a sheet we do not have", null, { positionType: "After", relativeTo: "无" }, "ItemNotFound"], ["an unknown place", null, { positionType: "Somewhere" }, "InvalidArgument"],
])("%s is refused, and nothing is inserted", async (_what, base64, options, code) => {
  expect(await codeOn((_data, { workbook }) => workbook.insertWorksheetsFromBase64(base64 ?? file, options as Excel.InsertWorksheetOptions))).toBe(code);
  expect((await onSheet((_data, { workbook }) => workbook.worksheets.getCount())).value).toBe(2);
});

test("a protected workbook refuses", async () => {
  await onSheet((_data, { workbook }) => workbook.protection.protect());
  expect(await codeOn((_data, { workbook }) => workbook.insertWorksheetsFromBase64(file))).toBe("AccessDenied");
});
