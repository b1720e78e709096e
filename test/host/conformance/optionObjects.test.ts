/**
 * Option objects: every key that the type definitions have is taken, every other is refused and named, as is a value that is not of the key's kind; nothing is silently ignored.
 * Pages: PAGES + the class and member named in each row, and the page of each interface ("excel.sortfield", "excel.settablecellproperties" and so on);
 * GUIDE + "testing/application-specific-api-error-handling" (InvalidArgument: "the argument is invalid or missing or has an incorrect format").
 */
import { readFileSync } from "node:fs";
import { coverageOf } from "../../../scripts/build/hostCoverage";
import { membersOfExcel } from "../../../scripts/build/excelMembers";
import { onSheet } from "./opened";
import { optionTypes } from "./optionTypes";
import type { OptionKey } from "./optionTypes";
import { openedWithEverything, waysTo } from "./reach";

const definitions = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8"), classes = membersOfExcel(definitions, 15), ways = waysTo(classes), types = optionTypes(definitions, 15);
const unbuilt = new Set(coverageOf(definitions).flatMap(({ name, open }) => open.map((member) => `${name}.${member.name}`)));

/** Uses a member with an option object: as an argument among others, or as the value of a property. */
interface Use {
  readonly full: string;
  readonly type: string;
  /** Good objects that together use every key. */
  readonly good: readonly unknown[];
  /** The arguments around the object; of a property there are none. */
  readonly args?: (options: unknown) => readonly unknown[];
  /** Keys that no good object has, as this host has not built what they ask for: they are refused by name. */
  readonly open?: readonly string[];
}

const matching = { completeMatch: false, matchCase: true }, found = (options: unknown): readonly unknown[] => ["文", options];
const sortFields = [{ key: 0, ascending: false, dataOption: "TextAsNumber" }, { key: 1, sortOn: "CellColor", color: "#FF0000" }];
const font = { bold: true, color: "#FF0000", italic: true, name: "宋体", size: 12, strikethrough: true, subscript: true, superscript: false, tintAndShade: 0, underline: "Single" };
const line = { style: "Continuous", weight: "Thin", color: "#FF0000", tintAndShade: 0 };
const format = {
  autoIndent: false, horizontalAlignment: "Left", indentLevel: 1, readingOrder: "Context", shrinkToFit: false, textOrientation: 0, useStandardHeight: true, useStandardWidth: true, verticalAlignment: "Top", wrapText: true, font,
  borders: { bottom: line, diagonalDown: line, diagonalUp: line, horizontal: line, left: line, right: line, top: line, vertical: line }, protection: { formulaHidden: false, locked: true },
  fill: { color: "#FFFF00", pattern: "Solid", patternColor: "#FF0000", patternTintAndShade: 0, tintAndShade: 0 },
};
const hyperlink = { address: "https://example.org", screenTip: "提示", textToDisplay: "链接" }, inside = { documentReference: "数据!A1" };
const flags = (of: object, protection: object = {}): object => ({ ...Object.fromEntries(Object.entries(of).map(([key, value]) => [key, typeof value === "object" ? flags(value as object) : true])), ...protection });
const cell = { address: true, addressLocal: true, hidden: true, hyperlink: true, style: true }, formatFlags = { ...flags(format, { protection: true }), borders: flags(line) };
const bounds = { formula1: 1, formula2: "=9", operator: "Between" }, days = { formula1: "2026-01-01", formula2: "=A1", operator: "NotBetween" };
const point = { type: "Number", formula: "1", color: "#FF0000" }, ends = { minimum: point, maximum: { ...point, formula: "9" } }, steps = { type: "Percent", formula: "=33", operator: "GreaterThan", customIcon: { index: 0, set: "ThreeFlags" } };
const margins = { bottom: 1, footer: 1, header: 1, left: 1, right: 1, top: 1 }, mention = { mentions: [{ email: "a@example.org", id: 0, name: "甲" }], richContent: '<at id="0">甲</at>请看' };
const filters = [
  { filterOn: "Custom", criterion1: ">1", criterion2: "<9", operator: "And" }, { filterOn: "Dynamic", dynamicCriteria: "Today" }, { filterOn: "CellColor", color: "#FF0000" }, { filterOn: "Values", values: [{ date: "2026-01-01", specificity: "Day" }, "教育"] },
];
const icons = ["icon.index", "icon.set", "subField"];

const USES: readonly Use[] = [
  { full: "Workbook.insertWorksheetsFromBase64", type: "InsertWorksheetOptions", good: [{ positionType: "End", relativeTo: "数据", sheetNamesToInsert: [] }], args: (options) => ["bm8gZmlsZQ==", options] },
  { full: "Worksheet.findAll", type: "WorksheetSearchCriteria", good: [matching], args: found }, { full: "Worksheet.findAllOrNullObject", type: "WorksheetSearchCriteria", good: [matching], args: found },
  { full: "Worksheet.replaceAll", type: "ReplaceCriteria", good: [matching], args: (options) => ["文", "字", options] }, { full: "Range.replaceAll", type: "ReplaceCriteria", good: [matching], args: (options) => ["文", "字", options] },
  { full: "Range.find", type: "SearchCriteria", good: [{ ...matching, searchDirection: "Backwards" }], args: found }, { full: "Range.findOrNullObject", type: "SearchCriteria", good: [{ ...matching, searchDirection: "Forward" }], args: found },
  {
    full: "WorksheetProtection.protect", type: "WorksheetProtectionOptions", good: [{ ...Object.fromEntries(types.keysOf("WorksheetProtectionOptions").map(({ path }) => [path, true])), selectionMode: "Unlocked" }],
  },
  { full: "Range.hyperlink", type: "RangeHyperlink", good: [hyperlink, inside] },
  { full: "Range.getCellProperties", type: "CellPropertiesLoadOptions", good: [{ ...cell, format: formatFlags }] },
  { full: "Range.getColumnProperties", type: "ColumnPropertiesLoadOptions", good: [{ ...cell, columnIndex: true, columnHidden: true, format: { ...formatFlags, columnWidth: true } }] },
  { full: "Range.getRowProperties", type: "RowPropertiesLoadOptions", good: [{ ...cell, rowIndex: true, rowHidden: true, format: { ...formatFlags, rowHeight: true } }] },
  { full: "Range.setCellProperties", type: "SettableCellProperties", good: [{ format, hyperlink, style: "Normal" }, { hyperlink: inside }], args: (options) => [[[options, {}], [{}, {}], [{}, {}]]] },
  { full: "Range.setColumnProperties", type: "SettableColumnProperties", good: [{ format: { ...format, columnWidth: 60 }, hyperlink, style: "Normal", columnHidden: false }, { hyperlink: inside }], args: (options) => [[options, {}]] },
  { full: "Range.setRowProperties", type: "SettableRowProperties", good: [{ format: { ...format, rowHeight: 20 }, hyperlink, style: "Normal", rowHidden: false }, { hyperlink: inside }], args: (options) => [[options, {}, {}]] },
  { full: "DataValidation.errorAlert", type: "DataValidationErrorAlert", good: [{ message: "错", showAlert: true, style: "Warning", title: "题" }] },
  { full: "DataValidation.prompt", type: "DataValidationPrompt", good: [{ message: "填", showPrompt: false, title: "题" }] },
  {
    full: "DataValidation.rule", type: "DataValidationRule",
    good: [{ custom: { formula: "=A1>0" } }, { date: days }, { decimal: bounds }, { list: { inCellDropDown: true, source: "甲,乙" } }, { textLength: bounds }, { time: days }, { wholeNumber: bounds }],
  },
  { full: "RangeSort.apply", type: "SortField", good: [sortFields], open: icons }, { full: "TableSort.apply", type: "SortField", good: [sortFields], open: icons },
  { full: "Filter.apply", type: "FilterCriteria", good: filters, open: icons }, { full: "AutoFilter.apply", type: "FilterCriteria", good: filters, args: (options) => ["A1:B3", 0, options], open: icons },
  { full: "Filter.applyValuesFilter", type: "FilterDatetime", good: [[{ date: "2026-01-01", specificity: "Month" }]] },
  { full: "DataBarConditionalFormat.lowerBoundRule", type: "ConditionalDataBarRule", good: [{ type: "Number", formula: "1" }] }, { full: "DataBarConditionalFormat.upperBoundRule", type: "ConditionalDataBarRule", good: [{ type: "Percent", formula: "90" }] },
  { full: "IconSetConditionalFormat.criteria", type: "ConditionalIconCriterion", good: [[{}, steps, { ...steps, formula: "=67" }]] },
  { full: "ColorScaleConditionalFormat.criteria", type: "ConditionalColorScaleCriteria", good: [{ ...ends, midpoint: point }] },
  { full: "TopBottomConditionalFormat.rule", type: "ConditionalTopBottomRule", good: [{ rank: 3, type: "TopItems" }] }, { full: "PresetCriteriaConditionalFormat.rule", type: "ConditionalPresetCriteriaRule", good: [{ criterion: "Blanks" }] },
  { full: "TextConditionalFormat.rule", type: "ConditionalTextComparisonRule", good: [{ operator: "Contains", text: "甲" }] }, { full: "CellValueConditionalFormat.rule", type: "ConditionalCellValueRule", good: [{ formula1: "1", formula2: "2", operator: "Between" }] },
  { full: "PageLayout.zoom", type: "PageLayoutZoomOptions", good: [{ horizontalFitToPages: 1, verticalFitToPages: 0 }, { scale: 80 }] },
  { full: "PageLayout.setPrintMargins", type: "PageLayoutMarginOptions", good: [margins], args: (options) => ["Centimeters", options] },
  { full: "CommentCollection.add", type: "CommentRichContent", good: [mention], args: (options) => ["数据!A3", options, "Mention"] }, { full: "CommentReplyCollection.add", type: "CommentRichContent", good: [mention], args: (options) => [options, "Mention"] },
  { full: "Comment.updateMentions", type: "CommentRichContent", good: [mention] }, { full: "CommentReply.updateMentions", type: "CommentRichContent", good: [mention] },
];

/** What Excel says to a member used with an option object: "taken", or the code and message of the error. */
async function said({ full, args = (options) => [options] }: Use, options: unknown): Promise<string> {
  const [className = "", name = ""] = full.split(".");
  return onSheet((_sheet, { workbook }) => {
    const object = ways.get(className)!(workbook) as unknown as Record<string, unknown>;
    if (classes.some((one) => one.name === className && one.members.some((member) => member.name === name && member.kind === "property"))) object[name] = options;
    else (object[name] as (...given: readonly unknown[]) => { load?: () => void } | undefined).apply(object, args(options) as unknown[])?.load?.();
  }).then(() => "taken", (error: OfficeExtension.Error) => `${error.code}: ${error.message} at ${error.debugInfo?.errorLocation}`);
}

/** The object with one of the places of `path` holding something else, for each such place in it (entries of a list are places too). */
function changed(object: unknown, [first, ...rest]: readonly string[], value: unknown): readonly unknown[] {
  if (Array.isArray(object)) return object.flatMap((one, index) => changed(one, [first!, ...rest], value).map((each) => object.map((old, at) => (at === index ? each : old) as unknown)));
  if (typeof object !== "object" || object === null || first === undefined) return [];
  if (rest.length === 0) return first in object || first === ADDED ? [{ ...object, [first]: value }] : [];
  return changed((object as Record<string, unknown>)[first], rest, value).map((each) => ({ ...object, [first]: each }));
}

/** A key that no option object has. */
const ADDED = "noSuchOption";

/** Paths of the plain objects in an option object, its own (the empty path) first. */
const objectsIn = (keys: readonly OptionKey[]): readonly string[] => [...new Set(["", ...keys.flatMap(({ path }) => path.split(".").slice(0, -1).map((_step, index, all) => `${all.slice(0, index + 1).join(".")}.`))])];

const isUsed = (use: Use, path: string): boolean => use.good.some((good) => changed(good, path.split("."), null).length > 0);

describe("every member that takes an option object", () => {
  test("is among the rows", () => {
    const taking = classes.filter(({ name }) => name !== "Functions").flatMap(({ name, members }) => members.flatMap((member) => {
      const declared = [...member.parameters.map((one) => one.declared), ...(member.settable ? [member.declared] : [])].join(" ").match(/\w+/g) ?? [];
      return declared.some((word) => types.names.has(word)) && !unbuilt.has(`${name}.${member.name}`) ? [`${name}.${member.name}`] : [];
    }));
    expect(taking.filter((full) => !USES.some((use) => use.full === full))).toEqual([]);
    expect(taking.length).toBeGreaterThan(30);
  });

  test("has a row with every key that the definitions know", () => {
    expect(USES.flatMap((use) => types.keysOf(use.type).filter(({ path }) => !isUsed(use, path) && !use.open?.includes(path)).map(({ path }) => `${use.full}: ${path}`))).toEqual([]);
  });
});

test("known keys are taken", async () => {
  const wrong: string[] = [];
  for (const use of USES) {
    for (const good of use.good) {
      await openedWithEverything();
      const answer = await said(use, good), isFile = use.full === "Workbook.insertWorksheetsFromBase64" && answer.includes("cannot be read");
      if (answer !== "taken" && !isFile) wrong.push(`${use.full} ${JSON.stringify(good)} → ${answer}`);
    }
  }
  expect(wrong).toEqual([]);
}, 60_000);

test("an unknown key is refused and named, at any depth", async () => {
  await openedWithEverything();
  const wrong: string[] = [];
  let count = 0;
  for (const use of USES) {
    for (const place of objectsIn(types.keysOf(use.type))) {
      for (const bad of use.good.flatMap((good) => changed(good, [...place.split(".").filter(Boolean), ADDED], true))) {
        const answer = await said(use, bad);
        count++;
        if (!answer.startsWith("InvalidArgument:") || !answer.includes(ADDED) || !answer.endsWith(`at ${use.full}`)) wrong.push(`${use.full} ${place} → ${answer}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(90);
}, 60_000);

test("a key whose meaning this host has not built is refused and named", async () => {
  await openedWithEverything();
  const asked = { icon: { index: 0, set: "ThreeFlags" }, subField: "名称" }, wrong: string[] = [];
  for (const use of USES.filter(({ open }) => open)) {
    for (const [key, value] of Object.entries(asked)) {
      const good = use.good[0], answer = await said(use, Array.isArray(good) ? [{ ...good[0], [key]: value }] : { ...(good as object), [key]: value });
      if (!answer.startsWith("ApiNotFound:") || !answer.includes(key)) wrong.push(`${use.full} ${key} → ${answer}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("a value that is not of the key's kind is refused, and the key named", async () => {
  await openedWithEverything();
  const wrong: string[] = [], bad = { boolean: "maybe", number: "many", string: { text: "x" }, words: "NoSuchWord", other: false } as const;
  for (const use of USES) {
    for (const { path, holds } of types.keysOf(use.type)) {
      for (const options of use.good.flatMap((good) => changed(good, path.split("."), bad[holds]).slice(0, 1))) {
        const answer = await said(use, options), key = path.split(".").at(-1)!;
        if (!answer.startsWith("InvalidArgument:") || !answer.includes(key)) wrong.push(`${use.full} ${path} → ${answer}`);
      }
    }
  }
  expect(wrong).toEqual([]);
}, 60_000);

describe("set and load (PAGES + \"excel.range#excel-excel-range-set-member(1)\", \"excel.range#excel-excel-range-load-member(1)\")", () => {
  test("set refuses what the object has not, also below it, and what may only be read", async () => {
    await openedWithEverything();
    const set = (properties: object): Promise<string> => onSheet((sheet) => { sheet.getRange("A1").set(properties as Excel.Interfaces.RangeUpdateData); }).then(() => "taken", (error: { code?: string }) => error.code ?? String(error));
    const said: unknown[] = [];
    for (const properties of [{ [ADDED]: 1 }, { format: { [ADDED]: 1 } }, { format: { font: { [ADDED]: true } } }, { address: "B1" }]) said.push(await set(properties));
    expect(said).toEqual(["InvalidArgument", "InvalidArgument", "InvalidArgument", "InvalidArgument"]);
  });

  test("load leaves out names that there are not (GUIDE + \"develop/application-specific-api-model\")", async () => {
    await openedWithEverything();
    const range = await onSheet((sheet) => sheet.getRange("A1").load({ values: true, [ADDED]: true, format: { [ADDED]: true } } as Excel.Interfaces.RangeLoadOptions));
    expect(range.values).toEqual([[1]]);
  });
});
