import { NO_CHOICES, cellAddress, type CellValue } from "../../src/model";
import { readLedger } from "../../src/reading";
import { drawBook, drawSheet, type Drawing } from "../helpers/drawSheet";

const n = null;

/** What the cells of a sheet say, by their addresses: `account[sub]@period@year=value unit`. */
function saidIn(rows: readonly (readonly CellValue[])[], drawing: Drawing = {}): ReadonlyMap<string, string> {
  const ledger = readLedger(drawBook(drawSheet("Sheet1", rows, drawing)), NO_CHOICES);
  const said = new Map<string, string>();
  for (const { statements } of ledger.entries.values()) {
    for (const { quantity: { account, sub, period, year }, amount, place } of statements) {
      const cell = place.kind === "cell" ? cellAddress(place) : "";
      const text = `${account}${sub === null ? "" : `[${sub}]`}@${period}@${year ?? "?"}=${amount.value.toFixed()}${amount.unit}`;
      said.set(cell, said.has(cell) ? `${said.get(cell)} ${text}` : text);
    }
  }
  return said;
}

describe("a column of units", () => {
  it.each(["计量", "口径", "计价"])("headed %s gives each row its unit", (heading) => {
    const said = saidIn([["2022年取数单"], [n, "数据", heading, "依据"], ["本年收入合计", "8,100,200.00", "元", "年报"], ["本年支出合计", 806.5, "万元", "年报"], ["在职人数", 31, "人", "工资册"]]);
    expect([...said]).toEqual([["B3", "income_year@final@2022=8100200元"], ["B4", "exp_year@final@2022=806.5万元"], ["B5", "on_duty_total@final@2022=31人"]]);
  });
});

describe("a unit apart from its heading", () => {
  const rows = [["某院2022年账表核对"], ["项目", "账面数\n元", "一体化系统\n元", "决算 万元"], ["财政拨款收入", 3000000, 3000000, 300], ["其他收入", 56000.5, "—", 5.6], ["基本支出", 2800000, "—", 280]];

  it("on a line of its own or behind a blank is that of the column", () => {
    const said = saidIn(rows);
    expect(["B3", "C3", "D3", "B4"].map((cell) => said.get(cell))).toEqual(["income_fiscal@final@2022=3000000元", "income_fiscal@final@2022=3000000元", "income_fiscal@final@2022=300万元", "income_other@final@2022=56000.5元"]);
  });

  it("leaves a dash beside a figure for the same quantity without a meaning: the system does not hold it", () => {
    const said = saidIn(rows);
    expect([said.has("C4"), said.has("C5")]).toEqual([false, false]);
  });
});

describe("lines by function without a kind of money", () => {
  it("are functions of all spending, whatever form has the same headings", () => {
    const said = saidIn([["2021年支出决算（按功能科目，万元）"], ["科目编码", "科目名称", "合计", "基本支出", "项目支出"], ["204", "公共安全支出", 900, 700, 200], ["20405", "法院", 900, 700, 200], ["208", "社会保障和就业支出", 80, 80, n], ["合计", n, 980, 780, 200]]);
    expect(["C3", "C4", "C5", "C6", "D6", "E6"].map((cell) => said.get(cell))).toEqual(["func_exp[204]@final@2021=900万元", "func_exp[20405]@final@2021=900万元", "func_exp[208]@final@2021=80万元", "exp_year@final@2021=980万元", "basic_exp@final@2021=780万元", "project_exp@final@2021=200万元"]);
  });
});
