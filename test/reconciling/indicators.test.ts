import { findingsIn, told } from "../helpers/told";

const HEAD = "2023年度部门整体绩效目标完成情况表\n填报单位：某某局\n一级指标|二级指标|三级指标|年度指标值|实际完成值|完成率|分值|得分|偏差原因分析及改进措施";
const SOUND = ["产出指标|数量指标|培训人次|1200|1260|'105%|10|10|", "||开展检查次数|50|40|'80%|10|8|疫情影响", "|质量指标|检查合格率|'95%|'92%|'96.84%|10|9.68|个别单位不合格", "|成本指标|培训成本（万元）|120|118.5|'100%|10|10|", "效益指标|社会效益|群众满意度|'90%|'95%|'100%|10|10|", "总分||||||50|47.68|"];
const table = (changes: Readonly<Record<number, string>> = {}): Readonly<Record<string, string>> => ({ 目标: [HEAD, ...SOUND.map((line, index) => changes[index] ?? line)].join("\n") });

describe("a table of indicators", () => {
  it("is sound where rates follow from 完成值 and 指标值, overfulfilment stands as it is or as 100 %, and lower costs fail nothing", () => {
    expect(told(table())).toEqual([]);
  });

  it("tells a completion rate that does not follow from its figures", () => {
    expect(told(table({ 1: "||开展检查次数|50|40|'90%|10|8|疫情影响" }))).toEqual(["broken AUTO-COMPLETION 目标!F5"]);
    expect(told(table({ 0: "产出指标|数量指标|培训人次|1200|1260|'110%|10|10|" }))).toEqual(["broken AUTO-COMPLETION 目标!F4"]);
  });

  it("tells points beyond those there are, and a sum of scores that is none", () => {
    expect(told(table({ 4: "效益指标|社会效益|群众满意度|'90%|'95%|'100%|10|11|" }))).toContain("broken AUTO-POINTS 目标!H8");
    expect(told(table({ 5: "总分||||||50|48.67|" }))).toEqual(["broken AUTO-SUM 目标!H9"]);
    expect(told(table({ 5: "总分||||||50|47.69|" }))).toEqual(["tail AUTO-SUM 目标!H9"]);
  });

  it("says nothing of a total whose points are others", () => {
    expect(told(table({ 5: "总分||||||100|93.5|" }))).toEqual([]);
  });

  it("asks once for the reasons that are missing where something falls short", () => {
    const found = findingsIn(table({ 1: "||开展检查次数|50|40|'80%|10|8|", 2: "|质量指标|检查合格率|'95%|'92%|'96.84%|10|9.68|" })).filter(({ rule }) => rule === "AUTO-REASON");
    expect(found).toMatchObject([{ severity: "warn", state: "broken" }]);
    expect(found[0]!.cells.filter(({ column }) => column === 8).map(({ row }) => row + 1)).toEqual([5, 6]);
  });
});

describe("a self-evaluation of a project", () => {
  const form = (total: string): Readonly<Record<string, string>> => ({
    自评: `项目支出绩效自评表\n（2023年度）\n项目名称|职业技能培训补贴\n项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分\n|年度资金总额|120|130|118.5|10|'91.15%|9.12\n绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分\n|产出指标|数量指标|培训人次|1200|1260|20|20\n||成本指标|培训成本（万元）|120|118.5|10|10\n总分||||||40|${total}`,
  });

  it("adds the points for the money to those of the indicators", () => {
    expect(told(form("39.12"))).toEqual([]);
    expect(told(form("38.12"))).toEqual(["broken AUTO-SUM 自评!H9"]);
  });
});
