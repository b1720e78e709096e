const MOST = 8;

/** Years that may be evaluated now, the last one first: a year is evaluated in the next, or somewhat later. */
export function recentYears(now = new Date()): readonly number[] {
  return Array.from({ length: MOST }, (_, index) => now.getFullYear() - 1 - index);
}
