import type { Area, CellStyle, ChartPlan, ExpectedValue, ListValidation, OwnSheet, PlannedCell, SheetPlan } from "../model";
import { blank, text } from "./cells";

/** A row of a plan with the id under which it is found again. Ids of headings begin with `#`. */
export interface PlanRow {
  readonly id: string;
  readonly cells: readonly PlannedCell[];
  /** Cells of the hidden columns behind the id and the looks. */
  readonly hidden?: readonly PlannedCell[];
}

/** What differs between the sheets. `width` counts the visible columns. */
export interface PlanFrame {
  readonly sheet: OwnSheet;
  readonly name: string;
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  readonly landscape: boolean;
  readonly titleRows: number;
  readonly keepRows?: boolean;
  readonly takesUpRows?: boolean;
  readonly merges?: readonly Area[];
  readonly validations?: readonly ListValidation[];
  readonly chart?: ChartPlan | null;
  readonly expected?: readonly ExpectedValue[];
  /** Number of hidden columns behind the id and the looks. */
  readonly hiddenWidth?: number;
}

/** The plan of a sheet: rows padded to the visible width, followed by the hidden columns id, looks and further ones. */
export function buildPlan(frame: PlanFrame, rows: readonly PlanRow[]): SheetPlan {
  const width = frame.columnWidths.length;
  const hiddenWidth = 2 + (frame.hiddenWidth ?? 0);
  const lists = rows.map((_, index) => listsOfRow(frame.validations ?? [], index));
  return {
    sheet: frame.sheet,
    name: frame.name,
    rows: rows.map((row, index) => fullRow(row, width, lists[index] ?? "")),
    columnWidths: frame.columnWidths,
    hiddenColumns: Array.from({ length: hiddenWidth }, (_, index) => width + index),
    merges: frame.merges ?? [],
    frozenRows: frame.frozenRows,
    validations: frame.validations ?? [],
    chart: frame.chart ?? null,
    print: { landscape: frame.landscape, titleRows: frame.titleRows },
    rowIds: Object.fromEntries(rows.map((row, index) => [row.id, index])),
    idColumn: width,
    looksColumn: width + 1,
    keepRows: frame.keepRows ?? false,
    ...(frame.takesUpRows === true ? { takesUpRows: true } : {}),
    expected: frame.expected ?? [],
  };
}

function fullRow(row: PlanRow, width: number, lists: string): PlannedCell[] {
  const visible = [...row.cells, ...Array.from({ length: Math.max(0, width - row.cells.length) }, () => blank())];
  const muted = { style: "muted", numberFormat: "@" } as const;
  return [...visible, text(row.id, muted), text(looksOf(visible) + lists, muted), ...(row.hidden ?? [])];
}

const STYLE_LETTERS: Readonly<Record<CellStyle, string>> = {
  title: "T", subtitle: "S", header: "H", label: "l", text: "t", number: "n", percent: "p", score: "s", total: "o",
  input: "i", good: "g", bad: "b", warn: "w", muted: "m", link: "k", h1: "1", h2: "2", h3: "3", h4: "4", body: "y",
  tableHeader: "E", tableCell: "e",
};

/** The row's looks in short: a letter a style, with the number format where it has one. */
function looksOf(cells: readonly PlannedCell[]): string {
  return cells.map((planned) => STYLE_LETTERS[planned.style] + (planned.numberFormat ? `<${planned.numberFormat}>` : "")).join("");
}

function listsOfRow(validations: readonly ListValidation[], row: number): string {
  return validations
    .filter((list) => list.area.top <= row && row <= list.area.bottom)
    .map((list) => `|${list.area.left}:${list.source ? "range" : list.values.join(",")}`)
    .join("");
}
