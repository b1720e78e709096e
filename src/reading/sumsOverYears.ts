import type { RowReading } from "./rowReading";

/** What makes a sum one of two years: the line of the year, what was carried over, and how the sum is called. */
interface Side {
  readonly ofYear: RegExp;
  readonly carried: RegExp;
  readonly sum: string;
  readonly means: string;
}

const SIDES: readonly Side[] = [
  { ofYear: /^本年收入(?:合计|小计)?$/, carried: /^(?:上年|年初|以前年度).*结[转余]/, sum: "收入合计", means: "收入总计" },
  { ofYear: /^本年支出(?:合计|小计)?$/, carried: /^(?:结转下年|年末.*结[转余])/, sum: "支出合计", means: "支出总计" },
];

/** 收入合计 below 本年收入 and 上年结转 is 收入总计, 支出合计 below 本年支出 and 结转下年 is 支出总计: such rows are called so. */
export function withSumsOverYears(rows: readonly RowReading[]): readonly RowReading[] {
  return SIDES.reduce(withSumOf, rows);
}

function withSumOf(rows: readonly RowReading[], { ofYear, carried, sum, means }: Side): readonly RowReading[] {
  const at = rows.findIndex(({ key }) => key === sum);
  if (at < 0) return rows;
  const above = rows.slice(0, at);
  const isOfBoth = above.some(({ key }) => ofYear.test(key)) && above.some(({ key }) => carried.test(key));
  return isOfBoth ? rows.map((row, index) => (index === at ? { ...row, key: means } : row)) : rows;
}
