import { ACCOUNTS, type Period } from "../../model";
import type { TableReading } from "../readTables";
import { impliedStage, labelStage, timeAbove, yearOf, type StagedColumn } from "./cellTime";
import type { NamedByLabel } from "./labelBook";
import type { RowWords } from "./rowWords";

/** Stage and year of what a row names in a column: by the name, else the label, the lines above it, the section, the column. */
export function timeOfNamed(named: NamedByLabel, line: RowWords, column: StagedColumn, reading: TableReading): { readonly period: Period; readonly year: number | null } {
  const { key, path } = line.row;
  const kind = ACCOUNTS.get(named.accounts[0]!)?.kind;
  const isRate = kind === "ratio";
  const stage = named.period ?? (kind === "count" || isRate || kind === "score" || NEVER_PLANNED.has(named.accounts[0]!) ? "final" : null);
  const ownStage = stage ?? (key.length > 4 ? labelStage(key) ?? line.stageBeside : line.stage ?? (ENDS_IN_STAGE.test(key) ? labelStage(key) : null)) ?? impliedStage(key);
  const above = ownStage === null && column.facts.period === null ? timeAbove(path) : null;
  const period = column.facts.period !== null && stage === null && (!column.isOpen || line.stage === null) ? column.stage : (ownStage ?? above?.period ?? reading.sections.get(line.row.row)?.period ?? column.stage);
  const year = yearOf(column, reading, line, above?.year);
  return { period, year };
}

/** What was signed or paid for is of no budget, whatever column it stands in. */
const NEVER_PLANNED: ReadonlySet<string> = new Set(["procurement_contract", "procurement_sme", "procurement_paid"]);
/** 三公预算, 采购决算. */
const ENDS_IN_STAGE = /(?:预算|决算)$/;
