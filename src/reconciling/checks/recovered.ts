import { ZERO, message } from "../../model";
import type { Finding, Table } from "../../model";
import { figureText, placeWords } from "../finding/figureText";
import { COLUMN_RELATIONS } from "../rules/columnRelations";
import type { ColumnRelation } from "../rules/columnRelations";
import { headingText } from "../structure/headings";
import { isTotalRow } from "../structure/rowSums";
import { columnsOf } from "./columns";
import type { CheckInput, SoloResult } from "./solo";
import { found, soloFinding } from "./solo";

const RECOVERED = /收回|缴回/;

/** L-05: a line whose whole balance was taken back, so that nothing is carried over: what was paid should be what the final accounts say. */
export function recoveredCheck({ ledger }: CheckInput): SoloResult {
  return found(ledger.tables.filter((table) => table.form === "WK-CARRY").flatMap(recoveredIn));
}

function recoveredIn(table: Table): readonly Finding[] {
  const relation = (COLUMN_RELATIONS as readonly ColumnRelation[]).find(({ rule }) => rule === "L-11")!;
  const columns = columnsOf(table, relation);
  const back = columns?.minus.find((column) => RECOVERED.test(headingText(column)));
  if (!columns || !back) return [];
  return table.rows.filter((row) => !isTotalRow(row)).flatMap((row) => {
    const [recovered, end] = [back, columns.left].map((column) => table.figures.at(row.row, column.column));
    if (!recovered || !end || !recovered.amount.value.gt(ZERO) || !end.amount.value.eq(ZERO)) return [];
    const { unit, value } = recovered.amount;
    const params = { label: row.label, value: figureText(value, unit), unit, place: placeWords(recovered.place), endPlace: placeWords(end.place) };
    return [soloFinding({ rule: "L-05", severity: "info", cells: [recovered.place, end.place], unit, difference: ZERO, mark: "recovered", title: message("check.recovered.title", params), detail: message("check.recovered.detail", params) })];
  });
}
