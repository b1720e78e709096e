/** Names, types and flavours of parts: what a package may say otherwise than Excel does. */
import { strFromU8, strToU8, zipSync } from "fflate";
import { openXlsx, saveXlsx } from "../../src/workbench/files";
import { PartMap } from "../../src/workbench/files/package/partMap";
import { bytesOf, emptySheet, partsOf, textOf, withCell, worked } from "./helpers";

const sample = partsOf(bytesOf("zhanjiang-gz-office-2020.xlsx"));
const TYPES = "[Content_Types].xml";
const withText = (name: string, change: (text: string) => string): Uint8Array => zipSync({ ...sample, [name]: strToU8(change(strFromU8(sample[name]!))) });
const typeOf = (file: Uint8Array, path: string): string | undefined => new RegExp(`PartName="/${path}" ContentType="([^"]*)"`).exec(textOf(file, TYPES))?.[1];

describe("names of parts", () => {
  it("compare without letter case, and keep the case they were packed in", async () => {
    const renamed = zipSync(Object.fromEntries(Object.entries(sample).map(([name, part]) => [name === TYPES ? "[content_types].XML" : name.replace("xl/worksheets/sheet1", "XL/Worksheets/SHEET1").replace("styles.xml", "Styles.XML"), part])));
    const { book, source } = await openXlsx(renamed);
    expect(book.sheets).toEqual((await openXlsx(zipSync(sample))).book.sheets);
    const saved = await saveXlsx(withCell(book, 0, "4,4", "新"), source);
    expect(Object.keys(partsOf(saved)).sort()).toEqual(Object.keys(partsOf(renamed)).sort());
    expect((await openXlsx(saved)).book.sheets[0]!.cells["4,4"]?.value).toBe("新");
    const added = await saveXlsx({ ...book, sheets: [...book.sheets, { ...emptySheet, id: "x" }] }, source);
    expect(Object.keys(partsOf(added)).filter((name) => /worksheets\/sheet\d+\.xml$/i.test(name))).toHaveLength(book.sheets.length + 1);
  });

  it("in relationships may be absolute, and may spell letters beyond ASCII", async () => {
    const target = "xl/worksheets/表 1.xml", { "xl/worksheets/sheet1.xml": first, ...rest } = sample;
    const rels = strFromU8(rest["xl/_rels/workbook.xml.rels"]!).replace(/Target="[^"]*worksheets\/sheet1\.xml"/, `Target="/${encodeURI(target)}"`);
    const { book } = await openXlsx(zipSync({ ...rest, [target]: first!, "xl/_rels/workbook.xml.rels": strToU8(rels) }));
    expect(book.sheets).toEqual((await openXlsx(zipSync(sample))).book.sheets);
  });

  it("of a map of parts: found, replaced, taken away and copied in any case", () => {
    const parts = new PartMap([["xl/A.xml", new Uint8Array([1])]]);
    parts.set("XL/a.xml", new Uint8Array([2]));
    expect([[...parts.keys()], parts.get("xl/a.XML"), parts.has("Xl/A.xml"), new PartMap(parts).size]).toEqual([["xl/A.xml"], new Uint8Array([2]), true, 1]);
    expect([parts.delete("xl/a.xml"), parts.size, parts.has("xl/A.xml"), parts.delete("xl/a.xml")]).toEqual([true, 0, false, false]);
  });
});

describe("types of parts that Excel would refuse (the main part's) or mend (a sheet's)", () => {
  it.each([
    ["the main part is of no type of a workbook", "xl/workbook.xml", "application/xml"],
    ["a sheet is of another type", "xl/worksheets/sheet1.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml"],
  ])("open all the same when %s, and are right in what is saved", async (_what, path, type) => {
    const right = typeOf(zipSync(sample), path);
    const file = withText(TYPES, (text) => text.replace(`PartName="/${path}" ContentType="${right}"`, `PartName="/${path}" ContentType="${type}"`));
    expect(typeOf(file, path)).toBe(type);
    const { book, source } = await openXlsx(file);
    expect(book.sheets).toEqual((await openXlsx(zipSync(sample))).book.sheets);
    expect(typeOf(await saveXlsx(withCell(book, 0, "4,4", "新"), source), path)).toBe(right);
    expect(Buffer.from(await saveXlsx(book, source)).equals(Buffer.from(file))).toBe(true);
  });

  it("stay as they are where they are right: by extension, with macros, of a template", async () => {
    const byExtension = withText(TYPES, (text) => text.replace(/<Override PartName="\/xl\/worksheets\/[^>]*>/g, "").replace(/<Default Extension="xml"[^>]*>/, '<Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'));
    const template = withText(TYPES, (text) => text.replace("sheet.main+xml", "template.main+xml"));
    for (const file of [byExtension, template]) {
      const { book, source } = await openXlsx(file);
      expect(textOf(await saveXlsx(withCell(book, 0, "4,4", "新"), source), TYPES)).toBe(textOf(file, TYPES));
    }
  });
});

describe("a workbook of the strict flavour", () => {
  const STRICT = "http://purl.oclc.org/ooxml", OPEN = "http://schemas.openxmlformats.org";
  const strict = zipSync(Object.fromEntries(Object.entries(sample).map(([name, part]) => [name, /\.(xml|rels)$/.test(name) ? strToU8(strFromU8(part)
    .replaceAll(`${OPEN}/spreadsheetml/2006/main`, `${STRICT}/spreadsheetml/main`).replaceAll(`${OPEN}/officeDocument/2006/relationships`, `${STRICT}/officeDocument/relationships`).replaceAll(`${OPEN}/drawingml/2006/main`, `${STRICT}/drawingml/main`)) : part])));

  it("gets strict parts and links: a sheet, a chart, a table, properties, a setting and someone's own XML", async () => {
    const own = `<a xmlns="${OPEN}/spreadsheetml/2006/main">${OPEN}/drawingml/2006/chart</a>`;
    const saved = await worked(strict, async (_, context) => {
      const sheet = context.workbook.worksheets.add("新表");
      sheet.getRange("A1:B3").values = [["科目", "金额"], ["甲", 1], ["乙", 2]];
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"));
      sheet.tables.add("A1:B3", true);
      context.workbook.properties.custom.add("年份", 2026);
      context.workbook.properties.company = "财政局";
      context.workbook.settings.add("a", 1);
      context.workbook.customXmlParts.add(own);
      await context.sync();
    });
    const parts = partsOf(saved), before = partsOf(strict);
    const written = Object.entries(parts).filter(([name, part]) => /\.(xml|rels)$/.test(name) && !(before[name] && Buffer.from(before[name]).equals(Buffer.from(part)))).map(([name, part]) => [name, strFromU8(part)] as const);
    expect(written.length).toBeGreaterThan(12);
    expect(written.filter(([, text]) => text === own)).toHaveLength(1);
    for (const [name, text] of written) {
      if (text !== own) expect([name, /http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|drawingml|officeDocument)\/[^"']*/.exec(text)?.[0]]).toEqual([name, undefined]);
    }
    const again = await openXlsx(saved);
    expect(again.book.sheets.at(-1)).toMatchObject({ name: "新表", tables: [{}], charts: [{ type: "ColumnClustered" }] });
    expect([again.book.customProperties, again.book.properties?.["company"], again.book.settings]).toEqual([{ 年份: 2026 }, "财政局", { a: "1" }]);
  });
});
