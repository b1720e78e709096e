import { Decimal, isScoredLine, ZERO } from "../../model";
import type { ConfirmedTemplate, Indicator, IndicatorSystem, ScoreTable, StoredTemplate, StoredTemplateRow, TemplateDecision, TemplateProposal, TemplateRowProposal } from "../../model";
import { namesIn, parse } from "../../expression";
import { DataFault, Reader, decimalOf } from "../rules/reader";
import { systemById } from "../systems";
import { indicatorOf, proposeRow } from "./proposeTemplate";
import type { TemplateLine } from "./proposeTemplate";
import { parseStandard } from "./standard/parseStandard";
import { readFrame, readIndicator } from "./systemFile";
import type { SystemFrame } from "./systemFile";

/** Id of the unit's own template among the systems. */
export const TEMPLATE_ID = "unit-template";

/** The template as the person confirmed it, row by row. @param title how the system is called */
export function confirmTemplate(proposal: TemplateProposal, decisions: Readonly<Record<string, TemplateDecision>>, title: string): ConfirmedTemplate {
  const indicators = proposal.rows.map((row) => decided(row, decisions[row.indicator.id] ?? "proposed"));
  return { system: { ...frameOf(title, sumOf(indicators)), indicators }, sheet: proposal.sheet };
}

function sumOf(indicators: readonly Indicator[]): Decimal {
  return indicators.reduce((sum, { points }) => sum.plus(String(points)), ZERO);
}

function decided(row: TemplateRowProposal, decision: TemplateDecision): Indicator {
  if (decision === "judged") return row.judged;
  const base = typeof decision === "number" ? row.bases[decision] : undefined;
  if (!base) return row.indicator;
  const standard = parseStandard({ standard: row.standard, definition: row.indicator.definition, points: new Decimal(String(row.indicator.points)) });
  const expression = parse(base.expr);
  if (!standard.ok || !expression.ok) return row.judged;
  return { ...row.judged, rule: standard.rule, kind: "banded", expr: base.expr, formula: base.words, inputs: [...new Set(namesIn(expression.value))] };
}

/**
 * A system that came as a file, as the template of this workbook. When the workbook holds the same score table, that is the
 * one to be filled in: most of its rows are the system's.
 */
export function importedTemplate(system: IndicatorSystem, tables: readonly ScoreTable[]): ConfirmedTemplate {
  const ids = new Set(system.indicators.map(({ id }) => id));
  const same = tables.find((table) => table.rows.filter((row) => isScoredLine(row) && ids.has(row.id)).length * 2 > ids.size);
  return { system: { ...system, id: TEMPLATE_ID }, sheet: same?.sheet ?? null };
}

/** What the template takes over from the national framework: grades, rounding, the question about rows that do not apply. */
function frameOf(title: string, total: Decimal): SystemFrame {
  const national = systemById("mof-2013-53-dept")!;
  return {
    schema: 1, id: TEMPLATE_ID, name: title, scope: "department-overall", region: "", year: "", source: { title, status: "template of the unit" },
    confidence: "confirmed by the unit, row by row", complete: total.eq(100), points_status: "template", total_points: 100,
    grade_bands: national.grade_bands, rounding: { rate_pct_decimals: 2, score_decimals: 2, total_decimals: 2 }, not_applicable_policy: { default: "ask" },
  };
}

/**
 * The template that 评分模板 keeps, with what the person changed there: another standard, name or points make the row be
 * read anew; 人工判断 makes it a judged one. `null` when nothing usable is left.
 */
export function restoreTemplate(stored: StoredTemplate | undefined): ConfirmedTemplate | null {
  if (!stored) return null;
  const frame = readFrame(stored.frame);
  const indicators = stored.rows.flatMap((row) => restoredRow(row) ?? []);
  if (!frame || indicators.length === 0) return null;
  return { system: { ...frame.frame, id: TEMPLATE_ID, complete: sumOf(indicators).eq(100), indicators }, sheet: frame.sheet };
}

function restoredRow(row: StoredTemplateRow): Indicator | null {
  const points = decimalOf(row.points.replace(/分$/, ""));
  if (!points?.gt(0) || row.name.trim() === "") return null;
  const line: TemplateLine = {
    id: row.id, row: 0, level1: row.level1 || row.name, level2: row.level2 || row.level1 || row.name, name: row.name, points,
    definition: row.definition, standard: row.standard, target: "", funding: null,
  };
  const kept = keptIndicator(row.indicator);
  if (row.isJudged) return indicatorOf(line, { type: "manual", min: 0 }, null);
  if (!kept || (kept.rule.type === "manual" && row.standard !== "")) return proposeRow(line).indicator;
  const isSame = kept.name === row.name && points.eq(String(kept.points)) && (kept.standard ?? "") === row.standard;
  return isSame ? { ...kept, level1: line.level1, level2: line.level2 } : proposeRow(line).indicator;
}

function keptIndicator(json: string): Indicator | null {
  try {
    return readIndicator(new Reader(JSON.parse(json), "$"));
  } catch (error) {
    if (error instanceof DataFault || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The systems to choose from in this workbook. */
export function systemOf(id: string | null, template: ConfirmedTemplate | null): IndicatorSystem | undefined {
  return id === TEMPLATE_ID ? template?.system : systemById(id ?? "");
}
