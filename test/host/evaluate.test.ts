/** Formulas that stand in no cell, through the engine's own door. */
import type { Engine } from "../../src/workbench/engine";
import { createEngine } from "../../src/workbench/node";
import { book, sheet } from "./books";

let engine: Engine;
beforeEach(async () => {
  engine = createEngine();
  await engine.load(book([sheet("数", { A1: 1, A2: 2, A3: "三", B1: "=A1*10", C1: true }), sheet("别 表", { A1: 7 })], { names: [{ name: "总", reference: "数!$A$1:$A$2", sheet: null, hidden: false }] }));
});
afterEach(() => engine.dispose());

const evaluate = async (formula: string, row = 9, column = 9): Promise<unknown> => (await engine.evaluate("id-of-数", [{ row, column, formula }]))[0];

test.each<[string, unknown]>([
  ["=SUM(A1:A2)", [[3]]], ["=A1:A2*2", [[2], [4]]], ["=1/0", [[{ error: "#DIV/0!" }]]], ["=A3&\"!\"", [["三!"]]], ["=C1", [[true]]], ["=B1+'别 表'!A1", [[17]]], ["=SUM(总)", [[3]]],
  ["=IF(A1=1,\"是\",\"否\")", [["是"]]], ["=ROW()", [[10]]], ["={1,2;3,4}", [[1, 2], [3, 4]]], ["=VLOOKUP(9,A1:B2,2,FALSE)", [[{ error: "#N/A" }]]], ["=LEFT(A3,0)", [[""]]],
])("%s", async (formula, expected) => {
  expect(await evaluate(formula)).toEqual(expected);
});

test("many at once, some of one cell, come back in the order they were asked", async () => {
  const results = await engine.evaluate("id-of-数", [{ row: 0, column: 0, formula: "=ROW()" }, { row: 4, column: 0, formula: "=ROW()" }, { row: 0, column: 0, formula: "=COLUMN()+10" }]);
  expect(results.map(([line]) => line?.[0])).toEqual([1, 5, 11]);
});

test("a write that waits is seen; nothing is written, and nothing is left to calculate", async () => {
  const before = JSON.stringify(engine.exportBook());
  engine.write("id-of-数", 0, 0, { value: 5 });
  expect(await evaluate("=A1+1")).toEqual([[6]]);
  engine.write("id-of-数", 0, 0, { value: 1 });
  await engine.calculate();
  expect(engine.dirty).toBe(false);
  await evaluate("=RAND()+SUM(A1:B3)");
  expect(engine.dirty).toBe(false);
  expect(JSON.stringify(engine.exportBook())).toBe(before);
});
