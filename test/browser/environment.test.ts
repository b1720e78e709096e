/** The add-in in another Excel and under each fault, switched in the page's own menu; and what of its sheets the grid shows. */
import type { Frame } from "playwright-core";
import type { BookData } from "../../src/workbench/bookData";
import type { OpenedPage, Workbench } from "../helpers/browser";
import { clickCell, exportedBook, openPage, paneFrame, startWorkbench, firstRunDone } from "../helpers/browser";

jest.setTimeout(240_000);

const EDITED = "GK07 三公经费支出决算表";
const SCORES = "绩效评分表";

let workbench: Workbench;
let opened: OpenedPage;

beforeAll(async () => {
  workbench = await startWorkbench();
  opened = await openPage(workbench);
  opened.page.setDefaultTimeout(20_000);
});

afterAll(async () => workbench?.close());

/** Ticks an entry of the menu 环境, or takes its tick away. */
async function choose(value: string): Promise<void> {
  await opened.page.click("#environment");
  await opened.page.click(`#environment-menu input[value="${value}"]`);
  await opened.page.keyboard.press("Escape");
}

const pane = (): Promise<Frame> => paneFrame(opened.page);
const idle = (): Promise<void> => opened.page.evaluate(() => window.workbench!.idle());
const says = async (words: RegExp): Promise<void> => (await pane()).getByText(words).first().waitFor();
const edit = (value: number): Promise<void> => opened.page.evaluate(([sheet, typed]) => window.workbench!.edit(sheet as string, "G8", typed as number), [EDITED, value] as const);
const reportOf = (book: BookData): string => JSON.stringify(book.sheets.find(({ name }) => name === "自评报告")!.cells);
const cellOf = (book: BookData, sheet: string, key: string): unknown => book.sheets.find(({ name }) => name === sheet)!.cells[key]?.value;

/** The report says so, once the pane has caught up: by itself, or asked by 重试. */
async function reported(words: string): Promise<void> {
  const retry = (await pane()).getByRole("button", { name: "重试" });
  for (const end = Date.now() + 30_000; ; await opened.page.waitForTimeout(300)) {
    if (await retry.first().isVisible()) await retry.first().click();
    await idle();
    if (reportOf(await exportedBook(opened.page)).includes(words)) return;
    if (Date.now() > end) throw new Error(`The report does not say ${words}`);
  }
}

it("does the main job as Excel 2021, and the button says which Excel it is", async () => {
  await choose("excel2021");
  expect(await opened.page.textContent("#environment")).toBe("环境 · ExcelApi 1.14");
  const frame = await pane();
  await frame.getByRole("button", { name: "开始自评" }).click();
  await firstRunDone(opened.page, frame);
  expect(await frame.evaluate(`[Office.context.requirements.isSetSupported("ExcelApi", "1.14"), Office.context.requirements.isSetSupported("ExcelApi", "1.15")]`)).toEqual([true, false]);
});

it("shows the chart of the score sheet over its cells, and takes it along when the sheet is scrolled", async () => {
  await clickCell(opened.page, SCORES, "K70");
  const chart = opened.page.getByRole("img", { name: /得分率/ });
  await chart.waitFor();
  expect(await chart.locator("rect").count()).toBeGreaterThan(1); // the frame, and a bar for each level that has a score
  expect(await chart.locator("text").count()).toBeGreaterThan(5);
  const before = (await chart.boundingBox())!;
  await opened.page.mouse.move(before.x + 20, before.y + 20);
  await opened.page.mouse.wheel(0, 60);
  await opened.page.waitForFunction(([y]) => document.querySelector(".chart-layer [role=img]")!.getBoundingClientRect().y < y! - 20, [before.y]);
});

it("picks from a drop-down by keyboard and by mouse; what is picked counts, and Ctrl+Z takes it back", async () => {
  const { validations } = (await exportedBook(opened.page)).sheets.find(({ name }) => name === SCORES)!;
  const { area } = validations.find(({ list }) => list?.[0] === "是")!;
  const [row, column] = [area.top, String.fromCharCode(65 + area.left)];
  await clickCell(opened.page, SCORES, `${column}${row + 1}`);
  await opened.page.keyboard.press("Alt+ArrowDown");
  await opened.page.getByRole("option", { name: "否" }).waitFor();
  await opened.page.keyboard.press("ArrowDown");
  await opened.page.keyboard.press("Enter");
  expect(cellOf(await exportedBook(opened.page), SCORES, `${row},${area.left}`)).toBe("否");
  await opened.page.keyboard.press("Control+z");
  expect(cellOf(await exportedBook(opened.page), SCORES, `${row},${area.left}`)).toBeUndefined();
  await opened.page.click(".choice-arrow");
  await opened.page.getByRole("option", { name: "是" }).click();
  expect(cellOf(await exportedBook(opened.page), SCORES, `${row},${area.left}`)).toBe("是");
  await (await pane()).getByText(/已写入 \d+ 个单元格/).first().waitFor();
  await idle();
});

describe("the pane says what is wrong, and goes on when it is over:", () => {
  it("a cell is being edited: it waits quietly", async () => {
    await choose("editing");
    await edit(75);
    await opened.page.waitForTimeout(1500);
    expect(await (await pane()).getByRole("button", { name: "重试" }).count()).toBe(0);
    expect(await opened.page.textContent("#environment")).toContain("1 项故障");
    await choose("editing");
    await reported("75.00万元");
  });

  it("the sheet is protected", async () => {
    await clickCell(opened.page, SCORES, "A1");
    await choose("protected");
    await edit(73);
    await says(/“绩效评分表”受保护/);
    await choose("protected");
    await reported("73.00万元");
  });

  it("the connection is lost", async () => {
    await choose("offline");
    await edit(72);
    await says(/连接已断开/);
    await choose("offline");
    await reported("72.00万元");
  });

  it("Excel is slow", async () => {
    await choose("slow");
    await edit(71);
    await says(/正在/);
    await choose("slow");
    await reported("71.00万元");
  });

  it("another author types", async () => {
    await clickCell(opened.page, EDITED, "G8");
    await opened.page.click("#environment");
    await opened.page.getByRole("button", { name: "另一位作者改动选中的单元格" }).click();
    await opened.page.keyboard.press("Escape");
    await reported("72.00万元");
  });

  it("the clipboard is refused: the report is there to be copied", async () => {
    await choose("clipboard");
    const frame = await pane();
    await frame.getByRole("tab", { name: "报告" }).click();
    await frame.evaluate("document.execCommand = () => false");
    await frame.getByRole("button", { name: "复制正文" }).click();
    await says(/Ctrl\+C/);
  });
});

it("F6 goes from the cells to the pane, to the header and back", async () => {
  await clickCell(opened.page, EDITED, "A1");
  const place = (): Promise<string> => opened.page.evaluate(() => (document.activeElement instanceof HTMLIFrameElement ? "pane" : document.activeElement?.closest("header, #grid")?.id || document.activeElement?.closest("header")?.tagName || "none"));
  const seen: string[] = [await place()];
  for (let step = 0; step < 3; step++) {
    await opened.page.keyboard.press("F6");
    seen.push(await place());
  }
  expect(seen).toEqual(["grid", "pane", "HEADER", "grid"]);
});
