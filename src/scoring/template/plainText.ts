const NUMERALS: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
/** Words after which a Chinese numeral is a figure: 一个百分点, 三项, 五分. 一级, 一致, 一般 are none. */
const COUNTED = "(?=个?百分[点比]|个|分(?![别析散布配管类享])|处|项(?!目)|次|例|件|条|起|笔|人次)";
const FIGURE = new RegExp(`(?!百分)[零〇一二两三四五六七八九十百]+${COUNTED}`, "g");
/** Signs that people use for one another. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[≦⩽]/g, "≤"], [/[≧⩾]/g, "≥"], [/<=/g, "≤"], [/>=/g, "≥"], [/[﹤〈]/g, "<"], [/[﹥〉]/g, ">"], [/[~〜∼—–−﹣]/g, "-"], [/-{2,}/g, "-"], [/百分比(?=扣|的|,|减)/g, "百分点"], [/×|∗/g, "*"], [/÷/g, "/"],
];

/** A text as the readers of score tables compare it: half-width, no blanks, one sign for each meaning, numerals as digits. */
export function plainText(text: string): string {
  const narrow = SIGNS.reduce((words, [pattern, sign]) => words.replace(pattern, sign), circled(text).normalize("NFKC").replace(/[\s\u200b-\u200d\ufeff]/g, ""));
  return narrow.replace(/百分之([零〇一二两三四五六七八九十百\d.]+)/g, (_, figure: string) => `${numeralValue(figure)}%`)
    .replace(FIGURE, (figure) => String(numeralValue(figure))).replace(/%(点|分点)/g, "个百分点").replace(/一半的?(?:分值|分数|权重分?|分)/g, "分值的50%").replace(/半分/g, "0.5分")
    .replace(/(?<=等于|大于|小于|高于|低于|[≤≥<>=])零(?!星|散)/g, "0");
}

/** ① … ⑳ kept apart from figures: NFKC would turn ①2 into 12. */
function circled(text: string): string {
  return text.replace(/[\u2460-\u2473]/g, (sign) => `〔${sign.charCodeAt(0) - 0x245f}〕`);
}

/** The value of a Chinese numeral below a thousand, or of digits. */
export function numeralValue(figure: string): number {
  if (/^[\d.]+$/.test(figure)) return Number(figure);
  let value = 0;
  let digit: number | null = null;
  for (const sign of figure) {
    if (sign === "百" || sign === "十") {
      value += (digit ?? 1) * (sign === "百" ? 100 : 10);
      digit = null;
    } else digit = (digit === null ? 0 : digit * 10) + (NUMERALS[sign] ?? 0);
  }
  return value + (digit ?? 0);
}

/** A name as indicators are compared: no numbering, no quotation marks, no points or unit in brackets. */
export function bareName(text: string): string {
  return plainText(text)
    .replace(/[“”"'‘’「」《》*★]/g, "")
    .replace(/^(\d+(?:\.\d+)+[、.]?(?=[\u4e00-\u9fff])|第?[一二三四五六七八九十\d]+[、.:]|\([一二三四五六七八九十\d]+\)|〔\d+〕)+/, "")
    .replace(/\([^()]*\)$/, "").replace(/[:。;,]$/, "");
}

const NUMBERING = /^\s*(\d+(?:[.．]\d+)+[、.．]?(?=\s*[\u4e00-\u9fff“"])|第?[一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十\d]+[)）]|\d+[、.．](?!\d)|[\u2460-\u2473])+\s*/;
const POINTS_BEHIND = /[(（【[]\s*(?:分值|满分|权重)?[:：]?\s*[\d０-９]+(?:[.．][\d０-９]+)?\s*分\s*[)）】\]]\s*$/;

/** A name as it is shown: without its numbering and the points in brackets behind it. */
export function shownName(text: string): string {
  return text.replace(/\s*\n\s*/g, "").replace(POINTS_BEHIND, "").replace(NUMBERING, "").trim();
}

/** Points written into a name: `预算执行率（5分）`; `null` when there are none. */
export function pointsInName(text: string): string | null {
  return /[(【\[]?(?:分值|满分|权重)?:?(\d+(?:\.\d+)?)分[)】\]]?$/.exec(plainText(text))?.[1] ?? null;
}
