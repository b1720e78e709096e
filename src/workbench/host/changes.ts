/** From what happened in the workbook to the events Excel raises. */
import type { AreaData } from "../bookData";
import { areasText, areaText, intersect } from "../engine/address";
import type { CellContent, EngineChange, SheetInfo } from "../engine/engine";
import { activateChart } from "./classes/chartActivity";
import { EVENT, WORKBOOK } from "./events";
import type { Author, Host } from "./objects";
import { valueType, wireValue } from "./values";

const source = (author: Author): string => (author === "other" ? "Remote" : "Local");
/** Told since ExcelApi 1.14. */
const trigger = (host: Host, author: Author): object => (host.excelApi < 14 ? {} : { triggerSource: author === "own" ? "ThisLocalAddin" : "Unknown" });

const LINE_CHANGE = { rows: ["RowDeleted", "RowInserted"], columns: ["ColumnDeleted", "ColumnInserted"] } as const;
const SHIFT_CHANGE = { down: ["CellInserted", "ShiftCellDown"], right: ["CellInserted", "ShiftCellRight"], up: ["CellDeleted", "ShiftCellUp"], left: ["CellDeleted", "ShiftCellLeft"] } as const;

/** Raises the events of one change. Messages are made when they are delivered, so that they see calculated values. */
export function raiseFor(host: Host, change: EngineChange, author: Author): void {
  const targets = [WORKBOOK, change.sheet];
  const base = { worksheetId: change.sheet, source: source(author) };
  switch (change.kind) {
    case "cells": return raiseCells(host, change, author);
    case "rows": case "columns": return raiseLines(host, change, author);
    case "shifted": {
      const [changeType, shiftDirection] = SHIFT_CHANGE[change.shift];
      return raiseChanged(host, change.sheet, change.area, author, { changeType, shiftDirection });
    }
    case "format":
      raiseBindingData(host, change.sheet, change.area);
      return host.raise(EVENT.formatChanged, targets, () => ({ ...base, address: areaText(change.area), ...trigger(host, author), referenceId: host.eventRange(change.sheet, change.area) }));
    case "calculated": return host.raise(EVENT.calculated, targets, () => ({ worksheetId: change.sheet, address: areaText(change.area) }));
    case "sheetAdded": return host.raise(EVENT.added, targets, () => base);
    case "sheetDeleted": return host.raise(EVENT.deleted, targets, () => base);
    case "activated": return raiseActivated(host, change.sheet);
    case "sheetRenamed": return host.raise(EVENT.nameChanged, targets, () => ({ ...base, nameBefore: change.before, nameAfter: change.after }));
    case "sheetMoved": return host.raise(EVENT.moved, targets, () => ({ ...base, positionBefore: change.before, positionAfter: change.after }));
    case "sheetVisibility": return host.raise(EVENT.visibility, targets, () => ({ ...base, visibilityBefore: visibilityName(change.before), visibilityAfter: visibilityName(change.after) }));
    case "selected": {
      activateChart(host, null);
      host.raise(EVENT.documentSelection, [""], () => ({}));
      const last = change.areas[change.areas.length - 1]!;
      raiseTableSelected(host, change.sheet, last);
      raiseBindingSelected(host, change.sheet, last);
      return host.raise(EVENT.selection, targets, () => ({ worksheetId: change.sheet, address: areasText(change.areas) }));
    }
  }
}

function raiseActivated(host: Host, sheet: string): void {
  const before = host.lastActive;
  if (before === sheet) return;
  host.lastActive = sheet;
  if (before !== null) host.raise(EVENT.deactivated, [WORKBOOK, before], () => ({ worksheetId: before }));
  host.raise(EVENT.activated, [WORKBOOK, sheet], () => ({ worksheetId: sheet }));
}

function raiseLines(host: Host, change: Extract<EngineChange, { kind: "rows" | "columns" }>, author: Author): void {
  const last = change.at + Math.abs(change.count) - 1;
  const whole: AreaData = change.kind === "rows" ? { top: change.at, left: 0, bottom: last, right: 16383 } : { top: 0, left: change.at, bottom: 1048575, right: last };
  raiseChanged(host, change.sheet, whole, author, { changeType: LINE_CHANGE[change.kind][change.count > 0 ? 1 : 0] });
}

function raiseCells(host: Host, change: Extract<EngineChange, { kind: "cells" }>, author: Author): void {
  raiseBindingData(host, change.sheet, change.area);
  raiseChanged(host, change.sheet, change.area, author, {}, change.before);
  raiseFormulas(host, change, author);
}

/** Formulas that are other ones now; what a person pasted over several cells is told without details, as their former content is not known. */
function raiseFormulas(host: Host, { sheet, area, before }: Extract<EngineChange, { kind: "cells" }>, author: Author): void {
  const formulaDetails = host.formulas.changed(sheet, area, before);
  if (formulaDetails) host.raise(EVENT.formulaChanged, [WORKBOOK, sheet], () => ({ worksheetId: sheet, source: source(author), formulaDetails }));
}

function raiseChanged(host: Host, sheet: string, touched: AreaData, author: Author, more: { readonly changeType?: string; readonly shiftDirection?: string }, before?: CellContent): void {
  host.raise(EVENT.changed, [WORKBOOK, sheet], () => ({
    worksheetId: sheet, address: areaText(touched), changeType: "RangeEdited", source: source(author), ...trigger(host, author),
    shiftDirection: "None", referenceId: host.eventRange(sheet, touched), ...(before ? details(host, sheet, touched, before) : {}), ...more,
  }));
  if (more.changeType === undefined) raiseTableChanged(host, sheet, touched, author, before);
}

/** Tables tell of the part that lies in them. Rows and columns that come and go are told where a table is asked for them. */
function raiseTableChanged(host: Host, sheet: string, touched: AreaData, author: Author, before?: CellContent): void {
  for (const table of host.records.sheet(sheet).tables) {
    const part = intersect(table.area, touched);
    if (!part) continue;
    host.raise(EVENT.tableChanged, [WORKBOOK, sheet, table.id], () => ({
      worksheetId: sheet, tableId: table.id, address: areaText(part), changeType: "RangeEdited", source: source(author), ...trigger(host, author),
      referenceId: host.eventRange(sheet, part), ...(before ? details(host, sheet, part, before) : {}),
    }));
  }
}

/** Data or looks within a binding changed. */
function raiseBindingData(host: Host, sheet: string, touched: AreaData): void {
  for (const { id } of bindingsAt(host, sheet, touched)) host.raise(EVENT.bindingData, [id], () => ({}));
}

/** The part of a binding that is selected, counted from its first cell. */
function raiseBindingSelected(host: Host, sheet: string, selected: AreaData): void {
  for (const { id, target } of bindingsAt(host, sheet, selected)) {
    const { area } = target, part = intersect(area, selected);
    if (part) host.raise(EVENT.bindingSelection, [id], () => ({ startRow: part.top - area.top, startColumn: part.left - area.left, rowCount: part.bottom - part.top + 1, columnCount: part.right - part.left + 1 }));
  }
}

const bindingsAt = (host: Host, sheet: string, touched: AreaData) => [...host.records.bindings.values()].filter(({ target }) => target.sheet === sheet && target.touches(touched));

/** A table tells of the selection inside it, and once more, with no address, when the selection has left it. */
function raiseTableSelected(host: Host, sheet: string, selected: AreaData): void {
  for (const table of host.records.sheet(sheet).tables) {
    const part = intersect(table.area, selected), was = host.selectedTables.has(table.id);
    if (part) host.selectedTables.add(table.id);
    else host.selectedTables.delete(table.id);
    if (part || was) host.raise(EVENT.tableSelection, [table.id], () => ({ worksheetId: sheet, tableId: table.id, address: part ? areaText(part) : "" }));
  }
}

function details(host: Host, sheet: string, touched: AreaData, before: CellContent): object {
  const after = host.engine.sheets().some((info) => info.id === sheet) ? host.engine.read(sheet, { ...touched, bottom: touched.top, right: touched.left })[0]?.[0] : undefined;
  if (!after) return {};
  return { valueBefore: wireValue(before), valueAfter: wireValue(after), valueTypeBefore: valueType(before), valueTypeAfter: valueType(after) };
}

export const visibilityName = (visibility: SheetInfo["visibility"]): string => VISIBILITY[visibility];
const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;
