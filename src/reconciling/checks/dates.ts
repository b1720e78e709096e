import { message, valueAt } from "../../model";
import type { CellPlace, CellValue, Finding, SheetSnapshot, Table } from "../../model";
import { placeWords } from "../finding/figureText";
import type { CheckInput, SoloResult } from "./solo";
import { soloFinding } from "./solo";

const DATE_HEADING = /日期|^时间$|发生时间|支付时间/;
/** Ledgers whose lines are vouchers of one year. */
const LEDGERS: ReadonlySet<string> = new Set(["WK-SG"]);
/** Serial number of 1 January 1970, and its day in milliseconds. */
const EPOCH_SERIAL = 25_569;
const DAY = 86_400_000;
/** Serial numbers of dates between 1990 and 2100. */
const [FIRST_SERIAL, LAST_SERIAL] = [32_874, 73_050];

/** L-13 日期在年度内: vouchers of a ledger bear dates of its year. */
export function dateCheck({ ledger }: CheckInput): SoloResult {
  const sheets = new Map(ledger.snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const asked = ledger.tables.filter(({ form }) => LEDGERS.has(form ?? "")).map((table) => datesOf(table, sheets.get(table.sheet), table.year ?? ledger.year));
  return { findings: asked.flatMap(({ finding }) => finding ?? []), passed: asked.filter(({ finding, count }) => !finding && count > 0).length, checked: [] };
}

function datesOf(table: Table, sheet: SheetSnapshot | undefined, year: number | null): { readonly finding: Finding | null; readonly count: number } {
  const column = table.columns.find(({ path }) => DATE_HEADING.test(path[path.length - 1] ?? ""));
  if (!sheet || !column || year === null) return { finding: null, count: 0 };
  const dated = table.rows.flatMap((row) => {
    const text = dateOf(valueAt(sheet, row.row, column.column));
    return text === null ? [] : [{ text, place: { kind: "cell", sheet: table.sheet, row: row.row, column: column.column } satisfies CellPlace as CellPlace }];
  });
  const outside = dated.filter(({ text }) => !text.startsWith(String(year)));
  const [first] = outside;
  if (!first) return { finding: null, count: dated.length };
  const params = { table: table.title || table.sheet, count: outside.length, year, date: first.text, places: outside.slice(0, 4).map(({ place }) => placeWords(place)).join("、") };
  return { count: dated.length, finding: soloFinding({ rule: "L-13", cells: outside.map(({ place }) => place), title: message("check.date.title", params), detail: message("check.date.detail", params) }) };
}

/** A date with its year as 2020-03-05, from a serial number or from words that name the year; `null` when it is none. */
function dateOf(value: CellValue): string | null {
  if (typeof value === "number") return value >= FIRST_SERIAL && value <= LAST_SERIAL ? new Date((value - EPOCH_SERIAL) * DAY).toISOString().slice(0, 10) : null;
  if (typeof value !== "string") return null;
  const words = /^\s*((?:19|20)\d\d)\s*[-./年]\s*(\d{1,2})(?:\s*[-./月]\s*(\d{1,2})日?)?/.exec(value);
  return words ? [words[1]!, ...words.slice(2).filter(Boolean).map((part) => part.padStart(2, "0"))].join("-") : null;
}
