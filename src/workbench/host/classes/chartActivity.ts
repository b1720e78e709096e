/** Which chart is active, and what is told of it. */
import { EVENT, WORKBOOK } from "../events";
import type { Host } from "../objects";

export interface ActiveChart {
  readonly sheet: string;
  readonly id: string;
}

/** Makes a chart the active one (null: none, for cells were selected). */
export function activateChart(host: Host, next: ActiveChart | null): void {
  const before = host.records.activeChart;
  if (before?.id === next?.id) return;
  host.records.activeChart = next;
  if (before) host.raise(EVENT.chartDeactivated, [WORKBOOK, before.sheet, before.id], () => ({ worksheetId: before.sheet, chartId: before.id }));
  if (next) host.raise(EVENT.chartActivated, [WORKBOOK, next.sheet, next.id], () => ({ worksheetId: next.sheet, chartId: next.id }));
}
