import { CATALOGUE, evaluate } from "../../src/evaluate";
import type { NamedFigures, SheetSnapshot } from "../../src/model";
import { presentSheets, readInputs } from "../../src/presenting";
import { drawBook, drawSheet } from "../helpers/drawSheet";
import { sheetOfPlan, withPlans } from "./planSheet";

const BOOK = drawBook(drawSheet("三公", [["2022年三公经费", null, null], ["单位：万元", null, null], ["项目", "预算数", "决算数"], ["公务接待费", 2, 1.5], ["公务用车运行维护费", 6, 5.25], ["合计", 8, 6.75]]));
const BASE = evaluate(BOOK);
const area = (row: number, column: number): { top: number; left: number; bottom: number; right: number } => ({ top: row, left: column, bottom: row, right: column });
const NAMED: readonly NamedFigures[] = [
  { number: 1, cells: "'三公'!C4", at: { sheet: "三公", area: area(3, 2) }, meaning: { kind: "account", account: "meeting_exp" }, words: "会议费", period: "final", year: 2022, unit: "元" },
  { number: 3, cells: "'三公'!C5", at: { sheet: "三公", area: area(4, 2) }, meaning: { kind: "nothing" }, words: "不使用", period: null, year: null, unit: null },
];

function infoWith(named: readonly NamedFigures[]): SheetSnapshot {
  return sheetOfPlan(presentSheets({ ...BASE, choices: { ...BASE.choices, named }, catalogue: CATALOGUE }).find(({ sheet }) => sheet === "info")!);
}

const read = (sheet: SheetSnapshot): readonly NamedFigures[] | undefined => readInputs({ ...BOOK, sheets: [...BOOK.sheets, sheet] }).choices.named;

/** The sheet with words typed into a row. */
function typed(sheet: SheetSnapshot, id: string, words: Readonly<Record<number, string>>): SheetSnapshot {
  return { ...sheet, values: sheet.values.map((row) => (row.includes(id) ? row.map((cell, column) => words[column] ?? cell) : row)) };
}

describe("figures that a person named, in 自评基本信息", () => {
  it("come back as they were written, with their numbers", () => {
    expect(read(infoWith(NAMED))).toEqual(NAMED);
  });

  it("are absent when nobody named one", () => {
    expect(read(infoWith([]))).toBeUndefined();
  });

  it("may be typed by hand, by any name of the dictionary", () => {
    const sheet = typed(infoWith(NAMED), "named/2", { 0: "三公！C6", 1: "三公经费合计", 2: "年初预算", 3: "2021年", 4: "万元" });
    expect(read(sheet)).toContainEqual({ number: 2, cells: "三公！C6", at: { sheet: "三公", area: area(5, 2) }, meaning: { kind: "account", account: "sangong_total" }, words: "三公经费合计", period: "budget", year: 2021, unit: "万元" });
  });

  it("stay as they were typed where they are not understood", () => {
    const sheet = typed(infoWith([]), "named/1", { 0: "三公 C4", 1: "随便什么" });
    expect(read(sheet)).toEqual([{ number: 1, cells: "三公 C4", at: null, meaning: null, words: "随便什么", period: null, year: null, unit: null }]);
    expect(read(infoWith(read(sheet)!))).toEqual(read(sheet));
  });

  it("follow their cells when Excel moved them, and their sheet when it got another name", () => {
    const sheet = infoWith(NAMED);
    const moved = { ...sheet, formulas: sheet.formulas.map((row) => row.map((formula) => formula.replace("'三公'!$C$4", "'三公2022'!$C$9"))) };
    expect(moved.formulas).not.toEqual(sheet.formulas);
    expect(read(moved)![0]).toMatchObject({ cells: "'三公2022'!C9", at: { sheet: "三公2022", area: area(8, 2) } });
  });

  it("lose their cells when these are deleted, and say so", () => {
    const sheet = infoWith(NAMED);
    const gone = { ...sheet, formulas: sheet.formulas.map((row) => row.map((formula) => formula.replace("'三公'!$C$4", "#REF!"))) };
    expect(read(gone)![0]).toMatchObject({ cells: "#REF!", at: null });
  });

  it("are in force with the next evaluation, which says what became of them", () => {
    const again = evaluate(withPlans(BOOK, presentSheets({ ...BASE, choices: { ...BASE.choices, named: NAMED }, catalogue: CATALOGUE })));
    expect(again.ledger.namings).toEqual([{ number: 1, state: "taken", count: 1 }, { number: 3, state: "taken", count: 1 }]);
    expect(again.ledger.entries.of({ account: "meeting_exp", sub: null, period: "final", year: 2022 })?.settled.amount.unit).toBe("元");
    const info = again.plans.find(({ sheet }) => sheet === "info")!;
    expect(info.rows[info.rowIds["named/1"]!]![5]!.content).toEqual({ kind: "text", text: "已采用 1 个数字" });
  });
});
