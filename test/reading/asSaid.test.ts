import { NO_CHOICES, inYuan, quantityText, type CellValue, type Ledger, type SheetFacts } from "../../src/model";
import { readLedger } from "../../src/reading";
import { drawBook, drawSheet } from "../helpers/drawSheet";

/** Three expenses of one office, whose sheet says neither unit nor year unless it is told to. */
const rows = (unit: string | null, ...heads: readonly string[]): CellValue[][] => [
  ["三公经费支出情况"], ...(unit === null ? [] : [[unit]]), ["项目", ...heads],
  ["公务接待费", ...heads.map(() => 3.5)], ["公务用车运行维护费", ...heads.map(() => 8)], ["“三公”经费合计", ...heads.map(() => 11.5)],
];

function read(values: CellValue[][], facts: SheetFacts, sheet = "三公"): Ledger {
  const other = drawSheet("人员", [["2021年人员情况"], ["单位：人"], ["编制数", "在职人数"], [30, 28]]);
  return readLedger(drawBook(drawSheet("三公", values), other), { ...NO_CHOICES, sheets: { [sheet]: facts } });
}

/** What is settled of 三公, in 元, by stage and year. */
const sangong = (ledger: Ledger): readonly string[] => [...ledger.entries.values()].filter(({ quantity }) => quantity.account === "sangong_total")
  .map(({ quantity, statements }) => `${quantityText(quantity)} = ${inYuan(statements[0]!.amount)?.toFixed() ?? "?"}`);

describe("the unit that a person gives to a sheet", () => {
  it("is that of a table which names none", () => {
    expect(sangong(read(rows(null, "2021年决算数"), {}))).toEqual([]);
    expect(sangong(read(rows(null, "2021年决算数"), { unit: "万元" }))).toEqual(["sangong_total@final@2021 = 115000"]);
    expect(read(rows(null, "2021年决算数"), { unit: "万元" }).remarks.map(({ message: { code } }) => code)).not.toContain("read.unitUnknown");
  });

  it("wins over the unit line of the sheet", () => {
    const ledger = read(rows("单位：元", "2021年决算数"), { unit: "万元" });
    expect(sangong(ledger)).toEqual(["sangong_total@final@2021 = 115000"]);
    expect(ledger.sheets[0]).toMatchObject({ unit: "万元" });
  });

  it("leaves what a heading says of its own column", () => {
    expect(sangong(read(rows("单位：元", "2021年决算数（千元）"), { unit: "万元" }))).toEqual(["sangong_total@final@2021 = 11500"]);
  });

  it("leaves counts, and other sheets", () => {
    const ledger = read(rows(null, "2021年决算数"), { unit: "万元" }, "人员");
    expect(sangong(ledger)).toEqual([]);
    expect([...ledger.entries.values()].map(({ quantity, statements }) => `${quantity.account} ${statements[0]!.amount.value.toFixed()}${statements[0]!.amount.unit}`)).toEqual(["est_total 30人", "on_duty_total 28人"]);
  });
});

describe("the year that a person gives to a sheet", () => {
  it("is that of columns which name none", () => {
    expect(sangong(read(rows("单位：万元", "决算数"), { year: 2019 }))).toEqual(["sangong_total@final@2019 = 115000"]);
  });

  it("leaves a column that names another", () => {
    expect(sangong(read(rows("单位：万元", "2020年决算数", "决算数"), { year: 2019 }))).toEqual(["sangong_total@final@2020 = 115000", "sangong_total@final@2019 = 115000"]);
  });

  it("of a sheet that is gone does no harm", () => {
    expect(sangong(read(rows("单位：万元", "2021年决算数"), { year: 2019, unit: "元" }, "constructor"))).toEqual(["sangong_total@final@2021 = 115000"]);
  });
});

describe("the unit that a person gives to those tables of a sheet which name none", () => {
  const withTwo: CellValue[][] = [
    ["收入决算表"], ["单位：元"], ["项目", "2021年决算数"], ["本年收入合计", 1234567.89], [null, null],
    ["三公经费支出情况"], ["项目", "2021年决算数"], ["公务接待费", 3.5], ["公务用车运行维护费", 8], ["“三公”经费合计", 11.5],
  ];
  const income = (ledger: Ledger): string | undefined => [...ledger.entries.values()].find(({ quantity: { account } }) => account === "income_year")?.settled.amount.unit;

  it("is theirs, and the unit line of another table stays", () => {
    expect(sangong(read(withTwo, { unitOtherwise: "万元" }))).toEqual(["sangong_total@final@2021 = 115000"]);
    expect(income(read(withTwo, { unitOtherwise: "万元" }))).toBe("元");
    expect(income(read(withTwo, { unit: "万元" }))).toBe("万元");
  });

  it("wins over what other tables tell", () => {
    const lending = drawSheet("收入", [["2021年收入决算表"], ["单位：万元"], ["项目", "2021年决算数"], ["本年收入合计", 900]]);
    const ledgerOf = (facts: SheetFacts): Ledger => readLedger(drawBook(drawSheet("三公", rows(null, "2021年决算数")), lending), { ...NO_CHOICES, sheets: { 三公: facts } });
    expect(sangong(ledgerOf({}))).toEqual(["sangong_total@final@2021 = 115000"]);
    expect(sangong(ledgerOf({ unitOtherwise: "元" }))).toEqual(["sangong_total@final@2021 = 11.5"]);
    expect(ledgerOf({}).unitQuestions).toMatchObject([{ sheet: "三公", assumed: "万元", tables: 1, figures: 3 }]);
    expect(ledgerOf({ unitOtherwise: "万元" }).unitQuestions).toBeUndefined();
  });
});

describe("what a person is asked about units", () => {
  it("is one question a sheet, with the largest figure as it stands there", () => {
    expect(read(rows(null, "2021年决算数"), {}).unitQuestions).toEqual([
      { sheet: "三公", tables: 1, figures: 3, assumed: null, example: { label: "三公经费合计", value: "11.5", place: { kind: "cell", sheet: "三公", row: 4, column: 1 } } },
    ]);
  });

  it("is nothing where every table names its unit, or was given one", () => {
    expect(read(rows("单位：元", "2021年决算数"), {}).unitQuestions).toBeUndefined();
    expect(read(rows(null, "2021年决算数"), { unit: "元" }).unitQuestions).toBeUndefined();
    expect(read(rows(null, "2021年决算数"), { unitOtherwise: "元" }).unitQuestions).toBeUndefined();
  });

  it("is about the money that was not used, where the sheet has some beside money in an assumed unit", () => {
    const both: CellValue[][] = [...rows(null, "2021年决算数"), [null, null], ["收支情况（金额以元计）"], ["项目", "2021年决算数"], ["本年支出合计", 5]];
    const lending = drawSheet("收入", [["2021年收入决算表"], ["单位：万元"], ["项目", "2021年决算数"], ["本年收入合计", 900]]);
    const questions = readLedger(drawBook(drawSheet("三公", both), lending), NO_CHOICES).unitQuestions;
    expect(questions?.map(({ sheet }) => sheet)).toEqual(["三公"]);
  });
});
