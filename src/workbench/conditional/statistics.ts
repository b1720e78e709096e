/** What rules ask of all cells of their area together. Each is found once, when first asked for. */
import type { Scalar } from "../engine/engine";

export class Statistics {
  private sorted: Float64Array | null = null;
  private ends: { readonly lowest: number; readonly highest: number } | null | undefined;
  private spread: { readonly mean: number; readonly deviation: number } | null = null;
  private counts: ReadonlyMap<string, number> | null = null;

  /** @param values the cells of the area, row by row. */
  constructor(private readonly values: () => readonly (readonly Scalar[])[]) {}

  /** Its numbers, lowest first; text, booleans, errors and blanks do not count. */
  get numbers(): Float64Array {
    return (this.sorted ??= Float64Array.from(this.values().flatMap((line) => line.filter((value): value is number => typeof value === "number"))).sort());
  }

  get lowest(): number | undefined {
    return this.bounds()?.lowest;
  }

  get highest(): number | undefined {
    return this.bounds()?.highest;
  }

  /** The lowest and the highest number, without the order of all. */
  private bounds(): { readonly lowest: number; readonly highest: number } | null {
    if (this.ends !== undefined) return this.ends;
    let lowest = Infinity, highest = -Infinity;
    for (const line of this.values()) for (const value of line) {
      if (typeof value !== "number") continue;
      if (value < lowest) lowest = value;
      if (value > highest) highest = value;
    }
    return (this.ends = lowest <= highest ? { lowest, highest } : null);
  }

  /** Mean and standard deviation (of the whole population, as in Excel's own rule) of its numbers. */
  get around(): { readonly mean: number; readonly deviation: number } | null {
    const { numbers } = this;
    if (numbers.length === 0) return null;
    if (!this.spread) {
      const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
      this.spread = { mean, deviation: Math.sqrt(numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0) / numbers.length) };
    }
    return this.spread;
  }

  /** How often a value is there. Letter case does not matter, and text that reads as a number is that number, with fifteen digits, as for COUNTIF. */
  count(value: Scalar): number {
    if (!this.counts) {
      const counts = new Map<string, number>();
      for (const line of this.values()) for (const each of line) {
        const key = keyOf(each);
        if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      this.counts = counts;
    }
    return this.counts.get(keyOf(value) ?? "") ?? 0;
  }

  /** PERCENTILE.INC. */
  percentile(percent: number): number | undefined {
    const { numbers } = this;
    if (numbers.length === 0 || !(percent >= 0 && percent <= 100)) return undefined;
    const place = (percent / 100) * (numbers.length - 1), low = Math.floor(place), at = numbers[low] ?? 0;
    return at + (place - low) * ((numbers[low + 1] ?? at) - at);
  }

  /** The n-th from an end, ties and all: how far a cell may be to be among them. `percent` of a few numbers is at least one of them. */
  bound(top: boolean, percent: boolean, rank: number): number | undefined {
    const { numbers } = this;
    const count = percent ? Math.max(1, Math.floor((numbers.length * rank) / 100)) : rank;
    const within = Math.min(count, numbers.length);
    return top ? numbers[numbers.length - within] : numbers[within - 1];
  }
}

/** Two cells of one key are duplicates; blanks have none. */
function keyOf(value: Scalar): string | null {
  if (value === null || value === "") return null;
  if (typeof value === "object") return `!${value.error}`;
  if (typeof value === "boolean") return `?${String(value)}`;
  const number = typeof value === "number" ? value : /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value.trim()) ? Number(fifteen(value.trim())) : null;
  return number === null ? `"${String(value).toLowerCase()}` : `#${Number(number.toPrecision(15))}`;
}

/** Excel reads no more than fifteen digits of a number; the others are 0. */
const fifteen = (text: string): string => (/^\d{16,}$/.test(text) ? text.slice(0, 15) + "0".repeat(text.length - 15) : text);
