import { NO_CHOICES, cellAddress, quantityText, type CellValue } from "../../src/model";
import { readLedger } from "../../src/reading";
import { withoutRunningNumbers } from "../../src/reading/cells/runningNumbers";
import { drawBook, drawSheet } from "../helpers/drawSheet";

const n = null;

/** What is stated, with its cell. */
function stated(rows: readonly (readonly CellValue[])[]): readonly string[] {
  const { entries } = readLedger(drawBook(drawSheet("执行", rows)), NO_CHOICES);
  return [...entries.values()].flatMap(({ statements }) => statements.flatMap(({ quantity, amount, place }) => (place.kind === "cell" ? [`${cellAddress(place)} ${quantityText(quantity)}=${amount.value.toFixed()}${amount.unit}`] : []))).sort();
}

const TABLE: readonly (readonly CellValue[])[] = [["2023年经费执行"], ["单位：万元"], ["项目", "年初预算", "支出数"], ["基本支出", 400, 380], ["项目支出", 120, 110], ["合计", 520, 490]];

it("an empty row below every row, and an empty column beside every column, are read as if they were not there", () => {
  const airy = TABLE.flatMap((row) => [row.flatMap((value) => [value, n]), [n]]);
  const moved = (place: string): string => place.replace(/^([A-C])(\d)/, (_, column: string, row: string) => `${{ A: "A", B: "C", C: "E" }[column]!}${String(Number(row) * 2 - 1)}`);
  expect(stated(TABLE)).toContain("C4 basic_exp@final@2023=380万元");
  expect(stated(airy)).toEqual(stated(TABLE).map(moved).sort());
});

it("numbers in front that count the lines are no figures, though no heading says so", () => {
  const numbered = TABLE.map((row, index) => [index > 2 ? index - 2 : n, ...row]);
  const moved = (place: string): string => place.replace(/^[A-C]/, (column) => ({ A: "B", B: "C", C: "D" })[column]!);
  expect(stated(numbered)).toEqual(stated(TABLE).map(moved).sort());
});

it("a sheet of two hundred thousand lines is looked over like any other", () => {
  const lines = Array.from({ length: 200_000 }, (_, index) => ["某项目", index]);
  expect(withoutRunningNumbers(lines)).toBe(lines);
});

it("figures in front that only happen to count up stay figures beside no words", () => {
  expect(stated([["2023年三公经费决算（万元）"], ["因公出国（境）费", "公务接待费", "公务用车运行维护费"], [1, 2, 9]])).toEqual(["A3 sangong_abroad@final@2023=1万元", "B3 sangong_reception@final@2023=2万元", "C3 sangong_vehicle_run@final@2023=9万元"]);
});

it("who filled a sheet in may stand before its unit, and one column's own unit behind it", () => {
  expect(stated([["2023年经费执行"], ["财务股填  金额：万元（合同价为元）"], ["项目", "年初预算", "合同价（元）", "支出数"], ["基本支出", 400, n, 380], ["项目支出", 120, 1000000, 110]])).toContain("D5 project_exp@final@2023=110万元");
});
