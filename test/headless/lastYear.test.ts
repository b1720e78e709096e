import { underBothNames } from "../../src/headless/lastYear";
import type { Period, QuantityKey } from "../../src/model";
import type { StatedQuantity } from "../../src/reading";

const stated = (period: Period, year: number | null): StatedQuantity => ({
  quantity: { account: "sangong_total", sub: null, period, year }, name: "“三公”经费", isSettled: true, sources: [], amount: {} as StatedQuantity["amount"],
});
const namesOf = (period: Period, year: number | null, evaluated: number | null = 2025): Pick<QuantityKey, "period" | "year">[] =>
  underBothNames([stated(period, year)], evaluated).map(({ quantity }) => ({ period: quantity.period, year: quantity.year }));

test("last year's budget and final account are also listed as 上年预算 and 上年决算 of this year", () => {
  expect(namesOf("budget", 2024)).toEqual([{ period: "budget", year: 2024 }, { period: "pbudget", year: 2025 }]);
  expect(namesOf("final", 2024)).toEqual([{ period: "final", year: 2024 }, { period: "prior", year: 2025 }]);
});

test("a column 上年数 that names no year is also listed under its year", () => {
  expect(namesOf("prior", null)).toEqual([{ period: "prior", year: null }, { period: "final", year: 2024 }]);
});

test("figures of this year, of earlier years and of other stages keep their one name", () => {
  for (const [period, year] of [["budget", 2025], ["budget", 2023], ["final", null], ["adjusted", 2024], ["budget_in_final", 2024]] as const) expect(namesOf(period, year)).toHaveLength(1);
});

test("nothing has a second name while the year that is evaluated is not known", () => {
  expect(namesOf("budget", 2024, null)).toHaveLength(1);
});
