import { strFromU8, unzipSync } from "fflate";
import { reportToDocx } from "../../src/presenting/word";
import { AWKWARD, REPORT } from "./wordReport";

let parts: Record<string, string> = {};
beforeAll(async () => {
  const files = unzipSync(await reportToDocx(REPORT));
  parts = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
});

const part = (path: string): string => parts[path] ?? "";
const unescape = (text: string): string => text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, "\"").replace(/&apos;/g, "'").replace(/&amp;/g, "&");
/** Paragraphs of the document as style and text. */
const paragraphs = (): readonly (readonly [string, string])[] =>
  [...part("word/document.xml").matchAll(/<w:p>.*?<\/w:p>/gs)].map(([xml]) => [
    /<w:pStyle w:val="([^"]*)"/.exec(xml)?.[1] ?? "", unescape([...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((found) => found[1]).join("")),
  ]);
const style = (id: string): string => new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, "s").exec(part("word/styles.xml"))?.[0] ?? "";

test("headings use the heading styles, body paragraphs the body style", () => {
  const found = paragraphs();
  expect(found[0]).toEqual(["Title", "2020年度自评报告"]);
  expect(found.filter(([id]) => id.startsWith("Heading"))).toEqual([
    ["Heading1", "一、基本情况"], ["Heading2", "（一）职能"], ["Heading3", "1.预算"], ["Heading4", "（1）决算"], ["Heading1", "二、其他"],
  ]);
  expect(found).toContainEqual(["Body", "年初预算564.50万元，占95.12%。"]);
});

test("awkward text arrives as typed", () => {
  const texts = paragraphs().map(([, text]) => text);
  for (const typed of AWKWARD.flatMap((each) => each.split("\n"))) expect(texts).toContain(typed);
});

test("styles carry the fonts, sizes, indents and outline levels of the standard", () => {
  expect(["Title", "Heading1", "Heading2", "Heading3", "Body"].map((id) => /w:eastAsia="([^"]*)"/.exec(style(id))?.[1])).toEqual(["方正小标宋简体", "黑体", "楷体_GB2312", "仿宋_GB2312", "仿宋_GB2312"]);
  expect(["Title", "Heading1", "Body"].map((id) => /<w:sz w:val="(\d+)"/.exec(style(id))?.[1])).toEqual(["44", "32", "32"]);
  expect(["Heading1", "Heading2", "Heading3", "Heading4"].map((id) => /<w:outlineLvl w:val="(\d)"/.exec(style(id))?.[1])).toEqual(["0", "1", "2", "3"]);
  expect(style("Body")).toMatch(/w:firstLine="640"/);
  expect(style("Body")).toMatch(/w:firstLineChars="200"/);
  expect(style("Body")).toMatch(/w:line="560" w:lineRule="exact"/);
});

test("the page is A4 with the margins of the standard, page numbers differ on odd and even pages", () => {
  const document = part("word/document.xml");
  expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  expect(document).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
  expect(document).toMatch(/<w:docGrid w:type="lines" w:linePitch="579"/);
  expect(part("word/settings.xml")).toContain("<w:evenAndOddHeaders/>");
  const footers = Object.entries(parts).filter(([path]) => /word\/footer\d\.xml$/.test(path)).map(([, xml]) => /<w:jc w:val="(\w+)"/.exec(xml)?.[1]);
  expect(footers.sort()).toEqual(["left", "right"]);
});

test("tables are tables whose heading row repeats", () => {
  const table = /<w:tbl>.*<\/w:tbl>/s.exec(part("word/document.xml"))?.[0] ?? "";
  expect(table.match(/<w:tr[ >]/g)).toHaveLength(2);
  expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(unescape(table)).toContain("甲<乙>&");
});

test("fonts are named with their second choice and none is embedded", () => {
  expect(part("word/fontTable.xml")).toContain("<w:font w:name=\"仿宋_GB2312\"><w:altName w:val=\"仿宋\"/>");
  expect(Object.keys(parts).some((path) => path.startsWith("word/fonts/"))).toBe(false);
});
