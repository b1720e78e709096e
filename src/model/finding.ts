import type { DecimalText } from "./decimal";
import type { Unit } from "./amount";
import type { CellSet } from "./cellSet";
import type { CellPlace, TextPlace } from "./place";
import type { Message } from "./message";

/** hard 硬性, logic 逻辑性, explain 须补数, warn 提示, info 信息; gravest first. */
export const SEVERITIES = ["hard", "logic", "explain", "warn", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Severities as our sheets write them and people choose them there. */
export const SEVERITY_WORDS = { hard: "硬性", logic: "逻辑性", explain: "须说明", warn: "提示", info: "信息" } as const satisfies Readonly<Record<Severity, string>>;

/** Kinds of explanation that arithmetic can support. */
export type ExplanationKind =
  | "missing_row" | "counted_twice" | "subset" | "equals_elsewhere" | "sign_turned" | "unit_slip" | "decimal_slip"
  | "transposed_digits" | "digit_dropped" | "last_year_left" | "stale_total" | "text_number_skipped" | "hidden_row" | "exchanged" | "copied_elsewhere" | "wrong_figure"
  | "range_too_short" | "missing_cell" | "suspicious_equal" | "over_budget" | "unexplained";

/** A likely cause of a finding, with the arithmetic that supports it. */
export interface Explanation {
  readonly kind: ExplanationKind;
  readonly message: Message;
  readonly cells: readonly CellPlace[];
  /** 0 … 1; explanations are listed from the highest. */
  readonly confidence: number;
}

/** One figure that takes part in a relation. */
export interface Term {
  /** +1 added, −1 subtracted. */
  readonly sign: 1 | -1;
  /** For people: 工资福利支出. */
  readonly label: string;
  /** `null`: the cell is empty (counted as not known). */
  readonly value: DecimalText | null;
  readonly place: CellPlace | null;
}

/** One side of a relation: its terms and their sum in the finding's unit. */
export interface Side {
  readonly label: string;
  readonly terms: readonly Term[];
  readonly value: DecimalText | null;
  /**
   * The side as an Excel formula over the person's cells, without `=`, in the finding's unit; `null` when it has no
   * cells. Text numbers are wrapped so that Excel reads them.
   */
  readonly formula: string | null;
}

/** A relation that does not hold, holds only by rounding, or cannot be checked. */
export interface Finding {
  /** Stable over recalculations: rule and the cells concerned. */
  readonly id: string;
  /** Id of the rule catalogue, or `AUTO-SUM`. */
  readonly rule: string;
  readonly state: "broken" | "tail" | "unchecked";
  readonly severity: Severity;
  /** One sentence without figures: 基本支出与其分项之和不等. */
  readonly title: Message;
  /** The sentence with figures, places and what to do. */
  readonly detail: Message;
  readonly left: Side | null;
  readonly right: Side | null;
  readonly difference: DecimalText | null;
  /** How much of the difference rounding can explain, in `unit`. */
  readonly tolerance: DecimalText | null;
  readonly unit: Unit;
  readonly cells: readonly CellPlace[];
  readonly texts: readonly TextPlace[];
  /** Rows, columns or sheets concerned as a whole, as people write them: `表!A14:M14`, `表!H:H`, `表`. */
  readonly areas?: readonly string[];
  /** Ranked. Empty for tails. */
  readonly explanations: readonly Explanation[];
  /** For `unchecked`: why. */
  readonly reason: Message | null;
  /** Id of the finding this one follows from; `null` for a root. */
  readonly rootId: string | null;
  /** The person's 说明, as kept in 核对结果; `null` when none. A reason that no longer fits the figures is not kept here. */
  readonly remark: string | null;
  /** The person has waived it (豁免); `remark` is the reason. Its state stays what the figures say. */
  readonly isWaived?: boolean;
  /** The regulation or document the rule comes from. */
  readonly source: string;
}

/** What reconciling gives. The four counters add up to the number of ties that were expected. */
export interface Reconciliation {
  readonly findings: readonly Finding[];
  readonly counts: {
    readonly passed: number;
    readonly broken: number;
    readonly tail: number;
    readonly unchecked: number;
  };
  /** Cells that took part in at least one check. */
  readonly checkedCells: Pick<CellSet, "has" | "hasAt" | "size">;
}
