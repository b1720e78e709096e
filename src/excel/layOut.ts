import type { Area, PlannedCell, SheetPlan, SheetSnapshot } from "../model";
import { formulaAt, valueAt } from "../model";
import type { OwnState } from "./ownState";
import { contentNow, contentOf, sameContent } from "./typing";
import type { Content } from "./typing";

const EMPTY: Content = { kind: "empty" };

/** A plan laid over what stands in the sheet now: what each cell shall hold. */
export interface LaidOut {
  readonly plan: SheetPlan;
  /** Sheet row of each plan row. */
  readonly position: readonly number[];
  /** By sheet row; absent rows are left alone. */
  readonly rows: ReadonlyMap<number, LaidRow>;
  /** Sheet rows that held something and shall be empty. */
  readonly leftover: readonly number[];
}

/** One sheet row as it shall be. `planned` is `null` for a row that the person added. */
export interface LaidRow {
  readonly cells: readonly Content[];
  readonly planned: readonly PlannedCell[] | null;
  /** Its fonts, fills and number formats must be set again. */
  readonly restyle: boolean;
}

/**
 * Lays a plan over the present sheet. Our cells get the planned content. A person's cells keep what they hold and move
 * with their record; cells that both write are written unless the person changed them after `base` was read. Rows that
 * the person added stand below ours.
 */
export function layOut(plan: SheetPlan, state: OwnState | null, base: SheetSnapshot | null): LaidOut {
  if (!state) return { plan, position: plan.rows.map((_, index) => index), rows: new Map(plan.rows.map((cells, row) => [row, { cells: cells.map(contentOf), planned: cells, restyle: true }])), leftover: [] };
  const present = presentRows(state);
  const position = positionsOf(plan, present, state);
  const rows = new Map<number, LaidRow>();
  plan.rows.forEach((planned, index) => {
    const at = position[index]!;
    const from = present.rowOf.get(idOf(planned, plan.idColumn)) ?? null;
    const cells = planned.map((cell, column) => cellFor(cell, { plan, index, column, from, state, base, present }));
    rows.set(at, { cells, planned, restyle: !sameLooks(planned[plan.looksColumn], state.cells[at]?.[present.looksColumn]) || present.idColumn !== plan.idColumn });
  });
  if (!plan.keepRows) addStrayRows(rows, state, present, plan.rows.length, plan.takesUpRows === true ? base : null);
  const leftover = plan.keepRows ? [] : state.cells.flatMap((cells, row) => (!rows.has(row) && cells.some((cell) => cell.kind !== "empty") ? [row] : []));
  return { plan, position, rows, leftover };
}

/** An area of the plan where it stands in the sheet. */
export function placed(area: Area, position: readonly number[]): Area {
  return { ...area, top: position[area.top] ?? area.top, bottom: position[area.bottom] ?? area.bottom };
}

interface Present {
  readonly idColumn: number;
  readonly looksColumn: number;
  /** Sheet row of each record id. */
  readonly rowOf: ReadonlyMap<string, number>;
}

function presentRows(state: OwnState): Present {
  let idColumn = -1;
  for (const row of state.cells) {
    idColumn = row.findIndex((cell) => cell.kind === "text" && /^#(head|title|block)\b/.test(cell.text));
    if (idColumn >= 0) break;
  }
  const rowOf = new Map<string, number>();
  state.cells.forEach((row, index) => {
    const id = textIn(row[idColumn]);
    if (id !== "" && !rowOf.has(id)) rowOf.set(id, index);
  });
  return { idColumn, looksColumn: idColumn + 1, rowOf };
}

function textIn(content: Content | undefined): string {
  return content?.kind === "text" ? content.text : content?.kind === "number" ? String(content.value) : "";
}

function idOf(row: readonly PlannedCell[], idColumn: number): string {
  const content = row[idColumn]?.content;
  return content?.kind === "text" ? content.text : "";
}

/** In a sheet whose rows stay, records stand where they are and new ones come last; else the plan's own order. */
function positionsOf(plan: SheetPlan, present: Present, state: OwnState): number[] {
  if (!plan.keepRows) return plan.rows.map((_, index) => index);
  let end = state.cells.length;
  return plan.rows.map((row) => present.rowOf.get(idOf(row, plan.idColumn)) ?? end++);
}

interface CellContext {
  readonly plan: SheetPlan;
  readonly index: number;
  readonly column: number;
  readonly from: number | null;
  readonly state: OwnState;
  readonly base: SheetSnapshot | null;
  readonly present: Present;
}

function cellFor(cell: PlannedCell, context: CellContext): Content {
  const { from, state, base } = context;
  const wanted = contentOf(cell);
  if (cell.owner === "ours" || from === null) return wanted;
  const column = presentColumn(context);
  if (column === null) return wanted;
  const now = state.cells[from]?.[column] ?? EMPTY;
  if (cell.owner === "theirs" || !base) return cell.owner === "theirs" ? now : wanted;
  return sameContent(now, contentNow(valueAt(base, from, column), formulaAt(base, from, column))) ? wanted : now;
}

/** Where the plan's column stands now: a person may have inserted columns; found by the heading above. */
function presentColumn({ plan, index, column, state, present }: CellContext): number | null {
  if (present.idColumn === plan.idColumn) return column;
  for (let row = index; row >= 0; row -= 1) {
    const id = idOf(plan.rows[row] ?? [], plan.idColumn);
    if (!id.startsWith("#head/")) continue;
    const heading = plan.rows[row]?.[column]?.content;
    const at = present.rowOf.get(id);
    if (heading?.kind !== "text" || at === undefined) return null;
    const found = (state.cells[at] ?? []).findIndex((cell) => cell.kind === "text" && cell.text === heading.text);
    return found < 0 ? null : found;
  }
  return null;
}

function sameLooks(planned: PlannedCell | undefined, now: Content | undefined): boolean {
  return planned?.content.kind === "text" && textIn(now) === planned.content.text;
}

/**
 * Rows without a record id that hold something are the person's: they come below ours, as they are, unless the plan has
 * taken them up (what the person added to the report: it may come back renumbered, so it is known by what was read).
 * @param taken the sheet as read for the plan, when the plan takes such rows up
 */
function addStrayRows(rows: Map<number, LaidRow>, state: OwnState, present: Present, end: number, taken: SheetSnapshot | null): void {
  const all = state.cells.filter((row) => textIn(row[present.idColumn]) === "" && row.some((cell) => cell.kind !== "empty"));
  if (all.length === 0) return;
  const known = [...[...rows.values()].map(({ cells }) => cells), ...(taken ? strayRowsOf(taken, present.idColumn) : [])];
  const isTakenUp = (stray: readonly Content[]): boolean =>
    known.some((cells) => stray.every((cell, column) => cell.kind === "empty" || sameContent(cell, cells[column] ?? EMPTY)));
  all.filter((stray) => !isTakenUp(stray)).forEach((cells, index) => rows.set(end + index, { cells, planned: null, restyle: false }));
}

/** Rows without a record id as they were read, from column A on. */
function strayRowsOf(sheet: SheetSnapshot, idColumn: number): readonly (readonly Content[])[] {
  const width = sheet.left + Math.max(0, ...sheet.values.map((row) => row.length));
  return sheet.values
    .map((_, index) => Array.from({ length: width }, (_cell, column) => contentNow(valueAt(sheet, sheet.top + index, column), formulaAt(sheet, sheet.top + index, column))))
    .filter((row) => textIn(row[idColumn]) === "");
}
