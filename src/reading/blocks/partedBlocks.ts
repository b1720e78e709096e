import type { Block } from "./findBlocks";
import { isFigureCell, isWordCell, type Grid } from "../cells/grid";
import { labelParts } from "../cells/text";
import { range } from "./rowFacts";

/** The two sides of one account are no tables of their own. */
const SIDE = /^(?:收入|支出|收方|付方|资产|负债.*|净资产.*)$/;
/** Fewest tables side by side that a row names. */
const FEWEST = 2;

/**
 * Tables side by side below a row that names them (人员（年末） over 编制 | 人数, 资产（万元） over 项目 | 年初 | 年末), parted by columns that are empty as far
 * down as the block reaches. The names are titles then, no headings; where each stands alone above the headings they were taken for titles of the whole.
 */
export function partedBlocks(block: Block, grid: Grid): readonly Block[] {
  const [first, ...others] = block.headerRows;
  if (first === undefined) return [block];
  const byTitles = partedByTitles(block, grid);
  if (byTitles !== null) return byTitles;
  if (others.length === 0) return [block];
  const spans = usedSpans(block, grid);
  const named = wordsIn(grid, first, block);
  if (named.length < FEWEST || named.length >= spans.length * 2 || named.some((column) => !spans.some(([from]) => from === column) || SIDE.test(grid.cell(first, column).text) || (grid.merge(first, column)?.right ?? column) > endOf(spans, column))) return [block];
  if (spans.length < FEWEST || !spans.every((span) => isTable(span, others, block, grid))) return [block];
  return spans.map(([left, right]) => ({ ...block, left, right, titleRows: [first], headerRows: others, bodyRows: block.bodyRows.filter((row) => holds(grid, row, left, right)) }));
}

/** The tables whose names stand in the last row above the headings, each over its first column: ①教职工 | ②收入（万元）. `null` where none do. */
function partedByTitles(block: Block, grid: Grid): readonly Block[] | null {
  const last = block.titleRows[block.titleRows.length - 1];
  const named = last === undefined ? [] : wordsIn(grid, last, block);
  if (named.length < FEWEST) return null;
  const spans = usedSpans(block, grid);
  const isNamed = spans.length === named.length && spans.every(([from], index) => from === named[index]);
  if (!isNamed || named.some((column) => grid.cell(last!, column).text.includes(":")) || named.every((column) => SIDE.test(bareName(grid.cell(last!, column).raw))) || !spans.every((span) => isTable(span, block.headerRows, block, grid))) return null;
  return spans.map(([left, right]) => ({ ...block, left, right, bodyRows: block.bodyRows.filter((row) => holds(grid, row, left, right)) }));
}

function wordsIn(grid: Grid, row: number, { left, right }: Block): readonly number[] {
  return range(left, right + 1).filter((column) => isWordCell(grid.cell(row, column)));
}

/** The name without its number and its unit: 一、收入（万元）. */
function bareName(raw: string): string {
  return labelParts(raw).name.replace(/\([^()]*\)$/, "");
}

type Span = readonly [from: number, to: number];

function endOf(spans: readonly Span[], column: number): number {
  return spans.find(([from]) => from === column)?.[1] ?? column;
}

/** Columns side by side in which something stands, from the headings down. */
function usedSpans({ left, right, headerRows, bodyRows }: Block, grid: Grid): readonly Span[] {
  const rows = [...headerRows, ...bodyRows];
  const spans: [number, number][] = [];
  for (let column = left; column <= right; column += 1) {
    if (!rows.some((row) => grid.cell(row, column).kind !== "blank")) continue;
    const last = spans[spans.length - 1];
    if (last !== undefined && last[1] === column - 1) last[1] = column;
    else spans.push([column, column]);
  }
  return spans;
}

/** Whether headings stand over the columns, words below the first and figures below another; or figures alone, each below a heading of its own. */
function isTable([from, to]: Span, heads: readonly number[], { bodyRows }: Block, grid: Grid): boolean {
  const isHeaded = heads.some((row) => isWordCell(grid.cell(row, from)) && isWordCell(grid.cell(row, to)));
  if (from === to || !isHeaded) return false;
  const used = bodyRows.filter((row) => holds(grid, row, from, to));
  const columns = range(from, to + 1);
  const isUnlabelled = used.length > 0 && used.every((row) => columns.every((column) => isFigureCell(grid.cell(row, column)))) && columns.every((column) => heads.some((row) => isWordCell(grid.cell(row, column))));
  return isUnlabelled || used.filter((row) => isWordCell(grid.cell(row, from)) && columns.slice(1).some((column) => isFigureCell(grid.cell(row, column)))).length >= FEWEST;
}

function holds(grid: Grid, row: number, left: number, right: number): boolean {
  return range(left, right + 1).some((column) => grid.cell(row, column).kind !== "blank");
}
