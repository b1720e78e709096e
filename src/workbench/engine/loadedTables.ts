/** Tables, filters, kept values of other workbooks and the file's name as a workbook came with them, for formulas that ask for them where no host knows better. */
import type { AreaData, ExternalBookData, FilterData } from "../bookData";
import { contains } from "./address";
import type { EngineBook } from "./engine";
import { withKeptValues } from "./externals";
import { mayBeStructured } from "./structured";
import type { Place, Placed } from "./tableReferences";
import { structuredToA1 } from "./tableReferences";

export class LoadedTables {
  /** Name of the workbook's file. */
  fileName = "";
  private placed: readonly Placed[] = [];
  private names: readonly string[] = [];
  private externals: readonly ExternalBookData[] = [];
  private filters: ReadonlyMap<string, readonly AreaData[]> = new Map();
  /** Whether a row lies where a filter chooses; a host, whose filters change, says it instead. */
  isFiltered: (sheet: string, row: number) => boolean = (sheet, row) => this.filters.get(sheet)?.some((area) => contains(area, { ...area, top: row, bottom: row })) ?? false;

  load({ sheets, externals = [] }: EngineBook): void {
    this.externals = externals;
    this.placed = sheets.flatMap(({ id, name, tables }) => (tables ?? []).map((table) => ({ sheet: id, sheetName: name, table })));
    this.filters = new Map(sheets.map(({ id, tables, autoFilter }) => [id, [autoFilter, ...(tables ?? []).map(({ filter }) => filter)].flatMap(choosing)]));
    this.names = this.placed.map(({ table }) => table.name);
  }

  /** Lines moved, and nobody tells where the tables are now. */
  forget(): void {
    this.placed = [];
    this.names = [];
    this.filters = new Map();
  }

  /** The formula without what the engine does not know: structured references and other workbooks. */
  inA1(formula: string, at: Place): string {
    if (typeof formula !== "string") return formula;
    const own = withKeptValues(formula, this.externals);
    return this.names.length === 0 || !mayBeStructured(own, this.names) ? own : structuredToA1(this.placed, own, at, () => "#REF!");
  }
}

/** The rows below the header of a filter that leaves rows out. */
function choosing(filter: FilterData | undefined): AreaData[] {
  return filter && Object.keys(filter.criteria).length > 0 ? [{ ...filter.area, top: filter.area.top + 1 }] : [];
}
