/** Where cells are filled: what Ctrl with an arrow, special cells and searches walk over. */
import type { AreaData } from "../../bookData";
import { MAX_COLUMNS, MAX_ROWS, area, bounding, cellsOf, intersect } from "../../engine/address";
import type { CellContent } from "../../engine/engine";
import type { Host } from "../objects";

export const isFilled = (content: CellContent | undefined): boolean => content !== undefined && (content.value !== null || content.formula !== null);

/** Contents of a rectangle as far as the sheet is used, by cell; beyond it everything is empty. */
export function contentsOf(host: Host, sheet: string, block: AreaData): (row: number, column: number) => CellContent | undefined {
  const used = host.engine.used(sheet, true), inside = used && intersect(used, block);
  const lines = inside ? host.engine.read(sheet, inside) : [];
  return (row, column) => (inside ? lines[row - inside.top]?.[column - inside.left] : undefined);
}

/** Without the blank rows and columns at its edges; cells with a look alone count unless `valuesOnly`. */
export function shrink(host: Host, sheet: string, inside: AreaData, valuesOnly: boolean): AreaData | null {
  let found: AreaData | null = null;
  host.engine.read(sheet, inside).forEach((line, r) => line.forEach((content, c) => {
    const row = inside.top + r, column = inside.left + c;
    const used = isFilled(content) || (!valuesOnly && Object.keys(host.engine.style(sheet, row, column)).length > 0);
    if (used) found = found ? bounding(found, area(row, column)) : area(row, column);
  }));
  return found;
}

/** The block of filled cells around a rectangle, up to blank rows and columns (Ctrl+Shift+*). */
export function surrounding(host: Host, sheet: string, from: AreaData): AreaData {
  const used = host.engine.used(sheet, true);
  let current = from;
  if (!used) return current;
  for (;;) {
    const wider = intersect({ top: Math.max(0, current.top - 1), left: Math.max(0, current.left - 1), bottom: Math.min(MAX_ROWS - 1, current.bottom + 1), right: Math.min(MAX_COLUMNS - 1, current.right + 1) }, used);
    const filled = wider && shrink(host, sheet, wider, true), next = filled ? bounding(current, filled) : current;
    if (cellsOf(next) === cellsOf(current)) return current;
    current = next;
  }
}

export type Direction = "Up" | "Down" | "Left" | "Right";

/** Where Ctrl with an arrow leads from a cell: the end of its block, the next block, or the edge of the sheet. */
export function edgeFrom(host: Host, sheet: string, row: number, column: number, direction: Direction): { readonly row: number; readonly column: number } {
  const vertical = direction === "Up" || direction === "Down", sign = direction === "Down" || direction === "Right" ? 1 : -1;
  const last = sign < 0 ? 0 : (vertical ? MAX_ROWS : MAX_COLUMNS) - 1, used = host.engine.used(sheet, true);
  const line = vertical ? { top: 0, bottom: MAX_ROWS - 1, left: column, right: column } : { top: row, bottom: row, left: 0, right: MAX_COLUMNS - 1 };
  const contents = contentsOf(host, sheet, line), filled = (at: number): boolean => isFilled(vertical ? contents(at, column) : contents(row, at));
  const end = used ? (vertical ? (sign > 0 ? used.bottom : used.top) : sign > 0 ? used.right : used.left) : last;
  let at = vertical ? row : column;
  if (at !== last) {
    if (filled(at) && filled(at + sign)) while (at !== last && filled(at + sign)) at += sign;
    else do at = (sign > 0 ? at >= end : at <= end) ? last : at + sign; while (at !== last && !filled(at));
  }
  return vertical ? { row: at, column } : { row, column: at };
}

/** Cells as few rectangles: runs in a row, equal runs of neighbouring rows joined. */
export function rectangles(cells: readonly { readonly row: number; readonly column: number }[]): AreaData[] {
  const done: AreaData[] = [];
  let above = new Map<string, AreaData>(), current = new Map<string, AreaData>(), row = -1, run: AreaData | null = null;
  const close = (): void => {
    if (!run) return;
    const key = `${run.left},${run.right}`, over = above.get(key);
    if (over) above.delete(key);
    current.set(key, over ? { ...over, bottom: run.bottom } : run);
    run = null;
  };
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    if (cell.row !== row) {
      close();
      done.push(...above.values());
      if (cell.row > row + 1) {
        done.push(...current.values());
        current = new Map();
      }
      [above, current, row] = [current, new Map(), cell.row];
    }
    const open: AreaData | null = run;
    if (open && (open as AreaData).right + 1 === cell.column) run = { ...(open as AreaData), right: cell.column };
    else {
      close();
      run = area(cell.row, cell.column);
    }
  }
  close();
  done.push(...above.values(), ...current.values());
  return done.sort((a, b) => a.top - b.top || a.left - b.left);
}
