/**
 * Events of sheets, each with its documented details. Pages: PAGES + "excel.worksheetcollection" and "excel.worksheet" (members onX), their arguments
 * "excel.worksheetformulachangedeventargs", "…formatchangedeventargs", "…rowhiddenchangedeventargs", "…protectionchangedeventargs", "…namechangedeventargs",
 * "…visibilitychangedeventargs", "…movedeventargs"; GUIDE + "excel/excel-add-ins-events" and "excel/excel-add-ins-worksheets#detect-formula-changes".
 */
import { sheet } from "../books";
import type { NodeHost } from "../../../src/workbench/node";
import { openInNode } from "../../../src/workbench/node";
import { book } from "../books";
import { codeOn, onSheet, opened, untilClosed } from "./opened";

let node: NodeHost;
const heard: string[] = [];
beforeEach(async () => {
  heard.length = 0;
  node = await opened({ A1: 1, A2: 2, B1: "=A1+A2", B2: "文" }, {}, [sheet("另一张", { A1: 1 })]);
});

const arrived = async () => {
  await node.idle();
  await new Promise((resolve) => setTimeout(resolve, 20));
};

type Args = Readonly<Record<string, unknown>>;
/** Says everything an event tells, its handler's name first; ids of sheets by their place. */
function saying(name: string, keys: readonly string[]): (args: object) => Promise<void> {
  return async (args) => { heard.push(`${name} ${keys.map((key) => { const value = (args as Args)[key]; return key === "worksheetId" ? (value === "id-of-数据" ? "数据" : value === "id-of-另一张" ? "另一张" : "?") : JSON.stringify(value); }).join(" ")}`); };
}

type Handlers = { add(handler: (args: never) => Promise<unknown>): unknown };
const KEYS: Readonly<Record<string, readonly string[]>> = {
  onFormulaChanged: ["type", "worksheetId", "source", "formulaDetails"], onFormatChanged: ["type", "worksheetId", "address", "source"], onRowHiddenChanged: ["type", "worksheetId", "address", "changeType", "source"],
  onProtectionChanged: ["type", "worksheetId", "isProtected", "source"], onNameChanged: ["type", "worksheetId", "nameBefore", "nameAfter", "source"], onVisibilityChanged: ["type", "worksheetId", "visibilityBefore", "visibilityAfter", "source"],
  onMoved: ["type", "worksheetId", "positionBefore", "positionAfter", "source"], onChanged: ["address", "changeType"], onCalculated: ["address"], onActivated: ["worksheetId"], onDeactivated: ["worksheetId"], onAdded: ["source"], onDeleted: ["worksheetId"], onSelectionChanged: ["address"],
};

/** Listens on the collection, and with `on: "sheet"` on 数据 itself. */
async function listen(names: readonly string[], on: "collection" | "sheet" = "collection"): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook, target = on === "sheet" ? worksheets.getItem("数据") : worksheets;
    if (on === "sheet") (target as Excel.Worksheet).load("id");
    await context.sync();
    for (const name of names) untilClosed((target as unknown as Record<string, Handlers>)[name]!.add(saying(name, KEYS[name]!)));
    await context.sync();
  });
}

const EVENTS: readonly (readonly [string, (data: Excel.Worksheet) => void, readonly string[], ("collection" | "sheet")[]])[] = [
  ["onFormatChanged", (data) => { data.getRange("A1:B2").format.fill.color = "#FF0000"; }, ["\"WorksheetFormatChanged\" 数据 \"A1:B2\" \"Local\""], ["collection", "sheet"]],
  ["onRowHiddenChanged", (data) => { data.getRange("A2:A3").rowHidden = true; }, ["\"WorksheetRowHiddenChanged\" 数据 \"2:3\" \"Hidden\" \"Local\""], ["collection", "sheet"]],
  ["onProtectionChanged", (data) => { data.protection.protect(); data.protection.unprotect(); }, ["\"WorksheetProtectionChanged\" 数据 true \"Local\"", "\"WorksheetProtectionChanged\" 数据 false \"Local\""], ["collection", "sheet"]],
  ["onNameChanged", (data) => { data.name = "新名"; }, ["\"WorksheetNameChanged\" 数据 \"数据\" \"新名\" \"Local\""], ["collection", "sheet"]],
  ["onVisibilityChanged", (data) => { data.visibility = "Hidden"; data.visibility = "VeryHidden"; data.visibility = "Visible"; }, ["\"WorksheetVisibilityChanged\" 数据 \"Visible\" \"Hidden\" \"Local\"", "\"WorksheetVisibilityChanged\" 数据 \"Hidden\" \"VeryHidden\" \"Local\"", "\"WorksheetVisibilityChanged\" 数据 \"VeryHidden\" \"Visible\" \"Local\""], ["collection", "sheet"]],
  ["onMoved", (data) => { data.position = 1; }, ["\"WorksheetMoved\" 数据 0 1 \"Local\""], ["collection"]],
];

describe.each(EVENTS.flatMap(([name, act, expected, places]) => places.map((place) => [`${name} of the ${place}`, name, act, expected, place] as const)))("%s", (_what, name, act, expected, place) => {
  test("is told with its details, once", async () => {
    await listen([name], place);
    await onSheet((data) => act(data));
    await arrived();
    expect(heard).toEqual(expected.map((one) => `${name} ${one}`));
  });

  test("is not told when nothing changes, nor of another sheet's to one sheet", async () => {
    await listen([name], place);
    await onSheet((data) => { data.getRange("A1").load("values"); data.name = "数据"; data.position = 0; data.visibility = "Visible"; });
    if (place === "sheet") await onSheet((_data, { workbook }) => act(workbook.worksheets.getItem("另一张")));
    await arrived();
    expect(heard).toEqual([]);
  });
});

describe("onFormulaChanged", () => {
  const details = async (act: (data: Excel.Worksheet) => void): Promise<string[]> => {
    await listen(["onFormulaChanged"]);
    await onSheet(act);
    await arrived();
    return heard.map((one) => one.replace("onFormulaChanged \"WorksheetFormulaChanged\" 数据 \"Local\" ", ""));
  };
  const told = (...pairs: readonly (readonly [string, string])[]): string => JSON.stringify(pairs.map(([cellAddress, previousFormula]) => ({ cellAddress, previousFormula })));

  test.each<[string, (data: Excel.Worksheet) => void, string[]]>([
    ["a formula becomes another", (data) => { data.getRange("B1").formulas = [["=A1*2"]]; }, [told(["B1", "=A1+A2"])]],
    ["a formula becomes a value", (data) => { data.getRange("B1").values = [[5]]; }, [told(["B1", "=A1+A2"])]],
    ["a value becomes a formula", (data) => { data.getRange("A1:B2").formulas = [[1, "=A1+A2"], ["=1+1", "=2"]]; }, [told(["A2", "2"], ["B2", "文"])]],
    ["an empty cell gets one", (data) => { data.getRange("D4").formulas = [["=1"]]; }, [told(["D4", ""])]],
    ["it is cleared", (data) => { data.getRange("B1:B2").clear("Contents"); }, [told(["B1", "=A1+A2"])]],
    ["it is copied onto others", (data) => { data.getRange("D1:D2").copyFrom("B1"); }, [told(["D1", ""], ["D2", ""])]],
    ["two writes are two events", (data) => { data.getRange("B1").formulas = [["=1"]]; data.getRange("B1").formulas = [["=2"]]; }, [told(["B1", "=A1+A2"]), told(["B1", "=1"])]],
  ])("%s", async (_what, act, expected) => {
    expect(await details(act)).toEqual(expected);
  });

  test.each<[string, (data: Excel.Worksheet) => void]>([
    ["the result alone changes", (data) => { data.getRange("A1").values = [[100]]; }], ["the same formula is written again", (data) => { data.getRange("B1").formulas = [["=A1+A2"]]; }],
    ["a format changes", (data) => { data.getRange("B1").format.fill.color = "#FF0000"; }], ["a batch fails before it writes", (data) => { data.getRange("B1").formulas = [["=SUM("]]; }],
  ])("is not told when %s", async (_what, act) => {
    await listen(["onFormulaChanged"]);
    await codeOn(act);
    await arrived();
    expect(heard).toEqual([]);
  });

  test("a person's typing tells it too, and another author's as remote", async () => {
    await listen(["onFormulaChanged"]);
    await node.edit("数据", "B1", "=A1*3");
    await node.edit("数据", "B1", 7, "other");
    await arrived();
    expect(heard).toEqual([`onFormulaChanged "WorksheetFormulaChanged" 数据 "Local" ${told(["B1", "=A1+A2"])}`, `onFormulaChanged "WorksheetFormulaChanged" 数据 "Remote" ${told(["B1", "=A1*3"])}`]);
  });

  test("10,000 formulas in a write are told in one event, in order", async () => {
    await listen(["onFormulaChanged"]);
    await onSheet((data) => { data.getRange("D1:M1000").formulas = [["=1"]]; });
    await arrived();
    expect(heard).toHaveLength(1);
    const told10k = JSON.parse(heard[0]!.slice(heard[0]!.indexOf("["))) as { cellAddress: string }[];
    expect([told10k.length, told10k[0]?.cellAddress, told10k.at(-1)?.cellAddress]).toEqual([10_000, "D1", "M1000"]);
  });
});

describe("order", () => {
  test("of one write: change, formula, then results", async () => {
    await listen(["onChanged", "onFormulaChanged", "onCalculated"]);
    await onSheet((data) => { data.getRange("B1").formulas = [["=A1*9"]]; });
    await arrived();
    expect(heard.map((one) => one.split(" ")[0])).toEqual(["onChanged", "onFormulaChanged", "onCalculated"]);
  });

  test("of a batch: as the batch went; none before it ends", async () => {
    await listen(["onChanged", "onFormatChanged", "onNameChanged", "onRowHiddenChanged", "onProtectionChanged", "onAdded", "onDeleted", "onMoved", "onVisibilityChanged"]);
    let during = -1;
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook, data = worksheets.getItem("数据");
      worksheets.add("甲");
      data.name = "改名";
      data.getRange("A1").values = [[5]];
      data.getRange("A1").format.fill.color = "#FF0000";
      data.getRange("3:3").rowHidden = true;
      data.position = 1;
      worksheets.getItem("另一张").visibility = "Hidden";
      data.protection.protect();
      worksheets.getItem("甲").delete();
      during = heard.length;
      await context.sync();
    });
    await arrived();
    expect(during).toBe(0);
    expect(heard.map((one) => one.split(" ")[0])).toEqual(["onAdded", "onNameChanged", "onChanged", "onFormatChanged", "onRowHiddenChanged", "onMoved", "onVisibilityChanged", "onProtectionChanged", "onDeleted"]);
  });

  test("of a change of sheets: the old one is left before the new one is entered", async () => {
    await listen(["onActivated", "onDeactivated", "onSelectionChanged"]);
    await onSheet((_data, { workbook }) => workbook.worksheets.getItem("另一张").activate());
    await node.select("数据", "B2");
    await arrived();
    expect(heard).toEqual(["onDeactivated 数据", "onActivated 另一张", "onDeactivated 另一张", "onActivated 数据", "onSelectionChanged \"B2\""]);
  });
});

describe("the set each belongs to", () => {
  test.each(["onNameChanged", "onVisibilityChanged", "onMoved"])("%s is told where ExcelApiOnline 1.1 is, and refused where it is not", async (name) => {
    await listen([name]);
    await onSheet((data) => { data.name = "另名"; data.position = 1; data.visibility = "Hidden"; });
    await arrived();
    expect(heard).toHaveLength(1);
    for (const profile of ["floor", "excel2021"] as const) {
      await opened({}, {}, [], {}, { profile });
      const add = Excel.run(async (context) => { (context.workbook.worksheets as unknown as Record<string, Handlers>)[name]!.add(async () => undefined); await context.sync(); });
      await expect(add).rejects.toMatchObject({ code: "ApiNotFound" });
    }
  });

  test("isSetSupported says so", async () => {
    const supported = async (profile: "floor" | "web"): Promise<boolean[]> => {
      const host = await openInNode(book([sheet("数据", {})]), { profile });
      const { requirements } = Office.context;
      const answers = [requirements.isSetSupported("ExcelApiOnline", "1.1"), requirements.isSetSupported("ExcelApiOnline", "1.2"), requirements.isSetSupported("ExcelApi", "1.15")];
      host.close();
      return answers;
    };
    expect([await supported("floor"), await supported("web")]).toEqual([[false, false, false], [true, false, true]]);
  });
});
