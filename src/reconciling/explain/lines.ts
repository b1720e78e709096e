import { ZERO, message } from "../../model";
import type { CellPlace, Decimal, Explanation } from "../../model";
import { figureText, placeWords } from "../finding/figureText";
import { inUnit } from "../ties/judge";
import type { Operand, Tie } from "../ties/tie";
import type { Closeness } from "./closeness";
import type { ExplainContext } from "./context";
import { equalElsewhere } from "./elsewhere";
import { subsets } from "./subsets";
import { isTrifle } from "./trifle";

/** Explanations about whole lines: one left out, counted twice, hidden, equal to a figure elsewhere, or several of them. */
export function lineExplanations(tie: Tie, difference: Decimal, context: ExplainContext, closeness: Closeness): readonly Explanation[] {
  const parts = tie.right.filter((operand) => operand.amount !== null && !operand.amount.value.eq(ZERO));
  const lines = isSum(tie) ? parts.flatMap((part) => matching(part, tie, difference, closeness)) : [];
  return [
    ...subtotalsToo(tie, difference),
    ...lines,
    ...(lines.length > 0 ? [] : equalElsewhere(tie, difference, context, closeness, isSum(tie))),
    ...(isSum(tie) && tie.comparison === "equal" && !isTrifle(difference) ? subsets(parts, tie, difference, closeness) : []),
    ...emptyLines(tie, difference),
  ];
}

function isSum(tie: Tie): boolean {
  return tie.right.length > 1 || tie.title === "sum";
}

/** L-14 was recognised from the total itself. */
function subtotalsToo(tie: Tie, difference: Decimal): readonly Explanation[] {
  if (tie.rule !== "L-14") return [];
  const params = { label: tie.leftLabel, place: placeWords(tie.left[0]?.place ?? null), value: figureText(difference, tie.unit), unit: tie.unit };
  return [{ kind: "counted_twice", message: message("explain.subtotals", params), cells: tie.left[0]?.place ? [tie.left[0].place] : [], confidence: 0.95 }];
}

/** A line of the sum that is as large as the difference: left out of the total, or added to it twice. */
function matching(part: Operand, tie: Tie, difference: Decimal, closeness: Closeness): readonly Explanation[] {
  const value = inUnit(part.amount!, tie.unit).value.times(part.sign);
  if (!closeness.isNear(value.abs(), difference.abs()) || tie.comparison !== "equal") return [];
  const sure = (full: number): number => closeness.confidence(full, value.abs(), difference.abs());
  const params = { label: part.label, place: placeWords(part.place), value: figureText(value, tie.unit), unit: tie.unit };
  const cells = part.place ? [part.place] : [];
  if (value.gt(ZERO) !== difference.gt(ZERO)) {
    const hidden = part.figure?.isHidden ?? false;
    return [hidden
      ? { kind: "hidden_row", message: message("explain.hidden", params), cells, confidence: sure(0.86) }
      : { kind: "missing_row", message: part.sign === -1 ? message("explain.notTakenOff", { ...params, value: figureText(value.abs(), tie.unit) }) : message("explain.leftOut", params), cells, confidence: sure(0.7) }];
  }
  return [{ kind: "counted_twice", message: message("explain.twice", params), cells, confidence: sure(0.72) }];
}

/** Lines that are listed without a figure: the difference may belong to one of them. */
function emptyLines(tie: Tie, difference: Decimal): readonly Explanation[] {
  const empty = tie.right.filter((operand) => operand.amount === null && operand.place !== null);
  if (empty.length === 0 || tie.comparison !== "equal" || difference.lte(ZERO)) return [];
  const cells: readonly CellPlace[] = empty.map((operand) => operand.place!);
  const names = [...new Set(empty.map((operand) => operand.label))];
  const labels = names.slice(0, 5).join("、") + (names.length > 5 ? `等${names.length}项` : "");
  const params = { labels, value: figureText(difference, tie.unit), unit: tie.unit };
  return [{ kind: "missing_row", message: message("explain.emptyLines", params), cells, confidence: 0.55 }];
}
