import fc from "fast-check";
import { columnLetters, Decimal, fillFormula, NOT_APPLICABLE, TICK_NO, TICK_YES } from "../../src/model";
import type { ScoreRow } from "../../src/model";
import { SYSTEMS } from "../../src/scoring";
import { createEngine } from "../../src/workbench/node";
import type { CellData } from "../../src/workbench/bookData";
import { bookOf, sheetOf } from "../helpers/book";
import { DRAWN_TYPES, rowOfType, tableOfSystem } from "../scoring/drawnTables";
import { tableCard } from "../scoring/helpers";

jest.setTimeout(600_000);

/** Tables drawn for each rule type; `FORMULA_RUNS=10000` for a thorough run by hand. */
const RUNS = Number(process.env["FORMULA_RUNS"] ?? 300);
const SEED = 20201231;
const RATE = 0;
const SCORE = 1;

/** The row's cells as they stand in a sheet: rate and score as formulas, then everything that they read. */
function lineOf(row: ScoreRow, at: number): Record<string, CellData> {
  const { judgement } = row;
  const cells: Record<string, CellData> = {};
  const places = new Map<string, string>();
  const place = (name: string, value: string | number | null): string => {
    const column = 2 + places.size;
    const found = places.get(name) ?? `$${columnLetters(column)}$${at + 1}`;
    if (!places.has(name)) {
      places.set(name, found);
      if (value !== null) cells[`${at},${column}`] = { value };
    }
    return found;
  };
  const tickOf = (id: string): string | null => (judgement?.ticks[id] === undefined ? null : judgement.ticks[id] ? TICK_YES : TICK_NO);
  const fill = (formula: string): string => `=${fillFormula(formula, {
    input: (id) => {
      const value = row.inputs.find((input) => input.id === id)?.value ?? null;
      return place(`input ${id}`, value === null ? null : Number(value));
    },
    rate: `$A$${at + 1}`, score: place("score", judgement?.score ? Number(judgement.score) : null), tier: place("tier", judgement?.notApplicable === true ? NOT_APPLICABLE : judgement?.tier ?? null),
    tick: (id) => place(`tick ${id}`, tickOf(id)),
  })}`;
  if (row.rateFormula !== null) cells[`${at},${RATE}`] = { formula: fill(row.rateFormula) };
  if (row.scoreFormula !== null) cells[`${at},${SCORE}`] = { formula: fill(row.scoreFormula) };
  return cells;
}

/** Rows whose rate or score the host's engine computes otherwise than ours, with what they were given. */
async function disagreements(rows: readonly ScoreRow[]): Promise<unknown[]> {
  const cells = Object.assign({}, ...rows.map(lineOf)) as Record<string, CellData>;
  const engine = createEngine();
  await engine.load(bookOf(sheetOf("评分", [], { cells })));
  await engine.calculate(true);
  const [sheet] = engine.exportBook().sheets;
  engine.dispose();
  const shown = (row: number, column: number): string => {
    const value = sheet?.cells[`${row},${column}`]?.value;
    return typeof value === "number" ? new Decimal(value.toPrecision(12)).toFixed() : typeof value === "object" ? value.error : String(value ?? "");
  };
  return rows.flatMap((row, at) => {
    const ours = [row.rateFormula === null || row.rate === null ? "" : new Decimal(row.rate).toFixed(), row.score ?? ""];
    const hosts = [row.rateFormula === null ? "" : shown(at, RATE), shown(at, SCORE)];
    return ours.join() === hosts.join() ? [] : [{ id: row.indicator.id, ours, hosts, inputs: row.inputs.map(({ id, value }) => [id, value]), judgement: row.judgement, score: row.scoreFormula, rate: row.rateFormula }];
  });
}

/** The rows of tables drawn from this, each with a formula. */
function drawn(tables: fc.Arbitrary<object>, numRuns: number): ScoreRow[] {
  const rows = fc.sample(tables, { numRuns, seed: SEED }).flatMap((table) => tableCard(table).rows);
  expect(rows.filter(({ scoreFormula }) => scoreFormula === null)).toEqual([]);
  expect(rows.filter(({ score }) => score !== null).length).toBeGreaterThan(rows.length / 4);
  return rows;
}

describe("a score formula in a sheet gives what the decimal engine gives", () => {
  test.each(DRAWN_TYPES)("for rules of type %s, on random figures", async (type) => {
    const rows = drawn(rowOfType(type), RUNS);
    expect(rows).toHaveLength(RUNS);
    expect(await disagreements(rows)).toEqual([]);
  });

  test.each(SYSTEMS.map((system) => [system.id, system] as const))("for every row of %s, with random figures and judgements, some missing", async (_id, system) => {
    const rows = drawn(tableOfSystem(system), Math.ceil(RUNS / system.indicators.length));
    expect(rows.length).toBeGreaterThanOrEqual(RUNS);
    expect(await disagreements(rows)).toEqual([]);
  });
});
