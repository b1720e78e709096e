/** How an end of a range was written. `law`: 以上、以内 (included, 民法典第1259条); `below`: 以下, which people write both ways. */
export type EndMark = "in" | "out" | "open" | "law" | "below";

/** An end of a range in percent. */
export interface End {
  readonly at: string;
  readonly mark: EndMark;
}

/** A stated range of the measured value; an absent end is open. */
export interface Range {
  readonly low: End | null;
  readonly high: End | null;
}

/** What a clause gives: fixed points, all points, a share of them in percent, or all but some points. */
export type Given = { readonly points: string } | "full" | { readonly pct: string } | { readonly minus: string };

/** A step of a deduction: every `step` percent points beyond the base lose points. */
export interface Each {
  readonly direction: "above" | "below" | "either" | null;
  readonly step: string;
  readonly deduct: Given;
  /** 每低于100%一个百分点: the base written inside; `null` when it stands elsewhere. */
  readonly base: string | null;
}

/** A piece of a scoring standard that was understood. */
export type Token =
  | { readonly kind: "range"; readonly range: Range; readonly at: boolean }
  | { readonly kind: "result"; readonly given: Given }
  | { readonly kind: "each"; readonly each: Each }
  | { readonly kind: "count"; readonly deduct: string }
  | { readonly kind: "reward"; readonly points: string }
  /** `exact`: written as rate × points; otherwise in proportion, to what is not said. `points`: the points it is written with; `of`: rate ÷ 95% × points. */
  | { readonly kind: "ratio"; readonly exact: boolean; readonly points: string | null; readonly of: string | null }
  | { readonly kind: "cap"; readonly points: string | null }
  | { readonly kind: "floor" }
  | { readonly kind: "wholeSteps" }
  /** Part of a step counts as a whole one of `step` percent points. */
  | { readonly kind: "startedSteps"; readonly step: string }
  /** 最多扣3分. */
  | { readonly kind: "mostDeducted"; readonly points: string }
  /** 得8-10分: a person gives a score within. */
  | { readonly kind: "pointsRange"; readonly words: string }
  | { readonly kind: "otherwise" }
  | { readonly kind: "words"; readonly text: string };

const N = "(-?\\d+(?:\\.\\d+)?)%?";
const MARK = "(\\((?:不含|含|包含|包括|不包括)[^()]{0,8}\\))?";
const SHARE = "(?:本项|该项|此项|指标|相应)?(?:指标)?(?:分值|权重分?|标准分|满分|总分)的?(\\d+(?:\\.\\d+)?)%";
const SHARE_BEFORE = "(\\d+(?:\\.\\d+)?)%的?(?:本项|该项|此项|指标)?(?:分值|权重分?|标准分|满分)";
const MORE = "超过|超出|超|高于|大于|增加|增长|上升|提高|多";
const LESS = "低于|低|少于|少|小于|减少|下降|降低|不足|未达到";
const EITHER = "偏离|偏差|相差|变动|增减|增加或减少|高于或低于|±";
const COUNTABLE = "(?:处|项|次|例|个(?!百分)|起|笔|条|件|人次|家|户|天|日)";
const FOUND = "(?:发现|出现|发生|存在|查出|有|少|缺少|缺|漏|违反|不符合|未完成|未达到|延迟|逾期|增加|涉及)";

type Make = (groups: readonly (string | undefined)[]) => Token | null;

const end = (at: string | undefined, mark: string | undefined, otherwise: EndMark): End => ({ at: at!, mark: mark === undefined ? otherwise : /不/.test(mark) ? "out" : "in" });
const range = (low: End | null, high: End | null, at = false): Token => ({ kind: "range", range: { low, high }, at });

/** Patterns in the order in which they are tried at each place of the text. */
const PATTERNS: readonly (readonly [string, Make])[] = [
  [`每(?:(${EITHER})|(${MORE})|(${LESS}))?(?:标准|目标值|指标值|基准)?(?:(\\d+(?:\\.\\d+)?)%[,]?(?:的)?(?=\\d))?(\\d+(?:\\.\\d+)?)?(?:个百分点|%|个点)(?:\\([^()]*\\))?[^\\d扣减得;。]{0,8}(?:扣减|扣除|扣|减)(?:(\\d+(?:\\.\\d+)?)分|${SHARE}|${SHARE_BEFORE})`,
    ([either, more, less, base, step, points, pct, share]) => ({ kind: "each", each: {
      direction: either ? "either" : more ? "above" : less ? "below" : null, step: step ?? "1", deduct: points ? { points } : { pct: (pct ?? share)! }, base: base ?? null } })],
  [`每(?:少|未|漏|迟|晚)[^,;。\\d%]{0,6}1${COUNTABLE}[^,;。\\d]{0,10}[,]?(?:扣减|扣除|扣|减)(\\d+(?:\\.\\d+)?)分`, ([deduct]) => ({ kind: "count", deduct: deduct! })],
  [`(?:每|凡)?${FOUND}?(?:1|一|每)${COUNTABLE}[^,;。\\d]{0,18}[,]?(?:扣减|扣除|扣|减)(\\d+(?:\\.\\d+)?)分`, ([deduct]) => ({ kind: "count", deduct: deduct! })],
  [`每${FOUND}?${COUNTABLE}?[^,;。\\d%]{0,18}[,]?(?:扣减|扣除|扣|减)(\\d+(?:\\.\\d+)?)分`, ([deduct]) => ({ kind: "count", deduct: deduct! })],
  [`(?:每)?(?:符合|满足|达到|具备|完成|做到|有)?(?:其中)?(?:的)?1项[^,;。\\d]{0,8}[,]?(?:得|计)(\\d+(?:\\.\\d+)?)分`, ([points]) => ({ kind: "reward", points: points! })],
  ["(?:得分=)?[^;。,\\d=]{0,12}(?:率|度|比例)/(\\d+(?:\\.\\d+)?)%\\*[^;。,\\d]{0,8}(?:分值|权重分?|满分|(\\d+(?:\\.\\d+)?)分?)", ([of, points]) => ({ kind: "ratio", exact: true, points: points ?? null, of: of! })],
  ["(?:得分=)?(?:[^;。,\\d=]{0,12}(?:率|度|比例)|\\([^()]*[/÷][^()]*\\)(?:\\*100%)?)\\*[^;。,\\d]{0,8}(?:分值|权重分?|满分|(\\d+(?:\\.\\d+)?)分?(?![\\d%]))|得分=[^;。,\\d=]{0,8}(?:分值|权重分?|满分|(\\d+(?:\\.\\d+)?)分?)\\*[^;。,\\d=]{0,12}率", ([before, after]) => ({ kind: "ratio", exact: true, points: before ?? after ?? null, of: null })],
  ["(?:按|以|根据|依据)(?:照)?[^;。,\\d]{0,14}(?:率|度|比例)(?:\\*|乘以?|与)[^;。,\\d]{0,8}(?:分值|权重|满分)[^;。,\\d]{0,4}(?:得分|计分|计算)?", () => ({ kind: "ratio", exact: true, points: null, of: null })],
  ["(?:按|根据|依据)(?:照)?[^;。,\\d]{0,14}(?:比例|百分比)(?![^;。,\\d]{0,4}扣)[^;。,\\d]{0,4}(?:得分|计分|计算得分|赋分|评分|计算|折算)?", () => ({ kind: "ratio", exact: false, points: null, of: null })],
  ["(?:直至|直到|至)?扣完(?:本项|该项|为止|[^,;。]{0,8}为止)[^,;。]{0,4}|扣至0分(?:为止)?|扣完|最低(?:得)?0分|最多扣(?:完)?(?:至)?(?:本项分值|0分)", () => ({ kind: "floor" })],
  ["\\(?不足(\\d+(?:\\.\\d+)?)(?:个百分点|%)(?:的)?[,]?(?:也|均)?(?:按|以)(?:照)?(\\d+(?:\\.\\d+)?)(?:个百分点|%)[^,;。)]{0,4}\\)?", ([part, whole]) => (part === whole ? { kind: "startedSteps", step: whole! } : null)],
  ["(?:累计)?(?:最多|最高|至多)(?:可)?扣(?:减|除)?(\\d+(?:\\.\\d+)?)分|(?:累计)?扣分(?:最多|最高)?不超过(\\d+(?:\\.\\d+)?)分", ([most, other]) => ({ kind: "mostDeducted", points: (most ?? other)! })],
  ["\\(?不足1(?:个百分点|%)(?:的)?[,]?(?:不扣分?|不计|舍去)[^,;。)]{0,4}\\)?", () => ({ kind: "wholeSteps" })],
  ["(?:最高|最多|上限)(?:不?得?超过|得|为|计)?(?:(\\d+(?:\\.\\d+)?)分|(?:本项|该项)?(?:分值|满分)(?:上限)?)", ([points]) => ({ kind: "cap", points: points ?? null })],
  ["(?:得|计|给)?(\\d+(?:\\.\\d+)?)分?-(\\d+(?:\\.\\d+)?)分(?!值)", ([from, to]) => ({ kind: "pointsRange", words: `${from}-${to}分` })],
  ["不(?:予)?扣分", () => ({ kind: "result", given: "full" })],
  ["(?:扣减|扣除|扣|减)(\\d+(?:\\.\\d+)?)分", ([minus]) => ({ kind: "result", given: { minus: minus! } })],
  [`(?:得|计|给|按)?${SHARE}(?:得分|计分)?|(?:得|计)(\\d+(?:\\.\\d+)?)%的?(?:分值|权重分?|分数)`, ([pct, other]) => ({ kind: "result", given: { pct: (pct ?? other)! } })],
  ["(?:得|计|记|给|为|评)?(?:该项|本项|此项)?(?:满分|全分)|得(?:该项|本项)?全部(?:分值|分数)", () => ({ kind: "result", given: "full" })],
  ["(?:该项|本项|此项)?(?:均)?(?:不得|不计|不给|不记)分|(?:该项|本项|此项)(?:得|计)?0分", () => ({ kind: "result", given: { points: "0" } })],
  ["(?<!扣)(?<!\\d)(?:得|计|记|给|为|赋|评)?(\\d+(?:\\.\\d+)?)分(?!值|之)", ([points]) => ({ kind: "result", given: { points: points! } })],
  [`${N}${MARK}(≤|<)[^\\d,;。<≤>≥%]{0,12}(≤|<)${N}${MARK}`, ([a, , first, second, b]) => range({ at: a!, mark: first === "≤" ? "in" : "out" }, { at: b!, mark: second === "≤" ? "in" : "out" })],
  [`${N}${MARK}(≥|>)[^\\d,;。<≤>≥%]{0,12}(≥|>)${N}${MARK}`, ([b, , first, second, a]) => range({ at: a!, mark: second === "≥" ? "in" : "out" }, { at: b!, mark: first === "≥" ? "in" : "out" })],
  [`(?:介于|在)?${N}${MARK}(?:-|至|到|与|和)${N}${MARK}(?:之间|以内|区间)?`, ([a, markA, b, markB]) => range(end(a, markA, "open"), end(b, markB, "open"))],
  [`(?:≥|大于等于|大于或等于|不低于|不小于|不少于|达到或超过|高于或等于)${N}${MARK}(?:及?以上)?(?:\\(含[^()]*\\))?`, ([a]) => range({ at: a!, mark: "in" }, null)],
  [`(?:≤|小于等于|小于或等于|不高于|不大于|不超过|未超过|不超出|没有超过|低于或等于|控制在)${N}${MARK}(?:及?以[内下])?(?:\\(含[^()]*\\))?`, ([a, mark]) => range(null, end(a, mark, "in"))],
  [`(?:>|高于|大于|超过|超出)${N}${MARK}(?:以上)?`, ([a, mark]) => range(end(a, mark, "out"), null)],
  [`(?:<|低于|小于|少于|不足|不到|未达到?)${N}${MARK}(?:以下)?`, ([a, mark]) => range(null, end(a, mark, "out"))],
  [`(?:达到|在|为)?${N}${MARK}(及以上|\\(含\\)以上|以上)(\\(不?含[^()]*\\)|,?含本数)?`, ([a, mark, word, after]) => range(end(a, mark ?? after, word === "以上" ? "law" : "in"), null)],
  [`(?:在|为)?${N}${MARK}(及以下|以下|以内|之内)(\\(不?含[^()]*\\)|,?含本数)?`, ([a, mark, word, after]) => range(null, end(a, mark ?? after, word === "以下" ? "below" : word === "及以下" ? "in" : "law"))],
  ["(?:比|较|与)?(?:上年度?|去年)?(?:相比)?[,]?(?:下降或持平|持平或下降|负增长或零增长|零增长或负增长|不增长|未增长|没有增长|只减不增)", () => range(null, { at: "0", mark: "in" })],
  ["(?:=|等于|为)(-?\\d+(?:\\.\\d+)?)%?(?!分|项|处|个)", ([a]) => range({ at: a!, mark: "in" }, { at: a!, mark: "in" })],
  ["(?<![\\d.])(0)%?(?=,?(?:计|得)(?:\\d|满))", ([a]) => range({ at: a!, mark: "in" }, { at: a!, mark: "in" })],
  ["(?:达到|完成)?(-?\\d+(?:\\.\\d+)?)%(?:的|时)?", ([a]) => range({ at: a!, mark: "in" }, { at: a!, mark: "in" }, true)],
  ["(?:否则|反之|其余(?:情况|情形)?|其他(?:情况|情形)?|除此之外|以外的)", () => ({ kind: "otherwise" })],
];

const COMPILED = PATTERNS.map(([source, make]) => ({ pattern: new RegExp(source, "y"), make }));

/** The text as tokens in their order; whatever no pattern knows stands between them as words. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let unread = "";
  const flush = (): void => {
    if (unread !== "") tokens.push({ kind: "words", text: unread });
    unread = "";
  };
  for (let at = 0; at < text.length;) {
    const found = tokenAt(text, at);
    if (!found) {
      unread += text[at]!;
      at += 1;
      continue;
    }
    flush();
    tokens.push(found.token);
    at = found.end;
  }
  flush();
  return tokens;
}

function tokenAt(text: string, at: number): { readonly token: Token; readonly end: number } | null {
  for (const { pattern, make } of COMPILED) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const token = match && match[0] !== "" ? make(match.slice(1)) : null;
    if (token) return { token, end: at + match![0].length };
  }
  return null;
}
