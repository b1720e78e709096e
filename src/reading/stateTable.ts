import { ACCOUNTS, economicCodeOf, figureKey, functionCodeOf, isMoneyUnit, type MissingQuantity, type Period, type QuantityKey, type Steps } from "../model";
import { CellStatement, canState, isMoneyAccount, nameInRow } from "./cellStatement";
import type { ColumnReading } from "./columns";
import { budgetStage, fitForm, subjectOfHeading, type Rule } from "./fitForm";
import type { FormCell } from "./forms";
import { isWordCell } from "./grid";
import { yearOfText, periodOfText, saysLastYear } from "./headingWords";
import { namedByLabel, type NamedByLabel } from "./labelBook";
import { conceptsOf } from "./meaning/segment";
import { TableMeaning } from "./meaning/tableMeaning";
import type { TableReading } from "./readTables";
import { stageOfRow } from "./rowTest";
import type { RowReading } from "./rowReading";
import { RulesOfRows } from "./rulesOfRows";
import { ABOUT_A_PART } from "./sections";
import { isGrandTotal, tableFacts, type RowSetFacts } from "./tableFacts";
import { labelParts, matchKey } from "./text";

/** What one table says. */
export interface StatedTable {
  /** In the order of reading. */
  readonly statements: readonly CellStatement[];
  readonly missing: readonly MissingQuantity[];
  /** Number of figures that gave a statement. */
  readonly understood: number;
  /** Figures (`figureKey`) that gave none. */
  readonly unnamed: readonly number[];
  /** Number of money figures that could not be used because no unit is known. */
  readonly unitless: number;
}

/** What a row's label says of year and stage, read once for all its columns and only where a heading does not tell. */
class RowWords {
  private ownYear: number | null | undefined;
  private ownStage: Period | null | undefined;
  private shift: number | undefined;

  constructor(private readonly row: RowReading) {}

  /** The year the label names. */
  get year(): number | null {
    return this.ownYear === undefined ? (this.ownYear = yearOfText(this.row.key)) : this.ownYear;
  }

  /** −1 where the label speaks of the year before without naming it. */
  get yearShift(): number {
    return (this.shift ??= this.year === null && saysLastYear(this.row.key) ? -1 : 0);
  }

  get stage(): Period | null {
    return this.ownStage === undefined ? (this.ownStage = stageOfRow(this.row)) : this.ownStage;
  }
}

/** A column of figures with the stage its cells are of where nothing else tells. */
interface StagedColumn extends ColumnReading {
  readonly stage: Period;
}

/** Rows after which the work may be interrupted. */
const ROWS_A_STEP = 500;

/** Turns a table's cells into statements: its form's entries first, then what the row labels name on their own. In steps of some rows. */
export function* statementSteps(reading: TableReading): Steps<StatedTable> {
  const stating = new Stating(reading);
  for (let from = 0; from < reading.rows.length; from += ROWS_A_STEP) {
    stating.takeRows(from, Math.min(from + ROWS_A_STEP, reading.rows.length));
    yield;
  }
  return stating;
}

/** A row with all that its cells have in common. */
interface Line {
  readonly row: RowReading;
  readonly words: RowWords;
  readonly named: NamedByLabel | null;
  /** Quantities that the row holds, as far as an entry must be there; `null` where none must. */
  readonly has: Set<string> | null;
}

/** A table on its way to statements, row by row. */
class Stating implements StatedTable {
  readonly statements: CellStatement[] = [];
  readonly missing: MissingQuantity[] = [];
  understood = 0;
  readonly unnamed: number[] = [];
  unitless = 0;
  private readonly rules: RulesOfRows;
  private readonly facts: RowSetFacts;
  private readonly columns: readonly StagedColumn[];
  private readonly meaning: TableMeaning;

  constructor(private readonly reading: TableReading) {
    this.facts = tableFacts(reading);
    this.meaning = new TableMeaning(reading, this.facts.names);
    this.columns = reading.columns.filter((column) => column.role === "figure").map((column): StagedColumn => ({ ...column, stage: periodOf(column, reading) }));
    this.rules = new RulesOfRows(reading.form ? fitForm(reading.form, reading) : [], this.columns.map(({ column }) => column), this.facts);
  }

  takeRows(from: number, to: number): void {
    for (let index = from; index < to; index += 1) this.take(this.reading.rows[index]!);
  }

  private take(row: RowReading): void {
    const { table, grid: { sheet } } = this.reading;
    const { byColumn, hasMust } = this.rules.of(row);
    const words = new RowWords(row);
    const named = this.namedBy(row, words);
    const line: Line = { row, words, named, has: hasMust || (named && isAskedFor(named)) ? new Set() : null };
    const atRow = row.row + sheet.top;
    for (let index = 0; index < this.columns.length; index += 1) {
      const column = this.columns[index]!;
      const atColumn = column.column + sheet.left;
      const hasFigure = table.figures.hasAt(atRow, atColumn);
      if (!hasFigure && !table.blanks.has(figureKey(atRow, atColumn))) continue;
      const isOfRow = !hasFigure || !this.hasOwnLabel(row, column.column, this.columns[index - 1]);
      if (isOfRow && this.takeCell(line, column, byColumn[index]!, hasFigure)) this.understood += 1;
      else if (hasFigure) this.unnamed.push(figureKey(atRow, atColumn));
    }
  }

  /** Whether a word of the field stands before the figure, in a column of figures: 其中：一般公共预算 | 700 | 其中：基本支出 | 520. */
  private hasOwnLabel(row: RowReading, column: number, before: StagedColumn | undefined): boolean {
    if (before?.column !== column - 1 || before.column === row.labelColumn) return false;
    const cell = this.reading.grid.cell(row.row, before.column);
    return isWordCell(cell) && (conceptsOf(matchKey(labelParts(cell.text).name))?.size ?? 0) > 0;
  }

  /** What a row's label names; a label that is only a stage (年初预算, 决算数) goes on about the line or section it stands below. */
  private namedBy({ row, key, parts: { name }, context, path, code }: RowReading, words: RowWords): NamedByLabel | null {
    const { form, sections } = this.reading;
    if (form !== null && !form.readByLabel) return null;
    const isBare = context.length === 0 && path.length === 0;
    const named = namedByLabel(key, isBare ? path : [...context, ...path], code);
    const above = path[path.length - 1] ?? sections.get(row)?.name;
    if (above !== undefined && (named === null || ABOUT_A_PART.test(above)) && (words.stage !== null || (named !== null && named.period !== null))) return namedByLabel(above, [], null);
    if (named !== null) return named;
    const byName = isBare && code === null && name === key ? null : namedByLabel(name, [], null);
    return byName ?? totalOfSide(key, this.facts) ?? buyingInList(key, this.facts);
  }

  /** States what the cell is about. Gives whether there was something to state. */
  private takeCell(line: Line, column: StagedColumn, rules: readonly Rule[], hasFigure: boolean): boolean {
    const { row, words } = line;
    if (column.sumsOnly && !isGrandTotal(row)) return false;
    const { reading } = this;
    let taken = false;
    let stated = false;
    for (const { cell, accounts, isCount } of rules) {
      if (taken && !cell.also || isOfLines(accounts) && this.meaning.isNotSpent(row)) continue;
      const sub = cell.sub === "heading" ? (subjectOfHeading(column.facts.concept) ?? undefined) : subOf(cell, row, this.facts);
      if (sub === undefined) continue;
      taken = true;
      const rowStage = column.facts.period === null ? words.stage : null;
      const period = cell.period ?? (rowStage === "budget" ? (reading.form?.budgetPeriod ?? rowStage) : rowStage) ?? (isCount ? "final" : column.stage);
      const shift = cell.yearShift;
      const year = shift !== undefined && reading.table.year !== null ? reading.table.year + shift : yearOf(column, reading, words);
      for (const account of accounts) if (this.state({ account, sub, period, year }, cell.must ?? false, line, column, hasFigure)) stated = true;
    }
    if (taken) return stated;
    const saysMore = this.meaning.saysMore(column); // 年初预算 below 三公经费 is no budget of everything
    if (saysMore && this.takeByMeaning(line, column, hasFigure)) return true;
    if (line.named !== null && !this.meaning.isRepeated(line.row) && this.takeByLabel(line, line.named, column, hasFigure)) return true;
    return !saysMore && this.takeByMeaning(line, column, hasFigure);
  }

  /** What label, headings, section and title mean together. */
  private takeByMeaning(line: Line, column: StagedColumn, hasFigure: boolean): boolean {
    const meaning = hasFigure ? this.meaning.of(line.row, column) : null;
    return meaning !== null && this.stateNamed(line, { accounts: [meaning.account], sub: meaning.sub, period: null }, column, hasFigure);
  }

  /** What the row's label names by itself, in a column of plain amounts. */
  private takeByLabel(line: Line, named: NamedByLabel, column: StagedColumn, hasFigure: boolean): boolean {
    const { row: { key } } = line;
    const { concept, isDerived } = column.facts;
    const leaf = concept[concept.length - 1] ?? "";
    if (key === "" || isDerived || (concept.length > 0 && !PLAIN_CONCEPT.test(leaf))) return false;
    const kind = ACCOUNTS.get(named.accounts[0]!)?.kind;
    const isRate = kind === "ratio";
    if (isRate && concept.length > 0 && !RESULT.test(leaf)) return false;
    return this.stateNamed(line, named, column, hasFigure);
  }

  /** States quantities whose stage the label, else the column, tells. */
  private stateNamed(line: Line, named: NamedByLabel, column: StagedColumn, hasFigure: boolean): boolean {
    const { row: { key }, words } = line;
    const kind = ACCOUNTS.get(named.accounts[0]!)?.kind;
    const isRate = kind === "ratio";
    const ownStage = key.length > 4 ? labelStage(key) : words.stage;
    const stage = named.period ?? (kind === "count" || isRate || kind === "score" ? "final" : null);
    const period = column.facts.period !== null && stage === null ? column.stage : (stage ?? ownStage ?? impliedStage(key) ?? column.stage);
    const year = yearOf(column, this.reading, words);
    const must = isAskedFor(named);
    let stated = false;
    for (const account of named.accounts) if (this.state({ account, sub: named.sub, period, year }, must, line, column, hasFigure)) stated = true;
    return stated;
  }

  /** The cell states the quantity, or misses it. Gives whether it states it. */
  private state(quantity: QuantityKey, must: boolean, { row, has }: Line, column: ColumnReading, hasFigure: boolean): boolean {
    const { table, grid } = this.reading;
    const inRow = has === null ? "" : `${quantity.account}|${quantity.period}|${quantity.year ?? ""}`;
    if (!hasFigure) {
      if (must && has && !has.has(inRow)) {
        has.add(inRow);
        this.missing.push({ quantity, name: nameInRow(quantity, row), place: grid.place(row.row, column.column) });
      }
      return false;
    }
    has?.add(inRow);
    const [atRow, atColumn] = [row.row + grid.sheet.top, column.column + grid.sheet.left];
    if (!canState(table, atRow, atColumn, quantity.account) || isForHeads(quantity.account, column) && isMoneyUnit(table.figures.at(atRow, atColumn)!.amount.unit)) {
      if (isMoneyAccount(quantity.account) && table.figures.at(atRow, atColumn)!.amount.unit === "") this.unitless += 1;
      return false;
    }
    this.statements.push(new CellStatement(quantity, this.reading, row, column));
    return true;
  }
}

/** Whether an entry takes every line of a table of spending. */
function isOfLines([account]: readonly string[]): boolean {
  return account!.startsWith("line_");
}

/** What tells the line apart; `undefined`: this entry does not fit the row after all. */
function subOf(cell: FormCell, row: RowReading, facts: RowSetFacts): string | null | undefined {
  switch (cell.sub) {
    case undefined:
    case "heading":
      return null;
    case "fiscal": return "财政拨款";
    case "function": return /^2\d{2}(?:\d{2}){0,2}$/.test(row.code ?? "") ? row.code : (functionCodeOf(row.key) ?? undefined);
    case "economic": return economicSub(row, facts);
    case "label": return row.key === "" ? undefined : row.key;
    case "project": return facts.projectName ?? undefined;
    case "owner":
      if (isGrandTotal(row) || row.key === "") return null;
      if (!facts.hasTotal && (facts.itemCount === 1 || row.key.includes("本级"))) return null;
      return row.key;
  }
}

/** By name first (财政部 codes may be numbered through: 30202 咨询费), then by code; 财政部 names and codes disagreeing go by name. */
function economicSub(row: RowReading, facts: RowSetFacts): string | undefined {
  const byName = economicCodeOf(row.key);
  if (row.code === null) return byName ?? undefined;
  if (row.code.length === 3) return /^3\d{2}$/.test(row.code) ? row.code : undefined;
  if (byName !== null && byName.length === 5) return byName;
  if (!/^3\d{4}$/.test(row.code)) return undefined;
  return facts.names.size > 0 && ownsCode(row.code, facts) ? `${row.code} ${row.key}` : row.code;
}

/** Whether another row of the table has the code by its name. */
function ownsCode(code: string, facts: RowSetFacts): boolean {
  for (const name of facts.names.keys()) if (economicCodeOf(name) === code) return true;
  return false;
}

function yearOf(column: ColumnReading, reading: TableReading, words: RowWords): number | null {
  if (column.facts.year !== null) return column.facts.year;
  const base = words.year ?? reading.table.year;
  return base === null ? null : base + column.facts.yearShift + words.yearShift;
}

function periodOf(column: ColumnReading, reading: TableReading): Period {
  const { form } = reading;
  const own = column.facts.period;
  const meant = budgetStage(column, form);
  if (meant !== null) return meant;
  if (own === "budget" && form?.stage !== "budget" && isApprovalOfFinal(column, reading)) return "final";
  if (form?.stage === "budget" && own === "final" && column.facts.stageWord !== "spent" && !column.path.some((part) => /决算|执行|实际|完成/.test(part))) return form.period;
  return own ?? (form?.readByLabel ? (titlePeriod(reading) ?? form.period) : (form?.period ?? titlePeriod(reading) ?? "final"));
}

/** Whether a column that says itself to be money is asked for heads: 在职人员 under 金额（元）. */
function isForHeads(account: string, { facts }: ColumnReading): boolean {
  return facts.unit !== null && isMoneyUnit(facts.unit) && ACCOUNTS.get(account)?.kind === "count";
}

/** Counts beside the 三公 expenses: a label that names one asks for it, and an empty cell there is a figure somebody forgot. */
function isAskedFor({ accounts, sub }: NamedByLabel): boolean {
  const account = ACCOUNTS.get(accounts[0]!);
  return sub === null && account?.kind === "count" && account.group === "sangong";
}

/** 批复数 of a 决算批复 are final figures. */
function isApprovalOfFinal({ path }: StagedColumn | ColumnReading, { title }: TableReading): boolean {
  return /决算/.test(title) && path.some((part) => /批复/.test(part)) && !path.some((part) => /预算/.test(part));
}

/** 总计 below 本年收入合计 or 本年支出合计, where a table has only one of them. */
function totalOfSide(key: string, { names }: RowSetFacts): NamedByLabel | null {
  if (!/^总计$/.test(key)) return null;
  const [ofIncome, ofSpending] = [names.has("本年收入合计"), names.has("本年支出合计")];
  return ofIncome === ofSpending ? null : { accounts: [ofIncome ? "income_total" : "exp_total"], sub: null, period: null };
}

/** 货物支出, 工程支出 and 服务支出 below 政府采购支出总额: two of them say that it is buying. */
function buyingInList(key: string, { names }: RowSetFacts): NamedByLabel | null {
  const account = BUYING.get(key);
  return account !== undefined && [...BUYING.keys()].filter((name) => names.has(name)).length >= 2 ? { accounts: [account], sub: null, period: null } : null;
}

const BUYING: ReadonlyMap<string, string> = new Map([["货物支出", "procurement_goods"], ["工程支出", "procurement_works"], ["服务支出", "procurement_services"]]);

function titlePeriod(reading: TableReading): Period | null {
  if (/决算|执行/.test(reading.title)) return "final";
  return reading.form?.stage !== "final" && /预算/.test(reading.title) ? "budget" : null;
}

const PLAIN_CONCEPT = /^(?:批复数|批复金额|审定数|核定数|金额|数额|数值|合计|总计|小计|计算结果|结果|实际值|完成值|本年数?|上年数?|本年决算|人数|数据|内容|本年完成数|年末数|期末数|年末余额|期末余额|数量|填报数|填报内容|财政拨款|收入|支出)$/;
const RESULT = /计算结果|^结果$|实际值|完成值|数值|金额/;

/** The stage a label names itself: 2017年预算三公经费总额, 基本支出决算数. */
function labelStage(key: string): Period | null {
  const bare = key.replace(/政府采购预算|收入预算|支出预算|部门整体支出预算.*/, "").replace(/(?:19|20)\d{2}年?度?/, "");
  return periodOfText(bare) ?? (/^(?:部门|单位)?预算/.test(bare) ? "budget" : /^决算/.test(bare) ? "final" : null);
}

function impliedStage(key: string): Period | null {
  if (/^决算(?:收入|支出)$/.test(key)) return "final";
  return /(?:收入|支出|采购)预算[数额]?$|^预算(?:收入|支出)$/.test(key) ? "budget" : null;
}
