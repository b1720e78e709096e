/** What a person says of figures: 指认 (looks at one, says what it is, takes that back), and the unit of a sheet that names none. */
import { join } from "node:path";
import type { Frame } from "playwright-core";
import type { OpenedPage, Workbench } from "../helpers/browser";
import { saveXlsx } from "../../src/workbench/files";
import { bookOf, sheetOf } from "../helpers/book";
import { clickCell, exportedBook, fileOpened, firstRunDone, openPage, paneFrame, startWorkbench } from "../helpers/browser";

jest.setTimeout(240_000);

let workbench: Workbench;
let opened: OpenedPage;
let pane: Frame;

beforeAll(async () => {
  workbench = await startWorkbench();
  opened = await openPage(workbench);
  pane = await paneFrame(opened.page);
  await pane.getByRole("button", { name: "开始自评" }).click();
  await firstRunDone(opened.page, pane);
});

afterAll(async () => workbench?.close());

const form = (): ReturnType<Frame["getByRole"]> => pane.getByRole("form", { name: "指认数字" });
const GK07 = "GK07 三公经费支出决算表";

async function textsOf(name: string): Promise<readonly string[]> {
  const sheet = (await exportedBook(opened.page)).sheets.find((one) => one.name === name)!;
  return Object.values(sheet.cells).map(({ value }) => String(value ?? ""));
}

it("shows what a selected figure is taken for, with the words around it", async () => {
  await pane.getByRole("button", { name: "查看或指认数字" }).click();
  await pane.getByRole("button", { name: "指认所选单元格" }).click();
  await clickCell(opened.page, GK07, "G8");
  await form().getByRole("button", { name: "取当前选区" }).click();
  await form().getByText(/现在读作：/).first().waitFor();
  const text = await form().innerText();
  expect(text).toContain("74.88");
  expect(text).toMatch(/现在读作：“三公”经费合计 · 决算 · 2020/);
  expect(await form().getByRole("textbox", { name: "单元格" }).inputValue()).toBe(`'${GK07}'!G8`);
});

it("keeps what the person says in 自评基本信息, and follows it", async () => {
  const options = await form().getByRole("combobox", { name: "这是什么" }).locator("option").allInnerTexts();
  expect(options.length).toBeGreaterThan(100);
  await form().getByRole("combobox", { name: "这是什么" }).selectOption("会议费");
  if (process.env["SHOTS"]) await opened.page.screenshot({ path: join(process.env["SHOTS"], "naming.png") });
  await form().getByRole("button", { name: "保存指认" }).click();
  await pane.getByText(/已指认 '.+'!G8/).first().waitFor();
  await opened.page.evaluate(() => window.workbench!.idle());
  expect(await textsOf("自评基本信息")).toEqual(expect.arrayContaining([`'${GK07}'!G8`, "会议费", "已采用 1 个数字"]));
  expect(await pane.getByRole("button", { name: "已指认 1 处数字" }).isVisible()).toBe(true);
});

it("takes it back", async () => {
  await pane.getByRole("button", { name: `删除：'${GK07}'!G8` }).click();
  await pane.getByText(/^已取消指认/).first().waitFor(); // said when everything is written
  expect(await pane.getByRole("button", { name: "查看或指认数字" }).isVisible()).toBe(true);
  await opened.page.evaluate(() => window.workbench!.idle());
  expect(await textsOf("自评基本信息")).not.toContain("已采用 1 个数字");
});

it("asks no unit of a sheet that names one line by line", async () => {
  expect(await pane.getByRole("region", { name: "金额单位" }).count()).toBe(0);
});

it("takes the confirmed unit of a sheet that names none, and asks no more", async () => {
  const lines = [["2020年度支出预算表", null], ["单位：万元", null], ["项目", "年初预算数"], ["基本支出", 576.38], ["项目支出", 442.44], ["合计", 1018.82]];
  const without = [["2020年度支出决算表", null], ["项目", "决算数"], ["基本支出", 570.12], ["项目支出", 440.15], ["合计", 1010.27]];
  const bytes = await saveXlsx(bookOf(sheetOf("预算", lines), sheetOf("决算", without)), null);
  await opened.page.setInputFiles("#file", { name: "没写单位.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await fileOpened(opened.page, "没写单位.xlsx", 60_000);
  pane = await paneFrame(opened.page);
  await pane.getByRole("button", { name: "开始自评" }).click();
  await firstRunDone(opened.page, pane);
  const units = pane.getByRole("region", { name: "金额单位" });
  await units.getByRole("button", { name: "1 张表没写金额单位，按其他表推定，请确认" }).press("Enter");
  expect(await units.getByRole("button", { name: /^“决算”没注明的金额以万元为单位/ }).getAttribute("aria-pressed")).toBe("true");
  await units.getByRole("button", { name: "全部无误" }).press("Enter");
  await units.waitFor({ state: "detached" });
  await opened.page.evaluate(() => window.workbench!.idle());
  expect(await textsOf("自评基本信息")).toContain("未注明的按万元");
});

it("asked nobody, and no script failed", () => {
  expect(opened.errors).toEqual([]);
});
