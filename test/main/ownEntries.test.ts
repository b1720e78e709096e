import type { OwnSheet, ScoreRow } from "../../src/model";
import { HEADINGS } from "../../src/presenting/headings";
import { checklistItems, tierLabels } from "../../src/presenting/ruleWords";
import { closeAll, expectReady, ownCell, reportText, startedSample } from "./work";
import type { Work } from "./work";

jest.setTimeout(180_000);

const BUDGET = "表8行政经费及三公经费预算表";
const SCORES = HEADINGS.scores;

let work: Work;
beforeEach(async () => {
  work = await startedSample();
});
afterEach(closeAll);

const rows = (): readonly ScoreRow[] => work.session.state.evaluation!.scorecard.rows;
const rowOf = (id: string): ScoreRow => rows().find(({ indicator }) => indicator.id === id)!;

/** Sheet, record, heading, and what is typed there. */
type Entry = readonly [own: OwnSheet, record: string, heading: string, value: string | number];

/** Types into a record's cell in one of our sheets; the pane takes it up with the next `refreshed`. */
async function put(...[own, record, heading, value]: Entry): Promise<void> {
  work.session.setAutoUpdate(false);
  const { sheet, a1 } = await ownCell(own, record, heading);
  await work.host.edit(sheet, a1, value);
}

async function refreshed(): Promise<void> {
  await work.session.refresh();
  work.session.setAutoUpdate(true);
  expectReady(work.session.state);
  expect(work.session.state.mismatches).toEqual([]);
}

/** Answers everything that the score sheet still asks for, as a person would: ticks, tier, score, missing figures. */
async function judgeEverything(): Promise<void> {
  for (const { indicator, status, inputs } of rows()) {
    if (status !== "missing") continue;
    const items = checklistItems(indicator.rule);
    const [tier] = tierLabels(indicator.rule);
    for (const item of items) await put("scores", `${indicator.id}/tick/${item.id}`, SCORES.judgement, "是");
    if (tier) await put("scores", indicator.id, SCORES.judgement, tier);
    if (items.length === 0) await put("scores", indicator.id, SCORES.typed, indicator.points);
    for (const { id, value } of inputs) if (value === null) await put("data", `input/${id}`, HEADINGS.data.typed, 1);
  }
  await refreshed();
}

describe("what a person enters in our sheets takes effect and survives", () => {
  test("every kind of entry, through an edit of the person's sheets and a run from nothing", async () => {
    const checklist = rows().find(({ indicator }) => checklistItems(indicator.rule).length > 0)!.indicator;
    const tiered = rows().find(({ indicator }) => tierLabels(indicator.rule).length > 0)!.indicator;
    const input = rows().flatMap(({ inputs }) => inputs).find(({ value }) => value === null)!;
    const finding = work.session.state.evaluation!.reconciliation.findings.find(({ rule }) => rule === "F6-04")!;
    const paragraph = work.session.state.evaluation!.report.sections.flatMap(({ paragraphs }) => paragraphs).find(({ id }) => id === "executionRate")!;
    for (const item of checklistItems(checklist.rule)) await put("scores", `${checklist.id}/tick/${item.id}`, SCORES.judgement, "是");
    const entries: readonly Entry[] = [
      ["scores", tiered.id, SCORES.judgement, tierLabels(tiered.rule)[0]!], ["scores", tiered.id, SCORES.typed, tiered.points], ["scores", tiered.id, SCORES.evidence, "附件3：年度工作总结"],
      ["checks", finding.id, HEADINGS.checks.remark, "未列资本性支出6.35万元"], ["info", "functions", HEADINGS.info.value, "负责驻穗联络和接待。"],
      ["report", paragraph.id, HEADINGS.report.text, "本段由单位自行改写。"], ["data", `input/${input.id}`, HEADINGS.data.typed, 12.5],
    ];
    for (const entry of entries) await put(...entry);
    await refreshed();

    const takesEffect = (): void => {
      const { inputs, report, reconciliation } = work.session.state.evaluation!;
      expect(rowOf(checklist.id)).toMatchObject({ status: "judged", score: String(checklist.points) });
      expect(rowOf(tiered.id)).toMatchObject({ status: "judged", score: String(tiered.points) });
      expect(inputs.judgements[tiered.id]?.evidence).toBe("附件3：年度工作总结");
      expect(reconciliation.findings.find(({ id }) => id === finding.id)?.remark).toBe("未列资本性支出6.35万元");
      expect(rows().flatMap((row) => row.inputs).find(({ id }) => id === input.id)?.value).toBe("12.5");
      expect(report.sections.flatMap(({ paragraphs }) => paragraphs).find(({ id }) => id === paragraph.id)?.origin).toBe("edited");
      expect(reportText(work.session.state)).toContain("负责驻穗联络和接待");
      expect(reportText(work.session.state)).toContain("本段由单位自行改写。");
    };
    takesEffect();
    await work.type(BUDGET, "B6", 80);
    takesEffect();
    await refreshed();
    takesEffect();
    for (const [own, record, heading, value] of entries) expect((await ownCell(own, record, heading)).value).toBe(value);
    expect(work.session.state.write!.cellsWritten).toBe(0);
  });

  test("a remark is asked about again when its figures change, and keeps its words", async () => {
    const finding = work.session.state.evaluation!.reconciliation.findings.find(({ rule }) => rule === "F6-04")!;
    await put("checks", finding.id, HEADINGS.checks.remark, "未列资本性支出6.35万元");
    await refreshed();
    const state = await work.type("GK03 支出决算表", "F8", 590);
    expect(state.evaluation!.reconciliation.findings.find(({ rule }) => rule === "F6-04")?.remark).toBeNull();
    expect((await ownCell("checks", finding.id, HEADINGS.checks.remark)).value).toBe("未列资本性支出6.35万元");
  });
});

describe("a completely judged score sheet", () => {
  test("has a total and a grade as formulas, which follow a source cell while the add-in is closed", async () => {
    await judgeEverything();
    const { scorecard } = work.session.state.evaluation!;
    expect(rows().filter(({ status }) => status === "missing").map(({ indicator }) => indicator.name)).toEqual([]);
    const total = await ownCell("scores", "total", SCORES.score);
    const grade = await ownCell("scores", "grade", SCORES.score);
    expect(total.formula).toMatch(/^=/);
    expect([total.value, grade.value]).toEqual([Number(scorecard.score), scorecard.grade]);

    await work.session.close();
    const written = work.host.syncs;
    await work.host.edit(BUDGET, "B6", 80);
    await work.host.idle();
    expect(work.host.syncs).toBe(written);
    const live = (await ownCell("scores", "total", SCORES.score)).value;
    expect(live).not.toBe(total.value);
    await refreshed();
    expect(live).toBe(Number(work.session.state.evaluation!.scorecard.score));
    expect((await ownCell("scores", "total", SCORES.score)).value).toBe(live);
  });

  test("gives up its total, and says how many are open, when one judgement is taken out again", async () => {
    await judgeEverything();
    const judged = rows().find(({ indicator }) => checklistItems(indicator.rule).length > 0)!.indicator;
    await put("scores", `${judged.id}/tick/${checklistItems(judged.rule)[0]!.id}`, SCORES.judgement, "");
    await work.host.idle();
    expect(String((await ownCell("scores", "total", SCORES.score)).value)).toContain("缺 1 项");
    await refreshed();
    expect(work.session.state.evaluation!.scorecard.score).toBeNull();
  });
});

describe("a person who rearranges our sheets", () => {
  test("may insert rows above and columns beside, and rename the sheet: entries are still read and nothing is made anew", async () => {
    const tiered = rows().find(({ indicator }) => tierLabels(indicator.rule).length > 0)!.indicator;
    await put("scores", tiered.id, SCORES.typed, 3);
    await put("info", "functions", HEADINGS.info.value, "负责驻穗联络和接待。");
    await refreshed();
    await Excel.run(async (context) => {
      for (const name of ["绩效评分表", "自评基本信息", "核对结果", "绩效数据表", "自评报告"]) context.workbook.worksheets.getItem(name).getRange("1:2").insert("Down");
      context.workbook.worksheets.getItem("绩效评分表").getRange("C:C").insert("Right");
      context.workbook.worksheets.getItem("绩效评分表").name = "2020 '评分' 终稿";
      await context.sync();
    });
    await refreshed();
    const { inputs, ledger } = work.session.state.evaluation!;
    expect(inputs.judgements[tiered.id]?.score).toBe("3");
    expect(inputs.info.fields["functions"]).toBe("负责驻穗联络和接待。");
    expect(ledger.snapshot.sheets.filter(({ own }) => own !== null)).toHaveLength(5);
    expect(work.session.state.write!.sheetsMade).toEqual([]);
    await work.session.refresh();
    expect(work.session.state.write!.cellsWritten).toBe(0);
    expect(work.session.state.mismatches).toEqual([]);
  });
});
