/** `moveTo` (cut and paste) and `removeDuplicates`. */
import type { AreaData } from "../../bookData";
import { MAX_COLUMNS, MAX_ROWS, columnsOf, contains, intersect, isUnbounded, movedBy, rowsOf } from "../../engine/address";
import { areasOf, laidOver } from "../../conditionalAreas";
import { HostError } from "../errors";
import type { Call, Host, Obj } from "../objects";
import { defineClass } from "../objects";
import { moveReferences } from "../moveReferences";
import { putFormats, putValidations, rulesIn } from "../rulesOfCells";
import type { RangeTarget } from "../targets";
import { ruleOver } from "../validationFormulas";
import { wireValue } from "../values";
import { rangeArg, whole } from "./args";
import { eachCell } from "./rangeWrites";
import { emptyAt, placeAt, takenFrom } from "./taken";

/** What a rectangle holds as far as anything is there. */
function worth(host: Host, sheet: string, block: AreaData): AreaData | null {
  const used = host.engine.used(sheet, false);
  return used && intersect(used, block);
}

/** Cells move with looks, links and merges; whoever referred to them follows. The target grows or shrinks to the source's size. */
export function moveTo({ host, target, args }: Call<RangeTarget>): null {
  const to = rangeArg(host, args[0], target.sheet), { area: from } = target;
  const landing = { top: to.area.top, left: to.area.left, bottom: to.area.top + rowsOf(from) - 1, right: to.area.left + columnsOf(from) - 1 };
  if (landing.bottom >= MAX_ROWS || landing.right >= MAX_COLUMNS) throw new HostError("InvalidArgument");
  host.writable(target.sheet, from);
  host.writable(to.sheet, landing);
  refuseTorn(host, target.sheet, from);
  refuseTorn(host, to.sheet, landing);
  const source = worth(host, target.sheet, from), down = landing.top - from.top, right = landing.left - from.left;
  const taken = source ? takenFrom(host, target.sheet, source) : [];
  const merges = host.engine.merges(target.sheet).filter((one) => contains(from, one));
  if (source) eachCell(source, (row, column) => emptyAt(host, target.sheet, row, column));
  host.engine.setMerges(target.sheet, merges, []);
  const old = worth(host, to.sheet, landing);
  if (old) eachCell(old, (row, column) => emptyAt(host, to.sheet, row, column));
  host.engine.setMerges(to.sheet, host.engine.merges(to.sheet).filter((one) => contains(landing, one)), merges.map((one) => movedBy(one, down, right)));
  if (source) eachCell(source, (row, column) => placeAt(host, to.sheet, row + down, column + right, taken[row - source.top]![column - source.left]!));
  moveRules(host, { sheet: target.sheet, area: from }, { sheet: to.sheet, area: landing });
  moveReferences(host, { sheet: target.sheet, area: from }, { sheet: to.sheet, down, right });
  if (source) host.happened({ kind: "cells", sheet: target.sheet, area: from }, "own");
  host.happened({ kind: "cells", sheet: to.sheet, area: landing }, "own");
  return null;
}

interface Place {
  readonly sheet: string;
  readonly area: AreaData;
}

/** Validations and conditional formats leave their cells with what stands in them, and take the place of those at the new ones. */
function moveRules(host: Host, from: Place, to: Place): void {
  const source = host.records.sheet(from.sheet), target = host.records.sheet(to.sheet), rules = rulesIn(source, [from.area]);
  const by = (a: AreaData): AreaData => movedBy(a, to.area.top - from.area.top, to.area.left - from.area.left);
  putValidations(source, [from.area], []);
  putFormats(source, [from.area], []);
  putValidations(target, [to.area], rules.validations.map((rule) => ruleOver(rule, by(rule.area))));
  putFormats(target, [to.area], rules.formats.flatMap(({ place, format }) => {
    const moved = laidOver(format, areasOf(format).map(by)), isWhole = !source.conditionalFormats.some(({ id }) => id === format.id);
    return moved ? { place: from.sheet === to.sheet ? place : Infinity, format: isWhole ? moved : { ...moved, id: host.newId("CF") } } : [];
  }));
}

function refuseTorn(host: Host, sheet: string, block: AreaData): void {
  if (host.engine.merges(sheet).some((merge) => intersect(merge, block) && !contains(block, merge))) throw new HostError("MergedRangeConflict");
}

/** Rows that repeat an earlier one in the given columns go; rows below move up inside the range. Text is compared without case. */
export function removeDuplicates({ host, target, args }: Call<RangeTarget>): Obj {
  const [columns, includesHeader] = args, { area: all } = target;
  if (!Array.isArray(columns) || columns.length === 0 || typeof includesHeader !== "boolean") throw new HostError("InvalidArgument");
  const keys = columns.map((column) => whole(column));
  if (keys.some((key) => key < 0 || key >= columnsOf(all))) throw new HostError("InvalidArgument");
  const block = isUnbounded(all) ? worth(host, target.sheet, all) : all, first = block && includesHeader ? { ...block, top: block.top + 1 } : block;
  if (!first || first.top > first.bottom) return host.obj("RemoveDuplicatesResult", { removed: 0, uniqueRemaining: 0 });
  host.writable(target.sheet, first);
  if (host.engine.merges(target.sheet).some((merge) => intersect(merge, first))) throw new HostError("MergedRangeConflict");
  const rows = takenFrom(host, target.sheet, first), seen = new Set<string>();
  const kept = rows.filter((row) => {
    const key = JSON.stringify(keys.map((column) => {
      const value = row[column] ? wireValue(row[column].content) : "";
      return typeof value === "string" ? value.toLowerCase() : [value];
    }));
    return !seen.has(key) && seen.add(key);
  });
  if (kept.length < rows.length) {
    rows.forEach((before, index) => before.forEach((was, column) => {
      const now = kept[index]?.[column], at = [first.top + index, first.left + column] as const;
      if (now === was) return;
      if (now) placeAt(host, target.sheet, ...at, now, was.style);
      else emptyAt(host, target.sheet, ...at, was.style);
    }));
    host.happened({ kind: "cells", sheet: target.sheet, area: first }, "own");
  }
  return host.obj("RemoveDuplicatesResult", { removed: rows.length - kept.length, uniqueRemaining: kept.length });
}

export const removeDuplicatesResult = defineClass<{ readonly removed: number; readonly uniqueRemaining: number }>({
  name: "RemoveDuplicatesResult",
  scalars: { removed: { get: (_host, { removed }) => removed }, uniqueRemaining: { get: (_host, { uniqueRemaining }) => uniqueRemaining } },
});
