/** Events through the real Office.js. Page: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events. */
import type { NodeHost } from "../../src/workbench/node";
import { openInNode } from "../../src/workbench/node";
import { book, sheet } from "./books";

let host: NodeHost;
const seen: { readonly event: string; readonly address?: string; readonly triggerSource?: string; readonly details?: unknown }[] = [];
beforeEach(async () => {
  seen.length = 0;
  host = await openInNode(book([sheet("预算", { B1: 100, B2: 20, B3: "=SUM(B1:B2)" }), sheet("其他", {})]));
});
afterEach(async () => {
  // The library keeps handlers beyond a host.
  for (const handler of handlers.splice(0)) {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  }
  host.close();
});
const handlers: OfficeExtension.EventHandlerResult<unknown>[] = [];
const keep = (handler: unknown) => handlers.push(handler as OfficeExtension.EventHandlerResult<unknown>);

/** Lets events that are on their way arrive. */
const arrived = async () => {
  await host.idle();
  await new Promise((resolve) => setTimeout(resolve, 20));
};

async function listen(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    keep(worksheets.onChanged.add(async (args) => { seen.push({ event: "changed", address: args.address, triggerSource: args.triggerSource, details: args.details }); }));
    keep(worksheets.onCalculated.add(async (args) => { seen.push({ event: "calculated", address: args.address }); }));
    keep(worksheets.onAdded.add(async () => { seen.push({ event: "added" }); }));
    keep(worksheets.onDeleted.add(async () => { seen.push({ event: "deleted" }); }));
    await context.sync();
  });
}

test("a person's edit raises onChanged with what was and is, and onCalculated; results are there already", async () => {
  await listen();
  await host.edit("预算", "B1", "300");
  await arrived();
  expect(seen).toEqual(expect.arrayContaining([
    { event: "changed", address: "B1", triggerSource: "Unknown", details: expect.objectContaining({ valueBefore: 100, valueAfter: 300, valueTypeBefore: "Double" }) as unknown },
    { event: "calculated", address: "B3" },
  ]));
  expect(seen).toHaveLength(2);
});

test("the add-in's own write raises onChanged too, and says whose it was", async () => {
  await listen();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("预算").getRange("B1:B2").values = [[1], [2]];
    await context.sync();
  });
  await arrived();
  expect(seen.filter(({ event }) => event === "changed")).toEqual([{ event: "changed", address: "B1:B2", triggerSource: "ThisLocalAddin", details: undefined }]);
});

test("sheets made and deleted are told; nothing is told before somebody listens or after they stop", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("早");
    await context.sync();
  });
  await listen();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("新");
    context.workbook.worksheets.getItem("早").delete();
    await context.sync();
  });
  await arrived();
  expect(seen.map(({ event }) => event)).toEqual(["added", "deleted"]);
});

test("a removed handler hears nothing", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const handler = context.workbook.worksheets.getItem("预算").onChanged.add(async (args) => { heard.push(args.address); });
    await context.sync();
    handler.remove();
    await context.sync();
  });
  await host.edit("预算", "B1", 1);
  await arrived();
  expect(heard).toEqual([]);
});

test("events switched off are not told", async () => {
  await listen();
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem("预算").getRange("B1").values = [[5]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await arrived();
  expect(seen.filter(({ event }) => event === "changed")).toEqual([]);
});

test("inserted rows are told as such", async () => {
  const types: string[] = [];
  await Excel.run(async (context) => {
    keep(context.workbook.worksheets.getItem("预算").onChanged.add(async (args) => { types.push(`${args.changeType} ${args.address}`); }));
    await context.sync();
    context.workbook.worksheets.getItem("预算").getRange("2:3").insert("Down");
    await context.sync();
  });
  await arrived();
  expect(types).toEqual(["RowInserted 2:3"]);
});

test("the changed range of an event can be read in a later batch", async () => {
  let read: unknown = null;
  await Excel.run(async (context) => {
    keep(context.workbook.worksheets.getItem("预算").onChanged.add((args) => Excel.run(async (later) => {
      const range = args.getRange(later).load("values,address");
      await later.sync();
      read = [range.address, range.values];
    })));
    await context.sync();
  });
  await host.edit("预算", "B2", 50);
  await arrived();
  await arrived();
  expect(read).toEqual(["预算!B2", [[50]]]);
});

test("a selection is told to listeners of the sheet, and is the selected range", async () => {
  const addresses: string[] = [];
  await Excel.run(async (context) => {
    keep(context.workbook.worksheets.getItem("预算").onSelectionChanged.add(async (args) => { addresses.push(args.address); }));
    await context.sync();
  });
  await host.select("预算", "B2:B3");
  await arrived();
  expect(addresses).toEqual(["B2:B3"]);
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    expect(range.address).toBe("预算!B2:B3");
  });
});
