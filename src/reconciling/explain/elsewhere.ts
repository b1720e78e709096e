import { inYuan, message, placeKey } from "../../model";
import type { CellPlace, Decimal, Explanation } from "../../model";
import { figureText, placeWords } from "../finding/figureText";
import { headingText } from "../structure/headings";
import type { Tie } from "../ties/tie";
import { operandsOfTie } from "../ties/tie";
import type { Closeness } from "./closeness";
import { isWide } from "./closeness";
import type { ExplainContext, Placed } from "./context";
import { isTrifle } from "./trifle";

const MOST_ELSEWHERE = 3;
/** Of a figure that stands everywhere no more are looked at. */
const MOST_LOOKED_AT = 60;
/** A figure elsewhere that comes near is worth telling from so many slacks on. */
const WIDE_ENOUGH = 30;
/** What a figure elsewhere loses that comes near and is not equal. */
const INEXACT = 0.05;

/** Where the figures of a tie stand, and what they are called. */
interface Surroundings {
  readonly cells: ReadonlySet<string>;
  readonly sheets: ReadonlySet<string>;
  readonly rows: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly headings: ReadonlySet<string>;
}

/**
 * Figures beside the tie that are as large as the difference: first those that could belong into it, by their row, column,
 * label or heading; without any, lines of other sheets that the tie's own sheet does not have.
 */
export function equalElsewhere(tie: Tie, difference: Decimal, context: ExplainContext, closeness: Closeness, isSum: boolean): readonly Explanation[] {
  const yuan = inYuan({ value: difference, unit: tie.unit, decimals: 0 });
  if (yuan === null || isTrifle(difference)) return [];
  const equal = context.equalTo(yuan);
  const slack = inYuan({ value: closeness.slack, unit: tie.unit, decimals: 0 })!;
  const near = equal.length > 0 || !isWide(difference, closeness, WIDE_ENOUGH) ? equal : context.nearTo(yuan, slack);
  const lessSure = equal.length > 0 ? 0 : INEXACT;
  const around = surroundingsOf(tie, context);
  return mostRelated(near.slice(0, MOST_LOOKED_AT), around).map((placed): Explanation => {
    const params = { label: labelOf(placed), place: placeWords(placed.figure.place), value: figureText(difference.abs(), tie.unit), unit: tie.unit };
    return isSum && around.sheets.has(placed.figure.place.sheet)
      ? { kind: "missing_row", message: message("explain.missingRow", params), cells: [placed.figure.place], confidence: 0.66 - lessSure }
      : { kind: "equals_elsewhere", message: message("explain.elsewhere", params), cells: [placed.figure.place], confidence: 0.5 - lessSure };
  });
}

function surroundingsOf(tie: Tie, context: ExplainContext): Surroundings {
  const places = operandsOfTie(tie).flatMap(({ place }) => (place ? [place] : []));
  const placed = places.flatMap((place) => context.at(place) ?? []);
  return {
    cells: new Set(places.map(placeKey)), sheets: new Set(places.map(({ sheet }) => sheet)), rows: new Set(places.map(rowKey)), columns: new Set(places.map(columnKey)),
    labels: new Set(placed.flatMap(({ row }) => (row?.label ? [row.label] : []))), headings: new Set(placed.flatMap(({ column }) => (column ? [headingText(column)] : []))),
  };
}

function rowKey({ sheet, row }: CellPlace): string {
  return `${sheet}|${row}`;
}

function columnKey({ sheet, column }: CellPlace): string {
  return `${sheet}|${column}`;
}

function mostRelated(all: readonly Placed[], around: Surroundings): readonly Placed[] {
  const others = all.filter(({ figure }) => !around.cells.has(placeKey(figure.place)));
  const related = others.filter((placed) => isRelated(placed, around));
  return (related.length > 0 ? related : others.filter(({ figure }) => !around.sheets.has(figure.place.sheet))).slice(0, MOST_ELSEWHERE);
}

/** On the tie's own sheets by row, column or label; on another one by label, or as one more line under the same heading. */
function isRelated({ figure: { place }, row, column }: Placed, { sheets, rows, columns, labels, headings }: Surroundings): boolean {
  if (row && labels.has(row.label)) return true;
  if (sheets.has(place.sheet)) return rows.has(rowKey(place)) || columns.has(columnKey(place));
  return column !== null && headings.has(headingText(column));
}

function labelOf({ row, column }: Placed): string {
  return [row?.label, column?.path.join("·")].filter(Boolean).join("·");
}
