import { Decimal, decimalText, message, roundHalfUp } from "../../model";
import type { IndicatorRule, TableFinding } from "../../model";
import { plainText } from "./plainText";
import type { CheckedLine } from "./checkedLine";

/** What a line says about its score that does not follow. */
export function compareRow(line: CheckedLine): readonly TableFinding[] {
  return [...scoreFindings(line), ...rateFindings(line), ...deductionFindings(line)];
}

function scoreFindings({ row, printed, points, recomputed, indicator, place }: CheckedLine): TableFinding[] {
  const at = place("score");
  const params = { name: row.name, printed: printed?.text ?? "", points: decimalText(points), score: recomputed ? decimalText(recomputed) : "" };
  if (!printed) return at === null ? [] : [{ kind: "blank", severity: "warn", message: message(recomputed ? "score.check.blankKnown" : "score.check.blank", params), place: at }];
  if (printed.value.gt(points) || printed.value.lt(0)) return [{ kind: "above", severity: "hard", message: message("score.check.above", params), place: at }];
  if (recomputed) {
    if (printed.value.eq(recomputed)) return [];
    const rounds = roundHalfUp(recomputed, printed.decimals).eq(printed.value);
    const difference = decimalText(printed.value.minus(recomputed).abs());
    return [{ kind: rounds ? "rounds" : "differs", severity: rounds ? "info" : "hard", message: message(rounds ? "score.check.rounds" : "score.check.differs", { ...params, difference }), place: at }];
  }
  return canBe(printed.value, indicator.rule, points) ? [] : [{ kind: "unreachable", severity: "warn", message: message("score.check.unreachable", params), place: at }];
}

/** Whether the rule can give the score at all, whatever the figures. */
function canBe(score: Decimal, rule: IndicatorRule, points: Decimal): boolean {
  if (score.eq(points) || score.eq(0)) return true;
  const lost = points.minus(score);
  const steps = (each: unknown): boolean => typeof each !== "number" || lost.mod(String(each)).eq(0);
  switch (rule.type) {
    case "bands":
      return (rule["bands"] as readonly { points: number }[]).some((band) => score.eq(String(band.points)));
    case "tiers": {
      const tiers = rule["tiers"] as readonly { points?: number }[];
      return tiers.some((tier) => tier.points === undefined || score.eq(String(tier.points)));
    }
    case "step_deduct":
      return rule["step_mode"] === "proportional" || steps(rule["deduct"]);
    case "count_deduct":
      return steps(rule["deduct_each"]);
    case "checklist_deduct":
      return steps(rule["per_violation"]);
    case "checklist_add":
      return sumsOf((rule["items"] as readonly { points: number }[]).map((item) => new Decimal(String(item.points)))).some((sum) => sum.eq(score));
    default:
      return true;
  }
}

/** All sums of some of the points; lists are short. */
function sumsOf(points: readonly Decimal[]): readonly Decimal[] {
  if (points.length > 12) return points;
  return points.reduce<Decimal[]>((sums, item) => [...sums, ...sums.map((sum) => sum.plus(item))], [new Decimal(0)]);
}

/** A printed rate against the figures beside it. */
function rateFindings({ row, rate, place }: CheckedLine): TableFinding[] {
  const text = row.cells.executed === undefined ? "" : plainText(row.cells.rate ?? "").replace(/%$/, "");
  if (!rate || !/^\d+(\.\d+)?$/.test(text)) return [];
  const printed = new Decimal(text);
  const asRate = printed.lte(2) && !plainText(row.cells.rate ?? "").endsWith("%") ? printed.times(100) : printed;
  const places = text.split(".")[1]?.length ?? 0;
  if (roundHalfUp(rate, asRate.eq(printed) ? places : Math.max(0, places - 2)).eq(asRate)) return [];
  return [{ kind: "rate", severity: "warn", message: message("score.check.rate", { name: row.name, printed: row.cells.rate ?? "", rate: decimalText(rate) }), place: place("rate") }];
}

/** 扣1分 in the words of the deduction against what was taken off. */
function deductionFindings({ row, printed, points, place }: CheckedLine): TableFinding[] {
  const at = place("deduction");
  if (!printed || at === null || printed.value.gt(points)) return [];
  const words = plainText(row.cells.deduction ?? "");
  const lost = points.minus(printed.value);
  const stated = [...words.matchAll(/扣(?:减|除)?(\d+(?:\.\d+)?)分/g)].map((match) => new Decimal(match[1]!));
  const params = { name: row.name, lost: decimalText(lost), stated: stated.map(decimalText).join("＋"), printed: printed.text };
  if (stated.length > 0) {
    const sum = stated.reduce((a, b) => a.plus(b));
    return sum.eq(lost) ? [] : [{ kind: "deduction", severity: "warn", message: message("score.check.deduction", params), place: at }];
  }
  return lost.gt(0) && words === "" ? [{ kind: "noReason", severity: "info", message: message("score.check.noReason", params), place: at }] : [];
}
