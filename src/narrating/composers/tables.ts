import type { FigureRun, ReportTable } from "../../model";
import type { Composer, Context } from "../context";
import type { Fact } from "../facts";
import { bound, rateFigure } from "../facts";
import { formatMoneyCell, percentOf } from "../format";
import { say } from "../say";
import { economicParts, initialTotal, yearIncome, yearSpending } from "./money";
import { sangongBudget } from "./sangong";

type Cell = string | FigureRun;

/** Budget and final accounts side by side: 收支情况表. */
export const incomeSpendingTable: Composer = (context) => {
  const get = (account: string, period: "budget" | "final"): Fact | null => context.facts.get(account, period);
  const economics = (name: string, account: "basic_econ" | "project_econ"): readonly (readonly [string, Fact | null, Fact | null])[] => {
    const budget = economicParts(context, account, "budget");
    const final = economicParts(context, account, "final");
    const names = [...new Set([...budget, ...final].map((fact) => fact.name))];
    return names.map((part) => [`${name}：${part}`, budget.find((fact) => fact.name === part) ?? null, final.find((fact) => fact.name === part) ?? null]);
  };
  const rows: readonly (readonly [string, Fact | null, Fact | null])[] = [
    ["收入合计", get("income_total", "budget") ?? initialTotal(context), yearIncome(context)],
    ["支出合计", initialTotal(context), yearSpending(context)?.fact ?? null],
    ["基本支出", get("basic_exp", "budget"), get("basic_exp", "final")],
    ...economics("基本支出", "basic_econ"),
    ["项目支出", get("project_exp", "budget"), get("project_exp", "final")],
    ...economics("项目支出", "project_econ"),
    ["年末结转和结余", null, get("carry_out", "final")],
  ];
  return comparisonTable("收支情况表", rows.filter(([, budget, actual]) => budget || actual));
};

/** “三公”经费 by component, budget and actual. */
export const sangongTable: Composer = (context) => {
  const names = [
    ["“三公”经费合计", "sangong_total"], ["因公出国（境）费", "sangong_abroad"], ["公务用车购置费", "sangong_vehicle_purchase"],
    ["公务用车运行维护费", "sangong_vehicle_run"], ["公务接待费", "sangong_reception"],
  ] as const;
  return comparisonTable("“三公”经费情况表", names.map(([name, account]) => [name, sangongBudget(context, account), context.facts.get(account, "final")]));
};

/** A table of budget, actual, difference and rate; rows of which nothing is known keep empty cells. */
function comparisonTable(caption: string, rows: readonly (readonly [string, Fact | null, Fact | null])[]): ReturnType<Composer> {
  if (rows.every(([, budget, actual]) => !budget && !actual)) return [];
  const body = rows.map(([name, budget, actual]): readonly Cell[] => {
    const change = budget && actual ? actual.value.minus(budget.value) : null;
    const rate = budget && actual ? percentOf(actual.value, budget.value) : null;
    return [
      name, budget ? bound(formatMoneyCell(budget.value), budget) : "", actual ? bound(formatMoneyCell(actual.value), actual) : "",
      change && actual ? bound(formatMoneyCell(change), actual) : "", rate && actual ? rateFigure(rate, actual) : "",
    ];
  });
  return tableDraft(caption, "单位：万元", [["项目", "年初预算数", "决算数", "差额", "决算数占预算数"], ...body], [false, true, true, true, true]);
}

/** Every indicator with its points and score: 指标得分表. */
export const scoreTable: Composer = (context: Context) => {
  const { rows } = context.scorecard;
  if (rows.length === 0) return [];
  const body = rows.map(({ indicator, status, score, inputs }): readonly Cell[] => {
    const source = inputs.find(({ place }) => place !== null) ?? null;
    const shown = status === "not-applicable" && score === null ? "不适用" : score === null ? "待评定" : bound(score, source);
    return [indicator.level1, indicator.level2, indicator.name, String(indicator.points), shown];
  });
  const { earned, score, full, grade } = context.scorecard;
  const total: readonly Cell[] = ["合计", "", grade === null ? "" : `等级：${grade}`, full, score === null ? `已得${earned}` : bound(score, null)];
  return tableDraft("指标得分表", "单位：分", [["一级指标", "二级指标", "三级指标", "分值", "得分"], ...body, total], [false, false, false, true, true]);
};

function tableDraft(caption: string, unitLine: string, cells: readonly (readonly Cell[])[], alignRight: readonly boolean[]): ReturnType<Composer> {
  const table: ReportTable = {
    caption, unitLine, headerRows: 1, alignRight,
    cells: cells.map((row) => row.map((cell) => (typeof cell === "string" ? cell : cell.text))),
    figures: cells.map((row) => row.map((cell) => (typeof cell === "string" ? null : cell))),
  };
  return [{ key: null, origin: "computed", runs: say`${caption}`, table }];
}
