import { Decimal, decimalText } from "../model";
import type { Indicator, IndicatorRule } from "../model";
import { say } from "./say";

/** The scoring standard in words: the file's own formula and definition, then its rule. */
export function standardWords(indicator: Indicator): string {
  if (indicator.standard) return [...new Set([indicator.formula, indicator.definition, indicator.standard])].filter((line) => line.trim() !== "").join("\n");
  return [indicator.formula, indicator.definition, ruleWords(indicator.rule, indicator.points)].filter((line) => line.trim() !== "").map(inChinesePunctuation).join("\n");
}

const FULL_WIDTH: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：" };

/** Data files write commas in half width; between Chinese words a reader expects them in full width. */
function inChinesePunctuation(line: string): string {
  return line.replace(/(?<=[\u4e00-\u9fff”）)%\d])[,;:](?=[\s\u4e00-\u9fff“（(<>≤≥＜＞\d])/g, (sign, at: number) =>
    (/\d/.test(line[at - 1] ?? "") && /\d/.test(line[at + 1] ?? "") ? sign : FULL_WIDTH[sign] ?? sign));
}

/** A rule in words; `""` where the file's formula says it all. */
export function ruleWords(rule: IndicatorRule, points: number): string {
  switch (rule.type) {
    case "proportional": return [say("present.rule.proportional", { points, full: number(rule["full_at"]) || "100" }), ...floorWords(rule)].join("；");
    case "bands": return list(rule["bands"]).map((band) => say("present.rule.band", { range: rangeWords(band) || say("present.rule.rest"), points: pointsOf(band, points) })).join("；");
    case "step_deduct": return [say(STEPS[String(rule["direction"])] ?? "present.rule.stepAbove", { base: number(rule["base"]), step: number(rule["step"]), deduct: number(rule["deduct"]) }), ...stepModeWords(rule)].join("；");
    case "count_deduct": return say("present.rule.countDeduct", { deduct: number(rule["deduct_each"]) });
    case "checklist_add": return say("present.rule.checklistAdd");
    case "checklist_deduct": return say("present.rule.checklistDeduct", { deduct: number(rule["per_violation"]) });
    case "tiers": return list(rule["tiers"]).map(tierWords).join("；");
    case "target_vs_actual": return [say("present.rule.target"), ...floorWords(rule)].join("；");
    case "composite": return list(rule["parts"]).map((part) => say("present.rule.part", { name: String(part["name"] ?? ""), points: number(part["points"]) })).join("；");
    case "manual": return say("present.rule.manual", { points });
    case "cases": return "";
  }
}

type Entry = Readonly<Record<string, unknown>>;

const STEPS: Readonly<Record<string, Parameters<typeof say>[0]>> = { above: "present.rule.stepAbove", below: "present.rule.stepBelow", either: "present.rule.stepEither" };

/** What becomes of a part of a step; whole steps are what the sentence itself says. */
function stepModeWords(rule: IndicatorRule): readonly string[] {
  const step = number(rule["step"]);
  if (rule["step_mode"] === "ceil") return [say("present.rule.stepStarted", { step })];
  return rule["step_mode"] === "proportional" ? [say("present.rule.stepShare", { step })] : [];
}

function floorWords(rule: IndicatorRule): readonly string[] {
  return typeof rule["zero_below_pct"] === "number" ? [say("present.rule.zeroBelow", { floor: number(rule["zero_below_pct"]) })] : [];
}

/** Points of a band, or its share of the row's points. */
function pointsOf(band: Entry, points: number): string {
  const share = band["points_pct"];
  return typeof share === "number" ? decimalText(new Decimal(String(points)).times(String(share)).div(100)) : number(band["points"]);
}

function list(value: unknown): readonly Entry[] {
  return Array.isArray(value) ? (value as readonly Entry[]) : [];
}

function number(value: unknown): string {
  return typeof value === "number" ? String(value) : "";
}

function rangeWords(band: Entry): string {
  const signs: readonly (readonly [string, string])[] = [["ge", "≥"], ["gt", "＞"], ["le", "≤"], ["lt", "＜"], ["eq", "＝"]];
  return signs.filter(([key]) => typeof band[key] === "number").map(([key, sign]) => `${sign}${number(band[key])}%`).join(say("present.rule.and"));
}

function tierWords(tier: Entry): string {
  const label = String(tier["label"] ?? "");
  if (typeof tier["points"] === "number") return say("present.rule.tierPoints", { label, points: number(tier["points"]) });
  return say("present.rule.tierRange", { label, from: number(tier["from_pct"]), to: number(tier["to_pct"]) });
}

/** Checklist items of a rule; empty for other rules. */
export function checklistItems(rule: IndicatorRule): readonly { readonly id: string; readonly text: string; readonly points: number | null }[] {
  return rule.type === "checklist_add" || rule.type === "checklist_deduct"
    ? list(rule["items"]).map((item) => ({ id: String(item["id"]), text: String(item["text"] ?? ""), points: typeof item["points"] === "number" ? item["points"] : null }))
    : [];
}

/** Labels of the tiers a person can pick; empty for other rules. */
export function tierLabels(rule: IndicatorRule): readonly string[] {
  return list(rule["tiers"]).map((tier) => String(tier["label"] ?? "")).filter((label) => label !== "");
}
