/**
 * Formulas that older Excel wrote (and any file keeps so, where no `cm` marks a dynamic array) take one cell of a range where one value is
 * wanted: implicit intersection. Excel shows them today with `@` in those places; so do we. `=A1:A9*2` → `=@A1:A9*2`, `=SUM(A1:A9)` stays.
 * Which arguments want one value follows the parameter classes of the file format ([MS-XLS] 2.2.2.1: value, reference, array).
 */

/** Where an operand stands: one value is wanted; a reference may stand; everything is calculated as an array. */
type Wanted = "value" | "reference" | "array";

const names = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Every argument may be a range. */
const RANGES = names(
  "SUM AVERAGE AVERAGEA COUNT COUNTA COUNTBLANK MIN MAX MINA MAXA PRODUCT SUMSQ STDEV STDEVA STDEVP STDEVPA STDEV.S STDEV.P VAR VARA VARP VARPA VAR.S VAR.P MEDIAN MODE GEOMEAN HARMEAN " +
    "DEVSQ AVEDEV KURT SKEW SKEW.P AND OR XOR CONCAT GCD LCM MULTINOMIAL IRR MIRR XIRR ROWS COLUMNS ROW COLUMN AREAS ISREF N T TYPE SHEET SHEETS FORMULATEXT ISFORMULA " +
    "COUNTIFS SUMIFS AVERAGEIFS MINIFS MAXIFS SUBTOTAL AGGREGATE NPV TEXTJOIN LOOKUP CELL",
);
/** Arguments that may be ranges, by place; the others want one value. */
const PLACES: Readonly<Record<string, readonly number[]>> = {
  COUNTIF: [0], SUMIF: [0, 2], AVERAGEIF: [0, 2], INDEX: [0], MATCH: [1], VLOOKUP: [1], HLOOKUP: [1], XLOOKUP: [1, 2], XMATCH: [1], OFFSET: [0], RANK: [1], "RANK.EQ": [1], "RANK.AVG": [1],
  LARGE: [0], SMALL: [0], PERCENTILE: [0], "PERCENTILE.INC": [0], "PERCENTILE.EXC": [0], QUARTILE: [0], "QUARTILE.INC": [0], "QUARTILE.EXC": [0], PERCENTRANK: [0], "PERCENTRANK.INC": [0],
  "PERCENTRANK.EXC": [0], TRIMMEAN: [0], IF: [1, 2], CHOOSE: [1, 2, 3, 4, 5, 6, 7, 8, 9], FVSCHEDULE: [1], SERIESSUM: [3], WORKDAY: [2], NETWORKDAYS: [2], "WORKDAY.INTL": [3],
  "NETWORKDAYS.INTL": [3], XNPV: [1, 2], DSUM: [0, 2], DCOUNT: [0, 2], DCOUNTA: [0, 2], DAVERAGE: [0, 2], DMAX: [0, 2], DMIN: [0, 2], DGET: [0, 2], DPRODUCT: [0, 2], DSTDEV: [0, 2],
  DSTDEVP: [0, 2], DVAR: [0, 2], DVARP: [0, 2], IRR: [0], SUMXMY2: [0, 1],
};
/** Everything inside is calculated as arrays; functions of dynamic arrays among them. */
const ARRAYS = names(
  "SUMPRODUCT MMULT MDETERM MINVERSE TRANSPOSE FREQUENCY LINEST LOGEST TREND GROWTH CORREL COVAR COVARIANCE.P COVARIANCE.S PEARSON SLOPE INTERCEPT RSQ STEYX FORECAST FORECAST.LINEAR CHITEST " +
    "CHISQ.TEST FTEST F.TEST TTEST T.TEST ZTEST Z.TEST SUMX2MY2 SUMX2PY2 SUMXMY2 PROB MODE.MULT MODE.SNGL FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY LET LAMBDA MAP REDUCE SCAN BYROW BYCOL " +
    "MAKEARRAY TOCOL TOROW WRAPROWS WRAPCOLS TAKE DROP EXPAND CHOOSEROWS CHOOSECOLS HSTACK VSTACK TEXTSPLIT TRIMRANGE ANCHORARRAY SINGLE GROUPBY PIVOTBY ARRAYTOTEXT ISOMITTED",
);
/** Functions that may answer with more than one value. */
const MANY = names("ROW COLUMN INDEX OFFSET INDIRECT TRANSPOSE MMULT MINVERSE FREQUENCY LINEST LOGEST TREND GROWTH");

const STRING = /^"(?:[^"]|"")*"/;
const NAME = /^(?:'(?:[^']|'')*'!|[\p{L}\p{N}_.$\\?!]|\[(?:[^[\]]|\[[^\]]*\])*\])+/u;
const RANGE = /^(?:(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?(?:\$?[A-Za-z]{1,3}\$?\d+:\$?[A-Za-z]{1,3}\$?\d+|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\w(!.])/u;

/** A formula of an older file as Excel shows it today. `formula` has its `=`. */
export function withIntersections(formula: string): string {
  return /[:{]|(?:ROW|COLUMN|INDEX|OFFSET|INDIRECT|MMULT|TRANSPOSE|LINEST|LOGEST|TREND|GROWTH|MINVERSE|FREQUENCY)\(/i.test(formula) ? new Reader(formula.slice(1)).formula() : formula;
}

class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  formula(): string {
    let out = "=";
    while (this.at < this.text.length) out += this.expression("value", true) + this.take(1);
    return out;
  }

  private get rest(): string {
    return this.text.slice(this.at);
  }

  /** Operands and operators up to what closes them. `free`: no function stands around that takes arrays whole. */
  private expression(wanted: Wanted, free: boolean): string {
    const each = wanted === "reference" && this.hasOperator(this.at) ? "value" : wanted;
    let out = "";
    while (this.at < this.text.length && !"),;}".includes(this.text.charAt(this.at))) out += this.operand(each, free) ?? this.take(1);
    return out;
  }

  /** Whether an operator stands among the operands from `start` to what closes them: then a value is wanted of each. */
  private hasOperator(start: number): boolean {
    let depth = 0;
    const text = this.text.slice(start).replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (quoted) => "x".repeat(quoted.length));
    for (const sign of text) {
      if ("({[".includes(sign)) depth++;
      else if (")}]".includes(sign) && --depth < 0) return false;
      else if (depth === 0 && ",;".includes(sign)) return false;
      else if (depth === 0 && "+-*/^&=<>".includes(sign)) return true;
    }
    return false;
  }

  private operand(wanted: Wanted, free: boolean): string | null {
    const range = RANGE.exec(this.rest);
    if (range) return (wanted === "value" ? "@" : "") + this.take(range[0].length);
    const string = STRING.exec(this.rest);
    if (string) return this.take(string[0].length);
    if (this.rest.startsWith("{")) return (wanted === "value" && free ? "@" : "") + this.take(/^\{(?:"(?:[^"]|"")*"|[^}"])*\}?/.exec(this.rest)?.[0].length ?? 1);
    if (this.rest.startsWith("(")) return this.take(1) + this.list(() => this.expression(wanted, free)) + this.take(1);
    const name = NAME.exec(this.rest);
    if (!name) return null;
    this.at += name[0].length;
    return this.rest.startsWith("(") ? this.call(name[0], wanted, free) : name[0];
  }

  private call(name: string, wanted: Wanted, free: boolean): string {
    const upper = name.toUpperCase(), isKnown = /^[A-Z][A-Z0-9.]*$/.test(name), open = this.take(1), args: string[] = [];
    this.list(() => {
      const place = args.length, inner: Wanted = wanted === "array" || ARRAYS.has(upper) || !isKnown ? "array"
        : RANGES.has(upper) || PLACES[upper]?.includes(place) ? "reference" : "value";
      args.push(this.expression(inner, free && inner === "value"));
      return "";
    });
    const whole = name + open + args.join(",") + this.take(1);
    return wanted === "value" && free && answersMany(upper, args) ? `@${whole}` : whole;
  }

  /** What stands between brackets, apart by commas. */
  private list(each: () => string): string {
    let out = each();
    while (this.text.charAt(this.at) === "," || this.text.charAt(this.at) === ";") out += this.take(1) + each();
    return out;
  }

  private take(length: number): string {
    const taken = this.text.slice(this.at, this.at + length);
    this.at += length;
    return taken;
  }
}

function answersMany(name: string, args: readonly string[]): boolean {
  const isArea = (text: string | undefined): boolean => text !== undefined && RANGE.test(text.trim());
  if (name === "IF" || name === "CHOOSE") return args.slice(1).some(isArea);
  if (!MANY.has(name)) return false;
  if (name === "ROW" || name === "COLUMN") return (args[0] ?? "").trim() !== "" && !/^\s*(?:[^!(]*!)?\$?[A-Za-z]{1,3}\$?\d+\s*$/.test(args[0] ?? "");
  if (name === "INDEX") return args.slice(1, 3).some((arg) => /^\s*(?:0?(?:\.\d*)?)\s*$/.test(arg)) || (args.length === 2 && !isArea(args[0]));
  if (name === "OFFSET") return args.length >= 4 || isArea(args[0]);
  return true;
}
