import type { Frame } from "playwright-core";
import type { OpenedPage, Workbench } from "../helpers/browser";
import { openPage, paneFrame, startWorkbench, firstRunDone } from "../helpers/browser";

jest.setTimeout(90_000);

const VIEWS = ["核对", "评分", "报告", "文稿核对", "设置"];

let workbench: Workbench;
let opened: OpenedPage;
let pane: Frame;

beforeAll(async () => {
  workbench = await startWorkbench();
  opened = await openPage(workbench);
  opened.page.setDefaultTimeout(20_000);
  pane = await paneFrame(opened.page);
});

afterAll(async () => workbench?.close());

const settled = (): Promise<void> => firstRunDone(opened.page, pane);

/** What has the focus, as a screen reader names it. */
const focused = (): Promise<string> => pane.evaluate(() => {
  const element = document.activeElement;
  return `${element?.getAttribute("role") ?? element?.tagName.toLowerCase() ?? ""} ${element?.getAttribute("aria-label") ?? element?.textContent ?? ""}`.trim();
});

async function showAt(width: number, view: string): Promise<void> {
  await opened.page.evaluate((px) => {
    const box = document.querySelector<HTMLElement>("#pane")!;
    box.style.width = box.style.flexBasis = `${px}px`;
  }, width);
  await pane.getByRole("tab", { name: view, exact: true }).click();
  await pane.waitForFunction((px) => Math.abs(window.innerWidth - px) <= 2, width);
}

describe("by keyboard alone", () => {
  it("starts the run, and walks the views with the arrow keys", async () => {
    await pane.getByRole("button", { name: "开始自评" }).waitFor();
    await pane.locator("button:visible").first().focus(); // F6 leads from the cells to the first control; from there on Office.js itself moves the focus
    for (let step = 0; step < 12 && (await focused()) !== "button 开始自评"; step += 1) await opened.page.keyboard.press("Tab");
    expect(await focused()).toBe("button 开始自评");
    await opened.page.keyboard.press("Enter");
    await settled();
    await pane.getByRole("tab", { name: "核对", exact: true }).focus();
    for (const view of [...VIEWS.slice(1), VIEWS[0]!]) {
      await opened.page.keyboard.press("ArrowRight");
      expect(await focused()).toMatch(new RegExp(`^tab ${view}`));
      await opened.page.keyboard.press("Enter");
      expect(await pane.getByRole("tab", { name: view, exact: true }).getAttribute("aria-selected")).toBe("true");
    }
  });

  it("jumps from a finding to its cell and comes back to the very link", async () => {
    const link = pane.getByRole("button", { name: /GK03 支出决算表!F8/ }).or(pane.getByRole("link", { name: /GK03 支出决算表!F8/ })).first();
    await link.focus();
    const before = await focused();
    await opened.page.keyboard.press("Enter");
    await opened.page.waitForFunction(() => window.workbench!.selection().sheet === "GK03 支出决算表");
    const back = pane.getByRole("button", { name: /返回/ }).first();
    await back.waitFor();
    await back.focus();
    await opened.page.keyboard.press("Enter");
    await pane.waitForFunction((words) => document.activeElement?.textContent === words.replace(/^\S+ /, "") || document.activeElement?.getAttribute("aria-label") === words.replace(/^\S+ /, ""), before);
    expect(await focused()).toBe(before);
  });
});

/** Visible elements that reach over the right edge of the pane, as far as they are not inside something that scrolls by itself. */
const tooWide = (): Promise<string[]> => pane.evaluate(() => {
  const scrolls = (element: Element | null): boolean => element !== null && element !== document.body && (/(auto|scroll|hidden)/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  return [...document.body.querySelectorAll("*")].flatMap((element) => {
    const { right, width, height } = element.getBoundingClientRect();
    const isShown = width > 1 && height > 1 && getComputedStyle(element).visibility !== "hidden";
    return isShown && right > window.innerWidth + 0.5 && !scrolls(element.parentElement) ? [`${element.tagName} ${element.className} ${(element.textContent ?? "").slice(0, 30)}`] : [];
  });
});

describe.each([320, 350, 500])("in a pane of %d px", (width) => {
  it.each(VIEWS)("nothing of %s reaches over its edge", async (view) => {
    await showAt(width, view);
    await pane.evaluate(() => document.querySelectorAll<HTMLElement>("button[aria-expanded=false]").forEach((closed) => closed.checkVisibility() && closed.click()));
    await opened.page.waitForTimeout(200);
    expect(await tooWide()).toEqual([]);
  });
});

/** Pieces of text whose contrast with what is painted under them is below WCAG's 4.5 (3 for large text). */
const faint = (): Promise<string[]> => pane.evaluate(() => {
  const numbers = (colour: string): number[] => (/[\d.]+/g[Symbol.match](colour) ?? []).map(Number);
  const luminance = ([r = 0, g = 0, b = 0]: number[]): number => {
    const [x, y, z] = [r, g, b].map((part) => (part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x! + 0.7152 * y! + 0.0722 * z!;
  };
  const ground = (element: Element | null): number[] => {
    if (!element) return [255, 255, 255];
    const [r = 0, g = 0, b = 0, alpha = 1] = numbers(getComputedStyle(element).backgroundColor);
    return alpha === 1 ? [r, g, b] : ground(element.parentElement).map((under, part) => [r, g, b][part]! * alpha + under * (1 - alpha));
  };
  return [...document.body.querySelectorAll<HTMLElement>("*")].flatMap((element) => {
    const words = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent!.trim()).join("");
    const style = getComputedStyle(element);
    if (words === "" || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || element.closest("[disabled], [aria-disabled=true], option")) return [];
    const [a, b] = [luminance(numbers(style.color)), luminance(ground(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    return ratio < (isLarge ? 3 : 4.5) ? [`${words.slice(0, 20)} ${style.color} ${ratio.toFixed(2)}`] : [];
  });
});

describe.each([["浅色", "light"], ["深色", "dark"], ["高对比度", "contrast"]])("in the look %s", (_name, theme) => {
  it.each(VIEWS)("every word of %s stands out from its ground", async (view) => {
    await showAt(350, "设置");
    await pane.getByLabel("外观").selectOption(theme);
    await showAt(350, view);
    await opened.page.waitForTimeout(400); // colours change smoothly
    expect(await faint()).toEqual([]);
  });
});
