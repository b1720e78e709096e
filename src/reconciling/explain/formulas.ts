import { ZERO, message } from "../../model";
import type { Decimal, Explanation } from "../../model";
import { figureText, placeWords } from "../finding/figureText";
import { inUnit } from "../ties/judge";
import type { Operand, Tie } from "../ties/tie";
import type { Closeness } from "./closeness";
import type { ExplainContext } from "./context";
import { areasIn, holds, isSumFormula } from "./formulaCells";

/** Explanations from the total's own formula: text it skips, lines its range leaves out, or a typed total among formulas. */
export function formulaExplanations(tie: Tie, difference: Decimal, context: ExplainContext, closeness: Closeness): readonly Explanation[] {
  const total = tie.left[0];
  if (tie.left.length !== 1 || !total?.place || tie.comparison !== "equal") return [];
  const formula = context.formulaAt(total.place);
  if (formula === "") return staleTotal(tie, total, context);
  if (!isSumFormula(formula)) return [];
  const areas = areasIn(formula, total.place.sheet);
  const inside = tie.right.filter((part) => part.place && areas.some((area) => holds(area, part.place!)));
  const outside = tie.right.filter((part) => part.amount !== null && !part.amount.value.eq(ZERO) && !inside.includes(part));
  return [
    ...gap("text", inside.filter((part) => part.figure?.isText && !part.figure.isDash), tie, total, difference, formula, closeness),
    ...gap("range", inside.length > 0 ? outside : [], tie, total, difference, formula, closeness),
  ];
}

/** Lines that the formula does not add, when they make up the difference. */
function gap(kind: "text" | "range", parts: readonly Operand[], tie: Tie, total: Operand, difference: Decimal, formula: string, closeness: Closeness): readonly Explanation[] {
  const known = parts.filter((part) => part.amount !== null);
  if (known.length === 0) return [];
  const sum = known.reduce((value, part) => value.plus(inUnit(part.amount!, tie.unit).value.times(part.sign)), ZERO);
  const isWhole = closeness.isNear(sum, difference.neg());
  const params = {
    labels: known.map((part) => part.label).slice(0, 4).join("、"), places: known.map((part) => placeWords(part.place)).slice(0, 4).join("、"),
    value: figureText(sum, tie.unit), unit: tie.unit, place: placeWords(total.place), formula,
  };
  const cells = known.flatMap((part) => (part.place ? [part.place] : []));
  if (kind === "text") return [{ kind: "text_number_skipped", message: message("explain.text", params), cells, confidence: isWhole ? 0.97 : 0.5 }];
  return [{ kind: "range_too_short", message: message("explain.range", params), cells, confidence: isWhole ? 0.96 : 0.5 }];
}

/** A typed total where the totals beside it are formulas. */
function staleTotal(tie: Tie, total: Operand, context: ExplainContext): readonly Explanation[] {
  const placed = context.at(total.place!);
  if (!placed?.row) return [];
  const mates = placed.table.columns.filter((column) => column.role === "figure" && column !== placed.column)
    .filter((column) => placed.table.figures.hasAt(placed.row!.row, column.column))
    .map((column) => placed.table.figures.at(placed.row!.row, column.column)!.formula);
  const formulas = mates.filter((formula) => formula !== "").length;
  if (mates.length < 2 || formulas * 2 < mates.length) return [];
  return [{ kind: "stale_total", message: message("explain.stale", { label: total.label, place: placeWords(total.place), value: figureText(inUnit(total.amount!, tie.unit).value, tie.unit), unit: tie.unit }), cells: [total.place!], confidence: 0.6 }];
}
