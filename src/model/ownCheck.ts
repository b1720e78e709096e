import type { DecimalText } from "./decimal";
import type { Severity } from "./finding";

/** A check of the person's own (自定义核对), as kept in 自评基本信息. */
export interface OwnCheck {
  /** Number of its row; the findings' rule is `OWN-n`. */
  readonly number: number;
  readonly name: string;
  /** What must hold, over cells: `'表1'!D17 = '表1'!D18 + '表1'!D19`. */
  readonly relation: string;
  /** `null`: not chosen; then `logic`. */
  readonly severity: Severity | null;
  /** Difference that is still let pass, in the unit of the relation's first figure; `null`: only what rounding explains. */
  readonly tolerance: DecimalText | null;
  readonly note: string;
}
