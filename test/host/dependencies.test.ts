/** Formulas that went are forgotten: nothing looks for them any more, and those that stay are calculated as before. */
import { createEngine } from "../../src/workbench/node";
import { book, sheet } from "./books";

const S = "id-of-s", T = "id-of-t";
const said = jest.spyOn(console, "error");
afterEach(() => { said.mockReset(); });

/** Values of a column of the sheet s. */
const column = (engine: ReturnType<typeof createEngine>, at: number, rows: number): unknown[] => engine.read(S, { top: 0, left: at, bottom: rows - 1, right: at }).map(([content]) => content?.value ?? null);

test.each([
  ["a deleted sheet that looked at another one", { A1: "=s!B1*2" }, async (engine: ReturnType<typeof createEngine>) => engine.deleteSheet(T)],
  ["whole columns, in a row that was deleted", { A1: "=SUM(s!B:B)", A2: 1 }, async (engine: ReturnType<typeof createEngine>) => engine.changeLines(T, "row", 0, -1)],
  ["a whole column and a cell far from it, overwritten", { A1: "=SUM(s!B:B)+s!D90" }, async (engine: ReturnType<typeof createEngine>) => engine.write(T, 0, 0, { value: 5 })],
])("%s", async (_name, cells, change) => {
  said.mockImplementation(() => undefined);
  const engine = createEngine();
  await engine.load(book([sheet("s", { A1: 1, A2: 2, B1: "=SUM(A1:A2)", B2: "=B1+A1" }), sheet("t", cells)]));
  await engine.calculate(true);
  await change(engine);
  await engine.calculate();
  for (const value of [10, 20]) {
    engine.write(S, 0, 0, { value });
    engine.write(S, 5, 2, { formula: "=A1+1" });
    await engine.calculate();
  }
  expect([column(engine, 1, 2), column(engine, 2, 6)[5]]).toEqual([[22, 42], 21]);
  expect(said.mock.calls).toEqual([]);
  engine.dispose();
});

test("a formula whose ranges are others from one calculation to the next looks at the new ones", async () => {
  const engine = createEngine();
  await engine.load(book([sheet("s", { A1: 0, A2: 2, A3: 3, A4: 4, B1: "=OFFSET(A2,A1,0)", B2: '=SUM(INDIRECT("A"&(2+A1)&":A4"))' })]));
  await engine.calculate(true);
  const told: unknown[] = [column(engine, 1, 2)];
  for (const [row, value] of [[0, 1], [2, 30], [1, 20], [0, 0], [1, 200]] as const) {
    engine.write(S, row, 0, { value });
    await engine.calculate();
    told.push(column(engine, 1, 2));
  }
  expect(told).toEqual([[2, 9], [3, 7], [30, 34], [30, 34], [20, 54], [200, 234]]);
  engine.dispose();
});
