/** The rectangles that a conditional format covers. Used by the host, files and the grid. */
import type { AreaData, ConditionalFormatData } from "./bookData";
import { shiftReferences } from "./moves";

type Covering = Pick<ConditionalFormatData, "area" | "others">;

export const areasOf = ({ area, others = [] }: Covering): readonly AreaData[] => [area, ...others];

/** The cell that its formulas are written for: the corner of the rectangle around all of them, which need not be one of its cells. */
export function firstCellOf(format: Covering): { readonly row: number; readonly column: number } {
  const areas = areasOf(format);
  return { row: Math.min(...areas.map(({ top }) => top)), column: Math.min(...areas.map(({ left }) => left)) };
}

/** The format over other rectangles; `null` when there are none. */
export function over<T extends Covering>(format: T, areas: readonly AreaData[]): T | null {
  const [area, ...others] = areas;
  if (!area) return null;
  const now = { ...format, area, others };
  if (others.length === 0) delete (now as { others?: unknown }).others;
  return now;
}

/** Changes each formula of a format, in its parts as they are: whoever holds them goes on with them. Words that are looked for are no formulas. */
export function changeFormulas({ parts }: Pick<ConditionalFormatData, "parts">, change: (formula: string) => string): void {
  Object.assign(parts, withFormulas({ parts }, change).parts);
}

/** A format with each of its formulas changed. */
export function withFormulas<T extends Pick<ConditionalFormatData, "parts">>(format: T, change: (formula: string) => string): T {
  const changed = (value: unknown, key: string): unknown => {
    if (typeof value === "string") return FORMULAS.has(key) ? change(value) : value;
    if (Array.isArray(value)) return value.map((each) => changed(each, ""));
    return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, changed(each, name)])) : value;
  };
  return { ...format, parts: Object.fromEntries(Object.entries(format.parts).map(([path, value]) => [path, changed(value, path.slice(path.lastIndexOf(".") + 1))])) };
}

const FORMULAS = new Set(["formula", "formula1", "formula2"]);

/** The format over other rectangles, saying of their first cell what it said of its own; `null` when there are none. */
export function laidOver<T extends Covering & Pick<ConditionalFormatData, "parts">>(format: T, areas: readonly AreaData[]): T | null {
  const now = over(format, areas);
  if (!now) return null;
  const [from, to] = [firstCellOf(format), firstCellOf(now)];
  return from.row === to.row && from.column === to.column ? now : withFormulas(now, (formula) => shiftReferences(formula, to.row - from.row, to.column - from.column));
}
