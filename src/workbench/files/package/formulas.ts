import { columnIndex, columnLetters } from "./address";

/** Functions newer than the file format: files name them with `_xlfn.` (some also `_xlws.`). */
const NEWER = new Set(
  ("ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BINOM.DIST BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHOOSECOLS CHOOSEROWS " +
    "CHISQ.DIST COMBINA CONCAT CONFIDENCE.NORM COT COTH COVARIANCE.P CSC CSCH DAYS DECIMAL DROP EXPAND EXPON.DIST FILTERXML FLOOR.MATH FLOOR.PRECISE FORMULATEXT GAMMA " +
    "GAUSS HSTACK IFNA IFS ISFORMULA ISO.CEILING ISOMITTED ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NETWORKDAYS.INTL NORM.DIST NORM.INV " +
    "NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERMUTATIONA PHI QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH " +
    "SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.INV T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S " +
    "VSTACK WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST").split(" "),
);
const NEWER_SHEET = new Set(["FILTER", "SORT"]);

/** Parts of a formula that are no references: text, quoted sheet names, and bracketed (table, workbook) parts. */
const OPAQUE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]/g;

/** Applies a change to the parts of a formula outside text and quoted names. */
function outsideText(formula: string, change: (part: string) => string): string {
  let at = 0;
  let out = "";
  for (const match of formula.matchAll(OPAQUE)) {
    out += change(formula.slice(at, match.index)) + match[0];
    at = match.index + match[0].length;
  }
  return out + change(formula.slice(at));
}

/** A formula as a person sees it, with its `=`, from the text of a file. */
export function formulaFromFile(text: string): string {
  return `=${outsideText(text, (part) => part.replace(/_xlfn\.|_xlws\.|_xlpm\./gi, ""))}`;
}

/** A formula as a file keeps it: no `=`, newer functions marked. Parameters of LET and LAMBDA are not marked. */
export function formulaForFile(formula: string): string {
  return outsideText(formula.replace(/^=/, ""), (part) =>
    part.replace(/@(?=[\w$'(])/g, "").replace(/(?<![\w.])([A-Za-z][\w.]*)(?=\()/g, (name) => {
      const upper = name.toUpperCase();
      return NEWER_SHEET.has(upper) ? `_xlfn._xlws.${upper}` : NEWER.has(upper) ? `_xlfn.${upper}` : name;
    }),
  );
}

const REFERENCE = /(?<![\w.$\u0080-\uFFFF])(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})(?![\w.(\u0080-\uFFFF!])/g;
const WHOLE_COLUMNS = /(?<![\w.$])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!])/g;
const WHOLE_ROWS = /(?<![\w.$:])(\$?)([0-9]{1,7}):(\$?)([0-9]{1,7})(?![\w.(!:])/g;

/** A formula moved by rows and columns, as the followers of a shared formula are. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed: string, letters: string): string => fixed + (fixed ? letters : columnLetters(Math.max(0, columnIndex(letters) + columns)));
  const row = (fixed: string, digits: string): string => fixed + (fixed ? digits : String(Math.max(1, Number(digits) + rows)));
  return outsideText(formula, (part) =>
    part
      .replace(REFERENCE, (_, c: string, letters: string, r: string, digits: string) => column(c, letters) + row(r, digits))
      .replace(WHOLE_COLUMNS, (_, a: string, from: string, b: string, to: string) => `${column(a, from)}:${column(b, to)}`)
      .replace(WHOLE_ROWS, (_, a: string, from: string, b: string, to: string) => `${row(a, from)}:${row(b, to)}`),
  );
}
