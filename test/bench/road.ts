import { readFileSync } from "node:fs";
import { evaluate, evaluationSteps } from "../../src/evaluate";
import { NO_CHOICES, NO_INPUTS } from "../../src/model";
import type { Snapshot } from "../../src/model";
import { readLedger } from "../../src/reading";
import { reconcile } from "../../src/reconciling";
import { openXlsx } from "../../src/workbench/files";
import { openInNode } from "../../src/workbench/node";
import { readSnapshot } from "../../src/excel";
import { benchBook } from "./benchBook";
import { median, middle, timed, workedAndTimed, type Row } from "./measure";

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const ROWS_A_SHEET = 500;
/** Runs of each size, and of the largest, which takes its time. */
const RUNS = 25;
const RUNS_OF_THE_LARGEST = 3;
/** Sizes that are measured on one tall sheet as well. */
const TALL = [10_000, 100_000];

/**
 * Reading, recognising and reconciling beside `JSON.parse` of the same cells, in sheets of 500 rows and on one tall sheet. What is
 * parsed is the whole snapshot that reading starts from: values, formulas and number formats of every cell.
 */
export async function growthRows(): Promise<{ rows: readonly Row[]; lines: readonly string[] }> {
  const measured: GrowthRow[] = [];
  for (const size of SIZES) measured.push(await growthRow(size, ROWS_A_SHEET, ""));
  const tall: GrowthRow[] = [];
  const perCell = measured.map(({ ours }, index) => `${((ours / SIZES[index]!) * 1000).toFixed(1)} µs at ${words(SIZES[index]!)}`);
  const lines = [
    "The workbook of these rows: 预算执行情况表 with a name and four figures a line, the fourth and the totals as formulas, in an accounting format. `JSON.parse` reads the text of the same snapshot: values, formulas and number formats of every cell. Both are processor time, garbage collection included.",
    `Growth: ${perCell.join(", ")} a cell; level or falling is linear. ${peakWords()}`,
  ];
  for (const size of TALL) tall.push(await growthRow(size, size, " on one sheet"));
  const rows = [...measured, ...tall];
  return { rows, lines: [...lines, compilingLine(measured), clockLine(rows)] };
}

/** What compiling has to do with the rows. */
function compilingLine(measured: readonly GrowthRow[]): string {
  const sizes = measured.slice(0, -1).map(({ runs, peer }, index) => {
    const [first, five] = [runs[0]!, middle(runs.slice(0, 5))];
    return `${first.toFixed(0)} and ${five.toFixed(0)} ms at ${words(SIZES[index]!)} (${(first / peer).toFixed(0)} and ${(five / peer).toFixed(0)} times \`JSON.parse\`)`;
  });
  return `A row is the middle of ${RUNS} runs (of the largest size ${RUNS_OF_THE_LARGEST}), each followed by one of \`JSON.parse\`, in a process that has done the main job before; what is compiled meanwhile on other threads counts. The first run, and the middle of the first five, while much is still being compiled: ${sizes.join(", ")}.`;
}

const road = (snapshot: Snapshot): unknown => reconcile(readLedger(snapshot, NO_CHOICES), NO_INPUTS);

/** The same by the clock. */
function clockLine(rows: readonly GrowthRow[]): string {
  const ratios = rows.map(({ what, clock }) => `${(clock.ours / clock.peer).toFixed(1)} at ${/[\d,]+ cells(?: on one sheet)?/.exec(what)![0]} (${clock.ours.toFixed(0)} ms beside ${clock.peer.toFixed(1)} ms)`);
  return `By the clock, which leaves out what other threads compile and collect meanwhile, the ratios are ${ratios.join(", ")}.`;
}

const words = (size: number): string => size.toLocaleString("en");

/** The most memory the process has held so far, the last and largest workbook and its results included. */
function peakWords(): string {
  return `Memory at its peak, up to the largest workbook: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB.`;
}

type Measured = Awaited<ReturnType<typeof workedAndTimed>>;

/** A row with its runs, in the order in which they were made. */
interface GrowthRow extends Row {
  readonly runs: readonly number[];
  /** Milliseconds by the clock. */
  readonly clock: { readonly ours: number; readonly peer: number };
}

/** Runs of ours and of the peer take turns, so that both meet the same machine and the same heap. */
async function growthRow(size: number, rowsASheet: number, where: string): Promise<GrowthRow> {
  const snapshot = benchBook(size, rowsASheet);
  const payload = JSON.stringify(snapshot);
  const runs: Measured[] = [];
  const peers: Measured[] = [];
  for (let run = 0; run < (size > 500_000 ? RUNS_OF_THE_LARGEST : RUNS); run += 1) {
    runs.push(await workedAndTimed(() => road(snapshot)));
    peers.push(await workedAndTimed(() => JSON.parse(payload)));
  }
  const [ours, peer] = [runs, peers].map((measured) => ({ processor: middle(measured.map(({ processor }) => processor)), clock: middle(measured.map(({ clock }) => clock)) }));
  return { what: `read, recognise, reconcile ${words(size)} cells${where}, processor`, ours: ours!.processor, runs: runs.map(({ processor }) => processor), peer: peer!.processor, clock: { ours: ours!.clock, peer: peer!.clock }, unit: "ms", note: `\`JSON.parse\` of the same cells, ${(payload.length / 1e6).toFixed(1)} MB` };
}

/** Steps of an evaluation and the milliseconds of its longest: so long a pane without a thread for the engine is held beyond its slice. */
function stepsOf(snapshot: Snapshot): { count: number; longest: number } {
  const steps = evaluationSteps(snapshot);
  let [count, longest, isDone] = [0, 0, false];
  while (!isDone) {
    const start = performance.now();
    isDone = steps.next().done === true;
    longest = Math.max(longest, performance.now() - start);
    count += 1;
  }
  return { count, longest };
}

/** `evaluate` of the sample, cold and warm, and in steps. */
export async function sliceLine(): Promise<string> {
  const { book } = await openXlsx(readFileSync("test/workbooks/zhanjiang-gz-office-2020.xlsx"));
  const host = await openInNode(book);
  const read = await readSnapshot();
  host.close();
  if (!read.ok) throw new Error(read.failure.code);
  const { snapshot } = read.value;
  const cold = await timed(() => evaluate(snapshot));
  const warm = await median(25, () => timed(() => evaluate(snapshot)));
  const { count, longest } = stepsOf(snapshot);
  return `\`evaluate\` of the sample workbook: ${cold.toFixed(0)} ms the first time, ${warm.toFixed(0)} ms warm (median of 25), in the engine's own thread. Where a browser gives none, the pane's is let go every 25 ms between its ${count} steps, the longest of ${longest.toFixed(1)} ms.`;
}
