import { NO_CHOICES, cellAddress, type CellValue, type Ledger } from "../../src/model";
import { coverageOf, readLedger } from "../../src/reading";
import { drawBook, drawSheet, type Drawing } from "../helpers/drawSheet";

function read(rows: readonly (readonly CellValue[])[], name = "Sheet1", drawing: Drawing = {}): { ledger: Ledger; said: string[] } {
  const ledger = readLedger(drawBook(drawSheet(name, rows, drawing)), NO_CHOICES);
  const said = [...ledger.entries.values()].flatMap(({ statements }) => statements.map(({ quantity, amount, place }) =>
    `${place.kind === "cell" ? cellAddress(place) : ""} ${quantity.account}@${quantity.period}@${quantity.year ?? "?"}=${amount.value.toFixed()}${amount.unit}`));
  return { ledger, said };
}

const NOTHING = { hasAt: () => false };

describe("label and figure in one cell", () => {
  it("are read with their own units, the cell as their source, on a sheet without any table", () => {
    const { ledger, said } = read([["某镇2023年度基本情况"], ["年初预算：500万元", "调整后预算：5,605,000元", "全年支出：548.32万元"], ["三公经费预算数 12.5 万元，决算数 10.3 万元"], ["编制数：45人；退休人员：18人"]]);
    expect(said).toEqual([
      "A2 budget_initial@budget@2023=500万元", "B2 budget_adjusted@adjusted@2023=5605000元", "C2 expenditure_actual@final@2023=548.32万元",
      "A3 sangong_total@budget@2023=12.5万元", "A3 sangong_total@final@2023=10.3万元", "A4 est_total@final@2023=45人", "A4 retired@final@2023=18人",
    ]);
    expect(ledger.year).toBe(2023);
    expect(ledger.sheets[0]).toMatchObject({ form: "WK-LIST", year: 2023 });
    expect([...ledger.entries.values()].map(({ settled }) => settled.label)).toContain("三公经费决算数");
    expect([...ledger.entries.values()][0]!.settled.figure).toMatchObject({ raw: "年初预算：500万元", isText: true });
  });

  it("are read above a table, and not inside of it", () => {
    const { said } = read([
      ["2022年“三公”经费情况"], ["编制数：30人", "实有在职人数：28人"], ["单位：万元"], ["项目", "预算数", "决算数", "备注"], ["公务接待费", 5, 4, "其中外宾接待费1万元"], ["合计", 5, 4, "三公经费支出9万元"],
    ]);
    expect(said.filter((one) => /人$/.test(one))).toEqual(["A2 est_total@final@2022=30人", "B2 on_duty_total@final@2022=28人"]);
    expect(said.filter((one) => one.startsWith("D"))).toEqual([]);
  });

  it("state the budget column of the final account where the sheet explains it, and come last when settled", () => {
    const { ledger, said } = read([["2022年度部门决算情况说明"], ["“三公”经费财政拨款支出预算为15万元，支出决算为9.88万元，完成预算的65.87%。"]]);
    expect(said).toEqual(["A2 sangong_total@budget_in_final@2022=15万元", "A2 sangong_total@final@2022=9.88万元"]);
    expect(ledger.sheets[0]!.form).toBe("WK-NOTES");
  });

  it("are read from a long sentence about 三公, which the year before and its changes do not disturb", () => {
    const { said } = read([["某镇2024年“三公”经费预算情况说明"], ["2024年一般公共预算“三公”经费支出预算为14.01万元，其中：因公出国（境）费用0万元，公务用车运行维护费12.01万元，公务接待费2万元。与2023年预算相比增长16.75%，其中公务用车运行维护费增加2.01万元。"]]);
    expect(said).toEqual(["A2 sangong_total@budget@2024=14.01万元", "A2 sangong_abroad@budget@2024=0万元", "A2 sangong_vehicle_run@budget@2024=12.01万元", "A2 sangong_reception@budget@2024=2万元"]);
  });
});

describe("counts that stand together in one cell", () => {
  const counts = (rows: readonly (readonly CellValue[])[]): readonly string[] => read(rows).said.filter((one) => /批次|人次|个$/.test(one));

  it("beside 公务接待费 and 因公出国 are of the year that was, not of its budget", () => {
    const rows = (second: string): readonly (readonly CellValue[])[] => [["2023年“三公”经费支出情况表"], [null, null, null, "单位：万元"], ["项目", "预算数", second, "备注"],
      ["合计", 20, 15.5], ["因公出国（境）费", 5, 3, "1个团组2人次"], ["公务用车购置及运行费", 10, 9.5], ["公务接待费", 5, 3, "12批次86人次"]];
    expect(counts(rows("决算数"))).toEqual(["D5 abroad_groups@final@2023=1个", "D5 abroad_persons@final@2023=2人次", "D7 reception_batches@final@2023=12批次", "D7 reception_persons@final@2023=86人次"]);
    expect(counts(rows("比上年增减"))).toEqual([]);
  });

  it("are told by the line or by the heading, in words, in figures and in a list, and those of guests from abroad are not", () => {
    const rows: readonly (readonly CellValue[])[] = [["2023年“三公”经费决算附表"], ["项目", "决算数（万元）", "批次/人次"], ["公务接待费", 3, "12/86"], ["其中：外宾接待", 1, "2/6"]];
    expect(counts(rows)).toEqual(["C3 reception_batches@final@2023=12批次", "C3 reception_persons@final@2023=86人次"]);
    expect(counts([["2023年度决算情况"], ["国内公务接待批次、人次", "12批次、86人次"]])).toEqual(["B2 reception_batches@final@2023=12批次", "B2 reception_persons@final@2023=86人次"]);
    expect(counts([["2023年度决算情况"], ["公务接待", "接待12批次、86人次"]])).toEqual(["B2 reception_batches@final@2023=12批次", "B2 reception_persons@final@2023=86人次"]);
  });

  it("are figures that were understood, once", () => {
    const { ledger } = read([["2023年“三公”经费决算附表"], ["项目", "决算数（万元）", "数量"], ["公务接待费", 3, "12批次86人次"]]);
    expect(coverageOf(ledger, NOTHING)).toMatchObject({ numericCells: 2, understood: 2, unread: 0 });
  });
});

describe("sections of words", () => {
  it("give a bare stage its subject, and 部门决算收入合计 is 收入合计", () => {
    const { said } = read([["某局2022年度部门概况"], ["一、人员情况"], ["行政编制12名，年末在职人员31人。"], ["二、收支情况"], ["2022年度部门决算收入合计3,456.70万元，支出合计3,400.10万元。"], ["三、“三公”经费情况"], ["年初预算20万元，决算支出16.5万元。"]]);
    expect(said).toEqual([
      "A3 est_civil@final@2022=12人", "A3 on_duty_total@final@2022=31人", "A5 income_year@final@2022=3456.7万元", "A5 exp_year@final@2022=3400.1万元",
      "A7 sangong_total@budget@2022=20万元", "A7 sangong_total@final@2022=16.5万元",
    ]);
  });
});

describe("words that do not settle what a figure is of", () => {
  it.each([
    ["a stage below a section about something else", [["2023年度情况"], ["二、信息化项目"], ["年初预算：12万元"]]],
    ["a part of all money", [["2023年度决算说明"], ["一般公共预算财政拨款支出情况"], ["基本支出300万元"]]],
    ["a subordinate office in front", [["2023年度情况"], ["信息中心", "编制数：12人"]]],
    ["two offices one below the other", [["2023年度情况"], ["编制数：12人"], ["编制数：30人"]]],
    ["no stage and none in the title", [["2023年度情况"], ["三公经费：12万元"]]],
  ] as const)("%s: nothing is stated, and the coverage lists it", (_what, rows) => {
    const { ledger, said } = read(rows);
    expect(said).toEqual([]);
    const { unread, gaps, numericCells } = coverageOf(ledger, NOTHING);
    expect(gaps.map(({ reason }) => reason)).toEqual(["words"]);
    expect(unread).toBe(numericCells);
  });

  it("are told apart from what is settled on the same sheet", () => {
    const { ledger, said } = read([["2023年度部门决算说明"], ["本年收入合计1,204.56万元，另有往来款约30万元。"]]);
    expect(said).toEqual(["A2 income_year@final@2023=1204.56万元"]);
    expect(coverageOf(ledger, NOTHING)).toMatchObject({ numericCells: 2, understood: 1, unread: 1 });
  });

  it("leave a figure beside the words to the list it is in", () => {
    const { said } = read([["2023年度情况（单位：万元）"], ["“三公”经费决算（预算12万元）", 10], ["项目支出", 30]]);
    expect(said).toContain("B3 project_exp@final@2023=30万元");
    expect(said.filter((one) => one.startsWith("A"))).toEqual([]);
  });

  it("are left out with their sheet when a person says so", () => {
    const sheet = drawSheet("S", [["2023年度情况"], ["编制数：12人"]]);
    const ledger = readLedger(drawBook(sheet), { ...NO_CHOICES, forms: { S: "-" } });
    expect(ledger.coverage.numericCells).toBe(0);
  });
});
