/** Where a function of one number is zero. */
import { NUM } from "./values";

/** Newton's steps with a slope measured beside the point, kept above `least`. @throws #NUM! */
export function root(of: (x: number) => number, guess: number, least = -Infinity): number {
  let x = guess;
  for (let step = 0; step < 100; step++) {
    const value = of(x);
    if (value === 0) return x;
    const beside = Math.max(Math.abs(x), 1e-3) * 1e-6, slope = (of(x + beside) - of(x - beside)) / (2 * beside), next = x - value / slope;
    if (!Number.isFinite(next)) break;
    const kept = next <= least ? (x + least) / 2 : next;
    if (Math.abs(kept - x) <= 4e-16 * Math.abs(kept) + 1e-18) return kept;
    if (step > 8 && Math.abs(kept - x) <= 1e-14 * Math.abs(kept) + 1e-15) return kept;
    x = kept;
  }
  throw NUM;
}
