/** Conditional formats through files: set with Office.js, written as Excel does, read again; and those of a file, with what Excel 2010 added. */
import { strToU8, zipSync } from "fflate";
import { openXlsx, saveXlsx } from "../../src/workbench/files";
import { comparePackages } from "./compareParts";
import { asked, bytesOf, fileOf, partsOf, textOf, worked } from "./helpers";

const SHEET = "xl/worksheets/sheet1.xml";
const rows = [["科目", "金额"], ["办公费", 12], ["水费", 3], ["电费", 7]];
type Add = (type: keyof typeof Excel.ConditionalFormatType | string, address?: string) => Excel.ConditionalFormat;
const formatted = async (work: (add: Add, sheet: Excel.Worksheet) => unknown): Promise<Uint8Array> =>
  worked(await fileOf(rows), (sheet) => work((type, address = "B2:B4") => sheet.getRange(address).conditionalFormats.add(type as Excel.ConditionalFormatType), sheet));
const rulesOf = (file: Uint8Array): string[] => [...textOf(file, SHEET).matchAll(/<conditionalFormatting .*?<\/conditionalFormatting>/gs)].map(([xml]) => xml);
const dxfsOf = (file: Uint8Array): string[] => [...textOf(file, "xl/styles.xml").matchAll(/<dxf>(.*?)<\/dxf>/gs)].map(([, inner]) => inner!);
/** Formats of the first sheet as plain data, without ids. */
const dataOf = async (file: Uint8Array): Promise<unknown[]> => ((await openXlsx(file)).book.sheets[0]!.conditionalFormats ?? []).map(({ id: _, ...format }) => format);
const partsSaid = async (file: Uint8Array): Promise<Record<string, unknown>> => (await openXlsx(file)).book.sheets[0]!.conditionalFormats![0]!.parts;

describe("each type, as Excel writes it and as it was set", () => {
  it("cell value with font, fill, borders and number format", async () => {
    const file = await formatted((add) => {
      const { cellValue } = add("CellValue");
      cellValue.rule = { formula1: "=1", formula2: "=$B$2*2", operator: "Between" };
      cellValue.format.font.color = "#9C0006";
      cellValue.format.font.bold = true;
      cellValue.format.font.underline = "Double";
      cellValue.format.fill.color = "#FFC7CE";
      cellValue.format.borders.getItem("EdgeBottom").style = "Dash";
      cellValue.format.borders.getItem("EdgeBottom").color = "#00B050";
      cellValue.format.numberFormat = "0.00";
    });
    expect(rulesOf(file)).toEqual(['<conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="0" priority="1" operator="between"><formula>1</formula><formula>$B$2*2</formula></cfRule></conditionalFormatting>']);
    expect(dxfsOf(file)).toEqual(['<font><b/><u val="double"/><color rgb="FF9C0006"/></font><numFmt numFmtId="2" formatCode="0.00"/><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill><border><bottom style="dashed"><color rgb="FF00B050"/></bottom></border>']);
    expect(await dataOf(file)).toEqual([{ type: "CellValue", area: { top: 1, left: 1, bottom: 3, right: 1 }, parts: {
      "cellValue.rule": { formula1: "=1", formula2: "=$B$2*2", operator: "Between" }, "cellValue.format.font.bold": true, "cellValue.format.font.underline": "Double", "cellValue.format.font.color": "#9C0006",
      "cellValue.format.fill.color": "#FFC7CE", "cellValue.format.borders.EdgeBottom.style": "Dash", "cellValue.format.borders.EdgeBottom.color": "#00B050", "cellValue.format.numberFormat": "0.00",
    } }]);
  });

  it.each<readonly [string, string, string, object, string]>([
    ["a formula", "Custom", "custom", { rule: { formula: "=AND($A2<>\"\",XLOOKUP(B2,B:B,B:B)>1)" } }, '<cfRule type="expression" priority="1"><formula>AND($A2&lt;&gt;"",_xlfn.XLOOKUP(B2,B:B,B:B)&gt;1)</formula></cfRule>'],
    ["text that begins so", "ContainsText", "textComparison", { rule: { operator: "BeginsWith", text: "办\"公" } }, '<cfRule type="beginsWith" priority="1" operator="beginsWith" text="办&quot;公"><formula>LEFT(B2,LEN("办""公"))="办""公"</formula></cfRule>'],
    ["text that is not there", "ContainsText", "textComparison", { rule: { operator: "NotContains", text: "费" } }, '<cfRule type="notContainsText" priority="1" operator="notContains" text="费"><formula>ISERROR(SEARCH("费",B2))</formula></cfRule>'],
    ["the lowest ten in a hundred", "TopBottom", "topBottom", { rule: { rank: 10, type: "BottomPercent" } }, '<cfRule type="top10" priority="1" percent="1" bottom="1" rank="10"/>'],
    ["duplicates", "PresetCriteria", "preset", { rule: { criterion: "DuplicateValues" } }, '<cfRule type="duplicateValues" priority="1"/>'],
    ["blanks", "PresetCriteria", "preset", { rule: { criterion: "Blanks" } }, '<cfRule type="containsBlanks" priority="1"><formula>LEN(TRIM(B2))=0</formula></cfRule>'],
    ["last week", "PresetCriteria", "preset", { rule: { criterion: "LastWeek" } }, '<cfRule type="timePeriod" priority="1" timePeriod="lastWeek"><formula>AND(TODAY()-ROUNDDOWN(B2,0)&gt;=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(B2,0)&lt;(WEEKDAY(TODAY())+7))</formula></cfRule>'],
    ["two deviations below the average", "PresetCriteria", "preset", { rule: { criterion: "TwoStdDevBelowAverage" } }, '<cfRule type="aboveAverage" priority="1" aboveAverage="0" stdDev="2"/>'],
    ["three colours", "ColorScale", "colorScale", { criteria: { minimum: { formula: null, type: "LowestValue", color: "#F8696B" }, midpoint: { formula: "50", type: "Percentile", color: "#FFEB84" }, maximum: { formula: "=$B$9", type: "Formula", color: "#63BE7B" } } },
      '<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="formula" val="$B$9"/><color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/></colorScale></cfRule>'],
    ["icons of Excel 2007", "IconSet", "iconSet", { style: "FourRating", reverseIconOrder: true, criteria: [{}, { formula: "=2", operator: "GreaterThan", type: "Number" }, { formula: "=5", operator: "GreaterThanOrEqual", type: "Number" }, { formula: "=$B$2", operator: "GreaterThanOrEqual", type: "Formula" }] },
      '<cfRule type="iconSet" priority="1"><iconSet iconSet="4Rating" reverse="1"><cfvo type="percent" val="0"/><cfvo type="num" val="2" gte="0"/><cfvo type="num" val="5"/><cfvo type="formula" val="$B$2"/></iconSet></cfRule>'],
  ])("%s", async (_what, type, part, set, xml) => {
    const file = await formatted((add) => { (add(type) as unknown as Record<string, { set(values: object): void }>)[part]!.set(set); });
    expect(rulesOf(file)).toEqual([`<conditionalFormatting sqref="B2:B4">${xml}</conditionalFormatting>`]);
    const told = await asked(file, async (sheet, context) => {
      const found = (sheet.getRange("B2").conditionalFormats.getItemAt(0) as unknown as Record<string, { load(names: object): { toJSON(): object } }>)[part]!.load(Object.fromEntries(Object.entries(set).map(([name]) => [name, name === "rule" && type === "Custom" ? { formula: true } : true])));
      await context.sync();
      return found.toJSON();
    });
    expect(told).toMatchObject(set);
    expect(await worked(file, () => undefined)).toEqual(file);
  });

  it("a data bar: what older Excel reads and what newer adds", async () => {
    const file = await formatted((add) => {
      const { dataBar } = add("DataBar");
      dataBar.barDirection = "RightToLeft";
      dataBar.axisFormat = "CellMidPoint";
      dataBar.showDataBarOnly = true;
      dataBar.lowerBoundRule = { type: "Number", formula: "0" };
      dataBar.positiveFormat.fillColor = "#63C384";
      dataBar.positiveFormat.borderColor = "#63C384";
      dataBar.positiveFormat.gradientFill = false;
      dataBar.negativeFormat.fillColor = "#C00000";
    });
    expect(rulesOf(file)[0]).toMatch(/^<conditionalFormatting sqref="B2:B4"><cfRule type="dataBar" priority="1"><dataBar showValue="0"><cfvo type="num" val="0"\/><cfvo type="max"\/><color rgb="FF63C384"\/><\/dataBar><extLst><ext xmlns:x14="[^"]+" uri="\{B025F937-C7B1-47D3-B67F-A62EFF666E3E\}"><x14:id>(\{[-0-9A-F]+\})<\/x14:id>/);
    const id = /<x14:id>([^<]*)/.exec(textOf(file, SHEET))![1];
    expect(textOf(file, SHEET)).toContain(`<x14:cfRule type="dataBar" id="${id}"><x14:dataBar minLength="0" maxLength="100" showValue="0" border="1" gradient="0" direction="rightToLeft" axisPosition="middle"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="autoMax"/><x14:borderColor rgb="FF63C384"/><x14:negativeFillColor rgb="FFC00000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>B2:B4</xm:sqref>`);
    expect(await partsSaid(file)).toEqual({
      "dataBar.lowerBoundRule": { type: "Number", formula: "0" }, "dataBar.upperBoundRule": { type: "Automatic", formula: null }, "dataBar.positiveFormat.fillColor": "#63C384", "dataBar.positiveFormat.borderColor": "#63C384", "dataBar.positiveFormat.gradientFill": false,
      "dataBar.negativeFormat.fillColor": "#C00000", "dataBar.axisColor": "#000000", "dataBar.axisFormat": "CellMidPoint", "dataBar.barDirection": "RightToLeft", "dataBar.showDataBarOnly": true,
    });
  });

  it("what Excel 2007 cannot say stands in the extension: newer icons, icons of one's own, formulas about other sheets", async () => {
    const file = await formatted((add, sheet) => {
      sheet.getRange("D1").values = [[1]];
      add("IconSet").iconSet.style = "ThreeStars";
      add("IconSet").iconSet.criteria = [{ customIcon: { set: "FiveQuarters", index: 2 } }, { formula: "=33", operator: "GreaterThanOrEqual", type: "Percent" }, { formula: "=67", operator: "GreaterThanOrEqual", type: "Percent" }] as Excel.ConditionalIconCriterion[];
      const { custom } = add("Custom");
      custom.rule.formula = "=B2>'表1'!$D$1";
      custom.format.fill.color = "#FFFF00";
    });
    expect(rulesOf(file)).toEqual([]);
    const xml = textOf(file, SHEET);
    expect(xml).toMatch(/<extLst><ext xmlns:x14="[^"]+" uri="\{78C0D931-6437-407d-A8EE-F0AAD7539E65\}"><x14:conditionalFormattings>/);
    expect(xml).toMatch(/<x14:cfRule type="expression" priority="1" id="\{[^"]+"><xm:f>B2&gt;'表1'!\$D\$1<\/xm:f><x14:dxf><fill><patternFill><bgColor rgb="FFFFFF00"\/><\/patternFill><\/fill><\/x14:dxf><\/x14:cfRule>/);
    expect(xml).toContain('<x14:iconSet custom="1"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>33</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>67</xm:f></x14:cfvo><x14:cfIcon iconSet="5Quarters" iconId="2"/><x14:cfIcon iconSet="3TrafficLights1" iconId="1"/>');
    expect((await dataOf(file)).map((one) => (one as { parts: object }).parts)).toEqual([
      { "custom.rule.formula": "=B2>'表1'!$D$1", "custom.format.fill.color": "#FFFF00" },
      { "iconSet.style": "ThreeTrafficLights1", "iconSet.criteria": [{ customIcon: { set: "FiveQuarters", index: 2 } }, expect.objectContaining({ formula: "=33" }), expect.objectContaining({ formula: "=67" })] },
      expect.objectContaining({ "iconSet.style": "ThreeStars" }),
    ]);
  });
});

describe("formats of a file that Excel wrote", () => {
  const file = bytesOf("excel-saved/roundtrip/cf_tests.xlsx");

  it("are read: every rule of every sheet, in its order", async () => {
    const { book } = await openXlsx(file);
    const written = Object.entries(partsOf(file)).filter(([name]) => name.startsWith("xl/worksheets/sheet")).map(([name]) => {
      const xml = textOf(file, name), linked = new Set([...xml.matchAll(/<x14:id>([^<]*)/g)].map(([, id]) => id));
      return [...xml.matchAll(/<cfRule /g)].length + [...xml.matchAll(/<x14:cfRule [^>]*id="([^"]*)"/g)].filter(([, id]) => !linked.has(id)).length;
    });
    const read = book.sheets.map(({ conditionalFormats = [] }) => conditionalFormats.length);
    expect(read.reduce((a, b) => a + b, 0)).toBe(written.reduce((a, b) => a + b, 0));
    expect(read.reduce((a, b) => a + b, 0)).toBeGreaterThan(40);
    expect([...new Set(book.sheets.flatMap(({ conditionalFormats = [] }) => conditionalFormats.map(({ type }) => type)))].sort()).toEqual(["CellValue", "ColorScale", "ContainsText", "DataBar", "IconSet", "PresetCriteria", "TopBottom"]);
  });

  it("stay as written when one is changed, added or deleted, but for their numbers", async () => {
    const name = "xl/worksheets/sheet1.xml", count = (await openXlsx(file)).book.sheets[0]!.conditionalFormats!.length;
    const first = await asked(file, (sheet) => sheet.getRange("A2:A7").conditionalFormats.load("items/id,items/type,items/priority"));
    expect(first.items.map(({ type }) => type)).toEqual(["CellValue"]);
    const changed = await worked(file, (sheet) => { sheet.getRange("A2:A7").conditionalFormats.getItemAt(0).cellValue.rule = { formula1: "=5", operator: "LessThan" }; });
    const lines = comparePackages(file, changed).filter((line) => line.includes(name));
    expect(lines.filter((line) => line.startsWith("-")).every((line) => /sqref|A2:A7|conditionalFormatting\[A2:A7\]/.test(line))).toBe(true);
    expect((await openXlsx(changed)).book.sheets[0]!.conditionalFormats).toHaveLength(count);
    const added = await worked(file, (sheet) => { sheet.getRange("A2").conditionalFormats.add("PresetCriteria").preset.rule = { criterion: "UniqueValues" }; });
    const withoutNumbers = (line: string): string => line.replace(/ ?priority=\d+/, "");
    const [gone, come] = ["-", "+"].map((sign) => comparePackages(file, added).filter((line) => line.startsWith(sign) && line.includes(name)).map((line) => withoutNumbers(line.slice(1))));
    expect(gone!.filter((line) => !come!.includes(line))).toEqual([]);
    const back = await worked(added, (sheet) => { sheet.getRange("A2").conditionalFormats.getItemAt(0).delete(); });
    expect(comparePackages(file, back).filter((line) => line.includes("conditionalFormatting") && !/ priority=/.test(line))).toEqual([]);
  });

  it("go with lines that are inserted and deleted, formulas and all, in the host as in the file", async () => {
    for (const work of [(sheet: Excel.Worksheet) => sheet.getRange("1:3").delete("Up"), (sheet: Excel.Worksheet) => sheet.getRange("B:D").delete("Left"), (sheet: Excel.Worksheet) => sheet.getRange("4:5").insert("Down")]) {
      const before = await openXlsx(file), moved = await worked(file, (sheet) => { work(sheet); });
      const rewritten = comparePackages(file, moved).filter((line) => line.startsWith("+") && /dxfs/.test(line));
      expect(rewritten).toEqual([]); // nothing was written anew: the host and the file say the same
      expect((await openXlsx(moved)).book.sheets.slice(1)).toEqual(before.book.sheets.slice(1));
    }
  });
});

it("a rule goes on to hold when the first line it was written for is deleted", async () => {
  const file = await formatted((add) => { add("Custom").custom.rule.formula = "=$B2>$B1"; });
  const fewer = await worked(file, (sheet) => { sheet.getRange("2:2").delete("Up"); });
  expect(await dataOf(fewer)).toEqual([expect.objectContaining({ area: { top: 1, left: 1, bottom: 2, right: 1 }, parts: { "custom.rule.formula": "=$B2>#REF!" } })]);
  const own = await formatted((add) => { add("Custom").custom.rule.formula = "=$B2>5"; });
  expect(rulesOf(await worked(own, (sheet) => { sheet.getRange("2:2").delete("Up"); }))).toEqual([expect.stringContaining('sqref="B2:B3"><cfRule type="expression" priority="1"><formula>$B2&gt;5')]);
  expect(rulesOf(await worked(own, (sheet) => { sheet.getRange("B2").conditionalFormats.clearAll(); }))).toEqual([expect.stringContaining('sqref="B3:B4"><cfRule type="expression" priority="1"><formula>$B3&gt;5')]);
});

it("a format over several rectangles is one, written for the corner around them", async () => {
  const file = await formatted((add) => { add("Custom", "A2:A4").custom.rule.formula = "=A2=\"\""; });
  const several = zipSync({ ...partsOf(file), [SHEET]: strToU8(textOf(file, SHEET).replace('sqref="A2:A4"', 'sqref="B4 A3:A4 D:D"')) });
  const { book, source } = await openXlsx(several);
  expect(book.sheets[0]!.conditionalFormats).toMatchObject([{ area: { top: 3, left: 1 }, others: [{ top: 2, left: 0, bottom: 3 }, { top: 0, left: 3, bottom: 1048575, right: 3 }] }]);
  const answer = await asked(several, async (sheet, context) => {
    const one = sheet.getRange("D9").conditionalFormats.getItemAt(0), range = one.getRangeOrNullObject().load("address"), ranges = one.getRanges().load("address");
    const formula = one.custom.rule.load("formulaR1C1");
    await context.sync();
    return [range.isNullObject, ranges.address.replace(/'?表1'?!/g, ""), formula.formulaR1C1];
  });
  expect(answer).toEqual([true, "B4,A3:A4,D:D", '=R[1]C=""']);
  const moved = await worked(several, (sheet) => { sheet.getRange("1:1").insert("Down"); });
  expect(rulesOf(moved)[0]).toContain('sqref="B5 A4:A5 D:D"');
  expect(await saveXlsx(book, source)).toEqual(several);
});
