import type { AreaData, SheetData } from "../../bookData";
import { cellKey, parseArea } from "../package/address";
import type { Relationship } from "../package/relationships";
import { child, childrenOf, truthy } from "../package/xml";
import type { XmlElement } from "../package/xml";
import { colorOf } from "./colors";
import type { RowReader } from "./cells";

/** Columns past this index keep their width in the file but are not described: files name all 16,384 at once. */
export const MAX_DESCRIBED_COLUMN = 255;

export function readMerges(root: XmlElement): AreaData[] {
  return areas(childrenOf(child(root, "mergeCells"), "mergeCell").map((each) => each.attributes["ref"]));
}

export function rowsReader(): RowReader<SheetData["rows"]> {
  const found: Record<number, { height?: number; hidden?: boolean }> = {};
  return {
    row({ row, element }) {
      const { ht, hidden } = element.attributes;
      if (ht !== undefined || truthy(hidden)) found[row] = { ...(ht === undefined ? {} : { height: Number(ht) }), ...(truthy(hidden) ? { hidden: true } : {}) };
    },
    result: () => found,
  };
}

export function readColumns(root: XmlElement): SheetData["columns"] {
  const found: Record<number, { width?: number; hidden?: boolean }> = {};
  for (const { attributes: of } of childrenOf(child(root, "cols"), "col")) {
    const data = { ...(of["width"] === undefined ? {} : { width: Number(of["width"]) }), ...(truthy(of["hidden"]) ? { hidden: true } : {}) };
    if (!Object.keys(data).length) continue;
    const last = Math.min(Number(of["max"]) - 1, MAX_DESCRIBED_COLUMN);
    for (let column = Number(of["min"]) - 1; column <= last; column++) found[column] = data;
  }
  return found;
}

/** Outline levels of rows. */
export function rowLevelsReader(): RowReader<Record<number, number>> {
  const found: Record<number, number> = {};
  return { row: ({ row, element }) => { if (levelOf(element)) found[row] = levelOf(element); }, result: () => found };
}

/** Outline levels of columns. */
export function readColumnLevels(root: XmlElement): Record<number, number> {
  const found: Record<number, number> = {};
  for (const element of childrenOf(child(root, "cols"), "col")) {
    const level = levelOf(element), last = Math.min(Number(element.attributes["max"]) - 1, MAX_DESCRIBED_COLUMN);
    if (level) for (let column = Number(element.attributes["min"]) - 1; column <= last; column++) found[column] = level;
  }
  return found;
}

const levelOf = ({ attributes: of }: XmlElement): number => Number(of["outlineLevel"] ?? 0);

export function readView(root: XmlElement): Pick<SheetData, "frozen" | "showGridlines"> {
  const view = child(child(root, "sheetViews"), "sheetView");
  const pane = child(view, "pane")?.attributes;
  const frozen = pane?.["state"]?.startsWith("frozen") ?? false;
  return {
    frozen: { rows: frozen ? Number(pane?.["ySplit"] ?? 0) : 0, columns: frozen ? Number(pane?.["xSplit"] ?? 0) : 0 },
    showGridlines: truthy(view?.attributes["showGridLines"], true),
  };
}

export function readTabColor(root: XmlElement, theme: readonly string[]): string | null {
  return colorOf(child(child(root, "sheetPr"), "tabColor"), theme) ?? null;
}

export function readHyperlinks(root: XmlElement, relationships: readonly Relationship[]): SheetData["hyperlinks"] {
  const found: Record<string, { url?: string; reference?: string; tip?: string }> = {};
  for (const { attributes: of } of childrenOf(child(root, "hyperlinks"), "hyperlink")) {
    const area = parseArea(of["ref"] ?? "");
    if (!area) continue;
    const id = Object.entries(of).find(([name]) => name.endsWith(":id"))?.[1];
    const url = relationships.find((each) => each.id === id)?.target;
    const { location, tooltip } = of;
    found[cellKey(area.top, area.left)] = { ...(url === undefined ? {} : { url }), ...(location === undefined ? {} : { reference: location }), ...(tooltip === undefined ? {} : { tip: tooltip }) };
  }
  return found;
}

function areas(references: readonly (string | undefined)[]): AreaData[] {
  return references.flatMap((reference) => parseArea(reference ?? "") ?? []);
}
