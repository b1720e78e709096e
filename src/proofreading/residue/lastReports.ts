import type { Snapshot } from "../../model";

/** A sheet of the person's that holds a report's text. */
export interface ReportSheet {
  readonly sheet: string;
  readonly text: string;
}

/** A cell with this many characters is prose. */
const PROSE = 25;
/** So many of them make a text. */
const FEWEST_LINES = 3;

/**
 * Sheets of the workbook, ours aside, that hold a report's text: several long cells that speak of 绩效, 自评 or 支出. One
 * row is one line, its cells parted by tabs.
 */
export function reportSheetsOf({ sheets }: Snapshot): readonly ReportSheet[] {
  return sheets.filter(({ own }) => own === null).flatMap(({ name, values }) => {
    const lines = values.map((row) => row.filter((value) => typeof value === "string" || typeof value === "number").join("\t"));
    const prose = values.flat().filter((value): value is string => typeof value === "string" && value.length >= PROSE && /[，。；]/u.test(value));
    return prose.length >= FEWEST_LINES && prose.some((words) => /绩效|自评|支出/u.test(words)) ? [{ sheet: name, text: lines.filter((line) => line !== "").join("\n") }] : [];
  });
}
