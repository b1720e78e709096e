import { ZERO, figureKey, intervalsMeet, message, printedInterval } from "../../model";
import type { Amount, CellPlace, Figure, Finding, Interval, Table, TableColumn } from "../../model";
import { percentText, placeWords } from "../finding/figureText";
import { patternOf } from "../rules/patterns";
import { RATE_RELATIONS } from "../rules/rateRelations";
import type { RateRelation } from "../rules/rateRelations";
import { headingText } from "../structure/headings";
import { inUnit } from "../ties/judge";
import type { Precision } from "../ties/precision";
import type { CheckInput, SoloResult } from "./solo";
import { soloFinding } from "./solo";

/** L-03 执行率重算, Y-02 增减率重算: a stated rate agrees when its interval meets that of the quotient (T4). */
export function rateCheck({ ledger, precision }: CheckInput): SoloResult {
  const results = ledger.tables.flatMap((table) => (RATE_RELATIONS as readonly RateRelation[]).flatMap((relation) => ratesOf(table, relation, precision)));
  return { findings: results.flatMap(({ finding }) => finding ?? []), passed: results.filter(({ finding }) => finding === null).length, checked: results.flatMap(({ cells }) => cells) };
}

/** One rate that was worked out again; no finding when it agrees. */
interface Recalculated {
  readonly finding: Finding | null;
  readonly cells: readonly CellPlace[];
}

function ratesOf(table: Table, relation: RateRelation, precision: Precision): readonly Recalculated[] {
  const columns = [relation.rate, relation.numerator, relation.denominator].map((pattern) =>
    table.columns.find((column) => column.role === "figure" && patternOf(pattern).test(headingText(column))));
  const [rate, numerator] = columns;
  const denominator = columns[2] ?? (relation.rule === "Y-02" ? earlierYear(table) : undefined);
  if (!rate || !numerator || !denominator || new Set([rate, numerator, denominator]).size < 3) return [];
  return table.rows.flatMap((row): readonly Recalculated[] => {
    const at = (column: TableColumn): Figure | undefined => table.figures.get(figureKey(row.row, column.column));
    const [stated, top, bottom] = [at(rate), at(numerator), at(denominator)];
    if (!stated || !top || !bottom || stated.isDash || bottom.amount.value.eq(ZERO)) return [];
    const [a, b] = [precision.ofFigure(top), precision.ofFigure(bottom)];
    const quotient = a.value.div(inUnit(b, a.unit).value);
    const cells = [stated.place, top.place, bottom.place];
    if (intervalsMeet(statedInterval(stated.amount), quotientInterval(a, inUnit(b, a.unit)))) return [{ finding: null, cells }];
    const params = { label: row.label, place: placeWords(stated.place), stated: percentText(asShare(stated.amount).value), right: percentText(quotient), top: placeWords(top.place), bottom: placeWords(bottom.place) };
    return [{ finding: soloFinding({ rule: relation.rule, cells, title: message("check.rate.title", params), detail: message("check.rate.detail", params) }), cells }];
  });
}

/** Of two columns of different years the earlier one; none when the table has more. */
function earlierYear(table: Table): TableColumn | undefined {
  const amounts = table.columns.filter((column) => column.role === "figure" && column.year !== null && !/增减|增长|变动|率|%|差/.test(headingText(column)));
  const [first, second, ...others] = [...amounts].sort((a, b) => a.year! - b.year!);
  return first && second && others.length === 0 && first.year !== second.year ? first : undefined;
}

/** Rates are read as a share of 1; a bare 93.2 in a column of rates is a percentage. */
function asShare(amount: Amount): Amount {
  return amount.value.abs().gt(5) ? { ...amount, value: amount.value.div(100), decimals: amount.decimals + 2 } : amount;
}

/** No rate is meant finer than a hundredth of a per cent. */
function statedInterval(amount: Amount): Interval {
  const share = asShare(amount);
  return printedInterval({ value: share.value, decimals: Math.min(share.decimals, 4) });
}

function quotientInterval(a: Amount, b: Amount): Interval {
  const [x, y] = [printedInterval(a), printedInterval(b)];
  if (y.low.lte(ZERO) && y.high.gte(ZERO)) return { low: a.value.abs().neg(), high: a.value.abs() };
  const corners = [x.low.div(y.low), x.low.div(y.high), x.high.div(y.low), x.high.div(y.high)].sort((p, q) => p.cmp(q));
  return { low: corners[0]!, high: corners[3]! };
}
