import type { EvaluationView, SheetPlan, SheetSnapshot, Snapshot } from "../../../model";

/** Cells that one message carries: copying so many holds the pane for a few milliseconds. */
const CELLS_A_MESSAGE = 8_000;
/** Planned cells that one carries the other way: each is an object with all that it is to be. */
const PLANNED_A_MESSAGE = 800;

/** A sheet without its cells. */
type SheetFrame = Omit<SheetSnapshot, "values" | "formulas" | "numberFormats">;
type SheetRows = Pick<SheetSnapshot, "values" | "formulas" | "numberFormats">;

/** A snapshot whose sheets were sent before. */
export interface SnapshotNumbers {
  readonly book: string;
  readonly sheets: readonly number[];
}

/** What the pane tells the engine's thread. Sheets go ahead of the call that speaks of them, in blocks of rows. */
export type ToEngine =
  | { readonly kind: "sheet"; readonly number: number; readonly frame: SheetFrame }
  | { readonly kind: "rows"; readonly number: number; readonly rows: SheetRows }
  | { readonly kind: "call"; readonly call: number; readonly name: string; readonly snapshot: SnapshotNumbers | null; readonly given: readonly unknown[] };

/** What it answers. Rows of the planned sheets go ahead of the view that they belong to, in blocks. */
export type FromEngine =
  | { readonly call: number; readonly plan: number; readonly rows: SheetPlan["rows"] }
  | { readonly call: number; readonly value: unknown }
  | { readonly call: number; readonly fault: { readonly name: string; readonly message: string; readonly stack: string } };

/** The end of a line between two threads, as far as it is used: a worker, its own scope, or a port of a channel. */
export interface Port<Out, In> {
  send(message: Out): void;
  receive(listener: (message: In) => void): void;
  /** The other end is gone; nothing more will come. */
  onBroken(listener: (fault: Error) => void): void;
}

/** The messages that carry a sheet, each small enough not to be felt. */
export function* sheetMessages(number: number, sheet: SheetSnapshot): Generator<ToEngine> {
  const { values, formulas, numberFormats, ...frame } = sheet;
  yield { kind: "sheet", number, frame };
  const rows = Math.max(1, Math.floor(CELLS_A_MESSAGE / Math.max(1, values[0]?.length ?? 0)));
  for (let top = 0; top < values.length; top += rows) {
    const block = <T>(grid: readonly T[]): readonly T[] => grid.slice(top, top + rows);
    yield { kind: "rows", number, rows: { values: block(values), formulas: block(formulas), numberFormats: block(numberFormats) } };
  }
}

/** The messages that carry the rows of the planned sheets. */
export function* planMessages(call: number, plans: readonly SheetPlan[]): Generator<Extract<FromEngine, { plan: number }>> {
  for (const [plan, { rows }] of plans.entries()) {
    for (let from = 0, cells = 0, row = 0; row < rows.length; row += 1) {
      cells += rows[row]!.length;
      if (cells < PLANNED_A_MESSAGE && row < rows.length - 1) continue;
      yield { call, plan, rows: rows.slice(from, row + 1) };
      [from, cells] = [row + 1, 0];
    }
  }
}

/** The view without what goes ahead of it. */
export function withoutRows(view: EvaluationView): EvaluationView {
  return { ...view, plans: view.plans.map((plan) => ({ ...plan, rows: [] })) };
}

/** Puts the planned sheets together again. */
export class PlanStore {
  private readonly rows = new Map<number, SheetPlan["rows"][number][][]>();

  take({ call, plan, rows }: Extract<FromEngine, { plan: number }>): void {
    const plans = this.rows.get(call) ?? [];
    this.rows.set(call, plans);
    (plans[plan] ??= []).push(...rows);
  }

  /** The answer to a call: with the rows, where some came ahead of it. */
  completed(call: number, value: unknown): unknown {
    const rows = this.rows.get(call);
    if (!rows) return value;
    this.rows.delete(call);
    const view = value as EvaluationView;
    return { ...view, plans: view.plans.map((plan, index) => ({ ...plan, rows: rows[index] ?? [] })) };
  }
}

/** Puts the sheets together again. */
export class SheetStore {
  private readonly sheets = new Map<number, SheetFrame & { [Grid in keyof SheetRows]: SheetRows[Grid][number][] }>();

  take(message: Exclude<ToEngine, { kind: "call" }>): void {
    if (message.kind === "sheet") {
      this.sheets.set(message.number, { ...message.frame, values: [], formulas: [], numberFormats: [] });
      return;
    }
    const sheet = this.sheets.get(message.number)!;
    sheet.values.push(...message.rows.values);
    sheet.formulas.push(...message.rows.formulas);
    sheet.numberFormats.push(...message.rows.numberFormats);
  }

  /** The snapshot of these sheets; the others are forgotten. */
  snapshot({ book, sheets }: SnapshotNumbers): Snapshot {
    const wanted = new Set(sheets);
    for (const number of [...this.sheets.keys()]) if (!wanted.has(number)) this.sheets.delete(number);
    return { book, sheets: sheets.map((number) => this.sheets.get(number)!) };
  }
}
