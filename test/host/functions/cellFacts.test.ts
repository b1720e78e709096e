/** CELL. Page: support.microsoft.com, "CELL function", with its table of number formats. */
import { formatCode } from "../../../src/workbench/engine/functions/formatCode";
import { createEngine } from "../../../src/workbench/node";
import { book, sheet } from "../books";

test.each<[string, unknown]>([
  ["=CELL(\"filename\",A1)", "[决算.xlsx]表 1"], ["=MID(CELL(\"filename\",A1),FIND(\"]\",CELL(\"filename\",A1))+1,31)", "表 1"], ["=CELL(\"filename\")", "[决算.xlsx]表 1"], ["=CELL(\"FileName\",另表!A1)", "[决算.xlsx]另表"],
  ["=CELL(\"address\",C3:D9)", "$C$3"], ["=CELL(\"address\",另表!C3)", "'[决算.xlsx]另表'!$C$3"], ["=CELL(\"row\",B7)", 7], ["=CELL(\"col\",B7)", 2], ["=CELL(\"contents\",A1:B1)", "项目"], ["=CELL(\"type\",A1)&CELL(\"type\",B1)&CELL(\"type\",Z9)", "lvb"],
  ["=CELL(\"width\",B1)", 20], ["=CELL(\"width\",C1)", 0], ["=CELL(\"width\",B:B)", 20], ["=CELL(\"format\",B1)", ",2()"], ["=CELL(\"parentheses\",B1)", 1], ["=CELL(\"prefix\",A1)", "^"], ["=CELL(\"protect\",A1)", 0], ["=CELL(\"color\",A1)", 0],
  ["=CELL(\"hello\",A1)", { error: "#VALUE!" }], ["=CELL(\"row\",5)", { error: "#N/A" }],
])("%s gives %j", async (formula, expected) => {
  const engine = createEngine(), of = sheet("表 1", { A1: "项目", B1: 12, E5: formula }, { columns: { 1: { width: 20 }, 2: { width: 9, hidden: true } } });
  engine.fileName = "决算.xlsx";
  await engine.load(book([{ ...of, cells: { ...of.cells, "0,0": { value: "项目", style: 1 }, "0,1": { value: 12, style: 2 } } }, sheet("另表", { A1: 1 })], { styles: [{}, { align: { horizontal: "center" }, locked: false }, { numberFormat: "(#,##0.00)" }] }));
  await engine.calculate(true);
  expect(engine.read("id-of-表 1", { top: 4, left: 4, bottom: 4, right: 4 })[0]?.[0]?.value).toEqual(expected);
  engine.dispose();
});

test.each([
  ["", "G"], ["0", "F0"], ["#,##0", ",0"], ["0.00", "F2"], ["#,##0.00", ",2"], ["\"¥\"#,##0.00;[Red]\"¥\"-#,##0.00", "C2-"], ["$#,##0_);($#,##0)", "C0"], ["[$¥-804]#,##0", "C0"], ["0%", "P0"], ["0.00%", "P2"], ["0.00E+00", "S2"], ["# ?/?", "G"], ["yyyy/m/d", "D4"], ["d-mmm-yy", "D1"], ["mmm-yy", "D3"], ["m\"月\"d\"日\"", "D5"], ["h:mm", "D9"], ["h:mm:ss AM/PM", "D6"], ["@", "G"],
])("the number format %s is %s", (format, code) => {
  expect(formatCode(format)).toBe(code);
});
