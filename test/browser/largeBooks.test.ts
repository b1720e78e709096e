/** A large workbook is opened in slices: the page goes on drawing, says how far it is, and the add-in waits. Sizes beyond that are Excel's own limits
 * (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization). */
import { saveXlsx } from "../../src/workbench/files";
import { bookWith } from "../files/helpers";
import { clickCell, exportedBook, openFile, openPage, startWorkbench, tinyAddin } from "../helpers/browser";
import type { Workbench } from "../helpers/browser";

jest.setTimeout(180_000);

const ROWS = 40_000;
let workbench: Workbench;
let bytes: Uint8Array;

beforeAll(async () => {
  workbench = await startWorkbench({ addin: tinyAddin('Office.onReady(() => { document.getElementById("state").textContent = "ready"; });') });
  const cells = Object.fromEntries(Array.from({ length: ROWS }, (_, row) => [[`${row},0`, { value: row }], [`${row},1`, { value: `凭证${row % 500}` }], [`${row},2`, { value: row * 1.5 }]] as const).flat());
  bytes = await saveXlsx(bookWith({ name: "明细", cells: { ...cells, "0,4": { formula: `=SUM(A1:A${ROWS})`, value: 0 } } }), null);
});
afterAll(async () => workbench?.close());

it("shows a rising share and draws frames while it opens, then gives grid and keys back", async () => {
  const { page, errors } = await openPage(workbench, { query: "?sample=none" });
  await page.evaluate(() => {
    const seen: { words: Set<string>; frames: number; inert: boolean } = { words: new Set(), frames: 0, inert: false };
    Object.assign(window, { seen });
    const frame = (): void => {
      const veil = document.getElementById("veil")!;
      if (!veil.hidden) {
        seen.frames++;
        seen.words.add(veil.innerText);
        seen.inert ||= document.getElementById("grid")!.inert;
      }
      requestAnimationFrame(frame);
    };
    frame();
  });
  await openFile(page, "明细账.xlsx", bytes);
  await page.waitForFunction(() => /已打开 明细账/.test(document.getElementById("status")!.textContent!), undefined, { timeout: 60_000 });
  const seen = await page.evaluate(() => {
    const { words, frames, inert } = (window as unknown as { seen: { words: Set<string>; frames: number; inert: boolean } }).seen;
    return { words: [...words], frames, inert, after: document.getElementById("grid")!.inert, hidden: document.getElementById("veil")!.hidden };
  });
  expect(seen).toEqual(expect.objectContaining({ inert: true, after: false, hidden: true }));
  expect(seen.frames).toBeGreaterThanOrEqual(3);
  const shares = seen.words.map((words) => Number(/^正在打开 明细账\.xlsx… (\d+)%$/.exec(words)?.[1]));
  expect(shares.length).toBeGreaterThanOrEqual(3);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  await clickCell(page, "明细", "B40000");
  expect(await page.evaluate(() => window.workbench!.selection().address)).toBe("B40000");
  const { cells } = (await exportedBook(page)).sheets[0]!;
  expect([Object.keys(cells).length, cells["39999,1"]?.value, cells["0,4"]?.value]).toEqual([ROWS * 3 + 1, "凭证499", (ROWS * (ROWS - 1)) / 2]);
  expect(errors).toEqual([]);
});
