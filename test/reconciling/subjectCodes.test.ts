import { told } from "../helpers/told";

describe("codes of subjects in two classifications side by side", () => {
  const subjects = (third: string): Readonly<Record<string, string>> => ({
    基本支出: `2021年一般公共预算基本支出明细表（按经济分类科目分）\n单位：万元\n部门经济科目编码|部门经济科目名称|政府经济科目编码|政府经济科目名称|合计\n|合计|||60\n'301|工资福利支出|||60\n'30101|基本工资|'50101|工资奖金津补贴|30\n'30102|津贴补贴|'50101|工资奖金津补贴|20\n${third}|住房公积金|'50103|住房公积金|10`,
  });

  it("are read each by itself: nothing is wrong with them", () => {
    expect(told(subjects("'30113"))).toEqual([]);
  });

  it("are still told where the lines' own code is none", () => {
    expect(told(subjects("'9"))).toContain("broken S-11 基本支出!A8");
  });
});
