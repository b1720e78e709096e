/** The workbench in a real browser: start it, open its page, and do what a person does. Used by the browser tests and the picture script. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import type { BookData } from "../../src/workbench/bookData";
import { startServer } from "../../src/workbench/server";
import type { RunningServer } from "../../src/workbench/server";

/** Tests and the bench are run from the root of the repository. */
const ROOT = process.cwd();
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-quic"];
const READY_MS = 60_000;

export interface Workbench {
  readonly url: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

export interface WorkbenchOptions {
  /** Folder with another add-in than the product's; its `taskpane.html` is opened. The product is then not built. */
  readonly addin?: string;
  readonly headless?: boolean;
}

export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every address the page and its frames asked for. */
  readonly requests: string[];
  /** Errors of scripts and lines the page wrote as errors. */
  readonly errors: string[];
}

/** Path of a Chromium: `CHROMIUM`, or what the system has. */
export function chromiumPath(): string {
  if (process.env["CHROMIUM"]) return process.env["CHROMIUM"];
  for (const name of ["chromium", "chromium-browser", "google-chrome", "chrome"]) {
    try {
      return execFileSync("which", [name], { encoding: "utf8" }).trim();
    } catch {
      // the next name
    }
  }
  throw new Error("No Chromium found: install one or set CHROMIUM to its path");
}

/** Builds what is out of date, serves it on a free port and starts a browser. */
export async function startWorkbench({ addin, headless = true }: WorkbenchOptions = {}): Promise<Workbench> {
  execFileSync(process.execPath, [join(ROOT, "scripts", "build-workbench.mjs"), ...(addin === undefined ? [] : ["--page-only"])], { cwd: ROOT, stdio: "pipe" });
  const server: RunningServer = await startServer({
    page: join(ROOT, "dist", "workbench", "page"),
    addin: addin ?? join(ROOT, "dist", "workbench"),
    officeJs: dirname(require.resolve("@microsoft/office-js/dist/office.js")),
    samples: [join(ROOT, "assets", "samples"), join(ROOT, "test", "workbooks")],
    firstSample: "zhanjiang-gz-office-2020.xlsx",
    port: 0,
  });
  const browser = await chromium.launch({ executablePath: chromiumPath(), headless, args: FLAGS });
  return { url: server.url, browser, close: async () => { await browser.close(); await server.close(); } };
}

/** A folder with an add-in page of a test's own: plain HTML with office.js and one script. */
export function tinyAddin(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), "addin-"));
  writeFileSync(join(folder, "taskpane.html"), '<!doctype html><html><head><meta charset="utf-8"><script src="/office-js/office.js"></script></head><body><p id="state">starting</p><script src="script.js"></script></body></html>');
  writeFileSync(join(folder, "script.js"), script);
  return folder;
}

/**
 * Opens the workbench page and waits until its workbook is there.
 * @param query for example `?sample=none` (an empty workbook) or `?sample=NAME.xlsx`
 */
export async function openPage({ url, browser }: Workbench, { query = "", width = 1400, height = 900, timeZone = "Asia/Shanghai" } = {}): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width, height }, locale: "zh-CN", timezoneId: timeZone, acceptDownloads: true });
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(url).origin });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (line) => { if (line.type() === "error") errors.push(line.text()); });
  await page.goto(url + query);
  await page.waitForFunction(() => window.workbench !== undefined, undefined, { timeout: READY_MS });
  return { page, context, requests, errors };
}

/** The task pane's frame, once its page is loaded; opening a workbook puts a new frame into the place of the one before. */
export async function paneFrame(page: Page): Promise<Frame> {
  for (const until = Date.now() + READY_MS; Date.now() < until;) {
    const handle = await page.waitForSelector("#pane iframe", { timeout: READY_MS });
    const frame = await handle.contentFrame();
    if (!frame) continue;
    await frame.waitForLoadState("domcontentloaded");
    if (!frame.isDetached()) return frame;
  }
  throw new Error("The task pane has no frame");
}

/** Runs statements in the add-in of the page, within `Excel.run`; `name` and `sheet` are those of a sheet, which they may have to add first. */
export async function runInAddin(page: Page, sheet: string, body: string): Promise<void> {
  const frame = await paneFrame(page);
  await frame.waitForFunction(() => document.getElementById("state")?.textContent === "ready");
  await frame.evaluate(`Excel.run(async (context) => { const name = ${JSON.stringify(sheet)}, sheet = context.workbook.worksheets.getItemOrNullObject(name); ${body}; await context.sync(); })`);
}

/**
 * Waits until a page's own list (`window[list]`) holds `wanted` entries, or the entry `wanted`. A function, never a text: a text that does not hold at
 * once is asked again with eval, which the page's content policy refuses.
 */
export async function heardIn(frame: Frame, list: string, wanted: number | string): Promise<void> {
  await frame.waitForFunction(([name, what]) => {
    const heard = (window as unknown as Record<string, unknown[]>)[name]!;
    return typeof what === "number" ? heard.length >= what : heard.includes(what);
  }, [list, wanted] as const);
}

/** Presses keys, one after the other. */
export async function pressKeys(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Waits until the first run is through: the pane's status says its result only when everything is written. */
export async function firstRunDone(page: Page, pane: Frame): Promise<void> {
  await pane.getByRole("status").filter({ hasText: /已核对 \d+ 项，\d+ 项不符/ }).first().waitFor({ state: "attached", timeout: 90_000 });
  await page.evaluate(() => window.workbench!.idle());
}

/** Waits until an update that followed an edit is through: like the first run's, its result is said when everything is written. */
export async function updateDone(page: Page, pane: Frame): Promise<void> {
  await pane.getByRole("status").filter({ hasText: /^已更新：/ }).first().waitFor({ state: "attached", timeout: 90_000 });
  await page.evaluate(() => window.workbench!.idle());
}

/** Clicks a cell in the grid, types, and leaves it with Enter, as a person does. */
export async function typeIntoCell(page: Page, sheet: string, address: string, text: string): Promise<void> {
  await clickCell(page, sheet, address);
  await page.keyboard.type(text, { delay: 15 });
  await page.keyboard.press("Enter");
  await page.waitForTimeout(50);
  await page.evaluate(() => window.workbench!.idle());
}

/** Clicks the middle of a cell in the grid. */
export async function clickCell(page: Page, sheet: string, address: string): Promise<void> {
  const { x, y } = await page.evaluate(([of, at]) => window.workbench!.showCell(of!, at!), [sheet, address]);
  await page.mouse.click(x, y);
  await page.waitForTimeout(50);
}

/** What the clipboard holds, by type. */
export async function readClipboard(page: Page): Promise<Readonly<Record<string, string>>> {
  await page.bringToFront();
  return page.evaluate(async () => {
    const texts: Record<string, string> = {};
    for (const item of await navigator.clipboard.read()) {
      for (const type of item.types) if (type.startsWith("text/")) texts[type] = await (await item.getType(type)).text();
    }
    return texts;
  });
}

/** The workbook as the host holds it now. */
export async function exportedBook(page: Page): Promise<BookData> {
  return page.evaluate(() => window.workbench!.exportBook());
}

/** The file that 另存为 .xlsx would give. */
export async function savedBytes(page: Page): Promise<Uint8Array> {
  return Uint8Array.from(await page.evaluate(() => window.workbench!.saveBytes()));
}

/** Opens a workbook through the page's own file chooser. */
export async function openFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.setInputFiles("#file", { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}

/** Waits until a file is open and the pane begun anew; its name alone is shown from the start. */
export async function fileOpened(page: Page, name: string, timeout = READY_MS): Promise<void> {
  await page.waitForFunction((wanted) => document.getElementById("status")!.textContent!.startsWith(`已打开 ${wanted}`), name, { timeout });
}

/** The colour drawn in a cell, so many pixels from its middle; `#RRGGBB`. Seven above it is beyond the text of an ordinary row. */
export async function colorInCell(page: Page, sheet: string, address: string, dx = 0, dy = -7): Promise<string> {
  const { x, y } = await page.evaluate(([of, at]) => window.workbench!.showCell(of!, at!), [sheet, address]);
  return page.evaluate(([left, top]) => new Promise<string>((resolve) => requestAnimationFrame(() => {
    const canvas = document.elementFromPoint(left!, top!) as HTMLCanvasElement, box = canvas.getBoundingClientRect(), scale = canvas.width / box.width;
    const [red = 0, green = 0, blue = 0, opacity = 0] = canvas.getContext("2d")!.getImageData(Math.round((left! - box.left) * scale), Math.round((top! - box.top) * scale), 1, 1).data;
    resolve(opacity === 0 ? "#FFFFFF" : `#${[red, green, blue].map((each) => each.toString(16).padStart(2, "0")).join("").toUpperCase()}`);
  })), [x + dx, y + dy]);
}

/** The text of the message box that is shown, or null; `press` are the keys that answer it. */
export async function answerBox(page: Page, ...press: readonly string[]): Promise<string | null> {
  const box = await page.waitForSelector(".message-box", { timeout: 1500 }).catch(() => null);
  if (!box) return null;
  const text = (await box.innerText()).replace(/\n+/g, "|");
  for (const key of press) await page.keyboard.press(key);
  if (press.length) await page.waitForSelector(".message-box", { state: "detached", timeout: 3000 });
  await page.waitForTimeout(60);
  return text;
}
