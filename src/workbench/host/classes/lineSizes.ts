/** Sizes of rows and columns in points, as Excel's default font has them. */
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

/** The width a column has, shown or hidden. */
export function columnWidthPoints(host: Host, sheet: string, column: number): number {
  const width = host.engine.columnWidth(sheet, column);
  return (width === null ? DEFAULT_WIDTH_PX : width * 7 + 5) * POINTS_A_PIXEL;
}
