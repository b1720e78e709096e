/** Measures of samples: means, skewness, kurtosis, what two samples have to do with each other, tests. */
import { asGrid, broadcast, caught, first, whole } from "./lift";
import type { Functions } from "./lift";
import { fisherPart, fisherTail, studentTail } from "./quantiles";
import type { Argument } from "./values";
import { DIV0, Grid, NA, NUM, VALUE, isError, toNumber } from "./values";

/** Numbers of the arguments: cells that are no numbers are passed over, what was typed is read as a number. */
function numbersOf(args: readonly Argument[]): number[] {
  const numbers: number[] = [];
  for (const arg of args) {
    if (!(arg instanceof Grid)) { numbers.push(toNumber(arg)); continue; }
    for (const value of arg.cells()) {
      if (isError(value)) throw value;
      if (typeof value === "number") numbers.push(value);
    }
  }
  return numbers;
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
const mean = (numbers: readonly number[]): number => total(numbers) / numbers.length;
/** The sum of powers of the distances from the mean. */
const moment = (numbers: readonly number[], power: number): number => { const middle = mean(numbers); return total(numbers.map((number) => (number - middle) ** power)); };
const variance = (numbers: readonly number[]): number => moment(numbers, 2) / (numbers.length - 1);
const atLeast = (numbers: readonly unknown[], count: number): void => { if (numbers.length < count) throw DIV0; };

function geometric(numbers: readonly number[]): number {
  if (numbers.length === 0 || numbers.some((number) => number <= 0)) throw NUM;
  const product = numbers.reduce((result, number) => result * number, 1);
  return product > 1e-290 && product < 1e290 ? product ** (1 / numbers.length) : Math.exp(mean(numbers.map(Math.log)));
}

function harmonic(numbers: readonly number[]): number {
  if (numbers.length === 0 || numbers.some((number) => number <= 0)) throw NUM;
  return numbers.length / total(numbers.map((number) => 1 / number));
}

function kurtosis(numbers: readonly number[]): number {
  atLeast(numbers, 4);
  const n = numbers.length, deviation = variance(numbers);
  if (deviation === 0) throw DIV0;
  return (n * (n + 1) * moment(numbers, 4)) / ((n - 1) * (n - 2) * (n - 3) * deviation ** 2) - (3 * (n - 1) ** 2) / ((n - 2) * (n - 3));
}

function skewness(numbers: readonly number[], isPopulation: boolean): number {
  atLeast(numbers, 3);
  const n = numbers.length, spread = Math.sqrt(moment(numbers, 2) / (isPopulation ? n : n - 1));
  if (spread === 0) throw DIV0;
  return isPopulation ? moment(numbers, 3) / (n * spread ** 3) : (n * moment(numbers, 3)) / ((n - 1) * (n - 2) * spread ** 3);
}

/** Pairs of which both are numbers. @throws #N/A when the samples are not of one size */
function pairs(a: Argument, b: Argument): { readonly x: number[]; readonly y: number[] } {
  const [one, two] = [[...asGrid(a).cells()], [...asGrid(b).cells()]], x: number[] = [], y: number[] = [];
  const error = [...one, ...two].find(isError);
  if (error) throw error;
  if (one.length !== two.length) throw NA;
  one.forEach((value, index) => { const other = two[index]; if (typeof value === "number" && typeof other === "number") { x.push(value); y.push(other); } });
  return { x, y };
}

interface Fit {
  readonly n: number;
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
  readonly meanX: number;
  readonly meanY: number;
}

/** Sums of squares around the means; the known y come first, as in SLOPE. */
function fit(knownY: Argument, knownX: Argument): Fit {
  const { x: y, y: x } = pairs(knownY, knownX);
  atLeast(x, 1);
  const [meanX, meanY] = [mean(x), mean(y)];
  return { n: x.length, xx: moment(x, 2), yy: moment(y, 2), xy: total(x.map((value, index) => (value - meanX) * ((y[index] ?? 0) - meanY))), meanX, meanY };
}

const slope = ({ xx, xy }: Fit): number => { if (xx === 0) throw DIV0; return xy / xx; };
const correlation = ({ xx, yy, xy }: Fit): number => { if (xx === 0 || yy === 0) throw DIV0; return xy / Math.sqrt(xx * yy); };

function standardError(of: Fit): number {
  if (of.n < 3 || of.xx === 0) throw DIV0;
  return Math.sqrt((of.yy - (of.xy * of.xy) / of.xx) / (of.n - 2));
}

function fTest(a: Argument, b: Argument): number {
  const [one, two] = [numbersOf([a]), numbersOf([b])];
  atLeast(one, 2);
  atLeast(two, 2);
  const [first, second] = [variance(one), variance(two)];
  if (first === 0 || second === 0) throw DIV0;
  const ratio = first / second, freedom: readonly [number, number] = [one.length - 1, two.length - 1];
  return Math.min(1, 2 * Math.min(fisherTail(ratio, ...freedom), fisherPart(ratio, ...freedom)));
}

/** Types: 1 pairs, 2 one variance, 3 two variances. */
function tTest(a: Argument, b: Argument, tails: number, type: number): number {
  if ((tails !== 1 && tails !== 2) || ![1, 2, 3].includes(type)) throw NUM;
  if (type === 1) {
    const { x, y } = pairs(a, b), differences = x.map((value, index) => value - (y[index] ?? 0));
    atLeast(differences, 2);
    return tails * studentTail(mean(differences) / Math.sqrt(variance(differences) / x.length), x.length - 1);
  }
  const [one, two] = [numbersOf([a]), numbersOf([b])], [n, m] = [one.length, two.length];
  atLeast(one, 2);
  atLeast(two, 2);
  const distance = mean(one) - mean(two), [first, second] = [variance(one) / n, variance(two) / m];
  if (type === 2) return tails * studentTail(distance / Math.sqrt(((moment(one, 2) + moment(two, 2)) / (n + m - 2)) * (1 / n + 1 / m)), n + m - 2);
  return tails * studentTail(distance / Math.sqrt(first + second), (first + second) ** 2 / (first ** 2 / (n - 1) + second ** 2 / (m - 1)));
}

/** The k-th smallest or largest. */
function ranked(isLargest: boolean) {
  return whole(2, 2, ([given = null, k = null]) => {
    const numbers = numbersOf([given]).sort((a, b) => (isLargest ? b - a : a - b));
    return broadcast([k], ([each = null]) => caught(() => {
      const place = Math.ceil(toNumber(each)), found = numbers[place - 1];
      if (place < 1 || found === undefined) throw NUM;
      return found;
    }));
  });
}

function middle(numbers: readonly number[]): number {
  if (numbers.length === 0) throw NUM;
  const sorted = [...numbers].sort((a, b) => a - b), half = Math.floor(sorted.length / 2), upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}

/** Squared distances from the mean for each of so many; `less` is 1 for a sample. */
const spread = (less: 0 | 1) => (numbers: readonly number[]): number => { atLeast(numbers, 1 + less); return moment(numbers, 2) / (numbers.length - less); };
const SAMPLE = spread(1), POPULATION = spread(0);
const rooted = (of: (numbers: readonly number[]) => number) => (numbers: readonly number[]): number => Math.sqrt(of(numbers));
const squares = (numbers: readonly number[]): number => { if (numbers.length === 0) throw NUM; return moment(numbers, 2); };

/** The place of a number among those of a reference; equal ones share the first place, or the middle of theirs. */
function placed(isMiddle: boolean) {
  return whole(2, 3, ([number = null, among = null, order = null]) => {
    const numbers = numbersOf([asGrid(among)]), isUpwards = toNumber(first(order)) !== 0;
    return broadcast([number], ([each = null]) => caught(() => {
      const wanted = toNumber(each), same = numbers.filter((one) => one === wanted).length;
      if (same === 0) throw NA;
      return numbers.filter((one) => (isUpwards ? one < wanted : one > wanted)).length + (isMiddle ? (same + 1) / 2 : 1);
    }));
  });
}

const many = (work: (numbers: readonly number[]) => number) => whole(1, 255, (args) => work(numbersOf(args)));
const both = (work: (of: Fit) => number) => whole(2, 2, ([y = null, x = null]) => work(fit(y, x)));
const F_TEST = whole(2, 2, ([a = null, b = null]) => fTest(a, b));
const T_TEST = whole(4, 4, ([a = null, b = null, tails = null, type = null]) => tTest(a, b, Math.trunc(toNumber(first(tails))), Math.trunc(toNumber(first(type)))));
const FORECAST = whole(3, 3, ([x = null, y = null, known = null]) => {
  const of = fit(y, known), rise = slope(of);
  return broadcast([x], ([each = null]) => caught(() => { if (each === null && x === null) throw VALUE; return of.meanY + rise * (toNumber(each) - of.meanX); }));
});

export const SAMPLES: Functions = {
  GEOMEAN: many(geometric), HARMEAN: many(harmonic), KURT: many(kurtosis), SKEW: many((numbers) => skewness(numbers, false)), "SKEW.P": many((numbers) => skewness(numbers, true)),
  CORREL: both(correlation), PEARSON: both(correlation), RSQ: both((of) => correlation(of) ** 2), SLOPE: both(slope), INTERCEPT: both((of) => of.meanY - slope(of) * of.meanX), STEYX: both(standardError),
  FORECAST, "FORECAST.LINEAR": FORECAST, "F.TEST": F_TEST, FTEST: F_TEST, "T.TEST": T_TEST, TTEST: T_TEST, SMALL: ranked(false), LARGE: ranked(true),
  MEDIAN: many(middle), DEVSQ: many(squares), VAR: many(SAMPLE), "VAR.S": many(SAMPLE), VARP: many(POPULATION), "VAR.P": many(POPULATION),
  STDEV: many(rooted(SAMPLE)), "STDEV.S": many(rooted(SAMPLE)), STDEVP: many(rooted(POPULATION)), "STDEV.P": many(rooted(POPULATION)),
  RANK: placed(false), "RANK.EQ": placed(false), "RANK.AVG": placed(true),
};
