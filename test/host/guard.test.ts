/** A calculation always ends, whatever a formula does inside the engine, and the host keeps answering. */
import { createEngine } from "../../src/workbench/node";
import { book, sheet } from "./books";

const cell = (row: number, column = 0) => ({ top: row, left: column, bottom: row, right: column });

test("a formula that makes the engine throw gets an error value, and the others their results", async () => {
  const engine = createEngine();
  await engine.load(book([sheet("s", { A1: 1, A2: 2, B1: "=SUM(OFFSET(A1,0,0,1048577.5,-20000.5))", B2: "=SUM(A1:A2)" })]));
  await engine.calculate(true);
  expect(engine.read("id-of-s", cell(0, 1))[0]?.[0]?.value).toEqual({ error: expect.any(String) as string });
  expect(engine.read("id-of-s", cell(1, 1))[0]?.[0]?.value).toBe(3);
  engine.write("id-of-s", 0, 0, { value: 10 });
  await engine.calculate();
  expect(engine.read("id-of-s", cell(1, 1))[0]?.[0]?.value).toBe(12);
  engine.dispose();
});

test("when its time is up a calculation ends, and what is left shows an error until there is time", async () => {
  const engine = createEngine();
  const cells = Object.fromEntries(Array.from({ length: 50 }, (_, row) => [`A${row + 1}`, `=ROW()*2`]));
  await engine.load(book([sheet("s", cells)]));
  engine.calculationLimit = -1;
  await engine.calculate(true);
  expect(engine.read("id-of-s", cell(49))[0]?.[0]?.value).toEqual({ error: "#CALC!" });
  engine.calculationLimit = 60_000;
  await engine.calculate(true);
  expect(engine.read("id-of-s", cell(49))[0]?.[0]?.value).toBe(100);
  engine.dispose();
});

test("the time a calculation may take can be said before there is a workbook", async () => {
  const engine = createEngine();
  engine.calculationLimit = -1;
  await engine.load(book([sheet("s", { A1: "=1+1" })]));
  await engine.calculate(true);
  expect(engine.read("id-of-s", cell(0))[0]?.[0]?.value).toEqual({ error: "#CALC!" });
  engine.dispose();
});
