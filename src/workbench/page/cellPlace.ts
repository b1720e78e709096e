import type { Injector, Workbook } from "@univerjs/core";
import { ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY, ScrollCommand, SetWorksheetActiveOperation, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import { parseCell } from "../files/package/address";

/** Activates a sheet, scrolls a cell into view and gives its middle (of the merge it belongs to) in page coordinates. */
export async function showCell(injector: Injector, sheetName: string, address: string): Promise<{ x: number; y: number }> {
  const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const sheet = workbook?.getSheetBySheetName(sheetName);
  const cell = parseCell(address);
  if (!workbook || !sheet || !cell) throw new Error(`No cell ${sheetName}!${address}`);
  const commands = injector.get(ICommandService);
  await commands.executeCommand(SetWorksheetActiveOperation.id, { unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId() });
  await nextFrames(3);
  const { xSplit, ySplit } = sheet.getFreeze();
  const first = { row: Math.max(0, cell.row - 2 - ySplit), column: Math.max(0, cell.column - 1 - xSplit) };
  await commands.executeCommand(ScrollCommand.id, { sheetViewStartRow: first.row, sheetViewStartColumn: first.column, offsetX: 0, offsetY: 0 });
  await nextFrames(3);
  return middleOf(injector, workbook, cell.row, cell.column, cell.row < ySplit, cell.column < xSplit);
}

function middleOf(...place: Parameters<typeof cellBox>): { x: number; y: number } {
  const { left, top, width, height } = cellBox(...place);
  return { x: left + width / 2, y: top + height / 2 };
}

/** Where a cell (or the merge it belongs to) is drawn, in page coordinates; `scale` is the zoom. */
export function cellBox(injector: Injector, workbook: Workbook, row: number, column: number, frozenRow: boolean, frozenColumn: boolean): { left: number; top: number; width: number; height: number; scale: number } {
  const render = injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentParam()?.skeleton;
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !skeleton || !viewport) throw new Error("The grid is not drawn yet");
  const found = skeleton.getCellWithCoordByIndex(row, column);
  const { startX, startY, endX, endY } = found.isMergedMainCell ? found.mergeInfo : found;
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const { left, top } = render.engine.getCanvasElement().getBoundingClientRect();
  return {
    left: left + (startX - (frozenColumn ? 0 : viewport.viewportScrollX)) * scaleX, top: top + (startY - (frozenRow ? 0 : viewport.viewportScrollY)) * scaleY,
    width: (endX - startX) * scaleX, height: (endY - startY) * scaleY, scale: scaleX,
  };
}

async function nextFrames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}
