/** Distributions of counts: binomial, negative binomial, Poisson. */
import type { Functions, OwnFunction } from "./lift";
import { scalar } from "./lift";
import { normalQuantile } from "./quantiles";
import { betaPart, binomialDensity, gammaPart, poissonDensity } from "./special";
import { NUM } from "./values";

const must = (holds: boolean): void => { if (!holds) throw NUM; };

/** At most so many of `trials` succeed. */
const atMost = (count: number, trials: number, chance: number): number => (count < 0 ? 0 : count >= trials ? 1 : betaPart(1 - chance, trials - count, count + 1, chance));

/** Few terms are summed, for their sum is nearer; many by the beta distribution. */
function cumulative(count: number, trials: number, chance: number): number {
  if (count > 40) return atMost(count, trials, chance);
  let total = 0;
  for (let each = 0; each <= count; each++) total += binomialDensity(each, trials, chance);
  return Math.min(total, 1);
}

function binomial(count: number, trials: number, chance: number, isCumulative: boolean): number {
  const [successes, all] = [Math.floor(count), Math.floor(trials)];
  must(successes >= 0 && successes <= all && all < 2 ** 31 && chance >= 0 && chance <= 1);
  return isCumulative ? cumulative(successes, all, chance) : binomialDensity(successes, all, chance);
}

function binomialRange(trials: number, chance: number, from: number, to?: number): number {
  const [all, low, high] = [Math.floor(trials), Math.floor(from), Math.floor(to ?? from)];
  must(all >= 0 && chance >= 0 && chance <= 1 && low >= 0 && low <= all && high >= low && high <= all);
  if (high - low > 100) return atMost(high, all, chance) - atMost(low - 1, all, chance);
  let total = 0;
  for (let count = low; count <= high; count++) total += binomialDensity(count, all, chance);
  return total;
}

/** The fewest successes that at least this part of the distribution does not pass: near the normal distribution's answer, then by halving. */
function binomialInverse(trials: number, chance: number, part: number): number {
  const all = Math.floor(trials);
  must(all >= 0 && all < 2 ** 31 && chance > 0 && chance < 1 && part > 0 && part < 1);
  const guess = Math.floor(all * chance + normalQuantile(part) * Math.sqrt(all * chance * (1 - chance))), reaches = (count: number): boolean => cumulative(count, all, chance) >= part;
  let step = 1, [low, high] = [guess, guess];
  while (low >= 0 && reaches(low)) { low -= step; step *= 2; }
  step = 1;
  while (high < all && !reaches(high)) { high += step; step *= 2; }
  [low, high] = [Math.max(low, -1), Math.min(high, all)];
  while (high - low > 1) { const middle = Math.floor((low + high) / 2); if (reaches(middle)) high = middle; else low = middle; }
  return high;
}

function negativeBinomial(failures: number, successes: number, chance: number, isCumulative: boolean): number {
  const [lost, won] = [Math.floor(failures), Math.floor(successes)];
  must(lost >= 0 && won >= 1 && chance > 0 && chance < 1);
  return isCumulative ? betaPart(chance, won, lost + 1) : (binomialDensity(won, won + lost, chance) * won) / (won + lost);
}

function poisson(count: number, mean: number, isCumulative: boolean): number {
  const events = Math.floor(count);
  must(events >= 0 && mean >= 0);
  return isCumulative ? gammaPart(events + 1, mean, false) : poissonDensity(events, mean);
}

const BINOM: OwnFunction = scalar(["number", "number", "number", "boolean"], binomial), INVERSE = scalar(["number", "number", "number"], binomialInverse), POISSON = scalar(["number", "number", "boolean"], poisson);

export const COUNTS: Functions = {
  "BINOM.DIST": BINOM, BINOMDIST: BINOM, "BINOM.INV": INVERSE, CRITBINOM: INVERSE, "BINOM.DIST.RANGE": scalar(["number", "number", "number", "number?"], binomialRange),
  "NEGBINOM.DIST": scalar(["number", "number", "number", "boolean"], negativeBinomial), NEGBINOMDIST: scalar(["number", "number", "number"], (lost: number, won: number, chance: number) => negativeBinomial(lost, won, chance, false)),
  "POISSON.DIST": POISSON, POISSON,
};
