import type { BookData, CellData, ChartData } from "../../bookData";
import { cellKey, parseArea } from "../package/address";
import { kindOf } from "../package/chartKinds";
import type { PlotKind } from "../package/chartKinds";
import { seriesOf } from "../package/chartScopes";
import { remove, treeOf } from "../package/nodes";
import { attributes, escapeXml } from "../package/xml";
import { setTitle, withParts } from "./chartParts";
import { plotXml } from "./chartPlots";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const ANCHORS = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An empty drawing part. */
export const EMPTY_DRAWING = `${HEAD}<xdr:wsDr xmlns:xdr="${ANCHORS}" xmlns:a="${DRAWING}"></xdr:wsDr>`;

/** A corner of a frame: the upper left one of a cell. */
export function cornerXml(tag: string, column: number, row: number): string {
  const prefix = tag.includes(":") ? `${tag.split(":")[0]}:` : "", one = (name: string, value: number): string => `<${prefix}${name}>${value}</${prefix}${name}>`;
  return `<${tag}>${one("col", column)}${one("colOff", 0)}${one("row", row)}${one("rowOff", 0)}</${tag}>`;
}

/** A chart's frame in a drawing. Its last cell is covered whole: files name the corner after it. */
export function anchorXml({ name, area }: ChartData, shapeId: number, relationship: string): string {
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${ANCHORS}" xmlns:a="${DRAWING}">${cornerXml("xdr:from", area.left, area.top)}${cornerXml("xdr:to", area.right + 1, area.bottom + 1)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${attributes({ id: shapeId, name })}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

/** A chart part with references and the values they have now, and what was set on it. Kinds we do not draw become clustered columns. */
export const chartXml = (chart: ChartData, book: BookData): string => withParts(plainChart(chart, book), { before: {}, after: chart.parts ?? {} });

/** A chart's part with what changed of it; `null` where that is its kind or the number of its series, and it is made anew. */
export function changedChart(source: string, before: ChartData, after: ChartData, book: BookData): string | null {
  const isPrefixed = /<c:chartSpace[\s>]/.test(source), said = (each: ChartData["series"][number]): string => JSON.stringify([each.name, each.values, each.categories]);
  const changed = after.series.flatMap((each, index) => (before.series[index] && said(before.series[index]) === said(each) ? [] : [index]));
  if (before.type !== after.type || before.series.length !== after.series.length || (changed.length > 0 && !isPrefixed)) return null;
  return withParts(source, { before: before.parts ?? {}, after: after.parts ?? {} }, (tree) => {
    if (before.title !== after.title) setTitle(tree, after.title);
    const series = seriesOf(tree.root);
    for (const index of changed) {
      const one = treeOf(seriesXml(after.series[index]!, index, book, kindOf(after.type))).root, data = ["tx", "cat", "val", "xVal", "yVal"];
      remove(series[index], ...data);
      for (const each of one.children) if (series[index] && data.includes(each.name)) tree.put(series[index], each);
    }
  });
}

function plainChart(chart: ChartData, book: BookData): string {
  const kind = kindOf(chart.type);
  const title = chart.title === null
    ? '<c:autoTitleDeleted val="1"/>'
    : `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="zh-CN"/><a:t>${escapeXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
  const legend = chart.series.length > 1 || /Pie|Doughnut/.test(chart.type) ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : "";
  return (
    `${HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}"><c:roundedCorners val="0"/><c:chart>${title}` +
    `<c:plotArea><c:layout/>${plotXml(kind, chart.series.map((each, index) => seriesXml(each, index, book, kind)).join(""))}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

function seriesXml({ name, values, categories }: ChartData["series"][number], index: number, book: BookData, { plot, ofSeries }: PlotKind): string {
  const isScatter = plot === "scatterChart", cell = (tag: string, kind: "num" | "str", at: string): string => `<c:${tag}><c:${kind}Ref><c:f>${escapeXml(bare(at))}</c:f>${cacheXml(kind, at, book)}</c:${kind}Ref></c:${tag}>`;
  const title = name === null ? "" : `<c:tx>${nameXml(name, book)}</c:tx>`;
  const labels = categories === null ? "" : isScatter ? cell("xVal", isNumeric(categories, book) ? "num" : "str", categories) : cell("cat", "str", categories);
  const line = ofSeries["format.line.lineStyle"] === "None" ? '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>' : "", marker = ofSeries["markerStyle"] === "None" ? '<c:marker><c:symbol val="none"/></c:marker>' : "";
  const smooth = plot === "lineChart" || isScatter ? `<c:smooth val="${ofSeries["smooth"] === true ? 1 : 0}"/>` : "";
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${title}${line}${marker}${labels}${cell(isScatter ? "yVal" : "val", "num", values)}${smooth}</c:ser>`;
}

/** Whether all of a series' first values are numbers: a scatter counts them otherwise. */
const isNumeric = (reference: string, book: BookData): boolean => cellsAt(reference, book).every((cell) => cell?.value === undefined || typeof cell.value === "number");

/** A series' name: the cell it is taken from, or its own words. */
function nameXml(name: string, book: BookData): string {
  return cellsAt(name, book).length === 1 ? `<c:strRef><c:f>${escapeXml(bare(name))}</c:f>${cacheXml("str", name, book)}</c:strRef>` : `<c:v>${escapeXml(name)}</c:v>`;
}

function cacheXml(kind: "str" | "num", reference: string, book: BookData): string {
  const cells = cellsAt(reference, book);
  const points = cells.map((cell, index) => {
    const value = cell?.value;
    if (value === undefined || (kind === "num" && typeof value !== "number")) return "";
    return `<c:pt idx="${index}"><c:v>${escapeXml(typeof value === "object" ? value.error : String(value))}</c:v></c:pt>`;
  });
  return `<c:${kind}Cache>${kind === "num" ? "<c:formatCode>General</c:formatCode>" : ""}<c:ptCount val="${cells.length}"/>${points.join("")}</c:${kind}Cache>`;
}

/** Cells of `Sheet!A1:B2`, row by row; none for what is no such reference. */
function cellsAt(reference: string, book: BookData): (CellData | undefined)[] {
  const match = /^(?:'((?:[^']|'')+)'|([^!']+))!(.+)$/.exec(bare(reference));
  const sheet = book.sheets.find((each) => each.name === (match?.[1]?.replace(/''/g, "'") ?? match?.[2]));
  const area = parseArea(match?.[3] ?? "");
  if (!sheet || !area || (area.bottom - area.top + 1) * (area.right - area.left + 1) > 10_000) return [];
  const cells: (CellData | undefined)[] = [];
  for (let row = area.top; row <= area.bottom; row++) for (let column = area.left; column <= area.right; column++) cells.push(sheet.cells[cellKey(row, column)]);
  return cells;
}

function bare(reference: string): string {
  return reference.replace(/^=/, "");
}
