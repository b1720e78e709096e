import { NO_CHOICES } from "../../src/model";
import { readLedger } from "../../src/reading";
import { columnSums } from "../../src/reconciling/structure/headings";
import { snapshotOf } from "../helpers/unseen/page";

const LEDGER = `
2023年费用分季（元）
季度|打印耗材|快递|办公小计|食堂|合计
一季度|1200|800|2000|1100|3100
二季度|860|750|1610|900|2510
三季度|900|700|1600|950|2550`;

describe("a 小计 among the columns that a 合计 adds up", () => {
  it("may stand for what comes before it", () => {
    const { tables: [table] } = readLedger(snapshotOf({ title: "", file: "某所2023年.xlsx", pages: [{ name: "费用", text: LEDGER }], states: "" }), NO_CHOICES);
    const [sum] = columnSums(table!);
    const readings = sum!.readings.map((reading) => reading.map(({ path }) => path.join()).join("+"));
    expect(readings[0]).toBe("打印耗材+快递+办公小计+食堂");
    expect(readings).toContain("办公小计+食堂");
  });
});
