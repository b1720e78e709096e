import { ZERO, message } from "../../model";
import type { Finding, Table, TableColumn } from "../../model";
import { figureText, placeWords } from "../finding/figureText";
import { COLUMN_RELATIONS } from "../rules/columnRelations";
import type { ColumnRelation } from "../rules/columnRelations";
import { isTotalRow } from "../structure/rowSums";
import { columnsOf } from "./columns";
import type { CheckInput, SoloResult } from "./solo";
import { found, soloFinding } from "./solo";

/** L-09 and its like: a column of decreases that holds positive and negative figures, so that its total can be read two ways. */
export function mixedSignCheck({ ledger }: CheckInput): SoloResult {
  return found(ledger.tables.flatMap((table) => (COLUMN_RELATIONS as readonly ColumnRelation[])
    .filter((relation) => relation.decreasesMayBeNegative).flatMap((relation) => mixed(table, relation))));
}

function hasNegative(table: Table, { column }: TableColumn): boolean {
  const { hasNegative: has, hasOther } = table.figures.traits;
  return (has || hasOther) && table.rows.some(({ row }) => table.figures.at(row, column)?.amount.value.s === -1);
}

function mixed(table: Table, relation: ColumnRelation): readonly Finding[] {
  return (columnsOf(table, relation)?.minus ?? []).flatMap((column) => {
    if (!hasNegative(table, column)) return [];
    const figures = table.rows.filter((row) => row.kind !== "ofWhich").flatMap((row) => {
      const figure = table.figures.at(row.row, column.column);
      return figure && !figure.amount.value.eq(ZERO) ? [{ row, figure }] : [];
    });
    const lines = figures.filter(({ row }) => !isTotalRow(row));
    const total = figures.find(({ row }) => isTotalRow(row));
    const negative = lines.find(({ figure }) => figure.amount.value.lt(ZERO));
    const positive = lines.find(({ figure }) => figure.amount.value.gt(ZERO));
    if (!negative || !positive) return [];
    const { unit } = negative.figure.amount;
    const params = {
      heading: column.path.join("·"), negative: placeWords(negative.figure.place), positive: placeWords(positive.figure.place),
      negativeValue: figureText(negative.figure.amount.value, unit), positiveValue: figureText(positive.figure.amount.value, unit), unit,
    };
    const cells = [...(total ? [total] : []), ...lines].map(({ figure }) => figure.place);
    return [soloFinding({ rule: relation.rule, severity: "explain", cells, unit, mark: "signs", title: message("check.signs.title", params), detail: message("check.signs.detail", params) })];
  });
}
