/** What a sheet holds beside its cells, as the host keeps it, made of plain data and given back as such. */
import type { AreaData, ChartData, CommentData, ConditionalFormatData, NoteData, PictureData, SaidData, SheetData, ValidationData } from "../bookData";
import { columnIndex } from "../engine/address";
import { Password } from "./password";
import type { Breaks } from "./breaks";
import type { FilterRecord, TableRecord } from "./tables/tableRecord";
import { filterData, filterRecord, tableData, tableRecord } from "./tables/tableRecord";

export type Hyperlink = { readonly url?: string; readonly reference?: string; readonly tip?: string };
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Chart as recorded: its parts (title, legend, axes …) are in `parts` by path. */
export type ChartRecord = Mutable<ChartData> & { parts: Record<string, unknown> };

export type CommentRecord = Mutable<Omit<CommentData, "replies">> & { replies: Mutable<SaidData>[] };

export interface SheetRecord {
  protected: boolean;
  protectionOptions: Readonly<Record<string, unknown>> | null;
  validations: ValidationData[];
  hyperlinks: Map<string, Hyperlink>;
  charts: ChartRecord[];
  pictures: PictureData[];
  tables: TableRecord[];
  comments: CommentRecord[];
  notes: NoteData[];
  autoFilter: FilterRecord | null;
  /** Lines before which a page breaks. */
  breaks: Breaks;
  password: Password | null;
  /** Cells that have a style other than Normal. */
  styled: { readonly area: AreaData; readonly name: string }[];
  conditionalFormats: Mutable<ConditionalFormatData>[];
  print: Mutable<SheetData["print"]>;
  customProperties: Map<string, string>;
  /** Outline levels of grouped lines, 1 to 7. */
  outline: { row: Map<number, number>; column: Map<number, number> };
}

export function emptyRecord(): SheetRecord {
  return { protected: false, protectionOptions: null, validations: [], hyperlinks: new Map(), charts: [], pictures: [], tables: [], comments: [], notes: [], autoFilter: null, breaks: { row: new Set(), column: new Set() }, password: null, styled: [], conditionalFormats: [], print: {}, customProperties: new Map(), outline: { row: new Map(), column: new Map() } };
}

/** The host's part of a sheet, kept apart from the data it comes from. */
export function sheetRecord(sheet: RecordedSheet): SheetRecord {
  return {
    protected: sheet.protected, protectionOptions: sheet.protectionOptions ?? null,
    validations: [...sheet.validations], hyperlinks: new Map(Object.entries(sheet.hyperlinks).map(([key, link]) => [cellKey(key), link])),
    charts: sheet.charts.map((chart) => ({ ...chart, parts: { ...chart.parts } })), pictures: [...(sheet.pictures ?? [])],
    tables: (sheet.tables ?? []).map(tableRecord), comments: (sheet.comments ?? []).map((one) => ({ ...one, replies: one.replies.map((reply) => ({ ...reply })) })), notes: [...(sheet.notes ?? [])],
    autoFilter: sheet.autoFilter ? filterRecord(sheet.autoFilter) : null, breaks: { row: new Set(sheet.breaks?.rows), column: new Set(sheet.breaks?.columns) }, password: passwordRecord(sheet.protectionPassword), styled: [...(sheet.styled ?? [])],
    conditionalFormats: (sheet.conditionalFormats ?? []).map((one) => ({ ...one, parts: { ...one.parts } })), print: { ...sheet.print }, customProperties: new Map(Object.entries(sheet.customProperties ?? {})),
    outline: { row: levelsByLine(sheet.outline?.rows), column: levelsByLine(sheet.outline?.columns) },
  };
}

const levelsByLine = (levels: Readonly<Record<number, number>> = {}): Map<number, number> => new Map(Object.entries(levels).map(([line, level]) => [Number(line), level]));

export const passwordRecord = (data: SheetData["protectionPassword"]): Password | null => (data ? Password.ofFile(data) : null);

/** What of a sheet the host keeps. */
type RecordedSheet = Pick<SheetData, "protected" | "protectionOptions" | "protectionPassword" | "styled" | "breaks" | "notes" | "validations" | "hyperlinks" | "charts" | "pictures" | "tables" | "comments" | "autoFilter" | "conditionalFormats" | "print" | "customProperties" | "outline">;

/** Files may key a link by its A1 address. */
function cellKey(key: string): string {
  const a1 = /^([A-Z]{1,3})(\d+)$/i.exec(key);
  return a1 ? `${Number(a1[2]) - 1},${columnIndex(a1[1] ?? "")}` : key;
}

/** The host's part of a sheet, as plain data. */
export function recordData(record: SheetRecord): RecordedSheet {
  return {
    protected: record.protected, ...(record.protectionOptions ? { protectionOptions: record.protectionOptions } : {}), ...(record.password ? { protectionPassword: record.password.data() } : {}),
    validations: record.validations, hyperlinks: Object.fromEntries(record.hyperlinks), charts: record.charts.map(chartData), ...(record.pictures.length ? { pictures: record.pictures } : {}),
    ...(record.comments.length ? { comments: record.comments } : {}), ...(record.notes.length ? { notes: record.notes } : {}), ...breaksData(record.breaks), ...(record.styled.length ? { styled: record.styled } : {}),
    ...(record.tables.length ? { tables: record.tables.map(tableData) } : {}), ...(record.autoFilter ? { autoFilter: filterData(record.autoFilter) } : {}),
    conditionalFormats: record.conditionalFormats, print: record.print, customProperties: Object.fromEntries(record.customProperties), ...outlineData(record.outline),
  };
}

function breaksData({ row, column }: Breaks): Pick<SheetData, "breaks"> {
  const lines = (of: ReadonlySet<number>): number[] => [...of].sort((a, b) => a - b);
  return row.size || column.size ? { breaks: { rows: lines(row), columns: lines(column) } } : {};
}

function outlineData({ row, column }: SheetRecord["outline"]): Pick<SheetData, "outline"> {
  return row.size || column.size ? { outline: { rows: Object.fromEntries(row), columns: Object.fromEntries(column) } } : {};
}

/** A chart that nothing more was set on says nothing more: it is the one that was opened. */
function chartData({ parts, ...chart }: ChartData): ChartData {
  return parts && Object.keys(parts).length > 0 ? { ...chart, parts } : chart;
}
