import { SEVERITY_WORDS } from "../model";
import type { OwnCheck, Severity, Snapshot } from "../model";
import { decimalIn } from "./decimalIn";
import { HEADINGS } from "./headings";
import { followed, numberedRows } from "./numberedRows";
import { ownTable } from "./ownTable";
import type { OwnRow } from "./ownTable";

/**
 * The checks that a person keeps in 自评基本信息. Rows have their numbers in their record ids; rows that the person added
 * get the next free ones. A relation that nobody retyped follows its cells to where Excel moved them.
 */
export function readOwnChecks(snapshot: Snapshot): readonly OwnCheck[] {
  const table = ownTable(snapshot, "info");
  if (!table) return [];
  const cell = (row: OwnRow, heading: keyof typeof HEADINGS.own): string => table.cell(row, "own", HEADINGS.own[heading]).trim();
  const relationOf = (row: OwnRow): string => followed(table, row, cell(row, "relation"));
  return numberedRows(table, "own", (row) => relationOf(row) !== "").map(({ row, number }): OwnCheck => {
    const relation = relationOf(row);
    return { number, name: cell(row, "name") || relation, relation, severity: severityOf(cell(row, "severity")), tolerance: decimalIn(cell(row, "tolerance")), note: cell(row, "note") };
  });
}

function severityOf(words: string): Severity | null {
  const found = Object.entries(SEVERITY_WORDS).find(([, word]) => word === words || word === `${words}性`);
  return found ? (found[0] as Severity) : null;
}
