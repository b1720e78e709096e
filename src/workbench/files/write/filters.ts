import type { FilterData } from "../../bookData";
import { areaAddress } from "../package/address";
import { filteredColorInner } from "../package/dxf";
import { criteriaXml } from "../package/filterColumns";
import { attributes, openingTag } from "../package/xml";
import type { XmlElement } from "../package/xml";
import { canonical } from "./canonical";
import { written } from "./edits";
import type { StyleWriter } from "./styles";

/** A filter's element: columns that are asked the same stay as written, and so does how it sorts while its cells are the same. */
export function filterXml(source: string, element: XmlElement | undefined, before: FilterData | undefined, after: FilterData, ref: string, styles: StyleWriter): string {
  const left = new Map(Object.entries(after.criteria).map(([column, criteria]) => [Number(column), criteria]));
  const columns = (element?.children ?? []).filter(({ name }) => name === "filterColumn").flatMap((each) => {
    const column = Number(each.attributes["colId"]), was = before?.criteria[column], is = left.get(column);
    left.delete(column);
    if (canonical(was) === canonical(is)) return [{ column, xml: written(source, each) }];
    const bare = openingTag(source, each, {});
    if (is) return [{ column, xml: `${bare}>${criteriaXml(is, (color, cell) => styles.dxf(filteredColorInner(color, cell)))}</${each.tag}>` }];
    return Object.keys(each.attributes).length > 1 ? [{ column, xml: `${bare}/>` }] : []; // a hidden button is no criterion
  });
  for (const [column, is] of left) columns.push({ column, xml: `<filterColumn${attributes({ colId: column })}>${criteriaXml(is, (color, cell) => styles.dxf(filteredColorInner(color, cell)))}</filterColumn>` });
  const others = (element?.children ?? []).filter(({ name }) => name !== "filterColumn" && (name !== "sortState" || (before && areaAddress(before.area) === areaAddress(after.area)))).map((each) => written(source, each));
  const inner = columns.sort((a, b) => a.column - b.column).map(({ xml }) => xml).join("") + others.join("");
  const open = element ? openingTag(source, element, { ref }) : `<autoFilter${attributes({ ref })}`;
  return inner ? `${open}>${inner}</${element?.tag ?? "autoFilter"}>` : `${open}/>`;
}
