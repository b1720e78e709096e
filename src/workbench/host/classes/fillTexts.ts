/** Texts that Excel counts on by itself: its lists, and texts with a number. */
import { fitted } from "./fillNumbers";

/** Lists that Excel continues by itself. */
const LISTS = ["星期日,星期一,星期二,星期三,星期四,星期五,星期六", "日,一,二,三,四,五,六", "一月,二月,三月,四月,五月,六月,七月,八月,九月,十月,十一月,十二月", "第一季,第二季,第三季,第四季", "甲,乙,丙,丁,戊,己,庚,辛,壬,癸", "子,丑,寅,卯,辰,巳,午,未,申,酉,戌,亥", "Sun,Mon,Tue,Wed,Thu,Fri,Sat", "Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday", "Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec", "January,February,March,April,May,June,July,August,September,October,November,December"].map((list) => list.split(","));

/** Texts of one family make one series, whatever stands between them; null for a text that is only copied. */
export function familyOf(text: string): string | null {
  const list = LISTS.findIndex((one) => one.includes(text)), parts = numberIn(text);
  if (list >= 0) return `list ${list}`;
  return parts && JSON.stringify([parts.before, parts.isOrdinal ? "" : parts.after, parts.isQuarter]);
}

/** The text at a place of the series that texts of one family begin. */
export function textAt(texts: readonly string[], place: number): string | null {
  const [first = ""] = texts, list = LISTS.find((one) => texts.every((text) => one.includes(text)));
  if (list) return listed(list, texts, place);
  const parts = numberIn(first);
  if (!parts) return null;
  const number = Math.round(fitted(texts.map((text) => numberIn(text)?.number ?? 0), place, 1)), value = parts.isQuarter ? wrapped(number - 1, 4) + 1 : Math.abs(number);
  return `${parts.before}${String(value).padStart(parts.width, "0")}${parts.isOrdinal ? ordinalEnd(value) + parts.after.slice(2) : parts.after}`;
}

function listed(list: readonly string[], texts: readonly string[], place: number): string | null {
  const first = list.indexOf(texts[0] ?? ""), step = texts.length > 1 ? list.indexOf(texts[1] ?? "") - first : 1;
  return list[wrapped(first + step * place, list.length)] ?? null;
}

const wrapped = (value: number, length: number): number => ((value % length) + length) % length;

interface Numbered {
  readonly before: string;
  readonly number: number;
  /** Digits it has at least: leading zeros stay. */
  readonly width: number;
  readonly after: string;
  /** Qtr3, Q3: after the fourth comes the first. */
  readonly isQuarter: boolean;
  /** 1st, 2nd. */
  readonly isOrdinal: boolean;
}

/** The number that counts on in a text: at its end, else at its beginning, else inside: 项目1, 2号楼, 第3季度. */
function numberIn(text: string): Numbered | null {
  const found = /^(.*?)(\d{1,9})$/s.exec(text) ?? /^()(\d{1,9})(\D.*)$/s.exec(text) ?? /^(.*?)(\d{1,9})(\D*)$/s.exec(text);
  if (!found) return null;
  const [, before = "", digits = "", after = ""] = found, number = Number(digits);
  return {
    before, number, width: digits.startsWith("0") ? digits.length : 0, after,
    isQuarter: after === "" && number >= 1 && number <= 4 && /^(q|qtr|quarter) ?$/i.test(before), isOrdinal: before === "" && /^(st|nd|rd|th)\b/.test(after) && after.startsWith(ordinalEnd(number)),
  };
}

function ordinalEnd(number: number): string {
  const isTeen = Math.floor(number / 10) % 10 === 1;
  return (isTeen ? undefined : { 1: "st", 2: "nd", 3: "rd" }[number % 10]) ?? "th";
}
