/** Continuous distributions: normal, lognormal, gamma, beta, Student's, Fisher's, chi-squared, exponential, Weibull; error functions. */
import type { Functions, OwnFunction } from "./lift";
import { scalar } from "./lift";
import { betaQuantile, fisherPart, fisherQuantile, fisherTail, gammaQuantile, normalQuantile, studentQuantile, studentTail } from "./quantiles";
import { betaPart, binomialDensity, erf, erfc, gamma, gammaPart, logGamma, normalDensity, normalPart, poissonDensity } from "./special";
import { DIV0, NUM } from "./values";

const must = (holds: boolean): void => { if (!holds) throw NUM; };

function normal(x: number, mean: number, deviation: number, cumulative: boolean): number {
  must(deviation > 0);
  const z = (x - mean) / deviation;
  return cumulative ? normalPart(z) : normalDensity(z) / deviation;
}

function normalInverse(part: number, mean: number, deviation: number): number {
  must(part > 0 && part < 1 && deviation > 0);
  return mean + deviation * normalQuantile(part);
}

function lognormal(x: number, mean: number, deviation: number, cumulative: boolean): number {
  must(x > 0 && deviation > 0);
  return normal(Math.log(x), mean, deviation, cumulative) / (cumulative ? 1 : x);
}

function gammaDistribution(x: number, shape: number, scale: number, cumulative: boolean): number {
  must(x >= 0 && shape > 0 && scale > 0);
  if (cumulative) return gammaPart(shape, x / scale, true);
  if (x === 0) { must(shape >= 1); return shape === 1 ? 1 / scale : 0; }
  return shape >= 1 ? poissonDensity(shape - 1, x / scale) / scale : (poissonDensity(shape, x / scale) * shape) / x;
}

function gammaInverse(part: number, shape: number, scale: number): number {
  must(part >= 0 && part < 1 && shape > 0 && scale > 0);
  return gammaQuantile(part, shape) * scale;
}

function beta(x: number, a: number, b: number, cumulative: boolean, low = 0, high = 1): number {
  must(a > 0 && b > 0 && low < high && x >= low && x <= high);
  const [part, rest] = [(x - low) / (high - low), (high - x) / (high - low)];
  if (cumulative) return betaPart(part, a, b, rest);
  must((part > 0 || a >= 1) && (rest > 0 || b >= 1));
  if (part === 0) return a > 1 ? 0 : b / (high - low);
  if (rest === 0) return b > 1 ? 0 : a / (high - low);
  return (binomialDensity(a, a + b, part, rest) * a * b) / ((a + b) * part * rest * (high - low));
}

function betaInverse(part: number, a: number, b: number, low = 0, high = 1): number {
  must(part > 0 && part < 1 && a > 0 && b > 0 && low < high);
  return low + betaQuantile(part, a, b) * (high - low);
}

/** Degrees of freedom: whole, at least one. */
function freedomOf(value: number): number {
  const freedom = Math.floor(value);
  must(freedom >= 1 && freedom <= 1e10);
  return freedom;
}

const student = (t: number, freedom: number): number => (t > 0 ? 1 - studentTail(t, freedom) : studentTail(t, freedom));
const studentDensity = (t: number, freedom: number): number =>
  (Math.exp(logGamma((freedom + 1) / 2) - logGamma(freedom / 2)) / Math.sqrt(freedom * Math.PI)) * (1 + (t * t) / freedom) ** (-(freedom + 1) / 2);

function studentInverse(part: number, freedom: number): number {
  must(part > 0 && part < 1);
  const df = freedomOf(freedom);
  return part < 0.5 ? -studentQuantile(2 * part, df) : studentQuantile(2 * (1 - part), df);
}

function studentTwoInverse(part: number, freedom: number): number {
  must(part > 0 && part <= 1);
  return studentQuantile(part, freedomOf(freedom));
}

function fisher(x: number, first: number, second: number, cumulative: boolean): number {
  must(x >= 0);
  const [a, b] = [freedomOf(first), freedomOf(second)];
  if (cumulative) return fisherPart(x, a, b);
  if (x === 0) { must(a >= 2); return a === 2 ? 1 : 0; }
  const p = (a * x) / (b + a * x), q = b / (b + a * x);
  // The density of the beta distribution, drawn out.
  return (binomialDensity(a / 2, (a + b) / 2, p, q) * a * b) / (2 * (a + b) * x);
}

const chiPart = (x: number, freedom: number, lower: boolean): number => { must(x >= 0); return gammaPart(freedomOf(freedom) / 2, x / 2, lower); };

function confidence(alpha: number, deviation: number, size: number, quantile: (alpha: number, size: number) => number): number {
  const count = Math.floor(size);
  must(alpha > 0 && alpha < 1 && deviation > 0 && count >= 1);
  return (quantile(alpha, count) * deviation) / Math.sqrt(count);
}

const weibull = (x: number, shape: number, scale: number, cumulative: boolean): number => {
  must(x >= 0 && shape > 0 && scale > 0);
  const power = (x / scale) ** shape;
  return cumulative ? -Math.expm1(-power) : (shape / scale) * (x / scale) ** (shape - 1) * Math.exp(-power);
};

function exponential(x: number, rate: number, cumulative: boolean): number {
  must(x >= 0 && rate > 0);
  return cumulative ? -Math.expm1(-rate * x) : rate * Math.exp(-rate * x);
}

const finiteGamma = (x: number): number => { const value = gamma(x); must(Number.isFinite(value)); return value; };
const positiveLogGamma = (x: number): number => { must(x > 0); return logGamma(x); };

type Work = (...args: never[]) => number;
const three = (work: Work): OwnFunction => scalar(["number", "number", "number"], work);
const four = (work: Work): OwnFunction => scalar(["number", "number", "number", "boolean"], work);
const two = (work: Work): OwnFunction => scalar(["number", "number"], work);
const one = (work: Work): OwnFunction => scalar(["number"], work);
const strict = (work: Work): OwnFunction => scalar(["strictNumber"], work);
const part = (value: number): number => { must(value > 0 && value < 1); return normalQuantile(value); };

const CONFIDENCE = three((alpha: number, deviation: number, size: number) => confidence(alpha, deviation, size, (each) => normalQuantile(1 - each / 2)));
const NORM_DIST = four(normal), NORM_INV = three(normalInverse), LOGNORM_INV = three((p: number, mean: number, deviation: number) => Math.exp(normalInverse(p, mean, deviation)));
const GAMMA_DIST = four(gammaDistribution), GAMMA_INV = three(gammaInverse), GAMMALN = one(positiveLogGamma), WEIBULL = four(weibull), EXPON = scalar(["number", "number", "boolean"], exponential);
const BETA_INV = scalar(["number", "number", "number", "number?", "number?"], betaInverse), F_INV_RT = three((tail: number, a: number, b: number) => {
  must(tail > 0 && tail <= 1);
  return fisherQuantile(tail, freedomOf(a), freedomOf(b));
});
const F_DIST_RT = three((x: number, a: number, b: number) => { must(x >= 0); return fisherTail(x, freedomOf(a), freedomOf(b)); });
const CHI_RT = two((x: number, freedom: number) => chiPart(x, freedom, false));
const CHI_INV_RT = two((tail: number, freedom: number) => {
  must(tail > 0 && tail <= 1);
  return 2 * gammaQuantile(1 - tail, freedomOf(freedom) / 2);
});
const T_INV_2T = two(studentTwoInverse), ERFC = strict(erfc);

export const DISTRIBUTIONS: Functions = {
  "NORM.DIST": NORM_DIST, NORMDIST: NORM_DIST, "NORM.INV": NORM_INV, NORMINV: NORM_INV,
  "NORM.S.DIST": scalar(["number", "boolean"], (z: number, cumulative: boolean) => (cumulative ? normalPart(z) : normalDensity(z))), NORMSDIST: one(normalPart),
  "NORM.S.INV": one(part), NORMSINV: one(part), GAUSS: one((z: number) => normalPart(z) - 0.5), PHI: one(normalDensity),
  "LOGNORM.DIST": four(lognormal), LOGNORMDIST: three((x: number, mean: number, deviation: number) => lognormal(x, mean, deviation, true)), "LOGNORM.INV": LOGNORM_INV, LOGINV: LOGNORM_INV,
  "CONFIDENCE.NORM": CONFIDENCE, CONFIDENCE,
  "CONFIDENCE.T": three((alpha: number, deviation: number, size: number) => confidence(alpha, deviation, size, (each, count) => { if (count === 1) throw DIV0; return studentQuantile(each, count - 1); })),
  GAMMA: one(finiteGamma), GAMMALN, "GAMMALN.PRECISE": GAMMALN, "GAMMA.DIST": GAMMA_DIST, GAMMADIST: GAMMA_DIST, "GAMMA.INV": GAMMA_INV, GAMMAINV: GAMMA_INV,
  "BETA.DIST": scalar(["number", "number", "number", "boolean", "number?", "number?"], beta), "BETA.INV": BETA_INV, BETAINV: BETA_INV,
  BETADIST: scalar(["number", "number", "number", "number?", "number?"], (x: number, a: number, b: number, low?: number, high?: number) => beta(x, a, b, true, low, high)),
  "T.DIST": scalar(["number", "number", "boolean"], (t: number, freedom: number, cumulative: boolean) => (cumulative ? student(t, freedomOf(freedom)) : studentDensity(t, freedomOf(freedom)))),
  "T.DIST.2T": two((t: number, freedom: number) => { must(t >= 0); return 2 * studentTail(t, freedomOf(freedom)); }), "T.DIST.RT": two((t: number, freedom: number) => student(-t, freedomOf(freedom))),
  TDIST: three((t: number, freedom: number, tails: number) => { const sides = Math.floor(tails); must(t >= 0 && (sides === 1 || sides === 2)); return sides * studentTail(t, freedomOf(freedom)); }),
  "T.INV": two(studentInverse), "T.INV.2T": T_INV_2T, TINV: T_INV_2T,
  "F.DIST": four(fisher), "F.DIST.RT": F_DIST_RT, FDIST: F_DIST_RT, "F.INV.RT": F_INV_RT, FINV: F_INV_RT,
  "F.INV": three((below: number, a: number, b: number) => { must(below >= 0 && below < 1); return 1 / fisherQuantile(below, freedomOf(b), freedomOf(a)); }),
  "CHISQ.DIST": scalar(["number", "number", "boolean"], (x: number, freedom: number, cumulative: boolean) => (cumulative ? chiPart(x, freedom, true) : gammaDistribution(x, freedomOf(freedom) / 2, 2, false))),
  "CHISQ.DIST.RT": CHI_RT, CHIDIST: CHI_RT, "CHISQ.INV.RT": CHI_INV_RT, CHIINV: CHI_INV_RT,
  "CHISQ.INV": two((below: number, freedom: number) => { must(below >= 0 && below < 1); return 2 * gammaQuantile(below, freedomOf(freedom) / 2); }),
  "EXPON.DIST": EXPON, EXPONDIST: EXPON, "WEIBULL.DIST": WEIBULL, WEIBULL,
  ERF: scalar(["strictNumber", "strictNumber?"], (low: number, high?: number) => (high === undefined ? erf(low) : erf(high) - erf(low))), "ERF.PRECISE": strict(erf), ERFC, "ERFC.PRECISE": ERFC,
};
