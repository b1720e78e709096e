import { functionCodeOf } from "../../model";
import type { ColumnReading } from "../columns/columns";
import { areFunctions, functionOfRow } from "./functionNames";
import type { NamedByLabel } from "./labelBook";
import { isOfGeneralBudget } from "./ofFiscalMoney";
import { isStageAtMost } from "../meaning/quantities";
import { conceptsOf } from "../meaning/segment";
import type { TableReading } from "../readTables";
import type { RowReading } from "../rows/rowReading";
import { isGrandTotal, type RowSetFacts } from "./tableFacts";

const GENERAL_BUDGET = /一般公共预算|财政拨款/;
const OTHER_MONEY = /基金|国有资本|专户/;
const OF_INCOME = /收入(?!支出)/;
const OF_SPENDING = /支/;
const GENERAL_BUDGET_SPENT: NamedByLabel = { accounts: ["gpb_exp"], sub: null, period: null };
const ALL_MONEY = ["func_exp"];
const FROM_GENERAL_BUDGET = ["gpb_exp", "func_exp"];

/** The lines of a table that are of the functional classification, and of what money they are, as far as the words above them tell. */
export class FunctionLines {
  private readonly isAsked: boolean;
  /** 说明 goes through the lines of 一般公共预算 only, whatever stands above them. */
  private readonly isNotes: boolean;
  private readonly headings: ReadonlyMap<number, string>;
  private words: string | undefined;

  constructor(private readonly reading: TableReading, private readonly facts: Pick<RowSetFacts, "listsFunctions">) {
    this.isAsked = reading.form === null || reading.form.readByLabel === true;
    this.headings = headingsOf(reading);
    this.isNotes = reading.form?.stage === "notes";
  }

  /** The spending that a line names; `null` for lines of anything else. */
  of(row: RowReading): NamedByLabel | null {
    if (!this.isAsked) return null;
    const sub = functionOfRow(row, this.facts);
    return sub !== null ? this.spendingOn(sub, row) : this.isSumOfGeneralBudget(row) ? GENERAL_BUDGET_SPENT : null;
  }

  /** Whether it sums up functions and nothing else, in a table of 一般公共预算 alone. */
  private isSumOfGeneralBudget(row: RowReading): boolean {
    if (!isGrandTotal(row) || !isOfGeneralBudget(this.reading.title)) return false;
    const above = this.reading.rows.filter((other) => other.row < row.row);
    return above.length > 1 && above.every((other) => functionOfRow(other, this.facts) !== null);
  }

  /** The spending of a row that is a stage or a sum, below a heading of the classification beside others; `null` for other cells. */
  below(row: RowReading, { column }: ColumnReading): NamedByLabel | null {
    const sub = this.headings.get(column);
    return sub !== undefined && isStageOrSum(row) ? this.spendingOn(sub, row) : null;
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

const NO_HEADINGS: ReadonlyMap<number, string> = new Map();

function isStageOrSum(row: RowReading): boolean {
  const means = conceptsOf(row.key);
  return means !== null && isStageAtMost(means) || isGrandTotal(row);
}
