/** A text without blanks, zero-width signs and quotation marks, full-width forms made half-width (NFKC). For comparing labels. */
export function squash(text: string): string {
  if (PLAIN.test(text)) return text;
  const normal = text.normalize("NFKC");
  const close = HAS_NOISE.test(normal) ? normal.replace(NOISE, "") : normal;
  return ROUND_NOUGHT.test(close) ? withYearInDigits(close) : close;
}

const ROUND_NOUGHT = /[〇○]/;
/** 二〇二三年, 二零二三年, 二O二三年. */
const YEAR_IN_SIGNS = /[一二](?:九九|[〇○零Oo0][〇○零Oo0一二三四五六])[〇○零Oo0一二三四五六七八九](?=年)/g;
const SIGNS = "〇一二三四五六七八九";

/** A year written sign by sign in digits: 二零二三年度 → 2023年度. */
export function withYearInDigits(text: string): string {
  return text.replace(YEAR_IN_SIGNS, (signs) => digitsOf(signs));
}

function digitsOf(signs: string): string {
  return [...signs].map((sign) => Math.max(0, SIGNS.indexOf(sign))).join("");
}

const PLAIN = /^[\u4e00-\u9fa5\w.:+()-]*$/;
const HAS_NOISE = /[\s\u200b-\u200d\ufeff\u00a0“”‘’"'「」『』]/;
const NOISE = new RegExp(HAS_NOISE, "g");

/** A label taken apart: what it names, and what its beginning says about its place among the others. */
export interface LabelParts {
  /** The bare name: 工资福利支出. */
  readonly name: string;
  /** Subject code written inside the label: `[301]工资福利支出`, `2010601 行政运行`, `30201-办公费`. */
  readonly code: string | null;
  /** Rank of the numbering: 一、→ 1, （一）→ 2, 1. → 3, （1）→ 4; 0 without. */
  readonly rank: number;
  /** The numbering is the first of its kind: 一、 （一） 1. */
  readonly first: boolean;
  readonly ofWhich: boolean;
  /** Begins with a mark of parts: —购置, #一般公共预算. */
  readonly isMarked: boolean;
  readonly less: boolean;
  /** Blanks before the first sign; a full-width blank counts two. */
  readonly indent: number;
  /** Ends in a colon or closes nothing: 项目支出： */
  readonly opens: boolean;
}

/** What is added or taken off between two balances: ＋购入, －报废. A half-width - may be the mark of a part. */
const SIGN = /^\s*[＋+－](?=[\u4e00-\u9fa5])/;
const CIRCLED = /^\s*[\u2460-\u2473\u2474-\u2487]/;
const NUMBERING: readonly (readonly [RegExp, number])[] = [
  [/^第?[一二三四五六七八九十]{1,3}[、.:,部类]/, 1],
  [/^\([一二三四五六七八九十]{1,3}\)[、.]?/, 2],
  [/^\d{1,2}[、.](?!\d)/, 3],
  [/^\(\d{1,2}\)[、.]?/, 4],
  [/^\d{1,2}\)[、.]?/, 5],
];
/** The number of a group of lines, alone in its cell: 一, （二）. */
export const GROUP_NUMBER = /^[(（]?[一二三四五六七八九十]{1,3}[)）、.]?$/;
/** A mark in front of a line, which only sets it off: ★项目支出, —购置; so do the letters of the catalogue of purchases, A货物. */
const MARK = /^(?:[#—–·•●○■□◆◇★☆▲△※→-]+(?=[\u4e00-\u9fa5])|[ABC](?=货物|工程|服务))/;
/** Marks of a part of the line above: —购置, #一般公共预算. */
const PART_MARK = /^[#—–·•→-]/;
/** First signs of a numbering, a mark, 其中, 另, 减, 加 or a code: with others there is nothing to take off. */
const BEGINS_WITH_MORE = /^[ABC第一二三四五六七八九十(\d其内另对核参减加按资[#—–·•●○■□◆◇★☆▲△※→-]/;
/** 其中：救护车, 内：救护车. */
const OF_WHICH = /^(?:其中[:,]?|[其内]:(?=.))/;
/** 按支出性质：基本支出 parts a total another way; the line is 基本支出. */
const PARTED_BY = /^(?:按[\u4e00-\u9fa5]{2,6}|资金(?:来源|结构|构成|性质)):(?=.)/;
/** 另：基本支出 stands beside what came above, 对账：年初结转 is held against it. */
const BESIDE = /^(?:另[有外]?[:,]|(?:对账|核对|对照|参考):)(?=.)/;
const CODE_IN_LABEL = /^(?:\[(\d{3,7})\]|(\d{7}|\d{5}|\d{3})-?(?=[\u4e00-\u9fa5]))/;

/**
 * Takes a label as written apart. Never throws.
 * @param text the label squashed, where that is known
 */
export function labelParts(raw: string, text: string = squash(raw)): LabelParts {
  const indent = leadingBlanks(raw);
  let name = text;
  let rank = 0;
  let code: string | null = null;
  let ofWhich = false;
  let isMarked = false;
  let less = false;
  let first = false;
  if (CIRCLED.test(raw)) {
    rank = 5;
    name = squash(raw.replace(CIRCLED, ""));
  } else if (SIGN.test(raw)) name = squash(raw.replace(SIGN, ""));
  for (let turn = 0; turn < 4 && BEGINS_WITH_MORE.test(name); turn += 1) {
    const before = name;
    for (const [pattern, of] of NUMBERING) {
      if (of > 0 && pattern.test(name)) {
        if (rank === 0) {
          rank = of;
          first = /^第?\(?(?:一|1)(?![一二三四五六七八九十\d])/.test(name);
        }
        name = name.replace(pattern, "");
      }
    }
    if (OF_WHICH.test(name)) {
      ofWhich = true;
      name = name.replace(OF_WHICH, "");
    }
    name = name.replace(PARTED_BY, "").replace(BESIDE, "");
    if (MARK.test(name)) {
      isMarked ||= PART_MARK.test(name);
      name = name.replace(MARK, "");
    }
    if (/^[减加][:,]/.test(name)) {
      less ||= name.startsWith("减");
      name = name.slice(2);
    }
    const inner = CODE_IN_LABEL.exec(name);
    if (inner && code === null) {
      code = inner[1] ?? inner[2] ?? null;
      name = name.slice(inner[0].length);
    }
    if (name === before) break;
  }
  const opens = name.endsWith(":");
  return { name: opens ? name.slice(0, -1) : name, code, rank, first, ofWhich, isMarked, less, indent, opens };
}

function leadingBlanks(raw: string): number {
  let count = 0;
  for (const sign of raw) {
    if (sign === "\u3000") count += 2;
    else if (sign === " " || sign === "\u00a0") count += 1;
    else break;
  }
  return count;
}

/** Every year in a text, but for the 年 of 2022年末 and 22年初. */
export const YEARS = /(?:FY|fy)?(?:19|20)\d{2}(?:年?度|年(?![末底初]))?|(?<!\d)[12]\d(?=年[末底初])/g;

const TOTAL_NUMBER = /^(收入|支出)总数$/;
const UNIT_IN_BRACKETS = /\((?:万元|元|亿元|千元|%|个|人|辆|批|批次|人次|项|台|张|户|次|分)\)/g;
/** How a sum is made up: 人员经费(301+303), 公用经费(302). */
const SUM_IN_BRACKETS = /\((?:\d{1,5}(?:\+\d{1,5})+|3\d{2}(?:\d{2})?)\)$/;
/** How a rate is made up: 预算完成率(支出÷调整后预算). */
const FORMULA_IN_BRACKETS = /(?<=率)\([^()]*[÷×/=][^()]*\)$/;
/** What stands there was converted: 项目支出折合万元. */
const CONVERTED = /(?<=[\u4e00-\u9fa5]{2})(?:折合|折算|换算)[成为]?(?:亿元|百万元|万元|千元|元)$/;
const ENDS = /[:：。;]+$/;
/** Whether there is anything to take off: of most names there is not. */
const TO_TAKE_OFF = new RegExp([UNIT_IN_BRACKETS, SUM_IN_BRACKETS, FORMULA_IN_BRACKETS, CONVERTED, ENDS].map(({ source }) => source).join("|"));

/** Sums as people say them: 总共, 三公一共, 两项加总, 全部支出. */
const SPOKEN_SUM = /^(.{0,6}?)(?:总共|一共|加总|总和|(?:全部)?[加合]起来|共)$/;
const SPOKEN_WHOLE = /^(?:全部|所有)(收入|支出)$/;
const SPOKEN_PARTS = /^(?:基本|人员(?:经费|支出)?[+和与加、及]公用)(?:经费|支出)?[+和与加、及]项目(?:支出|经费)?(?:[两二三]?[项块样])?(?:合计|总计|总数|共计|总共|一共|共|总和|[加合]起来)?$/;
/** A sum that tells how many there are, or that they are people: 合计10批, 合计人数, 共7辆. */
const COUNTED_SUM = /^(合计|总计|共计|共)(?:\d{1,4}(?:批次?|人次?|辆|项|笔|件|个)|人数)$/;
/** 上面两项就是基本支出: what it sums up, by the name that comes last. */
const SAID_OF_ABOVE = /^(?:以上|上面|前面|上述|这)(?:[两二三四五]?[项样块个笔条])?(?:合计|一共|共|[加合]起来)?(?:也?就是|是|即|叫|算是?)(?=.{2,})/;
const ENDS_SPOKEN = /[共总和来入出数计目批次人辆项笔件个]$/;
const LONGEST_SPOKEN = 14;

/** A sum by its written name: 三公一共 → 三公合计, 全部支出 → 支出合计. */
function asWritten(name: string): string {
  if (SAID_OF_ABOVE.test(name)) return name.replace(SAID_OF_ABOVE, "");
  return name.length > LONGEST_SPOKEN || !ENDS_SPOKEN.test(name) ? name : name.replace(COUNTED_SUM, (_, sum: string) => (sum === "共" ? "合计" : sum)).replace(TOTAL_NUMBER, "$1总计").replace(SPOKEN_PARTS, "支出合计").replace(SPOKEN_WHOLE, "$1合计").replace(SPOKEN_SUM, "$1合计");
}

/** What a questionnaire asks with: 年中追加了多少？, 报了绩效目标的项目几个？, 有多少编制？ */
const ASKS_LAST = /(?:一?共|总共|是|有|为)?(?:多少|几)(?:万元|元|钱|人|名|个|辆|台|批次?|人次|分|项)?\??$|\?$/;
const ASKS_WITHIN = /有?(?:多少|几)(?:个|名|位|辆)?(?=.)/g;

/** The name that a question is about; a name that asks nothing as it is. */
function answered(name: string): string {
  return name.endsWith("?") || name.includes("多少") ? name.replace(ASKS_LAST, "").replace(ASKS_WITHIN, "") : name;
}

/** 结转2024年, 结转至2024年度使用: into which year, which is the next. */
const INTO_YEAR = /(?<=结转|结余转|转入)[至到]?(?:19|20)\d{2}年度?/;

/** A text that says into which year something is carried, with 下年 instead: the year is not that of the figure. */
export function intoNextYear(text: string): string {
  return text.includes("转") ? text.replace(INTO_YEAR, "下年") : text;
}

/** A name for matching: without unit brackets and closing remarks, 年末 for 年终, sums by their written names: 团组数(个) → 团组数. */
export function matchKey(name: string): string {
  const same = name.includes("转") && INTO_YEAR.test(name) ? intoNextYear(name) : name.includes("年终") ? name.replace("年终", "年末") : name.includes("其它") ? name.replace("其它", "其他") : asWritten(answered(name));
  return !TO_TAKE_OFF.test(same) ? same : same.replace(UNIT_IN_BRACKETS, "").replace(SUM_IN_BRACKETS, "").replace(FORMULA_IN_BRACKETS, "").replace(CONVERTED, "").replace(ENDS, "");
}
