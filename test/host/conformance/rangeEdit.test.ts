/** Changing ranges. Page of all: https://learn.microsoft.com/javascript/api/excel/excel.range (member named at each group). */
import { addresses, codeOn, formulasOf, onSheet, opened, valuesOf } from "./opened";

describe("insert and delete (excel.range#excel-excel-range-insert-member(1))", () => {
  beforeEach(() => opened({ A1: 1, B1: 2, A2: 3, B2: 4, A3: "=SUM(A1:A2)", B3: "=B1+B2" }));

  test("cells go down; the range that stands there now is answered, and formulas follow", async () => {
    const inserted = await onSheet((data) => data.getRange("A2").insert("Down").load("address,values"));
    expect(inserted.address).toBe("数据!A2");
    expect(inserted.values).toEqual([[""]]);
    expect(await formulasOf("A1:B4")).toEqual([[1, 2], ["", 4], [3, "=B1+B2"], ["=SUM(A1:A3)", ""]]);
  });

  test("cells go right, up and left", async () => {
    await onSheet((data) => { data.getRange("A1").insert("Right"); });
    expect(await valuesOf("A1:C2")).toEqual([["", 1, 2], [3, 4, ""]]);
    await onSheet((data) => { data.getRange("A1").delete("Left"); data.getRange("B1").delete("Up"); });
    expect(await valuesOf("A1:B2")).toEqual([[1, 4], [3, "#REF!"]]);
  });

  test("part of a merge cannot be moved: MergedRangeConflict", async () => {
    await onSheet((data) => { data.getRange("A6:B7").merge(); });
    expect(await codeOn((data) => { data.getRange("A1").insert("Down"); })).toBe("MergedRangeConflict");
    expect(await codeOn((data) => { data.getRange("A1:B1").insert("Down"); })).toBe("no error");
    expect(await addresses((data) => [data.getRange("A1:B9").getMergedAreasOrNullObject()])).toEqual(["A7:B8"]);
  });

  test("what stands in the last row cannot be pushed off: InsertDeleteConflict", async () => {
    await onSheet((data) => { data.getRange("XFD1").values = [["末"]]; });
    expect(await codeOn((data) => { data.getRange("A:A").insert("Right"); })).toBe("InsertDeleteConflict");
    expect(await codeOn((data) => { data.getRange("A2").insert("Right"); })).toBe("no error");
  });

  test("an unknown direction is InvalidArgument", async () => {
    expect(await codeOn((data) => { data.getRange("A1").insert("Up" as "Down"); })).toBe("InvalidArgument");
  });
});

test("inserted and deleted lines move names, validations, conditional formats, links, groups, and the areas charts draw", async () => {
  const host = await opened({ A5: "项", B5: 1, B6: 2 });
  await onSheet((data, context) => {
    context.workbook.names.add("数", data.getRange("B5:B6"));
    data.getRange("B5").dataValidation.rule = { list: { inCellDropDown: true, source: "1,2" } };
    data.getRange("B6").conditionalFormats.add("CellValue");
    data.getRange("A5").hyperlink = { address: "https://example.com/", textToDisplay: "项" };
    data.getRange("6:6").group("ByRows");
    data.charts.add("ColumnClustered", data.getRange("A5:B6"));
  });
  await onSheet((data) => { data.getRange("2:3").insert("Down"); });
  const book = await host.exportBook(), [data] = book.sheets;
  expect(book.names[0]?.reference.replace(/\$/g, "")).toBe("数据!B7:B8");
  expect(data?.validations[0]?.area).toEqual({ top: 6, left: 1, bottom: 6, right: 1 });
  expect(data?.conditionalFormats?.[0]?.area).toEqual({ top: 7, left: 1, bottom: 7, right: 1 });
  expect(Object.keys(data?.hyperlinks ?? {})).toEqual(["6,0"]);
  expect(data?.charts[0]?.series.map(({ values }) => values.replace(/\$/g, ""))).toEqual(["数据!B7:B8"]);
  await onSheet((sheet) => { sheet.getRange("8:8").hideGroupDetails("ByRows"); });
  expect((await onSheet((sheet) => sheet.getRange("8:8").load("rowHidden"))).rowHidden).toBe(true);
});

describe("clear (excel.range#excel-excel-range-clear-member(1))", () => {
  beforeEach(async () => {
    await opened({ A1: 1 });
    await onSheet((data) => { data.getRange("A1").format.font.bold = true; data.getRange("A1").hyperlink = { address: "https://example.com/", textToDisplay: "1" }; });
  });
  const state = async () => {
    const cell = await onSheet((data) => data.getRange("A1").load("values,hyperlink,format/font/bold"));
    return [cell.values[0]?.[0] !== "", cell.hyperlink !== null, cell.format.font.bold];
  };

  test.each([["All", [false, false, false]], ["Contents", [false, true, true]], ["Formats", [true, true, false]], ["Hyperlinks", [true, false, true]]] as const)("%s takes just that", async (what, left) => {
    await onSheet((data) => { data.getRange("A1").clear(what); });
    expect(await state()).toEqual(left);
  });
});

describe("copyFrom (excel.range#excel-excel-range-copyfrom-member(1))", () => {
  beforeEach(() => opened({ A1: 1, B1: "=A1*2", A2: "", B2: "文", D1: "旧" }));

  test("relative references move along; values, formulas and formats alone", async () => {
    await onSheet((data) => {
      data.getRange("B1").format.fill.color = "#FFFF00";
      data.getRange("D5").copyFrom("B1");
      data.getRange("E5").copyFrom("B1", "Values");
      data.getRange("F5").copyFrom("B1", "Formulas");
      data.getRange("G5").copyFrom("B1", "Formats");
      data.getRange("H5").copyFrom("B1", "Link");
    });
    expect(await formulasOf("D5:H5")).toEqual([["=C5*2", 2, "=E5*2", "", "=数据!$B$1"]]);
    const colors = await onSheet((data) => ["D5", "E5", "G5"].map((address) => data.getRange(address).load("format/fill/color")));
    expect(colors.map((cell) => cell.format.fill.color)).toEqual(["#FFFF00", "#FFFFFF", "#FFFF00"]);
  });

  test("transposed, and without blanks", async () => {
    await onSheet((data) => { data.getRange("D5").copyFrom("A1:B2", "Values", false, true); data.getRange("A5:B6").values = [["a", "b"], ["c", "d"]]; data.getRange("A5").copyFrom("A1:B2", "Values", true); });
    expect(await valuesOf("D5:E6")).toEqual([[1, ""], [2, "文"]]);
    expect(await valuesOf("A5:B6")).toEqual([[1, 2], ["c", "文"]]);
  });

  test("a smaller target grows, a multiple is filled", async () => {
    await onSheet((data) => { data.getRange("A10").copyFrom("A1:B2", "Values"); data.getRange("D10:G10").copyFrom("A1:B1", "Values"); });
    expect(await valuesOf("A10:G11")).toEqual([[1, 2, "", 1, 2, 1, 2], ["", "文", "", "", "", "", ""]]);
  });

  test("from another sheet, by address with a quoted name", async () => {
    await onSheet((data, context) => { context.workbook.worksheets.add("明细 表").getRange("C3").values = [[7]]; data.getRange("A20").copyFrom("'明细 表'!C3"); });
    expect(await valuesOf("A20")).toEqual([[7]]);
  });

  test("merges, links and validations come along with everything", async () => {
    await onSheet((data) => {
      data.getRange("A1:B1").merge();
      data.getRange("A2").hyperlink = { address: "https://example.com/", textToDisplay: "链" };
      data.getRange("B2").dataValidation.rule = { list: { inCellDropDown: true, source: "文,字" } };
      data.getRange("D5").copyFrom("A1:B2");
    });
    const [link, rule] = await onSheet((data) => [data.getRange("D6").load("hyperlink"), data.getRange("E6").dataValidation.load("type")] as const);
    expect(await addresses((data) => [data.getRange("D5:E6").getMergedAreasOrNullObject()])).toEqual(["D5:E5"]);
    expect([link.hyperlink.address, rule.type]).toEqual(["https://example.com/", "List"]);
  });
});

describe("moveTo (excel.range#excel-excel-range-moveto-member(1))", () => {
  test("cells move with their looks, references to them follow, formulas keep what they refer to", async () => {
    const host = await opened({ A1: 5, B1: "=A1", C1: "=B1+SUM(A1:A2)", A3: "=A1:B1" }, {}, [], { names: [{ name: "五", reference: "数据!$A$1", sheet: null, hidden: false }] });
    await onSheet((data) => { data.getRange("A1").format.font.italic = true; data.getRange("A1:B1").moveTo("E5"); });
    expect(await formulasOf("E5:F5")).toEqual([[5, "=E5"]]);
    expect(await formulasOf("A1:C1")).toEqual([["", "", "=F5+SUM(A1:A2)"]]);
    expect((await host.exportBook()).names[0]?.reference).toBe("数据!$E$5");
    expect((await onSheet((data) => data.getRange("E5").load("format/font/italic"))).format.font.italic).toBe(true);
  });

  test("to another sheet: references name the sheets they now need", async () => {
    await opened({ A1: 5, B1: "=A1+D1", C1: "=B1", D1: 1 });
    await onSheet((data, context) => { context.workbook.worksheets.add("新 表"); data.getRange("A1:B1").moveTo("'新 表'!A1"); });
    expect(await formulasOf("C1")).toEqual([["='新 表'!B1"]]);
    const moved = await onSheet((_data, context) => context.workbook.worksheets.getItem("新 表").getRange("B1").load("formulas,values"));
    expect([moved.formulas, moved.values]).toEqual([[["=A1+数据!D1"]], [[6]]]);
  });
});

describe("removeDuplicates (excel.range#excel-excel-range-removeduplicates-member(1))", () => {
  test("later repeats go, what is below moves up inside the range, and counts are answered", async () => {
    await opened({ A1: "名", B1: "数", A2: "a", B2: 1, A3: "A", B3: 1, A4: "b", B4: 1, A5: "a", B5: 2, A6: "外" });
    const result = await onSheet((data) => data.getRange("A1:B5").removeDuplicates([0, 1], true).load("removed,uniqueRemaining"));
    expect([result.removed, result.uniqueRemaining]).toEqual([1, 3]);
    expect(await valuesOf("A1:B6")).toEqual([["名", "数"], ["a", 1], ["b", 1], ["a", 2], ["", ""], ["外", ""]]);
    expect(await codeOn((data) => { data.getRange("A1:B5").removeDuplicates([2], true).load("removed"); })).toBe("InvalidArgument");
  });
});

describe("sort (excel.rangesort#excel-excel-rangesort-apply-member(1))", () => {
  test("numbers, texts, truth values, errors, blanks last; whole rows with looks and formulas", async () => {
    await opened({ A1: "键", B1: "值", A2: "乙", B2: "=A2&1", A3: 3, B3: "三", A4: true, A5: "甲", A6: 1, A8: "=NA()" });
    await onSheet((data) => { data.getRange("A3").format.font.bold = true; data.getRange("A1:B8").sort.apply([{ key: 0, ascending: true }], false, true); });
    expect((await valuesOf("A1:A8")).flat()).toEqual(["键", 1, 3, "甲", "乙", true, "#N/A", ""]);
    expect(await formulasOf("B5")).toEqual([["=A5&1"]]);
    expect((await onSheet((data) => data.getRange("A3").load("format/font/bold"))).format.font.bold).toBe(true);
    await onSheet((data) => { data.getRange("A2:B8").sort.apply([{ key: 0, ascending: false }]); });
    expect((await valuesOf("A2:A8")).flat()).toEqual(["#N/A", true, "乙", "甲", 3, 1, ""]);
  });

  test("several keys, by columns, and by colour", async () => {
    await opened({ A1: 2, B1: "b", A2: 1, B2: "c", A3: 2, B3: "a" });
    await onSheet((data) => { data.getRange("A1:B3").sort.apply([{ key: 0 }, { key: 1, ascending: false }]); });
    expect(await valuesOf("A1:B3")).toEqual([[1, "c"], [2, "b"], [2, "a"]]);
    await onSheet((data) => { data.getRange("A5:C5").values = [[3, 1, 2]]; data.getRange("A5:C5").sort.apply([{ key: 0, ascending: true }], false, false, "Columns"); });
    expect(await valuesOf("A5:C5")).toEqual([[1, 2, 3]]);
    await onSheet((data) => { data.getRange("B3").format.fill.color = "#FF0000"; data.getRange("A1:B3").sort.apply([{ key: 1, sortOn: "CellColor", color: "#FF0000", ascending: true }]); });
    expect(await valuesOf("A1:B1")).toEqual([[2, "a"]]);
  });

  test("merged cells are refused: MergedRangeConflict; a key outside: InvalidArgument", async () => {
    await opened({ A1: 2, A2: 1 }, { merges: [{ top: 0, left: 1, bottom: 0, right: 2 }] });
    expect(await codeOn((data) => { data.getRange("A1:B2").sort.apply([{ key: 0 }]); })).toBe("MergedRangeConflict");
    expect(await codeOn((data) => { data.getRange("A1:A2").sort.apply([{ key: 1 }]); })).toBe("InvalidArgument");
  });
});

describe("autoFill (excel.range#excel-excel-range-autofill-member(1))", () => {
  const filled = async (start: readonly (string | number)[], type?: Excel.AutoFillType | "FillDefault" | "FillCopy" | "FillSeries" | "FillMonths" | "FillWeekdays" | "GrowthTrend", format?: string) => {
    await opened(Object.fromEntries(start.map((value, index) => [`A${index + 1}`, value])));
    await onSheet((data) => {
      const source = data.getRange(`A1:A${start.length}`);
      if (format) source.numberFormat = [[format]];
      source.autoFill("A1:A5", type);
    });
    return (await formulasOf("A1:A5")).flat();
  };

  test("a number is copied, two make a series, texts count on, formulas move", async () => {
    expect(await filled([7])).toEqual([7, 7, 7, 7, 7]);
    expect(await filled([1, 3])).toEqual([1, 3, 5, 7, 9]);
    expect(await filled(["项目1"])).toEqual(["项目1", "项目2", "项目3", "项目4", "项目5"]);
    expect(await filled(["星期五"])).toEqual(["星期五", "星期六", "星期日", "星期一", "星期二"]);
    expect(await filled(["甲", "丙"])).toEqual(["甲", "丙", "戊", "庚", "壬"]);
    expect(await filled(["=B1*2"])).toEqual(["=B1*2", "=B2*2", "=B3*2", "=B4*2", "=B5*2"]);
    expect(await filled(["x", "y"])).toEqual(["x", "y", "x", "y", "x"]);
  });

  test("by type: copy, series, months, working days, growth", async () => {
    expect(await filled([1, 3], "FillCopy")).toEqual([1, 3, 1, 3, 1]);
    expect(await filled([7], "FillSeries")).toEqual([7, 8, 9, 10, 11]);
    expect(await filled([43861], "FillMonths", "yyyy/m/d")).toEqual([43861, 43890, 43921, 43951, 43982]);
    expect(await filled([43861], "FillWeekdays", "yyyy/m/d")).toEqual([43861, 43864, 43865, 43866, 43867]);
    expect(await filled([1, 2], "GrowthTrend")).toEqual([1, 2, 4, 8, 16]);
    expect(await filled([43861], "FillDefault", "yyyy/m/d")).toEqual([43861, 43862, 43863, 43864, 43865]);
  });

  // Examples of support.microsoft.com, "Fill data automatically in worksheet cells", and their like in Chinese.
  test("texts count on beside others, quarters come round, ordinals change their end", async () => {
    expect(await filled(["text1", "textA"])).toEqual(["text1", "textA", "text2", "textA", "text3"]);
    expect(await filled(["Qtr3"])).toEqual(["Qtr3", "Qtr4", "Qtr1", "Qtr2", "Qtr3"]);
    expect(await filled(["Q5"])).toEqual(["Q5", "Q6", "Q7", "Q8", "Q9"]);
    expect(await filled(["1st Period"])).toEqual(["1st Period", "2nd Period", "3rd Period", "4th Period", "5th Period"]);
    expect(await filled(["第08号", "第10号"])).toEqual(["第08号", "第10号", "第12号", "第14号", "第16号"]);
    expect(await filled(["项目2", "项目1"])).toEqual(["项目2", "项目1", "项目0", "项目1", "项目2"]);
    expect(await filled([1, "小计", 2])).toEqual([1, "小计", 2, 3, "小计"]);
  });

  test("times go on by hours, dates by the months between them, month ends stay ends; a date that shows no day by months", async () => {
    const times = await filled([0.375], "FillDefault", "h:mm");
    expect(times.map((value) => Math.round(Number(value) * 24))).toEqual([9, 10, 11, 12, 13]);
    const serial = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / 86400000 + 25569;
    const dates = async (format: string, ...first: readonly number[]): Promise<unknown[]> => filled([...first], "FillDefault", format);
    expect(await dates("d-mmm", serial(2025, 1, 1), serial(2025, 3, 1))).toEqual([1, 3, 5, 7, 9].map((month) => serial(2025, month, 1)));
    expect(await dates("yyyy/m/d", serial(2024, 1, 31), serial(2024, 2, 29))).toEqual([[1, 31], [2, 29], [3, 31], [4, 30], [5, 31]].map(([month, day]) => serial(2024, month!, day!)));
    expect(await dates("yyyy/m/d", serial(2023, 6, 30), serial(2024, 6, 30))).toEqual([0, 1, 2, 3, 4].map((years) => serial(2023 + years, 6, 30)));
    expect(await dates("yyyy/m/d", serial(2025, 1, 1), serial(2025, 1, 8))).toEqual([1, 8, 15, 22, 29].map((day) => serial(2025, 1, day)));
    expect(await dates('yyyy"年"m"月"', serial(2025, 11, 1))).toEqual([0, 1, 2, 3, 4].map((months) => serial(2025, 11 + months, 1)));
  });

  test("the destination must hold the source and go one way", async () => {
    await opened({ A1: 1 });
    expect(await codeOn((data) => { data.getRange("A1").autoFill("A2:A5"); })).toBe("InvalidArgument");
    expect(await codeOn((data) => { data.getRange("A1").autoFill("A1:B5"); })).toBe("InvalidArgument");
  });
});

describe("merge and unmerge (excel.range#excel-excel-range-merge-member(1))", () => {
  test("only the upper left value stays; across merges each row", async () => {
    await opened({ A1: 1, B1: 2, A2: 3, B2: 4, A4: 5, B4: 6, A5: 7 });
    await onSheet((data) => { data.getRange("A1:B2").merge(); data.getRange("A4:B5").merge(true); });
    expect(await valuesOf("A1:B5")).toEqual([[1, ""], ["", ""], ["", ""], [5, ""], [7, ""]]);
    expect(await addresses((data) => [data.getRange("A1:B9").getMergedAreasOrNullObject(), data.getRange("B1:B9").getMergedAreasOrNullObject()])).toEqual(["A1:B2,A4:B4,A5:B5", null]);
    await onSheet((data) => { data.getRange("B2").unmerge(); });
    expect(await addresses((data) => [data.getRange("A1:B9").getMergedAreasOrNullObject()])).toEqual(["A4:B4,A5:B5"]);
  });
});

describe("replaceAll (excel.range#excel-excel-range-replaceall-member(1))", () => {
  test("answers how many, changes formulas as text, reads numbers anew", async () => {
    await opened({ A1: "2020年", A2: "=2020+1", A3: "共2020", B1: 2020 });
    const counts = await onSheet((data) => [data.getRange("A1:A3").replaceAll("2020", "2021", {}), data.replaceAll("2020", "9", { completeMatch: true })]);
    expect(counts.map(({ value }) => value)).toEqual([3, 1]);
    expect(await formulasOf("A1:B3")).toEqual([["2021年", 9], ["=2021+1", ""], ["共2021", ""]]);
  });
});

describe("groups (excel.range#excel-excel-range-group-member(1), excel.worksheet#…showoutlinelevels)", () => {
  test("details are hidden and shown; levels are asked for by number", async () => {
    await opened({ A1: 1 });
    const hidden = async () => (await onSheet((data) => [2, 3, 4, 5].map((row) => data.getRange(`${row}:${row}`).load("rowHidden")))).map(({ rowHidden }) => rowHidden);
    await onSheet((data) => { data.getRange("2:4").group("ByRows"); data.getRange("3:3").group("ByRows"); data.getRange("2:4").hideGroupDetails("ByRows"); });
    expect(await hidden()).toEqual([true, true, true, false]);
    await onSheet((data) => { data.showOutlineLevels(2, 0); });
    expect(await hidden()).toEqual([false, true, false, false]);
    await onSheet((data) => { data.getRange("2:4").showGroupDetails("ByRows"); data.getRange("2:4").ungroup("ByRows"); });
    expect(await hidden()).toEqual([false, false, false, false]);
    expect(await codeOn((data) => { data.getRange("8:9").ungroup("ByRows"); })).toBe("InvalidOperation");
  });
});
