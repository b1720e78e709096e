import { ZERO, convertMoney, inYuan, isMoneyUnit, isRate, placeText } from "../../model";
import type { LedgerEntry, Period, Statement } from "../../model";
import type { Precision } from "../ties/precision";
import type { Operand, Tie } from "../ties/tie";
import type { Ledger } from "../../model";
import { judge } from "../ties/judge";

/** Accounts whose name means different scopes in different forms; only a named rule may compare these. */
const SCOPED: ReadonlySet<string> = new Set(["func_exp", "basic_exp", "project_exp", "work_output"]);
/** Ids of the published forms. */
const OFFICIAL = /^(GK|B)\d\d$/;

/**
 * One quantity said in several places: 说明 against the published form (W-01), a working sheet against it, and
 * working sheets against each other (S-13). A statement that agrees with one of the forms is right; otherwise it is
 * compared with the nearest. What a later year's sheet cites of it is Y-03.
 */
export function statedTies(ledger: Ledger, precision: Precision): readonly Tie[] {
  const years = new Map(ledger.tables.map((table) => [table.id, table.year]));
  const ties: Tie[] = [];
  for (const entry of ledger.entries.several()) for (const tie of tiesOf(entry, precision, years, ledger)) ties.push(tie);
  return [...ties, ...formsTwice(ledger, precision)];
}

/** S-13: one form of one year on two sheets (财决 and 公开, or last year's left under this year's name), told at the first figure that differs. */
function formsTwice(ledger: Ledger, precision: Precision): readonly Tie[] {
  const ties: Tie[] = [];
  const told = new Set<string>();
  for (const entry of ledger.entries.several()) {
    const official = entry.statements.filter(({ form }) => form !== null && OFFICIAL.test(form));
    for (const [index, other] of official.entries()) {
      const first = official.slice(0, index).find(({ form, place }) => form === other.form && sheetOf(place) !== sheetOf(other.place));
      if (!first) continue;
      const pair = `${sheetOf(first.place)}|${sheetOf(other.place)}`;
      const tie = told.has(pair) ? null : tieOf("S-13", other, first, entry, precision);
      if (!tie || judge(tie)?.state !== "broken") continue;
      told.add(pair);
      ties.push(tie);
    }
  }
  return ties;
}

function sheetOf(place: Statement["place"]): string {
  return place.kind === "cell" ? place.sheet : "";
}

/** Year of each table, by its id. */
type TableYears = ReadonlyMap<string, number | null>;

function tiesOf(entry: LedgerEntry, precision: Precision, years: TableYears, ledger: Ledger): readonly Tie[] {
  const official = entry.statements.filter((statement) => statement.form !== null && OFFICIAL.test(statement.form));
  const others = entry.statements.filter((statement) => !official.includes(statement));
  if (official.length > 0) return others.flatMap((other) => nearest(other, official, entry, precision, years) ?? []);
  const [first, ...rest] = others;
  if (SCOPED.has(entry.quantity.account)) {
    return others.flatMap((other, index) => {
      const mate = others.slice(Math.max(0, index - MOST_BEFORE), index).reverse().find((before) => standsBeside(other, before) || areOfOneScope(other, before, entry, ledger));
      return mate ? tieOf(ruleOf(other, mate), other, mate, entry, precision) ?? [] : [];
    });
  }
  return !first ? [] : rest.flatMap((other) => tieOf(isCited(other, first, entry, years) ? "Y-03" : ruleOf(other, first), other, first, entry, precision) ?? []);
}

/** What a sentence says against a table is W-01; two tables, or two sentences, are S-13. */
function ruleOf(a: Statement, b: Statement): string {
  return (a.table === null) === (b.table === null) ? "S-13" : "W-01";
}

/** So many places before one are asked whether they mean the same. */
const MOST_BEFORE = 6;

/** Whether two figures stand in one row of a table, as 账面数 and 公开数 do: then they mean the same scope. */
function standsBeside(a: Statement, b: Statement): boolean {
  return a.table !== null && a.table === b.table && a.place.kind === "cell" && b.place.kind === "cell" && a.place.row === b.place.row;
}

/** What the department spends besides, by the account: tables that agree on it mean the same scope by the account as well. */
const OTHER_HALF: Readonly<Record<string, string>> = { basic_exp: "project_exp", project_exp: "basic_exp" };

const STAGES: readonly Period[] = ["budget", "adjusted", "final"];

/** Whether the sources of two figures state the other half of the spending, or another stage of it, with the same amount. */
function areOfOneScope(a: Statement, b: Statement, { quantity }: LedgerEntry, ledger: Ledger): boolean {
  const half = OTHER_HALF[quantity.account];
  if (half === undefined || quantity.sub !== null || sourceOf(a) === sourceOf(b)) return false;
  const besides = [{ ...quantity, account: half }, ...STAGES.filter((period) => period !== quantity.period).map((period) => ({ ...quantity, period }))];
  return besides.some((beside) => {
    const [x, y] = [a, b].map((one) => ledger.entries.of(beside)?.statements.find((statement) => sourceOf(statement) === sourceOf(one))?.amount);
    const [left, right] = [x ? inYuan(x) : null, y ? inYuan(y) : null];
    return left !== null && right !== null && !left.eq(ZERO) && left.eq(right);
  });
}

/** The table of a figure, or the text that says it. */
function sourceOf({ table, place }: Statement): string {
  return table ?? (place.kind === "cell" ? placeText(place) : "");
}

/** Y-03: one of the two is the quantity's own year's table, the other cites it from a later year. */
function isCited(a: Statement, b: Statement, { quantity }: LedgerEntry, years: TableYears): boolean {
  const [x, y] = [a, b].map(({ table }) => (table === null ? null : years.get(table) ?? null));
  return x !== y && [x, y].includes(quantity.year) && [x, y].every((year) => year !== null && year! >= quantity.year!);
}

function nearest(other: Statement, official: readonly Statement[], entry: LedgerEntry, precision: Precision, years: TableYears): Tie | null {
  const rule = other.form === "WK-NOTES" ? "W-01" : "X-16";
  const named = isCited(other, official[0]!, entry, years) ? "Y-03" : rule;
  if (rule === "X-16" && SCOPED.has(entry.quantity.account) && entry.quantity.sub !== null) return null;
  const ties = official.flatMap((form) => tieOf(named, other, form, entry, precision) ?? []);
  const rank = (tie: Tie): number => ["passed", "tail", "broken", "unchecked"].indexOf(judge(tie)?.state ?? "unchecked");
  return [...ties].sort((a, b) => rank(a) - rank(b) || apart(a) - apart(b))[0] ?? null;
}

/** Distance of both sides, for ordering only. */
function apart(tie: Tie): number {
  const verdict = judge(tie);
  return verdict && verdict.state !== "passed" && verdict.difference ? verdict.difference.abs().toNumber() : 0;
}

/** What two places say of one quantity, as a tie; `null` when it cannot be compared. */
function tieOf(rule: string, other: Statement, form: Statement, entry: LedgerEntry, precision: Precision): Tie | null {
  const [left, right] = [operandOf(other, entry, precision), operandOf(form, entry, precision)];
  if (!left.place || !right.place || other.figure?.isDash) return null;
  const tie = tieOfOperands(rule, left, right, entry);
  if (!tie || !isRate(tie.unit) || judge(tie)?.state !== "broken") return tie;
  const alike = [tieOfOperands(rule, asPercentage(left), right, entry), tieOfOperands(rule, left, asPercentage(right), entry)];
  return alike.find((one) => one && judge(one)?.state !== "broken") ?? tie;
}

/** A bare 0.951 under a heading of percentages was read as 0.951%: it may as well be the share. */
function asPercentage(operand: Operand): Operand {
  const amount = operand.amount!;
  return { ...operand, amount: { ...amount, value: amount.value.times(100), decimals: amount.decimals - 2 } };
}

function tieOfOperands(rule: string, left: Operand, right: Operand, entry: LedgerEntry): Tie | null {
  const [a, b] = [left.amount!.unit, right.amount!.unit];
  if (a !== b && !(isMoneyUnit(a) && isMoneyUnit(b)) && !(isRate(a) && isRate(b))) return null;
  const isMoney = isMoneyUnit(a);
  return {
    rule, comparison: "equal", unit: isMoney && isMoneyUnit(b) && a !== b ? coarser(left, right) : a, title: "equal",
    leftLabel: `${left.place!.sheet}·${entry.name}`, rightLabel: `${right.place!.sheet}·${entry.name}`, left: [left], right: [right],
    isExact: false, isIndicative: false, severity: null,
  };
}

/** 万元 of 元 and 万元: the unit that both can be read in. */
function coarser(a: Operand, b: Operand): Tie["unit"] {
  const one = (operand: Operand): number => convertMoney({ ...operand.amount!, value: operand.amount!.value.times(0).plus(1) }, "元").value.toNumber();
  return one(a) >= one(b) ? a.amount!.unit : b.amount!.unit;
}

function operandOf(statement: Statement, entry: LedgerEntry, precision: Precision): Operand {
  return {
    sign: 1, label: entry.name, amount: precision.ofStatement(statement), place: statement.place.kind === "cell" ? statement.place : null,
    figure: statement.figure, required: false,
  };
}
