import { NO_CHOICES, cellAddress } from "../../src/model";
import { readLedger } from "../../src/reading";
import { snapshotOf } from "../helpers/unseen/page";

/** The rates that the cells of one sheet of the year 2022 state. */
function rates(text: string): readonly string[] {
  const ledger = readLedger(snapshotOf({ title: "", file: "2022.xlsx", pages: [{ name: "2022年", text }], states: "" }), NO_CHOICES);
  return [...ledger.entries.values()].flatMap(({ statements }) => statements.map(({ quantity: { account, period, year }, amount, place }) =>
    `${place.kind === "cell" ? cellAddress(place) : ""} ${account}@${period}@${year ?? ""}=${amount.value.toFixed()}`)).filter((line) => line.includes("_rate@")).sort();
}

describe("rates that no label names", () => {
  it("are those that follow from two figures of their row", () => {
    expect(rates("2022年预算执行情况|||单位：万元\n类型|年初预算|调整后预算|执行数|完成率\n基本支出|500|520|510|98.08%\n项目支出|200|240|216|90.00%\n合计|700|760|726|95.53%")).toEqual([
      "E4 project_exec_rate@final@2022=0.9", "E5 budget_completion_rate@final@2022=0.9553",
    ]);
  });

  it("are told by nobody where they follow from nothing, or say too little", () => {
    expect(rates("2022年预算执行情况|||单位：万元\n类型|年初预算|调整后预算|执行数|完成率\n基本支出|500|520|510|98.08%\n项目支出|200|240|216|93.00%\n合计|700|760|726|96%")).toEqual([]);
  });

  it("stand in a line of their own below what they are made of", () => {
    expect(rates("2022年政府采购执行表（元）\n项目|采购预算|合同金额|本年支付\n甲设备|60000|58000|58000\n乙服务|40000|39500|31120\n合计|100000|97500|89120\n支付率（支付/预算）|||89.12%")).toEqual(["D6 procurement_rate@final@2022=0.8912"]);
    expect(rates("2022年固定资产（元）\n类别|年初原值|本年增加|本年减少|年末原值|在用\n仪器|500000|20000|10000|510000|500000\n家具|80000|0|0|80000|79000\n合计|580000|20000|10000|590000|579000\n利用率|||||98.14%")).toEqual(["F6 asset_use_rate@final@2022=0.9814"]);
  });
});
