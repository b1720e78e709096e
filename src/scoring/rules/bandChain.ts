import type { Decimal } from "../../model";
import type { Expression } from "../../expression";
import type { Band } from "./ruleSpec";
import { NO_SCORE, both, is, when, x } from "./build";

/**
 * The points of the first band that contains the value. Bands that follow each other without a gap become a short
 * chain (≤10 → 4, ≤20 → 3, otherwise 2); otherwise every bound is asked for and a value in no band has no score.
 */
export function bandChain(value: Expression, bands: readonly Band[]): Expression {
  const ascending = follows(bands, upper, lower);
  const descending = follows(bands, lower, upper);
  const last = bands[bands.length - 1]!;
  const side = ascending ? upper : lower;
  if (!ascending && !descending) {
    return bands.reduceRight<Expression>((otherwise, band) => when(inside(value, band), x(band.points), otherwise), NO_SCORE);
  }
  return bands.slice(0, -1).reduceRight<Expression>(
    (otherwise, band) => when(asCondition(value, side(band)!), x(band.points), otherwise), x(last.points));
}

interface Bound { readonly at: Decimal; readonly included: boolean; readonly operator: "<" | "<=" | ">" | ">=" }

function upper({ le, lt }: Band): Bound | null {
  if (le) return { at: le, included: true, operator: "<=" };
  return lt ? { at: lt, included: false, operator: "<" } : null;
}

function lower({ ge, gt }: Band): Bound | null {
  if (ge) return { at: ge, included: true, operator: ">=" };
  return gt ? { at: gt, included: false, operator: ">" } : null;
}

/** Each band begins exactly where the one before it ends, the first and the last are open outward. */
function follows(bands: readonly Band[], end: (band: Band) => Bound | null, begin: (band: Band) => Bound | null): boolean {
  if (bands.length < 2 || begin(bands[0]!) !== null || end(bands[bands.length - 1]!) !== null) return false;
  return bands.slice(1).every((band, index) => {
    const before = end(bands[index]!);
    const here = begin(band);
    return before !== null && here !== null && before.at.eq(here.at) && before.included !== here.included;
  });
}

function asCondition(value: Expression, bound: Bound): Expression {
  return is(bound.operator, value, bound.at);
}

function inside(value: Expression, band: Band): Expression {
  const bounds = [lower(band), upper(band)].filter((bound) => bound !== null);
  return bounds.length === 0 ? is("==", 0, 0) : both(bounds.map((bound) => asCondition(value, bound)));
}

/** The band a value falls in; `null` when there is none. */
export function bandOf(value: Decimal, bands: readonly Band[]): Band | null {
  return bands.find(({ ge, gt, le, lt }) =>
    (!ge || value.gte(ge)) && (!gt || value.gt(gt)) && (!le || value.lte(le)) && (!lt || value.lt(lt))) ?? null;
}
