import { range } from "../blocks/rowFacts";
import type { Band, ColumnReading } from "../columns/columns";
import { OWNER_CODE } from "../columns/roles";
import { HEADS_YEARS, partNumbered } from "../columns/yearHeads";
import { readDecimalNumbers } from "./decimalNumbers";
import { readPlainNumbers } from "./plainNumbers";
import { isFigureCell, isWordCell, type Grid } from "../cells/grid";
import { withGroupSums } from "./groupSums";
import { hierarchy } from "./hierarchy";
import { withChangedAmongStages } from "./changedAmongStages";
import { codesOf, groupsOf, isAspect, mainLabel, subjectLabel } from "./labelColumns";
import { withDetails, withRunsOfWhich } from "./lineGroups";
import { withLeadingSums } from "./leadingSums";
import { loneSum } from "./loneSum";
import { quantityOf } from "../meaning/quantities";
import type { Concept } from "../meaning/lexicon";
import { conceptsOf } from "../meaning/segment";
import { stageWordOf } from "../meaning/stageWord";
import { withOpened } from "./openedBy";
import { withOwnerCodes } from "./ownerCodes";
import { withPartsAboveSum } from "./partsAboveSum";
import { withOwnersOfAll } from "./ownersOfAll";
import { codeText, makeCodeReader } from "./rowCodes";
import type { RowDraft, RowReading } from "./rowReading";
import { withFullYearLabels } from "./shortYearLabels";
import { withSpentAmongStages } from "./spentAmongStages";
import { withPlainNames } from "../stating/plainNames";
import { withSectionSums } from "../stating/sectionSums";
import { withClosingLine } from "../stating/closingLine";
import { withSumsOfSides } from "../stating/sumsOfSides";
import { withSumsOfSubjects } from "../stating/sumsOfSubjects";
import { withSumsOverYears } from "../stating/sumsOverYears";
import { GROUP_NUMBER, labelParts, matchKey, squash, type LabelParts } from "../cells/text";

/**
 * Reads the rows of one band: labels, codes, kinds and hierarchy.
 * @param titles lines above the table, without blanks: where they speak of 基本支出 the lines may be subjects
 */
export function readRows(grid: Grid, band: Band, bodyRows: readonly number[], titles: readonly string[]): readonly RowReading[] {
  const label = (titles.some((title) => title.includes("基本支出")) ? subjectLabel(grid, band.columns, bodyRows) : null) ?? mainLabel(band.columns);
  const labels = band.columns.filter((column) => column.role === "label" && column !== label);
  const codes = codesOf(band.columns, label);
  const lines = band.columns.filter((column) => column.role === "lineNumber");
  const flat: RowDraft[] = [];
  const codeReader = makeCodeReader();
  const aspects = labels.filter(isAspect);
  const groups = groupsOf(labels, label);
  let context: ReadonlyMap<number, string> = NO_WORDS;
  let last: { readonly raw: string; readonly column: number | null } = { raw: "", column: null };
  for (const row of bodyRows) {
    const plain = readRow(grid, row, label, labels, aspects, lines, band.columns, context);
    const head = (label ?? band.columns[0])?.column;
    const own = plain.raw === "" && head !== undefined && isAllOfTheHead(grid, row, bodyRows, head) ? { ...plain, raw: OF_ALL, column: head, parts: labelParts(OF_ALL) } : plain;
    const read = own.raw === "" && says(grid, row, aspects) ? { ...own, raw: last.raw, column: last.column, parts: labelParts(last.raw) } : own;
    last = read;
    context = read.context;
    const code = codes.length === 0 ? (read.parts.code === null ? NO_CODE : { code: read.parts.code, repaired: false }) : codeReader(codes.map((column) => codeText(grid, row, column.column)), read.parts.code);
    if (read.raw === "" && code.code === null && isEmpty(grid, row, band.columns)) continue;
    if (DOTS.test(read.parts.name)) continue;
    flat.push({
      row, parts: read.parts, key: "", rawLabel: read.raw, labelColumn: read.column, context: context.size === 0 ? NONE : [...context.values()], code: code.code, codeRepaired: code.repaired,
      path: NONE, kind: "item", level: 0, aspect: aspects.length === 0 ? null : aspects.map((column) => context.get(column.column)).find((text) => text !== undefined) ?? null,
      ...(groups.length === 0 ? null : { group: groups.map(({ column }) => context.get(column) ?? "").join("/") }),
    });
  }
  const figures = band.columns.filter((column) => column.role === "figure").map((column) => column.column);
  const owner = codes.length === 0 ? band.columns.find(({ path }) => OWNER_CODE.test(path[path.length - 1] ?? "")) : undefined;
  readDecimalNumbers(flat);
  readPlainNumbers(flat);
  const owned = owner ? withOwnerCodes(flat, grid, owner.column) : withGroupSums(withLeadingSums(withChangedAmongStages(withSpentAmongStages(flat), grid, figures), grid, band.columns, label), grid, band.columns, label);
  const grouped = withSectionSums(withRunsOfWhich(withDetails(owned, grid, figures), grid, figures), grid, figures);
  const named = withPlainNames(withPartsAboveSum(withSumsOverYears(withOpened(hierarchy(grouped, loneSum(grouped, grid, figures)), grid, figures)), grid, figures), band.columns);
  return withOwnersOfAll(withFullYearLabels(withSumsOfSubjects(withClosingLine(withSumsOfSides(named, grid, figures, titles), grid, figures), grid, figures, titles)), grid, band.columns, label);
}

const OF_ALL = "合计";
const OF_WHICH = /^其中[:：]?$/;
/** Also with blanks between the signs. */
const LONGEST_OF_WHICH = 6;

/**
 * Whether the heading of the labels reaches down beside the row, and 其中 stands below (年度预算执行（万元） | 3862.4 | 4015.9, then 其中 | 基本支出), or it is the only row with figures and
 * the heading speaks of the execution.
 */
function isAllOfTheHead(grid: Grid, row: number, [first, ...others]: readonly number[], column: number): boolean {
  const area = grid.merge(row, column);
  if (area === null || area.top >= first! || area.bottom !== row) return false;
  const isOnly = row === first && grid.cell(area.top, area.left).text.includes("执行") && !others.some((other) => range(0, grid.columns).some((at) => isFigureCell(grid.cell(other, at))));
  return isOnly || grid.cell(row + 1, column).text.startsWith("其中");
}

/** 2021 below 年度, which may be merged over its lines. */
function yearIn(grid: Grid, row: number, column: number): string {
  const { top, left } = grid.merge(row, column) ?? { top: row, left: column };
  return `${String(grid.value(top, left) ?? "")}年`;
}

/** 3 below 月份. */
function partOf(grid: Grid, row: number, { path, column }: ColumnReading): string | null {
  return partNumbered(path[path.length - 1] ?? "", grid.value(row, column));
}

function isOfYears({ path }: ColumnReading): boolean {
  return HEADS_YEARS.test(path[path.length - 1] ?? "");
}

/** Whether the row holds nothing but its number. */
function isEmpty(grid: Grid, row: number, columns: readonly ColumnReading[]): boolean {
  return columns.every(({ column, role }) => role === "lineNumber" || grid.cell(row, column).kind === "blank");
}

const NONE: readonly string[] = [];
const NOTHING: ReadonlySet<Concept> = new Set();
const NO_CODE = { code: null, repaired: false };
/** A row that only says that others are left out. */
const DOTS = /^[.…·。]+$/;
const NO_WORDS = new Map<number, string>();

function readRow(grid: Grid, row: number, label: ColumnReading | null, labels: readonly ColumnReading[], aspects: readonly ColumnReading[], lines: readonly ColumnReading[], columns: readonly ColumnReading[], before: ReadonlyMap<number, string>): { parts: LabelParts; raw: string; column: number | null; context: ReadonlyMap<number, string> } {
  const first = columns[0]?.column ?? 0;
  let raw = "";
  let squashed: string | undefined;
  let column: number | null = null;
  if (label) {
    const cell = grid.cell(row, label.column);
    const part = isFigureCell(cell) ? partOf(grid, row, label) : null;
    if (isWordCell(cell) || (cell.parsed?.isDash ?? false)) {
      ({ raw, text: squashed } = cell);
      column = label.column;
    } else if (cell.kind === "number" && isOfYears(label)) {
      raw = `${String(grid.value(row, label.column) ?? "")}年`;
      column = label.column;
    } else if (part !== null) {
      raw = part;
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
  else if (squashed !== undefined && isSum(squashed)) raw = squashed = `${itemBeside(grid, row, labels)}${squashed}`;
  const context = labels.length === 0 ? NO_WORDS : new Map<number, string>();
  for (const other of labels) {
    const own = grid.spread(row, other.column);
    const text = isWordCell(own) ? own.text : own.kind === "number" && isOfYears(other) ? yearIn(grid, row, other.column) : own.kind === "blank" && raw !== "" && !grid.cell(row, other.column).covered && other.column < (label?.column ?? 0) ? (before.get(other.column) ?? "") : "";
    if (text === "") continue;
    if (raw === "" && !isAspect(other) && isWordCell(grid.cell(row, other.column)) && firstWords(grid, row, label, lines, first) === null) {
      raw = own.raw;
      column = other.column;
    } else context.set(other.column, text);
  }
  if (raw === "") {
    const fallback = firstWords(grid, row, label, lines, first) ?? wordsBeforeFigures(grid, row, columns) ?? sumBehind(grid, row, label, columns);
    if (fallback) ({ raw, column } = fallback);
  }
  if (raw !== "" && raw.length <= LONGEST_OF_WHICH && OF_WHICH.test(squash(raw))) {
    const named = wordsBehind(grid, row, columns, column ?? first); // 其中 beside several lines: the first of them
    if (named !== null) [raw, squashed] = [`其中：${named}`, undefined];
  }
  let parts = labelParts(raw, squashed);
  const numbering = lines.length === 0 || parts.rank > 0 ? undefined : numberingIn(grid, row, lines);
  if (numbering !== undefined) parts = { ...parts, rank: numbering.includes("(") ? 2 : 1, first: /^\(?一/.test(numbering) };
  return { parts, raw, column, context };
}

/** 一, （二） among the numbers of lines. */
function numberingIn(grid: Grid, row: number, lines: readonly ColumnReading[]): string | undefined {
  return lines.map((line) => grid.cell(row, line.column)).find((cell) => isWordCell(cell) && GROUP_NUMBER.test(cell.text))?.text;
}

/** 小计 | 上半年: below 日期 stands what the line is, and below 摘要 of what. A word that reaches down beside several lines is another thing. */
function sumBefore(grid: Grid, row: number, first: number, before: number): { raw: string; column: number; squashed: string } | null {
  for (let column = first; column < before; column += 1) {
    const { text, raw } = grid.cell(row, column);
    if (isSum(text) && (grid.merge(row, column)?.bottom ?? row) === row) return { raw, column, squashed: text };
  }
  return null;
}

function isSum(text: string): boolean {
  return text.endsWith("计") && /^(?:小计|合计|总计|共计)$/.test(text);
}

/** 公务接待费 | 合计 below the entries of a ledger of several items: what the sum is of. Empty without. */
function itemBeside(grid: Grid, row: number, labels: readonly ColumnReading[]): string {
  for (const { column } of labels) {
    const cell = grid.cell(row, column);
    const means = isWordCell(cell) && grid.merge(row, column) === null ? conceptsOf(matchKey(labelParts(cell.text).name)) : null;
    if (means !== null && (quantityOf(means) ?? "").startsWith("sangong_")) return cell.text;
  }
  return "";
}

function says(grid: Grid, row: number, columns: readonly ColumnReading[]): boolean {
  return columns.some(({ column }) => isWordCell(grid.cell(row, column)));
}

/** 合计 and 小计, 承前页, and the 总分 of indicators, and numbered groups (一、货物), often stand left of the label column, over the code columns or under 日期. */
function firstWords(grid: Grid, row: number, label: ColumnReading | null, lines: readonly ColumnReading[], first: number): { raw: string; column: number } | null {
  const to = label ? label.column : Math.max(-1, ...lines.map((line) => line.column));
  for (let column = first; column < to; column += 1) {
    const cell = grid.cell(row, column);
    if (isWordCell(cell) && !isBesideSeveral(grid, row, column, to) && (/合计|小计|总计|^(?:共计|总共|一共|合共|总数)$|^(?:自评)?总分$|^(?:[承过转接][前上次下]页|[一二三四五六七八九十]{1,2}、|其中:?.)/.test(cell.text) || (conceptsOf(cell.text)?.size ?? 0) > 0)) return { raw: cell.raw, column };
  }
  return null;
}

/** A word that reaches down beside several lines, where another stands between it and the label: it heads them, and names none. */
function isBesideSeveral(grid: Grid, row: number, column: number, to: number): boolean {
  return (grid.merge(row, column)?.bottom ?? row) > row && range(column + 1, to).some((at) => isWordCell(grid.cell(row, at)));
}

/** Below the entries of a ledger a sum may stand under 事由, with nothing under 日期: what it is of (接待小计, 全年三公), or the stage of the budget that it comes to (追加小计, 调整后预算). */
function sumBehind(grid: Grid, row: number, label: ColumnReading | null, columns: readonly ColumnReading[]): { raw: string; column: number } | null {
  if (label === null || grid.cell(row, label.column).kind !== "blank") return null;
  for (const { column, role } of columns) {
    if (column <= label.column) continue;
    if (role !== "text") return null;
    const cell = grid.cell(row, column);
    if (isWordCell(cell)) return quantityOf(conceptsOf(cell.text) ?? NOTHING) !== null || !grid.cell(row, label.column).covered && isOfAll(cell.text) ? { raw: cell.raw, column } : null;
  }
  return null;
}

/** The first words behind a column, before any figure; `null` without. */
function wordsBehind(grid: Grid, row: number, columns: readonly ColumnReading[], behind: number): string | null {
  for (const { column } of columns) {
    const cell = grid.cell(row, column);
    if (column <= behind || cell.kind === "blank") continue;
    return isWordCell(cell) ? cell.raw : null;
  }
  return null;
}

/** A budget of all, or the sum of what changed it; 追加 alone may be one of several. */
function isOfAll(text: string): boolean {
  const stage = stageWordOf(text);
  return stage === "initial" || stage === "adjusted" || stage !== null && stage !== "spent" && SUM.test(text);
}

const SUM = /[小合总共]计$/;

/** A heading that reaches down beside the lines (年度预算申请 | 年度资金总额 | 1054) pushes their labels into a column without a heading of its own. */
function wordsBeforeFigures(grid: Grid, row: number, columns: readonly ColumnReading[]): { raw: string; column: number } | null {
  const behind = columns.findIndex(({ role, column }) => role === "figure" && isFigureCell(grid.cell(row, column)));
  const before = columns[behind - 1];
  if (!before || before.role !== "figure" && before.role !== "text" || before.path.length > 0 && before.path.join() !== columns[0]!.path.join()) return null;
  const cell = grid.cell(row, before.column);
  return isWordCell(cell) ? { raw: cell.raw, column: before.column } : null;
}
