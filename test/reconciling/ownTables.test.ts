import { findingsIn } from "../helpers/told";

/** Breaks of the rule as `severity difference sheet`. */
function breaks(rule: string, sheets: Readonly<Record<string, string>>): readonly string[] {
  return findingsIn(sheets).filter((finding) => finding.rule === rule && finding.state === "broken").map(({ severity, difference, cells: [place] }) => `${severity} ${difference} ${place!.sheet}`);
}

describe("a fund's roll-forward in the unit's own table", () => {
  const own = (end: string): Readonly<Record<string, string>> => ({
    公开: "2022年度政府性基金预算财政拨款支出决算表\n单位：万元\n科目编码|科目名称|本年支出合计|基本支出|项目支出\n|合计|60.35|0|60.35\n212|城乡社区支出|60.35|0|60.35",
    基金: `某收入安排的支出（政府性基金）\n项　　目|2022年|金额：万元\n年初结转和结余|30.15\n本年拨入|50.25\n本年支出|61.05\n年末结转和结余|${end}`,
  });

  it("is made of what that table says, whichever table settles its spending", () => {
    expect(breaks("F8-01", own("19.35"))).toEqual([]);
    expect(breaks("F8-01", own("19.37"))).toEqual([]);
    expect(breaks("F8-01", own("20.35"))).toEqual(["hard 1 基金"]);
  });
});

describe("a 合计 below a plain list of the unit's own", () => {
  const cars = (total: string, lines = "1|某A12345|轿车|2015年3月|180000\n2|某A22345|越野车|2018年5月|230000\n3|某A32345|轿车|2020年6月|150000"): Readonly<Record<string, string>> =>
    ({ 车辆: `2023年公务用车台账\n单位：元\n序号|车牌号|车型|购置时间|原值\n${lines}\n合计||||${total}` });

  it("is wrong where its lines come to something else, though no second column bears that out", () => {
    expect(breaks("L-01", cars("560000"))).toEqual([]);
    expect(breaks("L-01", cars("570000"))).toEqual(["hard 10000 车辆"]);
    expect(breaks("L-01", cars("560000.02"))).toEqual([]);
    expect(breaks("L-01", cars("560000.03"))).toEqual(["hard 0.03 车辆"]);
  });

  it("is a question only where a line has no figure, or another table stands on the sheet", () => {
    expect(breaks("L-01", cars("570000", "1|某A12345|轿车|2015年3月|180000\n2|某A22345|越野车|2018年5月|\n3|某A32345|轿车|2020年6月|150000"))).toEqual(["warn 240000 车辆"]);
    const { 车辆: table } = cars("570000");
    expect(breaks("L-01", { 车辆: `${table}\n\n2022年公务用车台账\n单位：元\n序号|车牌号|车型|购置时间|原值\n1|某A12345|轿车|2015年3月|180000\n2|某A22345|越野车|2018年5月|230000\n合计||||410000` })).toEqual(["warn 10000 车辆"]);
  });

  it("is a question only where none of several columns adds up", () => {
    const costs = (total: string): Readonly<Record<string, string>> => ({ 车辆: `2023年公务用车台账\n单位：元\n车牌号|燃油费|维修费|保险费\n某A12345|12000|3000|2600\n某A22345|9000|5200|2800\n合计|${total}` });
    expect(breaks("L-01", costs("22000|8300|5600"))).toEqual(["warn 1000 车辆", "warn 100 车辆", "warn 200 车辆"]);
    expect(breaks("L-01", costs("22000|8200|5400"))).toEqual(["hard 1000 车辆"]);
  });
});
