/** Lines of cells as `getCellProperties` and its kin tell and set them: an object by side (excel.cellbordercollection). */
import { camel } from "../camel";
import type { Host, Obj } from "../objects";
import { answerFor, wantedOf } from "../queries";
import type { RangeTarget } from "../targets";

const SIDES = {
  bottom: "EdgeBottom", diagonalDown: "DiagonalDown", diagonalUp: "DiagonalUp", horizontal: "InsideHorizontal", left: "EdgeLeft", right: "EdgeRight", top: "EdgeTop", vertical: "InsideVertical",
} as const;
type Side = keyof typeof SIDES;

/** Names of the sides. */
export const borderSides = Object.keys(SIDES) as readonly Side[];

/** The line of a side of some cells, as an object of the model. */
export const borderAt = (host: Host, range: unknown, side: string): Obj => host.obj("RangeBorder", { range, side: SIDES[side as Side] });

/** What is asked of the lines of some cells, side by side. */
export function bordersOf(host: Host, range: RangeTarget, asked: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(borderSides.map((side) => {
    const { _Id, ...line } = camel(answerFor(host, borderAt(host, range, side), wantedOf({ Select: [...asked] }))) as Record<string, unknown>;
    return [side, line];
  }));
}

/** What is set of a line in an order that keeps all of it: a style comes with a weight, and a colour to a line that is there. */
export const inOrder = (line: Readonly<Record<string, unknown>>): [string, unknown][] => ["style", "weight", "color", "tintAndShade"].flatMap((name): [string, unknown][] => (name in line ? [[name, line[name]]] : []));
