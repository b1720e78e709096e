/**
 * Where this host's calculation is known to differ from Excel's. The list only gets shorter. Found by recalculating workbooks that
 * Excel saved and comparing each cell (`test/host/excelSaved.test.ts`; the cells are named in `test/host/excelSaved.differences.json`). `ROUND` at ties, rounding of binary fractions and number literals (1.10, 1E+2) were measured equal.
 */
export interface Difference {
  readonly what: string;
  readonly excel: string;
  readonly here: string;
  /** Whether a formula of the kind add-ins emit (sums, lookups, rounding, conditions) meets it. */
  readonly common: boolean;
}

export const KNOWN_DIFFERENCES: readonly Difference[] = [
  { what: "array formula that answers less than the area it was entered over, {=…} of older Excel, with #N/A inside", excel: "#N/A in the rest", here: "the cell may be empty", common: false },
  { what: "TEXT of numbers from 1E+21 as a percentage", excel: "digits", here: "an exponent", common: false },
  { what: "dates written as text in another country's order, VALUE(\"2/3/2023\")", excel: "as its language has it", here: "as in China: 3 February", common: false },
  { what: "a formula that throws inside the engine; a calculation of more than two minutes", excel: "its result", here: "#VALUE!; #CALC!", common: false },
  { what: "iterated results of RATE, IRR, XIRR, YIELD, ODDFYIELD and inverses of distributions in their last digits", excel: "where its iteration stops", here: "the root itself", common: false },
  { what: "LAMBDA that calls itself", excel: "its result", here: "#NAME?: calls are written out, and these have no end", common: false },
  { what: "XLOOKUP of nothing by binary search", excel: "one of the larger values", here: "the first", common: false },
  { what: "BESSELJ of numbers beyond 8, BESSELI of high orders there", excel: "its result", here: "another from the seventh digit on", common: false },
  { what: "references to other workbooks, [1]Sheet1!A1", excel: "what it last read there", here: "#NAME?", common: false },
];
