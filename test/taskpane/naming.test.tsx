import "@testing-library/jest-dom";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SheetPlan } from "../../src/model";
import { message, NO_CHOICES } from "../../src/model";
import { App } from "../../src/taskpane/App";
import { engineHere } from "../../src/taskpane/host/engine/engineHere";
import { DEFAULT_PREFERENCES } from "../../src/taskpane/host/preferences";
import { Session, type Selection } from "../../src/taskpane/session";
import { drawBook, drawSheet } from "../helpers/drawSheet";
import { memoryDoors } from "../helpers/memoryDoors";

window.scrollTo = () => undefined; // jsdom has no layout
Element.prototype.scrollIntoView = () => undefined;

/** A table of 三公, and a list whose second line nobody can know. */
const BOOK = drawBook(
  drawSheet("三公", [["2022年三公经费", null, null], ["单位：万元", null, null], ["项目", "预算数", "决算数"], ["公务接待费", 2, 1.5], ["公务用车运行维护费", 6, 5.25], ["合计", 8, 6.75]]),
  drawSheet("杂记", [["2022年杂记（万元）", null], ["基本支出决算数", 300], ["龙舟赛那笔", 12.5]]),
);

/** The pane on that workbook; what is selected in the grid, and the plans that were written. */
async function open(): Promise<{ user: ReturnType<typeof userEvent.setup>; select: (selection: Selection | null) => void; written: SheetPlan[][] }> {
  let selected: Selection | null = null;
  const written: SheetPlan[][] = [];
  const inMemory = memoryDoors({ evaluate: () => engineHere.evaluate(BOOK, NO_CHOICES), catalogue: engineHere.catalogue });
  const session = new Session({
    ...inMemory,
    writePlans: (plans) => { written.push([...plans]); return Promise.resolve({ ok: true, value: { cellsWritten: 1, sheetsMade: [], renamed: [] } }); },
    namingTools: { ...inMemory.namingTools, selection: () => Promise.resolve(selected ? { ok: true, value: selected } : { ok: false, failure: message("excel.noCells") }) },
  });
  render(<App session={session} firstView="checks" version="9.9.9" preferencesKey="test" preferences={DEFAULT_PREFERENCES} watchColours={() => () => undefined} />);
  await act(() => session.start());
  return { user: userEvent.setup(), written, select: (selection) => { selected = selection; } };
}

const form = (): Promise<HTMLElement> => screen.findByRole("form", { name: "指认数字" });

/** What the last write typed into the rows of 数字指认. */
function namedRows(plans: readonly SheetPlan[]): Readonly<Record<string, string>> {
  const info = plans.find(({ sheet }) => sheet === "info")!;
  return Object.fromEntries(Object.entries(info.rowIds).filter(([id]) => id.startsWith("named/")).map(([id, row]) =>
    [id, info.rows[row]!.slice(0, 5).map(({ content }) => (content.kind === "text" ? content.text : content.kind === "number" ? String(content.value) : "")).join("|")]));
}

test("a figure that nobody understood is named from the list of such figures, in the first free row", async () => {
  const { user, written } = await open();
  await user.click(screen.getByRole("button", { name: /没有读懂的数字 1 个/ }));
  await user.click(screen.getByRole("button", { name: "指认：杂记!B3" }));
  const editor = await form();
  await within(editor).findByText(/现在读作：没有读懂/);
  expect(within(editor).getByRole("textbox", { name: "单元格" })).toHaveValue("'杂记'!B3");
  const save = within(editor).getByRole("button", { name: "保存指认" });
  expect(save).toBeDisabled();
  await user.selectOptions(within(editor).getByRole("combobox", { name: "这是什么" }), "会议费");
  await user.selectOptions(within(editor).getByRole("combobox", { name: "阶段" }), "年初预算");
  await user.type(within(editor).getByRole("textbox", { name: /年度/ }), "2021");
  await user.click(save);
  await waitFor(() => expect(written.length).toBeGreaterThan(1));
  expect(namedRows(written[1]!)["named/1"]).toBe("'杂记'!B3|会议费|年初预算|2021|");
  expect(screen.queryByRole("form", { name: "指认数字" })).not.toBeInTheDocument();
});

test("a figure that is selected is shown with what it is taken for, and the likeliest names come first", async () => {
  const { user, select } = await open();
  await user.click(screen.getByRole("button", { name: "查看或指认数字" }));
  await user.click(screen.getByRole("button", { name: "指认所选单元格" }));
  const editor = await form();
  await user.click(within(editor).getByRole("button", { name: "取当前选区" }));
  expect(await within(editor).findByRole("alert")).toBeInTheDocument();
  select({ sheet: "三公", areas: [{ top: 3, left: 2, bottom: 4, right: 2 }] });
  await user.click(within(editor).getByRole("button", { name: "取当前选区" }));
  const around = await within(editor).findByRole("list", { name: "所选数字" });
  expect(within(around).getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "C4 1.5万元 2022年三公经费 · 公务接待费 · 决算数现在读作：公务接待费 · 决算 · 2022", "C5 5.25万元 2022年三公经费 · 公务用车运行维护费 · 决算数现在读作：公务用车运行维护费 · 决算 · 2022",
  ]);
  const options = within(editor).getByRole("combobox", { name: "这是什么" });
  expect(within(options).getAllByRole("option")[1]).toHaveTextContent("公务接待费");
});

test("a few typed signs make the list of names short, and Enter takes the first", async () => {
  const { user, select } = await open();
  await user.click(screen.getByRole("button", { name: "查看或指认数字" }));
  await user.click(screen.getByRole("button", { name: "指认所选单元格" }));
  const editor = await form();
  select({ sheet: "杂记", areas: [{ top: 2, left: 1, bottom: 2, right: 1 }] });
  await user.click(within(editor).getByRole("button", { name: "取当前选区" }));
  const search = within(editor).getByRole("searchbox", { name: /查找名称/ });
  const options = (): readonly (string | null)[] => within(within(editor).getByRole("combobox", { name: "这是什么" })).getAllByRole("option").map(({ textContent }) => textContent);
  await user.type(search, "接待批");
  expect(options()).toEqual(["请选择", "国内公务接待批次"]);
  await user.type(search, "{Enter}");
  expect(within(editor).getByRole("combobox", { name: "这是什么" })).toHaveValue("国内公务接待批次");
  expect(within(editor).getByRole("button", { name: "保存指认" })).toBeEnabled();
  await user.clear(search);
  await user.type(search, "龙舟{Enter}");
  expect(within(editor).getByText("没有这样的名称，换几个字试试")).toBeVisible();
  expect(within(editor).getByRole("combobox", { name: "这是什么" })).toHaveValue("国内公务接待批次");
});

test("cells without a figure and a year that is none cannot be saved, and Escape leaves without a trace", async () => {
  const { user, select, written } = await open();
  await user.click(screen.getByRole("button", { name: "查看或指认数字" }));
  await user.click(screen.getByRole("button", { name: "指认所选单元格" }));
  const editor = await form();
  select({ sheet: "三公", areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] });
  await user.click(within(editor).getByRole("button", { name: "取当前选区" }));
  await within(editor).findByText("这里没有数字，请另选单元格。");
  select({ sheet: "三公", areas: [{ top: 3, left: 2, bottom: 3, right: 2 }] });
  await user.click(within(editor).getByRole("button", { name: "取当前选区" }));
  await user.selectOptions(within(editor).getByRole("combobox", { name: "这是什么" }), "会议费");
  await user.type(within(editor).getByRole("textbox", { name: /年度/ }), "22");
  expect(within(editor).getByRole("button", { name: "保存指认" })).toBeDisabled();
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("form", { name: "指认数字" })).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "指认所选单元格" })).toHaveFocus();
  expect(written).toHaveLength(1);
});
