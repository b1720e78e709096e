import type { SheetData } from "../../bookData";
import { relationshipIdOf } from "../package/relationships";
import type { Relationship } from "../package/relationships";
import { child, childrenOf } from "../package/xml";
import type { XmlElement } from "../package/xml";
import type { Parts } from "../package/zip";

/** Text of a property's part: UTF-16, as Excel writes it. */
export const textOfProperty = (part: Uint8Array): string => new TextDecoder("utf-16le").decode(part);

/** Properties of a sheet under keys of one's own. */
export function readSheetProperties(root: XmlElement, parts: Parts, relationships: readonly Relationship[]): SheetData["customProperties"] {
  const found = childrenOf(child(root, "customProperties"), "customPr").flatMap((each) => {
    const target = relationships.find(({ id }) => id === relationshipIdOf(each))?.target, part = target === undefined ? undefined : parts.get(target);
    return part && part.length % 2 === 0 ? [[each.attributes["name"] ?? "", textOfProperty(part)] as const] : [];
  });
  return found.length ? Object.fromEntries(found) : undefined;
}
