import * as fc from "fast-check";
import { proofread, readStatements } from "../../src/proofreading";

const HEAD = "某某中心2020年度部门整体支出绩效自评报告\n";
const rulesOf = (text: string): readonly string[] => proofread(`${HEAD}${text}`).findings.filter(({ severity }) => severity !== "info").map(({ rule }) => rule);

describe("a report that holds", () => {
  it.each([
    ["a list that adds up", "基本支出310.50万元，其中工资福利支出200.25万元，商品和服务支出80万元，对个人和家庭的补助30.25万元。"],
    ["two decompositions of one total", "预算合计500万元，其中，财政拨款500万元。其中基本支出320万元，其中工资福利支出200万元，商品和服务支出120万元。"],
    ["a remark in brackets about one part", "在职12人，其中公务员7人，工勤人员5人（含 3名雇员）。"],
    ["two dimensions in one list", "接访50批130人次，其中个人访44批60人次，集体访6批70人次。"],
    ["different things listed behind 合计", "发放物资合计口罩3.5万个，面屏200个，酒精50支。"],
    ["staff that happens to add up", "共有编制人数30人，实际在职人数20人，退休人数10人。"],
    ["an open list", "项目支出300万元，主要包括设备购置100万元、培训20万元等。"],
    ["overlapping groups of people", "在职20人，其中党员15人，本科以上学历18人。"],
    ["a masked member", "项目支出300万元，其中设备购置费**万元，培训费120万元，会议费100万元，差旅费79万元。"],
    ["arrival and execution", "预算安排400万元，到位400万元，资金到位率100%，支出300万元，执行率75%。"],
    ["shares forced to a hundred", "总支出1542.14万元（其中：基本支出247.28万元，占总支出的16.04%；项目支出1294.86万元，占总支出的83.96%）。"],
    ["a carry-over that explains the balance", "2020年总收入100万元，其中财政拨款100万元。总支出90万元。年初结转结余5万元，年末结转结余15万元。"],
    ["a missed target with its reason", "培训人数≥100人，实际培训人数90人，因疫情影响部分班次取消。"],
    ["a book title with a number", "印发《关于拨付300万元资金的通知》，其中培训费400万元。"],
    ["a plan for the year after", "该工程预计于2021年2月完工。"],
    ["a standing group", "2018年3月1日，成立绩效评价工作领导小组，为常设机构。"],
    ["ranks of different scope", "被《工作动态》采用的信息20条，排全市第3名；被《工作动态》采用20条，排市直第1名。"],
    ["a budget that was kept", "各项费用均控制在预算内。“三公”经费预算数20万元，实际支出18.50万元。"],
    ["a score and its grade", "自评得分为92分，等级为优。"],
    ["grades the text defines itself", "85分以上为优。自评得分为88分，等级为优。"],
    ["growth that is right", "支出120万元，比上年增加20万元，增长20%。"],
    ["a list that is cut off", "项目支出300万元，其中设备购置费100万元，培训费120万元，会议费100万元，差旅"],
  ])("stays silent about %s", (_name, text) => {
    expect(rulesOf(text)).toEqual([]);
  });
});

describe("a report with one slip", () => {
  it.each([
    ["a changed digit", "基本支出310.50万元，其中工资福利支出200.25万元，商品和服务支出80万元，对个人和家庭的补助80.25万元。", "T01"],
    ["a dropped part of a closed list", "经费100万元，分别为设备费50万元、培训费30万元。", "T01"],
    ["a part in 元 for 万元", "经费100万元，分别为设备费50元、培训费50元。", "T20"],
    ["a part above its total", "收入合计500万元，其中财政拨款收入600万元。", "T03"],
    ["a sum behind its parts", "设备费50万元、培训费30万元，合计90万元。", "T01"],
    ["an execution rate", "年初预算200万元，实际支出50万元，执行率100%。", "T05"],
    ["a share", "总支出200万元。基本支出50万元，占总支出的35%。", "T05"],
    ["a growth rate over this year's amount", "支出120万元，比上年增加20万元，增长16.67%。", "T07"],
    ["a turned direction", "支出120万元，比上年增加20万元，下降20%。", "T07"],
    ["a count retyped", "疏导劝返来访群众149批328人次，其中个人访141批210人次，集体访8批118人次。\n劝返来访群众共298人次。", "T09"],
    ["two names", "被《海城信息》采用的信息40条。又被《海城信息》采用12条。\n被《海府信息》采用的信息40条。", "T10"],
    ["two ranks", "被《工作动态》采用的信息20条，排全市第3名。\n被《工作动态》采用20条，排全市第五名。", "T11"],
    ["a budget that was not kept", "各项费用均控制在预算内。“三公”经费预算数20万元，实际支出21.50万元。", "T12"],
    ["a missed target", "培训人数≥100人，实际培训人数90人。", "T14"],
    ["a grade", "自评得分为82分，等级为优。", "T15"],
    ["a balance", "2020年总收入100万元，总支出90万元。", "T16"],
    ["a day that is none", "2020年2月30日完成验收。", "T18"],
    ["an early filing", "填报日期：2020年6月8日", "T18"],
    ["part of a year", "2020年1-10月，实收租金为40万元。", "T19"],
  ])("says so about %s", (_name, text, rule) => {
    expect(rulesOf(text)).toContain(rule);
  });
});

it("gives the words of the original for every statement, whatever stands around it", () => {
  const piece = fc.constantFrom("支出", "１２.５万元", "12, ", "\n", "  ", "，", "。", "300人次", "（", "其中", "１，234.5元", "｜", "《", "约", "😀", "3-5个", "2020年");
  fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
    const text = pieces.join("");
    for (const { place } of readStatements(text)) expect(text.slice(place.start, place.end)).toBe(place.text);
    for (const { places } of proofread(text).findings) for (const place of places) expect(text.slice(place.start, place.end)).toBe(place.text);
  }));
});

it("reads full-width digits and thousands and points at the original words", () => {
  expect(readStatements("收入１，２３４.５０万元。").map(({ value, unit, place }) => [value, unit, place.text])).toEqual([["1234.5", "万元", "１，２３４.５０万元"]]);
});
