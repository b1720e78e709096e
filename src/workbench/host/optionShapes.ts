/** The option objects of Excel's API up to ExcelApi 1.15, by the names that its type definitions have for them; a test holds these against the definitions. */
import { borderSides } from "./classes/cellBorders";
import { either, listOf, shape, words } from "./options";
import type { Kind, Shape } from "./options";

const flags = (...names: readonly string[]): Record<string, Kind> => Object.fromEntries(names.map((name) => [name, "flag"]));

const matching = flags("completeMatch", "matchCase");
export const searchCriteria = shape({ ...matching, searchDirection: words("Forward", "Backwards") });
export const worksheetSearchCriteria = shape(matching);
export const replaceCriteria = shape(matching);

export const insertWorksheetOptions = shape({ positionType: words("None", "Before", "After", "Beginning", "End"), relativeTo: either("text", "object"), sheetNamesToInsert: listOf("text") });

export const PROTECTION_FLAGS = [
  "allowAutoFilter", "allowDeleteColumns", "allowDeleteRows", "allowEditObjects", "allowEditScenarios", "allowFormatCells", "allowFormatColumns", "allowFormatRows", "allowInsertColumns", "allowInsertHyperlinks",
  "allowInsertRows", "allowPivotTables", "allowSort",
] as const;
export const worksheetProtectionOptions = shape({ ...flags(...PROTECTION_FLAGS), selectionMode: words("Normal", "Unlocked", "None") });

export const rangeHyperlink = shape({ address: "text", documentReference: "text", screenTip: "text", textToDisplay: "text" });

const ICON_SETS = [
  "ThreeArrows", "ThreeArrowsGray", "ThreeFlags", "ThreeTrafficLights1", "ThreeTrafficLights2", "ThreeSigns", "ThreeSymbols", "ThreeSymbols2", "FourArrows", "FourArrowsGray", "FourRedToBlack", "FourRating",
  "FourTrafficLights", "FiveArrows", "FiveArrowsGray", "FiveRating", "FiveQuarters", "ThreeStars", "ThreeTriangles", "FiveBoxes",
] as const;
export const iconSets: readonly string[] = ICON_SETS;
const icon = shape({ index: "whole", set: words(...ICON_SETS) });

export const sortField = shape({
  ascending: "flag", color: "text", dataOption: words("Normal", "TextAsNumber"), icon, key: "whole", sortOn: words("Value", "CellColor", "FontColor", "Icon"), subField: "text",
});

const MONTHS = ["January", "Februray", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const QUARTERS = ["Quarter1", "Quarter2", "Quarter3", "Quarter4"];
/** Moments and spans that a filter may ask for; February is spelt as Excel spells it. */
const PERIODS = [
  "AboveAverage", "BelowAverage", ...[...MONTHS, ...QUARTERS].map((name) => `AllDatesInPeriod${name}`), ...["Week", "Month", "Quarter", "Year"].flatMap((span) => [`Last${span}`, `This${span}`, `Next${span}`]),
  "Today", "Tomorrow", "Yesterday", "YearToDate",
];
const filterDatetime = shape({ date: "text", specificity: words("Year", "Month", "Day", "Hour", "Minute", "Second") });
export const filterCriteria = shape({
  color: "text", criterion1: "text", criterion2: "text", dynamicCriteria: words(...PERIODS), icon, operator: words("And", "Or"), subField: "text", values: listOf(either("text", filterDatetime)),
  filterOn: words("BottomItems", "BottomPercent", "CellColor", "Dynamic", "FontColor", "Values", "TopItems", "TopPercent", "Icon", "Custom"),
});

const OPERATORS = words("Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo");
const limits = (...kinds: readonly Kind[]): Shape => shape({ formula1: either(...kinds), formula2: either(...kinds), operator: OPERATORS });
const basic = limits("text", "number", "object"), moment = limits("text", "object");
export const dataValidationRule = shape({
  custom: shape({ formula: "text" }), date: moment, decimal: basic, list: shape({ inCellDropDown: "flag", source: either("text", "object") }), textLength: basic, time: moment, wholeNumber: basic,
});
export const dataValidationErrorAlert = shape({ message: "text", showAlert: "flag", style: words("Stop", "Warning", "Information"), title: "text" });
export const dataValidationPrompt = shape({ message: "text", showPrompt: "flag", title: "text" });

const RULE_TYPES = ["LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"] as const;
/** The definitions have texts; numbers are as good, and Excel's own examples for scales give them so. */
const formula = either("text", "number");
const scaleCriterion = shape({ color: "text", formula, type: words(...RULE_TYPES) });
export const conditionalColorScaleCriteria = shape({ maximum: scaleCriterion, midpoint: scaleCriterion, minimum: scaleCriterion });
export const conditionalDataBarRule = shape({ formula, type: words("Automatic", ...RULE_TYPES) });
export const conditionalIconCriterion = shape({ customIcon: icon, formula, operator: words("GreaterThan", "GreaterThanOrEqual"), type: words("Number", "Percent", "Formula", "Percentile") });
export const conditionalTopBottomRule = shape({ rank: "whole", type: words("TopItems", "TopPercent", "BottomItems", "BottomPercent") });
export const conditionalPresetCriteriaRule = shape({
  criterion: words(
    "Blanks", "NonBlanks", "Errors", "NonErrors", "Yesterday", "Today", "Tomorrow", "LastSevenDays", "LastWeek", "ThisWeek", "NextWeek", "LastMonth", "ThisMonth", "NextMonth", "AboveAverage", "BelowAverage",
    "EqualOrAboveAverage", "EqualOrBelowAverage", "OneStdDevAboveAverage", "OneStdDevBelowAverage", "TwoStdDevAboveAverage", "TwoStdDevBelowAverage", "ThreeStdDevAboveAverage", "ThreeStdDevBelowAverage",
    "UniqueValues", "DuplicateValues",
  ),
});
export const conditionalTextComparisonRule = shape({ operator: words("Contains", "NotContains", "BeginsWith", "EndsWith"), text: "text" });
export const conditionalCellValueRule = shape({
  formula1: formula, formula2: formula, operator: words("Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqual", "LessThanOrEqual"),
});

export const pageLayoutZoomOptions = shape({ horizontalFitToPages: "whole", scale: "whole", verticalFitToPages: "whole" });
export const pageLayoutMarginOptions = shape({ bottom: "number", footer: "number", header: "number", left: "number", right: "number", top: "number" });

export const commentRichContent = shape({ mentions: listOf(shape({ email: "text", id: "whole", name: "text" })), richContent: "text" });

const formatFlags = {
  ...flags("autoIndent", "horizontalAlignment", "indentLevel", "protection", "readingOrder", "shrinkToFit", "textOrientation", "useStandardHeight", "useStandardWidth", "verticalAlignment", "wrapText"),
  borders: shape(flags("color", "style", "tintAndShade", "weight")), fill: shape(flags("color", "pattern", "patternColor", "patternTintAndShade", "tintAndShade")),
  font: shape(flags("bold", "color", "italic", "name", "size", "strikethrough", "subscript", "superscript", "tintAndShade", "underline")),
};
const cellFlags = flags("address", "addressLocal", "hidden", "hyperlink", "style");
export const cellPropertiesLoadOptions = shape({ ...cellFlags, format: shape(formatFlags) });
export const columnPropertiesLoadOptions = shape({ ...cellFlags, ...flags("columnIndex", "columnHidden"), format: shape({ ...formatFlags, columnWidth: "flag" }) });
export const rowPropertiesLoadOptions = shape({ ...cellFlags, ...flags("rowIndex", "rowHidden"), format: shape({ ...formatFlags, rowHeight: "flag" }) });

const line = shape({
  color: "text", style: words("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"), tintAndShade: "number", weight: words("Hairline", "Thin", "Medium", "Thick"),
});
const formatValues: Readonly<Record<string, Kind>> = {
  ...flags("autoIndent", "shrinkToFit", "useStandardHeight", "useStandardWidth", "wrapText"), indentLevel: "whole", textOrientation: "whole",
  horizontalAlignment: words("General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"), verticalAlignment: words("Top", "Center", "Bottom", "Justify", "Distributed"),
  readingOrder: words("Context", "LeftToRight", "RightToLeft"),
  borders: shape(Object.fromEntries(borderSides.map((side) => [side, line]))),
  fill: shape({ color: "text", pattern: "text", patternColor: "text", patternTintAndShade: "number", tintAndShade: "number" }),
  font: shape({ ...flags("bold", "italic", "strikethrough", "subscript", "superscript"), color: "text", name: "text", size: "number", tintAndShade: "number", underline: words("None", "Single", "Double", "SingleAccountant", "DoubleAccountant") }),
  protection: shape(flags("formulaHidden", "locked")),
};
const cellValues: Readonly<Record<string, Kind>> = { hyperlink: rangeHyperlink, style: "text" };
export const settableCellProperties = shape({ ...cellValues, format: shape(formatValues) });
export const settableColumnProperties = shape({ ...cellValues, columnHidden: "flag", format: shape({ ...formatValues, columnWidth: "number" }) });
export const settableRowProperties = shape({ ...cellValues, rowHidden: "flag", format: shape({ ...formatValues, rowHeight: "number" }) });
