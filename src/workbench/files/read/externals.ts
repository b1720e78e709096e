/** Other workbooks that formulas refer to (`[1]表1!B5`): the values that Excel kept of them when it last saw them (ECMA-376 part 1, 18.14). */
import type { CellData, ExternalBookData } from "../../bookData";
import { cellKey, parseCell } from "../package/address";
import type { Relationship } from "../package/relationships";
import { child, childrenOf, parseXml, truthy } from "../package/xml";
import type { XmlElement } from "../package/xml";
import { valueOf } from "./cells";

/** In the order in which formulas count them, from 1. */
export function readExternals(workbook: XmlElement, relationships: readonly Relationship[], text: (path: string | undefined) => string | undefined): readonly ExternalBookData[] {
  return childrenOf(child(workbook, "externalReferences"), "externalReference").map((reference) => {
    const id = Object.entries(reference.attributes).find(([name]) => name === "id" || name.endsWith(":id"))?.[1];
    const part = text(relationships.find((each) => each.id === id)?.target), book = part === undefined ? undefined : child(parseXml(part), "externalBook");
    const kept = new Map(childrenOf(child(book, "sheetDataSet"), "sheetData").map((each) => [each.attributes["sheetId"] ?? "", each]));
    const sheets = childrenOf(child(book, "sheetNames"), "sheetName").map((sheet, index) => {
      const values = kept.get(String(index));
      return { name: sheet.attributes["val"] ?? "", cells: cellsOf(values), ...(truthy(values?.attributes["refreshError"]) ? { isLost: true as const } : {}) };
    });
    const names = childrenOf(child(book, "definedNames"), "definedName").map(({ attributes }) =>
      ({ name: attributes["name"] ?? "", reference: attributes["refersTo"] ?? "", sheet: attributes["sheetId"] === undefined ? null : (sheets[Number(attributes["sheetId"])]?.name ?? null) }));
    return { sheets, ...(names.length > 0 ? { names } : {}) };
  });
}

function cellsOf(sheet: XmlElement | undefined): Readonly<Record<string, NonNullable<CellData["value"]>>> {
  const cells: Record<string, NonNullable<CellData["value"]>> = {};
  for (const row of childrenOf(sheet, "row")) {
    for (const cell of childrenOf(row, "cell")) {
      const at = parseCell(cell.attributes["r"] ?? ""), value = valueOf(cell, [], () => undefined);
      if (at && value !== undefined && value !== null) cells[cellKey(at.row, at.column)] = value;
    }
  }
  return cells;
}
