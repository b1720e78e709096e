import { isBasicSpending, isPartOfBasic } from "../../model";
import type { Table, TableRow } from "../../model";
import { codeGroups, mendedCodes, topRows } from "./codes";
import { leavesOut } from "./leftOut";
import { ALSO, isBroughtForward, isSomeOfAnother, isWithdrawn } from "./linesApart";
import { namedAmongNameless, namelessGroups } from "./namelessLines";
import { netValues } from "./netValues";

/** How a sum downwards was recognised. */
export type RowSumKind = "code3" | "code5" | "codeTotal" | "level" | "total" | "parts" | "net";

/** A row that states the sum of others. `addends` lists the readings that are possible, likeliest first. */
export interface RowSum {
  readonly total: TableRow;
  readonly kind: RowSumKind;
  readonly addends: readonly (readonly TableRow[])[];
}

const SMALL_TOTAL = /^(?:\d{1,2}月份?|第?[一二三四]季度|本[页月季])?(?:小计|月计|季计)$/;
const GRAND_TOTAL = /^(总计|收入总计|支出总计|合计|总合计|共计|收支总计)$/;

/** Whether the row says "together": 合计, 小计, 本年支出合计 … */
export function isTotalRow(row: Pick<TableRow, "kind" | "label">): boolean {
  return row.kind === "total" || (row.label.endsWith("计") && (SMALL_TOTAL.test(row.label) || GRAND_TOTAL.test(row.label)));
}

/** The sums that the table's rows announce: by code, by indent, and by 合计 and 小计; lines of 计划 and of 支付 each by themselves. */
export function rowSums(table: Table): readonly RowSum[] {
  const [first] = table.rows;
  if (table.rows.every(({ aspect }) => aspect === first!.aspect)) return sumsAmong(table, table.rows);
  const aspects = new Set(table.rows.map((row) => row.aspect));
  return [...aspects].flatMap((aspect) => sumsAmong(table, table.rows.filter((row) => row.aspect === aspect)));
}

function sumsAmong(table: Table, all: readonly TableRow[]): readonly RowSum[] {
  const codes = mendedCodes(table);
  const isLine = (row: TableRow): boolean => row.kind !== "note" && row.kind !== "blank" && !ALSO.test(row.rawLabel);
  const lines = all.filter((row) => isLine(row) && !isSomeOfAnother(row, all));
  const nets = netValues(lines);
  const made = new Set(nets.flatMap((net) => net.made));
  const rows = nets.length === 0 ? lines : lines.filter((row) => !made.has(row));
  const coded = (codes.size === 0 ? [] : codeGroups(table, codes)).map(({ parent, children, digits }): RowSum =>
    ({ total: parent, kind: digits === 3 ? "code3" : "code5", addends: [children] }));
  const isCoded = codes.size >= 2;
  const tops = isCoded ? topRows(table, codes) : [];
  const at: number[] = [];
  rows.forEach((row, index) => { if (isTotalRow(row)) at.push(index); });
  const isCodesOnly = isCoded && !rows.some((row) => row.code === null && !isTotalRow(row));
  const totals = at.flatMap((index, count) => {
    if (isOfAllHalves(table, rows[index]!)) return [];
    const isFewEnough = count < MOST_TOTALS || count === at.length - 1;
    return (isCoded ? codeTotal(rows, index, isFewEnough ? tops : [], isCodesOnly) : plainTotal(rows, index, isFewEnough)) ?? [];
  });
  const sums = [...coded, ...nets.map(({ net, made }): RowSum => ({ total: net, kind: "net", addends: [made] })), ...totals, ...(isCoded ? detailSums(rows) : [...kindSums(rows), ...namelessGroups(rows, isTotalRow).map(({ total, lines: addends }): RowSum => ({ total, kind: "level", addends: [addends] })), ...levelSums(rows)])];
  return rows.some(isWithdrawn) ? sums.map(withReadingsWithoutWithdrawn) : sums;
}

/** A total may well leave out what was withdrawn: both readings are tried. */
function withReadingsWithoutWithdrawn(sum: RowSum): RowSum {
  const without = sum.addends.filter((addends) => addends.some(isWithdrawn)).map((addends) => addends.filter((row) => !isWithdrawn(row)));
  return without.length === 0 ? sum : { ...sum, addends: distinct([...sum.addends, ...without]) };
}

/** Whether the row is the 合计 of a whole form in halves, with its figure in this one and its label in the half left of it. */
function isOfAllHalves(table: Table, { label, labelPlace }: TableRow): boolean {
  return GRAND_TOTAL.test(label) && labelPlace?.kind === "cell" && labelPlace.column < table.area.left;
}

/** So many totals of a table, and its last, may speak of all that stands above them; the others of what came since the one before. */
const MOST_TOTALS = 30;

/** A 合计 of coded lines stands right above or right below them; other totals of a mixed list are about other things. */
function codeTotal(rows: readonly TableRow[], index: number, tops: readonly TableRow[], isCodesOnly: boolean): RowSum | null {
  const total = rows[index]!;
  if (tops.length === 0 || total.code !== null) return null;
  const isBeside = isCodesOnly || rows[index + 1] === tops[0] || (rows[index - 1]?.code ?? null) !== null;
  if (!isBeside) return null;
  const before = lastIndex(rows, index, isTotalRow);
  const own = new Set(rows.slice(before + 1, index));
  return { total, kind: "codeTotal", addends: distinct(GRAND_TOTAL.test(total.label) ? [tops] : [tops.filter((row) => own.has(row)), tops]) }; // 人员经费合计 below 301 and 303, before 302
}

function plainTotal(rows: readonly TableRow[], index: number, speaksOfAll: boolean): RowSum | null {
  const total = rows[index]!;
  const isLeftOut = leavesOut(total.label);
  const readings = SMALL_TOTAL.test(total.label) ? smallTotal(rows, index) : grandTotal(rows, index, speaksOfAll);
  const addends = distinct(isLeftOut === null ? readings : readings.map((lines) => lines.filter(({ label }) => !isLeftOut(label))));
  return addends.length > 0 ? { total, kind: "total", addends } : null;
}

/** Readings that differ, without empty ones: in a plain list most of them are the same lines. */
function distinct(groups: readonly (readonly TableRow[])[]): readonly (readonly TableRow[])[] {
  const kept: (readonly TableRow[])[] = [];
  for (const group of groups) {
    const isKnown = kept.some((other) => other === group || (other.length === group.length && other.every((row, index) => row === group[index])));
    if (group.length > 0 && !isKnown) kept.push(group);
  }
  return kept;
}

function kindSums(rows: readonly TableRow[]): readonly RowSum[] {
  const at: number[] = [];
  rows.forEach((row, index) => { if (row.label.endsWith("小计") && !isTotalRow(row)) at.push(index); });
  return at.length > MOST_TOTALS ? [] : at.flatMap((index) => subtotalOfKind(rows, index) ?? []);
}

/** 公务接待费小计 below entries of several kinds, each line of which says its kind: those of that kind. */
function subtotalOfKind(rows: readonly TableRow[], index: number): RowSum | null {
  const total = rows[index]!;
  const kind = /^(.{2,})小计$/.exec(total.label)?.[1];
  if (kind === undefined) return null;
  const entries = rows.slice(0, index).filter((row) => !isTotalRow(row) && !row.label.endsWith("小计"));
  const isOfKind = ({ label }: TableRow): boolean => label.length >= SHORTEST_KIND && (label.startsWith(kind) || kind.startsWith(label));
  const own = entries.filter(isOfKind);
  return own.length >= FEWEST_ENTRIES && own.length < entries.length && own.every(({ label }) => label === own[0]!.label) ? { total, kind: "total", addends: [own] } : null;
}

/** A kind of entries has a name of so many signs, and so many entries at least. */
const SHORTEST_KIND = 2;
const FEWEST_ENTRIES = 2;

/** 小计: the lines since the last 小计, without what a page was begun with; where it stands first, the lines below it that are deeper. */
function smallTotal(rows: readonly TableRow[], index: number): readonly (readonly TableRow[])[] {
  const start = lastIndex(rows, index, isTotalRow) + 1;
  return [outermost(rows.slice(start, index).filter((row) => !isBroughtForward(row))), deeperBelow(rows, index)];
}

function grandTotal(rows: readonly TableRow[], index: number, speaksOfAll: boolean): readonly (readonly TableRow[])[] {
  const previous = lastIndex(rows, index, (row) => isTotalRow(row) && !SMALL_TOTAL.test(row.label));
  const since = rows.slice(previous + 1, index);
  const isInside = previous >= 0 && rows[previous]!.level < rows[index]!.level;
  if (isInside && since.length === 0) return []; // 本年支出合计 indented right below 支出总计 is a part of it, and has no lines here
  const running = previous >= 0 && !isInside ? [rows[previous]!, ...outermost(since)] : [];
  const lines = since.filter((row) => !isTotalRow(row));
  return [
    running, outermost(lines), leaves(lines), withoutPartsOfSisters(outermost(lines)), retiredOf(rows[index]!, lines), belowAllOfBudget(lines), ...firstPart(lines), since.filter((row) => SMALL_TOTAL.test(row.label)), namedAmongNameless(lines), ...besideNamedSubtotals(lines), linesOfName(rows, index), totalsAbove(rows, index, speaksOfAll),
    ...(previous >= 0 && CLASSIFICATION.test(rows[previous]!.label) ? [outermost(rows.slice(lastIndex(rows, previous, isTotalRow) + 1, previous))] : []),
    ...(speaksOfAll ? allAround(rows, index, previous < 0 ? lines : rows.slice(0, index).filter((row) => !isTotalRow(row))) : []), since.length > 0 || GRAND_TOTAL.test(rows[index]!.label) ? [] : outermost(partsBelow(rows, index)),
  ];
}

/** 政府采购：货物 and 政府采购：服务 right above 政府采购合计: the lines that begin with its name. */
function linesOfName(rows: readonly TableRow[], index: number): readonly TableRow[] {
  const name = /^([\u4e00-\u9fa5]{2,})(?:合计|总计)$/.exec(rows[index]!.label)?.[1];
  if (name === undefined) return [];
  const first = lastIndex(rows, index, ({ label }) => !label.startsWith(name)) + 1;
  return index - first > 1 ? rows.slice(first, index) : [];
}

/** What stands below 一、部门预算, which is all of it, however the lines below are numbered (八、社会保障和就业支出). */
function belowAllOfBudget(lines: readonly TableRow[]): readonly TableRow[] {
  return /^(?:部门|单位)预算$/.test(lines[0]?.label ?? "") ? outermost(lines.slice(1)) : [];
}

/** 离休 and 退休 among the lines of all staff above 离退休合计. */
function retiredOf(total: TableRow, lines: readonly TableRow[]): readonly TableRow[] {
  return /^离退休(?:人员)?(?:合计|总计|小计)$/.test(total.label) ? lines.filter(({ label }) => /^(?:离休|退休)/.test(label)) : [];
}

/** 小计（在职）, 离退休小计: what some lines above come to. */
const NAMED_SUBTOTAL = /^小计\([^()]+\)$|^[\u4e00-\u9fa5]{2,6}小计$/;

/** Lines with subtotals by name among them: these alone, or the lines without them. */
function besideNamedSubtotals(lines: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const named = lines.filter(({ label }) => NAMED_SUBTOTAL.test(label));
  return named.length === 0 ? [] : [named, lines.filter(({ label }) => !NAMED_SUBTOTAL.test(label))];
}

/** 经济分类支出合计 above 本年支出合计: what stands above it is the same money by another classification. */
const CLASSIFICATION = /分类(?:支出)?合计$/;

/** The lines before a 合计 that opens another classification of the same money (支出按性质, then 经济分类支出合计). */
function firstPart(lines: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const opens = lines.findIndex((row) => row.kind === "subtotal" && /(合计|总计)$/.test(row.label));
  return opens > 0 ? [outermost(lines.slice(0, opens))] : [];
}

/** 流动资产合计 and 非流动资产合计 right above 资产总计, 基本支出合计 and 项目支出合计 with their lines above 总计: totals with lines of their own. */
function totalsAbove(rows: readonly TableRow[], index: number, speaksOfAll: boolean): readonly TableRow[] {
  if (!speaksOfAll && !(rows[index - 1] && isTotalRow(rows[index - 1]!))) return [];
  return rows.slice(0, index).filter((row) => isTotalRow(row) && !SMALL_TOTAL.test(row.label));
}

const OF_YEAR = /^本年(?:收入|支出)合计$/;
const CARRIED = /结转|结余|弥补|收支差额/;

/** The lines below a total up to the next one. What is carried over is no part of what came in or went out within the year. */
function partsBelow(rows: readonly TableRow[], index: number): readonly TableRow[] {
  const below = rows.slice(index + 1, endOf(rows, index, isTotalRow));
  return OF_YEAR.test(rows[index]!.label) ? below.filter(({ label }) => !CARRIED.test(label)) : below;
}

/** All lines above the total; where it stands first, the lines below it up to the next one. */
function allAround(rows: readonly TableRow[], index: number, above: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const below = above.length > 0 ? [] : partsBelow(rows, index);
  return [outermost(above), leaves(above), ...(above.length > 0 ? [] : [deeperBelow(rows, index)]), outermost(below), leaves(below)];
}

function lastIndex(rows: readonly TableRow[], before: number, test: (row: TableRow) => boolean): number {
  for (let index = before - 1; index >= 0; index -= 1) if (test(rows[index]!)) return index;
  return -1;
}

/** Whether all rows are lines of one depth with nothing inside them: so it is with most lists. */
function isFlat(rows: readonly TableRow[]): boolean {
  const level = rows[0]?.level;
  return rows.every((row) => row.level === level && row.kind !== "ofWhich" && row.kind !== "subtotal");
}

/** Lines of the least depth; 其中 lines stand inside another and are left out. */
function outermost(rows: readonly TableRow[]): readonly TableRow[] {
  if (isFlat(rows)) return rows;
  const lines = rows.filter((row) => row.kind !== "ofWhich");
  const least = lines.reduce((level, row) => Math.min(level, row.level), Number.POSITIVE_INFINITY);
  return lines.filter((row) => row.level === least);
}

/** Lines that no deeper line follows; 其中 lines stand inside another and are left out. */
function leaves(rows: readonly TableRow[]): readonly TableRow[] {
  if (isFlat(rows)) return rows;
  const lines = rows.filter((row) => row.kind !== "ofWhich");
  return lines.filter((row, index) => (lines[index + 1]?.level ?? -1) <= row.level && row.kind !== "subtotal");
}

function deeperBelow(rows: readonly TableRow[], index: number): readonly TableRow[] {
  const level = rows[index]!.level;
  return outermost(rows.slice(index + 1, endOf(rows, index, (row) => row.level <= level)));
}

/** Index of the first row behind `index` that passes, or the end. */
function endOf(rows: readonly TableRow[], index: number, test: (row: TableRow) => boolean): number {
  for (let at = index + 1; at < rows.length; at += 1) if (test(rows[at]!)) return at;
  return rows.length;
}

/** Each line that has deeper lines right below it, with these. */
function levelSums(rows: readonly TableRow[]): readonly RowSum[] {
  const sums: RowSum[] = [];
  rows.forEach((row, index) => {
    if (isTotalRow(row) && !isOwnersLine(row) || ALSO.test(row.rawLabel)) return;
    if ((rows[index + 1]?.level ?? 0) > row.level) sums.push(...levelSum(rows, index));
    else if ((rows[index - 1]?.level ?? 0) > row.level && closesLines(row)) sums.push({ total: row, kind: "level", addends: [linesAbove(rows, index)] });
  });
  return sums;
}

/** A unit's own line that is all of the table: its projects stand below it. */
function isOwnersLine({ label, rawLabel }: TableRow): boolean {
  return GRAND_TOTAL.test(label) && rawLabel !== "" && !/[合总共]\s*计|小计/.test(rawLabel);
}

/** In a table of coded lines, those that have lines without a code right below them: 2130302 一般行政管理事务, and its projects. */
function detailSums(rows: readonly TableRow[]): readonly RowSum[] {
  return rows.flatMap((row, index) => {
    const next = rows[index + 1];
    if (row.code === null || next === undefined || next.code !== null || next.level <= row.level || isTotalRow(next)) return [];
    return levelSum(rows, index).filter(({ addends }) => addends.every((lines) => lines.every(({ code }) => code === null)));
  });
}

/** A line and the deeper lines right below it. Where these begin with 其中 they may be a part only. */
function levelSum(rows: readonly TableRow[], index: number): readonly RowSum[] {
  const total = rows[index]!;
  const inside = rows.slice(index + 1, endOf(rows, index, (other) => other.level <= total.level || isTotalRow(other)));
  if (inside.length === 0) return [];
  const least = inside.reduce((level, other) => Math.min(level, other.level), Number.POSITIVE_INFINITY);
  const below = withoutPartsOfSisters(inside.filter((other) => other.level === least));
  return [{ total, kind: inside[0]!.kind === "ofWhich" ? "parts" : "level", addends: closesLines(total) && !isOwnersLine(total) ? distinct([below, linesAbove(rows, index)]) : [below] }];
}

/** 人员经费 and 公用经费 set in no deeper than 其中：基本支出 are its parts all the same. */
function withoutPartsOfSisters(rows: readonly TableRow[]): readonly TableRow[] {
  if (!rows.some(({ label }) => isBasicSpending(label))) return rows;
  return rows.filter(({ label }) => !isPartOfBasic(label));
}

/** A line that says 合计 may close what stands above it, be the lines behind it set in ever so deep (本年收入合计, 　年初结转和结余). */
const SAYS_TOTAL = /(?:合计|小计|总计)$/;

/** The label may have lost the word: 基本支出小计 is kept as 基本支出. */
function closesLines({ label, rawLabel }: TableRow): boolean {
  return SAYS_TOTAL.test(label) || SAYS_TOTAL.test(rawLabel.trim());
}

function linesAbove(rows: readonly TableRow[], index: number): readonly TableRow[] {
  const start = lastIndex(rows, index, (row) => isTotalRow(row) || closesLines(row)) + 1;
  return outermost(rows.slice(start, index));
}
