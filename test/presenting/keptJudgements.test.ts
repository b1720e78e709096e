import { join } from "node:path";
import { evaluate } from "../../src/evaluate";
import { NO_CHOICES } from "../../src/model";
import type { CellValue, Evaluation, SheetSnapshot, Snapshot } from "../../src/model";
import { presentSheets, readInputs } from "../../src/presenting";
import { HEADINGS } from "../../src/presenting/headings";
import { snapshotOfXlsx } from "../helpers/snapshotOfXlsx";
import { withPlans } from "./planSheet";

const GUANGDONG = "guangdong-dept-2020-reconstruction";
const HUNAN = "hunan-dept-2017";

let sample: Snapshot;
beforeAll(() => {
  sample = snapshotOfXlsx(join(__dirname, "../workbooks/zhanjiang-gz-office-2020.xlsx"));
});

/** The workbook with something typed into a row of 绩效评分表. */
function typedInto(snapshot: Snapshot, record: string, heading: string, value: CellValue): Snapshot {
  const change = (sheet: SheetSnapshot): SheetSnapshot => {
    const row = sheet.values.findIndex((cells) => cells.includes(record));
    const column = sheet.values.find((cells) => cells.includes("#head/scores"))!.indexOf(heading);
    return { ...sheet, values: sheet.values.map((cells, index) => (index === row ? cells.map((cell, at) => (at === column ? value : cell)) : cells)) };
  };
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet.own === "scores" ? change(sheet) : sheet)) };
}

/** Runs under a system and writes; a person's cells are written as the plan has them because nothing was changed since. */
function run(snapshot: Snapshot, system: string): { readonly evaluation: Evaluation; readonly written: Snapshot } {
  const evaluation = evaluate(snapshot, { ...NO_CHOICES, system });
  return { evaluation, written: withPlans(snapshot, evaluation.plans) };
}

const scoreOf = ({ scorecard }: Evaluation, id: string): string | null => scorecard.rows.find(({ indicator }) => indicator.id === id)!.score;

test("judgements stay with their system: switching away and back brings every one back, with evidence and remark", () => {
  const first = run(sample, GUANGDONG);
  const judged = typedInto(typedInto(typedInto(first.written, "gd20-effect", HEADINGS.scores.typed, 9), "gd20-effect", HEADINGS.scores.evidence, "总结报告"), "gd20-open/tick/c1", HEADINGS.scores.judgement, "是");
  const before = run(judged, GUANGDONG);
  const other = run(before.written, HUNAN);
  expect(Object.keys(other.evaluation.inputs.judgements)).toEqual([]);
  const hunan = run(typedInto(other.written, "hn-benefit", HEADINGS.scores.typed, 8), HUNAN);
  expect(scoreOf(hunan.evaluation, "hn-benefit")).toBe("8");
  const back = run(hunan.written, GUANGDONG);
  expect(back.evaluation.inputs.judgements).toEqual(before.evaluation.inputs.judgements);
  expect(back.evaluation.scorecard.rows).toEqual(before.evaluation.scorecard.rows);
  const again = run(back.written, HUNAN);
  expect(scoreOf(again.evaluation, "hn-benefit")).toBe("8");
});

test("cells of the sheet are the person's while the system stays, and written when it changes", () => {
  const { written } = run(sample, GUANGDONG);
  const ownersUnder = (system: string): readonly string[] => [...new Set(evaluate(written, { ...NO_CHOICES, system }).plans.find(({ sheet }) => sheet === "scores")!.rows[4]!.map(({ owner }) => owner))];
  expect(ownersUnder(GUANGDONG)).toEqual(["ours", "theirs"]);
  expect(ownersUnder(HUNAN)).toEqual(["ours", "merged"]);
});

test("more judgements than rows find place below, and a spoilt cell loses only itself", () => {
  const { evaluation } = run(sample, GUANGDONG);
  const many = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`r${index}`, { ticks: {}, score: String(index), tier: null, notApplicable: false, evidence: "", remark: "" }]));
  const full = { ...evaluation, inputs: { ...evaluation.inputs, keptJudgements: { "unit-template": many } } };
  const plans = presentSheets({ ...full, catalogue: { forms: [], systems: [], outlines: [], infoFields: [] } });
  const back = withPlans(sample, plans);
  expect(readInputs(back).keptJudgements).toEqual({ "unit-template": many });
  const spoilt = { ...back, sheets: back.sheets.map((sheet) => ({ ...sheet, values: sheet.values.map((cells) => cells.map((cell) => (typeof cell === "string" && cell.includes('"r7"') ? '{"r7' : cell))) })) };
  expect(Object.keys(readInputs(spoilt).keptJudgements!["unit-template"]!)).toHaveLength(119);
});
