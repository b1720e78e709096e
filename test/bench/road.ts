import { readFileSync } from "node:fs";
import { evaluate } from "../../src/evaluate";
import { NO_CHOICES, NO_INPUTS, type CellValue, type SheetSnapshot, type Snapshot } from "../../src/model";
import { readLedger } from "../../src/reading";
import { reconcile } from "../../src/reconciling";
import { openXlsx } from "../../src/workbench/files";
import { openInNode } from "../../src/workbench/node";
import { readSnapshot } from "../../src/excel";
import { median, timed, type Row } from "./measure";

const ROWS_A_SHEET = 500;
const COLUMNS = 4;

/** A consistent execution sheet of `rows` items with four figure columns and a total. */
export function sheetOf(index: number, rows: number): SheetSnapshot {
  const figures = (row: number): number[] => [row + 1, (row % 7) + 0.5, 0, row + 1 + (row % 7) + 0.5].map((value) => Math.round(value * 100) / 100);
  const items = Array.from({ length: rows }, (_, row): CellValue[] => [`项目${index}-${row}`, ...figures(row)]);
  const totals = Array.from({ length: COLUMNS }, (_, column) => Math.round(items.reduce((sum, item) => sum + Number(item[column + 1]), 0) * 100) / 100);
  const values: CellValue[][] = [
    [`2020年预算执行情况表${index}`, null, null, null, null], ["单位：万元", null, null, null, null],
    ["项目名称", "年初预算", "追加", "调减", "调整后预算"], ...items, ["合计", ...totals],
  ];
  return {
    name: `执行${index}`, visibility: "visible", top: 0, left: 0, values, formulas: values.map((row) => row.map(() => "")),
    numberFormats: values.map((row) => row.map((value) => (typeof value === "number" ? "0.00" : "General"))),
    hiddenRows: [], hiddenColumns: [], merges: [], isProtected: false, own: null,
  };
}

function snapshotOf(cells: number, rowsASheet: number): Snapshot {
  const rows = Math.max(1, Math.round(cells / COLUMNS));
  const sheets = Array.from({ length: Math.ceil(rows / rowsASheet) }, (_, index) => sheetOf(index, Math.min(rowsASheet, rows - index * rowsASheet)));
  return { book: "bench", sheets };
}

/** Reading, recognising and reconciling beside `JSON.parse` of the same cells: sheets of 500 rows, and one tall sheet. */
export async function growthRows(sizes: readonly number[]): Promise<{ rows: readonly Row[]; line: string }> {
  const rows: Row[] = [];
  for (const size of sizes) rows.push(await growthRow(size, ROWS_A_SHEET, ""));
  for (const size of sizes.filter((cells) => cells >= 10_000 && cells <= 100_000)) rows.push(await growthRow(size, size, " on one sheet"));
  const [first, last] = [rows[0]!, rows[sizes.length - 1]!];
  const [cells, most] = [sizes[0]!, sizes[sizes.length - 1]!];
  const perCell = ({ ours }: Row, size: number): string => ((ours / size) * 1000).toFixed(0);
  return { rows, line: `Growth: ${perCell(first, cells)} µs a cell at ${words(cells)} cells, ${perCell(last, most)} µs at ${words(most)}; level or falling is linear.` };
}

const words = (size: number): string => size.toLocaleString("en");

async function growthRow(size: number, rowsASheet: number, where: string): Promise<Row> {
  const snapshot = snapshotOf(size, rowsASheet);
  const payload = JSON.stringify(snapshot);
  const times = size > 500_000 ? 1 : 3;
  const ours = await median(times, () => timed(() => reconcile(readLedger(snapshot, NO_CHOICES), NO_INPUTS)));
  const peer = await median(times + 2, () => timed(() => JSON.parse(payload)));
  return { what: `read, recognise, reconcile ${words(size)} cells${where}`, ours, peer, unit: "ms", note: "`JSON.parse` of the same cells" };
}

/** `evaluate` of the sample, cold and warm. */
export async function sliceLine(): Promise<string> {
  const { book } = await openXlsx(readFileSync("test/workbooks/zhanjiang-gz-office-2020.xlsx"));
  const host = await openInNode(book);
  const read = await readSnapshot();
  host.close();
  if (!read.ok) throw new Error(read.failure.code);
  const { snapshot } = read.value;
  const cold = await timed(() => evaluate(snapshot));
  const warm = await median(25, () => timed(() => evaluate(snapshot)));
  return `\`evaluate\` of the sample workbook: ${cold.toFixed(0)} ms the first time, ${warm.toFixed(0)} ms warm (median of 25).`;
}
