import { join } from "node:path";
import fc from "fast-check";
import { CATALOGUE, evaluate } from "../../src/evaluate";
import { NO_CHOICES } from "../../src/model";
import type { Evaluation, GoalRow, Judgement, SheetPlan, UnitInputs } from "../../src/model";
import { presentSheets, readInputs } from "../../src/presenting";
import { snapshotOfXlsx } from "../helpers/snapshotOfXlsx";
import { sheetOfPlan, withPlans } from "./planSheet";

jest.setTimeout(120_000);

let base: Evaluation;
beforeAll(async () => {
  base = evaluate(await snapshotOfXlsx(join(__dirname, "../workbooks/zhanjiang-gz-office-2020.xlsx")));
});

/** The plans that hold exactly these inputs, as a fresh workbook would be written. */
function plansFor(inputs: UnitInputs): SheetPlan[] {
  return presentSheets({ ...base, inputs, choices: inputs.choices, catalogue: CATALOGUE });
}

const words = fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom(..."预算支出合计=+-@'0123456789.，。 （）\nAb") }).filter((text) => text.trim() === text && text !== "");
const decimals = fc.integer({ min: -99999, max: 999999 }).map((value) => String(value / 100));
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });

const goals: fc.Arbitrary<GoalRow> = fc.record({
  name: words, direction: fc.constantFrom("≥" as const, "≤" as const, "=" as const, "定性" as const), target: words, actual: words, unit: words, note: words,
});

function judgementOf(indicator: string): fc.Arbitrary<Judgement> {
  const rule = base.scorecard.rows.find((row) => row.indicator.id === indicator)!.indicator.rule;
  const items = Array.isArray(rule["items"]) ? (rule["items"] as { id: string }[]).map(({ id }) => id) : [];
  const tier = Array.isArray(rule["tiers"]) ? optional(fc.constantFrom(...(rule["tiers"] as { label: string }[]).map(({ label }) => label))) : fc.constant(null);
  return fc.record({
    ticks: fc.subarray(items).chain((ids) => fc.tuple(...ids.map(() => fc.boolean())).map((answers) => Object.fromEntries(ids.map((id, index) => [id, answers[index]!])))),
    score: optional(decimals), tier, notApplicable: fc.boolean(), evidence: words, remark: fc.constant(""),
  }).map((judgement) => (judgement.notApplicable ? { ...judgement, tier: null } : judgement));
}

const pick = <T>(ids: readonly string[], of: (id: string) => fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.subarray([...ids], { maxLength: 6 }).chain((some) => fc.tuple(...some.map(of)).map((values) => Object.fromEntries(some.map((id, index) => [id, values[index]!]))));

/** Anything a person may have typed into our sheets. */
function inputs(): fc.Arbitrary<UnitInputs> {
  const sheets = base.ledger.sheets.map(({ name }) => name);
  const inputIds = [...new Set(base.scorecard.rows.flatMap((row) => row.inputs.map(({ id }) => id)))];
  const findingIds = base.reconciliation.findings.map(({ id }) => id);
  return fc.record({
    choices: fc.record({
      system: optional(fc.constantFrom(...CATALOGUE.systems.map(({ id }) => id))), outline: optional(fc.constantFrom(...CATALOGUE.outlines.map(({ id }) => id))),
      year: optional(fc.integer({ min: 2015, max: 2030 })), notApplicablePolicy: optional(fc.constantFrom("full_points" as const, "exclude_and_rescale" as const)),
      forms: pick(sheets, () => fc.constantFrom("-", ...CATALOGUE.forms.map(({ id }) => id))), inputs: pick(inputIds, () => decimals),
    }),
    info: fc.record({ fields: pick(CATALOGUE.infoFields.filter(({ id, kind }) => kind !== "number" && id !== "unit_name").map(({ id }) => id), () => words), goals: fc.array(goals, { maxLength: 15 }) }),
    judgements: pick(base.scorecard.rows.map(({ indicator }) => indicator.id), judgementOf),
    kept: optional(pick(base.scorecard.rows.map(({ indicator }) => indicator.id), judgementOf).filter((some) => Object.keys(some).length > 0)),
    remarks: pick(findingIds, () => fc.record({ text: words, figures: fc.constant("1|2") })),
  }).map(({ kept, ...typed }) => ({ ...typed, judgedSystem: base.scorecard.systemId, ...(kept ? { keptJudgements: { "hunan-dept-2017": kept } } : {}), info: { ...typed.info, fields: { unit_name: "某单位", ...typed.info.fields } }, reportEdits: null }));
}

test("law: what is presented is read back as the same inputs", () => {
  fc.assert(fc.property(inputs(), (typed) => {
    const { reportEdits: _edits, reportIds: _ids, ...back } = readInputs(withPlans(base.ledger.snapshot, plansFor(typed)));
    const { reportEdits: _none, ...sent } = typed;
    expect(back).toEqual(sent);
  }), { numRuns: 40 });
});

test("law: rows that a person moved or inserted inside a block change nothing", () => {
  const shuffled = (plan: SheetPlan, seed: number): number[] => {
    const order = plan.rows.map((_, index) => index);
    const movable = order.filter((row) => ["checks", "data"].includes(plan.sheet) && row > 4 && !isHead(plan, row));
    const turned = movable.map((_, index) => movable[(index + seed) % movable.length]!);
    const at = new Map(movable.map((row, index) => [row, turned[index]!]));
    const inBlock = (row: number): boolean => plan.sheet !== "data" || blockOf(plan, row) === blockOf(plan, at.get(row)!);
    const moved = order.map((row) => (at.has(row) && inBlock(row) && plan.sheet === "checks" ? at.get(row)! : row));
    return moved.flatMap((row) => (row % 7 === seed % 7 ? [-1, row] : [row]));
  };
  fc.assert(fc.property(inputs(), fc.integer({ min: 1, max: 50 }), (typed, seed) => {
    const plans = plansFor(typed);
    expect(readInputs(withPlans(base.ledger.snapshot, plans, (plan) => shuffled(plan, seed)))).toEqual(readInputs(withPlans(base.ledger.snapshot, plans)));
  }), { numRuns: 25 });
});

function isHead(plan: SheetPlan, row: number): boolean {
  const content = plan.rows[row]?.[plan.idColumn]?.content;
  return content?.kind === "text" && content.text.startsWith("#");
}

function blockOf(plan: SheetPlan, row: number): number {
  let at = row;
  while (at > 0 && !isHead(plan, at)) at -= 1;
  return at;
}

test("the report is read back paragraph by paragraph, and a deleted row is missing", () => {
  const [report] = base.plans.filter(({ sheet }) => sheet === "report");
  const paragraph = base.report.sections.flatMap(({ paragraphs }) => paragraphs).find(({ table }) => table === null)!;
  const whole = readInputs({ book: "", sheets: [sheetOfPlan(report!)] });
  expect(whole.reportEdits?.find(({ paragraphId }) => paragraphId === paragraph.id)).toEqual({ paragraphId: paragraph.id, text: paragraph.generated, generated: paragraph.generated });
  const without = report!.rows.map((_, index) => index).filter((index) => index !== report!.rowIds[paragraph.id]);
  const cut = readInputs({ book: "", sheets: [sheetOfPlan(report!, without)] });
  expect(cut.reportEdits?.some(({ paragraphId }) => paragraphId === paragraph.id)).toBe(false);
  expect(cut.reportIds).toContain(paragraph.id);
});

test("a long paragraph stands in several rows and is read back whole", () => {
  const long = "本单位按照要求开展自评工作，核对了预算执行情况。".repeat(200);
  const report = { ...base.report, sections: [{ id: "s", heading: "一、情况", level: 1, paragraphs: [{ id: "p", origin: "computed" as const, runs: [{ kind: "text" as const, text: long }], table: null, generated: long }] }] };
  const plan = presentSheets({ ...base, report, catalogue: CATALOGUE }).find(({ sheet }) => sheet === "report")!;
  expect(plan.rows.length).toBeGreaterThan(4);
  expect(readInputs({ book: "", sheets: [sheetOfPlan(plan)] }).reportEdits?.find(({ paragraphId }) => paragraphId === "p")?.text).toBe(long);
});

test("a remark that was rewritten after the figures changed belongs to the figures beside it", () => {
  const finding = base.reconciliation.findings.find(({ state }) => state === "broken")!;
  const remarks = { [finding.id]: { text: "旧说明", figures: "1|2" } };
  const plan = plansFor({ ...base.inputs, choices: NO_CHOICES, remarks }).find(({ sheet }) => sheet === "checks")!;
  const sheet = sheetOfPlan(plan);
  expect(readInputs({ book: "", sheets: [sheet] }).remarks[finding.id]).toEqual({ text: "旧说明", figures: "1|2" });
  const row = plan.rowIds[finding.id]!;
  const values = sheet.values.map((cells, index) => (index === row ? cells.map((value, column) => (column === 12 ? "新说明" : value)) : cells));
  expect(readInputs({ book: "", sheets: [{ ...sheet, values }] }).remarks[finding.id]).toEqual({ text: "新说明", figures: `${finding.left?.value ?? ""}|${finding.right?.value ?? ""}` });
});

test("a remark whose finding is gone is kept at the end", () => {
  const remarks = { "gone-finding": { text: "曾经的说明", figures: "1|2" } };
  const plan = plansFor({ ...base.inputs, remarks }).find(({ sheet }) => sheet === "checks")!;
  expect(plan.rowIds["gone-finding"]).toBe(plan.rows.length - 1);
  expect(readInputs({ book: "", sheets: [sheetOfPlan(plan)] }).remarks).toEqual(remarks);
});

test("nothing is read from a workbook without our sheets", () => {
  expect(readInputs({ book: "", sheets: [] })).toMatchObject({ choices: NO_CHOICES, judgements: {}, remarks: {}, reportEdits: null });
});
