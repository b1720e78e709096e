/** What the order is made of. */
export interface Orders {
  /** Ids generated now, without those the person deleted. */
  readonly generated: readonly string[];
  /** Ids as they stand in the sheet, those of the person's own included. */
  readonly sheet: readonly string[];
  /** Ids in the order of the last write; `null` when nobody can have moved anything. */
  readonly written: readonly string[] | null;
  /** Whether the id is a heading: a paragraph that is new goes before a heading that the person put behind its section. */
  readonly isHeading: (id: string) => boolean;
}

/**
 * Ids in reading order: the outline's own, with what the person moved or added behind what it stands behind in the
 * sheet. Which of two swapped blocks was moved cannot be told; the shorter one counts as moved.
 */
export function mergedOrder({ generated, sheet, written, isHeading }: Orders): readonly string[] {
  const known = new Set(generated);
  const moved = movedIds(sheet.filter((id) => known.has(id)), written ?? []);
  const { runs, runOf } = personsRuns(sheet, (id) => known.has(id) && !moved.has(id));
  const [here, fresh] = [new Set(sheet), new Map<string | null, string[]>()];
  const placed: string[] = [];
  let anchor: string | null = null;
  for (const id of generated) {
    if (!here.has(id)) {
      const run = anchor === null ? undefined : runOf.get(anchor);
      if (run && anchor !== null) run.splice(run.indexOf(anchor) + 1, 0, id);
      else fresh.set(anchor, [...(fresh.get(anchor) ?? []), id]);
      if (run) { runOf.set(id, run); anchor = id; }
      continue;
    }
    anchor = id;
    if (!moved.has(id)) placed.push(id);
  }
  const behind = (id: string | null): readonly string[] => withFresh(runs.get(id) ?? [], fresh.get(id) ?? [], isHeading);
  return [...behind(null), ...placed.flatMap((id) => [id, ...behind(id)])];
}

/** Stretches of moved and own ids by the id that they stand behind (`null`: at the top). */
function personsRuns(sheet: readonly string[], isFixed: (id: string) => boolean): { readonly runs: ReadonlyMap<string | null, string[]>; readonly runOf: Map<string, string[]> } {
  const runs = new Map<string | null, string[]>();
  const runOf = new Map<string, string[]>();
  let anchor: string | null = null;
  for (const id of sheet) {
    if (isFixed(id)) { anchor = id; continue; }
    const run = runs.get(anchor) ?? [];
    runs.set(anchor, run);
    run.push(id);
    runOf.set(id, run);
  }
  return { runs, runOf };
}

/** New ids stand behind the person's own paragraphs and before the first heading they put there. */
function withFresh(run: readonly string[], fresh: readonly string[], isHeading: (id: string) => boolean): readonly string[] {
  const heading = run.findIndex(isHeading);
  const cut = heading === -1 ? run.length : heading;
  return [...run.slice(0, cut), ...fresh, ...run.slice(cut)];
}

/** Ids outside the longest stretch that keeps the order of the last write. */
function movedIds(sheet: readonly string[], written: readonly string[]): ReadonlySet<string> {
  const position = new Map(written.map((id, index) => [id, index]));
  const ids = sheet.filter((id) => position.has(id));
  const at = ids.map((id) => position.get(id) ?? 0);
  const kept = new Set(longestRise(at));
  return new Set(ids.filter((_, index) => !kept.has(index)));
}

/** Indexes of a longest rising subsequence. */
function longestRise(values: readonly number[]): readonly number[] {
  const tails: number[] = [];
  const before = values.map(() => -1);
  values.forEach((value, index) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? tails[low - 1] ?? -1 : -1;
    tails[low] = index;
  });
  const rise: number[] = [];
  for (let index = tails[tails.length - 1] ?? -1; index >= 0; index = before[index] ?? -1) rise.push(index);
  return rise.reverse();
}
