import { ZERO, message, placeKey } from "../../model";
import type { Decimal, Explanation, ExplanationKind, Message } from "../../model";
import { figureText } from "../finding/figureText";
import { isOwnRule, ruleById } from "../rules/catalogue";
import type { Tie, Verdict } from "../ties/tie";
import { operandsOfTie } from "../ties/tie";
import { candidatesOf } from "./candidates";
import { agreedFigure, copiedFigure, ownCellsOf } from "./copied";
import { exchangedFigures } from "./exchanged";
import { slipOf } from "./slips";
import { closenessOf } from "./closeness";
import type { Closeness } from "./closeness";
import type { ExplainContext } from "./context";
import { formulaExplanations } from "./formulas";
import { lastYearLeft } from "./lastYear";
import { lineExplanations } from "./lines";
import { isTrifle } from "./trifle";

/** No more causes than a person reads. */
const MOST = 5;

/**
 * Likely causes of a tie that does not hold, best first, each with its arithmetic; none is stated as a fact.
 * Basis: 勾稽规则 §3 (N-06 差额诊断). Rounding needs no cause.
 */
export function explain(tie: Tie, verdict: Verdict, context: ExplainContext): readonly Explanation[] {
  if (verdict.state === "unchecked") return missingCells(tie);
  if (verdict.state !== "broken") return [];
  const { difference } = verdict;
  const closeness = closenessOf(tie, verdict.tolerance);
  if (tie.comparison === "atMost") return overLimit(tie, difference, closeness, context);
  if (tie.unit === "万元" && isTrifle(difference)) return [unexplained(tie)];
  const candidates = candidatesOf(tie, difference);
  const own = ownCellsOf(tie);
  const found = [
    ...ofTotal(formulaExplanations(tie, difference, context, closeness), tie, context),
    ...candidates.flatMap((candidate) => [...slipOf(candidate, tie, closeness, context), ...lastYearLeft(candidate, tie, context), ...copiedFigure(candidate, tie, own, context)]),
    ...exchangedFigures(tie, difference, context),
    ...ofTotal(lineExplanations(tie, difference, context, closeness), tie, context),
  ];
  const agreed = candidates.flatMap((candidate) => agreedFigure(candidate, tie, context));
  return ranked(agreed.length === 0 ? found : withAgreed(found, agreed), tie);
}

/** Slips of the hand: of a figure that other checks bear out they are chance. */
const SLIPS: ReadonlySet<ExplanationKind> = new Set(["transposed_digits", "digit_dropped", "decimal_slip"]);
/** By how much less such a slip is believed. */
const LESS_THAN_AGREED = 0.05;

/** A slip elsewhere would close this sum as well, but comes after the cell whose one correction repairs all checks that it is in. */
function withAgreed(found: readonly Explanation[], agreed: readonly Explanation[]): readonly Explanation[] {
  const places = new Set(agreed.flatMap(({ cells }) => cells.map(placeKey)));
  if (found.some(({ kind, cells }) => !SLIPS.has(kind) || cells.some((cell) => places.has(placeKey(cell))))) return found;
  const most = agreed[0]!.confidence - LESS_THAN_AGREED;
  return [...agreed, ...found.map((one) => (one.confidence > most ? { ...one, confidence: most } : one))];
}

/** What lines left out or counted twice gain where other checks, too, say that it is the total that is wrong. */
const TOTAL_AGREED = 0.15;
const SUREST = 0.97;

function ofTotal(found: readonly Explanation[], { left }: Tie, context: ExplainContext): readonly Explanation[] {
  const total = left.length === 1 ? left[0]!.place : null;
  if (total === null || !context.isAgreed(total)) return found;
  return found.map((one) => (one.kind === "equals_elsewhere" ? one : { ...one, confidence: Math.max(one.confidence, Math.min(one.confidence + TOTAL_AGREED, SUREST)) }));
}

function overLimit(tie: Tie, difference: Decimal, closeness: Closeness, context: ExplainContext): readonly Explanation[] {
  const slips = candidatesOf(tie, difference).filter((candidate) => !candidate.fix.eq(ZERO)).flatMap((candidate) => slipOf(candidate, tie, closeness, context))
    .filter(({ kind }) => kind === "unit_slip" || kind === "transposed_digits");
  const over: Explanation = { kind: "over_budget", message: overWords(tie, difference), cells: [], confidence: 0.6 };
  return ranked([over, ...slips], tie);
}

/** Rules that hold spending against its budget. */
const OF_BUDGET = /^[TC]-/;

/** Why one may be more than the other, in the words of the catalogue: spending beyond its budget, 其中 beyond its whole, everything else. */
function overWords({ rule, leftLabel, rightLabel, unit }: Tie, difference: Decimal): Message {
  const { expr, causes } = ruleById(rule);
  const params = { left: leftLabel, right: rightLabel, difference: figureText(difference, unit), unit, causes };
  if (OF_BUDGET.test(rule)) return message("explain.over", params);
  if (isOwnRule(rule) || causes === "") return message("explain.overPlain", params);
  return message(/[≤≥<>]/.test(expr) ? "explain.overOf" : "explain.overInside", params);
}

function missingCells(tie: Tie): readonly Explanation[] {
  const empty = operandsOfTie(tie).filter((operand) => operand.amount === null && operand.place !== null);
  if (empty.length === 0) return [];
  const labels = empty.slice(0, 5).map((operand) => operand.label).join("、") + (empty.length > 5 ? `等${empty.length}处` : "");
  return [{ kind: "missing_cell", message: message("explain.missingCell", { labels }), cells: empty.map((operand) => operand.place!), confidence: 0.8 }];
}

function unexplained(tie: Tie): Explanation {
  return { kind: "unexplained", message: message("explain.none", { left: tie.leftLabel, right: tie.rightLabel }), cells: [], confidence: 0.1 };
}

function ranked(found: readonly Explanation[], tie: Tie): readonly Explanation[] {
  const best = found.map((explanation, index) => ({ explanation, index }))
    .sort((a, b) => b.explanation.confidence - a.explanation.confidence || a.index - b.index).map(({ explanation }) => explanation);
  return best.length > 0 ? best.slice(0, MOST) : [unexplained(tie)];
}
