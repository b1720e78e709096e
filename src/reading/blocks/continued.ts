import type { Block } from "./findBlocks";
import type { Grid } from "../cells/grid";
import { range } from "./rowFacts";

/** A title says that its table goes on from the page before: 支出决算表（续）, 续表. */
const GOES_ON = /^续表|[(（]续(?:表|上表|前表)?[一二三1-9]?[)）]$/;

/**
 * Tables that a page break parted, put together again: what stands under 支出决算表（续） and under the same headings once more are further lines of the table above, whose
 * sums take them in.
 */
export function withContinuations(blocks: readonly Block[], grid: Grid): readonly Block[] {
  if (!blocks.some((block) => saysItGoesOn(block, grid))) return blocks;
  const whole: Block[] = [];
  for (const block of blocks) {
    const before = whole[whole.length - 1];
    if (before === undefined || !saysItGoesOn(block, grid) || !haveSameHeadings(before, block, grid)) whole.push(block);
    else whole[whole.length - 1] = { ...before, bodyRows: [...before.bodyRows, ...block.bodyRows], noteRows: [...before.noteRows, ...block.noteRows] };
  }
  return whole;
}

function saysItGoesOn({ titleRows, left, right }: Block, grid: Grid): boolean {
  return titleRows.some((row) => range(left, right + 1).some((column) => GOES_ON.test(grid.cell(row, column).text)));
}

/** Whether the same words stand over the same columns, but for lines that only number them. */
function haveSameHeadings(one: Block, other: Block, grid: Grid): boolean {
  if (one.headerRows.length === 0 || one.left !== other.left || one.right !== other.right) return false;
  const headings = ({ headerRows, ordinalRows, left, right }: Block): string =>
    headerRows.filter((row) => !ordinalRows.includes(row)).map((row) => range(left, right + 1).map((column) => grid.cell(row, column).text).join("|")).join("\n");
  return headings(one) === headings(other);
}
