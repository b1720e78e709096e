import { ZERO, isZero } from "../../model";
import type { Decimal, Figure, Ledger, Table } from "../../model";
import { HeldTie } from "./heldTie";
import { inUnit, judge } from "./judge";
import type { Tie, Verdict } from "./tie";
import { LinesOfTies, type LineOfTie } from "./unknownBetween";

/** So many figures may each be added, taken off or left out; of more only all together. */
const MOST_COMBINED = 4;

/**
 * When may a sum be called broken? Only when nothing else in its line could belong to it. Sums that do not close are taken out where
 * further figures of their row make up the difference (年初预算 | 追加 | 统筹收回 | 调整后预算, where 统筹收回 was not thought of), and
 * said with less force where figures stand among them that nobody understood. A sum that holds in another row in spite of these stands.
 */
export function withoutMisunderstood(ties: readonly Tie[], ledger: Ledger): readonly Tie[] {
  if (ties.every((tie) => tie instanceof HeldTie)) return ties; // so it is in most large workbooks
  const lines = new LinesOfTies(ledger);
  const heldRows = new HeldRows(ties);
  return ties.flatMap((tie) => {
    const verdict = brokenSum(tie);
    const line = verdict && lines.of(tie);
    if (!line || line.between.length === 0 || heldRows.someHave(line, tie)) return tie;
    if (makeUp(line.runs === "across" ? line.between : line.unknown, tie, verdict)) return [];
    return line.unknown.length > 0 ? { ...tie, severity: "warn" as const } : tie;
  });
}

type Broken = Extract<Verdict, { state: "broken" | "tail" }>;

function brokenSum(tie: Tie): Broken | null {
  if (tie instanceof HeldTie || tie.comparison !== "equal" || tie.title === "equal") return null;
  const verdict = judge(tie);
  return verdict?.state === "broken" ? verdict : null;
}

/** Whether the figures, some of them added and some taken off, come to the difference. */
function makeUp(figures: readonly Figure[], tie: Tie, { difference, tolerance }: Broken): boolean {
  const values = figures.map(({ amount }) => inUnit(amount, tie.unit).value);
  const meets = (rest: Decimal): boolean => rest.abs().lte(tolerance);
  if (values.length === 0) return false;
  if (values.length > MOST_COMBINED) {
    const all = values.reduce((sum, value) => sum.plus(value));
    return meets(difference.minus(all)) || meets(difference.plus(all));
  }
  const rests = values.reduce<readonly Decimal[]>((sofar, value) => sofar.flatMap((rest) => [rest, rest.plus(value), rest.minus(value)]), [difference]);
  return rests.some(meets);
}

/** Rows of a table in which a relation between its columns holds, made when first asked for. */
class HeldRows {
  private readonly known = new Map<string, readonly number[]>();

  constructor(private readonly ties: readonly Tie[]) {}

  /** Whether the relation holds in a row where one of the columns between its own is filled as well. */
  someHave({ table, runs, between }: LineOfTie, { rule }: Tie): boolean {
    if (runs === "down") return false;
    const isFilled = (row: number): boolean => between.some(({ place }) => !isZero(table.figures.at(row, place.column)?.amount.value ?? ZERO));
    return this.rowsOf(table, rule).some(isFilled);
  }

  private rowsOf(table: Table, rule: string): readonly number[] {
    const key = `${table.id}|${rule}`;
    const rows = this.known.get(key) ?? this.ties.flatMap((tie) => (tie.rule === rule ? rowHeld(tie, table) ?? [] : []));
    this.known.set(key, rows);
    return rows;
  }
}

/** The row of a tie that holds in the table, whether it was told so at once or looked at; `null` for others. */
function rowHeld(tie: Tie, table: Table): number | null {
  if (tie instanceof HeldTie) return tie.table === table ? tie.totalPlace.row : null;
  const place = tie.left[0]?.place;
  const isHere = place?.sheet === table.sheet && place.row >= table.area.top && place.row <= table.area.bottom && place.column >= table.area.left && place.column <= table.area.right;
  return isHere && judge(tie)?.state === "passed" ? place.row : null;
}
