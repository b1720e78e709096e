/** What a person does to the window: clicks on cells, coming back to the workbook, saving by itself on or off. Each resolves when it was told. */
import { area, areaText } from "../engine/address";
import { HostError } from "./errors";
import { EVENT, WORKBOOK } from "./events";
import type { Host } from "./objects";

interface Told extends Host {
  idle(): Promise<void>;
}

/** A click with the left button. @param at distance from the cell's upper left corner, in points */
export async function clicked(host: Told, sheet: string, row: number, column: number, at = { x: 0, y: 0 }): Promise<void> {
  if (!host.sheetById(sheet)) throw new HostError("ItemNotFound");
  host.raise(EVENT.singleClicked, [WORKBOOK, sheet], () => ({ worksheetId: sheet, address: areaText(area(row, column)), offsetX: at.x, offsetY: at.y }));
  await host.idle();
}

/** The window came to the front; opening a workbook is not told. */
export async function cameToFront(host: Told): Promise<void> {
  host.raise(EVENT.workbookActivated, [WORKBOOK], () => ({}));
  await host.idle();
}

/** AutoSave is switched; told when that changes it. */
export async function switchAutoSave(host: Told, on: boolean): Promise<void> {
  if (host.records.autoSave === on) return;
  host.records.autoSave = on;
  host.raise(EVENT.autoSave, [WORKBOOK], () => ({}));
  await host.idle();
}
