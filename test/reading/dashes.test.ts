import { NO_CHOICES, quantityText, type CellValue } from "../../src/model";
import { readLedger } from "../../src/reading";
import { drawBook, drawSheet } from "../helpers/drawSheet";

const stated = (lines: readonly (readonly CellValue[])[]): readonly string[] => {
  const rows: CellValue[][] = [["“三公”经费情况表"], ["2019年度", null, "单位：元"], ["项目", "预算数", "决算数"], ...lines.map((line) => [...line])];
  return [...readLedger(drawBook(drawSheet("三公", rows)), NO_CHOICES).entries.values()].filter(({ quantity }) => quantity.account === "sangong_total")
    .flatMap(({ statements }) => statements.map(({ quantity, amount }) => `${quantityText(quantity)}=${amount.value.toFixed()}`));
};

test("the dash of a section's own line states nothing beside the figure", () => {
  expect(stated([["一、“三公”经费支出", "—", "—"], ["（一）支出合计", 235000, 182641.84], ["1．公务接待费", 90000, 64215]]).filter((text) => text.endsWith("=0"))).toEqual([]);
});

test("a dash alone is nought", () => {
  expect(stated([["“三公”经费合计", "—", 1200], ["公务接待费", "—", 1200]]).filter((text) => text.endsWith("=0"))).toHaveLength(1);
});
