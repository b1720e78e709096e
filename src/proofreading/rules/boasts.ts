import { message } from "../../model";
import { draft, type Context } from "../context";
import type { Draft, TextFigure } from "../types";

const span = ({ start, end, lead }: TextFigure): readonly [number, number] => [start - lead.length, end];
/** All targets are said to be reached. */
const ALL_DONE = /(?:(?:各项|全部|所有)(?:绩效)?(?:目标|指标|任务)[^，。；\n]{0,6}(?:均|全部|全面|圆满|已)[^，。；\n]{0,4}(?:完成|达标|实现)|(?:目标|指标)(?:值)?(?:均|全部)(?:已)?(?:完成|达到|达标|实现))/gu;

/** T13: every target is said to be reached, and one in the same paragraph was missed. */
export function allDone({ text, figures }: Context): readonly Draft[] {
  return [...text.matchAll(ALL_DONE)].flatMap(({ index, 0: words }) => {
    if (/(?:未|没有|除)[^，。；]{0,6}$/u.test(text.slice(0, index))) return [];
    const [from, to] = [text.lastIndexOf("\n", index) + 1, (text.indexOf("\n", index) + text.length + 1) % (text.length + 1)];
    const missed = figures.flatMap((target, at) => {
      const result = figures[at + 1];
      if (!result || target.start < from || result.end > to || result.isVague || result.dimension !== target.dimension || target.dimension === "万元" || result.sentence !== target.sentence) return [];
      const isTarget = /(?:目标值?|指标值|计划|任务数?)(?:为|是)?(?:≥|不低于|不少于)?$/u.test(target.lead) && !/≤|不超过|不高于|以内|时间/u.test(target.lead);
      return isTarget && /^(?:实际|全年)?(?:完成|达到|实现)(?:值|数)?(?:为|了)?$/u.test(result.lead) && result.amount.lt(target.amount) ? [[target, result] as const] : [];
    })[0];
    if (!missed) return [];
    const [target, result] = missed;
    return [draft("T13", "error", [[index, index + words.length], [target.start - target.lead.length, result.end]], message("proofread.notAllDone", { target: target.value.toFixed(), result: result.value.toFixed(), unit: target.unit }))];
  });
}

/** T13: all money is said to be spent, and the rate in the same sentence says otherwise. */
export function allSpent({ figures, sentence }: Context): readonly Draft[] {
  return figures.flatMap((rate) => {
    if (rate.unit !== "%" || rate.isVague || rate.value.gte(100) || !/(?:执行率|支出率|支付率|(?:支付|支出|执行)进度)(?:为|达|达到)?$/u.test(rate.lead)) return [];
    const words = sentence(rate.sentence);
    const claim = /(?:资金|经费|预算)(?:已)?全部(?:支付|支出|执行|使用)(?:完毕|到位|完成)?/u.exec(words.text);
    return claim ? [draft("T13", "warning", [[words.start + claim.index, words.start + claim.index + claim[0].length], span(rate)], message("proofread.notAllSpent", { rate: rate.value.toFixed() }))] : [];
  });
}

/** Below this rate of execution nobody says that it went well. Source: the bands of the narrative (经验规则). */
const LOW = 80;

/** T22: a low rate of execution beside praise of it, or a report that knows no problem. */
export function lowExecution({ text, figures, sentence }: Context): readonly Draft[] {
  const low = figures.filter((rate) => rate.unit === "%" && !rate.isVague && rate.value.lt(LOW) && /^(?:20\d\d年)?(?:部门整体支出|整体|年度|全年)?预算执行率(?:为|仅为)?$/u.test(rate.lead));
  const none = /存在(?:的)?(?:主要)?问题[^\n]{0,12}\n(?:无|暂无|没有发现问题|无问题|不存在问题)。?(?:\n|$)/u.exec(text);
  return low.flatMap((rate) => {
    const words = sentence(rate.sentence);
    const praise = /(?:预算执行|执行情况|支出进度)[^，。；]{0,4}(?:良好|较好|优秀|顺利)/u.exec(words.text);
    const at = praise ? [words.start + praise.index, words.start + praise.index + praise[0].length] as const : none ? [none.index, none.index + none[0].trimEnd().length] as const : null;
    return at ? [draft("T22", "warning", [span(rate), at], message("proofread.lowExecution", { rate: rate.value.toFixed() }))] : [];
  });
}
