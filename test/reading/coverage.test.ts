import { evaluate } from "../../src/evaluate";
import { areaAddress, NO_CHOICES, type Coverage } from "../../src/model";
import { snapshotOf, type Page } from "../helpers/unseen/page";

const coverageOf = (forms: Readonly<Record<string, string>>, ...pages: readonly Page[]): Coverage =>
  evaluate(snapshotOf({ title: "", file: "2023年.xlsx", pages, states: "" }), { ...NO_CHOICES, forms }).coverage;
const gapsOf = (...pages: readonly Page[]): readonly string[] => coverageOf({}, ...pages).gaps.map(({ reason, label, count, area }) => `${reason} ${label} ${count} ${areaAddress(area)}`);

const execution: Page = { name: "执行", text: "2023年预算执行情况表\n单位：万元\n项目|年初预算|调整后预算|全年累计\n基本支出|80|85|82\n项目支出|20|25|18\n合计|100|110|100" };

describe("coverage", () => {
  it("is full where every figure is named or checked, in cells and in money", () => {
    expect(coverageOf({}, execution)).toEqual({ numericCells: 9, understood: 9, checked: 9, unread: 0, money: { all: 6_200_000, read: 6_200_000 }, gaps: [] });
  });

  it("lists a table that is no form as a whole, and its money as unread", () => {
    const other: Page = { name: "杂项", text: "走访记录\n单位：元\n村组|慰问一|慰问二\n东村|300|500\n西村|200|800" };
    const coverage = coverageOf({}, execution, other);
    expect(coverage.gaps).toEqual([{ reason: "form", sheet: "杂项", title: "走访记录", label: "", count: 4, area: { top: 3, left: 1, bottom: 4, right: 2 } }]);
    expect([coverage.numericCells, coverage.unread, coverage.money.all - coverage.money.read]).toEqual([13, 4, 1800]);
  });

  it("names the column or the row that has no meaning where the table has one", () => {
    const assets: Page = { name: "资产", text: "2023年固定资产情况表\n单位：万元\n资产类别|年末原值|折旧年限\n房屋及构筑物|50|30\n通用设备|20|6\n合计|70|" };
    expect(gapsOf(assets)).toEqual(["column 折旧年限 2 C4:C5"]);
    const base: Page = { name: "基础", text: "绩效评价基础数据表\n单位：万元\n项目|2023年预算数|2023年决算数\n三公经费|12|11\n公用经费|30|29\n绿植养护|3|2" };
    expect(gapsOf(base)).toEqual(["row 绿植养护 2 B6:C6"]);
  });

  it("finds numbers that stand in no table", () => {
    expect(gapsOf({ ...execution, text: `7|8|9|\n\n\n${execution.text}` })).toEqual(["place  3 A1:C1"]);
    expect(gapsOf(execution, { name: "草稿", text: "12\n13" })).toEqual(["place  2 A1:A2"]);
  });

  it("leaves out sheets a person took out", () => {
    expect(coverageOf({ 草稿: "-" }, execution, { name: "草稿", text: "12\n13" }).numericCells).toBe(9);
  });
});
