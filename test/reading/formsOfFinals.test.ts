import { NO_CHOICES, cellAddress, type CellValue, type Table } from "../../src/model";
import { readLedger } from "../../src/reading";
import { drawBook, drawSheet } from "../helpers/drawSheet";

const n = null;
const LINES: readonly (readonly CellValue[])[] = [["合计", 12, 9.5], ["公务用车运行维护费", 8, 7], ["公务接待费", 4, 2.5]];

/** The form a lone sheet is taken for, and what it states. */
function read(rows: readonly (readonly CellValue[])[]): { readonly form: Table["form"]; readonly said: readonly string[] } {
  const { tables, entries } = readLedger(drawBook(drawSheet("Sheet1", rows)), NO_CHOICES);
  const said = [...entries.values()].flatMap(({ statements }) => statements.map(({ quantity, place }) => `${place.kind === "cell" ? cellAddress(place) : ""} ${quantity.account}@${quantity.period}@${quantity.year ?? "?"}`));
  return { form: tables[0]?.form ?? null, said: said.sort() };
}

describe("a form of 三公 whose title says neither 预算 nor 决算", () => {
  it("is the final account's where 决算数 stands beside 预算数", () => {
    const { form, said } = read([["2022年度“三公”经费支出情况表", n, "单位：万元"], ["项目", "预算数", "决算数"], ...LINES]);
    expect(form).toBe("GK07");
    expect(said).toEqual(expect.arrayContaining(["B3 sangong_total@budget_in_final@2022", "C3 sangong_total@final@2022", "B5 sangong_reception@budget_in_final@2022"]));
  });

  it("is so with its items across, both stages below each", () => {
    const { form, said } = read([
      ["2022年度一般公共预算财政拨款“三公”经费支出表", n, n, n, "单位：万元"], ["合计", n, "公务接待费", n, "公务用车购置及运行维护费", n],
      ["预算数", "决算数", "预算数", "决算数", "预算数", "决算数"], [12, 9.5, 4, 2.5, 8, 7],
    ]);
    expect(form).toBe("GK07");
    expect(said).toEqual(expect.arrayContaining(["A4 sangong_total@budget_in_final@2022", "B4 sangong_total@final@2022"]));
  });

  it("is the budget's where the other column is that of the year before, or 预算数 stands alone", () => {
    expect(read([["2023年度“三公”经费支出情况表", n, "单位：万元"], ["项目", "2022年决算数", "2023年预算数"], ...LINES]).form).toBe("B07");
    const alone = read([["2023年度“三公”经费情况表", n, "单位：万元"], ["项目", "预算数"], ...LINES.map((line) => line.slice(0, 2))]);
    expect(alone.form).toBe("B07");
    expect(alone.said).toContain("B3 sangong_total@budget@2023");
  });

  it("is of no budget where months or years alone stand over what was spent", () => {
    const { said } = read([["2023年“三公”经费支出登记", n, "单位：万元"], ["月份", "公务接待费", "公务用车运行维护费"], ["1月", 1, 2], ["2月", 2, 3], ["全年", 3, 5]]);
    expect(said).toEqual(expect.arrayContaining(["B5 sangong_reception@final@2023", "C5 sangong_vehicle_run@final@2023"]));
    const years = read([["三公经费比较", n, "单位：万元"], ["项目", "2022年", "2023年"], ...LINES]);
    expect(years.said).toContain("B3 sangong_total@final@2022");
    expect(years.said.filter((statement) => statement.includes("@budget"))).toEqual([]);
  });

  it("is of the budget where the line above its title is", () => {
    const { said } = read([["2024年部门预算（上会稿）"], ["二、“三公”经费", n, "单位：万元"], ["合计", "公务接待费", "公务用车运行维护费"], [8, 3, 5]]);
    expect(said).toEqual(expect.arrayContaining(["B4 sangong_reception@budget@2024", "C4 sangong_vehicle_run@budget@2024"]));
  });

  it("is none where it is no form: the budget that an office notes beside what it spent is that of the year's beginning", () => {
    const { said } = read([["“三公”经费（单位：万元）"], ["项目", "预算数", "决算数"], ...LINES]);
    expect(said).toEqual(expect.arrayContaining(["B5 sangong_reception@budget@?", "C5 sangong_reception@final@?"]));
  });
});
