import { convertMoney, intervalsMeet, isMoneyUnit, message, placeText, printedInterval, type Ledger, type Period } from "../../model";
import { draft, type Context } from "../context";
import type { Draft, TextFigure } from "../types";

/** Words that name one account and one stage by themselves. Source: 经验规则; anything less explicit is left alone. */
const NAMED = [
  [/(?:^|其中|年)基本支出(?:20\d\d年)?年初预算数?(?:为)?$/u, "basic_exp", "budget"],
  [/(?:^|其中|年)项目支出(?:20\d\d年)?年初预算数?(?:为)?$/u, "project_exp", "budget"],
  [/(?:^|其中|年)基本支出决算数?(?:为)?$/u, "basic_exp", "final"],
  [/(?:^|其中|年)项目支出决算数?(?:为)?$/u, "project_exp", "final"],
  [/[“"]?三公[”"]?经费(?:年初)?预算数?(?:为)?$/u, "sangong_total", "budget"],
  [/[“"]?三公[”"]?经费(?:决算数?|实际支出)(?:为)?$/u, "sangong_total", "final"],
  [/(?:本年支出合计|支出合计决算数?)(?:为)?$/u, "exp_year", "final"],
  [/本年收入合计(?:为)?$/u, "income_year", "final"],
] as const satisfies readonly (readonly [RegExp, string, Period])[];

function disagreement(figure: TextFigure, ledger: Ledger, year: number): Draft | null {
  const named = NAMED.find(([pattern]) => pattern.test(figure.lead));
  const stated = /20\d\d/.exec(figure.lead)?.[0];
  if (!named || figure.dimension !== "万元" || figure.isVague || (stated !== undefined && Number(stated) !== year)) return null;
  const entry = ledger.entries.of({ account: named[1], sub: null, period: named[2], year });
  if (!entry) return null;
  const words = printedInterval({ value: figure.amount, decimals: figure.places });
  const cells = entry.statements.filter(({ amount }) => isMoneyUnit(amount.unit)).map(({ amount, place }) => ({ amount: convertMoney(amount, "万元"), place }));
  const [first] = cells;
  if (!first || cells.some(({ amount }) => intervalsMeet(words, printedInterval(amount)))) return null;
  const where = first.place.kind === "cell" ? placeText(first.place) : first.place.text;
  return draft("T25", "error", [[figure.start - figure.lead.length, figure.end]], message("proofread.sheet", { name: entry.name, stated: figure.amount.toFixed(), value: first.amount.value.toFixed(), place: where }));
}

/** T25: what the text says of an account against the sheets. Silent when any sheet agrees or no sheet tells. */
export function againstSheets({ figures, year }: Context, ledger: Ledger): readonly Draft[] {
  if (year === null) return [];
  return figures.flatMap((figure) => disagreement(figure, ledger, year) ?? []);
}
