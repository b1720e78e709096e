import { strToU8, zipSync } from "fflate";
import { openXlsx, saveXlsx } from "../../src/workbench/files";
import { moveFormula, renameInFormula, withMove } from "../../src/workbench/moves";
import { openInNode } from "../../src/workbench/node";
import { bookWith, partsOf, textOf } from "./helpers";

describe("a formula after two rows were inserted before row 3", () => {
  const move = { axis: "row", at: 2, count: 2 } as const;
  it.each([
    ["A1+A2", "A1+A2"],
    ["$A$3+B$4+A10", "$A$5+B$6+A12"],
    ["SUM(A1:A5)", "SUM(A1:A7)"],
    ["SUM(A:A)+SUM(3:3)+SUM($2:$4)", "SUM(A:A)+SUM(5:5)+SUM($2:$6)"],
    ['"A5"&A5', '"A5"&A7'],
    ["甲!A5+'乙 2'!A5", "甲!A7+'乙 2'!A5"],
    ["[1]甲!A5+'[book.xlsx]甲'!A5", "[1]甲!A5+'[book.xlsx]甲'!A5"],
    ["LOG10(A5)+TAXES2020+税2020+Table1[A5]", "LOG10(A7)+TAXES2020+税2020+Table1[A5]"],
    ["1E5+A5", "1E5+A7"],
  ])("%s becomes %s", (before, after) => expect(moveFormula(before, "甲", "甲", move)).toBe(after));

  it("stays the same on another sheet", () => expect(moveFormula("A5", "乙", "甲", move)).toBe("A5"));
});

it("says #REF! for cells that were deleted, and shrinks areas that lost some", () => {
  const move = { axis: "row", at: 2, count: -2 } as const;
  expect(moveFormula("A3+SUM(A1:A5)+SUM(A3:A4)+甲!B4", "甲", "甲", move)).toBe("#REF!+SUM(A1:A3)+SUM(#REF!)+#REF!");
});

it("names a renamed sheet anew, and a deleted one no more", () => {
  expect(renameInFormula("Sheet1!A1+'Sheet1'!$B$2+Sheet10!A1+\"Sheet1!A1\"", "Sheet1", "新 表")).toBe("'新 表'!A1+'新 表'!$B$2+Sheet10!A1+\"Sheet1!A1\"");
  expect(renameInFormula("Sheet1!A1:B2*2", "sheet1", null)).toBe("#REF!*2");
});

it("forgets a deletion that was taken back", () => {
  const move = { sheet: "1", axis: "row", at: 4, count: -2 } as const;
  expect(withMove([move], { ...move, count: 2 })).toEqual([]);
  expect(withMove([move], { ...move, at: 5, count: 2 })).toHaveLength(2);
});

describe("a workbook with everything tied to cells", () => {
  const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const rels = (...each: readonly (readonly [string, string, string])[]): string =>
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`).join("")}</Relationships>`;
  const DRAWING = 'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

  const nasty = (): Uint8Array => zipSync(Object.fromEntries(Object.entries({
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/tables/table1.xml" ContentType="t"/></Types>`,
    "_rels/.rels": rels(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `${HEAD}<workbook ${MAIN}><sheets><sheet name="甲" sheetId="1" r:id="rId1"/><sheet name="乙 2" sheetId="2" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">甲!$A$1:$D$20</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">甲!$1:$3</definedName><definedName name="合计">甲!$B$10</definedName></definedNames></workbook>`,
    "xl/_rels/workbook.xml.rels": rels(["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId2", "worksheet", "worksheets/sheet2.xml"], ["rId3", "sharedStrings", "sharedStrings.xml"]),
    "xl/sharedStrings.xml": `${HEAD}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><r><rPr><b/></rPr><t>粗</t></r><r><t>细</t></r><rPh sb="0" eb="1"><t>cu</t></rPh></si></sst>`,
    "xl/worksheets/sheet1.xml": `${HEAD}<worksheet ${MAIN}><sheetViews><sheetView workbookViewId="0"/></sheetViews><cols><col min="1" max="3" width="20" customWidth="1"/></cols><sheetData>` +
      '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><i/></rPr><t>斜</t></r></is></c></row>' +
      '<row r="5" outlineLevel="1" ht="30" customHeight="1"><c r="A5" t="s"><v>0</v></c><c r="B5"><v>1</v></c><c r="C5"><f t="shared" ref="C5:C7" si="0">B5*2</f><v>2</v></c></row>' +
      '<row r="6" outlineLevel="1"><c r="B6"><v>2</v></c><c r="C6"><f t="shared" si="0"/><v>4</v></c></row><row r="7"><c r="B7"><v>3</v></c><c r="C7"><f t="shared" si="0"/><v>6</v></c></row>' +
      '<row r="10"><c r="B10"><f t="array" ref="B10">SUM(B5:B7*2)</f><v>12</v></c><c r="C10"><f>SUM(C5:C7)</f><v>12</v></c></row></sheetData>' +
      '<autoFilter ref="A4:C7"/><mergeCells count="1"><mergeCell ref="A12:B12"/></mergeCells>' +
      '<conditionalFormatting sqref="B5:B7 D5"><cfRule type="expression" priority="1"><formula>B5&gt;\'乙 2\'!$A$1</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="A5:A6"><cfRule type="expression" priority="2"><formula>$B5&gt;0</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="D5:D7"><formula1>$B$5:$B$7</formula1></dataValidation></dataValidations>' +
      '<hyperlinks><hyperlink ref="A7" location="甲!A1"/></hyperlinks><rowBreaks count="1" manualBreakCount="1"><brk id="9" max="16383" man="1"/></rowBreaks>' +
      '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts>' +
      '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{1}"><x14:dataBar><x14:cfvo type="formula"><xm:f>$B$6</xm:f></x14:cfvo></x14:dataBar></x14:cfRule><xm:sqref>B5:B7</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>',
    "xl/worksheets/_rels/sheet1.xml.rels": rels(["rId1", "drawing", "../drawings/drawing1.xml"], ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"], ["rId3", "comments", "../comments1.xml"], ["rId4", "table", "../tables/table1.xml"], ["rId5", "threadedComment", "../threadedComments/threadedComment1.xml"]),
    "xl/worksheets/sheet2.xml": `${HEAD}<worksheet ${MAIN}><sheetData><row r="1"><c r="A1"><f>甲!B6</f><v>2</v></c></row></sheetData><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>甲!$B$6=1</formula></cfRule></conditionalFormatting></worksheet>`,
    "xl/comments1.xml": `${HEAD}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>a</author></authors><commentList><comment ref="B6" authorId="0"><text><t>注</t></text></comment><comment ref="A1" authorId="0"><text><t>题</t></text></comment></commentList></comments>`,
    "xl/threadedComments/threadedComment1.xml": `${HEAD}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B6" id="{1}"><text>注</text></threadedComment></ThreadedComments>`,
    "xl/drawings/vmlDrawing1.vml": '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="n1"><x:ClientData ObjectType="Note"><x:Anchor>2, 10, 4, 12, 4, 8, 8, 14</x:Anchor><x:Row>5</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
    "xl/drawings/drawing1.xml": `${HEAD}<xdr:wsDr ${DRAWING}><xdr:twoCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>14</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图 1"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:twoCellAnchor></xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": rels(["rId1", "chart", "../charts/chart1.xml"]),
    "xl/charts/chart1.xml": `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:barChart><c:barDir val="col"/><c:ser><c:cat><c:strRef><c:f>甲!$A$5:$A$7</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>甲!$B$5:$B$7</c:f></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`,
    "xl/tables/table1.xml": `${HEAD}<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="表1" displayName="表1" ref="F4:G7"><autoFilter ref="F4:G7"/><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"><calculatedColumnFormula>$B$5*2</calculatedColumnFormula></tableColumn></tableColumns></table>`,
  }).map(([path, text]) => [path, strToU8(text)])));

  async function after(work: (sheet: Excel.Worksheet) => void): Promise<Uint8Array> {
    const { book, source } = await openXlsx(nasty());
    const node = await openInNode(book);
    await Excel.run(async (context) => {
      work(context.workbook.worksheets.getFirst());
      await context.sync();
    });
    const saved = await saveXlsx(await node.exportBook(), source);
    node.close();
    return saved;
  }

  it("moves all of it with inserted rows", async () => {
    const saved = await after((sheet) => { sheet.getRange("3:4").insert("Down"); });
    const sheet = textOf(saved, "xl/worksheets/sheet1.xml");
    for (const expected of [
      '<row r="7" outlineLevel="1" ht="30" customHeight="1"><c r="A7" t="s"><v>0</v></c>', "<f>B8*2</f>", '<f t="array" ref="B12">SUM(B7:B9*2)</f>', '<autoFilter ref="A6:C9"/>', '<mergeCell ref="A14:B14"/>',
      'sqref="B7:B9 D7"', "<formula>B7&gt;'乙 2'!$A$1</formula>", "<formula>$B7&gt;0</formula>", 'sqref="D7:D9"', "<formula1>$B$7:$B$9</formula1>", '<hyperlink ref="A9" location="甲!A1"/>', '<brk id="11"', "<xm:f>$B$8</xm:f>", "<xm:sqref>B7:B9</xm:sqref>",
    ]) expect(sheet).toContain(expected);
    expect(textOf(saved, "xl/worksheets/sheet2.xml")).toContain("<f>甲!B8</f>");
    expect(textOf(saved, "xl/worksheets/sheet2.xml")).toContain("<formula>甲!$B$8=1</formula>");
    expect(textOf(saved, "xl/comments1.xml")).toContain('ref="B8"');
    expect(textOf(saved, "xl/comments1.xml")).toContain('ref="A1"');
    expect(textOf(saved, "xl/threadedComments/threadedComment1.xml")).toContain('ref="B8"');
    expect(textOf(saved, "xl/drawings/vmlDrawing1.vml")).toContain("<x:Anchor>2, 10, 6, 12, 4, 8, 10, 14</x:Anchor><x:Row>7</x:Row>");
    expect(textOf(saved, "xl/drawings/drawing1.xml")).toMatch(/<xdr:row>6<\/xdr:row>.*<xdr:row>16<\/xdr:row>/);
    expect(textOf(saved, "xl/charts/chart1.xml")).toContain("<c:f>甲!$A$7:$A$9</c:f>");
    expect(textOf(saved, "xl/tables/table1.xml")).toContain('ref="F6:G9"><autoFilter ref="F6:G9"/>');
    expect(textOf(saved, "xl/tables/table1.xml")).toContain("<calculatedColumnFormula>$B$7*2</calculatedColumnFormula>");
    for (const expected of ["甲!$A$1:$D$22", "甲!$1:$5", "甲!$B$12"]) expect(textOf(saved, "xl/workbook.xml")).toContain(expected);
    expect(Object.keys(partsOf(saved)).sort()).toEqual(Object.keys(partsOf(nasty())).sort());
  });

  it("lets go with deleted rows what stood on them, and keeps the rest", async () => {
    const saved = await after((sheet) => { sheet.getRange("5:7").delete("Up"); });
    const sheet = textOf(saved, "xl/worksheets/sheet1.xml");
    for (const gone of ["conditionalFormatting ", "dataValidation ", "<hyperlink ", "x14:cfRule"]) expect(sheet).not.toContain(gone);
    expect(sheet).toContain('<mergeCell ref="A9:B9"/>');
    expect(textOf(saved, "xl/comments1.xml")).not.toContain('ref="B6"');
    expect(textOf(saved, "xl/drawings/vmlDrawing1.vml")).not.toContain("v:shape");
    expect(textOf(saved, "xl/charts/chart1.xml")).toContain("<c:f>#REF!</c:f>");
  });

  it("gives a table another column with an inserted one", async () => {
    const saved = await after((sheet) => { sheet.getRange("G:G").insert("Right"); });
    expect(textOf(saved, "xl/tables/table1.xml")).toContain('<tableColumns count="3"><tableColumn id="1" name="a"/><tableColumn id="3" name="列1"/><tableColumn id="2" name="b">');
  });

  it("names a renamed sheet anew in every formula beside cells", async () => {
    const saved = await after((sheet) => { sheet.name = "新 表"; });
    expect(textOf(saved, "xl/worksheets/sheet2.xml")).toContain("<formula>'新 表'!$B$6=1</formula>");
    expect(textOf(saved, "xl/charts/chart1.xml")).toContain("<c:f>'新 表'!$B$5:$B$7</c:f>");
    expect(textOf(saved, "xl/workbook.xml")).toContain("'新 表'!$A$1:$D$20");
  });

  it("keeps rich text, phonetic hints and inline runs of cells that only moved or changed their look", async () => {
    const saved = await after((sheet) => {
      sheet.getRange("3:4").insert("Down");
      sheet.getRange("A7").format.fill.color = "#FFFF00";
      sheet.getRange("A1").format.font.bold = true;
    });
    expect(textOf(saved, "xl/sharedStrings.xml")).toBe(textOf(nasty(), "xl/sharedStrings.xml"));
    expect(textOf(saved, "xl/worksheets/sheet1.xml")).toMatch(/<c r="A7" t="s" s="\d+"><v>0<\/v><\/c>/);
    expect(textOf(saved, "xl/worksheets/sheet1.xml")).toMatch(/<c r="A1" t="inlineStr" s="\d+"><is><r><rPr><i\/><\/rPr><t>斜<\/t><\/r><\/is><\/c>/);
  });
});

describe("a chart over whole lines", () => {
  const withChart = async (area: { top: number; left: number; bottom: number; right: number }): Promise<Awaited<ReturnType<typeof openXlsx>>> => {
    const chart = { id: "c", name: "图", type: "ColumnClustered", title: null, area, series: [{ name: null, values: "表1!$A$1:$A$2", categories: null }] };
    return openXlsx(await saveXlsx(bookWith({ cells: { "0,0": { value: 1 }, "1,0": { value: 2 } }, charts: [chart] }), null));
  };

  it.each([
    ["rows inserted after its last", "12:13", true, [5, 10]], ["a row inserted at its last", "11:11", true, [5, 11]], ["rows inserted above", "2:3", true, [7, 12]],
    ["its last row deleted", "11:11", false, [5, 9]], ["the row after it deleted", "12:12", false, [5, 10]],
  ] as const)("stays itself with %s", async (_what, lines, isInserted, [top, bottom]) => {
    const { book, source } = await withChart({ top: 5, left: 1, bottom: 10, right: 4 });
    const node = await openInNode(book);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange(lines);
      if (isInserted) range.insert("Down");
      else range.delete("Up");
      await context.sync();
    });
    const saved = await saveXlsx(await node.exportBook(), source);
    node.close();
    expect((await openXlsx(saved)).book.sheets[0]!.charts[0]!.area).toMatchObject({ top, bottom });
    expect(Object.keys(partsOf(saved)).filter((name) => /charts\/chart/.test(name))).toEqual(["xl/charts/chart1.xml"]);
  });
});
