import type { Injector } from "@univerjs/core";
import type { ChartData } from "../../bookData";
import type { Host } from "../../host";
import { onViewChange, sheetView } from "../sheetView";
import type { Box, SheetView } from "../sheetView";
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
  const layers = { frozen: layer(grid), scrolled: layer(grid) };
  const onPage = new Map<string, Drawn>();
  const refresh = (): void => {
    const view = sheetView(injector);
    const charts = view ? host.records.sheet(view.sheet).charts : [];
    const known = new Set(charts.map(({ id }) => id));
    for (const [id, { element }] of onPage) if (!known.has(id)) { element.remove(); onPage.delete(id); }
    if (!view) return;
    const frame = grid.getBoundingClientRect();
    const canvas: Box = { left: view.canvas.left - frame.left, top: view.canvas.top - frame.top, width: view.canvas.width, height: view.canvas.height };
    put(layers.frozen, canvas);
    put(layers.scrolled, { left: canvas.left + view.scrolled.left, top: canvas.top + view.scrolled.top, width: view.scrolled.width, height: view.scrolled.height });
    for (const chart of charts) place(chart, view);
  };

  const place = (chart: ChartData, view: SheetView): void => {
    const { area } = chart;
    const isFrozen = view.isFrozen(area.top, area.left);
    const parent = isFrozen ? layers.frozen : layers.scrolled;
    const box = view.boxOf(area);
    const shift = isFrozen ? { left: 0, top: 0 } : view.scrolled;
    const drawn = onPage.get(chart.id) ?? { element: document.createElement("div"), drawn: "" };
    onPage.set(chart.id, drawn);
    if (drawn.element.parentElement !== parent) parent.append(drawn.element);
    put(drawn.element, { ...box, left: box.left - shift.left, top: box.top - shift.top });
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

/** A transparent sheet over the grid that cuts off what reaches over its edges. */
function layer(grid: HTMLElement): HTMLElement {
  const element = document.createElement("div");
  element.className = "chart-layer";
  grid.append(element);
  return element;
}

function put({ style }: HTMLElement, { left, top, width, height }: Box): void {
  Object.assign(style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
}

const reaches = ({ left, top, width, height }: Box, canvas: DOMRect): boolean => left < canvas.width && top < canvas.height && left + width > 0 && top + height > 0;
