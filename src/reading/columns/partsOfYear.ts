/** Names of the parts that a year is cut into. */
const PARTS: readonly { readonly of: number; readonly name: RegExp }[] = [
  { of: 12, name: /^(?:1[0-2]|[1-9])月份?(?:支出|支付|执行|列支)?(?:数|额)?$/ },
  { of: 4, name: /^第?[一二三四1-4]季度?(?:支出|支付|执行|列支)?(?:数|额)?$/ },
  { of: 2, name: /^[上下]半年(?:支出|支付|执行|列支)?(?:数|额)?$/ },
];

/** Signs of the longest name: 第一季度支出数. */
const LONGEST = 7;

/** Into how many parts the year is cut of which the text names one; `null` for other texts. */
export function partOfYear(text: string): number | null {
  if (text.length > LONGEST) return null;
  for (const { of, name } of PARTS) if (name.test(text)) return of;
  return null;
}
