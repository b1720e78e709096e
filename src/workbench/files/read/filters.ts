import type { FilterData } from "../../bookData";
import { parseArea } from "../package/address";
import { filteredColor } from "../package/dxf";
import { criteriaOf } from "../package/filterColumns";
import { childrenOf } from "../package/xml";
import type { XmlElement } from "../package/xml";

/** Formats that are laid over cells, as `styles.xml` lists them, and the theme their colours are of. */
export interface Overlays {
  readonly dxfs: readonly XmlElement[];
  readonly theme: readonly string[];
}

/** A filter and what it asks of its columns; `undefined` where there is none. Criteria without a word in Office.js stay in the file alone. */
export function readFilter(element: XmlElement | undefined, { dxfs, theme }: Overlays): FilterData | undefined {
  const area = parseArea(element?.attributes["ref"] ?? "");
  if (!area) return undefined;
  const criteria = childrenOf(element, "filterColumn").flatMap((each) => {
    const found = criteriaOf(each, (dxfId, cellColor) => filteredColor(dxfs[dxfId], cellColor, theme));
    return found ? [[Number(each.attributes["colId"]), found] as const] : [];
  });
  return { area, criteria: Object.fromEntries(criteria) };
}
