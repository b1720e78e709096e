import type { CellValue, Snapshot } from "../../src/model";
import { findResidue, fixedWords, reportSheetsOf } from "../../src/proofreading";
import { drawnReport } from "./drawnReport";

const LAST = [
  "某某中心2019年度部门整体支出绩效自评报告",
  "根据《关于开展2019年度绩效自评的通知》（海财绩〔2020〕12号）要求，现将情况报告如下：",
  "全年接待来访群众812批，办结率为98.50%。",
  "基本支出决算数455.20万元，其中工资福利支出300.15万元。",
  "中心坚持把服务放在首位，逐户走访辖区困难家庭并登记造册。",
  "我单位对报送的自评材料负责，保证其及时和真实。",
].join("\n");
/** What is listed, as `kind words`. */
const listed = (text: string, last: string | null = LAST, year: number | null = 2020): readonly string[] => findResidue(text, last, { year }).map(({ kind, place }) => `${kind} ${place.text}`);

describe("what is left of last year's report", () => {
  test.each([
    ["an earlier year", "2019年度绩效自评报告", ["year 2019年"]],
    ["an earlier date", "2019年8月14日，召开布置会。", ["year 2019年"]],
    ["a document number of last year's report", "根据海财绩〔2020〕12号要求", ["document 海财绩〔2020〕12号"]],
    ["the same number in other brackets", "（海财绩[2020]012号）", ["document 海财绩[2020]012号"]],
    ["a document number of an earlier year", "（海府〔2018〕3号）", ["document 海府〔2018〕3号"]],
    ["a sentence, word for word", "中心坚持把服务放在首位，逐户走访辖区困难家庭并登记造册。", ["sentence 中心坚持把服务放在首位，逐户走访辖区困难家庭并登记造册。"]],
    ["a sentence in which the year alone is new", "根据《关于开展2020年度绩效自评的通知》（海财绩〔2021〕12号）要求，现将情况报告如下：", ["sentence 根据《关于开展2020年度绩效自评的通知》（海财绩〔2021〕12号）要求，现将情况报告如下："]],
    ["a figure of the same thing", "本年共接待来访群众812批，办结率97.20%。", ["figure 812批"]],
    ["the same amount in another unit", "2020年基本支出4552000元。", ["figure 4552000元"]],
  ])("%s is listed", (_name, text, expected) => {
    expect(listed(text)).toEqual(expected);
  });

  test.each([
    ["the evaluated year and the one after", "2020年度报告于2021年6月8日填报。"],
    ["a year that is compared with", "比2019年增加5万元，与2019年同期相比增长5%。"],
    ["a span of years", "2018年至2020年实施，自2016年以来持续推进。"],
    ["this year's document number", "（海财绩〔2021〕6号）"],
    ["an equal figure of another thing", "购置图书812批。"],
    ["a figure of two digits", "办理信访12件。"],
    ["a short equal sentence", "报告如下："],
    ["another sentence about the same", "中心坚持把服务放在首位，为辖区困难家庭代办事项。"],
  ])("%s is not", (_name, text) => {
    expect(listed(text)).toEqual([]);
  });

  test("a year inside a listed sentence is not listed again", () => {
    expect(listed("全年接待来访群众812批，办结率为98.50%。")).toEqual(["sentence 全年接待来访群众812批，办结率为98.50%。"]);
  });

  test("without last year's report years and document numbers are listed alone", () => {
    expect(listed("2019年接待来访群众812批（海财绩〔2019〕3号）。", null)).toEqual(["year 2019年", "document 海财绩〔2019〕3号"]);
  });

  test("without the evaluated year no year is suspect", () => {
    expect(listed("2019年度绩效自评报告", null, null)).toEqual([]);
  });

  test("fixed words of the outline and figures that this year's workbook confirms are no residue", () => {
    const fixed = ["我单位对报送的自评材料负责，保证其及时和真实。"];
    const text = `${fixed[0]}\n基本支出决算数455.20万元。`;
    expect(findResidue(text, LAST, { year: 2020, fixed, isConfirmed: ({ text: words }) => words === "455.20万元" })).toEqual([]);
    expect(findResidue(text, LAST, { year: 2020 }).map(({ kind }) => kind)).toEqual(["sentence", "figure"]);
  });

  test("every place gives the words of both texts", () => {
    for (const { place, last } of findResidue(LAST.replaceAll("2019", "2020"), LAST, { year: 2020 })) {
      expect(LAST.replaceAll("2019", "2020").slice(place.start, place.end)).toBe(place.text);
      if (last) expect(LAST.slice(last.start, last.end)).toBe(last.text);
    }
  });
});

test("the draft's own fixed words are those without figures", () => {
  const words = fixedWords(drawnReport(["我单位对报送的自评材料负责。"], ["supplied", "本单位自己写的一段。"]));
  expect(words).toEqual(["一、甲", "我单位对报送的自评材料负责。"]);
});

describe("last year's report in the workbook", () => {
  const sheet = (name: string, values: readonly (readonly CellValue[])[], own: "report" | null = null): Snapshot["sheets"][number] => ({
    name, visibility: "visible", top: 0, left: 0, values, formulas: [], numberFormats: [], hiddenRows: [], hiddenColumns: [], merges: [], isProtected: false, own,
  });
  const prose = LAST.split("\n").map((line) => [line]);

  test("is found by its prose, and ours is not it", () => {
    expect(reportSheetsOf({ book: "", sheets: [sheet("去年报告", prose), sheet("自评报告", prose, "report"), sheet("预算表", [["项目", 12], ["支出", 30]])] }).map((found) => found.sheet)).toEqual(["去年报告"]);
  });

  test("is read row by row", () => {
    expect(reportSheetsOf({ book: "", sheets: [sheet("去年报告", prose)] })[0]?.text).toBe(LAST);
  });

  test("a sheet with notes under a table is none", () => {
    expect(reportSheetsOf({ book: "", sheets: [sheet("预算表", [["项目", 12], ["说明：本表反映部门全年收入和支出的总体情况，按决算口径填列。"]])] })).toEqual([]);
  });
});
