import type { RowReading } from "../rows/rowReading";

/** What makes a sum one of two years: the line of the year, what was carried over, and how the sum is called. */
interface Side {
  readonly ofYear: RegExp;
  readonly carried: RegExp;
  readonly sum: RegExp;
  readonly means: string;
}

const SIDES: readonly Side[] = [
  { ofYear: /^本年收入(?:合计|小计)?$/, carried: /^(?:上年|年初|以前年度).*结[转余]/, sum: /^(?:收入合计|总计)$/, means: "收入总计" },
  { ofYear: /^本年支出(?:合计|小计)?$/, carried: /^(?:结转下年|年末.*结[转余])/, sum: /^(?:支出合计|总计)$/, means: "支出总计" },
];

/** 收入合计 or 总计 below 本年收入 and 上年结转 is 收入总计, below 本年支出 and 结转下年 支出总计: such rows are called so. */
export function withSumsOverYears(rows: readonly RowReading[]): readonly RowReading[] {
  return SIDES.reduce(withSumOf, rows);
}

function withSumOf(rows: readonly RowReading[], side: Side): readonly RowReading[] {
  const ofYear = rows.findIndex(({ key }) => side.ofYear.test(key));
  const carried = ofYear < 0 ? -1 : rows.findIndex(({ key }) => side.carried.test(key));
  if (carried < 0) return rows;
  const last = Math.max(ofYear, carried);
  const at = rows.findIndex(({ key }, index) => index > last && side.sum.test(key));
  if (at < 0 || SIDES.some((other) => other !== side && rows.slice(last, at).some(({ key }) => other.ofYear.test(key)))) return rows;
  return rows.map((row, index) => (index === at ? { ...row, key: side.means } : row));
}
