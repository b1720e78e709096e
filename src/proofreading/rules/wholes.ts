import { lastPlace, message, ZERO } from "../../model";
import { draft, shown, type Context } from "../context";
import type { Draft, TextFigure } from "../types";

/** A total of spending or of the budget in words of its own; income is another thing. */
const TOTAL = /(?:预算批复数|预算总额|预算总计|支出预算)(?:合计|总额)?(?:为|共)?$|(?:支出合计|总支出|支出总额|支出总计|(?<!基本|项目|经营|拨款|公共预算)支出决算(?:数|总额)?(?:合计)?)(?:为|共)?$/u;
/** Spending beside 基本支出 and 项目支出, or money that is no spending. */
const FURTHER = /经营支出|上缴上级|附属单位|其他支出|预备费|事业支出|结转下年|年末结/u;

const isMoney = ({ dimension, isVague }: TextFigure): boolean => dimension === "万元" && !isVague;
const span = ({ start, end, lead }: TextFigure): readonly [number, number] => [start - lead.length, end];

/** T02: a total, and 基本支出 and 项目支出 that sentences behind it in the same paragraph state. */
export function totalsOverSentences(context: Context): readonly Draft[] {
  const { figures, text } = context;
  return figures.filter((figure) => isMoney(figure) && TOTAL.test(figure.lead) && !/收入/u.test(figure.lead)).flatMap((total) => {
    const end = (text.indexOf("\n", total.end) + text.length + 1) % (text.length + 1);
    const paragraph = text.slice(total.end, end);
    if (FURTHER.test(paragraph) || (end === text.length && !context.isComplete)) return [];
    const behind = figures.filter((figure) => isMoney(figure) && figure.start > total.end && figure.end <= end);
    const parts = [/基本支出(?:(?:20\d\d年)?(?:年初预算|决算)数?)?(?:为)?$/u, /项目支出(?:(?:20\d\d年)?(?:年初预算|决算)数?)?(?:为)?$/u].map((name) => behind.filter(({ lead }) => name.test(lead) && !/比|较|财政拨款/u.test(lead)));
    const [basic, project] = parts.map((found) => (found.length === 1 ? found[0] : undefined));
    // A list inside one sentence is read elsewhere, up to its first semicolon.
    const isAcross = basic && project && (basic.sentence !== total.sentence || project.sentence !== total.sentence || text.slice(basic.end, project.start).includes("；"));
    if (!isAcross || TOTAL.test(text.slice(total.end, basic.start)) || /决算|实际/u.test(basic.lead) !== /决算|实际/u.test(project.lead)) return [];
    return isWholeOf(total, figures.filter((figure) => isMoney(figure) && figure.start > total.end && figure.end < basic.start)) ? unequal("T02", total, [basic, project]) : [];
  });
}

/** Whether the amounts between a total and its parts leave no doubt that the parts are of it: there are none, or they make it up by source. */
function isWholeOf(total: TextFigure, between: readonly TextFigure[]): boolean {
  return between.length === 0 || between.reduce((sum, { amount }) => sum.plus(amount), ZERO).eq(total.amount);
}

/** What “三公”经费 is made of (部门决算公开07表). */
const SANGONG = [/因公出国(?:（境）)?费?/u, /公务用车购置费?/u, /公务用车运行(?:维护)?费?/u, /公务接待费?/u] as const;

/** T02: “三公”经费 spent, and all of its parts behind it in the same paragraph, those that did not occur named as such. */
export function sangongParts(context: Context): readonly Draft[] {
  const { figures, text } = context;
  return figures.flatMap((total) => {
    const words = context.sentence(total.sentence);
    if (!isMoney(total) || !/^(?:20\d\d年)?(?:[“"]?三公[”"]?经费)?(?:决算|实际)(?:支出|发生)?(?:数|额)?(?:为)?$/u.test(total.lead) || !/三公[”"]?经费/u.test(text.slice(words.start, total.start))) return [];
    const end = (text.indexOf("\n", total.end) + text.length + 1) % (text.length + 1);
    const paragraph = text.slice(total.end, end);
    const parts = SANGONG.map((name) => figures.filter((figure) => isMoney(figure) && figure.start > total.end && figure.end <= end && new RegExp(`${name.source}(?:支出)?(?:决算数?|实际支出)?(?:为)?$`, "u").test(figure.lead)));
    const isTold = parts.every((found, index) => found.length === 1 || (found.length === 0 && new RegExp(`(?:未发生|无)[^。；，]*${SANGONG[index]!.source}`, "u").test(paragraph)));
    const stated = parts.flat();
    const [from, to] = [Math.min(...stated.map((part) => span(part)[0])), Math.max(...stated.map((part) => part.end))];
    // Budgets, another year or a part of two things among the parts: another list.
    if (!isTold || stated.length === 0 || /预算|购置及运行|购置和运行|上年/u.test(text.slice(from, to)) || (end === text.length && !context.isComplete)) return [];
    return unequal("T02", total, stated);
  });
}

const ITEM = /^(?:\d{1,2}[.．、]|（\d{1,2}）|[①-⑳])/u;

/** T02: a total that ends a line with a colon, and the numbered items below it with one amount each. */
export function totalsOfItems(context: Context): readonly Draft[] {
  const { figures, text } = context;
  return figures.filter(isMoney).flatMap((total) => {
    const colon = /^(?:[，。]?(?:其中|具体(?:如下|为)?|分别为|包括))?：\n/u.exec(text.slice(total.end));
    if (!colon) return [];
    const parts: TextFigure[] = [];
    let at = total.end + colon[0].length;
    for (;;) {
      const end = (text.indexOf("\n", at) + text.length + 1) % (text.length + 1);
      if (!ITEM.test(text.slice(at, end))) break;
      const inside = figures.filter((figure) => figure.start >= at && figure.end <= end && figure.dimension === "万元");
      const [only] = inside;
      if (inside.length !== 1 || !only || only.isVague) return [];
      parts.push(only);
      if (end === text.length) return context.isComplete ? judged(total, parts) : [];
      at = end + 1;
    }
    return judged(total, parts);
  });
}

/** Items that come nowhere near the total were never meant as all of it. */
function judged(total: TextFigure, parts: readonly TextFigure[]): readonly Draft[] {
  const sum = parts.reduce((all, { amount }) => all.plus(amount), ZERO);
  return parts.length >= 2 && sum.minus(total.amount).abs().lte(total.amount.times("0.2")) ? unequal("T02", total, parts) : [];
}

function unequal(rule: string, total: TextFigure, parts: readonly TextFigure[]): readonly Draft[] {
  const sum = parts.reduce((all, { amount }) => all.plus(amount), ZERO);
  const difference = total.amount.minus(sum).abs();
  const finest = Math.max(total.places, ...parts.map(({ places }) => places));
  const allowed = lastPlace(finest).times("0.5").times(parts.length + 1);
  if (difference.lte(total.places > 0 ? allowed : ZERO)) return [];
  const told = message("proofread.sum", { parts: parts.map(({ amount }) => amount.toFixed()).join(" + "), sum: sum.toFixed(), total: total.amount.toFixed(), difference: difference.toFixed(), unit: "万元" });
  return [draft(rule, "error", [span(total), ...parts.map(span)], told)];
}

/** T05: parts that exactly make up their total, each with its share of it, whatever the sentence calls the total. */
export function sharesOfParts({ figures, text }: Context): readonly Draft[] {
  return figures.flatMap((total, index) => {
    if (!isMoney(total)) return [];
    const between = text.slice(total.end, figures[index + 1]?.start ?? total.end);
    if (!between.includes("其中") || /[。；\n]/u.test(between)) return [];
    const pairs = pairsBehind(figures, index + 1, total.sentence);
    const sum = pairs.reduce((all, { part }) => all.plus(part.amount), ZERO);
    if (pairs.length < 2 || !sum.eq(total.amount)) return [];
    return pairs.flatMap(({ part, share }) => {
      const exact = part.amount.div(total.amount).times(100);
      const slack = share.decimals === 0 ? "0.5" : lastPlace(share.decimals);
      if (exact.minus(share.value).abs().lte(slack)) return [];
      return [draft("T05", "error", [[part.start - part.lead.length, share.end]], message("proofread.ratio", { over: part.amount.toFixed(), under: total.amount.toFixed(), rate: shown(exact), stated: share.value.toFixed() }))];
    });
  });
}

/** Amount, 占 percent, amount, 占 percent … of one sentence. */
function pairsBehind(figures: readonly TextFigure[], from: number, sentence: number): readonly { readonly part: TextFigure; readonly share: TextFigure }[] {
  const pairs: { part: TextFigure; share: TextFigure }[] = [];
  for (let at = from; at + 1 < figures.length; at += 2) {
    const [part, share] = [figures[at], figures[at + 1]];
    if (!part || !share || part.sentence !== sentence || !isMoney(part) || share.unit !== "%" || share.isVague || !/^占(?:比|[^，。；]{0,8}的?)?(?:为)?$/u.test(share.lead) || /上年|去年|预算/u.test(share.lead)) break;
    pairs.push({ part, share });
  }
  return pairs;
}

/** T15: the scores of the parts behind 其中 add up to the total. */
export function scoreOfParts({ figures, text }: Context): readonly Draft[] {
  return figures.flatMap((score, index) => {
    const lead = /^[^。\n]{0,24}。?其中/u.exec(text.slice(score.end))?.[0];
    const rest = lead === undefined ? "" : /^[^。\n]*/u.exec(text.slice(score.end + lead.length))?.[0] ?? "";
    if (score.unit !== "分" || score.isVague || !/(?:自评|综合|评价)(?:得分|分数|总分|总得分)(?:为|是)?$/u.test(score.lead) || lead === undefined || /等[，。；]|扣/u.test(rest)) return [];
    const parts = figures.slice(index + 1).filter((figure) => figure.end <= score.end + lead.length + rest.length && figure.unit === "分" && /(?:自评|实)?得分?(?:为)?$/u.test(figure.lead));
    const sum = parts.reduce((all, { value }) => all.plus(value), ZERO);
    // Parts that come nowhere near it are not all of them.
    if (parts.length < 2 || sum.eq(score.value) || sum.lt(score.value.times("0.9"))) return [];
    const told = message("proofread.sum", { parts: parts.map(({ value }) => value.toFixed()).join(" + "), sum: sum.toFixed(), total: score.value.toFixed(), difference: sum.minus(score.value).abs().toFixed(), unit: "分" });
    return [draft("T15", "error", [span(score), ...parts.map(span)], told)];
  });
}
