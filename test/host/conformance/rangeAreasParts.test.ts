/**
 * Validations and conditional formats of several ranges at once, and what their formulas say when cells move.
 * Pages: PAGES + "excel.rangeareas#excel-excel-rangeareas-datavalidation-member", "…#excel-excel-rangeareas-conditionalformats-member",
 * "excel.conditionalformat#excel-excel-conditionalformat-getrange-member(1)" (several ranges: an error, or the null object), GUIDE + "excel/excel-add-ins-multiple-ranges".
 */
import type { NodeHost } from "../../../src/workbench/node";
import { bare, codeOn, onSheet, opened } from "./opened";

let node: NodeHost;
beforeEach(async () => { node = await opened({ A1: 1, A2: 2, C1: 3, C2: 4, E1: "文" }); });

const sheetNow = async () => (await node.exportBook()).sheets[0]!;
const corner = (one: { readonly area: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number } }): number[] => [one.area.top, one.area.left, one.area.bottom, one.area.right];

describe("dataValidation of several ranges", () => {
  const set = (address: string) => onSheet((data) => { data.getRanges(address).dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 3, operator: "Between" } }; });

  test("a rule is set on each, and read where all have it", async () => {
    await set("A1:A2,C1:C2");
    const [all, more, one] = await onSheet((data) => [data.getRanges("A1:A2,C1:C2").dataValidation.load("type,rule,valid"), data.getRanges("A1:A2,E1").dataValidation.load("type,rule"), data.getRange("C2").dataValidation.load("type,valid")] as const);
    expect([all.type, all.rule, all.valid]).toEqual(["WholeNumber", { wholeNumber: { formula1: "=0", formula2: "=3", operator: "Between" } }, null]);
    expect([more.type, more.rule, one.type, one.valid]).toEqual(["Inconsistent", null, "WholeNumber", false]);
  });

  test("invalid cells are found in all of them", async () => {
    await set("A1:A2,C1:C2");
    const invalid = await onSheet((data) => data.getRanges("A1:A2,C1:C2").dataValidation.getInvalidCells().load("address"));
    expect(bare(invalid.address)).toBe("C2");
    const none = await onSheet((data) => data.getRanges("A1:A2,C1").dataValidation.getInvalidCellsOrNullObject().load("address"));
    expect(none.isNullObject).toBe(true);
  });

  test("prompt, alert and blanks are set on each; clear takes all of it away", async () => {
    await set("A1,C1");
    await onSheet((data) => {
      const { dataValidation } = data.getRanges("A1,C1");
      dataValidation.prompt = { title: "题", message: "话", showPrompt: true };
      dataValidation.errorAlert = { title: "错", message: "误", showAlert: true, style: "Warning" };
      dataValidation.ignoreBlanks = false;
    });
    const read = await onSheet((data) => data.getRange("C1").dataValidation.load("prompt,errorAlert,ignoreBlanks,type"));
    expect([read.prompt.title, read.errorAlert.style, read.ignoreBlanks, read.type]).toEqual(["题", "Warning", false, "WholeNumber"]);
    await onSheet((data) => data.getRanges("A1,C1").dataValidation.clear());
    expect((await sheetNow()).validations).toEqual([]);
  });

  test("a relative formula is meant from the first cell of all, for each range from its own", async () => {
    await onSheet((data) => { data.getRanges("A1:A2,C1:C2").dataValidation.rule = { custom: { formula: "=A1>$A$2" } }; });
    const [all, second] = await onSheet((data) => [data.getRanges("A1:A2,C1:C2").dataValidation.load("rule"), data.getRange("C1:C2").dataValidation.load("rule")] as const);
    expect([all.rule, second.rule]).toEqual([{ custom: { formula: "=A1>$A$2" } }, { custom: { formula: "=C1>$A$2" } }]);
  });

  test("protected cells refuse it, and then none has it", async () => {
    await onSheet((data) => { data.protection.protect(); });
    expect(await codeOn((data) => { data.getRanges("A1,C1").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } }; })).toBe("AccessDenied");
    expect((await sheetNow()).validations).toEqual([]);
  });
});

describe("conditionalFormats of several ranges", () => {
  const add = (data: Excel.Worksheet, address: string): Excel.ConditionalFormat => {
    const format = data.getRanges(address).conditionalFormats.add("Custom");
    format.custom.rule.formula = "=A1>2";
    format.custom.format.fill.color = "#FF0000";
    return format;
  };

  test("one format covers them all: it has ranges, but no range", async () => {
    const [ranges, none, counts] = await onSheet((data) => {
      const format = add(data, "A1:A2,C1:C2");
      return [format.getRanges().load("address"), format.getRangeOrNullObject().load("address"), ["A2", "C1", "E1", "A1:E5"].map((address) => data.getRange(address).conditionalFormats.getCount())] as const;
    });
    expect([bare(ranges.address), none.isNullObject, counts.map(({ value }) => value)]).toEqual(["A1:A2,C1:C2", true, [1, 1, 0, 1]]);
    expect(await codeOn((data) => void data.getRange("A1").conditionalFormats.getItemAt(0).getRange().load("address"))).toBe("ItemNotFound");
    expect((await sheetNow()).conditionalFormats).toMatchObject([{ area: { top: 0, left: 0, bottom: 1, right: 0 }, others: [{ top: 0, left: 2, bottom: 1, right: 2 }] }]);
  });

  test("the collection of several ranges has every format that touches one of them", async () => {
    await onSheet((data) => {
      add(data, "A1");
      add(data, "C1");
      add(data, "E1");
    });
    const [count, items] = await onSheet((data) => [data.getRanges("A1:B2,C1:D2").conditionalFormats.getCount(), data.getRanges("A1:B2,E1").conditionalFormats.load("items/type")] as const);
    expect([count.value, items.items.length]).toEqual([2, 2]);
  });

  test("clearAll over some of its cells leaves it, one format still, over the rest; formulas are meant from the corner of what is left", async () => {
    await onSheet((data) => { add(data, "A1:A3,C1:C3"); });
    await onSheet((data) => data.getRanges("A1,C1:C2").conditionalFormats.clearAll());
    const formats = (await sheetNow()).conditionalFormats!;
    expect(formats).toHaveLength(1);
    expect([corner(formats[0]!), ...formats[0]!.others!.map((area) => corner({ area }))]).toEqual([[1, 0, 2, 0], [2, 2, 2, 2]]);
    expect(formats[0]!.parts["custom.rule.formula"]).toBe("=A2>2");
    await onSheet((data) => data.getRanges("A1:A3,C1:C3").conditionalFormats.clearAll());
    expect((await sheetNow()).conditionalFormats).toEqual([]);
  });

  test("it moves with inserted rows, formula and all, and goes when all its cells are gone", async () => {
    await onSheet((data) => { add(data, "A2:A3,C2:C3").custom.rule.formula = "=AND(A2>$E$1,A1=0)"; });
    await onSheet((data) => void data.getRange("1:2").insert("Down"));
    const [format] = (await sheetNow()).conditionalFormats!;
    expect([corner(format!), corner({ area: format!.others![0]! }), format!.parts["custom.rule.formula"]]).toEqual([[3, 0, 4, 0], [3, 2, 4, 2], "=AND(A4>$E$3,A3=0)"]);
    await onSheet((data) => data.getRange("A:A").delete("Left"));
    expect(corner((await sheetNow()).conditionalFormats![0]!)).toEqual([3, 1, 4, 1]);
    await onSheet((data) => data.getRange("B:B").delete("Left"));
    expect((await sheetNow()).conditionalFormats).toEqual([]);
  });

  test("formulas of every kind of rule follow: bounds, criteria, icons", async () => {
    await onSheet((data) => {
      const range = data.getRange("A1:A2");
      range.conditionalFormats.add("CellValue").cellValue.rule = { formula1: "=$E$1", formula2: "=$E$2", operator: "Between" };
      range.conditionalFormats.add("DataBar").dataBar.lowerBoundRule = { type: "Formula", formula: "=$E$1" };
      range.conditionalFormats.add("ColorScale").colorScale.criteria = { minimum: { type: "Formula", formula: "=$E$1", color: "#FF0000" }, maximum: { type: "HighestValue", color: "#00FF00" } };
      range.conditionalFormats.add("IconSet").iconSet.criteria = [{} as Excel.ConditionalIconCriterion, { type: "Formula", operator: "GreaterThan", formula: "=$E$1" }, { type: "Number", operator: "GreaterThan", formula: "=5" }];
    });
    await onSheet((data) => void data.getRange("1:1").insert("Down"));
    const texts = JSON.stringify((await sheetNow()).conditionalFormats!.map(({ parts }) => parts));
    expect(texts.match(/\$E\$\d/g)?.sort()).toEqual(["$E$2", "$E$2", "$E$2", "$E$2", "$E$3"]);
    expect(texts).toContain("\"=5\"");
  });
});

describe("formulas of a rule whose cells are cut or copied", () => {
  test("what is left of a validation is meant from its new first cell; a copy from the copy's", async () => {
    await onSheet((data) => { data.getRange("A1:A4").dataValidation.rule = { custom: { formula: "=A1>$C$1" } }; });
    await onSheet((data) => { data.getRange("E11:E14").copyFrom("A1:A4"); });
    await onSheet((data) => { data.getRange("A1:A2").dataValidation.clear(); });
    const [rest, copied] = await onSheet((data) => [data.getRange("A3:A4").dataValidation.load("rule"), data.getRange("E11:E14").dataValidation.load("rule")] as const);
    expect([rest.rule, copied.rule]).toEqual([{ custom: { formula: "=A3>$C$1" } }, { custom: { formula: "=E11>$C$1" } }]);
  });

  test("a prompt on a part of it keeps the rule as it is meant there", async () => {
    await onSheet((data) => { data.getRange("A1:A4").dataValidation.rule = { custom: { formula: "=A1>0" } }; });
    await onSheet((data) => { data.getRange("A3").dataValidation.prompt = { title: "题", message: "话", showPrompt: true }; });
    const read = await onSheet((data) => data.getRange("A3").dataValidation.load("rule"));
    expect(read.rule).toEqual({ custom: { formula: "=A3>0" } });
  });

  test("a copied conditional format is meant from the copy", async () => {
    await onSheet((data) => { data.getRange("A1:A2").conditionalFormats.add("Custom").custom.rule.formula = "=A1>$C$1"; });
    await onSheet((data) => { data.getRange("E11").copyFrom("A1:A2", "Formats"); });
    expect((await sheetNow()).conditionalFormats!.map(({ parts }) => parts["custom.rule.formula"]).sort()).toEqual(["=A1>$C$1", "=E11>$C$1"]);
  });
});
