import { Decimal, type CellPlace, type Unit } from "../../model";
import type { FoundPair } from "./foundPair";
import { isFigureCell, type Grid } from "../cells/grid";
import type { BlockReading } from "../readTables";
import { namedByLabel } from "../stating/labelBook";
import type { RowReading } from "../rows/rowReading";
import { isGrandTotal } from "../stating/tableFacts";

/** What is counted of an expense: its words in a row's label or a column's heading, and accounts by what is counted. */
interface Counted {
  readonly words: RegExp;
  readonly accounts: Readonly<Record<string, string>>;
}

/** Guests from abroad, and what is no whole of the unit's, are others. */
const OTHERS = /外宾|外事|国\(境\)外|境外|其中|人均/;
const COUNTED: readonly Counted[] = [
  { words: /公务接待|^(?:全年|本年|国内)*接待(?:了|过)?(?:来客|来宾|客人)?(?:费|批|人[次数、]|情况|$)/, accounts: { 批: "reception_batches", 批次: "reception_batches", 人次: "reception_persons", 人: "reception_persons" } },
  { words: /因公出国|^出国/, accounts: { 团组: "abroad_groups", 个团组: "abroad_groups", 个团: "abroad_groups", 团次: "abroad_groups", 人次: "abroad_persons", 人: "abroad_persons" } },
];
/** A label without any of these counts nothing: so it is with nearly every row. */
const EXPENSE = /接待|出国/;
const COUNT = /(\d+)(批次?|个?团组|个团|团次|人次|人)/g;
/** Nothing but counts, and words of the same expense in front of them: 国内公务接待12批次、86人次. */
const ONLY_COUNTS = /^(?:全年|本年|共计?|合计|国内|公务|接待|因公|出国|\(境\)|出访|组织|累计|[:、])*(?:\d+(?:批次?|个?团组|个团|团次|人次|人)[、,和及\/]?(?:共计?|累计)?){2,}$/;
const PAIR_OF_NUMBERS = /^(\d+)\/(\d+)$/;
const BATCHES_FIRST = /批次?[\/、和及,]?(?:\(?批\)?)?[\/、]?人[次数]/;

/**
 * Counts that stand together in a cell of a table: 公务接待费 | … | 12批次86人次, 国内公务接待批次/人次 | 12/86. What they are of says the
 * row's label, or the heading of a column. Budgets plan visits; only what took place is read.
 */
export function countsInTables(blocks: readonly BlockReading[]): readonly FoundPair[] {
  return blocks.flatMap((reading) => (isOfBudgetOnly(reading) ? [] : [...countsIn(reading), ...countsOfRegister(reading), ...headsInTurn(reading)]));
}

function isOfBudgetOnly({ recognition, bands }: BlockReading): boolean {
  return recognition.form?.stage === "budget" && !bands.some(({ columns }) => columns.some(({ path }) => path.some((heading) => /决算|执行|实际/.test(heading))));
}

/** In a plain list the cells of words are read as sentences; what is nothing but counts is a figure there. */
function countsIn({ grid, block, bands, rows, year }: BlockReading): readonly FoundPair[] {
  const isList = block.headerRows.length === 0;
  return bands.flatMap(({ columns }, index) => {
    const headed = columns.map(({ column, path }) => ({ column, heading: path.join("·"), counted: countedIn(path.join("·")) })).filter(({ heading }) => !OTHERS.test(heading));
    const some = headed.filter(({ counted }) => counted !== null);
    const asked = some.length > 0 ? rows[index]! : rows[index]!.filter(({ key }) => EXPENSE.test(key));
    return asked.flatMap(({ row, key }) => {
      const counted = countedIn(key);
      const cells = counted ? headed : some;
      if (cells.length === 0 || OTHERS.test(key)) return [];
      return cells.flatMap((one) => {
        const cell = grid.cell(row, one.column);
        if (cell.kind !== "text" || cell.text.length > LONGEST || (isList && !isFigureCell(cell))) return [];
        return countsOf(cell.text, `${key}${one.heading}`).flatMap(([digits, unit]) => found(grid.place(row, one.column), grid, year, (counted ?? one.counted)!, digits, unit, counted ? key : one.heading));
      });
    });
  });
}

/** The sum of a register may tell in a column of words how many came: 合计 | 9批 | 73 below 时间 | 来客 | 人数. */
const ONE_COUNT = /^共?(\d+)(批次?|人次|人)$/;
const SHORTEST_TITLE = 4;

function countsOfRegister({ grid, block, bands, rows, titles, year }: BlockReading): readonly FoundPair[] {
  const title = block.headerRows.length === 0 ? undefined : titles.find((line) => line.length >= SHORTEST_TITLE && EXPENSE.test(line) && !OTHERS.test(line));
  const counted = title === undefined ? null : countedIn(title);
  if (title === undefined || counted === null) return [];
  return bands.flatMap(({ columns }, index) => rows[index]!.filter(isGrandTotal).flatMap(({ row }) => columns.filter(({ role }) => role === "text").flatMap(({ column }) => {
    const [, digits, unit] = ONE_COUNT.exec(grid.cell(row, column).text) ?? [];
    return digits === undefined || unit === undefined ? [] : found(grid.place(row, column), grid, year, counted, digits, unit, title);
  })));
}

/** 在编/编制 | 38/41, and 38/41人. */
const TWO_NUMBERS = /^(\d+)\/(\d+)(?:人|名)?$/;
const HEADS_IN_TURN: readonly string[] = ["on_duty_total", "est_total"];

/** Posts and people in post that a label names in turn, their numbers in the same turn in one cell. */
function headsInTurn({ grid, bands, rows, year }: BlockReading): readonly FoundPair[] {
  const mayBeInTurn = ({ key }: RowReading): boolean => key.includes("/") && key.length <= LONGEST_TURN;
  return bands.flatMap(({ columns }, index) => rows[index]!.filter(mayBeInTurn).flatMap(({ row, key }) => {
    const accounts = key.split("/").map((name) => namedByLabel(name, [])?.accounts[0] ?? "");
    if (accounts.length !== HEADS_IN_TURN.length || !HEADS_IN_TURN.every((account) => accounts.includes(account))) return [];
    return columns.flatMap(({ column }) => {
      const [, ...numbers] = TWO_NUMBERS.exec(grid.cell(row, column).text) ?? [];
      return numbers.flatMap((digits, at) => pairOf(grid.place(row, column), grid, year, accounts[at]!, digits, "人", key));
    });
  }));
}

const LONGEST_TURN = 16;

function countedIn(words: string): Counted | null {
  return COUNTED.find((one) => one.words.test(words)) ?? null;
}

const LONGEST = 40;

/** 12批次86人次 → [12, 批次], [86, 人次]. */
function countsOf(text: string, words: string): readonly (readonly [string, string])[] {
  const pair = PAIR_OF_NUMBERS.exec(text);
  if (pair) return BATCHES_FIRST.test(words) ? [[pair[1]!, "批次"], [pair[2]!, "人次"]] : [];
  return ONLY_COUNTS.test(text) ? [...text.matchAll(COUNT)].map(([, digits = "", unit = ""]) => [digits, unit] as const) : [];
}

const UNIT_OF: Readonly<Record<string, Unit>> = { reception_batches: "批次", reception_persons: "人次", abroad_groups: "个", abroad_persons: "人次" };

function found(place: CellPlace, grid: Grid, year: number | null, { accounts }: Counted, digits: string, unit: string, label: string): readonly FoundPair[] {
  const account = accounts[unit];
  return account === undefined ? [] : pairOf(place, grid, year, account, digits, UNIT_OF[account]!, label);
}

function pairOf(place: CellPlace, grid: Grid, year: number | null, account: string, digits: string, unit: Unit, label: string): readonly FoundPair[] {
  const [row, column] = [grid.rowFrom(place.row), grid.columnFrom(place.column)];
  const figure = { value: new Decimal(digits), decimals: 0, unit, isApproximate: false, isDash: false };
  return [{
    pair: { account, sub: null, period: "final", year, yearShift: 0, figure, unit, label, isBare: false },
    place, period: "final", isHidden: grid.isHidden(row, column), ...(isFigureCell(grid.cell(row, column)) ? { isTableFigure: true as const } : {}),
  }];
}
