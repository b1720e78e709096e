import type { SheetData, TableData } from "../../bookData";
import { areaAddress, cellKey } from "../package/address";
import { readRelationships, relationshipsPath } from "../package/relationships";
import { attributes, child, childrenOf, escapeXml, openingTag, parseXml } from "../package/xml";
import type { XmlElement } from "../package/xml";
import { escapedName, tableId, tablePath } from "../read/tables";
import { canonical } from "./canonical";
import { CONTENT_TYPES } from "./contentTypes";
import type { Draft } from "./draft";
import { filterXml } from "./filters";
import type { StyleWriter } from "./styles";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Brings the table parts of a sheet in line with its tables; gives the ids the sheet's part names them by. */
export function writeTables(draft: Draft, sheetPath: string, before: readonly TableData[], after: SheetData, styles: StyleWriter): readonly string[] {
  const relationships = readRelationships(draft.text(relationshipsPath(sheetPath)), sheetPath);
  const parts = new Map(childrenOf(child(parseXml(draft.text(sheetPath)!), "tableParts"), "tablePart").flatMap((each) => {
    const path = tablePath(each, relationships);
    return path === undefined ? [] : [[tableId(after.id, parseXml(draft.text(path)!).attributes["id"] ?? ""), path] as const];
  }));
  const wanted = new Set((after.tables ?? []).map(({ id }) => id));
  for (const [id, path] of parts) {
    if (wanted.has(id)) continue;
    draft.unlink(sheetPath, relationships.find(({ target }) => target === path)?.id ?? "");
    draft.remove(path);
  }
  return (after.tables ?? []).map((table) => {
    const known = parts.get(table.id);
    const path = known ?? draft.freePath("xl/tables/table");
    const old = before.find(({ id }) => id === table.id);
    if (known === undefined) draft.add(path, tableXml({ table, old: undefined, sheet: after, styles }, freeNumber(draft), null), CONTENT_TYPES.table);
    else if (canonical(old) !== canonical(table)) draft.write(path, tableXml({ table, old, sheet: after, styles }, 0, draft.text(path)!));
    return draft.link(sheetPath, "table", path);
  });
}

/** A number that no table of the workbook has. */
function freeNumber(draft: Draft): number {
  const taken = [...draft.parts.keys()].filter((path) => /\/tables\/[^/]+\.xml$/i.test(path)).map((path) => Number(parseXml(draft.text(path)!).attributes["id"]));
  return Math.max(0, ...taken) + 1;
}

/** A table as it is and as it was, with what its part is written from. */
interface TableToWrite {
  readonly table: TableData;
  readonly old: TableData | undefined;
  readonly sheet: SheetData;
  readonly styles: StyleWriter;
}

/** A table's part; `source` is what it was, of which everything that is not described here stays. */
function tableXml({ table, old, sheet, styles }: TableToWrite, number: number, source: string | null): string {
  const text = source ?? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${MAIN}" id="${number}"></table>`;
  const root = parseXml(text), filter = child(root, "autoFilter");
  const own = { name: table.name, displayName: table.name, ref: areaAddress(table.area), headerRowCount: table.headers ? undefined : 0, totalsRowCount: table.totals ? 1 : undefined, totalsRowShown: table.totals || source !== null ? undefined : 0 };
  const filtered = table.headers && table.shown?.["showFilterButton"] !== false ? filterXml(text, filter, old?.filter, table.filter ?? { area: table.area, criteria: {} }, areaAddress({ ...table.area, bottom: table.area.bottom - (table.totals ? 1 : 0) }), styles) : "";
  const rest = root.children.filter((each) => !["autoFilter", "tableColumns", "tableStyleInfo"].includes(each.name));
  const before = rest.filter(({ name }) => name === "sortState"), behind = rest.filter(({ name }) => name !== "sortState");
  const copied = (elements: readonly XmlElement[]): string => elements.map(({ start, end }) => text.slice(start, end)).join("");
  return `${text.slice(0, root.start)}${openingTag(text, root, own)}>${filtered}${copied(before)}${columnsXml(table, sheet, text, root)}${styleXml(table)}${copied(behind)}</${root.tag}>`;
}

const FUNCTIONS: Readonly<Record<string, string>> = { 101: "average", 102: "countNums", 103: "count", 104: "max", 105: "min", 107: "stdDev", 109: "sum", 110: "var" };

function columnsXml(table: TableData, sheet: SheetData, text: string, root: XmlElement): string {
  const known = new Map(childrenOf(child(root, "tableColumns"), "tableColumn").map((each) => [Number(each.attributes["id"]), each]));
  const columns = table.columns.map(({ id, name }, index) => {
    const element = known.get(id), total = table.totals ? sheet.cells[cellKey(table.area.bottom, table.area.left + index)] : undefined;
    const subtotal = FUNCTIONS[/^=SUBTOTAL\((\d+),/i.exec(total?.formula ?? "")?.[1] ?? ""];
    const named = { id, name: escapedName(name), totalsRowLabel: total?.formula === undefined && typeof total?.value === "string" ? total.value : undefined, totalsRowFunction: total?.formula === undefined ? undefined : (subtotal ?? "custom") };
    const formula = total?.formula !== undefined && subtotal === undefined ? `<totalsRowFormula>${escapeXml(total.formula.slice(1))}</totalsRowFormula>` : "";
    const inner = (element ? element.children.filter(({ name: tag }) => tag !== "totalsRowFormula").map(({ start, end }) => text.slice(start, end)).join("") : "") + formula;
    return `${element ? openingTag(text, element, named) : `<tableColumn${attributes(named)}`}>${inner}</${element?.tag ?? "tableColumn"}>`;
  });
  return `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>`;
}

function styleXml({ style, shown = {} }: TableData): string {
  const flag = (name: string, fallback: boolean): number => Number(shown[name] ?? fallback);
  return `<tableStyleInfo${attributes({ name: style === "" ? undefined : style, showFirstColumn: flag("highlightFirstColumn", false), showLastColumn: flag("highlightLastColumn", false), showRowStripes: flag("showBandedRows", true), showColumnStripes: flag("showBandedColumns", false) })}/>`;
}
