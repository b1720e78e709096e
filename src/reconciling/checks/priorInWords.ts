import { Decimal, message, placeKey } from "../../model";
import type { CellPlace, Finding, Ledger, LedgerEntry, Statement, Table } from "../../model";
import { figureText, placeWords } from "../finding/figureText";
import { sideOf } from "../finding/findingOfTie";
import { inUnit } from "../ties/judge";
import type { Operand } from "../ties/tie";
import type { CheckInput, SoloResult } from "./solo";
import { soloFinding } from "./solo";

const SAID = /比\s*(\d{4})\s*年(预算|决算|预算执行数)?[^，。；\d]{0,6}(增加|增长|减少|下降)\s*([\d,，]+(?:\.\d+)?)/;
/** What last year calls the same thing, where the account's own name differs. */
const SAME_AS: Readonly<Record<string, readonly string[]>> = { income_total: ["gpb_exp"], fiscal_exp_total: ["gpb_exp"] };

/** Y-05: this year's figure less the increase that a remark states gives last year's; it is compared with what last year says. */
export function priorInWordsCheck({ ledger }: CheckInput): SoloResult {
  const results = ledger.tables.flatMap((table) => remarksOf(table, ledger).flatMap((remark) => comparedWith(remark, ledger)));
  const findings = results.flatMap((result) => result.finding ?? []);
  return { findings, passed: results.length - findings.length, checked: results.flatMap(({ cells }) => cells) };
}

/** A remark in words beside a figure: by how much it grew since which year. */
interface Remark {
  readonly entry: LedgerEntry;
  readonly statement: Statement;
  readonly year: number;
  readonly delta: Decimal;
}

function remarksOf(table: Table, ledger: Ledger): readonly Remark[] {
  const sheet = ledger.snapshot.sheets.find(({ name }) => name === table.sheet);
  const texts = table.columns.filter((column) => column.role === "text");
  if (!sheet || texts.length === 0) return [];
  return table.rows.flatMap((row) => {
    const words = texts.map((column) => sheet.values[row.row - sheet.top]?.[column.column - sheet.left]);
    const said = words.map((text) => (typeof text === "string" ? SAID.exec(text) : null)).find((match) => match !== null);
    const column = table.columns.find((candidate) => candidate.role === "figure" && table.figures.hasAt(row.row, candidate.column));
    if (!said || !column) return [];
    const key = placeKey({ kind: "cell", sheet: table.sheet, row: row.row, column: column.column });
    const sign = /减少|下降/.test(said[3]!) ? -1 : 1;
    const delta = new Decimal(said[4]!.replace(/[,，]/g, "")).times(sign);
    return [...ledger.entries.values()].flatMap((entry) => entry.statements.filter(({ place }) => place.kind === "cell" && placeKey(place) === key)
      .map((statement) => ({ entry, statement, year: Number(said[1]), delta })));
  });
}

function comparedWith({ entry, statement, year, delta }: Remark, ledger: Ledger): readonly { readonly finding: Finding | null; readonly cells: readonly CellPlace[] }[] {
  const names = [entry.quantity.account, ...(SAME_AS[entry.quantity.account] ?? [])];
  const last = [...ledger.entries.values()].find(({ quantity }) => names.includes(quantity.account) && quantity.sub === entry.quantity.sub && quantity.period === entry.quantity.period && quantity.year === year);
  if (!last || statement.place.kind !== "cell" || last.settled.place.kind !== "cell") return [];
  const { unit } = statement.amount;
  const [now, then] = [statement.amount.value, inUnit(last.settled.amount, unit).value];
  const implied = now.minus(delta);
  const difference = implied.minus(then);
  const cells = [statement.place, last.settled.place];
  const agrees = difference.abs().lte("0.015");
  const params = {
    label: entry.name, now: figureText(now, unit), delta: figureText(delta, unit), implied: figureText(implied, unit), then: figureText(then, unit), unit, year,
    difference: figureText(difference, unit), place: placeWords(statement.place), other: placeWords(last.settled.place),
  };
  const operand = (of: Statement, label: string): Operand => ({ sign: 1, label, amount: of.amount, place: of.place.kind === "cell" ? of.place : null, figure: of.figure, required: false });
  const finding = agrees ? null : soloFinding({
    rule: "Y-05", cells, unit, difference, left: sideOf(entry.name, [operand(statement, entry.name)], unit), right: sideOf(last.name, [operand(last.settled, last.name)], unit),
    title: message("check.prior.title", params), detail: message("check.prior.detail", params),
  });
  return [{ finding, cells }];
}
