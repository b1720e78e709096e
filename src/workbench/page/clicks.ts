import type { Injector, Workbook } from "@univerjs/core";
import { IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { HoverManagerService, IEditorBridgeService } from "@univerjs/preset-sheets-core";
import type { Host } from "../host";
import { clicked } from "../host/windowEvents";
import { cellBox } from "./cellPlace";

const POINTS_A_PIXEL = 0.75;

interface Cell {
  readonly subUnitId: string;
  readonly row: number;
  readonly col: number;
}

/**
 * Tells of clicks on cells, as `onSingleClicked` has them: with the left button, pressed and let go on one cell; not while a cell is
 * being edited, when clicks give a formula its references.
 */
export function tellClicks(injector: Injector, host: Host): void {
  const hover = injector.get(HoverManagerService);
  let pressed: Cell | null = null;
  hover.currentPointerDownCell$.subscribe((down) => { pressed = down.event.button === 0 && !injector.get(IEditorBridgeService).isVisible().visible ? down : null; });
  hover.currentPointerUpCell$.subscribe((up) => {
    const isClick = pressed !== null && pressed.subUnitId === up.subUnitId && pressed.row === up.row && pressed.col === up.col;
    pressed = null;
    if (!isClick) return;
    const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const freeze = workbook?.getActiveSheet().getFreeze();
    if (!workbook || !freeze) return;
    const { left, top, scale } = cellBox(injector, workbook, up.row, up.col, up.row < freeze.ySplit, up.col < freeze.xSplit);
    void clicked(host, up.subUnitId, up.row, up.col, { x: ((up.event.clientX - left) / scale) * POINTS_A_PIXEL, y: ((up.event.clientY - top) / scale) * POINTS_A_PIXEL });
  });
}
