/** Page breaks set by hand, by the line after each. */
import type { AreaData } from "../bookData";
import { area } from "../engine/address";

export interface Breaks {
  readonly row: Set<number>;
  readonly column: Set<number>;
}

/** Breaks after lines moved: those before lines that are gone go too. */
export function moveBreaks(breaks: Breaks, move: (a: AreaData) => AreaData | null): Breaks {
  const lines = (axis: keyof Breaks): Set<number> => new Set([...breaks[axis]].flatMap((line) => {
    const at = move(axis === "row" ? area(line, 0) : area(0, line));
    return at ? [axis === "row" ? at.top : at.left] : [];
  }));
  return { row: lines("row"), column: lines("column") };
}
