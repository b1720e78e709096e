import type { ChartView } from "./chartView";
import { drawAxes } from "./drawAxes";
import { drawPie } from "./drawPie";
import { TEXT_SIZE, colourOf } from "./ink";
import type { Room } from "./ink";
import { element, fitted, widthOf, words } from "./svgText";

const [TITLE_SIZE, MARGIN, LEGEND_LINE] = [15, 10, 20];

/** A chart as the text of an SVG picture: title above, legend below, the plot between. */
export function drawChart(view: ChartView, width: number, height: number): string {
  const title = view.title === null ? "" : words(fitted(view.title, TITLE_SIZE, width - 2 * MARGIN), { x: width / 2, y: MARGIN + TITLE_SIZE, "text-anchor": "middle", "font-size": TITLE_SIZE, fill: "#404040" });
  const isRound = view.kind === "pie" || view.kind === "doughnut";
  const names = isRound ? view.categories : view.series.map(({ name }) => name);
  const top = MARGIN + (view.title === null ? 0 : TITLE_SIZE + 10);
  const legend = view.legend ? legendOf(names, width, height) : { drawn: "", height: 0 };
  const room: Room = { x: MARGIN, y: top, width: width - 2 * MARGIN, height: height - top - MARGIN - legend.height };
  const plot = room.width < 40 || room.height < 30 ? "" : isRound ? drawPie(view, room) : drawAxes(view, room);
  const frame = element("rect", { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: "#FFFFFF", stroke: "#D9D9D9" });
  return element("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}`, width: "100%", height: "100%", "font-size": TEXT_SIZE, fill: "#595959" }, frame + title + plot + legend.drawn);
}

/** Names with their colours in as many lines as they need, at most three. */
function legendOf(names: readonly string[], width: number, height: number): { readonly drawn: string; readonly height: number } {
  const lines: { text: string; index: number; width: number }[][] = [[]];
  let used = 0;
  names.forEach((name, index) => {
    const text = fitted(name, TEXT_SIZE, width * 0.4);
    const entry = { text, index, width: widthOf(text) * TEXT_SIZE + 30 };
    if (used > 0 && used + entry.width > width - 2 * MARGIN) [used] = [0, lines.push([])];
    used += entry.width;
    lines[lines.length - 1]!.push(entry);
  });
  const shown = lines.slice(0, 3);
  const drawn = shown.map((line, row) => {
    let x = (width - line.reduce((sum, each) => sum + each.width, 0)) / 2;
    const y = height - MARGIN - (shown.length - row - 1) * LEGEND_LINE;
    return line.map(({ text, index, width: wide }) => {
      const made = element("rect", { x: x + 4, y: y - 9, width: 9, height: 9, fill: colourOf(index) }) + words(text, { x: x + 18, y });
      x += wide;
      return made;
    }).join("");
  }).join("");
  return { drawn, height: shown.length * LEGEND_LINE };
}
