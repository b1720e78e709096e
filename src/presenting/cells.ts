import type { CellContent, DecimalText, PlannedCell } from "../model";

const EMPTY: CellContent = { kind: "empty" };

/** Changes to a cell's defaults (style `text`, General, ours, no link). */
export type CellOptions = Partial<Omit<PlannedCell, "content">>;

function cell(content: CellContent, options: CellOptions): PlannedCell {
  return { style: "text", numberFormat: null, owner: "ours", link: null, ...options, content };
}

/** A cell of words; an empty text is an empty cell. */
export function text(words: string, options: CellOptions = {}): PlannedCell {
  return cell(words === "" ? EMPTY : { kind: "text", text: words }, options);
}

/** An empty cell. */
export function blank(options: CellOptions = {}): PlannedCell {
  return cell(EMPTY, options);
}

/** A number cell that shows the decimals the figure was stated with; empty when not known. */
export function figure(value: DecimalText | null, options: CellOptions = {}): PlannedCell {
  if (value === null) return blank({ style: "number", ...options });
  const format = numberFormatOf(value.split(".")[1]?.length ?? 0);
  return cell({ kind: "number", value: Number(value) }, { style: "number", numberFormat: format, ...options });
}

/** A formula cell; `formula` without its `=`. */
export function formula(expression: string, options: CellOptions = {}): PlannedCell {
  return cell({ kind: "formula", formula: `=${expression}` }, { style: "number", ...options });
}

/** A cell that the person fills: a number when the text is one, else words. */
export function typed(words: string, options: CellOptions = {}): PlannedCell {
  const look: CellOptions = { style: "input", owner: "theirs", ...options };
  return isPlainNumber(words) && look.numberFormat !== "@" ? cell({ kind: "number", value: Number(words) }, look) : text(words, look);
}

/** Excel's code for a figure with thousands separators and this many decimals; negative counts show none. */
export function numberFormatOf(decimals: number): string {
  return decimals > 0 ? `#,##0.${"0".repeat(Math.min(decimals, 10))}` : "#,##0";
}

/** Whether typing the text would give exactly this number back. */
function isPlainNumber(words: string): boolean {
  return /^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(words) && words.replace(/[-.]/g, "").length <= 15;
}
