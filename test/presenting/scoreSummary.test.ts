/** The sums below 绩效评分表 as the local host calculates them: a level never counts an open row for 0. */
import { scoreSummary } from "../../src/presenting/scoreSummary";
import { createEngine } from "../../src/workbench/node";
import { book, sheet } from "../host/books";
import { tableCard } from "../scoring/helpers";

type Cells = Record<string, string | number>;

/** What the summary shows, by the name of its line: remark, rate, score. Scores of the rows are typed as the engine gives them. */
async function shown(rows: readonly object[], policy?: string): Promise<Record<string, readonly unknown[]>> {
  const card = tableCard({ rows, not_applicable_policy: policy });
  const cells: Cells = {};
  for (const [index, { indicator, score, judgement }] of card.rows.entries()) {
    cells[`D${index + 1}`] = indicator.points;
    if (score !== null) cells[`J${index + 1}`] = Number(score);
    if (judgement?.notApplicable === true) cells[`H${index + 1}`] = "不适用";
  }
  const span = (key: "level1" | "level2", name: string): { first: number; last: number } => {
    const at = card.rows.flatMap(({ indicator }, index) => (indicator[key] === name ? [index] : []));
    return { first: at[0]!, last: at[at.length - 1]! };
  };
  const start = card.rows.length + 1;
  const summary = scoreSummary(card, { first: 0, last: card.rows.length - 1, start, rowsOf: ({ level, name }) => span(level === 1 ? "level1" : "level2", name) });
  summary.rows.forEach((row, line) => row.cells.forEach(({ content }, column) => {
    const address = `${String.fromCharCode(65 + column)}${start + line}`;
    if (content.kind === "formula") cells[address] = `=${content.formula.replace(/^=/, "")}`;
    if (content.kind === "text") cells[address] = content.text;
    if (content.kind === "number") cells[address] = content.value;
  }));
  const engine = createEngine();
  try {
    await engine.load(book([sheet("评分", cells)]));
    await engine.calculate(true);
    const read = engine.read("id-of-评分", { top: start - 1, left: 0, bottom: start + summary.rows.length - 2, right: 9 });
    return Object.fromEntries(read.filter((row) => typeof row[2]!.value === "string").map((row) => [String(row[2]!.value), [row[4]!.value, row[5]!.value, row[9]!.value]]));
  } finally {
    engine.dispose();
  }
}

const judged = (id: string, level2: string, points: number, human: unknown): object => ({ id, level1: "过程", level2, name: id, points, rule: { type: "manual" }, human });

test("a level with open rows says so, its rate is that of the rows scored, and one without any score stays empty", async () => {
  const lines = await shown([judged("a", "执行", 10, 8), judged("b", "执行", 20, null), judged("c", "管理", 30, null), judged("d", "效益", 40, 40)]);
  expect(lines).toMatchObject({
    执行: ["缺1项；得分率按已评10分计", 80, 8], 管理: ["缺1项，尚未评分", "", ""], 效益: ["", 100, 40],
    过程: ["缺2项；得分率按已评50分计", 96, 48], 总分: [null, null, "已得分 48.00 / 可得分 50（缺 2 项）"],
  });
  expect(lines["等级"]![2]).toBe("");
});

test("rows set aside and left out are no open rows", async () => {
  const lines = await shown([judged("a", "执行", 10, 8), judged("b", "执行", 20, "不适用"), judged("c", "管理", 70, 63)], "exclude_and_rescale");
  // 71 ÷ 80 × 100 = 88.75
  expect(lines).toMatchObject({ 执行: ["", 80, 8], 管理: ["", 90, 63], 总分: [null, null, 88.75], 等级: [null, null, "良"] });
});
