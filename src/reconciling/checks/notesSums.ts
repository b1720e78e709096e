import type { Ledger, LedgerEntry, Statement } from "../../model";
import type { Precision } from "../ties/precision";
import type { Operand, Tie } from "../ties/tie";
import { unitOf } from "./relations";

/** Accounts that 说明 lists line by line beside their total. */
const LISTED = ["gpb_exp", "gf_exp", "soe_exp"] as const;
/** 项: the lines that a note lists. */
const LINE = /^\d{7}$/;

/**
 * W-05: the lines that 说明 lists add up to the total it states. Where it states none, they may not exceed the total of
 * the form: a note may leave small lines out, but never list more than there is. C-08 is the same of the initial budget.
 */
export function notesSumTies(ledger: Ledger, precision: Precision): readonly Tie[] {
  if (!ledger.tables.some(({ form }) => form === "WK-NOTES")) return [];
  return LISTED.flatMap((account) => {
    const entries: LedgerEntry[] = [];
    for (const entry of ledger.entries.values()) if (entry.quantity.account === account) entries.push(entry);
    return entries.filter(({ quantity }) => quantity.sub === null).flatMap((total) => tieOf(total, entries, precision) ?? []);
  });
}

/** @param entries those of the total's account */
function tieOf(total: LedgerEntry, entries: readonly LedgerEntry[], precision: Precision): Tie | null {
  const { period, year } = total.quantity;
  const lines = entries.filter(({ quantity }) => quantity.period === period && quantity.year === year && LINE.test(quantity.sub ?? ""));
  const notes = lines.flatMap((line) => noted(line) ?? []);
  if (notes.length < 2) return null;
  const sheet = notes[0]!.statement.place.kind === "cell" ? notes[0]!.statement.place.sheet : "";
  const own = noted(total);
  const parts = notes.filter(({ statement }) => statement.place.kind === "cell" && statement.place.sheet === sheet).map(({ statement, entry }) => operandOf(statement, entry, precision));
  const whole = operandOf(own?.statement ?? total.settled, total, precision);
  const unit = unitOf([parts[0]!, whole]);
  if (unit === null) return null;
  const base = { rule: period === "budget" && own ? "C-08" : "W-05", unit, isExact: false, isIndicative: false, severity: null, areas: [sheet] };
  return own
    ? { ...base, comparison: "equal", title: "sum", leftLabel: total.name, rightLabel: `《${sheet}》所列各项之和`, left: [whole], right: parts }
    : { ...base, comparison: "atMost", title: "atMost", leftLabel: `《${sheet}》所列各项之和`, rightLabel: total.name, left: parts, right: [whole] };
}

function noted(entry: LedgerEntry): { readonly statement: Statement; readonly entry: LedgerEntry } | null {
  const statement = entry.statements.find(({ form }) => form === "WK-NOTES");
  return statement ? { statement, entry } : null;
}

function operandOf(statement: Statement, entry: LedgerEntry, precision: Precision): Operand {
  return { sign: 1, label: entry.name, amount: precision.ofStatement(statement), place: statement.place.kind === "cell" ? statement.place : null, figure: statement.figure, required: false };
}
