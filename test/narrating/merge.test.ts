import fc from "fast-check";
import type { Paragraph, ReportEdit, Section } from "../../src/model";
import { paragraphText } from "../../src/model";
import { mergeEdits } from "../../src/narrating/merge";
import { say } from "../../src/narrating/say";
import { bound } from "../../src/narrating/facts";
import { againstBudget } from "../../src/narrating/sentences";
import { open } from "../../src/narrating/say";
import { factOf } from "./factOf";

const place = { kind: "cell", sheet: "表", row: 3, column: 2 } as const;
const quantity = { account: "basic_exp", sub: null, period: "final", year: 2020 } as const;
const figure = (text: string) => bound(text, { quantity, place });

function paragraph(id: string, runs: Paragraph["runs"]): Paragraph {
  return { id, origin: "computed", runs, table: null, generated: paragraphText({ runs }) };
}
function section(id: string, heading: string, ...paragraphs: readonly Paragraph[]): Section {
  return { id, heading, level: 1, paragraphs };
}
/** The sheet as it was written last time. */
function written(sections: readonly Section[]): readonly ReportEdit[] {
  return sections.flatMap(({ id, heading, paragraphs }) => [
    { paragraphId: id, text: heading, generated: heading },
    ...paragraphs.map((each) => ({ paragraphId: each.id, text: paragraphText(each), generated: each.generated })),
  ]);
}
const idsOf = (edits: readonly ReportEdit[]): readonly string[] => edits.map(({ paragraphId }) => paragraphId);
const withText = (edits: readonly ReportEdit[], id: string, text: string): readonly ReportEdit[] => edits.map((edit) => (edit.paragraphId === id ? { ...edit, text } : edit));
const texts = (sections: readonly Section[]): readonly string[] => sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(paragraphText)]);

const sentence = (spent: string) => paragraph("p", say`基本支出${figure(spent)}，占全年支出的大部分，${open("原因")}。`);
const report = (spent: string) => [section("a", "一、甲", sentence(spent), paragraph("q", say`第二段。`)), section("b", "二、乙", paragraph("r", say`第三段。`))];
const before = report("582.73万元");
const after = report("600.00万元");
const sheet = written(before);

/** The paragraph `p` after the person left `mine` in the sheet and the figure changed. */
function edited(mine: string) {
  const { sections, conflicts } = mergeEdits(after, withText(sheet, "p", mine), idsOf(sheet));
  const found = sections[0]?.paragraphs.find(({ id }) => id === "p");
  return { text: found ? paragraphText(found) : null, origin: found?.origin, runs: found?.runs ?? [], generated: found?.generated, conflicts };
}

test("a paragraph nobody touched follows the figures", () => {
  const { sections, conflicts } = mergeEdits(after, sheet, idsOf(sheet));
  expect(sections).toEqual(after);
  expect(conflicts).toEqual([]);
});

test("words around a figure are the person's and the figure follows", () => {
  const result = edited("我单位基本支出582.73万元，主要用于人员，【待补充：原因】。");
  expect(result.text).toBe("我单位基本支出600.00万元，主要用于人员，【待补充：原因】。");
  expect(result.origin).toBe("edited");
  expect(result.runs.find(({ kind }) => kind === "figure")).toMatchObject({ text: "600.00万元", place, quantity });
});

test("a place-holder that the person filled in stays filled in", () => {
  expect(edited("基本支出582.73万元，占全年支出的大部分，因为政策性增资。").text).toBe("基本支出600.00万元，占全年支出的大部分，因为政策性增资。");
});

test("a figure that the person took out stays out", () => {
  const result = edited("基本支出占全年支出的大部分，【待补充：原因】。");
  expect(result.text).toBe("基本支出占全年支出的大部分，【待补充：原因】。");
  expect(result.conflicts).toEqual([]);
});

test("a figure changed by both is a conflict: the person's text stands until they decide", () => {
  const result = edited("基本支出590.00万元，占全年支出的大部分，【待补充：原因】。");
  expect(result.text).toBe("基本支出590.00万元，占全年支出的大部分，【待补充：原因】。");
  expect(result.conflicts).toEqual([{
    paragraphId: "p", before: "基本支出582.73万元，占全年支出的大部分，【待补充：原因】。", mine: "基本支出590.00万元，占全年支出的大部分，【待补充：原因】。",
    renewed: "基本支出600.00万元，占全年支出的大部分，【待补充：原因】。",
  }]);
  expect(result.generated).toBe("基本支出582.73万元，占全年支出的大部分，【待补充：原因】。");
});

test("both changed the figure to the same: no conflict", () => {
  expect(edited("基本支出600.00万元，主要是人员，【待补充：原因】。")).toMatchObject({ text: "基本支出600.00万元，主要是人员，【待补充：原因】。", conflicts: [] });
});

test("half a figure is never merged with another", () => {
  expect(edited("基本支出582.74万元，占全年支出的大部分，【待补充：原因】。").text).toContain("582.74万元");
});

test("direction words follow together with their figure where the person changed only the beginning", () => {
  const now = (actual: string) => [section("a", "一、甲", paragraph("p", againstBudget("甲", factOf("100"), factOf(actual), "预算", open("原因"))))];
  const old = written(now("90"));
  const mine = withText(old, "p", `经核对，${old[1]?.text ?? ""}`);
  const { sections } = mergeEdits(now("110"), mine, idsOf(old));
  expect(texts(sections)[1]).toBe("经核对，甲预算数100.00万元，实际支出110.00万元，超出预算10.00万元，超支率10.00%，主要原因是【待补充：原因】。");
});

test("a paragraph taken out stays out, a new one appears", () => {
  const left = sheet.filter(({ paragraphId }) => paragraphId !== "q");
  const grown = [section("a", "一、甲", sentence("600.00万元"), paragraph("q", say`第二段。`), paragraph("new", say`新的问题。`)), ...after.slice(1)];
  const { sections } = mergeEdits(grown, left, idsOf(sheet));
  expect(texts(sections)).toEqual(["一、甲", paragraphText(sentence("600.00万元")), "新的问题。", "二、乙", "第三段。"]);
});

test("without the list of written ids a missing paragraph counts as taken out", () => {
  expect(texts(mergeEdits(after, sheet.filter(({ paragraphId }) => paragraphId !== "q"), null).sections)).not.toContain("第二段。");
});

test("another outline is not taken for a report whose paragraphs were all taken out", () => {
  const other = [section("x", "一、别的", paragraph("y", say`一段。`), paragraph("z", say`又一段。`))];
  expect(texts(mergeEdits(other, sheet, null).sections)).toEqual(["一、别的", "一段。", "又一段。"]);
});

test("going back to an outline written before brings all of it back", () => {
  const titled = (outline: string, ...rest: readonly Section[]): readonly Section[] => [{ id: `title.${outline}`, heading: "标题", level: 0, paragraphs: [] }, ...rest];
  const first = titled("one", ...report("582.73万元"));
  const second = titled("two", section("x", "一、别的", paragraph("y", say`一段。`)));
  const ids = [...idsOf(written(first)), ...idsOf(written(second))];
  expect(mergeEdits(first, written(second), ids).sections).toEqual(first);
});

test("a table keeps the caption that the person gave it, and the unit behind it is no edit", () => {
  const table = { caption: "收支情况表", unitLine: "单位：万元", headerRows: 1, cells: [["项目"]], alignRight: [false] };
  const one = [section("a", "一、甲", { ...paragraph("t", say`收支情况表`), table })];
  const shown = (text: string) => mergeEdits(one, [{ paragraphId: "a", text: "一、甲", generated: "一、甲" }, { paragraphId: "t", text, generated: "收支情况表" }], ["a", "t"]).sections;
  expect(shown("收支情况表　单位：万元")).toEqual(one);
  expect(shown("2020年收支表　单位：万元")[0]?.paragraphs[0]).toMatchObject({ origin: "edited", table: { caption: "2020年收支表" } });
});

test("a paragraph of the person's own stays behind the paragraph it follows", () => {
  const own = { paragraphId: "user-1", text: "我加的一段。", generated: "" };
  const { sections } = mergeEdits(after, [...sheet.slice(0, 2), own, ...sheet.slice(2)], idsOf(sheet));
  expect(texts(sections).slice(0, 4)).toEqual(["一、甲", paragraphText(sentence("600.00万元")), "我加的一段。", "第二段。"]);
});

test("an edited paragraph that is no longer generated is kept", () => {
  const { sections } = mergeEdits([section("a", "一、甲", sentence("600.00万元"))], withText(sheet, "r", "我改过的第三段。"), idsOf(sheet));
  expect(texts(sections)).toContain("我改过的第三段。");
});

test("a renamed heading keeps its words and its computed number follows", () => {
  const moved = [section("zero", "一、新增"), section("a", "二、甲", sentence("600.00万元"))];
  const { sections } = mergeEdits(moved, withText(sheet, "a", "一、甲的情况"), idsOf(sheet));
  expect(sections[1]?.heading).toBe("二、甲的情况");
  expect(sections[1]?.generatedHeading).toBe("二、甲");
});

test("a heading taken out leaves its paragraphs to the section before", () => {
  const { sections } = mergeEdits(after, sheet.filter(({ paragraphId }) => paragraphId !== "b"), idsOf(sheet));
  expect(sections.map(({ heading }) => heading)).toEqual(["一、甲"]);
  expect(texts(sections)).toContain("第三段。");
});

describe("laws", () => {
  const word = fc.constantFrom("甲", "乙", "，", "。", "万元", "582.73万元", "12.5%", "【待补充：原因】", "增加", "减少", "𠮷", "\n", "=1");
  const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(""));
  const once = (base: string, mine: string, renewed: string) => {
    const generated = (words: string) => [section("a", "一、甲", paragraph("p", say`${words}`))];
    return mergeEdits(generated(renewed), [{ paragraphId: "a", text: "一、甲", generated: "一、甲" }, { paragraphId: "p", text: mine, generated: base }], ["a", "p"]);
  };
  const resultOf = (merged: ReturnType<typeof once>) => paragraphText(merged.sections[0]?.paragraphs[0] ?? { runs: [] });

  test("no edit gives the new text; no new data gives the person's text", () => {
    fc.assert(fc.property(text, text, (base, other) => {
      expect(resultOf(once(base, base, other))).toBe(other);
      expect(resultOf(once(base, other, base))).toBe(other);
    }));
  });

  test("every word the person typed is in the result, whatever the data did", () => {
    const marks = fc.array(fc.tuple(fc.nat(14), fc.constantFrom("我", "写", "的")), { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(fc.array(word, { maxLength: 14 }), marks, text, (base, inserted, renewed) => {
      const mine: string[] = [...base];
      for (const [at, mark] of inserted) mine.splice(Math.min(at, mine.length), 0, mark);
      const result = resultOf(once(base.join(""), mine.join(""), renewed));
      const typed = (words: string): string => words.replace(/[^我写的]/g, "");
      expect(typed(result)).toBe(typed(mine.join("")));
    }));
  });

  test("a conflict leaves the person's text exactly as it is", () => {
    fc.assert(fc.property(text, text, text, (base, mine, renewed) => {
      const merged = once(base, mine, renewed);
      if (merged.conflicts.length > 0) {
        expect(resultOf(merged)).toBe(mine);
        expect(merged.conflicts[0]).toEqual({ paragraphId: "p", before: base, mine, renewed });
      }
    }));
  });

  test("merging again with the same data changes nothing", () => {
    fc.assert(fc.property(text, text, text, (base, mine, renewed) => {
      const first = once(base, mine, renewed);
      if (first.conflicts.length > 0) return;
      expect(resultOf(once(renewed, resultOf(first), renewed))).toBe(resultOf(first));
    }));
  });
});
