import { Decimal, decimalText, message } from "../../../model";
import { clausesOf, pointsOf, read, refused } from "./clauses";
import type { StandardRead } from "./clauses";
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
  if (rest.length > 0 || before.otherwise || after.otherwise) return refused("stepsAndMore");
  const direction = each.direction ?? sideOf(starts);
  const bases = [...new Set(starts.map(([range]) => baseOf(range, direction)))];
  if (direction === null || bases.length !== 1 || bases[0] === null) return refused("noBase");
  const deduct = decimalText(pointsOf(each.deduct, points));
  if (new Decimal(each.step).lte(0) || new Decimal(deduct).lte(0)) return refused("noBase");
  const has = (kind: Token["kind"]): boolean => tokens.some((token) => token.kind === kind);
  const mode = has("startedSteps") ? "ceil" : has("ratio") ? "proportional" : "floor";
  return read(
    { type: "step_deduct", value: "rate_pct", base: Number(bases[0]), direction, step: Number(each.step), deduct: Number(deduct), step_mode: mode, min_points: 0 }, true,
    message(`score.template.understood.step.${direction}`, { base: bases[0]!, step: each.step, deduct }), message(`score.template.understood.steps.${mode}`, { step: each.step }));
}

/** The side on which points are lost, told by where the full score ends. */
function sideOf(starts: readonly (readonly [Range, boolean])[]): "above" | "below" | null {
  const sides = new Set<"above" | "below">(starts.flatMap(([{ low, high }, at]) => (at || (low && high) ? [] : [low ? (low.mark === "out" ? "above" : "below") : high!.mark === "out" ? "below" : "above"])));
  return sides.size === 1 ? [...sides][0]! : null;
}

/** The end of the range from which steps are counted. */
function baseOf({ low, high }: Range, direction: "above" | "below" | "either" | null): string | null {
  if (low && high && low.at === high.at) return low.at;
  if (direction === "above") return (high ?? (low?.mark === "out" ? low : null))?.at ?? null;
  if (direction === "below") return (low ?? (high?.mark === "out" ? high : null))?.at ?? null;
  return null;
}
