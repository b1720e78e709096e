import type { Injector, Workbook, Worksheet } from "@univerjs/core";
import { ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import type { AreaData } from "../bookData";

/** A rectangle in pixels of the page, relative to the grid's canvas. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where things of the sheet that is shown are on the page just now. */
export interface SheetView {
  readonly sheet: string;
  readonly zoom: number;
  /** The canvas, in page coordinates. */
  readonly canvas: DOMRect;
  /** The part that scrolls, beyond headers and frozen lines. */
  readonly scrolled: Box;
  /** The cells of a rectangle, ends included; scrolling is taken into account where they are not frozen. */
  boxOf(area: AreaData): Box;
  /** The cell under a point of the page; null outside the cells. */
  cellAt(x: number, y: number): { readonly row: number; readonly column: number } | null;
  /** Whether a cell stays in place when the sheet is scrolled in both directions. */
  isFrozen(row: number, column: number): boolean;
}

/** The sheet that is shown; null before it is drawn. */
export function sheetView(injector: Injector): SheetView | null {
  const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const render = workbook && injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentParam()?.skeleton;
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const sheet = workbook?.getActiveSheet();
  if (!render || !skeleton || !viewport || !sheet) return null;
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const frozen = frozenEdge(sheet);
  const corner = (row: number, column: number): { x: number; y: number; endX: number; endY: number } => {
    const { startX, startY, endX, endY } = skeleton.getNoMergeCellWithCoordByIndex(row, column);
    const [dx, dy] = [column < frozen.column ? 0 : viewport.viewportScrollX, row < frozen.row ? 0 : viewport.viewportScrollY];
    return { x: (startX - dx) * scaleX, y: (startY - dy) * scaleY, endX: (endX - dx) * scaleX, endY: (endY - dy) * scaleY };
  };
  const origin = skeleton.getNoMergeCellWithCoordByIndex(frozen.row, frozen.column);
  const canvas = render.engine.getCanvasElement().getBoundingClientRect();
  const [left, top] = [origin.startX * scaleX, origin.startY * scaleY];
  return {
    sheet: sheet.getSheetId(), zoom: scaleX, canvas,
    scrolled: { left, top, width: Math.max(0, canvas.width - left), height: Math.max(0, canvas.height - top) },
    boxOf(area) {
      const [first, last] = [corner(area.top, area.left), corner(area.bottom, area.right)];
      return { left: first.x, top: first.y, width: last.endX - first.x, height: last.endY - first.y };
    },
    cellAt(x, y) {
      const [across, down] = [x - canvas.left, y - canvas.top], { rowHeaderWidth, columnHeaderHeight } = skeleton;
      if (across < rowHeaderWidth * scaleX || down < columnHeaderHeight * scaleY || across > canvas.width || down > canvas.height) return null;
      return skeleton.getCellIndexByOffset(across, down, scaleX, scaleY, { x: across < left ? 0 : viewport.viewportScrollX, y: down < top ? 0 : viewport.viewportScrollY });
    },
    isFrozen: (row, column) => row < frozen.row && column < frozen.column,
  };
}

/** The first line that scrolls, in each direction. */
function frozenEdge(sheet: Worksheet): { readonly row: number; readonly column: number } {
  const { startRow, startColumn, xSplit, ySplit } = sheet.getFreeze();
  return { row: ySplit > 0 ? Math.max(0, startRow) : 0, column: xSplit > 0 ? Math.max(0, startColumn) : 0 };
}

/** Calls back, once a frame, after anything that may have moved or changed what is shown; ends with what it gives. */
export function onViewChange(injector: Injector, tell: () => void): () => void {
  let frame = 0;
  const soon = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      tell();
    });
  };
  const commands = injector.get(ICommandService).onCommandExecuted(soon);
  addEventListener("resize", soon);
  return () => {
    commands.dispose();
    removeEventListener("resize", soon);
    cancelAnimationFrame(frame);
  };
}
