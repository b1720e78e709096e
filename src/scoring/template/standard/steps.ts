import { Decimal, decimalText, message } from "../../../model";
import { clausesOf, floorOf, pointsOf, read, refused } from "./clauses";
import type { Clause, StandardRead } from "./clauses";
import type { Range, Token } from "./tokens";

/** 每超过一个百分点扣0.5分: full up to a base, then a deduction a step. Refused when the base or the side is not written. */
export function stepRule(tokens: readonly Token[], points: Decimal): StandardRead {
  const eaches = tokens.filter((token) => token.kind === "each");
  if (eaches.length !== 1) return refused("severalSteps");
  const { each } = eaches[0]!;
  const where = tokens.findIndex(({ kind }) => kind === "each");
  const before = clausesOf(tokens.slice(0, where), points);
  const after = clausesOf(tokens.slice(where + 1), points);
  if (!before || !after || after.loose.length > 0) return refused("loose");
  const starts: readonly (readonly [Range, boolean])[] = [
    ...[...before.clauses, ...after.clauses].filter((clause) => clause.points.eq(points)).map((clause) => [clause.range, clause.at] as const), ...before.loose.map((range) => [range, false] as const)];
  const rest = [...before.clauses, ...after.clauses].filter((clause) => !clause.points.eq(points));
  const cuts = rest.map(cutOf);
  if (cuts.some((cut) => cut === null) || before.otherwise || after.otherwise) return refused("stepsAndMore");
  const direction = each.direction ?? sideOf(starts);
  const bases = starts.length === 0 && each.base !== null ? [each.base] : [...new Set(starts.map(([range]) => baseOf(range, direction)))];
  if (direction === null || bases.length !== 1 || bases[0] === null) return refused("noBase");
  const deduct = decimalText(pointsOf(each.deduct, points));
  if (new Decimal(each.step).lte(0) || new Decimal(deduct).lte(0)) return refused("noBase");
  const has = (kind: Token["kind"]): boolean => tokens.some((token) => token.kind === kind);
  const started = tokens.find((token) => token.kind === "startedSteps");
  if (started && started.step !== each.step) return refused("severalSteps");
  const floor = floorOf(tokens, points);
  if ("reason" in floor) return { ok: false, reason: floor.reason };
  if (floor.least > 0 && cuts.length > 0) return refused("stepsAndMore");
  const mode = started ? "ceil" : has("ratio") ? "proportional" : "floor";
  const words = [message(`score.template.understood.step.${direction}`, { base: bases[0]!, step: each.step, deduct }), message(`score.template.understood.steps.${mode}`, { step: each.step })];
  if (cuts.length === 0) return read({ type: "step_deduct", value: "rate_pct", base: Number(bases[0]), direction, step: Number(each.step), deduct: Number(deduct), step_mode: mode, min_points: floor.least }, true, ...words, ...floor.told);
  const beyond = { above: `max(0, rate_pct - ${bases[0]})`, below: `max(0, ${bases[0]} - rate_pct)`, either: `abs(rate_pct - ${bases[0]})` }[direction];
  const count = mode === "proportional" ? `${beyond} / ${each.step}` : `${mode}(${beyond} / ${each.step})`;
  return read({ type: "cases", cases: [...cuts.map((cut) => ({ when: `rate_pct ${cut!.sign} ${cut!.at}`, points: 0 })), { when: "else", points_expr: `max(0, points - ${deduct} * ${count})` }] }, true,
    ...words, ...cuts.map((cut) => message("score.template.understood.cut", { range: `${cut!.sign}${cut!.at}%` })));
}

/** 低于60%不得分, 超过100%不得分: a side from which nothing is given; `null` for anything else. */
function cutOf({ range: { low, high }, points }: Clause): { readonly sign: "<" | "<=" | ">" | ">="; readonly at: string } | null {
  if (!points.eq(0) || (low === null) === (high === null)) return null;
  const end = (low ?? high)!;
  if (end.mark !== "in" && end.mark !== "out") return null;
  return { sign: `${low ? ">" : "<"}${end.mark === "in" ? "=" : ""}`, at: end.at };
}

/** The side on which points are lost, told by where the full score ends. */
function sideOf(starts: readonly (readonly [Range, boolean])[]): "above" | "below" | null {
  const sides = new Set<"above" | "below">(starts.flatMap(([{ low, high }, at]) => (at || (low && high) ? [] : [low ? (low.mark === "out" ? "above" : "below") : high!.mark === "out" ? "below" : "above"])));
  return sides.size === 1 ? [...sides][0]! : null;
}

/** The end of the range from which steps are counted. */
function baseOf({ low, high }: Range, direction: "above" | "below" | "either" | null): string | null {
  if (low && high) return low.at === high.at ? low.at : null;
  if (direction === "above") return (high ?? (low?.mark === "out" ? low : null))?.at ?? null;
  if (direction === "below") return (low ?? (high?.mark === "out" ? high : null))?.at ?? null;
  return null;
}
