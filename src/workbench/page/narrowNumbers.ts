import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { Font } from "@univerjs/preset-sheets-core";
import type { UniverRenderingContext } from "@univerjs/preset-sheets-core";
import { fittedNumber } from "./fittedNumber";

const NUMBER = 2;
/** What the grid leaves free beside text, in pixels, where a style says nothing. */
const PADDING = 2;
/** Widths that are remembered before they are forgotten all at once. */
const MOST_WIDTHS = 20_000;

interface Drawn {
  readonly startX: number;
  readonly endX: number;
  fontCache?: { cellData?: Nullable<ICellData>; readonly fontString?: string; readonly style?: Nullable<IStyleData>; readonly vertexAngle?: number };
}

interface TextDrawer {
  _renderText(context: UniverRenderingContext, row: number, column: number, drawn: Drawn, overflow: unknown): void;
}

const SIZE = /(\d+(?:\.\d+)?)(?=p[tx])/;

/** Whether a cell's text is made smaller where it does not fit (`engine/cellCustom.ts` keeps it beside the cell). */
const shrinks = (cell: ICellData): boolean => (cell.custom?.["undrawn"] as { readonly shrinkToFit?: boolean } | undefined)?.shrinkToFit === true;

/**
 * Numbers that are wider than their cell are drawn as Excel draws them; the grid cuts them off, and what is left reads as another number.
 * Text of cells that shrink is drawn smaller. Only drawn: whoever copies, edits or widens the cell finds the number.
 */
export function fitNumbers(): void {
  const drawer = Font.prototype as unknown as TextDrawer, draw = drawer._renderText, widths = new Map<string, number>();
  if (typeof draw !== "function") throw new Error("This Univer draws texts in another way: Font has changed");
  const measure = (context: UniverRenderingContext, font: string, text: string): number => {
    const key = `${font}|${text}`, known = widths.get(key);
    if (known !== undefined) return known;
    if (widths.size > MOST_WIDTHS) widths.clear();
    context.font = font;
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };
  drawer._renderText = function (this: TextDrawer, context, row, column, drawn, overflow) {
    const { fontCache } = drawn, cell = fontCache?.cellData, style = fontCache?.style;
    if (!fontCache || !cell || cell.v === null || cell.v === undefined || fontCache.vertexAngle || !(cell.t === NUMBER || shrinks(cell))) return draw.call(this, context, row, column, drawn, overflow);
    // Cut off is what does not fit beside the one margin that it is drawn from.
    const text = String(cell.v), room = drawn.endX - drawn.startX - Math.max(style?.pd?.l ?? PADDING, style?.pd?.r ?? PADDING), font = fontCache.fontString ?? "";
    if (shrinks(cell)) {
      const share = room / measure(context, font, text);
      if (share < 1) drawn.fontCache = { ...fontCache, fontString: font.replace(SIZE, (size) => String(Math.max(1, Number(size) * share))) };
      draw.call(this, context, row, column, drawn, overflow);
      drawn.fontCache = fontCache;
      return;
    }
    const shown = fittedNumber(text, room, (each) => measure(context, font, each), style?.n?.pattern && style.n.pattern !== "General" ? null : Number(cell.v));
    if (shown === text) return draw.call(this, context, row, column, drawn, overflow);
    drawn.fontCache = { ...fontCache, cellData: { ...cell, v: shown } };
    draw.call(this, context, row, column, drawn, overflow);
    drawn.fontCache = fontCache;
  };
}
