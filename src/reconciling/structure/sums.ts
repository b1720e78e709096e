import { CancellingSum, Decimal, ZERO, isMoneyUnit, isZero, placeText } from "../../model";
import type { FormId, Severity, Table, TableColumn, TableRow } from "../../model";
import { NO_SUMS, SUM_NAMES } from "../rules/sumNames";
import type { SumName } from "../rules/sumNames";
import { areOfOtherSide, isBalanceTotal, mixesWholes, speaksOfAllAssets } from "../rules/balanceNames";
import { AUTO_SUM } from "../rules/besideCatalogue";
import { ruleById } from "../rules/catalogue";
import { patternOf } from "../rules/patterns";
import { judge } from "../ties/judge";
import { HeldTie } from "../ties/heldTie";
import type { TieFrame } from "../ties/heldTie";
import type { Precision } from "../ties/precision";
import type { Operand, Tie } from "../ties/tie";
import { WholeSum } from "../ties/wholeSum";
import { isNotSummedUp, isOfUnlikeThings, runsOnThroughYear, withBlankTotals } from "./blankTotals";
import { NO_SUM_UNITS, areAlike, columnSums, headingText, isSummable } from "./headings";
import { areasIn, holds } from "../explain/formulaCells";
import { runsOnDown } from "./partsOfYear";
import { isMixedDecrease, mayBeMixedDecrease } from "./mixedDecreases";
import { isOneOfSeveral } from "./oneOfSeveral";
import { isPlainList } from "./plainList";
import { columnBeside, restInNextHalf } from "./nextHalf";
import type { Rest } from "./nextHalf";
import { isTotalRow, rowSums } from "./rowSums";
import { makeUpByName } from "./wholes";
import type { RowSum, RowSumKind } from "./rowSums";
import { sisterTotals } from "./sisterTotals";

/** Rules whose form leaves the layout to the person: a sum that closes nowhere in the table is then only a guess. */
const LOOSE_RULES: ReadonlySet<string> = new Set([AUTO_SUM.id, "L-01", "L-04", "P-01", "P-02", "P-04"]);

/** Lines that each say something of their own: a 合计 among them adds up others only where it does. */
const LISTS_OF_FACTS: ReadonlySet<string> = new Set(["WK-NOTES", "WK-LIST", "WK-COMPARE", "WK-RATES"]);

/**
 * The ties that the table's own structure announces, downwards and across.
 * @param next the table behind it, which may be its next half
 * @param isAlone no other table stands on its sheet: what it sums up are its own lines
 */
export function structureTies(table: Table, precision: Precision, next?: Table, isAlone = false): readonly Tie[] {
  return [...downwards(table, precision, restInNextHalf(table, next), isAlone), ...across(table, precision)];
}

function downwards(table: Table, precision: Precision, rest: Rest | null, isAlone: boolean): readonly Tie[] {
  const columns = table.columns.filter(isSummable);
  const totals = table.rows.filter(isTotalRow);
  const sisters = totals.length > 1 ? sisterTotals(table, columns) : null;
  return rowSums(table).flatMap((sum) => {
    const name = nameOf(table, "column", sum.kind, sum.total.label);
    if (name === "none") return [];
    if (rest?.parent === sum.total) return columns.flatMap((column) => tieWithRest(table, sum, rest, column, name, precision) ?? []);
    const addends = sum.addends.filter((lines) => !mixesWholes(sum.total.label, lines.map(({ label }) => label)));
    const readings = addends.map((lines) => downTies(table, sum, lines, columns, name, precision, totals));
    const ties = bestOf(readings);
    if (areOfOtherSide(sum.total.label, addends[readings.indexOf(ties)]?.map(({ label }) => label) ?? [])) return [];
    return isOpenBalance(table, sum, ties) || isOneOfSeveral(sum, ties) || sisters?.has(sum.total) && !ties.some(closes) ? [] : isWholeByName(table, sum, columns) || isAlone && isPlainList(table, sum, ties) ? ties : settled(ties, name, sum, table.form);
  });
}

function across(table: Table, precision: Precision): readonly Tie[] {
  const sums = columnSums(table);
  const rows = sums.length === 0 ? [] : table.rows.filter((row) => row.kind !== "note" && row.kind !== "blank");
  return sums.flatMap(({ total, readings, sides }) => {
    if (!isSummable(total)) return [];
    const name = nameOf(table, "row", null, headingText(total), readings[0]!.map(headingText));
    if (name === "none") return [];
    const tiesOf = (addends: readonly TableColumn[]): readonly Tie[] => acrossTies(table, rows, total, addends, name, precision);
    return said(readTies(readings.map(tiesOf), sides.map(tiesOf)), name, table.form);
  });
}

/** A slip of the hand is in one row or two: what closes in none of several, or in few of many, was misunderstood, whatever the form. */
const SEVERAL = 3;
const MANY = 6;
/** Of many rows at least one in so many must close. */
const ONE_IN = 4;

function said(ties: readonly Tie[], name: SumName | null, form: FormId | null): readonly Tie[] {
  const telling = ties.filter(hasSubstance);
  const isMisread = telling.length >= SEVERAL && !ties.some(closes) || telling.length >= MANY && telling.filter((tie) => tie instanceof HeldTie || closes(tie)).length * ONE_IN < telling.length;
  return isMisread ? ties.map((tie) => (tie instanceof HeldTie ? tie : { ...tie, severity: "warn" as Severity })) : settled(ties, name, null, form);
}

/** The tie of a class whose lines go on in the next half. */
function tieWithRest(table: Table, sum: RowSum, rest: Rest, column: TableColumn, name: SumName | null, precision: Precision): Tie | null {
  const [tie, beside] = [downTie(table, sum, sum.addends[0]!, column, name, precision, []), columnBeside(rest, table, column)];
  if (!tie || !beside) return tie;
  return { ...tie, right: [...tie.right, ...rest.lines.map((row) => cellOperand(rest.table, row, beside, precision, row.label))] };
}

/** Whether the lines above the total, or those indented below it, make it up by their names; lines without a figure only part the list. */
function isWholeByName({ figures }: Table, { total, kind, addends: [lines = []] }: RowSum, columns: readonly TableColumn[]): boolean {
  const filled = (): readonly TableRow[] => lines.filter(({ row }) => columns.some(({ column }) => figures.hasAt(row, column)));
  return makeUpByName(total.label, () => filled().map(({ label }) => label)) && (kind === "level" || lines.every(({ row }) => row < total.row));
}

/** The ties of the reading that closes most often, unless those on one side of the total close more often still: then of each side that closes at all. */
function readTies(readings: readonly (readonly Tie[])[], sides: readonly (readonly Tie[])[]): readonly Tie[] {
  const best = readings.length === 1 ? readings[0]! : bestOf(readings);
  return sides.length === 0 || bestOf([best, ...sides]) === best ? best : sides.filter((ties) => ties.some(closes)).flat();
}

/** The reading that closes most often; the likeliest one among equals. */
function bestOf(readings: readonly (readonly Tie[])[]): readonly Tie[] {
  let best: readonly Tie[] = [];
  let most = -1;
  for (const ties of readings) {
    const closing = ties.filter(closes).length;
    if (ties.length > 0 && closing > most) [best, most] = [ties, closing];
  }
  return best;
}

/** Whether the tie holds, exactly or but for rounding. */
export function closes(tie: Tie): boolean {
  const verdict = judge(tie);
  return verdict?.state === "passed" || verdict?.state === "tail";
}

/** A sum that closes somewhere with more than one line is what it seems; otherwise it is said with less force. */
function isLoose(name: SumName | null): boolean {
  return name === null || LOOSE_RULES.has(name.rule);
}

/** L-14: the total takes in the subtotals beside the lines they add up, by its formula or by its amount. */
function addsSubtotals(totals: readonly TableRow[], sum: RowSum, total: Operand, parts: readonly Operand[]): boolean {
  if (!total.figure || !total.amount || !total.place || !totals.some((row) => row.row < sum.total.row)) return false;
  if (isSum(total, parts)) return false;
  const lines = parts.reduce((value, part) => value.plus(part.amount?.value.times(part.sign) ?? 0), new Decimal(0));
  if (total.amount.value.eq(lines)) return false;
  const own = new Set(parts.map((part) => part.place?.row));
  const subtotals = totals.filter((row) => row.row < sum.total.row && !own.has(row.row));
  if (subtotals.length === 0) return false;
  if (total.figure.formula === "") return !lines.eq(0) && total.amount.value.eq(lines.times(2));
  const { sheet, column } = total.place;
  const areas = areasIn(total.figure.formula, sheet);
  const takesIn = (row: number): boolean => areas.some((area) => holds(area, { kind: "cell", sheet, row, column }));
  return subtotals.some((row) => takesIn(row.row)) && parts.some((part) => part.place && takesIn(part.place.row));
}

/** Whether whole numbers tell at once that the parts add up to the total. */
function isSum({ amount }: Operand, parts: readonly Operand[]): boolean {
  const sum = new CancellingSum();
  sum.add(amount!.value, -1);
  for (const part of parts) if (part.amount) sum.add(part.amount.value, part.sign);
  return sum.cancels === true;
}

/** A total of a balance sheet that no reading closes: its lines are some of many, and nothing is said of them. */
function isOpenBalance(table: Table, { total, kind }: RowSum, ties: readonly Tie[]): boolean {
  return kind !== "net" && isBalanceTotal(total.label) && !ties.some(closes) && speaksOfAllAssets(table.rows.map(({ label }) => label));
}

function settled(ties: readonly Tie[], name: SumName | null, sum: RowSum | null, form: FormId | null): readonly Tie[] {
  const isSure = (sum?.kind.startsWith("code") ?? false) || (name !== null && !LOOSE_RULES.has(name.rule)) || ties.some((tie) => closes(tie) && hasSubstance(tie));
  if (isSure) return ties;
  if (sum && (isLeadingGuess(sum) || (form !== null && LISTS_OF_FACTS.has(form)))) return [];
  return ties.map((tie) => (tie.rule === "L-14" || tie instanceof HeldTie ? tie : { ...tie, severity: "warn" as Severity }));
}

function hasSubstance(tie: Tie): boolean {
  let filled = 0;
  if (tie instanceof HeldTie) {
    const { figures } = tie.table;
    tie.eachCell((row, column) => { if (figures.wholeAt(row, column) !== 0) filled += 1; });
    return filled >= 3;
  }
  for (const side of [tie.left, tie.right]) {
    for (const { amount } of side) if (amount !== null && !isZero(amount.value) && (filled += 1) >= 3) return true;
  }
  return false;
}

/** 收入合计 at the head of a list says nothing about the lines below it unless they add up. */
function isLeadingGuess(sum: RowSum): boolean {
  const first = sum.addends[0]?.[0];
  return sum.kind === "total" && first !== undefined && first.row > sum.total.row && !/^(合计|总计)$/.test(sum.total.label);
}

function nameOf(table: Table, direction: "row" | "column", kind: RowSumKind | null, label: string, parts: readonly string[] = []): SumName | null | "none" {
  const fits = (entry: Omit<SumName, "rule">): boolean =>
    table.form !== null && entry.forms.includes(table.form) && entry.direction === direction
    && (!entry.kinds || (kind !== null && entry.kinds.includes(kind)))
    && (!entry.side || entry.side === table.side || table.side === "whole")
    && (!entry.label || patternOf(entry.label).test(label))
    && (!entry.part || parts.some((part) => patternOf(entry.part!).test(part)));
  if ((NO_SUMS as readonly Omit<SumName, "rule">[]).some(fits)) return "none";
  return (SUM_NAMES as readonly SumName[]).find(fits) ?? null;
}

/** The ties of one reading of a sum, column by column. */
function downTies(table: Table, sum: RowSum, addends: readonly TableRow[], columns: readonly TableColumn[], name: SumName | null, precision: Precision, totals: readonly TableRow[]): readonly Tie[] {
  const careful = (column: TableColumn): Tie | null => downTie(table, sum, addends, column, name, precision, totals);
  const frame: TieFrame = {
    rule: name?.rule ?? AUTO_SUM.id, severity: name?.severity ?? null, title: "sum", comparison: "equal", table, runs: "down", total: sum.total.row, parts: addends.map(({ row }) => row),
    sidesOf: (line) => careful(columns.find(({ column }) => column === line)!)!,
  };
  const whole = new WholeSum(table.figures);
  const holds = ({ column }: TableColumn): boolean => {
    if (!whole.begin(sum.total.row, column)) return false;
    for (const { row, kind } of addends) whole.takeOff(row, column, kind === "less" ? -1 : 1);
    return whole.agrees;
  };
  const added = columns.filter((column) => !runsOnDown(table, column, addends, sum.total));
  return withBlankTotals(added.flatMap((column) => (sum.kind !== "parts" && !mayBeMixedDecrease(table, column) && holds(column) ? new HeldTie(frame, column.column) : careful(column) ?? [])));
}

function acrossTies(table: Table, rows: readonly TableRow[], total: TableColumn, addends: readonly TableColumn[], name: SumName | null, precision: Precision): readonly Tie[] {
  const careful = (row: TableRow): Tie | null => acrossTie(table, row, total, addends, name, precision);
  const frame: TieFrame = {
    rule: name?.rule ?? AUTO_SUM.id, severity: name?.severity ?? null, title: "sum", comparison: "equal", table, runs: "across", total: total.column, parts: addends.map(({ column }) => column),
    sidesOf: (line) => careful(rows.find(({ row }) => row === line)!)!,
  };
  const whole = new WholeSum(table.figures);
  const ties: Tie[] = [];
  for (const row of rows) {
    const isKnown = whole.begin(row.row, total.column);
    if (isKnown) for (const { column } of addends) whole.takeOff(row.row, column, 1);
    const tie = isKnown && whole.agrees ? new HeldTie(frame, row.row) : careful(row);
    if (tie) ties.push(tie);
  }
  return ties;
}

function downTie(table: Table, sum: RowSum, addends: readonly TableRow[], column: TableColumn, name: SumName | null, precision: Precision, totals: readonly TableRow[]): Tie | null {
  const total = cellOperand(table, sum.total, column, precision, sum.total.label);
  if (isNoSum(total)) return null;
  if (total.amount === null && (sum.kind === "level" || sum.kind === "parts" || isOfUnlikeThings(column))) return null;
  const parts = addends.map((row) => cellOperand(table, row, column, precision, row.label, row.kind === "less" ? -1 : 1))
    .filter((part) => part.amount === null || part.amount.unit === column.unit || part.amount.unit === total.amount?.unit);
  if (areOfOtherThings(total, parts)) return null;
  if (total.amount === null && !isMoneyUnit(column.unit) && parts.filter(({ amount }) => amount !== null).length * 2 <= parts.length) return null; // posts of some lines only
  if (parts.length === 0 || (isLoose(name) && parts.every((part) => part.amount === null)) || isMixedDecrease(column, total, parts)) return null;
  if (sum.kind === "parts") {
    const inside: Tie = { ...base(table, name, column), comparison: "atMost", title: "atMost", ...insideOf(sum.total.label, total, parts) };
    return MAY_BE_LESS_THAN_NONE.test(headingText(column)) && judge(inside)?.state === "broken" ? null : inside;
  }
  const named = isLoose(name) && addsSubtotals(totals, sum, total, parts) ? { rule: "L-14", severity: null } : {};
  return { ...base(table, name, column), ...named, comparison: "equal", title: "sum", leftLabel: labelOf(sum.total, column), rightLabel: "分项之和", left: [total], right: parts };
}

/** Whether the total counts one thing and all of its parts another: 涉及资金 | 1472.6万元 below 编报绩效目标的项目 | 7个. */
function areOfOtherThings({ amount: total }: Operand, parts: readonly Operand[]): boolean {
  const filled = parts.flatMap(({ amount }) => amount ?? []);
  return total !== null && filled.length > 0 && !filled.some(({ unit }) => areAlike(unit, total.unit) || isMoneyUnit(unit) && isMoneyUnit(total.unit));
}

/** A dash, or a rate in a row or column of rates. */
function isNoSum({ figure, amount }: Operand): boolean {
  return figure?.isDash === true || amount !== null && NO_SUM_UNITS.has(amount.unit);
}

/** What is left of a budget, and differences: where one line is overspent, others have more left than their whole. */
const MAY_BE_LESS_THAN_NONE = /(?<!结转(?:和|及)?)(?:结余|余额|剩余)|可用|增减|差[额异]/;

/** 其中 lines are no more than their whole; where that is a decrease written as a negative figure they are no less. */
function insideOf(label: string, total: Operand, parts: readonly Operand[]): Pick<Tie, "leftLabel" | "rightLabel" | "left" | "right"> {
  const sides = { leftLabel: `${label}其中各项`, rightLabel: label, left: parts, right: [total] };
  const isDecrease = total.amount?.value.lt(ZERO) && parts.every(({ amount }) => amount === null || amount.value.lte(ZERO));
  return isDecrease ? { leftLabel: sides.rightLabel, rightLabel: sides.leftLabel, left: sides.right, right: sides.left } : sides;
}

function acrossTie(table: Table, row: TableRow, total: TableColumn, addends: readonly TableColumn[], name: SumName | null, precision: Precision): Tie | null {
  const left = cellOperand(table, row, total, precision, headingText(total));
  const right = addends.map((column) => cellOperand(table, row, column, precision, headingText(column)));
  if (isNoSum(left) || (isLoose(name) && right.every((operand) => operand.amount === null)) || left.amount === null && isNotSummedUp(row, right)) return null;
  if (runsOnThroughYear(row, addends)) return null;
  if (right.some((operand) => operand.amount !== null && left.amount !== null && !areAlike(operand.amount.unit, left.amount.unit))) return null;
  return { ...base(table, name, total), comparison: "equal", title: "sum", leftLabel: labelOf(row, total), rightLabel: "分栏之和", left: [left], right };
}

function base(table: Table, name: SumName | null, column: TableColumn): Pick<Tie, "rule" | "unit" | "isExact" | "isIndicative" | "severity"> {
  const rule = name?.rule ?? AUTO_SUM.id;
  const unit = column.unit || table.unit;
  return { rule, unit, isExact: ruleById(rule).tolerance === "exact", isIndicative: false, severity: name?.severity ?? null };
}

/** What a person calls the cell: 基本支出·决算数. */
export function labelOf(row: TableRow, column: TableColumn): string {
  const heading = headingText(column);
  return row.label === "" ? heading : heading === "" ? row.label : `${row.label}·${heading}`;
}

/** The cell of a row and a column as an operand; a cell without a figure has no amount. */
export function cellOperand(table: Table, row: TableRow, column: TableColumn, precision: Precision, label: string, sign: 1 | -1 = 1): Operand {
  const figure = table.figures.at(row.row, column.column) ?? null;
  const place = figure?.place ?? ({ kind: "cell", sheet: table.sheet, row: row.row, column: column.column } as const);
  return { sign, label: label || placeText(place), amount: figure ? precision.ofFigure(figure) : null, place, figure, required: false };
}
