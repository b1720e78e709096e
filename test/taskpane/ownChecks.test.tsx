import "@testing-library/jest-dom";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { join } from "node:path";
import type { SheetPlan, Snapshot } from "../../src/model";
import { message, NO_CHOICES } from "../../src/model";
import { App } from "../../src/taskpane/App";
import { engineHere } from "../../src/taskpane/host/engine/engineHere";
import { DEFAULT_PREFERENCES } from "../../src/taskpane/host/preferences";
import { Session, type Selection } from "../../src/taskpane/session";
import { memoryDoors } from "../helpers/memoryDoors";
import { snapshotOfXlsx } from "../helpers/snapshotOfXlsx";

window.scrollTo = () => undefined; // jsdom has no layout
Element.prototype.scrollIntoView = () => undefined;

const BOOK: Snapshot = snapshotOfXlsx(join(__dirname, "..", "workbooks", "zhanjiang-gz-office-2020.xlsx"));
const GK03 = "GK03 支出决算表";
const cell = (row: number, column: number): Selection => ({ sheet: GK03, areas: [{ top: row, left: column, bottom: row, right: column }] });

/** The pane on the sample workbook; what is selected in the grid, and the plans that were written. */
async function open(): Promise<{ user: ReturnType<typeof userEvent.setup>; select: (selection: Selection | null) => void; written: SheetPlan[][] }> {
  let selected: Selection | null = null;
  const written: SheetPlan[][] = [];
  const inMemory = memoryDoors({ evaluate: () => engineHere.evaluate(BOOK, NO_CHOICES) });
  const session = new Session({
    ...inMemory,
    writePlans: (plans) => { written.push([...plans]); return Promise.resolve({ ok: true, value: { cellsWritten: 1, sheetsMade: [], renamed: [] } }); },
    ownCheckTools: { ...inMemory.ownCheckTools, selection: () => Promise.resolve(selected ? { ok: true, value: selected } : { ok: false, failure: message("excel.noCells") }) },
  });
  render(<App session={session} firstView="checks" version="9.9.9" preferencesKey="test" preferences={DEFAULT_PREFERENCES} watchColours={() => () => undefined} />);
  await act(() => session.start());
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "添加自己的核对" }));
  await user.click(screen.getByRole("button", { name: "添加核对" }));
  return { user, written, select: (selection) => { selected = selection; } };
}

/** What the last write typed into the rows of 自定义核对. */
function ownRows(plans: readonly SheetPlan[]): Readonly<Record<string, string>> {
  const info = plans.find(({ sheet }) => sheet === "info")!;
  return Object.fromEntries(Object.entries(info.rowIds).filter(([id]) => id.startsWith("own/")).map(([id, row]) =>
    [id, info.rows[row]!.slice(0, 6).map(({ content }) => (content.kind === "text" ? content.text : "")).join("|")]));
}

test("a check is pointed at, shown with its figures before it is saved, and kept in the first free row", async () => {
  const { user, select, written } = await open();
  const form = await screen.findByRole("form", { name: "添加核对" });
  expect(within(form).getByRole("button", { name: "保存核对" })).toBeDisabled();
  select({ sheet: GK03, areas: [{ top: 7, left: 5, bottom: 7, right: 6 }] });
  await user.click(within(form).getByRole("button", { name: "取当前选区：左边" }));
  expect(within(form).getByRole("textbox", { name: "左边" })).toHaveValue(`SUM('${GK03}'!F8:G8)`);
  await user.selectOptions(within(form).getByRole("combobox", { name: "关系" }), "≥");
  select(cell(7, 5));
  await user.click(within(form).getByRole("button", { name: "取当前选区：右边" }));
  expect(within(form).getByRole("textbox", { name: "右边" })).toHaveValue(`'${GK03}'!F8`);
  const preview = within(form).getByRole("status");
  await waitFor(() => expect(preview).toHaveTextContent(/^成立： ?GK03 支出决算表!F8 582\.73 \+ GK03 支出决算表!G8 203\.17 .*GK03 支出决算表!F8 582\.73$/));
  await user.type(within(form).getByRole("textbox", { name: "核对名称" }), "支出合计");
  await user.click(within(form).getByRole("button", { name: "保存核对" }));
  await waitFor(() => expect(written.length).toBeGreaterThan(1));
  expect(ownRows(written[1]!)["own/1"]).toBe(`支出合计|SUM('${GK03}'!F8:G8) ≥ '${GK03}'!F8|逻辑性|||`);
  expect(screen.queryByRole("form", { name: "添加核对" })).not.toBeInTheDocument();
});

test("cells selected in several places are added up, and the person says how grave a failure is", async () => {
  const { user, select, written } = await open();
  const form = screen.getByRole("form", { name: "添加核对" });
  select({ sheet: GK03, areas: [{ top: 7, left: 5, bottom: 7, right: 5 }, { top: 8, left: 5, bottom: 9, right: 5 }] });
  await user.click(within(form).getByRole("button", { name: "取当前选区：左边" }));
  expect(within(form).getByRole("textbox", { name: "左边" })).toHaveValue(`'${GK03}'!F8 + SUM('${GK03}'!F9:F10)`);
  await user.type(within(form).getByRole("textbox", { name: "右边" }), "1");
  await user.selectOptions(within(form).getByRole("combobox", { name: "不成立时算" }), "硬性不符");
  await waitFor(() => expect(within(form).getByRole("button", { name: "保存核对" })).toBeEnabled());
  await user.click(within(form).getByRole("button", { name: "保存核对" }));
  await waitFor(() => expect(written.length).toBeGreaterThan(1));
  expect(ownRows(written[1]!)["own/1"]).toBe(`|'${GK03}'!F8 + SUM('${GK03}'!F9:F10) = 1|硬性|||`);
});

test("one that does not hold says so with the difference, and an allowed difference lets it pass", async () => {
  const { user } = await open();
  const form = screen.getByRole("form", { name: "添加核对" });
  await user.click(within(form).getByRole("textbox", { name: "左边" }));
  await user.paste(`'${GK03}'!F8`);
  await user.click(within(form).getByRole("textbox", { name: "右边" }));
  await user.paste("576.38");
  const preview = within(form).getByRole("status");
  await waitFor(() => expect(preview).toHaveTextContent(/^不成立/));
  await user.type(within(form).getByRole("textbox", { name: /允许差额/ }), "7");
  await waitFor(() => expect(preview).toHaveTextContent(/^(成立|只差尾数)/));
  await user.type(within(form).getByRole("textbox", { name: /允许差额/ }), "x");
  expect(within(form).getByText("请填数字，例如 0.05")).toBeVisible();
  expect(within(form).getByRole("button", { name: "保存核对" })).toBeDisabled();
});

test("a relation that cannot be read is said to be so and cannot be saved; nothing selected is said; Esc leaves", async () => {
  const { user, written } = await open();
  const form = screen.getByRole("form", { name: "添加核对" });
  await user.click(within(form).getByRole("button", { name: "取当前选区：左边" }));
  expect(await within(form).findByText(/没有取到单元格/)).toBeVisible();
  await user.type(within(form).getByRole("textbox", { name: "左边" }), "D17");
  await user.type(within(form).getByRole("textbox", { name: "右边" }), "5");
  await waitFor(() => expect(within(form).getByRole("status")).toHaveTextContent(/D17没有写工作表名/));
  expect(within(form).getByRole("button", { name: "保存核对" })).toBeDisabled();
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("form", { name: "添加核对" })).not.toBeInTheDocument();
  expect(written).toHaveLength(1);
});
