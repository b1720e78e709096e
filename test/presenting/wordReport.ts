import type { Paragraph, Report, Section } from "../../src/model";

/** Text that tries to be a formula, markup, or more than one line. */
export const AWKWARD = ["=1+1", "+86", "-2", "@甲", "<script>alert(\"1\")</script>", "甲 & 乙's <b>", "𠮷", "第一行\n第二行"] as const;

const body = (id: string, text: string): Paragraph => ({ id, origin: "supplied", runs: [{ kind: "text", text }], table: null, generated: text });
const section = (id: string, level: number, heading: string, ...paragraphs: readonly Paragraph[]): Section => ({ id, level, heading, paragraphs });

/** A report with every level, awkward text and a table. */
export const REPORT: Report = {
  outlineId: "guangdong-2020", openPoints: [], conflicts: [], warnings: [],
  sections: [
    section("title", 0, "2020年度自评报告", body("cover", "评价年度：2020年度")),
    section("one", 1, "一、基本情况"),
    section("two", 2, "（一）职能", ...AWKWARD.map((text, index) => body(`awkward${index}`, text))),
    section("three", 3, "1.预算", body("money", "年初预算564.50万元，占95.12%。")),
    section("four", 4, "（1）决算", {
      id: "table", origin: "computed", runs: [{ kind: "text", text: "收支情况表" }], generated: "收支情况表",
      table: { caption: "收支情况表", unitLine: "单位：万元", headerRows: 1, alignRight: [false, true], cells: [["项目", "金额"], ["甲<乙>&", "1.00"]] },
    }),
    section("last", 1, "二、其他", body("other", "无。")),
  ],
};
