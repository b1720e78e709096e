import fc from "fast-check";
import { Decimal, LedgerEntries } from "../../src/model";
import type { LedgerEntry, QuantityKey, Statement } from "../../src/model";

function entryOf(quantity: QuantityKey, value: string): LedgerEntry {
  const settled: Statement = { quantity, amount: { value: new Decimal(value), unit: "万元", decimals: 2 }, place: { kind: "cell", sheet: "表", row: 0, column: 0 }, figure: null, table: null, form: null, label: "" };
  return { quantity, name: value, settled, statements: [settled] };
}

const KEYS: readonly QuantityKey[] = [
  { account: "exp_total", sub: null, period: "final", year: 2020 },
  { account: "exp_total", sub: null, period: "budget", year: 2020 },
  { account: "exp_total", sub: null, period: "final", year: 2019 },
  { account: "exp_total", sub: null, period: "final", year: null },
  { account: "exp_total", sub: "本级", period: "final", year: 2020 },
  { account: "exp_year", sub: null, period: "final", year: 2020 },
];

test("quantities that differ in account, line, stage or year are found each by itself, in the order they were stated", () => {
  const entries = new LedgerEntries(KEYS.map((key, index) => entryOf(key, String(index))));
  expect(KEYS.map((key) => entries.of({ ...key })?.name)).toEqual(["0", "1", "2", "3", "4", "5"]);
  expect([entries.values().map(({ name }) => name), entries.size]).toEqual([["0", "1", "2", "3", "4", "5"], 6]);
  expect(entries.of({ account: "exp_total", sub: "下属", period: "final", year: 2020 })).toBeUndefined();
  expect(entries.of({ account: "income_total", sub: null, period: "final", year: 2020 })).toBeUndefined();
});

test("a second entry of a quantity is not taken in but told of, and one that replaces the first stands in its place", () => {
  const entries = new LedgerEntries(KEYS.map((key, index) => entryOf(key, String(index))));
  expect(entries.add(entryOf({ ...KEYS[2]! }, "9"))?.name).toBe("2");
  entries.replace(entryOf(KEYS[2]!, "8"));
  expect([entries.values().map(({ name }) => name), entries.of(KEYS[2]!)?.name]).toEqual([["0", "1", "8", "3", "4", "5"], "8"]);
});

test("the years that quantities bear and the lines of an account are told once each, whatever their stage", () => {
  const entries = new LedgerEntries([...KEYS, { account: "exp_total", sub: "本级", period: "budget", year: 2019 } as const, { account: "exp_total", sub: "下属", period: "final", year: 2019 } as const].map((key, index) => entryOf(key, String(index))));
  expect([...entries.years()].sort()).toEqual([2019, 2020, null]);
  expect([[...entries.linesOf("exp_total")], [...entries.linesOf("exp_year")], [...entries.linesOf("income_total")]]).toEqual([["本级", "下属"], [], []]);
});

test("whatever the order in which quantities come, each is found as a plain map would find it", () => {
  const key = fc.record({
    account: fc.constantFrom("exp_total", "exp_year"), sub: fc.constantFrom(null, "甲", "乙", "丙", "丁", "戊"),
    period: fc.constantFrom("final" as const, "budget" as const), year: fc.constantFrom(2019, 2020, null),
  });
  fc.assert(fc.property(fc.array(key, { maxLength: 60 }), (keys) => {
    const entries = new LedgerEntries();
    const plain = new Map<string, LedgerEntry>();
    for (const [index, quantity] of keys.entries()) {
      const entry = entryOf(quantity, String(index));
      const text = JSON.stringify([quantity.account, quantity.sub, quantity.period, quantity.year]);
      expect(entries.add(entry)).toBe(plain.get(text) ?? null);
      if (!plain.has(text)) plain.set(text, entry);
    }
    expect(entries.values()).toEqual([...plain.values()]);
    for (const { quantity } of plain.values()) expect(entries.linesOf(quantity.account)).toEqual(new Set(keys.filter(({ account, sub }) => account === quantity.account && sub !== null).map(({ sub }) => sub)));
  }));
});
