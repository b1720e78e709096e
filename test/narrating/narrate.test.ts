import type { Finding, IndicatorSystem, Report, Run } from "../../src/model";
import { message, paragraphText } from "../../src/model";
import { INFO_FIELDS, narrate, OUTLINES, proposeOutline } from "../../src/narrating";
import system2020 from "../../src/scoring/systems/guangdong-dept-2020-reconstruction.json";
import system2022 from "../../src/scoring/systems/guangdong-dept-2022.json";
import systemProject from "../../src/scoring/systems/mof-2020-10-project-selfeval.json";
import { answers, ledgerOf, NO_RECONCILIATION, NO_SCORES, SAMPLE_FIGURES } from "./ledgerOf";
import { finding } from "../helpers/evaluationFixture";
import { scoresOf } from "./scoresOf";

const GUANGDONG = system2020 as unknown as IndicatorSystem;
const sample = (more: Parameters<typeof answers>[0] = {}, outline = "guangdong-2020"): Report =>
  narrate(ledgerOf(SAMPLE_FIGURES), scoresOf(GUANGDONG, {}), NO_RECONCILIATION, answers(more), outline);
const textOfReport = (report: Report): string => report.sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(paragraphText)]).join("\n");
const paragraph = (report: Report, id: string): string => {
  const found = report.sections.flatMap(({ paragraphs }) => paragraphs).find((candidate) => candidate.id === id);
  return found ? paragraphText(found) : `(no paragraph ${id})`;
};
const figures = (report: Report): readonly Run[] => report.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs)).filter(({ kind }) => kind === "figure");

describe("the sample office of 2020", () => {
  const report = sample();

  test("has every section of the form, numbered by position", () => {
    expect(report.sections.map(({ heading }) => heading)).toEqual([
      "某市某局（本级）2020年度部门整体支出绩效自评报告",
      "一、单位基本情况", "（一）单位机构设置、部门职能情况", "（二）年度总体工作和重点工作任务", "（三）部门整体支出绩效目标", "（四）部门整体支出情况",
      "1.部门整体收支预算数", "2.部门整体决算数",
      "二、自评工作开展情况", "（一）评价小组情况", "（二）自评工作过程", "（三）自评材料报送时间及质量", "（四）自评材料报送及公开一致情况",
      "三、绩效自评情况", "（一）自评结果", "（二）部门整体支出绩效指标分析", "1.预算编制情况", "2.预算执行情况", "3.预算监督情况", "4.预算使用效益",
      "（三）部门整体支出绩效管理存在问题", "（四）改进措施", "四、其他自评情况",
    ]);
  });

  test("states the gap under 基本支出 and asks for its explanation", () => {
    expect(paragraph(report, "basicSpending")).toBe("基本支出决算数582.73万元，其中工资福利支出344.53万元、商品和服务支出74.88万元、对个人和家庭的补助156.97万元；所列分项合计576.38万元，比基本支出合计数少6.35万元，【待补充：基本支出差额6.35万元的说明】。");
  });

  test("states income, spending and their difference", () => {
    expect(paragraph(report, "finalSpending")).toContain("支出合计785.90万元（决算表未填列支出合计，按基本支出与项目支出之和计算）");
    expect(paragraph(report, "carryOver")).toContain("收入合计843.24万元、支出合计785.90万元，收入比支出多57.34万元，【待补充：收支差额57.34万元的说明】。");
  });

  test("states that “三公” spending is over its budget and claims no control", () => {
    expect(paragraph(report, "sangong")).toContain("2020年“三公”经费预算数74.39万元，实际支出74.88万元，超出预算0.49万元，超支率0.66%");
    expect(paragraph(report, "budgetComparison")).toMatch(/基本支出.*超出年初预算225\.67万元.*项目支出.*控制在年初预算范围内。$/);
    expect(textOfReport(report)).not.toContain("均控制在预算内");
  });

  test("lists the initial budget with its seven projects", () => {
    expect(paragraph(report, "initialBudget")).toBe("2020年年初预算批复数564.50万元，全部为一般公共预算财政拨款。按支出性质分，基本支出357.06万元，其中工资福利支出186.98万元、商品和服务支出93.72万元、对个人和家庭的补助76.36万元；项目支出207.44万元，其中专项接待费27.00万元、信访维稳经费40.50万元、专项业务费42.30万元、招商引资经费27.00万元、港澳牌照汽车费用3.00万元、驻勤补助32.64万元、协调经费35.00万元。");
  });

  test("binds every figure of a money paragraph to a quantity and a cell", () => {
    const bound = ["initialBudget", "finalIncome", "finalSpending", "basicSpending", "projectSpending", "carryOver", "executionRate", "budgetComparison", "sangong"]
      .flatMap((id) => report.sections.flatMap(({ paragraphs }) => paragraphs).filter((candidate) => candidate.id === id).flatMap(({ runs }) => runs))
      .filter((run) => run.kind === "figure");
    expect(bound.length).toBeGreaterThan(40);
    for (const run of bound) expect(run.kind === "figure" && run.quantity !== null && run.place !== null).toBe(true);
  });

  test("binds the excess of “三公” to the cell of the actual spending", () => {
    expect(figures(report).find(({ text }) => text === "0.49万元")).toMatchObject({ quantity: { account: "sangong_total" }, place: { sheet: "GK07 三公经费支出决算表", row: 7, column: 6 } });
  });

  test("tables hold the same figures, bound", () => {
    const table = report.sections.flatMap(({ paragraphs }) => paragraphs).find(({ id }) => id === "sangongTable")?.table;
    expect(table?.cells[1]).toEqual(["“三公”经费合计", "74.39", "74.88", "0.49", "100.66%"]);
    expect(table?.figures?.[1]?.[2]).toMatchObject({ text: "74.88", place: { sheet: "GK07 三公经费支出决算表" } });
  });

  test("lists every open point in the order of the text", () => {
    const inText = textOfReport(report).match(/【待[补确][充认]：[^】]*】/g) ?? [];
    expect(report.openPoints.map(({ text }) => text)).toEqual(inText);
    expect(inText.length).toBeGreaterThan(10);
  });

  test("is the same text for the same inputs", () => expect(JSON.stringify(sample())).toBe(JSON.stringify(report)));
});

describe("what the unit supplies", () => {
  test("stands in the text as typed, a paragraph a line", () => {
    const report = sample({ functions: "=甲\n\n乙 <b>&\"\n", notice_title: "《关于自评的通知》", notice_number: "某财绩[2021]06号", filing_date: "2021-6-08" });
    expect([paragraph(report, "functions"), paragraph(report, "functions.2")]).toEqual(["=甲", "乙 <b>&\""]);
    expect(paragraph(report, "introduction")).toContain("根据《关于自评的通知》（某财绩〔2021〕6号）要求");
    expect(paragraph(report, "cover.date")).toBe("填报日期：2021年6月8日");
  });

  test("a reason takes the place of 【待补充】", () => {
    expect(paragraph(sample({ reason_basic_gap: "资本性支出6.35万元未单列。" }), "basicSpending")).toContain("比基本支出合计数少6.35万元，资本性支出6.35万元未单列。");
  });

  test("a remark beside the finding wins over it", () => {
    const finding: Finding = {
      id: "f", rule: "F6-04", state: "broken", severity: "hard", title: message("x"), detail: message("x"), left: null, right: null, difference: "6.35", tolerance: null,
      unit: "万元", cells: [{ kind: "cell", sheet: "GK03 支出决算表", row: 7, column: 5 }], texts: [], explanations: [], reason: null, rootId: null, remark: "已向财政说明", source: "",
    };
    const report = narrate(ledgerOf(SAMPLE_FIGURES), NO_SCORES, { ...NO_RECONCILIATION, findings: [finding] }, answers({ reason_basic_gap: "甲" }), "guangdong-2020");
    expect(paragraph(report, "basicSpending")).toMatch(/，已向财政说明。$/);
  });

  test("a working group older than the evaluated year is asked about", () => {
    expect(paragraph(sample({ group_date: "2019-8-14" }), "group")).toContain("2019年8月14日，我单位成立绩效自评工作小组【待确认：成立日期早于评价年度，如为常设小组请说明】");
    expect(paragraph(sample({ group_date: "2019-8-14", group_standing: "常设" }), "group")).toContain("工作小组（常设），");
    expect(paragraph(sample({ group_date: "2021-6-10", filing_date: "2021-6-8" }), "group")).toContain("【待确认：成立日期晚于填报日期】");
    expect(paragraph(sample({ group_date: "2021-6-1", filing_date: "2021-6-8" }), "group")).not.toContain("待确认");
  });
});

describe("the score", () => {
  const all = Object.fromEntries(GUANGDONG.indicators.map(({ id, points }) => [id, { score: String(points) }]));

  test("is not said while an indicator is open", () => {
    const report = narrate(ledgerOf(SAMPLE_FIGURES), scoresOf(GUANGDONG, { "gd20-sangong": { score: "0" } }), NO_RECONCILIATION, answers({}), "guangdong-2020");
    expect(paragraph(report, "score")).toBe("自评指标满分100分，已评定指标可得3分，已得0分；另有23项指标缺少数据或尚未评定，自评总分和等级【待补充：23项指标的数据或自评判断】。【待确认：所用评分表的分值和档次并非全部出自公开文件，请与当年自评通知所附评分表核对】");
    expect(textOfReport(report)).not.toMatch(/自评得分\d/);
  });

  test("without any scored indicator nothing is said to be earned", () => {
    expect(paragraph(sample(), "score")).toMatch(/^自评指标满分100分，24项指标均缺少数据或尚未评定，自评总分和等级【待补充：24项指标的数据或自评判断】。/);
  });

  test("is said with its levels, and the points lost make up the rest", () => {
    const report = narrate(ledgerOf(SAMPLE_FIGURES), scoresOf(GUANGDONG, { ...all, "gd20-sangong": { score: "0", rate: "100.66" } }), NO_RECONCILIATION, answers({}), "guangdong-2020");
    expect(paragraph(report, "score")).toBe("自评得分97分，等级为“优”。其中，预算编制情况20分，得20分；预算执行情况30分，得30分；预算监督情况10分，得10分；预算使用效益40分，得37分。扣分情况：“三公”经费控制率扣3分。【待确认：所用评分表的分值和档次并非全部出自公开文件，请与当年自评通知所附评分表核对】");
  });

  test("a score sheet with published points needs no such question", () => {
    const scores = { ...scoresOf(GUANGDONG, all), pointsStatus: "published" };
    expect(paragraph(narrate(ledgerOf(SAMPLE_FIGURES), scores, NO_RECONCILIATION, answers({}), "guangdong-2020"), "score")).not.toContain("待确认");
  });

  test("problems and measures follow the points lost in one order; causes are only asked about", () => {
    const report = narrate(ledgerOf(SAMPLE_FIGURES), scoresOf(GUANGDONG, { ...all, "gd20-sangong": { score: "2", rate: "100.66" }, "gd20-sat": { score: "2" } }), NO_RECONCILIATION, answers({ problems: "1.人手不足", reason_balance: "结余按规定结转" }), "guangdong-2020");
    const at = (heading: string): readonly string[] => report.sections.find((section) => section.heading.includes(heading))?.paragraphs.map(paragraphText) ?? [];
    expect(at("存在问题").map((text) => text.slice(0, 12))).toEqual(["1.公众或服务对象满意度", "2.“三公”经费控制率扣", "3.人手不足"]);
    expect(at("改进措施").map((text) => text.split("：")[0])).toEqual(["1.针对公众或服务对象满意度", "2.针对“三公”经费控制率"]);
    expect(at("存在问题")[0]).toMatch(/【待确认：成因是否为/);
  });

  test("nothing lost and nothing broken is said only when every indicator has its score", () => {
    const full = narrate(ledgerOf(SAMPLE_FIGURES), scoresOf(GUANGDONG, all), NO_RECONCILIATION, answers({ reason_balance: "结余按规定结转" }), "guangdong-2020");
    expect(paragraph(full, "problems")).toBe("各项指标未扣分，账表核对未发现未说明的差异。");
    expect(paragraph(sample({ reason_balance: "结余按规定结转" }), "problems")).toBe("【待补充：存在问题】");
  });
});

describe("breaks that nobody has explained", () => {
  const broken = (id: string, title: string, difference: string, more: Partial<Finding> = {}): Finding =>
    finding({ id, rule: "L-01", title: message(title), difference, cells: [{ kind: "cell", sheet: "台账", row: 1, column: 1 }], ...more });
  const with_ = (...findings: readonly Finding[]): Report => narrate(ledgerOf(SAMPLE_FIGURES), NO_SCORES, { ...NO_RECONCILIATION, findings }, answers({ reason_balance: "已结转" }), "guangdong-2020");
  const items = (report: Report, id: string): readonly string[] => report.sections.flatMap(({ paragraphs }) => paragraphs).filter((each) => each.id.startsWith(`${id}.`)).map(paragraphText);

  test("one is named with its difference and asks for the reason", () => {
    expect(items(with_(broken("a", "合计与其分项之和不等", "6.35")), "problems")).toEqual(["合计与其分项之和不等，相差6.35万元，【待补充：合计与其分项之和不等的原因】。"]);
  });

  test("several are one problem with one measure; more than five are counted and not all named", () => {
    const findings = [1, 2, 3, 4, 5, 6].map((number) => broken(`f${number}`, `第${number}项不等`, String(number)));
    const [problem, ...rest] = items(with_(...findings), "problems");
    expect(problem).toContain("账表核对有6处数据不一致尚未说明：《台账》第1项不等，相差1.00万元；");
    expect(problem).toContain("《台账》第5项不等，相差5.00万元等。【待补充：");
    expect(rest).toEqual([]);
    expect(items(with_(...findings), "measures")).toHaveLength(1);
  });

  test("one that a person explained is none, and slips of the sheets stay in 核对结果", () => {
    const none = with_(broken("a", "合计不等", "6.35", { remark: "资本性支出未列" }), broken("b", "文本型数字", "1", { rule: "S-09" }));
    expect(paragraph(none, "problems")).toBe("【待补充：存在问题】");
  });

  test("财政拨款 in one line is a source like others, where its kinds are not stated or do not make the total up", () => {
    const income = (kinds: readonly { account: string; value: string }[]): string => paragraph(narrate(ledgerOf([
      { account: "income_year", value: "1524.43" }, { account: "income_fiscal", value: "512.36" }, { account: "income_business", value: "1012.07" }, ...kinds,
    ]), NO_SCORES, NO_RECONCILIATION, answers({}), "guangdong-2020"), "finalIncome");
    expect(income([])).toBe("2020年收入合计1524.43万元，其中财政拨款512.36万元、事业收入1012.07万元。");
    expect(income([{ account: "income_gpb", value: "500" }])).toBe("2020年收入合计1524.43万元，其中财政拨款512.36万元、事业收入1012.07万元。");
    expect(income([{ account: "income_gpb", value: "500" }, { account: "income_gf", value: "12.36" }])).toBe("2020年收入合计1524.43万元，其中一般公共预算财政拨款500.00万元、政府性基金预算财政拨款12.36万元、事业收入1012.07万元。");
  });

  test("posts and people that stand in lines of their own are those of one unit", () => {
    const at = (row: number): [string, number, number] => ["一页通", row, 1];
    const stated = [
      { account: "est_total", value: "236", unit: "人", at: at(4) }, { account: "on_duty_total", value: "229", unit: "人", at: at(5) },
      { account: "off_est_staff", value: "47", unit: "人", at: at(6) }, { account: "retired", value: "88", unit: "人", at: at(7) },
    ] as const;
    const report = narrate(ledgerOf(stated), NO_SCORES, NO_RECONCILIATION, answers({}), "guangdong-2020");
    expect(paragraph(report, "staff")).toBe("核定编制236名；年末在职229人，财政供养人员控制率97.03%；编外人员47人。退休88人。");
  });

  test("staff over the quota is said with the number", () => {
    expect(items(with_(broken("p", "在职人员数大于编制数", "9", { rule: "P-03", severity: "warn", unit: "人" })), "problems")).toEqual(["在职人数超过核定编制9人，【待补充：在职人数超过核定编制的原因】。"]);
  });
});

describe("a difference of income and spending that no rule can judge", () => {
  test("is a problem of its own while carry-over is not filled in", () => {
    const report = sample();
    expect(paragraph(report, "problems.balance")).toBe("收入合计与支出合计相差57.34万元，年末结转和结余未填列，【待补充：收支差额的原因】。");
    expect(paragraph(report, "measures.balance")).toContain("补齐决算报表相应栏次");
  });
  test("is none once the unit explains it", () => expect(paragraph(sample({ reason_balance: "已结转下年" }), "carryOver")).toContain("收入比支出多57.34万元，已结转下年。"));
});

describe("outlines", () => {
  const ledgers = { full: ledgerOf(SAMPLE_FIGURES), empty: ledgerOf([], null) };

  test.each(OUTLINES.map((outline) => [outline.id, outline] as const))("%s renders every heading with unique ids, full or empty", (_id, outline) => {
    for (const ledger of Object.values(ledgers)) {
      for (const scorecard of [NO_SCORES, scoresOf(GUANGDONG, {}), scoresOf(system2022 as unknown as IndicatorSystem, {})]) {
        const report = narrate(ledger, scorecard, NO_RECONCILIATION, answers({}), outline.id);
        const ids = report.sections.flatMap(({ id, paragraphs }) => [id, ...paragraphs.map((each) => each.id)]);
        expect(ids.filter((each, index) => ids.indexOf(each) !== index)).toEqual([]);
        const headings = report.sections.map(({ heading }) => heading).join("\n");
        const names = JSON.stringify(outline.nodes).match(/"heading":"[^"]*"/g) ?? [];
        expect(names.length).toBeGreaterThan(5);
        for (const name of names) expect(headings).toContain(name.slice(11, -1));
        report.sections.forEach((section, index) => {
          const hasChild = (report.sections[index + 1]?.level ?? 0) > section.level;
          expect(section.paragraphs.length > 0 || hasChild).toBe(true);
        });
      }
    }
  });

  test("levels are never skipped", () => {
    for (const { id } of OUTLINES) {
      const levels = narrate(ledgers.full, scoresOf(system2022 as unknown as IndicatorSystem, {}), NO_RECONCILIATION, answers({}), id).sections.map(({ level }) => level);
      levels.forEach((level, index) => expect(level - (levels[index - 1] ?? -1)).toBeLessThanOrEqual(1));
    }
  });

  test("every field an outline asks for is a field of 自评基本信息", () => {
    const known = new Set(INFO_FIELDS.map(({ id }) => id));
    const asked = JSON.stringify(OUTLINES).match(/"field":"[^"]*"/g) ?? [];
    for (const field of asked) expect(known).toContain(field.slice(9, -1));
    expect(new Set(INFO_FIELDS.map(({ id }) => id)).size).toBe(INFO_FIELDS.length);
  });

  test("the proposed form fits the system and the year", () => {
    expect(proposeOutline(ledgers.full, GUANGDONG)).toBe("guangdong-2020");
    expect(proposeOutline({ ...ledgers.full, year: 2022 }, system2022 as unknown as IndicatorSystem)).toBe("guangdong-2021");
    expect(proposeOutline(ledgers.full, systemProject as unknown as IndicatorSystem)).toBe("mof-2020-10-project");
  });

  test("an unknown outline falls back and says so", () => {
    const report = sample({}, "nowhere");
    expect(report.outlineId).toBe("guangdong-2020");
    expect(report.warnings).toEqual([message("narrate.unknownOutline", { id: "nowhere", used: expect.any(String) as unknown as string })]);
  });
});
