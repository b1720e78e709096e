import type { RowKind } from "../../model";
import type { LabelParts } from "../cells/text";

/** A body row as one band of a block reads it. Rows and columns are relative to the grid. */
export interface RowReading {
  readonly row: number;
  readonly parts: LabelParts;
  /** Name for matching. */
  readonly key: string;
  readonly rawLabel: string;
  readonly labelColumn: number | null;
  /** Other words of the row (工作类别, 口径): part of what it is about. */
  readonly context: readonly string[];
  readonly code: string | null;
  /** The code stood in other digits than it must: 7|11|02. */
  readonly codeRepaired: boolean;
  readonly path: readonly string[];
  readonly kind: RowKind;
  readonly level: number;
  /** What tells several lines about one thing apart: 计划 or 支付 of 基本支出; `null` without. */
  readonly aspect: string | null;
  /** What the line is an item of, where a column before the items says it (采集项 | 细项): sums are of one such group; absent without. */
  readonly group?: string;
}

/** A row being read: level, path, kind and key come last, into the same object, for there is one for every row of a workbook. */
export type RowDraft = { -readonly [Part in keyof RowReading]: RowReading[Part] };

const TOTAL = /(?:合计|总计)$|^合计[数(]|^总计|^本年(?:收入|支出)小计$/;

/** Longest of the names below. */
const MOST_SIGNS = 4;
/** Sums that bear no 合计: 计, 总数, and all that an office has: 全台, 全园. 全县 and the like are more than one office. */
const TOTAL_OTHERWISE = /^(?:计|总数|全(?:局|厅|委|办|院|校|园|馆|所|站|台|队|社|处|科|中心|大队|支队|总队|街道))$/;

/** Whether the name is that of a sum: 合计, 本年支出合计, 总计, 全台. */
export function isTotalName(name: string): boolean {
  return name.includes("计") && TOTAL.test(name) || isTotalOtherwise(name);
}

/** Whether the name is that of a sum which bears no 合计. */
export function isTotalOtherwise(name: string): boolean {
  return name.length <= MOST_SIGNS && TOTAL_OTHERWISE.test(name);
}

const YEAR_LABEL = /^(?:19|20)\d{2}年?度?$/;
/** 2023年度. */
const LONGEST_YEAR = 6;

/** Whether the label is a year and nothing else, which is no line of its own. */
export function isYearAlone(key: string): boolean {
  return key.length <= LONGEST_YEAR && YEAR_LABEL.test(key);
}
