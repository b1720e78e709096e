import { MessageChannel } from "node:worker_threads";
import type { MessagePort } from "node:worker_threads";
import { evaluate } from "../../src/evaluate";
import { NO_CHOICES, viewOf } from "../../src/model";
import type { SheetSnapshot, Snapshot } from "../../src/model";
import { engineHere } from "../../src/taskpane/host/engine/engineHere";
import { farEngine } from "../../src/taskpane/host/engine/farEngine";
import { serve } from "../../src/taskpane/host/engine/serve";
import type { FromEngine, Port, ToEngine } from "../../src/taskpane/host/engine/wire";
import { snapshotOfXlsx } from "../helpers/snapshotOfXlsx";

const ports: MessagePort[] = [];
afterEach(() => ports.splice(0).forEach((port) => port.close()));

/** The engine behind a real channel, with what crossed it on the way there. */
function across(): { engine: ReturnType<typeof farEngine>; sent: ToEngine[]; heard: FromEngine[]; breaths: () => number; breakIt(): void } {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  const sent: ToEngine[] = [];
  const heard: FromEngine[] = [];
  let breaths = 0;
  let broken: (fault: Error) => void = () => undefined;
  serve({ send: (message) => port2.postMessage(message), receive: (listener) => port2.on("message", listener) });
  const near: Port<ToEngine, FromEngine> = {
    send: (message) => {
      sent.push(message);
      port1.postMessage(message);
    },
    receive: (listener) => port1.on("message", (message: FromEngine) => {
      heard.push(message);
      listener(message);
    }),
    onBroken: (listener) => {
      broken = listener;
    },
  };
  const engine = farEngine(near, async () => {
    breaths += 1;
  });
  return { engine, sent, heard, breaths: () => breaths, breakIt: () => broken(new Error("gone")) };
}

const withSheet = (snapshot: Snapshot, at: number, sheet: SheetSnapshot): Snapshot =>
  ({ ...snapshot, sheets: snapshot.sheets.map((other, index) => (index === at ? sheet : other)) });

describe("the engine in another thread", () => {
  test("answers what the engine in this thread answers", async () => {
    const snapshot = snapshotOfXlsx("test/workbooks/zhanjiang-gz-office-2020.xlsx");
    const { engine } = across();
    const view = await engine.evaluate(snapshot, NO_CHOICES);
    expect(view).toEqual(viewOf(evaluate(snapshot)));
    expect(view.ledger.snapshot).toBe(snapshot);
    expect(await engine.catalogue()).toEqual(await engineHere.catalogue());
    expect(await engine.clipboardOf(view.report)).toEqual(await engineHere.clipboardOf(view.report));
  });

  test("is sent a sheet once, and again only when it changed", async () => {
    const snapshot = snapshotOfXlsx("test/workbooks/zhanjiang-gz-office-2020.xlsx");
    const { engine, sent } = across();
    await engine.evaluate(snapshot, NO_CHOICES);
    expect(sent.filter(({ kind }) => kind === "sheet")).toHaveLength(snapshot.sheets.length);
    sent.length = 0;
    const edited = withSheet(snapshot, 2, { ...snapshot.sheets[2]! });
    expect(await engine.evaluate(edited, NO_CHOICES)).toEqual(viewOf(evaluate(edited)));
    expect(sent.filter(({ kind }) => kind === "sheet")).toHaveLength(1);
  });

  test("is sent a tall sheet in blocks, with a pause after each", async () => {
    const rows = Array.from({ length: 9_001 }, (_, row) => [`第${row}行`, row, row * 2, null, null]);
    const tall: SheetSnapshot = {
      name: "明细", visibility: "visible", top: 0, left: 0, values: rows, formulas: rows.map((row) => row.map(() => "")), numberFormats: rows.map((row) => row.map(() => "General")),
      hiddenRows: [], hiddenColumns: [], merges: [], isProtected: false, own: null,
    };
    const { engine, sent, breaths } = across();
    const view = await engine.evaluate({ book: "大表", sheets: [tall] }, NO_CHOICES);
    expect(view).toEqual(viewOf(evaluate({ book: "大表", sheets: [tall] })));
    expect(sent.filter(({ kind }) => kind === "rows").length).toBeGreaterThanOrEqual(3);
    expect(breaths()).toBe(sent.length - 1);
  });

  test("answers in messages of some hundred planned cells, and a view without them behind", async () => {
    const snapshot = snapshotOfXlsx("test/workbooks/zhanjiang-gz-office-2020.xlsx");
    const { engine, heard } = across();
    const view = await engine.evaluate(snapshot, NO_CHOICES);
    const cellsOf = (rows: readonly (readonly unknown[])[]): number => rows.reduce((sum, row) => sum + row.length, 0);
    const ahead = heard.flatMap((message) => ("plan" in message ? [message] : []));
    expect(ahead.map(({ rows }) => cellsOf(rows)).filter((cells) => cells > 1000)).toEqual([]);
    expect(ahead.reduce((sum, { rows }) => sum + cellsOf(rows), 0)).toBe(view.plans.reduce((sum, { rows }) => sum + cellsOf(rows), 0));
    expect(heard.at(-1)).toMatchObject({ value: { plans: view.plans.map(() => ({ rows: [] })) } });
  });

  test("hands a fault back with its words", async () => {
    const { engine } = across();
    await expect(engine.clipboardOf(null as never)).rejects.toThrow(/null/);
  });

  test("that ends leaves no call waiting", async () => {
    const { engine, breakIt } = across();
    const call = engine.catalogue();
    breakIt();
    await expect(call).rejects.toThrow("gone");
  });
});
