import { Decimal, lastPlace, message, printedInterval } from "../../model";
import { draft, shown, type Context } from "../context";
import type { Draft, TextFigure } from "../types";
import { RATES } from "../words";

/** Whether A ÷ B can be the stated percentage, one unit in its last place tolerated. */
function fits(over: TextFigure, under: TextFigure, rate: TextFigure): boolean {
  if (under.amount.eq(0)) return false;
  const top = printedInterval({ value: over.amount, decimals: over.places });
  const base = printedInterval({ value: under.amount, decimals: under.places });
  if (base.low.lte(0)) return true;
  const slack = rate.decimals === 0 ? new Decimal("0.5") : lastPlace(rate.decimals);
  return top.low.div(base.high).times(100).lte(rate.value.plus(slack)) && top.high.div(base.low).times(100).gte(rate.value.minus(slack));
}

const distinct = (figures: readonly TextFigure[]): readonly TextFigure[] => [...new Map(figures.map((figure) => [figure.amount.toFixed(), figure])).values()];
const isMoney = ({ dimension, isVague }: TextFigure): boolean => dimension === "万元" && !isVague;

/** T05: a rate against the two amounts its clause names by their roles. */
export function roleRates(context: Context): readonly Draft[] {
  const { figures } = context;
  return figures.flatMap((rate) => {
    const kind = rate.unit === "%" && !rate.isVague ? RATES.find(({ word }) => word.test(rate.lead)) : undefined;
    if (!kind || /目标|增|减|比/u.test(rate.lead)) return [];
    const near = figures.filter((figure) => isMoney(figure) && figure.sentence === rate.sentence && figure.end <= rate.start);
    const over = near.filter(({ lead }) => kind.over.test(lead) && !kind.under.test(lead));
    const under = distinct(near.filter(({ lead }) => kind.under.test(lead) && !kind.over.test(lead)));
    if (near.length !== over.length + under.length && near.length > 2) return [];
    if (over.some((top) => under.some((base) => fits(top, base, rate)))) return [];
    const [top, base] = [over.at(-1), under[0]];
    if (!top || !base || under.length > 1 || distinct(over).length > 1 || base.amount.eq(0)) return [];
    return [broken(top, base, rate)];
  });
}

function broken(top: TextFigure, base: TextFigure, rate: TextFigure): Draft {
  const first = Math.min(top.start - top.lead.length, base.start - base.lead.length);
  return draft("T05", "error", [[first, rate.end]], message("proofread.ratio", { over: top.amount.toFixed(), under: base.amount.toFixed(), rate: shown(top.amount.div(base.amount).times(100)), stated: rate.value.toFixed() }));
}

/** T05: "A …，占B的P%" where B is named and stands once in the paragraph. */
export function shares(context: Context): readonly Draft[] {
  const { figures, text } = context;
  return figures.flatMap((rate, index) => {
    const named = /占(?:[^，。；]{0,8}?)?(总支出|总收入|支出总额|收入总额|支出合计|收入合计|总额|总数)的?(?:比例|比重)?为?$/u.exec(rate.lead);
    const top = figures[index - 1];
    if (!named || rate.unit !== "%" || rate.isVague || !top || !isMoney(top) || !/^[，（]?$/u.test(text.slice(top.end, rate.start - rate.lead.length))) return [];
    const paragraph = text.lastIndexOf("\n", rate.start);
    const word = named[1]!.replace(/总额|合计|总/u, "");
    const bases = distinct(figures.filter((figure) => isMoney(figure) && figure.start > paragraph && figure.end <= top.start && new RegExp(`总${word}|${word}(?:总额|合计|总计)|^总|合计|共`, "u").test(figure.lead)));
    const [base] = bases;
    return !base || bases.length > 1 || fits(top, base, rate) ? [] : [broken(top, base, rate)];
  });
}

/** T07: 比上年增加D，增长P%. */
export function growth(context: Context): readonly Draft[] {
  const { figures, text } = context;
  return figures.flatMap((rate, index) => {
    const [value, change] = [figures[index - 2], figures[index - 1]];
    if (rate.unit !== "%" || rate.isVague || !change || !value || !isMoney(change) || !isMoney(value) || value.sentence !== rate.sentence) return [];
    const word = /^(?:同比)?(增长|增幅|上升|提高|下降|减少|降低|降幅)(?:率|了)?(?:为)?$/u.exec(rate.lead)?.[1];
    const moved = /(?:比|较|与)(?:上年|去年|20\d\d年)[^，。；]{0,8}?(增加|增长|上升|提高|减少|下降|降低)了?$/u.exec(text.slice(value.end, change.start))?.[1];
    if (!word || !moved) return [];
    const [isUp, wasUp] = [/增|升|提/u.test(word), /增|升|提/u.test(moved)];
    const last = wasUp ? value.amount.minus(change.amount) : value.amount.plus(change.amount);
    const span = [[value.start - value.lead.length, rate.end]] as const;
    if (isUp !== wasUp) return [draft("T07", "error", span, message("proofread.direction", { first: moved, second: word }))];
    if (last.lte(0)) return last.eq(0) ? [draft("T08", "warning", span, message("proofread.zero", {}))] : [];
    const slack = lastPlace(change.places).times("0.5");
    const base: TextFigure = { ...value, amount: last };
    const recomputed = change.amount.div(last).times(100);
    if (slack.div(last).times(200).gt(2) || fits(change, base, rate)) return [];
    return [draft("T07", "error", span, message("proofread.growth", { change: change.amount.toFixed(), last: last.toFixed(), rate: shown(recomputed), stated: rate.value.toFixed() }))];
  });
}
