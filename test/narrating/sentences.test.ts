import { Decimal } from "../../src/model";
import { open } from "../../src/narrating/say";
import { adjustment, againstBudget, againstLastYear, budgetClaim, completionOfInitial, decomposition, execution, goalSentence, goalSummary, rateAgainstLastYear, retired, staffing } from "../../src/narrating/sentences";
import { factOf, words } from "./factOf";

const why = open("原因");
const money = (value: string) => factOf(value);
const orNone = (value: string | null) => (value === null ? null : factOf(value));

describe("one item against its budget", () => {
  test.each([
    ["under", "100", "90", "甲预算数100.00万元，实际支出90.00万元，比预算减少10.00万元，下降10.00%，控制在预算范围内。"],
    ["exact", "100", "100", "甲预算数100.00万元，实际支出100.00万元，与预算数持平。"],
    ["equal only as printed", "100", "100.001", "甲预算数100.00万元，实际支出100.00万元，与预算数基本一致。"],
    ["over", "74.39", "74.88", "甲预算数74.39万元，实际支出74.88万元，超出预算0.49万元，超支率0.66%，主要原因是【待补充：原因】。"],
    ["unspent", "3", "0", "甲预算数3.00万元，本年度未发生支出。"],
    ["no budget", "0", "3", "甲预算未安排，实际支出3.00万元，主要原因是【待补充：原因】。"],
    ["nothing", "0", "0", "甲本年度未安排预算，未发生支出。"],
    ["actual missing", "3", null, "甲预算数3.00万元，实际支出【待补充：甲实际支出数】。"],
    ["budget missing", null, "3", "甲预算数【待补充：甲预算数】，实际支出3.00万元。"],
  ])("%s", (_case, budget, actual, sentence) => {
    expect(words(againstBudget("甲", orNone(budget), orNone(actual), "预算", why))).toBe(sentence);
  });
});

describe("several items together", () => {
  const item = (name: string, budget: string | null, actual: string | null) => ({ name, budget: orNone(budget), actual: orNone(actual) });

  test("均控制在预算内 stands only when every item is within its budget", () => {
    expect(words(budgetClaim([item("甲", "2", "1"), item("乙", "2", "2")], "预算"))).toBe("上述2项支出（甲、乙）均控制在预算内。");
    expect(words(budgetClaim([item("甲", "2", "1"), item("乙", "2", "3")], "预算"))).toBe("上述2项支出中，乙超出预算，甲控制在预算内。");
    expect(words(budgetClaim([item("甲", "2", "3"), item("乙", "2", "3")], "预算"))).toBe("上述2项支出（甲、乙）均超出预算。");
  });

  test("an item with an unknown side is not spoken of", () => {
    expect(words(budgetClaim([item("甲", "2", "1"), item("乙", "2", "1"), item("丙", null, "1")], "预算"))).toBe("上述可比的2项支出（甲、乙）均控制在预算内。");
    expect(budgetClaim([item("甲", "2", "1"), item("乙", "2", null)], "预算")).toEqual([]);
  });
});

describe("execution of the year's budget", () => {
  test.each([
    ["exactly all", "100", "100", "全年预算数100.00万元，实际支出100.00万元，预算执行率100.00%，预算资金全部执行。"],
    ["99.996% prints 100.00% and is not 全部", "100000", "99996", "全年预算数100000.00万元，实际支出99996.00万元，预算执行率100.00%，结余4.00万元，预算执行情况较好。"],
    ["good", "843.24", "810", "全年预算数843.24万元，实际支出810.00万元，预算执行率96.06%，结余33.24万元，预算执行情况较好。"],
    ["fair", "100", "85", "全年预算数100.00万元，实际支出85.00万元，预算执行率85.00%，预算执行基本达到进度要求，结余15.00万元，主要原因是【待补充：原因】。"],
    ["low", "100", "50", "全年预算数100.00万元，实际支出50.00万元，预算执行率50.00%，预算执行率偏低，结余50.00万元，主要原因是【待补充：原因】。"],
    ["over", "100", "101.5", "全年预算数100.00万元，实际支出101.50万元，预算执行率101.50%，实际支出超出全年预算1.50万元，超支1.50%，主要原因是【待补充：原因】。"],
    ["no budget, nothing spent", "0", "0", "本年度未安排该项预算，未发生支出。"],
    ["no budget, something spent", "0", "5", "全年预算未安排，实际支出5.00万元，主要原因是【待补充：原因】。"],
  ])("%s", (_case, budget, spent, sentence) => {
    expect(words(execution(money(budget), money(spent), "全年预算", why))).toBe(sentence);
  });
});

describe("changes of the budget during the year", () => {
  test.each([
    ["added and cut", "100", "115", "20", "5", "年中追加20.00万元、追减5.00万元，全年预算数115.00万元，比年初预算增加15.00万元，增长15.00%，主要原因是【待补充：原因】。"],
    ["only added", "100", "115", "15", null, "年中追加15.00万元，全年预算数115.00万元，比年初预算增长15.00%，主要原因是【待补充：原因】。"],
    ["only cut", "100", "90", null, "10", "年中追减10.00万元，全年预算数90.00万元，比年初预算下降10.00%，主要原因是【待补充：原因】。"],
    ["added, and the whole changed by more", "100", "120", "15", null, "年中追加15.00万元，全年预算数120.00万元，比年初预算增加20.00万元，增长20.00%，主要原因是【待补充：原因】。"],
    ["only known as a whole", "100", "90", null, null, "全年预算数90.00万元，比年初预算减少10.00万元，下降10.00%，主要原因是【待补充：原因】。"],
    ["none", "100", "100", null, null, "年中未调整预算，全年预算数与年初预算数一致，为100.00万元。"],
    ["added and cut alike", "100", "100", "5", "5", "年中追加5.00万元、追减5.00万元，全年预算数100.00万元，与年初预算数持平。"],
    ["nothing at the start", "0", "8", null, null, "年初未安排预算，年中追加8.00万元。"],
  ])("%s", (_case, initial, adjusted, added, cut, sentence) => {
    expect(words(adjustment(money(initial), money(adjusted), orNone(added), orNone(cut), why))).toBe(sentence);
  });
});

describe("spending against the initial budget, while the year's whole budget is not known", () => {
  test.each([
    ["more", "564.5", "785.9", "年初预算数564.50万元，实际支出785.90万元，完成年初预算的139.22%，比年初预算增加221.40万元，主要原因是【待补充：原因】。"],
    ["less", "100", "90", "年初预算数100.00万元，实际支出90.00万元，完成年初预算的90.00%，比年初预算减少10.00万元，主要原因是【待补充：原因】。"],
    ["exactly", "100", "100", "年初预算数100.00万元，实际支出100.00万元，完成年初预算的100.00%，与年初预算持平。"],
    ["nothing spent", "100", "0", "年初预算数100.00万元，实际支出0.00万元，完成年初预算的0.00%，比年初预算减少100.00万元，主要原因是【待补充：原因】。"],
    ["no budget at the start", "0", "5", "年初未安排预算，实际支出5.00万元，主要原因是【待补充：原因】。"],
  ])("%s", (_case, initial, spent, sentence) => {
    expect(words(completionOfInitial(money(initial), money(spent), why))).toBe(sentence);
  });
});

describe("this year against last year", () => {
  test.each([
    ["up", "100", "120", "比上年增加20.00万元，增长20.00%，主要原因是【待补充：原因】"],
    ["down", "100", "75", "比上年减少25.00万元，下降25.00%，主要原因是【待补充：原因】"],
    ["flat", "100", "100", "与上年持平"],
    ["flat as printed", "100", "100.004", "与上年基本持平"],
    ["down to nothing", "100", "0", "比上年减少100.00万元，下降100%，主要原因是【待补充：原因】"],
    ["first year", "0", "12", "上年未发生，本年支出12.00万元"],
    ["never", "0", "0", "本年与上年均未发生"],
    ["sign change", "-5", "3", "上年为负5.00万元，本年为3.00万元，增加8.00万元，主要原因是【待补充：原因】"],
    ["last year not known", null, "3", ""],
  ])("%s", (_case, last, now, clause) => {
    expect(words(againstLastYear(money(now), orNone(last), why))).toBe(clause);
  });

  test("two rates differ by percentage points", () => {
    expect(words(rateAgainstLastYear(factOf("95.12", "", 1, "%"), factOf("93.62", "", 1, "%")))).toBe("比上年提高1.50个百分点");
    expect(words(rateAgainstLastYear(factOf("93.621", "", 1, "%"), factOf("93.62", "", 1, "%")))).toBe("与上年持平");
  });
});

describe("a total and its parts", () => {
  const parts = (...values: readonly string[]) => values.map((value, index) => factOf(value, `项${index + 1}`, index));
  const of = (total: string, list: ReturnType<typeof parts>, whole = false) =>
    words(decomposition({ totalName: "基本支出", total: money(total), parts: list, gapReason: (gap) => open(`差额${gap}`), whole }));

  test("parts that add up are listed", () => expect(of("3", parts("1", "2"))).toBe("，其中项11.00万元、项22.00万元"));
  test("a single part that is the whole needs no 其中", () => expect(of("3", parts("3"), true)).toBe("，全部为项1"));
  test("a part of zero is said in words", () => expect(of("3", parts("3", "0"))).toBe("，其中项13.00万元，未发生项2"));
  test("a gap is named with both sums", () => {
    expect(of("582.73", parts("344.53", "74.88", "156.97"))).toBe("，其中项1344.53万元、项274.88万元、项3156.97万元；所列分项合计576.38万元，比基本支出合计数少6.35万元，【待补充：差额6.35万元】");
  });
  test("no parts known asks for them", () => expect(of("3", [])).toBe("，其中【待补充：基本支出的构成】"));
  test("more than eight parts are cut to the five largest with 等", () => {
    expect(of("45", parts("1", "2", "3", "4", "5", "6", "7", "8", "9"))).toBe("，其中项55.00万元、项66.00万元、项77.00万元、项88.00万元、项99.00万元等9个项目");
  });
});

describe("goal rows", () => {
  const goal = (direction: "≥" | "≤" | "=" | "定性", target: string, actual: string, note = "", unit = "件") => goalSentence({ name: "甲", direction, target, actual, unit, note });
  test.each([
    ["reached", goal("≥", "100", "110"), "met", "甲目标值100件，实际完成110件，完成目标值的110.00%。"],
    ["far above", goal("≥", "100", "140"), "farAbove", "甲目标值100件，实际完成140件，完成目标值的140.00%，超出较多，主要原因是【待补充：甲的偏差原因】；下年度据实测算目标值。"],
    ["short", goal("≥", "100", "90", "天气影响。"), "missed", "甲目标值100件，实际完成90件，为目标值的90.00%，未达到目标，原因是天气影响。"],
    ["within a limit", goal("≤", "10", "8"), "met", "甲控制目标10件以内，实际8件，达到目标。"],
    ["over a limit", goal("≤", "10", "12"), "missed", "甲控制目标10件以内，实际12件，超出控制目标2件，原因是【待补充：甲的偏差原因】。"],
    ["in time", goal("=", "2020-6-30", "2020年6月8日"), "met", "甲计划2020年6月30日完成，实际2020年6月8日完成，按期完成。"],
    ["late", goal("=", "2020-6-30", "2020-7-3"), "missed", "甲计划2020年6月30日完成，实际2020年7月3日完成，逾期3天，原因是【待补充：甲的偏差原因】。"],
    ["none wanted, none happened", goal("≤", "0", "0"), "met", "甲目标值为0，实际未发生，达到目标。"],
    ["judged", goal("定性", "提升", "达成预期指标"), "met", "甲（预期：提升）：达成预期指标。"],
    ["not filled in", goal("≥", "100", ""), "unknown", "甲目标值100件，实际完成【待补充：甲的实际完成值】。"],
  ] as const)("%s", (_case, made, outcome, sentence) => {
    expect(words(made.runs)).toBe(sentence);
    expect(made.outcome).toBe(outcome);
  });

  test("全部完成 is said only when every row is met", () => {
    const row = (name: string, outcome: "met" | "missed" | "unknown") => ({ name, outcome });
    expect(words(goalSummary([row("甲", "met"), row("乙", "met")]))).toBe("2项绩效指标全部完成。");
    expect(words(goalSummary([row("甲", "met"), row("乙", "missed")]))).toBe("共2项绩效指标，完成1项，乙未达到目标值。");
    expect(words(goalSummary([row("甲", "met"), row("乙", "unknown")]))).toBe("共2项绩效指标，完成1项，【待补充：乙的完成情况】。");
  });
});

describe("staff", () => {
  const count = (value: string, name: string) => factOf(new Decimal(value), name, 1, "人");
  const unit = { unit: "", quotaParts: [count("8", "公务员（行政）编制"), count("7", "工勤编制")], onDutyParts: [], outside: null };

  test("within the quota", () => {
    expect(words(staffing({ ...unit, quota: count("15", ""), onDuty: count("15", "") }, why))).toBe("核定编制15名（其中公务员8名、工勤7名）；年末在职15人，财政供养人员控制率100.00%。");
  });
  test("more staff than quota is said and asks why", () => {
    expect(words(staffing({ ...unit, quotaParts: [], unit: "某中心", quota: count("18", ""), onDuty: count("27", "") }, why)))
      .toBe("某中心核定编制18名；年末在职27人，财政供养人员控制率150.00%；在职人数超过核定编制9名，【待补充：原因】。");
  });
  test("parts that do not add up are not listed as 其中", () => {
    expect(words(staffing({ ...unit, quota: count("16", ""), onDuty: null }, why))).toBe("核定编制16名。");
  });
  test("retired staff stand apart", () => {
    expect(words(retired(count("1", ""), count("44", ""), [count("18", "甲"), count("26", "乙")]))).toBe("离休1人、退休44人（其中甲18人、乙26人）。");
  });
});
