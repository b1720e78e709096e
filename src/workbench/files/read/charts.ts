import type { ChartData } from "../../bookData";
import { treeOf } from "../package/nodes";
import { child, childrenOf, parseXml } from "../package/xml";
import type { XmlElement } from "../package/xml";
import { readRelationships, relationshipsPath } from "../package/relationships";
import { readChartParts, readChartType } from "./chartParts";
import { decodeText } from "../package/zip";
import type { Parts } from "../package/zip";

/** A chart, where its part is, its frame, and the id by which the drawing names the part. */
export interface PlacedChart {
  readonly chart: ChartData;
  readonly path: string;
  readonly anchor: XmlElement;
  readonly relationship: string;
}

/** Charts of a sheet as its drawing part shows them. Pictures and shapes are kept in the file but not described. */
export const readCharts = (parts: Parts, drawingPath: string | undefined, sheetId: string): ChartData[] => placedCharts(parts, drawingPath, sheetId).map(({ chart }) => chart);

export function placedCharts(parts: Parts, drawingPath: string | undefined, sheetId: string): PlacedChart[] {
  const drawing = drawingPath === undefined ? undefined : textOf(parts, drawingPath);
  if (drawing === undefined || drawingPath === undefined) return [];
  const relationships = readRelationships(textOf(parts, relationshipsPath(drawingPath)), drawingPath);
  return parseXml(drawing).children.flatMap((anchor): PlacedChart[] => {
    const frame = child(anchor, "graphicFrame");
    const from = child(anchor, "from");
    const reference = find(frame, "chart")?.attributes;
    const id = Object.entries(reference ?? {}).find(([name]) => name.endsWith(":id"))?.[1];
    const path = relationships.find((each) => each.id === id)?.target;
    const text = path === undefined ? undefined : textOf(parts, path);
    if (text === undefined || path === undefined || id === undefined || !from) return [];
    const number = (of: XmlElement | undefined, name: string): number => Number(child(of, name)?.text ?? 0);
    const to = child(anchor, "to") ?? from;
    // An end without offset is the edge before that line.
    const last = (line: "row" | "col"): number => Math.max(number(from, line), number(to, line) - (to !== from && number(to, `${line}Off`) <= 0 ? 1 : 0));
    const properties = find(frame, "cNvPr")?.attributes ?? {};
    const area = { top: number(from, "row"), left: number(from, "col"), bottom: last("row"), right: last("col") };
    const { root } = treeOf(text), type = readChartType(root), told = readChartParts(root, type);
    const chart = { id: `${sheetId}/${properties["id"] ?? ""}`, name: properties["name"] ?? "", type, ...describe(parseXml(text)), area, ...(Object.keys(told).length ? { parts: told } : {}) };
    return [{ chart, path, anchor, relationship: id }];
  });
}

function describe(root: XmlElement): Pick<ChartData, "title" | "series"> {
  const chart = child(root, "chart");
  const plot = child(chart, "plotArea")?.children.find((each) => each.name.endsWith("Chart"));
  const title = all(child(chart, "title"), "t").map((each) => each.text).join("");
  const series = childrenOf(plot, "ser").map((each) => ({
    name: all(child(each, "tx"), "v")[0]?.text ?? null,
    values: find(child(each, "val") ?? child(each, "yVal"), "f")?.text ?? "",
    categories: find(child(each, "cat") ?? child(each, "xVal"), "f")?.text ?? null,
  }));
  return { title: child(chart, "title") ? title : null, series };
}

/** First element of a name at any depth. */
export function find(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return all(parent, name)[0];
}

function all(parent: XmlElement | undefined, name: string): XmlElement[] {
  return (parent?.children ?? []).flatMap((each) => [...(each.name === name ? [each] : []), ...all(each, name)]);
}

function textOf(parts: Parts, path: string): string | undefined {
  const part = parts.get(path);
  return part && decodeText(part);
}
