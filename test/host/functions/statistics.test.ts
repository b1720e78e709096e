/** Distributions and samples: examples of Microsoft's pages of each function (support.microsoft.com), and what Excel stored in IronCalc's workbooks. */
import fc from "fast-check";
import { call, column, toDigits } from "./calls";

test.each<[string, unknown[], unknown]>([
  ["NORM.DIST", [42, 40, 1.5, true], 0.9087888], ["NORM.DIST", [42, 40, 1.5, false], 0.10934], ["NORM.INV", [0.908789, 40, 1.5], 42.000002], ["NORM.INV", [1, 0, 1], "#NUM!"], ["NORM.S.DIST", [1.333333, true], 0.908788726],
  ["NORM.S.INV", [0.908789], 1.3333347], ["NORM.S.INV", [0.5], 0], ["GAUSS", [2], 0.47725], ["PHI", [0.75], 0.301137432], ["LOGNORM.DIST", [4, 3.5, 1.2, true], 0.0390836], ["LOGNORM.INV", [0.039084, 3.5, 1.2], 4.0000252],
  ["CONFIDENCE.NORM", [0.05, 2.5, 50], 0.692952], ["CONFIDENCE.T", [0.05, 1, 50], 0.284196855], ["CONFIDENCE.T", [0.05, 1, 1], "#DIV/0!"], ["GAMMA", [2.5], 1.329], ["GAMMA", [-3.75], 0.268], ["GAMMA", [0], "#NUM!"], ["GAMMALN", [4], 1.7917595],
  ["GAMMA.DIST", [10.00001131, 9, 2, true], 0.068094], ["GAMMA.DIST", [10.00001131, 9, 2, false], 0.032639], ["GAMMA.INV", [0.068094, 9, 2], 10.0000112], ["BETA.DIST", [2, 8, 10, true, 1, 3], 0.6854706], ["BETA.DIST", [2, 8, 10, false, 1, 3], 1.4837646],
  ["BETA.INV", [0.685470581, 8, 10, 1, 3], 2], ["T.DIST", [60, 1, true], 0.99469533], ["T.DIST", [8, 3, false], 0.00073691], ["T.DIST.2T", [1.959999998, 60], 0.054645], ["T.DIST.RT", [1.959999998, 60], 0.027322], ["T.INV", [0.75, 2], 0.8164966],
  ["T.INV.2T", [0.546449, 60], 0.606533], ["F.DIST", [15.2069, 6, 4, true], 0.99], ["F.DIST", [15.2069, 6, 4, false], 0.0012238], ["F.DIST.RT", [15.20686486, 6, 4], 0.01], ["F.INV", [0.01, 6, 4], 0.10930991], ["F.INV.RT", [0.01, 6, 4], 15.20686],
  ["CHISQ.DIST", [0.5, 1, true], 0.52049988], ["CHISQ.DIST", [2, 3, false], 0.20755375], ["CHISQ.DIST.RT", [18.307, 10], 0.0500006], ["CHISQ.INV", [0.93, 1], 3.28302029], ["CHISQ.INV.RT", [0.050001, 10], 18.306973], ["EXPON.DIST", [0.2, 10, true], 0.86466472],
  ["EXPON.DIST", [0.2, 10, false], 1.35335283], ["WEIBULL.DIST", [105, 20, 100, true], 0.929581], ["WEIBULL.DIST", [105, 20, 100, false], 0.035589], ["ERF", [0.745], 0.70792892], ["ERF.PRECISE", [1], 0.84270079], ["ERFC", [1], 0.15729921], ["ERFC", [true], "#VALUE!"],
  ["BINOM.DIST", [6, 10, 0.5, false], 0.2050781], ["BINOM.DIST.RANGE", [60, 0.75, 48], 0.084], ["BINOM.DIST.RANGE", [60, 0.75, 45, 50], 0.524], ["BINOM.INV", [6, 0.5, 0.75], 4], ["BINOM.INV", [10, 0.7, 1], "#NUM!"],
  ["NEGBINOM.DIST", [10, 5, 0.25, true], 0.3135141], ["NEGBINOM.DIST", [10, 5, 0.25, false], 0.0550487], ["POISSON.DIST", [2, 5, true], 0.124652], ["POISSON.DIST", [2, 5, false], 0.084224],
  ["GEOMEAN", [column(4, 5, 8, 7, 11, 4, 3)], 5.476987], ["GEOMEAN", [column(2, true, "57", null)], 2], ["HARMEAN", [column(4, 5, 8, 7, 11, 4, 3)], 5.028376], ["KURT", [column(3, 4, 5, 2, 3, 4, 5, 6, 4, 7)], -0.151799637],
  ["SKEW", [column(3, 4, 5, 2, 3, 4, 5, 6, 4, 7)], 0.359543071], ["SKEW.P", [column(3, 4, 5, 2, 3, 4, 5, 6, 4, 7)], 0.303193339], ["CORREL", [column(3, 2, 4, 5, 6), column(9, 7, 12, 15, 17)], 0.997054486],
  ["SLOPE", [column(2, 3, 9, 1, 8, 7, 5), column(6, 5, 11, 7, 5, 4, 4)], 0.30556], ["INTERCEPT", [column(2, 3, 9, 1, 8), column(6, 5, 11, 7, 5)], 0.0483871], ["RSQ", [column(2, 3, 9, 1, 8, 7, 5), column(6, 5, 11, 7, 5, 4, 4)], 0.05795],
  ["STEYX", [column(2, 3, 9, 1, 8, 7, 5), column(6, 5, 11, 7, 5, 4, 4)], 3.305719], ["FORECAST", [30, column(6, 7, 9, 15, 21), column(20, 28, 31, 38, 40)], 10.607253], ["F.TEST", [column(6, 7, 9, 15, 21), column(20, 28, 31, 38, 40)], 0.64831785],
  ["T.TEST", [column(3, 4, 5, 8, 9, 1, 2, 4, 5), column(6, 19, 3, 2, 14, 4, 5, 17, 1), 2, 1], 0.196016], ["CORREL", [column(1, 2), column(1)], "#N/A"], ["SMALL", [column(3, 4, 5, 2, 3, 4, 6, 4, 7), 4], 4], ["LARGE", [column(3, 5, 3, 5, 4), 3], 4],
  ["SMALL", ["3.4", 1], 3.4], ["SMALL", [column(1, 2), 3], "#NUM!"],
])("%s(%j) is %j", (name, args, expected) => {
  const result = call(name, ...(args as never[]));
  expect(typeof expected === "number" ? toDigits(result, expected) : result).toBe(expected);
});

test("parts of a distribution and the places where it reaches them answer each other", () => {
  fc.assert(fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }), (part, a, b) => {
    expect(call("NORM.S.DIST", call("NORM.S.INV", part) as number, true)).toBeCloseTo(part, 13);
    expect(call("GAMMA.DIST", call("GAMMA.INV", part, a, 2) as number, a, 2, true)).toBeCloseTo(part, 11);
    expect(call("BETA.DIST", call("BETA.INV", part, a, b) as number, a, b, true)).toBeCloseTo(part, 11);
    expect(call("T.DIST", call("T.INV", part, a) as number, a, true)).toBeCloseTo(part, 11);
    expect(call("F.DIST", call("F.INV", part, a, b) as number, a, b, true)).toBeCloseTo(part, 10);
  }), { numRuns: 60 });
});

test("BINOM.INV of very many trials answers at once, with the first count that reaches the part", () => {
  const start = Date.now(), count = call("BINOM.INV", 2_000_000_000, 0.3, 0.42) as number;
  expect(Date.now() - start).toBeLessThan(2000);
  expect(call("BINOM.DIST", count, 2_000_000_000, 0.3, true)).toBeGreaterThanOrEqual(0.42);
  expect(call("BINOM.DIST", count - 1, 2_000_000_000, 0.3, true)).toBeLessThan(0.42);
});
