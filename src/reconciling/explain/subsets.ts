import { ZERO, message } from "../../model";
import type { Decimal, Explanation } from "../../model";
import { figureText } from "../finding/figureText";
import { inUnit } from "../ties/judge";
import type { Operand, Tie } from "../ties/tie";
import type { Closeness } from "./closeness";

/** Pairs and threes of lines are looked at in lists up to these lengths. */
const LONGEST_FOR_PAIRS = 60;
const LONGEST_FOR_THREES = 40;

/** A line with its value as a machine number, to choose by; what is chosen is added up exactly. */
interface Line {
  readonly part: Operand;
  readonly value: Decimal;
  readonly size: number;
}

/** Several lines that together are as large as the difference: all hidden ones, else the nearest two, neighbours, or three. */
export function subsets(parts: readonly Operand[], tie: Tie, difference: Decimal, closeness: Closeness): readonly Explanation[] {
  if (parts.length < 3) return [];
  const lines = parts.map((part): Line => {
    const value = inUnit(part.amount!, tie.unit).value.times(part.sign);
    return { part, value, size: value.toNumber() };
  });
  const hidden = lines.filter(({ part }) => part.figure?.isHidden);
  if (hidden.length > 1 && explainsAsLeftOut(hidden, difference, closeness)) return [said("hidden_row", hidden, tie, difference, closeness, 0.88)];
  const target = Math.abs(difference.toNumber());
  const slack = closeness.slack.toNumber() + target * 1e-12;
  const run = runOf(lines, target, slack);
  const pair = lines.length <= LONGEST_FOR_PAIRS ? pairOf(lines, target, slack) : null;
  const three = pair === null && lines.length <= LONGEST_FOR_THREES ? threeOf(lines, target, slack) : null;
  const found = [pair, run, three].flatMap((some, index) => (some && isExplained(some, difference, closeness) ? [{ some, full: [0.5, 0.48, 0.46][index]! }] : []));
  const exact = found.filter(({ some }) => sumOf(some).abs().eq(difference.abs()));
  return (exact.length > 0 ? exact : found).slice(0, 2).map(({ some, full }) => said("subset", some, tie, difference, closeness, full));
}

function sumOf(lines: readonly Line[]): Decimal {
  return lines.reduce((sum, { value }) => sum.plus(value), ZERO);
}

function explainsAsLeftOut(lines: readonly Line[], difference: Decimal, closeness: Closeness): boolean {
  return closeness.isNear(sumOf(lines), difference.neg());
}

/** Whether the lines make up the difference, and are not the whole list. */
function isExplained(lines: readonly Line[], difference: Decimal, closeness: Closeness): boolean {
  return closeness.isNear(sumOf(lines).abs(), difference.abs());
}

/** The one that comes nearest, within the slack. */
function nearer(best: readonly Line[] | null, next: readonly Line[], target: number): readonly Line[] {
  const gap = (lines: readonly Line[]): number => Math.abs(Math.abs(lines.reduce((sum, { size }) => sum + size, 0)) - target);
  return best === null || gap(next) < gap(best) ? next : best;
}

function pairOf(lines: readonly Line[], target: number, slack: number): readonly Line[] | null {
  let best: readonly Line[] | null = null;
  for (let first = 0; first < lines.length; first += 1) {
    for (let second = first + 1; second < lines.length; second += 1) {
      const sum = Math.abs(lines[first]!.size + lines[second]!.size);
      if (Math.abs(sum - target) <= slack) best = nearer(best, [lines[first]!, lines[second]!], target);
    }
  }
  return best;
}

function threeOf(lines: readonly Line[], target: number, slack: number): readonly Line[] | null {
  let best: readonly Line[] | null = null;
  for (let first = 0; first < lines.length; first += 1) {
    for (let second = first + 1; second < lines.length; second += 1) {
      for (let third = second + 1; third < lines.length; third += 1) {
        const sum = Math.abs(lines[first]!.size + lines[second]!.size + lines[third]!.size);
        if (Math.abs(sum - target) <= slack) best = nearer(best, [lines[first]!, lines[second]!, lines[third]!], target);
      }
    }
  }
  return best;
}

/** Lines that stand together, three or more and not all: a range that ends too early or begins too late. */
function runOf(lines: readonly Line[], target: number, slack: number): readonly Line[] | null {
  let best: readonly Line[] | null = null;
  for (let first = 0; first < Math.min(lines.length, LONGEST_FOR_PAIRS); first += 1) {
    let sum = 0;
    for (let last = first; last < lines.length && last - first < lines.length - 1; last += 1) {
      sum += lines[last]!.size;
      if (last - first >= 2 && Math.abs(Math.abs(sum) - target) <= slack) best = nearer(best, lines.slice(first, last + 1), target);
    }
  }
  return best;
}

function said(kind: "hidden_row" | "subset", lines: readonly Line[], tie: Tie, difference: Decimal, closeness: Closeness, full: number): Explanation {
  const sum = sumOf(lines);
  const params = {
    labels: lines.slice(0, 4).map(({ part, value }) => `${part.label}${figureText(value, tie.unit)}`).join("+") + (lines.length > 4 ? `+…（共${lines.length}项）` : ""),
    value: figureText(sum, tie.unit), unit: tie.unit, count: lines.length,
  };
  const cells = lines.flatMap(({ part }) => (part.place ? [part.place] : []));
  const confidence = closeness.confidence(full, sum.abs(), difference.abs());
  if (kind === "hidden_row") return { kind, message: message("explain.hiddenRows", params), cells, confidence };
  return { kind, message: sum.gt(ZERO) === difference.gt(ZERO) ? message("explain.severalTwice", params) : message("explain.severalLeftOut", params), cells, confidence };
}
