import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Decimal} from "../../src/model";
import { NO_CHOICES, cellAddress, inYuan, type Ledger } from "../../src/model";
import { readLedger, statedQuantities } from "../../src/reading";
import { snapshotOfXlsx } from "../helpers/snapshotOfXlsx";

const FOLDER = join(__dirname, "..", "workbooks");
const BOOKS = readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx"));

interface Expected {
  readonly fiscal_year: number;
  readonly unit_name: string | null;
  readonly quantities: readonly { q: string; period: string; year: number; sub: string | null; unit: string; yuan: number | null; value?: number | null; sheet: string; cell: string }[];
}

/** Compares what was read with what a careful person found: found, named right (account, period, year), wrong. */
function measure(ledger: Ledger, expected: Expected): { total: number; found: number; named: number; years: number; wrong: string[]; missed: string[] } {
  const at = new Map<string, { account: string; period: string; year: number | null; figure: Decimal }[]>();
  for (const item of statedQuantities(ledger)) {
    for (const source of item.sources) {
      if (source.place.kind !== "cell") continue;
      const key = `${source.place.sheet.replace(/\s/g, "")}!${cellAddress(source.place)}`;
      const list = at.get(key) ?? [];
      list.push({ account: item.quantity.account, period: item.quantity.period, year: item.quantity.year, figure: inYuan(item.amount) ?? item.amount.value });
      at.set(key, list);
    }
  }
  const wrong: string[] = [];
  const missed: string[] = [];
  let total = 0, found = 0, named = 0, years = 0;
  for (const want of expected.quantities) {
    const figure = want.yuan ?? want.value ?? null;
    if (figure === null) continue;
    total += 1;
    const place = `${want.sheet.replace(/\s/g, "")}!${want.cell}`;
    const hits = at.get(place) ?? [];
    const right = hits.filter((hit) => hit.figure.minus(figure).abs().lte(want.yuan === null || want.yuan === undefined ? "0.000001" : "0.01"));
    if (hits.length === 0) missed.push(`${place} ${want.q}@${want.period}: not read`);
    else if (right.length === 0) wrong.push(`${place} ${want.q}: read ${hits.map((hit) => hit.figure.toFixed()).join(" ")} instead of ${figure}`);
    else {
      found += 1;
      const same = right.filter((hit) => hit.account === want.q && hit.period === want.period);
      if (same.length > 0) named += 1;
      else missed.push(`${place} ${want.q}@${want.period}: read as ${right.map((hit) => `${hit.account}@${hit.period}`).join(" ")}`);
      if (same.some((hit) => hit.year === want.year)) years += 1;
      else if (same.length > 0) missed.push(`${place} ${want.q}: year ${same.map((hit) => hit.year).join(" ")} instead of ${want.year}`);
    }
  }
  return { total, found, named, years, wrong, missed };
}

describe.each(BOOKS)("reading %s", (name) => {
  const expected = JSON.parse(readFileSync(join(FOLDER, name.replace(".xlsx", ".expected.json")), "utf8")) as Expected;
  const ledger = readLedger(snapshotOfXlsx(join(FOLDER, name)), NO_CHOICES);
  const got = measure(ledger, expected);

  it("states no figure wrongly", () => {
    expect(got.wrong).toEqual([]);
  });

  it("finds every figure and names account, period and year", () => {
    expect(got.missed).toEqual([]);
    expect({ found: got.found, named: got.named, years: got.years }).toEqual({ found: got.total, named: got.total, years: got.total });
  });

  it("tells the evaluated year and the unit's name", () => {
    expect(ledger.year).toBe(expected.fiscal_year);
    if (expected.unit_name) expect(ledger.unitName?.replace(/[()（）]/g, "")).toBe(expected.unit_name.replace(/[()（）]/g, ""));
  });
});
