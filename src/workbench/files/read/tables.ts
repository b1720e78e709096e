import type { TableData } from "../../bookData";
import { parseArea } from "../package/address";
import type { Relationship } from "../package/relationships";
import { child, childrenOf, parseXml, truthy } from "../package/xml";
import type { XmlElement } from "../package/xml";
import { readFilter } from "./filters";
import type { Overlays } from "./filters";
import { decodeText } from "../package/zip";
import type { Parts } from "../package/zip";

/** Tables of a sheet in the order its part names them, with what their filters ask. */
export function readTables(parts: Parts, root: XmlElement, relationships: readonly Relationship[], around: Overlays & { readonly id: string }): TableData[] {
  return childrenOf(child(root, "tableParts"), "tablePart").flatMap((each): TableData[] => {
    const path = tablePath(each, relationships);
    const part = path === undefined ? undefined : parts.get(path);
    const table = part && describe(parseXml(decodeText(part)), around);
    return table ? [table] : [];
  });
}

/** Path of the part that a `tablePart` element means. */
export function tablePath(element: XmlElement, relationships: readonly Relationship[]): string | undefined {
  const id = Object.entries(element.attributes).find(([name]) => name.endsWith(":id"))?.[1];
  return relationships.find((each) => each.id === id)?.target;
}

/** Id of a table in the host, from its number in the file. */
export const tableId = (sheetId: string, number: string): string => `${sheetId}/table${number}`;

function describe(root: XmlElement, around: Overlays & { readonly id: string }): TableData | null {
  const of = root.attributes;
  const area = parseArea(of["ref"] ?? "");
  if (!area) return null;
  const headers = of["headerRowCount"] !== "0", totals = Number(of["totalsRowCount"] ?? 0) > 0;
  const info = child(root, "tableStyleInfo")?.attributes ?? {};
  const shown = {
    ...(info["showRowStripes"] !== undefined && !truthy(info["showRowStripes"]) ? { showBandedRows: false } : {}), ...(truthy(info["showColumnStripes"]) ? { showBandedColumns: true } : {}),
    ...(truthy(info["showFirstColumn"]) ? { highlightFirstColumn: true } : {}), ...(truthy(info["showLastColumn"]) ? { highlightLastColumn: true } : {}), ...(child(root, "autoFilter") ? {} : { showFilterButton: false }),
  };
  return {
    id: tableId(around.id, of["id"] ?? ""), name: of["displayName"] ?? of["name"] ?? "", area, headers, totals, style: info["name"] ?? "", ...(Object.keys(shown).length ? { shown } : {}),
    columns: childrenOf(child(root, "tableColumns"), "tableColumn").map((each) => ({ id: Number(each.attributes["id"]), name: unescaped(each.attributes["name"] ?? "") })),
    ...(child(root, "autoFilter") ? { filter: { area, criteria: readFilter(child(root, "autoFilter"), around)?.criteria ?? {} } } : {}),
  };
}

/** Files write a line break in a name as `_x000a_`. */
const unescaped = (name: string): string => name.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
export const escapedName = (name: string): string => name.replace(/[\n\r\t]/g, (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, "0")}_`);
