import { quantityText, type LedgerEntry, type Statement } from "../model";
import { FORM_BY_ID } from "./forms";
import type { NamedStatement } from "./stateTable";

const STAGE_ORDER = { final: 0, budget: 1, working: 2, notes: 3 } as const;

/** Lower is settled first: visible before hidden, exact before 约, official final form, budget form, working sheet, notes. */
function order(statement: Statement): number {
  const form = statement.form === null ? null : FORM_BY_ID.get(statement.form);
  const hidden = statement.figure?.isHidden ? 10_000 : 0;
  const vague = statement.figure && (statement.figure.isApproximate || statement.figure.isDash) ? 1_000 : 0;
  return hidden + vague + (form ? STAGE_ORDER[form.stage] * 100 + form.rank : 350);
}

/** Groups statements by quantity; the settled one first, otherwise in the order they were read. */
export function settle(statements: readonly NamedStatement[]): Map<string, LedgerEntry> {
  const entries = new Map<string, LedgerEntry>();
  const several = new Map<string, Statement[]>();
  for (const { name, statement } of statements) {
    const key = quantityText(statement.quantity);
    const known = entries.get(key);
    if (!known) entries.set(key, { quantity: statement.quantity, name, settled: statement, statements: [statement] });
    else if (several.has(key)) several.get(key)!.push(statement);
    else several.set(key, [known.settled, statement]);
  }
  for (const [key, list] of several) {
    const sorted = list.map((statement, index) => ({ statement, index })).sort((a, b) => order(a.statement) - order(b.statement) || a.index - b.index).map(({ statement }) => statement);
    const settled = sorted[0]!;
    entries.set(key, { quantity: settled.quantity, name: entries.get(key)!.name, settled, statements: sorted });
  }
  return entries;
}
