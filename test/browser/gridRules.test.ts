/** What rules do in the visible grid: conditional formats are drawn, protection and validation hold a person's keys. Pages: PAGES + "excel.conditionalformat", "excel.worksheetprotection", "excel.datavalidationerroralert". */
import { answerBox, clickCell, colorInCell, typeIntoCell } from "../helpers/browser";
import { gridPage } from "../helpers/gridPage";

const LOCKED = /受保护的工作表中/;

const grid = gridPage({ width: 1400 }), { press, run, value: valueAt } = grid;

it("draws conditional formats: by value, by formula, as a scale, as bars and icons, and anew when a cell changes", async () => {
  await run(`
    sheet.getRange("A1:E3").values = [[-5, 1, 0, 10, 1], [5, 2, 5, 100, 2], [50, 4, 10, 60, 3]];
    const add = (range, type) => sheet.getRange(range).conditionalFormats.add(type);
    const below = add("A1:A3", "CellValue"); below.cellValue.rule = { operator: "LessThan", formula1: "0" }; below.cellValue.format.fill.color = "#FFC7CE";
    const own = add("B1:B3", "Custom"); own.custom.rule.formula = "=AND(B1>1,$A1<$A$3)"; own.custom.format.fill.color = "#BDD7EE";
    add("C1:C3", "ColorScale").colorScale.criteria = { minimum: { type: "LowestValue", color: "#FFFFFF" }, maximum: { type: "HighestValue", color: "#00FF00" } };
    const bar = add("D1:D3", "DataBar"); bar.dataBar.positiveFormat.gradientFill = false; bar.dataBar.positiveFormat.fillColor = "#0070C0";
    add("E1:E3", "IconSet").iconSet.style = "ThreeTrafficLights1"`);
  const { page } = grid;
  await page.waitForTimeout(200);
  const colors = async (...cells: string[]): Promise<string[]> => { const found: string[] = []; for (const cell of cells) found.push(await colorInCell(page, grid.sheet, cell)); return found; };
  expect(await colors("A1", "A2", "B1", "B2", "B3")).toEqual(["#FFC7CE", "#FFFFFF", "#FFFFFF", "#BDD7EE", "#FFFFFF"]);
  expect(await colors("C1", "C2", "C3")).toEqual(["#FFFFFF", "#80FF80", "#00FF00"]);
  expect([await colorInCell(page, grid.sheet, "D2", -20), await colorInCell(page, grid.sheet, "D1", -20), await colorInCell(page, grid.sheet, "D3", 25)]).toEqual(["#0070C0", "#FFFFFF", "#FFFFFF"]);
  expect([await colorInCell(page, grid.sheet, "E1", -27, 0), await colorInCell(page, grid.sheet, "E3", -27, 0)]).toEqual(["#C43E1C", "#55A33B"]);
  await typeIntoCell(page, grid.sheet, "A2", "-1");
  await typeIntoCell(page, grid.sheet, "A3", "-20");
  await page.waitForTimeout(200);
  expect(await colors("A1", "A2", "B2")).toEqual(["#FFC7CE", "#FFC7CE", "#FFFFFF"]);
});

it("refuses a person on a protected sheet, whatever they do, and lets unlocked cells be", async () => {
  await run(`sheet.getRange("A1:B2").values = [["锁", 1], ["锁", 2]]; sheet.getRange("B1:B9").format.protection.locked = false; await context.sync(); sheet.protection.protect()`);
  const { page } = grid;
  await clickCell(page, grid.sheet, "A1");
  await page.keyboard.type("9");
  expect(await answerBox(page, "Enter")).toMatch(LOCKED);
  await press("F2");
  expect(await answerBox(page, "Escape")).toMatch(LOCKED);
  await press("Delete");
  expect(await answerBox(page, "Enter")).toMatch(LOCKED);
  await press("Control+b");
  expect(await answerBox(page, "Enter")).toMatch(LOCKED);
  await clickCell(page, grid.sheet, "B2");
  await press("Control+c");
  await clickCell(page, grid.sheet, "A2");
  await press("Control+v");
  expect(await answerBox(page, "Enter")).toMatch(LOCKED);
  expect([await valueAt("0,0"), await valueAt("1,0")]).toEqual(["锁", "锁"]);
  await typeIntoCell(page, grid.sheet, "B1", "7");
  await clickCell(page, grid.sheet, "B2");
  await press("Delete");
  await typeIntoCell(page, grid.sheet, "B2", "8"); // emptied, and still unlocked
  expect([await valueAt("0,1"), await valueAt("1,1")]).toEqual([7, 8]);
  await run(`sheet.protection.unprotect()`);
  await typeIntoCell(page, grid.sheet, "A1", "开");
  expect(await valueAt("0,0")).toBe("开");
});

it("holds what is typed to its rule: stops, warns or tells, keeps the open cell for another try, and lets pasted values in", async () => {
  await run(`
    sheet.getRange("F1:F2").values = [[60], [500]];
    const rule = (range, given, errorAlert) => { const validation = sheet.getRange(range).dataValidation; validation.rule = given; if (errorAlert) validation.errorAlert = errorAlert; };
    rule("A1:A9", { wholeNumber: { operator: "Between", formula1: 0, formula2: 100 } });
    rule("B1:B9", { decimal: { operator: "LessThan", formula1: "=$F$1" } }, { style: "Warning", title: "上限", message: "超过上限", showAlert: true });
    rule("C1:C9", { custom: { formula: "=COUNTIF($C$1:$C$9,C1)=1" } }, { style: "Information", title: "重复", message: "有重复", showAlert: true })`);
  const { page } = grid;
  const type = async (cell: string, text: string): Promise<void> => { await clickCell(page, grid.sheet, cell); await page.keyboard.type(text); await press("Enter"); };
  await type("A1", "500");
  expect(await answerBox(page, "Enter")).toBe("Microsoft Excel|此值与此单元格定义的数据验证限制不匹配。|重试|取消");
  await press("Control+a");
  await page.keyboard.type("50");
  await press("Enter");
  await type("A2", "1.5");
  await answerBox(page, "Escape");
  expect([await valueAt("0,0"), await valueAt("1,0")]).toEqual([50, undefined]);
  await type("B1", "99");
  expect(await answerBox(page, "Enter")).toBe("上限|超过上限|是否继续?|是|否|取消");
  await type("B2", "=F1+1");
  expect(await answerBox(page, "Escape")).toMatch(/^上限/);
  expect([await valueAt("0,1"), await valueAt("1,1")]).toEqual([99, undefined]);
  await type("C1", "甲");
  await type("C2", "甲");
  expect(await answerBox(page, "Enter")).toBe("重复|有重复|确定|取消");
  expect(await valueAt("1,2")).toBe("甲");
  await clickCell(page, grid.sheet, "A3");
  await page.keyboard.type("700");
  await clickCell(page, grid.sheet, "E5");
  expect(await answerBox(page, "Escape")).toMatch(/不匹配/);
  expect(await valueAt("2,0")).toBeUndefined();
  await clickCell(page, grid.sheet, "F2");
  await press("Control+c");
  await clickCell(page, grid.sheet, "A4");
  await press("Control+v");
  await page.waitForTimeout(150);
  expect([await answerBox(page), await valueAt("3,0")]).toEqual([null, 500]); // as in Excel, a paste asks no rule
});
