import { NO_CHOICES, type Ledger } from "../../src/model";
import { readLedger } from "../../src/reading";
import { snapshotOf } from "../helpers/unseen/page";

function ledgerOf(text: string): Ledger {
  return readLedger(snapshotOf({ title: "", file: "unit-2023.xlsx", pages: [{ name: "表", text }], states: "", breaks: [] }), NO_CHOICES);
}

const statedIn = (ledger: Ledger): string[] => [...ledger.entries.values()].flatMap(({ statements }) => statements.map(({ quantity, amount }) => `${quantity.account}@${quantity.period}=${amount.value.toFixed()}${amount.unit}`));

const TABLE = (remark: string, note: string): string => `
2023年预算执行情况表（单位：元）
项目|年初预算|累计支出|备注
基本支出|3000|2900|${remark}
项目支出|1000|950|
合计|4000|3850|
${note}`;

describe("remarks and notes of a table", () => {
  it("take 三公 money that says its stage from a remark", () => {
    expect(statedIn(ledgerOf(TABLE("其中三公经费决算3.6万元", "")))).toContain("sangong_total@final=3.6万元");
  });

  it("take nothing that is of the line only", () => {
    const plain = statedIn(ledgerOf(TABLE("", "")));
    for (const remark of ["年中追加预算15万元", "退休人员2人", "公务接待3批次20人次", "三公经费3.6万元", "政府采购决算12万元", "较上年减少三公经费决算2万元"]) {
      expect({ remark, stated: statedIn(ledgerOf(TABLE(remark, ""))) }).toEqual({ remark, stated: plain });
    }
  });

  it("take from a note below what names its subject, and leave what two notes state differently", () => {
    expect(statedIn(ledgerOf(TABLE("", "注：年末在职人员43人，公务用车保有量4辆。")))).toEqual(expect.arrayContaining(["on_duty_total@final=43人", "vehicles_held@final=4辆"]));
    expect(statedIn(ledgerOf(TABLE("", "注：公务用车保有量4辆。\n备注：公务用车保有量5辆。")))).toEqual(statedIn(ledgerOf(TABLE("", ""))));
  });
});
