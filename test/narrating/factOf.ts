import type { Run } from "../../src/model";
import { Decimal, exactly } from "../../src/model";
import type { Fact } from "../../src/narrating/facts";

/** A figure that is exactly `value`, standing in cell B`row` of 表. */
export function factOf(value: string | Decimal, name = "", row = 1, unit = "万元"): Fact {
  const exact = new Decimal(value);
  return {
    value: exact, interval: exactly(exact), unit, name,
    quantity: { account: "basic_exp", sub: null, period: "final", year: 2020 }, place: { kind: "cell", sheet: "表", row, column: 1 },
  };
}

/** The words of runs. */
export function words(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}
