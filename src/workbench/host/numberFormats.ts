/** What kind a number format code is, as Excel's own list of formats sorts them (`Range.numberFormatCategories`). */

/** A code without its texts, colours and escaped letters. */
const bare = (code: string): string => code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h|m|s|\$)[^\]]*\]/gi, "");

/** Whether numbers under this code show as dates or times. */
export const isDateFormat = (code: string): boolean => code !== "General" && /[ymdhs]/i.test(bare(code).replace(/\[\$[^\]]*\]|General|E[+-]/gi, ""));

export function formatCategory(code: string): string {
  const plain = bare(code);
  if (code === "General" || code === "") return "General";
  if (code === "@") return "Text";
  if (isDateFormat(code)) return /[yd]/i.test(plain) || /m/i.test(plain) && !/[hs]/i.test(plain) ? "Date" : "Time";
  if (plain.includes("%")) return "Percentage";
  if (/E[+-]/i.test(plain)) return "Scientific";
  if (/[#?0]\s*\/\s*[#?0\d]/.test(plain)) return "Fraction";
  const currency = /[¥￥$€£]/.test(code);
  if (/_/.test(code) && /\*/.test(code) && /-/.test(code)) return "Accounting";
  if (currency) return "Currency";
  if (/^0{5,}(-0+)?$/.test(code)) return "Special";
  if (/^[#,0]+(\.0+)?(_\)|_ )?(;.*)?$/.test(code.replace(/\[Red\]/gi, ""))) return "Number";
  return "Custom";
}
