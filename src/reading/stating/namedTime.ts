import { ACCOUNTS, type Period } from "../../model";
import type { TableReading } from "../readTables";
import { impliedStage, timeAbove, yearOf, type StagedColumn } from "./cellTime";
import type { NamedByLabel } from "./labelBook";
import { labelStage } from "./labelStage";
import type { RowWords } from "./rowWords";

/** Stage and year of what a row names in a column: by the name, else the label, the lines above it, the section, the column. */
export function timeOfNamed(named: NamedByLabel, line: RowWords, column: StagedColumn, reading: TableReading): { readonly period: Period; readonly year: number | null } {
  const { key, path } = line.row;
  const kind = ACCOUNTS.get(named.accounts[0]!)?.kind;
  const isRate = kind === "ratio";
  const stage = named.period ?? (kind === "count" ? stageOfCount(named.accounts[0]!, column, reading) : isRate || kind === "score" || NEVER_PLANNED.has(named.accounts[0]!) ? "final" : null);
  const ownStage = stage ?? (key.length > 4 ? labelStage(key) ?? line.stageBeside : line.stage ?? (ENDS_IN_STAGE.test(key) ? labelStage(key) : null)) ?? impliedStage(key);
  const above = ownStage === null && column.facts.period === null ? timeAbove(path) : null;
  const period = column.facts.period !== null && stage === null && (!column.isOpen || line.stage === null) ? column.stage : (ownStage ?? above?.period ?? reading.sections.get(line.row.row)?.period ?? column.stage);
  const year = yearOf(column, reading, line, above?.year);
  return { period, year };
}

/** What a budget of 三公 plans beside its money. */
const PLANNED: ReadonlySet<string> = new Set(["abroad_groups", "abroad_persons", "vehicles_bought", "vehicles_held", "reception_batches", "reception_persons"]);

/** The stage of what is counted: in a column of budgets, in a table of nothing but a budget, it is planned; everywhere else it is of the year that was. */
export function stageOfCount(account: string, { stage }: StagedColumn, { form, columns }: TableReading): Period {
  const isPlan = PLANNED.has(account) && form?.stage === "budget" && stage === "budget" && !columns.some(({ facts }) => facts.period === "final");
  return isPlan ? "budget" : "final";
}

/** What was signed or paid for is of no budget, whatever column it stands in. */
const NEVER_PLANNED: ReadonlySet<string> = new Set(["procurement_contract", "procurement_sme", "procurement_paid"]);
/** 三公预算, 采购决算. */
const ENDS_IN_STAGE = /(?:预算|决算)$/;
