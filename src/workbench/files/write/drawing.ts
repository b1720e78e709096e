import type { BookData, ChartData, SheetData } from "../../bookData";
import { insertBeforeEnd, readRelationships, relationshipsPath } from "../package/relationships";
import { parseXml } from "../package/xml";
import { find } from "../read/charts";
import { EMPTY_DRAWING, anchorXml, chartXml } from "./charts";
import { CONTENT_TYPES } from "./contentTypes";
import type { Draft } from "./draft";
import { applyEdits } from "./edits";
import { canonical } from "./canonical";

/** Brings the drawing of a sheet's part in line with its charts; gives the id the sheet's part names it by, if it has one. */
export function writeCharts(draft: Draft, sheetPath: string, before: readonly ChartData[], after: SheetData, book: BookData): string | null {
  const known = new Set(before.map(content));
  const wanted = new Set(after.charts.map(content));
  const gone = new Set(before.filter((each) => !wanted.has(content(each))).map((each) => each.name));
  const added = after.charts.filter((each) => !known.has(content(each)));
  if (!gone.size && !added.length) return null;
  const existing = readRelationships(draft.text(relationshipsPath(sheetPath)), sheetPath).find((each) => each.kind === "drawing");
  const path = existing?.target ?? draft.freePath("xl/drawings/drawing");
  if (!existing) draft.add(path, EMPTY_DRAWING, CONTENT_TYPES.drawing);
  let drawing = withoutAnchors(draft.text(path)!, gone);
  for (const [index, chart] of added.entries()) {
    const chartPath = draft.freePath("xl/charts/chart");
    draft.add(chartPath, chartXml(chart, book), CONTENT_TYPES.chart);
    drawing = insertBeforeEnd(drawing, "wsDr", anchorXml(chart, 1000 + before.length + index, draft.link(path, "chart", chartPath)));
  }
  draft.write(path, drawing);
  return existing?.id ?? draft.link(sheetPath, "drawing", path);
}

function content({ id: _, ...chart }: ChartData): string {
  return canonical(chart);
}

function withoutAnchors(drawing: string, names: ReadonlySet<string>): string {
  const gone = parseXml(drawing).children.filter((anchor) => find(anchor, "chart") && names.has(find(anchor, "cNvPr")?.attributes["name"] ?? ""));
  return applyEdits(drawing, gone.map(({ start, end }) => ({ start, end, text: "" })));
}
