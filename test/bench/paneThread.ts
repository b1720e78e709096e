import { saveXlsx } from "../../src/workbench/files";
import { bookOf, sheetOf } from "../helpers/book";
import { fileOpened, openPage, paneFrame, startWorkbench, typeIntoCell } from "../helpers/browser";
import type { Workbench } from "../helpers/browser";
import { executionSheet } from "./benchBook";

const ROWS = 25_000;
const READY_MS = 300_000;

/** Tasks of the pane's own thread that took over 50 ms, in milliseconds; the host's work in the page around it is not the pane's. */
type Watched = Window & { ownTasks?: number[] };

async function longestTask(workbench: Workbench, query: string, bytes: Uint8Array | null, edit: readonly [string, string, string]): Promise<number> {
  const { page, context } = await openPage(workbench, { query });
  if (bytes) {
    await page.setInputFiles("#file", { name: "大表.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    await fileOpened(page, "大表.xlsx", READY_MS);
  }
  const pane = await paneFrame(page);
  const start = pane.getByRole("button", { name: "开始自评" });
  await start.waitFor({ timeout: READY_MS });
  await pane.evaluate(() => {
    const tasks = ((window as Watched).ownTasks = []) as number[];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === "self") tasks.push(entry.duration);
    }).observe({ type: "longtask" });
  });
  await start.click();
  await pane.getByText(/已核对 \d+ 项/).first().waitFor({ timeout: READY_MS });
  await page.evaluate(() => window.workbench!.idle());
  await typeIntoCell(page, ...edit);
  await page.waitForTimeout(5_000);
  const tasks = await pane.evaluate(() => (window as Watched).ownTasks!);
  await context.close();
  return Math.max(0, ...tasks);
}

/** How long the pane's thread is held at a stretch, from click over an edit to what follows it, in Chromium. */
export async function paneThreadLine(): Promise<string> {
  const { values } = executionSheet(0, ROWS);
  const bytes = await saveXlsx(bookOf(sheetOf("执行", values as (string | number | null)[][])), null);
  const workbench = await startWorkbench();
  try {
    const sample = await longestTask(workbench, "", null, ["GK07 三公经费支出决算表", "A8", "80"]);
    const large = await longestTask(workbench, "?sample=none", bytes, ["执行", "B5", "9"]);
    const words = (task: number): string => (task === 0 ? "none over 50 ms" : `${task.toFixed(0)} ms`);
    return `Longest task of the pane's own thread from click to updated sheets after an edit, in Chromium (the engine works in a thread of its own): sample workbook ${words(sample)}, 100,000 cells on one sheet ${words(large)}.`;
  } finally {
    await workbench.close();
  }
}
