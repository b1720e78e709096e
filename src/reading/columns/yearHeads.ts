/** A column of years, written as numbers or as words: its lines are of those years. */
export const HEADS_YEARS = /^(?:预算|会计|财政|所属|业务|资金|执行)?年(?:度|份)$/;

const HEADS_MONTHS = /^月(?:份|度)?$/;
const HEADS_QUARTERS = /^季度?$/;

/** A month with its year in front: 2024.03, 2024-3, 2024年3月. As a number 2024.1 may be January or October. */
const WITH_YEAR = /^\s*20\d{2}[.\-/年](0?[1-9]|1[0-2])月?\s*$/;

/** What a whole number below 月份 or 季度 calls its line: 3月, 二季度; so does 2024.03 written as a text. `null` for others. */
export function partNumbered(head: string, value: unknown): string | null {
  const month = typeof value === "string" && HEADS_MONTHS.test(head) ? WITH_YEAR.exec(value)?.[1] : undefined;
  if (month !== undefined) return `${Number(month)}月`;
  const number = typeof value === "number" ? value : typeof value === "string" && /^\s*\d{1,2}\s*$/.test(value) ? Number(value) : NaN;
  if (!Number.isInteger(number) || number < 1) return null;
  if (HEADS_MONTHS.test(head)) return number > 12 ? null : `${number}月`;
  return HEADS_QUARTERS.test(head) && number <= 4 ? `${"一二三四"[number - 1]!}季度` : null;
}
