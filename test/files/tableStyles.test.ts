/** Table styles of one's own through files. Pages: excel.tablestyle, excel.tablestylecollection. */
import { strToU8, zipSync } from "fflate";
import { openXlsx, saveXlsx } from "../../src/workbench/files";
import { asked, changedParts, fileOf, partsOf, textOf, worked } from "./helpers";

const STYLES = "xl/styles.xml";
const ROWS = [["项目", "金额"], ["甲", 1]];
const LOOK = '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs><tableStyles count="2" defaultTableStyle="TableStyleMedium9" defaultPivotStyle="PivotStyleLight16"><tableStyle name="数据透视" table="0" count="0"/><tableStyle name="单位表" pivot="0" count="1" xr9:uid="{1}" xmlns:xr9="urn:x"><tableStyleElement type="headerRow" dxfId="0"/></tableStyle></tableStyles></styleSheet>';
/** A file with a style that has a look, and one for pivot tables. */
const looked = async (): Promise<Uint8Array> => {
  const file = await fileOf(ROWS);
  return zipSync({ ...partsOf(file), [STYLES]: strToU8(textOf(file, STYLES).replace("</styleSheet>", LOOK)) });
};
const told = (file: Uint8Array) => asked(file, async (_, context) => {
  const styles = context.workbook.tableStyles.load("items/name,items/readOnly"), first = context.workbook.tableStyles.getDefault().load("name");
  await context.sync();
  return [styles.items.filter(({ readOnly }) => !readOnly).map(({ name }) => name), first.name];
});

it("added, set as the first and used by a table, they are there when the file is opened again", async () => {
  const file = await worked(await fileOf(ROWS), (sheet, { workbook }) => {
    workbook.tableStyles.add("评分表 <甲>");
    workbook.tableStyles.setDefault("评分表 <甲>");
    sheet.tables.add("A1:B2", true).style = "评分表 <甲>";
  });
  expect(textOf(file, STYLES)).toContain('<tableStyles count="1" defaultTableStyle="评分表 &lt;甲&gt;" defaultPivotStyle="PivotStyleLight16"><tableStyle name="评分表 &lt;甲&gt;" pivot="0" count="0"/></tableStyles></styleSheet>');
  expect(await told(file)).toEqual([["评分表 <甲>"], "评分表 <甲>"]);
  expect((await asked(file, (sheet) => sheet.tables.getItemAt(0).load("style"))).style).toBe("评分表 <甲>");
  const { book, source } = await openXlsx(file);
  expect(Buffer.from(await saveXlsx(book, source)).equals(Buffer.from(file))).toBe(true);
});

it("those of a file are told, may be used, and stay as written when something else changes", async () => {
  const file = await looked();
  expect(await told(file)).toEqual([["单位表"], "TableStyleMedium9"]);
  const saved = await worked(file, (sheet) => { sheet.tables.add("A1:B2", true).style = "单位表"; });
  expect(changedParts(file, saved)).not.toContain(STYLES);
});

it("a duplicate looks as the one it is of, and a renamed one as before", async () => {
  const file = await worked(await looked(), (_, { workbook: { tableStyles } }) => { tableStyles.getItem("单位表").duplicate(); tableStyles.getItem("单位表").name = "部门表"; });
  expect(await told(file)).toEqual([["部门表", "单位表 2"], "TableStyleMedium9"]);
  const [, list = ""] = /<tableStyles[^>]*>(.*)<\/tableStyles>/.exec(textOf(file, STYLES)) ?? [];
  expect(list.match(/<tableStyleElement type="headerRow" dxfId="0"\/>/g)).toHaveLength(2);
  expect(list).toContain('<tableStyle name="数据透视" table="0" count="0"/>');
});

it("a deleted one is gone, and one added under its name has no look", async () => {
  const gone = await worked(await looked(), (_, { workbook }) => { workbook.tableStyles.getItem("单位表").delete(); });
  expect([await told(gone), textOf(gone, STYLES).includes("单位表")]).toEqual([[[], "TableStyleMedium9"], false]);
  const anew = await worked(await looked(), (_, { workbook }) => { workbook.tableStyles.getItem("单位表").delete(); workbook.tableStyles.add("单位表"); });
  expect(textOf(anew, STYLES)).toContain('<tableStyle name="单位表" pivot="0" count="0"/>');
});
