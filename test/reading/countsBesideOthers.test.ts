import { NO_CHOICES, cellAddress } from "../../src/model";
import { readLedger } from "../../src/reading";
import { snapshotOf } from "../helpers/unseen/page";

/** What the cells of one sheet of the year 2022 state, by cell. */
function said(text: string, merges: readonly string[] = []): string[] {
  const ledger = readLedger(snapshotOf({ title: "", file: "2022.xlsx", pages: [{ name: "2022年", text, merges }], states: "" }), NO_CHOICES);
  return [...ledger.entries.values()].flatMap(({ statements }) => statements.map(({ quantity: { account, sub, period, year }, amount, place }) =>
    `${place.kind === "cell" ? cellAddress(place) : ""} ${account}${sub === null ? "" : `[${sub}]`}@${period}@${year ?? ""}=${amount.value.toFixed()}`)).sort();
}

describe("what is counted in lists", () => {
  it("is work where cars were caught or sent out, and no fleet", () => {
    const lines = said("取数\n内容|数|单位\n编制总数|28|人\n在职|21|人\n退休|3|人\n夜间派车|4135|趟\n查扣货车|53|辆次\n接听热线|340|个");
    expect(lines.filter((line) => line.includes("vehicles_held"))).toEqual([]);
    expect(lines).toContain("B6 work_output[夜间派车]@final@2022=4135");
  });

  it("is read though another line holds two figures, of which none is read", () => {
    expect(said("业务\n办理来信|342|件\n受理投诉|207|件\n走访|46|户|93|人次")).toEqual(["B2 work_output[办理来信]@final@2022=342", "B3 work_output[受理投诉]@final@2022=207"]);
  });

  it("stands below a table behind a line whose figure is in words", () => {
    expect(said("人|核定|实有\n执法编|82|78\n事业编|10|9\n编内合计|92|87\n\n清理面积|8.6万平方米\n巡查门店|153|家次\n办结案件|287|件")).toEqual(expect.arrayContaining([
      "B4 est_total@final@2022=92", "C4 on_duty_total@final@2022=87", "B7 work_output[巡查门店]@final@2022=153", "B8 work_output[办结案件]@final@2022=287",
    ]));
  });

  it("stands beside money in one row, and people beside others in one row", () => {
    expect(said("用数\n编制数|12|名\n退休|3|名\n接待费预算|0.5|万元\n接待费支出|0.18|万元|3批21人\n三公支出合计|2.31|万元")).toEqual(expect.arrayContaining(["B5 sangong_reception@final@2022=0.18", "D5 reception_batches@final@2022=3", "D5 reception_persons@final@2022=21"]));
    expect(said("写报告用\n核编|62|在编|58|派遣护理员|71|退休|24")).toEqual(["B2 est_total@final@2022=62", "D2 on_duty_total@final@2022=58", "F2 off_est_staff@final@2022=71", "H2 retired@final@2022=24"]);
    expect(said("写报告用\n核编|62|在编|58|派遣护理员|71|临聘保洁|24").filter((line) => line.includes("off_est"))).toEqual([]);
    expect(said("三公（元）\n项目|2022年预算|2022年决算\n公务接待|100|90\n三公合计|300|280\n\n2022年出国|1|团|3|人次\n2022年接待|63|批|512|人次")).toEqual(expect.arrayContaining(["D6 abroad_persons@final@2022=3", "B7 reception_batches@final@2022=63", "D7 reception_persons@final@2022=512"]));
  });

  it("has its sum above those without a post", () => {
    expect(said("人员\n类别|编制|实有\n行政|20|18\n事业|10|9\n小计|30|27\n退休||12\n遗属||2")).toEqual(expect.arrayContaining(["B5 est_total@final@2022=30", "C5 on_duty_total@final@2022=27", "C7 survivors@final@2022=2"]));
    expect(said("人员情况\n类别|年末人数\n行政|18\n编外|9\n小计|27\n退休|12").filter((line) => line.includes("=27"))).toEqual([]);
  });

  it("is work where things were built or mended, and no stock of them", () => {
    expect(said("工作\n农村公厕改造|46|座\n调解纠纷|137|件\n阅览亭|6|座")).toEqual(["B2 work_output[农村公厕改造]@final@2022=46", "B3 work_output[调解纠纷]@final@2022=137"]);
  });

  it("is a part of what stands before it in its row", () => {
    expect(said("年底\n编制|28|人|其中行政编|20|人\n年末在职|25|人|其中公务员|18|人\n退休|6|人|临聘|4|人")).toEqual(expect.arrayContaining(["E2 est_civil@final@2022=20", "E3 on_duty_civil@final@2022=18", "E4 off_est_staff@final@2022=4"]));
  });
});

describe("what stands around a table", () => {
  it("is a title with a remark on it, where the headings follow below", () => {
    expect(said("三公两年对照|||||备注\n|2021年||2022年||\n万元|预算|实际|预算|实际|\n接待费|3.2|2.6|3|1.9|\n车辆运行维护费|5.6|5.4|5.6|5.3|\n三公合计|8.8|8|8.6|7.2|", ["B2:C2", "D2:E2"])).toEqual(expect.arrayContaining([
      "B4 sangong_reception@budget@2021=3.2", "E4 sangong_reception@final@2022=1.9", "E6 sangong_total@final@2022=7.2",
    ]));
    expect(said("车辆、接待（元）|||||各季为当季数\n|年初预算|一季|二季|三季|四季|全年实支\n公务用车运行费|3000|500|700|600|800|2600\n公务接待|120|10|20|30|40|100\n三公合计|3120|510|720|630|840|2700")).toEqual(expect.arrayContaining(["G3 sangong_vehicle_run@final@2022=2600", "G5 sangong_total@final@2022=2700"]));
  });

  it("is its unit with where the figures are from, right below them", () => {
    expect(said("固定资产变动\n类别|期初原值|本期增加|本期减少|期末原值\n房屋|21000|0|0|21000\n设备|9800|400|90|10110\n合计|30800|400|90|31110\n单位：元  数据取自12月月报")).toEqual(expect.arrayContaining(["B5 fixed_asset_begin@final@2022=30800", "E5 fixed_asset_end@final@2022=31110"]));
  });

  it("tells that a plan beside contracts is the budget of buying", () => {
    expect(said("采购（货物服务） 单位：万元\n内容|计划|合同|已付\n系统升级|198|194.5|187.5\n物业|36|35.4|35.4\n合计|234|229.9|222.9")).toEqual(expect.arrayContaining(["B5 procurement_total@budget@2022=234", "C5 procurement_contract@final@2022=229.9"]));
  });

  it("tells that fines due, received and paid to the treasury are its own", () => {
    expect(said("罚没收入\n（元）|应收|实收|已解缴国库|未缴\n市容罚款|3865|3612|3612|253\n占道费|2156|2091|2091|65\n合计|6021|5703|5703|318")).toEqual(["B5 nontax_due@final@2022=6021", "C5 nontax_received@final@2022=5703", "D5 nontax_remitted@final@2022=5703"]);
  });

  it("tells of kinds below posts that they are posts, of what is left of a budget nothing, and of 本年合计 that it is the sum", () => {
    expect(said("年底\n编制|28|人\n其中行政|20|人\n工勤|8|人\n在职|25|人\n其中行政|18|人")).toEqual([
      "B2 est_total@final@2022=28", "B3 est_civil@final@2022=20", "B4 est_worker@final@2022=8", "B5 on_duty_total@final@2022=25", "B6 on_duty_civil@final@2022=18",
    ]);
    const lines = said("经费支出明细账（元）\n科目/项目|年初预算|追加（减）|预算合计|全年累计|预算余额\n工资|700|20|720|710|10\n巡查经费|200|10|210|205|5\n本年合计|900|30|930|915|15");
    expect(lines).toEqual(expect.arrayContaining(["B5 budget_initial@budget@2022=900", "D5 budget_adjusted@adjusted@2022=930", "E5 expenditure_actual@final@2022=915"]));
    expect(lines.filter((line) => line.startsWith("F"))).toEqual([]);
  });
});
