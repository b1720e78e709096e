/** Complex numbers and CONVERT: examples of Microsoft's pages of each function (support.microsoft.com), and what Excel stored in IronCalc's workbooks. */
import fc from "fast-check";
import { call, row, toDigits } from "./calls";

test.each<[string, unknown[], unknown]>([
  ["COMPLEX", [3, 4], "3+4i"], ["COMPLEX", [3, 4, "j"], "3+4j"], ["COMPLEX", [0, 1], "i"], ["COMPLEX", [1, 0], "1"], ["COMPLEX", [1, 2, "k"], "#VALUE!"], ["COMPLEX", [1e-18, 0], "0.000000000000000001"],
  ["COMPLEX", [1.2e-45, -3], "1.2E-45-3i"], ["IMREAL", ["6-9i"], 6], ["IMAGINARY", ["3+4i"], 4], ["IMAGINARY", ["0-j"], -1], ["IMAGINARY", [4], 0], ["IMABS", ["5+12i"], 13], ["IMCONJUGATE", ["3+4i"], "3-4i"],
  ["IMARGUMENT", ["0"], "#DIV/0!"], ["IMSUM", ["3+4i", "5-3i"], "8+i"], ["IMSUB", ["13+4i", "5+3i"], "8+i"], ["IMPRODUCT", ["3+4i", "5-3i"], "27+11i"], ["IMPRODUCT", ["1+2i", 30], "30+60i"],
  ["IMDIV", ["-238+240i", "10+24i"], "5+12i"], ["IMDIV", ["1+i", "0"], "#NUM!"], ["IMSUM", ["i", "j"], "#VALUE!"], ["IMLN", ["3+4i"], "1.6094379124341+0.927295218001612i"],
  ["IMLOG10", ["3+4i"], "0.698970004336019+0.402719196273373i"], ["IMEXP", ["1+i"], "1.46869393991589+2.28735528717884i"], ["IMSQRT", ["1+i"], "1.09868411346781+0.455089860562227i"],
  ["IMSIN", ["4+3i"], "-7.61923172032141-6.548120040911i"], ["IMCOS", ["1+i"], "0.833730025131149-0.988897705762865i"], ["IMREAL", ["not complex"], "#NUM!"], ["IMREAL", [true], "#VALUE!"], ["IMLN", ["0"], "#NUM!"],
  ["IMREAL", ["+1.5E+2-2.5e-1i"], 150], ["IMREAL", ["3 4i"], "#NUM!"], ["IMREAL", ["34i"], 0], ["IMSUM", [row("1+i", null, 2)], "3+i"],
])("%s(%j) is %j", (name, args, expected) => {
  expect(call(name, ...(args as never[]))).toEqual(expected);
});

test("a complex number divided by another and multiplied by it is itself again", () => {
  const part = fc.integer({ min: -1000, max: 1000 }), number = fc.tuple(part, part).filter(([re, im]) => re !== 0 || im !== 0);
  fc.assert(fc.property(number, number, ([a, b], [c, d]) => {
    const whole = call("COMPLEX", a, b), by = call("COMPLEX", c, d), back = call("IMPRODUCT", call("IMDIV", whole as string, by as string) as string, by as string);
    expect(call("IMREAL", back as string)).toBeCloseTo(a, 8);
    expect(call("IMAGINARY", back as string)).toBeCloseTo(b, 8);
  }), { numRuns: 100 });
});

test.each<[number, string, string, unknown]>([
  [1, "lbm", "kg", 0.4535924], [68, "F", "C", 20], [2.5, "ft", "sec", "#N/A"], [1, "Mm2", "m2", 1e12], [1, "Mm3", "l", 1e21], [1, "mi2", "m^2", 2589988.110336], [1, "Mmi", "m", "#N/A"], [1, "kibyte", "bit", 8192],
  [1, "kig", "g", "#N/A"], [0.05, "Gang2", "m2", 0.0005], [1, "survey_mi", "m", 1609.3472186944373], [1, "Reau", "K", 274.4], [100, "C", "F", 212], [1, "gal", "l", 3.785411784], [1, "HP", "W", 745.6998715822702], [4, "x", "m", "#N/A"],
])("CONVERT(%d, %s, %s) is %j", (value, from, to, expected) => {
  const result = call("CONVERT", value, from, to);
  if (typeof expected === "number") expect(toDigits(result, expected)).toBeCloseTo(expected, 12);
  else expect(result).toBe(expected);
});
