import { Decimal, ZERO, decimalText, isScoredLine, message } from "../../model";
import type { Indicator, IndicatorRule, Message, RateBase, ScoreTable, ScoreTableRow, TemplateProposal, TemplateRowProposal } from "../../model";
import { namesIn, parse } from "../../expression";
import { baseSaid, basesOf, knownIndicator } from "./measures";
import { parseStandard } from "./standard/parseStandard";
import { statedValue, targetText } from "./target";

/** A line of a table as text: what a proposal is made from. */
export interface TemplateLine {
  readonly id: string;
  readonly row: number;
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly points: Decimal;
  readonly definition: string;
  readonly standard: string;
  readonly target: string;
  /** The line stands in a funding block (年初预算数、全年预算数、全年执行数); `isFilled`: with figures of its own. */
  readonly funding: { readonly budget: "adjusted" | "initial"; readonly isFilled: boolean } | null;
}

/** The template that a score table makes: for each line the rule that its own words give, else a judged row and why. */
export function proposeTemplate(table: ScoreTable): TemplateProposal {
  const lines = table.rows.filter(isScoredLine).map((row) => lineOf(table, row));
  return {
    sheet: table.sheet, rows: lines.map((line) => proposeRow(line)),
    total: decimalText(lines.reduce((sum, { points }) => sum.plus(points), ZERO)),
  };
}

/** A line of the table that has points, as text. */
export function lineOf(table: ScoreTable, row: ScoreTableRow): TemplateLine {
  return {
    id: row.id, row: row.row, level1: row.level1 || row.name, level2: row.level2 || row.level1 || row.name, name: row.name,
    points: new Decimal(row.points!), definition: row.cells.definition ?? "", standard: row.cells.standard ?? "", target: targetText(row.cells),
    funding: fundingOf(row, table.segments[row.segment]!.columns),
  };
}

function fundingOf(row: ScoreTableRow, columns: ScoreTable["segments"][number]["columns"]): TemplateLine["funding"] {
  if (columns.executed === undefined) return null;
  const budget = columns.adjusted !== undefined ? "adjusted" : "initial";
  return { budget, isFilled: statedValue(row.cells.executed ?? "") !== null && statedValue(row.cells[budget] ?? "") !== null };
}

/** What is proposed for one line. */
export function proposeRow(line: TemplateLine): TemplateRowProposal {
  const judged = indicatorOf(line, { type: "manual", min: 0 }, null);
  const ofRow = (indicator: Indicator, understood: readonly Message[], refusal: Message | null, bases: readonly RateBase[] = []): TemplateRowProposal =>
    ({ row: line.row, indicator, judged, standard: line.standard, understood, refusal, bases: bases.map(({ expr, words }) => ({ expr, words })) });
  if (line.standard === "" && line.funding) return executionRow(line, line.funding, ofRow);
  if (line.standard === "" && line.target !== "") return targetRow(line, ofRow);
  const standard = parseStandard(line);
  if (!standard.ok) return ofRow(judged, [], standard.reason);
  const apart = standard.inapplicable === undefined ? {} : { not_applicable: { when: standard.inapplicable, policy: "full_points" } };
  if (!standard.measures) return ofRow({ ...indicatorOf(line, standard.rule, null), ...apart }, standard.understood, null);
  const bases = basesOf(line.name);
  const base = baseSaid(bases, `${line.definition} ${line.standard}`);
  if (base) return ofRow({ ...indicatorOf(line, standard.rule, base), ...apart }, [...standard.understood, message("score.template.understood.base", { words: base.words })], null);
  if (bases.length > 0) return ofRow(judged, standard.understood, message("score.template.refused.base", { count: bases.length }), bases);
  return ofRow({ ...indicatorOf(line, standard.rule, { expr: "actual_value", words: line.definition || line.name }), ...apart }, [...standard.understood, message("score.template.understood.typedRate", { name: line.name })], null);
}

type OfRow = (indicator: Indicator, understood: readonly Message[], refusal: Message | null) => TemplateRowProposal;

/**
 * The execution rate of the national form: points × rate, at most the points (财预〔2020〕10号). A block that holds
 * figures is scored by them (a project's own), an empty one by the unit's.
 */
function executionRow(line: TemplateLine, funding: NonNullable<TemplateLine["funding"]>, ofRow: OfRow): TemplateRowProposal {
  const base = basesOf("预算执行率").find(({ expr }) => expr.includes(`budget_${funding.budget}`))!;
  const own: RateBase = { expr: "actual_value / target_value * 100", words: base.words };
  return ofRow(indicatorOf(line, { type: "proportional", value: "rate_pct", full_at: 100, cap_at_points: true, min_points: 0 }, funding.isFilled ? own : base), [
    message("score.template.understood.execution", { words: base.words, points: decimalText(line.points) }),
    ...(funding.isFilled ? [message("score.template.understood.ownFigures")] : [])], null);
}

/** A row of a target table: B ÷ A of the points, A ÷ B where less is better (财预〔2020〕10号). */
function targetRow(line: TemplateLine, ofRow: OfRow): TemplateRowProposal {
  const target = statedValue(line.target);
  const tiers = [["达成预期指标", 80, 100], ["部分达成预期指标并具有一定效果", 60, 80], ["未达成预期指标且效果较差", 0, 60]].map(([label, from, to]) => ({ label, from_pct: from, to_pct: to }));
  if (!target) return ofRow(indicatorOf(line, { type: "tiers", tiers }, null), [message("score.template.understood.qualitative")], null);
  const direction = target.direction ?? "ge";
  return ofRow(indicatorOf(line, { type: "target_vs_actual", target: Number(target.value), direction, tiers }, null),
    [message(`score.template.understood.target.${direction}`, { target: target.value, unit: target.unit }), ...(target.direction ? [] : [message("score.template.understood.noSign")])], null);
}

const KINDS: Readonly<Record<IndicatorRule["type"], Indicator["kind"]>> = {
  proportional: "ratio", bands: "banded", step_deduct: "banded", cases: "banded", count_deduct: "banded", checklist_add: "checklist", checklist_deduct: "checklist",
  tiers: "manual", manual: "manual", composite: "manual", target_vs_actual: "ratio",
};

/** The line as an indicator under a rule. */
export function indicatorOf(line: TemplateLine, rule: IndicatorRule, base: RateBase | null): Indicator {
  const known = knownIndicator(line.name);
  const expression = base ? parse(base.expr) : null;
  return {
    id: line.id, level1: line.level1, level2: line.level2, name: line.name, points: line.points.toNumber(), kind: KINDS[rule.type],
    formula: base?.words ?? (line.definition || line.name), ...(base ? { expr: base.expr } : {}),
    inputs: expression?.ok ? [...new Set(namesIn(expression.value))] : [], rule, evidence: known?.evidence ?? [],
    definition: line.definition || line.standard, standard: line.standard, provenance: "source",
  };
}
