import { evaluate } from "../../src/evaluate";
import type { FigureRun, Paragraph } from "../../src/model";
import { paragraphText } from "../../src/model";
import { drawBook, drawSheet } from "../helpers/drawSheet";

/** Paragraphs on the work done, from a drawn work sheet. */
function outputs(drawing: string): readonly Paragraph[] {
  const rows = drawing.split("\n").map((line) => line.split("|").map((cell) => (/^ *[\d.]+ *$/.test(cell) ? Number(cell) : cell.trim() === "" ? null : cell.trim())));
  const { report } = evaluate(drawBook(drawSheet("基础数据表", rows)));
  return report.sections.flatMap(({ paragraphs }) => paragraphs).filter(({ id }) => /^workOutputs/.test(id));
}

const HEAD = `2020年度工作完成情况基础数据表
  工作类别 | 序号 | 指标 | 计量单位 | 本年完成数 | 备注`;

test("a paragraph a topic, numbered, with parts behind their figure", () => {
  const found = outputs(`${HEAD}
  信访维稳 | 1 | 劝返来访群众 | 批/人次 | 149批328人次 | 截至2020年12月底
           | 2 | 其中：个人访 | 批/人次 | 141批210人次 |
           | 3 | 其中：集体访 | 批/人次 | 8批118人次 |
  政务服务 | 4 | 保障服务 | 次 | 10 | 市直机关第一名`);
  expect(found.map(paragraphText)).toEqual([
    "据工作完成情况基础数据，2020年主要工作完成情况如下：",
    "1.信访维稳方面：劝返来访群众149批328人次（截至2020年12月底），其中个人访141批210人次、集体访8批118人次。",
    "2.政务服务方面：保障服务10次（市直机关第一名）。",
  ]);
  const figures = found.flatMap(({ runs }) => runs).filter((run): run is FigureRun => run.kind === "figure");
  expect(figures.map(({ text, place }) => [text, place?.row])).toEqual([["149批328人次", 2], ["141批210人次", 3], ["8批118人次", 4], ["10次", 5]]);
});

test("what the sheet marks as unsettled, as expected or as a part of the year is asked about", () => {
  const [paragraph] = outputs(`${HEAD}
  物业 | 1 | 管理费 | 万元 | 81.08 | 1-11月
       | 2 | 预计上缴税金 | 万元 | 约113.45 |
       | 3 | 劝返人次 | 人次 | 298 | 与上行口径待核`);
  expect(paragraph && paragraphText(paragraph)).toBe("据工作完成情况基础数据，2020年主要工作完成情况：管理费81.08万元（1—11月）【待确认：管理费的全年数】；预计上缴税金约113.45万元【待确认：预计上缴税金的实际数】；劝返人次298人次【待确认：劝返人次，备注为“与上行口径待核”】。");
});

test("a 1 in a column of percent is told by its remark, or asked about", () => {
  const [paragraph] = outputs(`${HEAD}
  物业 | 1 | 出租率 | % | 1 | 100%
       | 2 | 收缴率 | % | 1 |`);
  expect(paragraph && paragraphText(paragraph)).toContain("出租率100%；收缴率【待确认：收缴率是1%还是100%】。");
});

test("a row without a figure says nothing", () => {
  expect(outputs(`${HEAD}
  物业 | 1 | 出租率 | % |  |`)).toEqual([]);
});
