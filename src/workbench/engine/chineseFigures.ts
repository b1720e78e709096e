/**
 * Number formats with `[DBNum1]` (一二三) and `[DBNum2]` (壹贰叁), which the engine's formatter shows in Arabic figures. General says a number with its
 * units (一百二十三), placeholders say digit by digit, dates say the year by digits and the rest with units, as Excel's list of date formats shows
 * (二〇一二年三月十四日). Chosen where no public page says: adjoining placeholders are said digit by digit too.
 */

interface Figures {
  readonly digits: string;
  /** Units of ten, hundred and thousand. */
  readonly units: readonly string[];
}

const FIGURES: Readonly<Record<string, Figures>> = {
  1: { digits: "〇一二三四五六七八九", units: ["", "十", "百", "千"] },
  2: { digits: "零壹贰叁肆伍陆柒捌玖", units: ["", "拾", "佰", "仟"] },
};
/** General writes eleven digits at most. */
const GROUPS = ["", "万", "亿"];

/** What asks for such figures. */
export const TAG = /\[DBNum([12])\]/i;
/** Texts in quotes and escaped signs; tags in brackets. */
const LITERAL = /"[^"]*"|\\./g, BRACKETS = /\[[^\]]*\]/g, GENERAL = /General|G\/通用格式/i;
/** Digits of literals are hidden among signs of private use while the number's own are exchanged. */
const HIDDEN = 0xe000;

/** Whether a format has such figures. */
export const hasChineseFigures = (format: string): boolean => TAG.test(format);

/**
 * A number as such a format shows it; null for a format without such figures.
 * @param plain shows a number by a format without them
 */
export function chineseFigures(format: string, value: number, plain: (format: string, value: number) => string): string | null {
  if (!hasChineseFigures(format)) return null;
  const sections = sectionsOf(format), own = sections.length > 1 && value < 0 ? 1 : sections.length > 2 && value === 0 ? 2 : 0;
  const section = sections[own]!, figures = FIGURES[TAG.exec(section)?.[1] ?? ""];
  const shown = own === 1 ? -value : value, bare = section.replace(TAG, "");
  if (!figures) return plain(bare, shown);
  const placeholders = bare.replace(LITERAL, "").replace(BRACKETS, "");
  if (GENERAL.test(placeholders) || placeholders.trim() === "") {
    const said = `"${spoken(plain("General", Math.abs(shown)), figures)}"`, sign = shown < 0 ? "-" : "";
    return sign + plain(GENERAL.test(bare) ? bare.replace(GENERAL, said) : bare + said, 0);
  }
  const text = plain(bare.replace(LITERAL, (literal) => literal.replace(/\d/g, (digit) => String.fromCharCode(HIDDEN + Number(digit)))), shown);
  const isDate = /[ymdhs]/i.test(placeholders) && !/[0#?]/.test(placeholders);
  const exchanged = isDate ? text.replace(/\d+/g, (run) => dateFigures(run, figures)) : digitByDigit(text, figures);
  return exchanged.replace(/[\ue000-\ue009]/g, (hidden) => String(hidden.charCodeAt(0) - HIDDEN));
}

/** The sections of a format; semicolons in literals part nothing. */
function sectionsOf(format: string): string[] {
  return (format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])*(?:;|$)/g) ?? []).slice(0, 4).map((section) => section.replace(/;$/, "")).filter((section, index) => index === 0 || section !== "");
}

const digitByDigit = (text: string, { digits }: Figures): string => text.replace(/\d/g, (digit) => digits[Number(digit)]!);

/** A year, and what begins with a zero, digit by digit; days, months and hours with units, and ten without a one before it. */
function dateFigures(run: string, figures: Figures): string {
  if (run.length > 2 || run.startsWith("0")) return digitByDigit(run, figures);
  return withUnits(run, figures).replace(new RegExp(`^${figures.digits[1]}(?=${figures.units[1]})`), "");
}

/** A number as General writes it: its whole part with units, its decimals digit by digit. */
function spoken(text: string, figures: Figures): string {
  const [, whole = "", rest = ""] = /^(\d{1,12})(\.\d+)?$/.exec(text) ?? [];
  return whole === "" ? digitByDigit(text, figures) : withUnits(whole, figures) + digitByDigit(rest, figures);
}

function withUnits(whole: string, { digits, units }: Figures): string {
  const zero = digits[0]!;
  let said = "", isGap = false;
  [...whole].forEach((letter, index) => {
    const place = whole.length - 1 - index, group = Math.floor(place / 4);
    if (letter === "0") isGap = said !== "";
    else {
      said += (isGap ? zero : "") + digits[Number(letter)]! + units[place % 4]!;
      isGap = false;
    }
    // A group that is all zeros says no unit.
    if (place % 4 === 0 && /[1-9]/.test(whole.slice(Math.max(0, index - 3), index + 1))) said += GROUPS[group] ?? "";
  });
  return said || zero;
}
