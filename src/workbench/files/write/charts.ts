import type { BookData, CellData, ChartData } from "../../bookData";
import { cellKey, parseArea } from "../package/address";
import { seriesOf } from "../package/chartScopes";
import { remove, treeOf } from "../package/nodes";
import { attributes, escapeXml } from "../package/xml";
import { setTitle, withParts } from "./chartParts";

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
      const one = treeOf(seriesXml(after.series[index]!, index, book)).root, data = ["tx", "cat", "val"];
      remove(series[index], ...data);
      for (const each of one.children) if (series[index] && data.includes(each.name)) tree.put(series[index], each);
    }
  });
}

function plainChart(chart: ChartData, book: BookData): string {
  const title = chart.title === null
    ? '<c:autoTitleDeleted val="1"/>'
    : `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="zh-CN"/><a:t>${escapeXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
  const legend = chart.series.length > 1 || /Pie|Doughnut/.test(chart.type) ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : "";
  return (
    `${HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}"><c:roundedCorners val="0"/><c:chart>${title}` +
    `<c:plotArea><c:layout/>${plotXml(chart, book)}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

function plotXml({ type, series }: ChartData, book: BookData): string {
  const inner = series.map((each, index) => seriesXml(each, index, book)).join("");
  const ids = '<c:axId val="111111111"/><c:axId val="222222222"/>';
  if (/^Pie/.test(type)) return `<c:pieChart><c:varyColors val="1"/>${inner}<c:firstSliceAng val="0"/></c:pieChart>`;
  if (/^Doughnut/.test(type)) return `<c:doughnutChart><c:varyColors val="1"/>${inner}<c:firstSliceAng val="0"/><c:holeSize val="75"/></c:doughnutChart>`;
  if (/^Line/.test(type)) return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${inner}<c:marker val="1"/>${ids}</c:lineChart>${axesXml(false)}`;
  if (/^Area/.test(type)) return `<c:areaChart><c:grouping val="standard"/><c:varyColors val="0"/>${inner}${ids}</c:areaChart>${axesXml(false)}`;
  const bar = /^Bar/.test(type);
  const grouping = type.endsWith("Stacked100") ? "percentStacked" : type.endsWith("Stacked") ? "stacked" : "clustered";
  const overlap = grouping === "clustered" ? "" : '<c:overlap val="100"/>';
  return `<c:barChart><c:barDir val="${bar ? "bar" : "col"}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${inner}<c:gapWidth val="150"/>${overlap}${ids}</c:barChart>${axesXml(bar)}`;
}

function axesXml(sideways: boolean): string {
  const end = '<c:crosses val="autoZero"/>';
  const scale = '<c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>', ticks = '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  return (
    `<c:catAx><c:axId val="111111111"/>${scale}<c:axPos val="${sideways ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/>${ticks}<c:crossAx val="222222222"/>${end}</c:catAx>` +
    `<c:valAx><c:axId val="222222222"/>${scale}<c:axPos val="${sideways ? "b" : "l"}"/><c:majorGridlines/><c:numFmt formatCode="General" sourceLinked="1"/>${ticks}<c:crossAx val="111111111"/>${end}</c:valAx>`
  );
}

function seriesXml({ name, values, categories }: ChartData["series"][number], index: number, book: BookData): string {
  const title = name === null ? "" : `<c:tx>${nameXml(name, book)}</c:tx>`;
  const labels = categories === null ? "" : `<c:cat><c:strRef><c:f>${escapeXml(bare(categories))}</c:f>${cacheXml("str", categories, book)}</c:strRef></c:cat>`;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${title}${labels}<c:val><c:numRef><c:f>${escapeXml(bare(values))}</c:f>${cacheXml("num", values, book)}</c:numRef></c:val></c:ser>`;
}

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
