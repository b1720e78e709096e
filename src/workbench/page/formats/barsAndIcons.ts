import type { IRange } from "@univerjs/core";
import { SheetExtension, SpreadsheetExtensionRegistry } from "@univerjs/preset-sheets-core";
import type { SpreadsheetSkeleton, UniverRenderingContext } from "@univerjs/preset-sheets-core";
import type { Bar, Verdict } from "../../conditional";
import type { Box } from "../sheetView";
import { ICON_SIZE, drawIcon } from "./icons";

/** Above fills (21), below text (45). */
const LAYER = 30;
const INSET = 2;

type Judge = (sheet: string, row: number, column: number) => Verdict | null;

/** Lets the grid draw data bars and icons into its cells. Call it before a workbook is shown. */
export function drawBarsAndIcons(judge: Judge, concerns: (sheet: string) => boolean): void {
  class BarsAndIcons extends SheetExtension {
    override uKey = "conditional-bars-and-icons";
    protected override Z_INDEX = LAYER;

    override draw(context: UniverRenderingContext, _scale: unknown, skeleton: SpreadsheetSkeleton, parts?: IRange[]): void {
      const { worksheet } = skeleton, sheet = worksheet?.getSheetId() ?? "";
      if (!worksheet || !concerns(sheet)) return;
      for (const { startRow, endRow, startColumn, endColumn } of parts?.length ? parts : [skeleton.rowColumnSegment]) {
        for (let row = startRow; row <= endRow; row++) {
          for (let column = startColumn; column <= endColumn; column++) {
            const verdict = worksheet.getRowVisible(row) && worksheet.getColVisible(column) ? judge(sheet, row, column) : null;
            if (!verdict?.bar && !verdict?.icon) continue;
            const cell = skeleton.getCellWithCoordByIndex(row, column, false), { startX, startY, endX, endY } = cell.isMergedMainCell ? cell.mergeInfo : cell;
            const box = { left: startX, top: startY, width: endX - startX, height: endY - startY };
            context.save();
            context.beginPath();
            context.rect(box.left, box.top, box.width, box.height);
            context.clip();
            if (verdict.bar) drawBar(context, verdict.bar, box);
            if (verdict.icon) drawIcon(context, verdict.icon, box.left + INSET, box.top + box.height - ICON_SIZE - INSET);
            context.restore();
          }
        }
      }
    }
  }
  SpreadsheetExtensionRegistry.add(BarsAndIcons);
}

function drawBar(context: UniverRenderingContext, { from, to, color, border, fades, axis, axisColor }: Bar, { left, top, width, height }: Box): void {
  const room = width - 2 * INSET, start = left + INSET + from * room, length = (to - from) * room;
  const [y, tall] = [top + INSET, height - 2 * INSET];
  if (length > 0) {
    const fade = fades === null ? null : context.createLinearGradient(start, 0, start + length, 0);
    fade?.addColorStop(fades === "right" ? 0 : 1, color);
    fade?.addColorStop(fades === "right" ? 1 : 0, `${color}33`);
    context.fillStyle = fade ?? color;
    context.fillRect(start, y, length, tall);
    if (border) {
      context.strokeStyle = border;
      context.strokeRect(start + 0.5, y + 0.5, Math.max(0, length - 1), tall - 1);
    }
  }
  if (axis === null) return;
  context.strokeStyle = axisColor;
  context.setLineDash([2, 2]);
  context.beginPath();
  context.moveTo(left + INSET + axis * room, top);
  context.lineTo(left + INSET + axis * room, top + height);
  context.stroke();
}
