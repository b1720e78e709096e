import { textOf } from "../../../src/messages";
import { Decimal } from "../../../src/model";
import { atRate } from "../helpers";
import { parseStandard } from "../../../src/scoring/template/standard/parseStandard";

interface Read { readonly rule: Readonly<Record<string, unknown>> | null; readonly words: string; readonly reason: string }

function read(standard: string, points: number | string, definition = ""): Read {
  const result = parseStandard({ standard, definition, points: new Decimal(points) });
  return result.ok
    ? { rule: result.rule, words: result.understood.map((part) => textOf(part)).join("；"), reason: "" }
    : { rule: null, words: "", reason: textOf(result.reason) };
}

describe("steps", () => {
  test.each([
    ["控制率≤100%，得5分；每超过一个百分点扣0.5分，扣完为止。", 5, { base: 100, direction: "above", step: 1, deduct: 0.5, step_mode: "floor" }],
    ["以100%为标准。控制率≤100%，计8分；每超过１％扣１分，扣完为止。", 8, { base: 100, direction: "above", step: 1, deduct: 1 }],
    ["变动率≤0，计5分；变动率＞0的，每超过一个百分点扣0.5分，扣完为止。", 5, { base: 0, direction: "above", step: 1, deduct: 0.5 }],
    ["变动率＜=０，得满分;每增加１％扣０.５分", 5, { base: 0, direction: "above", step: 1, deduct: 0.5 }],
    ["100%计满分，每低于5%扣2分，扣完为止", 8, { base: 100, direction: "below", step: 5, deduct: 2 }],
    ["达到百分之九十五得满分，每降低两个百分点扣一分。", 6, { base: 95, direction: "below", step: 2, deduct: 1 }],
    ["控制率≤100%不扣分，每超过1个百分点扣0.5分", 5, { base: 100, direction: "above", step: 1, deduct: 0.5 }],
    ["预算执行率达到95%以上（含95%）得满分；每低于95%一个百分点扣0.5分；扣完为止", 10, { base: 95, direction: "below", step: 1, deduct: 0.5 }],
    ["公用经费控制率100%以下（含）计8分，每超过一个百分点扣1分", 8, { base: 100, direction: "above", step: 1, deduct: 1 }],
    ["超过100%的，每超过1个百分点扣0.5分", 5, { base: 100, direction: "above", step: 1, deduct: 0.5 }],
    ["每低于1个百分点扣0.2分（不足1个百分点的按1个百分点计算），达到100%得满分", 20, { base: 100, direction: "below", step: 1, deduct: 0.2, step_mode: "ceil" }],
    ["调整率为0得10分，每增加5个百分点扣该项分值的10%，扣完为止。", 10, { base: 0, direction: "above", step: 5, deduct: 1 }],
    ["100%得满分，每±5%扣2分", 6, { base: 100, direction: "either", step: 5, deduct: 2 }],
  ])("%s", (standard, points, rule) => {
    expect(read(standard, points).rule).toMatchObject({ type: "step_deduct", value: "rate_pct", ...rule });
  });

  test("are told in words, with what happens to part of a step", () => {
    expect(read("≤100%得满分，每超过1个百分点扣0.5分", 5).words).toBe("≤100%得满分，每超过1个百分点扣0.5分，扣完为止；不足1个百分点的部分不扣分");
  });

  test.each([
    ["每超过一个百分点扣0.5分", "没有写明从多少开始扣分"],
    ["≤100%得满分，超过100%不到110%每1个百分点扣0.1分，每超过5个百分点扣1分", "写了几种不同的扣分步长"],
    ["≥90%得5分；80%(含)-90%得3分；每低于1%扣1分", "扣分步长之外还写了别的档次"],
  ])("%s is refused", (standard, reason) => {
    expect(read(standard, 5)).toEqual({ rule: null, words: "", reason });
  });
});

describe("bands", () => {
  test("take each edge from where it is written: 0-10%（含） excludes 0 when 0 is a band of its own", () => {
    expect(read("0，计5分；0-10%（含），计4分；10-20%（含），计3分；20-30%（含），计2分；大于30%不得分。", 5).rule).toEqual({ type: "bands", value: "rate_pct", bands: [
      { ge: 0, le: 0, points: 5 }, { gt: 0, le: 10, points: 4 }, { gt: 10, le: 20, points: 3 }, { gt: 20, le: 30, points: 2 }, { gt: 30, points: 0 }] });
  });

  test("80%(含)-90% leaves 90 to its neighbour", () => {
    const { rule, words } = read("≥90%得5分；80%(含)-90%得4分；70%（含）—80%，得3分；低于70%不得分", 5);
    expect(rule).toMatchObject({ bands: [{ ge: 90, points: 5 }, { ge: 80, lt: 90, points: 4 }, { ge: 70, lt: 80, points: 3 }, { lt: 70, points: 0 }] });
    expect(words).toBe("分档计分：≥90% → 5；≥80%，<90% → 4；≥70%，<80% → 3；<70% → 0");
  });

  test("80%≤x<90% and shares of the points are read", () => {
    expect(read("80%≤执行率＜90%得分值的80%，执行率≥90%得满分，执行率<80%得0分", 5).rule).toMatchObject({ bands: [{ ge: 80, lt: 90, points: 4 }, { ge: 90, points: 5 }, { lt: 80, points: 0 }] });
  });

  test("points taken off are read as what is left", () => {
    expect(read("≥90%不扣分；80%（含）-90%扣2分；低于80%扣6分", 6).rule).toMatchObject({ bands: [{ ge: 90, points: 6 }, { ge: 80, lt: 90, points: 4 }, { lt: 80, points: 0 }] });
  });

  test("否则 covers the rest", () => {
    expect(read("≥95%得6分；85%（含）-95%得3分；否则不得分", 6).rule).toMatchObject({ bands: [{ ge: 95, points: 6 }, { ge: 85, lt: 95, points: 3 }, { points: 0 }] });
  });

  test.each([
    ["95%以上得6分；85%-95%得4分；75%-85%得2分；低于75%不得分", "恰好85%归入哪一档没有写明（缺“含”或“不含”）"],
    ["90%（含）以上得6分；80%（含）-90%（含）得3分；低于80%不得分", "90%至90%之间同时属于两档"],
    ["≥90%得6分；80%（含）-89%得3分；低于80%不得分", "89%与90%之间没有归入任何一档"],
    ["≥90%不扣分；低于90%扣7分", "有档次扣的分超过了分值"],
    ["≥90%得5分；低于90%得3分", "评分标准最高给5分，与分值6分不一致"],
    ["100%得6分；低于100%得3分", "“100%”没有写明是恰好、以上还是以下"],
    ["≥90%得6分", "只写了一个档次，其余情形没有写明"],
  ])("%s is refused", (standard, reason) => {
    expect(read(standard, 6)).toEqual({ rule: null, words: "", reason });
  });
});

describe("in proportion", () => {
  test.each([
    ["得分=预算执行率×分值", { full_at: 100 }],
    ["执行率*10分，最高10分", { full_at: 100 }],
    ["按完成比例得分", { full_at: 100 }],
    ["按办结率×分值计分", { full_at: 100 }],
    ["达到100%得满分，未达到100%的按比例计分，低于60%不得分", { full_at: 100, zero_below_pct: 60 }],
    ["得分=（实际完成数/计划完成数）×分值", { full_at: 100 }],
    ["执行率100%的得10分；执行率<100%的，得分=执行率*10分", { full_at: 100 }],
  ])("%s", (standard, rule) => {
    expect(read(standard, 10).rule).toMatchObject({ type: "proportional", value: "rate_pct", ...rule });
  });
});

test("full from below 100%: rate × points is taken as written, 按比例 alone does not say of what", () => {
  expect(read("完成率≥90%得满分，否则得分=完成率×分值；低于60%不得分", 10).rule).toEqual({ type: "cases", cases: [
    { when: "rate_pct < 60", points: 0 }, { when: "rate_pct >= 90", points: 10 }, { when: "else", points_expr: "points * rate_pct / 100" }] });
  expect(read("完成率≥90%得满分，否则按比例计分", 10).reason).toBe("“按比例”没有写明是按实际值，还是按实际值与90%之比");
});

describe("steps with a side that gives nothing", () => {
  test.each([
    ["满意度达90%（含）以上得10分，每下降1个百分点扣0.5分，低于60%不得分", [{ when: "rate_pct < 60", points: 0 }, { when: "else", points_expr: "max(0, points - 0.5 * floor(max(0, 90 - rate_pct) / 1))" }]],
    ["执行率=100%，得10分；每低于1个百分点扣0.3分，扣完为止；超过100%不得分。", [{ when: "rate_pct > 100", points: 0 }, { when: "else", points_expr: "max(0, points - 0.3 * floor(max(0, 100 - rate_pct) / 1))" }]],
  ])("%s", (standard, cases) => {
    expect(read(standard, 10).rule).toEqual({ type: "cases", cases });
  });

  test.each([["89.99", "10"], ["89", "9.5"], ["60", "0"], ["85.5", "8"], ["60.01", "0"], ["59.99", "0"], ["90", "10"]])("score %s%% as %s of 10: 每下降1个百分点扣0.5分，低于70%%不得分 scored by the engine", (rate, score) => {
    const { rule } = read("90%及以上得10分，每下降1个百分点扣0.5分，低于70%不得分", 10);
    expect(atRate(rule!, rate, 10)).toBe(score);
  });
});

describe("what a person answers", () => {
  test.each([
    ["每发现一处不符合规定的扣1分，扣完为止。", { type: "count_deduct", count: "count_violations", deduct_each: 1 }],
    ["每有一项未完成扣4分，扣完为止", { type: "count_deduct", deduct_each: 4 }],
    ["符合得满分，否则不得分", { type: "tiers", tiers: [{ label: "符合", points: 8 }, { label: "否则", points: 0 }] }],
    ["健全，得8分；基本健全，得3分；不健全，不得分。", { type: "tiers", tiers: [{ label: "健全", points: 8 }, { label: "基本健全", points: 3 }, { label: "不健全", points: 0 }] }],
    ["①制定制度（2分）；②制度合法合规（2分）；③有效执行（4分）。", { type: "checklist_add", items: [{ id: "c1", text: "制定制度", points: 2 }, { id: "c2", text: "制度合法合规", points: 2 }, { id: "c3", text: "有效执行", points: 4 }] }],
  ])("%s", (standard, rule) => {
    expect(read(standard, 8).rule).toMatchObject(rule);
  });

  test("a list in the explanation is counted by the standard", () => {
    const list = "①支出合规；②手续完整；③用途相符；④没有挪用";
    expect(read("一项不符合扣2分，扣完为止", 8, list).rule).toMatchObject({ type: "checklist_deduct", per_violation: 2, items: [{ id: "c1", text: "支出合规" }, { id: "c2" }, { id: "c3" }, { id: "c4", text: "没有挪用" }] });
    expect(read("每符合一项得2分", 8, list).rule).toMatchObject({ type: "checklist_add", items: [{ points: 2 }, { points: 2 }, { points: 2 }, { points: 2 }] });
    expect(read("每符合一项得3分", 8, list).reason).toBe("各项分数之和12与分值8不一致");
  });
});

describe("refuses rather than guesses", () => {
  test.each([
    ["", "没有写评分标准"],
    ["根据资金使用情况酌情评分", "评分标准里的“酌情”没有对应的计算规则"],
    ["结转结余率≤9%或变动率≤-30%，二者择其一，得8分", "评分标准里的“二者”没有对应的计算规则"],
    ["由主管部门组织评分", "评分标准里没有可计算的分数、比例或档次"],
    ["每减少百分之五扣1分，低于90%开始扣分", "评分标准里的“开始扣分”没有读懂"],
    ["按时完成得满分", "只写了满分的情形，其余情形没有写明"],
    ["①制定制度（2分）；②有效执行（4分）", "各项分数之和6与分值8不一致"],
    ["支出率：90%≤支出率≤100%，得8分，每低于1个百分点，扣0.5分", "没有写明从多少开始扣分"],
    ["存在违规的，每项扣1分，扣完为止；重大违规的不得分", "同时写了几种扣分办法，不能合成一条规则"],
    ["≥95%得8分，低于95%得6分，扣完为止", "评分标准里的“≥95%得8分,低于95%得6分,扣完为…”没有读懂"],
    ["第一季度达到25%得1分，第二季度达到50%得1分", "评分标准最高给1分，与分值8分不一致"],
    ["≥90%得8分，每年每低一档扣2分", "同时写了几种扣分办法，不能合成一条规则"],
    ["按比例得分，最高5分", "评分标准最高给5分，与分值8分不一致"],
    ["每发现一处扣1分，每超过一个百分点扣0.5分", "同时写了几种扣分办法，不能合成一条规则"],
  ])("%s", (standard, reason) => {
    expect(read(standard, 8)).toEqual({ rule: null, words: "", reason });
  });

  test("what a rule leaves out is told beside it", () => {
    expect(read("≤10%得满分，每增加1个百分点扣0.1分，政策性调整除外", 3).words).toContain("“政策性调整除外”不在规则内，涉及时请调整所用数据");
  });

  test("never throws and never gives more than the points, whatever the text", () => {
    const pieces = ["每超过", "1个百分点", "扣0.5分", "≥90%", "得5分", "得满分", "不得分", "80%(含)-90%", "；", "，", "否则", "①", "②", "按比例", "一处", "100%", "二十", "扣完为止", "(", "含"];
    let seed = 20201;
    for (let turn = 0; turn < 3000; turn += 1) {
      const text = Array.from({ length: 1 + (turn % 9) }, () => {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        return pieces[seed % pieces.length];
      }).join("");
      const { rule } = read(text, 5);
      for (const band of (rule?.["bands"] ?? rule?.["tiers"] ?? []) as { points: number }[]) expect(band.points).toBeLessThanOrEqual(5);
    }
  });
});
