import { ZERO } from "../../model";
import type { Ledger, Table, TableColumn, TableRow, Unit } from "../../model";
import { COLUMN_RELATIONS } from "../rules/columnRelations";
import type { ColumnRelation } from "../rules/columnRelations";
import { ruleById } from "../rules/catalogue";
import { patternOf } from "../rules/patterns";
import { NO_SUM_UNITS, headingText, isNoPart, lastHeading, relativeHeading } from "../structure/headings";
import { isTotalRow } from "../structure/rowSums";
import { cellOperand, labelOf } from "../structure/sums";
import { HeldTie } from "../ties/heldTie";
import type { TieFrame } from "../ties/heldTie";
import { inUnit, judge, sideValue } from "../ties/judge";
import type { Precision } from "../ties/precision";
import type { Operand, Tie } from "../ties/tie";
import { withoutMisunderstood } from "../ties/withoutMisunderstood";
import { WholeSum } from "../ties/wholeSum";
import { unitOf } from "./relations";

/** The columns a relation is about, in one table. */
interface Columns {
  readonly left: TableColumn;
  readonly plus: readonly TableColumn[];
  readonly minus: readonly TableColumn[];
}

/** The ties between the columns of a row: roll-forwards, balances, limits. */
export function columnTies(ledger: Ledger, precision: Precision): readonly Tie[] {
  const ties: Tie[] = [];
  for (const table of ledger.tables) {
    for (const relation of COLUMN_RELATIONS as readonly ColumnRelation[]) {
      const columns = withExplaining(table, relation, withoutUnremitted(table, relation, likeliest(table, relation, columnsOf(table, relation), precision), precision), precision);
      if (columns && (!relation.mostly || holdsMostly(table, relation, columns, precision))) addTies(ties, table, relation, columns, precision);
    }
  }
  return withoutMisunderstood(ties, ledger);
}

/** Of several columns that fit, the one that says all of it: 编制合计 beside 行政编制 and 工勤编制. */
const SAYS_ALL = /(?:合计|小计|总计|总数)$/;

/** The columns of each relation, table by table: several checks ask for them. */
const FOUND = new WeakMap<Table, Map<ColumnRelation, Columns | null>>();

/** Finds the relation's columns; `null` when the table has not enough of them. */
export function columnsOf(table: Table, relation: ColumnRelation): Columns | null {
  const ofTable = FOUND.get(table) ?? new Map<ColumnRelation, Columns | null>();
  FOUND.set(table, ofTable);
  const known = ofTable.get(relation);
  if (known !== undefined) return known;
  const found = columnsIn(table, relation);
  ofTable.set(relation, found);
  return found;
}

function columnsIn(table: Table, relation: ColumnRelation): Columns | null {
  const figures = table.columns.filter((column) => column.role === "figure");
  const headed = (column: TableColumn): string => relativeHeading(column, table.year);
  const left = figures.find((column) => patternOf(relation.left).test(headed(column)));
  if (!left) return null;
  const taken = new Set([left]);
  const find = (pattern: string): TableColumn | null => {
    const fitting = figures.filter((column) => !taken.has(column) && patternOf(pattern).test(headed(column)));
    const own = fitting.filter(({ period }) => period !== "adjust"); // 调整预算数 beside 调整后预算数 is the change
    const found = own.find((column) => SAYS_ALL.test(lastHeading(column))) ?? own[0] ?? fitting[0] ?? null;
    if (found) taken.add(found);
    return found;
  };
  if (relation.needsBeside !== undefined && !figures.some((column) => patternOf(relation.needsBeside!).test(headed(column)))) return null;
  const found = relation.plus.map(find);
  if (relation.needsOpening && found[0] === null) return null;
  const plus = found.filter((column) => column !== null);
  const less = relation.minus.map(find);
  if (relation.needsSpending && less[0] === null) return null;
  const minus = less.filter((column) => column !== null);
  return plus.length + minus.length >= relation.least && plus.length > 0 ? { left, plus, minus } : null;
}

/** The columns as found, or with all further changes beside them, whichever holds in more rows. */
function likeliest(table: Table, relation: ColumnRelation, found: Columns | null, precision: Precision): Columns | null {
  if (found === null || !relation.further) return found;
  const taken = new Set([found.left, ...found.plus, ...found.minus]);
  const others = table.columns.filter((column) => !taken.has(column) && !isNoPart(column));
  const headed = (pattern: string): readonly TableColumn[] => others.filter((column) => patternOf(pattern).test(relativeHeading(column, table.year)));
  const increases = headed(relation.further.plus);
  const decreases = headed(relation.further.minus).filter((column) => !increases.includes(column));
  if (increases.length + decreases.length === 0) return found;
  const more = { left: found.left, plus: [...found.plus, ...increases], minus: [...found.minus, ...decreases] };
  const rows = rowsOf(table.rows, relation);
  const held = (columns: Columns): number => rows.filter(keeping(table, relation, columns, precision)).length;
  return held(more) > held(found) ? more : found;
}

/** What was handed over of what came in. */
const REMITTED = /上缴|缴库|入库|解缴|已缴/;

/** What was due and did not come in, whatever else was not handed over: 应收 | 实收 | 缴库 | 未缴 | 欠缴. */
const OWED = /^欠[缴收]/;

/** The columns without one that says in every line what came in and was not handed over yet, and so is nothing that was due: 应缴 | 实收 | 上缴国库 | 未缴 | 减免. Where 欠缴 stands beside it, that is what is missing. */
function withoutUnremitted(table: Table, relation: ColumnRelation, found: Columns | null, precision: Precision): Columns | null {
  const open = found?.plus[found.plus.length - 1];
  if (found === null || open === undefined || open === found.plus[0] || relation.open === undefined || !patternOf(relation.open).test(headingText(open))) return found;
  const taken = [found.left, ...found.plus];
  const owed = OWED.test(lastHeading(open)) ? undefined : table.columns.find((column) => column.role === "figure" && !taken.includes(column) && OWED.test(lastHeading(column)) && patternOf(relation.open!).test(headingText(column)));
  if (owed !== undefined) return { ...found, plus: [...found.plus.slice(0, -1), owed] };
  const remitted = table.columns.find((column) => column.role === "figure" && !taken.includes(column) && REMITTED.test(lastHeading(column)));
  if (remitted === undefined) return found;
  const rows = rowsOf(table.rows, relation).filter(({ row }) => table.figures.hasAt(row, open.column));
  const isRest = rows.every(keeping(table, relation, { left: found.plus[0]!, plus: [remitted, open], minus: [] }, precision));
  return isRest && !rows.every(keeping(table, relation, found, precision)) ? { ...found, plus: found.plus.filter((column) => column !== open) } : found;
}

/** Fewest lines that a column must explain to belong to a relation, all of them among the first of its table. */
const FEWEST_EXPLAINED = 2;
const FIRST_LINES = 40;

/** The columns with the one that nobody knew by its words but that explains every line: 应收 | 实收 | 减免 | 待收, where the first is all of the others. */
function withExplaining(table: Table, relation: ColumnRelation, found: Columns | null, precision: Precision): Columns | null {
  if (found === null || relation.comparison !== "equal") return found;
  const keeps = (columns: Columns): ((row: TableRow) => boolean) => keeping(table, relation, columns, precision);
  const asFound = keeps(found);
  const comparable = (all: readonly TableRow[]): readonly TableRow[] => rowsOf(all, relation).filter(({ row }) => table.figures.hasAt(row, found.left.column));
  if (comparable(table.rows.slice(0, FIRST_LINES)).filter((row) => !asFound(row)).length < FEWEST_EXPLAINED) return found;
  const taken = new Set([found.left, ...found.plus, ...found.minus]);
  const others = table.columns.filter((column) => column.role === "figure" && !taken.has(column) && !isNoPart(column));
  const ways = others.flatMap((column) => [{ ...found, plus: [...found.plus, column] }, { ...found, minus: [...found.minus, column] }]);
  const rows = comparable(table.rows);
  return ways.find((columns) => rows.every(keeps(columns))) ?? found;
}

/** Lines that hold for each that does not, and the fewest of them, of a relation that must prove itself. */
const HOLD_FOR_EACH_BREAK = 2;
const FEWEST_THAT_HOLD = 2;

function holdsMostly(table: Table, relation: ColumnRelation, columns: Columns, precision: Precision): boolean {
  const changes = [...columns.plus.slice(1), ...columns.minus];
  const rows = rowsOf(table.rows, relation).filter(({ row, kind, label }) => table.figures.hasAt(row, columns.left.column) && !isTotalRow({ kind, label }) && changes.some(({ column }) => table.figures.hasAt(row, column)));
  const held = rows.filter(keeping(table, relation, columns, precision)).length;
  return held >= FEWEST_THAT_HOLD && held >= (rows.length - held) * HOLD_FOR_EACH_BREAK;
}

/** Whether a row keeps the relation: as whole numbers tell at once, else as its figures tell one by one (text, long decimals). */
function keeping(table: Table, relation: ColumnRelation, columns: Columns, precision: Precision): (row: TableRow) => boolean {
  const sum = new WholeSum(table.figures);
  const careful = carefulTies(table, relation, columns, precision);
  return (row) => {
    if (holds(row, relation, columns, sum)) return true;
    const tie = careful(row);
    return tie !== null && judge(tie)?.state === "passed";
  };
}

function rowsOf(all: readonly TableRow[], relation: ColumnRelation): readonly TableRow[] {
  const rows = all.filter((row) => row.kind !== "note" && row.kind !== "blank");
  return relation.rows === "all" ? rows : rows.filter((row) => row.kind !== "ofWhich" && !isTotalRow(row));
}

function addTies(ties: Tie[], table: Table, relation: ColumnRelation, columns: Columns, precision: Precision): void {
  const careful = carefulTies(table, relation, columns, precision);
  const rows = withoutSummaries(rowsOf(table.rows, relation), table, relation, columns);
  let byNumber: ReadonlyMap<number, TableRow> | null = null; // of ties that hold nobody asks for the row, as a rule
  const rowAt = (line: number): TableRow => (byNumber ??= new Map(rows.map((row) => [row.row, row]))).get(line)!;
  const frame = frameOf(table, relation, columns, (line) => careful(rowAt(line))!);
  const sum = new WholeSum(table.figures);
  for (const row of rows) {
    const tie = holds(row, relation, columns, sum) ? new HeldTie(frame, row.row) : careful(row);
    if (tie) ties.push(tie);
  }
}

/**
 * Without the parts of the sum that stand below it again (其中：基本支出 | 7,826,000 | | | 8,000,500) and keep none of the changes, where every line above
 * keeps one, writes that there is none or was not changed: nothing was forgotten there.
 */
function withoutSummaries(rows: readonly TableRow[], table: Table, { needsOpening }: ColumnRelation, { left, plus, minus }: Columns): readonly TableRow[] {
  const changes = [...plus.slice(1), ...minus];
  if (!needsOpening || changes.length === 0 || !rows.some(({ kind }) => kind === "ofWhich")) return rows;
  const keepsNone = ({ row }: TableRow): boolean => !changes.some(({ column }) => table.figures.hasAt(row, column));
  const valueAt = (row: number, column: number): string | undefined => table.figures.at(row, column)?.amount.value.toFixed();
  const wasChanged = ({ row }: TableRow): boolean => valueAt(row, left.column) !== valueAt(row, plus[0]!.column);
  return rows.some((row) => row.kind === "item" && keepsNone(row) && wasChanged(row)) ? rows : rows.filter((row) => row.kind !== "ofWhich" || !keepsNone(row));
}

function frameOf(table: Table, relation: ColumnRelation, { left, plus, minus }: Columns, sidesOf: TieFrame["sidesOf"]): TieFrame {
  return {
    rule: relation.rule, comparison: relation.comparison, title: relation.title, severity: null, table, runs: "across", total: left.column, parts: [...plus, ...minus].map(({ column }) => column), sidesOf,
  };
}

/** Whether the row's figures plainly keep the relation. The empty parts of a 合计 row may be missing ones: these are looked at carefully. */
function holds({ row, kind, label }: TableRow, { comparison, decreasesMayBeNegative, title, least }: ColumnRelation, { left, plus, minus }: Columns, sum: WholeSum): boolean {
  if (!sum.begin(row, left.column)) return false;
  for (const { column } of plus) sum.takeOff(row, column, 1);
  for (const { column } of minus) sum.takeOff(row, column, -1, decreasesMayBeNegative);
  if (sum.count < plus.length + minus.length && isTotalRow({ kind, label })) return false;
  if (sum.count < 2 && keepsChanges(title, least)) return false;
  return comparison === "equal" ? sum.agrees : sum.isAtMost;
}

/** Makes the tie of a row from its operands; `null` where nothing can be compared. */
function carefulTies(table: Table, relation: ColumnRelation, { left, plus, minus }: Columns, precision: Precision): (row: TableRow) => Tie | null {
  const headings = new Map([left, ...plus, ...minus].map((column) => [column, headingText(column)]));
  const used = new Map<TableColumn, boolean>();
  const isUsedHere = (column: TableColumn): boolean => {
    const known = used.get(column) ?? isUsed(table, column);
    used.set(column, known);
    return known;
  };
  const operandOf = (row: TableRow, column: TableColumn, sign: 1 | -1): Operand => {
    const read = cellOperand(table, row, column, precision, headings.get(column)!, sign);
    return read.amount === null && isTotalRow(row) && isUsedHere(column) ? { ...read, required: true } : read;
  };
  const rightLabel = plus.map(headingText).join("、");
  const isExact = ruleById(relation.rule).tolerance === "exact";
  const isOpen = relation.open !== undefined && !plus.some((column) => patternOf(relation.open!).test(headings.get(column)!));
  return (row) => {
    const total = operandOf(row, left, 1);
    if (total.amount === null || (relation.comparison === "equal" && NO_SUM_UNITS.has(total.amount.unit))) return null; // a row of rates
    const parts: Operand[] = [];
    for (const column of plus) parts.push(operandOf(row, column, 1));
    for (const column of minus) parts.push(signedDecrease(operandOf(row, column, -1), relation));
    if (relation.comparison === "atMost" && parts.some(({ figure }) => figure?.isDash)) return null; // "—": the limit does not apply
    const unit = unitOf([total, ...parts]);
    if (unit === null || !parts.some((part) => part.amount !== null) || isLeftOut(relation, parts)) return null;
    return {
      rule: relation.rule, comparison: relation.comparison, unit, title: relation.title,
      leftLabel: labelOf(row, left), rightLabel, left: [total], right: parts, isExact, isIndicative: false, severity: isOpen && exceeds(total, parts, unit) ? "explain" : null,
    };
  };
}

/** Whether of a roll-forward of three columns and more only the opening balance is filled in: changes of such a line (流动资产) are not kept. */
function isLeftOut({ title, least }: ColumnRelation, [, ...changes]: readonly Operand[]): boolean {
  return keepsChanges(title, least) && changes.every(({ amount }) => amount === null);
}

function keepsChanges(title: ColumnRelation["title"], least: number): boolean {
  return title === "rollForward" && least > 2;
}

/** Whether the total is more than its parts come to, each in the unit it stands in. */
function exceeds(total: Operand, parts: readonly Operand[], unit: Unit): boolean {
  return inUnit(total.amount!, unit).value.gt(sideValue(parts, unit) ?? ZERO);
}

/** Whether any line of the column holds more than nothing: then an empty total of it is not zero. */
function isUsed(table: Table, column: TableColumn): boolean {
  return table.rows.some((row) => !table.figures.at(row.row, column.column)?.amount.value.eq(ZERO) && table.figures.hasAt(row.row, column.column));
}

/** A decrease that was written as a negative figure is added as it stands. */
function signedDecrease(operand: Operand, relation: ColumnRelation): Operand {
  return relation.decreasesMayBeNegative && operand.amount?.value.lt(ZERO) ? { ...operand, sign: 1 } : operand;
}
