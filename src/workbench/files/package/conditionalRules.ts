/** Words of conditional formats: of Office.js and of files. */

/** Comparisons of `Excel.ConditionalCellValueOperator` as files name them. */
export const COMPARISONS: Readonly<Record<string, string>> = {
  Between: "between", NotBetween: "notBetween", EqualTo: "equal", NotEqualTo: "notEqual", GreaterThan: "greaterThan", LessThan: "lessThan", GreaterThanOrEqual: "greaterThanOrEqual", LessThanOrEqual: "lessThanOrEqual",
};

/** Texts: operator in Office.js → kind of the rule, its operator, and the formula that files say besides, of a cell and a text. */
export const TEXTS: Readonly<Record<string, { readonly kind: string; readonly operator: string; formula(cell: string, text: string): string }>> = {
  Contains: { kind: "containsText", operator: "containsText", formula: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))` },
  NotContains: { kind: "notContainsText", operator: "notContains", formula: (cell, text) => `ISERROR(SEARCH(${text},${cell}))` },
  BeginsWith: { kind: "beginsWith", operator: "beginsWith", formula: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}` },
  EndsWith: { kind: "endsWith", operator: "endsWith", formula: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}` },
};

type Attributes = Readonly<Record<string, string | number | undefined>>;

interface Preset {
  readonly kind: string;
  readonly attributes?: Attributes;
  formula?(cell: string): string;
}

const period = (name: string, formula: (cell: string) => string): Preset => ({ kind: "timePeriod", attributes: { timePeriod: name }, formula });
const average = (attributes: Attributes): Preset => ({ kind: "aboveAverage", attributes });
const month = (step: string) => (cell: string): string => `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),${step})),YEAR(${cell})=YEAR(EDATE(TODAY(),${step})))`;

/** Presets of Office.js as files have them. Weeks begin on Sunday, as in Excel's own formulas. */
export const PRESETS: Readonly<Record<string, Preset>> = {
  Blanks: { kind: "containsBlanks", formula: (cell) => `LEN(TRIM(${cell}))=0` }, NonBlanks: { kind: "notContainsBlanks", formula: (cell) => `LEN(TRIM(${cell}))>0` },
  Errors: { kind: "containsErrors", formula: (cell) => `ISERROR(${cell})` }, NonErrors: { kind: "notContainsErrors", formula: (cell) => `NOT(ISERROR(${cell}))` },
  UniqueValues: { kind: "uniqueValues" }, DuplicateValues: { kind: "duplicateValues" },
  Yesterday: period("yesterday", (cell) => `FLOOR(${cell},1)=TODAY()-1`), Today: period("today", (cell) => `FLOOR(${cell},1)=TODAY()`), Tomorrow: period("tomorrow", (cell) => `FLOOR(${cell},1)=TODAY()+1`),
  LastSevenDays: period("last7Days", (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`),
  LastWeek: period("lastWeek", (cell) => `AND(TODAY()-ROUNDDOWN(${cell},0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(${cell},0)<(WEEKDAY(TODAY())+7))`),
  ThisWeek: period("thisWeek", (cell) => `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`),
  NextWeek: period("nextWeek", (cell) => `AND(ROUNDDOWN(${cell},0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(${cell},0)-TODAY()<(15-WEEKDAY(TODAY())))`),
  LastMonth: period("lastMonth", month("0-1")), NextMonth: period("nextMonth", month("0+1")),
  ThisMonth: period("thisMonth", (cell) => `AND(MONTH(${cell})=MONTH(TODAY()),YEAR(${cell})=YEAR(TODAY()))`),
  AboveAverage: average({}), BelowAverage: average({ aboveAverage: 0 }), EqualOrAboveAverage: average({ equalAverage: 1 }), EqualOrBelowAverage: average({ aboveAverage: 0, equalAverage: 1 }),
  OneStdDevAboveAverage: average({ stdDev: 1 }), OneStdDevBelowAverage: average({ aboveAverage: 0, stdDev: 1 }), TwoStdDevAboveAverage: average({ stdDev: 2 }), TwoStdDevBelowAverage: average({ aboveAverage: 0, stdDev: 2 }),
  ThreeStdDevAboveAverage: average({ stdDev: 3 }), ThreeStdDevBelowAverage: average({ aboveAverage: 0, stdDev: 3 }),
};

/** Points of scales, bars and icons: type in Office.js → in files. Bars have their own for what Excel finds itself. */
export const POINTS: Readonly<Record<string, string>> = { LowestValue: "min", HighestValue: "max", Number: "num", Percent: "percent", Formula: "formula", Percentile: "percentile" };

/** What leads to a format's parts, by its type in Office.js. */
export const PART: Readonly<Record<string, string>> = {
  Custom: "custom", DataBar: "dataBar", ColorScale: "colorScale", IconSet: "iconSet", TopBottom: "topBottom", PresetCriteria: "preset", ContainsText: "textComparison", CellValue: "cellValue",
};

/** Namespaces and places of what Excel 2010 added. */
export const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main", XM = "http://schemas.microsoft.com/office/excel/2006/main";
export const FORMATS_EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}", LINK_EXTENSION = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
