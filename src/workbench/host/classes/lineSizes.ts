/** Sizes of rows and columns in points, as Excel's default font has them. */
import type { AreaData } from "../../bookData";
import { EVENT, WORKBOOK } from "../events";
import type { Host } from "../objects";

export const POINTS_A_PIXEL = 0.75;
export const DEFAULT_HEIGHT = 15;
const DEFAULT_WIDTH_PX = 72;

/** Width of a column; 0 when it is hidden. */
export function columnPoints(host: Host, sheet: string, column: number): number {
  return host.engine.isHidden(sheet, "column", column) ? 0 : columnWidthPoints(host, sheet, column);
}

/** Height of a row; 0 when it is hidden. */
export const rowPoints = (host: Host, sheet: string, row: number): number => (host.engine.isHidden(sheet, "row", row) ? 0 : (host.engine.rowHeight(sheet, row) ?? DEFAULT_HEIGHT));

/** Hides or shows the rows or columns of an area, and tells of rows. */
export function setHidden(host: Host, sheet: string, axis: "row" | "column", { top, bottom, left, right }: AreaData, hidden: boolean): void {
  const [first, last] = axis === "row" ? [top, bottom] : [left, right];
  host.engine.setHidden(sheet, axis, first, last, hidden);
  if (axis === "row") host.raise(EVENT.rowHidden, [WORKBOOK, sheet], () => ({ worksheetId: sheet, address: `${first + 1}:${last + 1}`, changeType: hidden ? "Hidden" : "Unhidden", source: "Local" }));
}

/** Lines of no size are hidden, and those that get one are shown ("If a column has a width of 0, the column is hidden": support.microsoft.com, "Change the column width and row height"). */
export function showSized(host: Host, sheet: string, axis: "row" | "column", area: AreaData, size: number): void {
  const [first, last] = axis === "row" ? [area.top, area.bottom] : [area.left, area.right];
  let differs = size === 0;
  for (let line = first; line <= last && !differs; line++) differs = host.engine.isHidden(sheet, axis, line);
  if (differs) setHidden(host, sheet, axis, area, size === 0);
}

/** The width a column has, shown or hidden. */
export function columnWidthPoints(host: Host, sheet: string, column: number): number {
  const width = host.engine.columnWidth(sheet, column);
  return (width === null ? DEFAULT_WIDTH_PX : width * 7 + 5) * POINTS_A_PIXEL;
}
