/** A formula between numbered lines of a form: line `total` is the sum of the lines `parts`. */
export interface RowFormula {
  readonly rule: string;
  readonly total: number;
  readonly parts: readonly number[];
}

/** 机构人员附表 (财决附), formulas between 行次 as its own instruction gives them (勾稽规则 §0). */
export const STAFF_FORMULAS: readonly RowFormula[] = [
  { rule: "P-08", total: 2, parts: [3, 13] },
  { rule: "P-08", total: 3, parts: [4, 12] },
  { rule: "P-08", total: 4, parts: [5, 6, 7, 8, 9, 10, 11] },
  { rule: "P-08", total: 13, parts: [14, 15, 16] },
  { rule: "P-08", total: 17, parts: [18, 19] },
  { rule: "P-08", total: 23, parts: [24, 32, 36] },
];

/** Last line that the formulas speak of: a table with fewer numbered lines is another form. */
export const LAST_LINE = 36;
