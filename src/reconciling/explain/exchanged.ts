import { ZERO, inYuan, message } from "../../model";
import type { CellPlace, Decimal, Explanation } from "../../model";
import { figureText, placeWords } from "../finding/figureText";
import { inUnit } from "../ties/judge";
import type { Operand, Tie } from "../ties/tie";
import { operandsOfTie } from "../ties/tie";
import type { ExplainContext } from "./context";

const OF_BOTH_TIES = 0.96;
/** What a pair loses of which other checks hold: the one across from it is likelier. */
const BORNE_OUT = 0.1;
const BESIDE = 0.86;
const BESIDES = [-1, 1] as const;

/** Two figures that were exchanged, or one that stands in the column beside its own (串列): put back, the ties of both hold. */
export function exchangedFigures(tie: Tie, difference: Decimal, context: ExplainContext): readonly Explanation[] {
  const pairs = operandsOfTie(tie).flatMap((operand) => {
    const other = operand.place && context.exchangedWith(operand.place);
    return other ? [exchanged(operand, other, tie, context)] : [];
  });
  return pairs.length > 0 ? pairs : tie.right.flatMap((part) => BESIDES.flatMap((by) => besideColumn(part, by, tie, difference, context)));
}

function exchanged(operand: Operand, other: Operand, tie: Tie, context: ExplainContext): Explanation {
  const isBorneOut = [operand, other].every(({ place }) => context.isConfirmed(place!));
  const params = {
    label: operand.label, place: placeWords(operand.place), value: valueText(operand, tie), other: other.label, otherPlace: placeWords(other.place), otherValue: valueText(other, tie), unit: tie.unit,
  };
  return { kind: "exchanged", message: message("explain.exchanged", params), cells: [operand.place!, other.place!], confidence: OF_BOTH_TIES - (isBorneOut ? BORNE_OUT : 0) };
}

function valueText({ amount }: Operand, { unit }: Tie): string {
  return amount === null ? "0" : figureText(inUnit(amount, unit).value, unit);
}

/**
 * A line whose figure stands in the column to its left or right, where no check of that column can tell: its own cell is empty and
 * that column's total too; or it stands here, and that column has the total of it and no line.
 */
function besideColumn({ amount, place, label, sign }: Operand, by: -1 | 1, tie: Tie, difference: Decimal, context: ExplainContext): readonly Explanation[] {
  const total = tie.left.length === 1 ? tie.left[0]!.place : null;
  if (!place || !total || total.column !== place.column || total.sheet !== place.sheet) return [];
  const yuanAt = (at: CellPlace): Decimal | null => valueOf(context, { ...at, column: at.column + by });
  const wanted = inYuan({ value: difference.times(sign), unit: tie.unit, decimals: 0 });
  if (wanted === null) return [];
  const isThere = amount === null && yuanAt(total) === null && yuanAt(place)?.eq(wanted);
  const own = amount === null ? null : inYuan(amount);
  const isHere = own?.eq(wanted.neg()) && yuanAt(total)?.eq(own) && tie.right.every((line) => !line.place || (yuanAt(line.place) ?? ZERO).eq(ZERO));
  if (!isThere && !isHere) return [];
  const beside = { ...place, column: place.column + by };
  const [from, to] = isThere ? [beside, place] : [place, beside];
  const params = { label, place: placeWords(from), otherPlace: placeWords(to), value: figureText(difference.abs(), tie.unit), unit: tie.unit };
  return [{ kind: "exchanged", message: message("explain.besideColumn", params), cells: [place, beside], confidence: BESIDE }];
}

function valueOf(context: ExplainContext, place: CellPlace): Decimal | null {
  const placed = context.at(place);
  return placed && inYuan(placed.figure.amount);
}
