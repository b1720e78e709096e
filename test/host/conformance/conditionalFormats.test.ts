/** Conditional formats of every type. Pages: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat and the classes named at each test. */
import { areasOf } from "../../../src/workbench/conditionalAreas";
import { bare, codeOn, onSheet, opened } from "./opened";

let host: Awaited<ReturnType<typeof opened>>;
beforeEach(async () => {
  host = await opened({ A1: 1, A2: 2, A3: 3, B1: "教育" });
});

type Type = "Custom" | "DataBar" | "ColorScale" | "IconSet" | "TopBottom" | "PresetCriteria" | "ContainsText" | "CellValue";
const add = (data: Excel.Worksheet, type: Type, address = "A1:A3"): Excel.ConditionalFormat => data.getRange(address).conditionalFormats.add(type as Excel.ConditionalFormatType);
const code = (type: Type, work: (format: Excel.ConditionalFormat) => unknown): Promise<string> => codeOn((data) => work(add(data, type)));

describe("rules are kept as Excel keeps them, and wrong ones refused", () => {
  test("cell value: between wants two formulas (excel.cellvalueconditionalformat#excel-excel-cellvalueconditionalformat-rule-member)", async () => {
    const found = await onSheet((data) => {
      const { cellValue } = add(data, "CellValue");
      cellValue.rule = { formula1: "=1", formula2: "=2", operator: "Between" };
      cellValue.format.font.color = "red";
      cellValue.format.fill.color = "#FFC000";
      cellValue.format.font.bold = true;
      cellValue.format.borders.getItem("EdgeBottom").style = "Continuous";
      return cellValue.load("rule,format/font/color,format/font/bold,format/font/italic,format/fill/color,format/borders/bottom/style,format/borders/top/style,format/borders/bottom/sideIndex,format/numberFormat");
    });
    expect([found.rule, found.format.font.color, found.format.font.bold, found.format.font.italic, found.format.fill.color]).toEqual([{ formula1: "=1", formula2: "=2", operator: "Between" }, "#FF0000", true, null, "#FFC000"]);
    expect([found.format.borders.bottom.style, found.format.borders.top.style, found.format.borders.bottom.sideIndex, found.format.numberFormat]).toEqual(["Continuous", "None", "EdgeBottom", null]);
    for (const wrong of [{ formula1: "=1", operator: "Between" }, { formula1: "=1", operator: "About" }, { operator: "LessThan" }, { formula1: "=SUM(", operator: "LessThan" }]) expect(await code("CellValue", (format) => { format.cellValue.rule = wrong as Excel.ConditionalCellValueRule; })).toBe("InvalidArgument");
  });

  test("custom: a formula, in A1 or in R1C1 from the first cell (excel.conditionalformatrule#excel-excel-conditionalformatrule-formular1c1-member)", async () => {
    const found = await onSheet((data) => {
      const one = add(data, "Custom", "B2:B9").custom, other = add(data, "Custom", "B2:B9").custom;
      one.rule.formula = "=$A2>1";
      other.rule.formulaR1C1 = "=RC[-1]>R1C1";
      return [one.rule.load("formula,formulaR1C1"), other.rule.load("formula,formulaLocal")] as const;
    });
    expect([found[0].formula, found[0].formulaR1C1, found[1].formula, found[1].formulaLocal]).toEqual(["=$A2>1", "=RC1>1", "=A2>$A$1", "=A2>$A$1"]);
    expect(await code("Custom", (format) => { format.custom.rule.formula = ""; })).toBe("InvalidArgument");
  });

  test("text, rank and preset (textconditionalformat, topbottomconditionalformat, presetcriteriaconditionalformat)", async () => {
    const found = await onSheet((data) => {
      const text = add(data, "ContainsText").textComparison, rank = add(data, "TopBottom").topBottom, preset = add(data, "PresetCriteria").preset;
      text.rule = { operator: "BeginsWith", text: "教" };
      const before = add(data, "TopBottom").topBottom.load("rule");
      rank.rule = { rank: 50, type: "BottomPercent" };
      preset.rule = { criterion: "DuplicateValues" };
      return [text.load("rule"), rank.load("rule"), preset.load("rule"), before] as const;
    });
    expect(found.map(({ rule }) => rule)).toEqual([{ operator: "BeginsWith", text: "教" }, { rank: 50, type: "BottomPercent" }, { criterion: "DuplicateValues" }, { rank: 10, type: "TopItems" }]);
    expect(await code("ContainsText", (format) => { format.textComparison.rule = { operator: "Like", text: "教" } as never; })).toBe("InvalidArgument");
    for (const rank of [0, 101, 1.5]) expect(await code("TopBottom", (format) => { format.topBottom.rule = { rank, type: "TopPercent" }; })).toBe("InvalidArgument");
    expect(await code("PresetCriteria", (format) => { format.preset.rule = { criterion: "Odd" } as never; })).toBe("InvalidArgument");
  });

  test("colour scale of two or three points (excel.colorscaleconditionalformat#excel-excel-colorscaleconditionalformat-criteria-member)", async () => {
    const three = { minimum: { formula: null, type: "LowestValue", color: "#F8696B" }, midpoint: { formula: "50", type: "Percentile", color: "#FFEB84" }, maximum: { formula: null, type: "HighestValue", color: "#63BE7B" } };
    const found = await onSheet((data) => {
      const { colorScale } = add(data, "ColorScale"), two = add(data, "ColorScale").colorScale;
      colorScale.criteria = three as unknown as Excel.ConditionalColorScaleCriteria;
      return [colorScale.load("criteria,threeColorScale"), two.load("threeColorScale")] as const;
    });
    expect([found[0].criteria, found[0].threeColorScale, found[1].threeColorScale]).toEqual([three, true, false]);
    expect(await code("ColorScale", (format) => { format.colorScale.criteria = { minimum: { type: "LowestValue" } } as never; })).toBe("InvalidArgument");
    expect(await code("ColorScale", (format) => { format.colorScale.criteria = { minimum: { type: "Number" }, maximum: { type: "HighestValue" } } as never; })).toBe("InvalidArgument");
  });

  test("data bar: bounds, direction, both sides (excel.databarconditionalformat)", async () => {
    const found = await onSheet((data) => {
      const { dataBar } = add(data, "DataBar");
      dataBar.barDirection = "LeftToRight";
      dataBar.lowerBoundRule = { type: "Number", formula: "0" };
      dataBar.positiveFormat.gradientFill = false;
      dataBar.negativeFormat.fillColor = "#C00000";
      return dataBar.load("barDirection,axisFormat,showDataBarOnly,lowerBoundRule,upperBoundRule,positiveFormat/gradientFill,positiveFormat/fillColor,negativeFormat/fillColor,negativeFormat/matchPositiveBorderColor");
    });
    expect([found.barDirection, found.axisFormat, found.showDataBarOnly, found.lowerBoundRule, found.upperBoundRule.type]).toEqual(["LeftToRight", "Automatic", false, { type: "Number", formula: "0" }, "Automatic"]);
    expect([found.positiveFormat.gradientFill, found.negativeFormat.fillColor, found.negativeFormat.matchPositiveBorderColor]).toEqual([false, "#C00000", true]);
    expect(await code("DataBar", (format) => { format.dataBar.barDirection = "Upwards" as never; })).toBe("InvalidArgument");
  });

  test("icons: a criterion an icon, another set begins with its own steps (excel.iconsetconditionalformat#excel-excel-iconsetconditionalformat-criteria-member)", async () => {
    const found = await onSheet((data) => {
      const { iconSet } = add(data, "IconSet"), first = add(data, "IconSet").iconSet;
      iconSet.style = "FourTrafficLights";
      return [iconSet.load("style,criteria,reverseIconOrder,showIconOnly"), first.load("style,criteria")] as const;
    });
    expect([found[0].style, found[0].criteria.length, found[1].style, found[1].criteria.slice(1).map(({ formula, type }) => [formula, type])]).toEqual(["FourTrafficLights", 4, "ThreeTrafficLights1", [["=33", "Percent"], ["=67", "Percent"]]]);
    expect(await code("IconSet", (format) => { format.iconSet.criteria = [{}, {}] as never; })).toBe("InvalidArgument");
    expect(await code("IconSet", (format) => { format.iconSet.style = "TwoArrows" as never; })).toBe("InvalidArgument");
  });
});

describe("the format among others (excel.conditionalformat)", () => {
  test("a part of another type is InvalidArgument, its OrNullObject twin is null", async () => {
    expect(await code("CellValue", (format) => { format.custom.load(); })).toBe("InvalidArgument");
    const parts = await onSheet((data) => { const format = add(data, "DataBar"); return [format.dataBarOrNullObject.load("barDirection"), format.customOrNullObject.load()] as const; });
    expect(parts.map(({ isNullObject }) => isNullObject)).toEqual([false, true]);
  });

  test("a new one comes first; priority moves the others (excel.conditionalformat#excel-excel-conditionalformat-priority-member)", async () => {
    const types = await onSheet(async (data, context) => {
      for (const type of ["Custom", "CellValue", "DataBar"] as const) add(data, type);
      const all = data.getRange("A1:A3").conditionalFormats;
      all.getItemAt(2).priority = 0;
      await context.sync();
      return all.load("items/type,items/priority,items/stopIfTrue");
    });
    expect(types.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue])).toEqual([["Custom", 0, false], ["DataBar", 1, null], ["CellValue", 2, false]]);
    expect(await codeOn((data) => { data.getRange("A1").conditionalFormats.getItemAt(0).priority = 9; })).toBe("InvalidArgument");
    expect(await code("ColorScale", (format) => { format.stopIfTrue = true; })).toBe("InvalidArgument");
  });

  test("found by id, by place, or not; deleted", async () => {
    const found = await onSheet(async (data, context) => {
      const made = add(data, "Custom").load("id");
      await context.sync();
      const all = data.getRange("A2").conditionalFormats;
      return [all.getItem(made.id).load("type"), all.getItemOrNullObject("{无}").load("type"), made.getRange().load("address"), made.getRanges().load("address"), all.getCount()] as const;
    });
    expect([found[0].type, found[1].isNullObject, bare(found[2].address), bare(found[3].address), found[4].value]).toEqual(["Custom", true, "A1:A3", "A1:A3", 1]);
    expect(await codeOn((data) => { data.getRange("A1").conditionalFormats.getItem("{无}").load("type"); })).toBe("ItemNotFound");
    expect(await codeOn((data) => { data.getRange("C1").conditionalFormats.getItemAt(0).load("type"); })).toBe("ItemNotFound");
    expect(await codeOn((data) => { const one = data.getRange("A1").conditionalFormats.getItemAt(0); one.delete(); one.load("type"); })).toBe("ItemNotFound");
  });

  test("clearAll over a part of it leaves the rest (excel.conditionalformatcollection#excel-excel-conditionalformatcollection-clearall-member(1))", async () => {
    await onSheet((data) => { add(data, "Custom").custom.rule.formula = "=TRUE"; data.getRange("A2").conditionalFormats.clearAll(); });
    const areas = (await host.exportBook()).sheets[0]!.conditionalFormats!.map((format) => areasOf(format).map(({ top, bottom }) => [top, bottom]));
    expect(areas).toEqual([[[0, 0], [2, 2]]]);
    const left = await onSheet((data) => [data.getRange("A2").conditionalFormats.getCount(), data.getRange("A1:A3").conditionalFormats.getCount()]);
    expect(left.map(({ value }) => value)).toEqual([0, 1]);
  });

  test("a protected sheet refuses unless formats are allowed", async () => {
    await onSheet((data) => { add(data, "CellValue"); data.protection.protect(); });
    expect(await code("CellValue", () => undefined)).toBe("AccessDenied");
    expect(await codeOn((data) => { data.getRange("A1").conditionalFormats.getItemAt(0).cellValue.rule = { formula1: "=1", operator: "LessThan" }; })).toBe("AccessDenied");
    await onSheet((data) => { data.protection.unprotect(); data.protection.protect({ allowFormatCells: true }); });
    expect(await code("CellValue", () => undefined)).toBe("no error");
  });
});
