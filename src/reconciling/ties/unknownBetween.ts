import { figureKey, isMoneyUnit } from "../../model";
import type { CellPlace, Figure, Ledger, Table, TableColumn } from "../../model";
import { isNoPart } from "../structure/headings";
import type { Operand, Tie } from "./tie";
import { operandsOfTie } from "./tie";

/** The one row or column of a table in which all figures of a tie stand, and what else stands between them. */
export interface LineOfTie {
  readonly table: Table;
  readonly runs: "across" | "down";
  /** Figures measured like the tie's that may be parts too: no rates, differences, 其中, nor what lies inside a part. */
  readonly between: readonly Figure[];
  /** Those that state no quantity. */
  readonly unknown: readonly Figure[];
}

/** Finds the lines of ties. Tables, and their figures without a meaning, are looked up when first asked for. */
export class LinesOfTies {
  private readonly sheets = new Map<string, readonly Table[]>();
  private readonly unnamed = new Map<Table, ReadonlySet<number>>();

  constructor(private readonly ledger: Ledger) {}

  /** `null` where the tie's figures stand crosswise, or outside of one table. */
  of(tie: Tie): LineOfTie | null {
    const places = operandsOfTie(tie).flatMap(({ place, amount }: Operand) => (place && amount ? [place] : []));
    const [first] = places;
    const table = first && this.tableAt(first);
    if (!table || places.length < 2 || places.some((place) => place.sheet !== first.sheet)) return null;
    const isAcross = places.every(({ row }) => row === first.row);
    if (!isAcross && places.some(({ column }) => column !== first.column)) return null;
    const isAlike = ({ amount: { unit, value } }: Figure): boolean => !value.eq(0) && (unit === tie.unit || (isMoneyUnit(unit) && isMoneyUnit(tie.unit)));
    const between = (isAcross ? besideColumns(table, places) : besideRows(table, places)).filter(isAlike);
    const unnamed = this.unnamedOf(table);
    return { table, runs: isAcross ? "across" : "down", between, unknown: between.filter(({ place }) => unnamed.has(figureKey(place.row, place.column))) };
  }

  private tableAt({ sheet, row, column }: CellPlace): Table | undefined {
    const own = this.sheets.get(sheet) ?? this.ledger.tables.filter((table) => table.sheet === sheet);
    this.sheets.set(sheet, own);
    return own.find(({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
  }

  private unnamedOf(table: Table): ReadonlySet<number> {
    const known = this.unnamed.get(table) ?? new Set(this.ledger.coverage.unnamed.get(table.id) ?? []);
    this.unnamed.set(table, known);
    return known;
  }
}

/** Figures of the row between the outermost ones of the tie; below a heading that all of these share, as far as it reaches. */
function besideColumns({ columns, figures }: Table, places: readonly CellPlace[]): readonly Figure[] {
  const taken = new Set(places.map(({ column }) => column));
  const own = columns.filter(({ column }) => taken.has(column));
  const top = own[0]?.path[0];
  const shared = own.every(({ path }) => path.length > 1 && path[0] === top) ? columns.filter(({ path }) => path[0] === top) : own;
  const [from, to] = [shared[0]?.column ?? 0, shared[shared.length - 1]?.column ?? 0];
  const isInside = ({ path }: TableColumn): boolean => shared === own && path.length > 1 && own.some((one) => one.path[0] === path[0]); // 本年减少·报废 beside 本年减少·小计
  return columns.filter((column) => column.role === "figure" && column.column >= from && column.column <= to && !taken.has(column.column) && !isNoPart(column) && !isInside(column))
    .flatMap(({ column }) => figures.at(places[0]!.row, column) ?? []);
}

/** Figures of the column between the outermost ones of the tie, and in lines set in below the last one, none deeper than its own. */
function besideRows({ rows, figures }: Table, places: readonly CellPlace[]): readonly Figure[] {
  const taken = new Set(places.map(({ row }) => row));
  const own = rows.filter(({ row }) => taken.has(row));
  const [first, last] = [own[0], own[own.length - 1]];
  if (!first || !last) return [];
  const deepest = own.reduce((most, { level }) => Math.max(most, level), 0);
  const hasOfWhich = own.some(({ kind }) => kind === "ofWhich"); // 编制数, 其中：行政编制, 事业编制
  const behind = rows.filter(({ row }) => row > last.row);
  const end = behind.findIndex(({ kind, level }) => level <= first.level && !(hasOfWhich && kind === "ofWhich"));
  const inside = [...rows.filter(({ row }) => row > first.row && row < last.row), ...(end < 0 ? behind : behind.slice(0, end))];
  return inside.filter(({ row, kind, level }) => !taken.has(row) && kind !== "note" && level <= deepest && (hasOfWhich || kind !== "ofWhich"))
    .flatMap(({ row }) => figures.at(row, places[0]!.column) ?? []);
}
