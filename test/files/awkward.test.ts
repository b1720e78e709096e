/** Packages that look nothing like ours, opened, worked on with Office.js and saved: nothing is lost, and no more is written than must be. */
import { openXlsx } from "../../src/workbench/files";
import { AWKWARD } from "./awkwardPackages";
import { comparePackages } from "./compareParts";
import { asked, bytesOf, changedParts, partsOf, textOf, worked } from "./helpers";

/** What saving any change brings: readers are asked to calculate, and the order of the last calculation goes with its part. */
const EXPECTED = /calcChain|calcPr|\/worksheet\/dimension|\/sheetView\/selection/;
const lost = (before: Uint8Array, now: Uint8Array): string[] => comparePackages(before, now).filter((line) => line.startsWith("-") && !EXPECTED.test(line));
const protectedTo = (sheet: Excel.Worksheet): void => sheet.protection.unprotect();
const sheetPath = async (file: Uint8Array): Promise<string> => { const { book, source } = await openXlsx(file); return source.sheetPaths.get(book.sheets[0]!.id)!; };
const isProtected = async (file: Uint8Array): Promise<boolean> => (await openXlsx(file)).book.sheets[0]!.protected;

/** Parts that change with the order of the last calculation, where a file has it. */
const chainOf = (file: Uint8Array): readonly string[] => ("xl/calcChain.xml" in partsOf(file) ? ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml"] : []);

describe.each(AWKWARD)("%s", (_name, file) => {
  it("is the very file when nothing was changed", async () => expect(await worked(file, () => undefined)).toEqual(file));

  it("one cell typed changes its sheet's part, what says when to calculate, and nothing else", async () => {
    if (await isProtected(file)) return void expect(await worked(file, protectedTo).catch((error: { code?: string }) => error.code)).toBe("AccessDenied"); // its password is not known
    const typed = await worked(file, (sheet) => { sheet.getRange("Z90").values = [[7]]; });
    expect(changedParts(file, typed)).toEqual([...chainOf(file), await sheetPath(file), "xl/workbook.xml"].sort());
    expect(lost(file, typed)).toEqual([]);
  });

  it("a person's edit of another sheet leaves it alone, and a sheet that is added and deleted leaves nothing", async () => {
    const added = await worked(file, (_, context) => { context.workbook.worksheets.add("新").getRange("A1").values = [[1]]; });
    expect(differing(file, added)).not.toContain(await sheetPath(file));
    expect(lost(file, added)).toEqual([]);
    const back = await worked(added, (_, context) => { context.workbook.worksheets.getItem("新").delete(); });
    expect(comparePackages(file, back).filter((line) => !EXPECTED.test(line) && !/styles\.xml/.test(line))).toEqual([]);
  });

  it("everything that Office.js can add beside cells is added and read again, and what was there stays", async () => {
    const locked = await isProtected(file);
    const full = await worked(file, (first, context) => {
      const sheet = locked ? context.workbook.worksheets.add("新") : first;
      sheet.getRange("H1:I3").values = [["a", "b"], ["x", 1], ["y", 2]];
      sheet.comments.add("H9", "新");
      sheet.getRange("I2:I3").conditionalFormats.add("DataBar");
      sheet.getRange("I2:I3").conditionalFormats.add("ContainsText").textComparison.rule = { operator: "Contains", text: "x" };
      sheet.getRange("H1").style = "Good";
      sheet.horizontalPageBreaks.add("A30");
      sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = "左";
      sheet.tables.add("H1:I3", true);
      context.workbook.properties.title = "题";
      context.workbook.properties.custom.add("新", 1);
      context.workbook.settings.add("新", 1);
    });
    const { book } = await openXlsx(full), sheet = locked ? book.sheets.at(-1)! : book.sheets[0]!, before = (await openXlsx(file)).book;
    expect([sheet.comments?.at(-1)?.content, sheet.conditionalFormats?.slice(0, 2).map(({ type }) => type), sheet.breaks?.rows.at(-1), sheet.print.headersFooters?.["defaultForAllPages.leftFooter"], sheet.tables?.length, sheet.styled?.some(({ name }) => name === "Good")]).toEqual(["新", ["ContainsText", "DataBar"], 29, "左", 1, true]);
    expect([book.properties?.["title"], book.customProperties, book.settings]).toEqual(["题", { ...before.customProperties, 新: 1 }, { 新: "1" }]);
    // Formats make room for the new ones, counts grow, and the footer is said anew.
    expect(lost(file, full).filter((line) => !/priority=|count=|headerFooter|oddFooter|\/(?:cellStyles|cellXfs|fonts|fills|cellStyleXfs) /.test(line))).toEqual([]);
  });

  it("lines inserted, then deleted, are as before", async () => {
    if (await isProtected(file)) return;
    const moved = await worked(file, (sheet) => { sheet.getRange("2:3").insert("Down"); sheet.getRange("B:B").insert("Right"); });
    const back = await worked(moved, (sheet) => { sheet.getRange("2:3").delete("Up"); sheet.getRange("B:B").delete("Left"); });
    expect(comparePackages(file, back).filter((line) => !EXPECTED.test(line))).toEqual([]);
  });
});

const differing = (before: Uint8Array, now: Uint8Array): string[] => changedParts(before, now).filter((name) => name in partsOf(before));

describe("what the richest of them says", () => {
  const file = AWKWARD[3]![1];

  it("is told through Office.js", async () => {
    const { book } = await openXlsx(file), sheet = book.sheets[0]!;
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([["富", "visible"], ["隐", "veryHidden"]]);
    expect([book.date1904, book.names.map(({ name, reference }) => [name, reference])]).toEqual([true, [["坏", "#REF!"], ["坏二", "富!#REF!"], ["常数", "0.13"]]]);
    expect([sheet.notes, sheet.comments?.map(({ content, authorName, authorEmail, created }) => [content, authorName, authorEmail, created])]).toEqual([[{ row: 2, column: 2, author: "王", content: "王:\n注" }], [["看", "李", "li@example.com", "2025-01-02T03:04:05.67Z"]]]);
    expect(sheet.conditionalFormats?.map(({ type, others, parts }) => [type, others?.length ?? 0, parts["stopIfTrue"]])).toEqual([["Custom", 0, undefined], ["Custom", 1, true], ["DataBar", 1, undefined]]);
    expect([sheet.autoFilter?.criteria, sheet.breaks, sheet.print.titleColumns, sheet.print.area, sheet.styled]).toEqual([{ 1: { filterOn: "Custom", criterion1: "<>2" } }, { rows: [4], columns: [] }, [0, 0], undefined, [{ area: { top: 0, left: 0, bottom: 0, right: 0 }, name: "Percent" }]]);
    const { options } = await asked(file, (of) => of.protection.load("options"));
    expect([options.allowFormatCells, options.allowEditObjects, options.allowSort]).toEqual([true, true, false]);
    expect((await asked(file, (_, context) => context.workbook.properties.custom.getItem("日").load("type"))).type).toBe("Date");
  });

  it("keeps every byte of its sheet when only a property changes", async () => {
    const titled = await worked(file, (_, context) => { context.workbook.properties.custom.add("新", "x"); });
    expect(differing(file, titled)).toEqual(["docProps/custom.xml", "xl/workbook.xml"]);
    expect(textOf(titled, "docProps/custom.xml")).toContain('linkTarget="合计"');
  });
});

it("workbooks of Excel: a typed cell changes its sheet's part, and with formulas the order of calculation goes", async () => {
  for (const name of ["cf_tests", "freeze", "invoice", "travel_expenses_tracker"].map((each) => `excel-saved/roundtrip/${each}.xlsx`)) {
    const file = bytesOf(name), typed = await worked(file, (sheet) => { sheet.getRange("Z90").values = [["新"]]; });
    expect([name, changedParts(file, typed).filter((part) => !/worksheets\/sheet/.test(part))]).toEqual([name, [...chainOf(file), "xl/workbook.xml"]]);
    expect(changedParts(file, typed).filter((part) => /worksheets\/sheet/.test(part)).includes(await sheetPath(file))).toBe(true);
  }
});
