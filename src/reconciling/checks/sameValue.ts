import { ZERO, inYuan, message } from "../../model";
import { figureText, placeWords } from "../finding/figureText";
import { sideOf } from "../finding/findingOfTie";
import { patternOf } from "../rules/patterns";
import { UNRELATED, UNRELATED_RULE } from "../rules/unrelated";
import type { Operand } from "../ties/tie";
import type { CheckInput, SoloResult } from "./solo";
import { found, soloFinding } from "./solo";

/** N-05: two unrelated quantities with exactly the same amount: one may have been filled with the other's figure. */
export function sameValueCheck({ figures }: CheckInput): SoloResult {
  return found(figures.years.flatMap((year) => UNRELATED.flatMap(({ a, b, each, period }) => {
    const lines = each ? figures.linesOf(each.account).filter((line) => patternOf(each.line).test(line)) : [null];
    return lines.flatMap((line) => {
      const [first, second] = [figures.operand(a, { year, period, each: line }), figures.operand(b, { year, period, each: line })];
      return first && second && isSame(first, second) ? [findingOf(first, second)] : [];
    });
  })));
}

function isSame(a: Operand, b: Operand): boolean {
  if (!a.amount || !b.amount || !a.place || !b.place || a.amount.value.eq(ZERO)) return false;
  const [x, y] = [inYuan(a.amount), inYuan(b.amount)];
  return x !== null && y !== null && x.eq(y);
}

function findingOf(a: Operand, b: Operand): ReturnType<typeof soloFinding> {
  const { unit, value } = b.amount!;
  const params = { a: a.label, b: b.label, aPlace: placeWords(a.place), bPlace: placeWords(b.place), value: figureText(value, unit), unit };
  return soloFinding({
    rule: UNRELATED_RULE, cells: [a.place!, b.place!], unit, difference: ZERO, left: sideOf(a.label, [a], unit), right: sideOf(b.label, [b], unit),
    title: message("check.same.title", params), detail: message("check.same.detail", params),
    explanations: [{ kind: "suspicious_equal", message: message("check.same.cause", params), cells: [a.place!, b.place!], confidence: 0.5 }],
  });
}
