import { readSnapshot } from "../../src/excel";
import type { NodeHost } from "../../src/workbench/node";
import { bookOf, sheetOf } from "../helpers/book";
import { cellOf, openBook, turn, valueOf } from "./opened";

jest.setTimeout(120_000);

let host: NodeHost;
afterEach(() => host.close());

/** Words of 自评报告 in sheet order. */
async function words(): Promise<readonly string[]> {
  const { snapshot } = valueOf(await readSnapshot());
  const report = snapshot.sheets.find(({ own }) => own === "report")!;
  return report.values.map((row) => String(row[1] ?? "")).filter((text) => text !== "");
}

async function rowOf(text: string): Promise<number> {
  const { snapshot } = valueOf(await readSnapshot());
  return snapshot.sheets.find(({ own }) => own === "report")!.values.findIndex((row) => row[1] === text) + 1;
}

/** A person inserts an empty row above this one. */
async function insertAbove(row: number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("自评报告").getRange(`${row}:${row}`).insert("Down");
    await context.sync();
  });
}

test("a section that a person adds in the middle is taken up once, numbered, and stays", async () => {
  host = await openBook(bookOf(sheetOf("数据", [["支出", 5]])));
  await turn();
  const last = await rowOf("四、其他自评情况");
  await insertAbove(last);
  await insertAbove(last);
  await host.edit("自评报告", `A${last}`, "一级标题");
  await host.edit("自评报告", `B${last}`, "整改情况");
  await host.edit("自评报告", `B${last + 1}`, "已完成整改。");
  await turn();
  const once = await words();
  expect(once.slice(-4)).toEqual(["四、整改情况", "已完成整改。", "五、其他自评情况", "无。"]);
  await turn();
  expect(await words()).toEqual(once);
  expect((await turn()).written.cellsWritten).toBe(0);
});

test("a row with words beside the text is taken up whole, once", async () => {
  host = await openBook(bookOf(sheetOf("数据", [["支出", 5]])));
  await turn();
  const end = (await rowOf("四、其他自评情况")) + 5;
  await host.edit("自评报告", `B${end}`, "附注");
  await host.edit("自评报告", `C${end}`, "=1+1");
  await turn();
  const once = await words();
  expect(once[once.length - 1]).toBe("附注　2");
  await turn();
  expect(await words()).toEqual(once);
});

test("text that looks like a formula or markup stays text, wherever the report carries it", async () => {
  host = await openBook(bookOf(sheetOf("数据", [["支出", 5]])));
  await turn();
  const awkward = ["=1+1", "+86", "-2", "@甲", "=HYPERLINK(\"http://x\",\"甲\")", "<script>alert(1)</script>&\"𠮷", "上\n下"];
  const end = (await rowOf("四、其他自评情况")) + 5;
  const functions = await cellOf("自评基本信息", "functions", "填写");
  for (const [index, text] of awkward.entries()) await host.edit("自评报告", `B${end + index}`, `'${text}`);
  await host.edit("自评基本信息", functions.address, `'${awkward[4]}`);
  await turn();
  expect((await words()).slice(-awkward.length)).toEqual(awkward);
  expect(await words()).toContain(awkward[4]);
  const { snapshot } = valueOf(await readSnapshot());
  const report = snapshot.sheets.find(({ own }) => own === "report")!;
  expect(report.formulas.flatMap((row) => row[1] ?? "").filter((formula) => formula !== "")).toEqual([]);
  expect((await turn()).written.cellsWritten).toBe(0);
});
