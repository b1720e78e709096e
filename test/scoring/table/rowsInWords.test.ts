import { tableCard } from "../helpers";
import { outcomes, reasonOf } from "./helpers";

/** Tables whose rows have only their 评分标准 and figures, as bureaus print them. */
describe("tables whose rows are told in words", () => {
  it("19 湖南: steps, bands and 预算控制率 by the figures of the unit", () => {
    expect(outcomes({ unit: "万元", inputs: { staff_on_post: 136, staff_quota: 130, sangong_budget_cur: "63.46", sangong_budget_prev: "62", budget_initial: "1,922.76", budget_addition: "192.28" }, rows: [
      { id: "staff", name: "在职人员控制率", points: 5, standard: "以100%为标准。在职人员控制率≤100%，计5分；每超过一个百分点扣0.5分，扣完为止。" }, // 136 ÷ 130 = 104.62%: 4 × 0.5 = 2
      { id: "change", name: "“三公经费”变动率", points: 5, definition: "（本年度预算数－上年度预算数）/上年度预算数", standard: "“三公经费”变动率≤0，计5分；变动率＞0的，每超过一个百分点扣0.5分，扣完为止。" }, // 1.46 ÷ 62 = 2.35%: 2 × 0.5 = 1
      { id: "control", name: "预算控制率", points: 5, standard: "预算控制率=0，计5分；0-10%（含），计4分；10-20%（含），计3分；20-30%（含），计2分；大于30%不得分。" }, // 192.28 ÷ 1922.76 = 10.00%: in (0,10]
    ] })).toEqual(["staff 3", "change 4", "control 4"]);
  });

  it("20 岳阳: one word 含 decides each edge, whichever way the row writes its keys", () => {
    expect(outcomes({ inputs: { 重点项目支出: 80, 项目总支出: 100 }, rows: [
      { 序号: 3, id: "key", 三级指标: "重点支出安排率", 分值: "5分", 评分标准: "重点支出安排率≥90%，计5分；80%（含）-90%，计4分；70%（含）-80%，计3分；60%（含）-70%，计2分；低于60%不得分。" }, // exactly 80%: 4
    ] })).toEqual(["key 4"]);
  });

  it("21 a rate printed beside the standard is judged as it is printed", () => {
    const standard = "满意度≥95%得6分；85%（含）-95%得4分；75%（含）-85%得2分；低于75%不得分";
    const row = (id: string, rate: unknown): object => ({ id, name: "群众对某项服务的满意程度", points: 6, standard, rate });
    expect(outcomes({ rows: [row("text", "95.00%"), row("wide", "９４．９９％"), row("plain", 93.2), row("share", 0.932), row("half", 0.75), row("one", 1), row("open", "约93%"), row("beyond", 1.19)] }))
      // 0.932 is 93.2% for a rule that looks at 75…95; 1 is 100%; 1.19 is 119%
      .toEqual(["text 6", "wide 4", "plain 4", "share 4", "half 2", "one 6", "open missing reason.missingInputs", "beyond 6"]);
  });

  it("22 0.5 beside a rule about small rates may be 0.5% or 50%: refused, and 0 is 0", () => {
    const standard = "≤0得满分；每增加1%扣0.5分，扣完为止";
    const table = { rows: [{ id: "a", name: "三公经费增长情况说明率", points: 5, standard, rate: 0.5 }, { id: "b", name: "三公经费增长情况说明率", points: 5, standard, rate: "0.5%" }, { id: "c", name: "三公经费增长情况说明率", points: 5, standard, rate: 0 }, { id: "d", name: "三公经费增长情况说明率", points: 5, standard, rate: "3.2%" }] };
    expect(outcomes(table)).toEqual(["a missing reason.fraction", "b 5", "c 5", "d 3.5"]); // 3 whole steps × 0.5
    expect(reasonOf(table, "a")).toBe("所填0.5可能是0.5%，也可能是50%，请写明百分号。");
  });

  it("23 a name with several bases takes the one whose figures are stated, and asks when both are", () => {
    const row = { id: "exec", name: "预算执行率", points: 10, standard: "得分=预算执行率×分值，最高10分" };
    expect(outcomes({ inputs: { expenditure_actual: 914.97, budget_initial: 985.19 }, rows: [row] })).toEqual(["exec 9.29"]); // 92.87%
    expect(outcomes({ inputs: { expenditure_actual: 914.97, budget_initial: 985.19, budget_adjusted: 1000 }, rows: [row] })).toEqual(["exec missing template.refused.base"]);
    expect(outcomes({ inputs: { expenditure_actual: 914.97, budget_initial: 985.19, budget_adjusted: 1000 }, rows: [{ ...row, definition: "全年执行数/调整后预算数" }] })).toEqual(["exec 9.15"]); // 91.497 → 91.50%
    expect(outcomes({ inputs: { expenditure_actual: 914.97, budget_initial: 985.19, budget_adjusted: 1000 }, rows: [{ ...row, expr: "expenditure_actual / budget_initial * 100" }] })).toEqual(["exec 9.29"]);
  });

  it("24 words that no rule fits are a person's, with the reason, and a person's score counts", () => {
    const table = { rows: [
      { id: "judge", name: "预算编制质量", points: 5, standard: "根据预算编制情况酌情扣分" },
      { id: "judged", name: "预算编制质量", points: 5, standard: "根据预算编制情况酌情扣分", human: 4 },
      { id: "edge", name: "完成率", points: 5, standard: "90%以上得5分；80%-90%得3分；70%-80%得1分；低于70%不得分", rate: "85%" },
      { id: "list", name: "制度", points: 3, standard: "①制定制度（1分）；②合法合规（1分）；③有效执行（1分）", human: ["c1", "c2"] },
      { id: "count", name: "合规", points: 3, standard: "每发现一处不符合规定的扣1分，扣完为止。", violations: 2 },
    ] };
    expect(outcomes(table)).toEqual(["judge missing template.refused.condition", "judged 4", "edge missing template.refused.edge", "list 2", "count 1"]);
    expect(reasonOf(table, "edge")).toBe("恰好80%归入哪一档没有写明（缺“含”或“不含”）");
  });

  it("25 a standard in the place of the rule is read like one in its own column", () => {
    expect(outcomes({ inputs: { public_actual: "74.88万元", public_budget: "937,200元" }, rows: [
      { id: "public", name: "公用经费控制率", points: 8, rule: "公用经费控制率≤100%，计8分；每超过一个百分点扣1分，扣完为止" }, // 74.88 ÷ 93.72 = 79.90%
    ] })).toEqual(["public 8"]);
  });
});

/** Rows that have columns only: target and actual, budget and execution. */
describe("tables whose rows have only targets and figures", () => {
  it("26 project form: B ÷ A of the points, A ÷ B where less is better", () => {
    const row = (id: string, target: unknown, actual: unknown, more: object = {}): object => ({ id, name: id, points: 10, target, actual, ...more });
    expect(outcomes({ rows: [
      row("a", "≥95%", "93.20%"), // 93.2 ÷ 95 = 0.98105: 9.81
      row("b", "≤6万元", "6.5万元"), // 6 ÷ 6.5: 9.23
      row("c", "=12次", "11次"), // 9.17
      row("d", "=12次", "13次"), // more than 12 is not less: full
      row("e", "≥43.2万元", "372,400元"), // 37.24 ÷ 43.2: 8.62
      row("f", "≥95%", 0.96), // a share under a percentage: 96%
      row("g", 0.95, "93.20%"), // the other way round: 93.2 ÷ 95
      row("h", "定性", "已完成"),
      row("i", "≥95%", ""),
      row("j", "10人", "10户"),
      row("k", 100, 92, { direction: "反向" }), // under the limit: full
      row("l", "≥0", 5),
    ] })).toEqual(["a 9.81", "b 9.23", "c 9.17", "d 10", "e 8.62", "f 10", "g missing reason.direction", "h missing reason.awaitingJudgement", "i missing reason.missingInputs", "j missing reason.units", "k 10", "l 10"]);
  });

  it("27 a target without a sign: told by the name, settled when it makes no difference, else asked", () => {
    const row = (name: string, target: unknown, actual: unknown): object => ({ id: name, name, points: 10, target, actual });
    const table = { rows: [row("验收合格率", "100%", "98%"), row("单位成本", "6万元", "6.5万元"), row("培训期数", "12期", "12期"), row("发放册数", "5000册", "4800册"), row("投诉办结率", "100%", "90%")] };
    // 98 ÷ 100; 6 ÷ 6.5 by the name; met; unknown; 投诉 (less) and 办结率 (more) contradict
    expect(outcomes(table)).toEqual(["验收合格率 9.8", "单位成本 9.23", "培训期数 10", "发放册数 missing reason.direction", "投诉办结率 missing reason.direction"]);
    expect(reasonOf(table, "发放册数")).toContain("请补上符号");
    expect(tableCard(table).rows[1]!.notes).toContainEqual({ code: "score.note.directionByName.le", params: {} });
  });

  it("28 四川 0013zp: 22.5-point rows, ≤ rows and the funding row", () => {
    expect(outcomes({ rows: [
      { id: "fund", name: "预算执行率", points: 10, 调整后预算数: "120.00", 预算执行数: "117.60" }, // 98%: 9.8
      { id: "pay", 三级指标: "足额保障率", 权重: 22.5, 指标性质: "＝", 指标值: "100", 度量单位: "%", 完成值: "100" },
      { id: "adj", 三级指标: "科目调整次数", 权重: 22.5, 指标性质: "≤", 指标值: "10", 度量单位: "次", 完成值: "12" }, // 10 ÷ 12 × 22.5 = 18.75
      { id: "time", 三级指标: "按时发放率", 权重: 22.5, 指标性质: "＝", 指标值: "100", 度量单位: "%", 完成值: "91.7" }, // 20.6325 → 20.63
      { id: "left", 三级指标: "结余率", 权重: 22.5, 指标性质: "≤", 指标值: "5", 度量单位: "%", 完成值: "8" }, // 5 ÷ 8 × 22.5 = 14.0625 → 14.06
    ] })).toEqual(["fund 9.8", "pay 22.5", "adj 18.75", "time 20.63", "left 14.06"]);
  });

  it("29 a pass line of 60% and targets of 0", () => {
    const rule = { type: "target_vs_actual", direction: "ge", zero_below_pct: 60 };
    expect(outcomes({ rows: [
      { id: "below", points: 10, rule, inputs: { target_value: 100, actual_value: "59.99" } }, { id: "at", points: 10, rule, inputs: { target_value: 100, actual_value: 60 } },
      { id: "none", points: 10, rule: { type: "target_vs_actual" }, inputs: { direction: "le", target_value: 0, actual_value: 0 } }, // no accident, as planned: full
      { id: "some", points: 10, rule: { type: "target_vs_actual" }, inputs: { direction: "le", target_value: 0, actual_value: 2 } }, // 0 ÷ 2: 0
      { id: "empty", points: 10, rule: { type: "target_vs_actual" }, inputs: { direction: "ge", target_value: "≥95%", actual_value: "96.1%" } },
    ] })).toEqual(["below 0", "at 6", "none 10", "some 0", "empty 10"]);
  });
});

describe("tables that refer to a system", () => {
  it("30 take the system's rule by id, name or another name, and refuse it at other points", () => {
    const table = { system: "hunan-dept-2017", inputs: { staff_on_post: 136, staff_quota: 143, sangong_actual_cur: 74.88, sangong_budget_cur: 74.39 }, rows: [
      { id: "hn-staff" }, // 95.10%: full 5
      { id: "x", name: "财政供养人员控制率", points: 5 }, // another name of the same rate
      { id: "y", name: "“三公经费”控制率", points: 7 }, // 100.66%: no whole step: 7
      { id: "z", name: "在职人员控制率", points: 8 }, // the step of 0.5 belongs to 5 points
    ] };
    expect(outcomes(table)).toEqual(["hn-staff 5", "x 5", "y 7", "z missing reason.otherPoints"]);
  });

  it("31 derive what follows by definition, never by a stand-in", () => {
    expect(outcomes({ system: "mof-2013-53-dept", inputs: { budget_initial: 1000, expenditure_actual: 980, budget_adjusted: 1200 }, rows: [{ id: "pr-completion" }] })).toEqual(["pr-completion 3"]); // 批复数 = 年初预算数: 98%, no whole step of 5
    expect(outcomes({ inputs: { budget_initial: 1000, budget_adjusted: 1200 }, rows: [{ id: "add", points: 5, rule: { type: "proportional", full_at: 100 }, expr: "budget_addition / budget_initial * 100" }] })).toEqual(["add missing reason.missingInputs"]);
  });

  it("32 a file of a system's own form is scored row by row", () => {
    expect(outcomes({ inputs: { a: 1, b: 2 }, indicators: [{ id: "half", level1: "一", level2: "二", name: "半", points: 4, kind: "ratio", formula: "", inputs: ["a", "b"], expr: "a / b * 100", rule: { type: "proportional", value: "rate_pct", full_at: 100 }, evidence: [], definition: "", provenance: "source" }] })).toEqual(["half 2"]);
  });

  it("33 amounts in 元 beside a file in 万元, and the other way round, are converted before they are compared", () => {
    const rule = { type: "cases", cases: [{ when: "carryover_end <= 10", points: 3 }, { when: "else", points: 1 }] };
    expect(outcomes({ unit: "万元", rows: [{ id: "r", points: 3, rule, inputs: { carryover_end: "100,000元" } }] })).toEqual(["r 3"]);
    expect(outcomes({ unit: "元", rows: [{ id: "r", points: 3, rule, inputs: { carryover_end: "0.01万元" } }] })).toEqual(["r 1"]); // 100 元
    expect(tableCard({ unit: "元", rows: [{ id: "r", points: 3, rule, inputs: { carryover_end: { value: 1, unit: "万元" } } }] }).rows[0]!.inputs[0]).toMatchObject({ value: "10000", unit: "元" });
  });
});
