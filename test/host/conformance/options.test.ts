/**
 * Options of methods: a word or a flag that Excel does not know is refused, never taken for another. Pages: PAGES + the class and member named in each row
 * ("excel.range#excel-excel-range-find-member(1)" and so on), GUIDE + "testing/application-specific-api-error-handling" (InvalidArgument).
 */
import { readFileSync } from "node:fs";
import { coverageOf } from "../../../scripts/build/hostCoverage";
import { membersOfExcel } from "../../../scripts/build/excelMembers";
import { codeOn } from "./opened";
import { openedWithEverything, waysTo } from "./reach";

const definitions = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8"), classes = membersOfExcel(definitions, 15), ways = waysTo(classes);
const unbuilt = new Set(coverageOf(definitions).flatMap(({ name, open }) => open.map((member) => `${name}.${member.name}`)));

/** Arguments that are good, by class and method; `bad` stands for the word or flag that is not. */
type Call = (bad: unknown, sheet: Excel.Worksheet) => readonly unknown[];
const at = (address: string) => (sheet: Excel.Worksheet): Excel.Range => sheet.getRange(address);
const only: Call = (bad) => [bad];
const sort = [{ key: 0 }];

const WORDS: Readonly<Record<string, Call | readonly Call[]>> = {
  "Application.calculate": only, "Workbook.save": only, "Workbook.close": only, "Worksheet.copy": only, "Range.autoFill": (bad) => ["A1:B5", bad], "Range.clear": only, "RangeAreas.clear": only,
  "Range.copyFrom": (bad) => ["F1", bad], "RangeAreas.copyFrom": (bad) => ["F1", bad], "Range.delete": only, "Range.insert": only, "Range.find": (bad) => ["文", { searchDirection: bad }], "Range.findOrNullObject": (bad) => ["文", { searchDirection: bad }],
  "Range.getExtendedRange": only, "Range.getRangeEdge": only, "Range.getSpecialCells": [only, (bad) => ["Constants", bad]], "Range.getSpecialCellsOrNullObject": [only, (bad) => ["Constants", bad]],
  "RangeAreas.getSpecialCells": [only, (bad) => ["Constants", bad]], "RangeAreas.getSpecialCellsOrNullObject": [only, (bad) => ["Constants", bad]],
  "Range.group": only, "Range.ungroup": only, "Range.hideGroupDetails": only, "Range.showGroupDetails": only,
  "BindingCollection.add": (bad) => ["数据!A1", bad, "neu"], "BindingCollection.addFromNamedItem": (bad) => ["名", bad, "neu"], "BindingCollection.addFromSelection": (bad) => [bad, "neu"],
  "RangeBorderCollection.getItem": only, "ConditionalRangeBorderCollection.getItem": only,
  "ChartCollection.add": [(bad, sheet) => [bad, at("F1:G3")(sheet)], (bad, sheet) => ["Line", at("F1:G3")(sheet), bad]], "Chart.setData": (bad, sheet) => [at("F1:G3")(sheet), bad],
  "ChartSeries.getDimensionDataSourceString": only, "ChartSeries.getDimensionDataSourceType": only, "ChartSeries.getDimensionValues": only, "ChartAxes.getItem": [only, (bad) => ["Value", bad]], "ChartTrendlineCollection.add": only,
  "RangeSort.apply": [(bad) => [sort, false, false, bad], (bad) => [sort, false, false, "Rows", bad], (bad) => [[{ key: 0, sortOn: bad }]], (bad) => [[{ key: 0, dataOption: bad }]]],
  "TableSort.apply": [(bad) => [sort, false, bad], (bad) => [[{ key: 0, sortOn: bad }]], (bad) => [[{ key: 0, dataOption: bad }]]],
  "Filter.apply": [(bad) => [{ filterOn: bad }], (bad) => [{ filterOn: "Custom", criterion1: ">1", criterion2: "<9", operator: bad }], (bad) => [{ filterOn: "Dynamic", dynamicCriteria: bad }]],
  "Filter.applyCustomFilter": (bad) => [">1", "<9", bad], "Filter.applyDynamicFilter": only, "AutoFilter.apply": (bad) => ["A1:B3", 0, { filterOn: bad }],
  "ConditionalFormatCollection.add": only, "PageLayout.setPrintMargins": (bad) => [bad, { top: 1 }],
  "CommentCollection.add": (bad) => ["数据!A3", "意见", bad], "CommentReplyCollection.add": (bad) => ["答复", bad], "WorksheetProtection.protect": (bad) => [{ selectionMode: bad }],
};

const FLAGS: Readonly<Record<string, Call | readonly Call[]>> = {
  "Worksheet.calculate": only, "Worksheet.getNext": only, "Worksheet.getNextOrNullObject": only, "Worksheet.getPrevious": only, "Worksheet.getPreviousOrNullObject": only, "Worksheet.getUsedRange": only, "Worksheet.getUsedRangeOrNullObject": only,
  "Worksheet.findAll": [(bad) => ["文", { completeMatch: bad }], (bad) => ["文", { matchCase: bad }]], "Worksheet.findAllOrNullObject": [(bad) => ["文", { completeMatch: bad }], (bad) => ["文", { matchCase: bad }]],
  "Worksheet.replaceAll": [(bad) => ["文", "字", { completeMatch: bad }], (bad) => ["文", "字", { matchCase: bad }]], "Range.replaceAll": [(bad) => ["文", "字", { completeMatch: bad }], (bad) => ["文", "字", { matchCase: bad }]],
  "Range.find": [(bad) => ["文", { completeMatch: bad }], (bad) => ["文", { matchCase: bad }]],
  "WorksheetCollection.getCount": only, "WorksheetCollection.getFirst": only, "WorksheetCollection.getLast": only, "Range.copyFrom": [(bad) => ["F1", "All", bad], (bad) => ["F1", "All", false, bad]],
  "Range.getTables": only, "RangeAreas.getTables": only, "Range.getUsedRange": only, "Range.getUsedRangeOrNullObject": only, "RangeAreas.getUsedRangeAreas": only, "RangeAreas.getUsedRangeAreasOrNullObject": only,
  "Range.merge": only, "Range.removeDuplicates": (bad) => [[0], bad], "TableCollection.add": (bad) => ["数据!L1:M3", bad], "TableRowCollection.add": (bad) => [null, [["其他", 1]], bad],
  "RangeSort.apply": [(bad) => [sort, bad], (bad) => [sort, false, bad], (bad) => [[{ key: 0, ascending: bad }]]], "TableSort.apply": [(bad) => [sort, bad], (bad) => [[{ key: 0, ascending: bad }]]],
  "TableStyleCollection.add": (bad) => ["neu", bad], "WorksheetProtection.protect": (bad) => [{ allowSort: bad }],
};

const rows = (calls: Readonly<Record<string, Call | readonly Call[]>>): [string, Call][] => Object.entries(calls).flatMap(([full, given]) => (typeof given === "function" ? [given] : given).map((call): [string, Call] => [full, call]));

async function wronglyTaken(calls: readonly [string, Call][], bad: unknown): Promise<string[]> {
  const wrong: string[] = [];
  for (const [full, call] of calls) {
    const [className = "", method = ""] = full.split(".");
    const code = await codeOn((sheet, { workbook }) => {
      const object = ways.get(className)!(workbook) as unknown as Record<string, (...args: unknown[]) => { load?: () => void } | undefined>;
      object[method]!(...call(bad, sheet))?.load?.();
    });
    if (code !== "InvalidArgument") wrong.push(`${full} (${String(call)}) → ${code}`);
  }
  return wrong;
}

test("an unknown word is refused", async () => {
  await openedWithEverything();
  expect(await wronglyTaken(rows(WORDS), "NoSuchWord")).toEqual([]);
});

test("what only counts as true is refused where a flag is asked for", async () => {
  await openedWithEverything();
  expect(await wronglyTaken(rows(FLAGS), "yes")).toEqual([]);
});

/** Names of what is one of several words. */
const enums: ReadonlySet<string> = new Set([...definitions.matchAll(/^ {4}enum (\w+)/gm)].map(([, name]) => `Excel.${name}`));

test("every built method that takes a word is among them", () => {
  const taking = classes.flatMap(({ name, members }) => members.filter(({ parameters }) => parameters.some(({ declared }) => enums.has(declared))).map((member) => `${name}.${member.name}`));
  expect(taking.filter((full) => !(full in WORDS) && !unbuilt.has(full))).toEqual([]);
});
