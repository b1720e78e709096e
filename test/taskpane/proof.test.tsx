import "@testing-library/jest-dom";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { strToU8, zipSync } from "fflate";
import { join } from "node:path";
import { NO_CHOICES, type EvaluationView, type Snapshot } from "../../src/model";
import { App } from "../../src/taskpane/App";
import { engineHere } from "../../src/taskpane/host/engine/engineHere";
import { DEFAULT_PREFERENCES } from "../../src/taskpane/host/preferences";
import { Session, type Doors, type RichText } from "../../src/taskpane/session";
import { editedSnapshot } from "../helpers/editedSnapshot";
import { memoryDoors, type MemoryDoors } from "../helpers/memoryDoors";
import { snapshotOfXlsx } from "../helpers/snapshotOfXlsx";

window.scrollTo = () => undefined; // jsdom has no layout
Element.prototype.scrollIntoView = () => undefined;

const BOOK = snapshotOfXlsx(join(__dirname, "..", "workbooks", "zhanjiang-gz-office-2020.xlsx"));
const LAST_REPORT = ["某办2019年度绩效自评报告正文，现将有关情况报告如下，请审阅。", "全办同志轮流值守接待窗口，逐一登记来访事项并当日转办。", "本年度支出管理较为规范，未发现违规使用资金的情形。"];
const withLast: Snapshot = { ...BOOK, sheets: [...BOOK.sheets, { ...BOOK.sheets[0]!, name: "去年报告", top: 0, left: 0, values: LAST_REPORT.map((line) => [line]), formulas: LAST_REPORT.map(() => [""]), numberFormats: LAST_REPORT.map(() => ["General"]), merges: [], hiddenRows: [], hiddenColumns: [] }] };

/** The pane on the sample workbook; `snapshots` are what each reading finds. */
async function open(over: Partial<Doors> = {}, snapshots: readonly Snapshot[] = [withLast]): Promise<{ user: ReturnType<typeof userEvent.setup>; doors: MemoryDoors; session: Session }> {
  let turn = 0;
  const doors = memoryDoors({ evaluate: async (): Promise<EvaluationView> => engineHere.evaluate(snapshots[Math.min(turn++, snapshots.length - 1)]!, NO_CHOICES), ...over });
  const session = new Session(doors);
  render(<App session={session} firstView="proof" version="9.9.9" preferencesKey="test" preferences={DEFAULT_PREFERENCES} watchColours={() => () => undefined} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "开始自评" }));
  await screen.findByRole("heading", { name: "核对一份文稿" }, { timeout: 10_000 });
  return { user, doors, session };
}
const result = async (): Promise<HTMLElement> => screen.findByRole("region", { name: "核验结果" });
const TEXT = "基本支出决算数592.73万元。项目支出决算数203.17万元。购书3.50万元。";

test("a pasted text is counted, listed with new values, and its figures lead to their cells", async () => {
  const { user, doors } = await open();
  expect(screen.getByRole("button", { name: "开始核对" })).toBeDisabled();
  await user.click(screen.getByRole("textbox", { name: "粘贴文稿全文" }));
  await user.paste(TEXT);
  await user.click(screen.getByRole("button", { name: "开始核对" }));
  const found = await result();
  expect(within(found).getByRole("status")).toHaveTextContent("共识别 3 处数量表述：1 处与工作簿一致，1 处已变，1 处无出处；文字前后不一 0 处。");
  expect(within(found).getAllByRole("article").map((item) => item.textContent)).toEqual([expect.stringContaining("已变 基本支出决算数592.73万元 → 582.73万元"), expect.stringContaining("无出处 购书3.50万元")]);
  await user.click(within(found).getByRole("button", { name: /GK03 支出决算表!F8/ }));
  expect(doors.asked).toContain("go GK03 支出决算表!7,5");
  await user.click(within(found).getByRole("button", { name: "一致 1" }));
  expect(within(found).getAllByRole("article")).toHaveLength(3);
});

test("the text with marks shows every figure and the new value behind a changed one", async () => {
  const { user } = await open();
  await user.click(screen.getByRole("textbox", { name: "粘贴文稿全文" }));
  await user.paste(TEXT);
  await user.click(screen.getByRole("button", { name: "开始核对" }));
  const found = await result();
  expect([...found.querySelectorAll("mark")].map((mark) => [mark.textContent, mark.title])).toEqual([["592.73万元", "已变"], ["203.17万元", "一致"], ["3.50万元", "无出处"]]);
  expect(within(found).getByText("（应为582.73万元）").tagName).toBe("INS");
});

test("the corrected text is copied, and copied is said only when it is true", async () => {
  const copied: RichText[] = [];
  const { user } = await open({ copy: (content) => { copied.push(content); return Promise.resolve(copied.length > 1 ? "manual" : "copied"); } });
  await user.click(screen.getByRole("textbox", { name: "粘贴文稿全文" }));
  await user.paste(TEXT);
  await user.click(screen.getByRole("button", { name: "开始核对" }));
  await user.click(within(await result()).getByRole("button", { name: "复制改正后的全文" }));
  expect(copied[0]?.text).toBe(TEXT.replace("592.73", "582.73"));
  expect(copied[0]?.html).toContain("mso-char-indent-count:2.0");
  expect(screen.getAllByText(/^已复制/)[0]).toBeInTheDocument();
  await user.click(within(await result()).getByRole("button", { name: "复制改正后的全文" }));
  expect(await screen.findByRole("textbox", { name: "要复制的文字（已全部选中）" })).toHaveValue(TEXT.replace("592.73", "582.73"));
  expect(screen.queryByText(/^已复制/)).not.toBeInTheDocument();
});

test("a .docx is opened and checked at once, an unreadable file is said to be so", async () => {
  const { user } = await open();
  const document = zipSync({ "word/document.xml": strToU8(`<w:p><w:r><w:t>${TEXT}</w:t></w:r></w:p>`) });
  const input = screen.getByLabelText<HTMLInputElement>("打开 Word 文件", { selector: "input" });
  const file = (name: string, bytes: Uint8Array): File => Object.assign(new File([], name), { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) });
  await user.upload(input, file("稿.docx", document));
  expect(within(await result()).getByRole("status")).toHaveTextContent("1 处已变");
  await user.upload(input, file("坏.docx", strToU8("x")));
  expect(await screen.findByText(/「坏.docx」读不出文字/)).toBeVisible();
});

test("last year's report in a sheet is offered, and what is left of it is listed", async () => {
  const { user } = await open();
  await user.click(screen.getByRole("textbox", { name: "粘贴文稿全文" }));
  await user.paste(`2019年工作情况如下。\n${LAST_REPORT[1]!}`);
  const choice = screen.getByRole("combobox", { name: "上年报告（查残留用）" });
  expect(within(choice).getAllByRole("option").map((option) => option.textContent)).toEqual(["不比较上年报告", "工作表「去年报告」", "粘贴上年报告文字"]);
  await user.selectOptions(choice, "工作表「去年报告」");
  await user.click(screen.getByRole("button", { name: "开始核对" }));
  await screen.findByRole("button", { name: "疑似上年残留 2 处" });
  expect(screen.getByText(LAST_REPORT[1]!, { selector: "li" })).toBeVisible();
});

test("a text that contradicts itself has its contradictions listed", async () => {
  const { user } = await open();
  await user.click(screen.getByRole("textbox", { name: "粘贴文稿全文" }));
  await user.paste("某办2020年度绩效自评报告\n经费100万元，分别为设备费50万元、培训费30万元。");
  await user.click(screen.getByRole("button", { name: "开始核对" }));
  expect(await screen.findByRole("button", { name: "文字前后不一 1 处" })).toBeVisible();
  expect(screen.getByText("50 + 30 = 80，与100相差20万元")).toBeVisible();
});

test("when the workbook changes the text is checked again", async () => {
  const { user, session } = await open({}, [withLast, editedSnapshot(withLast, { "GK03 支出决算表!F8": 592.73 })]);
  await user.click(screen.getByRole("textbox", { name: "粘贴文稿全文" }));
  await user.paste(TEXT);
  await user.click(screen.getByRole("button", { name: "开始核对" }));
  expect(within(await result()).getByRole("status")).toHaveTextContent("1 处已变");
  await act(() => session.refresh());
  await waitFor(async () => expect(within(await result()).getByRole("status")).toHaveTextContent("0 处已变"));
});

test("a contradiction is quoted with its sentence, leads to its words in the text, and 返回 comes back to the quote", async () => {
  const { user } = await open();
  await user.click(screen.getByRole("textbox", { name: "粘贴文稿全文" }));
  await user.paste("某办2020年度绩效自评报告\n本年经费100万元，分别为设备费50万元、培训费30万元。");
  await user.click(screen.getByRole("button", { name: "开始核对" }));
  const card = await screen.findByRole("article", { name: /合计/ });
  const [quote] = within(card).getAllByRole("button");
  expect(quote).toHaveTextContent("本年经费100万元，分别为设备费50万元、培训费30万元");
  await user.click(quote!);
  expect(document.activeElement).toHaveTextContent("本年经费");
  expect(document.activeElement?.tagName).toBe("MARK");
  await user.click(within(await result()).getByRole("button", { name: "返回" }));
  expect(quote).toHaveFocus();
});

test("this workbook's own report is checked with one click, and nothing in it has changed", async () => {
  const { user } = await open({ clipboardOf: engineHere.clipboardOf });
  await user.click(screen.getByRole("button", { name: "核对当前报告" }));
  const status = within(await result()).getByRole("status");
  expect(status).toHaveTextContent(/共识别 \d{2,} 处数量表述：\d{2,} 处与工作簿一致，0 处已变/);
});
