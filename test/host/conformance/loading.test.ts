/**
 * Loading, null objects, tracked objects: what a batch answers of what was asked.
 * Pages: GUIDE + "develop/application-specific-api-model" (load, sync, null objects, `PropertyNotLoaded`), `office/officeextension.loadoption`
 * ($top, $skip, select, expand), `office/officeextension.trackedobjects`. Each group says its own.
 */
import { book, sheet } from "../books";
import { openInNode } from "../../../src/workbench/node";
import { bare, codeOn, onSheet, opened } from "./opened";

const five = () => opened({ A1: 1, A2: "=A1+1", B1: "甲" }, {}, ["二", "三", "四", "五"].map((name) => sheet(name, {})));
const namesOf = (sheets: Excel.WorksheetCollection): string[] => sheets.items.map(({ name }) => name);

describe("load (GUIDE + develop/application-specific-api-model#load)", () => {
  test("a property that was not loaded cannot be read, before and after a sync", async () => {
    await five();
    const read: string[] = [];
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("数据").getRange("A1");
      const attempt = (): void => { try { void range.values; read.push("read"); } catch (error) { read.push((error as { code: string }).code); } };
      attempt();
      range.load("address");
      await context.sync();
      attempt();
      range.load("values");
      attempt();
      await context.sync();
      attempt();
    });
    expect(read).toEqual(["PropertyNotLoaded", "PropertyNotLoaded", "PropertyNotLoaded", "read"]);
  });

  test("a result of a method cannot be read before the sync", async () => {
    await five();
    const codes = await Excel.run(async (context) => {
      const count = context.workbook.worksheets.getCount();
      let before = "read";
      try { void count.value; } catch (error) { before = (error as { code: string }).code; }
      await context.sync();
      return [before, count.value];
    });
    expect(codes).toEqual(["ValueNotLoaded", 5]);
  });

  test("a name nobody knows is ignored, alone, among others and below", async () => {
    await five();
    const range = await onSheet((data) => data.getRange("A1").load("values,noSuchThing,format/noSuch,format/fill/neither"));
    expect(range.values).toEqual([[1]]);
    expect(await codeOn((data) => void data.getRange("A1").load("noSuchThing"))).toBe("no error");
  });

  test("a name is found whatever its case, and nothing comes that was not asked", async () => {
    const node = await five();
    await onSheet((data) => void data.getRange("A1").load("VALUES"));
    const answers = JSON.stringify(node.log.map(({ answer }) => answer));
    expect(answers).toContain("\"Values\":[[1]]");
    expect(answers).not.toContain("Formulas");
  });

  test("an object of options asks what its keys say, down through what lies below", async () => {
    await five();
    const range = await onSheet((data) => data.getRange("A1:B1").load({ values: true, format: { fill: { color: true } }, worksheet: { name: true } }));
    expect([range.values, range.format.fill.color, range.worksheet.name]).toEqual([[[1, "甲"]], "#FFFFFF", "数据"]);
    expect(() => range.address).toThrow();
  });
});

describe("pages of a collection (office/officeextension.loadoption)", () => {
  test.each<[object, string[]]>([
    [{ $top: 2, name: true }, ["数据", "二"]], [{ $skip: 3, name: true }, ["四", "五"]], [{ $top: 1, $skip: 2, name: true }, ["三"]],
    [{ $top: 99, name: true }, ["数据", "二", "三", "四", "五"]], [{ $top: 0, name: true }, []], [{ $skip: 99, name: true }, []],
  ])("%j", async (options, expected) => {
    await five();
    const sheets = await onSheet((_data, { workbook: { worksheets } }) => worksheets.load(options as Excel.Interfaces.WorksheetCollectionLoadOptions & Excel.Interfaces.CollectionLoadOptions));
    expect(namesOf(sheets)).toEqual(expected);
  });

  test("as texts: select, expand, top and skip together", async () => {
    await five();
    const sheets = await onSheet((_data, context) => {
      const { worksheets } = context.workbook;
      context.load(worksheets, { select: "name,position", expand: "protection", top: 2, skip: 1 });
      return worksheets;
    });
    expect(sheets.items.map(({ name, position, protection }) => [name, position, protection.protected])).toEqual([["二", 1, false], ["三", 2, false]]);
  });

  test("page by page it is the collection, in order and without repeats", async () => {
    await five();
    const seen: string[] = [];
    for (const $skip of [0, 2, 4]) seen.push(...namesOf(await onSheet((_data, context) => context.workbook.worksheets.load({ $top: 2, $skip, name: true }))));
    expect(seen).toEqual(["数据", "二", "三", "四", "五"]);
  });

  test("items of a page are the very objects: what is set on them is set", async () => {
    const node = await five();
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load({ $top: 1, $skip: 4, name: true });
      await context.sync();
      sheets.items[0]!.tabColor = "#FF0000";
      await context.sync();
    });
    expect((await node.exportBook()).sheets.map(({ tabColor }) => tabColor)).toEqual([null, null, null, null, "#FF0000"]);
  });
});

describe("null objects (GUIDE + develop/application-specific-api-model#ornullobject-methods-and-properties)", () => {
  test("all that hangs on one is null, through properties, methods and items", async () => {
    await five();
    const chain = await onSheet((_data, context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("无");
      const range = none.getRange("A1").getResizedRange(1, 1), name = none.names.getItemOrNullObject("名"), fill = range.format.fill;
      return [none.load("name"), range.load("address"), name.load("name"), fill.load("color"), none.tables.load("items/name")];
    });
    expect(chain.map((one) => one.isNullObject)).toEqual([true, true, true, true, true]);
  });

  test("what was asked of one has no value, and reading it is no error", async () => {
    await five();
    const none = await onSheet((data) => data.tables.getItemOrNullObject("无").load("name"));
    expect(none.name).toBeUndefined();
  });

  test("isNullObject cannot be read before a sync, and is false for what is there", async () => {
    await five();
    const seen = await Excel.run(async (context) => {
      const there = context.workbook.worksheets.getItemOrNullObject("二");
      let early = "read";
      try { void there.isNullObject; } catch (error) { early = (error as { code: string }).code; }
      await context.sync();
      return [early, there.isNullObject];
    });
    expect(seen).toEqual(["PropertyNotLoaded", false]);
  });

  test("sets, calls and deletes on one do nothing; the rest of the batch goes on", async () => {
    const node = await five();
    await onSheet((data, context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("无");
      none.name = "新名";
      none.getRange("A1").values = [[5]];
      none.charts.add("Line", none.getRange("A1:B2"));
      none.delete();
      data.getRange("C1").values = [["后面的"]];
    });
    const saved = await node.exportBook();
    expect(saved.sheets.map(({ name }) => name)).toEqual(["数据", "二", "三", "四", "五"]);
    expect(saved.sheets[0]?.cells["0,2"]?.value).toBe("后面的");
  });

  test("as an argument one is refused where an object is needed", async () => {
    await five();
    expect(await codeOn((data) => void data.getRange("A1").getBoundingRect(data.tables.getItemOrNullObject("无").getRange()).load("address"))).toBe("InvalidArgument");
  });
});

describe("tracked objects (office/officeextension.trackedobjects)", () => {
  test("a range taken out of its run goes on being itself when it was tracked, and cells moved", async () => {
    await five();
    const range = await Excel.run(async (context) => {
      const kept = context.workbook.worksheets.getItem("数据").getRange("A2");
      context.trackedObjects.add(kept);
      await context.sync();
      return kept;
    });
    await onSheet((data) => { data.getRange("1:3").insert("Down"); });
    range.load("address,formulas");
    await range.context.sync();
    expect([bare(range.address), range.formulas]).toEqual(["A5", [["=A4+1"]]]);
    range.untrack();
    await range.context.sync();
  });

  test("a reference that was let go is an invalid path", async () => {
    await five();
    const range = await Excel.run(async (context) => {
      const kept = context.workbook.worksheets.getItem("数据").getRange("A2").getCell(0, 0);
      await context.sync();
      return kept;
    });
    await new Promise((resolve) => setTimeout(resolve, 30)); // the library lets go after its run
    const read = async (): Promise<void> => {
      range.load("address");
      await range.context.sync();
    };
    await expect(read()).rejects.toMatchObject({ code: "InvalidObjectPath" });
  });

  test("untracked, it is good for its own batch and no longer", async () => {
    await five();
    const values: unknown[] = [];
    expect(await codeOn(async (data, context) => {
      const loose = data.getRange("A2").load("values");
      loose.untrack();
      await context.sync();
      values.push(loose.values);
      loose.load("address");
      await context.sync();
    })).toBe("InvalidObjectPath");
    expect(values).toEqual([[[2]]]);
  });

  test("the workbook lets go of all that a run kept", async () => {
    const node = await openInNode(book([sheet("数据", { A1: 1 })]));
    await onSheet((data) => { for (let row = 1; row <= 20; row++) data.getRange(`A${row}`).load("values"); });
    await new Promise((resolve) => setTimeout(resolve, 30));
    const released = node.log.flatMap(({ request }) => (request as { Actions: { Name?: string }[] }).Actions).filter(({ Name }) => Name === "_RemoveReference");
    expect(released).toHaveLength(20);
    node.close();
  });
});

describe("references whose cells are gone (Excel.ErrorCodes.invalidReference)", () => {
  test.each<[string, (data: Excel.Worksheet) => void]>([
    ["a deleted row", (data) => data.getRange("2:2").delete("Up")], ["a deleted column", (data) => data.getRange("A:A").delete("Left")],
    ["cells closed up", (data) => data.getRange("A2").delete("Up")],
  ])("%s", async (_what, remove) => {
    await five();
    expect(await codeOn(async (data, context) => {
      const kept = data.getRange("A2").load("values");
      await context.sync();
      remove(data);
      kept.load("values");
      await context.sync();
    })).toBe("InvalidReference");
  });

  test("a sheet deleted: its ranges are invalid, the sheet itself is not found", async () => {
    await five();
    expect(await codeOn(async (_data, context) => {
      const range = context.workbook.worksheets.getItem("二").getRange("A1").load("address");
      await context.sync();
      context.workbook.worksheets.getItem("二").delete();
      range.load("values");
      await context.sync();
    })).toBe("InvalidReference");
    expect(await codeOn(async (_data, context) => {
      const three = context.workbook.worksheets.getItem("三").load("name");
      await context.sync();
      three.delete();
      await context.sync();
      three.load("name");
      await context.sync();
    })).toBe("ItemNotFound");
  });

  test("a name whose cells are gone has no range", async () => {
    await five();
    expect(await codeOn(async (data, context) => {
      context.workbook.names.add("区", data.getRange("A2"));
      await context.sync();
      data.getRange("2:2").delete("Up");
      context.workbook.names.getItem("区").getRange().load("address");
      await context.sync();
    })).toBe("InvalidReference");
  });
});

describe("a batch that fails half-way (GUIDE + testing/application-specific-api-error-handling)", () => {
  test("did what stood before the failing call, answers it, and did nothing after it", async () => {
    await five();
    const seen = await Excel.run(async (context) => {
      const data = context.workbook.worksheets.getItem("数据"), before = data.getRange("A1").load("values");
      data.getRange("C1").values = [["前"]];
      const added = context.workbook.worksheets.add("新表").load("name");
      context.workbook.worksheets.getItem("不存在").activate();
      data.getRange("C2").values = [["后"]];
      const failed = await context.sync().then(() => null, (error: OfficeExtension.Error) => error);
      return { code: failed?.code, location: failed?.debugInfo.errorLocation, read: before.values, added: added.name };
    });
    expect(seen).toEqual({ code: "ItemNotFound", location: "WorksheetCollection.getItem", read: [[1]], added: "新表" });
    const after = await onSheet((data) => data.getRange("C1:C2").load("values"));
    expect(after.values).toEqual([["前"], [""]]);
  });

  test("the statement that failed is shown among those around it", async () => {
    await five();
    const error = await onSheet((data) => {
      data.getRange("A1").values = [[1]];
      data.getRange("B1").values = [[1, 2, 3]];
    }).catch((thrown: OfficeExtension.Error) => thrown);
    const { debugInfo } = error as OfficeExtension.Error;
    expect([debugInfo.errorLocation, debugInfo.statement]).toEqual(["Range.values", expect.stringContaining(".values = ") as string]);
  });

  test("the run can go on after it was caught", async () => {
    await five();
    const values = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("不存在").load("name");
      await context.sync().catch(() => undefined);
      const range = context.workbook.worksheets.getItem("数据").getRange("A1").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1]]);
  });
});
