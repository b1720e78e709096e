import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue, OwnSheet, Snapshot } from "../../src/model";
import { cellAddress, parseAddress, valueAt } from "../../src/model";
import { textOf } from "../../src/messages";
import { readSnapshot } from "../../src/excel";
import { engineHere } from "../../src/taskpane/host/engine/engineHere";
import { excelDoors } from "../../src/taskpane/host/excelDoors";
import { Session } from "../../src/taskpane/session";
import type { SessionState } from "../../src/taskpane/session";
import type { BookData, SheetData } from "../../src/workbench/bookData";
import { openXlsx, saveXlsx } from "../../src/workbench/files";
import type { SourcePackage } from "../../src/workbench/files";
import { openInNode } from "../../src/workbench/node";
import type { NodeHost, NodeOptions } from "../../src/workbench/node";

export const SAMPLE = join(__dirname, "../workbooks/zhanjiang-gz-office-2020.xlsx");
export const OWN_NAMES: Readonly<Record<OwnSheet, string>> = { info: "自评基本信息", data: "绩效数据表", checks: "核对结果", scores: "绩效评分表", report: "自评报告", template: "评分模板", filled: "评分表（自评填写）" };
/** The sheets that every run makes; the template and its filled copy come when the person asks for them. */
export const RUN_SHEETS: readonly string[] = [OWN_NAMES.info, OWN_NAMES.data, OWN_NAMES.checks, OWN_NAMES.scores, OWN_NAMES.report];

/** A person at work: the pane's own session over the real Office.js, and the workbook in the local Excel host. */
export interface Work {
  readonly host: NodeHost;
  readonly session: Session;
  /** Types into a cell and waits until the pane has taken it up. */
  type(sheet: string, a1: string, value: string | number | boolean, author?: "person" | "other"): Promise<SessionState>;
  /** The saved workbook. */
  save(): Promise<Uint8Array>;
  close(): Promise<void>;
}

const open: Work[] = [];

/** Closes what a test opened. */
export async function closeAll(): Promise<void> {
  for (const work of open.splice(0)) await work.close();
}

export function sampleBytes(): Uint8Array {
  return new Uint8Array(readFileSync(SAMPLE));
}

/** Opens .xlsx bytes. */
export async function workOn(bytes: Uint8Array, options: NodeOptions = {}): Promise<Work> {
  const { book, source } = await openXlsx(bytes);
  return workOnBook(book, source, options);
}

export async function workOnBook(book: BookData, source: SourcePackage | null = null, options: NodeOptions = {}): Promise<Work> {
  const host = await openInNode(book, options);
  const session = new Session(excelDoors(engineHere));
  const work: Work = {
    host, session,
    async type(sheet, a1, value, author) {
      const done = nextRun(session, (snapshot) => holds(snapshot, sheet, a1, value));
      await host.edit(sheet, a1, value, author);
      return done;
    },
    save: async () => saveXlsx(await host.exportBook(), source),
    async close() {
      await session.close();
      host.close();
    },
  };
  open.push(work);
  return work;
}

/** The sample with 开始自评 done. */
export async function startedSample(): Promise<Work> {
  const work = await workOn(sampleBytes());
  await work.session.start();
  expectReady(work.session.state);
  return work;
}

/** Fails with what the pane would say. */
export function expectReady({ phase }: SessionState): void {
  if (phase.kind === "failed") throw new Error(`${textOf(phase.failure)}\n${phase.details ?? ""}`);
  expect(phase.kind).toBe("ready");
}

/** Resolves when the session has evaluated a workbook like this, written and compared; or failed. */
function nextRun(session: Session, isMeant: (snapshot: Snapshot) => boolean): Promise<SessionState> {
  const { evaluation } = session.state;
  let compared: unknown = null;
  return new Promise((resolve) => {
    const end = session.subscribe(() => {
      const { state } = session;
      const isNew = state.evaluation !== null && state.evaluation !== evaluation && isMeant(state.evaluation.ledger.snapshot);
      if (isNew) compared ??= state.mismatches;
      if (state.phase.kind !== "failed" && (!isNew || state.phase.kind !== "ready" || state.mismatches === compared)) return;
      end();
      resolve(state);
    });
  });
}

/** Whether the cell holds this. */
function holds({ sheets }: Snapshot, name: string, a1: string, value: CellValue): boolean {
  const sheet = sheets.find((one) => one.name === name);
  const at = parseAddress(a1);
  return sheet !== undefined && at !== null && valueAt(sheet, at.row, at.column) === (value === "" ? null : value);
}

/** Where a record's cell under a heading stands in one of our sheets, and what it holds. */
export interface OwnCell {
  readonly sheet: string;
  readonly a1: string;
  readonly value: CellValue;
  readonly formula: string;
}

/** The cell of a record in one of our sheets under a heading (the nearest above it). */
export async function ownCell(own: OwnSheet, record: string, heading: string): Promise<OwnCell> {
  const previous = open[open.length - 1]?.session.state.evaluation?.ledger.snapshot;
  const read = await readSnapshot(previous ? { sheets: [], previous } : {});
  if (!read.ok) throw new Error(textOf(read.failure));
  const sheet = read.value.snapshot.sheets.find((one) => one.own === own);
  const row = sheet?.values.findIndex((cells) => cells.includes(record)) ?? -1;
  const isHead = (cells: readonly CellValue[]): boolean => cells.some((cell) => typeof cell === "string" && cell.startsWith("#head/"));
  const head = sheet?.values.slice(0, row).reverse().find((cells) => isHead(cells) && cells.includes(heading));
  if (!sheet || row < 0 || !head) throw new Error(`no cell of ${record} under ${heading} in ${own}`);
  const column = head.indexOf(heading);
  const a1 = cellAddress({ row: row + sheet.top, column: column + sheet.left });
  return { sheet: sheet.name, a1, value: sheet.values[row]?.[column] ?? null, formula: sheet.formulas[row]?.[column] ?? "" };
}

/** What a cell holds, without its look and, for a formula, without its result. */
function contents({ cells }: Pick<SheetData, "cells">): ReadonlyMap<string, string> {
  return new Map(Object.entries(cells).flatMap(([key, { value, formula }]): [string, string][] =>
    (formula === undefined && (value === undefined || value === "") ? [] : [[key, formula ?? JSON.stringify(value)]])));
}

/** Cells whose content (not result) differs, by sheet name. Sheets without a difference are absent. */
export function differingCells(before: BookData, after: BookData): Readonly<Record<string, readonly string[]>> {
  const names = [...new Set([...before.sheets, ...after.sheets].map(({ name }) => name))];
  return Object.fromEntries(names.flatMap((name): [string, string[]][] => {
    const [a, b] = [before, after].map(({ sheets }) => contents(sheets.find((sheet) => sheet.name === name) ?? { cells: {} }));
    const keys = [...new Set([...a!.keys(), ...b!.keys()])].filter((key) => a!.get(key) !== b!.get(key));
    return keys.length === 0 ? [] : [[name, keys]];
  }));
}

/** Everything of the person's sheets, looks included. */
export function personsPart({ sheets }: BookData): readonly SheetData[] {
  const own = new Set(Object.values(OWN_NAMES));
  return sheets.filter(({ name }) => !own.has(name));
}

/** The whole report as text. */
export function reportText({ evaluation }: SessionState): string {
  return (evaluation?.report.sections ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text).concat("\n"))).join("");
}
