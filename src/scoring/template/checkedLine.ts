import { Decimal } from "../../model";
import type { CellPlace, Indicator, ScoreColumn, ScoreTableRow } from "../../model";
import { plainText } from "./plainText";

/** A score as it is printed. */
export interface PrintedScore {
  readonly text: string;
  readonly value: Decimal;
  /** Decimals it is printed with: 9.0 has one. */
  readonly decimals: number;
}

/** A line with what it prints and what its own figures give. */
export interface CheckedLine {
  readonly row: ScoreTableRow;
  readonly indicator: Indicator;
  readonly points: Decimal;
  readonly printed: PrintedScore | null;
  readonly recomputed: Decimal | null;
  readonly rate: Decimal | null;
  readonly place: (column: ScoreColumn) => CellPlace | null;
}

/** The score a line prints; `null` when its cell is empty or holds words. */
export function printedIn(row: ScoreTableRow): PrintedScore | null {
  const text = plainText(row.cells.score ?? "").replace(/分$/, "");
  const match = /^-?\d+(?:\.(\d+))?$/.exec(text);
  return match ? { text, value: new Decimal(text), decimals: match[1]?.length ?? 0 } : null;
}
