import type { Finding, Loss, Run, ScoreRow } from "../../model";
import { convertMoney, Decimal, isMoneyUnit, ZERO } from "../../model";
import { textOf } from "../../messages";
import type { Composer, Context, Draft } from "../context";
import { computed, numberedItems, supplied } from "../context";
import { bound, moneyFigure } from "../facts";
import { formatCount, formatMoney, formatScore, fullWidthBrackets } from "../format";
import type { Part } from "../say";
import { confirm, list, open, say } from "../say";
import { improvementFor, IMPROVEMENTS } from "./improvements";
import { unexplainedBalance } from "./money";
import { resultWords } from "./score";
import { lines } from "./supplied";

/** At most this many lost indicators are written up; the score table names all (narrative guide 5). */
const MOST_LOSSES = 5;

/** A problem with its measure: written in the same order in both sections. */
interface Problem {
  readonly key: string;
  readonly problem: Run[];
  readonly measure: Run[];
}

/** Problems from lost points and unexplained breaks, then the unit's own. Causes only as 【待确认】. */
export const problems: Composer = (context) => section(context, "problem", "problems");

/** Measures in the order of the problems, then the unit's own. */
export const measures: Composer = (context) => section(context, "measure", "measures");

function section(context: Context, side: "problem" | "measure", field: "problems" | "measures"): readonly Draft[] {
  const found = problemsOf(context);
  const own = lines(supplied(context, field) ?? "");
  const drafts = numberedItems([
    ...found.flatMap((item) => computed(item[side], item.key)),
    ...own.map((line, index): Draft => ({ key: `own${index + 1}`, origin: "supplied", runs: say`${line.replace(/^\s*[（(]?\d+[.、）)．]\s*/, "")}` })),
  ]);
  return drafts.length > 0 ? drafts : nothingFound(context, side);
}

/** No problem is claimed to be absent while indicators are still open. */
function nothingFound(context: Context, side: "problem" | "measure"): readonly Draft[] {
  const what = side === "problem" ? "存在问题" : "改进措施";
  if (context.scorecard.missing > 0 || context.scorecard.rows.length === 0) return [{ key: null, origin: "placeholder", runs: [open(what)] }];
  return computed(side === "problem" ? say`各项指标未扣分，账表核对未发现未说明的差异。` : say`无。`);
}

function problemsOf(context: Context): readonly Problem[] {
  const lost = topLosses(context).map(({ loss, row }) => lossProblem(loss, row));
  const covered = new Set<string | undefined>(topLosses(context).map(({ row }) => improvementFor(row.indicator.name)?.id));
  const broken = unexplained(context).filter(({ rule }) => !covered.has(WATCHED[rule]?.improvement ?? "-"));
  const [watched, others] = [broken.filter(({ rule }) => rule in WATCHED), broken.filter(({ rule }) => !(rule in WATCHED))];
  return [...lost, ...watched.map(findingProblem), ...(others.length > 1 ? [breaksProblem(others)] : others.map(findingProblem)), ...balanceProblem(context, broken)];
}

function topLosses(context: Context): readonly { readonly loss: Loss; readonly row: ScoreRow }[] {
  return context.scorecard.losses
    .flatMap((loss) => {
      const row = context.scorecard.rows.find(({ indicator }) => indicator.id === loss.indicatorId);
      return row && new Decimal(loss.lost).gt(ZERO) ? [{ loss, row }] : [];
    })
    .sort((a, b) => new Decimal(b.loss.lost).cmp(new Decimal(a.loss.lost)))
    .slice(0, MOST_LOSSES);
}

function lossProblem(loss: Loss, row: ScoreRow): Problem {
  const { indicator } = row;
  const entry = improvementFor(indicator.name);
  const source = row.inputs.find(({ place }) => place !== null) ?? null;
  const causes = entry ? confirm(`成因是否为${entry.causes.join("、或")}`) : open(`${indicator.name}扣分的成因`);
  return {
    key: indicator.id,
    problem: say`${indicator.name}扣${bound(formatScore(new Decimal(loss.lost)), source)}（分值${formatScore(new Decimal(String(indicator.points)))}）${resultWords(row)}。${causes}`,
    measure: entry ? say`针对${indicator.name}：${entry.measure}。` : say`针对${indicator.name}：${open(`${indicator.name}的改进措施`)}`,
  };
}

/** Warnings of the catalogue that are problems of the year's work: what to call them with the difference, and the measure's entry. */
const WATCHED: Readonly<Record<string, { readonly topic: string; readonly by: string; readonly improvement: string }>> = {
  "T-01": { topic: "“三公”经费实际支出超过预算", by: "", improvement: "sangong" },
  "P-03": { topic: "在职人数超过核定编制", by: "", improvement: "staff" },
};

/** Breaks of these severities stand in the report; the others are for the person who checks the sheets. */
const SEVERITIES: readonly string[] = ["hard", "logic", "explain"];

/** Rules about the sheets themselves (error cells, text numbers, units), not about the year's money. */
const SHEET_RULE = /^S-/;

/** More breaks than this, hard ones apart, are left to 核对结果. */
const MOST_FINDINGS = 5;

/**
 * Broken relations at the root of a chain that nobody has explained, the hard ones first. A difference that a named rule
 * already states is not repeated for the same figures of a working sheet.
 */
function unexplained(context: Context): readonly Finding[] {
  const all = context.reconciliation.findings.filter(({ state, severity, rootId, remark, rule }) =>
    state === "broken" && rootId === null && remark === null && !SHEET_RULE.test(rule) && (SEVERITIES.includes(severity) || rule in WATCHED));
  const named = new Set(all.filter(({ rule }) => rule !== "AUTO-SUM").map(gapKey));
  const distinct = all.filter((finding) => finding.rule !== "AUTO-SUM" || !named.has(gapKey(finding)));
  const hard = distinct.filter(({ severity }) => severity === "hard");
  return [...hard, ...distinct.filter(({ severity }) => severity !== "hard").slice(0, Math.max(0, MOST_FINDINGS - hard.length))];
}

function gapKey({ difference, unit }: Finding): string {
  return `${difference === null ? "" : new Decimal(difference).abs().toFixed()}${unit}`;
}

/** Words for data that disagree: what a person does about them is the same for all. */
const BREAK_MEASURE = "核对相关报表和账簿，查明原因后更正数据或补充说明，并在报送前复核表间关系。";

function findingProblem(finding: Finding): Problem {
  const watched = WATCHED[finding.rule];
  const title = watched?.topic ?? titleOf(finding);
  const entry = IMPROVEMENTS.find(({ id }) => id === watched?.improvement);
  return {
    key: finding.id.replace(/#/g, "~"),
    problem: say`${title}${gapWords(finding, watched?.by ?? "，相差")}，${open(`${title}的原因`)}。`,
    measure: entry ? say`针对${title}：${entry.measure}。` : say`针对“${title}”：${BREAK_MEASURE}`,
  };
}

/** Several breaks as one problem: the reader of a report needs to know that they are there, 核对结果 lists them one by one. */
function breaksProblem(findings: readonly Finding[]): Problem {
  const named = findings.slice(0, MOST_FINDINGS).map((finding) => say`${sheetOf(finding)}${titleOf(finding)}${gapWords(finding, "，相差")}`);
  const rest = findings.length > named.length ? "等" : "";
  return {
    key: "breaks",
    problem: say`账表核对有${String(findings.length)}处数据不一致尚未说明：${list(named, "；")}${rest}。${open("上述差异的原因；已更正的，重新计算后本条自动减少")}`,
    measure: say`针对账表数据不一致：${BREAK_MEASURE}`,
  };
}

/** The sheet a break stands in, unless its title names it. */
function sheetOf(finding: Finding): string {
  const sheet = finding.cells[0]?.sheet;
  return sheet === undefined || titleOf(finding).includes(fullWidthBrackets(sheet)) ? "" : `《${fullWidthBrackets(sheet)}》`;
}

function titleOf(finding: Finding): string {
  return fullWidthBrackets(textOf(finding.title).replace(/。$/, ""));
}

function gapWords({ difference, unit, cells }: Finding, by: string): Part {
  const gap = difference === null ? null : new Decimal(difference).abs();
  if (gap === null || gap.eq(0)) return null;
  const text = isMoneyUnit(unit) ? formatMoney(convertMoney({ value: gap, unit, decimals: 2 }, "万元").value) : formatCount(gap, unit);
  return say`${by}${bound(text, { quantity: null, place: cells[0] ?? null })}`;
}

/** Income and spending that differ while no carry-over is filled in: no rule can judge it, so the report says it itself. */
function balanceProblem(context: Context, found: readonly Finding[]): readonly Problem[] {
  const gap = unexplainedBalance(context);
  if (!gap || found.some((finding) => finding.difference !== null && new Decimal(finding.difference).abs().eq(gap.value.abs()))) return [];
  const title = "收入合计与支出合计有差额，年末结转和结余未填列";
  return [{
    key: "balance",
    problem: say`收入合计与支出合计相差${moneyFigure(gap.value, gap)}，年末结转和结余未填列，${open("收支差额的原因")}。`,
    measure: say`针对“${title}”：核实结转结余和结余分配，补齐决算报表相应栏次，做到收支平衡关系可核对。`,
  }];
}
