import { OWN_SHEET_NAMES, ALL_OWN_SHEETS } from "../model";
import type { OwnSheet, Snapshot } from "../model";

/**
 * The name of each output sheet in this workbook: the present name of a sheet that is ours (a person may have renamed
 * it), else the default name, else the first free `绩效评分表(2)`, `(3)` … beside a person's sheet of that name.
 */
export function ownSheetNames(snapshot: Snapshot): Readonly<Record<OwnSheet, string>> {
  const taken = new Set(snapshot.sheets.map((sheet) => sheet.name.toLowerCase()));
  const names = {} as Record<OwnSheet, string>;
  for (const own of ALL_OWN_SHEETS) {
    names[own] = snapshot.sheets.find((sheet) => sheet.own === own)?.name ?? freeName(OWN_SHEET_NAMES[own], taken);
    taken.add(names[own].toLowerCase());
  }
  return names;
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}(${number})`;
  return name;
}
