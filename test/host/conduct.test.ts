/**
 * Null objects, errors, identities, kept ranges and half-executed batches, through the real Office.js.
 * Pages: GUIDE + "develop/application-specific-api-model" (proxies, load, null objects, tracked objects), GUIDE + "testing/application-specific-api-error-handling" (codes),
 * GUIDE + "concepts/resource-limits-and-performance-optimization" (5 MB), GUIDE + "excel/excel-add-ins-worksheets" (protection, visibility), PAGES + "excel.runoptions#delayforcelledit",
 * PAGES + "excel.application" (calculationMode, suspendApiCalculationUntilNextSync), PAGES + "excel.range#getrowproperties", PAGES + "excel.settingcollection", PAGES + "excel.customxmlpartcollection".
 */
import type { NodeHost } from "../../src/workbench/node";
import { openInNode } from "../../src/workbench/node";
import { book, sheet } from "./books";

let host: NodeHost;
beforeEach(async () => {
  host = await openInNode(book([sheet("预算", { A1: "材料", B1: 100, B2: 20, B3: "=SUM(B1:B2)" }), sheet("明细 表", { A1: "=预算!B3" })]));
});
afterEach(() => host.close());

const code = (run: (context: Excel.RequestContext) => Promise<void>): Promise<string> =>
  Excel.run(run).then(() => "no error", (error: { code: string }) => error.code);

test("a null object says so, and calls and sets on it do nothing", async () => {
  await Excel.run(async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject("无");
    none.load("name");
    const cell = none.getRange("A1").load("values");
    none.delete();
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(cell.isNullObject).toBe(true);
  });
});

test("only what was asked is answered: an unloaded property cannot be read", async () => {
  const failed = await code(async (context) => {
    const one = context.workbook.worksheets.getItem("预算").load("name");
    await context.sync();
    void one.visibility;
  });
  expect(failed).toBe("PropertyNotLoaded");
});

test("unknown names in a load are ignored", async () => {
  await Excel.run(async (context) => {
    const one = context.workbook.worksheets.getItem("预算").load("name,noSuchThing");
    await context.sync();
    expect(one.name).toBe("预算");
  });
});

test.each<[string, string, (context: Excel.RequestContext) => void]>([
  ["ItemNotFound", "a missing sheet", (context) => void context.workbook.worksheets.getItem("无").load("name")],
  ["InvalidArgument", "a bad address", (context) => void context.workbook.worksheets.getItem("预算").getRange("1A").load("values")],
  ["ItemAlreadyExists", "a second sheet of a name", (context) => void context.workbook.worksheets.add("预算")],
  ["InvalidArgument", "a sheet name with a forbidden letter", (context) => void context.workbook.worksheets.add("a/b")],
  ["ItemNotFound", "an intersection that is empty", (context) => void context.workbook.worksheets.getItem("预算").getRange("A1").getIntersection("B2")],
  ["InvalidArgument", "a formula that is not whole", (context) => { context.workbook.worksheets.getItem("预算").getRange("A1").formulas = [["=SUM(A2"]]; }],
  ["FormulaLengthExceedsLimit", "a formula of more than 8192 letters", (context) => { context.workbook.worksheets.getItem("预算").getRange("A1").formulas = [[`="${"x".repeat(8200)}"`]]; }],
  ["ApiNotFound", "a known member that is not built", (context) => void context.workbook.worksheets.getItem("预算").getRange("A1").flashFill()],
])("%s: %s", async (expected, _what, act) => {
  expect(await code(async (context) => {
    act(context);
    await context.sync();
  })).toBe(expected);
});

test("an unbuilt member is named in the message", async () => {
  const failed = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("预算").getRange("A1").getImage();
    await context.sync();
  });
  await expect(failed).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("Range.getImage") as string });
});

test("a batch that fails half-way leaves what ran before, and names the place", async () => {
  let location = "";
  await Excel.run(async (context) => {
    const one = context.workbook.worksheets.getItem("预算");
    one.getRange("A5").values = [["先写"]];
    one.getRange("A6").values = [[1, 2]];
    one.getRange("A7").values = [["不写"]];
    await context.sync();
  }).catch((error: { debugInfo: { errorLocation: string } }) => { location = error.debugInfo.errorLocation; });
  expect(location).toBe("Range.values");
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("预算").getRange("A5:A7").load("values");
    await context.sync();
    expect(range.values).toEqual([["先写"], [""], [""]]);
  });
});

test("a sheet object survives a rename, and formulas and names follow", async () => {
  await Excel.run(async (context) => {
    const one = context.workbook.worksheets.getItem("预算");
    context.workbook.names.add("合计", one.getRange("B3"));
    await context.sync();
    one.name = "2020 预算";
    await context.sync();
    one.load("name");
    const other = context.workbook.worksheets.getItem("明细 表").getRange("A1").load("formulas,values");
    const name = context.workbook.names.getItem("合计").load("formula");
    await context.sync();
    expect(one.name).toBe("2020 预算");
    expect(other.formulas).toEqual([["='2020 预算'!B3"]]);
    expect(other.values).toEqual([[120]]);
    expect(name.formula).toBe("='2020 预算'!$B$3");
  });
});

test("a kept range follows inserted and deleted rows, and so do formulas and names", async () => {
  await Excel.run(async (context) => {
    const one = context.workbook.worksheets.getItem("预算"), kept = one.getRange("B3").load("values");
    context.workbook.names.add("合计", kept);
    await context.sync();
    one.getRange("2:3").insert("Down");
    await context.sync();
    kept.load("address,formulas,values");
    const name = context.workbook.names.getItem("合计").load("formula");
    await context.sync();
    expect(kept.address).toBe("预算!B5");
    expect(kept.formulas).toEqual([["=SUM(B1:B4)"]]);
    expect(kept.values).toEqual([[120]]);
    expect(name.formula).toBe("=预算!$B$5");
    one.getRange("2:3").delete("Up");
    kept.load("address,formulas,values");
    await context.sync();
    expect(kept.address).toBe("预算!B3");
    expect(kept.formulas).toEqual([["=SUM(B1:B2)"]]);
  });
});

test("a kept range whose row was deleted is an invalid reference", async () => {
  expect(await code(async (context) => {
    const one = context.workbook.worksheets.getItem("预算"), kept = one.getRange("B2").load("values");
    await context.sync();
    one.getRange("2:2").delete("Up");
    await context.sync();
    kept.load("values");
    await context.sync();
  })).toBe("InvalidReference");
});

test("a formula to a deleted sheet is #REF!", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("预算").delete();
    const range = context.workbook.worksheets.getItem("明细 表").getRange("A1").load("values");
    await context.sync();
    expect(range.values).toEqual([["#REF!"]]);
  });
});

test("the last visible sheet can be neither deleted nor hidden", async () => {
  expect(await code(async (context) => {
    context.workbook.worksheets.getItem("预算").visibility = "Hidden";
    context.workbook.worksheets.getItem("明细 表").visibility = "Hidden";
    await context.sync();
  })).toBe("InvalidArgument");
  expect(await code(async (context) => {
    context.workbook.worksheets.getItem("明细 表").delete();
    await context.sync();
  })).toBe("InvalidOperation");
});

test("a protected sheet refuses writes, except to unlocked cells", async () => {
  await Excel.run(async (context) => {
    const one = context.workbook.worksheets.getItem("预算");
    one.getRange("B1").format.protection.locked = false;
    one.protection.protect();
    one.protection.load("protected");
    await context.sync();
    expect(one.protection.protected).toBe(true);
    one.getRange("B1").values = [[7]];
    await context.sync();
  });
  expect(await code(async (context) => {
    context.workbook.worksheets.getItem("预算").getRange("B2").values = [[1]];
    await context.sync();
  })).toBe("AccessDenied");
  expect(await code(async (context) => {
    context.workbook.worksheets.getItem("预算").protection.protect();
    await context.sync();
  })).toBe("AccessDenied");
});

test("while a cell is being edited a batch is refused, or waits when it asks to", async () => {
  host.setFault({ cellEditing: true });
  const read = async (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem("预算").load("name");
    await context.sync();
  };
  expect(await code(read)).toBe("InvalidOperationInCellEditMode");
  const waiting = Excel.run({ delayForCellEdit: true }, read);
  host.setFault({ cellEditing: false });
  await expect(waiting).resolves.toBeUndefined();
});

test("requests and answers over the limit are refused", async () => {
  host.setFault({ payloadLimit: 3000 });
  expect(await code(async (context) => {
    context.workbook.worksheets.getItem("预算").getRange("A10").values = [["长".repeat(2000)]];
    await context.sync();
  })).toBe("RequestPayloadSizeLimitExceeded");
  expect(await code(async (context) => {
    context.workbook.worksheets.getItem("预算").getRange("A1:Z100").load("values");
    await context.sync();
  })).toBe("ResponsePayloadSizeLimitExceeded");
});

test("settings, XML parts, names and sheet properties are kept with the workbook", async () => {
  await Excel.run(async (context) => {
    context.workbook.settings.add("年度", { year: 2020 });
    context.workbook.customXmlParts.add("<s xmlns=\"urn:test\"><a>1</a></s>");
    context.workbook.worksheets.getItem("预算").customProperties.add("ours", "1");
    await context.sync();
    const setting = context.workbook.settings.getItemOrNullObject("年度").load("value"), none = context.workbook.settings.getItemOrNullObject("无");
    const xml = context.workbook.customXmlParts.getByNamespace("urn:test").getOnlyItem().getXml();
    const property = context.workbook.worksheets.getItem("预算").customProperties.getItemOrNullObject("ours").load("value");
    await context.sync();
    expect(setting.value).toEqual({ year: 2020 });
    expect(none.isNullObject).toBe(true);
    expect(xml.value).toContain("<a>1</a>");
    expect(property.value).toBe("1");
  });
  const saved = await host.exportBook();
  expect(saved.settings).toEqual({ 年度: "{\"year\":2020}" });
  expect(saved.customXmlParts).toHaveLength(1);
  expect(saved.sheets[0]?.customProperties).toEqual({ ours: "1" });
});

test("calculation suspended until the next sync leaves the old value in that batch", async () => {
  await Excel.run(async (context) => {
    const one = context.workbook.worksheets.getItem("预算");
    context.application.suspendApiCalculationUntilNextSync();
    one.getRange("B1").values = [[1000]];
    const sum = one.getRange("B3").load("values");
    await context.sync();
    expect(sum.values).toEqual([[120]]);
    sum.load("values");
    await context.sync();
    expect(sum.values).toEqual([[1020]]);
  });
});

test("in manual mode results wait for calculate", async () => {
  await Excel.run(async (context) => {
    const one = context.workbook.worksheets.getItem("预算");
    context.application.calculationMode = "Manual";
    one.getRange("B1").values = [[1000]];
    const sum = one.getRange("B3").load("values");
    await context.sync();
    expect(sum.values).toEqual([[120]]);
    context.application.calculate("Recalculate");
    sum.load("values");
    await context.sync();
    expect(sum.values).toEqual([[1020]]);
  });
});

test("collections come in order, page by page, with what lies below", async () => {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name,items/visibility,items/protection/protected");
    await context.sync();
    expect(sheets.items.map((item) => [item.name, item.visibility, item.protection.protected])).toEqual([["预算", "Visible", false], ["明细 表", "Visible", false]]);
    const second = context.workbook.worksheets.load({ select: "name", top: 1, skip: 1 });
    await context.sync();
    expect(second.items.map((item) => item.name)).toEqual(["明细 表"]);
  });
});

test("hidden rows are told by row, through row properties", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("预算").getRange("A1:B3");
    range.getRow(1).rowHidden = true;
    range.load("rowHidden");
    const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
    await context.sync();
    expect(range.rowHidden).toBeNull();
    expect(rows.value).toEqual([{ rowHidden: false, rowIndex: 0 }, { rowHidden: true, rowIndex: 1 }, { rowHidden: false, rowIndex: 2 }]);
  });
});
