import type { BookData, ChartData, SheetData } from "../../bookData";
import { insertBeforeEnd, readRelationships, relationshipsPath } from "../package/relationships";
import { child, openingTag } from "../package/xml";
import type { XmlElement } from "../package/xml";
import { find, placedCharts } from "../read/charts";
import type { PlacedChart } from "../read/charts";
import { EMPTY_DRAWING, anchorXml, changedChart, chartXml, cornerXml } from "./charts";
import { CONTENT_TYPES } from "./contentTypes";
import type { Draft } from "./draft";
import { applyEdits } from "./edits";
import type { Edit } from "./edits";
import { canonical } from "./canonical";

/** Brings the drawing of a sheet's part in line with its charts; gives the id the sheet's part names it by, if it has one. */
export function writeCharts(draft: Draft, sheetPath: string, before: readonly ChartData[], after: SheetData, book: BookData): string | null {
  if (canonical(before) === canonical(after.charts)) return null;
  const existing = readRelationships(draft.text(relationshipsPath(sheetPath)), sheetPath).find((each) => each.kind === "drawing");
  const path = existing?.target ?? draft.freePath("xl/drawings/drawing");
  if (!existing) draft.add(path, EMPTY_DRAWING, CONTENT_TYPES.drawing);
  const placed = existing ? placedCharts(draft.parts, path, after.id) : [], source = draft.text(path)!;
  const kept = new Map(after.charts.map((chart) => [chart.id, chart])), known = new Set(placed.map(({ chart }) => chart.id));
  const edits = placed.flatMap((one): Edit[] => {
    const chart = kept.get(one.chart.id), { start, end } = one.anchor;
    if (!chart) return [{ start, end, text: "" }];
    if (canonical(content(chart)) !== canonical(content(one.chart))) draft.write(one.path, changedChart(draft.text(one.path)!, one.chart, chart, book) ?? chartXml(chart, book));
    return anchorEdits(source, one, chart);
  });
  let drawing = applyEdits(source, edits);
  const free = Math.max(1000, ...placed.map(({ chart }) => Number(chart.id.split("/").at(-1)) || 0)) + 1;
  for (const [index, chart] of after.charts.filter(({ id }) => !known.has(id)).entries()) {
    const chartPath = draft.freePath("xl/charts/chart");
    draft.add(chartPath, chartXml(chart, book), CONTENT_TYPES.chart);
    drawing = insertBeforeEnd(drawing, "wsDr", anchorXml(chart, free + index, draft.link(path, "chart", chartPath)));
  }
  draft.write(path, drawing);
  return existing?.id ?? draft.link(sheetPath, "drawing", path);
}

/** What stands in a chart's own part, and not in its frame. */
const content = ({ id: _, name: __, area: ___, ...chart }: ChartData): object => chart;

/** A frame with its name and place; one that is no frame between two cells becomes one when it is moved. */
function anchorEdits(source: string, { chart: was, anchor, relationship }: PlacedChart, is: ChartData): Edit[] {
  const properties = find(anchor, "cNvPr"), edits: Edit[] = [];
  const [from, to] = [child(anchor, "from"), child(anchor, "to")], isMoved = canonical(was.area) !== canonical(is.area);
  if (isMoved && !to) return [{ start: anchor.start, end: anchor.end, text: anchorXml(is, Number(properties?.attributes["id"] ?? 0), relationship) }];
  const corner = (element: XmlElement | undefined, column: number, row: number): void => {
    if (element) edits.push({ start: element.start, end: element.end, text: cornerXml(element.tag, column, row) });
  };
  if (isMoved) corner(from, is.area.left, is.area.top);
  if (isMoved) corner(to, is.area.right + 1, is.area.bottom + 1);
  if (properties && was.name !== is.name) edits.push({ start: properties.start, end: properties.openEnd, text: openingTag(source, properties, { name: is.name }) + (properties.openEnd === properties.end ? "/>" : ">") });
  return edits;
}
