/** Names as Excel finds them, LAMBDA and its calls, structured references, functions of places: what a formula with them gives. */
import type { BookData } from "../../src/workbench/bookData";
import { parseAddress } from "../../src/workbench/engine/address";
import type { Scalar } from "../../src/workbench/engine/engine";
import { lambdaText, withoutLambdaCalls } from "../../src/workbench/engine/lambdas";
import { createEngine } from "../../src/workbench/node";
import { book, sheet } from "./books";

const NAMES: Readonly<Record<string, string>> = { twice: "LAMBDA(x,x*2)", loop: "LAMBDA(n,loop(n-1))", week: "LAMBDA(7)" };
const expanded = (formula: string): string => withoutLambdaCalls(formula, (name) => NAMES[name.toLowerCase()] ?? null);

test.each([
  ["=LAMBDA(x,x+1)(5)", "=(5+1)"], ["=LAMBDA(x,y,x*y)(A1,SUM(B1:B3))", "=LET(lv1,SUM(B1:B3),A1*lv1)"], ["=LAMBDA(x,y,IF(ISOMITTED(y),x,x+y))(1,)", "=(IF(TRUE,1,1+0))"], ["=LAMBDA(x,[y],IF(ISOMITTED(y),x,x+y))(1)", "=(IF(TRUE,1,1+0))"],
  ["=LAMBDA(x,y,x+y)(1)", "=#VALUE!"], ["=LAMBDA(x,x)(1,2)", "=#VALUE!"], ["=twice(A1)+week()", "=(A1*2)+(7)"], ["=twice(twice(A1))", "=LET(lv1,(A1*2),lv1*2)"], ["=LET(f,LAMBDA(x,x+1),f(2))", "=((2+1))"],
  ["=LET(x,1,LET(x,x+1,x*2))", "=LET(x,1,LET(lv1_x,x+1,lv1_x*2))"], ["=MAP(A1:A3,twice)", "=MAP(A1:A3,LAMBDA(lv1_x,lv1_x*2))"], ["=SUM(A1:A3,\"LET(\")&'LET(x)'!A1", "=SUM(A1:A3,\"LET(\")&'LET(x)'!A1"],
  // A LAMBDA that calls itself is left as it is.
  ["=loop(3)", "=#NAME?"], ["=Sheet1!twice", "=Sheet1!twice"],
])("%s becomes %s", (formula, expected) => {
  expect(expanded(formula)).toBe(expected);
});

test("a name stands for a LAMBDA with what files put before newer names, and for nothing else", () => {
  expect(lambdaText("_xlfn.LAMBDA(_xlpm.t,LEN(_xlpm.t))")).toBe("LAMBDA(t,LEN(t))");
  expect(lambdaText("Sheet1!$A$1")).toBeNull();
});

async function result(of: BookData, at: string, sheetIndex = 0): Promise<Scalar | undefined> {
  const engine = createEngine(), area = parseAddress(at)?.area;
  if (!area) throw new Error(at);
  await engine.load(of);
  await engine.calculate(true);
  const value = engine.read(of.sheets[sheetIndex]?.id ?? "", area)[0]?.[0]?.value;
  engine.dispose();
  return value;
}

test.each<[string, Scalar]>([
  ["=LET(m,3,LET(m,m+1,m*2))", 8], ["=LAMBDA(x,x+1)(A1)", 11], ["=double(A1)", 20], ["=SUM(MAP(A1:A2,LAMBDA(x,double(x))))", 60], ["=rate", 5], ["=Other!rate", 7], ["=SUM(both)", 30], ["=shared", 9], ["=nobody", { error: "#NAME?" }],
  ["=SHEET()", 1], ["=SHEET(Other!A1)", 2], ["=SHEET(\"Other\")", 2], ["=SHEETS()", 2], ["=ROWS(C:C)", 1_048_576], ["=COLUMNS(3:3)", 16_384], ["=ROWS(A1:A2)", 2], ["=COLUMNS(RS33)", 1], ["=SUM(TRIMRANGE(A1:B9))", 35],
  ["=ROW(INDIRECT(\"05:05\"))", 5], ["=INDIRECT(\"Nowhere!A1\")", { error: "#REF!" }], ["=SUM(INDIRECT(\"XFE:XFE\"))", { error: "#REF!" }], ["=SUM(A1#)", { error: "#REF!" }], ["=IF(\"1\",2,3)", { error: "#VALUE!" }], ["=IF(A3,1,2)", { error: "#VALUE!" }], ["=IF(\"TRUE\",2,3)", 2], ["=NOT(A3)", { error: "#VALUE!" }], ["=SUBTOTAL(9,#REF!)", { error: "#REF!" }], ["=AVERAGE(A3&A4)", 42],
])("%s gives %j", async (formula, expected) => {
  const name = (text: string, reference: string, of: string | null = null) => ({ name: text, reference, sheet: of, hidden: false });
  const sheets = [sheet("Own", { A1: 10, A2: 20, A3: "4", A4: "2", B1: 5, H20: formula }), sheet("Other", { B1: 7 })];
  const names = [name("rate", "Own!$B$1", "id-of-Own"), name("rate", "Other!$B$1", "id-of-Other"), name("both", "Own!$A$1:$A$2"), name("shared", "_xlfn.LET(_xlpm.q,3,_xlpm.q*_xlpm.q)"), name("double", "_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)")];
  expect(await result({ ...book(sheets), names }, "H20")).toEqual(expected);
});

test.each<[string, string, Scalar]>([
  // Written for A1: the cell to the left, the column above, a rate times the cell to the left, through another name, a cell of a fixed row.
  ["B3", "=left", 30], ["C3", "=SUM(above)", 3], ["B2", "=charge", 40], ["B3", "=total+1", 61], ["C3", "=head", 2], ["C1", "=left+left", 2],
])("a name with relative references stands in %s for what lies there: %s gives %j", async (at, formula, expected) => {
  const name = (text: string, reference: string) => ({ name: text, reference, sheet: null, hidden: false });
  const names = [name("left", "表!XFD1"), name("above", "表!A$1:A1048576"), name("charge", "2*left"), name("total", "charge"), name("head", "表!B$1")];
  const cells = { A1: 1, A2: 20, A3: 30, B1: 1, C1: 1, C2: 2, D1: 2, [at]: formula };
  expect(await result({ ...book([sheet("表", cells)]), names }, at)).toEqual(expected);
});

test("a name stands for a part of a table, and for the cell's own row of it", async () => {
  const table = { id: "1", name: "支出", area: { top: 0, left: 0, bottom: 2, right: 1 }, headers: true, totals: false, columns: [{ id: 1, name: "项目" }, { id: 2, name: "金额" }], style: "" };
  const of = { ...book([sheet("表", { A1: "项目", B1: "金额", A2: "甲", B2: 4, A3: "乙", B3: 6, D3: "=own", D4: "=SUM(all)" }, { tables: [table] })]), names: ["own", "all"].map((name) => ({ name, reference: name === "own" ? "支出[[#This Row],[金额]]" : "支出[金额]", sheet: null, hidden: false })) };
  expect([await result(of, "D3"), await result(of, "D4")]).toEqual([6, 10]);
});

test("what depends on a sheet's own name follows when the name leads elsewhere", async () => {
  const engine = createEngine();
  await engine.load({ ...book([sheet("Own", { A1: 1, A2: 2, C1: "=here*10" })]), names: [{ name: "here", reference: "Own!$A$1", sheet: "id-of-Own", hidden: false }] });
  await engine.calculate(true);
  const at = { top: 0, left: 2, bottom: 0, right: 2 };
  expect(engine.read("id-of-Own", at)[0]?.[0]?.value).toBe(10);
  engine.setName({ id: "name1", name: "here", reference: "Own!$A$2", sheet: "id-of-Own", hidden: false });
  await engine.calculate();
  expect(engine.read("id-of-Own", at)[0]?.[0]?.value).toBe(20);
  engine.dispose();
});

test("tables that a workbook came with are found by formulas, with what their names escape", async () => {
  const table = { id: "t1", name: "Sales", area: { top: 0, left: 0, bottom: 3, right: 1 }, headers: true, totals: false, style: "", columns: [{ id: 1, name: "Item" }, { id: 2, name: "[Net]" }] };
  const of = (formula: string): BookData => { const only = sheet("s", { A1: "Item", B1: "[Net]", A2: "a", B2: 3, A3: "b", B3: 4, A4: "c", B4: 5, D3: formula }); return book([{ ...only, tables: [table] }]); };
  expect(await result(of("=SUM(Sales['[Net']])"), "D3")).toBe(12);
  expect(await result(of("=Sales[[#This Row],['[Net']]]"), "D3")).toBe(4);
  expect(await result(of("=ROWS(Sales[#All])"), "D3")).toBe(4);
  expect(await result(of("=SUM(Sales[Gross])"), "D3")).toEqual({ error: "#REF!" });
});

test.each([
  ["by its name", "=loop(3)"], ["given to itself", "=LET(f,LAMBDA(f,n,IF(n<2,1,n*f(f,n-1))),f(f,5))"],
])("a LAMBDA that calls itself %s is #NAME?, and every other formula has its result", async (_how, formula) => {
  const names = [{ name: "loop", reference: "LAMBDA(n,IF(n<1,0,n+loop(n-1)))", sheet: null, hidden: false }];
  expect(await result({ ...book([sheet("s", { A1: 1, E1: formula, E2: "=A1+1" })]), names }, "E1")).toEqual({ error: "#NAME?" });
  expect(await result({ ...book([sheet("s", { A1: 1, E1: formula, E2: "=A1+1" })]), names }, "E2")).toBe(2);
});

test.each(["around+1", "there", "LET(a,around,a)"])("a name that leads back to itself (%s) is #NAME?, and every other formula has its result", async (reference) => {
  const named = (name: string, to: string) => ({ name, reference: to, sheet: null, hidden: false });
  const engine = createEngine();
  await engine.load({ ...book([sheet("s", { A1: "=around", A2: "=1+1", A3: "=fine*2" })]), names: [named("around", reference), named("there", "around"), named("fine", "s!$A$2")] });
  await engine.calculate(true);
  expect(engine.read("id-of-s", { top: 0, left: 0, bottom: 2, right: 0 }).map(([cell]) => cell?.value)).toEqual([{ error: "#NAME?" }, 2, 4]);
  engine.dispose();
});
