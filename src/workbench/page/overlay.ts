/** What lies over the grid's canvas: charts and pictures. */
import type { Box, SheetView } from "./sheetView";

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

/** Whether some of a box is on the canvas. */
export const reaches = ({ left, top, width, height }: Box, canvas: DOMRect): boolean => left < canvas.width && top < canvas.height && left + width > 0 && top + height > 0;

/** Two sheets over the grid: one for what stays in place with frozen lines, one for what scrolls below them. */
export class Overlay {
  private readonly frozen: HTMLElement;
  private readonly scrolled: HTMLElement;

  constructor(private readonly grid: HTMLElement) {
    this.frozen = layer(grid);
    this.scrolled = layer(grid);
  }

  /** Lays both over the canvas as it is now. */
  fit(view: SheetView): void {
    const frame = this.grid.getBoundingClientRect();
    const canvas: Box = { left: view.canvas.left - frame.left, top: view.canvas.top - frame.top, width: view.canvas.width, height: view.canvas.height };
    put(this.frozen, canvas);
    put(this.scrolled, { left: canvas.left + view.scrolled.left, top: canvas.top + view.scrolled.top, width: view.scrolled.width, height: view.scrolled.height });
  }

  /** Puts an element where a box of the canvas is. */
  place(element: HTMLElement, box: Box, isFrozen: boolean, view: SheetView): void {
    const parent = isFrozen ? this.frozen : this.scrolled, shift = isFrozen ? { left: 0, top: 0 } : view.scrolled;
    if (element.parentElement !== parent) parent.append(element);
    put(element, { ...box, left: box.left - shift.left, top: box.top - shift.top });
  }
}
