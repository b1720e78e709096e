import fc from "fast-check";
import { CancellingSum, Decimal, ZERO, decimalOfNumber, decimalPlacesOf, isZero } from "../../src/model";

/** Figures as sheets hold them (few places), results of machine arithmetic, and any machine number at all. */
const number = fc.oneof(
  fc.tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 7 })).map(([whole, places]) => whole / 10 ** places),
  fc.tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: -99_999, max: 99_999 })).map(([a, b]) => a / 100 + b / 1000),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => Math.abs(value) > 1e-300), fc.maxSafeInteger(), fc.constantFrom(0, -0, 1e15, 1e15 - 1, 999_999_999_999_999.9, 0.000001, 0.0000001, 1e-290),
);
const figure = fc.oneof(number, fc.integer({ min: -1e9, max: 1e9 }).map((fen) => fen / 100)).map((value) => decimalOfNumber(value)!);
const sign = fc.constantFrom<1 | -1>(1, -1);

function cancelsOut(terms: readonly { readonly value: Decimal; readonly sign: 1 | -1 }[]): boolean | null {
  const sum = new CancellingSum();
  for (const term of terms) sum.add(term.value, term.sign);
  return sum.cancels;
}

describe("exact decimals of machine numbers", () => {
  it("are the fifteen digits that Excel keeps, in normal form, whichever way they are made", () => {
    fc.assert(fc.property(number, (value) => {
      const made = decimalOfNumber(value)!;
      const wanted = new Decimal(value.toPrecision(15));
      expect({ sign: wanted.eq(ZERO) || made.s === wanted.s, exponent: made.e, digits: made.c }).toEqual({ sign: true, exponent: wanted.e, digits: wanted.c });
    }), { numRuns: 3000 });
  });

  it("compute, print and compare as any decimal does", () => {
    fc.assert(fc.property(number, number, (x, y) => {
      const [a, b] = [decimalOfNumber(x)!, decimalOfNumber(y)!];
      const [p, q] = [new Decimal(a.toFixed()), new Decimal(b.toFixed())];
      const said = (m: Decimal, n: Decimal): unknown[] => [m.toFixed(), m.plus(n).toFixed(), m.minus(n).toFixed(), m.times(n).toFixed(), m.cmp(n), m.abs().toFixed(), m.neg().toFixed(), m.round(2, 1).toFixed(), JSON.stringify(m), decimalPlacesOf(m), isZero(m), m.eq(0)];
      expect(said(a, b)).toEqual(said(p, q));
    }), { numRuns: 1000 });
  });

  it("are null for what is no number", () => {
    expect([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map(decimalOfNumber)).toEqual([null, null, null]);
  });

  it("cancel out exactly when their exact sum is nothing, or leave it to exact arithmetic", () => {
    fc.assert(fc.property(fc.array(fc.record({ value: figure, sign }), { maxLength: 12 }), fc.boolean(), (terms, closes) => {
      const sum = terms.reduce((total, term) => total.plus(term.value.times(term.sign)), ZERO);
      const all = closes ? [...terms, { value: sum, sign: -1 as const }] : terms;
      const told = cancelsOut(all);
      if (told !== null) expect(told).toBe(closes || sum.eq(ZERO));
    }), { numRuns: 2000 });
  });

  it("are told without exact arithmetic for figures of sheets", () => {
    const terms = [0.1, 0.2, -0.3].map((value) => ({ value: decimalOfNumber(value)!, sign: 1 as const }));
    expect([cancelsOut(terms), cancelsOut(terms.slice(1)), cancelsOut([{ value: new Decimal("1e20"), sign: 1 }])]).toEqual([true, false, null]);
  });
});
