import type { AreaData, PictureData } from "../../bookData";
import type { Box, SheetView } from "../sheetView";

/** Where a picture is on the page: by its corner cells, by its first cell and size, or by the sheet's own corner. */
export function pictureBox({ area, offset, reach, size, fixed }: PictureData, view: Pick<SheetView, "boxOf" | "zoom">): Box {
  const first = view.boxOf(cell(area.top, area.left)), isFree = fixed === true && size !== undefined;
  // As in Excel an offset never leads out of its cell, also when that became smaller or is hidden.
  const within = (pixels: number, room: number): number => (isFree ? pixels * view.zoom : Math.min(pixels * view.zoom, room));
  const left = first.left + within(offset.x, first.width), top = first.top + within(offset.y, first.height);
  if (size || !reach) return { left, top, width: (size?.width ?? 0) * view.zoom, height: (size?.height ?? 0) * view.zoom };
  const last = view.boxOf(cell(area.bottom, area.right));
  const right = last.left + within(reach.x, last.width), bottom = last.top + within(reach.y, last.height);
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

const cell = (row: number, column: number): AreaData => ({ top: row, left: column, bottom: row, right: column });
