import { NO_CHOICES, NO_INPUTS, cellAddress } from "../../src/model";
import type { CellValue } from "../../src/model";
import { readLedger, statedQuantities } from "../../src/reading";
import { reconcile } from "../../src/reconciling";
import { drawBook, drawSheet } from "../helpers/drawSheet";

/** Rows of a sheet as text: cells parted by |, figures as numbers. */
function rowsOf(drawn: string): CellValue[][] {
  return drawn.trim().split("\n").map((line) => line.split("|").map((cell): CellValue => {
    const text = cell.replace(/^ | $/g, "");
    return text.trim() === "" ? null : /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
  }));
}

function ledgerOf(...sheets: readonly (readonly [name: string, drawn: string])[]): ReturnType<typeof readLedger> {
  return readLedger(drawBook(...sheets.map(([name, drawn]) => drawSheet(name, rowsOf(drawn)))), NO_CHOICES);
}

/** Rule, difference and first cell of what is broken, but for questions. */
function broken(...sheets: readonly (readonly [name: string, drawn: string])[]): readonly string[] {
  return reconcile(ledgerOf(...sheets), NO_INPUTS).findings.filter(({ state, severity, difference }) => state === "broken" && ["hard", "logic"].includes(severity) && difference !== null)
    .map(({ rule, difference, cells }) => `${rule} ${cellAddress(cells[0]!)} ${difference}`);
}

describe("carry-over of two years side by side", () => {
  const years = (opening: number, closing: number): string => `
    2021-2022年结转结余滚存
    | | | | | | 单位：万元
    项目 | 2021年初 | 2021收入 | 2021支出 | 2021年末 | | 2022年初 | 2022收入 | 2022支出 | 2022年末
    基本支出结转 | 4.10 | 300.20 | 299.70 | 4.60 | | 4.60 | 310.40 | 309.90 | 5.10
    项目支出结转 | 16.30 | 120.50 | 118.40 | 18.40 | | ${opening} | 131.20 | 133.10 | ${closing}
    合计 | 20.40 | 420.70 | 418.10 | 23.00 | | 23.00 | 441.60 | 443.00 | 21.60`;

  it("is one table though an empty column parts the years: its lines go on", () => {
    expect(broken(["结转", years(18.4, 16.5)])).toEqual([]);
    expect(statedQuantities(ledgerOf(["结转", years(18.4, 16.5)])).filter(({ quantity }) => quantity.account === "carry_in" && quantity.year === 2022)).toHaveLength(1);
  });

  it("is told by years of two digits: 21年底 is the end of the year before 22年初", () => {
    const carried = (opening: number): string => `
      2022年财政拨款结转结余（单位：元）
      项目 | 21年底结转（上年决算） | 22年初结转 | 22年底结转
      河道整治 | 318200 | ${opening} | 518200
      社区服务 | 156784.4 | 156784.4 | 313568.8
      合计 | 474984.4 | ${opening + 156784.4} | 831768.8`;
    expect(broken(["结转", carried(318200)])).toEqual([]);
    expect(broken(["结转", carried(221800)])).toContain("Y-01 C3 -96400");
  });

  it("begins the second year with what the first ended with", () => {
    expect(broken(["结转", years(14.8, 16.5)])).toEqual(expect.arrayContaining(["Y-01 G5 -3.6", "L-11 J5 3.6", "L-01 G6 3.6"]));
  });
});

describe("a ledger of purchases", () => {
  const bought = (unpaid: number): string => `
    2021年政府采购台账
    序号 | 项目 | 采购预算（万元） | 合同金额（万元） | 已付款（元） | 未付（元）
    1 | 会议室改造 | 52 | 50.40 | 403200 | ${unpaid}
    2 | 打印设备 | 18.50 | 17.96 | 179600 | 0
    | 合计 | 70.50 | 68.36 | 582800 | 100800`;

  it("leaves unpaid what was agreed less what was paid, in whatever units", () => {
    expect(broken(["采购", bought(100800)])).toEqual([]);
    expect(broken(["采购", bought(10080)])).toEqual(expect.arrayContaining(["L-02 F3 -90720"]));
  });
});

describe("subtotals of kinds below entries of all kinds", () => {
  const entries = (persons: number): string => `
    2021年“三公”经费台账
    日期 | 类别 | 摘要 | 金额（元） | 人次
    2021-02-18 | 公务接待 | 调研组 | 1500 | 10
    2021-03-06 | 公务用车 | 加油 | 8000 |
    2021-04-22 | 公务接待 | 验收组 | 2100 | 14
    2021-05-15 | 公务用车 | 保险 | 6400 |
    | | 公务接待费小计 | 3600 | ${persons}
    | | 公务用车运行费小计 | 14400 |
    | | 合计 | 18000 | 24`;

  it("add up the entries of their kind", () => {
    expect(broken(["台账", entries(24)])).toEqual([]);
    expect(broken(["台账", entries(42)])).toContain("L-01 E7 18");
  });
});

describe("a list whose lines make up the total by their names", () => {
  const lists = (publicExp: number, wages: number): string => `
    支出按性质与按经济分类
    | | | | 单位：万元
    按支出性质 | 金额 | | 按经济分类 | 金额
    基本支出 | 3120.40 | | 工资福利支出 | ${wages}
    　人员经费 | 2510.10 | | 商品和服务支出 | 1402.30
    　公用经费 | ${publicExp} | | 对个人和家庭的补助 | 84.20
    项目支出 | 1180.60 | | 资本性支出 | 391.80
    支出合计 | 4301.00 | | 支出合计 | 4301.00`;

  it("is held to them, and other lists of facts are not", () => {
    expect(broken(["口径", lists(610.3, 2422.7)])).toEqual([]);
    expect(broken(["口径", lists(601.3, 2422.7)])).toContain("AUTO-SUM B4 9");
    expect(broken(["口径", lists(610.3, 2242.7)])).toContain("AUTO-SUM E8 180");
    expect(broken(["数据", "基础数据\n指标 | 数值（万元）\n会议费 | 3.20\n培训费 | 4.10\n支出合计 | 862.40"])).toEqual([]);
  });
});

it("adds up the units beside 部门合计", () => {
  const units = (total: number): string => `
    2022年度收支汇总表（分单位）
    | | | | 单位：万元
    项目 | 部门合计 | 局机关 | 甲中心 | 乙中心
    事业收入 | 48.20 | 0 | 20.10 | 28.10
    其他收入 | ${total} | 6.20 | 4.30 | 2.50
    上级补助收入 | 9.70 | 9.70 | 0 | 0`;
  expect(broken(["汇总", units(13)])).toEqual([]);
  expect(broken(["汇总", units(10.5)])).toEqual(["AUTO-SUM B5 -2.5"]);
});

it("adds to a class the lines that the next half of the form goes on with", () => {
  const form = (total: number): string => `
    一般公共预算财政拨款基本支出决算表
    | | | | | | | | 财决公开06表
    | | | | | | | | 金额单位：万元
    人员经费 | | | 公用经费 | | | | |
    科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数
    301 | 工资福利支出 | 290.40 | 302 | 商品和服务支出 | ${total} | 30231 | 公务用车运行维护费 | 6.30
    30101 | 基本工资 | 170.10 | 30201 | 办公费 | 14.20 | 30239 | 其他交通费用 | 22.10
    30102 | 津贴补贴 | 120.30 | 30207 | 邮电费 | 5.40 | 310 | 资本性支出 | 3.60
    | | | | | | 31002 | 办公设备购置 | 3.60`;
  expect(broken(["06", form(48)])).toEqual([]);
  expect(broken(["06", form(51.5)])).toEqual(["F6-01 F6 3.5"]);
});

it("names what stands beside 固定资产 by the heading of its labels, and counts the retired into all staff", () => {
  const quantities = statedQuantities(ledgerOf(
    ["固定资产", `
    固定资产增减表 | | | | | | | | | |
    | | | | | | | | | | 金额：元
    类别 | 年初原值 | 本年增加 | 本年减少 | 年末原值 | | 无形资产 | 年初 | 增加 | 减少 | 年末
    房屋 | 5200000 | 0 | 0 | 5200000 | | 软件 | 310000 | 42000 | 0 | 352000
    设备 | 1830000 | 126000 | 48000 | 1908000 | | 数据库 | 90000 | 0 | 10000 | 80000
    合计 | 7030000 | 126000 | 48000 | 7108000 | | 合计 | 400000 | 42000 | 10000 | 432000`],
    ["人员", "2022年末机构人员情况\n类别 | 上年末 | 本年增加 | 本年减少 | 年末数\n在职人员 | 38 | 2 | 1 | 39\n离休人员 | 1 | 0 | 0 | 1\n退休人员 | 12 | 1 | 1 | 12\n合计 | 51 | 3 | 2 | 52"],
  ));
  const valuesOf = (account: string): readonly string[] => quantities.filter(({ quantity }) => quantity.account === account).map(({ amount }) => amount.value.toFixed());
  expect(valuesOf("fixed_asset_begin")).toEqual(["7030000"]);
  expect(valuesOf("fixed_asset_end")).toEqual(["7108000"]);
  expect([...valuesOf("staff_total")].sort()).toEqual(["51", "52"]);
});
