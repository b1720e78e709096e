import { pairsOfText } from "../../src/reading/inWords/textPairs";

/** `account@stage=figure unit` of every pair, and `+n` for the figures left unread. */
function said(text: string, beside = ""): string[] {
  const { pairs, unread } = pairsOfText(text, beside);
  const words = pairs.map(({ account, period, year, yearShift, figure, unit }) => `${account}@${period ?? "-"}${year === null ? "" : `@${year}`}${yearShift < 0 ? "@-1" : ""}=${figure.value.toFixed()}${unit}`);
  return unread > 0 ? [...words, `+${unread}`] : words;
}

describe("pairs in one text", () => {
  it.each([
    ["年初预算：500万元", ["budget_initial@budget=500万元"]],
    ["三公经费预算数 12.5 万元，决算数 10.3 万元", ["sangong_total@budget=12.5万元", "sangong_total@final=10.3万元"]],
    ["编制数：45人；实有在职人数：42名；退休人员：18人", ["est_total@-=45人", "on_duty_total@final=42人", "retired@-=18人"]],
    ["公务接待费：预算3万元，决算2.1万元", ["sangong_reception@budget=3万元", "sangong_reception@final=2.1万元"]],
    ["政府采购支出 ３８５，６００．００ 元", ["procurement_total@-=385600元"]],
    ["固定资产（年末原值）：1,203.5万元", ["fixed_asset_end@final=1203.5万元"]],
    ["2021年“三公”经费支出决算10万元", ["sangong_total@final@2021=10万元"]],
    ["上年“三公”经费决算10万元", ["sangong_total@final@-1=10万元"]],
  ])("%s", (text, wanted) => {
    expect(said(text)).toEqual(wanted);
  });

  it("keep thousands together and part sentences at commas and behind units", () => {
    expect(said("基本支出1,234,567.80元、项目支出300元,其他收入12元")).toEqual(["basic_exp@-=1234567.8元", "project_exp@-=300元", "income_other@-=12元"]);
  });

  it("go on about the subject that the words before name, but not into the next sentence", () => {
    expect(said("三公经费：年初预算12万元，实际支出10万元")).toEqual(["sangong_total@budget=12万元", "sangong_total@final=10万元"]);
    expect(said("三公经费12万元。某项目支出决算3万元")).toEqual(["sangong_total@-=12万元", "+1"]);
    expect(said("预算：12万元", "三公经费")).toEqual(["sangong_total@budget=12万元"]);
  });

  it("leave changes and shares alone, and say that they left approximate and unknown ones", () => {
    expect(said("机关运行经费支出86.54万元，比2021年减少3.2万元，下降3.57%")).toEqual(["agency_operating@-=86.54万元"]);
    expect(said("其中有一个项目因故推迟，涉及资金约20万元")).toEqual(["+1"]);
    expect(said("三公经费支出约10万元")).toEqual(["+1"]);
    expect(said("人均公用经费支出2万元")).toEqual(["+1"]);
  });

  it("take nothing whose subject is no quantity of the dictionary, nor a stage behind it", () => {
    expect(said("宣传项目：年初预算50万元，支出48万元")).toEqual(["+2"]);
    expect(said("档案馆改造工程投入120万元")).toEqual(["+1"]);
  });

  it("tell the parts of a total that is itself a part: basic spending below 一般公共预算 is not all of it", () => {
    expect(said("一般公共预算财政拨款支出500万元，其中：基本支出300万元，项目支出200万元")).toEqual(["gpb_exp@-=500万元", "gpb_basic@-=300万元", "gpb_project@-=200万元"]);
    expect(said("财政拨款支出500万元，其中：基本支出300万元")).toEqual(["fiscal_exp_total@-=500万元", "+1"]);
  });

  it("refuse heads in 万元 and money in 人", () => {
    expect(said("编制数：45万元")).toEqual(["+1"]);
    expect(said("三公经费支出：12人")).toEqual(["+1"]);
  });

  it("take long texts and texts without figures for no pairs", () => {
    expect(said(`三公经费支出12万元${"，详见附件".repeat(90)}`)).toEqual([]);
    expect(said("填报单位：某某局")).toEqual([]);
  });
});

describe("a stage in front of a list, and what is counted of an expense", () => {
  it("holds the stage to the end of the sentence, not behind it", () => {
    const { pairs } = pairsOfText("注：年初预算：公务接待费0.4万元、会议费1.5万元；培训费2万元。", "");
    expect(pairs.map(({ account, period }) => [account, period])).toEqual([["sangong_reception", "budget"], ["meeting_exp", "budget"], ["training_exp", null]]);
  });

  it("lets a figure's own stage win", () => {
    const { pairs } = pairsOfText("年初预算：公务接待费决算数0.4万元、会议费1.5万元。", "");
    expect(pairs.map(({ account, period }) => [account, period])).toEqual([["sangong_reception", "final"], ["meeting_exp", "budget"]]);
  });

  it("counts batches and guests of domestic receptions, none of guests from abroad", () => {
    const accountsOf = (text: string): string[] => pairsOfText(text, "").pairs.map(({ account, figure, unit }) => `${account}=${figure.value.toFixed()}${unit}`);
    expect(accountsOf("国内公务接待23批次187人次。")).toEqual(["reception_batches=23批次", "reception_persons=187人次"]);
    expect(accountsOf("外事接待3批次20人次。")).toEqual([]);
  });
});
