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
  { what: "reference to a sheet that never existed", excel: "#REF! (or refused on entry)", here: "#VALUE!", common: false },
  { what: "text constant that looks like an error, e.g. '#N/A as text", excel: "text", here: "the error", common: false },
  { what: "spilled arrays whose old results stand in the cells", excel: "spills over them", here: "#SPILL!", common: false },
  { what: "cells below and beside a spilled array", excel: "values of the array", here: "empty", common: false },
  { what: "implicit intersection written without @ by older Excel", excel: "one value", here: "spills", common: false },
  { what: "EDATE, EOMONTH with dates before March or fractions of a month", excel: "the month meant", here: "a month earlier", common: false },
  { what: "SEARCH with a start beyond the first match of wildcards", excel: "the place", here: "#VALUE!", common: false },
  { what: "AVERAGEIF(S) over nothing or over errors", excel: "#DIV/0! or that error", here: "#VALUE!", common: false },
  { what: "SUMIF whose criterion is an error value", excel: "counts cells with that error", here: "0", common: false },
  { what: "MATCH of type 1 over unsorted cells; MATCH with ~ escapes", excel: "Excel's binary search", here: "another place or #N/A", common: false },
  { what: "ADDRESS with rows below 1", excel: "#VALUE!", here: "an address", common: false },
  { what: "VALUETOTEXT", excel: "text", here: "the value itself", common: false },
  { what: "TEXT of numbers from 1E+21 as a percentage", excel: "digits", here: "an exponent", common: false },
  { what: "VALUE of two-digit years and of empty text from a formula", excel: "Excel's date rules; #VALUE!", here: "another date; 0", common: false },
  { what: "a difference near zero inside a longer formula, (0.1+0.2-0.3)*1", excel: "5.55E-17", here: "0, as where it ends a formula", common: false },
  { what: "ROWS(C:C), COLUMNS(1:1), and INDIRECT or OFFSET past the grid", excel: "the whole sheet's size; #REF!", here: "the size of the grid, which grows", common: false },
  { what: "names of columns past CW alone as names, OFFSET(RS33,…)", excel: "the cell", here: "#NAME? while the grid is narrower", common: false },
  { what: "MOD of very large or tiny quotients, FLOOR and CEILING of text or of 0", excel: "Excel's own remainder; #VALUE!", here: "0; #DIV/0! or a number", common: false },
  { what: "numbers with local separators or units as text in arithmetic (ROUND of a cell that holds text)", excel: "read as a number", here: "#VALUE!", common: false },
  { what: "MINIFS, MAXIFS where nothing meets the criteria", excel: "0", here: "empty", common: false },
  { what: "a formula that throws inside the engine; a calculation of more than two minutes", excel: "its result", here: "#VALUE!; #CALC!", common: false },
  { what: "two sheets with local names of one spelling", excel: "each its own", here: "one of them", common: false },
  { what: "INDEX(TEXTSPLIT(…)) of digits", excel: "text", here: "a number", common: false },
];
