import { changesSinceOpened, openXlsx, saveXlsx } from "../../src/workbench/files";
import { zipSync } from "fflate";
import { bookWith, bytesOf, differingParts, emptySheet, partsOf, savedAndOpened, textOf, withCell, withSheet, workbookNames } from "./helpers";

describe.each(workbookNames)("%s", (name) => {
  it("saved unchanged is the very file", async () => {
    const bytes = bytesOf(name);
    const { book, source } = await openXlsx(bytes);
    expect(Buffer.from(await saveXlsx(book, source)).equals(Buffer.from(bytes))).toBe(true);
  });

  it("keeps every part but the workbook's own when a sheet is added", async () => {
    const bytes = bytesOf(name);
    const { book, source } = await openXlsx(bytes);
    const styles = [...book.styles, { font: { bold: true }, fill: "#DDEBF7" }];
    const added = { ...emptySheet, name: "结果", cells: { "0,0": { value: "甲", style: book.styles.length }, "0,1": { formula: "=1+1", value: 2 } } };
    const saved = await saveXlsx({ ...book, styles, sheets: [...book.sheets, added] }, source);
    expect(differingParts(bytes, saved)).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"]);
    const again = await openXlsx(saved);
    expect(again.book.sheets.slice(0, -1)).toEqual(book.sheets);
    expect(again.book.sheets.at(-1)!.cells["0,1"]).toEqual({ formula: "=1+1", value: 2 });
  });

  it("is the same with its styles in another order", async () => {
    const { book, source } = await openXlsx(bytesOf(name));
    const last = book.styles.length - 1;
    const sheets = book.sheets.map((sheet) => ({
      ...sheet,
      cells: Object.fromEntries(Object.entries(sheet.cells).map(([key, cell]) => [key, cell.style === undefined ? cell : { ...cell, style: last - cell.style }])),
    }));
    expect([...changesSinceOpened({ ...book, sheets, styles: [...book.styles].reverse() }, source)]).toEqual([]);
  });
});

describe("a changed cell", () => {
  const sample = bytesOf("zhanjiang-gz-office-2020.xlsx");

  it("changes its own element and nothing else of its sheet", async () => {
    const { book, source } = await openXlsx(sample);
    const before = textOf(sample, "xl/worksheets/sheet1.xml");
    const saved = await saveXlsx(withCell(book, 0, "10,2", 97.5), source);
    expect(textOf(saved, "xl/worksheets/sheet1.xml")).toBe(before.replace('<c r="C11" s="2" t="n"><v>98</v></c>', '<c r="C11" s="2"><v>97.5</v></c>').replace('<dimension ref="A3:F12" />', '<dimension ref="A3:C12"/>'));
    expect(differingParts(sample, saved)).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
  });

  it("may stand where the file has no cell and no row yet", async () => {
    const { book, source } = await openXlsx(sample);
    const changed = withCell(withCell(book, 0, "4,7", "新"), 0, "30,0", true);
    const again = await openXlsx(await saveXlsx(changed, source));
    expect(again.book.sheets).toEqual(changed.sheets);
  });

  it("writes the followers of a shared formula out when the formula they follow goes", async () => {
    const shared = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>0</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>0</v></c></row>';
    const file = await withSheetData(shared);
    const { book, source } = await openXlsx(file);
    expect(book.sheets[0]!.cells["2,1"]).toEqual({ formula: "=A3*2", value: 0 });
    const again = await openXlsx(await saveXlsx(withCell(book, 0, "0,1", 5), source));
    expect(again.book.sheets[0]!.cells["1,1"]?.formula).toBe("=A2*2");
    expect(again.book.sheets[0]!.cells["2,1"]?.formula).toBe("=A3*2");
  });
});

describe("results of formulas on the person's sheets", () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>';

  it("are left as the file has them while no input changes", async () => {
    const file = await withSheetData(rows);
    const { book, source } = await openXlsx(file);
    const recalculated = withSheet(book, 0, (sheet) => ({ ...sheet, cells: { ...sheet.cells, "0,1": { formula: "=A1*2", value: 2.0000001 } } }));
    const saved = await saveXlsx({ ...recalculated, sheets: [...recalculated.sheets, emptySheet] }, source);
    expect(differingParts(file, saved)).not.toContain("xl/worksheets/sheet1.xml");
  });

  it("are renewed with the input they depend on", async () => {
    const file = await withSheetData(rows);
    const { book, source } = await openXlsx(file);
    const changed = withSheet(book, 0, (sheet) => ({ ...sheet, cells: { "0,0": { value: 4 }, "0,1": { formula: "=A1*2", value: 8 } } }));
    expect(textOf(await saveXlsx(changed, source), "xl/worksheets/sheet1.xml")).toContain("<f>A1*2</f><v>8</v>");
  });
});

describe("the workbook's own part", () => {
  const sample = bytesOf("zhanjiang-gz-office-2020.xlsx");

  it("follows renamed, hidden, moved and deleted sheets", async () => {
    const { book, source } = await openXlsx(sample);
    const [first, second, third, ...rest] = book.sheets;
    const sheets = [{ ...second!, name: "改名 & <表>" }, { ...first!, visibility: "veryHidden" as const }, ...rest];
    const saved = await saveXlsx({ ...book, sheets }, source);
    const again = await openXlsx(saved);
    expect(again.book.sheets).toEqual(sheets);
    expect(Object.keys(partsOf(saved))).not.toContain(source.sheetPaths.get(third!.id));
  });

  it("keeps names, changes and adds them, and asks readers to recalculate", async () => {
    const { book, source } = await openXlsx(sample);
    const names = [
      { name: "年初预算", reference: "'表3支出总体情况表'!$B$2", sheet: null, hidden: false },
      { name: "_隐藏", reference: "\"a<b\"", sheet: book.sheets[1]!.id, hidden: true },
    ];
    const once = await openXlsx(await saveXlsx({ ...book, names }, source));
    expect(once.book.names).toEqual(names);
    const changed = [{ ...names[0]!, reference: "'表3支出总体情况表'!$B$3" }];
    const saved = await saveXlsx({ ...once.book, names: changed }, once.source);
    expect((await openXlsx(saved)).book.names).toEqual(changed);
    expect(textOf(saved, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  it("keeps settings and custom XML parts in parts of their own", async () => {
    const { book, source } = await openXlsx(sample);
    const settings = { choices: '{"a":"<&>\\n"}', empty: '""' };
    const customXmlParts = [{ id: "{11111111-2222-3333-4444-555555555555}", xml: '<data xmlns="urn:test">一</data>' }];
    const once = await openXlsx(await saveXlsx({ ...book, settings, customXmlParts }, source));
    expect(once.book.settings).toEqual(settings);
    expect(once.book.customXmlParts).toEqual(customXmlParts);
    const twice = await openXlsx(await saveXlsx({ ...once.book, settings: { choices: "1" }, customXmlParts: [] }, once.source));
    expect([twice.book.settings, twice.book.customXmlParts]).toEqual([{ choices: "1" }, []]);
  });
});

/** The sample with other rows in its first sheet. */
async function withSheetData(rows: string): Promise<Uint8Array> {
  const { zipSync, strToU8 } = await import("fflate");
  const parts = partsOf(bytesOf("zhanjiang-gz-office-2020.xlsx"));
  const xml = new TextDecoder().decode(parts["xl/worksheets/sheet1.xml"]).replace(/<sheetData>.*<\/sheetData>/s, () => `<sheetData>${rows}</sheetData>`);
  return zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(xml) });
}

it("keeps what a file says of printing each sheet when sheets are added and saved again", async () => {
  const rows = { print: { titleRows: [0, 1] as const } };
  const { book, source } = await savedAndOpened(bookWith({ name: "表1", ...rows }, { name: "It's 2", ...rows }));
  const text = textOf(source.bytes, "xl/workbook.xml").replace("</definedNames>", '<definedName name="_xlnm.Print_Area" localSheetId="1">\'It\'\'s 2\'!$A$1:$C$9</definedName></definedNames>');
  const opened = await openXlsx(zipSync({ ...partsOf(source.bytes), "xl/workbook.xml": new TextEncoder().encode(text) }));
  const added = { ...opened.book, sheets: [{ ...emptySheet, name: "新" }, ...opened.book.sheets] };
  const saved = textOf(await saveXlsx(added, opened.source), "xl/workbook.xml");
  expect(saved).toContain('name="_xlnm.Print_Titles" localSheetId="1"');
  expect(saved).toContain('name="_xlnm.Print_Titles" localSheetId="2"');
  expect(saved).toContain('name="_xlnm.Print_Area" localSheetId="2"');
  expect(book.sheets).toHaveLength(2);
});
