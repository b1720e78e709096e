import { findingsIn } from "../helpers/told";

/** The final form counts other money as well: what it shows is more than the working table beside the budget does. */
const book = (shown: string, own: string): Readonly<Record<string, string>> => ({
  决算: `2022年度一般公共预算财政拨款基本支出决算表\n单位：万元\n科目编码|科目名称|决算数\n301|工资福利支出|300.00\n302|商品和服务支出|${shown}\n|人员经费合计|300.00\n|公用经费合计|${shown}`,
  执行: `2022年预算执行情况表\n单位：万元\n项目|年初预算|调整后预算|支出数\n基本支出|400.00|400.00|${(300 + Number(own)).toFixed(2)}\n　人员经费|300.00|300.00|300.00\n　公用经费|100.00|100.00|${own}\n项目支出|50.00|50.00|${(Number(shown) - 60).toFixed(2)}`,
});
const asked = (rule: string, sheets: Readonly<Record<string, string>>): ReturnType<typeof findingsIn> => findingsIn(sheets).filter((finding) => finding.rule === rule && finding.state === "broken");

describe("what is held to a budget", () => {
  it("is what its own table says was spent, where another form tells another amount", () => {
    expect(asked("R-05", book("110.00", "95.00"))).toEqual([]);
    expect(asked("R-05", book("90.00", "105.00"))).toMatchObject([{ difference: "5", cells: [{ sheet: "执行" }, { sheet: "执行" }] }]);
  });

  it("may be all of it, and not a cent more", () => {
    expect(asked("R-05", book("110.00", "100.00"))).toEqual([]);
    expect(asked("R-05", book("110.00", "100.01"))).toHaveLength(1);
  });

  it("is the form's figure where no table has both", () => {
    const { 决算: final } = book("110.00", "95.00");
    const budget = "2022年基本支出预算表\n单位：万元\n科目编码|科目名称|合计\n301|工资福利支出|300.00\n302|商品和服务支出|100.00\n|人员经费|300.00\n|公用经费|100.00\n|合计|400.00";
    expect(asked("R-05", { 决算: final!, 预算: budget })).toMatchObject([{ cells: [{ sheet: "决算" }, { sheet: "预算" }] }]);
  });

  it("deviates by what stands beside it: projects of a working table are not those of the published form", () => {
    const projects = (spent: string, published: string): Readonly<Record<string, string>> => ({
      支出: `2022年度支出决算表\n单位：万元\n科目编码|科目名称|本年支出合计|基本支出|项目支出\n|合计|${(Number(published) + 400).toFixed(2)}|400.00|${published}\n201|一般公共服务支出|${(Number(published) + 400).toFixed(2)}|400.00|${published}`,
      执行: `2022年预算执行情况表\n单位：万元\n项目|年初预算|调整后预算|支出数\n基本支出|400.00|400.00|400.00\n项目支出|100.00|100.00|${spent}\n合计|500.00|500.00|${(400 + Number(spent)).toFixed(2)}`,
    });
    expect(asked("C-05", projects("100.00", "130.00"))).toEqual([]);
    expect(asked("C-05", projects("80.00", "100.00"))).toEqual([]);
    expect(asked("C-05", projects("79.99", "100.00"))).toMatchObject([{ cells: [{ sheet: "执行" }, { sheet: "执行" }] }]);
  });
});
