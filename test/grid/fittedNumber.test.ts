/** Numbers wider than their cell. Page: support.microsoft.com, "Correct a ##### error". */
import fc from "fast-check";
import { fittedNumber } from "../../src/workbench/page/fittedNumber";

/** Every sign is ten wide. */
const measure = (text: string): number => text.length * 10;

test.each<[string, number, number | null, string]>([
  ["1,234,567.89", 120, null, "1,234,567.89"], ["1,234,567.89", 119, null, "###########"], ["2024/12/31", 45, null, "####"], ["95.10%", 5, null, "#"],
  // Without a format: fewer decimals, then powers of ten.
  ["0.333333333333333", 60, 1 / 3, "0.3333"], ["12.5", 30, 12.5, "13"], ["123.4567", 30, 123.4567, "123"], ["-98.12345", 60, -98.12345, "-98.12"], ["2.000001", 50, 2.000001, "2"], ["123456789", 70, 123456789, "1.2E+08"], ["123456789", 60, 123456789, "1E+08"], ["123456789", 40, 123456789, "####"],
])("%s in a width of %d (value %j) is shown as %s", (text, width, value, shown) => {
  expect(fittedNumber(text, width, measure, value)).toBe(shown);
});

test("what is shown fits, and is the number as far as it goes, or signs", () => {
  fc.assert(fc.property(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.integer({ min: 10, max: 200 }), (value, width) => {
    const text = String(value), shown = fittedNumber(text, width, measure, value);
    expect(measure(shown)).toBeLessThanOrEqual(Math.max(width, measure("#")));
    if (!/^#+$/.test(shown)) expect(Math.abs(Number(shown) - value)).toBeLessThanOrEqual(Math.max(0.5, Math.abs(value) / 2));
  }));
});
