/**
 * Keys in a selection, and what a sheet shows of its lines: as Excel's list of shortcuts says
 * (https://support.microsoft.com/office/keyboard-shortcuts-in-excel-1798d9d5-842a-42b8-9c99-9b7213f0040f).
 */
import { clickCell, colorInCell, exportedBook, typeIntoCell } from "../helpers/browser";
import { gridPage } from "../helpers/gridPage";

const grid = gridPage(), { press, run, selected, value: cell } = grid;

beforeEach(async () => {
  await run(`sheet.getRange("A1:C3").values = [["甲", 1, 10], ["乙", 2, 20], ["丙", 3, 30]];`);
  await grid.page.waitForTimeout(600);
});

/** Where keys led, one after the other. */
async function went(...keys: string[]): Promise<string[]> {
  const places: string[] = [];
  for (const key of keys) {
    await press(key);
    places.push(await selected());
  }
  return places;
}

it("stretches a selection with Shift, and to the edge of the data with Ctrl and Shift; Ctrl+A takes the data around", async () => {
  await clickCell(grid.page, grid.sheet, "A1");
  expect(await went("Shift+ArrowRight", "Shift+ArrowDown", "Control+Shift+ArrowDown", "Control+Shift+ArrowRight")).toEqual(["A1:B1", "A1:B2", "A1:B3", "A1:C3"]);
  await grid.page.waitForTimeout(600);
  await clickCell(grid.page, grid.sheet, "B2");
  expect(await went("Control+a")).toEqual(["A1:C3"]);
});

it("empties the selected cells with Delete, gives them back with Ctrl+Z; F2 types on, Esc gives up, Alt+Enter breaks the line", async () => {
  await clickCell(grid.page, grid.sheet, "B1");
  await press("Shift+ArrowDown", "Delete");
  expect([await cell("0,1"), await cell("1,1"), await cell("2,1")]).toEqual([undefined, undefined, 3]);
  await press("Control+z");
  expect([await cell("0,1"), await cell("1,1")]).toEqual([1, 2]);
  await grid.page.waitForTimeout(600);
  await clickCell(grid.page, grid.sheet, "A2");
  await press("F2");
  await grid.page.keyboard.type("丁");
  await press("Escape");
  expect(await cell("1,0")).toBe("乙");
  await press("F2");
  await grid.page.keyboard.type("组");
  await press("Alt+Enter");
  await grid.page.keyboard.type("二");
  await press("Enter");
  expect(await cell("1,0")).toBe("乙组\n二");
});

it("goes from cell to cell inside a selection with Enter and Tab, and back with Shift, the selection staying", async () => {
  await clickCell(grid.page, grid.sheet, "E1");
  await press("Shift+ArrowRight", "Shift+ArrowDown");
  for (const text of ["1", "2", "3"]) {
    await grid.page.keyboard.type(text, { delay: 15 });
    await press("Tab");
  }
  await grid.page.keyboard.type("4", { delay: 15 });
  await press("Enter");
  await grid.page.evaluate(() => window.workbench!.idle());
  expect([await cell("0,4"), await cell("0,5"), await cell("1,4"), await cell("1,5")]).toEqual([1, 2, 3, 4]);
  expect(await selected()).toBe("E1:F2");
});

it("leaves the selection at its active cell with an arrow", async () => {
  await clickCell(grid.page, grid.sheet, "B2");
  await press("Shift+ArrowRight", "Shift+ArrowDown");
  expect(await went("ArrowDown")).toEqual(["B3"]);
});

it("hides sheets and columns, keeps tab colours and frozen lines, and skips what is hidden with an arrow", async () => {
  await run(`sheet.tabColor = "#FF0000"; sheet.getRange("B:B").columnHidden = true; sheet.freezePanes.freezeRows(1); context.workbook.worksheets.getItem("Sheet1").visibility = "Hidden";`);
  await clickCell(grid.page, grid.sheet, "A2");
  expect(await went("ArrowRight")).toEqual(["C2"]);
  const book = await exportedBook(grid.page), own = book.sheets.find(({ name }) => name === grid.sheet)!;
  expect([own.tabColor?.toUpperCase(), own.columns[1]?.hidden, own.frozen, book.sheets[0]!.visibility]).toEqual(["#FF0000", true, { rows: 1, columns: 0 }, "hidden"]);
  expect(await grid.page.getByText("Sheet1", { exact: true }).filter({ visible: true }).count()).toBe(0);
  await run(`context.workbook.worksheets.getItem("Sheet1").visibility = "Visible";`);
});

it("merges as one cell to keys and typing", async () => {
  await run(`sheet.getRange("E1:F2").merge();`);
  await clickCell(grid.page, grid.sheet, "E1");
  expect(await went("ArrowRight", "ArrowLeft", "ArrowDown")).toEqual([expect.stringMatching(/^G[12]$/), "E1:F2", expect.stringMatching(/^[EF]3$/)]);
  await grid.page.waitForTimeout(600);
  await typeIntoCell(grid.page, grid.sheet, "F2", "并");
  expect([await cell("0,4"), await cell("1,5")]).toEqual(["并", undefined]);
});

it("shows what an add-in wrote though nobody reads it", async () => {
  await run(`sheet.getRange("E5").format.fill.color = "#FF0000";`);
  await grid.page.waitForTimeout(100);
  expect(await colorInCell(grid.page, grid.sheet, "E5")).toBe("#FF0000");
});

it("shows signs in the place of numbers that are wider than their column, until it is wide enough", async () => {
  await run(`sheet.getRange("E1:E2").values = [[1234567.89], [7654321.02]]; sheet.getRange("E1:E2").numberFormat = [["#,##0.00"], ["#,##0.00"]]; sheet.getRange("E:E").format.columnWidth = 40;`);
  await clickCell(grid.page, grid.sheet, "A5");
  const picture = async (address: string): Promise<string> => {
    const { x, y } = await grid.place(address);
    return (await grid.page.screenshot({ clip: { x: x - 18, y: y - 6, width: 36, height: 12 } })).toString("base64");
  };
  expect(await picture("E1")).toBe(await picture("E2"));
  expect(await picture("E1")).not.toBe(await picture("E3"));
  await run(`sheet.getRange("E:E").format.columnWidth = 90;`);
  await grid.page.waitForTimeout(300);
  expect(await picture("E1")).not.toBe(await picture("E2"));
  expect(await cell("0,4")).toBe(1234567.89);
});
