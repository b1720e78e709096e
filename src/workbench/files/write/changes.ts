import type { BookData, CellData, SheetData, StyleData } from "../../bookData";
import { mapReferences, sameSheet } from "../../moves";
import { cellOfKey, quotedSheet } from "../package/address";
import { plainProtection } from "../package/protection";
import { plainPrint } from "./page";
import { canonical } from "./canonical";
import { styleKey } from "./styles";
import { keyOf } from "./validations";
import { styledAs } from "../read/styled";

/** What differs between a sheet as it was read and as it is to be saved. */
export interface SheetChanges {
  /** Keys of cells whose content or look differs. */
  readonly cells: readonly string[];
  /** Keys of cells that differ in nothing but the stored result of their formula. */
  readonly results: readonly string[];
  readonly rows: readonly number[];
  readonly parts: ReadonlySet<SheetPart>;
}

/** Parts of a sheet beside its cells and rows. */
export type SheetPart = "merges" | "columns" | "view" | "tabColor" | "protection" | "validations" | "hyperlinks" | "charts" | "tables" | "print" | "headerFooter" | "breaks" | "comments" | "filter" | "formats" | "properties" | "outline";

/** Differences below one pixel are rounding of the grid, not a change by the person. */
const SAME_HEIGHT = 0.8;
const SAME_WIDTH = 0.2;

/** Compares by content; styles are looked up in their own books. */
export function sheetChanges(before: SheetData, after: SheetData, stylesBefore: BookData["styles"], stylesAfter: BookData["styles"]): SheetChanges {
  const cells: string[] = [];
  const results: string[] = [];
  const restyled = restyledCells(before, after);
  const isUnable = Object.values(after.cells).some((cell) => cell.formula !== undefined && typeof cell.value === "object" && UNABLE.has(cell.value.error));
  for (const key of new Set([...Object.keys(before.cells), ...Object.keys(after.cells)])) {
    const was = before.cells[key];
    const is = after.cells[key];
    if (was?.spilled && (is === undefined || is.spilled || (is.value === undefined && is.formula === undefined)) && sameLook(was, is, stylesBefore, stylesAfter)) {
      if (is?.value !== undefined ? !sameResult(was.value, is.value) : !isUnable) results.push(key);
    } else if (!sameFormula(was?.formula, is?.formula, after.name) || !sameLook(was, is, stylesBefore, stylesAfter) || restyled(key)) cells.push(key);
    else if (is?.formula === undefined ? !sameValue(was?.value, is?.value) : !sameResult(was?.value, is.value)) (is?.formula === undefined ? cells : results).push(key);
  }
  const parts = new Set<SheetPart>();
  const differ = (part: SheetPart, a: unknown, b: unknown): void => { if (canonical(a ?? null) !== canonical(b ?? null)) parts.add(part); };
  differ("merges", sortedAreas(before.merges), sortedAreas(after.merges));
  differ("view", [before.frozen, before.showGridlines], [after.frozen, after.showGridlines]);
  differ("tabColor", before.tabColor, after.tabColor);
  differ("protection", plainProtection(before), plainProtection(after));
  differ("validations", before.validations.map(keyOf), after.validations.map(keyOf));
  differ("hyperlinks", before.hyperlinks, after.hyperlinks);
  differ("filter", before.autoFilter, after.autoFilter);
  differ("formats", before.conditionalFormats ?? [], after.conditionalFormats ?? []);
  differ("properties", before.customProperties ?? {}, after.customProperties ?? {});
  differ("tables", before.tables ?? [], after.tables ?? []);
  differ("comments", [before.comments ?? [], before.notes ?? []], [after.comments ?? [], after.notes ?? []]);
  differ("charts", before.charts.map(withoutId), after.charts.map(withoutId));
  differ("print", plainPrint(before.print), plainPrint(after.print));
  differ("headerFooter", before.print.headersFooters ?? {}, after.print.headersFooters ?? {});
  differ("breaks", before.breaks ?? { rows: [], columns: [] }, after.breaks ?? { rows: [], columns: [] });
  const { rows: rowsWere = {}, columns: columnsWere = {} } = before.outline ?? {}, { rows: rowsAre = {}, columns: columnsAre = {} } = after.outline ?? {};
  differ("outline", [rowsWere, columnsWere], [rowsAre, columnsAre]);
  if (indexes(before.columns, after.columns).some((index) => !sameSize(before.columns[index], after.columns[index], "width", SAME_WIDTH)) || regrouped(columnsWere, columnsAre).length) parts.add("columns");
  const resized = indexes(before.rows, after.rows).filter((index) => !sameSize(before.rows[index], after.rows[index], "height", SAME_HEIGHT));
  const rows = [...new Set([...resized, ...regrouped(rowsWere, rowsAre)])].sort((a, b) => a - b);
  return { cells, results, rows, parts };
}

/** Tells cells that have another style by name than before. Most sheets say the same of most of their cells. */
function restyledCells({ styled: before = [] }: SheetData, { styled: after = [] }: SheetData): (key: string) => boolean {
  const known = (of: typeof before): Set<string> => new Set(of.map(canonical)), [was, is] = [known(before), known(after)];
  const gone = before.filter((each) => !is.has(canonical(each))), come = after.filter((each) => !was.has(canonical(each)));
  if (!gone.length && !come.length) return () => false;
  return (key) => {
    const { row, column } = cellOfKey(key);
    return styledAs(gone, row, column) !== styledAs(come, row, column);
  };
}

/** Whether anything a person or an add-in did is in it; recalculated results alone are not. */
export function touched({ cells, rows, parts }: SheetChanges): boolean {
  return cells.length + rows.length + parts.size > 0;
}

/** Value equality of cells, errors included. */
export function sameValue(a: CellData["value"], b: CellData["value"]): boolean {
  if (typeof a === "object" && typeof b === "object") return a.error === b.error;
  return a === b || (a === "" && b === undefined) || (a === undefined && b === "");
}

/** What our own engine says where it cannot follow Excel: no news about a cell that Excel calculated. */
const UNABLE = new Set(["#SPILL!", "#NAME?", "#CALC!"]);

/** Results that say the same: the last binary digits of a number depend on the order of calculation. */
function sameResult(was: CellData["value"], is: CellData["value"]): boolean {
  if (typeof was === "number" && typeof is === "number") return Math.abs(was - is) <= 4e-15 * Math.max(Math.abs(was), Math.abs(is));
  if (typeof is === "object" && UNABLE.has(is.error) && was !== undefined) return true;
  return sameValue(was, is);
}

/** Formulas of a sheet are the same whatever their spaces, letter case, needless quotes and mention of their own sheet. */
function sameFormula(a: string | undefined, b: string | undefined, home: string): boolean {
  return a === b || (a !== undefined && b !== undefined && plainFormula(a, home) === plainFormula(b, home));
}

function plainFormula(formula: string, home: string): string {
  const references = mapReferences(formula, ({ sheet, cells }) => (sheet === null || sameSheet(sheet, home) ? cells : `${quotedSheet(sheet)}!${cells}`));
  return references.replace(/("(?:[^"]|"")*"|'(?:[^']|'')*')|\s+|[^"'\s]+/g, (text, opaque?: string) => (opaque === undefined ? text.trim().toUpperCase() : opaque));
}

function sameLook(a: CellData | undefined, b: CellData | undefined, stylesA: readonly StyleData[], stylesB: readonly StyleData[]): boolean {
  return styleKey(lookOf(a, stylesA)) === styleKey(lookOf(b, stylesB));
}

/** Style of a cell; a cell that names none has the default look. */
export function lookOf(cell: CellData | undefined, styles: readonly StyleData[]): StyleData | undefined {
  return cell?.style === undefined ? undefined : styles[cell.style];
}

function sameSize<Name extends string>(a: ({ readonly [Key in Name]?: number } & { readonly hidden?: boolean }) | undefined, b: typeof a, name: Name, near: number): boolean {
  if (Boolean(a?.hidden) !== Boolean(b?.hidden)) return false;
  const [was, is] = [a?.[name], b?.[name]];
  return was === is || (was !== undefined && is !== undefined && Math.abs(was - is) < near);
}

/** Lines whose outline level is another one. */
const regrouped = (was: Levels, is: Levels): number[] => indexes(was, is).filter((line) => was[line] !== is[line]);
type Levels = Readonly<Record<number, number>>;

function indexes(a: object, b: object): number[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].map(Number).sort((x, y) => x - y);
}

function sortedAreas(areas: SheetData["merges"]): string[] {
  return areas.map(({ top, left, bottom, right }) => `${top},${left},${bottom},${right}`).sort();
}

function withoutId({ id: _, ...chart }: SheetData["charts"][number]): object {
  return chart;
}
