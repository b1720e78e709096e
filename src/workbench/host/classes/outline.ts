/** Outline groups: lines in up to seven groups one in the other, which makes eight levels to show, and details shown or hidden. */
import { MAX_COLUMNS, MAX_ROWS, isWholeColumns, isWholeRows } from "../../engine/address";
import { HostError } from "../errors";
import type { Call, Host } from "../objects";
import type { RangeTarget } from "../targets";
import { oneOf, whole } from "./args";

type Axis = "row" | "column";
const MAX_GROUPS = 7, MAX_SHOWN = MAX_GROUPS + 1;

const axisOf = (option: unknown): Axis => (oneOf(option, ["ByRows", "ByColumns"]) === "ByRows" ? "row" : "column");

/** Groups whole lines: a range that is whole lines of the other kind has none to group. */
function linesOf(target: RangeTarget, axis: Axis): [number, number] {
  const { area: a } = target;
  if (axis === "row" ? isWholeColumns(a) : isWholeRows(a)) throw new HostError("InvalidArgument");
  return axis === "row" ? [a.top, a.bottom] : [a.left, a.right];
}

const levels = (host: Host, sheet: string, axis: Axis): Map<number, number> => host.records.sheet(sheet).outline[axis];

function change(host: Host, target: RangeTarget, option: unknown, by: 1 | -1): null {
  host.writable(target.sheet, null);
  const axis = axisOf(option), [first, last] = linesOf(target, axis), known = levels(host, target.sheet, axis);
  if (by < 0 && !Array.from({ length: last - first + 1 }, (_, index) => known.get(first + index) ?? 0).some((level) => level > 0)) throw new HostError("InvalidOperation");
  for (let line = first; line <= last; line++) {
    const level = (known.get(line) ?? 0) + by;
    if (level > MAX_GROUPS) throw new HostError("InvalidOperation");
    if (level > 0) known.set(line, level);
    else known.delete(line);
  }
  return null;
}

export const group = ({ host, target, args }: Call<RangeTarget>): null => change(host, target, args[0], 1);
export const ungroup = ({ host, target, args }: Call<RangeTarget>): null => change(host, target, args[0], -1);

function details(shown: boolean) {
  return ({ host, target, args }: Call<RangeTarget>): null => {
    host.writable(target.sheet, null);
    const axis = axisOf(args[0]), [first, last] = linesOf(target, axis), known = levels(host, target.sheet, axis);
    for (let line = first; line <= Math.min(last, (axis === "row" ? MAX_ROWS : MAX_COLUMNS) - 1); line++) {
      if ((known.get(line) ?? 0) > 0) host.engine.setHidden(target.sheet, axis, line, line, !shown);
    }
    return null;
  };
}

export const showGroupDetails = details(true);
export const hideGroupDetails = details(false);

/** `worksheet.showOutlineLevels`: lines of deeper levels are hidden, the others shown; 0 leaves an axis as it is. */
export function showOutlineLevels({ host, target, args }: Call<string>): null {
  host.writable(target, null);
  for (const [axis, asked] of [["row", whole(args[0])], ["column", whole(args[1])]] as const) {
    if (asked < 0 || asked > MAX_SHOWN) throw new HostError("InvalidArgument");
    if (asked > 0) for (const [line, level] of levels(host, target, axis)) host.engine.setHidden(target, axis, line, line, level >= asked);
  }
  return null;
}
