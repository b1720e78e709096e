import { withYearsInHeads } from "../../src/reading/cells/yearsInHeads";

describe("years of two digits over columns", () => {
  it("are read in full where they count on over labels and figures, typed as numbers or as texts", () => {
    expect(withYearsInHeads([["近三年收支"], [null, "21", "22", "23"], ["基本支出", 60, 65, 70]])[1]).toEqual([null, "2021年", "2022年", "2023年"]);
    expect(withYearsInHeads([["项目", 24, 23], ["基本支出", 60, 65]])[0]).toEqual(["项目", "2024年", "2023年"]);
  });

  it("are figures where a label of their own stands before them, or they do not count on", () => {
    const counted = [["人员"], ["在职", 21, 22, 23], ["退休", 9, 9, 10]];
    expect(withYearsInHeads(counted)).toBe(counted);
    const apart = [["人员"], [null, 21, 25, 32], ["退休", 9, 9, 10]];
    expect(withYearsInHeads(apart)).toBe(apart);
  });

  it("are figures where no label stands in the row below", () => {
    const bare = [[null, 21, 22], [null, 23, 24]];
    expect(withYearsInHeads(bare)).toBe(bare);
  });
});
