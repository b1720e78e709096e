import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkCommand } from "../../src/headless/checkCommand";

const BOOK = join(__dirname, "../workbooks/zhanjiang-gz-office-2020.xlsx");
const folder = mkdtempSync(join(tmpdir(), "zpzs-check-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface CheckResult {
  readonly returned?: { readonly counts: Readonly<Record<string, number>>; readonly figures: readonly { readonly status: string; readonly text: string; readonly renewed: string | null; readonly cell: string | null }[]; readonly corrected: string };
  readonly residue: readonly { readonly kind: string; readonly text: string }[];
}

async function check(text: string, ...options: readonly string[]): Promise<CheckResult> {
  const [report, result] = [join(folder, "report.txt"), join(folder, "result.json")];
  writeFileSync(report, text);
  const said = jest.spyOn(process.stdout, "write").mockReturnValue(true);
  try {
    expect(await checkCommand([report, ...options, "--json", result])).toBe(0);
  } finally {
    said.mockRestore();
  }
  return JSON.parse(readFileSync(result, "utf8")) as CheckResult;
}

test("check --book tells every figure of a text that came back, with value, cell and correction", async () => {
  const { returned } = await check("某办2020年度绩效自评报告\n基本支出决算数592.73万元。购书3.50万元。项目支出决算数203.17万元。", "--book", BOOK);
  expect(returned?.counts).toEqual({ same: 1, changed: 1, unsourced: 1 });
  expect(returned?.figures.map(({ status, text, renewed, cell }) => [status, text, renewed, cell])).toEqual([
    ["changed", "592.73万元", "582.73万元", "GK03 支出决算表!F8"], ["unsourced", "3.50万元", null, null], ["same", "203.17万元", null, "GK03 支出决算表!G8"],
  ]);
  expect(returned?.corrected).toContain("基本支出决算数582.73万元。购书3.50万元");
});

test("check --last lists what is left of last year's report", async () => {
  const last = join(folder, "last.txt");
  writeFileSync(last, "全体同志逐户走访辖区困难家庭并登记造册。");
  const { returned, residue } = await check("全体同志逐户走访辖区困难家庭并登记造册。", "--last", last);
  expect(returned).toBeUndefined();
  expect(residue.map(({ kind, text }) => `${kind} ${text}`)).toEqual(["sentence 全体同志逐户走访辖区困难家庭并登记造册。"]);
});

test("without a book and last year's report nothing is added", async () => {
  const { returned, residue } = await check("各项工作有序推进。");
  expect([returned, residue]).toEqual([undefined, []]);
});
