/** A column of years, written as numbers or as words: its lines are of those years. */
export const HEADS_YEARS = /^(?:预算|会计|财政|所属|业务|资金|执行)?年(?:度|份)$/;

const HEADS_MONTHS = /^月(?:份|度)?$/;
const HEADS_QUARTERS = /^季度?$/;

/** What a whole number below 月份 or 季度 calls its line: 3月, 二季度. `null` for others. */
export function partNumbered(head: string, value: unknown): string | null {
  const number = typeof value === "number" ? value : typeof value === "string" && /^\s*\d{1,2}\s*$/.test(value) ? Number(value) : NaN;
  if (!Number.isInteger(number) || number < 1) return null;
  if (HEADS_MONTHS.test(head)) return number > 12 ? null : `${number}月`;
  return HEADS_QUARTERS.test(head) && number <= 4 ? `${"一二三四"[number - 1]!}季度` : null;
}
