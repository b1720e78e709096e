import { CellSet, formulaAt, inYuan, placeKey, valueAt } from "../../model";
import type { CellPlace, CellValue, Decimal, Figure, Ledger, SheetSnapshot, Table, TableColumn, TableRow } from "../../model";
import type { Operand, Tie, Verdict } from "../ties/tie";
import { agreedCells } from "./agreement";
import { exchangesAmong } from "./exchanges";

/** A figure with where it stands in its table. */
export interface Placed {
  readonly figure: Figure;
  readonly table: Table;
  readonly row: TableRow | null;
  readonly column: TableColumn | null;
}

/** What explanations may look at beside the tie itself. */
export interface ExplainContext {
  at(place: CellPlace): Placed | null;
  /** Figures that state the same amount of money, in 元, whatever their sign. */
  equalTo(yuan: Decimal): readonly Placed[];
  /** Figures that state nearly that amount, the nearest first. */
  nearTo(yuan: Decimal, slack: Decimal): readonly Placed[];
  /** Whether another check that adds this cell up, or compares it, holds. */
  isConfirmed(place: CellPlace): boolean;
  /** Whether one correction of this cell repairs every broken check that it is in, and breaks none. */
  isAgreed(place: CellPlace): boolean;
  /** The figure that this cell's was exchanged with: put back, every broken check of both holds. */
  exchangedWith(place: CellPlace): Operand | null;
  formulaAt(place: CellPlace): string;
  valueAt(place: CellPlace): CellValue;
}

/**
 * Indexes the ledger's figures once for all explanations, when the first of them asks.
 * @param confirmed gives the cells of checks that hold
 * @param judged what became of the ties that do not plainly hold
 */
export function explainingLedger(ledger: Ledger, confirmed: () => Pick<CellSet, "has"> = () => new CellSet(), judged: readonly { readonly tie: Tie; readonly verdict: Verdict }[] = []): ExplainContext {
  const held = once(confirmed);
  const culprits = once(() => agreedCells(judged, held()));
  const exchanged = once(() => exchangesAmong(judged, held()));
  const all = once(() => ledger.tables.flatMap(placedIn));
  const byCell = once(() => new Map(all().map((placed) => [placeKey(placed.figure.place), placed])));
  const byYuan = once(() => byAmount(all()));
  const bySize = once(() => [...byYuan()].map(([key, placed]) => ({ size: Number(key), placed })).sort((a, b) => a.size - b.size));
  const sheets = new Map<string, SheetSnapshot>(ledger.snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return {
    at: (place) => byCell().get(placeKey(place)) ?? null,
    equalTo: (yuan) => byYuan().get(yuan.abs().toFixed()) ?? [],
    nearTo: (yuan, slack) => nearIn(bySize(), yuan.abs().toNumber(), slack.toNumber()),
    isConfirmed: (place) => held().has(place),
    isAgreed: (place) => culprits().has(placeKey(place)),
    exchangedWith: (place) => exchanged().get(placeKey(place)) ?? null,
    formulaAt: (place) => {
      const sheet = sheets.get(place.sheet);
      return sheet ? formulaAt(sheet, place.row, place.column) : byCell().get(placeKey(place))?.figure.formula ?? "";
    },
    valueAt: (place) => {
      const sheet = sheets.get(place.sheet);
      return sheet ? valueAt(sheet, place.row, place.column) : byCell().get(placeKey(place))?.figure.raw ?? null;
    },
  };
}

/** Works a value out when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function placedIn(table: Table): Placed[] {
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  const columns = new Map(table.columns.map((column) => [column.column, column]));
  return [...table.figures.values()].map((figure) => ({ figure, table, row: rows.get(figure.place.row) ?? null, column: columns.get(figure.place.column) ?? null }));
}

/** By the size of the amount in 元, without sign. */
function byAmount(all: readonly Placed[]): ReadonlyMap<string, readonly Placed[]> {
  const byYuan = new Map<string, Placed[]>();
  for (const placed of all) {
    const yuan = inYuan(placed.figure.amount);
    if (yuan === null || yuan.eq(0)) continue;
    const key = yuan.abs().toFixed();
    const same = byYuan.get(key);
    if (same) same.push(placed);
    else byYuan.set(key, [placed]);
  }
  return byYuan;
}

interface OfSize {
  readonly size: number;
  readonly placed: readonly Placed[];
}

/** Those of a list in order of size that lie within the slack, the nearest first. */
function nearIn(sizes: readonly OfSize[], wanted: number, slack: number): readonly Placed[] {
  let [low, high] = [0, sizes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sizes[middle]!.size < wanted - slack) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < sizes.length && sizes[end]!.size <= wanted + slack) end += 1;
  return sizes.slice(low, end).sort((a, b) => Math.abs(a.size - wanted) - Math.abs(b.size - wanted)).flatMap(({ placed }) => placed);
}

/** Figures of the same row in other columns. */
export function rowMates(placed: Placed): readonly Figure[] {
  if (!placed.row) return [];
  return placed.table.columns.flatMap((column) => (column === placed.column ? [] : placed.table.figures.at(placed.row!.row, column.column) ?? []));
}
