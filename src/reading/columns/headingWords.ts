import type { Period, Unit } from "../../model";
import { conceptsOf } from "../meaning/segment";
import { PERIOD_OF, stageWordOf, type StageWord } from "../meaning/stageWord";
import { moneyAlone } from "../cells/plainUnit";
import { isTotalOtherwise } from "../rows/rowReading";
import { YEARS, intoNextYear, squash, withYearInDigits } from "../cells/text";

/** What the headings above a column say. */
export interface HeadingFacts {
  /** The headings without years and stage words, from the top: what the column is about. */
  readonly concept: readonly string[];
  readonly period: Period | null;
  readonly year: number | null;
  /** −1 for 上年 … columns whose year is told relative to the table's. */
  readonly yearShift: number;
  readonly unit: Unit | null;
  /** Differences, rates of change, remarks, scores, amounts of a month: figures that state no quantity of their own. */
  readonly isDerived: boolean;
  /** The lowest heading says only year, stage or 金额: a column of plain amounts. */
  readonly isPlain: boolean;
  /** What the lowest heading says of the budget's course, when it says nothing else. */
  readonly stageWord: StageWord | null;
}

const MONEY = "亿元|百万元|万元|千元|元";
const COUNTS = "人次|人|批次|批|个|辆|台|套|项|件|条|份|次|户|场|家|平方米|平米|m2|名|分|%";
/** Units written otherwise than the model names them; ㎡ is m2 once squashed. 合同价（万） is in 万元, 到馆人次（万） is not. */
const WRITTEN: Readonly<Record<string, Unit>> = { 平米: "平方米", m2: "平方米", 万: "万元" };
const TEN_THOUSANDS = "(?<!(?:人次|人数|[人册件亩株尾次户字份米套只头])\\()万";
const UNIT_IN_BRACKETS = new RegExp(`\\((?:单位:?)?(?:人民币)?(${MONEY}|${COUNTS}|${TEN_THOUSANDS})(?:/[^)]*)?\\)`);
/** Money among other remarks in brackets (（万元，含税）), or behind the heading: 金额/万元, 合同价万元. */
const MONEY_OTHERWISE = new RegExp(`\\((?:[^()]*[、,;])?(?:单位:?)?(?:人民币)?(${MONEY}|${TEN_THOUSANDS})(?:[、,;][^()]*)?\\)|[:/](${MONEY})$|(?<![\\d.])(亿元|百万元|万元|千元)$`);
/** What is said beside a unit on its line: 单位：万元　制表：某科, 单位：万元数据截至12月31日. */
const SAID_BESIDE = "制表|填表|编制|填报|编报|审核|复核|经办|日期|时间|数据|截[至止]|币种|保留|第|共";
const UNIT_LINE = new RegExp(`(编制|填报|预算|评价|报送|填表|主管|部门|所属|下属|本|各|采购|建设|实施|资金使用|使用)?单位[:：]?[(（]?(?:人民币)?(${MONEY}|${COUNTS})(?:(?![\\u4e00-\\u9fa5])|(?<=[万千]元)(?=${SAID_BESIDE}))`, "g");
/** A gap behind a unit of money parts it from what stands beside; names written with gaps (元　氏　县) have single signs. */
const GAP_BEHIND_MONEY = /元[\s\u00a0]+(?=[\u4e00-\u9fa5]{2})/g;
/** A gap before the unit parts it from who filled the sheet in, or from the year: 财务科填　金额：万元, 会计年度：2022　计量：元. */
const GAP_BEFORE_MONEY = /(?<=[\u4e00-\u9fa5\d])[\s\u00a0]+(?=(?:金额|货币|币种|计价|计量)[:：])/g;
/** A gap before the unit that ends a line: 到12月31日　元, 计财科填  万元. Behind a figure or 合计为 it is the unit of what stands there, or is to be filled in. */
const GAP_BEFORE_LAST = new RegExp(`(?<=\\S{2}[^\\s\\d０-９.．:：为计共额约百千万亿]|\\d[-./]\\d{1,2}[-./]\\d{1,2})[\\s\\u00a0]+(?=(?:人民币)?(?:${MONEY})\\s*$)`);
const UNIT_NOTE = new RegExp(`(?:金额|数据|货币)?(?:单位)?(?:均?[为以是按]|(?:一律|统一|全部|都)[为以是按用]?)(?:人民币)?(${MONEY})(?:为单位|列示|列报|填列|填报|反映|统计|计[算价量]?|$|[,，。;；、)）])`);

/** The money that is named behind what else is counted: 单位：人、万元. */
const MONEY_BESIDE = new RegExp(`^[、,;/和及](${MONEY})(?![\\u4e00-\\u9fa5])`);

/** What ends a title (结转结余,2023年,元), or stands behind a gap. */
const LAST_OF_LINE = new RegExp(`(?:\\D,|;)(?:人民币)?(${MONEY})$`);
/** （万元）, and among other remarks on the table: （全口径，元）. */
const BRACKETED = new RegExp(`\\((?:[^()]*[、,;])?(?:人民币)?(${MONEY}|${TEN_THOUSANDS})(?:[、,;][^()]*)?\\)`);
const AMOUNTS_IN = new RegExp(`(?:^|[;(])(?:金额|货币|币种|计价|计量|费用|经费|款项)[:：](?:人民币)?(${MONEY})(?![\\u4e00-\\u9fa5])`);
/** The unit of one thing among others: （合同价为元）. */
const OF_ONE_THING = new RegExp(`\\((?!以下|本表|金额|数据|单位|货币|全部|一律|统一|其余)[\\u4e00-\\u9fa5]{2,6}(?<!均|都|额|数据|单位)[为是用](?:人民币)?(?:${MONEY})\\)`, "g");

/** The unit a unit line names: 单位：万元, 金额单位:元. `编制单位：…` is none. `null` when the text names none. */
export function unitOfLine(text: string): Unit | null {
  if (!text.includes("单位") && !text.includes("元") && !text.includes("万)") && !text.includes("万）")) return null;
  const plain = squash(text.replace(GAP_BEHIND_MONEY, "元;").replace(GAP_BEFORE_MONEY, ";").replace(GAP_BEFORE_LAST, ";")).replace(OF_ONE_THING, "");
  UNIT_LINE.lastIndex = 0;
  for (let hit = UNIT_LINE.exec(plain); hit; hit = UNIT_LINE.exec(plain)) if (!hit[1]) return (MONEY_BESIDE.exec(plain.slice(hit.index + hit[0].length))?.[1] ?? hit[2]) as Unit;
  const bracket = BRACKETED.exec(plain) ?? AMOUNTS_IN.exec(plain);
  if (bracket) return WRITTEN[bracket[1]!] ?? (bracket[1] as Unit);
  return ((UNIT_NOTE.exec(plain) ?? LAST_OF_LINE.exec(plain))?.[1] as Unit | undefined) ?? null;
}

const CURRENT = 2100;
/** What is counted or numbered is no year: 2012户, 2019号, 第2021批, 第3-2022包. */
const COUNTED = "[户家件台辆套份名条号包亩吨元万亿]|个|批(?!复)|人(?![员才大民])|项(?!目)|次(?!年)|平方|公[里斤]";
const YEAR = new RegExp(`(?:^|\\D)((?:19|20)\\d{2})(?:[-—~至]((?:19|20)\\d{2}))?(?:年|财年|会计|(?=,[\\u4e00-\\u9fa5])|(?<!(?:第|(?<!\\d{3})\\d[-—~])\\d{4})(?:\\)?$|(?=[\\u4e00-\\u9fa5])(?!${COUNTED})))`);
/** 25预算, 24年部门决算, 22年初结转; 03支出决算表 and 10三公经费决算表 are numbers of tables. */
const SHORT_YEAR = /^(1[5-9]|[2-4]\d)(?:年度?(?=[\u4e00-\u9fa5]*(?:预算|决算)|(?:全年|年?末|年?底|完成|实际|累计|实有)?[数量]?$)|(?=年[末底初]|(?:部门|单位)?(?:预算|决算)))/;

/** What every year has, in four digits or in two: 第12批 has neither. */
const MAY_NAME_A_YEAR = /(?:19|20)\d{2}|^\d{2}/;
const TWO_DIGITS = /[\d\uff10-\uff19]{2}/;
const YEAR_BY_SIGNS = /[一二][〇○零Oo0\uff10\uff2f九]/;
/** When something was filled in: 填报日期：2021-03-05, 2021年3月5日. What stands in front of it in its line may name a year of its own. */
const FILLING_IN = /(?<!截[止至])(?:填报|填表|编制|编报|报送|制表|上报|公开)?(?:日期|时间):.*$|^\d{4}[-./年]\d{1,2}[-./月]\d{1,2}.*$/;

/** The year a text names (2020年预算, 2024年度, 25预算-收支总表); dates of filling in are left aside. `null` without one. */
export function yearOfText(text: string): number | null {
  const isBySigns = YEAR_BY_SIGNS.test(text);
  if (!isBySigns && !TWO_DIGITS.test(text)) return null;
  const squashed = squash(text);
  const written = isBySigns ? withYearInDigits(squashed) : squashed;
  if (!MAY_NAME_A_YEAR.test(written)) return null;
  const plain = written.replace(FILLING_IN, "");
  const match = YEAR.exec(plain);
  if (match) {
    const year = Number(match[2] ?? match[1]);
    return year >= 1990 && year < CURRENT ? year : null;
  }
  const short = SHORT_YEAR.exec(plain);
  return short ? 2000 + Number(short[1]) : null;
}

/** Two digits and 年 before what a table is of (22年政府采购, 23年执行), no length of time: 20年以上, 30年期. */
const SHORT_YEAR_OF_TITLE = /(?:^|[)站所局队院校园馆办委]|中心)(1[5-9]|[2-4]\d)年度?(?![以之]|期|限|内|前|来|间|龄|级|制|租|质保|合同|服务期|使用)[\u4e00-\u9fa5]{2}/;

/** The year that a title or a sheet's name tells: as `yearOfText`, and 22年政府采购 besides. */
export function yearOfTitle(text: string): number | null {
  const year = yearOfText(text);
  if (year !== null) return year;
  const short = SHORT_YEAR_OF_TITLE.exec(squash(text));
  return short ? 2000 + Number(short[1]) : null;
}

const STAGES: readonly (readonly [RegExp, Period])[] = [
  [/调整后|可用指标|调整预算(?!增减)|全年预算|全年指标|变更后/, "adjusted"],
  [/预算调整数|调整数$|追加|调增|调减|追减|调整额|预算增减/, "adjust"],
  [/年初预算|预算批复|年初批复|批复数|预算数|预算统计数|预算额|预算金额|预算安排|(?<!公共|基金|经营)预算(?:$|\()|采购预算|计划数/, "budget"],
  [/决算|执行数|实际支出|执行金额|支出数|完成数|累计|支付|实有|年末|期末|实际|执行$|已支|发生数/, "final"],
];

/** Stage a text names; `null` without. `上年` is told by `saysLastYear`. */
export function periodOfText(plain: string): Period | null {
  for (const [pattern, period] of STAGES) if (pattern.test(plain)) return period;
  return null;
}

/** Who was there as the year began were there at the end of the year before. */
const PEOPLE_AT_FIRST = /^年初(?:实有|在职|在编|在岗|在册)?(?:人数|人员|实有|在职)(?:数|人数)?$/;
const LAST_YEAR = /上年|去年|上一年|上期/;
/** What was carried over from it is of this year: 上年结转, 去年结余. */
const BESIDE_LAST_YEAR = /(?:上年|去年|上一年)度?(?:财政拨款|一般公共预算|政府性基金)?(?:结转|结余|转入|转来|滚存|滚入|剩)|较上年|比上年/;

/** Whether the text speaks of the year before. */
export function saysLastYear(plain: string): boolean {
  return LAST_YEAR.test(plain) && !BESIDE_LAST_YEAR.test(plain);
}

const DERIVED = /增减|(?:预算|指标|额度|计划)余额$|±|增长|差额|差异|增幅|变动|占比|^占|比重|比例|完成率|执行率|进度|备注|得分|分值|权重|评分|较上年|比上年|[比较](?:20)?\d{2}年|降幅|变化/;
const CHANGE = /增减|±|差异|差额|增长|较上年|比上年|变动情况/;
/** A part of the year: 本月支出, 1-9月, 第三季度, 上半年. What its columns hold is not the year's. */
const PART_OF_YEAR = /(?:本|当|上|该)月|本季|当季|季度|[一二三四]季|上半年|下半年|(?:\d{1,2}[-~至])?(?<!\d)(?:1[01]|[1-9])月|(?:[2-9]|1[0-2])[-~至]12月|(?<!\d[-~至]|至|截[至止]?|\d)12月(?!底|末|31日)/;
const STAGE_ONLY = /^(?:本年|当年|上年|去年|今年|上一年|本期|上期)?度?(?:(?:年初|全年|调整后?)?(?:收入|支出|实际)?(?:预算执行|预算|决算|执行|完成)(?:数|额|批复数|统计数|情况|安排数?)?|金额|数额|数|数值|数据|值|指标|调整后(?:数|额)?|可用指标|实际(?:数|额)?|年初批复(?:数|额)?)$/;

/** What December or the last quarter has summed up is the year's: 12月累计, 累计 below 12月, 四季度累计（全年）, 1-12月累计支出. */
const WHOLE_YEAR = /(?:截[至止])?(?:(?:1[-~至])?12月|第?四季度)(?:份|末|底)?\/?累计(支出)?(?:数|额|执行数?|发生额?)?(?:\(全年\))?/;

/** From January to December, and the year's last day: 2024.01-2024.12 is 2024年, 截至2024.12.31 is 2024年末. */
const ALL_MONTHS = /\(?((?:19|20)\d{2})[.\-/年]0?1月?[-—~至到]+(?:\1[.\-/年])?12月?\)?/g;
const LAST_DAY = /(?:截[至止]到?)?((?:19|20)\d{2})[.\-/年]12[.\-/月](?:31日?|底|末)/g;

/** 决算（年末）数: said of the amounts and the counts below it at once. */
const WITHIN = /\((?:[年期][末初])\)(?=[数额])/;

function withDatesAsYears(text: string): string {
  const heading = text.replace(WITHIN, "");
  return heading.includes("12") ? heading.replace(ALL_MONTHS, "$1年").replace(LAST_DAY, "$1年末") : heading;
}

function withWholeYear(parts: readonly string[]): readonly string[] {
  if (!parts.some((part) => part.includes("累计"))) return parts;
  return parts.join("/").replace(WHOLE_YEAR, (_, spent?: string) => (spent === undefined ? "全年执行数" : "全年累计支出")).split("/");
}

/** In brackets it is said which budget of the year: 全年预算(年初批复). */
const FIRST_BUDGET = /(?:预算|指标)[数额]?\((?:年初(?:预算|批复|下达)?|年初数|批复数?|(?:不|未)(?:含|包[括含])(?:年中)?(?:追加|调整|调剂)[^()]*)\)$/;
const LAST_BUDGET = /(?<!年初|年初批复)预算[数额]?\((?:已?(?:含|包[括含])|加上?)(?:年[中内])?(?:追[加减]|调[整剂增])[^()]*\)$/;

const FACTS = new Map<string, HeadingFacts>();
const MOST_KEPT = 500;

/** What was approved for a year, no 批次: 19年批. */
const APPROVED = /^(?:20)?\d{2}年(?:度)?批(?:的|准)?$/;

/** Reads the headings above a column, from the top down. Remembered by what they say: sheets of a workbook mostly have the same. */
export function headingFacts(path: readonly string[]): HeadingFacts {
  const headings = path.join("\n");
  const known = FACTS.get(headings);
  if (known) return known;
  const facts = readHeadings(path);
  if (FACTS.size >= MOST_KEPT) FACTS.clear();
  FACTS.set(headings, facts);
  return facts;
}

function readHeadings(path: readonly string[]): HeadingFacts {
  const plain = withWholeYear(path.map((heading) => withDatesAsYears(intoNextYear(squash(heading)))));
  let period: Period | null = null;
  let year: number | null = null;
  let yearShift = 0;
  let unit: Unit | null = null;
  const concept: string[] = [];
  for (const part of plain) {
    year = yearOfText(part) ?? year;
    period = periodOfText(part) ?? period;
    if (saysLastYear(part) || PEOPLE_AT_FIRST.test(part)) yearShift = -1;
    const written = UNIT_IN_BRACKETS.exec(part)?.[1] ?? moneyOtherwise(part);
    if (written) unit = WRITTEN[written] ?? (written as Unit);
    else unit = moneyAlone(part) ?? unit;
    const rest = bareConcept(part);
    if (rest !== "" && concept[concept.length - 1] !== rest) concept.push(rest);
  }
  const leaf = plain[plain.length - 1] ?? "";
  const leafStage = FIRST_BUDGET.test(leaf) || APPROVED.test(leaf) ? "initial" : LAST_BUDGET.test(leaf) ? "adjusted" : stageWordOf(withoutYear(leaf));
  if (leafStage !== null) period = PERIOD_OF[leafStage]; // 最新预算 is no 预算 as it was
  const stageWord = leafStage ?? (plain.length > 1 && !plain.some((part) => part.includes("支出")) ? stageWordOf(plain.map(withoutYear).join("")) : null); // 预算 over 年初
  period ??= stageWord === null ? stageWithin(leaf) : PERIOD_OF[stageWord];
  if (/^年初(?:数|额|下达数?)?$/.test(leaf) && plain.slice(0, -1).some((part) => /指标|预算/.test(part))) { // 预算指标 over 年初数
    period = "budget";
    if (concept.length === 1) concept.pop(); // 2020年预算 over 年初数
  }
  if (/^(?:上年|去年)(?:同期)?数?$/.test(leaf.replace(/\(.*\)/, "")) && period === null) period = "final";
  const bareLeaf = leaf.replace(/\([^()]*\)$/, ""); // 执行率(B/A), 得分(20分*执行率)
  if (/率%?$|%$|幅度?$|^占/.test(bareLeaf) && unit === null) unit = "%";
  if (/(?:分值|得分|评分|扣分|权重)$/.test(bareLeaf) && unit === null) unit = "分";
  return { concept, period, year, yearShift, unit, isDerived: DERIVED.test(leaf) || plain.some((part) => CHANGE.test(part) || PART_OF_YEAR.test(part)), isPlain: path.length === 0 || bareConcept(leaf) === "" || stageWord === "initial" || stageWord === "adjusted", stageWord };
}

function moneyOtherwise(part: string): string | undefined {
  return part.includes("元") || part.includes("万") ? MONEY_OTHERWISE.exec(part)?.slice(1).find((unit) => unit !== undefined) : undefined;
}

/** The stage among the words of a heading that says more: 采购计划. */
function stageWithin(heading: string): Period | null {
  const means = conceptsOf(withoutYear(heading));
  const stage = means === null ? undefined : (["adjusted", "added", "cut", "initial", "spent"] as const).find((concept) => means.has(concept));
  return stage !== undefined ? PERIOD_OF[stage] : means?.has("arrived") ? "final" : null;
}

function withoutYear(part: string): string {
  return part.replace(/^[A-Z][.、]/, "").replace(UNIT_IN_BRACKETS, "").replace(MONEY_OTHERWISE, "").replace(/\([A-Za-z](?:[-+*\/=][^()]*)?\)$/, "").replace(YEARS, "").replace(SHORT_YEAR, "").replace(/^1[-~至]12月份?/, "");
}

/** The whole beside its offices: 全街道合计, 部门合计. 全区 and the like are more than one department. */
const OF_ALL_OFFICES = /^(?:全(?![年国省市州县区])[\u4e00-\u9fa5]{1,4}|本?(?:部门|单位)|各(?:部门|单位|科室|站所)|[两二三四五六七八九十\d]{1,2}(?:个|家|所)?(?:校区?|院区?|学校|村小|教学点|所|站|园|馆|分局|中队|单位|部门))(?:合计|总计|汇总|小计)$/;

/** A remark that changes nothing of what stands before it: 决算数(账面), 支出数(全年). */
const REMARK = /\(([^()]+)\)$/;

function withoutIdleRemark(part: string): string {
  const remark = REMARK.exec(part);
  return remark !== null && conceptsOf(remark[1]!)?.size === 0 ? part.slice(0, remark.index) : part;
}

function bareConcept(part: string): string {
  if (APPROVED.test(part) || FIRST_BUDGET.test(part) || LAST_BUDGET.test(part)) return "";
  const noUnit = withoutIdleRemark(withoutYear(part));
  if (OF_ALL_OFFICES.test(noUnit) || isTotalOtherwise(noUnit)) return "合计";
  if (noUnit === "" || moneyAlone(noUnit) !== null || STAGE_ONLY.test(noUnit)) return "";
  if (/采购预算[数额]?$/.test(noUnit)) return noUnit.replace(/[数额]$/, "");
  return noUnit.replace(/(?:年初|全年|调整后)?(?:预算|决算|执行)数$/, "").replace(/^(?:其中[:,]?|#)/, "");
}
