import { decimalText } from "../../model";
import type { Indicator, Judgement } from "../../model";
import { decimalOf } from "../rules/reader";

type Row = Readonly<Record<string, unknown>>;

const NONE: Judgement = { ticks: {}, score: null, tier: null, notApplicable: false, evidence: "", remark: "" };
const NOT_APPLICABLE: ReadonlySet<unknown> = new Set(["not_applicable", "not-applicable", "n/a", "不适用"]);

/**
 * What a score table says a person judged: `human` is a score, the label of a tier, a list of ticked items, or an object
 * of these; `ticks`, `tier`, `score` and `applicable` may also stand in the row itself. `null` when nothing was judged.
 */
export function judgementFrom(indicator: Indicator, row: Row): Judgement | null {
  const { human } = row;
  const nested: Row = typeof human === "object" && human !== null && !Array.isArray(human) ? (human as Row) : {};
  const labels = tierLabels(indicator);
  const tier = [human, nested["tier"], row["tier"]].find((value) => typeof value === "string" && labels.includes(value));
  const score = decimalOf(human) ?? decimalOf(nested["score"]) ?? decimalOf(row["human_score"]);
  const ticks = { ...ticksFrom(indicator, nested), ...ticksFrom(indicator, row["ticks"]), ...ticksFrom(indicator, nested["ticks"]), ...(Array.isArray(human) ? ticksFrom(indicator, human) : {}) };
  const notApplicable = row["not_applicable"] === true || row["applicable"] === false || NOT_APPLICABLE.has(human) || NOT_APPLICABLE.has(row["status"]) || nested["not_applicable"] === true;
  if (!score && tier === undefined && Object.keys(ticks).length === 0 && !notApplicable) return null;
  return { ...NONE, ticks, score: score && decimalText(score), tier: typeof tier === "string" ? tier : null, notApplicable };
}

function listIn(indicator: Indicator, key: "items" | "tiers"): readonly Row[] {
  const list = indicator.rule[key];
  return Array.isArray(list) ? (list as readonly Row[]) : [];
}

function tierLabels(indicator: Indicator): readonly unknown[] {
  return listIn(indicator, "tiers").map(({ label }) => label);
}

/** Ticks by item id: a list holds the ids that are met, an object says yes or no for each. */
function ticksFrom(indicator: Indicator, value: unknown): Record<string, boolean> {
  const ids = listIn(indicator, "items").map(({ id }) => String(id));
  if (Array.isArray(value)) return Object.fromEntries(ids.map((id) => [id, value.includes(id)]));
  if (typeof value !== "object" || value === null) return {};
  const given = value as Row;
  return Object.fromEntries(ids.flatMap((id) => {
    const answer = decimalOf(given[id]);
    return answer ? [[id, !answer.eq(0)]] : [];
  }));
}
