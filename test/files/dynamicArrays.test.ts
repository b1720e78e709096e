/** Dynamic arrays on their way into files ([MS-XLSX]): the cell carries `cm`, its formula the area, and the metadata part says what that means. */
import { strFromU8, unzipSync } from "fflate";
import type { BookData } from "../../src/workbench/bookData";
import { openXlsx, saveXlsx } from "../../src/workbench/files";
import { createEngine } from "../../src/workbench/node";
import { book, sheet } from "../host/books";

async function calculated(of: BookData): Promise<BookData> {
  const engine = createEngine();
  await engine.load(of);
  await engine.calculate(true);
  const out = engine.exportBook();
  engine.dispose();
  return { ...of, sheets: of.sheets.map((one, index) => ({ ...one, cells: out.sheets[index]?.cells ?? {} })), styles: out.styles };
}

const CELLS = { A1: 1, A2: 2, A3: 3, C1: "=A1:A3*2", D1: "=SUM(A1:A3)", E1: "=C1+1" };
const partsOf = (bytes: Uint8Array): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

test("a new workbook's dynamic array is one for Excel, and other formulas are as they were", async () => {
  const bytes = await saveXlsx(await calculated(book([sheet("s", CELLS)])), null), parts = partsOf(bytes);
  const xml = parts["xl/worksheets/sheet1.xml"] ?? "";
  expect(xml).toContain('<c r="C1" cm="1"><f t="array" ref="C1:C3">A1:A3*2</f><v>2</v></c>');
  expect(xml).toContain("<f>SUM(A1:A3)</f>");
  expect(parts["xl/metadata.xml"]).toContain('fDynamic="1"');
  expect(parts["xl/_rels/workbook.xml.rels"]).toContain("relationships/sheetMetadata");
  expect(parts["[Content_Types].xml"]).toContain("sheetMetadata+xml");
});

test("opened again it shows without @ and still spills", async () => {
  const { book: again } = await openXlsx(await saveXlsx(await calculated(book([sheet("s", CELLS)])), null));
  const cells = again.sheets[0]?.cells ?? {};
  expect(cells["0,2"]).toMatchObject({ formula: "=A1:A3*2", array: { dynamic: true, area: { top: 0, left: 2, bottom: 2, right: 2 } } });
  expect([cells["1,2"], cells["2,2"]]).toMatchObject([{ value: 4, spilled: true }, { value: 6, spilled: true }]);
});

test("a workbook that had none gets the part once, and a second save finds it", async () => {
  const first = await openXlsx(await saveXlsx(await calculated(book([sheet("s", { A1: 1, A2: 2, A3: 3 })])), null));
  const withArray = await calculated({ ...first.book, sheets: first.book.sheets.map((one) => ({ ...one, cells: { ...one.cells, "0,2": { formula: "=A1:A3*2" } } })) });
  const saved = await openXlsx(await saveXlsx(withArray, first.source));
  const more = await calculated({ ...saved.book, sheets: saved.book.sheets.map((one) => ({ ...one, cells: { ...one.cells, "0,4": { formula: "=A1:A3+1" } } })) });
  const parts = partsOf(await saveXlsx(more, saved.source));
  expect(Object.keys(parts).filter((name) => name.startsWith("xl/metadata"))).toEqual(["xl/metadata.xml"]);
  expect(parts["xl/worksheets/sheet1.xml"]?.match(/ cm="1"/g)).toHaveLength(2);
});
