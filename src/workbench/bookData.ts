/**
 * A workbook as plain data: what files are read into, what the engine is loaded from and gives back.
 * It names neither the engine nor the file library, so either can be swapped. Rows and columns are 0-based.
 */
export interface BookData {
  readonly sheets: readonly SheetData[];
  /** Styles by index; `CellData.style` points here. */
  readonly styles: readonly StyleData[];
  readonly names: readonly NameData[];
  /** Document settings (`workbook.settings`): key → JSON text. */
  readonly settings: Readonly<Record<string, string>>;
  readonly customXmlParts: readonly { readonly id: string; readonly xml: string }[];
  /** Document properties (`workbook.properties`): title, author, … */
  readonly properties?: Readonly<Record<string, string>>;
  /** Properties under keys of one's own (`workbook.properties.custom`). */
  readonly customProperties?: Readonly<Record<string, CustomValue>>;
  /** Protection of the workbook's structure; absent: none. */
  readonly structure?: { readonly password?: PasswordData };
  /** Cell styles by name, as far as they are not Excel's own untouched. */
  readonly namedStyles?: readonly NamedStyleData[];
  /**
   * Table styles of the workbook's own, and the one that new tables get where that is not Excel's first. `from` names the style
   * of the opened file that one looks as, where it has another name there, or is "" where it is new.
   */
  readonly tableStyles?: { readonly own?: readonly { readonly name: string; readonly from?: string }[]; readonly first?: string };
  /** What the file keeps of other workbooks, in the order in which formulas count them (`[1]`); absent: it refers to none. */
  readonly externals?: readonly ExternalBookData[];
  readonly activeSheet: number;
  readonly date1904: boolean;
  /** Font of cells whose style names none; absent: Calibri 11. */
  readonly defaultFont?: { readonly name: string; readonly size: number };
  /** Lines inserted and deleted since the workbook was opened, in order: a file moves along what is described nowhere here. */
  readonly moves?: readonly LineMove[];
}

/** Another workbook's sheets with the values kept of them, by "row,column", and its names; a sheet that was not found when its values were last asked for is lost. */
export interface ExternalBookData {
  readonly sheets: readonly { readonly name: string; readonly cells: Readonly<Record<string, NonNullable<CellData["value"]>>>; readonly isLost?: true }[];
  /** `sheet` is the name of the sheet that a name is local to. */
  readonly names?: readonly { readonly name: string; readonly reference: string; readonly sheet: string | null }[];
}

/** Whole rows or columns inserted (`count` > 0) or deleted (`count` < 0) before line `at` (0-based) of a sheet. */
export interface LineMove {
  readonly sheet: string;
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

/** One sheet. `id` is stable for the life of the workbook in the host. */
export interface SheetData {
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** By `row,column`. Empty unstyled cells are absent. */
  readonly cells: Readonly<Record<string, CellData>>;
  readonly merges: readonly AreaData[];
  /** By row index: height in points; hidden. Rows of default height are absent. */
  readonly rows: Readonly<Record<number, { readonly height?: number; readonly hidden?: boolean }>>;
  /** By column index: width in characters of the default font; hidden. */
  readonly columns: Readonly<Record<number, { readonly width?: number; readonly hidden?: boolean }>>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tabColor: string | null;
  readonly protected: boolean;
  readonly showGridlines: boolean;
  /** Options of the protection (`allowFormatCells` …) as Office.js names them. */
  readonly protectionOptions?: Readonly<Record<string, unknown>>;
  readonly protectionPassword?: PasswordData;
  readonly validations: readonly ValidationData[];
  readonly hyperlinks: Readonly<Record<string, { readonly url?: string; readonly reference?: string; readonly tip?: string }>>;
  readonly charts: readonly ChartData[];
  /** Pictures of the file: shown and kept as they are. */
  readonly pictures?: readonly PictureData[];
  readonly tables?: readonly TableData[];
  readonly comments?: readonly CommentData[];
  /** Notes (legacy comments). Excel's `worksheet.comments` does not have them. */
  readonly notes?: readonly NoteData[];
  /** The filter of the sheet itself; tables have their own. */
  readonly autoFilter?: FilterData;
  readonly print: { readonly landscape?: boolean; readonly paper?: number; readonly titleRows?: readonly [number, number]; readonly fitToWidth?: boolean } & PrintData;
  /** Conditional formats in order of priority, as far as the host records them. */
  readonly conditionalFormats?: readonly ConditionalFormatData[];
  /** `worksheet.customProperties`: kept with the sheet, unseen by the user. */
  readonly customProperties?: Readonly<Record<string, string>>;
  /** Lines before which a page breaks, as set by hand; 0-based, in order. */
  readonly breaks?: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  /** Outline levels of grouped lines, 1 to 7, by index. */
  readonly outline?: { readonly rows: Readonly<Record<number, number>>; readonly columns: Readonly<Record<number, number>> };
  /** Cells that have a style by name other than Normal. */
  readonly styled?: readonly { readonly area: AreaData; readonly name: string }[];
}

/** A text, number, truth value, or moment (ISO 8601). */
export type CustomValue = string | number | boolean | { readonly date: string };

/** A password as files keep it: never the word itself. `algorithm` is "" for the 16-bit hash of older files, and `hash` then its hexadecimal digits. */
export interface PasswordData {
  readonly algorithm: string;
  readonly hash: string;
  readonly salt: string;
  readonly spins: number;
}

/** A cell style by name and the kinds of looks it has a say in. */
export interface NamedStyleData {
  readonly name: string;
  readonly look: StyleData;
  /** By name in Office.js: `includeFont` … */
  readonly includes: Readonly<Record<string, boolean>>;
}

/** A rule on what may be typed. `list` holds the choices of a drop-down. */
export interface ValidationData {
  readonly area: AreaData;
  readonly list: readonly string[] | null;
  readonly raw?: unknown;
  /** The rule as Office.js has it (`DataValidationRule`), when it was set through Office.js. */
  readonly rule?: unknown;
  readonly prompt?: { readonly title: string; readonly message: string; readonly show: boolean };
  readonly errorAlert?: { readonly title: string; readonly message: string; readonly show: boolean; readonly style: "Stop" | "Warning" | "Information" };
  readonly ignoreBlanks?: boolean;
}

/** More of the page set-up. Margins are in points; `scale` in percent. */
export interface PrintData {
  readonly area?: AreaData;
  readonly titleColumns?: readonly [number, number];
  readonly scale?: number;
  readonly pagesWide?: number;
  readonly pagesTall?: number;
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  readonly margins?: { readonly left?: number; readonly right?: number; readonly top?: number; readonly bottom?: number; readonly header?: number; readonly footer?: number };
  /** Headers and footers by path, as "defaultForAllPages.centerHeader". */
  readonly headersFooters?: Readonly<Record<string, unknown>>;
  /** Other members of `Excel.PageLayout` by name, as set. */
  readonly other?: Readonly<Record<string, unknown>>;
}

/** A conditional format. `parts` holds what was set on it by path, as "cellValue.rule" or "cellValue.format.font.color". */
export interface ConditionalFormatData {
  readonly id: string;
  readonly area: AreaData;
  /** Further rectangles that it covers; a format over several is one: its averages, ranks and scales are those of all cells. */
  readonly others?: readonly AreaData[];
  /** `Excel.ConditionalFormatType`. */
  readonly type: string;
  readonly parts: Readonly<Record<string, unknown>>;
}

/** A table. `area` reaches from its header row to its totals row, as far as it shows them. */
export interface TableData {
  readonly id: string;
  readonly name: string;
  readonly area: AreaData;
  readonly headers: boolean;
  readonly totals: boolean;
  /** From left to right; an id is a column's own for the life of its table. */
  readonly columns: readonly { readonly id: number; readonly name: string }[];
  /** Name of its style, or "" for none. */
  readonly style: string;
  /** What is shown beyond Excel's defaults for a new table, by name in Office.js: `showBandedColumns`, `highlightFirstColumn` … */
  readonly shown?: Readonly<Record<string, boolean>>;
  readonly filter?: FilterData;
}

/** A comment on a cell with its replies. `created` is ISO 8601; `richContent` and `mentions` are there when people are mentioned. */
export interface CommentData extends SaidData {
  readonly row: number;
  readonly column: number;
  readonly resolved: boolean;
  readonly replies: readonly SaidData[];
}

/** What somebody said in a comment or a reply. */
export interface SaidData {
  readonly id: string;
  readonly authorName: string;
  readonly authorEmail: string;
  readonly created: string;
  readonly content: string;
  readonly richContent?: string;
  readonly mentions?: readonly { readonly email: string; readonly id: number; readonly name: string }[];
}

/** A note on a cell, as older Excel knows comments. */
export interface NoteData {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly content: string;
}

/** What a filter asks of columns of its area, whose first row is the header: `Excel.FilterCriteria` by column, counted from 0. */
export interface FilterData {
  readonly area: AreaData;
  readonly criteria: Readonly<Record<number, Readonly<Record<string, unknown>>>>;
}

/** A rectangle, ends included. */
export interface AreaData {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a cell holds. An error value is `{ error: "#REF!" }`. */
export interface CellData {
  readonly value?: string | number | boolean | { readonly error: string };
  /** With its `=`. `value` is then the cached result. */
  readonly formula?: string;
  readonly style?: number;
  /** True where the value comes from the array formula of another cell: nobody typed it. */
  readonly spilled?: boolean;
  /** The area that an array formula fills, this cell first; one of older Excel (`{=…}`, entered over the area) is not `dynamic`. */
  readonly array?: { readonly area: AreaData; readonly dynamic: boolean };
}

/** Look of a cell; absent keys are Excel's defaults. Colours are `#RRGGBB`. */
export interface StyleData {
  readonly numberFormat?: string;
  readonly font?: { readonly name?: string; readonly size?: number; readonly bold?: boolean; readonly italic?: boolean; readonly underline?: boolean | "double" | "singleAccounting" | "doubleAccounting"; readonly strike?: boolean; readonly color?: string; readonly vertical?: "subscript" | "superscript" };
  readonly fill?: string;
  readonly align?: { readonly horizontal?: "left" | "center" | "right" | "justify" | "fill" | "centerContinuous" | "distributed"; readonly vertical?: "top" | "center" | "bottom" | "justify" | "distributed"; readonly wrap?: boolean; readonly indent?: number; readonly rotation?: number; readonly readingOrder?: "leftToRight" | "rightToLeft" };
  /** One line serves both diagonals, as in files: `up` from the lower left, `down` from the upper left. */
  readonly border?: Readonly<Partial<Record<"top" | "bottom" | "left" | "right", LineData>>> & { readonly diagonal?: LineData & { readonly up?: boolean; readonly down?: boolean } };
  readonly locked?: boolean;
  readonly undrawn?: UndrawnData;
}

export interface LineData {
  readonly style: string;
  readonly color?: string;
}

/** What of a look the grid does not draw. Tints are from -1 (dark) to 1 (light). */
export interface UndrawnData {
  /** Kind of a fill that is not plain, as files name it ("darkUp" …): `patternColor` over `fill`. */
  readonly pattern?: string;
  readonly patternColor?: string;
  readonly patternTint?: number;
  readonly fillTint?: number;
  readonly fontTint?: number;
  readonly topTint?: number;
  readonly bottomTint?: number;
  readonly leftTint?: number;
  readonly rightTint?: number;
  readonly diagonalTint?: number;
  readonly shrinkToFit?: boolean;
  /** Distributed text has a margin at both ends. */
  readonly justifyLastLine?: boolean;
  /** The formula is not shown while the sheet is protected. */
  readonly formulaHidden?: boolean;
}

/** A defined name. `sheet` is the id of the sheet it is local to; `reference` has no leading `=`. */
export interface NameData {
  readonly name: string;
  readonly reference: string;
  readonly sheet: string | null;
  readonly hidden: boolean;
  /** What a person notes of the name. */
  readonly comment?: string;
}

/** A picture in its file, and where it stands. Lengths in pixels of a sheet at 100 %. */
export interface PictureData {
  readonly id: string;
  /** What it says to those who do not see it. */
  readonly name: string;
  /** Path of the image in the file's package. */
  readonly part: string;
  /** Cells it covers; of one that has a size, its first cell. */
  readonly area: AreaData;
  /** How far inside the first cell it begins. */
  readonly offset: { readonly x: number; readonly y: number };
  /** How far it reaches into the last cell; it has a size instead when it does not grow with cells. */
  readonly reach?: { readonly x: number; readonly y: number };
  readonly size?: { readonly width: number; readonly height: number };
  /** It stays in its place whatever lines do. */
  readonly fixed?: true;
  /** Shares of the image that are cut off at its edges. */
  readonly crop?: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  /** Degrees, clockwise. */
  readonly rotation?: number;
}

/** A chart as far as the host records it. References are A1 with sheet. */
export interface ChartData {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly title: string | null;
  readonly series: readonly { readonly name: string | null; readonly values: string; readonly categories: string | null }[];
  readonly area: AreaData;
  /** Other things set on it by path, as "legend.visible" or "axes.valueAxis.maximum". */
  readonly parts?: Readonly<Record<string, unknown>>;
}
