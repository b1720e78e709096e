import { strFromU8, unzipSync } from "fflate";
import { reportToDocx } from "../../src/presenting/word";
import type { Report } from "../../src/model";
import { AWKWARD, REPORT } from "./wordReport";

/** What is wrong with a text as XML; `null` when its tags close in order and its text is escaped. */
function parseError(text: string): string | null {
  const open: string[] = [];
  for (const [tag, closing, name, , selfClosing] of text.matchAll(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|<\?[^>]*\?>|[<>]/g)) {
    if (name === undefined && tag.length === 1) return `stray ${tag}`;
    if (name === undefined || selfClosing === "/") continue;
    if (closing === "/" && open.pop() !== name) return `</${name}>`;
    if (closing !== "/") open.push(name);
  }
  return /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.exec(text)?.[0] ?? open[0] ?? null;
}

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

test("characters that XML cannot hold do not spoil the file", async () => {
  const spoiled: Report = { ...REPORT, sections: REPORT.sections.map((section) => ({ ...section, heading: `${section.heading}\u0001\u000b\ud83d`, paragraphs: section.paragraphs.map((each) => ({ ...each, runs: [...each.runs, { kind: "text" as const, text: "尾\u0000\u001f\udc00\ufffe" }] })) })) };
  const document = strFromU8(unzipSync(await reportToDocx(spoiled))["word/document.xml"]!);
   
  expect(document).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  expect(document).toContain("尾");
});

describe("the parts of the file hold together", () => {
  const xml = (): readonly (readonly [string, string])[] => Object.entries(parts).filter(([path]) => /\.(xml|rels)$/.test(path));
  const names = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map((found) => found[1] ?? "");

  test("every part is well-formed XML and has a content type", () => {
    const types = part("[Content_Types].xml");
    const extensions = new Set(names(types, /Default[^>]*Extension="([^"]+)"/g));
    const overrides = new Set(names(types, /Override[^>]*PartName="\/([^"]+)"/g));
    for (const [path, text] of xml()) {
      expect([path, parseError(text)]).toEqual([path, null]);
      expect([path, path === "[Content_Types].xml" || overrides.has(path) || extensions.has(path.split(".").pop() ?? "")]).toEqual([path, true]);
    }
  });

  test("every relation leads to a part", () => {
    for (const [path, text] of xml().filter(([name]) => name.endsWith(".rels"))) {
      const folder = path.replace(/_rels\/[^/]*$/, "");
      const targets = [...text.matchAll(/<Relationship [^>]*>/g)].filter(([each]) => !each.includes('TargetMode="External"')).map(([each]) => /Target="([^"]+)"/.exec(each)?.[1] ?? "");
      for (const target of targets) expect([target, parts[target.startsWith("/") ? target.slice(1) : `${folder}${target}`] !== undefined]).toEqual([target, true]);
    }
    const used = names(part("word/document.xml"), /r:id="([^"]+)"/g);
    expect(used.length).toBeGreaterThan(0);
    for (const id of used) expect(part("word/_rels/document.xml.rels")).toContain(`Id="${id}"`);
  });

  test("every style that is used or built upon is defined, once", () => {
    const defined = names(part("word/styles.xml"), /<w:style [^>]*w:styleId="([^"]+)"/g);
    expect(defined.filter((id, index) => defined.indexOf(id) !== index)).toEqual([]);
    const used = [...names(part("word/document.xml"), /<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g), ...names(part("word/styles.xml"), /<w:(?:basedOn|next|link) w:val="([^"]+)"/g)];
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter((id) => !defined.includes(id))).toEqual([]);
  });

  test("properties of paragraphs and runs stand in the order that Word's schema asks for", () => {
    const orders = {
      pPr: ["pStyle", "keepNext", "keepLines", "pageBreakBefore", "widowControl", "numPr", "pBdr", "shd", "tabs", "snapToGrid", "spacing", "ind", "contextualSpacing", "jc", "outlineLvl", "rPr", "sectPr"],
      rPr: ["rStyle", "rFonts", "b", "bCs", "i", "iCs", "color", "spacing", "w", "kern", "sz", "szCs", "highlight", "u", "lang"],
    } as const;
    for (const path of ["word/document.xml", "word/styles.xml"]) {
      for (const [name, order] of Object.entries(orders)) {
        for (const [, inside] of part(path).matchAll(new RegExp(`<w:${name}>(.*?)</w:${name}>`, "gs"))) {
          const children = names(inside ?? "", /<w:(\w+)[ />]/g).filter((child) => (order as readonly string[]).includes(child));
          const ranks = children.map((child) => (order as readonly string[]).indexOf(child));
          expect([path, children, ranks]).toEqual([path, children, [...ranks].sort((a, b) => a - b)]);
        }
      }
    }
  });

  test("every row of a table has as many cells as the grid has columns", () => {
    const table = /<w:tbl>.*?<\/w:tbl>/s.exec(part("word/document.xml"))?.[0] ?? "";
    const columns = table.match(/<w:gridCol /g)?.length;
    for (const [row] of table.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)) expect(row.match(/<w:tc>/g)?.length).toBe(columns);
  });
});

test("fonts are named with their second choice and none is embedded", () => {
  expect(part("word/fontTable.xml")).toContain("<w:font w:name=\"仿宋_GB2312\"><w:altName w:val=\"仿宋\"/>");
  expect(Object.keys(parts).some((path) => path.startsWith("word/fonts/"))).toBe(false);
});
