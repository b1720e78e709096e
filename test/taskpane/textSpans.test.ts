import fc from "fast-check";
import type { ReturnedFigure, TextFinding } from "../../src/proofreading";
import { message } from "../../src/model";
import { piecesOf, sentenceAround } from "../../src/taskpane/proof/textSpans";

const place = (text: string, start: number, end: number): ReturnedFigure["place"] => ({ kind: "text", start, end, text: text.slice(start, end) });
const figure = (text: string, start: number, end: number, renewed: string | null = null): ReturnedFigure =>
  ({ place: place(text, start, end), status: renewed === null ? "same" : "changed", name: "", renewed, cell: null, sentence: null });
const finding = (text: string, ...spans: (readonly [number, number])[]): TextFinding =>
  ({ rule: "T01", severity: "error", title: message("t"), places: spans.map(([start, end]) => place(text, start, end)), explanations: [] });

test("a finding wider than a figure marks the words beside it as well", () => {
  const text = "支出12万元。";
  const pieces = piecesOf(text, [figure(text, 2, 6, "13万元")], [finding(text, [0, 6])]);
  expect(pieces.map(({ text: words, status, isFinding, renewed }) => [words, status, isFinding, renewed])).toEqual([
    ["支出", null, true, null], ["12万元", "changed", true, "13万元"], ["。", null, false, null],
  ]);
});

test("a figure cut by a finding shows its new value once, at its end", () => {
  const text = "0123456789";
  const pieces = piecesOf(text, [figure(text, 2, 8, "x")], [finding(text, [4, 6])]);
  expect(pieces.filter(({ renewed }) => renewed !== null).map(({ start }) => start)).toEqual([6]);
});

test("whatever is marked, the pieces are the text", () => {
  const spans = (length: number): fc.Arbitrary<(readonly [number, number])[]> => fc.array(fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const));
  fc.assert(fc.property(fc.string().chain((text) => fc.tuple(fc.constant(text), spans(text.length), spans(text.length))), ([text, some, others]) => {
    const figures = [...some].sort((a, b) => a[0] - b[0]).reduce<ReturnedFigure[]>((kept, [start, end]) => ((kept.at(-1)?.place.end ?? 0) <= start && start < end ? [...kept, figure(text, start, end)] : kept), []);
    expect(piecesOf(text, figures, [finding(text, ...others)]).map((piece) => piece.text).join("")).toBe(text);
  }));
});

test("a quote is the sentence around the words, cut where it is long", () => {
  expect(sentenceAround("前一句。本年支出5万元，增长。后一句", 8, 11)).toEqual(["本年支出", "5万元", "，增长"]);
  const long = `${"长".repeat(40)}5万元${"尾".repeat(40)}`;
  expect(sentenceAround(long, 40, 43, 10)).toEqual([`…${"长".repeat(10)}`, "5万元", `${"尾".repeat(10)}…`]);
});
