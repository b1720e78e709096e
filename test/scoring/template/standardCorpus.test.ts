import { textOf } from "../../../src/messages";
import { Decimal } from "../../../src/model";
import { parseStandard } from "../../../src/scoring/template/standard/parseStandard";
import { atRate } from "../helpers";
import { REFUSED, UNDERSTOOD } from "./standardCorpus";

const read = (standard: string, points: number, definition = ""): ReturnType<typeof parseStandard> => parseStandard({ standard, definition, points: new Decimal(points) });

for (const [text, points, type, words, definition] of UNDERSTOOD) test(`${text} (${points}分) is a ${type}`, () => {
  const result = read(text, points, definition);
  if (!result.ok) throw new Error(textOf(result.reason));
  expect(result.rule.type).toBe(type);
  expect(result.understood.map((part) => textOf(part)).join("；")).toBe(words);
});

for (const [text, points, reason, definition] of REFUSED) test(`${text} (${points}分) is refused: ${reason}`, () => {
  const result = read(text, points, definition);
  expect(result.ok ? result.rule : textOf(result.reason)).toBe(reason);
});

test("the corpus holds at least sixty texts, told apart", () => {
  const texts = [...UNDERSTOOD, ...REFUSED].map(([text]) => text);
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.length).toBeGreaterThanOrEqual(90);
});

/** Both sides of every edge that a text names, worked out by hand from its words. */
const EDGES: readonly (readonly [text: string, points: number, scores: Readonly<Record<string, string>>])[] = [
  ["在职人员控制率小于或等于100%的，得5分；大于100%的，每增加1个百分点扣0.5分，扣完为止。", 5, { 100: "5", "100.99": "5", 101: "4.5", 109.99: "0.5", 110: "0", 111: "0" }],
  ["预算完成率为100%的，计满分，每减少5%扣减2分（不足5%的按5%计算），扣至0分为止。", 8, { 100: "8", "99.99": "6", 95: "6", 94.99: "4", 80.01: "0" }],
  ["完成率90%以上（含90%）得5分，80%-90%（不含90%）得4分，60%-80%（不含80%）得2分，60%（不含）以下不得分", 5, { 90: "5", 89.99: "4", 80: "4", 79.99: "2", 60: "2", 59.99: "0" }],
  ["变动率≤-30%得满分；-30%＜变动率≤0得一半分；变动率＞0不得分", 4, { "-30": "4", "-29.99": "2", 0: "2", "0.01": "0" }],
  ["采购率≥100%得5分，每降低5个百分点扣1分，累计扣分不超过3分", 5, { 100: "5", 95.01: "5", 95: "4", 85: "2", 10: "2" }],
  ["满意度低于80%不得分，80%（含）以上按满意度×分值计分", 10, { 79.99: "0", 80: "8", 95: "9.5", 100: "10" }],
  ["1.预算执行率≥95%，得满分；2.预算执行率＜95%，得分=预算执行率/95%×分值", 5, { 95: "5", 94.99: "5", 90: "4.74", 0: "0" }],
];
for (const [text, points, scores] of EDGES) test(`${text} scores each side of its edges`, () => {
  const result = read(text, points);
  if (!result.ok) throw new Error(textOf(result.reason));
  expect(Object.fromEntries(Object.keys(scores).map((rate) => [rate, atRate(result.rule, rate, points)]))).toEqual(scores);
});
