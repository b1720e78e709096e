import { inYuan, message, placeKey } from "../../model";
import type { CellPlace, Decimal, Explanation } from "../../model";
import { figureText, placeWords } from "../finding/figureText";
import { isTotalRow } from "../structure/rowSums";
import type { Tie } from "../ties/tie";
import { operandsOfTie } from "../ties/tie";
import type { Candidate } from "./candidates";
import type { ExplainContext, Placed } from "./context";

/** Figures of fewer digits are alike by chance. */
const FEWEST_DIGITS = 4;
/** Of a figure that stands everywhere no more are looked at. */
const MOST_LOOKED_AT = 20;
const FROM_BESIDE = 0.64;
const FROM_A_TOTAL = 0.45;
const AGREED = 0.4;

/**
 * A figure that was copied from the wrong place: another table has it, right beside the one that would close the tie; or it is
 * a total that other checks agree is wrong, and another total has the same figure.
 */
export function copiedFigure(candidate: Candidate, tie: Tie, own: OwnCells, context: ExplainContext): readonly Explanation[] {
  const { operand: { place, label }, value, fix } = candidate;
  if (!place || tie.comparison !== "equal" || context.formulaAt(place) !== "") return [];
  const isOpen = !context.isConfirmed(place);
  const isDoubted = isLeastTrusted(candidate, tie, context);
  const same = isOpen || isDoubted ? outside(value, place, tie, own, context) : [];
  if (same.length === 0) return [];
  const params = { label, place: placeWords(place), value: figureText(value, tie.unit), wanted: figureText(fix, tie.unit), unit: tie.unit };
  const wanted = isOpen ? outside(fix, place, tie, own, context) : [];
  for (const from of same) {
    const right = wanted.find((other) => isBeside(from, other));
    if (right) return [{ kind: "copied_elsewhere", message: message("explain.copiedBeside", { ...params, from: wordsOf(from), right: wordsOf(right) }), cells: [place, from.figure.place], confidence: FROM_BESIDE }];
  }
  const from = isDoubted ? same.find(({ row }) => row !== null && isTotalRow(row)) : undefined;
  return from ? [{ kind: "copied_elsewhere", message: message("explain.copied", { ...params, from: wordsOf(from) }), cells: [place, from.figure.place], confidence: FROM_A_TOTAL }] : [];
}

/** The cells of a tie by `placeKey`, gathered once for all its figures: a sum may have tens of thousands. */
export type OwnCells = () => ReadonlySet<string>;

export function ownCellsOf(tie: Tie): OwnCells {
  let own: ReadonlySet<string> | null = null;
  return () => (own ??= new Set(operandsOfTie(tie).flatMap(({ place }) => (place ? [placeKey(place)] : []))));
}

/** Figures of that amount in other tables, outside of the tie. */
function outside(figure: Decimal, place: CellPlace, tie: Tie, own: OwnCells, context: ExplainContext): readonly Placed[] {
  const yuan = digitsOf(figure) < FEWEST_DIGITS ? null : inYuan({ value: figure, unit: tie.unit, decimals: 0 });
  const equal = yuan === null ? [] : context.equalTo(yuan).slice(0, MOST_LOOKED_AT);
  if (equal.length === 0) return [];
  const table = context.at(place)?.table;
  return equal.filter((placed) => placed.table !== table && !own().has(placeKey(placed.figure.place)));
}

/** A typed figure that all checks about it want alike, and nothing tells why; a total may be older than its lines. */
export function agreedFigure(candidate: Candidate, tie: Tie, context: ExplainContext): readonly Explanation[] {
  const { operand: { place, label }, value, fix } = candidate;
  if (!place || !context.isAgreed(place) || context.formulaAt(place) !== "") return [];
  const params = { label, place: placeWords(place), value: figureText(value, tie.unit), wanted: figureText(fix, tie.unit), unit: tie.unit };
  return [isTotal(candidate, tie) && tie.right.length > 1
    ? { kind: "stale_total", message: message("explain.agreedTotal", params), cells: [place], confidence: AGREED }
    : { kind: "wrong_figure", message: message("explain.agreedLine", params), cells: [place], confidence: AGREED }];
}

function digitsOf(value: Decimal): number {
  return value.abs().toFixed().replace(/\.|^0+|0+$/g, "").length;
}

/** Cells of one table in one row or one column. */
function isBeside(a: Placed, b: Placed): boolean {
  return a.table === b.table && a.figure !== b.figure && (a.row === b.row || a.column === b.column);
}

function isTotal({ operand }: Candidate, { left }: Tie): boolean {
  return left.length === 1 && left[0] === operand;
}

/** A total whose correction repairs all that is broken about it; of two places that state one figure, the one that no other check confirms. */
function isLeastTrusted(candidate: Candidate, tie: Tie, context: ExplainContext): boolean {
  if (isTotal(candidate, tie) && context.isAgreed(candidate.operand.place!)) return true;
  if (tie.left.length !== 1 || tie.right.length !== 1) return false;
  const other = [...tie.left, ...tie.right].find((operand) => operand !== candidate.operand);
  return !context.isConfirmed(candidate.operand.place!) && !!other?.place && context.isConfirmed(other.place);
}

function wordsOf({ row, column, figure }: Placed): string {
  return `${[row?.label, column?.path.join("·")].filter(Boolean).join("·")}（${placeWords(figure.place)}）`;
}
