import type { Decimal } from "../../model";
import { DataFault } from "./reader";
import type { Reader } from "./reader";
import type { Band, Case, ChecklistItem, CompositePart, Direction, RuleSpec, Tier } from "./ruleSpec";
import { RATE } from "./ruleSpec";

const TYPES = [
  "proportional", "bands", "step_deduct", "cases", "count_deduct", "checklist_add", "checklist_deduct", "tiers", "manual",
  "composite", "target_vs_actual",
] as const;

/**
 * The rule with typed parameters.
 * @param points the row's points in the data's own unit
 * @throws DataFault with the path of what is wrong
 */
export function readRule(rule: Reader, points: Decimal): RuleSpec {
  const type = rule.get("type").oneOf(TYPES);
  switch (type) {
    case "proportional":
      return {
        type, value: rule.get("value").expression(RATE), fullAt: positive(rule.get("full_at")),
        minPoints: rule.get("min_points").decimalOr("0"), zeroBelowPct: rule.get("zero_below_pct").decimalOr(null),
      };
    case "bands":
      return { type, value: rule.get("value").expression(RATE), bands: rule.get("bands").items().map((band) => readBand(band, points)) };
    case "step_deduct":
      return {
        type, value: rule.get("value").expression(RATE), base: rule.get("base").decimal(),
        direction: rule.get("direction").oneOf(["above", "below", "either"]), step: positive(rule.get("step")),
        deduct: sharedPoints(rule, "deduct", points), stepMode: rule.get("step_mode").oneOf(["floor", "ceil", "proportional"], "floor"),
        minPoints: leastPoints(rule, points),
      };
    case "cases":
      return { type, cases: rule.get("cases").items().map((item) => readCase(item, points)) };
    case "count_deduct":
      return {
        type, count: rule.get("count").expression(), deductEach: sharedPoints(rule, "deduct_each", points),
        minPoints: leastPoints(rule, points),
      };
    case "checklist_add":
      return { type, items: rule.get("items").items().map((item) => readItem(item, true)) };
    case "checklist_deduct":
      return {
        type, items: rule.get("items").items().map((item) => readItem(item, false)),
        perViolation: sharedPoints(rule, "per_violation", points), minPoints: leastPoints(rule, points),
      };
    case "tiers":
      return { type, tiers: rule.get("tiers").items().map(readTier) };
    case "manual":
      return { type, min: rule.get("min").decimalOr("0") };
    case "composite":
      return {
        type, parts: rule.get("parts").items().map(readPart),
        combine: COMBINED.find((how) => [rule.get("combine").value, rule.get("mode").value].includes(how)) === undefined ? "sum" : "best",
      };
    case "target_vs_actual":
      return readTargetRule(rule);
  }
}

/** Words for 二者择其一，取其优. */
const COMBINED = ["best", "max", "either", "better"] as const;

function readTargetRule(rule: Reader): RuleSpec {
  const direction = rule.get("direction");
  return {
    type: "target_vs_actual",
    tiers: rule.get("tiers").isAbsent ? [] : rule.get("tiers").items().map(readTier),
    zeroBelowPct: rule.get("zero_below_pct").decimalOr(null),
    target: rule.get("target").decimalOr(null),
    direction: direction.isAbsent ? null : direction.oneOf<Direction>(["ge", "le", "eq", "text"]),
    explainBelowPct: rule.get("explain_when_pct_below").decimalOr(null),
    explainAbovePct: rule.get("explain_when_pct_above").decimalOr(null),
    aggregate: !rule.get("aggregate").isAbsent,
  };
}

/** Points of a deduction, or `…_pct` of the row's points. */
function sharedPoints(rule: Reader, key: string, points: Decimal): Decimal {
  const share = rule.get(`${key}_pct`);
  return rule.get(key).isAbsent && !share.isAbsent ? points.times(share.decimal()).div(100) : rule.get(key).decimal();
}

/** The floor of a deduction: `min_points`, or what `max_deduct` leaves (最多扣3分); the higher of the two. */
function leastPoints(rule: Reader, points: Decimal): Decimal {
  const floor = rule.get("min_points").decimalOr("0");
  const left = rule.get("max_deduct").isAbsent ? floor : points.minus(rule.get("max_deduct").decimal());
  return left.gt(floor) ? left : floor;
}

function positive(reader: Reader): Decimal {
  const value = reader.decimal();
  if (value.lte(0)) throw new DataFault(reader.path, "a number above 0");
  return value;
}

/** `points`, or `points_pct` of the row's points. */
function bandPoints(reader: Reader, points: Decimal): Decimal {
  const share = reader.get("points_pct");
  return share.isAbsent ? reader.get("points").decimal() : points.times(share.decimal()).div(100);
}

function readBand(reader: Reader, points: Decimal): Band {
  const bound = (key: string): Decimal | null => reader.get(key).decimalOr(null);
  const equal = bound("eq");
  const [from, to] = [flaggedEnd(reader, "from"), flaggedEnd(reader, "to")];
  return {
    ge: equal ?? bound("ge") ?? (from?.included ? from.at : null), gt: bound("gt") ?? (from && !from.included ? from.at : null),
    le: equal ?? bound("le") ?? (to?.included ? to.at : null), lt: bound("lt") ?? (to && !to.included ? to.at : null), points: bandPoints(reader, points),
  };
}

/** An end written as `from_pct` and `from_inclusive`, the way tiers are: it must be said of at least one end whether it is included. */
function flaggedEnd(reader: Reader, side: "from" | "to"): { readonly at: Decimal; readonly included: boolean } | null {
  const at = reader.get(`${side}_pct`).decimalOr(null) ?? reader.get(side).decimalOr(null);
  if (!at) return null;
  const [own, other] = [reader.get(`${side}_inclusive`), reader.get(`${side === "from" ? "to" : "from"}_inclusive`)];
  if (own.isAbsent && other.isAbsent) throw new DataFault(own.path, "true | false");
  return { at, included: own.value === true };
}

const OTHERWISE: ReadonlySet<unknown> = new Set(["else", "otherwise", "default", "其他", "其余", "否则"]);

function readCase(reader: Reader, points: Decimal): Case {
  const when = reader.get("when");
  const byExpression = reader.get("points_expr");
  return {
    when: when.isAbsent || when.value === true || OTHERWISE.has(when.value) ? null : when.expression(),
    points: byExpression.isAbsent ? numberExpression(bandPoints(reader, points)) : byExpression.expression(),
  };
}

function numberExpression(value: Decimal): Case["points"] {
  return { kind: "number", value, text: value.toFixed() };
}

function readItem(reader: Reader, hasPoints: boolean): ChecklistItem {
  return { id: reader.get("id").text(), text: reader.get("text").text(), points: hasPoints ? reader.get("points").decimal() : null };
}

function readTier(reader: Reader): Tier {
  const points = reader.get("points").decimalOr(null);
  return {
    label: reader.get("label").text(), points,
    fromPct: points ? null : reader.get("from_pct").decimal(), toPct: points ? null : reader.get("to_pct").decimal(),
  };
}

function readPart(reader: Reader): CompositePart {
  const points = reader.get("points").decimal();
  const own = reader.get("expr");
  const rule = readRule(reader.get("rule"), points);
  return { name: reader.get("name").text(), points, rule, rate: own.isAbsent ? null : own.expression() };
}
