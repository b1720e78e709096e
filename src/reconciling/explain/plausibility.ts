import { isMoneyUnit } from "../../model";
import type { Decimal } from "../../model";
import { inUnit } from "../ties/judge";
import type { Tie } from "../ties/tie";
import type { Candidate } from "./candidates";
import { rowMates } from "./context";
import type { ExplainContext } from "./context";

/** How much the neighbours of a figure, and other checks that hold with it, may move a cause up or down. */
const NEIGHBOURS = 0.05;
const HELD = 0.06;
/** How much it counts for a cause that the cell's correction repairs all that is broken about it. */
const AGREED = 0.08;

/**
 * Between causes of one kind: a figure that another check confirms is less likely wrong; one that would come nearer to
 * the other columns of its row (last year, the budget) is more likely so, and most of all one whose correction repairs every
 * broken check that it is in. The arithmetic of one sum cannot tell them apart.
 */
export function plausibilityOf(candidate: Candidate, wanted: Decimal, tie: Tie, context: ExplainContext): number {
  const { place } = candidate.operand;
  return place === null ? 0 : nearness(candidate, wanted, tie, context) - (context.isConfirmed(place) ? HELD : 0) + (context.isAgreed(place) ? AGREED : 0);
}

function nearness({ operand, value }: Candidate, wanted: Decimal, tie: Tie, context: ExplainContext): number {
  const placed = context.at(operand.place!);
  const mates = (placed ? rowMates(placed) : []).filter((mate) => mate.amount.unit === placed!.figure.amount.unit || (isMoneyUnit(mate.amount.unit) && isMoneyUnit(tie.unit)))
    .map((mate) => inUnit(mate.amount, tie.unit).value.toNumber()).filter((mate) => mate !== 0);
  const [now, then] = [value.toNumber(), wanted.toNumber()];
  if (mates.length === 0 || now === 0 || then === 0) return 0;
  const distance = (figure: number): number => Math.min(...mates.map((mate) => Math.abs(Math.log(Math.abs(figure / mate))) + (figure > 0 === mate > 0 ? 0 : 1)));
  return NEIGHBOURS * Math.tanh((distance(now) - distance(then)) * 3);
}
