import { LedgerEntries, type LedgerEntry, type Statement } from "../model";
import { FORM_BY_ID } from "./forms";
import { PersonsStatement } from "./namedByPerson";
import { rivalsAmong } from "./rivals";

const STAGE_ORDER = { final: 0, budget: 1, working: 2, notes: 3 } as const;

/** Lower is settled first: what a person said, visible before hidden, exact before 约, official final form, budget form, working sheet, notes. */
function order(statement: Statement): number {
  if (statement instanceof PersonsStatement) return -1;
  const form = statement.form === null ? null : FORM_BY_ID.get(statement.form);
  const hidden = statement.figure?.isHidden ? 10_000 : 0;
  const vague = statement.figure && (statement.figure.isApproximate || statement.figure.isDash) ? 1_000 : 0;
  return hidden + vague + (form ? STAGE_ORDER[form.stage] * 100 + form.rank : 350);
}

/** The quantities of a workbook, and statements that were taken back because another cell of their table has the better claim. */
export interface Settled {
  readonly entries: LedgerEntries;
  readonly rivals: ReadonlySet<Statement>;
}

/**
 * Groups statements by quantity; the settled one first, otherwise in the order they were read.
 * @param stated what is said, table by table
 */
export function settle(stated: Iterable<readonly LedgerEntry[]>): Settled {
  const entries = new LedgerEntries();
  const several = addAll(stated, entries);
  const rivals = rivalsAmong(several.values());
  for (const [{ name }, list] of several) {
    const left = rivals.size === 0 ? list : list.filter((statement) => !rivals.has(statement));
    const statements = left.map((statement, index) => ({ statement, index })).sort((a, b) => order(a.statement) - order(b.statement) || a.index - b.index).map(({ statement }) => statement);
    const settled = statements[0]!;
    entries.replace({ quantity: settled.quantity, name, settled, statements });
  }
  return { entries, rivals };
}

/** Takes the entries in. Gives what is said of quantities that several speak of, by the first of them. */
function addAll(stated: Iterable<readonly LedgerEntry[]>, entries: LedgerEntries): ReadonlyMap<LedgerEntry, readonly Statement[]> {
  const several = new Map<LedgerEntry, Statement[]>();
  for (const said of stated) for (const entry of said) {
    const first = entries.add(entry);
    if (!first) continue;
    const list = several.get(first);
    if (list) list.push(entry.settled);
    else several.set(first, [first.settled, entry.settled]);
  }
  return several;
}
