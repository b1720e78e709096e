import fc from "fast-check";
import { Decimal, ZERO } from "../../src/model";
import { chineseNumeral, formatCount, formatDay, formatDocumentNumber, formatMoney, formatPercentagePoints, formatRate, formatScore, headingNumber, readDay, shares } from "../../src/narrating/format";

test("money has two decimals everywhere, half up, no separators", () => {
  expect(["27", "1587.38", "0.005", "-0.001", "157.555"].map((value) => formatMoney(new Decimal(value)))).toEqual(["27.00万元", "1587.38万元", "0.01万元", "0.00万元", "157.56万元"]);
});

test("rates, points and counts have their own forms", () => {
  expect(formatRate(new Decimal("95.115"))).toBe("95.12%");
  expect(formatPercentagePoints(new Decimal("-1.5"))).toBe("1.50个百分点");
  expect(formatCount(new Decimal("13.76"), "万个")).toBe("13.76万个");
  expect([formatScore(new Decimal("5.590")), formatScore(new Decimal("98"))]).toEqual(["5.59分", "98分"]);
});

test("dates are read in the ways people write them and written in one", () => {
  for (const text of ["2021-6-8", "2021年6月08日", "2021.06.08", "2021/6/8", "20210608", "44355"]) {
    const day = readDay(text);
    expect(day && formatDay(day)).toBe("2021年6月8日");
  }
  expect(["2021-13-1", "2021-2-30", "6月", ""].map(readDay)).toEqual([null, null, null, null]);
});

test("document numbers get six-cornered brackets and lose leading zeros", () => {
  for (const text of ["湛财绩﹝2021﹞6号", "湛财绩[2021]06号", "湛财绩〔2021〕第6号", "湛财绩【2021】6号"]) expect(formatDocumentNumber(text)).toBe("湛财绩〔2021〕6号");
  expect(formatDocumentNumber(" 无文号 ")).toBe("无文号");
});

test("heading numbers follow GB/T 9704", () => {
  expect([1, 2, 3, 4].map((level) => headingNumber(level, 12))).toEqual(["十二、", "（十二）", "12.", "（12）"]);
  expect([1, 10, 11, 20, 21, 99].map(chineseNumeral)).toEqual(["一", "十", "十一", "二十", "二十一", "九十九"]);
});

test("shares add up to exactly 100.00", () => {
  const part = fc.integer({ min: 0, max: 10_000_000 }).map((value) => new Decimal(value).div(100));
  fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
    const rounded = shares(parts);
    if (parts.every((value) => value.eq(0))) expect(rounded).toBeNull();
    else expect(rounded?.reduce((sum, value) => sum.plus(value), ZERO).toFixed(2)).toBe("100.00");
  }));
});
