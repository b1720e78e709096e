import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { NO_CHOICES } from "../../src/model";
import { proofread } from "../../src/proofreading";
import { evaluateBook } from "../../src/headless/evaluateBook";
import { readBytes } from "../../src/headless/files";
import { readReport } from "../../src/headless/readReport";

it("reads the paragraphs of a .docx, one a line", () => {
  const xml = "<w:document><w:body><w:p><w:r><w:t>支出</w:t></w:r><w:r><w:t xml:space=\"preserve\">5 &amp; 6</w:t></w:r></w:p><w:p w:x=\"1\"><w:r><w:t>完</w:t></w:r></w:p></w:body></w:document>";
  expect(readReport("a.docx", zipSync({ "word/document.xml": strToU8(xml) }))).toBe("支出5 & 6\n完");
});

it("refuses a .docx that is none", () => {
  expect(() => readReport("a.docx", strToU8("no zip"))).toThrow();
});

it("compares named totals with the sheets and stays silent when they agree", async () => {
  const path = join(__dirname, "../workbooks/zhanjiang-gz-office-2020.xlsx");
  const { ledger } = (await evaluateBook(path, readBytes(path), NO_CHOICES, false)).evaluation;
  const rulesFor = (value: string): readonly string[] => proofread(`某单位2020年度绩效自评报告\n基本支出决算数${value}万元。`, ledger).findings.map(({ rule }) => rule);
  expect(rulesFor("582.73")).toEqual([]);
  expect(rulesFor("592.73")).toEqual(["T25"]);
});
