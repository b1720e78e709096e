/** Document properties through files: Excel's own, and those under keys of one's own. */
import { strFromU8, strToU8, zipSync } from "fflate";
import { openXlsx, saveXlsx } from "../../src/workbench/files";
import { asked, bytesOf, changedParts, fileOf, partsOf, textOf, worked } from "./helpers";

const OWN = "docProps/custom.xml";

it("are written and read: title, author, company, revision and custom ones of every kind", async () => {
  const saved = await worked(await fileOf([["甲"]]), (_, { workbook: { properties } }) => {
    Object.assign(properties, { title: "整体绩效 <自评>", author: "王会计", subject: "预算", keywords: "绩效", comments: "说明", category: "报表", manager: "李", company: "财政局", revisionNumber: 3 });
    properties.custom.add("文号", "财〔2026〕1号");
    properties.custom.add("年份", 2026);
    properties.custom.add("比率", 0.5);
    properties.custom.add("已审", true);
  });
  expect(textOf(saved, "docProps/core.xml")).toContain("<dc:title>整体绩效 &lt;自评&gt;</dc:title>");
  expect(textOf(saved, "docProps/app.xml")).toContain("<Manager>李</Manager><Company>财政局</Company>");
  expect(textOf(saved, OWN)).toContain('<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="文号"><vt:lpwstr');
  expect(textOf(saved, "_rels/.rels")).toContain('Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="/docProps/core.xml"');
  const [properties, custom] = await asked(saved, (_, { workbook }) => [workbook.properties.load(), workbook.properties.custom.load("items/key,items/value,items/type")] as const);
  expect(properties.toJSON()).toMatchObject({ title: "整体绩效 <自评>", author: "王会计", manager: "李", company: "财政局", revisionNumber: 3, category: "报表" });
  expect(custom.items.map(({ key, value, type }) => [key, value, type] as unknown[])).toEqual([["文号", "财〔2026〕1号", "String"], ["年份", 2026, "Number"], ["比率", 0.5, "Float"], ["已审", true, "Boolean"]]);
});

it("change their own part alone; what the part says besides stays", async () => {
  const file = bytesOf("excel-saved/roundtrip/travel_expenses_tracker.xlsx");
  const { book } = await openXlsx(file);
  const saved = await worked(file, (_, { workbook }) => { workbook.properties.title = "新"; });
  expect(changedParts(file, saved)).toEqual(["docProps/core.xml", "xl/workbook.xml"]);
  expect((await openXlsx(saved)).book.properties).toEqual({ ...book.properties, title: "新" });
  const core = textOf(file, "docProps/core.xml"), without = (xml: string): string => xml.replace(/<dc:title>.*?<\/dc:title>|<dc:title\/>/, "");
  expect(without(textOf(saved, "docProps/core.xml"))).toBe(without(core));
});

it("a moment stays one, a kind that is not read stays as written, and a deleted one goes", async () => {
  const first = await worked(await fileOf([["甲"]]), (_, { workbook: { properties } }) => { properties.custom.add("甲", "1"); });
  const odd = textOf(first, OWN).replace("</Properties>", '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="7" name="日"><vt:filetime>2026-01-02T00:00:00Z</vt:filetime></property><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="8" name="组"><vt:vector size="1" baseType="lpwstr"><vt:lpwstr>x</vt:lpwstr></vt:vector></property></Properties>');
  const file = zipSync({ ...partsOf(first), [OWN]: strToU8(odd) });
  expect((await openXlsx(file)).book.customProperties).toEqual({ 甲: "1", 日: { date: "2026-01-02T00:00:00Z" } });
  const saved = await worked(file, (_, { workbook: { properties } }) => { properties.custom.getItem("甲").delete(); properties.custom.add("乙", 2); });
  const now = textOf(saved, OWN);
  expect(now).toContain('name="日"><vt:filetime>2026-01-02T00:00:00Z');
  expect(now).toContain("<vt:vector");
  expect(now).not.toContain('name="甲"');
  expect(now).toContain('pid="9" name="乙"');
  const { type, value } = await asked(saved, (_, { workbook }) => workbook.properties.custom.getItem("日").load("type,value"));
  expect([type, value]).toEqual(["Date", "2026-01-02T00:00:00Z"]);
});

it("an author taken away is no longer in the part, and nothing changed is the very file", async () => {
  const first = await worked(await fileOf([["甲"]]), (_, { workbook: { properties } }) => { properties.author = "王"; });
  const { book, source } = await openXlsx(first);
  expect(Buffer.from(await saveXlsx(book, source)).equals(Buffer.from(first))).toBe(true);
  const saved = await worked(first, (_, { workbook: { properties } }) => { properties.author = ""; });
  expect(strFromU8(partsOf(saved)["docProps/core.xml"]!)).not.toContain("creator");
});

it("properties of a sheet are parts that its own part names; one that changes leaves the others", async () => {
  const file = await worked(await fileOf([["甲"]]), (sheet) => { sheet.customProperties.add("来源", "决算 <2026>"); sheet.customProperties.add("版本", "1"); });
  const sheet = textOf(file, "xl/worksheets/sheet1.xml");
  expect(sheet).toMatch(/<customProperties><customPr xmlns:r="[^"]+" name="来源" r:id="rIdW\d"\/><customPr [^>]*name="版本"[^>]*\/><\/customProperties>/);
  expect(Buffer.from(partsOf(file)["xl/customProperty1.bin"]!).toString("utf16le")).toBe("决算 <2026>");
  expect((await openXlsx(file)).book.sheets[0]!.customProperties).toEqual({ 来源: "决算 <2026>", 版本: "1" });
  const { value } = await asked(file, (of) => of.customProperties.getItem("来源").load("value"));
  expect(value).toBe("决算 <2026>");
  const changed = await worked(file, (of) => { of.customProperties.add("版本", "2"); });
  expect([partsOf(changed)["xl/customProperty1.bin"], (await openXlsx(changed)).book.sheets[0]!.customProperties]).toEqual([partsOf(file)["xl/customProperty1.bin"], { 来源: "决算 <2026>", 版本: "2" }]);
  const none = await worked(changed, (of) => { of.customProperties.getItem("来源").delete(); of.customProperties.getItem("版本").delete(); });
  expect([Object.keys(partsOf(none)).filter((name) => name.includes("customProperty")), textOf(none, "xl/worksheets/sheet1.xml").includes("customProp")]).toEqual([[], false]);
});
