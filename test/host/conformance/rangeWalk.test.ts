/** From a range to other ranges. Page of all: https://learn.microsoft.com/javascript/api/excel/excel.range (member named at each group). */
import { addresses, bare, codeOn, onSheet, opened } from "./opened";

const GRID = { B2: "科目", C2: "预算", D2: "决算", B3: "教育", C3: 10, D3: 9, B4: "卫生", C4: 20, D4: 21, B5: "合计", C5: "=SUM(C3:C4)", D5: "=SUM(D3:D4)", G2: "注", G9: "末" } as const;
beforeEach(() => opened(GRID));

describe("addresses (excel.worksheet#excel-excel-worksheet-getrange-member(1))", () => {
  test("cells, rectangles in any order, whole rows and columns, dollar signs", async () => {
    expect(await addresses((data) => ["C3", "D4:B2", "3:5", "B:C", "$B$2:$C$3", "c3", "5:3"].map((address) => data.getRange(address)))).toEqual(["C3", "B2:D4", "3:5", "B:C", "B2:C3", "C3", "3:5"]);
  });

  test("without an address the whole sheet is meant", async () => {
    const whole = await onSheet((data) => data.getRange().load("address,cellCount,rowCount,columnCount,isEntireRow,isEntireColumn"));
    expect([whole.cellCount, whole.rowCount, whole.columnCount, whole.isEntireRow, whole.isEntireColumn]).toEqual([-1, 1048576, 16384, true, true]);
  });

  test.each(["XFE1", "A1048577", "A0", "1A", "数据", "", "A1:B2:C3"])("%j is no address: InvalidArgument", async (address) => {
    expect(await codeOn((data) => { data.getRange(address === "" ? " " : address).load("values"); })).toBe("InvalidArgument");
  });

  test("an address of another sheet does not belong to this one", async () => {
    expect(await codeOn((data, context) => { context.workbook.worksheets.add("其他"); data.getRange("其他!A1").load("values"); })).toBe("InvalidArgument");
  });

  test("getRangeByIndexes counts from 0 and wants at least one cell", async () => {
    expect(await addresses((data) => [data.getRangeByIndexes(1, 1, 4, 3)])).toEqual(["B2:D5"]);
    expect(await codeOn((data) => { data.getRangeByIndexes(0, 0, 0, 1).load("address"); })).toBe("InvalidArgument");
  });
});

describe("neighbours (getCell, getRow, getColumn, getOffsetRange, getResizedRange, getLastCell, getRowsAbove …)", () => {
  test("getCell may lie outside its parent, but not off the sheet", async () => {
    expect(await addresses((data) => [data.getRange("B2:D5").getCell(1, 1), data.getRange("B2").getCell(5, 5)])).toEqual(["C3", "G7"]);
    expect(await codeOn((data) => { data.getRange("B2").getCell(-5, 0).load("address"); })).toBe("InvalidArgument");
  });

  test("rows, columns and ends", async () => {
    expect(await addresses((data) => {
      const range = data.getRange("B2:D5");
      return [range.getRow(1), range.getColumn(2), range.getLastRow(), range.getLastColumn(), range.getLastCell(), range.getEntireRow(), range.getEntireColumn()];
    })).toEqual(["B3:D3", "D2:D5", "B5:D5", "D2:D5", "D5", "2:5", "B:D"]);
  });

  test("offset and resize by difference; off the sheet is InvalidArgument", async () => {
    expect(await addresses((data) => [data.getRange("B2:D5").getOffsetRange(1, -1), data.getRange("B2:D5").getResizedRange(-1, 1), data.getRange("B2").getAbsoluteResizedRange(3, 2)])).toEqual(["A3:C6", "B2:E4", "B2:C4"]);
    expect(await codeOn((data) => { data.getRange("A1").getOffsetRange(-1, 0).load("address"); })).toBe("InvalidArgument");
    expect(await codeOn((data) => { data.getRange("A1").getAbsoluteResizedRange(0, 1).load("address"); })).toBe("InvalidArgument");
  });

  test("lines above, below, before and after; negative counts turn round", async () => {
    expect(await addresses((data) => {
      const range = data.getRange("C3:D4");
      return [range.getRowsAbove(), range.getRowsBelow(2), range.getColumnsBefore(2), range.getColumnsAfter(), range.getRowsAbove(-1), range.getColumnsAfter(-1)];
    })).toEqual(["C2:D2", "C5:D6", "A3:B4", "E3:E4", "C5:D5", "B3:B4"]);
  });

  test("intersection, its null twin, and the rectangle around two ranges", async () => {
    expect(await addresses((data) => [data.getRange("B2:C4").getIntersection("C3:D9"), data.getRange("B2").getIntersectionOrNullObject("C3"), data.getRange("B2").getBoundingRect("D5:E6")])).toEqual(["C3:C4", null, "B2:E6"]);
    expect(await codeOn((data) => { data.getRange("B2").getIntersection("C3").load("address"); })).toBe("ItemNotFound");
  });
});

describe("used cells (getUsedRange, getSurroundingRegion, getRangeEdge, getExtendedRange)", () => {
  test("the used part of a range; formats count unless values only", async () => {
    expect(await addresses((data) => {
      data.getRange("J12").format.fill.color = "#FF0000";
      return [data.getUsedRange(), data.getUsedRange(true), data.getRange("A:C").getUsedRange(true), data.getRange("E:F").getUsedRangeOrNullObject(true), data.getRange("B2:G3").getUsedRange(true)];
    })).toEqual(["B2:J12", "B2:G9", "B2:C5", null, "B2:G3"]);
  });

  test("the region up to blank rows and columns", async () => {
    expect(await addresses((data) => [data.getRange("C3").getSurroundingRegion(), data.getRange("E5").getSurroundingRegion(), data.getRange("J20").getSurroundingRegion()])).toEqual(["B2:D5", "B2:E5", "J20"]);
  });

  test("Ctrl with an arrow: the end of the block, the next block, the edge of the sheet", async () => {
    expect(await addresses((data) => [
      data.getRange("C3").getRangeEdge("Down"), data.getRange("B2").getRangeEdge("Right"), data.getRange("D2").getRangeEdge("Right"), data.getRange("G2").getRangeEdge("Right"),
      data.getRange("G2").getRangeEdge("Down"), data.getRange("G9").getRangeEdge("Up"), data.getRange("C5").getRangeEdge("Down"), data.getRange("B3").getRangeEdge("Left"), data.getRange("A1").getRangeEdge("Up"),
    ])).toEqual(["C5", "D2", "G2", "XFD2", "G9", "G2", "C1048576", "A3", "A1"]);
  });

  test("Ctrl+Shift with an arrow extends the range from its active cell", async () => {
    expect(await addresses((data) => [data.getRange("B2:C2").getExtendedRange("Down"), data.getRange("C4:D5").getExtendedRange("Up"), data.getRange("B2").getExtendedRange("Right"), data.getRange("B2:D3").getExtendedRange("Down", "D3")])).toEqual(["B2:C5", "C2:D5", "B2:D2", "B2:D5"]);
    expect(await codeOn((data) => { data.getRange("B2").getExtendedRange("Right", "C3").load("address"); })).toBe("InvalidArgument");
  });
});

describe("special cells (getSpecialCells)", () => {
  test("constants, formulas, blanks, and by type of value", async () => {
    expect(await addresses((data) => {
      const range = data.getRange("B2:D5");
      return [range.getSpecialCells("Constants", "Numbers"), range.getSpecialCells("Formulas"), range.getSpecialCells("Constants", "Text"), data.getRange("E2:G4").getSpecialCells("Blanks"), range.getSpecialCellsOrNullObject("Formulas", "Errors")];
    })).toEqual(["C3:D4", "C5:D5", "B2:D2,B3:B5", "E2:F2,E3:G4", null]);
    expect(await codeOn((data) => { data.getRange("B2:D5").getSpecialCells("Blanks").load("address"); })).toBe("ItemNotFound");
  });

  test("visible cells leave hidden rows and columns out", async () => {
    expect(await addresses((data) => {
      data.getRange("3:3").rowHidden = true;
      data.getRange("C:C").columnHidden = true;
      return [data.getRange("B2:D5").getSpecialCells("Visible")];
    })).toEqual(["B2,D2,B4:B5,D4:D5"]);
  });

  test("errors among formulas", async () => {
    expect(await addresses((data) => {
      data.getRange("D6").formulas = [["=1/0"]];
      return [data.getRange("B2:D6").getSpecialCells("Formulas", "Errors"), data.getRange("B2:D6").getSpecialCells("Formulas", "ErrorsNumbers")];
    })).toEqual(["D6", "C5:D5,D6"]);
  });
});

describe("find (excel.range#excel-excel-range-find-member(1), excel.worksheet#…findall)", () => {
  test("in the range only; from a single cell on through the sheet", async () => {
    expect(await addresses((data) => [data.getRange("B2:D5").find("算", {}), data.getRange("B2:D5").find("算", { searchDirection: "Backwards" }), data.getRange("C2").find("算", {}), data.getRange("D2").find("算", {})])).toEqual(["C2", "D2", "D2", "C2"]);
  });

  test("whole cells, case, wildcards; none is the null object or ItemNotFound", async () => {
    expect(await addresses((data) => {
      data.getRange("B7:B8").values = [["abc"], ["ABCD"]];
      const range = data.getRange("B1:D9");
      return [range.find("abc", { matchCase: true }), range.find("abcd", { completeMatch: true }), range.find("a?c*", { completeMatch: true, searchDirection: "Backwards" }), range.findOrNullObject("bc", { completeMatch: true })];
    })).toEqual(["B7", "B8", "B8", null]);
    expect(await codeOn((data) => { data.getRange("B2:D5").find("没有", {}).load("address"); })).toBe("ItemNotFound");
  });

  test("what is shown is found: a formula by its result, a number by its format", async () => {
    expect(await addresses((data) => {
      data.getRange("C3").numberFormat = [["0.00"]];
      return [data.getRange("B2:D5").find("30", {}), data.getRange("B2:D5").find("10.00", { completeMatch: true })];
    })).toEqual(["C5", "C3"]);
  });

  test("findAll gives every place as areas", async () => {
    expect(await addresses((data) => [data.findAll("算", {}), data.findAllOrNullObject("无此", {})])).toEqual(["C2:D2", null]);
    expect(await codeOn((data) => { data.findAll("无此", {}).load("address"); })).toBe("ItemNotFound");
  });
});

describe("several areas (excel.rangeareas)", () => {
  test("address, counts and each area", async () => {
    const areas = await onSheet((data) => data.getRanges("B2:C3,D5,2:2").load("address,areaCount,cellCount,isEntireRow,areas/items/address"));
    expect([bare(areas.address), areas.areaCount, areas.cellCount, areas.isEntireRow]).toEqual(["B2:C3,D5,2:2", 3, 4 + 1 + 16384, false]);
    expect(areas.areas.items.map(({ address }) => bare(address))).toEqual(["B2:C3", "D5", "2:2"]);
  });

  test("one format over all; values are no part of it", async () => {
    await onSheet((data) => { data.getRanges("B2,D2").format.font.bold = true; });
    const [both, single] = await onSheet((data) => [data.getRanges("B2,C2").load("format/font/bold"), data.getRange("D2").load("format/font/bold")] as const);
    expect([both.format.font.bold, single.format.font.bold]).toEqual([null, true]);
    expect("values" in both.toJSON()).toBe(false);
  });

  test("offset, entire lines, intersection, used parts, special cells", async () => {
    expect(await addresses((data) => {
      const areas = data.getRanges("B2:B3,D5");
      return [areas.getOffsetRangeAreas(1, 0), areas.getEntireRow(), areas.getEntireColumn(), areas.getIntersection("B3:D9"), areas.getIntersectionOrNullObject("F1"), areas.getUsedRangeAreas(true), areas.getSpecialCells("Constants")];
    })).toEqual(["B3:B4,D6", "2:3,5:5", "B:B,D:D", "B3,D5", null, "B2:B3,D5", "B2:B3"]);
    expect(await codeOn((data) => { data.getRanges("B2,A1").getOffsetRangeAreas(-1, 0).load("address"); })).toBe("InvalidArgument");
  });

  test("clear empties every area", async () => {
    await onSheet((data) => { data.getRanges("B2,D2:D3").clear("Contents"); });
    const range = await onSheet((data) => data.getRange("B2:D3").load("values"));
    expect(range.values).toEqual([["", "预算", ""], ["教育", 10, ""]]);
  });
});

test("the visible view leaves hidden lines out and is written through (excel.rangeview)", async () => {
  const view = await onSheet((data) => {
    data.getRange("3:3").rowHidden = true;
    return data.getRange("B2:C5").getVisibleView().load("values,rowCount,cellAddresses,rows/items/values");
  });
  expect(view.values).toEqual([["科目", "预算"], ["卫生", 20], ["合计", 30]]);
  expect([view.rowCount, view.cellAddresses]).toEqual([3, [["B2", "C2"], ["B4", "C4"], ["B5", "C5"]]]);
  expect(view.rows.items.map((row) => row.values)).toEqual([[["科目", "预算"]], [["卫生", 20]], [["合计", 30]]]);
});

describe("precedents and dependents (getDirectPrecedents, getPrecedents, getDirectDependents, getDependents)", () => {
  const areas = (of: (data: Excel.Worksheet) => Excel.WorkbookRangeAreas) => onSheet((data) => of(data).load("addresses"));

  test("one step and all steps, by sheet", async () => {
    await onSheet((data, context) => {
      data.getRange("C6").formulas = [["=C5*2"]];
      context.workbook.worksheets.add("明细 表").getRange("A1").formulas = [["=数据!C6+1"]];
    });
    expect((await areas((data) => data.getRange("C6").getDirectPrecedents())).addresses).toEqual(["数据!C5"]);
    expect((await areas((data) => data.getRange("C6").getPrecedents())).addresses).toEqual(["数据!C3:C4,数据!C5"]);
    expect((await areas((data) => data.getRange("C3").getDirectDependents())).addresses).toEqual(["数据!C5"]);
    expect((await areas((data) => data.getRange("C3").getDependents())).addresses).toEqual(["数据!C5:C6", "'明细 表'!A1"]);
  });

  test("none is ItemNotFound", async () => {
    expect(await codeOn((data) => { data.getRange("B2").getDirectPrecedents().load("addresses"); })).toBe("ItemNotFound");
  });
});

test.each<[string, (data: Excel.Worksheet) => unknown]>([
  ["Range.flashFill", (data) => data.getRange("B2").flashFill()],
  ["Range.getImage", (data) => data.getRange("B2").getImage()],
  ["Range.convertDataTypeToText", (data) => data.getRange("B2").convertDataTypeToText()],
])("%s lies outside the host's surface: ApiNotFound, by name", async (name, act) => {
  await expect(onSheet(act)).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining(name) as string });
});
