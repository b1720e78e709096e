import { PERIOD_WORDS, SEVERITY_WORDS } from "../../model";
import type { CellPlace, EditConflict, OwnCheck, OwnSheet, Period, PlannedCell, SheetPlan } from "../../model";

const typed = (cell: PlannedCell, text: string): PlannedCell =>
  ({ ...cell, owner: "ours", content: text === "" ? { kind: "empty" } : { kind: "text", text } });

function withRow(
  plans: readonly SheetPlan[], sheet: OwnSheet, rowId: string, change: (cells: readonly PlannedCell[]) => readonly PlannedCell[],
): readonly SheetPlan[] {
  return plans.map((plan) => {
    const index = plan.sheet === sheet ? plan.rowIds[rowId] : undefined;
    return index === undefined ? plan : { ...plan, rows: plan.rows.map((cells, row) => (row === index ? change(cells) : cells)) };
  });
}

/** Hidden cells behind the record id of a finding: its 说明 as last written, and the figures that it was written for. */
const REMARK_MEMORY = [3, 4] as const;

/**
 * The plans with a person's 说明 of a finding in its cell, so that writing it is typing for the person. What was remembered of
 * an earlier 说明 is emptied, so that the same words said again are said for the figures of now.
 */
export function withRemark(plans: readonly SheetPlan[], rowId: string, text: string): readonly SheetPlan[] {
  const memory = REMARK_MEMORY.map((offset) => (plans.find(({ sheet }) => sheet === "checks")?.idColumn ?? 0) + offset);
  return withRow(plans, "checks", rowId, (cells) => {
    const column = cells.findIndex((cell) => cell.owner === "theirs");
    return cells.map((cell, index) => (index === column ? typed(cell, text) : memory.includes(index) ? typed(cell, "") : cell));
  });
}

/** A check of the person's own, as the pane saves it. */
export type OwnCheckText = Pick<OwnCheck, "name" | "relation" | "severity" | "tolerance" | "note">;

/** Number of the first row of a block of 自评基本信息 (`own/…`, `named/…`) that is empty in its `column`; `null` when none is left. */
export function freeRow(plans: readonly SheetPlan[], block: "own" | "named", column: number): number | null {
  const plan = plans.find(({ sheet }) => sheet === "info");
  const free = Object.entries(plan?.rowIds ?? {}).flatMap(([id, row]) => {
    const number = id.startsWith(`${block}/`) ? Number(id.slice(block.length + 1)) : 0;
    return number > 0 && plan?.rows[row]?.[column]?.content.kind === "empty" ? [number] : [];
  });
  return free.length === 0 ? null : Math.min(...free);
}

/** The plans with a check of the person's own in its row; `null` empties the row. */
export function withOwnCheck(plans: readonly SheetPlan[], number: number, check: OwnCheckText | null): readonly SheetPlan[] {
  const words: Readonly<Record<number, string>> = check
    ? { 0: check.name, 1: check.relation, 2: check.severity ? SEVERITY_WORDS[check.severity] : "", 3: check.tolerance ?? "", 5: check.note }
    : { 0: "", 1: "", 2: "", 3: "", 5: "" };
  return withWords(plans, `own/${number}`, words);
}

/** What the pane says certain figures are. */
export interface NamingText {
  readonly cells: string;
  /** As the list of 这是什么 calls it. */
  readonly meaning: string;
  readonly period: Period | null;
  readonly year: number | null;
  /** `""`: as the table says. */
  readonly unit: string;
}

/** The plans with what the person said certain figures are in its row; `null` empties the row. */
export function withNaming(plans: readonly SheetPlan[], number: number, text: NamingText | null): readonly SheetPlan[] {
  const words: Readonly<Record<number, string>> = text
    ? { 0: text.cells, 1: text.meaning, 2: text.period ? PERIOD_WORDS[text.period] : "", 3: text.year === null ? "" : String(text.year), 4: text.unit }
    : { 0: "", 1: "", 2: "", 3: "", 4: "" };
  return withWords(plans, `named/${number}`, words);
}

function withWords(plans: readonly SheetPlan[], rowId: string, words: Readonly<Record<number, string>>): readonly SheetPlan[] {
  return withRow(plans, "info", rowId, (cells) => cells.map((cell, column) => (words[column] === undefined ? cell : typed(cell, words[column]))));
}

/** Which of the three texts of a conflict the person takes. */
export type ConflictChoice = "before" | "mine" | "renewed";

/** The column of the text kept as last generated: the last one whose words `before` begins with. */
function generatedColumn(cells: readonly PlannedCell[], before: string): number {
  return cells.reduce((found, { owner, content }, column) =>
    (owner !== "merged" && content.kind === "text" && content.text !== "" && before.startsWith(content.text) ? column : found), -1);
}

/**
 * The plans with a conflict settled: the paragraph's cell holds the chosen text, and the text kept as last generated is
 * the renewed one, so that the conflict is over. A long paragraph stands in several rows (`id`, `id#2` …): the first
 * takes the whole, the others are emptied.
 */
export function withConflictSettled(plans: readonly SheetPlan[], conflict: EditConflict, choice: ConflictChoice): readonly SheetPlan[] {
  const { paragraphId, before, renewed, cell } = conflict;
  if (cell !== undefined) return withRow(plans, "report", paragraphId, (cells) => withTableCell(cells, cell, conflict[choice], renewed));
  const rowIds = plans.find(({ sheet }) => sheet === "report")?.rowIds ?? {};
  const row = plans.find(({ sheet }) => sheet === "report")?.rows[rowIds[paragraphId] ?? -1] ?? [];
  const generated = generatedColumn(row, before);
  const settle = (some: readonly SheetPlan[], rowId: string, text: string, base: string): readonly SheetPlan[] =>
    withRow(some, "report", rowId, (cells) => cells.map((cell, column) =>
      (cell.owner === "merged" ? typed(cell, text) : column === generated ? typed(cell, base) : cell)));
  return Object.keys(rowIds).filter((id) => id.startsWith(`${paragraphId}#`))
    .reduce((some, id) => settle(some, id, "", ""), settle(plans, paragraphId, conflict[choice], renewed));
}

/** A row of a table in which one cell is settled: the cells are the merged ones, what was generated is kept as a list behind them. */
function withTableCell(cells: readonly PlannedCell[], column: number, text: string, base: string): readonly PlannedCell[] {
  const at = cells.flatMap(({ owner }, index) => (owner === "merged" ? [index] : []))[column];
  const kept = cells.length - 1;
  return cells.map((cell, index) => {
    if (index === at) return typed(cell, text);
    if (index !== kept || cell.content.kind !== "text") return cell;
    const generated = JSON.parse(cell.content.text) as readonly string[];
    return typed(cell, JSON.stringify(generated.map((words, position) => (position === column ? base : words))));
  });
}

/** The person's own cell of a row (自评判断 of an indicator); `null` when the row has none. */
export function personsCell(plans: readonly SheetPlan[], sheet: OwnSheet, rowId: string): CellPlace | null {
  const plan = plans.find((one) => one.sheet === sheet);
  const row = plan?.rowIds[rowId];
  if (!plan || row === undefined) return null;
  const column = (plan.rows[row] ?? []).findIndex((cell) => cell.owner !== "ours");
  return { kind: "cell", sheet: plan.name, row, column: Math.max(column, 0) };
}
