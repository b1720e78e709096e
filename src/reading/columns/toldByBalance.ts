import { ZERO, type Decimal } from "../../model";
import { valueIn } from "./columnSums";
import type { Block } from "../blocks/findBlocks";
import { isFigureCell, type Grid } from "../cells/grid";
import type { Concept } from "../meaning/lexicon";
import { meansOnly } from "../meaning/segment";
import { range } from "../blocks/rowFacts";
import { meaningOfHead, type Headed, type PlacedHead } from "./toldByOthers";

/** How a column takes part in a balance: added, taken off, or beside it. */
type Sign = 1 | -1 | 0;

/** Fewest lines in which something came or went. */
const FEWEST_LINES = 2;
/** Of so many lines one may be wrong: a fault of the owner's must not hide what the others tell. */
const LINES_A_FAULT = 3;
/** More columns between the balances are no additions and reductions. */
const MOST_MOVES = 4;
/** Lines that are looked at: what they prove, the others need not. */
const MOST_LINES = 200;

/**
 * Columns that the figures of a balance tell, whatever they are called: where opening + one - another = closing, the one is what was added (本年购入、调入)
 * and the other what was taken off. The closing of the year before is the opening then (2021年末原值 | 增加 | 减少 | 2022年末原值).
 */
export function toldByBalance<Column extends PlacedHead>(columns: readonly Column[], grid: Grid, block: Block): readonly Column[] {
  const { bodyRows } = block;
  const figures = columns.filter(({ role, facts }) => role === "figure" && !facts.isDerived);
  const closing = lastOf(figures, "closing");
  const opening = closing && openingOf(figures, closing);
  if (!closing || !opening || opening.facts.period === "budget") return columns; // so it is with nearly all tables
  const moves = movesOf(columns, figures, opening, closing);
  const lines = bodyRows.slice(0, MOST_LINES).filter((row) => isFigureCell(grid.cell(row, closing.column)) || isFigureCell(grid.cell(row, opening.column)));
  const rows: readonly Moved[] = lines.map((row) => ({ change: valueIn(grid, row, closing.column).minus(valueIn(grid, row, opening.column)), moved: moves.map(({ column }) => valueIn(grid, row, column)) }));
  const signs = signsOf(rows, moves.length) ?? signsByName(rows, moves);
  if (signs === null) return columns;
  const told = new Map<Column, Column>();
  const isOfAssetsAlone = [opening, closing].every((column) => meaningOfHead(column)?.has("asset")) && !isOfAssets(grid, block);
  for (const [sign, name, concept] of MOVES) {
    const alike = moves.filter((_, index) => signs[index] === sign);
    for (const column of alike) {
      const means = meaningOfHead(column);
      if (alike.length === 1 && means === null) told.set(column, called(column, name));
      else if (alike.length === 1 && isOfAssetsAlone && meansOnly(means, concept)) told.set(column, called(column, `固定资产${name}`));
      else if (alike.length > 1 && means?.has(concept)) told.set(column, { ...column, facts: { ...column.facts, isDerived: true } }); // 购入 beside 调入 is not all
    }
  }
  if (meaningOfHead(opening)?.has("closing") && (meaningOfHead(opening)?.has("asset") || isOfAssets(grid, block))) told.set(opening, asOpening(opening, closing));
  return told.size === 0 ? columns : columns.map((column) => told.get(column) ?? column);
}

/** Whether the lines above the table say that it is about assets: 固定资产增减情况 over 22年底 | 增加 | 减少 | 23年底. */
function isOfAssets(grid: Grid, { titleRows, left, right }: Block): boolean {
  return titleRows.some((row) => range(left, right + 1).some((column) => grid.cell(row, column).text.includes("资产")));
}

const MOVES: readonly (readonly [Sign, string, Concept])[] = [[1, "增加", "grown"], [-1, "减少", "shrunk"]];

/** 年末在用 is a part of what there is. */
function isBalance(column: Headed, concept: Concept): boolean {
  const means = meaningOfHead(column);
  return means !== null && means.has(concept) && !means.has("inUse");
}

function lastOf<Column extends Headed>(columns: readonly Column[], concept: Concept): Column | undefined {
  return columns.reduce<Column | undefined>((last, column) => (isBalance(column, concept) ? column : last), undefined);
}

/** The only column called by the beginning, else by the end of the year before. */
function openingOf<Column extends Headed>(columns: readonly Column[], closing: Column): Column | undefined {
  const named = columns.filter((column) => column !== closing && (meaningOfHead(column)?.has("opening") ?? false));
  const { year } = closing.facts;
  const found = named.length > 0 || year === null ? named : columns.filter((column) => column.facts.year === year - 1 && (meaningOfHead(column)?.has("closing") ?? false));
  return found.length === 1 ? found[0] : undefined;
}

/** Columns of the same unit between the balances; right behind them where they stand side by side. */
function movesOf<Column extends PlacedHead>(columns: readonly Column[], figures: readonly Column[], opening: Column, closing: Column): readonly Column[] {
  const [from, to] = [columns.indexOf(opening), columns.indexOf(closing)];
  const alike = figures.filter((column) => column !== opening && column !== closing && column.facts.unit === closing.facts.unit);
  const between = alike.filter((column) => columns.indexOf(column) > from && columns.indexOf(column) < to);
  return to === from + 1 ? alike.filter((column) => columns.indexOf(column) > to).slice(0, 2) : between;
}

/** What a line changed by between the balances, and what each column says it was moved by. */
interface Moved {
  readonly change: Decimal;
  readonly moved: readonly Decimal[];
}

function explains({ change, moved }: Moved, signs: readonly Sign[]): boolean {
  return moved.reduce((sum, value, index) => sum.plus(value.times(signs[index]!)), ZERO).eq(change);
}

/** The only way in which additions and reductions explain the change of nearly all lines, or that of all where others explain nearly all; `null` without. */
function signsOf(rows: readonly Moved[], count: number): readonly Sign[] | null {
  if (count === 0 || count > MOST_MOVES) return null;
  const isMoving = Array.from({ length: count }, (_, index) => rows.some(({ moved }) => !moved[index]!.eq(ZERO)));
  const changing = rows.filter(({ moved }) => moved.some((value) => !value.eq(ZERO)));
  const found = signVectors(isMoving).flatMap((signs) => {
    const faults = rows.filter((row) => !explains(row, signs)).length;
    return changing.filter((row) => explains(row, signs)).length >= FEWEST_LINES && faults * LINES_A_FAULT <= rows.length ? [{ signs, faults }] : [];
  });
  const best = found.filter(({ faults }) => faults === Math.min(...found.map((other) => other.faults)));
  return best.length === 1 && (found.length === 1 || best[0]!.faults === 0) ? best[0]!.signs : null;
}

/** Of so many lines that something came to or went from one must be right where the words of all moves tell how they take part. */
const NAMED_LINES_A_RIGHT = 2;

/** How additions and reductions take part by their names alone (新增 | 处置), where the figures bear it out in half of the lines that changed: one slip goes on into every sum. */
function signsByName(rows: readonly Moved[], moves: readonly Headed[]): readonly Sign[] | null {
  if (moves.length !== MOVES.length) return null;
  const signs = moves.map((column) => MOVES.find(([, , concept]) => meansOnly(meaningOfHead(column), concept))?.[0] ?? 0);
  if (!MOVES.every(([sign]) => signs.includes(sign))) return null;
  const changing = rows.filter(({ moved }) => moved.some((value) => !value.eq(ZERO)));
  const right = changing.filter((row) => explains(row, signs)).length;
  return right >= FEWEST_LINES && right * NAMED_LINES_A_RIGHT >= changing.length ? signs : null;
}

/** All ways of taking part; a column of nothing but noughts takes none. */
function signVectors(isMoving: readonly boolean[]): readonly (readonly Sign[])[] {
  return isMoving.reduce<readonly (readonly Sign[])[]>((vectors, moves) => vectors.flatMap((vector) => (moves ? [1, -1, 0] as const : [0] as const).map((sign) => [...vector, sign])), [[]]);
}

function called<Column extends Headed>(column: Column, name: string): Column {
  return { ...column, facts: { ...column.facts, concept: [...column.facts.concept.slice(0, -1), name] } };
}

function asOpening<Column extends Headed>(opening: Column, { facts: { year } }: Column): Column {
  const named = called(opening, "年初");
  return { ...named, facts: { ...named.facts, year, yearShift: 0 } };
}
