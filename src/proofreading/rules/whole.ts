import { message } from "../../model";
import { draft, type Context } from "../context";
import type { Draft, TextFigure } from "../types";

/** Amounts of the whole unit, of the final account where the words or the nearest heading say so. */
interface Totals { readonly income?: TextFigure; readonly basic?: TextFigure; readonly project?: TextFigure; readonly basicBudget?: TextFigure; readonly total?: TextFigure; readonly carryIn?: TextFigure; readonly carryOut?: TextFigure }

const only = (figures: readonly TextFigure[]): { readonly figure?: TextFigure } => {
  const values = new Set(figures.map(({ amount }) => amount.toFixed()));
  return values.size === 1 ? { figure: figures[0]! } : {};
};

function totalsOf({ figures, text }: Context): Totals {
  const money = figures.filter(({ dimension, isVague }) => dimension === "万元" && !isVague);
  const headed = ({ start }: TextFigure): string => text.slice(0, start).split("\n").filter((line) => line.length < 30 && /^\d|^（|^[一二三四五]、/u.test(line)).at(-1) ?? "";
  const isBudget = (figure: TextFigure): boolean => /预算/u.test(figure.lead) || (/预算/u.test(headed(figure)) && !/决算/u.test(figure.lead + headed(figure)));
  const named = (pattern: RegExp, budget: boolean): TextFigure | undefined => only(money.filter((figure) => pattern.test(figure.lead) && isBudget(figure) === budget)).figure;
  const found = {
    income: named(/(?:^|年|我[办局单位中心]+|单位)(?:本年)?(?:总收入|收入合计|收入总计|收入总额)(?:为|共)?$/u, false),
    total: named(/(?:总支出|支出合计|支出总计|支出总额)(?:为|共)?$/u, false),
    basic: named(/基本支出(?:决算数?|实际支出)?(?:为)?$/u, false),
    project: named(/(?:^|。|；|，)项目支出(?:决算数?|实际支出)?(?:为)?$/u, false),
    basicBudget: named(/基本支出(?:20\d\d年)?年初预算数?(?:为)?$/u, true),
    carryIn: named(/年初结转(?:和)?结余(?:为)?$/u, false),
    carryOut: named(/年末结转(?:和)?结余(?:为)?$/u, false),
  };
  return Object.fromEntries(Object.entries(found).filter(([, figure]) => figure !== undefined));
}

const span = ({ start, end, lead }: TextFigure): readonly [number, number] => [start - lead.length, end];

/** T16: income, expenditure and what is carried over. */
export function balance(context: Context): readonly Draft[] {
  const { income, total, basic, project, carryIn, carryOut } = totalsOf(context);
  const spent = total ? [total] : basic && project ? [basic, project] : [];
  if (!income || spent.length === 0) return [];
  const sum = spent.reduce((all, { amount }) => all.plus(amount), income.amount.times(0));
  const hasBoth = carryIn !== undefined && carryOut !== undefined;
  if (!hasBoth && (!context.isComplete || /结转|结余/u.test(context.text))) return [];
  const left = income.amount.minus(sum).plus(carryIn?.amount ?? 0);
  const difference = left.minus(carryOut?.amount ?? 0);
  if (difference.abs().lte("0.02")) return [];
  const spans = [income, ...spent, ...(hasBoth ? [carryIn, carryOut] : [])].map(span);
  return [draft("T16", "warning", spans, message("proofread.balance", { income: income.amount.toFixed(), spent: sum.toFixed(), difference: difference.abs().toFixed() }))];
}

/** T17: the original budget is said to be followed strictly, and was exceeded by more than a fifth without a word. */
export function followedBudget(context: Context): readonly Draft[] {
  const { basic, basicBudget } = totalsOf(context);
  const claim = /[^，。；\n]*严格(?:按照|执行)年初预算[^，。；\n]*/u.exec(context.text);
  if (!claim || !basic || !basicBudget || basicBudget.amount.eq(0) || /追加|调整预算|预算调整|调增|结转/u.test(context.text)) return [];
  const share = basic.amount.div(basicBudget.amount);
  if (share.lte("1.2")) return [];
  return [draft("T17", "warning", [[claim.index, claim.index + claim[0].length], span(basic), span(basicBudget)], message("proofread.overOriginal", { budget: basicBudget.amount.toFixed(), spent: basic.amount.toFixed(), rate: share.times(100).round(2).toFixed() }))];
}
