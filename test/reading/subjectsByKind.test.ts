import { said } from "../helpers/said";

const n = null;

describe("a ledger of economic subjects", () => {
  it("that parts 基本支出 from 项目支出 is no form of 基本支出: each column is its kind's, quarters and the year are neither", () => {
    const stated = said([
      ["某校2022年支出明细账（按经济科目）"], [n, n, n, n, n, n, n, n, "单位：元"], ["科目代码", "科目名称", "一季度", "二季度", "三季度", "四季度", "全年支出数", "其中", n], [n, n, n, n, n, n, n, "基本支出", "项目支出"],
      ["301", "工资福利支出", 100, 100, 100, 120, 420, 380, 40], ["30101", "基本工资", 90, 90, 90, 110, 380, 380, n], ["30199", "其他工资福利支出", 10, 10, 10, 10, 40, n, 40],
      ["302", "商品和服务支出", 20, 10, 10, 20, 60, 40, 20], ["30201", "办公费", 20, 10, 10, 20, 60, 40, 20], ["303", "对个人和家庭的补助", 5, 5, 5, 5, 20, 20, n], ["本年支出合计", n, 125, 115, 115, 145, 500, 440, 60],
    ], "支出明细账", { merges: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:E4", "F3:F4", "G3:G4", "H3:I3", "A11:B11"] });
    expect(stated).toEqual(expect.arrayContaining(["H5 basic_econ[301]@final@2022", "I7 project_econ[30199]@final@2022", "I9 project_econ[30201]@final@2022", "H11 basic_exp@final@2022", "I11 project_exp@final@2022"]));
    expect(stated.filter((text) => /^[C-F]\d/.test(text))).toEqual([]);
  });
});
