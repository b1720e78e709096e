import { ZERO, type RowKind } from "../model";
import { makesUp, valueIn } from "./columnSums";
import { OWNER_CODE, YEARS, type Band, type ColumnReading } from "./columns";
import { isFigureCell, isWordCell, type Grid } from "./grid";
import { loneSum } from "./loneSum";
import { conceptsOf } from "./meaning/segment";
import { withOwnerCodes } from "./ownerCodes";
import { labelParts, matchKey, type LabelParts } from "./text";

/** A body row as one band of a block reads it. Rows and columns are relative to the grid. */
export interface RowReading {
  readonly row: number;
  readonly parts: LabelParts;
  /** Name for matching. */
  readonly key: string;
  readonly rawLabel: string;
  readonly labelColumn: number | null;
  /** Other words of the row (工作类别, 口径): part of what it is about. */
  readonly context: readonly string[];
  readonly code: string | null;
  /** The code stood in other digits than it must: 7|11|02. */
  readonly codeRepaired: boolean;
  readonly path: readonly string[];
  readonly kind: RowKind;
  readonly level: number;
  /** What tells several lines about one thing apart: 计划 or 支付 of 基本支出; `null` without. */
  readonly aspect: string | null;
}

const TOTAL = /(?:合计|总计)$|^合计[数(]|^总计|^本年(?:收入|支出)小计$/;

function isTotalName(name: string): boolean {
  return name.includes("计") && TOTAL.test(name);
}

/**
 * Reads the rows of one band: labels, codes, kinds and hierarchy.
 * @param titles lines above the table, without blanks: where they speak of 基本支出 the lines may be subjects
 */
export function readRows(grid: Grid, band: Band, bodyRows: readonly number[], titles: readonly string[]): readonly RowReading[] {
  const label = (titles.some((title) => title.includes("基本支出")) ? subjectLabel(grid, band.columns, bodyRows) : null) ?? mainLabel(band.columns);
  const labels = band.columns.filter((column) => column.role === "label" && column !== label);
  const codes = codesOf(band.columns, label);
  const lines = band.columns.filter((column) => column.role === "lineNumber");
  const flat: Flat[] = [];
  const codeReader = makeCodeReader();
  const aspects = labels.filter(isAspect);
  let context: ReadonlyMap<number, string> = NO_WORDS;
  let last: { readonly raw: string; readonly column: number | null } = { raw: "", column: null };
  for (const row of bodyRows) {
    const own = readRow(grid, row, label, labels, aspects, lines, band.columns, context);
    const read = own.raw === "" && says(grid, row, aspects) ? { ...own, ...last, parts: labelParts(last.raw) } : own;
    last = { raw: read.raw, column: read.column };
    context = read.context;
    const code = codes.length === 0 ? (read.parts.code === null ? NO_CODE : { code: read.parts.code, repaired: false }) : codeReader(codes.map((column) => codeText(grid, row, column.column)), read.parts.code);
    if (read.raw === "" && code.code === null && isEmpty(grid, row, band.columns)) continue;
    if (DOTS.test(read.parts.name)) continue;
    flat.push({
      row, parts: read.parts, key: "", rawLabel: read.raw, labelColumn: read.column, context: context.size === 0 ? NONE : [...context.values()], code: code.code, codeRepaired: code.repaired,
      path: NONE, kind: "item", level: 0, aspect: aspects.length === 0 ? null : aspects.map((column) => context.get(column.column)).find((text) => text !== undefined) ?? null,
    });
  }
  const figures = band.columns.filter((column) => column.role === "figure").map((column) => column.column);
  const owner = codes.length === 0 ? band.columns.find(({ path }) => OWNER_CODE.test(path[path.length - 1] ?? "")) : undefined;
  const owned = owner ? withOwnerCodes(flat, grid, owner.column) : flat;
  const grouped = withRunsOfWhich(withDetails(owned, grid, figures), grid, figures);
  return hierarchy(grouped, loneSum(grouped, grid, figures));
}

/** Whether the row holds nothing but its number. */
function isEmpty(grid: Grid, row: number, columns: readonly ColumnReading[]): boolean {
  return columns.every(({ column, role }) => role === "lineNumber" || grid.cell(row, column).kind === "blank");
}

/**
 * 其中：管理岗 with 专技岗 and 工勤岗 below it, none of them indented: the lines belong to 其中 when together they make up the
 * line above. Only figures can tell them from lines that go on beside it (其中：车辆, then 专用设备).
 */
function withRunsOfWhich(flat: readonly Flat[], grid: Grid, columns: readonly number[]): readonly Flat[] {
  const marked = new Set<number>();
  flat.forEach((entry, index) => {
    const parent = flat[index - 1];
    if (!entry.parts.ofWhich || !parent || parent.parts.ofWhich || parent.code !== null || TOTAL.test(matchKey(parent.parts.name))) return;
    for (let end = index + 1; end < Math.min(flat.length, index + 9) && runsOn(flat[end]!, parent); end += 1) {
      const parts = flat.slice(index, end + 1);
      if (!columns.some((column) => makesUp(grid, column, parent.row, parts.map(({ row }) => row)))) continue;
      for (let at = index + 1; at <= end; at += 1) marked.add(at);
      return;
    }
  });
  return marked.size === 0 ? flat : flat.map((entry, index) => (marked.has(index) ? { ...entry, parts: { ...entry.parts, ofWhich: true } } : entry));
}

/**
 * A project's line with the lines of its subjects below it, all under the project's name (云南 05-1): these are details when
 * they make it up. They are read as if indented.
 */
function withDetails(flat: readonly Flat[], grid: Grid, columns: readonly number[]): readonly Flat[] {
  const details = new Set<number>();
  for (let index = 0; index < flat.length; index += 1) {
    const { parts, aspect } = flat[index]!;
    let end = index;
    while (parts.name !== "" && aspect === null && flat[end + 1]?.parts.name === parts.name && flat[end + 1]?.aspect === null) end += 1;
    const isShort = end - index <= MOST_DETAILS;
    if (end === index || !isShort) {
      index = end;
      continue;
    }
    const rows = flat.slice(index + 1, end + 1).map(({ row }) => row);
    const isMadeUp = columns.some((column) => valueIn(grid, flat[index]!.row, column).gt(ZERO) && rows.reduce((sum, row) => sum.plus(valueIn(grid, row, column)), ZERO).eq(valueIn(grid, flat[index]!.row, column)));
    if (isMadeUp) for (let at = index + 1; at <= end; at += 1) details.add(at);
    index = end;
  }
  return details.size === 0 ? flat : flat.map((entry, index) => (details.has(index) ? { ...entry, parts: { ...entry.parts, indent: entry.parts.indent + 2 } } : entry));
}

/** Lines that a project is parted into; a ledger that names one category over thousands of lines is no such thing. */
const MOST_DETAILS = 60;

function runsOn({ parts, code }: Flat, parent: Flat): boolean {
  return !parts.ofWhich && code === null && parts.rank === 0 && parts.indent <= parent.parts.indent && !TOTAL.test(matchKey(parts.name));
}

const NONE: readonly string[] = [];
const NO_CODE = { code: null, repaired: false };
/** A row that only says that others are left out. */
const DOTS = /^[.…·。]+$/;
const NO_WORDS = new Map<number, string>();

/** A row being read: level, path, kind and key come last, into the same object, for there is one for every row of a workbook. */
type Flat = { -readonly [Part in keyof RowReading]: RowReading[Part] };

const PREFERRED: readonly RegExp[] = [/(?:项目|专项)\)?名称/, /科目名称|^部门.*科目/, /^项目|(?:支出|采购)项目/, /指标$/, /名称|数据项|事项/, /类别|资产/, /单位|部门/];

function mainLabel(columns: readonly ColumnReading[]): ColumnReading | null {
  const labels = columns.filter((column) => column.role === "label");
  for (const pattern of PREFERRED) {
    const hit = labels.find((column) => pattern.test(column.path[column.path.length - 1] ?? "") && (!pattern.test("类别") || !/工作类别/.test(column.path.join(""))));
    if (hit) return hit;
  }
  return labels[labels.length > 1 && labels.every((column) => column.path.length === 0) ? labels.length - 1 : 0] ?? null;
}

const SUBJECT_NAME = /(?:部门(?:预算)?(?:支出)?)?经济(?:分类)?科目名称/;
const OTHER_CLASSIFICATION = /政府/;

/**
 * The economic subject's name where each line with a figure has another one, and none is without: then the lines are subjects, whatever
 * stands before them again and again (云南 04: 单位名称 | 项目名称 | 部门经济科目名称). `null` in other tables.
 */
function subjectLabel(grid: Grid, columns: readonly ColumnReading[], bodyRows: readonly number[]): ColumnReading | null {
  const column = columns.find(({ role, path }) => role === "label" && SUBJECT_NAME.test(path.join("")) && !OTHER_CLASSIFICATION.test(path.join("")));
  if (!column || columns.filter(({ role }) => role === "label").length < 2) return null;
  const named = bodyRows.map((row) => grid.cell(row, column.column)).filter(isWordCell).map(({ text }) => text);
  const before = columns.filter((other) => other.role === "label" && other.column < column.column);
  const isFull = bodyRows.every((row) => isWordCell(grid.cell(row, column.column)) || [column, ...before].every((other) => !isWordCell(grid.spread(row, other.column)) || isTotalName(grid.spread(row, other.column).text)));
  return isFull && named.length > 1 && new Set(named).size === named.length ? column : null;
}

/** The columns of the code that belongs to the label: where subjects of several classifications stand side by side, those right before it. */
function codesOf(columns: readonly ColumnReading[], label: ColumnReading | null): readonly ColumnReading[] {
  const end = label === null ? 0 : columns.indexOf(label);
  let start = end;
  while (start > 0 && columns[start - 1]!.role === "code") start -= 1;
  return start < end ? columns.slice(start, end) : columns.filter(({ role }) => role === "code");
}

function readRow(grid: Grid, row: number, label: ColumnReading | null, labels: readonly ColumnReading[], aspects: readonly ColumnReading[], lines: readonly ColumnReading[], columns: readonly ColumnReading[], before: ReadonlyMap<number, string>): { parts: LabelParts; raw: string; column: number | null; context: ReadonlyMap<number, string> } {
  const first = columns[0]?.column ?? 0;
  let raw = "";
  let squashed: string | undefined;
  let column: number | null = null;
  if (label) {
    const cell = grid.cell(row, label.column);
    if (isWordCell(cell) || (cell.parsed?.isDash ?? false)) {
      ({ raw, text: squashed } = cell);
      column = label.column;
    } else if (cell.kind === "number" && YEARS.test(label.path[label.path.length - 1] ?? "")) {
      raw = `${String(grid.sheet.values[row]?.[label.column] ?? "")}年`;
      column = label.column;
    } else if (cell.covered) {
      const anchor = grid.spread(row, label.column);
      const area = grid.merge(row, label.column);
      if (isWordCell(anchor) && area && (area.top === row || says(grid, row, aspects))) {
        raw = anchor.raw;
        column = area.left;
      }
    }
  }
  const sum = label && column === label.column ? sumBefore(grid, row, first, label.column) : null;
  if (sum) ({ raw, column, squashed } = sum);
  const context = labels.length === 0 ? NO_WORDS : new Map<number, string>();
  for (const other of labels) {
    const own = grid.spread(row, other.column);
    const text = isWordCell(own) ? own.text : own.kind === "blank" && raw !== "" && !grid.cell(row, other.column).covered && other.column < (label?.column ?? 0) ? (before.get(other.column) ?? "") : "";
    if (text === "") continue;
    if (raw === "" && !isAspect(other) && isWordCell(grid.cell(row, other.column)) && firstWords(grid, row, label, lines, first) === null) {
      raw = own.raw;
      column = other.column;
    } else context.set(other.column, text);
  }
  if (raw === "") {
    const fallback = firstWords(grid, row, label, lines, first) ?? wordsBeforeFigures(grid, row, columns);
    if (fallback) ({ raw, column } = fallback);
  }
  let parts = labelParts(raw, squashed);
  const numbering = lines.length === 0 ? undefined : lines.map((line) => grid.cell(row, line.column)).find((cell) => isWordCell(cell) && /^[(（]?[一二三四五六七八九十]{1,3}[)）、.]?$/.test(cell.text));
  if (numbering && parts.rank === 0) parts = { ...parts, rank: numbering.text.includes("(") ? 2 : 1, first: /^\(?一/.test(numbering.text) };
  return { parts, raw, column, context };
}

/** 小计 | 上半年: below 日期 stands what the line is, and below 摘要 of what. A word that reaches down beside several lines is another thing. */
function sumBefore(grid: Grid, row: number, first: number, before: number): { raw: string; column: number; squashed: string } | null {
  for (let column = first; column < before; column += 1) {
    const { text, raw } = grid.cell(row, column);
    if (text.endsWith("计") && /^(?:小计|合计|总计)$/.test(text) && (grid.merge(row, column)?.bottom ?? row) === row) return { raw, column, squashed: text };
  }
  return null;
}

/** Headings of columns that tell several lines about one thing apart: 计划 and 支付 of 基本支出. */
const ASPECT = /^(?:口径|类型|数据类型|指标类型)$/;

function isAspect(column: ColumnReading): boolean {
  return ASPECT.test(column.path[column.path.length - 1] ?? "");
}

function says(grid: Grid, row: number, columns: readonly ColumnReading[]): boolean {
  return columns.some(({ column }) => isWordCell(grid.cell(row, column)));
}

/** 合计 and 小计, and the 总分 of indicators, and numbered groups (一、货物), often stand left of the label column, over the code columns or under 日期. */
function firstWords(grid: Grid, row: number, label: ColumnReading | null, lines: readonly ColumnReading[], first: number): { raw: string; column: number } | null {
  const to = label ? label.column : Math.max(-1, ...lines.map((line) => line.column));
  for (let column = first; column < to; column += 1) {
    const cell = grid.cell(row, column);
    if (isWordCell(cell) && (/合计|小计|总计|^(?:自评)?总分$|^[一二三四五六七八九十]{1,2}、|^其中:?./.test(cell.text) || (conceptsOf(cell.text)?.size ?? 0) > 0)) return { raw: cell.raw, column };
  }
  return null;
}

/** A heading that reaches down beside the lines (年度预算申请 | 年度资金总额 | 1054) pushes their labels into a column without a heading of its own. */
function wordsBeforeFigures(grid: Grid, row: number, columns: readonly ColumnReading[]): { raw: string; column: number } | null {
  const behind = columns.findIndex(({ role, column }) => role === "figure" && isFigureCell(grid.cell(row, column)));
  const before = columns[behind - 1];
  if (!before || before.role !== "figure" && before.role !== "text" || before.path.length > 0 && before.path.join() !== columns[0]!.path.join()) return null;
  const cell = grid.cell(row, before.column);
  return isWordCell(cell) ? { raw: cell.raw, column: before.column } : null;
}

function codeText(grid: Grid, row: number, column: number): string {
  const cell = grid.cell(row, column);
  if (cell.kind === "number") return String(grid.sheet.values[row]?.[column] ?? "");
  return cell.kind === "text" && /^\[?\d{1,7}\]?$/.test(cell.text) ? cell.text.replace(/[[\]]/g, "") : "";
}

/**
 * Joins code cells to digits. 类|款|项 in three cells are padded (2 → 02); a first cell that is no class code (7|11|02)
 * takes the class of the rows above when 款 agrees. Where each line has only its own step (201, then 03 below 款, then 01 below
 * 项) the steps above it are those of the lines before.
 */
function makeCodeReader(): (cells: readonly string[], inLabel: string | null) => { code: string | null; repaired: boolean } {
  let lastClass = "";
  let lastKind = "";
  return (cells, inLabel) => {
    const filled = cells.filter((text) => text !== "");
    if (filled.length === 0) return { code: inLabel, repaired: false };
    if (filled.length === 1 && (filled[0]!.length === 3 || filled[0]!.length >= 5 || cells.length === 1)) {
      lastClass = filled[0]!.slice(0, 3);
      return { code: filled[0]!, repaired: false };
    }
    let head = cells[0]!;
    let repaired = false;
    if (head.length !== 3) {
      if (lastClass === "") return { code: inLabel, repaired: false };
      repaired = head !== "";
      head = lastClass;
    } else lastClass = head;
    const isStaggered = cells.length === 3 && cells[0] === "" && cells[1] === "" && lastKind !== "";
    lastKind = isStaggered ? lastKind : cells[1] ?? "";
    const rest = (isStaggered ? [lastKind, cells[2]!] : cells.slice(1)).filter((text) => text !== "").map((text) => (text.length > 2 && text.startsWith(head) ? text.slice(head.length) : text.padStart(2, "0")));
    return { code: head + rest.join(""), repaired };
  };
}

interface Open {
  readonly index: number;
  readonly name: string;
  readonly rank: number;
  readonly indent: number;
  readonly ofWhich: boolean;
  readonly codeLength: number;
}

/**
 * Levels, paths and kinds from codes, numbering, blanks and 其中; one pass with a stack.
 * @param lone a 小计 that is the 合计 of all; `null` without
 */
function hierarchy(flat: readonly Flat[], lone: RowReading | null): readonly RowReading[] {
  const stack: Open[] = [];
  const seenFirst = new Set<number>();
  flat.forEach((entry, index) => {
    const { parts } = entry;
    const key = entry === lone ? "合计" : matchKey(parts.name);
    const isTotal = isTotalName(key) && entry.code === null && !parts.ofWhich;
    const next = flat[index + 1];
    const heads = isTotal && next !== undefined && next.code === null && (next.parts.indent > parts.indent || next.parts.ofWhich) && (!TOTAL.test(next.parts.name) || (flat[index + 2]?.parts.indent ?? 0) > parts.indent);
    const previous = stack[stack.length - 1];
    const below = isTotal ? totalDepth(stack, parts) : depthOf(stack, entry, parts.rank > 0 && parts.first && seenFirst.has(parts.rank) && previous !== undefined && previous.rank === 0 && previous.codeLength === 0 && previous.index === index - 1);
    while (stack.length > below) stack.pop(); // a list whose length is set to 0 takes new room with the next row
    if (parts.rank > 0) seenFirst.add(parts.rank);
    entry.kind = isTotal ? (heads && key.length > 4 ? "subtotal" : "total") : key.endsWith("小计") ? "subtotal" : parts.less ? "less" : parts.ofWhich ? "ofWhich" : "item";
    entry.key = key;
    entry.path = below === 0 ? NONE : stack.map((open) => open.name);
    entry.level = below;
    if (!isTotal || heads) stack.push({ index, name: key, rank: parts.rank, indent: parts.indent, ofWhich: parts.ofWhich, codeLength: entry.code?.length ?? 0 });
  });
  flat.forEach((row, index) => {
    const next = flat[index + 1];
    const before = flat[index - 1];
    if (row.kind === "item" && before?.kind === "ofWhich" && before.level === row.level && row.path.length === before.path.length && row.parts.rank === before.parts.rank) row.kind = "ofWhich";
    if (row.kind === "item" && next && next.level > row.level && next.kind !== "ofWhich") row.kind = "subtotal";
  });
  return flat;
}

function totalDepth(stack: readonly Open[], parts: LabelParts): number {
  return parts.indent > 0 && stack[0] && parts.indent > stack[0].indent ? Math.min(1, stack.length) : 0;
}

/** Whether a row is indented below another; one blank more beside several is a slip of the hand. */
function isDeeper(indent: number, above: number): boolean {
  return indent > above && !(above >= 2 && indent - above === 1);
}

/** How many open rows stay above this one. */
function depthOf(stack: readonly Open[], entry: Flat, restarts: boolean): number {
  const { parts } = entry;
  let depth = stack.length;
  if (entry.code !== null && (stack[depth - 1]?.codeLength ?? 0) + (stack[0]?.codeLength ?? 0) > 0) {
    while (depth > 0 && stack[depth - 1]!.codeLength >= entry.code.length) depth -= 1;
    return depth;
  }
  if (restarts) return depth;
  while (depth > 0) {
    const top = stack[depth - 1]!;
    if (parts.ofWhich) {
      if (top.ofWhich && parts.rank === 0 && parts.indent <= top.indent) depth -= 1;
      else return top.ofWhich && parts.indent < top.indent ? depth - 1 : depth;
      continue;
    }
    if (parts.rank > 0 && top.rank > 0) {
      if (top.rank < parts.rank) return depth;
      if (top.rank === parts.rank) return depth - 1;
    } else if (parts.rank > 0) {
      if (parts.indent > top.indent && !top.ofWhich) return depth;
    } else if (top.rank > 0) {
      if (parts.indent >= top.indent && !(parts.indent === top.indent && top.rank >= 3)) {
        if (top.ofWhich) return parts.indent > top.indent ? depth - 1 : depth - 1;
        return depth;
      }
    } else if (top.ofWhich) {
      if (parts.indent > 0 && parts.indent >= (stack[depth - 2]?.indent ?? 0) && parts.indent > top.indent - 1 && parts.indent > (stack[depth - 2]?.indent ?? -1)) return depth - 1;
    } else if (isDeeper(parts.indent, top.indent)) return depth;
    depth -= 1;
  }
  return 0;
}
