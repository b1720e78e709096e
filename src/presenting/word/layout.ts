/**
 * The look of an official document. Source: GB/T 9704-2012 (margins, sizes, fonts, 22 lines of 28 characters); line pitch
 * fixed at 28 pt as offices set it. Fonts are named, never bundled: after the first name come what most machines have.
 */
export interface TextLook {
  /** East Asian fonts, first choice first. */
  readonly fonts: readonly string[];
  readonly sizePt: number;
  readonly linePt: number;
  readonly bold: boolean;
  readonly align: "center" | "both" | "left" | "right";
  /** First-line indent in characters. */
  readonly indentChars: number;
}

/** Font of Latin letters and digits. */
export const LATIN_FONT = "Times New Roman";

const BODY_FONTS = ["仿宋_GB2312", "仿宋", "华文仿宋", "宋体"] as const;

/** 三号 body text. */
export const BODY: TextLook = { fonts: BODY_FONTS, sizePt: 16, linePt: 28, bold: false, align: "both", indentChars: 2 };

/** Title (level 0) and headings 一、 （一） 1. （1） by level. */
export const HEADINGS: readonly TextLook[] = [
  { fonts: ["方正小标宋简体", "方正小标宋_GBK", "华文中宋", "宋体"], sizePt: 22, linePt: 32, bold: false, align: "center", indentChars: 0 },
  { fonts: ["黑体", "华文黑体", "Noto Sans CJK SC"], sizePt: 16, linePt: 28, bold: false, align: "both", indentChars: 2 },
  { fonts: ["楷体_GB2312", "楷体", "华文楷体"], sizePt: 16, linePt: 28, bold: false, align: "both", indentChars: 2 },
  { fonts: BODY_FONTS, sizePt: 16, linePt: 28, bold: true, align: "both", indentChars: 2 },
  { fonts: BODY_FONTS, sizePt: 16, linePt: 28, bold: false, align: "both", indentChars: 2 },
];

/** Caption of a table, its 单位 line, and its cells (小四 and 五号). */
export const CAPTION: TextLook = { fonts: ["黑体", "华文黑体", "Noto Sans CJK SC"], sizePt: 12, linePt: 22, bold: false, align: "center", indentChars: 0 };
export const UNIT_LINE: TextLook = { fonts: BODY_FONTS, sizePt: 10.5, linePt: 16, bold: false, align: "right", indentChars: 0 };
export const CELL: TextLook = { fonts: BODY_FONTS, sizePt: 10.5, linePt: 16, bold: false, align: "left", indentChars: 0 };

/** Page number: 4号 宋体. */
export const PAGE_NUMBER: TextLook = { fonts: ["宋体"], sizePt: 14, linePt: 18, bold: false, align: "right", indentChars: 1 };

/** A4 with the margins of the standard, in twentieths of a point. */
export const PAGE = {
  width: 11906, height: 16838, top: 2098, bottom: 1984, left: 1587, right: 1474, header: 851, footer: 1361,
  /** 28.95 pt a line: 22 lines a page. */
  linePitch: 579,
  /**
   * 28 characters of 16 pt fit the text block when set 0.25 pt closer. Said as character spacing and not as a character
   * grid, which LibreOffice (seen in 7.4) sets two cells wide when the glyph is wider than the cell.
   */
  characterSpacing: -5,
} as const;

/** Width of the text block in twentieths of a point. */
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** Look of a section's heading; levels beyond the fourth look like the fourth. */
export function headingLook(level: number): TextLook {
  return HEADINGS[Math.min(level, HEADINGS.length - 1)] ?? BODY;
}

/**
 * A title in lines that keep words together (GB/T 9704: 回行时词意完整): one that is longer than a line breaks before its
 * year, where the unit's name ends.
 */
export function titleLines(title: string): readonly string[] {
  const fits = displayWidth(title) / 2 <= TEXT_WIDTH / 20 / headingLook(0).sizePt;
  const year = title.search(/\d{4}年/);
  return fits || year <= 0 ? [title] : [title.slice(0, year), title.slice(year)];
}

/** Relative widths of a table's columns: the longest cell of each, within bounds; a CJK character counts two. */
export function columnWeights(cells: readonly (readonly string[])[]): readonly number[] {
  const columns = Math.max(0, ...cells.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) =>
    Math.min(28, Math.max(8, ...cells.map((row) => displayWidth(row[column] ?? "")))));
}

function displayWidth(text: string): number {
  return [...text].reduce((width, character) => width + (character.charCodeAt(0) > 0xff ? 2 : 1), 0);
}
