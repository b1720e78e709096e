/** @jest-environment jsdom */
import { reportToClipboard } from "../../src/presenting/word";
import { AWKWARD, REPORT } from "./wordReport";

const { html, text } = reportToClipboard(REPORT);
const page = new DOMParser().parseFromString(html, "text/html");
const lines = (selector: string): readonly string[] => [...page.querySelectorAll(selector)].map((element) => (element.textContent ?? "").replace(/\u00a0/g, " "));

test("headings are real headings with outline levels", () => {
  expect(lines("p.MsoTitle")).toEqual(["2020年度自评报告"]);
  expect(["h1", "h2", "h3", "h4"].map((tag) => lines(tag)[0])).toEqual(["一、基本情况", "（一）职能", "1.预算", "（1）决算"]);
  expect(["h1", "h2", "h3", "h4"].map((tag) => /mso-outline-level:(\d)/.exec(page.querySelector(tag)?.getAttribute("style") ?? "")?.[1])).toEqual(["1", "2", "3", "4"]);
});

test("body paragraphs are set as an official document", () => {
  const style = page.querySelector("p.MsoNormal")?.getAttribute("style") ?? "";
  expect(style).toContain("text-indent:32.0pt;mso-char-indent-count:2.0");
  expect(style).toContain("line-height:28.0pt;mso-line-height-rule:exactly");
  const looks = ["p.MsoTitle", "h1", "h2", "p.MsoNormal"].map((selector) => page.querySelector(`${selector} span`)?.getAttribute("style") ?? "");
  expect(looks.map((look) => /font-family:'([^']*)'/.exec(look)?.[1])).toEqual(["方正小标宋简体", "黑体", "楷体_GB2312", "仿宋_GB2312"]);
  expect(looks.map((look) => /font-size:([^;]*)/.exec(look)?.[1])).toEqual(["22.0pt", "16.0pt", "16.0pt", "16.0pt"]);
});

test("font names stand in quotation marks, digits in the Latin font", () => {
  // Writer reads a bare 楷体_GB2312 as GB2312.
  expect(html).not.toMatch(/font-family:[^'";]/);
  const digits = page.querySelector("p.MsoNormal span[lang='EN-US']");
  expect([digits?.textContent, digits?.getAttribute("style")]).toEqual(["2020", expect.stringContaining("font-family:'Times New Roman',serif")]);
});

test("a title longer than a line breaks where the unit's name ends", () => {
  const titled = (heading: string) => reportToClipboard({ ...REPORT, sections: [{ id: "title", level: 0, heading, paragraphs: [] }] }).html;
  expect(titled("某某市人民政府驻外地办事处（本级）2020年度部门整体支出绩效自评报告")).toMatch(/（本级）<\/span><br><span[^>]*><span[^>]*>2020<\/span>年度/);
  expect(titled("某局2020年度部门整体支出自评报告")).not.toContain("<br>");
});

test("awkward text arrives as typed and becomes no markup", () => {
  const paragraphs = lines("p.MsoNormal");
  for (const typed of AWKWARD.flatMap((each) => each.split("\n"))) expect(paragraphs).toContain(typed);
  expect(page.querySelector("script, b")).toBeNull();
});

test("control characters and halves of characters are left out", () => {
  const spoiled = reportToClipboard({ ...REPORT, sections: [{ id: "s", level: 1, heading: "一\u0000、\ud83d甲", paragraphs: [{ id: "p", origin: "supplied", runs: [{ kind: "text", text: "上\u000b下\u001f𠮷\udc00" }], table: null, generated: "" }] }] });
  expect(spoiled.text).toBe("　　一、甲\r\n　　上\r\n　　下𠮷");
});

test("tables are tables with their caption and unit line above", () => {
  expect(lines("td")).toEqual(["项目", "金额", "甲<乙>&", "1.00"]);
  expect(page.querySelector("thead")?.textContent).toBe("项目金额");
  const before = page.querySelector("table")?.previousElementSibling;
  expect([before?.previousElementSibling?.textContent, before?.textContent]).toEqual(["收支情况表", "单位：万元"]);
  expect(page.querySelectorAll("td")[3]?.querySelector("p")?.getAttribute("style")).toContain("text-align:right");
});

test("the fragment is marked once, and holds everything", () => {
  expect(html.match(/<!--StartFragment-->|<!--EndFragment-->/g)).toEqual(["<!--StartFragment-->", "<!--EndFragment-->"]);
  expect(html.indexOf("<!--StartFragment-->")).toBeLessThan(html.indexOf("2020"));
});

test("plain text has a paragraph a line, indented by two ideographic spaces", () => {
  expect(text.split("\r\n").slice(0, 5)).toEqual(["2020年度自评报告", "　　评价年度：2020年度", "　　一、基本情况", "　　（一）职能", "　　=1+1"]);
  expect(text).toContain("　　第一行\r\n　　第二行");
  expect(text).toContain("收支情况表\r\n单位：万元\r\n项目\t金额\r\n甲<乙>&\t1.00");
});

test("one section is copied with those below it", () => {
  expect(reportToClipboard(REPORT, { sectionId: "three" }).text.split("\r\n")[0]).toBe("　　1.预算");
  expect(reportToClipboard(REPORT, { sectionId: "one" }).text).toContain("收支情况表");
  expect(reportToClipboard(REPORT, { sectionId: "one" }).text).not.toContain("其他");
  expect(reportToClipboard(REPORT, { sectionId: "last" }).text).toBe("　　二、其他\r\n　　无。");
  expect(reportToClipboard(REPORT, { sectionId: "nowhere" }).text).toBe("");
});

test("is the same for the same report", () => expect(reportToClipboard(REPORT)).toEqual({ html, text }));
