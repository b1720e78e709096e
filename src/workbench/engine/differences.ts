/**
 * Where this host's calculation is known to differ from Excel's. The list only gets shorter. Found by recalculating workbooks that
 * Excel saved and comparing each cell (`test/host/excelSaved.test.ts`; the cells are named in `test/host/excelSaved.differences.json`). `ROUND` at ties, rounding of binary fractions and number literals (1.10, 1E+2) were measured equal.
 * Each difference is held by `test/host/differences.test.ts`: one that is mended, and a cell that no difference explains, make it fail.
 */
export interface Difference {
  readonly what: string;
  readonly excel: string;
  readonly here: string;
  /** Whether a formula of the kind add-ins emit (sums, lookups, rounding, conditions) meets it. */
  readonly common: boolean;
  readonly shown: Shown;
}

/** What shows a difference: a formula with its result here, cells of workbooks that Excel saved, or a test of its own. */
export type Shown =
  | { readonly formula: string; readonly gives: number | string; readonly cells?: Readonly<Record<string, number | string>>; readonly names?: Readonly<Record<string, string>> }
  | { readonly saved: Readonly<Record<string, readonly string[]>> }
  | { readonly test: string };

export const KNOWN_DIFFERENCES: readonly Difference[] = [
  { what: "array formula that answers less than the area it was entered over, {=…} of older Excel, with #N/A inside", excel: "#N/A in the rest", here: "the cell may be empty", common: false, shown: { saved: { "IFERROR.xlsx": ["Sheet1!C52"] } } },
  { what: "TEXT of numbers from 1E+21 as a percentage", excel: "digits", here: "an exponent", common: false, shown: { saved: { "TEXT.xlsx": ["NUMBERS!K12"] } } },
  { what: "dates written as text in another country's order, VALUE(\"2/3/2023\")", excel: "as its language has it", here: "as in China: 3 February", common: false, shown: { saved: { "T_VALUE_VALUETOTEXT.xlsx": ["Sheet1!I5", "Sheet1!C15"] } } },
  { what: "a formula that throws inside the engine; a calculation of more than two minutes", excel: "its result", here: "#VALUE!; #CALC!", common: false, shown: { test: "test/host/guard.test.ts" } },
  { what: "iterated results of RATE, IRR, XIRR, YIELD, ODDFYIELD and inverses of distributions in their last digits", excel: "where its iteration stops", here: "the root itself", common: false, shown: { formula: "=RATE(48,-200,8000)", gives: 0.007701472488202043 } },
  { what: "LAMBDA that calls itself", excel: "its result", here: "#NAME?: calls are written out, and these have no end", common: false, shown: { formula: "=again(3)", gives: "#NAME?", names: { again: "LAMBDA(n,IF(n<1,0,n+again(n-1)))" } } },
  { what: "circular formulas", excel: "0 and a warning, or as often as iterative calculation says", here: "what one round gives, each time anew", common: false, shown: { formula: "=B1+1", gives: 1, cells: { B1: "=A1*0" } } },
  { what: "XLOOKUP of nothing by binary search", excel: "one of the larger values", here: "the first", common: false, shown: { formula: "=XLOOKUP(D1,B1:B4,C1:C4,\"none\",1,2)", gives: 10, cells: { B1: "a", B2: "b", B3: "c", B4: "d", C1: 10, C2: 20, C3: 30, C4: 40 } } },
  { what: "areas with a space between them (where they meet), A1:C3 B2:D4", excel: "the cells they share; #NULL! where none", here: "#REF! or another error", common: false, shown: { formula: "=SUM(B1:B3 A2:C2)", gives: "#REF!" } },
  { what: "RANK over areas in brackets, (B1,B2,B3)", excel: "its result", here: "#VALUE!", common: false, shown: { formula: "=RANK(B1,(B1,B2,B3),1)", gives: "#VALUE!", cells: { B1: 2, B2: 1, B3: 3 } } },
  { what: "functions of pivot tables, cubes, the web, pictures in cells (WPS), macros and add-ins: GETPIVOTDATA, CUBEVALUE, WEBSERVICE, DISPIMG …", excel: "their results; #NAME? where the add-in is not there", here: "#NAME? once they are calculated anew; until then, and in files, what was stored", common: false, shown: { formula: "=GETPIVOTDATA(\"金额\",B1)", gives: "#NAME?" } },
  { what: "functions given by name alone (BYROW(A1:C3,SUM)), GROUPBY, PIVOTBY, PERCENTOF, FORECAST.ETS", excel: "their results", here: "#NAME?", common: false, shown: { formula: "=BYROW(B1:C1,SUM)", gives: "#NAME?" } },
  { what: "BESSELJ of numbers beyond 8, BESSELI of high orders there", excel: "its result", here: "another from the seventh digit on", common: false, shown: { formula: "=BESSELJ(50,2)", gives: -0.059712800724240886 } },
];
