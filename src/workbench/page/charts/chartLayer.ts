import type { Injector } from "@univerjs/core";
import type { ChartData } from "../../bookData";
import type { Host } from "../../host";
import { Overlay, reaches } from "../overlay";
import { onViewChange, sheetView } from "../sheetView";
import type { SheetView } from "../sheetView";
import { chartView } from "./chartView";
import { drawChart } from "./drawChart";

/** A chart that is on the page, with what it was last drawn from. */
interface Drawn {
  readonly element: HTMLElement;
  drawn: string;
}

/**
 * Draws the charts of the sheet that is shown over its cells: placed by cells, following scrolling and zoom, kept out of frozen lines and
 * headers. They are seen, not handled: a click goes through to the cell below.
 */
export function showCharts(grid: HTMLElement, injector: Injector, host: Host): void {
  const overlay = new Overlay(grid);
  const onPage = new Map<string, Drawn>();
  const refresh = (): void => {
    const view = sheetView(injector);
    const charts = view ? host.records.sheet(view.sheet).charts : [];
    const known = new Set(charts.map(({ id }) => id));
    for (const [id, { element }] of onPage) if (!known.has(id)) { element.remove(); onPage.delete(id); }
    if (!view) return;
    overlay.fit(view);
    for (const chart of charts) place(chart, view);
  };

  const place = (chart: ChartData, view: SheetView): void => {
    const { area } = chart;
    const box = view.boxOf(area);
    const drawn = onPage.get(chart.id) ?? { element: document.createElement("div"), drawn: "" };
    onPage.set(chart.id, drawn);
    overlay.place(drawn.element, box, view.isFrozen(area.top, area.left), view);
    if (box.width < 1 || box.height < 1 || !reaches(box, view.canvas)) return;
    const picture = drawChart(chartView(host, chart), Math.round(box.width / view.zoom), Math.round(box.height / view.zoom));
    if (picture === drawn.drawn) return;
    drawn.drawn = picture;
    drawn.element.innerHTML = picture;
    drawn.element.setAttribute("role", "img");
    drawn.element.setAttribute("aria-label", chart.title ?? chart.name);
  };

  onViewChange(injector, refresh);
  host.onEvents(refresh);
}
