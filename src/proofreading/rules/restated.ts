import { intervalsMeet, message, printedInterval } from "../../model";
import { draft, type Context } from "../context";
import type { Draft, TextFigure } from "../types";

/**
 * Quantities that a unit has once in a year, by the words right before the figure: item and role together. Anything less
 * explicit may speak of a project, a department or another stage. Source: 经验规则.
 */
const ONCE = [
  ["sangong.budget", /[“"]?三公[”"]?经费(?:支出)?(?:年初)?预算数?$/u], ["sangong.final", /[“"]?三公[”"]?经费(?:支出)?(?:决算数?|实际支出数?|实际发生额?)$/u],
  ["basic.budget", /^基本支出(?:年初)?预算数?$/u], ["basic.final", /^基本支出(?:决算数?|实际支出数?)$/u],
  ["project.budget", /^项目支出(?:年初)?预算数?$/u], ["project.final", /^项目支出(?:决算数?|实际支出数?)$/u],
  ["public.final", /^(?:日常)?公用经费(?:决算数?|实际支出数?)$/u], ["personnel.final", /^人员经费(?:决算数?|实际支出数?)$/u],
  ["income.final", /^(?:本年)?(?:收入合计|总收入|收入总额)$/u], ["spending.final", /^(?:本年)?(?:支出合计|总支出|支出总额)$/u],
  ["initial.budget", /^年初预算批复数(?:合计)?$/u],
  ["score", /^(?:整体|部门整体支出)?(?:绩效)?自评(?:得分|分数|总分|总得分)$/u],
] as const satisfies readonly (readonly [string, RegExp])[];

/** Words that say whose or when, which every mention may have or leave out. */
const FILLER = /20\d\d年度?|截至.*?[，底末]|我(?:单位|局|办|院|校|中心|部门|委)|本(?:单位|部门|级)|全年|其中[，：]?|^(?:的|在)|(?:为|是|共|计|达|达到|合计为?)$/gu;
/** Another year, another body or a part: not the unit's own figure of the year. */
const ELSEWHERE = /上年|去年|同期|下属|所属|比较|调整|追加|全市|全县|全区|各[市县区乡镇]|目标|计划/u;
/** Totals without a role of their own: of the budget where the sentence or its heading speaks of one. */
const NEEDS_ROLE = /^(?:income|spending)/u;
/** A score is the unit's own where the sentence says so; scores of projects and of parts stand beside it. */
const OWN_SCORE = /等级|等次|我(?:单位|局|办|院|校|中心|部门|委)|本(?:单位|部门)|整体|总体/u;
const PART_SCORE = /项目|方面|指标|一级|二级|其中/u;
/** Money of one source is another quantity than money of all. */
const SOURCE = /财政拨款|一般公共预算|政府性基金|国有资本经营|专户|自有资金/u;

/** T09: a figure that there is once, stated twice with different values. Three values are a pattern nobody can read. */
export function restatedFigures(context: Context): readonly Draft[] {
  const found = context.figures.flatMap((figure, index) => {
    const item = itemOf(context, figure, subjectOf(context, figure, context.figures[index - 1]));
    return item === null ? [] : [{ item, figure }];
  });
  return [...new Set(found.map(({ item }) => item))].flatMap((item) => {
    const figures = found.filter((one) => one.item === item).map(({ figure }) => figure);
    const [first] = figures;
    const others = figures.filter((figure) => first && !meets(first, figure));
    const [other] = others;
    if (!first || !other || others.some((one) => !meets(one, other))) return [];
    return [draft("T09", "error", [span(first), span(other)], message("proofread.repeat", { first: first.value.toFixed(), second: other.value.toFixed(), unit: first.unit }))];
  });
}

/** The item of 实际支出 right behind its budget: 基本支出年初预算数A，实际支出B. */
function subjectOf({ text }: Context, figure: TextFigure, before: TextFigure | undefined): string {
  if (!before || before.sentence !== figure.sentence || !/^(?:实际支出|决算)数?$/u.test(figure.lead) || text.slice(before.end, figure.start - figure.lead.length) !== "，") return "";
  return /^(.*?)(?:年初)?预算数?(?:为)?$/u.exec(before.lead)?.[1] ?? "";
}

function itemOf(context: Context, figure: TextFigure, subject: string): string | null {
  if (figure.isVague || (figure.dimension !== "万元" && figure.unit !== "分")) return null;
  const { text: sentence, start } = context.sentence(figure.sentence);
  const before = sentence.slice(0, figure.start - start);
  const year = /20\d\d/.exec(figure.lead)?.[0];
  if (ELSEWHERE.test(figure.lead) || (year !== undefined && context.year !== null && Number(year) !== context.year)) return null;
  const words = `${subject}${figure.lead}`.replace(FILLER, "").replace(FILLER, "");
  const heading = headingOf(context.text, figure.start);
  // 局机关：基本支出决算数… speaks of one of several bodies.
  if (/(?<!其中)：/u.test(before) || /(?:机关|大队|支队|分局|站|学校|医院|所)[，：]?[^，。；：]{0,4}$/u.test(before.slice(0, before.length - figure.lead.length))) return null;
  const item = ONCE.find(([id, pattern]) => pattern.test(words) && (id === "score") === (figure.unit === "分"))?.[0];
  if (item === undefined || (NEEDS_ROLE.test(item) && /预算/u.test(before + heading) && !/决算/u.test(before + heading))) return null;
  if (item === "score" && (!OWN_SCORE.test(sentence) || PART_SCORE.test(before))) return null;
  // What a sentence or its heading says of one source is compared only with the same.
  return `${item}|${SOURCE.exec(before)?.[0] ?? SOURCE.exec(heading)?.[0] ?? ""}`;
}

/** The nearest short line above that begins with a number. */
function headingOf(text: string, at: number): string {
  return text.slice(0, at).split("\n").slice(0, -1).reverse().find((line) => line.length < 30 && /^(?:[一二三四五六七八九十]+、|（|\d)/u.test(line)) ?? "";
}

function meets(a: TextFigure, b: TextFigure): boolean {
  return intervalsMeet(printedInterval({ value: a.amount, decimals: a.places }), printedInterval({ value: b.amount, decimals: b.places }));
}

const span = ({ start, end, lead }: TextFigure): readonly [number, number] => [start - lead.length, end];
