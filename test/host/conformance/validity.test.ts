/** Whether cells hold what their rules allow, where a formula says so. Pages: PAGES + "excel.datavalidation" (valid, getInvalidCells), GUIDE + "excel/excel-add-ins-data-validation". */
import type { ValidationData } from "../../../src/workbench/bookData";
import { sheet } from "../books";
import { bare, codeOn, onSheet, opened } from "./opened";

const invalidIn = async (address: string): Promise<string | null> => {
  const found = await onSheet((data) => data.getRange(address).dataValidation.getInvalidCellsOrNullObject().load("address"));
  return found.isNullObject ? null : bare(found.address);
};
const validIn = async (address: string): Promise<boolean> => (await onSheet((data) => data.getRange(address).dataValidation.load("valid"))).valid;

test("a formula of one's own is meant from each cell", async () => {
  await opened({ A1: 1, A2: 5, A3: 2, B1: 3, B2: 3, B3: 3 });
  await onSheet((data) => { data.getRange("A1:A3").dataValidation.rule = { custom: { formula: "=A1<=$B1" } }; });
  expect([await validIn("A1:A3"), await validIn("A1"), await validIn("A2"), await invalidIn("A1:A3")]).toEqual([null, true, false, "A2"]);
  await onSheet((data) => { data.getRange("B2").values = [[9]]; });
  expect([await validIn("A1:A3"), await invalidIn("A1:A3")]).toEqual([true, null]);
});

test("a formula that fails allows nothing; blanks are looked over where the rule says so", async () => {
  await opened({ A1: 1, B1: "=1/0", A3: 1 });
  await onSheet((data) => { data.getRange("A1:A3").dataValidation.rule = { custom: { formula: "=A1>$B$1" } }; });
  expect(await invalidIn("A1:A3")).toBe("A1,A3");
  await onSheet((data) => { data.getRange("A1:A3").dataValidation.rule = { custom: { formula: "=A1>0" } }; data.getRange("A1:A3").dataValidation.ignoreBlanks = false; });
  expect(await invalidIn("A1:A3")).toBe("A2");
});

test("bounds and lists may be formulas, names and other sheets' cells", async () => {
  await opened({ A1: 5, A2: 50, B1: "甲", B2: "丙", C1: 2, C2: 3, E1: "甲", E2: "乙" });
  await onSheet((data, { workbook }) => {
    workbook.names.add("部门", data.getRange("E1:E2"));
    data.getRange("A1:A2").dataValidation.rule = { wholeNumber: { formula1: "=MIN($C$1:$C$2)", formula2: "=SUM($C$1:$C$2)*2", operator: "Between" } };
    data.getRange("B1:B2").dataValidation.rule = { list: { inCellDropDown: true, source: "=部门" } };
  });
  expect([await invalidIn("A1:A2"), await invalidIn("B1:B2")]).toEqual(["A2", "B2"]);
  await onSheet((data) => { data.getRange("B1:B2").dataValidation.rule = { list: { inCellDropDown: true, source: "=OFFSET($E$1,0,0,1,1)" } }; data.getRange("B2").values = [["乙"]]; });
  expect(await invalidIn("B1:B2")).toBe("B2");
});

test("rules that came with a file are looked at too", async () => {
  const rule: ValidationData = { area: { top: 0, left: 0, bottom: 2, right: 0 }, list: null, raw: { attributes: { type: "custom", allowBlank: "1" }, formula1: "MOD(A1,2)=0" } };
  await opened({ A1: 2, A2: 3, A3: 4 }, { validations: [rule] });
  expect([await validIn("A1:A3"), await invalidIn("A1:A3")]).toEqual([null, "A2"]);
});

describe("rules as they are told (excel.basicdatavalidation, excel.datetimedatavalidation: always a formula)", () => {
  const told = async (rule: object): Promise<unknown> => {
    await opened({ A1: 1, H1: 9 }, {}, [sheet("另", {})]);
    return (await onSheet((data) => { const { dataValidation } = data.getRange("B1:B2"); dataValidation.rule = rule as Excel.DataValidationRule; return dataValidation.load("rule"); })).rule;
  };

  test("numbers as formulas, formulas as they are; a second bound only between two", async () => {
    expect(await told({ decimal: { formula1: 1.5, formula2: "=MIN(A1,H1)", operator: "Between" } })).toEqual({ decimal: { formula1: "=1.5", formula2: "=MIN(A1,H1)", operator: "Between" } });
    expect(await told({ textLength: { formula1: "20", formula2: 3, operator: "LessThan" } })).toEqual({ textLength: { formula1: "=20", operator: "LessThan" } });
  });

  test("days and times in ISO 8601 as serial numbers", async () => {
    expect(await told({ date: { formula1: "2026-01-01", operator: "GreaterThan" } })).toEqual({ date: { formula1: "=46023", operator: "GreaterThan" } });
    expect(await told({ date: { formula1: new Date(2026, 0, 2), operator: "GreaterThan" } })).toEqual({ date: { formula1: "=46024", operator: "GreaterThan" } });
    expect(await told({ time: { formula1: "2026-01-01T18:00:00", operator: "LessThan" } })).toEqual({ time: { formula1: "=0.75", operator: "LessThan" } });
  });

  test("ranges as references", async () => {
    await opened({ H1: "甲", H2: "乙" }, {}, [sheet("另 一", { A1: 5 })]);
    const [list, limit] = await onSheet((data, { workbook }) => {
      data.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: data.getRange("H1:H2") } };
      data.getRange("A2").dataValidation.rule = { wholeNumber: { formula1: workbook.worksheets.getItem("另 一").getRange("A1"), operator: "LessThan" } };
      return ["A1", "A2"].map((cell) => data.getRange(cell).dataValidation.load("rule"));
    });
    expect([list?.rule, limit?.rule]).toEqual([{ list: { inCellDropDown: true, source: "=$H$1:$H$2" } }, { wholeNumber: { formula1: "='另 一'!$A$1", operator: "LessThan" } }]);
    await onSheet((data) => { data.getRange("A1:A2").values = [["丙"], [4]]; });
    expect(await invalidIn("A1:A2")).toBe("A1");
  });

  test("of one kind, with all it needs", async () => {
    await opened({});
    const rules: unknown[] = [{}, { list: { source: "甲" } }, { list: { inCellDropDown: true } }, { custom: {} }, { decimal: { formula1: 1 } }, { decimal: { operator: "LessThan" } }, { decimal: { formula1: 1, operator: "Between" } }, { custom: { formula: "=A1>0" }, decimal: { formula1: 1, operator: "LessThan" } }, { custom: { formula: "=SUM(" } }];
    for (const rule of rules) expect([rule, await codeOn((data) => { data.getRange("A1").dataValidation.rule = rule as Excel.DataValidationRule; })]).toEqual([rule, "InvalidArgument"]);
  });
});

test("it is read along with other things, all at once", async () => {
  await opened({ A1: 1, A2: 5 });
  await onSheet((data) => { data.getRange("A1:A2").dataValidation.rule = { custom: { formula: "=A1<3" } }; });
  const [range, first, second] = await onSheet((data) => ["A1:A2", "A1", "A2"].map((cells) => data.getRange(cells).load("values,dataValidation/valid")));
  expect([range?.values, range?.dataValidation.valid, first?.dataValidation.valid, second?.dataValidation.valid]).toEqual([[[1], [5]], null, true, false]);
});

describe("names (excel.nameditem#excel-excel-nameditem-arrayvalues-member)", () => {
  test("give their values and types as a block", async () => {
    await opened({ A1: 1, A2: "文", B1: true });
    const blocks = await onSheet((data, { workbook: { names } }) => {
      names.add("区", data.getRange("A1:B2"));
      names.add("组", "={1,\"二\";TRUE,4}");
      names.add("数", "=1+1");
      return ["区", "组", "数"].map((name) => names.getItem(name).arrayValues.load("values,types"));
    });
    expect(blocks.map(({ values }) => values)).toEqual([[[1, true], ["文", ""]], [[1, "二"], [true, 4]], [[2]]]);
    expect(blocks[1]!.types).toEqual([["Double", "String"], ["Boolean", "Double"]]);
  });
});

describe("styles of tables (excel.tablestylecollection, excel.tablestyle)", () => {
  test("Excel's sixty are there and cannot be changed", async () => {
    await opened({ A1: "一", A2: 1 });
    const [count, first, one, none] = await onSheet((_data, { workbook: { tableStyles } }) => [tableStyles.getCount(), tableStyles.getDefault().load("name"), tableStyles.getItem("TableStyleDark11").load("name,readOnly"), tableStyles.getItemOrNullObject("无").load("name")] as const);
    expect([count.value, first.name, one.readOnly, none.isNullObject]).toEqual([60, "TableStyleMedium2", true, true]);
    expect(await codeOn((_data, { workbook }) => workbook.tableStyles.getItem("TableStyleDark11").delete())).toBe("AccessDenied");
    expect(await codeOn((_data, { workbook }) => { workbook.tableStyles.getItem("TableStyleDark11").name = "别名"; })).toBe("AccessDenied");
    expect(await codeOn((_data, { workbook }) => void workbook.tableStyles.getItem("无").load("name"))).toBe("ItemNotFound");
  });

  test("one of one's own is added, given to a table, renamed, duplicated and deleted", async () => {
    await opened({ A1: "一", A2: 1 });
    const names = await onSheet((data, { workbook: { tableStyles } }) => {
      const own = tableStyles.add("我们的"), table = data.tables.add("A1:A2", true);
      table.style = "我们的";
      own.name = "你们的";
      const copy = own.duplicate(), again = tableStyles.add("你们的", true);
      return [table.load("style"), copy.load("name"), again.load("name")] as const;
    });
    expect([names[0].style, names[1].name, names[2].name]).toEqual(["你们的", "你们的 2", "你们的 3"]);
    expect(await codeOn((_data, { workbook }) => void workbook.tableStyles.add("你们的"))).toBe("ItemAlreadyExists");
    const style = await onSheet((data, { workbook }) => { workbook.tableStyles.getItem("你们的").delete(); return data.tables.getItemAt(0).load("style"); });
    expect(style.style).toBe("TableStyleMedium2");
    expect(await codeOn((data) => { data.tables.getItemAt(0).style = "你们的"; })).toBe("InvalidArgument");
  });

  test("new tables get the default", async () => {
    await opened({ A1: "一", A2: 1 });
    const table = await onSheet((data, { workbook: { tableStyles } }) => { tableStyles.setDefault("TableStyleLight9"); return data.tables.add("A1:A2", true).load("style"); });
    expect(table.style).toBe("TableStyleLight9");
    expect(await codeOn((_data, { workbook }) => workbook.tableStyles.setDefault("无"))).toBe("InvalidArgument");
  });
});

describe("a workbook and its changes (excel.workbook#excel-excel-workbook-isdirty-member, …-save-member(1), …-getisactivecollabsession-member(1))", () => {
  const dirty = async (): Promise<boolean> => (await onSheet((_data, { workbook }) => workbook.load("isDirty"))).isDirty;

  test("reading changes nothing; a write does, until it is saved; it can be set", async () => {
    await opened({ A1: 1 });
    await onSheet((data) => void data.getRange("A1").load("values"));
    expect(await dirty()).toBe(false);
    await onSheet((data) => { data.getRange("A1").values = [[2]]; });
    expect(await dirty()).toBe(true);
    await onSheet((_data, { workbook }) => workbook.save());
    expect(await dirty()).toBe(false);
    await onSheet((data) => { data.tabColor = "#FF0000"; });
    expect(await dirty()).toBe(true);
    await onSheet((_data, { workbook }) => { workbook.isDirty = false; });
    expect(await dirty()).toBe(false);
  });

  test("a behaviour that Excel does not know is refused; nobody else edits here", async () => {
    await opened({ A1: 1 });
    expect(await codeOn((_data, { workbook }) => workbook.save("Later" as "Save"))).toBe("InvalidArgument");
    expect((await onSheet((_data, { workbook }) => workbook.getIsActiveCollabSession())).value).toBe(false);
  });
});
