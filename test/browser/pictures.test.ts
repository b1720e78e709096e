/** Pictures of a file, shown over the grid's cells: placed as https://learn.microsoft.com/javascript/api/excel/excel.placement tells of two cells, one cell and absolute. */
import { fileWithPictures } from "../files/pictureFile";
import { openFile, openPage, startWorkbench, tinyAddin } from "../helpers/browser";
import type { Workbench } from "../helpers/browser";

jest.setTimeout(120_000);

let workbench: Workbench;
beforeAll(async () => { workbench = await startWorkbench({ addin: tinyAddin('Office.onReady(() => { document.getElementById("state").textContent = "ready"; });') }); });
afterAll(async () => workbench?.close());

it("shows each at its cells, follows scrolling and inserted rows, and says which kind it keeps without showing it", async () => {
  const { page, errors } = await openPage(workbench, { query: "?sample=none" });
  const place = (at: string): Promise<{ x: number; y: number }> => page.evaluate((cell) => window.workbench!.showCell("图", cell), at);
  const boxes = (): Promise<Record<string, { left: number; top: number; width: number; height: number; loaded: boolean }>> => page.evaluate(() => Object.fromEntries([...document.querySelectorAll<HTMLElement>(".picture:not([hidden])")].map((frame) => {
    const { left, top, width, height } = frame.getBoundingClientRect(), image = frame.querySelector("img");
    return [image?.alt ?? frame.innerText, { left: Math.round(left), top: Math.round(top), width: Math.round(width), height: Math.round(height), loaded: (image?.naturalWidth ?? 0) > 0 }];
  })));
  await openFile(page, "图.xlsx", await fileWithPictures());
  await page.waitForFunction(() => [...document.querySelectorAll<HTMLImageElement>(".picture img")].filter(({ naturalWidth }) => naturalWidth > 0).length === 4);
  const a1 = await place("A1"), before = await boxes();
  // A cell is 72 by 20; the middle of A1 is 36 right of and 10 below its corner.
  const corner = { left: Math.round(a1.x - 36), top: Math.round(a1.y - 10) };
  const at = (column: number, x: number, row: number, y: number): { left: number; top: number } => ({ left: corner.left + column * 72 + x, top: corner.top + row * 20 + y });
  expect(before["图1"]).toEqual({ ...at(1, 10, 2, 5), width: 154, height: 83, loaded: true });
  expect(before["图2"]).toEqual({ ...at(5, 0, 2, 0), width: 72, height: 40, loaded: true });
  expect(before["图3"]).toEqual({ ...at(1, 4, 9, 2), width: 90, height: 60, loaded: true });
  expect(before["图4"]).toEqual({ left: corner.left + 300, top: corner.top + 200, width: 50, height: 40, loaded: true });
  for (const name of ["图5", "图6"]) expect(before[`图片（此格式只保留，不显示） ${name}`]).toEqual(expect.objectContaining({ width: 120, height: 40, loaded: false }));
  expect(await page.$eval(".picture img[alt='图3']", (image) => Math.round(image.getBoundingClientRect().width))).toBe(270);
  await place("A8");
  const scrolled = await boxes();
  expect(scrolled["图3"]!.top).toBeLessThan(before["图3"]!.top - 50);
  await place("A1");
  const frame = (await (await page.waitForSelector("#pane iframe")).contentFrame())!;
  await frame.waitForFunction(() => document.getElementById("state")?.textContent === "ready");
  await frame.evaluate('Excel.run(async (context) => { context.workbook.worksheets.getItem("图").getRange("5:6").insert("Down"); await context.sync(); })');
  await page.waitForTimeout(100);
  const moved = await boxes();
  expect([moved["图1"]!.height, moved["图2"]!.height, moved["图3"]!.top - before["图3"]!.top, moved["图4"]!.top - before["图4"]!.top]).toEqual([123, 40, 40, 0]);
  expect(errors).toEqual([]);
});
