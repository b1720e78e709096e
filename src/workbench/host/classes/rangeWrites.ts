/** Writing into ranges: values and formulas as typed, number formats, clearing, copying, inserting and deleting. */
import type { AreaData } from "../../bookData";
import { MAX_COLUMNS, MAX_ROWS, addressText, area, cellsOf, columnsOf, contains, intersect, isUnbounded, isWholeColumns, isWholeRows, rowsOf } from "../../engine/address";
import type { Shift } from "../../engine/engine";
import { HostError } from "../errors";
import { isWhole } from "../formulaText";
import type { Host, Obj } from "../objects";
import { fromR1C1 } from "../references";
import { tears } from "../shifting";
import { formulaTyped } from "../typed";
import { growTables, renameColumns } from "../tables/growth";
import { rangeHyperlink } from "../optionShapes";
import { options } from "../options";
import type { RangeTarget } from "../targets";
import { ruleOver } from "../validationFormulas";
import { outside } from "../rulesOfCells";
import { oneOf, truth } from "./args";
import { clearConditionalFormats } from "./conditionalFormats";

/** Most cells that one range may be read or written with. */
export const MAX_CELLS = 5_000_000;

/** Most characters that one cell takes. */
const MAX_TEXT = 32_767;

/** The value for each cell: a plain value or a 1×1 array fills the range, else the shape must be the range's. */
export function spread(value: unknown, block: AreaData): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows = value as unknown[];
  const single = rows.length === 1 && Array.isArray(rows[0]) && rows[0].length === 1;
  if (single) return () => (rows[0] as unknown[])[0];
  const fits = rows.length === rowsOf(block) && rows.every((row) => Array.isArray(row) && row.length === columnsOf(block));
  if (!fits) throw new HostError("InvalidArgument", "The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  return (row, column) => (rows[row - block.top] as unknown[])[column - block.left];
}

function bounded(host: Host, target: RangeTarget): AreaData {
  const block = target.area;
  if (!isUnbounded(block)) {
    if (rowsOf(block) * columnsOf(block) > MAX_CELLS) throw new HostError("RangeExceedsLimit");
    return block;
  }
  const used = host.engine.used(target.sheet, false);
  return (used && intersect(block, used)) ?? { ...block, bottom: block.top, right: block.left };
}

/** `values` and `formulas`: null leaves a cell alone, "" empties it. */
export function setValues(host: Host, target: RangeTarget, value: unknown): void {
  const block = target.area, at = spread(value, block);
  if (isUnbounded(block)) throw new HostError("InvalidArgument", "The range is too large to be written as a whole.");
  if (cellsOf(block) > MAX_CELLS) throw new HostError("RangeExceedsLimit");
  host.writable(target.sheet, block);
  checkContents(host, target.sheet, block, at);
  const single = block.top === block.bottom && block.left === block.right && host.registrations.wantsChanges();
  const before = single ? host.engine.read(target.sheet, block)[0]?.[0] : undefined;
  host.formulas.note(target.sheet, block);
  eachCell(block, (row, column) => {
    const one = at(row, column);
    if (one !== null && one !== undefined) host.put(target.sheet, row, column, one);
  });
  renameColumns(host, target.sheet, block);
  growTables(host, target.sheet, block);
  host.happened({ kind: "cells", sheet: target.sheet, area: block, ...(before ? { before } : {}) }, "own");
}

/** `formulasR1C1`: relative references are meant from each cell. */
export function setFormulasR1C1(host: Host, target: RangeTarget, value: unknown): void {
  const block = target.area, at = spread(value, block);
  if (isUnbounded(block)) throw new HostError("InvalidArgument");
  const a1 = (row: number, column: number): unknown => {
    const one = at(row, column);
    return typeof one === "string" && one.startsWith("=") ? fromR1C1(one, row, column) : one;
  };
  setValues(host, target, Array.from({ length: rowsOf(block) }, (_, r) => Array.from({ length: columnsOf(block) }, (_unused, c) => a1(block.top + r, block.left + c))));
}

/** A formula that is not whole, and a text too long for a cell, are refused before anything is written. */
function checkContents(host: Host, sheet: string, block: AreaData, at: (row: number, column: number) => unknown): void {
  eachCell(block, (row, column) => {
    const one = at(row, column);
    const formula = typeof one === "string" ? formulaTyped(one) : null;
    if (formula !== null && host.engine.numberFormat(sheet, row, column) !== "@") {
      if (!isWhole(formula)) throw new HostError("InvalidArgument", `The formula ${formula} is not complete`);
      host.structured.check(formula, { sheet, row, column });
    }
    if (typeof one === "string" && one.length > MAX_TEXT) throw new HostError("InvalidArgument", `A cell takes ${MAX_TEXT} characters`);
    if (typeof one === "object" && one !== null) throw new HostError("InvalidArgument");
  });
}

export function setNumberFormat(host: Host, target: RangeTarget, value: unknown): void {
  const block = bounded(host, target), at = Array.isArray(value) && isUnbounded(target.area) ? spread(value, target.area) : spread(value, block);
  host.writable(target.sheet, target.area);
  if (!Array.isArray(value)) host.engine.patchStyle(target.sheet, target.area, { numberFormat: formatCode(value) });
  else {
    eachCell(block, (row, column) => {
      const one = at(row, column);
      if (one !== null && one !== undefined) host.engine.patchStyle(target.sheet, area(row, column), { numberFormat: formatCode(one) });
    });
  }
  host.happened({ kind: "format", sheet: target.sheet, area: target.area }, "own");
}

/** A number format as it is kept: "" is General (GUIDE + "excel/excel-add-ins-blank-null-values"); quotes and brackets left open, or more than four sections, are none. */
function formatCode(value: unknown): string {
  if (value === "") return "General";
  const plain = String(value).replace(/\\.|"[^"]*"|\[[^\]]*\]/g, "");
  if (typeof value !== "string" || /["[]/.test(plain) || plain.split(";").length > 4) throw new HostError("InvalidArgument");
  return value;
}

export function clear(host: Host, target: RangeTarget, applyTo: unknown): null {
  const what = oneOf(applyTo ?? "All", ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"]);
  host.writable(target.sheet, target.area);
  const used = host.engine.used(target.sheet, false), block = used && intersect(used, target.area);
  if (what !== "Formats" && what !== "Contents") removeLinks(host, target);
  if (what === "All" || what === "Formats") clearFormats(host, target, block);
  if (block && (what === "All" || what === "Contents")) {
    host.formulas.note(target.sheet, block);
    eachCell(block, (row, column) => host.engine.write(target.sheet, row, column, { value: null }));
    host.happened({ kind: "cells", sheet: target.sheet, area: target.area }, "own");
  }
  return null;
}

function clearFormats(host: Host, target: RangeTarget, block: AreaData | null): void {
  const record = host.records.sheet(target.sheet);
  if (block) host.engine.clearStyle(target.sheet, block);
  const inside = host.engine.merges(target.sheet).filter((merge) => contains(target.area, merge));
  host.engine.setMerges(target.sheet, inside, []);
  clearConditionalFormats(host, target);
  record.styled = record.styled.flatMap((one) => outside(one.area, target.area).map((piece) => ({ ...one, area: piece })));
  record.validations = record.validations.flatMap((rule) => outside(rule.area, target.area).map((piece) => ruleOver(rule, piece)));
}

function removeLinks(host: Host, target: RangeTarget): void {
  const links = host.records.sheet(target.sheet).hyperlinks;
  for (const key of [...links.keys()]) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (contains(target.area, area(row, column))) links.delete(key);
  }
}

/** Inserts blank cells or deletes cells; whole rows and columns move everything beyond them. Answers the range that stands there now. */
export async function shift(host: Host, target: RangeTarget, direction: Shift): Promise<Obj> {
  const block = target.area, { sheet } = target, inserts = direction === "down" || direction === "right";
  const axis = isWholeRows(block) ? "row" : isWholeColumns(block) ? "column" : null;
  const allowing = axis === null ? undefined : `allow${inserts ? "Insert" : "Delete"}${axis === "row" ? "Rows" : "Columns"}`;
  host.writable(sheet, null, allowing);
  if (inserts) refusePushingOff(host, sheet, block, axis === "row" ? "down" : axis === "column" ? "right" : direction);
  if (axis) {
    const [at, count] = axis === "row" ? [block.top, rowsOf(block)] : [block.left, columnsOf(block)];
    await host.engine.changeLines(sheet, axis, at, inserts ? count : -count);
    host.happened({ kind: axis === "row" ? "rows" : "columns", sheet, at, count: inserts ? count : -count }, "own");
  } else {
    if (host.records.sheet(sheet).tables.some((one) => tears(one.area, block, direction))) throw new HostError("InsertDeleteConflict");
    if (host.engine.merges(sheet).some((merge) => tears(merge, block, direction))) throw new HostError("MergedRangeConflict");
    await host.engine.shiftCells(sheet, block, direction);
    host.happened({ kind: "shifted", sheet, area: block, shift: direction }, "own");
  }
  return host.obj("Range", new (target.constructor as typeof RangeTarget)(sheet, block));
}

/** What stands at the end of the sheet cannot be pushed off it. */
function refusePushingOff(host: Host, sheet: string, block: AreaData, direction: Shift): void {
  const end = direction === "down" ? { ...block, top: MAX_ROWS - rowsOf(block), bottom: MAX_ROWS - 1 } : { ...block, left: MAX_COLUMNS - columnsOf(block), right: MAX_COLUMNS - 1 };
  const used = host.engine.used(sheet, true), there = used && intersect(used, end);
  if (there && host.engine.read(sheet, there).some((line) => line.some(({ value, formula }) => value !== null || formula !== null))) throw new HostError("InsertDeleteConflict");
}

/** `merge`: only the upper left value stays. */
export function merge(host: Host, target: RangeTarget, across: unknown): null {
  const block = target.area;
  host.writable(target.sheet, block);
  const rows = truth(across, false) ? Array.from({ length: rowsOf(block) }, (_, index) => ({ ...block, top: block.top + index, bottom: block.top + index })) : [block];
  const old = host.engine.merges(target.sheet).filter((one) => intersect(one, block));
  for (const row of rows) keepFirst(host, target.sheet, row);
  host.engine.setMerges(target.sheet, old, rows.filter((row) => row.top !== row.bottom || row.left !== row.right));
  return null;
}

function keepFirst(host: Host, sheet: string, block: AreaData): void {
  const used = host.engine.used(sheet, true), inside = used && intersect(used, block);
  if (!inside) return;
  const contents = host.engine.read(sheet, inside);
  eachCell(inside, (row, column) => {
    const content = contents[row - inside.top]?.[column - inside.left];
    if ((row !== block.top || column !== block.left) && content && (content.value !== null || content.formula)) host.engine.write(sheet, row, column, { value: null });
  });
}

export function unmerge(host: Host, target: RangeTarget): null {
  host.writable(target.sheet, target.area);
  host.engine.setMerges(target.sheet, host.engine.merges(target.sheet).filter((one) => intersect(one, target.area)), []);
  return null;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export function getHyperlink(host: Host, target: RangeTarget): Hyperlink | null {
  const { top, left } = target.area, link = host.records.sheet(target.sheet).hyperlinks.get(`${top},${left}`);
  if (!link) return null;
  const content = host.engine.read(target.sheet, area(top, left))[0]?.[0];
  return {
    ...(link.url ? { address: link.url } : {}), ...(link.reference ? { documentReference: link.reference } : {}), ...(link.tip ? { screenTip: link.tip } : {}),
    textToDisplay: content ? host.engine.display(content.value, host.engine.numberFormat(target.sheet, top, left)) : "",
  };
}

export function setHyperlink(host: Host, target: RangeTarget, value: unknown): void {
  const block = bounded(host, target), link: Hyperlink = options(value, rangeHyperlink);
  host.writable(target.sheet, block);
  const links = host.records.sheet(target.sheet).hyperlinks;
  if (!link.address && !link.documentReference) throw new HostError("InvalidArgument");
  eachCell(block, (row, column) => {
    links.set(`${row},${column}`, { ...(link.address ? { url: link.address } : {}), ...(link.documentReference ? { reference: link.documentReference.replace(/^#/, "") } : {}), ...(link.screenTip ? { tip: link.screenTip } : {}) });
    const empty = host.engine.read(target.sheet, area(row, column))[0]?.[0]?.value === null;
    if ((link.textToDisplay ?? null) !== null || empty) host.engine.write(target.sheet, row, column, { value: link.textToDisplay ?? link.address ?? link.documentReference ?? "", text: true });
    host.engine.patchStyle(target.sheet, area(row, column), { font: { color: "#0563C1", underline: true } });
  });
  host.happened({ kind: "cells", sheet: target.sheet, area: block }, "own");
}

export function eachCell(block: AreaData, work: (row: number, column: number) => void): void {
  for (let row = block.top; row <= block.bottom; row++) for (let column = block.left; column <= block.right; column++) work(row, column);
}

export const fullAddress = (host: Host, target: RangeTarget): string => addressText(host.sheetById(target.sheet)?.name ?? "", target.area);
