/** Where things land when single cells are inserted or deleted and their neighbours move. */
import type { AreaData } from "../bookData";
import { MAX_COLUMNS, MAX_ROWS, contains, intersect, shiftLines } from "../engine/address";
import type { Shift } from "../engine/engine";

/** What moves: the block and everything behind it in the direction. */
export function strip(block: AreaData, shift: Shift): AreaData {
  return shift === "down" || shift === "up" ? { ...block, bottom: MAX_ROWS - 1 } : { ...block, right: MAX_COLUMNS - 1 };
}

/** A rectangle after the shift: it moves, grows or shrinks when its whole breadth lies in the strip; else it stays. Null when it is gone. */
export function shiftArea(a: AreaData, block: AreaData, shift: Shift): AreaData | null {
  const vertical = shift === "down" || shift === "up", moving = strip(block, shift);
  const across = vertical ? a.left >= block.left && a.right <= block.right : a.top >= block.top && a.bottom <= block.bottom;
  if (!across || !intersect(a, moving)) return a;
  const count = vertical ? block.bottom - block.top + 1 : block.right - block.left + 1;
  return shiftLines(a, vertical ? "row" : "column", vertical ? block.top : block.left, shift === "down" || shift === "right" ? count : -count);
}

/** Whether the shift would tear a rectangle apart. */
export const tears = (a: AreaData, block: AreaData, shift: Shift): boolean => {
  const moving = strip(block, shift);
  return intersect(a, moving) !== null && !contains(moving, a) && shiftArea(a, block, shift) === a;
};
