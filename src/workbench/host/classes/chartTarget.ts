/** What charts and their series stand for, and what their parts are kept under. */
import { absoluteText, parseAddress, quoteSheet } from "../../engine/address";
import type { Host, Obj } from "../objects";
import type { ChartRecord } from "../sheetRecord";
import { wireValue } from "../values";
import { rangeArg } from "./args";
import { isRound } from "./chartTypes";
import type { Kept } from "./parts";
import { keptScalar } from "./parts";
import type { RecordedTarget } from "./recorded";

export interface ChartTarget {
  readonly sheet: string;
  readonly chart: ChartRecord;
}
export interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

/** A part of the chart, as an object of a class. */
export const part = (path: string, className: string) => (host: Host, target: ChartTarget): Obj => host.obj(className, partTarget(host, target, path));

export function partTarget(host: Host, target: ChartTarget, path: string): RecordedTarget {
  const { chart, sheet } = target;
  return {
    parts: chart.parts, path, check: () => host.writable(sheet, null, "allowEditObjects"), count: () => (isRound(chart.type) ? valuesOf(host, chart.series[0]?.values ?? "").length : chart.series.length),
    setCategories: (_host, source) => {
      const categories = referenceOf(host, source, sheet);
      chart.series = chart.series.map((one) => ({ ...one, categories }));
    },
  };
}

/** What the cells of a reference hold, row by row. */
export function valuesOf(host: Host, reference: string): unknown[] {
  const parsed = parseAddress(reference.replace(/^=/, "")), sheet = parsed?.sheet ? host.sheetByName(parsed.sheet)?.id : undefined;
  return parsed && sheet !== undefined ? host.engine.read(sheet, parsed.area).flatMap((line) => line.map(wireValue)) : [];
}

export const keptAt = <T extends ChartTarget>(members: Readonly<Record<string, Kept>>, path: (target: T) => string) =>
  Object.fromEntries(Object.entries(members).map(([name, kept]) => [name, keptScalar<T>(name, kept, (target) => ({ parts: target.chart.parts, path: path(target) }))]));

export const referenceOf = (host: Host, value: unknown, sheet: string): string => {
  const data = rangeArg(host, value, sheet);
  return `${quoteSheet(host.sheetById(data.sheet)?.name ?? "")}!${absoluteText(data.area)}`;
};
