import { NO_CHOICES, NO_INPUTS, type CellValue, type Finding } from "../../src/model";
import { readLedger } from "../../src/reading";
import { reconcile } from "../../src/reconciling";
import { drawBook, drawSheet } from "../helpers/drawSheet";

const broken = (name: string, rows: readonly (readonly CellValue[])[]): readonly Finding[] =>
  reconcile(readLedger(drawBook(drawSheet(name, rows)), NO_CHOICES), NO_INPUTS).findings.filter(({ state, severity }) => state === "broken" && severity === "hard");

/** The spending half of 决算01表, by nature and then by economic subjects. `wages` is a line of the latter. */
const byNature = (project: number, wages: number): readonly (readonly CellValue[])[] => [
  ["收入支出决算总表"], ["2022年度", null, null, null, null, null, "金额单位：元"],
  ["收入", null, null, "支出"], ["项目", "行次", "决算数", "项目（按支出性质和经济分类）", "行次", "全年预算数", "决算数"], ["栏次", null, 1, "栏次", null, 2, 3],
  ["一、一般公共预算财政拨款收入", 1, 900, "一、基本支出", 58, 700, 650], ["二、其他收入", 2, 100, "    人员经费", 59, 500, 460], [null, 3, null, "    公用经费", 60, 200, 190],
  [null, 4, null, "二、项目支出", 61, 300, project], [null, 5, null, "经济分类支出合计", 66, "—", 930], [null, 6, null, "一、工资福利支出", 67, "—", wages], [null, 7, null, "二、商品和服务支出", 68, "—", 470],
  ["本年收入合计", 27, 1000, "本年支出合计", 80, 1000, 930], ["年初结转和结余", 28, 0, "年末结转和结余", 81, 0, 70], ["总计", 30, 1000, "总计", 83, 1000, 1000],
];

/** 决算04表 whose columns are numbered two empty rows below their headings. */
const numbered = (basic: number): readonly (readonly CellValue[])[] => [
  ["支出决算表"], ["2022年度", null, null, null, null, null, "金额单位：元"],
  ["项目", null, null, null, "本年支出合计", "基本支出", "项目支出"], ["支出功能分类科目编码", null, null, "科目名称"], [], [],
  ["类", "款", "项", "栏次", 1, 2, 3], [null, null, null, "合计", 930, 650, 280], ["208", null, null, "社会保障和就业支出", 130, 130, 0], ["20805", null, null, "行政事业单位养老支出", 130, 130, 0],
  ["210", null, null, "卫生健康支出", 800, basic, 280], ["21003", null, null, "基层医疗卫生机构", 800, basic, 280],
];

describe("a form of the final accounts as it comes out of the system", () => {
  it("adds up by nature, and again by economic subjects below 经济分类支出合计", () => {
    expect(broken("Z01", byNature(280, 460))).toEqual([]);
  });

  it("is told apart where a line by nature is wrong", () => {
    expect(broken("Z01", byNature(270, 460)).some(({ rule }) => rule === "F1-02")).toBe(true);
  });

  it("has its columns numbered anywhere above the figures", () => {
    expect(broken("Z04", numbered(520))).toEqual([]);
    expect(broken("Z04", numbered(510)).length).toBeGreaterThan(0);
  });
});
