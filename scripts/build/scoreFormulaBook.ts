import { createEngine } from "../../src/workbench/node";
import { saveXlsx } from "../../src/workbench/files";
import { DRAWN_TYPES } from "../../test/scoring/drawnTables";
import { drawnRows, formulaBook } from "../../test/scoring/formulaBook";
import { engineResults, resultText } from "../../test/scoring/formulaCells";

/**
 * A workbook with a sheet for each rule type: drawn rows with their emitted formulas, calculated by the local host, as the
 * bytes of a file. Fails when a result is not the engine's exact one.
 * @param count rows of each type
 */
export async function scoreFormulaBook(count: number, seed: number): Promise<Uint8Array> {
  const drawn = DRAWN_TYPES.map((type) => ({ type, rows: drawnRows(type, count, seed) }));
  const sheets = drawn.map(({ type, rows }) => ({ ...formulaBook(rows).sheets[0]!, id: type, name: type }));
  const book = { ...formulaBook([]), sheets };
  const engine = createEngine();
  try {
    await engine.load(book);
    engine.calculationLimit = 600_000;
    await engine.calculate(true);
    for (const { type, rows } of drawn) {
      const results = engine.read(type, { top: 0, left: 0, bottom: rows.length - 1, right: 1 });
      for (const [index, row] of rows.entries()) {
        const [score, rate] = results[index]!.map((cell) => resultText(cell.value));
        const exact = engineResults(row);
        if (score !== exact.score || rate !== exact.rate) throw new Error(`${type} ${index + 1}: ${score} ${rate} instead of ${exact.score} ${exact.rate}`);
      }
    }
    const calculated = engine.exportBook();
    return await saveXlsx({ ...book, sheets: sheets.map((sheet, index) => ({ ...sheet, ...calculated.sheets[index]! })), styles: calculated.styles }, null);
  } finally {
    engine.dispose();
  }
}
