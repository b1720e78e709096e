import { addressOf, rangeOf } from "./areas";
import { placed } from "./layOut";
import type { LaidOut } from "./layOut";
import { CHART_NAME } from "./ownState";

/** Queues the sheet's bar chart: made once, afterwards only its data follow; where a person moved it, it stays. */
export function queueChart(sheet: Excel.Worksheet, { plan, position }: LaidOut, exists: boolean): void {
  if (!plan.chart) return;
  const labels = rangeOf(sheet, placed(plan.chart.labels, position));
  const values = rangeOf(sheet, placed(plan.chart.values, position));
  if (exists) {
    const series = sheet.charts.getItem(CHART_NAME).series.getItemAt(0);
    series.setValues(values);
    series.setXAxisValues(labels);
    return;
  }
  const chart = sheet.charts.add("BarClustered", values, "Columns");
  chart.name = CHART_NAME;
  chart.title.text = plan.chart.title;
  chart.legend.visible = false;
  chart.series.getItemAt(0).setXAxisValues(labels);
  const [start, end] = addressOf(plan.chart.position).split(":");
  chart.setPosition(start!, end);
}
