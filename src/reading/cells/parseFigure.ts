import { countsBehindNumber } from "../stating/countingUnits";
import { Decimal, ZERO, decimalOfNumber, decimalPlacesOf, isMoneyUnit, type MoneyUnit, type Unit } from "../../model";

/** A figure as a text states it. */
export interface ParsedText {
  readonly value: Decimal;
  readonly decimals: number;
  /** Unit written behind the number; `null` without. */
  readonly unit: Unit | null;
  /** Ten thousands, of money or of what the place counts: 92.36万. */
  readonly isInTenThousands?: true;
  readonly isApproximate: boolean;
  readonly isDash: boolean;
}

const SUFFIX: Readonly<Record<string, Unit>> = {
  亿元: "亿元", 亿: "亿元", 百万元: "百万元", 万元: "万元", 万: "万元", 千元: "千元", 元: "元", "%": "%",
  人次: "人次", 人: "人", 批次: "批次", 批: "批", 个: "个", 辆: "辆", 台: "台", 套: "套", 项: "项", 件: "件", 条: "条", 份: "份",
  次: "次", 户: "户", 场: "场", 家: "家", 平方米: "平方米", 平米: "平方米", "m2": "平方米", 名: "名", 分: "分",
};
const NUMBER = /^(约|近|逾|超|大约)?[¥￥]?([-+−–]?)(\((?=[\d,.]+\)$))?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)\)?([\u4e00-\u9fa5%]{0,4}|m2)?(?:\([^()]*\))?$/;
const COMPOSITE = /^(约)?(\d+(?:\.\d+)?)[\u4e00-\u9fa5]{1,3}[,、/]?\d+(?:\.\d+)?[\u4e00-\u9fa5]{1,3}(?:[,、/]?\d+(?:\.\d+)?[\u4e00-\u9fa5]{1,3})*$/;
const DASH = /^(?:[-—–−─―/]{1,4}|无|不适用)$/;

/**
 * Reads a text as a figure: thousands separators, full-width digits, unit suffixes, 约/多/余, `—` and `/`, `149批328人次`.
 * A percentage gives the fraction (95.10% → 0.951 with 4 decimals). `null` when the text is no figure.
 */
export function parseFigureText(text: string): ParsedText | null {
  if (text.length > 40 || beginsLikeWords(text)) return null;
  const plain = text.normalize("NFKC").replace(/[\s\u00a0,](?=[\d.\s\u00a0])|[\s\u00a0]/g, (sign) => (sign === "," ? "," : ""));
  if (plain === "") return null;
  if (DASH.test(plain)) return { value: ZERO, decimals: 0, unit: null, isApproximate: false, isDash: true };
  if (!/\d/.test(plain)) return null;
  const composite = COMPOSITE.exec(plain);
  if (composite && !/[年月日号比增减]/.test(plain)) {
    return { value: new Decimal(composite[2]!), decimals: 0, unit: "复合", isApproximate: composite[1] !== undefined, isDash: false };
  }
  return plainNumber(plain);
}

/** Han signs that a figure may begin with: 约, 近, 逾, 超, 大约, 无, 不适用. */
const FIGURE_BEGINS = "约近逾超大无不";

/** Whether the first sign behind blanks is one of a word, as with nearly every label: no figure begins like that. */
function beginsLikeWords(text: string): boolean {
  let at = 0;
  while (text[at] === " " || text[at] === "\u3000") at += 1;
  const sign = text.charCodeAt(at);
  return sign >= 0x4e00 && sign <= 0x9fa5 && !FIGURE_BEGINS.includes(text[at]!);
}

function plainNumber(plain: string): ParsedText | null {
  const match = NUMBER.exec(plain);
  if (!match) return null;
  const [, about, sign, bracket, digits = "", tail = ""] = match;
  const more = /[多余]/.test(tail);
  const word = tail.replace(/[多余]/, "");
  const unit = word === "" ? null : SUFFIX[word] ?? (countsBehindNumber(word) ? "" : undefined);
  if (unit === undefined) return null;
  if (/^0\d/.test(digits) && !digits.includes(".")) return null;
  const bare = digits.replace(/,/g, "");
  const written = bare.includes(".") ? bare.length - bare.indexOf(".") - 1 : 0;
  let value = new Decimal(bare.startsWith(".") ? `0${bare}` : bare);
  if (sign === "-" || sign === "−" || sign === "–" || bracket) value = value.times(-1);
  const percent = unit === "%";
  return {
    value: percent ? value.div(100) : value,
    decimals: percent ? written + 2 : written,
    unit,
    isApproximate: about !== undefined || more,
    isDash: false,
    ...(word === "万" ? { isInTenThousands: true as const } : {}),
  };
}

/** What a number format says: decimals it shows (`null`: as many as stored), percent, date, a unit behind the digits. */
export interface FormatFacts {
  readonly decimals: number | null;
  readonly isPercent: boolean;
  readonly isDate: boolean;
  /** Shown behind the digits: 0.00"万元". `null` without. */
  readonly unit: Unit | null;
  /** Digits by which the shown figure is smaller than the stored one: 3 for `0.00,`, 4 for `0!.0,"万"`. */
  readonly shift: number;
}

const FORMATS = new Map<string, FormatFacts>();
/** The code asked for last: cells side by side mostly have the same. */
let last: { readonly code: string; readonly facts: FormatFacts } | null = null;

/** Facts of an Excel number format code; only its first section counts. Remembered by code. */
export function formatFacts(code: string): FormatFacts {
  if (last?.code === code) return last.facts;
  const facts = FORMATS.get(code) ?? readFormat(code);
  last = { code, facts };
  return facts;
}

/** A point that only parts the digits: 0!.0, shows tenths of what the comma leaves, 0"."0000 ten thousandths. */
const POINT_SET_IN = /[0#?](?:!\.|\\\.|"\.")([0#?]+)/;

function readFormat(code: string): FormatFacts {
  const first = code.split(";")[0] ?? "";
  const bare = first.replace(/"[^"]*"|[\\!].|\[[^\]]*\]|_./g, "");
  const digits = /[0#?](?:\.([0#?]+))?/.exec(bare.replace(/,/g, ""));
  const places = /\.([0]+)/.exec(bare);
  const isPercent = bare.includes("%");
  const shift = 3 * (/[0#?](,+)(?![0#?])/.exec(bare)?.[1]!.length ?? 0) + (POINT_SET_IN.exec(first)?.[1]!.length ?? 0);
  const facts = {
    decimals: shift > 0 ? null : digits && /0/.test(bare) ? (places ? places[1]!.length : 0) : null,
    isPercent,
    isDate: /[ymdhs年月日]/i.test(bare) && !/[0#]/.test(bare.replace(/\.0+/, "")) && !/general/i.test(bare),
    unit: shownUnit(first), shift,
  };
  if (FORMATS.size < 500) FORMATS.set(code, facts);
  return facts;
}

/** The unit in the words behind the digits: "万元", 万元 without quotes, "人". */
function shownUnit(section: string): Unit | null {
  const behind = /(?:[0#?.,]|General)\s*(?:"\s*([^"]+)"|\\?([\u4e00-\u9fa5]+))\s*(?:_.)*$/.exec(section);
  return SUFFIX[(behind?.[1] ?? behind?.[2] ?? "").trim()] ?? null;
}

/** Digits that parts one unit of money from 元. */
const DIGITS_OF: readonly (readonly [MoneyUnit, number])[] = [["元", 0], ["千元", 3], ["万元", 4], ["百万元", 6], ["亿元", 8]];

/** The unit of what a cell stores, where its place shows figures in `unit` and the format shows them smaller, or with a unit of its own; `""` when there is no such unit. */
export function storedUnit(format: string, unit: Unit): Unit {
  const { unit: shown, shift } = formatFacts(format);
  const ofPlace = shown ?? unit;
  if (shift === 0 || !isMoneyUnit(ofPlace)) return ofPlace;
  const digits = DIGITS_OF.find(([money]) => money === ofPlace)![1] - shift;
  return DIGITS_OF.find(([, of]) => of === digits)?.[0] ?? "";
}

/**
 * The exact value of a stored number and the decimals it is stated with: those stored, or those its format shows when
 * these are more (27 shown as 27.00 is stated to 0.01). A format that shows fewer changes nothing: the cell still holds
 * the stored digits.
 */
export function numberFigure(value: number, format: string): { value: Decimal; decimals: number } | null {
  const exact = decimalOfNumber(value);
  if (!exact) return null;
  const facts = formatFacts(format);
  const shown = facts.decimals === null ? 0 : facts.decimals + (facts.isPercent ? 2 : 0);
  return { value: exact, decimals: Math.max(decimalPlacesOf(exact), shown) };
}
