/**
 * References across sheets (`SUM('1月:3月'!B5)`), in Office.js. Page: support.microsoft.com, "Create a reference to the same cell range on multiple
 * worksheets": which functions take one, and what inserting, deleting, moving and renaming sheets does.
 */
import fc from "fast-check";
import { acrossDeleted, acrossRenamed, mapAcross, mayBeAcross, spreadOut } from "../../src/workbench/engine/acrossSheets";
import { openXlsx, saveXlsx } from "../../src/workbench/files";
import { openInNode } from "../../src/workbench/node";
import type { NodeHost } from "../../src/workbench/node";
import { book, sheet } from "./books";

const SUM = "=SUM('1月:3月'!B5)";
let node: NodeHost;

async function open(): Promise<void> {
  node = await openInNode(book([sheet("汇总", { A1: SUM }), sheet("1月", { B5: 1, B6: 10 }), sheet("2月", { B5: 2, B6: "无" }), sheet("3月", { B5: 4, C6: 5 }), sheet("4月", { B5: 8 })]));
}

/** Value and formula of a cell of 汇总 after something was done. */
const after = (work: (sheets: Excel.WorksheetCollection) => void, at = "A1"): Promise<readonly [unknown, unknown]> => Excel.run(async (context) => {
  work(context.workbook.worksheets);
  const cell = context.workbook.worksheets.getItem("汇总").getRange(at).load("values,formulas");
  await context.sync();
  return [cell.values[0]?.[0], cell.formulas[0]?.[0]];
});

it.each<[string, unknown]>([
  [SUM, 7], ["=SUM('1月:3月'!B5:B6)", 17], ["=AVERAGE('1月:3月'!B5)", 7 / 3], ["=COUNT('1月:3月'!B5:B6)", 4], ["=COUNTA('1月:3月'!B5:B6)", 5], ["=MAX('1月:4月'!$B$5)-MIN('1月:4月'!B5)", 7],
  ["=SUM('3月:1月'!B5)", 7], ["=SUM('2月:2月'!B5)", 2], ["=LARGE('1月:4月'!B5,2)", 4], ["=SUM('1月:3月'!5:5)", 7], ["=SUM('1月:3月'!B:C)", 22],
  ["=ROUND(SUM('1月:3月'!B5,0.126),2)", 7.13], ["=IF(SUM( '1月:3月'!B5 )>6,\"SUM('1月:3月'!B5)\",0)", "SUM('1月:3月'!B5)"], ["=SUM('1月:9月'!B5)", "#REF!"], ["='1月:3月'!B5*2", "#VALUE!"],
  ["=SUMIF('1月:3月'!B5,\">1\")", "#VALUE!"],
])("%s gives %j", async (formula, expected) => {
  await open();
  expect(await after((sheets) => { sheets.getItem("汇总").getRange("A2").formulas = [[formula]]; }, "A2")).toEqual([typeof expected === "number" ? expect.closeTo(expected, 12) : expected, formula]);
  node.close();
});

describe("a sum across sheets follows", () => {
  beforeEach(() => open());
  afterEach(() => node.close());

  it("a figure of a sheet in the middle", async () => {
    expect(await after((sheets) => { sheets.getItem("2月").getRange("B5").values = [[20]]; })).toEqual([25, SUM]);
  });

  it("a sheet that comes between its ends, and one that goes", async () => {
    expect(await after((sheets) => {
      const added = sheets.add("补充");
      added.position = 2;
      added.getRange("B5").values = [[100]];
    })).toEqual([107, SUM]);
    expect(await after((sheets) => { sheets.getItem("补充").position = 5; })).toEqual([7, SUM]);
    expect(await after((sheets) => { sheets.getItem("2月").delete(); })).toEqual([5, SUM]);
  });

  it("an end that is moved, renamed or deleted", async () => {
    expect(await after((sheets) => { sheets.getItem("3月").position = 4; })).toEqual([15, SUM]);
    expect(await after((sheets) => { sheets.getItem("1月").name = "一月 '20"; })).toEqual([15, "=SUM('一月 ''20:3月'!B5)"]);
    expect(await after((sheets) => { sheets.getItem("3月").delete(); })).toEqual([11, "=SUM('一月 ''20:4月'!B5)"]);
    expect(await after((sheets) => { sheets.getItem("2月").name = "二"; sheets.getItem("一月 '20").delete(); sheets.getItem("4月").name = "四"; })).toEqual([10, "=SUM(二:四!B5)"]);
    expect(await after((sheets) => { sheets.getItem("四").delete(); })).toEqual([2, "=SUM(二!B5)"]);
    expect(await after((sheets) => { sheets.getItem("二").delete(); })).toEqual(["#REF!", expect.stringContaining("#REF!")]);
  });

  it("its own cell, copied beside", async () => {
    expect(await after((sheets) => { sheets.getItem("汇总").getRange("A2").copyFrom("A1"); }, "A2")).toEqual([10, "=SUM('1月:3月'!B6)"]);
  });

  it("the file it is saved into", async () => {
    const { book: again } = await openXlsx(await saveXlsx(await node.exportBook(), null));
    expect(again.sheets[0]?.cells["0,0"]).toMatchObject({ formula: SUM, value: 7 });
  });
});

describe("the text of a formula", () => {
  const NAMES = ["汇总", "1月", "b c", "it's", "x.y", "Sheet3"];
  const name = fc.constantFrom(...NAMES);

  it("stays as it is for the reader where nothing is changed", () => {
    fc.assert(fc.property(name, name, fc.constantFrom("A1", "$B$2:C3", "$A:$C", "1:3"), (first, last, cells) => {
      const formula = `=IF("a:b!A1"='c:d'!e,SUM('${`${first}:${last}`.replace(/'/g, "''")}'!${cells}),{1,2})`;
      expect(mapAcross(formula, (_, text) => text)).toBe(formula);
      expect(acrossRenamed(acrossRenamed(formula, first, "别名"), "别名", first)).toContain(`!${cells})`);
    }));
  });

  it("names each sheet once between its ends, in whatever direction", () => {
    fc.assert(fc.property(name, name, (first, last) => {
      const spread = spreadOut(`=SUM('${`${first}:${last}`.replace(/'/g, "''")}'!A1)`, NAMES), count = Math.abs(NAMES.indexOf(first) - NAMES.indexOf(last)) + 1;
      expect(spread.match(/!A1/g)).toHaveLength(count);
    }));
  });

  it.each(["=SUM(A1:B2)", "=SUM(表1!A1:表1!B2)", "='[书.xlsx]一月:三月'!A1", "=\"一月:三月!A1\"", "=SUM(一月!A1:B2,三月!C3)"])("%s is no reference across sheets", (formula) => {
    expect(spreadOut(formula, ["一月", "二月", "三月"])).toBe(formula);
    expect(acrossDeleted(formula, "一月", ["一月", "三月"])).toBe(formula);
  });

  it("is looked at closely only where it may hold one", () => {
    expect([SUM, "=SUM(一月:三月!A1)", "=SUM(A1:B2)", "=表!A1"].map(mayBeAcross)).toEqual([true, true, false, false]);
  });
});
