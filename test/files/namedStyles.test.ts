/** Cell styles by name through files: which cells have them, what they look like, Excel's own in whatever language. */
import { strToU8, zipSync } from "fflate";
import { openXlsx, saveXlsx } from "../../src/workbench/files";
import { comparePackages } from "./compareParts";
import { asked, bytesOf, differingParts, fileOf, partsOf, textOf, withCell, worked } from "./helpers";

const STYLES = "xl/styles.xml", SHEET = "xl/worksheets/sheet1.xml";
const rows = [["科目", "金额"], ["办公费", 12], ["水费", 3]];
const styled = async (): Promise<Uint8Array> => worked(await fileOf(rows), (sheet, { workbook }) => {
  sheet.getRange("A1:B1").style = "Heading1";
  workbook.styles.add("重点");
  const own = workbook.styles.getItem("重点");
  own.font.color = "#C00000";
  own.fill.color = "#FFF2CC";
  own.includeBorder = false;
  sheet.getRange("B2:B3").style = "重点";
  sheet.getRange("B3").format.font.bold = true;
});
const namesOf = (file: Uint8Array, ...addresses: readonly string[]): Promise<string[]> => asked(file, async (sheet, context) => {
  const ranges = addresses.map((address) => sheet.getRange(address).load("style"));
  await context.sync();
  return ranges.map(({ style }) => style);
});

it("are written as Excel does: a format of its own, a name, and cells' formats that name it", async () => {
  const file = await styled(), xml = textOf(file, STYLES);
  expect(xml).toMatch(/<cellStyles count="3"><cellStyle name="Normal" xfId="0" builtinId="0"\/><cellStyle name="(?:Heading 1" xfId="\d" builtinId="16|重点" xfId="\d)"\/><cellStyle name="(?:Heading 1" xfId="\d" builtinId="16|重点" xfId="\d)"\/><\/cellStyles>/);
  expect(xml).toMatch(/<cellStyleXfs count="3">.*applyBorder="0".*<\/cellStyleXfs>/s);
  const xfs = [.../<cellXfs.*<\/cellXfs>/s.exec(xml)![0].matchAll(/<xf [^>]*xfId="(\d)"/g)].map(([, xfId]) => Number(xfId));
  const xfOf = (address: string): number => xfs[Number(new RegExp(`<c r="${address}"[^>]* s="(\\d+)"`).exec(textOf(file, SHEET))![1])]!;
  const xfIdOf = (name: string): number => Number(new RegExp(`<cellStyle name="${name}" xfId="(\\d)"`).exec(xml)![1]);
  expect(["A1", "B1", "B2", "B3"].map(xfOf)).toEqual([xfIdOf("Heading 1"), xfIdOf("Heading 1"), xfIdOf("重点"), xfIdOf("重点")]);
  expect(await worked(file, () => undefined)).toEqual(file);
});

it("are read again: cells' names, looks, and what a style has no say in", async () => {
  const file = await styled();
  expect(await namesOf(file, "A1:B1", "B2", "B3", "A2", "A1:B3")).toEqual(["Heading1", "重点", "重点", "Normal", null]);
  const style = await asked(file, (_, { workbook }) => workbook.styles.getItem("重点").load("builtIn,includeBorder,includeFont,font/color,fill/color"));
  expect([style.builtIn, style.includeBorder, style.includeFont, style.font.color, style.fill.color]).toEqual([false, false, true, "#C00000", "#FFF2CC"]);
});

it("changed: the style's format and its cells; deleted: they are Normal", async () => {
  const file = await styled();
  const changed = await worked(file, (_, { workbook }) => { workbook.styles.getItem("重点").font.color = "#0070C0"; });
  const { book } = await openXlsx(changed);
  expect(book.namedStyles!.find(({ name }) => name === "重点")?.look.font?.color).toBe("#0070C0");
  expect(["1,1", "2,1"].map((key) => book.styles[book.sheets[0]!.cells[key]!.style!]?.font)).toEqual([{ color: "#0070C0" }, { bold: true, color: "#0070C0" }]);
  expect(await namesOf(changed, "B2:B3")).toEqual(["重点"]);
  const deleted = await worked(file, (_, { workbook }) => { workbook.styles.getItem("重点").delete(); });
  expect(textOf(deleted, STYLES)).not.toContain("重点");
  expect(await namesOf(deleted, "B2:B3", "A1")).toEqual(["Normal", "Heading1"]);
});

describe("of a file", () => {
  it("Excel's own are known by their numbers, in whatever language they are named", async () => {
    const file = await styled(), chinese = zipSync({ ...partsOf(file), [STYLES]: strToU8(textOf(file, STYLES).replace('name="Normal"', 'name="常规"').replace('name="Heading 1"', 'name="标题 1"')) });
    expect(await namesOf(chinese, "A1", "A2")).toEqual(["Heading1", "Normal"]);
    const typed = await worked(chinese, (sheet) => { sheet.getRange("C1").style = "Heading1"; });
    expect(textOf(typed, STYLES)).toMatch(/<cellStyles count="3">.*name="标题 1"/);
  });

  it("a cell whose look changes keeps the style it has, and nothing else of the part changes", async () => {
    const file = bytesOf("excel-saved/roundtrip/travel_expenses_tracker.xlsx"), { book } = await openXlsx(file);
    const found = book.sheets[0]!.styled!.find(({ name }) => name !== "Normal")!, at = { row: found.area.top, column: found.area.left };
    const changed = await worked(file, (sheet) => { sheet.getCell(at.row, at.column).format.font.italic = true; });
    const again = await openXlsx(changed);
    expect(again.book.sheets[0]!.styled).toEqual(book.sheets[0]!.styled);
    expect(again.book.styles.slice(0, book.styles.length)).toEqual(book.styles);
    expect(again.book.styles[again.book.sheets[0]!.cells[`${at.row},${at.column}`]!.style!]?.font?.italic).toBe(true);
    expect(differingParts(file, changed)).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml", STYLES, "xl/workbook.xml", SHEET].filter((name) => name in partsOf(file) && differingParts(file, changed).includes(name)));
    expect(comparePackages(file, changed).filter((line) => line.startsWith("-") && line.includes(STYLES) && !/count=/.test(line))).toEqual([]);
  });

  it("go with lines that are inserted and deleted", async () => {
    const moved = await worked(await styled(), (sheet) => { sheet.getRange("1:1").insert("Down"); sheet.getRange("A:A").insert("Right"); });
    expect(await namesOf(moved, "B2:C2", "C3:C4", "C2")).toEqual(["Heading1", "重点", "Heading1"]);
  });
});

it("a workbook with styles by the ten thousands, as one that went through many hands has, is saved in time that grows with their number", async () => {
  const withStyles = async (count: number): Promise<number> => {
    const plain = await fileOf([["项目", 1]]), styles = textOf(plain, "xl/styles.xml"), many = Array.from({ length: count }, (_, index) => index + 1);
    const part = styles.replace(/<cellStyleXfs count="1">(.*?)<\/cellStyleXfs>/, (_, own: string) => `<cellStyleXfs count="${count + 1}">${own}${many.map(() => '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>').join("")}</cellStyleXfs>`)
      .replace(/<cellStyles count="1">(.*?)<\/cellStyles>/, (_, own: string) => `<cellStyles count="${count + 1}">${own}${many.map((each) => `<cellStyle name="样式 ${each}" xfId="${each}"/>`).join("")}</cellStyles>`);
    const { book, source } = await openXlsx(zipSync({ ...partsOf(plain), "xl/styles.xml": strToU8(part) })), began = performance.now();
    const saved = await saveXlsx(withCell(book, 0, "5,5", "新"), source);
    const took = performance.now() - began;
    expect(textOf(saved, "xl/styles.xml")).toBe(part);
    return took;
  };
  await withStyles(2_000);
  expect(await withStyles(40_000)).toBeLessThan(10 * (await withStyles(10_000)) + 500);
});
