import "@testing-library/jest-dom";
import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Choices, ChosenNow, EvaluationView } from "../../src/model";
import { message } from "../../src/model";
import { App } from "../../src/taskpane/App";
import { DEFAULT_PREFERENCES, type Preferences } from "../../src/taskpane/host/preferences";
import { Session, type Doors } from "../../src/taskpane/session";
import type { View } from "../../src/taskpane/views";
import { EVALUATION, WITHOUT_UNITS, finding } from "../helpers/evaluationFixture";
import { memoryDoors, type MemoryDoors } from "../helpers/memoryDoors";

window.scrollTo = () => undefined; // jsdom has no layout
Element.prototype.scrollIntoView = () => undefined;

interface Pane {
  readonly session: Session;
  readonly doors: MemoryDoors;
  readonly user: ReturnType<typeof userEvent.setup>;
}

function open(over: Partial<Doors> = {}, { view = "checks", evaluations, preferences = {} }: { view?: View; evaluations?: EvaluationView[]; preferences?: Partial<Preferences> } = {}): Pane {
  const doors = memoryDoors(over, evaluations);
  const session = new Session(doors);
  render(<App session={session} firstView={view} version="9.9.9" preferencesKey="test" preferences={{ ...DEFAULT_PREFERENCES, ...preferences }} watchColours={() => () => undefined} />);
  return { session, doors, user: userEvent.setup() };
}

async function openStarted(...given: Parameters<typeof open>): Promise<Pane> {
  const pane = open(...given);
  await pane.user.click(screen.getByRole("button", { name: "开始自评" }));
  await screen.findByRole("navigation", { name: "视图" });
  await act(() => new Promise((resolve) => setTimeout(resolve, 0))); // what comes a beat later
  return pane;
}

describe("the first screen", () => {
  test("has one primary button, names the five sheets and says it stays on this machine", () => {
    open();
    expect(screen.getAllByRole("button").map((button) => button.textContent)).toEqual(["开始自评"]);
    expect(screen.getByText(/只写入自己的五张表：自评基本信息、绩效数据表、核对结果、绩效评分表、自评报告/)).toBeVisible();
    expect(screen.getByText(/9\.9\.9 · 本机运行 · 不联网/)).toBeVisible();
  });

  test("names what is being read", async () => {
    const { user } = open({ readSnapshot: (onProgress) => {
      onProgress({ done: 3, total: 7 });
      return new Promise(() => undefined);
    } });
    await user.click(screen.getByRole("button", { name: "开始自评" }));
    expect(await screen.findByRole("status")).toHaveTextContent("正在读取 7 个工作表（3/7）");
    expect(screen.getByRole("progressbar", { name: "正在读取 7 个工作表（3/7）" })).toBeInTheDocument();
  });

  test("shows the host's reason with a way to try again", async () => {
    const { user } = open({ readSnapshot: () => Promise.resolve({ ok: false, failure: message("请先按 Enter 结束单元格编辑") }) });
    await user.click(screen.getByRole("button", { name: "开始自评" }));
    expect(await screen.findByRole("button", { name: "重试" })).toBeEnabled();
    expect(screen.getByRole("alert")).toHaveTextContent("请先按 Enter 结束单元格编辑");
  });

  test("tells which forms were looked for and what was nearest when nothing is recognised", async () => {
    const { ledger } = EVALUATION;
    await openStarted({}, { evaluations: [{ ...EVALUATION, ledger: { ...ledger, sheets: ledger.sheets.map((sheet) => ({ ...sheet, form: null })) } }] });
    expect(screen.getByRole("heading", { name: "没有认出预算表或决算表" })).toBeVisible();
    expect(screen.getByText("最接近：公开07 三公经费支出决算表（21%）")).toBeVisible();
    expect(screen.getByRole("button", { name: "查找过的表式（4 种）" })).toBeVisible();
  });
});

describe("核对", () => {
  test("counts add up and each counter filters the list", async () => {
    const { user } = await openStarted();
    const counters = within(screen.getByRole("group", { name: "按结果筛选" })).getAllByRole("button");
    expect(counters.map((button) => button.textContent)).toEqual(["4不符", "120通过", "1尾差", "1无法核对"]);
    expect(screen.getByRole("heading", { name: "已核对 126 项，4 项不符" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: /无法核对$/ }));
    expect(screen.getByRole("article", { name: "财政拨款收支与预算数" })).toHaveTextContent("原因：缺少「财政拨款收支预算表」");
    expect(screen.queryByRole("article", { name: "基本支出与其分项之和不等" })).not.toBeInTheDocument();
  });

  test("a card gives severity, sentence, arithmetic with both sides, ranked causes and a jump", async () => {
    const { user, doors } = await openStarted();
    const card = screen.getByRole("article", { name: "基本支出与其分项之和不等" });
    expect(within(card).getByText("硬性不符")).toBeVisible();
    const table = within(card).getByRole("table", { name: "算式（单位：万元）" });
    expect(within(table).getAllByRole("row").map((row) => row.querySelector("td")?.textContent)).toEqual(["582.73", "576.38", "344.53", "74.88", "156.97", "6.35"]);
    expect(within(card).getAllByRole("listitem").map((cause) => cause.textContent)).toEqual([expect.stringContaining("资本性支出")]); // that nothing else explains it is a sentence, no cause
    expect(within(card).getByText("数字颠倒、单位错位、正负号均不能解释这一差额。")).toBeVisible();
    await user.click(within(card).getByRole("button", { name: "定位：基本支出与其分项之和不等" }));
    expect(doors.asked).toContain("go GK03 支出决算表!7,5");
  });

  test("返回 gives the focus back to where the jump began", async () => {
    const { user } = await openStarted();
    const locate = screen.getByRole("button", { name: "定位：基本支出与其分项之和不等" });
    await user.click(locate);
    await user.click(await screen.findByRole("button", { name: "返回" }));
    expect(locate).toHaveFocus();
    expect(screen.queryByRole("button", { name: "返回" })).not.toBeInTheDocument();
  });

  test("folds what follows from a finding under it", async () => {
    const { user } = await openStarted();
    expect(screen.queryByRole("article", { name: "收支总计两侧不等" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "影响 1 项" }));
    expect(screen.getByRole("article", { name: "收支总计两侧不等" })).toBeVisible();
  });

  test("finds by word and severity, and keeps the filter on coming back", async () => {
    const { user } = await openStarted();
    await user.type(screen.getByRole("searchbox"), "三公");
    expect(screen.getAllByRole("article").map((card) => card.getAttribute("aria-labelledby"))).toHaveLength(1);
    await user.click(screen.getByRole("tab", { name: "评分" }));
    await user.click(screen.getByRole("tab", { name: "核对" }));
    expect(screen.getByRole("searchbox")).toHaveValue("三公");
    await user.click(screen.getByRole("button", { name: "清除筛选" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "程度" }), "提示");
    expect(screen.getAllByRole("article")).toHaveLength(1);
  });

  test("a note is written through the session, and Esc leaves without writing", async () => {
    const { user, doors } = await openStarted();
    const card = screen.getByRole("article", { name: "基本支出与其分项之和不等" });
    await user.click(within(card).getByRole("button", { name: "写说明" }));
    await user.type(within(card).getByRole("textbox"), "已核实{Escape}");
    expect(within(card).queryByRole("textbox")).not.toBeInTheDocument();
    expect(doors.asked.filter((what) => what.startsWith("write"))).toHaveLength(1);
    await user.click(within(card).getByRole("button", { name: "写说明" }));
    await user.type(within(card).getByRole("textbox"), "已核实");
    await user.click(within(card).getByRole("button", { name: "保存" }));
    await waitFor(() => expect(screen.getAllByText("说明已写入「核对结果」。")[0]).toBeInTheDocument());
  });

  test("shows a long list in windows of fifty", async () => {
    const findings = Array.from({ length: 120 }, (_, index) => finding({ id: `第${index}项不符` }));
    const { user } = await openStarted({}, { evaluations: [{ ...EVALUATION, reconciliation: { ...EVALUATION.reconciliation, findings } }] });
    expect(screen.getAllByRole("article")).toHaveLength(50);
    await user.click(screen.getByRole("button", { name: "再显示 50 项（共 120 项）" }));
    expect(screen.getAllByRole("article")).toHaveLength(100);
  });
});

describe("评分", () => {
  test("shows earned of available while rows are missing, with the system and where its points come from", async () => {
    await openStarted({}, { view: "scores" });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("已得 11.59 / 可得 13");
    expect(screen.getByText("缺 1 项，补齐后才有总分和等级")).toBeVisible();
    expect(screen.getByText("分值来源：结构复原，非官方分值；请用当年通知附件替换")).toBeVisible();
    expect(document.body).not.toHaveTextContent("官方评分表");
  });

  test("a row opens to its formula, arithmetic, inputs and evidence", async () => {
    const { user, doors } = await openStarted({}, { view: "scores" });
    await user.click(screen.getByRole("button", { name: /部门预算资金支出率.*5\.59 \/ 6/ }));
    expect(screen.getByText("785.90 ÷ 843.24 × 100% = 93.20%；6 × 93.20% = 5.59")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "785.90万元，定位到 GK03 支出决算表!C8" }));
    expect(doors.asked).toContain("go GK03 支出决算表!7,2");
  });

  test("去填写 jumps to the person's cell of 绩效评分表", async () => {
    const { user, doors } = await openStarted({}, { view: "scores" });
    await user.click(screen.getByRole("button", { name: "待评定 1 项" }));
    await user.click(screen.getByRole("button", { name: "去填写：绩效目标合理性" }));
    expect(doors.asked).toContain("go 绩效评分表!1,1");
  });

  test("shows a score that Excel computed otherwise", async () => {
    await openStarted({ compareScores: () => Promise.resolve({ ok: true, value: [{ name: "支出率", ours: "5.59", excels: "5.60", place: null }] }) }, { view: "scores" });
    expect(await screen.findByText(/支出率：评分表公式算得 5\.60，程序算得 5\.59/)).toBeVisible();
  });
});

describe("报告", () => {
  test("figures lead to their cells, open points are marked and listed", async () => {
    const { user, doors } = await openStarted({}, { view: "report" });
    await user.click(screen.getByRole("button", { name: "785.90万元，定位到 GK03 支出决算表!C8" }));
    expect(doors.asked).toContain("go GK03 支出决算表!7,2");
    expect(screen.getByText("【待补充：主要职能】").tagName).toBe("MARK");
    await user.click(screen.getByRole("button", { name: "待补充 2 处" }));
    await user.click(screen.getByRole("button", { name: "【待补充：存在问题】" }));
    expect(document.activeElement).toHaveTextContent("【待补充：存在问题】");
  });

  test("copies the whole text or one section, and says so", async () => {
    const { user, doors } = await openStarted({}, { view: "report" });
    await user.click(screen.getByRole("button", { name: "复制正文" }));
    expect(doors.asked).toContain("clip all");
    expect(screen.getByRole("status")).toHaveTextContent("已复制");
    await user.click(screen.getByRole("button", { name: "复制本节：二、预算执行情况" }));
    expect(doors.asked).toContain("clip s2");
  });

  test("shows the words selected when the clipboard is refused, and Esc closes them", async () => {
    const { user } = await openStarted({ copy: () => Promise.resolve("manual") }, { view: "report" });
    await user.click(screen.getByRole("button", { name: "复制正文" }));
    const box = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "要复制的文字（已全部选中）" });
    expect(box).toHaveFocus();
    expect(box.selectionEnd - box.selectionStart).toBe(box.value.length);
    expect(screen.getByRole("status")).not.toHaveTextContent("已复制。");
    await user.keyboard("{Escape}");
    expect(box).not.toBeInTheDocument();
  });

  test("shows the three texts of a conflict and writes the chosen one", async () => {
    const { user, doors } = await openStarted({}, { view: "report" });
    await user.click(screen.getByRole("button", { name: "选用：我的修改" }));
    await waitFor(() => expect(doors.asked.filter((what) => what.startsWith("write"))).toHaveLength(3));
  });

  test("names the Word file after unit and year", async () => {
    const { user, doors } = await openStarted({}, { view: "report" });
    await user.click(screen.getByRole("button", { name: "下载 Word 文档" }));
    expect(doors.asked).toContain("download 湛江市人民政府驻广州办事处2020年度部门整体支出绩效自评报告.docx");
  });
});

describe("设置", () => {
  test("a chosen system and a corrected sheet are evaluated at once", async () => {
    const { user, doors } = await openStarted({}, { view: "settings" });
    await user.selectOptions(screen.getByRole("combobox", { name: "指标体系" }), "广东 2022 年度");
    await waitFor(() => expect(doors.asked.filter((what) => what === "evaluate")).toHaveLength(2));
    await user.click(screen.getByRole("button", { name: "各表识别结果" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "「联系方式」是" }), "公开07 三公经费支出决算表");
    await waitFor(() => expect(doors.asked.filter((what) => what === "evaluate")).toHaveLength(3));
  });

  test("a sheet's unit and year are shown as they were read, and can be said otherwise", async () => {
    const { user, doors } = await openStarted({}, { view: "settings" });
    await user.click(screen.getByRole("button", { name: "各表识别结果" }));
    const unit = screen.getByRole("combobox", { name: "「GK03 支出决算表」的计量单位" });
    expect(within(unit).getAllByRole("option").map(({ textContent }) => textContent)).toEqual(["万元（识别）", "元", "千元", "万元", "百万元", "亿元"]);
    await user.selectOptions(unit, "千元");
    await waitFor(() => expect(doors.asked.filter((what) => what === "evaluate")).toHaveLength(2));
    await user.selectOptions(screen.getByRole("combobox", { name: "「GK03 支出决算表」的年度" }), "2019 年");
    await waitFor(() => expect(doors.asked.filter((what) => what === "evaluate")).toHaveLength(3));
  });

  test("asks for the year where no sheet tells it, and takes the answer", async () => {
    const asked: ChosenNow[] = [];
    const { user } = await openStarted({ evaluate: (_, choices) => {
      asked.push(choices);
      return Promise.resolve({ ...EVALUATION, ledger: { ...EVALUATION.ledger, year: choices.year ?? null } });
    } });
    expect(screen.getByText("没有找到评价年度")).toBeVisible();
    const last = new Date().getFullYear() - 1;
    await user.click(within(screen.getByRole("group", { name: "评价年度" })).getByRole("button", { name: `${last} 年` }));
    await waitFor(() => expect(screen.queryByText("没有找到评价年度")).not.toBeInTheDocument());
    expect(asked.at(-1)).toMatchObject({ year: last });
  });

  describe("asked for units", () => {
    const openAsked = async (): Promise<Pane & { readonly chosen: () => Choices["sheets"] }> => {
      const asked: ChosenNow[] = [];
      const pane = await openStarted({ evaluate: (_, choices) => {
        asked.push(choices);
        return Promise.resolve(WITHOUT_UNITS);
      } });
      return { ...pane, chosen: () => asked.at(-1)?.sheets };
    };

    test("of sheets that name none: each with its largest figure, and once for all", async () => {
      const { user, chosen } = await openAsked();
      const region = screen.getByRole("region", { name: "金额单位" });
      expect(within(region).getByText("2 张表没写金额单位，15 个金额还没取用")).toBeVisible();
      await user.click(within(region).getByRole("button", { name: "“三公台账”没注明的金额以元为单位，如 41090元" }));
      await waitFor(() => expect(chosen()).toEqual({ 三公台账: { unitOtherwise: "元" } }));
      await user.click(within(region).getByRole("button", { name: "全部按万元" }));
      await waitFor(() => expect(chosen()).toEqual({ 三公台账: { unitOtherwise: "万元" }, 项目支出明细: { unitOtherwise: "万元" } }));
    });

    test("that were taken from other sheets: to be confirmed, or said otherwise", async () => {
      const { user, chosen } = await openAsked();
      await user.click(screen.getByRole("button", { name: "1 张表没写金额单位，按其他表推定，请确认" }));
      expect(screen.getByRole("button", { name: "“支出进度”没注明的金额以万元为单位，如 564.5万元" })).toHaveAttribute("aria-pressed", "true");
      await user.click(screen.getByRole("button", { name: "全部无误" }));
      await waitFor(() => expect(chosen()).toEqual({ 支出进度: { unitOtherwise: "万元" } }));
    });
  });

  test("asks nothing where every sheet names its unit", async () => {
    await openStarted();
    expect(screen.queryByRole("region", { name: "金额单位" })).not.toBeInTheDocument();
  });

  test("speaks English when asked to, and remembers it", async () => {
    const { user } = await openStarted({}, { view: "settings" });
    await user.selectOptions(screen.getByRole("combobox", { name: "语言 Language" }), "English");
    expect(screen.getByRole("tab", { name: "Checks" })).toBeVisible();
    expect(JSON.parse(localStorage.getItem("test") ?? "{}")).toMatchObject({ locale: "en" });
  });
});

describe("after an edit", () => {
  test("the pane says quietly what changed, and the words go when dismissed", async () => {
    const after: EvaluationView = { ...EVALUATION, reconciliation: { ...EVALUATION.reconciliation, findings: EVALUATION.reconciliation.findings.slice(1) } };
    const { user, doors } = await openStarted({}, { evaluations: [EVALUATION, after] });
    const focused = document.activeElement;
    await act(async () => doors.edit({ sheets: ["GK03 支出决算表"], remote: false }));
    const summary = await screen.findByRole("region", { name: "刚才的变化" });
    expect(summary).toHaveTextContent("已更新：消除 1 项");
    expect(screen.getByRole("status")).toHaveTextContent("已更新：消除 1 项");
    expect(document.activeElement).toBe(focused);
    await user.click(screen.getByRole("button", { name: "知道了" }));
    expect(summary).not.toBeInTheDocument();
  });

  test("an edit of a co-author is said to be one", async () => {
    const after: EvaluationView = { ...EVALUATION, reconciliation: { ...EVALUATION.reconciliation, findings: EVALUATION.reconciliation.findings.slice(1) } };
    const { doors } = await openStarted({}, { evaluations: [EVALUATION, after] });
    await act(async () => doors.edit({ sheets: ["GK03 支出决算表"], remote: true }));
    expect(await screen.findByRole("region", { name: "刚才的变化" })).toHaveTextContent("他人修改，已更新：消除 1 项");
  });

  test("a manual workbook is said to be so, with one button that calculates", async () => {
    const { user, doors } = await openStarted({ isManual: () => true });
    expect(screen.getByText("工作簿为手动计算，结果可能不是最新。")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "立即计算" }));
    expect(doors.asked).toContain("recalculate");
  });

  test("an update can be asked for while automatic updating is off", async () => {
    const { user, doors } = await openStarted({}, { preferences: { autoUpdate: false } });
    await act(async () => doors.edit({ sheets: ["A"], remote: false }));
    await user.click(await screen.findByRole("button", { name: "立即更新" }));
    await waitFor(() => expect(doors.asked.filter((what) => what === "evaluate")).toHaveLength(2));
  });
});

test("the five views are always there, and the chosen one is marked", async () => {
  await openStarted();
  for (const name of ["核对", "评分", "报告", "文稿核对", "设置"]) expect(screen.getByRole("tab", { name })).toBeVisible();
  fireEvent.click(screen.getByRole("tab", { name: "报告" }));
  expect(screen.getByRole("tab", { name: "报告" })).toHaveAttribute("aria-selected", "true");
  expect(screen.getByRole("tabpanel", { name: "报告" })).toBeVisible();
});
