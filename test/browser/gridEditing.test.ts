/**
 * What a person does in the visible grid: lines, filling, pasting, typing, keys, tabs; and what the add-in hears of it.
 * Pages: support.microsoft.com/office/keyboard-shortcuts-in-excel-1798d9d5-842a-42b8-9c99-9b7213f0040f (keys), PAGES + "excel.worksheetchangedeventargs" (what is told of a change).
 */
import { clickCell, colorInCell, exportedBook, paneFrame, typeIntoCell } from "../helpers/browser";
import { gridPage } from "../helpers/gridPage";

const ADDIN = `
  window.heard = [];
  Office.onReady(async () => {
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.onChanged.add(async (event) => { window.heard.push(event.changeType + " " + event.address); });
      for (const name of ["onAdded", "onDeleted"]) sheets[name].add(async (event) => { window.heard.push(event.type); });
      await context.sync();
    });
    document.getElementById("state").textContent = "ready";
  });
`;

const grid = gridPage({ addin: ADDIN }), { cells, place, press, run, selected } = grid;

beforeEach(async () => { await heard(); });

async function heard(): Promise<string[]> {
  await grid.page.waitForTimeout(80);
  await grid.page.evaluate(() => window.workbench!.idle());
  return (await paneFrame(grid.page)).evaluate("window.heard.splice(0)");
}

const TABLE = `sheet.getRange("A1:C3").values = [["甲", 1, "=B1*2"], ["乙", 3, "=B2*2"], ["合计", "=SUM(B1:B2)", ""]];`;

/** The heading of a row, left of its first cell. */
async function rowHeading(row: number): Promise<{ x: number; y: number }> {
  const { x, y } = await place(`A${row}`);
  return { x: x - 58, y };
}

async function fromMenu(at: { x: number; y: number }, item: RegExp): Promise<void> {
  const { page } = grid;
  await page.mouse.click(at.x, at.y);
  await page.mouse.click(at.x, at.y, { button: "right" });
  await page.getByText(item).filter({ visible: true }).last().click({ position: { x: 5, y: 5 } });
}

it("inserts, deletes and hides rows from the menu, undoes and redoes them; formulas follow, and each is told once", async () => {
  await run(TABLE);
  await heard();
  await fromMenu(await rowHeading(2), /^在上方插入/);
  expect(await heard()).toEqual(["RowInserted 2:2"]);
  expect((await cells())["3,1"]?.formula).toBe("=SUM(B1:B3)");
  await press("Control+z");
  expect(await heard()).toEqual(["RowDeleted 2:2"]);
  await press("Control+y");
  expect(await heard()).toEqual(["RowInserted 2:2"]);
  await fromMenu(await rowHeading(2), /^删除选中行$/);
  expect(await heard()).toEqual(["RowDeleted 2:2"]);
  expect((await cells())["2,1"]?.formula).toBe("=SUM(B1:B2)");
  await fromMenu(await rowHeading(2), /^隐藏选中行$/);
  expect((await exportedBook(grid.page)).sheets.find(({ name }) => name === grid.sheet)!.rows[1]?.hidden).toBe(true);
  await press("Control+z");
  expect((await exportedBook(grid.page)).sheets.find(({ name }) => name === grid.sheet)!.rows[1]?.hidden).toBeUndefined();
});

it("fills by the handle, cuts and pastes, pastes tables from elsewhere, and gives cells to others as text", async () => {
  const { page } = grid;
  await run(TABLE);
  await heard();
  await clickCell(page, grid.sheet, "C1");
  const { x, y } = await place("C1");
  await page.mouse.move(x + 35, y + 9);
  await page.mouse.down();
  await page.mouse.move(x + 35, y + 25, { steps: 4 });
  await page.mouse.move(x + 30, y + 42, { steps: 4 });
  await page.mouse.up();
  expect(await heard()).toEqual(["RangeEdited C2:C3"]);
  expect((await cells())["2,2"]).toEqual(expect.objectContaining({ formula: "=B3*2", value: 8 }));
  await page.evaluate(() => navigator.clipboard.writeText("科目\t1,234.5\n日期\t2026年3月1日"));
  await clickCell(page, grid.sheet, "E1");
  await press("Control+v");
  expect(await heard()).toEqual(["RangeEdited E1:F2"]);
  await page.evaluate(() => navigator.clipboard.write([new ClipboardItem({ "text/html": new Blob(["<table><tr><td>教育</td><td>12%</td></tr></table>"], { type: "text/html" }), "text/plain": new Blob(["教育\t12%"], { type: "text/plain" }) })]));
  await clickCell(page, grid.sheet, "E5");
  await press("Control+v");
  await heard();
  const now = await cells();
  expect(["0,4", "0,5", "1,5", "4,4", "4,5"].map((key) => now[key]?.value)).toEqual(["科目", 1234.5, 46082, "教育", 0.12]);
  await clickCell(page, grid.sheet, "A1");
  await press("Shift+ArrowRight", "Control+c");
  await page.waitForTimeout(100);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("甲\t1");
});

it("reads what is typed as Excel in Chinese does", async () => {
  const typed: readonly (readonly [string, unknown, string?])[] = [
    ["2026年3月1日", 46082, 'yyyy"年"m"月"d"日"'], ["2026-3-1", 46082, "yyyy/m/d"], ["1,234.5", 1234.5, "#,##0.00"], ["12%", 0.12, "0%"], ["(100)", -100], ["¥1,200", 1200, "¥#,##0"],
    ["'001", "001"], ["123456789012345678", 123456789012345000], ["TRUE", true], ["=1/4", 0.25], ["3个", "3个"],
  ];
  for (const [index, [text]] of typed.entries()) await typeIntoCell(grid.page, grid.sheet, `A${index + 1}`, text);
  const book = await exportedBook(grid.page), own = book.sheets.find(({ name }) => name === grid.sheet)!.cells;
  expect(typed.map((_, row) => own[`${row},0`]?.value)).toEqual(typed.map(([, value]) => value));
  expect(typed.map((_, row) => book.styles[own[`${row},0`]?.style ?? -1]?.numberFormat)).toEqual(typed.map(([, , format]) => format));
});

it("goes by keys: arrows to the edge of the data, Home, End, pages, sheets; F2 opens, Esc leaves", async () => {
  await run(TABLE);
  await clickCell(grid.page, grid.sheet, "B2");
  const went: string[] = [];
  for (const key of ["Control+ArrowDown", "Home", "Control+End", "Control+Home", "PageDown", "Control+Home", "Control+Shift+End"]) {
    await press(key);
    went.push(await selected());
  }
  expect([...went.slice(0, 4), ...went.slice(5)]).toEqual(["B3", "A3", "C3", "A1", "A1", "A1:C3"]);
  expect(Number(went[4]!.slice(1))).toBeGreaterThan(20);
  await press("F2", "Escape", "Control+PageUp");
  expect(await grid.page.evaluate(() => window.workbench!.selection().sheet)).toBe(`表${Number(grid.sheet.slice(1)) - 1}`);
});

it("adds, copies and deletes sheets by their tabs, as Excel names them", async () => {
  const { page } = grid;
  await run(`${TABLE} sheet.getRange("A1").conditionalFormats.add("DataBar");`);
  await heard();
  const tab = (name: string) => page.getByText(name, { exact: true }).filter({ visible: true }).last();
  await tab(grid.sheet).click({ button: "right" });
  await page.getByText("复制", { exact: true }).filter({ visible: true }).last().click();
  expect(await heard()).toEqual(["WorksheetAdded"]);
  const copy = (await exportedBook(page)).sheets.find(({ name }) => name === `${grid.sheet} (2)`)!;
  expect([copy.cells["2,1"]?.formula, copy.conditionalFormats?.length]).toEqual(["=SUM(B1:B2)", 1]);
  await tab(`${grid.sheet} (2)`).click({ button: "right" });
  await page.getByText("删除", { exact: true }).filter({ visible: true }).last().click();
  await page.getByText("确定", { exact: true }).filter({ visible: true }).last().click();
  expect(await heard()).toContain("WorksheetDeleted");
  expect((await exportedBook(page)).sheets.some(({ name }) => name === `${grid.sheet} (2)`)).toBe(false);
});

it("shows comments, links and prompts beside their cells, and follows a link inside the workbook", async () => {
  const { page } = grid;
  await run(`${TABLE}
    context.workbook.comments.add(name + "!A1", "请核对此数");
    sheet.getRange("E1").hyperlink = { documentReference: "Sheet1!C40", textToDisplay: "到首表" };
    sheet.getRange("E2").hyperlink = { address: "https://example.org/a", textToDisplay: "外部" };
    const validation = sheet.getRange("E3").dataValidation;
    validation.rule = { wholeNumber: { operator: "GreaterThan", formula1: 0 } };
    validation.prompt = { title: "填数", message: "单位：万元", showPrompt: true };`);
  const card = (): Promise<string | null> => page.evaluate(() => { const found = document.querySelector<HTMLElement>(".beside-cell"); return found && !found.hidden ? found.innerText.replace(/\n+/g, "|") : null; });
  /** Waits for a card that says so; what it says else is the failure. */
  const says = async (words: RegExp): Promise<void> => {
    for (const end = Date.now() + 5_000; !words.test((await card()) ?? "") && Date.now() < end; ) await page.waitForTimeout(50);
    expect(await card()).toMatch(words);
  };
  await clickCell(page, grid.sheet, "G9");
  expect(await card()).toBeNull();
  const { x, y } = await place("A1");
  await page.mouse.move(x, y);
  await says(/请核对此数/);
  expect(await colorInCell(page, grid.sheet, "A1", 33, -8)).toBe("#7B2FA0");
  /** Two quick clicks, be it on different cells, open the second one. */
  const clickAlone = async (cell: string): Promise<void> => {
    await page.waitForTimeout(700);
    await clickCell(page, grid.sheet, cell);
  };
  await clickAlone("E3");
  await says(/^填数\|单位：万元$/);
  await clickAlone("E2");
  await says(/^https:\/\/example\.org\/a/);
  expect(page.context().pages()).toHaveLength(1);
  await clickAlone("E1");
  await page.waitForFunction(() => window.workbench!.selection().address === "C40", undefined, { timeout: 5_000 });
  expect(await page.evaluate(() => window.workbench!.selection())).toEqual({ sheet: "Sheet1", address: "C40" });
});
