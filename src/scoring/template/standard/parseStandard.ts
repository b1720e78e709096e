import { Decimal, decimalText, message } from "../../../model";
import { plainText } from "../plainText";
import { bandsInSigns, bandsOf } from "./bands";
import type { Paid } from "./bands";
import { clausesOf, floorOf, pointsOf, read, refused, wrongPoints } from "./clauses";
import type { StandardRead } from "./clauses";
import { checklistRule, nationalTiers, tiersRule } from "./judgedRules";
import { listedItems } from "./items";
import { stepRule } from "./steps";
import { tokensOf } from "./tokens";
import type { Token } from "./tokens";

/** What a row says about its scoring. */
export interface StandardText {
  /** 评分标准. */
  readonly standard: string;
  /** 指标解释、评价要点; may hold the list that the standard counts. */
  readonly definition: string;
  readonly points: Decimal;
}

/** Words that change a rule in a way that no rule type has. */
const CONDITIONS = /二者|两者|择其一|其中之一|任一|任意|另(?:加|扣)|加分|加(?:\d+(?:\.\d+)?)分|倒扣|酌情|一票否决|视情况|综合评[价定]/;

/**
 * Reads a 评分标准 into an existing rule type. Every figure of points and every percentage of the text must have found its
 * place in the rule; otherwise the text is refused with the reason and the row stays a judged one. Never guesses.
 */
export function parseStandard(given: StandardText): StandardRead {
  const { text, apart } = withoutAsides(plainText(given.standard));
  if (text === "") return refused("empty");
  const condition = CONDITIONS.exec(text);
  if (condition) return refused("condition", { words: condition[0] });
  const share = nationalTiers(text);
  if (share) return share;
  const listed = listedItems(text) ?? withItemsOf(text, plainText(given.definition));
  if (listed) {
    const checklist = checklistRule(listed, given.points);
    if (checklist) return checklist;
  }
  const result = withExceptions(text, ofTokens(text, tokensOf(text), given));
  return result.ok && apart !== null ? { ...result, inapplicable: apart, understood: [...result.understood, message("score.template.understood.inapplicable", { words: apart })] } : result;
}

/** 没有楼堂馆所项目的部门按满分计算: when the row does not apply. 没有违规的得满分 is none, but a grade. */
const INAPPLICABLE = /(?:^|(?<=[;。,(]))((?:没有|无|不涉及|未安排|不存在)[^,;。()]{1,24}?)的?(?:部门|单位)?(?:的)?,?(?:按|视为|视同)(?:本项|该项)?满分(?:计算|计分|处理|计)?[;。,)]?/;
/** 执行率=(执行数/预算数)*100%: how the rate is made, not how it is scored. */
const FORMULA = /(?:^|(?<=[;。,(]))[^,;。=≤≥<>\d]{1,16}(?:率|比例|比重|程度|度)=(?:(?!分值|得分|权重)[^;。=])*?\*100%(?:[;。,)]|$)/g;

/** The text without what says nothing about points, and the words about a row that does not apply. */
function withoutAsides(whole: string): { readonly text: string; readonly apart: string | null } {
  const bare = whole.replace(FORMULA, "");
  const match = INAPPLICABLE.exec(bare);
  return match ? { text: bare.replace(match[0], ""), apart: match[1]! } : { text: bare, apart: null };
}

/** Words that except something from the figures: no rule has them, so the person is told. */
const EXCEPTIONS = /[^,;。]*(?:除外|剔除|政策性|不可抗力)[^,;。]*/;

function withExceptions(text: string, result: StandardRead): StandardRead {
  const words = result.ok && result.measures ? EXCEPTIONS.exec(text)?.[0] : undefined;
  return result.ok && words !== undefined ? { ...result, understood: [...result.understood, message("score.template.understood.exception", { words: shortened(words) })] } : result;
}

function withItemsOf(text: string, definition: string): ReturnType<typeof listedItems> {
  const listed = /每|1项|各项|全部|以上/.test(text) ? listedItems(definition) : null;
  return listed && { items: listed.items.map(({ text: words }) => ({ text: words, points: null })), around: text };
}

function ofTokens(text: string, tokens: readonly Token[], { points }: StandardText): StandardRead {
  const leftover = tokens.find((token) => token.kind === "words" && /\d+(?:\.\d+)?分|扣|%|每|±/.test(token.text));
  if (leftover?.kind === "words") return refused("unread", { words: shortened(leftover.text) });
  const has = (kind: Token["kind"]): boolean => tokens.some((token) => token.kind === kind);
  const cap = tokens.find((token) => token.kind === "cap");
  if (cap?.points && !points.eq(cap.points)) return refused("notThePoints", { best: cap.points, points: decimalText(points) });
  if (has("reward")) return refused("reward");
  const within = tokens.find((token) => token.kind === "pointsRange");
  if (within) return refused("pointsRange", { words: within.words });
  const fraction = /%/.test(text) ? undefined : tokens.flatMap((token) => (token.kind === "range" ? [token.range.low, token.range.high] : [])).find((end) => end && Number(end.at) > 0 && Number(end.at) <= 2);
  if (fraction) return refused("fraction", { at: fraction.at, percent: decimalText(new Decimal(fraction.at).times(100)) });
  if (has("each") && has("count")) return refused("twoKinds");
  if (has("each")) return stepRule(tokens, points);
  if (has("count")) return countRule(tokens, points);
  const isExact = tokens.some((token) => token.kind === "ratio" && token.exact);
  if ((has("floor") && !isExact) || has("startedSteps") || has("mostDeducted")) return refused("unread", { words: shortened(text) }); // 扣完为止 without a deduction that was understood
  if (has("ratio")) return shareRule(tokens, points);
  if (has("range")) return bandRule(tokens, points);
  return has("result") ? tiersRule(text, tokens, points) : refused("nothing");
}

const shortened = (words: string): string => {
  const bare = words.replace(/^[,;。、:]+|[,;。、:]+$/g, "");
  return bare.length > 20 ? `${bare.slice(0, 20)}…` : bare;
};

function bandRule(tokens: readonly Token[], points: Decimal): StandardRead {
  const found = clausesOf(tokens, points);
  if (!found || found.loose.length > 0) return refused("loose");
  const { clauses, otherwise } = found;
  if (clauses.length === 0 || (clauses.length === 1 && otherwise === null)) return refused("oneBand");
  const wrong = wrongPoints(clauses.map((clause) => clause.points), points);
  if (wrong) return wrong;
  const target = clauses.find(({ at }) => at);
  const paid: readonly Paid[] = clauses.map(({ range, points: given }) => ({ range, points: given }));
  if (target && clauses.length > 1) return refused("exactOrMore", { at: target.range.low!.at });
  const bands = target ? null : bandsOf(paid, otherwise);
  if (!bands) return refused("exactOrMore", { at: target!.range.low!.at });
  if ("reason" in bands) return { ok: false, reason: bands.reason };
  return read({ type: "bands", value: "rate_pct", bands: bands.bands }, true, message("score.template.understood.bands", { bands: bandsInSigns(bands.bands, "…") }));
}

function shareRule(tokens: readonly Token[], points: Decimal): StandardRead {
  const ratio = tokens.findIndex(({ kind }) => kind === "ratio");
  const ratioToken = tokens[ratio] as Extract<Token, { kind: "ratio" }>;
  if (ratioToken.points !== null && !points.eq(ratioToken.points)) return refused("notThePoints", { best: ratioToken.points, points: decimalText(points) });
  if (tokens.slice(ratio + 1).some(({ kind }) => kind === "ratio")) return refused("twoKinds");
  const [before, after] = [clausesOf(tokens.slice(0, ratio), points), clausesOf(tokens.slice(ratio + 1), points)];
  if (!before || !after) return refused("loose");
  const found = { clauses: [...before.clauses, ...after.clauses], loose: [...before.loose, ...after.loose], otherwise: before.otherwise ?? after.otherwise };
  let fullAt: string | null = null;
  let floor: string | null = null;
  for (const { range, points: given, at } of found.clauses) {
    const isFloor = given.eq(0) && range.high !== null && range.low === null && range.high.mark === "out";
    const isFull = given.eq(points) && range.low !== null && (at || (range.high === null && range.low.mark !== "out") || range.high?.at === "100");
    if (isFloor && floor === null) floor = range.high.at;
    else if (isFull && fullAt === null) fullAt = range.low.at === "0" ? null : range.low.at;
    else return refused("loose");
  }
  if (found.otherwise) return refused("loose");
  // 低于100%的按比例: a range before the share that only says where it begins
  const beginnings = found.loose.flatMap(({ low, high }) => [low, high].flatMap((end) => (end ? [end.at] : [])));
  if (beginnings.some((at) => at !== (fullAt ?? "100") && at !== floor)) return refused("loose");
  if (ratioToken.of !== null && fullAt !== null && ratioToken.of !== fullAt) return refused("loose");
  const full = fullAt ?? ratioToken.of ?? "100";
  const told = floor ? [message("score.template.understood.floor", { floor })] : [];
  if (full === "100" || ratioToken.of === full) {
    return read({ type: "proportional", value: "rate_pct", full_at: Number(full), ...(floor ? { zero_below_pct: Number(floor) } : {}), cap_at_points: true, min_points: 0 }, true,
      message("score.template.understood.share", { full, points: decimalText(points) }), ...told);
  }
  if (!ratioToken.exact) return refused("shareOf", { full });
  return read({ type: "cases", cases: [
    ...(floor ? [{ when: `rate_pct < ${floor}`, points: 0 }] : []), { when: `rate_pct >= ${full}`, points: points.toNumber() }, { when: "else", points_expr: "points * rate_pct / 100" },
  ] }, true, message("score.template.understood.fullOrShare", { full, points: decimalText(points) }), ...told);
}

function countRule(tokens: readonly Token[], points: Decimal): StandardRead {
  const counts = tokens.filter((token) => token.kind === "count");
  const others = tokens.filter((token) => token.kind === "range" || (token.kind === "result" && pointsOf(token.given, points).lt(points)));
  if (counts.length !== 1 || others.length > 0) return refused("twoKinds");
  const deduct = counts[0]!.deduct;
  const floor = floorOf(tokens, points);
  if ("reason" in floor) return { ok: false, reason: floor.reason };
  return read({ type: "count_deduct", count: "count_violations", deduct_each: Number(deduct), min_points: floor.least }, false,
    message("score.template.understood.count", { deduct }), ...floor.told);
}
