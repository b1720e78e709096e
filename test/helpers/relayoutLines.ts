import { EMPTY, each, withColumn, type MovingCell, type MovingSheet, type Relayout } from "./relayout";

const isNumber = ({ value }: MovingCell): boolean => typeof value === "number";
const isText = ({ value }: MovingCell): boolean => typeof value === "string" && value !== "";
const isLine = (row: readonly MovingCell[]): boolean => row.some(isNumber) && row.some(isText);
const labelOf = (row: readonly MovingCell[]): string => String(row.find(isText)?.value ?? "").replace(/\s/g, "");

/** The first line with a label and a figure. */
const firstLine = ({ rows }: MovingSheet): number => rows.findIndex(isLine);

const HAS_CODES = /编码|代码|^类$|科目|序号|^\d{3,}/;

/** Codes of projects in front of the lines that are no sums, where the sheet has no codes and numbers of its own. */
const coded = (heading: string | null, codeOf: (line: number) => string | number) => (sheet: MovingSheet): MovingSheet => {
  const first = firstLine(sheet);
  if (first < 1 || sheet.rows.some((row) => row.some(({ value }) => typeof value === "string" && HAS_CODES.test(value)))) return sheet;
  let count = 0;
  const valueAt = (row: readonly MovingCell[], index: number): string | number | null => {
    if (index === first - 1) return heading;
    return index >= first && isLine(row) && !labelOf(row).includes("计") ? codeOf((count += 1)) : null;
  };
  const wider = withColumn(sheet, 0);
  return { ...wider, rows: wider.rows.map(([, ...row], index) => [{ ...EMPTY, value: valueAt(row, index) }, ...row]) };
};

/** 合计 below its lines moved above them, where they are lines of one kind. */
function withTotalFirst(sheet: MovingSheet): MovingSheet {
  const first = firstLine(sheet);
  if (first < 1) return sheet;
  const behind = sheet.rows.findIndex((row, index) => index > first && !isLine(row));
  const last = (behind < 0 ? sheet.rows.length : behind) - 1;
  const lines = sheet.rows.slice(first, last);
  const isSum = /^(?:合计|总计)$/.test(labelOf(sheet.rows[last]!));
  if (!isSum || lines.length < 2 || sheet.merges.some(({ top, bottom }) => bottom >= first && top <= last) || lines.some((row) => /计|其中|^[一二三（(]/.test(labelOf(row)) || /^[ 　]/.test(String(row.find(isText)?.value)))) return sheet;
  return { ...sheet, hiddenRows: [], rows: [...sheet.rows.slice(0, first), sheet.rows[last]!, ...lines, ...sheet.rows.slice(last + 1)] };
}

/** 2022年决算 | 2021年决算: two columns that tell themselves apart by their years, the other way round. */
function withYearsTurned(sheet: MovingSheet): MovingSheet {
  const first = firstLine(sheet);
  const heads = first < 1 ? [] : sheet.rows[first - 1]!.flatMap(({ value }, column) => (typeof value === "string" && /^20\d\d年/.test(value) ? [{ column, value }] : []));
  const [a, b] = heads;
  if (heads.length !== 2 || a!.value === b!.value || a!.value.slice(5) !== b!.value.slice(5)) return sheet;
  const turned = new Map([[a!.column, b!.column], [b!.column, a!.column]]);
  return { ...sheet, rows: sheet.rows.map((row, index) => (index < first - 1 ? row : row.map((_, column) => row[turned.get(column) ?? column]!))) };
}

/** Lines and columns in another order, and codes in front of them. A sheet may lean on the order that it has. */
export const TURNED: Readonly<Record<string, Relayout>> = {
  "has codes of projects in front": each(coded("项目编码", (line) => `4401${100_000 + line}`)),
  "has codes of units in front without a heading": each(coded(null, (line) => 401_000 + line)),
  "has its sum above its lines": each(withTotalFirst),
  "has its years the other way round": each(withYearsTurned),
};
