import { followedText } from "../expression";
import { SEVERITY_WORDS } from "../model";
import type { OwnCheck, Severity, Snapshot } from "../model";
import { decimalIn } from "./decimalIn";
import { HEADINGS } from "./headings";
import { ownTable } from "./ownTable";
import type { OwnRow, OwnTable } from "./ownTable";

/** Hidden cells behind the record id: the relation as last written, and the formula that follows its cells. */
export const OWN_HIDDEN = { text: 8, cells: 9 } as const;

/**
 * The checks that a person keeps in 自评基本信息. Rows have their numbers in their record ids; rows that the person added
 * get the next free ones. A relation that nobody retyped follows its cells to where Excel moved them.
 */
export function readOwnChecks(snapshot: Snapshot): readonly OwnCheck[] {
  const table = ownTable(snapshot, "info");
  if (!table) return [];
  const block = table.block("own");
  const rows = [...block, ...table.rows.filter((row) => row.id.startsWith("own/") && !block.includes(row))];
  let next = Math.max(0, ...rows.map(numberOf)) + 1;
  return rows.flatMap((row): OwnCheck[] => {
    const cell = (heading: keyof typeof HEADINGS.own): string => table.cell(row, "own", HEADINGS.own[heading]).trim();
    const relation = relationOf(table, row, cell("relation"));
    if (relation === "" || (row.id !== "" && numberOf(row) === 0)) return [];
    const number = numberOf(row) || next++;
    return [{ number, name: cell("name") || relation, relation, severity: severityOf(cell("severity")), tolerance: decimalIn(cell("tolerance")), note: cell("note") }];
  });
}

function numberOf({ id }: OwnRow): number {
  return Number(/^own\/(\d+)$/.exec(id)?.[1] ?? 0);
}

function relationOf(table: OwnTable, row: OwnRow, typed: string): string {
  const formula = table.hiddenFormula(row, OWN_HIDDEN.cells);
  return formula !== "" && typed === table.hidden(row, OWN_HIDDEN.text) ? followedText(typed, formula) : typed;
}

function severityOf(words: string): Severity | null {
  const found = Object.entries(SEVERITY_WORDS).find(([, word]) => word === words || word === `${words}性`);
  return found ? (found[0] as Severity) : null;
}
