/**
 * Text assigned to `Range.values` is read as if it were typed. Pages: PAGES + "excel.range#excel-excel-range-values-member" (what starts with a plus, a minus or an
 * equals sign is a formula), support.microsoft.com/kb/214391 (dates of two parts, years of two digits), GUIDE + "excel/excel-add-ins-blank-null-values";
 * help topics of support.microsoft.com are named with each group.
 */
import { codeOn, onSheet, opened, valuesOf } from "./opened";

async function assigned(value: unknown, format?: string): Promise<[unknown, unknown, unknown]> {
  await opened({});
  const range = await onSheet((data) => {
    const cell = data.getRange("B2");
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[value]];
    return cell.load({ values: true, numberFormat: true, valueTypes: true });
  });
  return [range.values[0]?.[0], range.numberFormat[0]?.[0], range.valueTypes[0]?.[0]];
}

const serial = (year: number, month: number, day: number): number => Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);

const YEAR = new Date().getFullYear();

test.each<[string, string, unknown, string]>([
  // "Enter numbers": separators, signs, brackets, currencies, scientific notation.
  ["a number", "120.35", 120.35, "General"], ["separators", "1,234.5", 1234.5, "#,##0.00"], ["brackets", "(120)", -120, "General"], ["a sign", "-7", -7, "General"], ["scientific", "1.5E+3", 1500, "0.00E+00"], ["yuan", "¥1,200", 1200, "¥#,##0"],
  ["too many digits", "1234567890123456789", 1234567890123450000, "General"],
  // "Format numbers as percentages".
  ["a percentage", "95%", 0.95, "0%"], ["a part of a percent", "95.25%", 0.9525, "0.00%"],
  // "Display numbers as fractions": a whole number, a space, the fraction.
  ["a fraction", "0 1/2", 0.5, "# ?/?"], ["a mixed number", "-1 3/16", -1.1875, "# ??/??"], ["a fraction of nothing", "1 1/0", "1 1/0", "General"],
  // "Enter a specific date or time"; dates as Excel takes them in China.
  ["slashes", "2024/1/5", serial(2024, 1, 5), "yyyy/m/d"], ["hyphens", "2024-01-05", serial(2024, 1, 5), "yyyy/m/d"], ["年月日", "2024年1月5日", serial(2024, 1, 5), 'yyyy"年"m"月"d"日"'], ["年月", "2024年1月", serial(2024, 1, 1), 'yyyy"年"m"月"'],
  ["no such day", "2023/2/29", "2023/2/29", "General"], ["before 1900", "1899/12/31", "1899/12/31", "General"],
  ["a time", "13:45", 13.75 / 24, "h:mm"], ["with seconds", "6:30:36", (6 * 3600 + 30 * 60 + 36) / 86400, "h:mm:ss"], ["an evening", "1:45 PM", 13.75 / 24, "h:mm AM/PM"], ["midnight", "12:00 AM", 0, "h:mm AM/PM"], ["more than a day", "25:30", 25.5 / 24, "[h]:mm:ss"],
  ["a day of this year", "1/2", serial(YEAR, 1, 2), 'm"月"d"日"'], ["with a hyphen", "3-5", serial(YEAR, 3, 5), 'm"月"d"日"'], ["in Chinese", "3月5日", serial(YEAR, 3, 5), 'm"月"d"日"'],
  ["no day, so a month", "1/32", serial(1932, 1, 1), "mmm-yy"], ["a month of a year", "2024/3", serial(2024, 3, 1), "mmm-yy"], ["a year last", "3-2024", serial(2024, 3, 1), "mmm-yy"], ["neither day nor month", "13/45", "13/45", "General"],
  ["a year of two digits", "24/3/5", serial(2024, 3, 5), "yyyy/m/d"], ["of the last century", "30-3-5", serial(1930, 3, 5), "yyyy/m/d"], ["the day that never was", "1900/2/29", 60, "yyyy/m/d"],
  ["no such month", "2024年13月", "2024年13月", "General"], ["a month in points", "2024.3.5", "2024.3.5", "General"],
  ["no such minute", "10:75", "10:75", "General"], ["a day with a time", "2024/1/5 6:00", serial(2024, 1, 5) + 0.25, "yyyy/m/d h:mm"],
  // Logical values and errors.
  ["TRUE", "true", true, "General"], ["FALSE", "FALSE", false, "General"], ["an error", "#N/A", "#N/A", "General"],
  // "Format numbers as text": an apostrophe before it.
  ["an apostrophe", "'007", "007", "General"], ["an apostrophe before a formula", "'=1+1", "=1+1", "General"],
  ["words", "一般公共预算", "一般公共预算", "General"], ["almost a number", "1,23", "1,23", "General"],
])("%s: %j is %j", async (_, text, expected, format) => {
  const [value, numberFormat] = await assigned(text);
  if (typeof expected === "number") expect(value).toBeCloseTo(expected, 10);
  else expect(value).toBe(expected);
  expect(numberFormat).toBe(format);
});

test("what begins with an equals sign is a formula", async () => {
  expect(await assigned("=1+2")).toEqual([3, "General", "Double"]);
});

test.each<[string, unknown]>([["+A1", "=+A1"], ["-A1*2", "=-A1*2"], ["-一般", "=-一般"], ["+-5", "=+-5"], ["-(5)", "=-(5)"], ["-", "-"], ["+", "+"], ["=", "="], ["'-一般", "-一般"]])("%s is %s", async (text, formula) => {
  await opened({ A1: 4 });
  expect((await onSheet((data) => { data.getRange("B2").values = [[text]]; return data.getRange("B2").load("formulas"); })).formulas).toEqual([[formula]]);
});

test.each(["--", "=1+", "==", "-支出(说明", "=SUM(A1;A2)", "=A1;A2"])("%s is no formula that Excel takes, and nothing is written", async (text) => {
  await opened({ A1: 4 });
  expect(await codeOn((data) => { data.getRange("A1").values = [[text]]; })).toBe("InvalidArgument");
  expect(await valuesOf("A1")).toEqual([[4]]);
});

test("semicolons stand in arrays, texts and names of columns", async () => {
  await opened({});
  await onSheet((data) => { data.getRange("A1:A2").formulas = [["=SUM({1;2})"], ["=\"a;b\""]]; });
  expect(await valuesOf("A1:A2")).toEqual([[3], ["a;b"]]);
});

test("in a cell of text format nothing is a formula, complete or not", async () => {
  expect((await assigned("=1+", "@"))[0]).toBe("=1+");
  expect((await assigned("-一般", "@"))[0]).toBe("-一般");
});

test("a cell of text format keeps what is assigned as text, and a cell with a format keeps its format", async () => {
  expect(await assigned("007", "@")).toEqual(["007", "@", "String"]);
  expect((await assigned("95%", "0.000"))[1]).toBe("0.000");
});

test("nothing empties a cell, and an error is an error", async () => {
  expect((await assigned(""))[2]).toBe("Empty");
  expect((await assigned("#DIV/0!"))[2]).toBe("Error");
});
