import { quantityText } from "../../model";
import type { TableReading } from "../readTables";
import type { CellStatement } from "./cellStatement";

/** Longer tables list things: they have no sections with dashes of their own. */
const MOST_ROWS = 300;

/** Without the dash of a section's own line (一、“三公”经费支出 | —, above （一）支出合计 | 235000), which states nothing: the figure does. */
export function withoutDashes(statements: CellStatement[], { table, rows }: TableReading): CellStatement[] {
  if (!table.figures.traits.hasText || rows.length > MOST_ROWS) return statements;
  const dashes = statements.filter(({ figure }) => figure.isDash);
  if (dashes.length === 0) return statements;
  const stated = new Set(statements.filter(({ figure }) => !figure.isDash).map(({ quantity }) => quantityText(quantity)));
  const gone = new Set(dashes.filter(({ quantity }) => stated.has(quantityText(quantity))));
  return statements.filter((statement) => !gone.has(statement));
}
