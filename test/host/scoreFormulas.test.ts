/**
 * The emitted score formulas in the local host's own spreadsheet engine against the exact decimals of ours.
 * FORMULA_RUNS=10000 draws ten thousand rows of each rule type; a plain run draws few, to stay quick.
 */
import { createEngine } from "../../src/workbench/node";
import { book, sheet } from "./books";
import { DRAWN_TYPES } from "../scoring/drawnTables";
import { drawnRows, formulaBook, FORMULA_SHEET } from "../scoring/formulaBook";
import { engineResults, resultText } from "../scoring/formulaCells";

const RUNS = Number(process.env["FORMULA_RUNS"] ?? 120);
/** Rows calculated in one workbook. */
const BATCH = 1000;
const SEED = 20261128;

test.each(DRAWN_TYPES)("%s: every drawn row has in the grid the score and the rate that the engine gives", async (type) => {
  for (let done = 0; done < RUNS; done += BATCH) {
    const rows = drawnRows(type, Math.min(BATCH, RUNS - done), SEED + done);
    const engine = createEngine();
    try {
      await engine.load(formulaBook(rows));
      engine.calculationLimit = 120_000;
      await engine.calculate(true);
      const results = engine.read(`id-of-${FORMULA_SHEET}`, { top: 0, left: 0, bottom: rows.length - 1, right: 1 });
      for (const [index, row] of rows.entries()) {
        const [score, rate] = results[index]!;
        expect({ score: resultText(score?.value ?? null), rate: resultText(rate?.value ?? null), formula: row.scoreFormula, inputs: row.inputs }).toEqual({ ...engineResults(row), formula: row.scoreFormula, inputs: row.inputs });
      }
    } finally {
      engine.dispose();
    }
  }
}, 60_000 + RUNS * 60);

test("long formulas that differ in little are never taken for one another", async () => {
  const rate = (row: number): string => `=IF(COUNT(E${row},F${row})<2,"",IFERROR(ROUND(ROUND(E${row}/F${row}*100,10),2),""))`;
  const engine = createEngine();
  try {
    await engine.load(book([sheet("长", { A1: rate(970), A2: rate(27248), A3: rate(801), A4: rate(48978), E970: 1, F970: 2, E27248: 3, F27248: 4, E801: 1, F801: 5, E48978: 1, F48978: 8 })]));
    await engine.calculate(true);
    expect(engine.read("id-of-长", { top: 0, left: 0, bottom: 3, right: 0 }).map(([cell]) => cell!.value)).toEqual([50, 75, 20, 12.5]);
  } finally {
    engine.dispose();
  }
});
