import { Decimal, decimalPlacesOf, figureKey, LedgerEntries, parseAddress, quantityText } from "../../src/model";
import type { CellPlace, Figure, Ledger, LedgerEntry, MissingQuantity, Period, QuantityKey, RowKind, SheetSnapshot, Statement, Table, TableColumn, TableRow, Unit } from "../../src/model";
import { quantityName } from "../../src/reconciling/ties/names";
import { listedFigures } from "./listedFigures";

/**
 * A table drawn as text, one line a row, cells parted by `|`. The first line holds the headings (levels joined by `/`;
 * `#` is a code column, `*` the label column, a heading may end in `@2019` or `%` for its year and unit). In the label
 * column each leading `>` is one step of depth; 其中： and 减： are read as such. A cell may be
 * `123.45`, `'1,234.50` (text), `—` (dash), `` (empty), `12 {=SUM(C2:C4)}` (formula), `!#REF!` (error), `~12` (hidden).
 */
export interface Drawn {
  readonly sheet?: string;
  readonly form?: string | null;
  readonly side?: Table["side"];
  readonly unit?: Unit;
  readonly year?: number;
  readonly period?: Period;
  readonly title?: string;
  readonly notes?: readonly string[];
  /** Cells of words beside the table, by address: what stands in a sheet and is no part of the drawing. */
  readonly words?: Readonly<Record<string, string>>;
  /** Drawn lines that the reading takes for the heading said again, counted from 0 as the lines of the grid. */
  readonly skipped?: readonly number[];
  /** Column letter the drawing starts at; A when absent. */
  readonly left?: number;
  readonly grid: string;
  /** Cells that state a quantity: name of the rules' language → address. */
  readonly quantities?: Readonly<Record<string, string>>;
}

const TOTAL = /(合计|总计)$|^小计$/;

/** A ledger over drawn tables. Row 1 of the sheet is the heading line. */
export function ledgerOf(drawings: readonly Drawn[], year = 2020): Ledger {
  const tables = drawings.map((drawn, index) => drawTable(drawn, index, year));
  const entries = new Map<string, LedgerEntry>();
  const missing: MissingQuantity[] = [];
  drawings.forEach((drawn, index) => {
    const table = tables[index]!;
    for (const [name, address] of Object.entries(drawn.quantities ?? {})) {
      const key = keyOf(name, drawn.period ?? "final", drawn.year ?? year);
      const at = parseAddress(address)!;
      const place: CellPlace = { kind: "cell", sheet: table.sheet, row: at.row, column: at.column };
      const figure = table.figures.at(at.row, at.column);
      const label = table.rows.find((row) => row.row === at.row)?.label || name;
      if (!figure) missing.push({ quantity: key, name: label, place });
      else addStatement(entries, { quantity: key, amount: figure.amount, place, figure, table: table.id, form: table.form, label }, label);
    }
  });
  return {
    snapshot: { book: "drawn.xlsx", sheets: sheetsOf(tables, drawings) }, year, unitName: "示例单位",
    sheets: tables.map((table) => ({ name: table.sheet, form: table.form, confidence: 1, reasons: [], corrected: false, alternatives: [], unit: table.unit, year: table.year, hidden: false })),
    tables, entries: new LedgerEntries(entries.values()), missing, remarks: [], coverage: { numericCells: 0, understood: 0, unnamed: new Map(), unplaced: [] },
  };
}

function keyOf(text: string, period: Period, year: number): QuantityKey {
  const name = quantityName(text);
  return { account: name.account, sub: name.sub, period: name.period ?? period, year: year + name.yearOffset };
}

function addStatement(entries: Map<string, LedgerEntry>, statement: Statement, name: string): void {
  const key = quantityText(statement.quantity);
  const entry = entries.get(key);
  entries.set(key, entry ? { ...entry, statements: [...entry.statements, statement] } : { quantity: statement.quantity, name, settled: statement, statements: [statement] });
}

function drawTable(drawn: Drawn, index: number, year: number): Table {
  const lines = drawn.grid.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  const cells = lines.map((line) => line.split("|").map((cell) => cell.trim()));
  const sheet = drawn.sheet ?? drawn.form ?? `表${index + 1}`;
  const left = drawn.left ?? 0;
  const unit = drawn.unit ?? "万元";
  const columns = cells[0]!.map((heading, at) => drawColumn(heading, left + at, drawn, unit, year));
  const figures = new Map<number, Figure>();
  const blanks = new Set<number>();
  const rows = cells.slice(1).map((line, at) => drawRow(line, at + 1, columns, sheet, left)).filter(({ row }) => !drawn.skipped?.includes(row));
  const path: TableRow[] = [];
  const rowsWithPath = rows.map((row) => {
    path.length = Math.min(path.length, row.level);
    const labelPath = path.map((above) => above.label);
    path[row.level] = row;
    return { ...row, labelPath };
  });
  cells.slice(1).forEach((line, at) => columns.forEach((column, position) => {
    if (column.role !== "figure" || drawn.skipped?.includes(at + 1)) return;
    const text = line[position] ?? "";
    const figure = drawFigure(text, { kind: "cell", sheet, row: at + 1, column: column.column }, column.unit, line.some((cell) => cell.startsWith("~")) && rows.find(({ row }) => row === at + 1)!.isHidden);
    if (figure) figures.set(figureKey(at + 1, column.column), figure);
    else blanks.add(figureKey(at + 1, column.column));
  }));
  return {
    id: `${sheet}#${index}`, sheet, form: drawn.form ?? null, side: drawn.side ?? "whole", title: drawn.title ?? sheet, unit, year: drawn.year ?? year,
    area: { top: 0, left, bottom: lines.length - 1, right: left + columns.length - 1 }, columns, rows: rowsWithPath, figures: listedFigures(figures), blanks,
    notes: (drawn.notes ?? []).map((text, at) => ({ text, place: { kind: "cell", sheet, row: lines.length + at, column: left } })),
  };
}

function drawColumn(heading: string, column: number, drawn: Drawn, unit: Unit, year: number): TableColumn {
  if (heading === "#") return { column, role: "code", path: ["科目编码"], unit: "", period: null, year: null };
  if (heading === "*") return { column, role: "label", path: ["项目"], unit: "", period: null, year: null };
  if (heading === "备注" || heading === "日期" || heading === "偏差原因") return { column, role: "text", path: [heading], unit: "", period: null, year: null };
  if (heading === "行次") return { column, role: "lineNumber", path: [heading], unit: "", period: null, year: null };
  const [, words, ownYear, ownUnit] = /^(.*?)(?:@(\d{4}))?(?:\[(.+)\])?$/.exec(heading)!;
  return { column, role: "figure", path: words!.split("/"), unit: (ownUnit as Unit | undefined) ?? unit, period: drawn.period ?? "final", year: ownYear ? Number(ownYear) : drawn.year ?? year };
}

function drawRow(line: readonly string[], row: number, columns: readonly TableColumn[], sheet: string, left: number): TableRow {
  const at = columns.findIndex((column) => column.role === "label");
  const raw = line[at] ?? "";
  const isHidden = raw.startsWith("~");
  const level = /^~?(>*)/.exec(raw)![1]!.length;
  const text = raw.replace(/^~?>*/, "");
  const kind: RowKind = TOTAL.test(text) ? "total" : text.startsWith("其中：") ? "ofWhich" : text.startsWith("减：") ? "less" : "item";
  const code = line[columns.findIndex((column) => column.role === "code")] || null;
  return { row, label: text.replace(/^(其中：|减：)/, ""), rawLabel: text, labelPlace: { kind: "cell", sheet, row, column: left + Math.max(at, 0) }, labelPath: [], code, kind, level, isHidden };
}

function drawFigure(text: string, place: CellPlace, unit: Unit, rowHidden: boolean): Figure | null {
  const [, shown, formula] = /^(.*?)(?:\s*\{(=.*)\})?$/.exec(text)!;
  const isHidden = rowHidden || shown!.startsWith("~");
  const bare = shown!.replace(/^~/, "");
  if (bare === "" || bare.startsWith("!")) return null;
  const base = { place, formula: formula ?? "", isHidden, isApproximate: false };
  if (bare === "—" || bare === "/") return { ...base, amount: { value: new Decimal(0), unit, decimals: 0 }, raw: bare, isText: true, isDash: true };
  if (unit === "复合") return { ...base, amount: { value: new Decimal(/\d+/.exec(bare)![0]), unit, decimals: 0 }, raw: bare, isText: true, isDash: false };
  const isText = bare.startsWith("'");
  const digits = bare.replace(/^'/, "").replace(/,/g, "");
  const value = new Decimal(digits);
  const decimals = digits.split(".")[1]?.length ?? decimalPlacesOf(value);
  return { ...base, amount: { value, unit, decimals }, raw: isText ? bare.slice(1) : Number(digits), isText, isDash: false };
}

/** The sheets a ledger was read from, cells of all its tables laid together. */
function sheetsOf(tables: readonly Table[], drawings: readonly Drawn[]): readonly SheetSnapshot[] {
  return [...new Set(tables.map((table) => table.sheet))].map((name) => {
    const own = tables.filter((table) => table.sheet === name);
    const rows = Math.max(...own.map((table) => table.area.bottom + 1));
    const width = Math.max(...own.map((table) => table.area.right + 1));
    const values = Array.from({ length: rows }, () => Array.from({ length: width }, (): string | number | null | { error: string } => null));
    const formulas = Array.from({ length: rows }, () => Array.from({ length: width }, () => ""));
    tables.forEach((table, index) => {
      if (table.sheet !== name) return;
      for (const figure of table.figures.values()) {
        values[figure.place.row]![figure.place.column] = figure.raw as string | number;
        formulas[figure.place.row]![figure.place.column] = figure.formula;
      }
      drawings[index]!.grid.split("\n").map((line) => line.trim()).filter((line) => line !== "").forEach((line, row) => line.split("|").forEach((cell, column) => {
        const column0 = tables[index]!.columns[column];
        if (row > 0 && cell.trim() !== "" && ["code", "text", "lineNumber"].includes(column0?.role ?? "")) values[row]![column0!.column] = cell.trim();
        if (drawings[index]!.skipped?.includes(row)) values[row]![column + (drawings[index]!.left ?? 0)] = cell.trim();
        if (cell.trim().startsWith("!")) values[row]![column + (drawings[index]!.left ?? 0)] = { error: cell.trim().slice(1).split(" ")[0]! };
      }));
      for (const [address, text] of Object.entries(drawings[index]!.words ?? {})) {
        const { row, column } = parseAddress(address)!;
        values[row]![column] = text;
      }
      for (const row of table.rows) if (row.labelPlace) values[row.row]![row.labelPlace.column] = row.rawLabel;
    });
    const hiddenRows = own.flatMap((table) => table.rows.filter((row) => row.isHidden).map((row) => row.row));
    return { name, visibility: "visible" as const, top: 0, left: 0, values, formulas, numberFormats: values.map((line) => line.map(() => "General")), hiddenRows, hiddenColumns: [], merges: [], isProtected: false, own: null };
  });
}
