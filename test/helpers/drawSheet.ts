import { parseAddress, type Area, type CellValue, type SheetSnapshot, type Snapshot } from "../../src/model";

/** What a drawn sheet may have beside its cells; areas as `A1:B2`. */
export interface Drawing {
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly visibility?: SheetSnapshot["visibility"];
  /** Number format of cells that hold numbers, by address; `*` for all others. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly own?: SheetSnapshot["own"];
}

function areaOf(text: string): Area {
  const [from = "", to = from] = text.split(":");
  const start = parseAddress(from)!;
  const end = parseAddress(to)!;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

/** A sheet as a snapshot holds it, drawn as rows of cells from A1. */
export function drawSheet(name: string, rows: readonly (readonly CellValue[])[], drawing: Drawing = {}): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  const formats = drawing.formats ?? {};
  return {
    name, visibility: drawing.visibility ?? "visible", top: 0, left: 0, values,
    formulas: values.map((row) => row.map(() => "")),
    numberFormats: values.map((row, r) => row.map((value, c) => formats[addressOf(r, c)] ?? (typeof value === "number" ? formats["*"] ?? "General" : "General"))),
    hiddenRows: drawing.hiddenRows ?? [], hiddenColumns: drawing.hiddenColumns ?? [], merges: (drawing.merges ?? []).map(areaOf),
    isProtected: false, own: drawing.own ?? null,
  };
}

function addressOf(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

/** A workbook of drawn sheets. */
export function drawBook(...sheets: readonly SheetSnapshot[]): Snapshot {
  return { book: "", sheets };
}
