import type { Decimal } from "../../model";
import type { Expression } from "../../expression";

/** A band of rates with its points. An absent bound is open. */
export interface Band {
  readonly ge: Decimal | null;
  readonly gt: Decimal | null;
  readonly le: Decimal | null;
  readonly lt: Decimal | null;
  readonly points: Decimal;
}

/** One line of an ordered list of conditions; `when` is `null` for `else`. */
export interface Case {
  readonly when: Expression | null;
  /** Points as an expression (a number for fixed points), over `rate_pct` and inputs. */
  readonly points: Expression;
}

/** An item a person ticks. In a deducting checklist an item that is not met is a violation. */
export interface ChecklistItem {
  readonly id: string;
  readonly text: string;
  /** `null` in a deducting checklist. */
  readonly points: Decimal | null;
}

/** A grade a person picks: fixed points, or a range of the row's points in percent, `from` included. */
export interface Tier {
  readonly label: string;
  readonly points: Decimal | null;
  readonly fromPct: Decimal | null;
  readonly toPct: Decimal | null;
}

/** ≥, ≤, = or a text that a person grades. */
export type Direction = "ge" | "le" | "eq" | "text";

/** A scoring rule with typed parameters. `value` is the measured expression; the name `rate_pct` is the row's own rate. */
export type RuleSpec =
  | { readonly type: "proportional"; readonly value: Expression; readonly fullAt: Decimal; readonly minPoints: Decimal; readonly zeroBelowPct: Decimal | null }
  | { readonly type: "bands"; readonly value: Expression; readonly bands: readonly Band[] }
  | {
    readonly type: "step_deduct"; readonly value: Expression; readonly base: Decimal; readonly direction: "above" | "below" | "either";
    readonly step: Decimal; readonly deduct: Decimal; readonly stepMode: "floor" | "ceil" | "proportional"; readonly minPoints: Decimal;
  }
  | { readonly type: "cases"; readonly cases: readonly Case[] }
  | { readonly type: "count_deduct"; readonly count: Expression; readonly deductEach: Decimal; readonly minPoints: Decimal }
  | { readonly type: "checklist_add"; readonly items: readonly ChecklistItem[] }
  | { readonly type: "checklist_deduct"; readonly items: readonly ChecklistItem[]; readonly perViolation: Decimal; readonly minPoints: Decimal }
  | { readonly type: "tiers"; readonly tiers: readonly Tier[] }
  | { readonly type: "manual"; readonly min: Decimal }
  | {
    readonly type: "composite"; readonly parts: readonly CompositePart[];
    /** The parts add up, or the best of them counts (二者择其一). */
    readonly combine: "sum" | "best";
  }
  | {
    readonly type: "target_vs_actual"; readonly tiers: readonly Tier[]; readonly zeroBelowPct: Decimal | null;
    readonly target: Decimal | null; readonly direction: Direction | null;
    readonly explainBelowPct: Decimal | null; readonly explainAbovePct: Decimal | null; readonly aggregate: boolean;
  };

/** A sub-part of a composite row with its own points. */
export interface CompositePart {
  readonly name: string;
  readonly points: Decimal;
  readonly rule: RuleSpec;
  /** The part's own rate; `null` when its rule names what it measures, or the row's rate. */
  readonly rate: Expression | null;
}

/** The name of the row's own rate in rules. */
export const RATE = "rate_pct";
