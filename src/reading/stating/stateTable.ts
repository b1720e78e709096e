import { figureKey, isMoneyUnit, type MissingQuantity, type Period, type Steps } from "../../model";
import { isAllOfRow } from "./allOfRow";
import { CellStatement, canState, isCountedInMoney, isForHeads, isMoneyAccount, nameInRow, type StatedOfColumn } from "./cellStatement";
import { stagedColumn, timeAbove, yearOf, type StagedColumn } from "./cellTime";
import type { ColumnReading } from "../columns/columns";
import { withoutDashes } from "./dashes";
import { fitForm, subjectOfHeading, type Rule } from "./fitForm";
import { FunctionLines } from "./functionLines";
import { namedByLabel, type NamedByLabel } from "./labelBook";
import { Limits } from "./limits";
import type { Concept } from "../meaning/lexicon";
import { stageOfCount, timeOfNamed } from "./namedTime";
import { mayNameIt } from "./mayNameIt";
import { TableMeaning } from "../meaning/tableMeaning";
import { isAskedFor, namedByRow } from "./namedByRow";
import { ofFiscalMoney } from "./ofFiscalMoney";
import type { OwnLabels } from "./ownLabels";
import { isPartLine } from "./partLines";
import { sumsOfUnfinishedYear } from "./partOfTheYear";
import { ratesTold } from "./ratesTold";
import type { TableReading } from "../readTables";
import type { RowReading } from "../rows/rowReading";
import { SpendingDown } from "./spendingDown";
import { stageOfRow } from "./rowTest";
import { holdsNoPost, isBesidePosts, isOfRetired } from "../meaning/staffLines";
import { RowWords } from "./rowWords";
import { RulesOfRows } from "./rulesOfRows";
import { SourcesCompared } from "./sourcesCompared";
import { subOf } from "./subOf";
import { isGrandTotal, tableFacts, type RowSetFacts } from "./tableFacts";
import { ToldByLines } from "./toldByLines";
import { ToldByTable } from "./toldByTable";
import { WorkOutputs } from "./workOutputs";

/** What one table says. */
export interface StatedTable {
  /** In the order of reading. */
  readonly statements: readonly CellStatement[];
  readonly missing: readonly MissingQuantity[];
  /** Number of figures that gave a statement. */
  readonly understood: number;
  /** Figures (`figureKey`) that gave none. */
  readonly unnamed: readonly number[];
  /** What money figures would state if their unit were known. */
  readonly unitless: readonly CellStatement[];
}

/** So many columns with headings make one without any another matter. */
const FEWEST_HEADED = 3;
/** Rows after which the work may be interrupted. */
const ROWS_A_STEP = 500;

/** Turns a table's cells into statements: its form's entries first, then what the row labels name on their own. In steps of some rows. */
export function* statementSteps(reading: TableReading): Steps<StatedTable> {
  const stating = new Stating(reading);
  for (let from = 0; from < reading.rows.length; from += ROWS_A_STEP) {
    stating.takeRows(from, Math.min(from + ROWS_A_STEP, reading.rows.length));
    yield;
  }
  stating.takeRates();
  stating.leaveDashesOut();
  return stating;
}

/** A row with all that its cells have in common: one object for every row of a workbook. */
class Line extends RowWords {
  named: NamedByLabel | null = null;
  /** Quantities that the row holds, as far as an entry must be there; `null` where none must. */
  has: Set<string> | null = null;
  /** It is about something that is no spending; `null` as long as nobody asked. */
  isNotSpent: boolean | null = null;
}

/** A table on its way to statements, row by row. */
class Stating implements StatedTable {
  statements: CellStatement[] = [];
  readonly missing: MissingQuantity[] = [];
  understood = 0;
  unnamed: number[] = [];
  readonly unitless: CellStatement[] = [];
  private readonly rules: RulesOfRows;
  private readonly facts: RowSetFacts;
  private readonly columns: readonly StagedColumn[];
  private readonly meaning: TableMeaning;
  /** Columns without any heading, where there are several, or one beside others that have one. */
  private readonly unheaded: readonly StagedColumn[];
  private readonly isBesideHeaded: boolean;
  private readonly functions: FunctionLines;
  private readonly compared: SourcesCompared;
  private readonly told: ToldByTable;
  private readonly outputs: WorkOutputs;
  private readonly toldByLines: ToldByLines;
  private readonly spendingDown: SpendingDown;
  private readonly shared = new Map<ColumnReading, StatedOfColumn>();
  private readonly ownLabels: OwnLabels;
  private readonly limits: Limits;
  private readonly unfinished: ReadonlySet<RowReading>;

  constructor(private readonly reading: TableReading) {
    this.facts = tableFacts(reading);
    this.limits = new Limits(reading);
    this.unfinished = sumsOfUnfinishedYear(reading);
    this.meaning = new TableMeaning(reading, this.facts);
    this.functions = new FunctionLines(reading, this.facts);
    this.told = new ToldByTable(reading);
    this.outputs = new WorkOutputs(reading, this.facts);
    this.ownLabels = reading.ownLabels;
    this.toldByLines = new ToldByLines(reading);
    this.spendingDown = new SpendingDown(reading);
    this.columns = reading.columns.filter((column) => column.role === "figure").map((column) => stagedColumn(column, reading));
    const unheaded = this.columns.filter(({ path }) => path.length === 0);
    this.compared = new SourcesCompared(reading, this.columns);
    this.isBesideHeaded = this.columns.length - unheaded.length >= FEWEST_HEADED;
    this.unheaded = unheaded.length > 1 || this.isBesideHeaded ? unheaded : [];
    this.rules = new RulesOfRows(reading.form ? fitForm(reading.form, reading) : [], this.columns.map(({ column }) => column), this.facts);
  }

  takeRows(from: number, to: number): void {
    for (let index = from; index < to; index += 1) this.take(this.reading.rows[index]!);
  }

  /** Rates that follow from what the table states. */
  takeRates(): void {
    let unnamed: ReadonlySet<number> | null = null; // most tables have no rates, and nobody asks
    const isOpen = (key: number): boolean => (unnamed ??= new Set(this.unnamed)).has(key);
    const told = new Set<number>();
    const keyOf = (row: RowReading, { column }: ColumnReading): number => figureKey(this.reading.grid.rowAt(row.row), this.reading.grid.columnAt(column));
    for (const { row, column, account, sub, year } of ratesTold(this.reading, this.statements, (atRow, atColumn) => isOpen(keyOf(atRow, atColumn)))) {
      this.statements.push(new CellStatement(this.sharedIn(column, account, "final", year), sub, row));
      told.add(keyOf(row, column));
    }
    if (told.size === 0) return;
    this.understood += told.size;
    this.unnamed = this.unnamed.filter((key) => !told.has(key));
  }

  leaveDashesOut(): void {
    this.statements = withoutDashes(this.statements, this.reading);
  }

  private take(row: RowReading): void {
    const { table, grid } = this.reading;
    const isPart = isPartLine(row, this.facts);
    const { byColumn, hasMust } = this.rules.of(row);
    const line = new Line(row);
    const named = this.functions.of(row) ?? this.toldByLines.of(row) ?? namedByRow(row, line, this.reading, this.facts) ?? this.spendingDown.of(row);
    line.named = named;
    if (hasMust || named !== null && isAskedFor(named)) line.has = new Set();
    const atRow = grid.rowAt(row.row);
    const isAmbiguous = this.unheaded.length > 0 && this.hasSeveralUnheaded(atRow);
    for (let index = 0; index < this.columns.length; index += 1) {
      const column = this.columns[index]!;
      const atColumn = grid.columnAt(column.column);
      const hasFigure = table.figures.hasAt(atRow, atColumn);
      if (!hasFigure && !table.blanks.has(figureKey(atRow, atColumn))) continue;
      if (hasFigure && this.compared.isSilent(row, column.column)) {
        this.understood += 1;
        continue;
      }
      const own = hasFigure && !column.facts.isDerived ? this.ownLabels.rowOf(row, column.column) : null;
      const isOfRow = own === null && !isPart && !(isAmbiguous && column.path.length === 0 && this.countedAt(row, column) === null) && (!hasFigure || !this.ownLabels.standBefore(row, column.column, this.columns[index - 1]));
      if (own !== null ? this.takeOwn(own, column) : isOfRow && this.takeCell(line, column, byColumn[index]!, hasFigure)) this.understood += 1;
      else if (hasFigure) this.unnamed.push(figureKey(atRow, atColumn));
    }
  }

  private hasSeveralUnheaded(atRow: number): boolean {
    if (this.isBesideHeaded) return true;
    const { table, grid } = this.reading;
    return this.unheaded.filter(({ column }) => (table.figures.at(atRow, grid.columnAt(column))?.amount.unit ?? "复合") !== "复合").length > 1; // 3批21人 says itself what it counts
  }

  /** States what the words right before a figure call it. */
  private takeOwn(row: RowReading, column: StagedColumn): boolean {
    const named = namedByLabel(row.key, []);
    return named !== null && this.stateNamed(new Line(row), named, column, true);
  }

  /** States what the cell is about. Gives whether there was something to state. */
  private takeCell(line: Line, column: StagedColumn, rules: readonly Rule[], hasFigure: boolean): boolean {
    const { row } = line;
    if (this.unfinished.has(row)) return false;
    const told = this.told.at(row, column);
    if (told !== null) return told !== "nothing" && this.stateNamed(line, told, column, hasFigure);
    if (column.sumsOnly && !isGrandTotal(row) && stageOfRow(row) === null) return false;
    const { reading } = this;
    let taken = false;
    let stated = false;
    for (const { cell, accounts, isCount, isOfSpending, rowTest } of rules) {
      if (taken && !cell.also || accounts[0] === "staff_total" && (this.meaning.staff.isInPost(row, column) || this.meaning.staff.isOfPosts(column)) || accounts[0] === "on_duty_total" && (isGrandTotal(row) && this.meaning.staff.takesOthersIn(row, column) || holdsNoPost(row) || this.meaning.staff.isOfMore(column) || this.meaning.staff.isOfPosts(column)) || accounts[0] === "est_total" && isOfRetired(row) || isOfSpending && (line.isNotSpent ??= this.meaning.isNotSpent(row)) || rowTest.names.has(row.key) && this.meaning.isRepeated(row)) continue;
      const sub = cell.sub === "heading" ? (subjectOfHeading(column.facts.concept) ?? undefined) : cell.sub === "column" ? column.facts.concept.at(-1) : subOf(cell, row, this.facts);
      if (sub === undefined || cell.allOfRow && !isAllOfRow(reading, row, column)) continue;
      taken = true;
      const above = reading.form?.readByLabel && column.facts.period === null && line.stage === null ? timeAbove(row.path) : null;
      const rowStage = column.isOpen ? line.stage ?? above?.period ?? null : null;
      const period = cell.period ?? (rowStage === "budget" ? (reading.form?.budgetPeriod ?? rowStage) : rowStage) ?? (isCount ? stageOfCount(accounts[0]!, column, reading) : column.stage);
      const shift = cell.yearShift;
      const year = shift !== undefined && reading.table.year !== null ? reading.table.year + shift : yearOf(column, reading, line, above?.year);
      for (const account of accounts) if (this.state(this.sharedIn(column, ofFiscalMoney(account, row.rawLabel), period, year), sub, cell.must ?? false, line, hasFigure)) stated = true;
    }
    if (taken) return stated;
    if (column.facts.stageWord === "added" || column.facts.stageWord === "cut") return false; // what a line was changed by is no amount of it
    if (hasFigure && this.outputs.isOfOthers(row) && this.takeAsOutput(line, column)) return true;
    const ofFunction = this.functions.below(line.row, column);
    if (ofFunction !== null) return this.stateNamed(line, ofFunction, column, hasFigure);
    const saysMore = this.meaning.saysMore(column); // 年初预算 below 三公经费 is no budget of everything
    if (saysMore && this.takeByMeaning(line, column, hasFigure)) return true;
    if (line.named !== null && !this.meaning.isRepeated(line.row) && this.takeByLabel(line, line.named, column, hasFigure)) return true;
    return !saysMore && this.takeByMeaning(line, column, hasFigure) || line.named === null && hasFigure && this.takeAsOutput(line, column);
  }

  /** What was done, by how it is counted. */
  private takeAsOutput(line: Line, column: StagedColumn): boolean {
    if (!this.outputs.isPossible) return false;
    const { table, grid } = this.reading;
    const counted = this.outputs.of(line.row, column, table.figures.at(grid.rowAt(line.row.row), grid.columnAt(column.column))!);
    return counted !== null && this.stateNamed(line, counted, column, true);
  }

  /** What label, headings, section and title mean together. */
  private takeByMeaning(line: Line, column: StagedColumn, hasFigure: boolean): boolean {
    const isOfPart = this.limits.leavesOut && isGrandTotal(line.row) && SUM.test(column.facts.concept.join("/"));
    const meaning = hasFigure && !isOfPart ? this.meaning.of(line.row, column, this.countedAt(line.row, column)) : null;
    if (meaning !== null && this.limits.leavesOut && meaning.account.startsWith("carry_") && isGrandTotal(line.row)) return false;
    return meaning !== null && this.stateNamed(line, { accounts: [meaning.account], sub: meaning.sub, period: null }, column, hasFigure);
  }

  /** What the unit of a list's figure says is counted; in tables rows and headings tell. */
  private countedAt({ row }: RowReading, { saysNothing, column }: StagedColumn): Concept | null {
    if (!saysNothing) return null;
    const { table, grid } = this.reading;
    return COUNTED_IN[table.figures.at(grid.rowAt(row), grid.columnAt(column))?.amount.unit ?? ""] ?? null;
  }

  /** What the row's label names by itself, in a column of plain amounts. */
  private takeByLabel(line: Line, named: NamedByLabel, column: StagedColumn, hasFigure: boolean): boolean {
    if (!mayNameIt(line.row, named, column, this.limits, this.meaning)) return false;
    return this.stateNamed(line, this.limits.fromItsMoney(named), column, hasFigure);
  }

  /** States quantities whose stage the label, else the column, tells. */
  private stateNamed(line: Line, named: NamedByLabel, column: StagedColumn, hasFigure: boolean): boolean {
    const { period, year } = timeOfNamed(named, line, column, this.reading);
    const must = isAskedFor(named);
    let stated = false;
    for (const account of named.accounts) if (this.state(this.sharedIn(column, ofFiscalMoney(account, line.row.rawLabel), period, year), named.sub, must, line, hasFigure)) stated = true;
    return stated;
  }

  /** The cell states the quantity, or misses it. Gives whether it states it. */
  private state(shared: StatedOfColumn, sub: string | null, must: boolean, { row, has }: Line, hasFigure: boolean): boolean {
    const { table, grid } = this.reading;
    const { account, period, year, column } = shared;
    if (account === "staff_total" && SAYS_ITS_PARTS.test(row.rawLabel) && this.reading.rows.some((other) => other.row < row.row && isBesidePosts(other))) return false;
    const inRow = has === null ? "" : `${account}|${period}|${year ?? ""}`;
    if (!hasFigure) {
      if (must && has && !has.has(inRow)) {
        has.add(inRow);
        const quantity = { account, sub, period, year };
        this.missing.push({ quantity, name: nameInRow(quantity, row), place: grid.place(row.row, column.column) });
      }
      return false;
    }
    if (this.limits.isPartOf(account, row.kind === "total")) return false;
    has?.add(inRow);
    const [atRow, atColumn] = [grid.rowAt(row.row), grid.columnAt(column.column)];
    if (!canState(table, atRow, atColumn, account) || isForHeads(account, column) && isMoneyUnit(table.figures.at(atRow, atColumn)!.amount.unit) || isCountedInMoney(account, grid.cell(row.row, column.column))) {
      if (isMoneyAccount(account) && table.figures.at(atRow, atColumn)!.amount.unit === "") this.unitless.push(new CellStatement(shared, sub, row));
      return false;
    }
    this.statements.push(new CellStatement(shared, sub, row));
    return true;
  }

  /** What the cell says but for its line: as a rule that is the same as in the last cell of its column. */
  private sharedIn(column: ColumnReading, account: string, period: Period, year: number | null): StatedOfColumn {
    const last = this.shared.get(column);
    if (last?.account === account && last.period === period && last.year === year) return last;
    const shared = { account, period, year: account === "fixed_asset_begin" && column.facts.yearShift < 0 && column.facts.year === null ? this.reading.table.year : year, reading: this.reading, column };
    this.shared.set(column, shared);
    return shared;
  }
}

const COUNTED_IN: Readonly<Record<string, Concept>> = { 批: "batches", 批次: "batches", 人次: "persons", 辆: "cars" };

/** 总人数（在职+退休）: of some people only, where a line above is of others. */
const SAYS_ITS_PARTS = /[(（](?![^()（）]*(?:编外|聘|派遣|临))[^()（）]*[+＋][^()（）]*[)）]$/;
const SUM = /^(?:合计|总计|金额)?$/;
