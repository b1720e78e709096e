import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openXlsx, saveXlsx } from "../../src/workbench/files";
import { bookOf, sheetOf } from "../helpers/book";

const folder = mkdtempSync(join(tmpdir(), "bad-books-"));
const path = (name: string): string => join(folder, name);
const SAMPLE = readFileSync("test/workbooks/zhanjiang-gz-office-2020.xlsx");
/** First bytes of the container that .xls files and encrypted .xlsx files share. */
const OLD_CONTAINER = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(1024).fill(0)]);

function run(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ["bin/headless.mjs", ...args], { encoding: "utf8" });
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a workbook that cannot be evaluated", () => {
  it.each([
    ["is no workbook at all", "notes.xlsx", async () => Buffer.from("只是一段文字"), /不是 \.xlsx 工作簿/],
    ["is an old .xls or encrypted file", "old.xlsx", async () => OLD_CONTAINER, /另存为 \.xlsx|打开密码/],
    ["is cut off in the middle", "cut.xlsx", async () => SAMPLE.subarray(0, SAMPLE.length / 2), /已损坏|不是 \.xlsx/],
    ["is empty", "empty.xlsx", () => saveXlsx(bookOf(sheetOf("Sheet1", [])), null), /没有识别出预算或决算表/],
    ["holds a sheet that only comes near a form", "near.xlsx", () => saveXlsx(bookOf(sheetOf("收入情况", [["部门收入汇报"], ["项目", "说明"], ["财政拨款收入", "按批复"], ["其他收入", "无"]])), null), /没有识别出预算或决算表/],
    ["holds nothing that is understood", "other.xlsx", () => saveXlsx(bookOf(sheetOf("通讯录", [["姓名", "电话"], ["甲", "分机一"], ["乙", "分机二"]])), null), /没有相近的；查找的表有：.*收支总表/],
  ])("when it %s: one clear line, nothing written", async (_what, name, make, words) => {
    writeFileSync(path(name), await make());
    const { status, stdout, stderr } = run("evaluate", path(name), "--out", path("out.xlsx"), "--docx", path("out.docx"), "--json", path("out.json"));
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain(name);
    expect(stderr).toMatch(words);
    expect(["out.xlsx", "out.docx", "out.json"].filter((file) => existsSync(path(file)))).toEqual([]);
  });
});

describe("a workbook with ugly cells", () => {
  it("is evaluated all the same: errors, text numbers, odd sheet names and protection are said, not stumbled over", async () => {
    const rows = [
      ["2021年收入支出决算总表"], ["单位：万元"], ["项目", "金额", "项目", "金额"],
      ["一、一般公共预算财政拨款收入", "１,200.50", "一、一般公共服务支出", 700.5],
      ["二、政府性基金预算财政拨款收入", "—", "二、教育支出", { error: "#REF!" }],
      ["本年收入合计", 1200.5, "本年支出合计", 1200.5],
    ] as const;
    writeFileSync(path("ugly.xlsx"), await saveXlsx(bookOf(sheetOf("It's 表 1", rows, { protected: true }), sheetOf("藏", [["x"]], { visibility: "veryHidden" })), null));
    const { status, stdout, stderr } = run("evaluate", path("ugly.xlsx"), "--out", path("ugly-out.xlsx"), "--json", "-");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const result = JSON.parse(stdout) as { year: number; quantities: { account: string; yuan: string }[]; findings: { rule: string; cells: string[] }[] };
    expect(result.year).toBe(2021);
    expect(result.quantities).toContainEqual(expect.objectContaining({ account: "income_gpb", yuan: "12005000" }));
    expect(result.findings.find(({ rule }) => rule === "S-08")?.cells).toContain("It's 表 1!D5");
    expect(existsSync(path("ugly-out.xlsx"))).toBe(true);
  });

  it("leaves a sheet of the person's that bears one of our names alone, and writes beside it", async () => {
    writeFileSync(path("taken.xlsx"), await saveXlsx(bookOf(
      sheetOf("收入支出决算总表", [["2021年收入支出决算总表"], ["单位：万元"], ["项目", "金额", "项目", "金额"], ["一、一般公共预算财政拨款收入", 5, "一、一般公共服务支出", 5], ["本年收入合计", 5, "本年支出合计", 5]]),
      sheetOf("绩效评分表", [["去年的评分"], ["总分", 97]]),
    ), null));
    expect(run("evaluate", path("taken.xlsx"), "--out", path("taken-out.xlsx"), "--quiet").status).toBe(0);
    const again = run("evaluate", path("taken-out.xlsx"), "--json", "-");
    const { sheets } = JSON.parse(again.stdout) as { sheets: { name: string }[] };
    expect(sheets.map(({ name }) => name)).toContain("绩效评分表");
  });
});

it("review goes on after a bad workbook, says what was wrong with it, and sums the folder up in a workbook", async () => {
  const out = join(mkdtempSync(join(tmpdir(), "review-")), "summary.xlsx");
  const { status, stdout } = run("review", folder, "--json", "-", "--out", out);
  const { books } = JSON.parse(stdout) as { books: { book: string; failed?: string; checks?: { broken: number }; findings?: { state: string }[] }[] };
  expect(status).toBe(0);
  expect(books.find(({ book }) => book === "notes.xlsx")?.failed).toMatch(/不是 \.xlsx/);
  expect(books.find(({ book }) => book === "ugly.xlsx")?.failed).toBeUndefined();

  const { book } = await openXlsx(readFileSync(out));
  expect(book.sheets.map(({ name }) => name)).toEqual(["汇总", "不符清单"]);
  const rowsOf = (index: number): unknown[][] => {
    const rows: unknown[][] = [];
    for (const [key, { value }] of Object.entries(book.sheets[index]!.cells)) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      (rows[row] ??= [])[column] = value;
    }
    return rows;
  };
  const [heads = [], ...lines] = rowsOf(0);
  const column = (head: string): number => heads.indexOf(head);
  expect(lines.map((line) => line[0])).toEqual(books.map(({ book: name }) => name));
  expect(lines.find(([name]) => name === "notes.xlsx")?.[column("未能评价的原因")]).toMatch(/不是 \.xlsx/);
  const ugly = books.find(({ book: name }) => name === "ugly.xlsx")!;
  expect(lines.find(([name]) => name === "ugly.xlsx")?.[column("不符")]).toBe(ugly.checks!.broken);
  expect(rowsOf(1).filter(([name]) => name === "ugly.xlsx")).toHaveLength(ugly.checks!.broken);
});
