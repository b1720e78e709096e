/** Properties of ranges. Page of all: https://learn.microsoft.com/javascript/api/excel/excel.range (member named at each group). */
import { codeOn, onSheet, opened, valuesOf } from "./opened";

describe("whole rows and columns (office/dev/add-ins/excel/excel-add-ins-ranges-unbounded)", () => {
  beforeEach(() => opened({ A1: 1, B2: 2 }));

  test("their contents read as null, their counts are those of the sheet", async () => {
    const range = await onSheet((data) => data.getRange("A:B").load("values,formulas,text,numberFormat,valueTypes,rowCount,columnCount,cellCount,isEntireColumn,isEntireRow"));
    expect([range.values, range.formulas, range.text, range.numberFormat, range.valueTypes]).toEqual([null, null, null, null, null]);
    expect([range.rowCount, range.columnCount, range.cellCount, range.isEntireColumn, range.isEntireRow]).toEqual([1048576, 2, 2097152, true, false]);
  });

  test("they cannot be written, but formatted", async () => {
    expect(await codeOn((data) => { data.getRange("A:A").values = [[1]]; })).toBe("InvalidArgument");
    await onSheet((data) => { data.getRange("2:2").format.fill.color = "#00FF00"; data.getRange("A:A").numberFormat = "0.0" as unknown as string[][]; });
    const [fill, format] = await onSheet((data) => [data.getRange("B2").load("format/fill/color"), data.getRange("A1").load("text")] as const);
    expect([fill.format.fill.color, format.text]).toEqual(["#00FF00", [["1.0"]]]);
  });

  test("more than five million cells cannot be read (office/dev/add-ins/concepts/resource-limits-and-performance-optimization)", async () => {
    expect(await codeOn((data) => { data.getRange("A1:Z200000").load("values"); })).toBe("RangeExceedsLimit");
  });
});

describe("contents", () => {
  test("formulasR1C1 reads and writes each cell from its own place (#…formulasr1c1)", async () => {
    await opened({ B2: "=A1+$C$3+D:D", B3: "=SUM(B1:$B2)&\"R1C1\"", C2: 5 });
    const read = await onSheet((data) => data.getRange("B2:C3").load("formulasR1C1"));
    expect(read.formulasR1C1).toEqual([["=R[-1]C[-1]+R3C3+C[2]", 5], ["=SUM(R[-2]C:R[-1]C2)&\"R1C1\"", ""]]);
    await onSheet((data) => { data.getRange("E1:E3").formulasR1C1 = [["=RC[-1]"], ["=R1C1*2"], ["=SUM(R[-2]C:R[-1]C)"]]; });
    const written = await onSheet((data) => data.getRange("E1:E3").load("formulas"));
    expect(written.formulas).toEqual([["=D1"], ["=$A$1*2"], ["=SUM(E1:E2)"]]);
  });

  test("value types, and number formats by category (#…valuetypes, #…numberformatcategories)", async () => {
    await opened({ A1: 1, B1: "文", C1: true, D1: "=1/0", E1: "" });
    const formats = ["General", "0.00", "¥#,##0.00", "yyyy/m/d", "h:mm", "0%", "# ?/?", "0.00E+00", "@", "00000", "_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* \"-\"??_ ;_ @_ ", "0\"万元\""];
    const range = await onSheet((data) => { data.getRange("A2:L2").numberFormat = [formats]; return data.getRange("A1:E1").load("valueTypes"); });
    const second = await onSheet((data) => data.getRange("A2:L2").load("numberFormatCategories"));
    expect(range.valueTypes).toEqual([["Double", "String", "Boolean", "Error", "Empty"]]);
    expect(second.numberFormatCategories).toEqual([["General", "Number", "Currency", "Date", "Time", "Percentage", "Fraction", "Scientific", "Text", "Special", "Accounting", "Custom"]]);
  });

  test("text is what is shown, under the cell's format, Chinese letters in it too (#…text)", async () => {
    await opened({ A1: 1234.5, B1: 43861, C1: 0.256, D1: -3, E1: 12345678 });
    const range = await onSheet((data) => {
      data.getRange("A1:E1").numberFormat = [["#,##0.00", "yyyy\"年\"m\"月\"d\"日\"", "0.0%", "0;(0)", "0!.0,\"万元\""]];
      return data.getRange("A1:D1").load("text");
    });
    expect(range.text).toEqual([["1,234.50", "2020年1月31日", "25.6%", "(3)"]]);
  });

  test("a spilled formula: its area, its parent, and the values it gives (#…getspillingtorange)", async () => {
    await opened({ A1: 1, A2: 2, A3: 3, C1: "=A1:A3*2" });
    const [spill, parent, none, has, values] = await onSheet((data) => [
      data.getRange("C1").getSpillingToRange().load("address"), data.getRange("C3").getSpillParent().load("address"), data.getRange("A1").getSpillingToRangeOrNullObject().load("address"),
      data.getRange("C1:C3").load("hasSpill"), data.getRange("C1:C3").load("values"),
    ] as const);
    expect([spill.address, parent.address, none.isNullObject, has.hasSpill]).toEqual(["数据!C1:C3", "数据!C1", true, true]);
    expect(values.values).toEqual([[2], [4], [6]]);
  });
});

describe("place, size, hiding", () => {
  test("top, left, width and height in points, without what is hidden (#…top)", async () => {
    await opened({ A1: 1 });
    const range = await onSheet((data) => {
      data.getRange("A:A").format.columnWidth = 30;
      data.getRange("1:1").format.rowHeight = 20;
      data.getRange("B:B").columnHidden = true;
      return data.getRange("B2:C2").load("top,left,width,height");
    });
    expect([range.top, Math.round(range.left), range.width, range.height]).toEqual([20, 30, 54, 15]);
  });

  test("hidden is true, false, or null where lines differ (#…rowhidden)", async () => {
    await opened({ A1: 1 });
    const [some, all] = await onSheet((data) => {
      data.getRange("2:3").rowHidden = true;
      return [data.getRange("A1:A3").load("rowHidden,hidden,columnHidden"), data.getRange("A2:A3").load("rowHidden,hidden")] as const;
    });
    expect([some.rowHidden, some.hidden, some.columnHidden, all.rowHidden, all.hidden]).toEqual([null, false, false, true, true]);
  });
});

describe("properties of cells, rows and columns in one call (#…getcellproperties)", () => {
  test("just what was asked, cell by cell; and set the same way", async () => {
    await opened({ A1: 1, B1: 2 });
    await onSheet((data) => {
      data.getRange("A1:B1").setCellProperties([[{ format: { fill: { color: "#FF0000" }, font: { bold: true } } }, {}]]);
      data.getRange("A1:B2").setRowProperties([{ format: { rowHeight: 30 } }, { rowHidden: true }]);
      data.getRange("A1:B2").setColumnProperties([{ columnHidden: true }, {}]);
    });
    const [cells, rows, columns] = await onSheet((data) => [
      data.getRange("A1:B1").getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } }),
      data.getRange("A1:B2").getRowProperties({ rowHidden: true, format: { rowHeight: true } }),
      data.getRange("A1:B2").getColumnProperties({ columnHidden: true, columnIndex: true }),
    ] as const);
    expect(cells.value).toEqual([[{ address: "数据!A1", format: { fill: { color: "#FF0000" }, font: { bold: true } } }, { address: "数据!B1", format: { fill: { color: "#FFFFFF" }, font: { bold: false } } }]]);
    expect(rows.value).toEqual([{ rowHidden: false, format: { rowHeight: 30 } }, { rowHidden: true, format: { rowHeight: 0 } }]);
    expect(columns.value).toEqual([{ columnHidden: true, columnIndex: 0 }, { columnHidden: false, columnIndex: 1 }]);
  });

  test("lines by side (excel.cellbordercollection)", async () => {
    await opened({ A1: 1, B1: 2 });
    const line = { color: "#FF0000", weight: "Medium", style: "Dash" } as const;
    await onSheet((data) => { data.getRange("A1:B1").setCellProperties([[{ format: { borders: { bottom: line, diagonalUp: { style: "Double" } } } }, {}]]); });
    const cells = await onSheet((data) => data.getRange("A1:B1").getCellProperties({ format: { borders: { color: true, style: true, weight: true }, indentLevel: true } }));
    const none = { color: "#000000", style: "None", weight: "Thin" }, format = cells.value.map((row) => row.map((cell) => cell.format));
    expect(format[0]?.[0]).toEqual({ indentLevel: 0, borders: { bottom: line, diagonalDown: none, diagonalUp: { color: "#000000", style: "Double", weight: "Thick" }, horizontal: none, left: none, right: none, top: none, vertical: none } });
    expect(format[0]?.[1]?.borders?.bottom).toEqual(none);
  });

  test("an array of another shape is InvalidArgument, and nothing of it is set", async () => {
    await opened({ A1: 1 });
    expect(await codeOn((data) => { data.getRange("A1:B1").setCellProperties([[{}]]); })).toBe("InvalidArgument");
    expect(await codeOn((data) => { data.getRange("A1:B1").setCellProperties([[{ format: { font: { bold: true } } }, { format: { font: { thick: true } } } as never]]); })).toBe("InvalidArgument");
    expect((await onSheet((data) => data.getRange("A1").format.font.load("bold"))).bold).toBe(false);
  });
});

describe("hyperlinks (#…hyperlink)", () => {
  test("address or place in the document, tip and shown text", async () => {
    await opened({ A1: "见" });
    await onSheet((data) => {
      data.getRange("A1").hyperlink = { address: "https://example.com/", screenTip: "提示" };
      data.getRange("A2").hyperlink = { documentReference: "数据!A1", textToDisplay: "回" };
    });
    const links = await onSheet((data) => ["A1", "A2", "A3"].map((address) => data.getRange(address).load("hyperlink")));
    expect(links.map(({ hyperlink }) => hyperlink)).toEqual([{ address: "https://example.com/", screenTip: "提示", textToDisplay: "见" }, { documentReference: "数据!A1", textToDisplay: "回" }, null]);
    expect(await valuesOf("A2")).toEqual([["回"]]);
    expect(await codeOn((data) => { data.getRange("A1").hyperlink = { screenTip: "空" }; })).toBe("InvalidArgument");
  });
});

describe("formats (excel.rangeformat, excel.rangefont, excel.rangefill, excel.rangeborder)", () => {
  beforeEach(() => opened({ A1: 1, B1: 2 }));

  test("alignment, wrapping, indent, orientation, font and fill read back as set", async () => {
    const range = await onSheet((data) => {
      const { format } = data.getRange("A1:B1");
      format.set({ horizontalAlignment: "Right", verticalAlignment: "Top", wrapText: true, indentLevel: 2, textOrientation: 45 });
      format.font.set({ name: "宋体", size: 14, bold: true, italic: true, strikethrough: true, underline: "Single", color: "red" });
      format.fill.color = "#abcdef";
      return data.getRange("A1:B1").load("format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel,format/textOrientation,format/font/*,format/fill/color");
    });
    const { format } = range;
    expect([format.horizontalAlignment, format.verticalAlignment, format.wrapText, format.indentLevel, format.textOrientation, format.fill.color]).toEqual(["Right", "Top", true, 2, 45, "#ABCDEF"]);
    expect(format.font.toJSON()).toMatchObject({ name: "宋体", size: 14, bold: true, italic: true, strikethrough: true, underline: "Single", color: "#FF0000" });
  });

  test("cells that differ answer null, colours an empty text", async () => {
    const range = await onSheet((data) => {
      data.getRange("A1").format.set({ font: { bold: true, color: "#112233" }, fill: { color: "#445566" }, horizontalAlignment: "Center" });
      return data.getRange("A1:B1").load("format/font/bold,format/font/color,format/fill/color,format/horizontalAlignment");
    });
    expect([range.format.font.bold, range.format.font.color, range.format.fill.color, range.format.horizontalAlignment]).toEqual([null, "", "", null]);
  });

  test("borders by side, with style, weight and colour; none where there is none", async () => {
    const borders = await onSheet((data) => {
      const { borders: lines } = data.getRange("A1:B2").format;
      lines.getItem("EdgeBottom").set({ style: "Double", color: "#0000FF" });
      lines.getItem("InsideVertical").weight = "Medium";
      return lines.load("items/sideIndex,items/style,items/weight,items/color");
    });
    const told = Object.fromEntries(borders.items.map(({ sideIndex, style, weight, color }) => [sideIndex, [style, weight, color]]));
    expect(told).toMatchObject({ EdgeBottom: ["Double", "Thick", "#0000FF"], InsideVertical: ["Continuous", "Medium", "#000000"], EdgeTop: ["None", "Thin", "#000000"] });
  });

  test.each<[string, (data: Excel.Worksheet) => void]>([
    ["an unknown alignment", (data) => { data.getRange("A1").format.horizontalAlignment = "Middle" as "Center"; }],
    ["a colour that is none", (data) => { data.getRange("A1").format.fill.color = "不是颜色"; }],
    ["a row higher than 409.5 points", (data) => { data.getRange("A1").format.rowHeight = 500; }],
    ["a negative column width", (data) => { data.getRange("A1").format.columnWidth = -1; }],
  ])("%s is InvalidArgument", async (_what, act) => {
    expect(await codeOn(act)).toBe("InvalidArgument");
  });
});
