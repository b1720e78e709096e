import { ALL_OWN_SHEETS, formulaReference } from "../model";
import type { OwnSheet } from "../model";

/**
 * A hidden workbook-level name stands at A1 of each output sheet. It survives renaming, moving and saving; a sheet that
 * merely bears one of our names has none.
 */
export function markerName(own: OwnSheet): string {
  return `_ZPZS_${own}`;
}

/** The marker names of the workbook, queued for reading. */
export function queueMarkers(context: Excel.RequestContext): ReadonlyMap<OwnSheet, Excel.NamedItem> {
  return new Map(ALL_OWN_SHEETS.map((own) => {
    const item = context.workbook.names.getItemOrNullObject(markerName(own));
    item.load("name,formula");
    return [own, item];
  }));
}

/** After the sync: which sheet name carries which marker. A marker whose sheet was deleted counts as none. */
export function markedSheets(items: ReadonlyMap<OwnSheet, Excel.NamedItem>): ReadonlyMap<string, OwnSheet> {
  const found = new Map<string, OwnSheet>();
  for (const [own, item] of items) {
    const sheet = item.isNullObject ? null : sheetOfReference(String(item.formula));
    if (sheet !== null) found.set(sheet, own);
  }
  return found;
}

/** `='核对 结果'!$A$1` → `核对 结果`; `null` when the reference is broken. */
export function sheetOfReference(formula: string): string | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula);
  const name = match?.[1]?.replace(/''/g, "'") ?? match?.[2] ?? null;
  return name === null || name.startsWith("#REF") ? null : name;
}

/** Queues the marker of a sheet of ours, which makes the sheet ours. */
export function queueMarker(context: Excel.RequestContext, own: OwnSheet, sheet: string): void {
  context.workbook.names.add(markerName(own), `=${formulaReference({ kind: "cell", sheet, row: 0, column: 0 })}`).visible = false;
}
