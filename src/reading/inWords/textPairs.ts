import type { Period, Unit } from "../../model";
import { endsWith, figureIn, nextPart, partsOf, withUnitsBehind } from "./figureInWords";
import { periodOfText, saysLastYear, yearOfText } from "../columns/headingWords";
import { namedByLabel, type NamedByLabel } from "../stating/labelBook";
import { parseFigureText, type ParsedText } from "../cells/parseFigure";
import { CHANGE, STAGE_ALONE, VAGUE, below, countedAs, fits, isTotalOfParts, stageAlone, withoutNames } from "./spokenWords";
import { labelParts, squash } from "../cells/text";

/** A figure that a text states together with what it is of: 三公经费预算数12.5万元. */
export interface TextPair {
  readonly account: string;
  readonly sub: string | null;
  /** Stage the words name; `null` where they leave it to the sheet. */
  readonly period: Period | null;
  readonly year: number | null;
  /** −1 for 上年 … . */
  readonly yearShift: number;
  readonly figure: ParsedText;
  readonly unit: Unit;
  /** The words that name it. */
  readonly label: string;
  /** Says only a stage (年初预算：500万元): what it is of follows from where it stands. */
  readonly isBare: boolean;
}

/** What a text states, and how many of its figures nobody can tell the subject of. */
export interface PairsOfText {
  readonly pairs: readonly TextPair[];
  readonly unread: number;
}

const MOST_SIGNS = 400;
/** In front of a stage it says whose it is, and of which year, that everybody knows: 我局2023年年初预算. */
const WHOSE = /^(?:[我本](?:局|委|办|厅|院|校|园|馆|所|站|处|中心|单位|部门|街道|镇|乡|县|区|市))?(?:(?:19|20)\d{2}年度?|本年度?|当年)?(?=(?:年初|全年|调整后|年末)?(?:预算|支出)|年中|追加|年末)/;
const OF_WHICH = /^其中/;
const STAGE_BEHIND = /(?:年初|全年|调整后)?(?:支出)?(?:预算|决算|执行)[数额]?$/;

/**
 * Label–figure pairs of a text: 编制数：45人；实有在职人数：42人, or 三公经费预算数 12.5 万元，决算数 10.3 万元. Only what names its
 * subject is taken; a stage without a subject (决算数) goes on about the subject before it in the same sentence.
 * @param beside the label in front of the text, as in 三公经费 | 预算：12万元; `""` without
 * @param unit that of the money in the sheet, as the lines above say it; `null` without
 */
export function pairsOfText(text: string, beside: string, unit: Unit | null = null): PairsOfText {
  const pairs: TextPair[] = [];
  let unread = 0;
  if (text.length > MOST_SIGNS || !/[\d\uff10-\uff19]/.test(text)) return { pairs, unread };
  let total = "";
  let stage: Period | null = null;
  for (const words of text.split(/[;；。\n\r]/)) {
    const parts = partsOf(withUnitsBehind(squash(words), unit));
    const goesOn = OF_WHICH.test(parts[0] ?? "");
    const sentence: Sentence = new Sentence(beside, goesOn ? total : "", goesOn ? stage : null);
    sentence.hear(parts);
    pairs.push(...sentence.pairs);
    unread += sentence.unread;
    total = sentence.total;
    stage = sentence.lastStage;
  }
  return { pairs, unread };
}

interface Subject {
  readonly subject: NamedByLabel | null;
  readonly isUnknown: boolean;
  /** A project or the like: what a budget was changed by there is of it alone. */
  readonly isOfProject?: boolean;
  readonly about: string;
}

/** The subject words without a figure set: 三公经费：; words that are no name of ours leave none. */
function subjectOf(words: string, before: Subject): Subject {
  const name = labelParts(words).name;
  if (name === "" || CHANGE.test(name) || VAGUE.test(name)) return before;
  const subject = namedByLabel(name, []);
  return { subject, isUnknown: subject === null, isOfProject: subject === null && A_PROJECT.test(name), about: subject ? name : "" };
}

/** 综合楼项目因图审滞后: something that money is spent on, and no reason alone (因项目增加). */
const A_PROJECT = /^(?!因|由于|受|按|根据|随着|经)[^,]{2,}?(?:项目|工程|课题|专项)/;

/** Nothing so far, and nothing that nobody knows. */
const AFRESH: Subject = { subject: null, isUnknown: false, about: "" };
/** Amounts of a budget's course: none is the subject of the next. */
const COURSE: ReadonlySet<string> = new Set(["budget_initial", "budget_adjusted", "budget_addition", "budget_reduction"]);
/** Of these 其中 tells the parts, at the same stage. */
const WITH_PARTS: ReadonlySet<string> = new Set(["budget_initial", "budget_adjusted", "expenditure_actual"]);
/** A change of the budget that is told as an amount of its own, not of what came before. */
const CHANGE_OF_BUDGET = /^(?:(?:20)?\d{2}年度?)?(?:本年|全年|年中|年度中|期间|预算)?(?:追加|追减|调增|调减|核减)(?:了)?(?:预算|指标|资金|经费)?$/;
/** 186人次 goes on counting: no code in front of a name. */
const FIGURE_FIRST = /^\d[\d,]*(?:\.\d+)?(?:亿元|百万元|万元|千元|元|人次|批次|人|名|批|个|辆)/;
const NOTHING: Subject = { subject: null, isUnknown: true, about: "" };

/** One sentence, part by part: what it is about so far decides what its next figure is of. */
class Sentence {
  readonly pairs: TextPair[] = [];
  unread = 0;
  private topic: Subject;
  /** Stage in front of a list, for all of it: 年初预算：公务接待费0.4万元、会议费1万元. */
  private headStage: Period | null = null;

  /**
   * @param total the account that the sentence before summed up, where this one tells its parts; `""` without
   * @param lastStage of which budget the last amount of a stage was; `null` without
   */
  constructor(beside: string, public total: string, public lastStage: Period | null) {
    const subject = beside === "" ? null : namedByLabel(beside, []);
    this.topic = { subject, isUnknown: beside !== "" && subject === null, about: beside };
  }

  hear(parts: readonly string[]): void {
    const queue = [...parts];
    for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
      if (OF_WHICH.test(part)) this.headStage = this.lastStage; // 年初预算1256万元，其中基本支出860万元
      const figure = figureIn(FIGURE_FIRST.test(part) ? part : labelParts(part).name.replace(/^\((\d)/, "$1"));
      if (!figure) {
        if (part.endsWith(":") || !/\d/.test(part)) this.topic = subjectOf(part.replace(/:$/, ""), this.topic);
        continue;
      }
      const next = nextPart(figure);
      if (next !== null) queue.unshift(next);
      const label = figure.words.replace(/(?::|为|是|共计|共有|共|达到?)+$/, "");
      if (next === null && !endsWith(figure)) this.unread += 1;
      else if (CHANGE.test(label) && !CHANGE_OF_BUDGET.test(label)) continue;
      else if (VAGUE.test(label) || VAGUE.test(figure.rest)) this.unread += 1;
      else this.takeFigure(label, figure.digits, figure.unit);
    }
  }

  private takeFigure(label: string, digits: string, unit: string): void {
    const own = label.slice(label.lastIndexOf(":") + 1);
    if (own !== label) this.hearHead(label.slice(0, label.length - own.length - 1));
    const isStage = own === "" || STAGE_ALONE.test(own.replace(WHOSE, ""));
    if (isStage && own !== "" && this.topic.subject !== null && this.topic.subject.accounts.some((account) => COURSE.has(account))) this.topic = AFRESH; // 年中追加85万元，调整后预算1329万元
    const { isOfProject = false } = this.topic;
    this.topic = isStage ? this.counted(own, unit) : this.namedAs(own, unit);
    const { subject, isUnknown, about } = this.topic;
    const isBare = isStage && subject === null;
    const named = subject ?? (isBare && !isUnknown && own !== "" ? namedByLabel(own, []) ?? namedByLabel(own.replace(WHOSE, ""), []) : null);
    if (isStage && isBare) this.lastStage = stageAlone(own);
    const account = named && named.accounts.length === 1 ? below(this.total, named.accounts[0]!) : null;
    const figure = parseFigureText(digits);
    if (!named || account === null || !figure || !fits(account, unit) || isOfProject && COURSE.has(account)) {
      this.unread += 1;
      return;
    }
    if (!isStage && isTotalOfParts(account)) this.total = account;
    if (isStage || COURSE.has(account) || WITH_PARTS.has(account)) this.lastStage = WITH_PARTS.has(account) ? named.period : null;
    const stage = (isStage ? stageAlone(own) : null) ?? named.period ?? periodOfText(withoutNames(own)) ?? periodOfText(withoutNames(isStage ? own : label));
    const year = yearOfText(label);
    this.pairs.push({
      account, sub: named.sub, period: stage ?? this.headStage, year: year ?? yearOfText(about), yearShift: year === null && saysLastYear(label) ? -1 : 0,
      figure, unit: unit === "名" ? "人" : (unit as Unit), label: isStage && about !== "" ? `${about.replace(STAGE_BEHIND, "")}${own}` : own, isBare,
    });
  }

  /** Words before a colon: a subject (三公经费：), or a stage for what follows (年初预算：). */
  private hearHead(head: string): void {
    if (head !== "") this.topic = subjectOf(head, NOTHING);
    const stage = head.slice(head.lastIndexOf(":") + 1);
    if (STAGE_ALONE.test(stage)) this.headStage = stageAlone(stage);
  }

  /** 接待12批次、86人次: figures without words go on counting. */
  private counted(own: string, unit: string): Subject {
    const { subject, about } = this.topic;
    return own !== "" || subject === null ? this.topic : { ...this.topic, subject: countedAs(about, unit) ?? subject };
  }

  private namedAs(own: string, unit: string): Subject {
    const bare = own.replace(/^([^()]+)\(([^()]+)\)$/, "$1$2").replace(WHOSE, ""); // 固定资产（年末原值）
    const { about } = this.topic;
    const subject = countedAs(bare, unit) ?? namedByLabel(bare, about === "" ? [] : [about]);
    return { subject, isUnknown: subject === null, about: subject ? own : about };
  }
}
