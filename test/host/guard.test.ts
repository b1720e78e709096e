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

/** Formulas too deep for Univer to walk through: one that Excel would take, and one longer than it takes. */
const DEEP = [["signs", `=${"-".repeat(8000)}A1`], ["terms", `=${Array.from({ length: 12_000 }, () => "A1").join("+")}`]] as const;

test.each(DEEP)("a formula too deep to be looked through gets an error value, and what it stands beside is calculated (%s)", async (_what, formula) => {
  const engine = createEngine();
  await engine.load(book([sheet("s", { A1: 1, B1: "=A1+1", B2: formula, B3: "=B2+1" })]));
  await engine.calculate(true);
  const told = () => [0, 1, 2].map((row) => engine.read("id-of-s", cell(row, 1))[0]?.[0]?.value);
  expect(told()).toEqual([2, { error: "#VALUE!" }, { error: "#VALUE!" }]);
  engine.write("id-of-s", 0, 0, { value: 5 });
  engine.write("id-of-s", 3, 1, { formula: "=A1*2" });
  await engine.calculate();
  expect([...told(), engine.read("id-of-s", cell(3, 1))[0]?.[0]?.value]).toEqual([6, { error: "#VALUE!" }, { error: "#VALUE!" }, 10]);
  expect(engine.read("id-of-s", cell(1, 1))[0]?.[0]?.formula).toBe(formula);
  engine.dispose();
});

test("when a calculation fails as a whole no result of before is left as if it were new; the next one gives results again", async () => {
  const engine = createEngine();
  await engine.load(book([sheet("s", { A1: 1, B1: "=A1+1" }), sheet("t", { A1: "=s!B1*2" })]));
  await engine.calculate(true);
  const told = () => [engine.read("id-of-s", cell(0, 1))[0]?.[0]?.value, engine.read("id-of-t", cell(0))[0]?.[0]?.value];
  const { steps } = (engine as unknown as { guard: { steps: { _apply(): Promise<unknown> } } }).guard, apply = steps._apply.bind(steps);
  steps._apply = () => Promise.reject(new Error("the engine is at a loss")); // no workbook is known that brings Univer to this
  engine.write("id-of-s", 0, 0, { value: 5 });
  await engine.calculate();
  expect(told()).toEqual([{ error: "#CALC!" }, { error: "#CALC!" }]);
  steps._apply = apply;
  engine.write("id-of-s", 0, 0, { value: 6 });
  await engine.calculate();
  expect(told()).toEqual([7, 14]);
  engine.dispose();
});
