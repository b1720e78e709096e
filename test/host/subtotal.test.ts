/** SUBTOTAL (support.microsoft.com/office/subtotal-function-7b027003-f060-4ade-9040-e478765b9939): what filters hide never counts, what a person hides not from 101 on. */
import { openInNode } from "../../src/workbench/node";
import { book, sheet } from "./books";

const CELLS = { A1: "Item", B1: "Net", A2: "a", B2: 1, A3: "b", B3: 2, A4: "a", B4: 4, A5: "c", B5: 8, D8: "=SUBTOTAL(9,B2:B5)", D9: "=SUBTOTAL(109,B2:B5)", D10: "=SUBTOTAL(9,B2:B5,D8)", D11: "=SUBTOTAL(3,A2:A9)", D12: "=SUBTOTAL(12,B2:B5)", D13: "=SUBTOTAL(1,D20:D21)", D14: "=SUBTOTAL({4,5},B2:B5)" };

async function subtotals(prepare: (sheet: Excel.Worksheet) => void): Promise<unknown[]> {
  const host = await openInNode(book([sheet("s", CELLS)]));
  const values = await Excel.run(async (context) => {
    const only = context.workbook.worksheets.getItem("s");
    prepare(only);
    await context.sync();
    context.workbook.application.calculate(Excel.CalculationType.full);
    const range = only.getRange("D8:D13").load({ values: true });
    await context.sync();
    return range.values.map(([value]) => value as unknown);
  });
  host.close();
  return values;
}

test("nothing hidden: everything counts once, a subtotal inside not at all", async () => {
  expect(await subtotals(() => undefined)).toEqual([15, 15, 15, 4, "#VALUE!", "#DIV/0!"]);
});

test("a row hidden by hand counts for 9 and not for 109", async () => {
  expect((await subtotals((only) => { only.getRange("3:3").rowHidden = true; })).slice(0, 2)).toEqual([15, 13]);
});

test("rows that a filter hides count for neither, and count again when it is gone", async () => {
  expect((await subtotals((only) => only.autoFilter.apply(only.getRange("A1:B5"), 0, { filterOn: Excel.FilterOn.values, values: ["a"] }))).slice(0, 4)).toEqual([5, 5, 5, 2]);
  expect((await subtotals((only) => {
    only.autoFilter.apply(only.getRange("A1:B5"), 0, { filterOn: Excel.FilterOn.values, values: ["a"] });
    only.autoFilter.clearCriteria();
  })).slice(0, 2)).toEqual([15, 15]);
});
