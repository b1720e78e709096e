import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluate } from "../../src/evaluate";
import { readSnapshot, writePlans } from "../../src/excel";
import type { Choices, Evaluation, Result, Snapshot } from "../../src/model";
import type { WriteResult } from "../../src/excel";
import type { BookData } from "../../src/workbench/bookData";
import { openXlsx } from "../../src/workbench/files";
import { openInNode } from "../../src/workbench/node";
import type { NodeHost } from "../../src/workbench/node";

/** The real 2020 workbook in the local Excel host; only some of its sheets where a test needs no more. */
export async function openSample(sheets?: readonly string[]): Promise<NodeHost> {
  const bytes = readFileSync(join(__dirname, "../workbooks/zhanjiang-gz-office-2020.xlsx"));
  const { book } = await openXlsx(new Uint8Array(bytes));
  return openInNode(sheets ? { ...book, sheets: book.sheets.filter(({ name }) => sheets.includes(name)) } : book);
}

/** A drawn workbook in the local Excel host. */
export function openBook(book: BookData): Promise<NodeHost> {
  return openInNode(book);
}

/** The value of a result that must be one. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** One turn of the road: read, evaluate, write. */
export async function turn(choices?: Choices): Promise<{ snapshot: Snapshot; evaluation: Evaluation; written: WriteResult }> {
  const { snapshot } = valueOf(await readSnapshot());
  const evaluation = evaluate(snapshot, choices);
  return { snapshot, evaluation, written: valueOf(await writePlans(evaluation.plans, { base: snapshot })) };
}

/** The sheets of the person, as data. */
export async function personsSheets(host: NodeHost): Promise<readonly unknown[]> {
  const book = await host.exportBook();
  const names = ["自评基本信息", "绩效数据表", "核对结果", "绩效评分表", "自评报告"];
  return book.sheets.filter(({ name }) => !names.includes(name.replace(/\(\d\)$/, "")) || book.sheets.some((other) => other.name === `${name}(2)`));
}

/** A cell's value in one of our sheets, by record id and heading. */
export async function cellOf(sheet: string, record: string, heading: string): Promise<{ address: string; value: unknown; row: number }> {
  const { snapshot } = valueOf(await readSnapshot());
  const found = snapshot.sheets.find(({ name }) => name === sheet)!;
  const row = found.values.findIndex((cells) => cells.includes(record));
  const head = [...found.values.slice(0, row)].reverse().find((cells) => cells.includes(heading))!;
  const column = head.indexOf(heading);
  const letter = String.fromCharCode(65 + column + found.left);
  return { address: `${letter}${row + found.top + 1}`, value: found.values[row]?.[column] ?? null, row };
}
