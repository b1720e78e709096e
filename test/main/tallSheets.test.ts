/** Sheets as tall as registers are: what looks at all lines for each of them does not come to an end here. */
import type { CellValue } from "../../src/model";
import { evaluate } from "../../src/evaluate";
import { drawBook, drawSheet } from "../helpers/drawSheet";

const ROWS = 20_000;

type Line = (row: number) => readonly CellValue[];

const SHEETS: Readonly<Record<string, { readonly heads: readonly (readonly CellValue[])[]; readonly line: Line; readonly figures: number }>> = {
  "a register of things bought": { heads: [["2022年固定资产台账"], ["名称", "单位", "数量", "原值（元）", "使用状态"]], line: (row) => [`电脑${row}`, "台", 1, 5000 + row % 9, "在用"], figures: 2 },
  "vouchers by day": { heads: [["2022年三公流水（元）"], ["日期", "类别", "事由", "金额"]], line: (row) => [`2022-0${1 + row % 9}-1${row % 9}`, row % 2 === 0 ? "公车" : "接待", `事由${row}`, 100 + row % 77], figures: 1 },
  "work that was done": { heads: [["2022年工作完成情况"], ["工作", "单位", "完成数"]], line: (row) => [`检查${row}`, "次", row % 90], figures: 1 },
  "units with their staff": { heads: [["2022年人员情况表（人）"], ["单位", "编制数", "实有", "退休"]], line: (row) => [`第${row}所`, row % 9, row % 8, row % 5], figures: 3 },
  "vouchers by subject": { heads: [["支出明细"], ["凭证号", "摘要", "功能科目", "经济科目", "金额"]], line: (row) => [`记-${row}`, "报销差旅费", "一般公共服务支出", "差旅费", (row % 997) / 100], figures: 1 },
  "a list without headings": { heads: [["2022年基础数据（万元）"]], line: (row) => [row % 3 === 0 ? "公务接待费" : `第${row}笔`, row % 91 + 0.5], figures: 1 },
};

test.each(Object.entries(SHEETS))("%s, with a sum that is wrong: every figure is looked at", (_what, { heads, line, figures }) => {
  const lines = Array.from({ length: ROWS }, (_, row) => line(row));
  const total = ["合计", ...lines[0]!.slice(1).map((value) => (typeof value === "number" ? 3 : null))];
  const { coverage } = evaluate(drawBook(drawSheet("明细", [...heads, ...lines, total])));
  expect(coverage.numericCells).toBeGreaterThanOrEqual(ROWS * figures);
});
