import { NO_CHOICES, cellAddress, quantityText } from "../../src/model";
import { readLedger } from "../../src/reading";
import { snapshotOf } from "../helpers/unseen/page";

/** What the cells of a lone sheet state, by cell. */
function stated(text: string): readonly string[] {
  const { entries } = readLedger(snapshotOf({ title: "", file: "某局2023年预算.xlsx", pages: [{ name: "表", text }], states: "", breaks: [] }), NO_CHOICES);
  return [...entries.values()].flatMap(({ statements }) => statements).flatMap(({ quantity, place }) => (place.kind === "cell" ? [`${cellAddress(place)} ${quantityText(quantity)}`] : []));
}

describe("a part of a line that is all of it", () => {
  const subjects = (people: string, office: string): string => `
一般公共预算基本支出表
部门名称：××市粮食局||||单位：万元
科目编码|科目名称|合计|人员经费|公用经费
'302|商品和服务支出|40|${people}|${office}`;

  it("states what the line states", () => {
    expect(stated(subjects("", "40"))).toEqual(expect.arrayContaining(["C4 basic_econ[302]@budget@2023", "E4 basic_econ[302]@budget@2023"]));
    expect(stated(subjects("0", "40"))).toContain("E4 basic_econ[302]@budget@2023");
  });

  it("states nothing of the line where another part stands beside it", () => {
    expect(stated(subjects("12", "28"))).toEqual(["C4 basic_econ[302]@budget@2023"]);
  });
});

describe("lines that are offices", () => {
  const offices = (...lines: readonly string[]): string => `\n部门收入总表\n单位名称：××县水利局|||单位：元\n单位编码|单位名称|合计|一般公共预算\n${lines.join("\n")}`;

  it("state what a 合计 would where one unit is all there is", () => {
    expect(stated(offices("'135|××县水利局|500|500", "'135001|××县水利局机关|500|500"))).toEqual(expect.arrayContaining(["C4 income_total@budget@2023", "C5 income_total@budget@2023"]));
  });

  it("state nothing of all where several units make the department up", () => {
    const said = stated(offices("合计||900|900", "'135|××县水利局|900|900", "'135001|××县水利局机关|500|500", "'135002|××县水库管理所|400|400"));
    expect(said.filter((text) => text.includes("income_total"))).toEqual(["C4 income_total@budget@2023"]);
  });

  it("state nothing of all where two of them stand side by side", () => {
    expect(stated(offices("'135001|××县水利局机关|500|500", "'136001|××县水文站|400|400")).filter((text) => text.includes("income_total"))).toEqual([]);
  });
});
