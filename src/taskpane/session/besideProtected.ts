import type { OwnSheet, SheetSnapshot, Snapshot } from "../../model";

/** A name that no sheet has: `核对结果(2)`, `(3)` … */
function freeName(wanted: string, sheets: readonly SheetSnapshot[]): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const base = wanted.replace(/\(\d+\)$/, "");
  let number = 2;
  while (taken.has(`${base}(${number})`.toLowerCase())) number += 1;
  return `${base}(${number})`;
}

/**
 * The workbook as if each protected sheet of ours were a sheet of the person's, and one of ours with the same contents stood
 * beside it under a free name: so that what the person typed there is not lost when the new one is made.
 */
export function besideProtected(snapshot: Snapshot): { readonly snapshot: Snapshot; readonly replaced: readonly { readonly own: OwnSheet; readonly name: string }[] } {
  const replaced = snapshot.sheets.flatMap(({ own, name, isProtected }) => (own !== null && isProtected ? [{ own, name }] : []));
  const sheets = snapshot.sheets.flatMap((sheet): SheetSnapshot[] => {
    if (sheet.own === null || !sheet.isProtected) return [sheet];
    return [{ ...sheet, own: null }, { ...sheet, name: freeName(sheet.name, snapshot.sheets), isProtected: false }];
  });
  return { snapshot: { ...snapshot, sheets }, replaced };
}
