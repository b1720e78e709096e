/** Outline groups through files. Pages: excel.range#excel-excel-range-group-member(1), excel.range#excel-excel-range-hidegroupdetails-member(1), excel.worksheet#excel-excel-worksheet-showoutlinelevels-member(1). */
import { strToU8, zipSync } from "fflate";
import { openXlsx, saveXlsx } from "../../src/workbench/files";
import { asked, changedParts, fileOf, partsOf, textOf, worked } from "./helpers";

const SHEET = "xl/worksheets/sheet1.xml";
const rows = Array.from({ length: 8 }, (_, index) => [`项目${index}`, index, index * 2, index * 3]);
const levels = async (file: Uint8Array) => (await openXlsx(file)).book.sheets[0]!.outline;
const rowTags = (file: Uint8Array): string[] => [...textOf(file, SHEET).matchAll(/<row ([^>]*?)\/?>/g)].map(([, attributes = ""]) => attributes);
const written = async (): Promise<Uint8Array> => worked(await fileOf(rows), (sheet) => {
  sheet.getRange("2:6").group("ByRows");
  sheet.getRange("3:4").group("ByRows");
  sheet.getRange("B:C").group("ByColumns");
});

it("groups of rows and columns are in the file and are there when it is opened again", async () => {
  const file = await written();
  expect(await levels(file)).toEqual({ rows: { 1: 1, 2: 2, 3: 2, 4: 1, 5: 1 }, columns: { 1: 1, 2: 1 } });
  expect(textOf(file, SHEET)).toMatch(/<sheetFormatPr [^>]*outlineLevelRow="2" outlineLevelCol="1"\/>/);
  const { book, source } = await openXlsx(file);
  expect(Buffer.from(await saveXlsx(book, source)).equals(Buffer.from(file))).toBe(true);
  const hidden = await asked(file, async (sheet, context) => {
    sheet.showOutlineLevels(2, 1);
    const [inner, outer, column] = [sheet.getRange("3:4").load("rowHidden"), sheet.getRange("2:2").load("rowHidden"), sheet.getRange("B:C").load("columnHidden")];
    await context.sync();
    return [inner.rowHidden, outer.rowHidden, column.columnHidden];
  });
  expect(hidden).toEqual([true, false, true]);
});

it("a folded group is marked at the line that sums it up, and unfolding takes the mark away", async () => {
  const folded = await worked(await written(), (sheet) => { sheet.getRange("3:4").hideGroupDetails("ByRows"); sheet.getRange("B:C").hideGroupDetails("ByColumns"); });
  expect(rowTags(folded).map((each) => [/hidden="1"/.test(each), /collapsed="1"/.test(each)])).toEqual([[false, false], [false, false], [true, false], [true, false], [false, true], [false, false], [false, false], [false, false]]);
  expect(textOf(folded, SHEET)).toMatch(/<col min="2" max="3"[^>]*hidden="1"[^>]*outlineLevel="1"\/><col min="4" max="4"[^>]*collapsed="1"\/>/);
  const unfolded = await worked(folded, (sheet) => { sheet.showOutlineLevels(8, 8); });
  expect(textOf(unfolded, SHEET)).not.toMatch(/collapsed|hidden/);
  expect(await levels(unfolded)).toEqual(await levels(folded));
});

it("a group within a folded one keeps its own mark until it is seen", async () => {
  const both = await worked(await written(), (sheet) => { sheet.getRange("3:4").hideGroupDetails("ByRows"); });
  const outer = await worked(both, (sheet) => { sheet.getRange("2:6").hideGroupDetails("ByRows"); });
  expect(rowTags(outer).map((each) => /collapsed="1"/.test(each))).toEqual([false, false, false, false, true, false, true, false]);
  const shown = await worked(outer, (sheet) => { sheet.showOutlineLevels(2, 0); });
  expect(rowTags(shown).map((each) => /collapsed="1"/.test(each))).toEqual([false, false, false, false, true, false, false, false]);
  expect(textOf(await worked(outer, (sheet) => { sheet.showOutlineLevels(8, 0); }), SHEET)).not.toContain("collapsed");
});

it("summaries above their details are marked there, as the file's own outline says", async () => {
  const file = await written();
  const above = zipSync({ ...partsOf(file), [SHEET]: strToU8(textOf(file, SHEET).replace(/(<worksheet[^>]*>)/, '$1<sheetPr><outlinePr summaryBelow="0"/></sheetPr>')) });
  const folded = await worked(above, (sheet) => { sheet.getRange("3:4").hideGroupDetails("ByRows"); });
  expect(rowTags(folded).map((each) => /collapsed="1"/.test(each))).toEqual([false, true, false, false, false, false, false, false]);
  expect(textOf(folded, SHEET)).toContain('<outlinePr summaryBelow="0"/>');
});

it("ungrouped lines are groups no more, and another change leaves the groups as written", async () => {
  const file = await written();
  const typed = await worked(file, (sheet) => { sheet.getRange("A3").values = [["改"]]; });
  expect(await levels(typed)).toEqual(await levels(file));
  expect(changedParts(file, typed)).toEqual([SHEET]);
  const none = await worked(file, (sheet) => { sheet.getRange("2:6").ungroup("ByRows"); sheet.getRange("3:4").ungroup("ByRows"); sheet.getRange("B:C").ungroup("ByColumns"); });
  expect([await levels(none), /outlineLevel/.test(textOf(none, SHEET))]).toEqual([undefined, false]);
});

it("groups move with their lines, and a copy of the sheet has them", async () => {
  const moved = await worked(await written(), (sheet) => { sheet.getRange("1:2").insert("Down"); sheet.getRange("A:A").delete("Left"); sheet.copy("End"); });
  const { book } = await openXlsx(moved), outline = { rows: { 3: 1, 4: 2, 5: 2, 6: 1, 7: 1 }, columns: { 0: 1, 1: 1 } };
  expect(book.sheets.map((sheet) => sheet.outline)).toEqual([outline, outline]);
});

it("columns far to the right are grouped, and their widths in the file stay", async () => {
  const file = await fileOf(rows);
  const wide = zipSync({ ...partsOf(file), [SHEET]: strToU8(textOf(file, SHEET).replace("<sheetData>", '<cols><col min="5" max="16384" width="12.5" customWidth="1"/></cols><sheetData>')) });
  const grouped = await worked(wide, (sheet) => { sheet.getRange("IX:IY").group("ByColumns"); });
  expect(/<cols>.*<\/cols>/.exec(textOf(grouped, SHEET))?.[0]).toMatch(/<col min="5" max="257" width="12.5" customWidth="1"\/><col min="258" max="259" width="12.5" customWidth="1" outlineLevel="1"\/><col min="260" max="16384" width="12.5" customWidth="1"\/><\/cols>$/);
});

it("seven groups lie one in the other and no eighth, as files have no more levels", async () => {
  const file = await worked(await fileOf(rows), (sheet) => { for (let times = 0; times < 7; times++) sheet.getRange("2:2").group("ByRows"); });
  expect(await levels(file)).toEqual({ rows: { 1: 7 }, columns: {} });
  await expect(worked(file, (sheet) => { sheet.getRange("2:2").group("ByRows"); })).rejects.toMatchObject({ code: "InvalidOperation" });
});
