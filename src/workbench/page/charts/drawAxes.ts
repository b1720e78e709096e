import type { ChartView } from "./chartView";
import { TEXT_SIZE, colourOf } from "./ink";
import type { Room } from "./ink";
import { scaleFor, share } from "./scale";
import type { Scale } from "./scale";
import { element, fitted, widthOf, words } from "./svgText";

const [GRID, GAP] = ["#E0E0E0", 6];
/** Part of a category's band that its bars fill; Excel's gap width of 80 %. */
const FILLED = 1 / 1.8;

/** The plot as bars, columns, lines or areas over axes. */
export function drawAxes(view: ChartView, room: Room): string {
  const scale = scaleFor(extremes(view), Math.max(2, Math.floor((view.kind === "bar" ? room.width : room.height) / 60)), view.least, view.most);
  return view.kind === "bar" ? sideways(view, room, scale) : upright(view, room, scale);
}

/** Values that the axis must hold: of stacked series, their sums. */
function extremes({ stacked, series, categories }: ChartView): number[] {
  if (stacked === "percent") return [0, 100];
  if (stacked === "no") return series.flatMap(({ values }) => values.filter((value) => value !== null));
  const sums = (sign: 1 | -1): number[] => categories.map((_, index) => series.reduce((sum, { values }) => sum + (Math.sign(values[index] ?? 0) === sign ? (values[index] ?? 0) : 0), 0));
  return [...sums(1), ...sums(-1)];
}

/** From where to where each series' bar of a category goes on the axis. */
function spans({ stacked, series }: ChartView, category: number): (readonly [from: number, to: number] | null)[] {
  const whole = series.reduce((sum, { values }) => sum + Math.abs(values[category] ?? 0), 0);
  let [up, down] = [0, 0];
  return series.map(({ values }) => {
    const given = values[category] ?? null;
    if (given === null) return null;
    if (stacked === "no") return [0, given];
    const value = stacked === "percent" ? (whole === 0 ? 0 : (given / whole) * 100) : given;
    const from = value < 0 ? down : up;
    if (value < 0) down += value;
    else up += value;
    return [from, from + value];
  });
}

/** Each bar of a category: where it lies across its band (0 to 1) and how wide it is. */
function slot({ stacked, series }: ChartView, index: number): { readonly at: number; readonly size: number } {
  const count = stacked === "no" ? series.length : 1;
  return { at: (1 - FILLED) / 2 + (stacked === "no" ? (index * FILLED) / count : 0), size: FILLED / count };
}

const inWords = (value: number): string => String(value);

function sideways(view: ChartView, room: Room, scale: Scale): string {
  const label = Math.min(room.width * 0.45, Math.max(0, ...view.categories.map((text) => widthOf(text) * TEXT_SIZE)) + GAP);
  const [x, width, height] = [room.x + label, room.width - label - widthOf(inWords(scale.most)) * TEXT_SIZE * 0.5, room.height - TEXT_SIZE - GAP];
  const place = (value: number): number => x + share(scale, value) * width;
  const band = height / Math.max(1, view.categories.length);
  const every = Math.max(1, Math.ceil((TEXT_SIZE + 2) / band));
  const grid = scale.marks.map((mark) => element("line", { x1: place(mark), x2: place(mark), y1: room.y, y2: room.y + height, stroke: GRID }) + words(inWords(mark), { x: place(mark), y: room.y + height + TEXT_SIZE + 2, "text-anchor": "middle" }));
  const bars = view.categories.map((category, row) => {
    const y = room.y + row * band;
    const name = row % every === 0 ? words(fitted(category, TEXT_SIZE, label - GAP), { x: x - GAP, y: y + band / 2 + 4, "text-anchor": "end" }) : "";
    return name + spans(view, row).map((span, index) => {
      if (!span) return "";
      const { at, size } = slot(view, index);
      const [low, high] = [place(Math.min(...span)), place(Math.max(...span))];
      return element("rect", { x: low, y: y + at * band, width: high - low, height: size * band, fill: colourOf(index) });
    }).join("");
  });
  return grid.join("") + bars.join("") + element("line", { x1: place(0), x2: place(0), y1: room.y, y2: room.y + height, stroke: "#BFBFBF" });
}

function upright(view: ChartView, room: Room, scale: Scale): string {
  const label = Math.max(...scale.marks.map((mark) => widthOf(inWords(mark)) * TEXT_SIZE)) + GAP;
  const [x, width, height] = [room.x + label, room.width - label, room.height - TEXT_SIZE - GAP];
  const place = (value: number): number => room.y + height - share(scale, value) * height;
  const band = width / Math.max(1, view.categories.length);
  const every = Math.max(1, Math.ceil((Math.max(0, ...view.categories.map(widthOf)) * TEXT_SIZE + 4) / band / 2));
  const grid = scale.marks.map((mark) => element("line", { x1: x, x2: x + width, y1: place(mark), y2: place(mark), stroke: GRID }) + words(inWords(mark), { x: x - GAP, y: place(mark) + 4, "text-anchor": "end" }));
  const names = view.categories.map((category, index) => (index % every === 0 ? words(fitted(category, TEXT_SIZE, band * every - 2), { x: x + (index + 0.5) * band, y: room.y + height + TEXT_SIZE + 4, "text-anchor": "middle" }) : ""));
  const drawn = view.kind === "column" ? columns(view, x, band, place) : lines(view, x, band, place);
  return grid.join("") + drawn + names.join("") + element("line", { x1: x, x2: x + width, y1: place(0), y2: place(0), stroke: "#BFBFBF" });
}

function columns(view: ChartView, x: number, band: number, place: (value: number) => number): string {
  return view.categories.map((_, category) => spans(view, category).map((span, index) => {
    if (!span) return "";
    const { at, size } = slot(view, index);
    const [top, bottom] = [place(Math.max(...span)), place(Math.min(...span))];
    return element("rect", { x: x + (category + at) * band, y: top, width: size * band, height: bottom - top, fill: colourOf(index) });
  }).join("")).join("");
}

/** Lines with their points, areas down to where they begin, points alone; an empty cell is a gap. */
function lines(view: ChartView, x: number, band: number, place: (value: number) => number): string {
  const all = view.categories.map((_, category) => spans(view, category));
  return view.series.map((_, index) => {
    const points = all.flatMap((spansHere, category) => {
      const span = spansHere[index];
      return span ? [{ category, x: x + (category + 0.5) * band, from: place(span[0]), to: place(span[1]) }] : [];
    });
    const runs = points.reduce<(typeof points)[]>((found, point) => {
      const last = found[found.length - 1];
      if (last && last[last.length - 1]!.category === point.category - 1) last.push(point);
      else found.push([point]);
      return found;
    }, []);
    const path = (run: typeof points, key: "from" | "to"): string => run.map((point) => `${point.x.toFixed(2)} ${point[key].toFixed(2)}`).join(" L ");
    if (view.kind === "area") return runs.map((run) => element("path", { d: `M ${path(run, "to")} L ${path([...run].reverse(), "from")} Z`, fill: colourOf(index), "fill-opacity": "0.85" })).join("");
    const line = view.kind === "scatter" ? "" : runs.map((run) => element("path", { d: `M ${path(run, "to")}`, fill: "none", stroke: colourOf(index), "stroke-width": 2.25, "stroke-linejoin": "round" })).join("");
    return line + points.map((point) => element("circle", { cx: point.x, cy: point.to, r: 3, fill: colourOf(index) })).join("");
  }).join("");
}
