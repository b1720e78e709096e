import type { Decimal } from "../../model";
import { inUnit } from "../ties/judge";
import type { Operand, Tie } from "../ties/tie";

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
