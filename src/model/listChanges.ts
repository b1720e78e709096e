/** A stretch of the base (`start` … `end`, end excluded) that was replaced by other items. */
export interface Change<T> {
  readonly start: number;
  readonly end: number;
  readonly items: readonly T[];
}

/** Above this many comparisons two texts are taken as wholly different between their common head and tail. */
const MOST_COMPARISONS = 9_000_000;

/** Changes that turn `base` into `other`, in order, none touching the next (longest common subsequence). */
export function changesBetween<T>(base: readonly T[], other: readonly T[], same: (a: T, b: T) => boolean): readonly Change<T>[] {
  const equal = (i: number, j: number): boolean => same(base[i] as T, other[j] as T);
  let head = 0;
  while (head < base.length && head < other.length && equal(head, head)) head += 1;
  let tail = 0;
  while (tail < base.length - head && tail < other.length - head && equal(base.length - 1 - tail, other.length - 1 - tail)) tail += 1;
  const rows = base.length - head - tail;
  const columns = other.length - head - tail;
  if (rows === 0 && columns === 0) return [];
  if (rows * columns > MOST_COMPARISONS) return [{ start: head, end: head + rows, items: other.slice(head, head + columns) }];
  return collect(matches(rows, columns, (i, j) => equal(head + i, head + j)), head, rows, columns, other);
}

/** Pairs of matching positions of a longest common subsequence. */
function matches(rows: number, columns: number, equal: (i: number, j: number) => boolean): readonly (readonly [number, number])[] {
  const width = columns + 1;
  const length = new Uint32Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      length[i * width + j] = equal(i, j)
        ? (length[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(length[(i + 1) * width + j] ?? 0, length[i * width + j + 1] ?? 0);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < rows && j < columns;) {
    if (equal(i, j)) pairs.push([i++, j++]);
    else if ((length[(i + 1) * width + j] ?? 0) >= (length[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}

function collect<T>(pairs: readonly (readonly [number, number])[], offset: number, rows: number, columns: number, other: readonly T[]): readonly Change<T>[] {
  const changes: Change<T>[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...pairs, [rows, columns] as const]) {
    if (nextI > i || nextJ > j) changes.push({ start: offset + i, end: offset + nextI, items: other.slice(offset + j, offset + nextJ) });
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return changes;
}
