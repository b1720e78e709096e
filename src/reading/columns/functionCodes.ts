import type { Block } from "../blocks/findBlocks";
import { FUNCTION_CODE } from "../stating/functionNames";
import type { Grid } from "../cells/grid";
import { codeText } from "../rows/rowCodes";
import { leafOf, type PlacedHead } from "./toldByOthers";

/** Fewest codes that a column must hold. */
const FEWEST_CODES = 2;
const OF_SUBJECTS = /科目|功能|分类/;

/** 科目 | 名称 over 208 | 社会保障和就业支出: a column of nothing but codes of the functional classification before the words that name them. */
export function withFunctionCodes<Column extends PlacedHead>(columns: readonly Column[], grid: Grid, block: Block): readonly Column[] {
  return columns.map((column, index) => {
    const isBeforeNames = columns[index + 1]?.role === "label";
    return column.role === "figure" && isBeforeNames && OF_SUBJECTS.test(leafOf(column)) && holdsCodes(column, grid, block) ? { ...column, role: "code" as const } : column;
  });
}

function holdsCodes({ column }: PlacedHead, grid: Grid, { bodyRows }: Block): boolean {
  const filled = bodyRows.filter((row) => grid.cell(row, column).kind !== "blank");
  const codes = filled.map((row) => codeText(grid, row, column));
  return codes.every((code) => FUNCTION_CODE.test(code)) && new Set(codes).size === codes.length && codes.length >= FEWEST_CODES;
}
