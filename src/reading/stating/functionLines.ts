import { ZERO, functionCodeOf } from "../../model";
import type { ColumnReading } from "../columns/columns";
import { valueIn } from "../columns/columnSums";
import { areFunctions, functionOfRow } from "./functionNames";
import type { NamedByLabel } from "./labelBook";
import { isOfGeneralBudget } from "./ofFiscalMoney";
import { isStageAtMost } from "../meaning/quantities";
import type { Concept } from "../meaning/lexicon";
import { conceptsOf, meansOnly } from "../meaning/segment";
import type { TableReading } from "../readTables";
import type { RowReading } from "../rows/rowReading";
import { isGrandTotal, type RowSetFacts } from "./tableFacts";

const GENERAL_BUDGET = /一般公共预算|财政拨款/;
const OTHER_MONEY = /基金|国有资本|专户/;
const OF_INCOME = /收入(?!支出)/;
const OF_SPENDING = /支/;
const GENERAL_BUDGET_SPENT: NamedByLabel = { accounts: ["gpb_exp"], sub: null, period: null };
const ALL_SPENT: NamedByLabel = { accounts: ["exp_year"], sub: null, period: null };
/** 支出功能分类（2018决算）, 按功能科目的支出, and of no money or kind of spending alone. */
const ALL_BY_FUNCTION = /^(?!.*(?:基本支出|项目|基金|国有资本|专户|财政拨款|公共预算|其中|上级|结转)).*(?:支出.*功能|功能.*支出)/;
const ALL_MONEY = ["func_exp"];
const FROM_GENERAL_BUDGET = ["gpb_exp", "func_exp"];

/** The lines of a table that are of the functional classification, and of what money they are, as far as the words above them tell. */
export class FunctionLines {
  private readonly isAsked: boolean;
  /** 说明 goes through the lines of 一般公共预算 only, whatever stands above them. */
  private readonly isNotes: boolean;
  private readonly headings: ReadonlyMap<number, string>;
  /** 基本支出 and 项目支出, where nothing beside them sums them up; empty otherwise. */
  private readonly kinds: readonly ColumnReading[];
  private readonly kindsBeside: ReadonlyMap<number, KindOfSpending>;
  private words: string | undefined;

  constructor(private readonly reading: TableReading, private readonly facts: Pick<RowSetFacts, "listsFunctions">) {
    this.isAsked = reading.form === null || reading.form.readByLabel === true;
    this.headings = headingsOf(reading);
    this.kinds = kindsAlone(reading);
    this.kindsBeside = kindsBeside(reading);
    this.isNotes = reading.form?.stage === "notes";
  }

  /** The spending that a line names; `null` for lines of anything else. */
  of(row: RowReading): NamedByLabel | null {
    if (!this.isAsked) return null;
    const sub = functionOfRow(row, this.facts);
    return sub !== null ? this.spendingOn(sub, row) : this.sumOfFunctions(row);
  }

  /** What sums up functions and nothing else: in a table of 一般公共预算 alone that is spent from it, in one of 支出功能分类 all spending. */
  private sumOfFunctions(row: RowReading): NamedByLabel | null {
    const { title } = this.reading;
    const sum = isOfGeneralBudget(title) ? GENERAL_BUDGET_SPENT : ALL_BY_FUNCTION.test(title) ? ALL_SPENT : null;
    return sum !== null && this.isSumOfFunctions(row) ? sum : null;
  }

  private isSumOfFunctions(row: RowReading): boolean {
    if (!isGrandTotal(row)) return false;
    const above = this.reading.rows.filter((other) => other.row < row.row);
    return above.length > 1 && above.every((other) => functionOfRow(other, this.facts) !== null);
  }

  /**
   * The spending of a row that is a stage or a sum, below a heading of the classification beside others, or of a function that is all 基本支出, or all 项目支出; `null` for
   * other cells.
   */
  below(row: RowReading, { column }: ColumnReading): NamedByLabel | null {
    if (this.isAsked && this.kinds.some((kind) => kind.column === column)) return this.ofOneKind(row, column);
    const kind = this.isAsked && row.code !== null ? this.kindsBeside.get(column) : undefined;
    if (kind !== undefined) return this.ofKind(row, kind);
    const sub = this.headings.get(column);
    return sub !== undefined && isStageOrSum(row) ? this.spendingOn(sub, row) : null;
  }

  /** 2200509 | 气象服务 | (blank) | 96.4: where nothing was spent on it as the other kind, the figure is all of it. */
  private ofOneKind(row: RowReading, column: number): NamedByLabel | null {
    const sub = row.code === null ? null : functionOfRow(row, this.facts);
    const isAll = sub !== null && this.kinds.every((kind) => kind.column === column || valueIn(this.reading.grid, row.row, kind.column).eq(ZERO));
    return isAll ? this.spendingOn(sub, row) : null;
  }

  /** 基本支出 of a function, beside all that is spent on it; from one kind of money where only that is told of. */
  private ofKind(row: RowReading, kind: KindOfSpending): NamedByLabel | null {
    const sub = functionOfRow(row, this.facts);
    const spending = sub === null ? null : this.spendingOn(sub, row);
    if (spending === null) return null;
    return { ...spending, accounts: [spending.accounts.includes("gpb_exp") ? kind.fromGeneralBudget : kind.account] };
  }

  private spendingOn(sub: string, row: RowReading): NamedByLabel | null {
    const { sections, title, titles } = this.reading;
    this.words ??= [title, ...titles].join(" ");
    const section = sections.get(row.row)?.name;
    const words = row.path.length === 0 && section === undefined ? this.words : [this.words, section, ...row.path].join(" ");
    if (OTHER_MONEY.test(words) || OF_INCOME.test(words) && !OF_SPENDING.test(words)) return null;
    return { accounts: this.isNotes || GENERAL_BUDGET.test(words) ? FROM_GENERAL_BUDGET : ALL_MONEY, sub, period: null };
  }
}

/** The subjects that the headings of columns name, by column; none where they are no list of them. */
function headingsOf({ columns }: TableReading): ReadonlyMap<number, string> {
  const names = columns.flatMap(({ role, column, path }) => (role === "figure" && path.length > 0 ? [[column, path[path.length - 1]!] as const] : []));
  if (!areFunctions(names.map(([, name]) => name))) return NO_HEADINGS;
  return new Map(names.flatMap(([column, name]) => {
    const code = functionCodeOf(name);
    return code === null ? [] : [[column, code] as const];
  }));
}

/** The columns of both kinds of spending in a table that has no other figures. */
function kindsAlone({ columns }: TableReading): readonly ColumnReading[] {
  const figures = columns.filter(({ role, facts }) => role === "figure" && !facts.isDerived);
  const kinds = (["basic", "project"] as const).map((kind) => figures.find(({ facts }) => conceptsOf(facts.concept[facts.concept.length - 1] ?? "")?.has(kind)));
  return figures.length === kinds.length && kinds.every((kind) => kind !== undefined) ? figures : [];
}

/** A kind of spending that a column is about. */
interface KindOfSpending {
  readonly account: string;
  readonly fromGeneralBudget: string;
}

const KINDS: readonly (readonly [Concept, KindOfSpending])[] = [
  ["basic", { account: "basic_exp", fromGeneralBudget: "gpb_basic" }], ["project", { account: "project_exp", fromGeneralBudget: "gpb_project" }],
  ["personnel", { account: "personnel_exp", fromGeneralBudget: "personnel_exp" }], ["publicCost", { account: "public_exp", fromGeneralBudget: "public_exp" }],
];

/** Columns of one kind of spending each, beside others, by column: 合计 | 基本支出 | 项目支出. */
function kindsBeside({ columns }: TableReading): ReadonlyMap<number, KindOfSpending> {
  return new Map(columns.flatMap(({ role, column, facts }) => {
    const means = role === "figure" && !facts.isDerived && facts.concept.length > 0 ? conceptsOf(facts.concept[facts.concept.length - 1]!) : null;
    const kind = means === null ? undefined : KINDS.find(([concept]) => meansOnly(means, concept));
    return kind === undefined ? [] : [[column, kind[1]] as const];
  }));
}

const NO_HEADINGS: ReadonlyMap<number, string> = new Map();

function isStageOrSum(row: RowReading): boolean {
  const means = conceptsOf(row.key);
  return means !== null && isStageAtMost(means) || isGrandTotal(row);
}
