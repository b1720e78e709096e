import { wholeOf } from "../meaning/families";
import { conceptsOf } from "../meaning/segment";
import { labelStage } from "../stating/labelStage";
import type { RowReading } from "./rowReading";

/**
 * Pairs of a row that part the pair in front of them, at its stage: 全年预算 | 1468.5 | 其中基本 | 812.3 | 项目 | 656.2. What follows the first part is one as long as both are of one kind
 * and it says no stage itself.
 * @param bands the rows of each pair of columns of a plain list
 */
export function withPartsInRow(bands: readonly (readonly RowReading[])[]): readonly (readonly RowReading[])[] {
  if (!bands.slice(1).some((band) => band.some(({ parts }) => parts.ofWhich))) return bands;
  const above = new Map<RowReading, string>();
  bands.slice(1).forEach((band, index) => {
    for (const first of band) {
      const whole = first.parts.ofWhich && first.path.length === 0 && labelStage(first.key) === null ? bands[index]!.find(({ row }) => row === first.row) : undefined;
      if (whole === undefined || whole.parts.ofWhich || labelStage(whole.key) === null) continue;
      above.set(first, whole.key);
      for (const next of partsBehind(bands.slice(index + 2), first)) above.set(next, whole.key);
    }
  });
  return above.size === 0 ? bands : bands.map((band) => band.map((row) => (above.has(row) ? { ...row, path: [above.get(row)!] } : row)));
}

function partsBehind(bands: readonly (readonly RowReading[])[], first: RowReading): readonly RowReading[] {
  const parts: RowReading[] = [];
  for (const band of bands) {
    const next = band.find(({ row }) => row === first.row);
    if (next === undefined || next.path.length > 0 || labelStage(next.key) !== null || wholeOf([first, next].map(({ key }) => conceptsOf(key === PROJECTS ? OF_PROJECTS : key))) === null) break;
    parts.push(next);
  }
  return parts;
}

/** 项目 beside 基本 is short for it. */
const PROJECTS = "项目";
const OF_PROJECTS = "项目支出";
