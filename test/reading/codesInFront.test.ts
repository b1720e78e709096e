import type { CellValue } from "../../src/model";
import { withoutCodesInFront } from "../../src/reading/cells/codesInFront";

const n = null;
const inFront = (lines: readonly (readonly CellValue[])[]): readonly unknown[] => withoutCodesInFront(lines).map((line) => line[0] ?? null);

describe("codes in front of the lines", () => {
  test("of projects are no figures, typed as texts or as numbers, and their heading goes with them", () => {
    expect(inFront([["项目编码", "项目名称", "支出"], ["440110010001", "信息化运维", 35.2], [440110010002, "场馆保洁", 8], [n, "合计", 43.2]])).toEqual([n, n, n, n]);
  });

  test("of units are none where no heading says what they are, and stay below one that does", () => {
    expect(inFront([["2023年各单位支出", n, n], ["401001", "局机关", 350.2], ["401002", "服务中心", 80]])).toEqual(["2023年各单位支出", n, n]);
    const headed = [["单位编码", "单位名称", "支出"], ["401001", "局机关", 350.2], ["401002", "服务中心", 80]];
    expect(withoutCodesInFront(headed)).toBe(headed);
  });

  test("of subjects stay: they say what a line is about", () => {
    const subjects = [["科目编码", "科目名称", "支出"], ["2010301", "行政运行", 350.2], ["30201", "办公费", 80]];
    expect(withoutCodesInFront(subjects)).toBe(subjects);
  });

  test("are none of them figures in front of their unit, or over nothing", () => {
    const lists = [["合计", "出国", "公车", "接待"], [260000, "—", 180000, 80000], [12580000, "元", 3], [12580000, "合计", n]];
    expect(withoutCodesInFront(lists)).toBe(lists);
  });
});
