/** References to several sheets at once, the usual way to add up months. Pages: support.microsoft.com, INDIRECT, SUMIF, SUMPRODUCT. */
import { createEngine } from "../../src/workbench/node";
import { book, sheet } from "./books";

const month = (name: string, first: number) => sheet(name, { A1: "办公费", B1: first, A2: "差旅费", B2: first * 10, A3: "办公费", B3: "=B1*2", C1: name });

test.each<[string, unknown]>([
  ['=SUMPRODUCT(SUMIF(INDIRECT({"1月","2月","3月"}&"!A:A"),"办公费",INDIRECT({"1月","2月","3月"}&"!B:B")))', 18],
  ['=SUMPRODUCT(SUMIF(INDIRECT(ROW(INDIRECT("1:"&$H$1))&"月!A:A"),"差旅费",INDIRECT(ROW(INDIRECT("1:"&$H$1))&"月!B:B")))', 30],
  ['=SUM(COUNTIF(INDIRECT({"1月","3月"}&"!A1:A3"),"办公费"))', 4], ['=SUM(SUBTOTAL(9,INDIRECT({"1月","2月"}&"!B1:B2")))', 33], ['=SUM(N(INDIRECT({"1月","2月","3月"}&"!B2")))', 60], ['=T(INDIRECT({"2月","1月"}&"!C1"))', "2月"],
  ['=SUM(SUMIFS(INDIRECT({"1月","2月"}&"!B:B"),INDIRECT({"1月","2月"}&"!A:A"),"办公费"))', 9], ['=SUM(SUMIF(INDIRECT({"1月","没有"}&"!A:A"),"办公费"))', { error: "#REF!" }],
  ['=SUM(IFERROR(VLOOKUP("差旅费",INDIRECT({"1月","2月"}&"!A:B"),2,FALSE),0))', 30], ['=SUMPRODUCT(INDIRECT({"1月","2月"}&"!B1")*1)', { error: "#VALUE!" }],
])("%s gives %j", async (formula, expected) => {
  const engine = createEngine();
  await engine.load(book([sheet("汇总", { A1: formula, H1: 2 }), month("1月", 1), month("2月", 2), month("3月", 3)]));
  await engine.calculate(true);
  expect(engine.read("id-of-汇总", { top: 0, left: 0, bottom: 0, right: 0 })[0]?.[0]?.value).toEqual(expected);
  engine.dispose();
});

test("a sum over several sheets follows when a cell of one of them changes, also through a formula there", async () => {
  const engine = createEngine(), total = { top: 0, left: 0, bottom: 0, right: 0 };
  await engine.load(book([sheet("汇总", { A1: '=SUMPRODUCT(SUMIF(INDIRECT(ROW(INDIRECT("1:2"))&"月!A:A"),"办公费",INDIRECT(ROW(INDIRECT("1:2"))&"月!B:B")))' }), month("1月", 1), month("2月", 2)]));
  await engine.calculate(true);
  expect(engine.read("id-of-汇总", total)[0]?.[0]?.value).toBe(9);
  engine.write("id-of-2月", 0, 1, { value: 100 });
  await engine.calculate();
  expect(engine.read("id-of-汇总", total)[0]?.[0]?.value).toBe(303);
  engine.dispose();
});
