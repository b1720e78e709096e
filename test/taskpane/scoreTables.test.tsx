import "@testing-library/jest-dom";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { compareScorecards, scoreTablesIn, SYSTEMS, systemToFile } from "../../src/scoring";
import type { ChosenNow, EvaluationView } from "../../src/model";
import { App } from "../../src/taskpane/App";
import { engineHere } from "../../src/taskpane/host/engine/engineHere";
import { scoreToolsOf } from "../../src/taskpane/host/engine/scoreToolsOf";
import { DEFAULT_PREFERENCES } from "../../src/taskpane/host/preferences";
import { Session } from "../../src/taskpane/session";
import type { ScoreTools } from "../../src/taskpane/session";
import { drawBook } from "../helpers/drawSheet";
import { EVALUATION } from "../helpers/evaluationFixture";
import { memoryDoors } from "../helpers/memoryDoors";
import type { MemoryDoors } from "../helpers/memoryDoors";
import { LAYOUTS } from "../scoring/template/layouts";

window.scrollTo = () => undefined; // jsdom has no layout

interface Pane { readonly doors: MemoryDoors; readonly user: ReturnType<typeof userEvent.setup>; readonly choices: ChosenNow[]; readonly saved: string[] }

const filledIn = { ...LAYOUTS["project"]!, name: "去年的自评表", values: LAYOUTS["project"]!.values.map((row, index) =>
  row.map((value, column) => ((index === 3 && column === 7) ? 9.5 : (index === 11 && column === 6) ? 98 : value))) };

async function openScores(evaluation: Partial<EvaluationView> = {}, scoreTools: ScoreTools = scoreToolsOf(engineHere)): Promise<Pane> {
  const choices: ChosenNow[] = [];
  const saved: string[] = [];
  const doors = memoryDoors({
    scoreTools,
    evaluate: (_, given) => {
      choices.push(given);
      return Promise.resolve({ ...EVALUATION, scoreTables: scoreTablesIn(drawBook(LAYOUTS["halfFilled"]!, filledIn)), ...evaluation });
    },
    saveFile: (text, name) => {
      saved.push(name, text);
      return Promise.resolve();
    },
  });
  const session = new Session(doors);
  render(<App session={session} firstView="scores" version="1" preferencesKey="tables" preferences={DEFAULT_PREFERENCES} watchColours={() => () => undefined} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "开始自评" }));
  await user.click(await screen.findByRole("button", { name: /^工作簿中的评分表/ }));
  return { doors, user, choices, saved };
}

describe("a score table as a template", () => {
  test("shows each row with what was read, and takes what the person decides", async () => {
    const { user, choices } = await openScores();
    await user.click(screen.getByRole("button", { name: "读作评分模板：评分表（空表）" }));
    expect(await screen.findByText("按规则 5 项，人工判断 0 项")).toBeVisible();
    expect(screen.getByText("实际值＝全年执行数÷全年（调整后）预算数×100%")).toBeVisible();
    expect(screen.getByText("分档计分：≤5% → 10；>5%，≤10% → 6；>10% → 0")).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "计分方式：结转结余率" }), "人工判断");
    expect(screen.getByText("按规则 4 项，人工判断 1 项")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "确认并采用" }));
    await waitFor(() => expect(choices).toHaveLength(2));
    expect(choices[1]).toMatchObject({ system: "unit-template", template: { sheet: "评分表（空表）" } });
    expect(choices[1]!.template!.system.indicators.map(({ name, rule }) => `${name} ${rule.type}`)).toEqual([
      "预算编制合理性 tiers", "预算执行率 proportional", "结转结余率 manual", "政府采购执行率 proportional", "履职目标完成情况 tiers"]);
    expect((await screen.findAllByText("已采用评分模板「评分表（空表）」，共 5 项")).length).toBeGreaterThan(0);
    expect(screen.queryByRole("button", { name: "确认并采用" })).not.toBeInTheDocument();
  });

  test("is sent to the engine once: later runs take it from the workbook", async () => {
    const { user, choices, doors } = await openScores();
    await user.click(screen.getByRole("button", { name: "读作评分模板：评分表（空表）" }));
    await user.click(await screen.findByRole("button", { name: "确认并采用" }));
    await waitFor(() => expect(choices).toHaveLength(2));
    doors.edit({ sheets: ["评分模板"], remote: false });
    await waitFor(() => expect(choices).toHaveLength(3));
    expect(choices[2]).toEqual({});
  });
});

describe("a filled-in score table", () => {
  test("is checked against itself, the worst first, each with its cell", async () => {
    const { user, doors } = await openScores();
    expect(screen.queryByRole("button", { name: "复核已填得分：评分表（空表）" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "复核已填得分：去年的自评表" }));
    expect(await screen.findByText("已复核 6 项，其中 5 项能按本行数字重算；1 处不符")).toBeVisible();
    const items = within(screen.getByRole("tabpanel", { name: "评分" })).getAllByRole("listitem").map(({ textContent }) => textContent ?? "");
    expect(items.find((words) => words.startsWith("不符"))).toContain("年度资金总额：表内得分9.5，按本行数字和评分标准应为8.62，相差0.88。");
    await user.click(screen.getByRole("button", { name: "定位到 去年的自评表!H4" }));
    expect(doors.asked).toContain("go 去年的自评表!3,7");
  });
});

describe("template files", () => {
  const file = (text: string): File => Object.assign(new File([text], "t.json"), { text: () => Promise.resolve(text) });

  test("a good one is adopted", async () => {
    const { user, choices } = await openScores();
    await user.upload(screen.getByLabelText("导入模板文件", { selector: "input" }), file(systemToFile(SYSTEMS[3]!)));
    await waitFor(() => expect(choices).toHaveLength(2));
    expect(choices[1]).toMatchObject({ system: "unit-template", template: { sheet: null, system: { id: "unit-template", name: SYSTEMS[3]!.name } } });
  });

  test("a bad one is refused in words and changes nothing", async () => {
    const { user, choices } = await openScores();
    await user.upload(screen.getByLabelText("导入模板文件", { selector: "input" }), file("{}"));
    expect((await screen.findAllByText(/模板文件的 \$\.id 应为：a text。没有导入任何内容/)).length).toBeGreaterThan(0);
    expect(choices).toHaveLength(1);
  });

  test("the workbook's own goes out as a file", async () => {
    const { user, saved } = await openScores({ template: { system: { ...SYSTEMS[3]!, name: "某局/2023" }, sheet: null } });
    await user.click(screen.getByRole("button", { name: "导出模板文件" }));
    await waitFor(() => expect(saved[0]).toBe("某局_2023.json"));
    expect(JSON.parse(saved[1]!)).toMatchObject({ schema: 1, indicators: expect.any(Array) as unknown });
  });
});

test("systems stand side by side, each difference with its reason", async () => {
  const { scorecard } = EVALUATION;
  const [first, ...others] = scorecard.rows;
  const right = { ...scorecard, systemName: "另一体系", rows: [{ ...first!, indicator: { ...first!.indicator, points: first!.indicator.points * 2 } }, ...others] };
  const { user } = await openScores({}, { ...scoreToolsOf(engineHere), compare: () => Promise.resolve(compareScorecards(scorecard, right)) });
  await user.click(screen.getByRole("button", { name: "与其他体系或年度对比" }));
  const select = screen.getByRole("combobox", { name: "对比对象" });
  expect(within(select).getAllByRole("option").map(({ textContent }) => textContent)).toEqual(["请选择", "广东 2022 年度"]);
  await user.selectOptions(select, "广东 2022 年度");
  expect(await screen.findByText(`得分相同，分值不同（${first!.indicator.points}／${first!.indicator.points * 2}）`)).toBeVisible();
  expect(screen.getByText("另一体系")).toBeVisible();
  expect(screen.getByRole("button", { name: /^相同的 \d+ 项$/ })).toBeVisible();
});
