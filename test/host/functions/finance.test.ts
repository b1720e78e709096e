/** Bonds, bills and cash flows: examples of Microsoft's pages of each function (support.microsoft.com), and what Excel stored in IronCalc's workbooks. */
import { call, column, day, row, toDigits } from "./calls";

const D = day;

test.each<[string, unknown[], unknown]>([
  ["ACCRINT", [D(2008, 3, 1), D(2008, 8, 31), D(2008, 5, 1), 0.1, 1000, 2, 0], 16.666667], ["ACCRINT", [D(2008, 3, 5), D(2008, 8, 31), D(2008, 5, 1), 0.1, 1000, 2, 0, false], 15.555556],
  ["ACCRINT", [D(2008, 4, 5), D(2008, 8, 31), D(2008, 5, 1), 0.1, 1000, 2, 0, true], 7.2222222], ["ACCRINT", [D(2008, 5, 1), D(2008, 8, 31), D(2008, 5, 1), 0.1, 1000, 2], "#NUM!"],
  ["ACCRINT", [D(2008, 3, 1), D(2008, 8, 31), D(2008, 5, 1), 0.1, 1000, 3], "#NUM!"],
  // Stored by Excel: issue more than a period before the first interest; all periods, then the last alone.
  ["ACCRINT", [D(2020, 12, 1), D(2021, 12, 1), D(2021, 9, 1), 0.05, 1000, 2, 1, true], 37.568306010928964], ["ACCRINT", [D(2020, 12, 1), D(2021, 12, 1), D(2021, 9, 1), 0.05, 1000, 2, 1, false], 12.568306010928962],
  ["ACCRINT", [D(2020, 12, 1), D(2021, 12, 1), D(2021, 3, 1), 0.075, 100, 2, 2, false], -1.9166666666666665],
  ["ACCRINTM", [D(2008, 4, 1), D(2008, 6, 15), 0.1, 1000, 3], 20.54794521], ["ACCRINTM", [D(2008, 6, 15), D(2008, 4, 1), 0.1, 1000, 3], "#NUM!"],
  ["PRICE", [D(2008, 2, 15), D(2017, 11, 15), 0.0575, 0.065, 100, 2, 0], 94.63436162], ["YIELD", [D(2008, 2, 15), D(2016, 11, 15), 0.0575, 95.04287, 100, 2, 0], 0.065],
  ["PRICE", [D(2017, 11, 15), D(2008, 2, 15), 0.0575, 0.065, 100, 2, 0], "#NUM!"],
  ["ODDFPRICE", [D(2008, 11, 11), D(2021, 3, 1), D(2008, 10, 15), D(2009, 3, 1), 0.0785, 0.0625, 100, 2, 1], 113.597717], ["ODDFYIELD", [D(2008, 11, 11), D(2021, 3, 1), D(2008, 10, 15), D(2009, 3, 1), 0.0575, 84.5, 100, 2, 0], 0.07724554],
  ["ODDLPRICE", [D(2008, 2, 7), D(2008, 6, 15), D(2007, 10, 15), 0.0375, 0.0405, 100, 2, 0], 99.87828601], ["ODDLYIELD", [D(2008, 4, 20), D(2008, 6, 15), D(2007, 12, 24), 0.0375, 99.875, 100, 2, 0], 0.0452],
  ["TBILLEQ", [D(2008, 3, 31), D(2008, 6, 1), 0.0914], 0.09415149], ["TBILLPRICE", [D(2008, 3, 31), D(2008, 6, 1), 0.09], 98.45], ["TBILLYIELD", [D(2008, 3, 31), D(2008, 6, 1), 98.45], 0.091416963],
  ["TBILLEQ", [D(2024, 3, 15), D(2025, 3, 16), 0.5], "#NUM!"], ["TBILLEQ", [D(1940, 1, 30), D(1941, 1, 30), 0.5], 0.8522961312491701],
  ["YEARFRAC", [D(2012, 1, 1), D(2012, 7, 30)], 0.58055556], ["YEARFRAC", [D(2012, 1, 1), D(2012, 7, 30), 1], 0.57650273], ["YEARFRAC", [D(2012, 1, 1), D(2012, 7, 30), 3], 0.57808219], ["YEARFRAC", [D(2012, 1, 1), D(2012, 7, 30), 5], "#NUM!"],
])("%s(%j) is %j", (name, args, expected) => {
  const result = call(name, ...(args as never[]));
  expect(typeof expected === "number" ? toDigits(result, expected) : result).toBe(expected);
});

test.each<[string, unknown[], unknown]>([
  ["IRR", [column(-70000, 12000, 15000, 18000, 21000)], -0.021], ["IRR", [column(-70000, 12000, 15000, 18000, 21000, 26000)], 0.087], ["IRR", [column(-70000, 12000, 15000), -0.1], -0.444], ["IRR", [column(1, 2, 3)], "#NUM!"], ["IRR", [row(-4, 4.4)], 0.1],
  ["XIRR", [column(-10000, 2750, 4250, 3250, 2750), column(39448, 39508, 39751, 39859, 39904), 0.1], 0.373363], ["XNPV", [0.09, column(-10000, 2750, 4250, 3250, 2750), column(39448, 39508, 39751, 39859, 39904)], 2086.6476],
  ["XNPV", [0.09, column(-10000, 2750), column(39448)], "#NUM!"], ["XIRR", [column(-10, "x", 12), column(1, 2, 300)], "#VALUE!"],
  ["MIRR", [column(-120000, 39000, 30000, 21000, 37000, 46000), 0.1, 0.12], 0.126094], ["MIRR", [column(-120000, 39000, 30000, 21000), 0.1, 0.12], -0.048], ["MIRR", [row(5, 6), 0.1, 0.12], "#DIV/0!"],
  ["RATE", [48, -200, 8000], 0.0077], ["CUMPRINC", [0.09 / 12, 360, 125000, 13, 24, 0], -934.1071], ["CUMPRINC", [0.09 / 12, 360, 125000, 1, 1, 0], -68.27827], ["CUMPRINC", [0.1, 30, 8000, 3, 2, 0], "#NUM!"],
  ["DB", [1_000_000, 100_000, 6, 1, 7], 186083.33], ["DB", [1_000_000, 100_000, 6, 2, 7], 259639.42], ["DB", [1_000_000, 100_000, 6, 7, 7], 15845.1], ["DB", [1_000_000, 100_000, 6, 8, 7], "#NUM!"],
  ["SYD", [30000, 7500, 10, 1], 4090.91], ["SYD", [30000, 7500, 10, 10], 409.09], ["SYD", [30000, 7500, 10, 0], "#NUM!"], ["PDURATION", [0.025, 2000, 2200], 3.86],
])("%s(%j) is %j", (name, args, expected) => {
  const result = call(name, ...(args as never[]));
  expect(typeof expected === "number" ? toDigits(result, expected) : result).toBe(expected);
});

test("a price by a yield gives that yield again, on either side of a coupon", () => {
  for (const settlement of [D(2020, 3, 1), D(2020, 3, 2), D(2020, 8, 31)]) {
    for (const basis of [0, 1, 2, 3, 4]) {
      const price = call("PRICE", settlement, D(2030, 3, 1), 0.05, 0.0617, 100, 2, basis) as number;
      expect(call("YIELD", settlement, D(2030, 3, 1), 0.05, price, 100, 2, basis)).toBeCloseTo(0.0617, 13);
    }
  }
});
