/** Lengths and parts of text. Pages: support.microsoft.com, LEN, LEFT, MID, RIGHT, REPLACE, SEARCH and their functions of bytes, ASC. */
import { createEngine } from "../../../src/workbench/node";
import { book, sheet } from "../books";
import { call } from "./calls";

test.each<[string, unknown[], unknown]>([
  ["LEN", ["财政a"], 3], ["LENB", ["财政a"], 5], ["LEN", [0.1 + 0.2], 3], ["LEFT", ["财政局"], "财"], ["LEFT", ["财政局", 2], "财政"], ["LEFT", ["财政局", -1], "#VALUE!"], ["RIGHT", ["决算2018", 4], "2018"], ["RIGHT", ["决算", 0], ""],
  ["MID", ["2018年度", 5, 9], "年度"], ["MID", ["2018", 0, 1], "#VALUE!"], ["MID", ["2018", 9, 1], ""], ["REPLACE", ["2018年", 3, 2, "19"], "2019年"], ["LEFT", [true, 2], "TR"], ["LEN", [null], 0],
  // Bytes: half of a character of double width is a space.
  ["LEFTB", ["财政局", 3], "财 "], ["RIGHTB", ["财政局", 3], " 局"], ["MIDB", ["财政局", 2, 4], " 政 "], ["REPLACEB", ["财政a", 5, 1, "b"], "财政b"], ["LEFTB", ["张三138", 4], "张三"],
  // "?" is a character of one byte: the usual way to part names from numbers.
  ["SEARCHB", ["?", "张三138"], 5], ["FINDB", ["政", "财政局"], 3], ["SEARCHB", ["x", "张三138"], "#VALUE!"],
  ["ASC", ["ＡＢ１２，　a"], "AB12, a"], ["ASC", [157], "157"], ["CLEAN", [157], "157"], ["CLEAN", ["a\n\u0007b"], "ab"], ["DBCS", ["A1 "], "Ａ１　"],
])("%s(%j) is %j", (name, args, expected) => {
  expect(call(name, ...(args as never[]))).toBe(expected);
});

test.each<[string, unknown]>([
  ["=LEFT(A1,2)", "85"], ["=LEN(A1)", 5], ["=LEFT(B1,4)", "4335"], ["=LEN(B1)", 5], ["=MID(A1,4,2)", "25"], ["=RIGHT(B1,2)&\"/\"", "52/"], ["=REPLACE(A1,1,2,\"x\")", "x.25"], ["=SUBSTITUTE(A1,\".\",\"点\")", "85点25"], ["=A1&\"元\"", "85.25元"], ["=FIND(\".\",A1)", 3], ["=UPPER(A1)", "85.25"], ["=TRIM(C1)", "0.3"], ["=C1&\"\"", "0.3"], ["=REPT(C1,1)", "0.3"], ["=EXACT(C1,\"0.3\")", true], ["=CONCATENATE(C1)", "0.3"], ["=TEXTJOIN(\",\",TRUE,A1:C1)", "85.25,43352,0.3"], ["=CONCAT(C1)", "0.3"], ["=T(A1)&LOWER(C1)", "0.3"], ["=SUBSTITUTE(C1,\"x\",\"\")", "0.3"],
])("a number is its digits for text, whatever its cell shows: %s gives %j", async (formula, expected) => {
  const engine = createEngine(), of = sheet("表", { A1: 85.25, B1: 43352, C1: "=0.1*3", D1: formula });
  await engine.load(book([{ ...of, cells: { ...of.cells, "0,0": { value: 85.25, style: 1 }, "0,1": { value: 43352, style: 2 } } }], { styles: [{}, { numberFormat: "\"¥\"#,##0.00" }, { numberFormat: "yyyy/m/d" }] }));
  await engine.calculate(true);
  expect(engine.read("id-of-表", { top: 0, left: 3, bottom: 0, right: 3 })[0]?.[0]?.value).toBe(expected);
  engine.dispose();
});

// Stored by Excel in a workbook of SheetJS's test set (issue2717.xlsx).
test.each<[string, string]>([
  ["=TEXT(4018.99999998843,\"mm/dd/yyyy hh:mm:ss.00\")", "01/01/1911 00:00:00.00"], ["=TEXT(4018.99999998843,\"mm/dd/yyyy hh:mm\")", "01/01/1911 00:00"], ["=TEXT(59.999999,\"yyyy-mm-dd hh:mm:ss\")", "1900-02-29 00:00:00"],
  ["=TEXT(365.9999,\"yyyy-mm-dd hh:mm:ss\")", "1900-12-30 23:59:51"], ["=TEXT(1.5,\"[h]:mm\")", "36:00"], ["=TEXT(0.999999,\"0.00\")", "1.00"],
])("a moment just before midnight is shown on the day that its seconds round to: %s gives %j", async (formula, expected) => {
  const engine = createEngine();
  await engine.load(book([sheet("表", { A1: formula })]));
  await engine.calculate(true);
  expect(engine.read("id-of-表", { top: 0, left: 0, bottom: 0, right: 0 })[0]?.[0]?.value).toBe(expected);
  engine.dispose();
});
