/** Events of tables. Page: https://learn.microsoft.com/javascript/api/excel/excel.tablecollection and excel.table (members onAdded, onChanged, onDeleted, onSelectionChanged). */
import type { NodeHost } from "../../../src/workbench/node";
import { onSheet, opened } from "./opened";

let host: NodeHost;
const heard: unknown[] = [];
/** Handlers of earlier tests hear too, for tables of every new workbook have the same ids. */
let generation = 0;
const hears = (): ((said: unknown) => void) => {
  const mine = generation;
  return (said) => { if (mine === generation) heard.push(said); };
};
beforeEach(async () => {
  host = await opened({ A1: "部门", B1: "金额", A2: "教育", B2: 10, A3: "卫生", B3: 20 });
  heard.length = 0;
  generation++;
});

async function told(): Promise<unknown[]> {
  await host.idle();
  return heard.splice(0);
}

/** Makes the table and listens to everything about it. */
async function listening(): Promise<void> {
  const hear = hears();
  await Excel.run(async (context) => {
    context.workbook.tables.onAdded.add(async (event) => hear(["added", event.type, event.source]));
    context.workbook.tables.onDeleted.add(async (event) => hear(["deleted", event.tableName]));
    await context.sync();
    const table = context.workbook.worksheets.getItem("数据").tables.add("A1:B3", true);
    table.name = "收支";
    table.load("id");
    await context.sync();
    table.onChanged.add(async (event) => hear(["changed", event.address, event.changeType, event.source, event.tableId === table.id, event.details?.valueAfter ?? null]));
    table.onSelectionChanged.add(async (event) => hear(["selected", event.address, event.isInsideTable]));
    await context.sync();
  });
}

describe("events of tables", () => {
  test("added, and deleted with the name it had", async () => {
    await listening();
    expect(await told()).toEqual([["added", "TableAdded", "Local"]]);
    await onSheet((data) => data.tables.getItem("收支").delete());
    expect((await told()).filter((one) => (one as string[])[0] === "deleted")).toEqual([["deleted", "收支"]]);
  });

  test("a person's edit and the add-in's own, only what lies inside, with the details of one cell", async () => {
    await listening();
    await told();
    await host.edit("数据", "B2", 11);
    await host.edit("数据", "E9", 1);
    await onSheet((data) => { data.getRange("B3:C3").values = [[21, 22]]; });
    expect(await told()).toEqual([["changed", "B2", "RangeEdited", "Local", true, 11], ["changed", "B3:C3", "RangeEdited", "Local", true, null]]);
  });

  test("rows and columns that come and go", async () => {
    await listening();
    await told();
    await onSheet((data) => { data.tables.getItem("收支").rows.add(undefined, [["农业", 5]]); });
    await onSheet((data) => { data.tables.getItem("收支").rows.getItemAt(0).delete(); });
    await onSheet((data) => { data.tables.getItem("收支").columns.add(undefined, undefined, "备注"); });
    expect((await told()).map((one) => (one as string[]).slice(1, 3)).filter(([, kind]) => kind !== "RangeEdited")).toEqual([["A4:B4", "RowInserted"], ["A2:B2", "RowDeleted"], ["C1:C3", "ColumnInserted"]]);
  });

  test("the selection inside, and once that it has left", async () => {
    await listening();
    await told();
    await host.select("数据", "A2:D2");
    await host.select("数据", "E5");
    await host.select("数据", "E6");
    expect(await told()).toEqual([["selected", "A2:B2", true], ["selected", "", false]]);
  });

  test("of one sheet's collection, and nothing while events are off (excel.runtime#excel-excel-runtime-enableevents-member)", async () => {
    const hear = hears();
    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.getItem("数据").load("id");
      await context.sync();
      data.tables.add("A1:B3", true).name = "收支";
      data.tables.onChanged.add(async (event) => hear(event.address));
      await context.sync();
      context.runtime.enableEvents = false;
      await context.sync();
      data.getRange("B2").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      data.getRange("B3").values = [[2]];
      await context.sync();
    });
    expect(await told()).toEqual(["B3"]);
  });
});
