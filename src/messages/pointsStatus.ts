import type { PaneCode } from "./pane";

/** Beginnings of `points_status` in the indicator systems' files, and the words for them. The first that fits is taken. */
const STATUS_WORDS: readonly (readonly [RegExp, PaneCode])[] = [
  [/^template$/, "pane.points.template"],
  [/^reconstruction/, "pane.points.reconstruction"],
  [/^published$/, "pane.points.published"],
  [/^recalled$/, "pane.points.recalled"],
  [/^level-1 published/, "pane.points.levelPublished"],
  [/^level-1 recalled/, "pane.points.levelRecalled"],
  [/^level-1 official/, "pane.points.levelOfficial"],
  [/published/, "pane.points.partly"],
  [/^product-default/, "pane.points.default"],
];

/** The code of the words that say where an indicator system's points come from; `null` when the status is shown as written. */
export function pointsStatusCode(status: string): PaneCode | null {
  return STATUS_WORDS.find(([pattern]) => pattern.test(status))?.[1] ?? null;
}
