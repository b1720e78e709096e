/** `copyFrom`: copy and paste special. */
import type { AreaData, StyleData } from "../../bookData";
import { MAX_COLUMNS, MAX_ROWS, absoluteText, area, columnsOf, contains, intersect, isUnbounded, isWholeColumns, isWholeRows, quoteSheet, rowsOf } from "../../engine/address";
import type { CellContent } from "../../engine/engine";
import { copiedRules, linesOf } from "../copiedRules";
import { HostError } from "../errors";
import type { Host } from "../objects";
import { moveFormula } from "../references";
import { putFormats, putValidations, rulesIn } from "../rulesOfCells";
import type { RangeTarget } from "../targets";
import { oneOf, truth } from "./args";
import { eachCell } from "./rangeWrites";
import { setLook, takenFrom, writeContent } from "./taken";

/** Whole rows and columns are copied as far as they are used. */
function worth(host: Host, { sheet, area: a }: RangeTarget): AreaData {
  if (!isUnbounded(a)) return a;
  const used = host.engine.used(sheet, false);
  return (used && intersect(a, used)) ?? { ...a, bottom: a.top, right: a.left };
}

/**
 * Copies into a range: the source is repeated when the target is a multiple of it, and fills its own size when the target is smaller.
 * "All" takes contents, looks, links, merges, validations and conditional formats along, "Formats" the looks, merges and conditional formats.
 */
export function copyFrom(host: Host, target: RangeTarget, source: RangeTarget, copyType: unknown, skipBlanks: unknown, transpose: unknown): null {
  const type = oneOf(copyType ?? "All", ["All", "Formulas", "Values", "Formats", "Link"]), turned = truth(transpose, false), skips = truth(skipBlanks, false);
  if (type === "Link" && (turned || skips)) throw new HostError("InvalidArgument");
  const from = worth(host, source), size = turned ? { ...from, bottom: from.top + columnsOf(from) - 1, right: from.left + rowsOf(from) - 1 } : from;
  const to = landing(target.area, size);
  host.writable(target.sheet, to);
  const taken = takenFrom(host, source.sheet, from), before = new Map<string, StyleData>();
  const looks = type === "All" || type === "Formats";
  if (looks) eachCell(to, (row, column) => before.set(`${row},${column}`, host.engine.style(target.sheet, row, column)));
  if (looks) {
    takeMerges(host, source.sheet, from, target.sheet, to, turned);
    takeRules(host, source.sheet, from, target.sheet, to, turned, type);
  }
  eachCell(to, (row, column) => {
    const [r, c] = [(row - to.top) % rowsOf(size), (column - to.left) % columnsOf(size)], [down, right] = turned ? [c, r] : [r, c];
    const cell = taken[down]?.[right], sourceRow = from.top + down, sourceColumn = from.left + right;
    if (!cell) return;
    const blank = cell.content.value === null && cell.content.formula === null;
    if (type !== "Formats" && !(skips && blank)) writeContent(host, target.sheet, row, column, contentFor(type, cell.content, host, source.sheet, row, column, sourceRow, sourceColumn));
    if (looks && !(skips && blank)) setLook(host, target.sheet, row, column, cell.style, before.get(`${row},${column}`));
    if (type === "All" && cell.link) host.records.sheet(target.sheet).hyperlinks.set(`${row},${column}`, cell.link);
  });
  host.happened(type === "Formats" ? { kind: "format", sheet: target.sheet, area: to } : { kind: "cells", sheet: target.sheet, area: to }, "own");
  return null;
}

function contentFor(type: string, { value, formula }: CellContent, host: Host, sheet: string, row: number, column: number, sourceRow: number, sourceColumn: number): CellContent {
  if (type === "Link") return { value: null, formula: `=${quoteSheet(host.sheetById(sheet)?.name ?? "")}!${absoluteText(area(sourceRow, sourceColumn))}` };
  return { value, formula: type === "Values" || formula === null ? null : moveFormula(formula, row - sourceRow, column - sourceColumn) };
}

/** Merges that lie wholly in the source come along to the first landing place. */
function takeMerges(host: Host, sheet: string, from: AreaData, to: string, landed: AreaData, turned: boolean): void {
  const place = (a: AreaData): AreaData => {
    const [top, left, rows, columns] = turned ? [a.left - from.left, a.top - from.top, columnsOf(a), rowsOf(a)] : [a.top - from.top, a.left - from.left, rowsOf(a), columnsOf(a)];
    return area(landed.top + top, landed.left + left, landed.top + top + rows - 1, landed.left + left + columns - 1);
  };
  const merges = host.engine.merges(sheet).filter((one) => contains(from, one)).map(place);
  const torn = host.engine.merges(to).filter((one) => intersect(one, landed));
  if (torn.some((one) => !contains(landed, one))) throw new HostError("MergedRangeConflict");
  if (torn.length > 0 || merges.length > 0) host.engine.setMerges(to, torn, merges);
}

/** The target's validations and conditional formats give way to those of the source; conditional formats are looks, validations are not. */
function takeRules(host: Host, sheet: string, from: AreaData, to: string, landed: AreaData, turned: boolean, type: string): void {
  const record = host.records.sheet(to), rules = rulesIn(host.records.sheet(sheet), [from]);
  const { validations, formats } = copiedRules(rules, { from: linesOf(from), to: linesOf(landed), turned }, () => host.newId("CF"));
  putFormats(record, [landed], formats);
  if (type === "All") putValidations(record, [landed], validations);
}

function landing(to: AreaData, from: AreaData): AreaData {
  const rows = rowsOf(to) % rowsOf(from) === 0 && !isWholeColumns(to) ? rowsOf(to) : rowsOf(from);
  const columns = columnsOf(to) % columnsOf(from) === 0 && !isWholeRows(to) ? columnsOf(to) : columnsOf(from);
  return { top: to.top, left: to.left, bottom: Math.min(MAX_ROWS, to.top + rows) - 1, right: Math.min(MAX_COLUMNS, to.left + columns) - 1 };
}
