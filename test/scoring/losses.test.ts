import fc from "fast-check";
import { CellSet, Decimal, decimalPlacesOf, lastPlace, NO_INPUTS } from "../../src/model";
import type { Reconciliation, Scorecard } from "../../src/model";
import { score, systemById } from "../../src/scoring";
import { ledgerOf } from "../helpers/ledger";
import { FIGURED_TYPES, rowOfType } from "./drawnTables";
import { tableCard } from "./helpers";

const NOTHING: Reconciliation = { findings: [], counts: { passed: 0, broken: 0, tail: 0, unchecked: 0 }, checkedCells: new CellSet() };
/** Rows of one rule with figures; `LOSS_RUNS=5000` for a thorough run by hand. */
const RUNS = Number(process.env["LOSS_RUNS"] ?? 150);

type OneRow = { readonly rows: readonly { readonly inputs: Readonly<Record<string, unknown>>; readonly points: number }[] };

/** The table with one figure replaced. */
const withInput = (table: OneRow, id: string, value: string): OneRow => ({ ...table, rows: table.rows.map((row) => ({ ...row, inputs: { ...row.inputs, [id]: value } })) });

describe("a remedy", () => {
  it.each(FIGURED_TYPES)("of %s is proved: with that value the row is full, one last place nearer it is not", (type) => {
    let proved = 0;
    fc.assert(fc.property(rowOfType(type), (table) => {
      const card = tableCard(table);
      const { remedy } = card.losses[0] ?? {};
      if (remedy?.code !== "score.remedy.value") return;
      const input = card.rows[0]!.inputs.find(({ name, value }) => name === remedy.params["name"] && value !== null)!;
      const value = new Decimal(String(remedy.params["value"]));
      const step = lastPlace(decimalPlacesOf(new Decimal(input.value!))); // a figure is changed in its own last place
      const nearer = value.gt(input.value!) ? value.minus(step) : value.plus(step);
      const points = String((table as OneRow).rows[0]!.points);
      const local = input.id.slice(input.id.lastIndexOf(".") + 1);
      const rescored = (figure: Decimal): string | null => tableCard(withInput(table as OneRow, local, figure.toFixed())).rows[0]!.score;
      expect(rescored(value)).toBe(points);
      if (type !== "cases") expect(rescored(nearer)).not.toBe(points);
      proved += 1;
    }), { numRuns: RUNS, seed: 2021 });
    expect(proved).toBeGreaterThan(type === "composite" ? -1 : 3);
  });

  it("is the nearer one when full points lie on both sides", () => {
    const either = { type: "step_deduct", base: 100, direction: "either", step: 5, deduct: 2 };
    const at = (a: number): unknown => tableCard({ inputs: { a, b: 100 }, rows: [{ id: "r", level1: "一", points: 6, rule: either, expr: "a / b * 100" }] }).losses[0]!.remedy!.params["value"];
    expect([at(112), at(88)]).toEqual(["104", "96"]);
  });

  const guangdong = systemById("guangdong-dept-2020-reconstruction")!;
  const cardOf = (grid: string, quantities: Readonly<Record<string, string>>): Scorecard => score(ledgerOf([{ grid, unit: "万元", quantities }]), guangdong, { ...NO_INPUTS, choices: { ...NO_INPUTS.choices, inputs: { budget_adjusted: "843.24" } } }, NOTHING);

  it("names the cell that a sum was worked out from, not the sum", () => {
    const card = cardOf("* | 决算数\n基本支出 | 582.73\n项目支出 | 203.17", { basic_exp: "B2", project_exp: "B3" });
    const loss = card.losses.find(({ indicatorId }) => indicatorId === "gd20-exec");
    if (!loss) throw new Error("the execution rate should lose points");
    expect(loss.remedy!.params).toMatchObject({ now: "582.73", value: "639.36", unit: "万元" }); // 639.36 + 203.17 = 842.53 ÷ 843.24 → 99.92%, × 6 = 5.9952 → 6.00
    expect(loss.place).toMatchObject({ row: 1, column: 1 });
  });
});

describe("denominators", () => {
  it("every other budget that differs is shown with the rate it would give, equal ones once", () => {
    const note = (inputs: object): readonly string[] => tableCard({ inputs, rows: [{ id: "r", level1: "一", points: 5, rule: { type: "proportional", full_at: 100 }, expr: "expenditure_actual / budget_adjusted * 100" }] })
      .rows[0]!.notes!.filter(({ code }) => code === "score.note.otherDenominator").map(({ params }) => `${params["other"]} ${params["otherValue"]} ${params["rate"]}`);
    expect(note({ expenditure_actual: 90, budget_adjusted: 100, budget_initial: 80, budget_approved: 75 })).toEqual(["年初预算数 80.00 112.50", "财政批复的本年度预算数 75.00 120.00"]);
    expect(note({ expenditure_actual: 90, budget_adjusted: 100, budget_initial: 80, budget_approved: 80 })).toEqual(["年初预算数 80.00 112.50"]);
    expect(note({ expenditure_actual: 90, budget_adjusted: 100, budget_initial: 100 })).toEqual([]);
  });
});
