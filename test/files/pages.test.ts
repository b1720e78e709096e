/** Page set-up through files: set with Office.js, saved, opened again; and what a file of another program says of its pages. */
import * as fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { openXlsx } from "../../src/workbench/files";
import { sectionsOf, textOfSections } from "../../src/workbench/files/package/headerFooter";
import { asked, changedParts, fileOf, partsOf, textOf, worked } from "./helpers";

const SHEET = "xl/worksheets/sheet1.xml";
const rows = [["科目", "金额"], ["办公费", 12], ["水费", 3]];
const element = (xml: string, name: string): string => new RegExp(`<${name}(?: [^>]*)?(?:/>|>.*?</${name}>)`, "s").exec(xml)?.[0] ?? "";

it("headers and footers: sections, first page, odd and even pages", async () => {
  const saved = await worked(await fileOf(rows), (sheet) => {
    const { headersFooters } = sheet.pageLayout;
    headersFooters.state = "FirstOddAndEven";
    headersFooters.firstPage.centerHeader = "封面 && 目录";
    headersFooters.oddPages.leftHeader = "&\"宋体,Bold\"&14整体绩效";
    headersFooters.oddPages.rightFooter = "第 &P 页,共 &N 页";
    headersFooters.evenPages.centerFooter = "&D";
    headersFooters.useSheetScale = false;
  });
  expect(element(textOf(saved, SHEET), "headerFooter")).toBe(
    '<headerFooter differentOddEven="1" differentFirst="1" scaleWithDoc="0"><oddHeader>&amp;L&amp;&quot;宋体,Bold&quot;&amp;14整体绩效</oddHeader><oddFooter>&amp;R第 &amp;P 页,共 &amp;N 页</oddFooter>' +
    "<evenFooter>&amp;C&amp;D</evenFooter><firstHeader>&amp;C封面 &amp;&amp; 目录</firstHeader></headerFooter>",
  );
  const [group, first, odd, even] = await asked(saved, (sheet) => {
    const { headersFooters } = sheet.pageLayout, page = (of: Excel.HeaderFooter): Excel.HeaderFooter => of.load("centerHeader,leftHeader,rightFooter,centerFooter");
    return [headersFooters.load("state,useSheetScale,useSheetMargins"), page(headersFooters.firstPage), page(headersFooters.oddPages), page(headersFooters.evenPages)] as const;
  });
  expect([group.state, group.useSheetScale, group.useSheetMargins]).toEqual(["FirstOddAndEven", false, true]);
  expect([first.centerHeader, odd.leftHeader, odd.rightFooter, even.centerFooter, even.leftHeader]).toEqual(["封面 && 目录", "&\"宋体,Bold\"&14整体绩效", "第 &P 页,共 &N 页", "&D", ""]);
});

it("a header without marks is the middle one, and `&L` inside the name of a font begins no section", () => {
  expect(sectionsOf("标题")).toEqual({ center: "标题" });
  expect(sectionsOf('&L&"A&LB"左&R右 &&L')).toEqual({ left: '&"A&LB"左', right: "右 &&L" });
  fc.assert(fc.property(fc.record({ left: fc.string({ minLength: 1 }), center: fc.string({ minLength: 1 }), right: fc.string({ minLength: 1 }) }), (given) => {
    const escaped = Object.fromEntries(Object.entries(given).map(([name, text]) => [name, text.replaceAll("&", "&&")]));
    expect(sectionsOf(textOfSections(escaped))).toEqual(escaped);
  }));
});

it("page breaks set by hand; those that Excel found stay and are no one's", async () => {
  const saved = await worked(await fileOf(rows), (sheet) => {
    sheet.horizontalPageBreaks.add("A3");
    sheet.horizontalPageBreaks.add("A2");
    sheet.verticalPageBreaks.add("B1");
  });
  expect(element(textOf(saved, SHEET), "rowBreaks")).toBe('<rowBreaks count="2" manualBreakCount="2"><brk id="1" max="16383" man="1"/><brk id="2" max="16383" man="1"/></rowBreaks>');
  expect(element(textOf(saved, SHEET), "colBreaks")).toContain('<brk id="1" max="1048575" man="1"/>');
  const automatic = zipSync({ ...partsOf(saved), [SHEET]: strToU8(textOf(saved, SHEET).replace('<brk id="1" max="16383" man="1"/>', '<brk id="1" max="16383"/>')) });
  expect((await openXlsx(automatic)).book.sheets[0]!.breaks).toEqual({ rows: [2], columns: [1] });
  const again = await worked(automatic, (sheet) => { sheet.horizontalPageBreaks.getItem(0).delete(); sheet.verticalPageBreaks.removePageBreaks(); });
  expect((await openXlsx(again)).book.sheets[0]!.breaks).toBeUndefined();
  expect(element(textOf(again, SHEET), "rowBreaks")).toBe('<rowBreaks count="1" manualBreakCount="0"><brk id="1" max="16383"/></rowBreaks>');
  expect(textOf(again, SHEET)).not.toContain("colBreaks");
});

it("scale, pages, paper, centring, gridlines, order, errors, comments and the first number", async () => {
  const set = { blackAndWhite: true, draftMode: true, printGridlines: true, printHeadings: true, printOrder: "OverThenDown", firstPageNumber: 5, printErrors: "Dash", printComments: "EndSheet", centerHorizontally: true, centerVertically: true, orientation: "Landscape", paperSize: "A3", leftMargin: 28.35 } as const;
  const saved = await worked(await fileOf(rows), (sheet) => {
    Object.assign(sheet.pageLayout, set);
    sheet.pageLayout.zoom = { horizontalFitToPages: 2, verticalFitToPages: 3 };
  });
  const xml = textOf(saved, SHEET);
  expect(element(xml, "printOptions")).toBe('<printOptions horizontalCentered="1" verticalCentered="1" gridLines="1" headings="1"/>');
  expect(element(xml, "pageSetup")).toBe('<pageSetup paperSize="8" fitToWidth="2" fitToHeight="3" orientation="landscape" blackAndWhite="1" draft="1" pageOrder="overThenDown" errors="dash" cellComments="atEnd" firstPageNumber="5" useFirstPageNumber="1"/>');
  expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
  const layout = await asked(saved, (sheet) => sheet.pageLayout.load());
  expect(layout.toJSON()).toMatchObject({ ...set, zoom: { horizontalFitToPages: 2, verticalFitToPages: 3 } });
  const scaled = await worked(saved, (sheet) => { sheet.pageLayout.zoom = { scale: 85 }; sheet.pageLayout.printGridlines = false; });
  expect(element(textOf(scaled, SHEET), "pageSetup")).toContain('scale="85"');
  expect(element(textOf(scaled, SHEET), "printOptions")).not.toContain("gridLines");
  expect((await asked(scaled, (sheet) => sheet.pageLayout.load("zoom"))).zoom).toEqual({ scale: 85 });
});

it("print area and titles are names of the workbook; one of several rectangles is left alone", async () => {
  const saved = await worked(await fileOf(rows), (sheet) => {
    sheet.pageLayout.setPrintArea("A1:B3");
    sheet.pageLayout.setPrintTitleColumns("A:A");
    sheet.pageLayout.setPrintTitleRows("1:1");
  });
  const names = textOf(saved, "xl/workbook.xml");
  expect(names).toContain('<definedName name="_xlnm.Print_Area" localSheetId="0">\'表1\'!$A$1:$B$3</definedName>');
  expect(names).toContain("'表1'!$A:$A,'表1'!$1:$1");
  expect((await openXlsx(saved)).book.sheets[0]!.print).toMatchObject({ area: { top: 0, left: 0, bottom: 2, right: 1 }, titleRows: [0, 0], titleColumns: [0, 0] });
  const moved = await worked(saved, (sheet) => { sheet.getRange("1:1").insert("Down"); });
  expect(textOf(moved, "xl/workbook.xml")).toContain("'表1'!$A$2:$B$4");
  const several = zipSync({ ...partsOf(saved), "xl/workbook.xml": strToU8(names.replace("'表1'!$A$1:$B$3", "'表1'!$A$1:$A$2,'表1'!$B$3:$B$3")) });
  expect(textOf(await worked(several, (sheet) => { sheet.tabColor = "#FF0000"; }), "xl/workbook.xml")).toContain("'表1'!$A$1:$A$2,'表1'!$B$3:$B$3");
});

it("a change of the pages touches the sheet's part and the workbook's, nothing else", async () => {
  const file = await fileOf(rows);
  expect(changedParts(file, await worked(file, (sheet) => { sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P"; }))).toEqual([SHEET]);
  expect(changedParts(file, await worked(file, (sheet) => { sheet.pageLayout.leftMargin = 50.4; }))).toEqual([]);
});
