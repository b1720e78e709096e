/**
 * The emitted score formulas in the local host's own spreadsheet engine against the exact decimals of ours.
 * FORMULA_RUNS=10000 draws ten thousand rows of each rule type; a plain run draws few, to stay quick.
 */
import { createEngine } from "../../src/workbench/node";
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
