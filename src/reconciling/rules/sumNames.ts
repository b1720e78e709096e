import type { FormId, Severity } from "../../model";
import type { RowSumKind } from "../structure/rowSums";

/** Which rule of the catalogue a sum of a form's own structure is. The first entry that fits counts. */
export interface SumName {
  readonly forms: readonly FormId[];
  readonly direction: "row" | "column";
  readonly kinds?: readonly RowSumKind[];
  readonly side?: "left" | "right" | "whole";
  /** What the total's label must look like. */
  readonly label?: string;
  /** What one of the columns that are added must be called; for sums across. */
  readonly part?: string;
  readonly rule: string;
  readonly severity?: Severity;
}

const FUNCTIONAL = ["GK02", "GK03"] as const;
const INCOME_YEAR = "本年收入合计|收入合计";
const EXP_YEAR = "本年支出合计|支出合计";

/** `row`: across the columns of one row; `column`: down the rows of one column. */
export const SUM_NAMES = [
  { forms: ["GK02"], direction: "row", rule: "F2-01" },
  { forms: ["GK03"], direction: "row", rule: "F3-01" },
  { forms: ["GK02"], direction: "column", kinds: ["code5"], rule: "F2-02" },
  { forms: ["GK02"], direction: "column", kinds: ["code3"], rule: "F2-03" },
  { forms: ["GK02"], direction: "column", kinds: ["codeTotal"], rule: "F2-04" },
  { forms: ["GK03"], direction: "column", kinds: ["code5"], rule: "F3-02" },
  { forms: ["GK03"], direction: "column", kinds: ["code3"], rule: "F3-03" },
  { forms: ["GK03"], direction: "column", kinds: ["codeTotal"], rule: "F3-04" },
  { forms: [...FUNCTIONAL], direction: "column", rule: "F3-04" },
  { forms: ["GK01"], direction: "column", label: INCOME_YEAR, rule: "F1-01" },
  { forms: ["GK01"], direction: "column", label: EXP_YEAR, rule: "F1-02" },
  { forms: ["GK01"], direction: "column", label: "总计", side: "left", rule: "F1-03" },
  { forms: ["GK01"], direction: "column", label: "总计", side: "right", rule: "F1-04" },
  { forms: ["GK04"], direction: "row", rule: "F4-02" },
  { forms: ["GK04"], direction: "column", label: INCOME_YEAR, rule: "F4-01" },
  { forms: ["GK04"], direction: "column", label: EXP_YEAR, rule: "F4-03" },
  { forms: ["GK04"], direction: "column", label: "^(年初|年末)", rule: "F4-04" },
  { forms: ["GK04"], direction: "column", label: "总计", side: "left", rule: "F4-05" },
  { forms: ["GK04"], direction: "column", label: "总计", side: "right", rule: "F4-06" },
  { forms: ["GK05"], direction: "row", rule: "F5-01" },
  { forms: ["GK05"], direction: "column", rule: "F5-02" },
  { forms: ["GK06"], direction: "column", kinds: ["code3", "code5"], rule: "F6-01" },
  { forms: ["GK08"], direction: "row", rule: "F8-02" },
  { forms: ["GK09"], direction: "row", rule: "F9-01" },
  { forms: ["GK07"], direction: "row", rule: "F7-01" },
  { forms: ["B07"], direction: "row", part: "出国|接待|用车|购置|运行", rule: "B-14" },
  { forms: ["B01", "B03"], direction: "column", kinds: ["level"], label: "^基本支出$", rule: "B-13", severity: "logic" },
  { forms: ["B01"], direction: "column", label: "收入总计|收入合计", rule: "B-02" },
  { forms: ["B01"], direction: "column", label: "支出总计|支出合计", rule: "B-04" },
  { forms: ["B03", "B05", "B08", "B09"], direction: "row", rule: "B-05" },
  { forms: ["B02", "B03", "B05"], direction: "column", rule: "B-06" },
  { forms: ["B06"], direction: "row", rule: "B-12" },
  { forms: ["B06"], direction: "column", rule: "B-12" },
  { forms: ["B10"], direction: "column", rule: "B-16" },
  { forms: ["B12"], direction: "column", kinds: ["total"], rule: "B-19", severity: "logic" },
  { forms: ["WK-EXEC", "WK-PLAN"], direction: "row", rule: "L-04" },
  { forms: ["WK-STAFF"], direction: "column", label: "退休", rule: "P-04" },
  { forms: ["WK-STAFF"], direction: "column", rule: "P-01" },
  { forms: ["WK-STAFF"], direction: "row", label: "编制", rule: "P-02" },
  { forms: ["WK-STAFF"], direction: "row", rule: "P-01" },
  { forms: ["WK-EXEC", "WK-PLAN", "WK-SG", "WK-PROC", "WK-ASSET", "WK-CARRY", "WK-NONTAX"], direction: "column", rule: "L-01" },
] as const satisfies readonly SumName[];

/** Sums that a form's layout seems to announce and that are none, or that a relation covers better. */
export const NO_SUMS = [
  { forms: ["GK06"], direction: "column", kinds: ["codeTotal", "total", "level", "parts"] },
  { forms: ["GK07", "GK-F03"], direction: "column" },
  { forms: ["B07"], direction: "column", kinds: ["total"] },
] as const satisfies readonly Omit<SumName, "rule">[];
