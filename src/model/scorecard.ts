import type { DecimalText } from "./decimal";
import type { Unit } from "./amount";
import type { CellPlace } from "./place";
import type { Message } from "./message";
import type { QuantityKey } from "./quantity";
import type { GradeBand, Indicator } from "./indicatorSystem";

/** Where a row's score comes from. */
export type ScoreStatus = "computed" | "judged" | "not-applicable" | "missing";

/** A quantity that goes into a row. */
export interface ScoreInput {
  /** Input id of the indicator system, e.g. `expenditure_actual`. */
  readonly id: string;
  readonly name: string;
  /** `null`: not known. Money is in 万元. */
  readonly value: DecimalText | null;
  readonly unit: Unit;
  /** The ledger quantity it was taken from; `null` when a person typed it or it is missing. */
  readonly quantity: QuantityKey | null;
  readonly place: CellPlace | null;
  /** Set when the input was derived (a sum, a stand-in): says how, in words. */
  readonly note: Message | null;
  /** Set when the input was derived: a formula without `=` over `{id}` of its parts, so that it can stay live. */
  readonly derived?: { readonly formula: string; readonly parts: readonly ScoreInput[]; readonly standIn: boolean };
}

/** What a person decided about a row in 绩效评分表. */
export interface Judgement {
  /** Ticked checklist items by id, for checklists. */
  readonly ticks: Readonly<Record<string, boolean>>;
  /** Score or tier typed by the person; `null` when empty. */
  readonly score: DecimalText | null;
  readonly tier: string | null;
  readonly notApplicable: boolean;
  /** 佐证材料 as the person named it. */
  readonly evidence: string;
  readonly remark: string;
}

/** The score of one indicator. */
export interface ScoreRow {
  readonly indicator: Indicator;
  readonly status: ScoreStatus;
  /** Rate in percent, rounded as the system says; `null` when the row has none or it is not known. */
  readonly rate: DecimalText | null;
  readonly score: DecimalText | null;
  readonly inputs: readonly ScoreInput[];
  /** The arithmetic with figures: 785.90 ÷ 843.24 × 100% = 93.20%；6 × 93.20% = 5.59. */
  readonly arithmetic: Message | null;
  /** 扣分原因; `null` when nothing is lost. */
  readonly deduction: Message | null;
  /** Why it is missing or not applicable. */
  readonly reason: Message | null;
  readonly judgement: Judgement | null;
  /** Things a reader should know: a stand-in that was used, the other denominator, a reason that must be given. */
  readonly notes?: readonly Message[];
  /**
   * The score as an Excel formula, without `=`; gives `""` while an input or a judgement is missing, and what the policy
   * says when the judgement cell says `NOT_APPLICABLE`. `null` when the row has no formula.
   *
   * Place-holders, to be replaced by references with `fillFormula`:
   * `{rate}`    the row's own cell that holds `rateFormula`;
   * `{score}`   the cell in which the person types the score of a judged row (0 … points);
   * `{tier}`    the cell in which the person picks a tier (may be the same cell as `{score}`);
   * `{tick:c1}` the cell of checklist item `c1`: `TICK_YES`, `TICK_NO` or empty;
   * `{id}`      the cell of the input with that `ScoreInput.id` (a number in the input's unit, money in 万元).
   */
  readonly scoreFormula: string | null;
  /** The rate in percent (93.2 for 93.20%) as an Excel formula over input cells, same place-holders. `null`: no rate. */
  readonly rateFormula: string | null;
}

/** What a tick cell of 绩效评分表 holds when the item is met. In a deducting checklist 否 is a violation. */
export const TICK_YES = "是";
/** What a tick cell holds when the item is not met. */
export const TICK_NO = "否";

/** What a person picks in the judgement cell of a row that does not apply. */
export const NOT_APPLICABLE = "不适用";

/** References for the place-holders of a row's formulas. */
export interface FormulaCells {
  readonly input: (id: string) => string;
  readonly rate: string;
  readonly score: string;
  readonly tier: string;
  readonly tick: (itemId: string) => string;
}

/** A formula of `ScoreRow` with its place-holders replaced by references. Text in quotes is left alone. */
export function fillFormula(formula: string, cells: FormulaCells): string {
  return formula.replace(/"[^"]*"|\{([^{}]+)\}/g, (whole, name: string | undefined) => {
    if (name === undefined) return whole;
    if (name === "rate" || name === "score" || name === "tier") return cells[name];
    return name.startsWith("tick:") ? cells.tick(name.slice("tick:".length)) : cells.input(name);
  });
}

/** How one level stands. */
export interface LevelTotal {
  readonly name: string;
  readonly points: DecimalText;
  readonly earned: DecimalText;
  /** Points of rows that have a score. */
  readonly available: DecimalText;
}

/** A point that was lost and what would bring it back. */
export interface Loss {
  readonly indicatorId: string;
  readonly lost: DecimalText;
  readonly remedy: Message | null;
  readonly place: CellPlace | null;
}

/** The whole score. */
export interface Scorecard {
  readonly systemId: string;
  readonly systemName: string;
  /** Where its points come from; shown wherever the score is shown. */
  readonly pointsStatus: string;
  readonly gradeBands: readonly GradeBand[];
  readonly full: DecimalText;
  readonly rows: readonly ScoreRow[];
  readonly level1: readonly LevelTotal[];
  readonly level2: readonly LevelTotal[];
  readonly earned: DecimalText;
  readonly available: DecimalText;
  /** Number of rows without a score. */
  readonly missing: number;
  /** `null` while a row is missing. */
  readonly score: DecimalText | null;
  readonly grade: string | null;
  /** How not-applicable rows are treated. */
  readonly notApplicablePolicy: "full_points" | "exclude_and_rescale";
  readonly losses: readonly Loss[];
  readonly warnings: readonly Message[];
}
