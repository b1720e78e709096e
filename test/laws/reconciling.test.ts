import fc from "fast-check";
import { NO_INPUTS } from "../../src/model";
import type { Finding } from "../../src/model";
import { reconcile } from "../../src/reconciling";
import { ledgerOf } from "../helpers/ledger";

/** Exact amounts in 元 and fen, as an account keeps them. */
const fen = fc.integer({ min: 0, max: 900_000_000 });
const lines = fc.array(fen, { minLength: 2, maxLength: 25 });
/** 元 cents shown in 万元 with so many decimals, each figure rounded by itself, half up. */
const shown = (cents: number, decimals: number): string => {
  const unit = 10 ** (6 - decimals);
  return (Math.floor((cents + unit / 2) / unit) / 10 ** decimals).toFixed(decimals);
};
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const table = (rows: readonly string[]): string => `* | 基本支出 | 项目支出 | 合计\n${rows.join("\n")}`;
const rowOf = (label: string, a: string, b: string, total: string): string => `${label} | ${a} | ${b} | ${total}`;
const broken = (grid: string): readonly Finding[] => reconcile(ledgerOf([{ form: "WK-X", grid }]), NO_INPUTS).findings.filter(({ state }) => state === "broken");

describe("reconciling", () => {
  it("never breaks a consistent table that was rounded to 万元, figure by figure, at any precision", () => {
    fc.assert(fc.property(fc.array(fc.tuple(fen, fen), { minLength: 2, maxLength: 25 }), fc.integer({ min: 0, max: 6 }), (rows, decimals) => {
      const show = (cents: number): string => shown(cents, decimals);
      const body = rows.map(([a, b], index) => rowOf(`项目${index}`, show(a), show(b), show(a + b)));
      const [left, right] = [sumOf(rows.map(([a]) => a)), sumOf(rows.map(([, b]) => b))];
      expect(broken(table([...body, rowOf("合计", show(left), show(right), show(left + right))]))).toEqual([]);
    }), { numRuns: 1000 });
  });

  it("finds what it finds in whatever order the rows stand", () => {
    fc.assert(fc.property(lines, fc.integer({ min: 100, max: 90_000_000 }), fc.infiniteStream(fc.nat()), (values, off, keys) => {
      const rows = values.map((value, index) => ({ text: rowOf(`项目${index}`, shown(value, 2), "1.00", ""), key: keys.next().value as number }));
      const total = rowOf("合计", shown(sumOf(values) + off * 100, 2), values.length.toFixed(2), "");
      const said = (order: readonly { readonly text: string }[]): readonly unknown[] =>
        broken(table([...order.map(({ text }) => text), total])).map(({ rule, state, severity, difference }) => ({ rule, state, severity, difference }));
      expect(said([...rows].sort((a, b) => a.key - b.key))).toEqual(said(rows));
    }), { numRuns: 200 });
  });

  it("finds a single fault that rounding cannot explain", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1_000_000, max: 900_000_000 }), { minLength: 3, maxLength: 20 }), fc.nat(), fc.integer({ min: 2, max: 9 }), (values, pick, factor) => {
      const at = pick % values.length;
      const cents = values.map((value) => Math.round(value / 10_000) * 10_000);
      const rows = cents.map((value, index) => rowOf(`项目${index}`, shown(index === at ? value * factor : value, 2), "1.00", ""));
      const found = broken(table([...rows, rowOf("合计", shown(sumOf(cents), 2), cents.length.toFixed(2), "")]));
      expect(found.some(({ cells }) => cells.some(({ row, column }) => row === at + 1 && column === 1))).toBe(true);
    }), { numRuns: 200 });
  });
});
