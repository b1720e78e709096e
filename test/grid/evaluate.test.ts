/** Formulas that stand in no cell. */
import { openInNode } from "../../src/workbench/node";
import type { NodeHost } from "../../src/workbench/node";
import { book, sheet } from "../host/books";

let host: NodeHost;
afterEach(() => host.close());

test("formulas are asked as if they stood in a cell: own and other sheets, names, errors, text, arrays", async () => {
  host = await openInNode(book([sheet("预算", { A1: 5, A2: 7, B1: "教育", C1: "=A1*2" }), sheet("决算", { A1: 6 })], { names: [{ name: "上年", reference: "决算!$A$1", sheet: null, hidden: false }] }));
  const { engine } = host.host, id = engine.sheets()[0]!.id;
  const ask = async (...formulas: string[]) => (await engine.evaluate(id, formulas.map((formula, row) => ({ row, column: 3, formula })))).map((block) => block[0]![0]);
  expect(await ask("=A1>4", "=SUM($A:$A)", "=决算!A1+上年", "=1/0", "=B1&\"局\"", "=A1:A2*10", "=ROW()", "=NOSUCH(1)", "=C1", "=B9")).toEqual([true, 12, 12, { error: "#DIV/0!" }, "教育局", 50, 7, { error: "#NAME?" }, 10, 0]);
  await host.edit("预算", "A1", 50);
  await engine.calculate();
  expect(await ask("=SUM(A1:A2)", "=C1")).toEqual([57, 100]);
  expect(await engine.evaluate(id, [{ row: 0, column: 0, formula: "=SUM(A1:A2)" }], { row: 0, column: 0, value: 43 })).toEqual([[[50]]]);
  expect(await ask("=A1")).toEqual([50]);
  expect((await host.exportBook()).sheets[0]?.cells["0,3"]).toBeUndefined();
});
