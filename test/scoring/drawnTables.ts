import fc from "fast-check";
import { Decimal } from "../../src/model";
import type { Indicator, IndicatorSystem } from "../../src/model";

const cents = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((value) => new Decimal(value).div(100).toFixed());
/** Money of all sizes, figures that lie on the edges of bands and steps, zeros, and figures that are not known. */
const figure = fc.oneof(
  { weight: 5, arbitrary: cents(2000) }, { weight: 3, arbitrary: fc.integer({ min: 0, max: 40 }).map((n) => String(n * 5)) },
  { weight: 1, arbitrary: fc.constant("0") }, { weight: 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: cents(1000000) },
);
const RATES = "a / b * 100";
const points = fc.constantFrom(1, 1.5, 2, 3, 5, 6, 8, 10, 20, 22.5, 25);
const ruleOf: Readonly<Record<string, fc.Arbitrary<object>>> = {
  proportional: fc.record({ type: fc.constant("proportional"), full_at: fc.constantFrom(100, 90, 95.5, 33.3), min_points: fc.constantFrom(0, 0.5), zero_below_pct: fc.constantFrom(null, 60, 79.99) }),
  bands: fc.constantFrom([0, 10, 20], [90, 100], [5.5], [60, 75, 85, 95]).chain((edges) => fc.tuple(fc.boolean(), fc.constantFrom("points", "points_pct")).map(([up, key]) => ({
    type: "bands",
    bands: [...edges.keys(), edges.length].map((index) => ({
      ...(index > 0 ? (up ? { gt: edges[index - 1] } : { lt: [...edges].reverse()[index - 1] }) : {}),
      ...(index < edges.length ? (up ? { le: edges[index] } : { ge: [...edges].reverse()[index] }) : {}),
      [key]: key === "points" ? Math.max(0, 5 - index) : [100, 66.67, 33.33, 10, 0][index],
    })),
  }))),
  step_deduct: fc.record({
    type: fc.constant("step_deduct"), base: fc.constantFrom(0, 100, 90, 10), direction: fc.constantFrom("above", "below", "either"), step: fc.constantFrom(1, 5, 0.1, 0.3),
    deduct: fc.constantFrom(0.5, 1, 2, 0.8, 0.1), step_mode: fc.constantFrom("floor", "ceil", "proportional"), min_points: fc.constantFrom(0, 1),
  }),
  cases: fc.constantFrom(
    { type: "cases", cases: [{ when: "a <= 0", points: 3 }, { when: "a <= b", points: 2 }, { when: "else", points: 0 }] },
    { type: "cases", cases: [{ when: "rate_pct > 100", points: 0 }, { when: "else", points_expr: "points * rate_pct / 100" }] },
    { type: "cases", cases: [{ when: "c and a <= b", points: 10 }, { when: "rate_pct >= 80", points: 7 }, { when: "not c and a + b == 15.1", points: 1 }] },
  ),
  count_deduct: fc.record({ type: fc.constant("count_deduct"), count: fc.constantFrom("a - b", "c"), deduct_each: fc.constantFrom(4, 0.5), min_points: fc.constant(0) }),
  composite: fc.constantFrom(
    { type: "composite", parts: [{ name: "甲", points: 1, rule: { type: "proportional", value: "a / 25 * 100", full_at: 100 } }, { name: "乙", points: 2, rule: { type: "proportional", value: "(a/25 + b/50) / 2 * 100", full_at: 100 } }] },
    { type: "composite", parts: [{ name: "甲", points: 1, rule: { type: "manual" } }, { name: "乙", points: 1, rule: { type: "step_deduct", value: "a / b * 100", base: 10, direction: "above", step: 1, deduct: 0.1 } }] },
  ),
  best: fc.constantFrom(
    { type: "composite", combine: "best", parts: [{ name: "率", points: 5, expr: "a / b * 100", rule: { type: "bands", value: "rate_pct", bands: [{ le: 9, points: 5 }, { gt: 9, points: 1 }] } }, { name: "变动", points: 5, expr: "(a - b) / b * 100", rule: { type: "step_deduct", value: "rate_pct", base: -30, direction: "above", step: 10, deduct: 0.5 } }] },
  ),
  checklist_add: fc.constantFrom({ type: "checklist_add", items: [{ id: "c1", text: "甲", points: 0.5 }, { id: "c2", text: "乙", points: 1.5 }, { id: "c3", text: "丙", points: 20 }] }),
  checklist_deduct: fc.record({ type: fc.constant("checklist_deduct"), items: fc.constant([{ id: "c1", text: "甲" }, { id: "c2", text: "乙" }, { id: "c3", text: "丙" }]), per_violation: fc.constantFrom(1, 0.5, 2.25), min_points: fc.constantFrom(0, 0.5) }),
  tiers: fc.constantFrom(
    { type: "tiers", tiers: [{ label: "好", points: 1 }, { label: "中", points: 0.5 }, { label: "差", points: 0 }] },
    { type: "tiers", tiers: [{ label: "好", from_pct: 80, to_pct: 100 }, { label: "中", from_pct: 60, to_pct: 80 }, { label: "差", from_pct: 0, to_pct: 60 }] },
  ),
  manual: fc.constant({ type: "manual", min: 0 }),
  target_vs_actual: fc.record({ type: fc.constant("target_vs_actual"), zero_below_pct: fc.constantFrom(null, 60), direction: fc.constantFrom("ge", "le", "eq") }),
};

const JUDGED: ReadonlySet<string> = new Set(["checklist_add", "checklist_deduct", "tiers"]);

/** Types of rules that tables are drawn for. */
export const DRAWN_TYPES: readonly string[] = Object.keys(ruleOf);

/** Those whose score follows from figures; a person's judgement has no cell that would regain it. */
export const FIGURED_TYPES: readonly string[] = DRAWN_TYPES.filter((type) => !JUDGED.has(type) && type !== "manual");

/** A table of one row with a rule of this type, random inputs and a judgement. */
export function rowOfType(type: string): fc.Arbitrary<object> {
  const score = fc.oneof(fc.constant(null), fc.integer({ min: -10, max: 300 }).map((value) => value / 100));
  const ticks = fc.record({ c1: fc.constantFrom(true, false), c2: fc.constantFrom(true, true, false), c3: fc.constantFrom(true, false, null) });
  const human = JUDGED.has(type) ? fc.record({ score, ticks, tier: fc.constantFrom("好", "中", "差", null) }) : score;
  return fc.tuple(ruleOf[type]!, points, figure, figure, figure, human).map(([rule, full, a, b, c, judged]) => {
    const inputs = { a, b, c, target_value: b, actual_value: a };
    return { inputs: {}, rows: [{ id: "r", name: "指标", points: full, rule, inputs, human: judged, ...(type === "target_vs_actual" ? {} : { expr: RATES }) }] };
  });
}

/** Mostly a score that the row can have; now and then none, or one above its points. */
const judgedScore = ({ points: full }: Indicator) => fc.oneof(
  { weight: 6, arbitrary: cents(full).map(Number) }, { weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: cents(26).map(Number) },
);

/** A table with every row of a system that ships, with random figures and judgements, some of them missing. */
export function tableOfSystem(system: IndicatorSystem): fc.Arbitrary<object> {
  const rowsOf = (indicator: Indicator) => fc.record({
    figures: fc.array(figure, { minLength: 12, maxLength: 12 }),
    ticks: fc.array(fc.constantFrom(true, true, false, null), { minLength: 8, maxLength: 8 }),
    score: judgedScore(indicator), tier: fc.nat(3),
    direction: fc.constantFrom("ge", "le", "eq", null),
  }).map((drawn) => {
    const items = (indicator.rule["items"] ?? []) as { id: string }[];
    const tiers = (indicator.rule["tiers"] ?? []) as { label: string }[];
    const names = [...new Set([...indicator.inputs, ...(indicator.expr ?? "").match(/[a-z_]\w*/g) ?? [], "target_value", "actual_value"])];
    return {
      id: indicator.id, name: indicator.name,
      inputs: { ...Object.fromEntries(names.map((name, index) => [name, drawn.figures[index % 12]])), direction: drawn.direction, goal_rows: null, count_violations: null },
      human: { score: drawn.score, tier: tiers[drawn.tier]?.label, ticks: Object.fromEntries(items.map((item, index) => [item.id, drawn.ticks[index]])) },
    };
  });
  return fc.tuple(fc.tuple(...system.indicators.map(rowsOf)), fc.constantFrom("ask", "full_points", "exclude_and_rescale"))
    .map(([rows, policy]) => ({ system: system.id, rows, inputs: {}, not_applicable_policy: policy }));
}
