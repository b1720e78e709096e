import { Decimal } from "../../src/model";
import type { CellPlace, Figure, Unit } from "../../src/model";
import { sideFormula } from "../../src/reconciling/finding/sideFormula";
import type { Operand } from "../../src/reconciling/ties/tie";

const place = (row: number, column = 2): CellPlace => ({ kind: "cell", sheet: "GK06 '明细'", row, column });
const figure = (raw: string | number, value: string, unit: Unit, at: CellPlace): Figure =>
  ({ amount: { value: new Decimal(value), unit, decimals: 2 }, place: at, raw, formula: "", isText: typeof raw === "string", isHidden: false, isApproximate: false, isDash: raw === "—" });
const operand = (raw: string | number | null, value: string, unit: Unit = "万元", at: CellPlace = place(6), sign: 1 | -1 = 1): Operand => {
  const own = raw === null ? null : figure(raw, value, unit, at);
  return { sign, label: "甲", amount: own?.amount ?? null, place: at, figure: own, required: false };
};
const REF = "'GK06 ''明细'''!$C$7";

describe("the formula of a side", () => {
  it.each([
    ["a number by its reference", operand(344.53, "344.53"), REF],
    ["an empty cell so that it counts once it is filled", operand(null, "0"), `N(${REF})`],
    ["a dash as nothing", operand("—", "0"), `N(${REF})`],
    ["text with commas", operand("1,234.50", "1234.50"), `VALUE(SUBSTITUTE(ASC(${REF}),",",""))`],
    ["full-width text", operand("１２", "12"), `VALUE(SUBSTITUTE(ASC(${REF}),",",""))`],
    ["text with its unit", operand("689.16万", "689.16"), `VALUE(SUBSTITUTE(ASC(SUBSTITUTE(${REF},"万","")),",",""))`],
    ["元 in a side of 万元", operand(873617, "873617", "元"), `${REF}/10000`],
    ["a figure inside words as the figure itself", operand("30000（疫情减免）", "30000"), "30000"],
  ])("writes %s", (_what, one, formula) => {
    expect(sideFormula([one], "万元")).toBe(formula);
  });

  it("adds and subtracts, and writes long runs as one SUM", () => {
    const run = [7, 8, 9, 10].map((row) => operand(1, "1", "万元", place(row)));
    expect(sideFormula([operand(5, "5"), operand(2, "2", "万元", place(20, 5), -1)], "万元")).toBe(`${REF}-'GK06 ''明细'''!$F$21`);
    expect(sideFormula(run, "元")).toBe("SUM('GK06 ''明细'''!$C$8:$C$11)*10000");
  });

  it("is none where nothing has a cell", () => {
    expect(sideFormula([{ ...operand(1, "1"), place: null }], "万元")).toBeNull();
  });
});
