import { ACCOUNTS, isMoneyUnit, type Period, type Unit } from "../model";
import { isMoneyAccount } from "./cellStatement";
import { periodOfText, saysLastYear, yearOfText } from "./headingWords";
import { namedByLabel, type NamedByLabel } from "./labelBook";
import { parseFigureText, type ParsedText } from "./parseFigure";
import { labelParts, squash } from "./text";

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
const PART = /^(.*?)(-?\d[\d,]*(?:\.\d+)?)(亿元|百万元|万元|千元|元|人次|批次|人|名|批|个|辆)(.*)$/;
/** Changes and shares: figures that state no quantity of their own. */
const CHANGE = /增|减|升|降|涨|节约|节支|压缩|超支|率|相差|差额|占|比|较/;
/** Approximations, averages and parts that no name tells: something is stated, but nobody can say what exactly. */
const VAGUE = /约|近|逾|超过|不足|不到|至少|左右|以上|以内|人均|平均|每|尚|未|涉及|剩余|分别|≥|≤|>|</;
const STAGE_ALONE = /^(?:(?:19|20)\d{2}年?度?|本年度?|当年|上年度?|去年)?(?:支出)?(?:年初预算|年初批复预算|调整后预算|调整预算|全年预算|预算安排|预算支出|决算支出|预算|决算|执行|实际支出|实际执行|实际采购|全年支出|全年执行|实际完成|支出)(?:数|额|金额|安排数?|总额)?$/;
const STAGE_BEHIND = /(?:年初|全年|调整后)?(?:支出)?(?:预算|决算|执行)[数额]?$/;
/** What basic and project spending are called below a total that is a part of all spending. */
const BELOW: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  gpb_exp: { basic_exp: "gpb_basic", project_exp: "gpb_project" }, gf_exp: { basic_exp: "gf_basic", project_exp: "gf_project" },
  fiscal_exp_total: { basic_exp: null, project_exp: null }, soe_exp: { basic_exp: null, project_exp: null },
};

/**
 * Label–figure pairs of a text: 编制数：45人；实有在职人数：42人, or 三公经费预算数 12.5 万元，决算数 10.3 万元. Only what names its
 * subject is taken; a stage without a subject (决算数) goes on about the subject before it in the same sentence.
 * @param beside the label in front of the text, as in 三公经费 | 预算：12万元; `""` without
 */
export function pairsOfText(text: string, beside: string): PairsOfText {
  if (text.length > MOST_SIGNS || !/[\d\uff10-\uff19]/.test(text)) return { pairs: [], unread: 0 };
  const pairs: TextPair[] = [];
  let unread = 0;
  let total = "";
  for (const sentence of text.split(/[;；。\n\r]/)) {
    const parts = partsOf(squash(sentence));
    if (!/^其中/.test(parts[0] ?? "")) total = "";
    let subject: NamedByLabel | null = beside === "" ? null : namedByLabel(beside, [], null);
    let isUnknown = beside !== "" && subject === null;
    let about = beside;
    let headStage: Period | null = null; // 年初预算：公务接待费0.4万元、会议费1万元
    const queue = [...parts];
    for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
      const match = PART.exec(labelParts(part).name.replace(/^\((\d)/, "$1"));
      if (!match) {
        if (part.endsWith(":") || !/\d/.test(part)) ({ subject, isUnknown, about } = subjectOf(part.replace(/:$/, ""), { subject, isUnknown, about }));
        continue;
      }
      const [, words = "", digits = "", unit = "", rest = ""] = match;
      if (rest !== "" && /^[\d\u4e00-\u9fa5]/.test(rest) && PART.test(rest)) queue.unshift(/^\d/.test(rest) ? `${words.replace(/\(.*$/, "")}${rest}` : rest);
      else if (rest !== "" && !/^\([^()]*\)$|^[:]$/.test(rest)) {
        unread += 1;
        continue;
      }
      const label = words.replace(/(?::|为|是|共计|共有|共|达到?)+$/, "");
      if (CHANGE.test(label)) continue;
      if (VAGUE.test(label) || VAGUE.test(rest)) {
        unread += 1;
        continue;
      }
      const [head, own] = label.includes(":") ? [label.slice(0, label.lastIndexOf(":")), label.slice(label.lastIndexOf(":") + 1)] : ["", label];
      if (head !== "") ({ subject, isUnknown, about } = subjectOf(head, { subject: null, isUnknown: true, about: "" }));
      const stageBefore = head.slice(head.lastIndexOf(":") + 1);
      if (STAGE_ALONE.test(stageBefore)) headStage = stageAlone(stageBefore);
      const isStage = own === "" || STAGE_ALONE.test(own);
      if (!isStage) {
        const bare = own.replace(/^([^()]+)\(([^()]+)\)$/, "$1$2"); // 固定资产（年末原值）
        subject = countedAs(bare, unit) ?? namedByLabel(bare, about === "" ? [] : [about], null);
        isUnknown = subject === null;
        if (subject) about = own;
      } else if (own === "" && subject !== null) subject = countedAs(about, unit) ?? subject; // 接待12批次、86人次
      const isBare = isStage && subject === null;
      const named = subject ?? (isBare && !isUnknown && own !== "" ? namedByLabel(own, [], null) : null);
      const account = named && named.accounts.length === 1 ? below(total, named.accounts[0]!) : null;
      const figure = parseFigureText(digits);
      if (!named || account === null || !figure || !fits(account, unit)) {
        unread += 1;
        continue;
      }
      if (!isStage && account in BELOW) total = account;
      const spoken = isStage ? own : label;
      pairs.push({
        account, sub: named.sub, period: (isStage ? stageAlone(own) : null) ?? named.period ?? periodOfText(withoutNames(own)) ?? periodOfText(withoutNames(spoken)) ?? headStage, year: yearOfText(label) ?? yearOfText(about),
        yearShift: yearOfText(label) === null && saysLastYear(label) ? -1 : 0, figure, unit: unit === "名" ? "人" : (unit as Unit), label: isStage && about !== "" ? `${about.replace(STAGE_BEHIND, "")}${own}` : own, isBare,
      });
    }
  }
  return { pairs, unread };
}

/** What is counted of an expense that the words name: 国内公务接待23批次187人次. Guests from abroad are others. */
function countedAs(words: string, unit: string): NamedByLabel | null {
  const hit = COUNTED.find(([pattern, units]) => units.includes(unit) && pattern.test(words));
  return hit ? { accounts: [hit[2]], sub: null, period: "final" } : null;
}

const COUNTED: readonly (readonly [RegExp, readonly string[], string])[] = [
  [/^(?:全年|本年)?(?:国内)?(?:公务)?接待(?:费(?:用|支出)?)?$/, ["批次", "批"], "reception_batches"],
  [/^(?:全年|本年)?(?:国内)?(?:公务)?接待(?:费(?:用|支出)?)?$/, ["人次"], "reception_persons"],
];

interface Subject {
  readonly subject: NamedByLabel | null;
  readonly isUnknown: boolean;
  readonly about: string;
}

/** The subject words without a figure set: 三公经费：; words that are no name of ours leave none. */
function subjectOf(words: string, before: Subject): Subject {
  const name = labelParts(words).name;
  if (name === "" || CHANGE.test(name) || VAGUE.test(name)) return before;
  const subject = namedByLabel(name, [], null);
  return { subject, isUnknown: subject === null, about: subject ? name : "" };
}

/** Parts of a sentence: at commas that part no thousands, and at 、 behind a unit. */
function partsOf(sentence: string): string[] {
  return sentence.split(/(?<!\d),|,(?!\d{3}(?!\d))|(?<=[元人名辆批次个%)])、/).filter((part) => part !== "");
}

function below(total: string, account: string): string | null {
  const mapped = BELOW[total]?.[account];
  return mapped === undefined ? account : mapped;
}

function stageAlone(words: string): Period | null {
  return periodOfText(words) ?? (/预算/.test(words) ? "budget" : /支出|完成/.test(words) ? "final" : null);
}

/** Names that hold a word of a stage without being of it. */
function withoutNames(words: string): string {
  return words.replace(/一般公共预算|政府性基金预算|国有资本经营预算|政府采购(?=支出)/g, "").replace(/(?:19|20)\d{2}年?度?/g, "");
}

function fits(account: string, unit: string): boolean {
  const kind = ACCOUNTS.get(account)?.kind;
  return isMoneyAccount(account) ? isMoneyUnit(unit as Unit) : kind === "count" && !isMoneyUnit(unit as Unit);
}
