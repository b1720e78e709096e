/** Milliseconds of one run. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Milliseconds of the processor that one run takes, collecting garbage included: other work on the machine does not count. */
export async function worked(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The same with what the clock says: threads that compile and collect garbage beside ours count in the first only. */
export async function workedAndTimed(work: () => unknown): Promise<{ readonly processor: number; readonly clock: number }> {
  const start = performance.now();
  const processor = await worked(work);
  return { processor, clock: performance.now() - start };
}

/** MB that live objects hold: garbage is collected first, for which the process must have been started with `--expose-gc`. */
export function heldMegabytes(): number {
  if (!globalThis.gc) throw new Error("Start node with --expose-gc");
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1024 / 1024;
}

/** The middle of several runs. */
export async function median(times: number, work: () => Promise<number>): Promise<number> {
  return middle(await runsOf(times, work));
}

/** Several runs, in the order in which they were made. */
async function runsOf(times: number, work: () => Promise<number>): Promise<readonly number[]> {
  const runs: number[] = [];
  for (let run = 0; run < times; run += 1) runs.push(await work());
  return runs;
}

export function middle(runs: readonly number[]): number {
  return [...runs].sort((a, b) => a - b)[Math.floor(runs.length / 2)]!;
}

/** One line of the result: ours beside the peer, and their ratio. */
export interface Row {
  readonly what: string;
  readonly ours: number;
  readonly peer: number;
  readonly unit: string;
  readonly note: string;
}

/** The rows as a Markdown table. */
export function tableOf(rows: readonly Row[]): string {
  const digits = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(1));
  const lines = rows.map(({ what, ours, peer, unit, note }) => `| ${what} | ${digits(ours)} ${unit} | ${digits(peer)} ${unit} | ${(ours / peer).toFixed(2)} | ${note} |`);
  return ["| measure | ours | peer | ratio | beside what |", "|---|---:|---:|---:|---|", ...lines].join("\n");
}
