/** What a workbook holds beside its cells: kept by the host, stored in `BookData`, and moved along when lines are inserted or deleted. */
import type { AreaData, BookData, CustomValue, LineMove } from "../bookData";
import { shiftLines } from "../engine/address";
import { areasOf, changeFormulas, over } from "../conditionalAreas";
import type { Password } from "./password";
import { firstStyles, namedStyle, namedStyleData } from "./styleDefinitions";
import { moveBreaks } from "./breaks";
import { movedOnSheet } from "./sheetReferences";
import { moveFormula, moveLaid, renameInFormula, withMove } from "../moves";
import type { FilterRecord } from "./tables/tableRecord";
import { moveTable } from "./tables/tableRecord";
import type { PlacedTable } from "./tables/translate";
import type { RangeTarget } from "./targets";
import { withRuleFormulas } from "./validationFormulas";
import { emptyRecord, passwordRecord, sheetRecord } from "./sheetRecord";
import type { SheetRecord } from "./sheetRecord";

const FIRST_TABLE_STYLE = "TableStyleMedium2";

/** A binding; its cells follow inserted and deleted lines. */
export interface BindingRecord {
  readonly id: string;
  readonly type: "Range" | "Table" | "Text";
  readonly target: RangeTarget;
}

export class BookRecords {
  readonly sheets = new Map<string, SheetRecord>();
  readonly settings = new Map<string, string>();
  readonly customProperties = new Map<string, CustomValue>();
  /** What was set of `application.iterativeCalculation`. */
  readonly iterative: Record<string, unknown> = {};
  /** Whether the workbook saves itself. */
  autoSave = false;
  /** Styles of tables of the workbook's own, the file's style that each looks as, and the one that new tables get. */
  readonly tableStyles: { own: string[]; readonly looks: Map<string, string>; first: string } = { own: [], looks: new Map(), first: FIRST_TABLE_STYLE };
  activeChart: { readonly sheet: string; readonly id: string } | null = null;
  readonly styles = firstStyles();
  /** Names of the styles that the file has. */
  private readonly stylesOfFile = new Set<string>();
  /** Protection of the workbook's structure. */
  structure: { readonly password: Password | null } | null = null;
  readonly bindings = new Map<string, BindingRecord>();
  readonly xmlParts = new Map<string, string>();
  readonly properties: Record<string, string>;
  readonly date1904: boolean;
  readonly externals: BookData["externals"];
  /** Lines moved since the workbook was opened. */
  moves: readonly LineMove[];
  private readonly names = new Map<string, string>();

  constructor(book: BookData) {
    for (const sheet of book.sheets) this.sheets.set(sheet.id, sheetRecord(sheet));
    for (const sheet of book.sheets) this.names.set(sheet.id, sheet.name);
    for (const [key, value] of Object.entries(book.settings)) this.settings.set(key, value);
    for (const part of book.customXmlParts) this.xmlParts.set(part.id, part.xml);
    this.properties = { ...book.properties };
    for (const [key, value] of Object.entries(book.customProperties ?? {})) this.customProperties.set(key, value);
    for (const style of book.namedStyles ?? []) {
      this.styles.set(style.name.toLowerCase(), namedStyle(style));
      this.stylesOfFile.add(style.name.toLowerCase());
    }
    for (const { name, from = name } of book.tableStyles?.own ?? []) {
      this.tableStyles.own.push(name);
      if (from !== "") this.tableStyles.looks.set(name, from);
    }
    this.tableStyles.first = book.tableStyles?.first ?? FIRST_TABLE_STYLE;
    if (book.structure) this.structure = { password: passwordRecord(book.structure.password) };
    this.date1904 = book.date1904;
    this.externals = book.externals;
    for (const sheet of book.sheets) this.tabId(sheet.id);
    this.moves = book.moves ?? [];
  }

  /** The record of a sheet; a sheet made in the grid gets its own on first use. */
  sheet(id: string): SheetRecord {
    let record = this.sheets.get(id);
    if (!record) this.sheets.set(id, (record = emptyRecord()));
    return record;
  }

  /** What the book says beside its sheets. */
  bookData(): Pick<BookData, "settings" | "customXmlParts" | "properties" | "customProperties" | "structure" | "namedStyles" | "tableStyles" | "date1904" | "externals" | "moves"> {
    const { structure } = this, named = namedStyleData(this.styles, this.stylesOfFile);
    return {
      settings: Object.fromEntries(this.settings), customXmlParts: [...this.xmlParts].map(([id, xml]) => ({ id, xml })), properties: this.properties, date1904: this.date1904,
      ...(this.customProperties.size ? { customProperties: Object.fromEntries(this.customProperties) } : {}),
      ...(structure ? { structure: structure.password ? { password: structure.password.data() } : {} } : {}), ...(named.length ? { namedStyles: named } : {}), ...tableStyleData(this.tableStyles), ...(this.externals ? { externals: this.externals } : {}), ...(this.moves.length ? { moves: this.moves } : {}),
    };
  }

  private readonly tabs = new Map<string, number>();

  /** A number that stays a sheet's own while the workbook is open. */
  tabId(sheet: string): number {
    const known = this.tabs.get(sheet) ?? this.tabs.size + 1;
    this.tabs.set(sheet, known);
    return known;
  }

  /** Whether a row lies below the header of a filter that leaves rows out. */
  isFiltered(sheet: string, row: number): boolean {
    const record = this.sheets.get(sheet), filters = record ? [record.autoFilter, ...record.tables.map(({ filter }) => filter)] : [];
    return filters.some((filter) => filter !== null && filter.criteria.size > 0 && row > filter.area.top && row <= filter.area.bottom);
  }

  /** Every table with its sheet, in the order of sheets as they came. */
  tables(): readonly PlacedTable[] {
    return [...this.sheets].flatMap(([sheet, { tables }]) => tables.map((table) => ({ sheet, sheetName: this.names.get(sheet) ?? "", table })));
  }

  /** A sheet has another name, or (`null`) is gone: what formulas beside cells say of it follows. */
  renameSheet(sheet: string, name: string | null): void {
    const before = this.names.get(sheet);
    if (name === null) {
      this.sheets.delete(sheet);
      this.names.delete(sheet);
    } else this.names.set(sheet, name);
    if (before === undefined) return;
    for (const each of this.sheets.values()) {
      moveFormulas(each, (formula) => renameInFormula(formula, before, name));
      for (const format of each.conditionalFormats) changeFormulas(format, (formula) => renameInFormula(formula, before, name));
    }
  }

  /**
   * Moves everything that is tied to cells of a sheet when lines are inserted or deleted, and what formulas beside cells say of
   * them; `nameOf` names a sheet.
   */
  moveLines(sheet: string, axis: "row" | "column", at: number, count: number, nameOf: (sheet: string) => string): void {
    this.moves = withMove(this.moves, { sheet, axis, at, count });
    for (const [id, each] of this.sheets) {
      moveFormulas(each, (formula) => moveFormula(formula, nameOf(id), nameOf(sheet), { axis, at, count }));
      each.conditionalFormats = each.conditionalFormats.flatMap((format) => {
        const { areas, formula } = moveLaid(areasOf(format), nameOf(id), nameOf(sheet), { axis, at, count });
        changeFormulas(format, formula);
        return over(format, areas) ?? [];
      });
    }
    const record = this.sheet(sheet);
    record.print = movePrint(record.print, axis, (a) => shiftLines(a, axis, at, count));
    this.moveTied(sheet, (a) => shiftLines(a, axis, at, count));
    const levels = this.sheet(sheet).outline[axis], before = [...levels];
    levels.clear();
    for (const [line, level] of before) {
      const moved = shiftLines(axis === "row" ? { top: line, bottom: line, left: 0, right: 0 } : { top: 0, bottom: 0, left: line, right: line }, axis, at, count);
      if (moved) levels.set(axis === "row" ? moved.top : moved.left, level);
    }
  }

  /** The cells that charts draw move, on whatever sheet the chart stands. */
  moveChartSources(sheetName: string, move: (area: AreaData) => AreaData | null): void {
    const moved = (reference: string): string => movedOnSheet(reference, sheetName, move);
    for (const record of this.sheets.values()) {
      for (const chart of record.charts) {
        chart.series = chart.series.map((one) => ({ ...one, values: moved(one.values), categories: one.categories === null ? null : moved(one.categories), name: one.name?.startsWith("=") ? moved(one.name) : one.name }));
      }
    }
  }

  /** Moves everything that is tied to cells of a sheet; `move` answers null for what is gone. */
  moveAreas(sheet: string, move: (area: AreaData) => AreaData | null): void {
    const record = this.sheet(sheet);
    record.conditionalFormats = record.conditionalFormats.flatMap((format) => over(format, areasOf(format).flatMap((each) => move(each) ?? [])) ?? []);
    this.moveTied(sheet, move);
  }

  /** All but conditional formats, whose formulas belong to their first cell. */
  private moveTied(sheet: string, move: (area: AreaData) => AreaData | null): void {
    const record = this.sheet(sheet);
    record.validations = keep(record.validations, move);
    for (const chart of record.charts) chart.area = move(chart.area) ?? chart.area;
    record.pictures = record.pictures.map((picture) => (picture.fixed ? picture : { ...picture, area: move(picture.area) ?? picture.area }));
    record.tables = record.tables.filter((table) => moveTable(table, move));
    record.breaks = moveBreaks(record.breaks, move);
    record.styled = keep(record.styled, move);
    record.autoFilter = movedFilter(record.autoFilter, move);
    record.notes = record.notes.flatMap((note) => {
      const at = move({ top: note.row, left: note.column, bottom: note.row, right: note.column });
      return at ? [{ ...note, row: at.top, column: at.left }] : [];
    });
    record.comments = record.comments.filter((comment) => {
      const at = move({ top: comment.row, left: comment.column, bottom: comment.row, right: comment.column });
      if (at) [comment.row, comment.column] = [at.top, at.left];
      return at !== null;
    });
    for (const { target } of this.bindings.values()) if (target.sheet === sheet) target.move(move);
    const links = [...record.hyperlinks];
    record.hyperlinks.clear();
    for (const [key, link] of links) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      const moved = move({ top: row, left: column, bottom: row, right: column });
      if (moved) record.hyperlinks.set(`${moved.top},${moved.left}`, link);
    }
  }
}

function movedFilter(filter: FilterRecord | null, move: (area: AreaData) => AreaData | null): FilterRecord | null {
  const moved = filter && move(filter.area);
  if (!filter || !moved) return null;
  const criteria = [...filter.criteria].flatMap(([index, asked]) => {
    const at = move({ ...filter.area, left: filter.area.left + index, right: filter.area.left + index });
    return at ? [[at.left - moved.left, asked] as const] : [];
  });
  return { area: moved, criteria: new Map(criteria) };
}

/** Print area and titles. */
function movePrint(print: SheetRecord["print"], axis: "row" | "column", move: (area: AreaData) => AreaData | null): SheetRecord["print"] {
  const { area, titleRows, titleColumns, ...rest } = print;
  const moved = area && move(area);
  const lines = axis === "row" ? titleRows && move({ top: titleRows[0], bottom: titleRows[1], left: 0, right: 0 }) : titleColumns && move({ left: titleColumns[0], right: titleColumns[1], top: 0, bottom: 0 });
  const titles = axis === "row" ? { ...(lines ? { titleRows: [lines.top, lines.bottom] as const } : {}), ...(titleColumns ? { titleColumns } : {}) }
    : { ...(titleRows ? { titleRows } : {}), ...(lines ? { titleColumns: [lines.left, lines.right] as const } : {}) };
  return { ...rest, ...(moved ? { area: moved } : {}), ...titles };
}

/** Formulas of validations, and series of charts. */
function moveFormulas(record: SheetRecord, move: (formula: string) => string): void {
  record.validations = record.validations.map((each) => withRuleFormulas(each, move));
  for (const chart of record.charts) {
    chart.series = chart.series.map((each) => ({ ...each, name: each.name?.startsWith("=") ? move(each.name) : each.name, values: move(each.values), categories: each.categories === null ? null : move(each.categories) }));
  }
}

function keep<T extends { readonly area: AreaData }>(items: readonly T[], move: (area: AreaData) => AreaData | null): T[] {
  return items.flatMap((item) => {
    const moved = move(item.area);
    return moved ? [{ ...item, area: moved }] : [];
  });
}

function tableStyleData({ own, looks, first }: BookRecords["tableStyles"]): Pick<BookData, "tableStyles"> {
  const named = own.map((name) => ({ name, ...(looks.get(name) === name ? {} : { from: looks.get(name) ?? "" }) }));
  return own.length || first !== FIRST_TABLE_STYLE ? { tableStyles: { own: named, ...(first === FIRST_TABLE_STYLE ? {} : { first }) } } : {};
}
