import type { SheetData } from "../../bookData";
import { areaAddress, cellAddress, cellOfKey } from "../package/address";
import { attributes, child, childrenOf, openingTag } from "../package/xml";
import type { XmlElement } from "../package/xml";
import { attributesOf, passwordAttributes } from "../package/protection";
import { MAX_DESCRIBED_COLUMN } from "../read/sheetParts";
import { written } from "./edits";
import { foldedMark } from "./outline";
import { isFitted } from "./page";

/** Namespace of `r:id`, declared where it is used: a part's root may not. */
export const RELATIONSHIP_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export function mergesXml({ merges }: SheetData): string {
  return merges.length ? `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join("")}</mergeCells>` : "";
}

/** Columns one by one, keeping what the file says of each beside width, hidden and outline; equal neighbours are joined. */
export function columnsXml(source: string, root: XmlElement, { columns, outline }: SheetData, folded: ReadonlyMap<number, boolean>): string {
  const existing = childrenOf(child(root, "cols"), "col");
  const last = Math.max(-1, ...[columns, outline?.columns ?? {}, Object.fromEntries(folded)].flatMap(Object.keys).map(Number), ...existing.map((each) => Math.min(Number(each.attributes["max"]) - 1, MAX_DESCRIBED_COLUMN)));
  const runs: { from: number; to: number; text: string }[] = [];
  for (let column = 0; column <= last; column++) {
    const element = existing.find((each) => Number(each.attributes["min"]) <= column + 1 && column + 1 <= Number(each.attributes["max"]));
    const { min: _, max: __, ...all } = element?.attributes ?? {};
    const { width: ___, customWidth: ____, hidden: _____, outlineLevel: ______, ...others } = all;
    const { width, hidden } = columns[column] ?? {}, level = outline?.columns[column];
    const isDescribed = column <= MAX_DESCRIBED_COLUMN || columns[column] !== undefined;
    const rest = { ...(isDescribed ? others : all), outlineLevel: level ?? (column <= MAX_DESCRIBED_COLUMN ? undefined : all["outlineLevel"]), ...foldedMark(folded, column) };
    const text = attributes(isDescribed ? { width, customWidth: width === undefined ? undefined : 1, hidden: hidden ? 1 : undefined, ...rest } : rest);
    if (!text) continue;
    const run = runs[runs.length - 1];
    if (run && run.to === column - 1 && run.text === text) run.to = column;
    else runs.push({ from: column, to: column, text });
  }
  const told = Math.max(last, MAX_DESCRIBED_COLUMN);
  const tail = existing.filter((each) => Number(each.attributes["max"]) > told + 1)
    .map((each) => `${openingTag(source, each, { min: Math.max(Number(each.attributes["min"]), told + 2) })}/>`.replace(/^<\w+:/, "<"));
  const inner = runs.map(({ from, to, text }) => `<col min="${from + 1}" max="${to + 1}"${text}/>`).join("") + tail.join("");
  return inner && `<cols>${inner}</cols>`;
}

/** `relationshipOf` gives the id of an external address in the sheet's relationships. */
export function hyperlinksXml({ hyperlinks }: SheetData, relationshipOf: (url: string) => string): string {
  const inner = Object.entries(hyperlinks).map(([key, { url, reference, tip }]) => {
    const { row, column } = cellOfKey(key);
    const external = url === undefined ? {} : { "xmlns:r": RELATIONSHIP_NAMESPACE, "r:id": relationshipOf(url) };
    return `<hyperlink${attributes({ ref: cellAddress(row, column), ...external, location: reference, tooltip: tip })}/>`;
  });
  return inner.length ? `<hyperlinks>${inner.join("")}</hyperlinks>` : "";
}

/** Protection as it is now; what the file says of a protection that stays (an algorithm's name …) stays. */
export function protectionXml(source: string, root: XmlElement, sheet: SheetData): string {
  if (!sheet.protected) return "";
  const element = child(root, "sheetProtection");
  const values = { ...passwordAttributes(sheet.protectionPassword, ""), sheet: 1, ...attributesOf(sheet.protectionOptions) };
  return element ? `${openingTag(source, element, values)}/>` : `<sheetProtection${attributes(values)}/>`;
}

/** `<sheetPr>` with tab colour and fit-to-page set; everything else of it stays. */
export function propertiesXml(source: string, root: XmlElement, { tabColor, print }: SheetData, colorChanged: boolean): string {
  const element = child(root, "sheetPr");
  const rest = (element?.children ?? []).filter((each) => each.name !== "tabColor" && each.name !== "pageSetUpPr").map((each) => written(source, each)).join("");
  const setUp = child(element, "pageSetUpPr");
  const oldColor = child(element, "tabColor");
  const color = colorChanged ? (tabColor === null ? "" : `<tabColor rgb="FF${tabColor.slice(1)}"/>`) : oldColor ? written(source, oldColor) : "";
  const fitToPage = isFitted(print) ? 1 : undefined;
  const fit = setUp ? `${openingTag(source, setUp, { fitToPage })}/>` : fitToPage ? '<pageSetUpPr fitToPage="1"/>' : "";
  const inner = color + rest + fit;
  const open = element ? openingTag(source, element, {}) : "<sheetPr";
  return inner || element ? `${open}>${inner}</${element?.tag ?? "sheetPr"}>` : "";
}

/** `<sheetViews>` with frozen panes and gridlines set; selections go when the panes change, since each names its pane. */
export function viewsXml(source: string, root: XmlElement, { frozen, showGridlines }: SheetData): string {
  const element = child(root, "sheetViews");
  const view = child(element, "sheetView");
  const { rows, columns } = frozen;
  const pane = rows || columns
    ? `<pane${attributes({ xSplit: columns || undefined, ySplit: rows || undefined, topLeftCell: cellAddress(rows, columns), activePane: rows && columns ? "bottomRight" : rows ? "bottomLeft" : "topRight", state: "frozen" })}/>`
    : "";
  const rest = (view?.children ?? []).filter((each) => each.name !== "pane" && each.name !== "selection").map((each) => written(source, each)).join("");
  const open = view ? openingTag(source, view, { showGridLines: showGridlines ? undefined : 0, topLeftCell: undefined }) : `<sheetView${attributes({ showGridLines: showGridlines ? undefined : 0, workbookViewId: 0 })}`;
  const others = (element?.children ?? []).filter((each) => each !== view).map((each) => written(source, each)).join("");
  return `<${element?.tag ?? "sheetViews"}>${open}>${pane}${rest}</${view?.tag ?? "sheetView"}>${others}</${element?.tag ?? "sheetViews"}>`;
}
