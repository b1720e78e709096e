import { ZERO, figureKey, isMoneyUnit, message } from "../../model";
import type { CellPlace, Figure, Finding, Table } from "../../model";
import { figureText, placeWords } from "../finding/figureText";
import { columnSums } from "../structure/headings";
import { rowSums } from "../structure/rowSums";
import { labelOf } from "../structure/sums";
import type { CheckInput, SoloResult } from "./solo";
import { found, soloFinding } from "./solo";

/** “三公” forms, whose vehicles are a subtotal over purchase and running. */
const FORMS: ReadonlySet<string> = new Set(["GK07", "B07"]);
const VEHICLES = /公务用车/;

/** T-09 小计为零而有子项, where the subtotal is empty; a written 0 is asked about by the limits. */
export function emptySubtotalCheck({ ledger }: CheckInput): SoloResult {
  return found(ledger.tables.filter(({ form }) => FORMS.has(form ?? "")).flatMap((table) => [...across(table), ...down(table)]));
}

function across(table: Table): readonly Finding[] {
  return columnSums(table).filter(({ total }) => VEHICLES.test(total.path.join(""))).flatMap(({ total, readings: [addends] }) => table.rows.filter(({ row }) => addends!.every(({ column }) => !holdsWords(table, row, column))).flatMap((row) =>
    findingOf(table, row.row, total.column, labelOf(row, total), addends!.map((column) => table.figures.at(row.row, column.column)))));
}

/** Neither a figure nor nothing: then the row is no line below these headings (相关统计 | 国内接待批次 | 21). */
function holdsWords({ figures, blanks }: Table, row: number, column: number): boolean {
  return !figures.hasAt(row, column) && !blanks.has(figureKey(row, column));
}

function down(table: Table): readonly Finding[] {
  const columns = table.columns.filter(({ role, unit }) => role === "figure" && isMoneyUnit(unit));
  return rowSums(table).filter(({ total, kind }) => kind === "level" && VEHICLES.test(total.label)).flatMap(({ total, addends }) => columns.flatMap((column) =>
    findingOf(table, total.row, column.column, total.label, (addends[0] ?? []).map((row) => table.figures.at(row.row, column.column)))));
}

function findingOf(table: Table, row: number, column: number, label: string, parts: readonly (Figure | undefined)[]): readonly Finding[] {
  if (!table.blanks.has(figureKey(row, column))) return [];
  const part = parts.find((figure) => figure?.amount.value.gt(ZERO));
  if (!part) return [];
  const place: CellPlace = { kind: "cell", sheet: table.sheet, row, column };
  const beside = table.columns.find((one) => one.column === part.place.column);
  const params = {
    left: label, right: table.rows.find((one) => one.row === part.place.row && part.place.row !== row)?.label ?? beside?.path.at(-1) ?? "", leftValue: "—", leftPlace: placeWords(place),
    rightValue: `${figureText(part.amount.value, part.amount.unit)}${part.amount.unit}`, rightPlace: placeWords(part.place),
  };
  return [soloFinding({ rule: "T-09", cells: [place, part.place], unit: part.amount.unit, title: message("finding.title.emptyTotal", params), detail: message("finding.detail.emptyTotal", params) })];
}
