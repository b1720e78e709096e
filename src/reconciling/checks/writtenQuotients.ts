import { Decimal, ZERO, intervalsMeet, message, printedInterval, valueAt } from "../../model";
import type { Finding, Ledger, Table, TableColumn, TableRow } from "../../model";
import { percentText, placeWords } from "../finding/figureText";
import { lastHeading } from "../structure/headings";
import { asShare } from "../ties/precision";
import { quotientInterval, statedIntervals } from "./rates";
import type { Measured } from "./rates";
import { found, soloFinding } from "./solo";
import type { CheckInput, SoloResult } from "./solo";

/** Over what a rate was worked out from, in figures: 算式, 计算过程. */
const WORKED_OUT = /^(?:算式|算法|公式|计算(?:过程|公式|式|方法))$/;
const NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?)(?:万?元|人|辆|个)?";
/** 379.62/390, 5427.18万元÷5512.90万元×100%, with or without what it comes to. */
const QUOTIENT = new RegExp(`^[=＝]?${NUMBER}[/÷]${NUMBER}(?:[×xX*]100%?)?(?:[=＝][\\d.]+%?)?$`);
const RATES: ReadonlySet<string> = new Set(["%", "比率"]);

/** W-02 of a rate beside the quotient that it was worked out from: 379.62/390 | 93.74%. */
export function writtenQuotientCheck({ ledger }: CheckInput): SoloResult {
  return found(ledger.tables.flatMap((table) => table.columns.filter(isWorkedOut).flatMap((column) => inColumn(table, column, ledger))));
}

function isWorkedOut(column: TableColumn): boolean {
  return column.role !== "figure" && WORKED_OUT.test(lastHeading(column));
}

function inColumn(table: Table, written: TableColumn, { snapshot }: Ledger): readonly Finding[] {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  const [result] = table.columns.filter(({ role, column }) => role === "figure" && column > written.column);
  if (sheet === undefined || result === undefined) return [];
  return table.rows.flatMap((row) => {
    const text = valueAt(sheet, row.row, written.column);
    const quotient = typeof text === "string" ? QUOTIENT.exec(text.replace(/\s/g, "")) : null;
    return quotient === null ? [] : recalculated(table, row, result, quotient) ?? [];
  });
}

function recalculated(table: Table, row: TableRow, result: TableColumn, [text, above = "", below = ""]: RegExpExecArray): Finding | null {
  const figure = table.figures.at(row.row, result.column);
  const [top, bottom] = [written(above), written(below)];
  if (!figure || !RATES.has(figure.amount.unit) || bottom.value.eq(ZERO)) return null;
  if (statedIntervals(figure).some((interval) => intervalsMeet(interval, quotientInterval({ top, bottom })))) return null;
  const params = { label: row.label, place: placeWords(figure.place), stated: percentText(asShare(figure.amount).value), quotient: text, right: percentText(top.value.div(bottom.value)) };
  return soloFinding({ rule: "W-02", cells: [figure.place], title: message("check.rate.title", params), detail: message("check.rate.written", params) });
}

/** A number as it was written, with what it may stand for. */
function written(text: string): Measured {
  const digits = text.replace(/,/g, "");
  const value = new Decimal(digits);
  return { value, interval: printedInterval({ value, decimals: digits.split(".")[1]?.length ?? 0 }) };
}
