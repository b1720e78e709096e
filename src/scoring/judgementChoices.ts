import { decimalText } from "../model";
import type { DecimalText, Indicator } from "../model";
import { ruleOf } from "./rowPlan";
import type { RuleSpec } from "./rules/ruleSpec";

/** What a person is asked for in a row; all empty for a row that figures decide. */
export interface JudgementChoices {
  /** Checklist items to tick; `points` is `null` in a deducting checklist. */
  readonly items: readonly { readonly id: string; readonly text: string; readonly points: DecimalText | null }[];
  /** Tiers to pick from, with the range of scores in points. */
  readonly tiers: readonly { readonly label: string; readonly low: DecimalText; readonly high: DecimalText }[];
  /** A score is typed: the greatest one allowed; `null` when none is asked for. */
  readonly scoreUpTo: DecimalText | null;
}

/** The drop-downs and ticks of a row in 绩效评分表 and in the pane. */
export function judgementChoices(indicator: Indicator): JudgementChoices {
  const rule = ruleOf(indicator);
  const points = String(indicator.points);
  const items = "items" in rule ? rule.items.map((item) => ({ id: item.id, text: item.text, points: item.points && decimalText(item.points) })) : [];
  const isWhole = rule.type === "tiers" || rule.type === "manual" || (rule.type === "target_vs_actual" && (rule.direction ?? "text") === "text");
  return { items, tiers: tiersOf(rule, indicator.points), scoreUpTo: isWhole || items.length > 0 ? points : judgedPart(rule) };
}

function tiersOf(rule: RuleSpec, points: number): JudgementChoices["tiers"] {
  if (rule.type !== "tiers" && !(rule.type === "target_vs_actual" && (rule.direction ?? "text") === "text")) return [];
  return rule.tiers.map((tier) => ({
    label: tier.label,
    low: decimalText(tier.points ?? tier.fromPct!.times(String(points)).div(100)), high: decimalText(tier.points ?? tier.toPct!.times(String(points)).div(100)),
  }));
}

function judgedPart(rule: RuleSpec): DecimalText | null {
  if (rule.type !== "composite") return null;
  const parts = rule.parts.filter(({ rule: { type } }) => type === "manual" || type === "tiers" || type.startsWith("checklist"));
  return parts.length === 0 ? null : decimalText(parts.map((part) => part.points).reduce((sum, part) => sum.plus(part)));
}
