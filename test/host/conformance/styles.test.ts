/** Cell styles by name. Pages: https://learn.microsoft.com/javascript/api/excel/excel.style, excel.stylecollection, excel.range#excel-excel-range-style-member. */
import { codeOn, onSheet, opened } from "./opened";

beforeEach(() => opened({ A1: 1, A2: 2 }));

describe("styles of cells (excel.range#excel-excel-range-style-member)", () => {
  test("cells are Normal; a built-in style gives its looks; over different styles it is null", async () => {
    const found = await onSheet((data) => {
      const before = data.getRange("A1:A2").load("style");
      data.getRange("A1").style = "Good";
      return [before, data.getRange("A1").load("style,format/fill/color,format/font/color"), data.getRange("A1:A2").load("style"), data.getRanges("A2,C5").load("style")] as const;
    });
    expect([found[1].style, found[1].format.fill.color, found[1].format.font.color, found[2].style, found[3].style]).toEqual(["Good", "#C6EFCE", "#006100", null, "Normal"]);
  });

  test("a style of numbers leaves fonts and fills alone; Normal takes everything away", async () => {
    const percent = await onSheet((data) => { data.getRange("A1").format.fill.color = "#FF0000"; data.getRange("A1").style = "Percent"; return data.getRange("A1").load("numberFormat,format/fill/color"); });
    expect([percent.numberFormat, percent.format.fill.color]).toEqual([[["0%"]], "#FF0000"]);
    const normal = await onSheet((data) => { data.getRange("A1").style = "Normal"; return data.getRange("A1").load("style,numberFormat,format/fill/color"); });
    expect([normal.style, normal.numberFormat, normal.format.fill.color]).toEqual(["Normal", [["General"]], "#FFFFFF"]);
  });

  test("an unknown style is InvalidArgument; clearing formats makes cells Normal; lines inserted take styles along", async () => {
    expect(await codeOn((data) => { data.getRange("A1").style = "无此样式"; })).toBe("InvalidArgument");
    const found = await onSheet((data) => { data.getRange("A1:A2").style = "Bad"; data.getRange("1:1").insert("Down"); data.getRange("A3").clear("Formats"); return [data.getRange("A2").load("style"), data.getRange("A3").load("style")] as const; });
    expect(found.map(({ style }) => style)).toEqual(["Bad", "Normal"]);
  });
});

describe("the collection (excel.stylecollection#excel-excel-stylecollection-add-member(1))", () => {
  test("a style of one's own: made, changed, and its cells with it; deleted, its cells are Normal", async () => {
    await onSheet((data, context) => {
      context.workbook.styles.add("要点");
      const style = context.workbook.styles.getItem("要点");
      style.font.bold = true;
      style.font.color = "#C00000";
      style.fill.color = "#FFF2CC";
      style.horizontalAlignment = "Center";
      style.numberFormat = "0.00";
      style.borders.getItem("EdgeBottom").style = "Continuous";
      data.getRange("A1").style = "要点";
      style.font.size = 14;
    });
    const cell = await onSheet((data) => data.getRange("A1").load("style,numberFormat,format/font/bold,format/font/size,format/font/color,format/fill/color,format/horizontalAlignment"));
    expect([cell.style, cell.numberFormat, cell.format.font.bold, cell.format.font.size, cell.format.font.color, cell.format.fill.color, cell.format.horizontalAlignment]).toEqual(["要点", [["0.00"]], true, 14, "#C00000", "#FFF2CC", "Center"]);
    const style = await onSheet((_data, context) => context.workbook.styles.getItem("要点").load("name,builtIn,locked,wrapText,includeFont,shrinkToFit,font/bold,fill/color,borders/items/style"));
    expect([style.name, style.builtIn, style.locked, style.wrapText, style.includeFont, style.shrinkToFit, style.font.bold, style.fill.color]).toEqual(["要点", false, true, false, true, false, true, "#FFF2CC"]);
    const after = await onSheet((data, context) => { context.workbook.styles.getItem("要点").delete(); return [data.getRange("A1").load("style,format/fill/color"), context.workbook.styles.getItemOrNullObject("要点")] as const; });
    expect([after[0].style, after[0].format.fill.color, after[1].isNullObject]).toEqual(["Normal", "#FFFFFF", true]);
  });

  test("every built-in style is there; none of them can be deleted; names are unique", async () => {
    const all = await onSheet((_data, context) => [context.workbook.styles.load("items/name,items/builtIn"), context.workbook.styles.getCount()] as const);
    expect(all[0].items.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.values(Excel.BuiltInStyle as unknown as Record<string, string>).filter((name) => !/^Emphasis/.test(name))));
    expect([all[0].items.every(({ builtIn }) => builtIn), all[1].value]).toEqual([true, all[0].items.length]);
    expect(await codeOn((_data, context) => { context.workbook.styles.getItem("Good").delete(); })).toBe("InvalidOperation");
    expect(await codeOn((_data, context) => { context.workbook.styles.add("good"); })).toBe("ItemAlreadyExists");
    expect(await codeOn((_data, context) => { context.workbook.styles.add(""); })).toBe("InvalidArgument");
    expect(await codeOn((_data, context) => { context.workbook.styles.getItem("无").load("name"); })).toBe("ItemNotFound");
  });

  test("what is left out of a style is left to the cell (excel.style#excel-excel-style-includefont-member)", async () => {
    const cell = await onSheet((data, context) => {
      context.workbook.styles.add("只填色");
      const style = context.workbook.styles.getItem("只填色");
      style.fill.color = "#DDEBF7";
      style.includeFont = false;
      data.getRange("A1").format.font.bold = true;
      data.getRange("A1").style = "只填色";
      return data.getRange("A1").load("format/font/bold,format/fill/color");
    });
    expect([cell.format.font.bold, cell.format.fill.color]).toEqual([true, "#DDEBF7"]);
  });
});
