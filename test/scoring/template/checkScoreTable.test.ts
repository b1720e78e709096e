import { textOf } from "../../../src/messages";
import type { CellValue, TableCheck, TableFinding } from "../../../src/model";
import { cellAddress } from "../../../src/model";
import { checkScoreTable, isFilledIn, readScoreTable } from "../../../src/scoring";
import { drawSheet } from "../../helpers/drawSheet";
import { LAYOUTS } from "./layouts";

type Rows = readonly (readonly CellValue[])[];
const check = (rows: Rows, merges: readonly string[] = [], formats: Record<string, string> = {}): TableCheck => checkScoreTable(readScoreTable(drawSheet("表", rows, { merges, formats }))!);
const found = ({ findings }: TableCheck, severities: readonly TableFinding["severity"][] = ["hard", "warn", "info"]): string[] =>
  findings.filter(({ severity }) => severities.includes(severity)).map(({ kind, place, message }) => `${kind} ${place ? cellAddress(place) : ""} ${textOf(message)}`);

describe("published tables with their mistakes", () => {
  /** Figures of 廊坊 2019 (E1) in the form of 财预〔2020〕10号. */
  const school: Rows = [
    ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分", null],
    ["年度资金总额", 43.2, 43.2, 37.24, 10, "86%", 9, null],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因"],
    ["产出指标", "数量指标", "工程资金金额", "43.2万元", "37.24万元", 10, 9, null], [null, "质量指标", "工程完工率", "100%", "100%", 10, 10, null],
    [null, null, "工程验收合格率", "100%", "100%", 10, 10, null], [null, "时效指标", "项目完成及时率", "100%", "100%", 10, 10, null],
    [null, "成本指标", "成本控制率", "100%", "100%", 10, 10, null], ["效益指标", "社会效益", "安全率", "100%", "100%", 10, 10, null],
    [null, null, "学校发展能力", "100%", "100%", 10, 10, null], [null, null, "长期使用性", "100%", "100%", 10, 10, null],
    ["满意度指标", "满意度", "学生满意度", "100%", "100%", 10, 10, null], ["总分", null, null, null, null, 100, 98, null], ["等级：优"],
  ];

  test("廊坊: 97.24 by its own figures against the printed 98, two rows only by rounding", () => {
    const result = check(school);
    expect(found(result)).toEqual([
      "rounds G2 年度资金总额：表内得分9，按本行数字为8.62，取整后一致。", "rounds G4 工程资金金额：表内得分9，按本行数字为8.62，取整后一致。",
      "recomputedTotal G13 总分：表内为98，各行按自己的数字计分后合计97.24，相差0.76。",
    ]);
    expect([result.printedTotal, result.recomputedTotal]).toEqual(["98", "97.24"]);
  });

  test("廊坊 printed with decimals is wrong and not rounded", () => {
    expect(found(check(school, [], { G2: "0.00" }), ["hard"])[0]).toBe("differs G2 年度资金总额：表内得分9.00，按本行数字和评分标准应为8.62，相差0.38。");
  });

  test("绥阳: 基本支出 92.87% cannot be 10 of 10; the parts add nothing to the sum", () => {
    const result = check([
      ["指标", "年初预算数（A）", "全年执行数（B）", "分值", "执行率", "得分"],
      ["年度资金总额", 1172.55, 1268.72, 10, "108.20%", 10], ["基本支出", 985.19, 914.97, 10, "92.87%", 10], ["项目支出", 187.36, 353.75, 10, "188.81%", 10],
      ["一级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"], ["产出", "工作完成率", "100%", "100%", 90, 90], ["总分", null, null, null, 100, 100],
    ]);
    expect(found(result)).toEqual(["differs F3 基本支出：表内得分10，按本行数字和评分标准应为9.29，相差0.71。"]);
    expect(result.recomputedTotal).toBe("100");
  });

  test("湖南 2018: 32 points of a department's table follow from their rates", () => {
    const head = ["一级指标", "三级指标", "分值", "评分标准", "实际值（%）", "得分", "扣分原因"];
    const rows = (completion: number): Rows => [head,
      ["投入", "在职人员控制率", 8, "控制率≤100%得8分；每超过一个百分点扣0.5分，扣完为止", "95.10%", 8, null],
      [null, "“三公经费”变动率", 8, "变动率≤0得8分；每超过一个百分点扣0.8分，扣完为止", "98.31%", 0, "变动率98.31%，扣8分"],
      ["过程", "预算完成率", 8, "100%计满分，每低于5%扣2分", "99.27%", completion, null],
      [null, "预算控制率", 8, "0计8分；0-10%（含）计6分；10-20%（含）计4分；20-30%（含）计2分；大于30%不得分", "39.94%", 0, "扣8分"]];
    expect(found(check(rows(8)))).toEqual([]);
    expect(found(check(rows(7.71)), ["hard"])).toEqual(["differs F4 预算完成率：表内得分7.71，按本行数字和评分标准应为8，相差0.29。"]);
  });

  test("大英: blank scores and a grade without a total", () => {
    const result = check([
      ["一级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"], ["产出", "设置及时率", "100%", "100%", 50, null], ["成本", "排查成本", "≤5万元", "5万元", 50, null],
      ["总分", null, null, null, 100, null], ["评价等级", "良好"]]);
    expect(found(result)).toEqual([
      "blank F2 设置及时率：得分栏空白，按本行数字应为50分。", "blank F3 排查成本：得分栏空白，按本行数字应为50分。", "grade B5 写了等级“良”，但没有总分。"]);
    expect(isFilledIn(readScoreTable(LAYOUTS["merged"]!)!)).toBe(false);
  });
});

describe("what does not follow", () => {
  const table = (scores: readonly CellValue[], { deductions = [], total = 100, sum, grade = "优" }: { deductions?: readonly CellValue[]; total?: number; sum?: CellValue; grade?: string } = {}): TableCheck => check([
    ["一级指标", "三级指标", "分值", "评分标准", "得分", "扣分原因"],
    ["投入（40分）", "制度健全性", 20, "健全得20分，基本健全得10分，不健全不得分", scores[0] ?? null, deductions[0] ?? null],
    [null, "资金合规性", 20, "每发现一处扣4分，扣完为止", scores[1] ?? null, deductions[1] ?? null],
    ["小计", null, 40, null, sum ?? null, null],
    ["产出（60分）", "社会效益", 60, "结合实际评价", scores[2] ?? null, deductions[2] ?? null],
    ["合计", null, total, null, scores[3] ?? null, null], ["自评等级", grade]]);

  test("a table that follows has no finding", () => {
    expect(found(table([20, 16, 60, 96], { deductions: [null, "一处超范围，扣4分"], sum: 36 }))).toEqual([]);
  });

  test.each<[string, TableCheck, readonly string[]]>([
    ["a score above its points", table([21, 20, 60, 101]), ["above E2 制度健全性：得分21不在0～20分之间。"]],
    ["a score that no grade gives", table([15, 20, 60, 95], { deductions: ["基本健全"] }), ["unreachable E2 制度健全性：得分15不是评分标准能给出的分数（分值20分）。"]],
    ["a deduction that is no multiple", table([20, 17, 60, 97], { deductions: [null, "有问题"] }), ["unreachable E3 资金合规性：得分17不是评分标准能给出的分数（分值20分）。"]],
    ["words that take off something else", table([20, 16, 60, 96], { deductions: [null, "扣8分"] }), ["deduction F3 资金合规性：扣分原因写扣8分，得分16实际扣了4分。"]],
    ["a wrong sub-total", table([20, 20, 60, 100], { sum: 41 }), ["sum E4 小计：表内为41，各行得分之和为40。"]],
    ["a wrong total", table([20, 20, 60, 99]), ["sum E6 合计：表内为99，各行得分之和为100。", "recomputedTotal E6 总分：表内为99，各行按自己的数字计分后合计100，相差1。"]],
    ["points that do not add up", table([20, 20, 60, 100], { total: 110 }), ["points C6 合计：写明分值110，各行分值之和为100。"]],
    ["a grade of another band", table([20, 20, 45, 85], { deductions: [null, null, "扣15分"] }), ["grade B7 等级写“优”，总分85对应“良”。"]],
    ["a total over blanks", table([20, null, 60, 100]), ["blank E3 资金合规性：得分栏空白（分值20分）。", "sum E6 合计：表内为100，但有1行得分空白，其余各行之和为80。"]],
  ])("%s", (_, result, expected) => {
    expect(found(result, ["hard", "warn"])).toEqual(expected);
  });

  test("89.5 is 良, not 优 (edge of the bands)", () => {
    expect(found(table([20, 20, 49.5, 89.5], { deductions: [null, null, "扣10.5分"] }), ["hard"])).toEqual(["grade B7 等级写“优”，总分89.5对应“良”。"]);
    expect(found(table([20, 20, 50, 90], { deductions: [null, null, "扣10分"] }), ["hard"])).toEqual([]);
  });

  test("a deduction without words is only told", () => {
    expect(found(table([20, 16, 60, 96]), ["info"])).toEqual(["noReason F3 资金合规性：扣了4分，没有写扣分原因。"]);
  });

  test("a printed rate against its figures", () => {
    const rate = (printed: CellValue): string[] => found(check([["项目", "全年预算数", "全年执行数", "分值", "执行率", "得分"], ["年度资金总额", 43.2, 37.24, 10, printed, 8.62], ["一级指标", "三级指标", "指标值", "完成值", "分值", "得分"], ["产出", "甲", "1", "1", 90, 90]]));
    expect(rate("86.20%")).toEqual([]);
    expect(rate("86%")).toEqual([]);
    expect(rate(0.862)).toEqual([]);
    expect(rate("87%")).toEqual(["rate E2 年度资金总额：表内比率87%，按所列数字为86.2%。"]);
  });
});
