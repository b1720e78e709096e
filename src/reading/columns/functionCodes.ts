import type { Block } from "../blocks/findBlocks";
import { FUNCTION_CODE } from "../stating/functionNames";
import type { Grid } from "../cells/grid";
import { codeText } from "../rows/rowCodes";
import { leafOf, type PlacedHead } from "./toldByOthers";

/** Fewest codes that a column must hold. */
const FEWEST_CODES = 2;
const OF_SUBJECTS = /科目|功能|分类/;

/**
 * 科目 | 名称 over 208 | 社会保障和就业支出: a column of nothing but codes of the functional classification before the words that name them. Codes that come again (功能科目 | 项目 over the projects of each function) or stand
 * behind the names (支出内容 | 功能科目) only say to what function each line belongs.
 */
export function withFunctionCodes<Column extends PlacedHead>(columns: readonly Column[], grid: Grid, block: Block): readonly Column[] {
  return columns.map((column, index) => {
    if (column.role !== "figure" || !OF_SUBJECTS.test(leafOf(column))) return column;
    const codes = codesIn(column, grid, block);
    if (codes.length < FEWEST_CODES) return column;
    const isBeforeNames = columns[index + 1]?.role === "label";
    const namesLines = isBeforeNames && new Set(codes).size === codes.length;
    return namesLines ? { ...column, role: "code" as const } : isBeforeNames || columns.slice(0, index).some(({ role }) => role === "label") ? { ...column, role: "text" as const } : column;
  });
}

/** The codes of a column that holds nothing else; empty for others. */
function codesIn({ column }: PlacedHead, grid: Grid, { bodyRows }: Block): readonly string[] {
  const codes = bodyRows.filter((row) => grid.cell(row, column).kind !== "blank").map((row) => codeText(grid, row, column));
  return codes.every((code) => FUNCTION_CODE.test(code)) ? codes : [];
}
