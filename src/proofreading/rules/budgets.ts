import { lastPlace, message } from "../../model";
import { draft, shown, type Context } from "../context";
import type { Draft, TextFigure } from "../types";

const isMoney = ({ dimension, isVague }: TextFigure): boolean => dimension === "万元" && !isVague;
const span = ({ start, end, lead }: TextFigure): readonly [number, number] => [start - lead.length, end];

const BUDGET = /预算(?:批复)?数?(?:为)?$/u;
const SPENT = /^(?:全年|本年)?(?:实际)?(?:支出|执行|决算)(?:数|额)?(?:为)?$/u;
/** How a sentence names the difference, and whether it says that less was spent. */
const LESS = /^(?:比(?:年初|全年|项目|调整)?预算(?:数)?(?:减少|节约|下降)|结余(?:资金|金额)?|节约(?:资金)?|剩余)(?:了|为)?$/u;
const MORE = /^(?:比(?:年初|全年|项目|调整)?预算(?:数)?(?:增加|超支?)|超出?(?:年初|全年|项目|调整)?预算(?:数)?|实际支出超出(?:年初|全年|项目)?预算(?:数)?|超支)(?:了|为)?$/u;
const RATE = /^(?:下降|降低|减少|增长|增加|超支率?|超支|节约率)(?:率)?(?:为|了)?$/u;

/** T07: 预算数A，实际支出B，比预算减少D，下降P%: D and P are those of A and B, and the words fit. */
export function againstBudget({ figures, text }: Context): readonly Draft[] {
  return figures.flatMap((budget, index) => {
    const spent = figures[index + 1];
    if (!spent || !isMoney(budget) || !isMoney(spent) || !BUDGET.test(budget.lead) || !SPENT.test(spent.lead) || !isNext(text, budget, spent)) return [];
    const change = figures.slice(index + 2, index + 5).find((figure) => figure.sentence === spent.sentence && isMoney(figure) && (LESS.test(figure.lead) || MORE.test(figure.lead)));
    if (!change || /[；。]/u.test(text.slice(spent.end, change.start))) return [];
    // 结余 counts from the budget of the whole year; money added in the year makes it another figure beside the initial one.
    if (/结余|剩余/u.test(change.lead) && !/全年|调整/u.test(budget.lead)) return [];
    const difference = spent.amount.minus(budget.amount);
    const slack = [budget, spent, change].reduce((sum, { places }) => sum.plus(lastPlace(places).times("0.5")), lastPlace(8));
    const told = [span(budget), span(spent), span(change)];
    if (difference.abs().minus(change.amount).abs().gt(slack) || (difference.abs().gt(slack) && difference.lt(0) !== LESS.test(change.lead))) {
      return [draft("T07", "error", told, message("proofread.change", { over: spent.amount.toFixed(), under: budget.amount.toFixed(), change: difference.toFixed(), stated: change.amount.toFixed() }))];
    }
    const rate = figures[figures.indexOf(change) + 1];
    if (!rate || rate.unit !== "%" || rate.isVague || !RATE.test(rate.lead) || !isNext(text, change, rate) || budget.amount.eq(0)) return [];
    const exact = difference.abs().div(budget.amount).times(100);
    const wide = slack.div(budget.amount).times(100).plus(lastPlace(rate.decimals));
    return wide.gt(2) || exact.minus(rate.value).abs().lte(wide) ? [] : [draft("T07", "error", [...told, span(rate)], message("proofread.growth", { change: difference.abs().toFixed(), last: budget.amount.toFixed(), rate: shown(exact), stated: rate.value.toFixed() }))];
  });
}

/** T07: 实际支出B……。比上年增加D，增长P%: the sentence before states B once. */
export function lastYearBehind(context: Context): readonly Draft[] {
  const { figures, text } = context;
  return figures.flatMap((change, index) => {
    const rate = figures[index + 1];
    const words = /^(?:比|较)上年(增加|减少)$/u.exec(change.lead);
    const behind = rate ? /^(增长|下降)$/u.exec(rate.lead) : null;
    if (!rate || !words || !behind || !isMoney(change) || rate.unit !== "%" || rate.isVague || !isNext(text, change, rate)) return [];
    const { start } = context.sentence(change.sentence);
    const paragraph = text.lastIndexOf("\n", start) + 1;
    const spent = figures.filter((figure) => figure.sentence === change.sentence - 1 && figure.start >= paragraph && isMoney(figure) && SPENT.test(figure.lead));
    const [value] = spent;
    if (start !== change.start - change.lead.length || !value || spent.length !== 1) return [];
    const isUp = words[1] === "增加";
    const told = [span(value), span(change), span(rate)];
    if (isUp !== (behind[1] === "增长")) return [draft("T07", "error", told, message("proofread.direction", { first: words[1]!, second: behind[1]! }))];
    const last = isUp ? value.amount.minus(change.amount) : value.amount.plus(change.amount);
    if (last.lte(0)) return [];
    const exact = change.amount.div(last).times(100);
    const wide = lastPlace(change.places).div(last).times(100).plus(lastPlace(rate.decimals));
    return wide.gt(2) || exact.minus(rate.value).abs().lte(wide) ? [] : [draft("T07", "error", told, message("proofread.growth", { change: change.amount.toFixed(), last: last.toFixed(), rate: shown(exact), stated: rate.value.toFixed() }))];
  });
}

/** T07: 年中追加D，全年预算数A，比年初预算增长P%: P is that of D over A − D. */
export function addedInTheYear({ figures, text }: Context): readonly Draft[] {
  return figures.flatMap((added, index) => {
    const [whole, rate] = [figures[index + 1], figures[index + 2]];
    if (!whole || !rate || !isMoney(added) || !isMoney(whole) || rate.unit !== "%" || rate.isVague || rate.sentence !== added.sentence) return [];
    if (!/^年中追加(?:预算)?$/u.test(added.lead) || !/^(?:调整后)?(?:全年|调整后)预算数?(?:为)?$/u.test(whole.lead) || !/^比年初预算(?:数)?增长$/u.test(rate.lead) || !isNext(text, added, whole) || !isNext(text, whole, rate)) return [];
    const initial = whole.amount.minus(added.amount);
    if (initial.lte(0)) return [];
    const exact = added.amount.div(initial).times(100);
    return exact.minus(rate.value).abs().lte(lastPlace(rate.decimals).times(2)) ? [] : [draft("T07", "error", [span(added), span(whole), span(rate)], message("proofread.growth", { change: added.amount.toFixed(), last: initial.toFixed(), rate: shown(exact), stated: rate.value.toFixed() }))];
  });
}

/** T05: 目标值A，实际完成B，完成目标值的P%. */
export function targetRates({ figures, text }: Context): readonly Draft[] {
  return figures.flatMap((rate, index) => {
    const [target, result] = [figures[index - 2], figures[index - 1]];
    if (!target || !result || rate.unit !== "%" || rate.isVague || !/^(?:(?:完成|为|达到?|占)?(?:年度|年初)?(?:目标|计划|任务)(?:值|数|量)?的|(?:目标|任务|计划)?完成率(?:为)?)$/u.test(rate.lead)) return [];
    const isPair = /目标|计划|任务/u.test(target.lead) && !/时间|投资|资金/u.test(target.lead) && /^(?:实际|全年)?(?:完成|达到?|实现)(?:值|数)?(?:为|了)?$/u.test(result.lead) && target.dimension === result.dimension && target.dimension !== "%";
    if (!isPair || target.isVague || result.isVague || !isNext(text, target, result) || !isNext(text, result, rate) || target.amount.eq(0)) return [];
    const exact = result.amount.div(target.amount).times(100);
    return exact.minus(rate.value).abs().lte(rate.decimals === 0 ? "0.5" : lastPlace(rate.decimals)) ? [] : [draft("T05", "error", [span(target), span(result), span(rate)], message("proofread.ratio", { over: result.value.toFixed(), under: target.value.toFixed(), rate: shown(exact), stated: rate.value.toFixed() }))];
  });
}

/** T05: 核定编制A名，年末在职B人，控制率P%, of one body. */
export function staffRates({ figures, text }: Context): readonly Draft[] {
  return figures.flatMap((rate, index) => {
    if (rate.unit !== "%" || rate.isVague || !/^(?:财政供养|在职)?人员控制率(?:为)?$/u.test(rate.lead)) return [];
    const near = figures.slice(0, index).filter(({ sentence, dimension, isVague }) => sentence === rate.sentence && dimension === "人" && !isVague);
    const [quota, present] = [/编制(?:数|人数)?(?:为)?$/u, /在职(?:人数|人员|职工)?(?:为)?$/u].map((name) => near.filter(({ lead }) => name.test(lead)));
    const [under, over] = [quota?.[0], present?.[0]];
    if (!under || !over || quota?.length !== 1 || present?.length !== 1 || under.amount.eq(0) || /[。\n]/u.test(text.slice(under.end, rate.start))) return [];
    const exact = over.amount.div(under.amount).times(100);
    return exact.minus(rate.value).abs().lte(rate.decimals === 0 ? "0.5" : lastPlace(rate.decimals)) ? [] : [draft("T05", "error", [span(under), span(over), span(rate)], message("proofread.ratio", { over: over.value.toFixed(), under: under.value.toFixed(), rate: shown(exact), stated: rate.value.toFixed() }))];
  });
}

/** Whether nothing but a mark stands between one figure and the words of the next. */
function isNext(text: string, one: TextFigure, other: TextFigure): boolean {
  return one.sentence === other.sentence && /^[，、；（]?$/u.test(text.slice(one.end, other.start - other.lead.length));
}
