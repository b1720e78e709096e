/** Number formats that come with formulas. Page: support.microsoft.com, "TODAY function": "DATE function": a General cell shows a date once the formula is entered. */
import { openInNode } from "../../src/workbench/node";
import { book, sheet } from "./books";

async function formats(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void> | void): Promise<unknown[]> {
  const node = await openInNode(book([sheet("表", { A1: 45000, B1: "=EDATE(A1,1)", B2: "=TODAY()", B3: "=期", C1: 0.5 }, {})], { names: [{ name: "期", reference: "表!$A$1", sheet: null, hidden: false }] }));
  const found = await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getFirst();
    await work(own, context);
    const cells = own.getRange("B1:B3").load("numberFormat");
    await context.sync();
    return cells.numberFormat.map(([format]) => format as unknown);
  });
  node.close();
  return found;
}

it("a formula that lay in the file keeps the format of its cell, however often it is calculated", async () => {
  expect(await formats(async (own, context) => {
    own.getRange("A1").values = [[45001]];
    await context.sync();
    context.application.calculate("Full");
  })).toEqual(["General", "General", "General"]);
});

it("a formula that is entered brings its format along, and a cell's own format stays", async () => {
  const [edate, today, name] = await formats((own) => {
    own.getRange("B2").formulas = [["=DATE(2024,1,2)"]];
    own.getRange("B3").numberFormat = [["0.00"]];
    own.getRange("B3").formulas = [["=TODAY()"]];
    own.getRange("B2:B3").load("values"); // which has them calculated
  });
  expect([edate, name]).toEqual(["General", "0.00"]);
  expect(today).toMatch(/yy.*d/);
});

it("the format is there when it alone is asked for in the batch that enters the formula, and as a category", async () => {
  const [, today] = await formats((own) => { own.getRange("B2").formulas = [["=DATE(2024,1,2)"]]; });
  expect(today).toMatch(/yy.*d/);
  const node = await openInNode(book([sheet("表", {})]));
  const categories = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    cell.formulas = [["=DATE(2024,1,2)"]];
    cell.load("numberFormatCategories");
    await context.sync();
    return cell.numberFormatCategories;
  });
  expect(categories).toEqual([["Date"]]);
  node.close();
});

it("a format that is set after the formula, in the same batch, is the cell's", async () => {
  const [, today] = await formats((own) => {
    own.getRange("B2").formulas = [["=DATE(2024,1,2)"]];
    own.getRange("B2").numberFormat = [["0"]];
  });
  expect(today).toBe("0");
});

it("thousands of names are taken up at once", async () => {
  const names = Array.from({ length: 4000 }, (_, index) => ({ name: `名_${index}`, reference: index % 2 ? `表!$A$${index + 1}` : "#REF!", sheet: null, hidden: true }));
  const node = await openInNode(book([sheet("表", { A2: 7, B1: "=名_1*2", B2: "=名_2" })], { names }));
  const [values, known] = await Excel.run(async (context) => {
    context.application.calculate("Full");
    const cells = context.workbook.worksheets.getFirst().getRange("B1:B2").load("values"), count = context.workbook.names.getCount();
    await context.sync();
    return [cells.values, count.value];
  });
  expect({ values, known }).toEqual({ values: [[14], ["#REF!"]], known: 4000 });
  node.close();
});
