import { Decimal, ZERO, decimalText, message } from "../../../model";
import { pointsOf, read, refused, wrongPoints } from "./clauses";
import type { StandardRead } from "./clauses";
import type { Listed } from "./items";
import { tokensOf } from "./tokens";
import type { Token } from "./tokens";

/** ①…②… with points, or with one sentence about all of them, as a tick-list; `null` when the list is none for scoring. */
export function checklistRule({ items, around }: Listed, points: Decimal): StandardRead | null {
  if (items.every(({ text }) => tokensOf(text).some(({ kind }) => kind === "range"))) return null; // numbered bands
  const own = items.filter((item) => item.points !== null);
  const tokens = tokensOf(around);
  const results = tokens.filter((token) => token.kind === "result" && !pointsOf(token.given, points).eq(points));
  if (tokens.some(({ kind }) => kind === "range" || kind === "each")) return null;
  if (own.length === items.length) {
    const sum = own.reduce((all, item) => all.plus(item.points ?? ZERO), ZERO);
    if (!sum.eq(points)) return refused("itemsSum", { sum: decimalText(sum), points: decimalText(points) });
    return read({ type: "checklist_add", items: items.map((item, index) => ({ id: `c${index + 1}`, text: item.text, points: Number(item.points) })) }, false,
      message("score.template.understood.items", { count: items.length, points: decimalText(points) }));
  }
  if (own.length > 0) return null;
  const reward = tokens.find((token) => token.kind === "reward");
  const count = tokens.find((token) => token.kind === "count");
  if (reward && count) return refused("twoKinds");
  if (reward) {
    const each = new Decimal(reward.points);
    if (!each.times(items.length).eq(points)) return refused("itemsSum", { sum: decimalText(each.times(items.length)), points: decimalText(points) });
    return read({ type: "checklist_add", items: items.map(({ text }, index) => ({ id: `c${index + 1}`, text, points: each.toNumber() })) }, false,
      message("score.template.understood.itemsEach", { count: items.length, each: decimalText(each) }));
  }
  if (!count || results.length > 0) return null;
  return read({ type: "checklist_deduct", items: items.map(({ text }, index) => ({ id: `c${index + 1}`, text })), per_violation: Number(count.deduct), min_points: 0 }, false,
    message("score.template.understood.itemsDeduct", { count: items.length, deduct: count.deduct }));
}

/** 财预〔2020〕10号: three grades by words, each with its share of the points. */
const NATIONAL = /^(.{2,40}?)[、,;](.{2,40}?)[、,;](.{2,40}?)(?:三|3)[档个级].{0,24}?100%?-80%\(含(?:80%)?\)[、,;]80%?-60%\(含(?:60%)?\)[、,;]60%?-0%?(?:\(含\))?[^\d%]*$/;

/** 达成…、部分达成…、未达成…三档，分别按分值的100–80%（含）、80–60%（含）、60–0%: tiers with ranges; `null` for any other text. */
export function nationalTiers(text: string): StandardRead | null {
  const match = NATIONAL.exec(text.replace(/^(?:定性指标)?(?:完成情况)?(?:根据指标完成情况)?(?:分为|分)?/, ""));
  if (!match) return null;
  const labels = [match[1]!, match[2]!, match[3]!].map(labelOf);
  const tiers = labels.map((label, index) => ({ label, from_pct: [80, 60, 0][index]!, to_pct: [100, 80, 60][index]! }));
  return read({ type: "tiers", tiers }, false, message("score.template.understood.tiers", { tiers: tiers.map((tier) => `${tier.label} → ${tier.from_pct}%～${tier.to_pct}%`).join("；") }));
}

const EMPTY_WORDS = /^[,;。:、()]+|[,;。:、(]+$|^(?:则|即|且|的)|(?:的|(?<!否)则|可)$/g;

/** 符合得满分，否则不得分；健全得5分，基本健全得3分: grades that a person picks. Each needs words of its own. */
export function tiersRule(text: string, tokens: readonly Token[], points: Decimal): StandardRead {
  const tiers: { label: string; points: number }[] = [];
  let words = "";
  for (const token of tokens) {
    if (token.kind === "words") words += token.text;
    if (token.kind === "otherwise") words = text.includes("反之") ? "反之" : "否则";
    if (token.kind !== "result") continue;
    const label = labelOf(words);
    if (label === "") return refused("noWords");
    tiers.push({ label, points: pointsOf(token.given, points).toNumber() });
    words = "";
  }
  if (tiers.length < 2) return refused("oneTier");
  if (new Set(tiers.map(({ label }) => label)).size < tiers.length || tiers.some(({ label }) => label.length > 40)) return refused("noWords");
  const wrong = wrongPoints(tiers.map((tier) => new Decimal(tier.points)), points);
  if (wrong) return wrong;
  return read({ type: "tiers", tiers }, false, message("score.template.understood.tiers", { tiers: tiers.map((tier) => `${tier.label} → ${tier.points}`).join("；") }));
}

function labelOf(words: string): string {
  let label = words;
  for (let before = ""; before !== label;) {
    before = label;
    label = label.replace(EMPTY_WORDS, "");
  }
  return label;
}
