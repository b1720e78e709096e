import { ZERO, isMoneyUnit, message } from "../../model";
import type { Figure, Finding, Table, TableColumn, TableRow } from "../../model";
import { figureText, percentText, placeWords } from "../finding/figureText";
import { headingText } from "../structure/headings";
import type { CheckInput, SoloResult } from "./solo";
import { found, soloFinding } from "./solo";

const SHARE = /占比|比重|所占比例/;
const RATE = /增减率|增长率|变动率|增减%|增减幅/;
const BASE = /上年|去年|基数/;
/** Money is published with two decimals. */
const PUBLISHED = 2;
/** Columns with fewer figures have no way of writing of their own. */
const FEWEST = 4;

/** N-03 百分比范围, N-04 精度混用: how figures are written. */
export function writingCheck({ ledger }: CheckInput): SoloResult {
  return found(ledger.tables.flatMap((table) => [...sharesBeyond(table), ...ratesOverZero(table), ...mixedDecimals(table)]));
}

function sharesBeyond(table: Table): readonly Finding[] {
  return figuresIn(table, (column) => SHARE.test(headingText(column))).flatMap(({ row, figure }) => {
    const share = figure.amount.unit === "%" || figure.amount.value.abs().lte(1) ? figure.amount.value : figure.amount.value.div(100);
    if (figure.isDash || (share.gte(ZERO) && share.lte(1))) return [];
    const params = { label: row.label, value: percentText(share), place: placeWords(figure.place) };
    return [soloFinding({ rule: "N-03", cells: [figure.place], title: message("check.share.title", params), detail: message("check.share.detail", params) })];
  });
}

/** A rate of growth beside a base of zero: nothing can be compared. */
function ratesOverZero(table: Table): readonly Finding[] {
  const base = table.columns.find((column) => column.role === "figure" && BASE.test(headingText(column)) && !RATE.test(headingText(column)));
  if (!base) return [];
  return figuresIn(table, (column) => RATE.test(headingText(column))).flatMap(({ row, figure }) => {
    const under = table.figures.at(row.row, base.column);
    if (!under?.amount.value.eq(ZERO) || figure.isDash || figure.amount.value.eq(ZERO)) return [];
    const params = { label: row.label, base: placeWords(under.place), value: percentText(figure.amount.value), place: placeWords(figure.place) };
    return [soloFinding({ rule: "N-03", cells: [figure.place, under.place], title: message("check.zeroBase.title", params), detail: message("check.zeroBase.detail", params) })];
  });
}

/**
 * Money written with more decimals than its column is published in, or in a published form text among text with other decimals. A number
 * that Excel shows without its last noughts is no mixture: the column with the most such figures speaks for the table.
 */
function mixedDecimals(table: Table): readonly Finding[] {
  const isPublished = /^(GK|B)\d\d$/.test(table.form ?? "");
  if (!mayBeMixed(table, isPublished)) return [];
  const columns = table.columns.filter((column) => column.role === "figure" && isMoneyUnit(column.unit)).map((column) => {
    const figures = figuresIn(table, (other) => other === column).map(({ figure }) => figure).filter((figure) => !figure.isDash && !figure.amount.value.eq(ZERO));
    return { column, odd: figures.length >= FEWEST ? oddOnes(figures, isPublished) : [] };
  });
  const worst = columns.reduce((most, next) => (next.odd.length > most.odd.length ? next : most), columns[0] ?? { column: null, odd: [] });
  const [first] = worst.odd;
  if (!first || worst.column === null) return [];
  const params = { table: table.title || table.sheet, column: headingText(worst.column), count: worst.odd.length, place: placeWords(first.place), value: figureText(first.amount.value, first.amount.unit) };
  return [soloFinding({ rule: "N-04", cells: worst.odd.map(({ place }) => place), title: message("check.decimals.title", params), detail: message("check.decimals.detail", params) })];
}

/** Whether any figure is one of which a mixture could be made: most tables have none. */
function mayBeMixed(table: Table, isPublished: boolean): boolean {
  const { hasOther, decimals } = table.figures.traits;
  if (!hasOther && decimals <= PUBLISHED) return false;
  for (const { amount, isText } of table.figures.values()) if (amount.decimals > PUBLISHED || (isPublished && isText)) return true;
  return false;
}

function oddOnes(figures: readonly Figure[], isPublished: boolean): readonly Figure[] {
  const fine = figures.filter(({ amount }) => amount.decimals > PUBLISHED);
  const texts = isPublished ? figures.filter(({ isText }) => isText) : [];
  const oddTexts = texts.length >= FEWEST ? texts.filter(({ amount }) => texts.filter((other) => other.amount.decimals === amount.decimals).length * 2 < texts.length) : [];
  return fine.length * 2 < figures.length && fine.length > 0 ? fine : oddTexts;
}

function figuresIn(table: Table, isAbout: (column: TableColumn) => boolean): readonly { readonly row: TableRow; readonly figure: Figure }[] {
  const columns = table.columns.filter((column) => column.role === "figure" && isAbout(column));
  return columns.flatMap((column) => table.rows.flatMap((row) => {
    const figure = table.figures.at(row.row, column.column);
    return figure ? [{ row, figure }] : [];
  }));
}
