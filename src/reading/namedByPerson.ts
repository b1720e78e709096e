import {
  ACCOUNTS, accountName, economicCodeOf, functionCodeOf, groupBy, placeOfKey, type Amount, type CellPlace, type Figure, type FormId, type LedgerEntry, type NamedFigures, type NamingOutcome, type QuantityKey, type SheetSnapshot,
  type Statement,
} from "../model";
import { amountAs } from "./stating/cellStatement";
import { figureOf } from "./cells/figures";
import { FUNCTION_CODE } from "./stating/functionNames";
import { gridOf, isWordCell, type Grid } from "./cells/grid";
import type { SheetPairs } from "./inWords/cellPairs";
import type { BlockReading, TableReading } from "./readTables";
import type { RowReading } from "./rows/rowReading";
import type { StatedTable } from "./stating/stateTable";
import { labelParts, matchKey } from "./cells/text";

/** What a person said a figure is. It is settled before everything that was read. */
export class PersonsStatement implements Statement, LedgerEntry {
  constructor(readonly quantity: QuantityKey, readonly amount: Amount, readonly figure: Figure, readonly table: string | null, readonly form: FormId | null, readonly label: string) {}

  get place(): CellPlace {
    return this.figure.place;
  }

  get name(): string {
    const { account, sub } = this.quantity;
    return sub === null ? accountName(account) : sub;
  }

  get settled(): Statement {
    return this;
  }

  get statements(): readonly Statement[] {
    return [this];
  }
}

/** What the names that a person gave come to. */
export interface PersonsNames {
  readonly statements: readonly PersonsStatement[];
  readonly outcomes: readonly NamingOutcome[];
}

/** A sheet with what was read of it before. */
export interface SheetOfTables {
  readonly sheet: SheetSnapshot;
  readonly blocks: readonly BlockReading[];
}

/** The cells that a person named; what was read there holds no longer. The later of two rows about a cell holds. */
export class NamedByPerson {
  /** The later rows first. */
  private readonly bySheet: ReadonlyMap<string, readonly NamedFigures[]>;

  constructor(private readonly named: readonly NamedFigures[]) {
    this.bySheet = groupBy([...named].reverse().filter(({ at, meaning }) => at !== null && meaning !== null), ({ at }) => at!.sheet);
  }

  /** Whether the person said what the cell is. */
  has({ sheet, row, column }: Pick<CellPlace, "sheet" | "row" | "column">): boolean {
    return this.bySheet.size > 0 && this.of(sheet, row, column) !== undefined;
  }

  private of(sheet: string, row: number, column: number): NamedFigures | undefined {
    return this.bySheet.get(sheet)?.find(({ at }) => row >= at!.area.top && row <= at!.area.bottom && column >= at!.area.left && column <= at!.area.right);
  }

  /** What the words of a sheet state without the cells that the person named. */
  withoutPairs(pairs: SheetPairs | null, sheet: string): SheetPairs | null {
    if (pairs === null || !this.bySheet.has(sheet)) return pairs;
    return { ...pairs, found: pairs.found.filter(({ place }) => !this.has(place)), unread: pairs.unread.filter((place) => !this.has(place)) };
  }

  /** What a table says without the cells that the person named; those count as understood. */
  without(stated: StatedTable, sheet: string): StatedTable {
    if (!this.bySheet.has(sheet)) return stated;
    const unnamed = stated.unnamed.filter((key) => !this.has({ sheet, ...placeOfKey(key) }));
    return {
      ...stated, unnamed, understood: stated.understood + stated.unnamed.length - unnamed.length,
      statements: stated.statements.filter(({ place }) => !this.has(place)), missing: stated.missing.filter(({ place }) => place.kind !== "cell" || !this.has(place)),
    };
  }

  /** What the person's names state. @param year the evaluated year, for names that say none */
  state(sheets: readonly SheetOfTables[], tables: readonly TableReading[], year: number | null): PersonsNames {
    const statements: PersonsStatement[] = [];
    const outcomes = this.named.map((named): NamingOutcome => {
      const { number, at, meaning } = named;
      if (at === null) return { number, state: "noCells", count: 0 };
      if (meaning === null) return { number, state: "noMeaning", count: 0 };
      const found = figuresIn(named, sheets.find(({ sheet }) => sheet.name === at.sheet), tables).filter(({ figure: { place } }) => this.of(place.sheet, place.row, place.column) === named);
      if (found.length === 0) return { number, state: "noCells", count: 0 };
      if (meaning.kind === "nothing") return { number, state: "taken", count: found.length };
      const taken = found.flatMap((each) => statementOf(each, named, meaning.account, year));
      statements.push(...taken);
      const state = taken.length === found.length ? "taken" : taken.length > 0 ? "partly" : "noUnit";
      return { number, state, count: taken.length };
    });
    return { statements, outcomes };
  }
}

/** A figure that a person named, with the table and the row it stands in. */
interface Found {
  readonly figure: Figure;
  readonly reading: TableReading | null;
  readonly row: RowReading | null;
  /** Words left of it, where it stands in no table. */
  readonly beside: string;
}

/** The figures in the named cells, row by row. */
function figuresIn({ at }: NamedFigures, read: SheetOfTables | undefined, tables: readonly TableReading[]): readonly Found[] {
  if (!read) return [];
  const { sheet, blocks } = read;
  const { top, left, bottom, right } = at!.area;
  const own = tables.filter(({ table }) => table.sheet === sheet.name);
  const grid = blocks[0]?.grid ?? gridOf(sheet);
  const rowsOf = new Map(own.map((reading) => [reading, new Map(reading.rows.map((each) => [grid.rowAt(each.row), each]))]));
  const width = sheet.values.reduce((most, line) => Math.max(most, line.length), 0);
  const found: Found[] = [];
  for (let row = Math.max(top, sheet.top); row <= Math.min(bottom, sheet.top + sheet.values.length - 1); row += 1) {
    for (let column = Math.max(left, sheet.left); column <= Math.min(right, sheet.left + width - 1); column += 1) {
      const reading = own.find(({ table }) => table.figures.hasAt(row, column)) ?? null;
      if (reading) {
        found.push({ figure: reading.table.figures.at(row, column)!, reading, row: rowsOf.get(reading)!.get(row) ?? null, beside: "" });
        continue;
      }
      const [at, beside] = [grid.rowFrom(row), grid.columnFrom(column)];
      const figure = at < 0 || beside < 0 ? null : figureOf(grid, at, beside, grid.cell(at, beside), "");
      if (figure) found.push({ figure, reading: null, row: null, beside: wordsBeside(grid, at, beside) });
    }
  }
  return found;
}

/** The name that the nearest words left of a cell give; `""` without. */
export function wordsBeside(grid: Grid, row: number, column: number): string {
  for (let at = column - 1; at >= 0; at -= 1) if (isWordCell(grid.spread(row, at))) return matchKey(labelParts(grid.spread(row, at).raw).name);
  return "";
}

function statementOf({ figure, reading, row, beside }: Found, { period, year: own, unit }: NamedFigures, account: string, year: number | null): PersonsStatement[] {
  const amount = amountAs(unit === null ? figure.amount : { ...figure.amount, unit }, account);
  if (amount === null) return [];
  const quantity: QuantityKey = { account, sub: lineOf(account, row, beside), period: period ?? "final", year: own ?? year };
  return [new PersonsStatement(quantity, amount, figure, reading?.table.id ?? null, reading?.table.form ?? null, row?.key ?? beside)];
}

/** What tells the line apart, for accounts that have lines: its code where it is a subject, else its name. */
function lineOf(account: string, row: RowReading | null, beside: string): string | null {
  const { kind = "", group = "" } = ACCOUNTS.get(account) ?? {};
  if (!kind.endsWith("[]") && kind !== "composite") return null;
  const name = row?.key ?? beside;
  if (group === "economic") return economicCodeOf(name) ?? row?.code ?? name;
  if (account === "func_exp") return FUNCTION_CODE.test(row?.code ?? "") ? row!.code : functionCodeOf(name) ?? name;
  return name;
}
