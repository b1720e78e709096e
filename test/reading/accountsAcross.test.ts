import { statedAt } from "../helpers/statedAt";

/** A table by functions with headings of its own. */
const byFunctions = (headings: string, sums: string): string => `
2023年收支情况表（万元）
科目|${headings}
农林水支出|${sums}
合计|${sums}`;

describe("what the columns beside a heading tell", () => {
  it("总收入 of nothing but the year's kinds of income is the year's", () => {
    expect(statedAt("E4", byFunctions("财政拨款收入|事业收入|其他收入|总收入", "60|25|5|90"))).toEqual(["income_year@final@2023"]);
    expect(statedAt("E4", byFunctions("财政拨款收入|事业收入|上年结转|总收入", "60|25|5|90"))).toEqual(["income_total@final@2023"]);
  });

  it("总支出 beside both sides is the year's as well", () => {
    expect(statedAt("G4", byFunctions("财政拨款收入|其他收入|收入总额|基本支出|项目支出|总支出", "60|30|90|70|20|90"))).toEqual(["exp_year@final@2023"]);
  });

  it("基本支出 | 人员经费 | 项目支出 were spent unless somebody speaks of a budget", () => {
    const parts = (title: string): string => `
2023年${title}（万元）
年度|基本支出|人员经费|公用经费|项目支出
2023年|64|50|14|40`;
    expect(statedAt("C3", parts("支出构成"))).toEqual(["personnel_exp@final@2023"]);
    expect(statedAt("C3", parts("支出预算构成"))).toEqual(["personnel_exp@budget@2023"]);
  });

  it("其他 is the rest of income only beside nothing but income", () => {
    expect(statedAt("D4", byFunctions("财政拨款收入|经营收入|其他|本年收入合计", "60|25|5|90"))).toEqual(["income_other@final@2023"]);
    expect(statedAt("D4", byFunctions("财政拨款收入|基本支出|其他|本年支出合计", "60|25|5|30"))).toEqual([]);
  });

  const rolled = (title: string): string => `
2023年${title}（万元）
项目|期初余额|本年拨款|实际支付|期末余额
土地出让|8|40|42|6
合计|8|40|42|6`;

  it("a balance of one kind of money is carried over, and what is between came in and was spent", () => {
    const text = rolled("政府性基金收支明细");
    expect(["B4", "D4", "E4"].map((cell) => statedAt(cell, text))).toEqual([["gf_carry_in@final@2023"], ["gf_exp@final@2023"], ["gf_carry_out@final@2023"]]);
  });

  it("a balance of anything else is not", () => {
    expect(["B4", "D4", "E4"].flatMap((cell) => statedAt(cell, rolled("往来款明细")))).toEqual([]);
  });
});

describe("what the lines beside a name tell", () => {
  const parts = (beside: string): string => `
2023年基本支出构成（万元）
项目|决算数
人员|60
${beside}|14`;

  it("人员 beside 公用经费 is money, not all of 基本支出", () => {
    expect(statedAt("B3", parts("日常公用经费"))).toEqual(["personnel_exp@final@2023"]);
  });

  const spent = (title: string, name: string): string => `
2023年${title}（万元）
资金性质|决算数
${name}|110
政府性基金|12
合计|122`;

  it("a kind of money is spent in a table of spending, and came in elsewhere", () => {
    expect(statedAt("B3", spent("支出资金来源", "一般公共预算拨款"))).toEqual(["gpb_exp@final@2023"]);
    expect(statedAt("B3", spent("收入情况", "一般公共预算拨款"))).toEqual(["income_gpb@final@2023"]);
    expect(statedAt("B3", spent("收支情况", "一般公共预算拨款"))).not.toContain("gpb_exp@final@2023");
  });
});

describe("shares of a sum", () => {
  const shares = (basic: string, heading = "占比"): string => `
2023年支出构成（万元）
项目|决算数|${heading}
基本支出|64|${basic}
项目支出|40|38.46%
合计|104|100.00%`;

  it("are those of 基本支出 and 项目支出 where the figures prove it", () => {
    expect(statedAt("C3", shares("61.54%"))).toEqual(["basic_share@final@2023"]);
    expect(statedAt("C4", shares("61.54%", "占本年支出的比重"))).toEqual(["project_share@final@2023"]);
    expect(statedAt("C3", shares("61.45%"))).toEqual([]);
  });
});

describe("posts by kinds", () => {
  it("机关工勤 is a kind of posts, 机关事务中心 an office that has some", () => {
    const posts = (name: string): string => `
2023年人员编制情况（人）
单位（类别）|编制数|在职人数
行政|20|19
${name}|5|4
合计|25|23`;
    expect(statedAt("B4", posts("机关工勤"))).toEqual(["est_worker@final@2023"]);
    expect(statedAt("C4", posts("机关后勤"))).toEqual(["on_duty_worker@final@2023"]);
    expect(statedAt("B4", posts("机关事务中心"))).toEqual(["est_total[机关事务中心]@final@2023"]);
  });
});

describe("sums by what they are of", () => {
  const spent = (name: string, line = "专项支出|30|28"): string => `
2023年预算执行情况（万元）
项目|年初预算|决算数
基本支出|50|52
${line}
${name}|80|80`;

  it("总支出 of 基本支出 and 项目支出 is what was spent, with 年末结转 it is the total", () => {
    expect(statedAt("C5", spent("总支出"))).toContain("expenditure_actual@final@2023");
    expect(statedAt("C5", spent("总支出", "年末结转|30|28"))).toEqual(["exp_total@final@2023"]);
  });

  const heads = (line: string): string => `
2023年人员情况（人）
类别|编制数|实有人数
公务员|20|19
${line}
合计|26|25`;

  it("a sum below 实有人数 beside 编制数 is of those in post only where nobody else stands above it", () => {
    expect(statedAt("C5", heads("工勤|6|6"))).toEqual(["on_duty_total@final@2023"]);
    expect(statedAt("C5", heads("劳务派遣|0|6"))).not.toContain("on_duty_total@final@2023");
  });

  it("cars are counted below 数量 and money below 金额", () => {
    const cars = (heading: string): string => `
2023年公务用车情况
项目|${heading}
新购公务用车|2
年末保有公务用车|7`;
    expect(statedAt("B3", cars("数量"))).toEqual(["vehicles_bought@final@2023"]);
    expect(statedAt("B3", cars("金额（万元）"))).toEqual(["sangong_vehicle_purchase@final@2023"]);
  });
});

describe("what is left below an account", () => {
  const account = (left: string, amount: number): string => `
2023年收支余（万元）
项目|金额
上年结转|12
收入合计|90
基本支出|70
项目支出|25
${left}|${amount}`;

  it("结余 and 年末余额 are carried over where the account comes to them", () => {
    expect(statedAt("B7", account("结余", 7))).toEqual(["carry_out@final@2023"]);
    expect(statedAt("B7", account("年末余额", 7))).toEqual(["carry_out@final@2023"]);
  });

  it("结余 that the account does not come to is nobody knows what", () => {
    expect(statedAt("B7", account("结余", 9))).toEqual([]);
  });
});
