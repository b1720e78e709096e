/** `workbook.functions`. Pages: GUIDE + "excel/excel-add-ins-worksheet-functions", PAGES + "excel.functions", PAGES + "excel.functionresult". */
import { sheet } from "../books";
import { codeOn, onSheet, opened, valuesOf } from "./opened";

type Functions = Excel.Functions;
type Result = Excel.FunctionResult<unknown>;
const sales = () => opened({ A1: 10, A2: 20, A3: 30, B1: "甲", B2: "乙", B3: "甲", C1: "=A1/0", D1: "=SUM(A1:A3)" }, {}, [sheet("另 表", { A1: 5 })]);

async function called(call: (functions: Functions, data: Excel.Worksheet, context: Excel.RequestContext) => Result): Promise<{ value: unknown; error: string }> {
  const result = await onSheet((data, context) => call(context.workbook.functions, data, context).load("value,error"));
  return { value: result.value, error: result.error };
}

test.each<[string, unknown, (functions: Functions, data: Excel.Worksheet, context: Excel.RequestContext) => Result]>([
  ["a number", 3, (f) => f.abs(-3)],
  ["numbers, texts and truths", 6, (f) => f.sum(1, "2" as unknown as number, 2, true as unknown as number)],
  ["a range", 60, (f, data) => f.sum(data.getRange("A1:A3"))],
  ["ranges of two sheets and a number", 66, (f, data, { workbook }) => f.sum(data.getRange("A1:A3"), workbook.worksheets.getItem("另 表").getRange("A1"), 1)],
  ["a whole column", 3, (f, data) => f.count(data.getRange("A:A"))],
  ["an address", 60, (f) => f.sum({ address: "数据!A1:A3" } as unknown as Excel.Range)],
  ["a condition", 40, (f, data) => f.sumIf(data.getRange("B1:B3"), "甲", data.getRange("A1:A3"))],
  ["pairs of conditions behind a first argument", 10, (f, data) => f.sumIfs(data.getRange("A1:A3"), data.getRange("B1:B3"), "甲", data.getRange("A1:A3"), "<20")],
  ["a table looked up in", "乙", (f, data) => f.vlookup(20, data.getRange("A1:B3"), 2, false)],
  ["an argument left out at the end", 20, (f, data) => f.small(data.getRange("A1:A3"), 2)],
  ["another function's result", 1, (f, data) => f.sum(f.vlookup(20, data.getRange("A1:B3"), 1, false), -19)],
  ["a reference that another function chose", 60, (f, data) => f.sum(f.choose(2, data.getRange("B1:B3"), data.getRange("A1:A3")))],
  ["a text with quotation marks", "他说\"好\"", (f) => f.concatenate("他说", "\"好\"")],
  ["a text that looks like a formula", 2, (f) => f.len("=1")],
  ["very small and very large numbers", 2.5e-8 * 2, (f) => f.product(2.5e-8, 2)],
  ["a large number in full", "123456789012345680000", (f) => f.text(123456789012345680000, "0")],
  ["a name with a point", 2, (f) => f.floor_Math(2.7)],
  ["a truth", true, (f) => f.and(true, 1 as unknown as boolean)],
  ["a formula's result, fresh", 120, (f, data) => { data.getRange("A1").values = [[70]]; return f.max(data.getRange("D1")); }],
])("%s", async (_what, expected, call) => {
  await sales();
  expect(await called(call)).toEqual({ value: expected, error: null });
});

test.each<[string, string, (functions: Functions, data: Excel.Worksheet) => Result]>([
  ["what is not found", "#N/A", (f, data) => f.match(99, data.getRange("A1:A3"), 0)], ["a division by nothing", "#DIV/0!", (f) => f.quotient(1, 0)],
  ["an error among the cells", "#DIV/0!", (f, data) => f.sum(data.getRange("A1:C1"))], ["another function's error", "#NUM!", (f) => f.sum(f.sqrt(-1), 1)], ["a text where a number is wanted", "#VALUE!", (f) => f.abs("甲" as unknown as number)],
])("an error is told as such, and there is no value then: %s", async (_what, expected, call) => {
  await sales();
  expect(await called(call)).toEqual({ value: null, error: expected });
});

test("an error can be caught by another function", async () => {
  await sales();
  expect(await called((f) => f.isError(f.sqrt(-1)))).toEqual({ value: true, error: null });
});

test("one random number stays itself in what is made of it", async () => {
  await sales();
  const [first, same] = await onSheet((_data, { workbook: { functions } }) => {
    const random = functions.rand().load("value");
    return [random, functions.product(random, 1).load("value")];
  });
  expect(same!.value).toBe(first!.value);
});

test("calling puts nothing into the workbook and makes no calculation necessary", async () => {
  const node = await sales();
  await onSheet((data) => void data.getRange("D1").load("values"));
  const before = JSON.stringify(await node.exportBook());
  await called((f, data) => f.sum(data.getRange("A1:A3")));
  expect(node.host.engine.dirty).toBe(false);
  expect(JSON.stringify(await node.exportBook())).toBe(before);
  expect(await valuesOf("A1")).toEqual([[10]]);
});

test("arguments that are no values are refused", async () => {
  await sales();
  expect(await codeOn((_data, { workbook }) => void workbook.functions.sum([[1, 2]] as unknown as number).load("value"))).toBe("InvalidArgument");
  expect(await codeOn((data, { workbook }) => void workbook.functions.sum(data as unknown as Excel.Range).load("value"))).toBe("InvalidArgument");
  expect(await codeOn((_data, { workbook }) => void workbook.functions.sum({ address: "没有!A1" } as unknown as Excel.Range).load("value"))).toBe("InvalidArgument");
});

test("a range whose cells are gone is an invalid reference", async () => {
  await sales();
  expect(await codeOn(async (data, context) => {
    const gone = data.getRange("A1:A3").load("address");
    await context.sync();
    data.getRange("1:3").delete("Up");
    context.workbook.functions.sum(gone).load("value");
    await context.sync();
  })).toBe("InvalidReference");
});

test("every function of the API but three is known to the engine: none answers #NAME?", async () => {
  await sales();
  const names = Object.getOwnPropertyNames(Object.getPrototypeOf(await onSheet((_data, { workbook }) => workbook.functions))).filter((name) => !["amorDegrc", "ecma_Ceiling", "usdollar"].includes(name));
  const wrong: string[] = [];
  await Excel.run(async (context) => {
    const functions = context.workbook.functions as unknown as Readonly<Record<string, (...args: number[]) => Result>>;
    const asked = names.filter((name) => typeof Object.getOwnPropertyDescriptor(Object.getPrototypeOf(functions), name)?.value === "function" && !/^(_|constructor|toJSON|load|set|ensureUnchanged)/.test(name))
      .map((name) => ({ name, result: functions[name]!(1, 1, 1, 1).load("error") }));
    await context.sync();
    for (const { name, result } of asked) if (result.error === "#NAME?") wrong.push(name);
    expect(asked.length).toBe(363);
  });
  expect(wrong).toEqual([]);
});

test.each(["usdollar", "amorDegrc", "ecma_Ceiling"])("%s is not known to the engine: ApiNotFound", async (name) => {
  await sales();
  expect(await codeOn((_data, { workbook }) => void (workbook.functions as unknown as Readonly<Record<string, (value: number) => Result>>)[name]!(1).load("value"))).toBe("ApiNotFound");
});
