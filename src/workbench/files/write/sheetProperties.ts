/** `worksheet.customProperties`: each is a part of its own, text in UTF-16, that the sheet's part names. */
import type { SheetData } from "../../bookData";
import { readRelationships, relationshipsPath, relationshipIdOf } from "../package/relationships";
import { attributes, child, childrenOf, parseXml } from "../package/xml";
import { textOfProperty } from "../read/sheetProperties";
import type { Draft } from "./draft";
import { written } from "./edits";
import { RELATIONSHIP_NAMESPACE } from "./sheetParts";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** The `<customProperties>` of a sheet's part, its parts brought in line; those that are the same stay as they are. */
export function writeSheetProperties(draft: Draft, sheetPath: string, { customProperties = {} }: SheetData): string {
  const source = draft.text(sheetPath)!, links = readRelationships(draft.text(relationshipsPath(sheetPath)), sheetPath), left = new Map(Object.entries(customProperties));
  const kept = childrenOf(child(parseXml(source), "customProperties"), "customPr").flatMap((each) => {
    const name = each.attributes["name"] ?? "", link = links.find(({ id }) => id === relationshipIdOf(each)), part = link && draft.parts.get(link.target);
    if (part && left.get(name) === textOfProperty(part)) {
      left.delete(name);
      return [written(source, each)];
    }
    if (link) draft.unlink(sheetPath, link.id);
    if (link) draft.remove(link.target);
    return [];
  });
  const added = [...left].map(([name, value]) => {
    const path = draft.freePath("xl/customProperty", ".bin");
    draft.addBytes(path, utf16(value), TYPE);
    return `<customPr${attributes({ "xmlns:r": RELATIONSHIP_NAMESPACE, name, "r:id": draft.link(sheetPath, "customProperty", path) })}/>`;
  });
  return kept.length || added.length ? `<customProperties>${[...kept, ...added].join("")}</customProperties>` : "";
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2), view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}
