import type { BookData } from "../../bookData";
import { child, childrenOf, truthy } from "../package/xml";
import type { XmlElement } from "../package/xml";

/** The style of new tables unless a workbook says otherwise. */
export const FIRST_TABLE_STYLE = "TableStyleMedium2";

/** Styles that tables may have; others are for pivot tables alone. */
export const ownTableStyles = (root: XmlElement): readonly XmlElement[] => childrenOf(child(root, "tableStyles"), "tableStyle").filter(({ attributes: of }) => truthy(of["table"], true));

/** Names of a workbook's own table styles, and the one that new tables get. */
export function readTableStyles(root: XmlElement): Pick<BookData, "tableStyles"> {
  const own = ownTableStyles(root).map(({ attributes: of }) => ({ name: of["name"] ?? "" })), first = child(root, "tableStyles")?.attributes["defaultTableStyle"] || FIRST_TABLE_STYLE;
  return own.length || first !== FIRST_TABLE_STYLE ? { tableStyles: { own, ...(first === FIRST_TABLE_STYLE ? {} : { first }) } } : {};
}
