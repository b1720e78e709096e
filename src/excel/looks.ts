import type { CellStyle } from "../model";

/** Fonts, fills and alignment of a cell by its role. Absent keys: Excel's default. */
export interface Looks {
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly font?: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  /** Stands at the top of the cell instead of in its middle. */
  readonly top?: true;
  /** Runs over the cells beside it instead of wrapping. */
  readonly oneLine?: true;
  readonly underline?: true;
}

/** Colours carry no meaning alone: every state also stands there in words. Contrast is at least 4.5:1. */
export const LOOKS = {
  title: { bold: true, size: 16, oneLine: true },
  subtitle: { color: "#595959", oneLine: true },
  header: { bold: true, fill: "#DDEBF7", horizontal: "Center" },
  label: { bold: true },
  text: {},
  number: { horizontal: "Right" },
  percent: { horizontal: "Right" },
  score: { bold: true, horizontal: "Right" },
  total: { bold: true, fill: "#F2F2F2" },
  input: { fill: "#FFF9E5" },
  good: { color: "#0B6A0B" },
  bad: { bold: true, color: "#A4262C" },
  warn: { color: "#8A4B00" },
  muted: { color: "#595959" },
  link: { color: "#0B5394", underline: true },
  h1: { bold: true, size: 14, font: "黑体" },
  h2: { bold: true, size: 12, font: "楷体" },
  h3: { bold: true, size: 12, font: "仿宋" },
  h4: { size: 12, font: "仿宋" },
  body: { size: 12, font: "仿宋", top: true },
  tableHeader: { bold: true, fill: "#F2F2F2", horizontal: "Center" },
  tableCell: {},
} as const satisfies Readonly<Record<CellStyle, Looks>>;
