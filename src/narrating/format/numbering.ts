const DIGITS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"] as const;

/** Chinese numeral of 1 … 99: 1 → 一, 10 → 十, 21 → 二十一. */
export function chineseNumeral(value: number): string {
  const tens = Math.floor(value / 10);
  const head = tens === 0 ? "" : tens === 1 ? "十" : `${DIGITS[tens] ?? ""}十`;
  return `${head}${DIGITS[value % 10] ?? ""}`;
}

/** Number of a heading by level (GB/T 9704 结构层次序数): 1 一、, 2 （一）, 3 1., 4 （1）; `""` for the title. */
export function headingNumber(level: number, position: number): string {
  switch (level) {
    case 1: return `${chineseNumeral(position)}、`;
    case 2: return `（${chineseNumeral(position)}）`;
    case 3: return `${position}.`;
    case 4: return `（${position}）`;
    default: return "";
  }
}

/** A number as people type one before a heading, in either width. A decimal (1.5倍) is none. */
const NUMBER = /^\s*(?:[一二三四五六七八九十]{1,3}\s*[、.．]|[（(]\s*[一二三四五六七八九十]{1,3}\s*[)）]|\d{1,2}\s*[.．、](?!\d(?!\d{3}年))|[（(]\s*\d{1,2}\s*[)）]|[①-⑳])\s*/u;

/** A heading without the number before it: 三、绩效自评情况 → 绩效自评情况. */
export function headingWords(heading: string): string {
  return heading.replace(NUMBER, "");
}

/** The number before an item of a list: 2.人手不足, 1.2020年…; a decimal is none. */
export const ITEM_NUMBER = /^\d{1,2}[.．](?!\d(?!\d{3}年))/;
