import { ACCOUNTS, isMoneyUnit, NAMEABLE, valueAt, type Account, type CellPlace, type Ledger, type Period, type Table, type TableColumn, type TableRow, type Unit } from "../model";
import { gridOf, isWordCell, type Grid } from "./cells/grid";
import { parseFigureText } from "./cells/parseFigure";
import { labelParts, matchKey, squash } from "./cells/text";
import { wordsBeside } from "./namedByPerson";

/** A figure's cell in words, and what it most likely is. */
export interface CellWords {
  readonly place: CellPlace;
  /** Title, labels and headings from the outside in: 三公经费台账 · 公务接待费 · 支出. */
  readonly path: readonly string[];
  /** As it stands in the cell, with the unit it is read in. */
  readonly shown: string;
  /** Whether a figure stands there. */
  readonly isFigure: boolean;
  readonly period: Period | null;
  readonly year: number | null;
  /** Ids of the accounts whose names come nearest to the words around, the nearest first. */
  readonly likely: readonly string[];
}

const MOST = 4;
/** Names that share less with the words around are no help. */
const LEAST_SHARE = 0.5;
const LINE_OF_STAGE: Partial<Record<Period, string>> = { budget: "line_budget_initial", adjusted: "line_budget_adjusted", final: "line_executed" };

/** Whether a figure stands in the cell: one of a table, a number, or a text that states one. */
export function isFigureAt({ tables, snapshot }: Ledger, { sheet: name, row, column }: CellPlace): boolean {
  if (tables.some(({ sheet, figures }) => sheet === name && figures.hasAt(row, column))) return true;
  const sheet = snapshot.sheets.find((one) => one.name === name);
  const raw = sheet ? valueAt(sheet, row, column) : null;
  return typeof raw === "number" || typeof raw === "string" && parseFigureText(raw) !== null;
}

/** What stands around a cell, for a person who is to say what its figure is. */
export function cellWords(ledger: Ledger, place: CellPlace): CellWords {
  const table = ledger.tables.find(({ sheet, figures }) => sheet === place.sheet && figures.hasAt(place.row, place.column));
  return table ? inTable(table, place) : outside(ledger, place);
}

function inTable(table: Table, place: CellPlace): CellWords {
  const { amount, raw } = table.figures.at(place.row, place.column)!;
  const row = table.rows.find((each) => each.row === place.row);
  const column = table.columns.find((each) => each.column === place.column);
  const path = [table.title, ...(row ? [...row.labelPath, row.label] : []), ...(column?.path ?? [])].filter((words) => words !== "");
  return {
    place, path, isFigure: true, shown: `${String(raw)}${typeof raw === "number" ? amount.unit : ""}`, period: column?.period ?? null, year: column?.year ?? table.year,
    likely: likelyAccounts({ label: wordsOfRow(row), heading: wordsOfColumn(column), title: squash(table.title) }, amount.unit, column?.period ?? null),
  };
}

const wordsOfRow = (row: TableRow | undefined): string => (row ? [...row.labelPath, row.label].join("") : "");
const wordsOfColumn = (column: TableColumn | undefined): string => column?.path.join("") ?? "";

/** A cell of no table: the nearest words left of it and above it. */
function outside(ledger: Ledger, place: CellPlace): CellWords {
  const sheet = ledger.snapshot.sheets.find(({ name }) => name === place.sheet);
  const nothing: CellWords = { place, path: [], shown: "", isFigure: false, period: null, year: null, likely: [] };
  if (!sheet) return nothing;
  const grid = gridOf(sheet);
  const [row, column] = [grid.rowFrom(place.row), grid.columnFrom(place.column)];
  const raw = grid.value(row, column) ?? null;
  const left = wordsBeside(grid, row, column);
  const above = wordsAbove(grid, row, column);
  const unit = typeof raw === "string" ? parseFigureText(raw)?.unit ?? "" : "";
  return { ...nothing, path: [left, above].filter((words) => words !== ""), shown: raw === null || typeof raw === "object" ? "" : String(raw), isFigure: isFigureAt(ledger, place), likely: likelyAccounts({ label: left, heading: above, title: squash(sheet.name) }, unit, null) };
}

/** The name that the nearest words above a cell give; `""` without. */
function wordsAbove(grid: Grid, row: number, column: number): string {
  for (let at = row - 1; at >= 0; at -= 1) if (isWordCell(grid.spread(at, column))) return matchKey(labelParts(grid.spread(at, column).raw).name);
  return "";
}

interface Around {
  readonly label: string;
  readonly heading: string;
  readonly title: string;
}

/** The accounts whose names share most pairs of signs with the words around, and the line of the stage where nothing comes nearer. */
function likelyAccounts({ label, heading, title }: Around, unit: Unit, period: Period | null): readonly string[] {
  const near = pairsOf(label + heading);
  const all = pairsOf(label + heading + title);
  const ranked = NAMEABLE.filter((account) => fits(account, unit)).map((account) => ({ account, share: Math.max(...[account.zh, ...account.synonyms].map((name) => shareOf(name, near, all))) }))
    .filter(({ share }) => share >= LEAST_SHARE).sort((a, b) => b.share - a.share);
  const line = isMoneyUnit(unit) ? LINE_OF_STAGE[period ?? "final"] : unit === "" ? undefined : "work_output";
  return [...new Set([...ranked.slice(0, MOST - 1).map(({ account }) => account.id), ...(line !== undefined && ACCOUNTS.has(line) ? [line] : [])])];
}

/** Counts are no money; a figure without a unit may be anything. */
function fits({ kind }: Account, unit: Unit): boolean {
  return unit === "" || isMoneyUnit(unit) === kind.startsWith("money");
}

/** Pairs of the name found near count whole, those of the title half; longer names that are found whole win. */
function shareOf(name: string, near: ReadonlySet<string>, all: ReadonlySet<string>): number {
  const pairs = [...pairsOf(matchKey(name))];
  if (pairs.length === 0) return 0;
  const found = pairs.reduce((sum, pair) => sum + (near.has(pair) ? 1 : all.has(pair) ? 0.5 : 0), 0);
  return found / pairs.length + found / 100;
}

function pairsOf(words: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, words.length - 1) }, (_, index) => words.slice(index, index + 2)));
}
