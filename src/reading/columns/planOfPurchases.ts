import { valueIn } from "./columnSums";
import type { Block } from "../blocks/findBlocks";
import { isFigureCell, type Grid } from "../cells/grid";
import type { Concept } from "../meaning/lexicon";
import { meansOnly } from "../meaning/segment";
import { range } from "../blocks/rowFacts";
import { meaningOfHead, type Headed, type PlacedHead } from "./toldByOthers";

const PURCHASES = /采购|政采/;

/** 计划 beside 合同 of purchases is their budget, where no contract comes to more than was planned. */
export function planOfPurchases<Column extends PlacedHead>(columns: readonly Column[], grid: Grid, block: Block): readonly Column[] {
  const [plan, ...others] = columns.filter((column) => says(column, "planned"));
  const contract = columns.find((column) => says(column, "contract"));
  if (!plan || others.length > 0 || !contract || columns.some(({ facts }) => facts.period === "budget") || !isOfPurchases(columns, grid, block)) return columns;
  const lines = block.bodyRows.filter((row) => isFigureCell(grid.cell(row, plan.column)) && isFigureCell(grid.cell(row, contract.column)));
  if (lines.length === 0 || lines.some((row) => valueIn(grid, row, contract.column).gt(valueIn(grid, row, plan.column)))) return columns;
  return columns.map((column) => (column === plan ? { ...plan, facts: { ...plan.facts, concept: plan.facts.concept.slice(0, -1), period: "budget" as const, stageWord: "initial" as const, isPlain: true } } : column));
}

/** Whether the heading of figures means the one thing. */
function says(column: Headed, one: Concept): boolean {
  return column.role === "figure" && meansOnly(meaningOfHead(column), one);
}

function isOfPurchases(columns: readonly PlacedHead[], grid: Grid, { titleRows, left, right }: Block): boolean {
  return columns.some(({ role, path }) => role === "label" && path.some((part) => PURCHASES.test(part))) || titleRows.some((row) => range(left, right + 1).some((column) => PURCHASES.test(grid.cell(row, column).text)));
}
