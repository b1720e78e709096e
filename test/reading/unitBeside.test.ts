import { NO_CHOICES, quantityText, type CellValue } from "../../src/model";
import { readLedger } from "../../src/reading";
import { drawBook, drawSheet } from "../helpers/drawSheet";

const stated = (heads: readonly string[]): readonly string[] => {
  const rows: CellValue[][] = [["2022年项目支出执行情况表"], ["项目", ...heads], ["信息化运维", ...heads.map((_, index) => 30 + index)], ["场馆保洁", ...heads.map((_, index) => 8 + index)], ["合计", ...heads.map((_, index) => 38 + 2 * index)]];
  return [...readLedger(drawBook(drawSheet("项目", rows)), NO_CHOICES).entries.values()].filter(({ quantity }) => quantity.account === "project_exp")
    .map(({ quantity, statements: [first] }) => `${quantityText(quantity)}=${first!.amount.value.toFixed()}${first!.amount.unit}`);
};

test("a stage without a unit is in that of the stages beside it", () => {
  expect(stated(["年初预算（万元）", "支出"])).toEqual(["project_exp@budget@2022=38万元", "project_exp@final@2022=40万元"]);
});

test("stages in several units lend none, and without any the money stays unread", () => {
  expect(stated(["年初预算（万元）", "调整后预算（元）", "支出"])).toEqual(["project_exp@budget@2022=38万元", "project_exp@adjusted@2022=40元"]);
  expect(stated(["年初预算", "支出"])).toEqual([]);
});
