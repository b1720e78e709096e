import type { AreaData, CellData } from "../../bookData";
import { BookFileError } from "../errors";
import { cellKey, parseCell } from "../package/address";
import { decodeCellText } from "../package/cellText";
import { formulaFromFile, shiftFormula } from "../package/formulas";
import { withIntersections } from "../package/intersections";
import type { NewerErrors } from "./newerErrors";
import { child } from "../package/xml";
import type { XmlElement } from "../package/xml";

const [MAX_ROWS, MAX_COLUMNS] = [1_048_576, 16_384];

/** A cell element with its place; `shared` is the group of its shared formula. */
export interface CellElement {
  readonly row: number;
  readonly column: number;
  readonly element: XmlElement;
  readonly shared: string | null;
}

/** A row element with its place and cells. */
export interface RowElement {
  readonly row: number;
  readonly element: XmlElement;
  readonly cells: readonly CellElement[];
}

/** Rows and cells of `<sheetData>`, places counted where the file leaves them out. */
export function placeCells(sheetData: XmlElement | undefined): RowElement[] {
  const place = rowPlacer();
  return (sheetData?.children ?? []).flatMap((element) => place(element) ?? []);
}

/** Places the children of `<sheetData>` one after the other; what is no row has none. */
export function rowPlacer(): (element: XmlElement) => RowElement | null {
  let row = -1;
  return (element) => {
    if (element.name !== "row") return null;
    row = element.attributes["r"] === undefined ? row + 1 : Number(element.attributes["r"]) - 1;
    let column = -1;
    const cells = element.children.filter((each) => each.name === "c").map((cell): CellElement => {
      column = parseCell(cell.attributes["r"] ?? "")?.column ?? column + 1;
      const formula = child(cell, "f");
      return { row, column, element: cell, shared: formula?.attributes["t"] === "shared" ? (formula.attributes["si"] ?? null) : null };
    });
    return { row, element, cells };
  };
}

/** Reads something off the rows of a sheet, given one after the other. */
export interface RowReader<T> {
  row(of: RowElement): void;
  result(): T;
}

/** Cells by key. Shared formulas are written out; unstyled empty cells are left out. */
export function cellsReader(sharedStrings: readonly string[], newerErrors: NewerErrors): RowReader<Record<string, CellData>> {
  const masters = new Map<string, { formula: string; row: number; column: number }>();
  const arrays: AreaData[] = [];
  const cells: Record<string, CellData> = {};
  return {
    row: ({ cells: elements }) => elements.forEach((cell) => {
      if (cell.row >= MAX_ROWS || cell.column >= MAX_COLUMNS) throw new BookFileError("broken", `a cell beyond the sheet: row ${cell.row + 1}, column ${cell.column + 1}`);
      const value = valueOf(cell.element, sharedStrings, newerErrors);
      const formula = formulaOf(cell, masters), array = arrayOf(cell);
      if (array) arrays.push(array);
      const isSpilled = formula === undefined && value !== undefined && arrays.some((area) => contains(area, cell));
      const style = Number(cell.element.attributes["s"] ?? 0);
      if (value === undefined && formula === undefined && style === 0) return;
      // Filled field by field: a sheet may have a million cells.
      const data: { -readonly [Field in keyof CellData]: CellData[Field] } = {};
      if (value !== undefined) data.value = value;
      if (formula !== undefined) data.formula = formula;
      if (style !== 0) data.style = style;
      if (isSpilled) data.spilled = true;
      if (array) data.array = { area: array, dynamic: cell.element.attributes["cm"] !== undefined };
      cells[cellKey(cell.row, cell.column)] = data;
    }),
    result: () => cells,
  };
}

/** The area that the array formula of a cell fills; `cm` on the cell tells a dynamic array, whose area is but its last size. */
function arrayOf(cell: CellElement): AreaData | undefined {
  const { t, ref } = child(cell.element, "f")?.attributes ?? {};
  const [from, to = from] = (t === "array" ? (ref ?? "") : "").split(":").map(parseCell);
  return from && to ? { top: from.row, left: from.column, bottom: to.row, right: to.column } : undefined;
}

const contains = (area: AreaData, { row, column }: CellElement): boolean => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

function formulaOf(cell: CellElement, masters: Map<string, { formula: string; row: number; column: number }>): string | undefined {
  const element = child(cell.element, "f");
  if (!element) return undefined;
  const text = decodeCellText(element.text).trim();
  if (cell.shared !== null) {
    const master = masters.get(cell.shared);
    if (text) masters.set(cell.shared, { formula: asShown(cell, text), row: cell.row, column: cell.column });
    else return master && shiftFormula(master.formula, cell.row - master.row, cell.column - master.column);
  }
  return text ? asShown(cell, text) : undefined;
}

/** A formula as Excel shows it: one that is no array takes one cell of a range where one value is wanted, which `@` tells. */
function asShown({ element }: CellElement, text: string): string {
  const isArray = child(element, "f")?.attributes["t"] === "array" || element.attributes["cm"] !== undefined;
  return isArray ? formulaFromFile(text) : withIntersections(formulaFromFile(text));
}

/** A text that is not there is lost: better no workbook than one with silent gaps. */
function sharedString(strings: readonly string[], index: number): string {
  const text = strings[index];
  if (text === undefined) throw new BookFileError("broken", `no shared string ${index}`);
  return text;
}

/** The value that a cell stores; `t` says how. */
export function valueOf(cell: XmlElement, sharedStrings: readonly string[], newerErrors: NewerErrors): CellData["value"] | undefined {
  const type = cell.attributes["t"] ?? "n";
  if (type === "inlineStr") return richText(child(cell, "is"));
  const value = child(cell, "v");
  if (!value) return undefined;
  const text = value.text;
  switch (type) {
    case "s": return sharedString(sharedStrings, Number(text));
    case "str": return decodeCellText(text);
    case "b": return text.trim() === "1" || text.trim() === "true";
    case "e": return { error: newerErrors(cell.attributes["vm"]) ?? text.trim() };
    case "d": return serialOfIsoDate(text.trim());
    default: return text.trim() === "" ? undefined : Number(text);
  }
}

/** Text of a string item: its own, or its runs' one after another; phonetic hints are not text. */
export function richText(item: XmlElement | undefined): string {
  if (!item) return "";
  const parts = item.children.flatMap((each) => (each.name === "t" ? [each.text] : each.name === "r" ? [child(each, "t")?.text ?? ""] : []));
  return decodeCellText(parts.join("").replace(/\r\n?/g, "\n"));
}

/** Strict files may write dates as ISO text; serials count days from 1899-12-30. */
function serialOfIsoDate(text: string): number | string {
  const time = Date.parse(/Z|[+-]\d\d:\d\d$/.test(text) ? text : `${text}Z`.replace(/^(\d{4}-\d\d-\d\d)Z$/, "$1T00:00:00Z"));
  return Number.isNaN(time) ? text : (time - Date.UTC(1899, 11, 30)) / 86_400_000;
}
