import { decimalPlacesOf, lastPlace, message } from "../../model";
import type { Decimal, Explanation, ExplanationKind } from "../../model";
import { figureText, placeWords } from "../finding/figureText";
import type { Tie } from "../ties/tie";
import type { Candidate } from "./candidates";
import { isWide } from "./closeness";
import { areasIn } from "./formulaCells";
import type { Closeness } from "./closeness";
import type { ExplainContext } from "./context";
import { lengthenedNear, shortenedNear, transposedNear } from "./digits";
import type { Rewritten } from "./digits";
import { plausibilityOf } from "./plausibility";

const POWERS = [
  { kind: "unit_slip", power: 4, confidence: 0.92 },
  { kind: "decimal_slip", power: 1, confidence: 0.8 },
  { kind: "decimal_slip", power: 2, confidence: 0.78 },
  { kind: "decimal_slip", power: 3, confidence: 0.74 },
] as const;

/** A slip that lost digits on the way is believed from so many last places on. */
const FEWEST_PLACES = 100;
/** A swap of digits at a place this many times the slack is no accident; a smaller one often is. */
const NO_ACCIDENT = 40;

/** Explanations that put the fault into the writing of one figure: digits swapped, dropped, a unit or point or sign slipped. */
export function slipOf(candidate: Candidate, tie: Tie, closeness: Closeness, context: ExplainContext): readonly Explanation[] {
  const { value, fix, decimals } = candidate;
  if (value.eq(0)) return [];
  const moved = shifts(candidate, closeness);
  const isMoved = moved.some(({ confidence }) => confidence > UNCLEAN);
  const slips: readonly Slip[] = [
    ...rewritten("transposed_digits", candidate, closeness, transposedNear(value, fix, decimals, closeness.slack), 0.9),
    ...(closeness.isNear(value.neg(), fix) && !fix.eq(0) ? [{ kind: "sign_turned", wanted: value.neg(), confidence: closeness.confidence(0.82, value.neg(), fix) } as const] : []),
    ...moved,
    ...[shortenedNear(value, fix, decimals, closeness.slack), lengthenedNear(value, fix, decimals, closeness.slack)]
      .flatMap((found) => rewritten("digit_dropped", candidate, closeness, found, isMoved ? 0.7 : 0.76)),
  ];
  const isWorkedOut = areasIn(candidate.operand.figure?.formula ?? "", "").length > 0;
  return slips.map(({ kind, wanted, confidence }) =>
    said(kind, candidate, tie, wanted, Math.min(confidence + plausibilityOf(candidate, wanted, tie, context) - (isWorkedOut && TYPED.has(kind) ? WORKED_OUT : 0), 0.96)));
}

/** Slips of the hand. A formula over other cells makes none: beside a typed figure it is named second. */
const TYPED: ReadonlySet<Slip["kind"]> = new Set(["transposed_digits", "digit_dropped", "decimal_slip"]);
const WORKED_OUT = 0.12;

/** Another way in which a figure may have been meant. */
interface Slip {
  readonly kind: "transposed_digits" | "sign_turned" | "unit_slip" | "decimal_slip" | "digit_dropped";
  readonly wanted: Decimal;
  readonly confidence: number;
}

/** Below this a moved point would have needed digits that the figure does not have. */
const UNCLEAN = 0.7;

/** Digits written otherwise. Where rounding has to help, a slip of small step comes near any difference by chance. */
function rewritten(kind: "transposed_digits" | "digit_dropped", candidate: Candidate, closeness: Closeness, found: Rewritten | null, full: number): readonly Slip[] {
  if (found === null || found.value.eq(0)) return [];
  const isExact = found.value.eq(candidate.fix);
  const isAccident = !isExact && !isWide(found.step, closeness, NO_ACCIDENT);
  const confidence = closeness.confidence(isAccident ? full - ACCIDENT : full, found.value, candidate.fix);
  return [{ kind, wanted: found.value, confidence }];
}

/** What a rewriting loses that chance brings about as easily. */
const ACCIDENT = 0.14;

function shifts(candidate: Candidate, closeness: Closeness): readonly Slip[] {
  const { value, fix, decimals } = candidate;
  return POWERS.flatMap(({ kind, power, confidence }) => {
    const wanted = [-power, power].map((by) => ({ by, figure: shifted(value, by) })).find(({ by, figure }) => isShifted(figure, fix, by, value, decimals, closeness))?.figure;
    if (!wanted || wanted.abs().lte(closeness.slack)) return [];
    const isClean = kind === "unit_slip" || decimalPlacesOf(wanted) <= decimals;
    return [{ kind, wanted, confidence: closeness.confidence(isClean ? confidence : UNCLEAN, wanted, fix) }];
  });
}

/** A point moved to the left loses digits: what they may have been is allowed for. */
function isShifted(figure: Decimal, fix: Decimal, by: number, value: Decimal, decimals: number, closeness: Closeness): boolean {
  if (fix.eq(0)) return false;
  if (closeness.isNear(figure, fix)) return true;
  const place = lastPlace(decimals);
  return by > 0 && value.abs().gte(place.times(FEWEST_PLACES)) && figure.minus(fix).abs().lte(closeness.slack.plus(shifted(place, by).div(2)));
}

/** Powers of ten from −4 to 4; every line of every broken sum is tried with them. */
const FACTORS = Array.from({ length: 9 }, (_, index) => lastPlace(4 - index));

/** The value times a power of ten from −4 to 4. */
function shifted(value: Decimal, power: number): Decimal {
  return value.times(FACTORS[power + 4]!);
}

function said(kind: ExplanationKind & ("transposed_digits" | "sign_turned" | "unit_slip" | "decimal_slip" | "digit_dropped"), { operand, value }: Candidate, tie: Tie, wanted: Decimal, confidence: number): Explanation {
  const params = { label: operand.label, place: placeWords(operand.place), value: figureText(value, tie.unit), wanted: figureText(wanted, tie.unit), unit: tie.unit, digits: figureText(value.minus(wanted).abs(), tie.unit) };
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
