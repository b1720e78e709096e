import { decimalText, lastPlace, message } from "../../model";
import type { Decimal, Explanation, ExplanationKind } from "../../model";
import { figureText, placeWords } from "../finding/figureText";
import { inUnit } from "../ties/judge";
import type { Operand, Tie } from "../ties/tie";
import { isDigitSlip, isTransposed } from "./digits";

/** A figure of the tie and what it would have to be for the tie to hold. */
export interface Candidate {
  readonly operand: Operand;
  readonly side: "left" | "right";
  readonly value: Decimal;
  readonly fix: Decimal;
  readonly decimals: number;
}

/** Each known figure with the value that would close the tie. */
export function candidatesOf(tie: Tie, difference: Decimal): readonly Candidate[] {
  const of = (operand: Operand, side: "left" | "right"): readonly Candidate[] => {
    if (operand.amount === null || operand.figure?.isDash) return [];
    const amount = inUnit(operand.amount, tie.unit);
    const sign = side === "left" ? operand.sign : -operand.sign;
    return [{ operand, side, value: amount.value, fix: amount.value.minus(difference.times(sign)), decimals: Math.max(0, amount.decimals) }];
  };
  return [...tie.left.flatMap((operand) => of(operand, "left")), ...tie.right.flatMap((operand) => of(operand, "right"))];
}

const POWERS = [
  { kind: "unit_slip", power: 4, confidence: 0.92 },
  { kind: "decimal_slip", power: 1, confidence: 0.8 },
  { kind: "decimal_slip", power: 2, confidence: 0.78 },
  { kind: "decimal_slip", power: 3, confidence: 0.74 },
] as const;

/** What a slip loses that closes the tie only by rounding. */
const INEXACT = 0.06;

/** Explanations that put the fault into the writing of one figure: digits swapped, dropped, a unit or point or sign slipped. */
export function slipOf(candidate: Candidate, tie: Tie, tolerance: Decimal): readonly Explanation[] {
  const { value, fix, decimals } = candidate;
  if (value.eq(0)) return [];
  const found: Explanation[] = [];
  const isNear = (wanted: Decimal): boolean => wanted.minus(fix).abs().lte(tolerance) && !fix.eq(0);
  if (isTransposed(value, fix, decimals)) found.push(said("transposed_digits", candidate, tie, fix, 0.9));
  if (isNear(value.neg())) found.push(said("sign_turned", candidate, tie, value.neg(), 0.82));
  for (const { kind, power, confidence } of POWERS) {
    const wanted = [shifted(value, -power), shifted(value, power)].find((shiftedValue) => isNear(shiftedValue) && shiftedValue.abs().gt(tolerance));
    if (wanted) found.push(said(kind, candidate, tie, wanted, wanted.eq(fix) ? confidence : confidence - INEXACT));
  }
  if (isDigitSlip(value, fix, decimals)) found.push(said("digit_dropped", candidate, tie, fix, 0.76));
  return found;
}

/** Powers of ten from −4 to 4; every line of every broken sum is tried with them. */
const FACTORS = Array.from({ length: 9 }, (_, index) => lastPlace(4 - index));

/** The value times a power of ten from −4 to 4. */
function shifted(value: Decimal, power: number): Decimal {
  return value.times(FACTORS[power + 4]!);
}

function said(kind: ExplanationKind & ("transposed_digits" | "sign_turned" | "unit_slip" | "decimal_slip" | "digit_dropped"), { operand, value }: Candidate, tie: Tie, wanted: Decimal, confidence: number): Explanation {
  const params = { label: operand.label, place: placeWords(operand.place), value: figureText(value, tie.unit), wanted: figureText(wanted, tie.unit), unit: tie.unit, digits: decimalText(value.minus(wanted).abs()) };
  const cells = operand.place ? [operand.place] : [];
  switch (kind) {
    case "transposed_digits":
      return { kind, message: message("explain.transposed", params), cells, confidence };
    case "sign_turned":
      return { kind, message: message("explain.sign", params), cells, confidence };
    case "unit_slip":
      return { kind, message: message("explain.unit", params), cells, confidence };
    case "decimal_slip":
      return { kind, message: message("explain.decimal", params), cells, confidence };
    case "digit_dropped":
      return { kind, message: message("explain.digit", params), cells, confidence };
  }
}
