import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, existsSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";

/** RESULT.json as far as these tests read it. */
interface Result {
  readonly year: number;
  readonly unit: string;
  readonly checks: Record<"passed" | "broken" | "tail" | "unchecked", number>;
  readonly findings: readonly { readonly rule: string; readonly state: string; readonly difference: string | null; readonly cells: readonly string[]; readonly explanations: readonly { readonly text: string }[]; readonly reason: string | null }[];
  readonly scorecard: { readonly score: string | null; readonly earned: string; readonly available: string; readonly missing: number; readonly pointsStatus: string; readonly indicators: readonly { readonly id: string; readonly score: string | null; readonly value: string | null; readonly status: string }[] };
  readonly report: { readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly { readonly text: string }[] }[] };
}

const BOOK = "test/workbooks/zhanjiang-gz-office-2020.xlsx";
const OWN = ["自评基本信息", "绩效数据表", "核对结果", "绩效评分表", "自评报告"];
const folder = mkdtempSync(join(tmpdir(), "main-job-"));
const path = (name: string): string => join(folder, name);

function headless(...args: readonly string[]): string {
  return execFileSync(process.execPath, ["bin/headless.mjs", ...args], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** Status and the first words of a run that fails. */
function failing(...args: readonly string[]): { status: number; stderr: string } {
  try {
    headless(...args);
    return { status: 0, stderr: "" };
  } catch (failure) {
    return failure as { status: number; stderr: string };
  }
}

/** Sheet names of a saved workbook and the parts that hold them. */
function sheetParts(file: string): Map<string, Uint8Array> {
  const parts = unzipSync(readFileSync(file));
  const text = (name: string): string => new TextDecoder().decode(parts[name]);
  const targets = new Map([...text("xl/_rels/workbook.xml.rels").matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [/Id="([^"]+)"/.exec(tag)![1]!, /Target="([^"]+)"/.exec(tag)![1]!]));
  return new Map([...text("xl/workbook.xml").matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => {
    const target = targets.get(/r:id="([^"]+)"/.exec(tag)![1]!)!.replace(/^\/?(xl\/)?/, "xl/");
    return [/name="([^"]+)"/.exec(tag)![1]!, parts[target]!];
  }));
}

let result: Result;
beforeAll(() => {
  headless("evaluate", BOOK, "--out", path("out.xlsx"), "--docx", path("report.docx"), "--json", path("result.json"), "--quiet");
  result = JSON.parse(readFileSync(path("result.json"), "utf8")) as Result;
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the main job on the published 2020 workbook", () => {
  it("knows the unit and the year", () => {
    expect(result.year).toBe(2020);
    expect(result.unit).toContain("湛江市人民政府驻广州办事处");
  });

  it.each([
    ["基本支出 582.73 against parts of 576.38", "F6-04", "6.35", "GK03 支出决算表!F8"],
    ["843.24 received against 785.90 spent", "F1-04", "57.34", "GK01 收入支出决算总表!C33"],
    ["三公 74.88 over its budget of 74.39", "T-01", "0.49", "GK07 三公经费支出决算表!G8"],
  ])("finds %s and says what could explain it", (_what, rule, difference, cell) => {
    const finding = result.findings.find((candidate) => candidate.rule === rule && candidate.difference?.replace("-", "") === difference);
    expect(finding?.cells).toContain(cell);
    expect([...(finding?.explanations.map(({ text }) => text) ?? []), finding?.reason ?? ""].join("")).not.toBe("");
  });

  it("scores the execution rate as a hand does: 785.90 of 843.24, 93.20 %, 5.59 of 6 points", () => {
    expect(result.scorecard.indicators.find(({ id }) => id === "gd20-exec")).toMatchObject({ value: "93.20", score: "5.59", status: "computed" });
  });

  it("gives no grade while rows wait for a judgement, and never calls the reconstruction official", () => {
    expect(result.scorecard.missing).toBeGreaterThan(0);
    expect(result.scorecard.score).toBeNull();
    expect(result.scorecard.pointsStatus).toMatch(/reconstruction|not official/);
  });

  it("writes a report with every section of the outline", () => {
    const headings = result.report.sections.map(({ heading }) => heading).join("\n");
    for (const part of ["单位基本情况", "机构设置", "重点工作任务", "绩效目标", "支出情况", "自评工作开展情况", "评价小组", "自评工作过程", "绩效自评情况", "自评结果", "指标分析", "存在问题", "改进措施", "其他自评情况"]) {
      expect(headings).toContain(part);
    }
  });

  it("says in the report that 三公 went over its budget, and never that it was kept within", () => {
    const text = result.report.sections.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.text)).join("\n");
    expect(text).toContain("0.49万元");
    expect(text).not.toMatch(/三公[^。、，]*控制在预算|均控制在预算/);
  });

  it("adds the five sheets and leaves the person's own sheets byte for byte", () => {
    const before = sheetParts(BOOK);
    const after = sheetParts(path("out.xlsx"));
    expect([...after.keys()]).toEqual([...before.keys(), ...OWN]);
    for (const [name, part] of before) expect(Buffer.compare(Buffer.from(after.get(name)!), Buffer.from(part))).toBe(0);
  });

  it("writes the same result again when the written workbook is evaluated once more", () => {
    headless("evaluate", path("out.xlsx"), "--json", path("again.json"), "--quiet");
    const again = JSON.parse(readFileSync(path("again.json"), "utf8")) as Result;
    expect(again.checks).toEqual(result.checks);
    expect(again.scorecard).toEqual(result.scorecard);
    expect(again.report).toEqual(result.report);
  });

  it("writes a Word document", () => {
    expect(Object.keys(unzipSync(readFileSync(path("report.docx"))))).toContain("word/document.xml");
  });
});

describe("the command line with bad input", () => {
  it.each([
    ["a missing file", ["evaluate", "nowhere.xlsx"], /nowhere\.xlsx：找不到/],
    ["a file that is no workbook", ["evaluate", "package.json"], /package\.json：不是 \.xlsx/],
    ["an unknown option", ["evaluate", BOOK, "--colour", "red"], /参数有误/],
    ["an unknown indicator system", ["evaluate", BOOK, "--system", "nowhere-2020"], /nowhere-2020/],
    ["an unknown command", ["evaluat", BOOK], /没有“evaluat”这个命令/],
    ["an output that is the workbook itself", ["evaluate", BOOK, "--out", BOOK], /--in-place/],
    ["an output in a folder that is not there", ["evaluate", BOOK, "--json", "no/such/folder/r.json"], /不存在/],
  ])("says in one line what is wrong with %s, and writes nothing", (_what, args, words) => {
    const { status, stderr } = failing(...args, ...(args[0] === "evaluate" && !args.includes("--out") ? ["--docx", path("none.docx")] : []));
    expect(status).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(words);
    expect(existsSync(path("none.docx"))).toBe(false);
  });
});
