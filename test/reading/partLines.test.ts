import { NO_CHOICES } from "../../src/model";
import { readLedger } from "../../src/reading";
import { snapshotOf } from "../helpers/unseen/page";

/** Quantities that the one sheet states. */
function accountsOf(text: string): string[] {
  const ledger = readLedger(snapshotOf({ title: "", file: "2022.xlsx", pages: [{ name: "表", text }], states: "" }), NO_CHOICES);
  return [...ledger.entries.values()].map(({ quantity }) => quantity.account).sort();
}

describe("a line that is one of several parts of what its words mean", () => {
  it("is not the whole: 财政拨款结转 beside 财政拨款结余", () => {
    expect(accountsOf("年末结转结余情况（元）\n项目|年初数|年末数\n财政拨款结转|70000|60000\n财政拨款结余|1000|2000\n合计|71000|62000")).toEqual(["carry_in", "carry_out"]);
  });

  it("is not the whole: 劳务派遣 beside 临聘人员, but 编外人员 is", () => {
    const staff = (lines: string): string => `人员情况\n人员类别|年末人数\n在编在职|70\n${lines}`;
    expect(accountsOf(staff("劳务派遣|12\n临聘人员|3"))).toEqual(["on_duty_total"]);
    expect(accountsOf(staff("编外人员|15\n其中：劳务派遣|12\n临聘人员|3"))).toEqual(["off_est_staff", "on_duty_total"]);
    expect(accountsOf(staff("劳务派遣|12"))).toEqual(["off_est_staff", "on_duty_total"]);
  });
});
