import { cellAddress, NO_CHOICES, NO_INPUTS, type Finding } from "../../src/model";
import { textOf } from "../../src/messages";
import { readLedger } from "../../src/reading";
import { reconcile } from "../../src/reconciling";
import { snapshotOf } from "../helpers/unseen/page";

/** Cells that a rule calls wrong, and whether a cell took part in any check. */
function check(text: string, formats: Readonly<Record<string, string>> = {}): { wrong: readonly string[]; said: readonly string[]; checked: (column: number, row: number) => boolean } {
  const ledger = readLedger(snapshotOf({ title: "", file: "2023.xlsx", pages: [{ name: "表", text, formats }], states: "" }), NO_CHOICES);
  const { findings, checkedCells } = reconcile(ledger, NO_INPUTS);
  const rates = findings.filter(({ rule, state }: Finding) => state === "broken" && (rule === "L-03" || rule === "Y-02"));
  return {
    wrong: rates.map(({ cells }) => (cells[0]?.kind === "cell" ? cellAddress(cells[0]) : "")),
    said: rates.map(({ detail }) => textOf(detail)),
    checked: (column, row) => checkedCells.has({ kind: "cell", sheet: "表", row: row - 1, column }),
  };
}

const execution = (headings: string, line: string): string => `2023年预算执行情况表\n单位：万元\n${headings}\n基本支出|${line}\n项目支出|${line}`;

describe("a rate of execution", () => {
  it.each([
    ["项目|年初预算|调增|调减|调整后预算|全年支出|结余|执行率", "400.5|20|-5.5|415|410.2|4.8|98.84%", 7],
    ["项目|年初预算|调整预算|支出数|结转数|支出进度", "60|80|72|8|90%", 5],
    ["项目|预算数|实际支出数|支付进度", "80|72|90.00%", 3],
    ["项目|全年预算数|已支付金额|余额|支付率", "80|72|8|90%", 4],
  ] as const)("is worked out again under the headings %s", (headings, line, column) => {
    const good = check(execution(headings, line));
    expect([good.wrong, good.checked(column, 4)]).toEqual([[], true]);
    const letter = "ABCDEFGH"[column]!;
    const typo = line.replace(/98\.84%$/, "89.84%").replace(/90(?:\.00)?%$/, "80%");
    expect(check(execution(headings, typo)).wrong).toEqual([`${letter}4`, `${letter}5`]);
  });

  it("is over amounts whose group of headings speaks of progress", () => {
    const table = (rate: string): string => `2023年预算执行情况表\n单位：万元\n项目|调整后预算|支出进度||执行率\n||上半年|全年累计|\n基本支出|400.5|200|410.2|${rate}\n项目支出|800|300|720|90%`;
    expect(check(table("102.42%")).wrong).toEqual([]);
    expect(check(table("104.22%")).wrong).toEqual(["E5"]);
  });

  it("may be a bare share or a bare percentage", () => {
    expect(check(execution("项目|预算数|支出数|执行率", "80|72|0.9")).wrong).toEqual([]);
    expect(check(execution("项目|预算数|支出数|执行率", "80|72|90")).wrong).toEqual([]);
    expect(check(execution("项目|预算数|支出数|执行率", "80|72|9")).wrong).toEqual(["D4", "D5"]);
  });

  it("agrees as far as its own digits and those of both figures tell", () => {
    expect(check(execution("项目|预算数|支出数|执行率", "415.25|410.17|98.8%")).wrong).toEqual([]);
    expect(check(execution("项目|预算数|支出数|执行率", "415.25|410.17|99%")).wrong).toEqual([]);
    expect(check(execution("项目|预算数|支出数|执行率", "415.25|410.17|98.79%")).wrong).toEqual(["D4", "D5"]);
  });

  it("that follows from one of several columns is right, and from none of them is no proof", () => {
    const headings = "项目|预算数|财政拨款支出数|单位资金支出数|执行率";
    const seen = (rate: string): unknown => [check(execution(headings, `80|60|12|${rate}`))].map(({ wrong, checked }) => [wrong, checked(4, 4)])[0];
    expect([seen("75%"), seen("15%"), seen("90%")]).toEqual([[[], true], [[], true], [[], false]]);
  });

  it("says nothing over a budget of nought", () => {
    expect(check(execution("项目|预算数|支出数|执行率", "0|72|90%")).wrong).toEqual([]);
  });
});

const years = (headings: string, line: string): string => `预决算对比表\n单位：万元\n${headings}\n基本支出|${line}`;

describe("a rate of change", () => {
  it.each([
    ["of both years", "项目|2022年决算数|2023年决算数|增减率%", "54.6|53.84|-1.39", "54.6|53.84|1.39", "D4"],
    ["of the change and the year before", "项目|上年数|增减额|增减率", "200|50|25%", "200|50|52%", "D4"],
    ["of the change that is written ±, beside columns that name the years", "项目|2023年预算|2023年决算|2022年决算|比上年±|±%", "200|150|120|30|25.00%", "200|150|120|30|20.00%", "F4"],
    ["of the change and this year, where the year before is not written", "项目|上年数|2023年决算|增减额|增减率", "|2995.39|-56.95|-1.87%", "|2995.39|-56.95|-1.78%", "E4"],
  ])("follows from the figures %s", (_which, headings, good, typo, cell) => {
    expect(check(years(headings, good)).wrong).toEqual([]);
    expect(check(years(headings, typo)).wrong).toEqual([cell]);
  });

  it("takes no column of another year for this year's", () => {
    const headings = "项目|2022年执行数|2023年预算数·小计|2023年预算数·基本支出|增减额|增减%";
    expect(check(years(headings, "9000|9800|6000|800|8.89%")).wrong).toEqual([]);
  });
});

describe("a rate of change beyond fivefold", () => {
  const headings = "项目|上年数|增减额|增减率";
  const grew = (rate: string, format?: string): ReturnType<typeof check> => check(years(headings, `20|130|${rate}`), format ? { D4: format } : {});

  it.each([
    ["as a text in per cent", "'650%", undefined], ["as a text to two decimals", "'650.00%", undefined], ["with a full-width sign", "'650％", undefined],
    ["under a format of per cent", "6.5", "0.00%"], ["as a bare share", "6.5", undefined], ["as a bare percentage", "650", undefined], ["as a bare text", "'650", undefined],
  ])("is right %s", (_how, rate, format) => {
    const { wrong, checked } = grew(rate, format);
    expect([wrong, checked(3, 4)]).toEqual([[], true]);
  });

  it.each([
    ["as a text in per cent", "'560%", undefined, "560.00%"], ["under a format of per cent", "5.6", "0.00%", "560.00%"], ["as a bare percentage", "560", undefined, "560.00%"],
    ["as a text that says a hundredth", "'6.5%", undefined, "6.50%"], ["under a format that shows a hundredth", "0.065", "0.0%", "6.50%"],
    ["under a format that shows the hundredfold", "650", "0%", "65000.00%"],
  ])("is told where it does not follow from the figures, %s", (_how, rate, format, shown) => {
    const { wrong, said } = grew(rate, format);
    expect(wrong).toEqual(["D4"]);
    expect(said[0]).toContain(shown);
    expect(said[0]).toContain("650.00%");
  });

  it("agrees as far as its digits and the figures tell", () => {
    expect(check(years(headings, "20|130.04|650%")).wrong).toEqual([]);
    expect(check(years(headings, "20|130.04|650.2%")).wrong).toEqual([]);
    expect(check(years(headings, "20|130.04|650.5%")).wrong).toEqual(["D4"]);
  });
});

describe("a bare rate under a heading that names no per cent", () => {
  it("may be the share or the percentage, and is wrong as neither", () => {
    const grew = (rate: string): readonly string[] => check(years("项目|上年数|增减额|增长比例", `200|7|${rate}`)).wrong;
    expect([grew("3.5"), grew("0.035"), grew("'3.5%")]).toEqual([[], [], []]);
    expect(check(execution("项目|预算数|支出数|支出进度", "80|4|5")).wrong).toEqual([]);
    expect(check(execution("项目|预算数|支出数|支出进度", "80|4|0.05")).wrong).toEqual([]);
    expect(check(execution("项目|预算数|支出数|支出进度", "80.25|4.01|6")).wrong).toEqual(["D4", "D5"]);
  });
});

describe("a rate that a list states on its own", () => {
  const list = (rate: string, remark = ""): readonly string[] => check(`2023年财务数据\n |年初预算|800.00万元\n |全年预算|1,000.00万元\n |全年支出（执行数）|900.00万元\n |预算完成率|${rate}|${remark}`).wrong;

  it("is over the budget that the remark beside it names", () => {
    expect([list("90.00%", "执行数/全年预算"), list("112.50%", "执行数/全年预算"), list("112.50%", "执行数÷年初预算"), list("90.00%", "执行数÷年初预算")]).toEqual([[], ["C5"], [], ["C5"]]);
  });

  it("may be over either budget, or of another scope, where nothing tells", () => {
    expect([list("90.00%"), list("112.50%"), list("95.00%")]).toEqual([[], [], []]);
  });
});
