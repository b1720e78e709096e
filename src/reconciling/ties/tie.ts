import type { Amount, CellPlace, Decimal, Figure, Message, Severity, Unit } from "../../model";

/** One figure of a tie. `amount` is `null` when its cell is empty. */
export interface Operand {
  readonly sign: 1 | -1;
  readonly label: string;
  /** Year and stage for people (2020年决算数), to tell figures of one name apart. */
  readonly stage?: string;
  readonly amount: Amount | null;
  readonly place: CellPlace | null;
  readonly figure: Figure | null;
  /** Without it the tie cannot be judged; an optional empty line is taken as "none". */
  readonly required: boolean;
  /** Id of the table that states it; absent where only its cell is known. */
  readonly table?: string | null;
  /** Other cells in which the same quantity stands with the same amount. */
  readonly also?: readonly CellPlace[];
}

/** A relation between figures that is expected to hold here: left equals right, or left is at most right. */
export interface Tie {
  readonly rule: string;
  readonly comparison: "equal" | "atMost";
  /** Both sides are expressed in it. */
  readonly unit: Unit;
  /** Title code of `messages/reconciling`: what is said when it does not hold. */
  readonly title: "sum" | "equal" | "atMost" | "rollForward" | "own";
  /** What the person calls a check of their own. */
  readonly name?: string;
  /** Difference that a check of the person's own lets pass, whatever rounding explains. */
  readonly allowance?: Decimal;
  readonly leftLabel: string;
  readonly rightLabel: string;
  readonly left: readonly Operand[];
  readonly right: readonly Operand[];
  /** Counts and codes are exact; money is compared by the intervals its printed digits stand for. */
  readonly isExact: boolean;
  /** A stand-in for a tie whose own cells are empty: its difference is shown, but it can break nothing. */
  readonly isIndicative: boolean;
  /** Where this differs from the catalogue's own severity, e.g. a structure that is only guessed. */
  readonly severity: Severity | null;
  /** Sheets that are concerned as a whole. */
  readonly areas?: readonly string[];
}

/** What became of a tie. */
export type Verdict =
  | { readonly state: "passed" }
  | { readonly state: "tail" | "broken"; readonly difference: Decimal; readonly tolerance: Decimal; readonly isTruncated: boolean }
  | { readonly state: "unchecked"; readonly difference: Decimal | null; readonly reason: Message };

/** All operands of both sides. */
export function operandsOfTie(tie: Tie): readonly Operand[] {
  return [...tie.left, ...tie.right];
}
