/**
 * What pasting and filling in the grid takes along, and how undo and redo treat it; keys beside hidden and frozen lines. Pages:
 * https://learn.microsoft.com/dotnet/api/microsoft.office.interop.excel.xlpastetype; support.microsoft.com, "Fill data automatically in worksheet cells"; keys:
 * https://support.microsoft.com/office/keyboard-shortcuts-in-excel-1798d9d5-842a-42b8-9c99-9b7213f0040f
 */
import { areasText } from "../../src/workbench/engine/address";
import { areasOf } from "../../src/workbench/conditionalAreas";
import { gridPage } from "../helpers/gridPage";

const grid = gridPage(), { becomes, clickAlone, own, place, press, run, selected, values } = grid;

/** Where rules lie, validations and conditional formats. */
async function rules(): Promise<string> {
  const { validations, conditionalFormats = [] } = await own();
  return `${validations.map(({ area }) => areasText([area])).sort().join(" ")} | ${conditionalFormats.map((each) => areasText(areasOf(each))).sort().join(" ")}`;
}

/** Draws the handle at the lower right corner of the selection, which ends at a cell, so many rows down. */
async function drawHandle(from: string, rows: number): Promise<void> {
  const { mouse } = grid.page, { x, y } = await place(from);
  await mouse.move(x + 35, y + 9);
  await mouse.down();
  await mouse.move(x + 35, y + 25, { steps: 4 });
  await mouse.move(x + 20, y + 20 * rows + 2, { steps: 4 });
  await mouse.up();
}

const RULES = `const rule = (address, formula) => { sheet.getRange(address).dataValidation.rule = { custom: { formula } }; };
  const format = (address, formula) => { const added = sheet.getRange(address).conditionalFormats.add("Custom"); added.custom.rule.formula = formula; added.custom.format.fill.color = "#FF0000"; };`;

it("pastes validations and conditional formats, moves them with what is cut, and undoes and redoes all of it", async () => {
  await run(`sheet.getRange("A1:A2").values = [[1], [2]]; ${RULES} rule("A1:A9", "=A1>0"); format("A1", "=A1>0"); rule("E2:E3", "=E2<9"); format("E1:E3", "=E1<9");`);
  const before = await rules();
  await clickAlone("A1");
  await press("Shift+ArrowDown", "Control+c");
  await clickAlone("E1");
  await press("Control+v");
  await becomes(rules, "A1:A9 E1:E2 E3 | A1 E1 E3");
  expect(await values("0,4", "1,4")).toEqual([1, 2]);
  await press("Control+z");
  await becomes(rules, before);
  expect(await values("0,4", "1,4")).toEqual([undefined, undefined]);
  await press("Control+y");
  await becomes(rules, "A1:A9 E1:E2 E3 | A1 E1 E3");
  await clickAlone("A1");
  await press("Control+x");
  await clickAlone("G1");
  await press("Control+v");
  await becomes(rules, "A2:A9 E1:E2 E3 G1 | E1 E3 G1");
  await press("Control+z");
  await becomes(rules, "A1:A9 E1:E2 E3 | A1 E1 E3");
});

it("fills as Excel: numbered texts, dates, two numbers, a number alone; rules go on; undo gives back what was there", async () => {
  await run(`sheet.getRange("A1:D2").values = [["项目1", 45688, 2, 7], ["项目2", 45716, 4, 7]]; sheet.getRange("B1:B2").numberFormat = [["yyyy/m/d"], ["yyyy/m/d"]]; sheet.getRange("A3").values = [["旧"]];
    ${RULES} rule("A1:B2", "=A1>0"); format("C1:C2", "=C1>0"); rule("C3", "=C3<9");`);
  const before = await rules();
  await clickAlone("A1");
  await press("Shift+ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight", "Shift+ArrowDown");
  await drawHandle("D2", 2);
  await becomes(() => values("2,0", "3,0", "2,1", "3,1", "2,2", "3,2", "2,3", "3,3"), ["项目3", "项目4", 45747, 45777, 6, 8, 7, 7]);
  expect(await rules()).toBe("A1:B4 | C1:C4");
  await press("Control+z");
  await becomes(rules, before);
  expect(await values("2,0", "3,0", "2,2")).toEqual(["旧", undefined, undefined]);
  await press("Control+y");
  await becomes(() => values("2,0", "3,1"), ["项目3", 45777]);
  expect(await rules()).toBe("A1:B4 | C1:C4");
  await clickAlone("D1");
  await drawHandle("D1", 3);
  await becomes(() => values("1,3", "3,3"), [7, 7]);
});

it("pastes values alone with Ctrl+Shift+V and from the menu: results of formulas, exact, without look or format", async () => {
  await run(`sheet.getRange("A1:A3").values = [[1.23456], ["=A1*2"], [45657]]; sheet.getRange("A1:A3").format.fill.color = "#FFC000"; sheet.getRange("A1:A2").numberFormat = [["0.0"], ["0.0"]]; sheet.getRange("A3").numberFormat = [["yyyy/m/d"]];`);
  await clickAlone("A1");
  await press("Shift+ArrowDown", "Shift+ArrowDown", "Control+c");
  await clickAlone("C1");
  await press("Control+Shift+v");
  await becomes(() => values("0,2", "1,2", "2,2"), [1.23456, 2.46912, 45657]);
  await clickAlone("E1");
  const { x, y } = await place("E1");
  await grid.page.mouse.click(x, y, { button: "right" });
  await grid.page.getByText("选择性粘贴").filter({ visible: true }).last().hover();
  await grid.page.getByText(/^仅粘贴值/).filter({ visible: true }).last().click();
  await becomes(() => values("0,4", "1,4", "2,4"), [1.23456, 2.46912, 45657]);
  const found = await grid.cells();
  expect([found["1,2"]?.formula, found["1,4"]?.formula]).toEqual([undefined, undefined]);
  await run(`const cells = ["C3", "E3"].map((at) => sheet.getRange(at).load("numberFormat,format/fill/color")); await context.sync(); sheet.getRange("H1").values = [[JSON.stringify(cells.map((each) => [each.numberFormat[0][0], each.format.fill.color]))]];`);
  expect(await values("0,7")).toEqual(['[["General","#FFFFFF"],["General","#FFFFFF"]]']);
  await press("Control+z");
  await becomes(() => values("0,2", "0,4"), [1.23456, undefined]);
});

it("leaves rows out that a filter hides: copied, cleared, one value pasted into many; a block goes into every row, and rows hidden by hand count", async () => {
  await run(`sheet.getRange("A1:B6").values = [["类", "额"], ["甲", 1], ["乙", 2], ["甲", 3], ["乙", 4], ["甲", 5]]; sheet.getRange("G1").values = [[99]]; sheet.getRange("G10:G12").values = [[7], [8], [9]];
    sheet.autoFilter.apply(sheet.getRange("A1:B6"), 0, { filterOn: "Values", values: ["甲"] });`);
  const columnOf = (column: number, from: number, to: number): Promise<unknown[]> => values(...Array.from({ length: to - from + 1 }, (_, index) => `${from + index},${column}`));
  await clickAlone("B2");
  await press("Shift+ArrowDown", "Shift+ArrowDown");
  expect(await selected()).toBe("B2:B6");
  await press("Control+c");
  await clickAlone("D10");
  await press("Control+v");
  await becomes(() => columnOf(3, 9, 13), [1, 3, 5, undefined, undefined]);
  await clickAlone("G1");
  await press("Control+c");
  await clickAlone("C2");
  await press("Shift+ArrowDown", "Shift+ArrowDown", "Control+v");
  await becomes(() => columnOf(2, 1, 5), [99, undefined, 99, undefined, 99]);
  await clickAlone("B2");
  await press("Shift+ArrowDown", "Shift+ArrowDown", "Delete");
  await becomes(() => columnOf(1, 1, 5), [undefined, 2, undefined, 4, undefined]);
  await press("Control+z");
  await becomes(() => columnOf(1, 1, 5), [1, 2, 3, 4, 5]);
  await clickAlone("G10");
  await press("Shift+ArrowDown", "Shift+ArrowDown", "Control+c");
  await clickAlone("E2");
  await press("Control+v");
  await becomes(() => columnOf(4, 1, 5), [7, 8, 9, undefined, undefined]);
  await run(`sheet.autoFilter.remove(); await context.sync(); sheet.getRange("3:3").rowHidden = true;`);
  await clickAlone("B2");
  await press("Shift+ArrowDown", "Control+c");
  await clickAlone("I10");
  await press("Control+v");
  await becomes(() => columnOf(8, 9, 11), [1, 2, 3]);
});

it("goes back inside a selection with Shift+Tab and Shift+Enter, the selection staying", async () => {
  await clickAlone("B2");
  await press("Shift+ArrowRight", "Shift+ArrowDown");
  const typed = async (text: string, key: string): Promise<void> => { await grid.page.keyboard.type(text, { delay: 15 }); await press(key); };
  await typed("1", "Shift+Tab"); // from B2 round to C3
  await typed("2", "Shift+Enter");
  await typed("3", "Shift+Enter");
  await becomes(() => values("1,1", "2,2", "1,2"), [1, 2, 3]);
  await typed("4", "Enter"); // B3, the last of the column before
  await becomes(() => values("2,1"), [4]);
  expect(await selected()).toBe("B2:C3");
});

it("skips hidden rows with arrows, and crosses frozen lines", async () => {
  await run(`sheet.getRange("A1:A9").values = [[1],[2],[3],[4],[5],[6],[7],[8],[9]]; sheet.getRange("4:6").rowHidden = true; sheet.freezePanes.freezeAt(sheet.getRange("A1:A2"));`);
  await clickAlone("B3");
  const went: string[] = [];
  for (const key of ["ArrowDown", "ArrowUp", "ArrowUp", "ArrowLeft", "ArrowUp", "ArrowRight"]) {
    await press(key);
    went.push(await selected());
  }
  expect(went).toEqual(["B7", "B3", "B2", "A2", "A1", "B1"]);
  await clickAlone("B3");
  await press("Shift+ArrowDown");
  expect(await selected()).toBe("B3:B7");
});
