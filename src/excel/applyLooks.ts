import type { Area, CellStyle, PlannedCell } from "../model";
import { rangeOf, runsOf } from "./areas";
import { LOOKS } from "./looks";
import type { Looks } from "./looks";
import type { LaidOut } from "./layOut";

/** A row with one of these is a line of a table and gets frames. */
const FRAMED: ReadonlySet<CellStyle> = new Set<CellStyle>(["header", "label", "number", "percent", "score", "total", "input", "tableHeader", "tableCell"]);

/**
 * Queues fonts, fills, frames and number formats for the rows whose looks changed: number formats as arrays, looks by
 * rectangles of one style. Must be queued before the contents, because a text format decides how typing is read.
 */
export function queueLooks(sheet: Excel.Worksheet, laid: LaidOut): void {
  const rows = [...laid.rows].filter(([, row]) => row.restyle && row.planned !== null);
  if (rows.length === 0) return;
  const planned = new Map(rows.map(([row, { planned: cells }]) => [row, cells!]));
  for (const { first, last } of runsOf([...planned.keys()])) queueRun(sheet, first, last, planned);
}

function queueRun(sheet: Excel.Worksheet, first: number, last: number, planned: ReadonlyMap<number, readonly PlannedCell[]>): void {
  const rows = Array.from({ length: last - first + 1 }, (_, index) => planned.get(first + index)!);
  const width = Math.max(...rows.map((cells) => cells.length));
  const whole = rangeOf(sheet, { top: first, left: 0, bottom: last, right: width - 1 });
  whole.clear("Formats");
  whole.numberFormat = rows.map((cells) => Array.from({ length: width }, (_, column) => cells[column]?.numberFormat ?? "General"));
  whole.format.verticalAlignment = "Center";
  whole.format.wrapText = true;
  for (const run of runsOf(rows.flatMap((cells, index) => (cells.some(({ style }) => FRAMED.has(style)) ? [first + index] : [])))) {
    setFrame(rangeOf(sheet, { top: run.first, left: 0, bottom: run.last, right: width - 1 }));
  }
  for (const { style, area } of styleAreas(rows, first, width)) setLooks(rangeOf(sheet, area), LOOKS[style]);
}

/** Rectangles of one style: runs down a column, joined with equal runs beside them. */
function styleAreas(rows: readonly (readonly PlannedCell[])[], top: number, width: number): { style: CellStyle; area: Area }[] {
  const areas: { style: CellStyle; area: Area }[] = [];
  for (let column = 0; column < width; column += 1) {
    for (let start = 0; start < rows.length;) {
      const style = rows[start]![column]?.style ?? "text";
      let end = start;
      while (end + 1 < rows.length && (rows[end + 1]![column]?.style ?? "text") === style) end += 1;
      const beside = areas.find((other) => other.style === style && other.area.right === column - 1 && other.area.top === top + start && other.area.bottom === top + end);
      if (beside) beside.area = { ...beside.area, right: column };
      else if (style !== "text") areas.push({ style, area: { top: top + start, left: column, bottom: top + end, right: column } });
      start = end + 1;
    }
  }
  return areas;
}

function setLooks(range: Excel.Range, looks: Looks): void {
  const { format } = range;
  if (looks.bold) format.font.bold = true;
  if (looks.italic) format.font.italic = true;
  if (looks.size) format.font.size = looks.size;
  if (looks.color) format.font.color = looks.color;
  if (looks.font) format.font.name = looks.font;
  if (looks.underline) format.font.underline = "Single";
  if (looks.fill) format.fill.color = looks.fill;
  if (looks.horizontal) format.horizontalAlignment = looks.horizontal;
  if (looks.top) format.verticalAlignment = "Top";
  if (looks.oneLine) format.wrapText = false;
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

function setFrame(range: Excel.Range): void {
  for (const edge of EDGES) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = "#BFBFBF";
  }
}
