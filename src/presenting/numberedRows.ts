import { followedText } from "../expression";
import type { OwnRow, OwnTable } from "./ownTable";

/** Hidden cells behind the record id of a row that names cells: its text as last written, and the formula that follows the cells. */
export const FOLLOWING = { text: 8, cells: 9 } as const;

/** A row of a block that a person fills in, with its number. */
export interface NumberedRow {
  readonly row: OwnRow;
  readonly number: number;
}

/**
 * The rows of a block of 自评基本信息 that `isFilled` takes. Rows have their numbers in their record ids (`own/3`), also those that stand below other blocks; rows that the
 * person added get the next free ones.
 */
export function numberedRows(table: OwnTable, block: "own" | "named", isFilled: (row: OwnRow) => boolean): readonly NumberedRow[] {
  const inBlock = table.block(block);
  const rows = [...inBlock, ...table.rows.filter((row) => row.id.startsWith(`${block}/`) && !inBlock.includes(row))];
  let next = Math.max(0, ...rows.map((row) => numberOf(row, block))) + 1;
  return rows.flatMap((row): NumberedRow[] => {
    const own = numberOf(row, block);
    return !isFilled(row) || (row.id !== "" && own === 0) ? [] : [{ row, number: own || next++ }];
  });
}

function numberOf({ id }: OwnRow, block: string): number {
  const number = id.startsWith(`${block}/`) ? id.slice(block.length + 1) : "";
  return /^\d+$/.test(number) ? Number(number) : 0;
}

/** What a row says of cells: where nobody retyped it, with the cells where Excel moved them. */
export function followed(table: OwnTable, row: OwnRow, typed: string): string {
  const formula = table.hiddenFormula(row, FOLLOWING.cells);
  return formula !== "" && typed === table.hidden(row, FOLLOWING.text) ? followedText(typed, formula) : typed;
}
