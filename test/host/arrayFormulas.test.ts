/** Array formulas: spilling, `@`, `#`, arrays entered over an area by older Excel, and their way through files. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { BookData, CellData } from "../../src/workbench/bookData";
import { parseAddress } from "../../src/workbench/engine/address";
import type { Scalar } from "../../src/workbench/engine/engine";
import { openXlsx, saveXlsx } from "../../src/workbench/files";
import { withIntersections } from "../../src/workbench/files/package/intersections";
import { createEngine } from "../../src/workbench/node";
import { book, sheet } from "./books";

const COLUMN = { A1: 10, A2: 20, A3: 30, A4: "" };

/** Values of an area after everything was calculated. */
async function values(of: BookData, a1: string): Promise<Scalar[][]> {
  const engine = createEngine(), area = parseAddress(a1)?.area;
  if (!area) throw new Error(a1);
  await engine.load(of);
  await engine.calculate(true);
  const read = engine.read(of.sheets[0]?.id ?? "", area).map((row) => row.map(({ value }) => value));
  engine.dispose();
  return read;
}

const inCells = (cells: Parameters<typeof sheet>[1], a1: string): Promise<Scalar[][]> => values(book([sheet("s", { ...COLUMN, ...cells })]), a1);

test("an array spills, and what depends on spilled cells of spills is calculated too", async () => {
  expect(await inCells({ C1: "=A1:A3*2", D1: "=C2:C3+1", E1: "=SUM(D1:D2)", F1: "=D2" }, "C1:F3")).toEqual([[20, 41, 102, 61], [40, 61, null, null], [60, null, null, null]]);
});

test("what is empty in an array is 0 in the cell it fills, and is counted as a number", async () => {
  expect(await inCells({ C1: "=TRANSPOSE(F1:G1)", D1: "=COUNT(C1:C2)", E1: "=IF(C1:C2=0,\"零\")" }, "C1:E2")).toEqual([[0, 2, "零"], [0, null, "零"]]);
});

test("an array does not write over a typed value", async () => {
  expect(await inCells({ C1: "=A1:A3", C3: "typed" }, "C1:C3")).toEqual([[{ error: "#SPILL!" }], [null], ["typed"]]);
});

test.each<[string, Scalar]>([
  ["=@A1:A3", 20], ["=SUM(@A1:A3,1)", 21], ["=-@A1:A3", -20], ["=@{7,8}", 7], ["=SUM(3*{1,2,3})", 18], ["=SUM({0,100,300})", 400], ["=MATCH(300,{0,100,300,600},1)", 3], ["=@A3:A4", { error: "#VALUE!" }],
  ["=ROWS(C1#)", 3], ["=SUM(C1#)", 60], ["=missing!A1", { error: "#REF!" }], ["=LEN(\"1,234\")", 5], ["=COUNTIF(A:A,\"<>20\")", 1_048_575], ["=\"1\">1", true], ["=\"a\"=\"A\"", true],
  ["=ISBLANK(B2)", false], ["=COUNTBLANK(B2)", 1],
])("%s in the second row gives %j", async (formula, expected) => {
  expect(await inCells({ B2: "=\"\"", C1: "=A1:A3", H2: formula }, "H2")).toEqual([[expected]]);
});

test("an array entered over an area fills just that area: the rest is #N/A, what is too much is cut off", async () => {
  const at = (area: { top: number; left: number; bottom: number; right: number }, formula: string): CellData => ({ formula, array: { area, dynamic: false } });
  const plain = sheet("s", COLUMN), cells = { ...plain.cells, "0,2": at({ top: 0, left: 2, bottom: 3, right: 2 }, "=A1:A3*1"), "0,3": at({ top: 0, left: 3, bottom: 1, right: 3 }, "=A1:A3*1") };
  expect(await values(book([{ ...plain, cells }]), "C1:D4")).toEqual([[10, 10], [20, 20], [30, null], [{ error: "#N/A" }, null]]);
});

test.each([
  ["=A1:A9*2", "=@A1:A9*2"], ["=SUM(A1:A9)", "=SUM(A1:A9)"], ["=SUM(A1:A9*2)", "=SUM(@A1:A9*2)"], ["=SUMPRODUCT((A1:A9=1)*B1:B9)", "=SUMPRODUCT((A1:A9=1)*B1:B9)"],
  ["=ROUND(A:A,2)", "=ROUND(@A:A,2)"], ["=INDEX(A1:A9,2)", "=INDEX(A1:A9,2)"], ["=INDEX(A1:C9,2,0)", "=@INDEX(A1:C9,2,0)"], ["=VLOOKUP(A1:A9,B:C,2,0)", "=VLOOKUP(@A1:A9,B:C,2,0)"],
  ["=IF(预算!A1:A9>0,\"A1:A9\",B1)", "=IF(@预算!A1:A9>0,\"A1:A9\",B1)"], ["=COUNTIF(A1:A9,\">0\")&\"个\"", "=COUNTIF(A1:A9,\">0\")&\"个\""], ["=SUM(-A1:A9,1)", "=SUM(-@A1:A9,1)"],
])("an older file's %s shows as %s", (stored, shown) => {
  expect(withIntersections(stored)).toBe(shown);
});

test("values that an array gave to other cells are no contents, survive saving, and are given again", async () => {
  const bytes = readFileSync(path.join(__dirname, "..", "workbooks", "excel-saved", "roundtrip", "invoice.xlsx"));
  const { book: opened, source } = await openXlsx(bytes);
  const spilled = opened.sheets.flatMap(({ cells }) => Object.values(cells)).filter((cell) => cell.spilled);
  expect(spilled.map(({ value }) => value)).toEqual([2, 3]);
  const engine = createEngine();
  await engine.load(opened);
  const out = engine.exportBook();
  engine.dispose();
  const merged = { ...opened, sheets: opened.sheets.map((one, index) => ({ ...one, cells: out.sheets[index]?.cells ?? {} })), styles: out.styles };
  const again = await openXlsx(await saveXlsx(merged, source));
  expect(again.book.sheets.flatMap(({ cells }) => Object.values(cells)).filter((cell) => cell.spilled).map(({ value }) => value)).toEqual([2, 3]);
});
