/** The engine: formulas our add-in emits, and the explicit recalculation against the slow public wait. Values are Excel's. */
import { createEngine } from "../../src/workbench/node";
import type { Engine } from "../../src/workbench/engine/engine";
import { book, sheet } from "./books";

let engine: Engine;
beforeAll(async () => {
  engine = createEngine();
  await engine.load(book([
    sheet("预算", { A1: "基本支出", B1: 582.73, A2: "项目支出", B2: 203.17, A3: "合计", B3: "=SUM(B1:B2)", C1: "12.5", C2: "  a b ", C3: true, D1: 0, E1: { error: "#N/A" }, F1: "是", F2: "否", F3: "是" }),
    sheet("GK03 支出决算表(一)", { A1: "项目", B1: 5, A2: "合计", B2: 10 }),
    sheet("f", {}),
  ]));
});
afterAll(() => engine.dispose());

/** The result of a formula in a sheet of its own. */
async function result(formula: string): Promise<unknown> {
  engine.write("id-of-f", 0, 0, { formula });
  await engine.calculate();
  return engine.read("id-of-f", { top: 0, left: 0, bottom: 0, right: 0 })[0]?.[0]?.value;
}

test.each<[string, unknown]>([
  ["=SUM(预算!B1:B2)", 785.9], ["=SUM(预算!B1,预算!B2,1)", 786.9], ["=IF(预算!D1=0,\"零\",1)", "零"], ["=IFERROR(预算!B1/预算!D1,\"-\")", "-"],
  ["=ROUND(93.195,2)", 93.2], ["=ROUND(1.005,2)", 1.01], ["=ROUND(2.675,2)", 2.68], ["=ROUND(-2.5,0)", -3], ["=ROUND(0.285,2)", 0.29], ["=ROUND(1234.5,-2)", 1200],
  ["=ROUND(0.1+0.2,1)", 0.3], ["=ROUND(1.45,1)", 1.5], ["=ROUND(8.345,2)", 8.35], ["=ROUNDUP(2.301,2)", 2.31], ["=ROUNDDOWN(2.309,2)", 2.3], ["=ROUNDUP(-1.21,1)", -1.3],
  ["=ROUNDDOWN(1.15*100,0)", 115], ["=INT(-1.5)", -2], ["=ABS(-3)", 3], ["=MIN(1,预算!B1)", 1], ["=MAX(1,预算!B1)", 582.73], ["=MIN(6,MAX(0,7-1))", 6],
  ["=AND(TRUE,1>0)", true], ["=OR(FALSE,1<0)", false], ["=NOT(FALSE)", true], ["=VALUE(\"12.5\")", 12.5], ["=VALUE(\"1,234.5\")", 1234.5], ["=VALUE(\"50%\")", 0.5],
  ["=VALUE(SUBSTITUTE(预算!C1,\",\",\"\"))", 12.5], ["=SUBSTITUTE(\"1,234\",\",\",\"\")", "1234"], ["=TEXT(0.932,\"0.00%\")", "93.20%"], ["=TEXT(1234.5,\"#,##0.00\")", "1,234.50"],
  ["=TEXT(44256,\"yyyy年m月d日\")", "2021年3月1日"], ["=TEXT(5,\"0\")&\"分\"", "5分"], ["=COUNTIF(预算!F1:F3,\"是\")", 2], ["=COUNTIF(预算!B1:B3,\">300\")", 2], ["=SUMIF(预算!F1:F2,\"是\",预算!B1:B2)", 582.73],
  ["=INDEX(预算!B1:B3,MATCH(\"合计\",预算!A1:A3,0))", 785.9], ["=MATCH(\"无\",预算!A1:A3,0)", { error: "#N/A" }], ["='GK03 支出决算表(一)'!B1*2", 10], ["=SUM('GK03 支出决算表(一)'!B1:B2)", 15],
  ["=LEN(\"预算 表\")", 4], ["=LEFT(\"预算表\",2)", "预算"], ["=MID(\"2020年度\",1,4)", "2020"], ["=RIGHT(\"abc\",1)", "c"], ["=TRIM(预算!C2)", "a b"], ["=CLEAN(\"a\"&CHAR(10)&\"b\")", "ab"],
  ["=N(预算!A1)", 0], ["=N(TRUE)", 1], ["=ISNUMBER(预算!C1)", false], ["=ISNUMBER(预算!B1)", true], ["=ISTEXT(预算!C1)", true], ["=ISBLANK(预算!Z9)", true], ["=ISERROR(预算!E1)", true],
  ["=CHOOSE(2,\"优\",\"良\")", "良"], ["=LOOKUP(85,{0,60,80,90},{\"差\",\"中\",\"良\",\"优\"})", "良"], ["=HYPERLINK(\"#'预算'!B1\",\"看\")", "看"], ["=ASC(\"１２３\")", "123"],
  ["=NUMBERVALUE(\"1,234.5\",\".\",\",\")", 1234.5], ["=预算!E1", { error: "#N/A" }], ["=1/0", { error: "#DIV/0!" }], ["=IF(预算!Z9=\"\",\"空\",\"有\")", "空"], ["=预算!C1*2", 25], ["=预算!C3*1", 1],
  ["=IFERROR(VALUE(\"无\"),0)", 0], ["=SUMPRODUCT((预算!F1:F2=\"是\")*预算!B1:B2)", 582.73], ["=COUNTA(预算!A1:A3)", 3], ["=MOD(-1,3)", 2], ["=IFS(FALSE,1,TRUE,2)", 2], ["=EXACT(\"a\",\"A\")", false],
  ["=FIND(\"算\",\"预算\")", 2], ["=ISERR(1/0)", true], ["=100-50*ABS(预算!B1-582.73)", 100], ["=IF(ISNUMBER(预算!A1),预算!A1,0)", 0], ["=CEILING(2.1,1)", 3], ["=AVERAGE(预算!B1:B2)", 392.95], ["=SUM(0.1,0.2,-0.3)", 0],
  ["=ABS(预算!C1)", 12.5], ["=预算!C1^2", 156.25], ["=POWER(预算!C1,2)", 156.25], ["=STDEV(预算!C1:C2)", { error: "#DIV/0!" }], ["=MEDIAN(预算!B1:C3)", 582.73], ["=RANK(203.17,预算!B1:C3)", 3], ["=RANK(203.17,预算!B1:C3,1)", 1],
  ["=SUMPRODUCT(2,预算!B1:B2)", { error: "#VALUE!" }], ["=TEXT(TRUE,\"0\")", "TRUE"], ["=TEXT(123456,\"0!.0,万\")", "12.3万"], ["=1+-\"2\"", -1], ["=-\"元\"", { error: "#VALUE!" }], ["=\"甲\n乙\"&\"-\"&\"2\"", "甲\n乙-2"],
  ["=预算!Z99", 0], ["=IFERROR(预算!Z99,1)", 0], ["=不存在", { error: "#NAME?" }], ["=\"a\"&1.10", "a1.1"], ["=1E+2", 100], ["=-2^2", 4], ["=50%", 0.5], ["=\"1\"+1", 2], ["=TRUE+1", 2],
])("%s", async (formula, expected) => {
  const value = await result(formula);
  if (typeof expected === "number") expect(value).toBeCloseTo(expected, 10);
  else expect(value).toEqual(expected);
});

test("calculating now gives what waiting for the engine's own moment gives", async () => {
  const cells = Object.fromEntries(Array.from({ length: 60 }, (_, row) => [[`A${row + 1}`, row], [`B${row + 1}`, `=A${row + 1}*2+IF(${row}>0,N(B${Math.max(1, row)}),0)`]]).flat() as [string, number | string][]);
  const opened = async () => {
    const one = createEngine();
    await one.load(book([sheet("s", { ...cells, B1: "=A1*2" }), sheet("t", { A1: "=SUM(s!B1:B60)" })]));
    return one;
  };
  const change = async (one: Engine) => {
    one.write("id-of-s", 3, 0, { value: 1000 });
    await one.changeLines("id-of-s", "row", 10, 2);
    one.write("id-of-s", 10, 0, { value: 5 });
    await one.changeLines("id-of-s", "row", 20, -1);
  };
  const [now, later] = [await opened(), await opened()];
  await change(now);
  await now.calculate();
  await change(later);
  later.read("id-of-s", { top: 0, left: 0, bottom: 0, right: 0 });
  while (later.dirty) await new Promise((resolve) => setTimeout(resolve, 50));
  await new Promise((resolve) => setTimeout(resolve, 200));
  const whole = { top: 0, left: 0, bottom: 70, right: 1 };
  expect(now.read("id-of-s", whole)).toEqual(later.read("id-of-s", whole));
  expect(now.read("id-of-t", { top: 0, left: 0, bottom: 0, right: 0 })).toEqual(later.read("id-of-t", { top: 0, left: 0, bottom: 0, right: 0 }));
  now.dispose();
  later.dispose();
});

test("a calculation that is under way when lines are inserted or deleted spoils nothing", async () => {
  const cells = Object.fromEntries(Array.from({ length: 60 }, (_, row) => [[`A${row + 1}`, row], [`B${row + 1}`, row === 0 ? "=A1*2" : `=A${row + 1}*2+N(B${row})`]]).flat() as [string, number | string][]);
  const after = async (between: (engine: Engine) => Promise<void> | undefined) => {
    const one = createEngine();
    await one.load(book([sheet("s", cells), sheet("t", { A1: "=SUM(s!B1:B60)" })]));
    const running: (Promise<void> | undefined)[] = [];
    for (const [at, count] of [[10, 2], [20, -1], [3, 1], [40, -2]] as const) {
      one.write("id-of-s", 3, 0, { value: at * 100 });
      running.push(between(one));
      await one.changeLines("id-of-s", "row", at, count);
    }
    await Promise.all(running);
    await one.calculate();
    const seen = [one.read("id-of-s", { top: 0, left: 0, bottom: 70, right: 1 }), one.read("id-of-t", { top: 0, left: 0, bottom: 0, right: 0 })];
    one.dispose();
    return seen;
  };
  expect(await after((one) => one.calculate())).toEqual(await after(() => undefined));
});

test("an engine that is let go while it calculates ends quietly", async () => {
  const one = createEngine();
  await one.load(book([sheet("s", { A1: 1, B1: "=A1*2" })]));
  one.write("id-of-s", 0, 0, { value: 2 });
  const running = one.calculate();
  one.dispose();
  await expect(running).resolves.toBeUndefined();
});
