import fc from "fast-check";
import { decimalOfNumber, NO_CHOICES, ZERO } from "../../src/model";
import type { TableFigures } from "../../src/model";
import { readLedger } from "../../src/reading";
import { WholeSum } from "../../src/reconciling/ties/wholeSum";
import { drawSheet } from "../helpers/drawSheet";

/** Figures of a list of amounts in one column; the first row of figures is row 3. */
function figuresOf(values: readonly (number | string | null)[]): TableFigures {
  const sheet = drawSheet("支出", [["项目支出表"], ["单位：万元"], ["项目", "金额"], ...values.map((value, index) => [`项目${index}`, value])]);
  return readLedger({ book: "", sheets: [sheet] }, NO_CHOICES).tables[0]!.figures;
}

const FIRST = 3;

function verdict(values: readonly (number | string | null)[]): boolean {
  const sum = new WholeSum(figuresOf(values));
  if (!sum.begin(FIRST, 1)) return false;
  values.slice(1).forEach((_, index) => sum.takeOff(FIRST + 1 + index, 1, 1));
  return sum.agrees;
}

test.each<[string, readonly (number | string | null)[], boolean]>([
  ["a total and its parts", [100.35, 40.1, 60.25], true],
  ["a total that is a cent off", [100.36, 40.1, 60.25], false],
  ["machine numbers whose binary sum is not the decimal one", [0.3, 0.1, 0.2], true],
  ["an empty part", [40.1, 40.1, null], true],
  ["a total without any part", [40.1, null, null], false],
  ["a negative part", [30, 40.5, -10.5], true],
  ["a part typed as text, of which exact arithmetic must tell", [100, 40, "60"], false],
  ["a fifth decimal place, of which exact arithmetic must tell", [1.00001, 1, 0.00001], false],
  ["figures beyond fifteen digits", [999_999_999_999, 999_999_999_998, 1], false],
])("%s", (_, values, agrees) => expect(verdict(values)).toBe(agrees));

test("whatever it says agrees is equal in exact decimals", () => {
  const amount = fc.oneof(fc.integer({ min: -1e9, max: 1e9 }).map((fen) => fen / 100), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null));
  fc.assert(fc.property(fc.array(amount, { minLength: 1, maxLength: 6 }), fc.boolean(), (parts, isSum) => {
    const total = isSum ? Number(parts.reduce((sum: number, part) => sum + (part ?? 0), 0).toFixed(2)) : 12.5;
    if (!verdict([total, ...parts])) return;
    const exact = parts.reduce((sum, part) => (part === null ? sum : sum.plus(decimalOfNumber(part)!)), ZERO);
    expect(exact.eq(decimalOfNumber(total)!)).toBe(true);
  }), { numRuns: 150 });
});
