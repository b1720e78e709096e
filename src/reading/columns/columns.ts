import type { ColumnRole } from "../../model";
import { countsInThousands, isCountingUnit, mayBeUnit } from "../stating/countingUnits";
import type { Block } from "../blocks/findBlocks";
import { changedBudget } from "./changedBudget";
import { withFunctionCodes } from "./functionCodes";
import { isFigureCell, isWordCell, type Grid } from "../cells/grid";
import { withoutHeadedAlike } from "./headedAlike";
import { headingPaths } from "./headingPaths";
import { headingFacts, type HeadingFacts } from "./headingWords";
import { withoutMoneyOfIndicators } from "./indicatorColumns";
import { namesBehindKinds } from "./namesBehindKinds";
import { plainUnit } from "../cells/plainUnit";
import { GROUP_NUMBER } from "../cells/text";
import { lastYearInPost } from "./lastYearInPost";
import { isStep, roleOf, type Count } from "./roles";
import { planOfPurchases } from "./planOfPurchases";
import { withFullYears } from "./shortYears";
import { holdsStages } from "./stageColumn";
import { toldByBalance } from "./toldByBalance";
import { toldByFigures } from "./toldByFigures";
import { toldByGroup } from "./toldByGroup";
import { toldByNotes } from "./toldByNotes";
import { toldByOthers } from "./toldByOthers";

/** A column of a block with what its headings and its cells tell. */
export interface ColumnReading {
  /** Relative to the grid. */
  readonly column: number;
  readonly role: ColumnRole;
  readonly path: readonly string[];
  readonly facts: HeadingFacts;
  /** Only its sums state what the headings say; the other figures are those of a month. */
  readonly sumsOnly?: boolean;
  /** It says the unit of each row. */
  readonly isOfUnits?: boolean;
  /** Its words are stages, which tell the lines below one label apart. */
  readonly tellsStages?: true;
  /** Its words name the lines, though it has no heading; those of the label column in front are their kinds. */
  readonly namesLines?: boolean;
}

/** Columns that make one table of a block: a two-sided form has two bands. */
export interface Band {
  readonly columns: readonly ColumnReading[];
  /** Index in the band order: 0 for the left one. */
  readonly index: number;
}

/** Headings that begin a table's right half when they come again. */
const BAND_HEAD = /^(?:项目(?:\(.*\))?|项目名称|支出项目|收入项目|支出项目.*|科目|.*科目名称|.*科目编码|科目编码|类|类别|名称|编码|收入|支出|收方|付方|收入方|支出方|支出功能分类|资产|负债.*)$/;

/** Headings, roles and bands of a block's columns. */
export function readColumns(grid: Grid, block: Block): Band[] {
  const plain: ColumnReading[] = [];
  const paths = headingPaths(grid, block);
  const dated = withFullYears(paths);
  const counts = bodyCounts(grid, block);
  const steps = paths.flatMap((path, index) => (isStep(path) ? [counts[index]!] : []));
  const areWords = steps.length > 1 && steps.every(({ words, figures }) => words > 1 && figures === 0); // 类 | 款 over 工资福利支出 | 基本工资
  for (let column = block.left; column <= block.right; column += 1) {
    const path = paths[column - block.left]!;
    const facts = headingFacts(dated[column - block.left]!);
    const count = counts[column - block.left]!;
    if (path.length === 0 && count.words === 0 && count.figures === 0) continue;
    const role = headsAGroup(grid, block, column) ? "text" : isStep(path) && areWords ? "label" : roleOf(path, facts, count);
    plain.push({ column, role, path, facts });
  }
  const named = withBandLabels(withUnitColumn(withCodeColumns(withFunctionCodes(toldByBalance(changedBudget(toldByFigures(lastYearInPost(toldByOthers(toldByNotes(toldByGroup(plain), grid, block))), grid, block), grid, block), grid, block), grid, block), grid, block), grid, block), counts, block.left);
  const bands = splitBands(block.headerRows.length === 0 ? listRoles(named, counts, block.left, grid, block) : planOfPurchases(withStageColumn(withLabel(withNames(named, grid, block), counts, block.left), grid, block), grid, block));
  return bands.map((band, index) => ({ columns: withoutMoneyOfIndicators(withoutHeadedAlike(band, grid, block)), index }));
}

function withNames(columns: readonly ColumnReading[], grid: Grid, block: Block): readonly ColumnReading[] {
  const names = namesBehindKinds(columns, grid, block);
  return names === null || holdsStages(grid, block, names) ? columns : columns.map((column) => (column.column === names ? { ...column, role: "label", namesLines: true } : column));
}

/** A column of stages behind the labels tells the lines below one label apart. */
function withStageColumn(columns: readonly ColumnReading[], grid: Grid, block: Block): readonly ColumnReading[] {
  const label = columns.findIndex(({ role }) => role === "label");
  return label < 0 ? columns : columns.map((column, index) => (index > label && column.role === "text" && holdsStages(grid, block, column.column) ? { ...column, role: "label" as const, tellsStages: true as const } : column));
}

/** Whether the column's heading reaches down beside the body (项目资金（万元） beside its rows) and nothing else stands in it. */
function headsAGroup(grid: Grid, block: Block, column: number): boolean {
  const bottom = Math.max(-1, ...block.headerRows.map((row) => grid.merge(row, column)?.bottom ?? row));
  return block.bodyRows.length > 0 && bottom >= block.bodyRows[0]! && block.bodyRows.every((row) => row <= bottom || grid.cell(row, column).kind === "blank");
}

/**
 * Whether all that the column says is units: 机关运行经费 | 23.58 | 万元. In a list it may have its heading among its rows.
 * @param isHeaded its heading says so: then short words that nobody knows are units among known ones
 */
function holdsUnits(grid: Grid, block: Block, column: number, isHeaded: boolean): boolean {
  let known = 0;
  let unknown = 0;
  for (const row of block.bodyRows) {
    const { text } = grid.cell(row, column);
    if (text === "" || NO_UNIT_THERE.test(text) || UNIT_HEAD.test(text)) continue;
    if (text.split(BESIDE_UNIT).every(isUnit)) known += 1;
    else if (isHeaded && mayBeUnit(text)) unknown += 1;
    else return false;
  }
  return known > 0 && known >= unknown;
}

/** What parts the units of two counts in one cell: 批/人, 批次、人次. */
const BESIDE_UNIT = /[/、]/;

function isUnit(text: string): boolean {
  return plainUnit(text) !== null || isCountingUnit(text) || countsInThousands(text);
}

const UNIT_HEAD = /^(?:(?:计量)?单位|计量)$/;
/** Beside a line that has no unit: 自评等级 | — | 优. */
const NO_UNIT_THERE = /^(?:[-—–―/]{1,2}|无)$/;

/** A column of nothing but units (万元, 人) is no label, whatever its heading: 单位, 计量, 口径. It tells the unit of each row. */
function withUnitColumn(columns: readonly ColumnReading[], grid: Grid, block: Block): ColumnReading[] {
  const isBehindOnlyFigures = (index: number): boolean => block.headerRows.length > 0 && columns[index - 1]?.role === "figure" && columns.filter(({ role }) => role === "figure").length === 1;
  return columns.map((column, index) => {
    if (column.role !== "label" && column.role !== "text" || column.path.length === 0 && !isBehindOnlyFigures(index)) return column;
    return holdsUnits(grid, block, column.column, UNIT_HEAD.test(column.path[column.path.length - 1] ?? "")) ? { ...column, role: "text" as const, isOfUnits: true } : column;
  });
}

/** Words between figures whose heading comes again behind them begin a further half, with or without codes in front: 项目 | 预算数 | 功能分类科目 | 预算数. */
function withBandLabels(columns: readonly ColumnReading[], counts: readonly Count[], left: number): ColumnReading[] {
  const holdsWords = ({ role, column }: ColumnReading): boolean => role === "text" && counts[column - left]!.words > 1;
  const firstFigure = columns.findIndex(({ role }) => role === "figure");
  const isUnlabelled = firstFigure > 0 && !columns.slice(0, firstFigure).some(({ role }) => role === "label"); // 收入项 faces the labels of the other half
  const begins = (index: number): boolean => beginsBand(columns, index) || index === firstFigure - 1 && isUnlabelled && columns.some((column, other) => (column.role === "label" || holdsWords(column)) && beginsBand(columns, other));
  return columns.map((column, index) => (holdsWords(column) && begins(index) ? { ...column, role: "label" as const } : column));
}

function beginsBand(columns: readonly ColumnReading[], index: number): boolean {
  const [before, next] = [columns[index - 1], columns[index + 1]];
  if (next?.role === "figure" && before !== undefined && beginsSection(before.path, columns[index]!.path)) return true;
  if ((before?.role === "code" ? columns[index - 2] : before)?.role !== "figure" || next?.role !== "figure" || next.path.length === 0) return false;
  const heading = next.path[next.path.length - 1];
  return columns.slice(0, index).some(({ role, path }) => role === "figure" && path[path.length - 1] === heading);
}

/** Whether a heading of its own begins beside another: 【人员】 over 类别 | 编制 | 备注, 【三公经费】 over 费用 | 预算数. */
function beginsSection(before: readonly string[], own: readonly string[]): boolean {
  return before.length > 1 && own.length > 1 && own[0] !== before[0] && SECTION.test(own[0]!) && SECTION.test(before[0]!);
}

const SECTION = /^【[^【】]+】$/;

/** 编码 over 类, 款 and 项 whose heading cells are not merged: the columns right of it, up to the label, that hold two digits only. */
function withCodeColumns(columns: readonly ColumnReading[], grid: Grid, block: Block): ColumnReading[] {
  let isOpen = false;
  return columns.map((column) => {
    if (column.role === "code") {
      isOpen = /编码|代码/.test(column.path.join(""));
      return numbersLines(grid, block, column.column) ? { ...column, role: "lineNumber" as const } : column;
    }
    isOpen &&= column.role !== "label" && !/名称|合计|金额/.test(column.path[column.path.length - 1] ?? "") && holdsCodes(grid, block, column.column);
    return isOpen ? { ...column, role: "code" as const } : column;
  });
}

/** Whether the column numbers groups of lines, 一 and 二 below 类, which no code does. */
function numbersLines(grid: Grid, block: Block, column: number): boolean {
  const cells = block.bodyRows.map((row) => grid.cell(row, column)).filter(({ kind }) => kind !== "blank");
  return cells.length > 1 && cells.every(({ text }) => GROUP_NUMBER.test(text));
}

/** Whether the column holds two digits at most in every row, but for the words 类, 款 and 项. */
function holdsCodes(grid: Grid, block: Block, column: number): boolean {
  const texts = block.bodyRows.flatMap((row) => {
    const cell = grid.cell(row, column);
    if (cell.kind === "blank") return [];
    return [cell.kind === "number" ? String(grid.value(row, column)) : cell.text];
  });
  return texts.length > 0 && texts.every((text) => /^(?:\d{1,2}|[类款项])$/.test(text));
}

function bodyCounts(grid: Grid, block: Block): Count[] {
  const counts = Array.from({ length: block.right - block.left + 1 }, () => ({ words: 0, figures: 0, leads: 0 }));
  for (const row of block.bodyRows) {
    let isBeforeFigure = false;
    for (let column = block.right; column >= block.left; column -= 1) {
      const cell = grid.cell(row, column);
      const count = counts[column - block.left]!;
      if (isFigureCell(cell) && !(cell.parsed?.isDash ?? false)) {
        count.figures += 1;
        isBeforeFigure = true;
      } else if (isWordCell(cell) || cell.kind === "date") {
        count.words += 1;
        if (isBeforeFigure) count.leads += 1;
      }
    }
  }
  return counts;
}

/** When the figures of a line are of: never all that it is about. */
const WHEN = /^(?:时间口径|所属期|时点)$/;

/** Numbers and dates of papers: 指标文号, 凭证号. What is in them stands beside them. */
const NUMBERS_PAPERS = /文号|凭证|日期|号码?$/;

/** A table whose label column has an unknown heading: its first column of words is the label. */
function withLabel(columns: readonly ColumnReading[], counts: readonly Count[], left: number): ColumnReading[] {
  const lastFigure = columns.reduce((last, { role }, index) => (role === "figure" ? index : last), -1);
  const isSaidBehind = ({ path }: ColumnReading, index: number): boolean => lastFigure >= 0 && index > lastFigure && SAID_BEHIND.test(path[path.length - 1] ?? "");
  if (columns.some((column, index) => column.role === "label" && !WHEN.test(column.path[column.path.length - 1] ?? "") && !isSaidBehind(column, index))) return [...columns];
  const ofWords = columns.filter((column) => {
    const count = counts[column.column - left]!;
    return column.role === "text" && count.words > 0 && count.words >= count.figures;
  });
  const candidate = ofWords.find(({ path }) => !NUMBERS_PAPERS.test(path[path.length - 1] ?? "")) ?? ofWords[0] ?? columns.find((column, index) => index === 0 && counts[column.column - left]!.leads > 0);
  return columns.map((column, index) => (column === candidate ? { ...column, role: "label" as const } : candidate !== undefined && column.role === "label" && isSaidBehind(column, index) ? { ...column, role: "text" as const } : column));
}

/** Behind all figures it says how they were counted, and names no line. */
const SAID_BEHIND = /^(?:统计|数据|计算)?口径$/;

/** Roles in a list without headings: words then figures, over and over. */
function listRoles(columns: readonly ColumnReading[], counts: readonly Count[], left: number, grid: Grid, block: Block): ColumnReading[] {
  /** Every figure of the column has words right before it: 基本支出 | 1856 | 项目支出 | 643. */
  const isLed = (column: ColumnReading): boolean => {
    const rows = block.bodyRows.filter((row) => isFigureCell(grid.cell(row, column.column)));
    return rows.length > 0 && rows.every((row) => isWordCell(grid.spread(row, column.column - 1)));
  };
  const leadsFigures = (next: ColumnReading | undefined): boolean => next !== undefined && isLed(next);
  const lastFigures = Math.max(...columns.map(({ column }, index) => (counts[column - left]!.figures > 0 ? index : -1)));
  let seenLabel = false;
  return columns.map((column, index) => {
    const count = counts[column.column - left]!;
    const figure = seenLabel && count.figures > 0;
    const isRemark = index > lastFigures; // words behind every figure name none
    if (seenLabel && !figure && holdsUnits(grid, block, column.column, false)) return { ...column, role: "text" as const };
    if (!figure && count.words > 0) {
      const role = seenLabel && (isRemark || count.words < 2 && !leadsFigures(columns[index + 1])) ? ("text" as const) : ("label" as const);
      seenLabel = true;
      return { ...column, role };
    }
    return { ...column, role: figure ? ("figure" as const) : seenLabel ? ("text" as const) : ("lineNumber" as const) };
  });
}

/** 收入 | 预算数 | 支出功能科目 | 合计: what is called by 支出 and stands over labels faces the income. */
function facesIncome(current: readonly ColumnReading[], leaf: string): boolean {
  return /^支出/.test(leaf) && current.some(({ role, path }) => role === "label" && /^收入/.test(path[path.length - 1] ?? ""));
}

/** Cuts columns where a label or code heading comes again behind figures. */
function splitBands(columns: readonly ColumnReading[]): readonly (readonly ColumnReading[])[] {
  const groups: ColumnReading[][] = [[]];
  columns.forEach((column, index) => {
    const current = groups[groups.length - 1]!;
    const isLabelish = column.role === "label" || column.role === "code";
    const known = current.some((other) => other.role === "label" || other.role === "code");
    const leaf = column.path[column.path.length - 1] ?? "";
    const listAgain = column.path.length === 0 && column.role === "label";
    const begins = isLabelish && known && current.some((other) => other.role === "figure") && (BAND_HEAD.test(leaf) || listAgain || beginsBand(columns, index) || facesIncome(current, leaf)) &&
      columns.slice(index + 1).some((later) => later.role === "figure");
    if (begins) groups.push([column]);
    else current.push(column);
  });
  return groups.filter((group) => group.length > 0);
}
