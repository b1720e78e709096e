import type { ChartView } from "./chartView";
import { colourOf } from "./ink";
import type { Room } from "./ink";
import { element, words } from "./svgText";

const HOLE = 0.5;

/** A pie or a ring of the first series, clockwise from the top, each piece with its share. Negative numbers count by size, as in Excel. */
export function drawPie({ kind, series, categories }: ChartView, { x, y, width, height }: Room): string {
  const values = (series[0]?.values ?? []).map((value) => Math.abs(value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  const radius = Math.min(width, height) / 2 - 4;
  if (total === 0 || radius <= 0) return "";
  const [cx, cy] = [x + width / 2, y + height / 2];
  const at = (turn: number, far: number): string => `${(cx + far * Math.sin(turn)).toFixed(2)} ${(cy - far * Math.cos(turn)).toFixed(2)}`;
  let from = 0;
  const pieces = values.map((value, index) => {
    const to = from + (value / total) * 2 * Math.PI * 0.99999; // a whole circle has no arc of its own
    const [large, inner] = [to - from > Math.PI ? 1 : 0, kind === "doughnut" ? radius * HOLE : 0];
    const back = inner === 0 ? `L ${cx.toFixed(2)} ${cy.toFixed(2)}` : `L ${at(to, inner)} A ${inner.toFixed(2)} ${inner.toFixed(2)} 0 ${large} 0 ${at(from, inner)}`;
    const piece = element("path", { d: `M ${at(from, radius)} A ${radius.toFixed(2)} ${radius.toFixed(2)} 0 ${large} 1 ${at(to, radius)} ${back} Z`, fill: colourOf(index), stroke: "#FFFFFF" }, element("title", {}, words(`${categories[index] ?? ""}`, {})));
    const middle = at((from + to) / 2, radius * (kind === "doughnut" ? 0.75 : 0.65)).split(" ").map(Number);
    const label = value / total < 0.05 ? "" : words(`${Math.round((value / total) * 100)}%`, { x: middle[0]!, y: middle[1]! + 4, "text-anchor": "middle", fill: "#FFFFFF" });
    from = to;
    return piece + label;
  });
  return pieces.join("");
}
