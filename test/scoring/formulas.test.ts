import fc from "fast-check";
import { NOT_APPLICABLE, fillFormula } from "../../src/model";
import type { ScoreRow } from "../../src/model";
import { SYSTEMS } from "../../src/scoring";
import { DRAWN_TYPES, rowOfType, tableOfSystem } from "./drawnTables";
import { evaluateFormula } from "./excelSubset";
import type { CellContent } from "./excelSubset";
import { cellsOfRow, engineResults, resultText } from "./formulaCells";
import { tableCard } from "./helpers";

/** The cells a reader would see: inputs, ticks, tier, score, and the rate computed by its own formula. */
function cellsOf(row: ScoreRow): Record<string, CellContent> {
  const cells = cellsOfRow(row);
  if (row.rateFormula !== null) cells["rate"] = evaluateFormula(row.rateFormula, cells);
  return cells;
}

/** Engine and sheet agree: the same score, or both empty; the same rate, or both empty. */
function expectAgreement(row: ScoreRow): void {
  if (row.scoreFormula === null) throw new Error(`${row.indicator.id} has no formula`);
  const cells = cellsOf(row);
  const inSheet = evaluateFormula(row.scoreFormula, cells);
  expect({ score: resultText(inSheet), rate: resultText(cells["rate"] ?? null), cells, formula: row.scoreFormula }).toEqual({ ...engineResults(row), cells, formula: row.scoreFormula });
}

describe("an emitted formula gives what the engine gives", () => {
  it.each(DRAWN_TYPES)("%s, on random inputs", (type) => {
    fc.assert(fc.property(rowOfType(type), (table) => expectAgreement(tableCard(table).rows[0]!)), { numRuns: Number(process.env["FORMULA_RUNS"] ?? 300) });
  });

  it.each(SYSTEMS.map((system) => [system.id, system] as const))("every row of %s, with random figures and judgements, some of them missing", (_id, system) => {
    fc.assert(fc.property(tableOfSystem(system), (table) => {
      // A file may say 0.01 and mean a fraction or per cent: such a row is asked about before anything is computed.
      for (const row of tableCard(table).rows) if (row.reason?.code !== "score.reason.fraction") expectAgreement(row);
    }), { numRuns: 12 });
  });
});

it.each(SYSTEMS.map((system) => [system.id, system] as const))("a row of %s that a person sets aside gives what the policy gives", (_id, system) => {
  for (const policy of ["ask", "full_points", "exclude_and_rescale"]) {
    const card = tableCard({ system: system.id, not_applicable_policy: policy, inputs: {}, rows: system.indicators.map(({ id, name }) => ({ id, name, not_applicable: true })) });
    for (const row of card.rows) {
      expect(row.scoreFormula).toContain(`IF({tier}="${NOT_APPLICABLE}",`);
      expectAgreement(row);
    }
  }
});

/** The usual part of a score formula: what it gives while nobody sets the row aside. */
const usual = (formula: string | null): string => /^IF\(\{tier\}="不适用",(?:""|[\d.]+),(.*)\)$/.exec(formula ?? "")![1]!;

describe("an emitted formula", () => {
  it("reads like the rule", () => {
    const row = tableCard({ inputs: {}, rows: [{ id: "r", points: 6, rule: { type: "proportional", full_at: 100 }, expr: "out / budget * 100" }] }).rows[0]!;
    expect(row.rateFormula).toBe('IF(COUNT({out},{budget})<2,"",IFERROR(ROUND(ROUND({out}/{budget}*100,10),2),""))');
    expect(usual(row.scoreFormula)).toBe('IF(COUNT({rate})<1,"",ROUND(ROUND(MIN(6,MAX(0,6*{rate}/100)),10),2))');
  });
  it("chains bands that follow each other", () => {
    const bands = [{ le: 10, points: 4 }, { gt: 10, le: 20, points: 3 }, { gt: 20, points: 0 }];
    expect(usual(tableCard({ inputs: {}, rows: [{ id: "r", points: 4, rule: { type: "bands", bands }, expr: "a / b * 100" }] }).rows[0]!.scoreFormula)).toBe('IF(COUNT({rate})<1,"",IF({rate}<=10,4,IF({rate}<=20,3,0)))');
  });
  it("is filled with references, and text in quotes is left alone", () => {
    const filled = fillFormula('IF({tick:c1}="{score}",{rate},{score}+{tier}+{a.b})', { input: (id) => `[${id}]`, rate: "$H$5", score: "$J$5", tier: "$I$5", tick: (id) => `$K$${id}` });
    expect(filled).toBe('IF($K$c1="{score}",$H$5,$J$5+$I$5+[a.b])');
  });
});
