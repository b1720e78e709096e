/** A day of the calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Day 0 of Excel's serial numbers in use after February 1900, as milliseconds. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const MS_PER_DAY = 86_400_000;

/** Reads 2021-6-8, 2021/06/08, 2021.6.8, 2021年6月08日, 20210608 or an Excel serial number; `null` when it is no date. */
export function readDay(text: string): Day | null {
  const words = text.normalize("NFKC").trim();
  const parts = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(words) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(words);
  if (parts) return validDay({ year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) });
  if (!/^\d{5}(\.\d+)?$/.test(words)) return null;
  const date = new Date(EXCEL_EPOCH + Math.floor(Number(words)) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `2021年6月8日`: Arabic digits, four-digit year, no leading zero (GB/T 15835). */
export function formatDay({ year, month, day }: Day): string {
  return `${year}年${month}月${day}日`;
}

/** Days from `a` to `b`; positive when `b` is later. */
export function daysBetween(a: Day, b: Day): number {
  return (Date.UTC(b.year, b.month - 1, b.day) - Date.UTC(a.year, a.month - 1, a.day)) / MS_PER_DAY;
}

/**
 * A document number with its year in 〔〕 (GB/T 9704: six-cornered brackets), without 第 and leading zeros:
 * `湛财绩[2021]06号` → `湛财绩〔2021〕6号`. Text of another form is given back trimmed.
 */
export function formatDocumentNumber(text: string): string {
  const words = text.trim();
  const parts = /^(.*?)\s*[〔﹝[［【(（]\s*(\d{4})\s*[〕﹞\]］】)）]\s*第?\s*0*(\d+)\s*号$/.exec(words);
  return parts ? `${parts[1]}〔${parts[2]}〕${parts[3]}号` : words;
}

function validDay(day: Day): Day | null {
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day));
  const same = date.getUTCMonth() + 1 === day.month && date.getUTCDate() === day.day;
  return same ? day : null;
}
