import { placeKey } from "../../model";
import type { CellPlace } from "../../model";
import { cellAddress } from "../../model";

/** Stable name of a finding: its rule, its first cell, and a short hash of all its cells whatever their order. */
export function findingId(rule: string, cells: readonly CellPlace[], mark = ""): string {
  const keys = cells.map(placeKey).sort();
  const first = cells[0];
  return `${rule}@${first ? `${first.sheet}!${cellAddress(first)}` : ""}#${hash([...keys, mark].join("\u0001"))}`;
}

/** FNV-1a, 32 bits, in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value ^= text.charCodeAt(index);
    value = Math.imul(value, 0x01000193);
  }
  return (value >>> 0).toString(36);
}
