/** What filters ask, through files: of a sheet and of a table, every kind of criterion. */
import { strToU8, zipSync } from "fflate";
import { openXlsx } from "../../src/workbench/files";
import { comparePackages } from "./compareParts";
import { asked, changedParts, fileOf, partsOf, textOf, worked } from "./helpers";

const SHEET = "xl/worksheets/sheet1.xml";
const rows = [["科目", "金额", "日期"], ["办公费", 12, 45352], ["水费", 3, 45383], ["电费", 7, 45717], ["邮费", 1, 45720]];
const filterOf = (file: Uint8Array, part = SHEET): string => /<autoFilter[^>]*(?:\/>|>.*?<\/autoFilter>)/s.exec(textOf(file, part))?.[0] ?? "";
const filtered = async (column: number, criteria: object): Promise<Uint8Array> => worked(await fileOf(rows), (sheet) => { sheet.autoFilter.apply("A1:C5", column, criteria as Excel.FilterCriteria); });
const criteriaIn = async (file: Uint8Array): Promise<unknown> => (await asked(file, (sheet) => sheet.autoFilter.load("criteria,enabled,isDataFiltered"))).criteria;

it.each<readonly [string, number, object, string]>([
  ["values and blanks", 0, { filterOn: "Values", values: ["办公费", "a<b", ""] }, '<filters blank="1"><filter val="办公费"/><filter val="a&lt;b"/></filters>'],
  ["blanks alone", 0, { filterOn: "Values", values: [""] }, '<filters blank="1"/>'],
  ["dates as precise as they say", 2, { filterOn: "Values", values: [{ date: "2024-03-01", specificity: "Month" }, { date: "2025-03-01T10:20:00Z", specificity: "Minute" }] },
    '<filters><dateGroupItem year="2024" month="3" dateTimeGrouping="month"/><dateGroupItem year="2025" month="3" day="1" hour="10" minute="20" dateTimeGrouping="minute"/></filters>'],
  ["one comparison", 1, { filterOn: "Custom", criterion1: ">=3" }, '<customFilters><customFilter operator="greaterThanOrEqual" val="3"/></customFilters>'],
  ["two comparisons of which one holds", 1, { filterOn: "Custom", criterion1: "<2", criterion2: ">10", operator: "Or" }, '<customFilters><customFilter operator="lessThan" val="2"/><customFilter operator="greaterThan" val="10"/></customFilters>'],
  ["two that both hold, with wildcards", 0, { filterOn: "Custom", criterion1: "=*费", criterion2: "<>水*", operator: "And" }, '<customFilters and="1"><customFilter val="*费"/><customFilter operator="notEqual" val="水*"/></customFilters>'],
  ["all but blanks", 0, { filterOn: "Custom", criterion1: "<>" }, '<customFilters><customFilter operator="notEqual" val=" "/></customFilters>'],
  ["the top three", 1, { filterOn: "TopItems", criterion1: "3" }, '<top10 val="3"/>'],
  ["the lowest tenth", 1, { filterOn: "BottomPercent", criterion1: "10" }, '<top10 top="0" percent="1" val="10"/>'],
  ["above the average", 1, { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" }, '<dynamicFilter type="aboveAverage"/>'],
  ["February", 2, { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodFebruray" }, '<dynamicFilter type="M2"/>'],
  ["a quarter", 2, { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodQuarter3" }, '<dynamicFilter type="Q3"/>'],
  ["year to date", 2, { filterOn: "Dynamic", dynamicCriteria: "YearToDate" }, '<dynamicFilter type="yearToDate"/>'],
  ["the colour of cells", 0, { filterOn: "CellColor", color: "#FFC000" }, '<colorFilter dxfId="0"/>'],
  ["the colour of fonts", 0, { filterOn: "FontColor", color: "#C00000" }, '<colorFilter dxfId="0" cellColor="0"/>'],
])("%s: written, read back, and the very file when opened and saved", async (_what, column, criteria, xml) => {
  const file = await filtered(column, criteria);
  expect(filterOf(file)).toBe(`<autoFilter ref="A1:C5"><filterColumn colId="${column}">${xml}</filterColumn></autoFilter>`);
  expect(textOf(file, "xl/workbook.xml")).toContain('<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'表1\'!$A$1:$C$5</definedName>');
  const first = (criteria as { values?: readonly unknown[] }).values?.includes("") ? { ...criteria, values: expect.arrayContaining((criteria as { values: unknown[] }).values) as unknown } : criteria;
  expect(await criteriaIn(file)).toEqual([first]);
  expect(await worked(file, () => undefined)).toEqual(file);
});

it("a colour's format is in the styles: the fill as a filter wants it", async () => {
  expect(textOf(await filtered(0, { filterOn: "CellColor", color: "#FFC000" }), "xl/styles.xml")).toMatch(/<\/cellStyles><dxfs count="1"><dxf><fill><patternFill patternType="solid"><fgColor rgb="FFFFC000"\/><bgColor rgb="FFFFC000"\/><\/patternFill><\/fill><\/dxf><\/dxfs>/);
});

it("rows that do not match are hidden in the file, and shown when the filter goes; its name goes too", async () => {
  const file = await filtered(1, { filterOn: "Custom", criterion1: ">5" });
  expect((await openXlsx(file)).book.sheets[0]!.rows).toEqual({ 2: { hidden: true }, 4: { hidden: true } });
  const free = await worked(file, (sheet) => { sheet.autoFilter.remove(); });
  expect([filterOf(free), (await openXlsx(free)).book.sheets[0]!.rows, textOf(free, "xl/workbook.xml").includes("_FilterDatabase")]).toEqual(["", {}, false]);
});

it("what is not asked anew stays as written: other columns, hidden buttons, sorting, criteria without a word in Office.js", async () => {
  const file = await filtered(1, { filterOn: "Custom", criterion1: ">5" });
  const more = '<filterColumn colId="0" hiddenButton="1"/><filterColumn colId="1"><customFilters><customFilter operator="greaterThan" val="5"/></customFilters></filterColumn><filterColumn colId="2"><extLst><ext uri="{x}"/></extLst></filterColumn><sortState ref="A2:C5"><sortCondition ref="B2:B5"/></sortState>';
  const odd = zipSync({ ...partsOf(file), [SHEET]: strToU8(textOf(file, SHEET).replace(/(<autoFilter[^>]*>).*(<\/autoFilter>)/s, `$1${more}$2`)) });
  const changed = await worked(odd, (sheet) => { sheet.autoFilter.apply("A1:C5", 1, { filterOn: "TopItems", criterion1: "2" }); });
  expect(filterOf(changed)).toBe(`<autoFilter ref="A1:C5">${more.replace(/<customFilters>.*<\/customFilters>/, '<top10 val="2"/>')}</autoFilter>`);
  const moved = await worked(odd, (sheet) => { sheet.getRange("B:B").insert("Right"); sheet.getRange("1:1").insert("Down"); });
  expect(filterOf(moved)).toBe('<autoFilter ref="A2:D6"><filterColumn colId="0" hiddenButton="1"/><filterColumn colId="2"><customFilters><customFilter operator="greaterThan" val="5"/></customFilters></filterColumn>' +
    '<filterColumn colId="3"><extLst><ext uri="{x}"/></extLst></filterColumn><sortState ref="A3:D6"><sortCondition ref="C3:C6"/></sortState></autoFilter>');
  const back = await worked(moved, (sheet) => { sheet.getRange("B:B").delete("Left"); sheet.getRange("1:1").delete("Up"); });
  expect(comparePackages(odd, back)).toEqual([]);
  const icon = zipSync({ ...partsOf(file), [SHEET]: strToU8(textOf(file, SHEET).replace(/<customFilters>.*<\/customFilters>/, '<iconFilter iconSet="3Arrows" iconId="2"/>')) });
  expect((await openXlsx(icon)).book.sheets[0]!.autoFilter?.criteria).toEqual({ 1: { filterOn: "Icon", icon: { set: "ThreeArrows", index: 2 } } });
});

it("a table's filter stands in the table's part", async () => {
  const file = await worked(await fileOf(rows), (sheet) => {
    const table = sheet.tables.add("A1:C5", true);
    table.columns.getItemAt(1).filter.applyTopItemsFilter(2);
    table.columns.getItemAt(0).filter.applyValuesFilter(["办公费", "电费"]);
  });
  expect(filterOf(file, "xl/tables/table1.xml")).toBe('<autoFilter ref="A1:C5"><filterColumn colId="0"><filters><filter val="办公费"/><filter val="电费"/></filters></filterColumn><filterColumn colId="1"><top10 val="2"/></filterColumn></autoFilter>');
  expect([filterOf(file), textOf(file, "xl/workbook.xml").includes("_FilterDatabase")]).toEqual(["", false]);
  const criteria = (column: number) => asked(file, async (sheet, context) => {
    const found = sheet.tables.getItemAt(0).columns.getItemAt(column).filter.load("criteria");
    await context.sync();
    return found.criteria as object;
  });
  expect([await criteria(0), await criteria(1), await criteria(2)]).toEqual([{ filterOn: "Values", values: ["办公费", "电费"] }, { filterOn: "TopItems", criterion1: "2" }, null]);
  const cleared = await worked(file, (sheet) => { sheet.tables.getItemAt(0).columns.getItemAt(1).filter.clear(); });
  expect(changedParts(file, cleared)).toEqual(expect.not.arrayContaining(["xl/styles.xml", "[Content_Types].xml"]));
  expect(filterOf(cleared, "xl/tables/table1.xml")).not.toContain("top10");
});
