import { Decimal } from "../../src/model";
import { sourceFormula } from "../../src/presenting/sourceFormula";
import { readSnapshot } from "../../src/excel";
import { bookOf, sheetOf } from "../helpers/book";
import { openInNode } from "../../src/workbench/node";

const A1 = { kind: "cell", sheet: "表", row: 0, column: 0 } as const;

/** Cell as it stands, figure wanted from it. */
const CASES: readonly (readonly [string | number, string])[] = [
  [582.73, "582.73"], [5827300, "582.73"], [0.932, "93.2"], ["582.73", "582.73"], ["1,234.50", "1234.5"], ["1，234.50", "1234.5"], ["５８２．７３", "582.73"],
  ["27万元", "27"], ["582.73 万元", "582.73"], ["（12.5）", "-12.5"], ["约30人", "30"], ["149批328人次", "149"], ["—", "0"], ["-12", "-12"], ["5,000,000元", "500"],
];

test.each(CASES)("%p gives %p in Excel", async (raw, wanted) => {
  const formula = sourceFormula(A1, raw, new Decimal(wanted))!;
  const host = await openInNode(bookOf(sheetOf("表", [[raw]]), sheetOf("果", [[`=${formula}`]])));
  const read = await readSnapshot();
  host.close();
  expect(read.ok && read.value.snapshot.sheets[1]?.values).toEqual([[Number(wanted)]]);
});

test("a cell that does not lead to the figure gives no formula", () => {
  expect(sourceFormula(A1, 3, new Decimal("7"))).toBeNull();
  expect(sourceFormula(A1, null, new Decimal("7"))).toBeNull();
  expect(sourceFormula(A1, { error: "#REF!" }, new Decimal("7"))).toBeNull();
});
