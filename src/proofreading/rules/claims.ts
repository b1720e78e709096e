import { message } from "../../model";
import { draft, roleOf, shown, type Context } from "../context";
import type { Draft, TextFigure } from "../types";

const WITHIN = /(?<!未能|没有|未)(?:均)?(?:控制在(?:年初)?预算(?:范围)?(?:以)?内|未超(?:出|过)?预算|没有超(?:出|过)?预算|在预算范围内)/gu;

/** T12: the budget is said to be kept, and beside it an item spent more than its budget. */
export function keptBudget({ text, figures }: Context): readonly Draft[] {
  return [...text.matchAll(WITHIN)].flatMap(({ index, 0: words }) => {
    const from = text.lastIndexOf("\n", index) + 1;
    const to = (text.indexOf("\n", index) + text.length + 1) % (text.length + 1);
    const pair = figures.flatMap((budget, at) => {
      const spent = figures[at + 1];
      if (!spent || budget.start < from || spent.end > to || budget.sentence !== spent.sentence) return [];
      const isPair = budget.dimension === "万元" && spent.dimension === "万元" && roleOf(budget.lead) === "budget" && /^(?:实际|全年|决算)?(?:实际)?(?:支出|执行|决算|发生)(?:数|额)?(?:为)?$/u.test(spent.lead);
      return isPair && !budget.isVague && !spent.isVague && spent.amount.gt(budget.amount) ? [[budget, spent] as const] : [];
    })[0];
    if (!pair) return [];
    const [budget, spent] = pair;
    return [draft("T12", "error", [[budget.start - budget.lead.length, spent.end], [index, index + words.length]], message("proofread.overBudget", { budget: budget.amount.toFixed(), spent: spent.amount.toFixed(), over: spent.amount.minus(budget.amount).toFixed() }))];
  });
}

const EXCUSED = /原因|由于|影响|因(?![此而])|未完成|未达|偏差|不足/u;

/** T14: a target beside its result, missed, and no word about it. */
export function missedTargets({ text, figures }: Context): readonly Draft[] {
  return figures.flatMap((target, at) => {
    const result = figures[at + 1];
    if (!result || result.dimension !== target.dimension || result.isVague || result.sentence !== target.sentence || target.dimension === "万元") return [];
    const before = text.slice(Math.max(0, target.start - 4), target.start);
    const isAtLeast = /(?:≥|>=|不低于|不少于|不小于)$/u.test(before);
    const isAtMost = /(?:≤|<=|不超过|不高于)$/u.test(before);
    if ((!isAtLeast && !isAtMost) || !/^(?:实际|完成|达到)/u.test(result.lead) || !/^[，；（]?$/u.test(text.slice(target.end, result.start - result.lead.length))) return [];
    const isMissed = isAtLeast ? result.amount.lt(target.amount) : result.amount.gt(target.amount);
    const end = text.indexOf("\n", result.end);
    if (!isMissed || EXCUSED.test(text.slice(result.end, end < 0 ? text.length : end))) return [];
    const rate = target.amount.eq(0) ? "—" : shown(result.amount.div(target.amount).times(100));
    return [draft("T14", "warning", [[target.start - target.lead.length, result.end]], message("proofread.target", { target: target.value.toFixed(), result: result.value.toFixed(), unit: target.unit, rate }))];
  });
}

/** Bands of the grade. Source: the self-evaluation forms of the provinces (90 优, 80 良, 60 中); a text that names its own is left alone. */
const BANDS = [["优", 90, 101], ["良", 80, 90], ["中", 60, 80], ["差", 0, 60]] as const;

/** T15: the grade against the score. */
export function gradeOfScore({ text, figures }: Context): readonly Draft[] {
  if (/\d+分?[（(]?含?[)）]?(?:以上|-|—|至)[^。]{0,12}为[“"]?(?:优|良)/u.test(text)) return [];
  return figures.flatMap((score) => {
    const grade = score.unit === "分" && /得分|自评|评分|分数/u.test(text.slice(Math.max(0, score.start - 16), score.start)) ? /^[，。；（]?(?:自评|评价|评定|绩效)?(?:等级|结果|等次|级别)(?:评定)?为?[：“"]?(优秀?|良好?|中|差)(?![等])/u.exec(text.slice(score.end)) : null;
    const band = BANDS.find(([name]) => name === grade?.[1]?.[0]);
    if (!grade || !band || (score.value.gte(band[1]) && score.value.lt(band[2]))) return [];
    return [draft("T15", "error", [[score.start - score.lead.length, score.end + grade[0].length]], message("proofread.grade", { score: score.value.toFixed(), grade: grade[1]! }))];
  });
}

const SEEN = (figure: TextFigure): string => figure.amount.toFixed();

/** T21: 三公经费 and 商品和服务支出 are the same to the last digit. */
export function sameValue({ figures, text }: Context): readonly Draft[] {
  const paragraphBefore = (figure: TextFigure): string => text.slice(text.lastIndexOf("。", figure.start) + 1, figure.start);
  const threePublic = figures.filter((figure) => figure.dimension === "万元" && roleOf(figure.lead) === "final" && /三公/u.test(paragraphBefore(figure)));
  return threePublic.flatMap((one) => {
    const other = figures.find((figure) => /商品和服务支出/u.test(figure.lead) && SEEN(figure) === SEEN(one));
    return other && one.value.c.length >= 4 ? [draft("T21", "warning", [[one.start - one.lead.length, one.end], [other.start - other.lead.length, other.end]], message("proofread.same", { value: one.value.toFixed() }))] : [];
  });
}
