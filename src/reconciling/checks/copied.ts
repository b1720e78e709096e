import { Decimal, ZERO, message } from "../../model";
import type { Finding, Table, TableColumn } from "../../model";
import { percentText } from "../finding/figureText";
import { headingText } from "../structure/headings";
import type { CheckInput, SoloResult } from "./solo";
import { found, soloFinding } from "./solo";

/** A table may repeat so much of last year's; fewer figures say nothing (Y-06; 经验规则). */
const MOST_ALIKE = "0.8";
const FEWEST = 8;

/** Y-06 整表照抄上年: a form whose figures are nearly all those of the same form of the year before. */
export function copiedCheck({ ledger }: CheckInput): SoloResult {
  const dated = ledger.tables.filter(({ form, year }) => form !== null && year !== null);
  return found(dated.flatMap((table) => {
    const before = dated.find((other) => other.form === table.form && other.side === table.side && other.year === table.year! - 1);
    return before ? copiedFrom(table, before) : [];
  }));
}

function copiedFrom(table: Table, before: Table): readonly Finding[] {
  const rows = new Map(before.rows.map((row) => [row.code ?? row.label, row]));
  const columns = new Map(before.columns.filter(isFigures).map((column) => [bare(column), column]));
  const pairs = table.rows.flatMap((row) => table.columns.filter(isFigures).flatMap((column) => {
    const [oldRow, oldColumn] = [rows.get(row.code ?? row.label), columns.get(bare(column))];
    const now = table.figures.at(row.row, column.column);
    const then = oldRow && oldColumn && before.figures.at(oldRow.row, oldColumn.column);
    return now && then && !now.amount.value.eq(ZERO) ? [{ place: now.place, isSame: now.amount.value.eq(then.amount.value) && now.amount.unit === then.amount.unit }] : [];
  }));
  const same = pairs.filter(({ isSame }) => isSame);
  const share = pairs.length === 0 ? ZERO : new Decimal(same.length).div(pairs.length);
  if (pairs.length < FEWEST || share.lte(MOST_ALIKE)) return [];
  const params = { table: table.title || table.sheet, other: before.title || before.sheet, count: pairs.length, same: same.length, share: percentText(share) };
  return [soloFinding({ rule: "Y-06", cells: same.map(({ place }) => place), title: message("check.copied.title", params), detail: message("check.copied.detail", params), areas: [table.sheet] })];
}

function isFigures({ role }: TableColumn): boolean {
  return role === "figure";
}

/** The heading without its year, so that both years' columns meet. */
function bare(column: TableColumn): string {
  return headingText(column).replace(/(19|20)\d\d年?(度)?/g, "");
}
