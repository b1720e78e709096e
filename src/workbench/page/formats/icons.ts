import type { Icon } from "../../conditional";

export const ICON_SIZE = 14;

type Pen = Pick<CanvasRenderingContext2D, "save" | "restore" | "translate" | "rotate" | "scale" | "beginPath" | "closePath" | "moveTo" | "lineTo" | "arc" | "fill" | "stroke" | "rect" | "fillRect" | "fillStyle" | "strokeStyle" | "lineWidth">;
/** Draws around the origin, within half a unit each way. */
type Shape = (pen: Pen, color: string, share: number) => void;

const [RED, YELLOW, GREEN, GRAY, BLACK, PINK, BLUE] = ["#C43E1C", "#E8A202", "#55A33B", "#808080", "#3B3B3B", "#E8A0A0", "#3A76C4"];
const LIGHTS = [RED, YELLOW, GREEN];

function polygon(pen: Pen, ...points: readonly (readonly [number, number])[]): void {
  pen.beginPath();
  points.forEach(([x, y], index) => (index === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
  pen.closePath();
}

function filled(pen: Pen, color: string): void {
  pen.fillStyle = color;
  pen.fill();
}

/** `share` turns it, in quarters: 0 up, 1 right, 2 down. */
const arrow: Shape = (pen, color, share) => {
  pen.rotate((share * Math.PI) / 2);
  polygon(pen, [0, -0.5], [0.45, 0], [0.18, 0], [0.18, 0.5], [-0.18, 0.5], [-0.18, 0], [-0.45, 0]);
  filled(pen, color);
};
const circle: Shape = (pen, color) => {
  pen.beginPath();
  pen.arc(0, 0, 0.45, 0, 2 * Math.PI);
  filled(pen, color);
};
const rimmed: Shape = (pen, color, share) => {
  pen.fillStyle = BLACK;
  pen.fillRect(-0.5, -0.5, 1, 1);
  pen.scale(0.85, 0.85);
  circle(pen, color, share);
};
const flag: Shape = (pen, color) => {
  pen.fillStyle = BLACK;
  pen.fillRect(-0.4, -0.5, 0.1, 1);
  polygon(pen, [-0.3, -0.48], [0.45, -0.2], [-0.3, 0.08]);
  filled(pen, color);
};
const diamond: Shape = (pen, color) => { polygon(pen, [0, -0.5], [0.5, 0], [0, 0.5], [-0.5, 0]); filled(pen, color); };
const triangle: Shape = (pen, color, share) => {
  pen.rotate(share * Math.PI);
  polygon(pen, [0, -0.42], [0.48, 0.4], [-0.48, 0.4]);
  filled(pen, color);
};
const dash: Shape = (pen, color) => { pen.fillStyle = color; pen.fillRect(-0.45, -0.14, 0.9, 0.28); };

/** `share`: 0 a cross, 1 an exclamation mark, 2 a tick. */
const mark: Shape = (pen, color, share) => {
  pen.strokeStyle = color;
  pen.lineWidth = 0.16;
  pen.beginPath();
  if (share === 0) { pen.moveTo(-0.28, -0.28); pen.lineTo(0.28, 0.28); pen.moveTo(0.28, -0.28); pen.lineTo(-0.28, 0.28); }
  else if (share === 1) { pen.moveTo(0, -0.32); pen.lineTo(0, 0.1); pen.moveTo(0, 0.2); pen.lineTo(0, 0.34); }
  else { pen.moveTo(-0.3, 0); pen.lineTo(-0.08, 0.24); pen.lineTo(0.3, -0.24); }
  pen.stroke();
};
const sealed: Shape = (pen, color, share) => {
  circle(pen, color, share);
  pen.scale(0.8, 0.8);
  mark(pen, "#FFFFFF", share);
};

/** `share` of four steps is filled. */
const rating: Shape = (pen, color, share) => {
  for (let step = 0; step < 4; step++) {
    const height = 0.25 + 0.25 * step;
    pen.fillStyle = step < share ? color : "#D0D0D0";
    pen.fillRect(-0.5 + step * 0.26, 0.5 - height, 0.2, height);
  }
};
const quarters: Shape = (pen, color, share) => {
  circle(pen, "#FFFFFF", 0);
  pen.strokeStyle = color;
  pen.lineWidth = 0.07;
  pen.stroke();
  pen.beginPath();
  pen.moveTo(0, 0);
  pen.arc(0, 0, 0.45, -Math.PI / 2, -Math.PI / 2 + (share * Math.PI) / 2);
  pen.closePath();
  filled(pen, color);
};
const boxes: Shape = (pen, color, share) => {
  ([[-0.5, 0.04], [0.04, 0.04], [-0.5, -0.5], [0.04, -0.5]] as const).forEach(([x, y], step) => {
    pen.fillStyle = step < share ? color : "#D0D0D0";
    pen.fillRect(x, y, 0.46, 0.46);
  });
};
/** `share` in halves. */
const star: Shape = (pen, color, share) => {
  const points = Array.from({ length: 10 }, (_, index): readonly [number, number] => {
    const [angle, radius] = [(index * Math.PI) / 5, index % 2 === 0 ? 0.5 : 0.21];
    return [radius * Math.sin(angle), -radius * Math.cos(angle)];
  });
  polygon(pen, ...points);
  filled(pen, share === 2 ? color : "#FFFFFF");
  pen.strokeStyle = color;
  pen.lineWidth = 0.06;
  pen.stroke();
  if (share !== 1) return;
  polygon(pen, ...points.filter(([x]) => x < 0.001));
  filled(pen, color);
};

type Drawing = readonly [shape: Shape, color: string, share?: number];
const each = (shape: Shape, colors: readonly string[], shares: readonly number[] = []): readonly Drawing[] => colors.map((color, index): Drawing => [shape, color, shares[index] ?? 0]);
const counted = (shape: Shape, color: string, from: number, to: number): readonly Drawing[] => Array.from({ length: to - from + 1 }, (_, index): Drawing => [shape, color, from + index]);
const turned = (turns: readonly number[], colors: readonly string[]): readonly Drawing[] => each(arrow, colors, turns);
const grays = (count: number): string[] => Array<string>(count).fill(GRAY);

/** Excel's sets by their names in Office.js, the icon for the lowest values first. Drawn in our own hand. */
const SETS: Readonly<Record<string, readonly Drawing[]>> = {
  ThreeArrows: turned([2, 1, 0], LIGHTS), ThreeArrowsGray: turned([2, 1, 0], grays(3)), ThreeFlags: each(flag, LIGHTS), ThreeTrafficLights1: each(circle, LIGHTS), ThreeTrafficLights2: each(rimmed, LIGHTS),
  ThreeSigns: [[diamond, RED], [triangle, YELLOW], [circle, GREEN]], ThreeSymbols: each(sealed, LIGHTS, [0, 1, 2]), ThreeSymbols2: each(mark, LIGHTS, [0, 1, 2]),
  FourArrows: turned([2, 1.5, 0.5, 0], [RED, YELLOW, YELLOW, GREEN]), FourArrowsGray: turned([2, 1.5, 0.5, 0], grays(4)), FourRedToBlack: each(circle, [BLACK, GRAY, PINK, RED]), FourRating: counted(rating, BLUE, 1, 4),
  FourTrafficLights: each(circle, [BLACK, ...LIGHTS]), FiveArrows: turned([2, 1.5, 1, 0.5, 0], [RED, YELLOW, YELLOW, YELLOW, GREEN]), FiveArrowsGray: turned([2, 1.5, 1, 0.5, 0], grays(5)),
  FiveRating: counted(rating, BLUE, 0, 4), FiveQuarters: counted(quarters, BLACK, 0, 4), ThreeStars: counted(star, YELLOW, 0, 2), ThreeTriangles: [[triangle, RED, 1], [dash, YELLOW], [triangle, GREEN]], FiveBoxes: counted(boxes, BLUE, 0, 4),
};

/** Draws an icon into a square whose upper left corner is given. */
export function drawIcon(pen: Pen, { set, index }: Icon, left: number, top: number): void {
  const drawing = SETS[set]?.[index];
  if (!drawing) return;
  const [shape, color, share = 0] = drawing;
  pen.save();
  pen.translate(left + ICON_SIZE / 2, top + ICON_SIZE / 2);
  pen.scale(ICON_SIZE, ICON_SIZE);
  shape(pen, color, share);
  pen.restore();
}
