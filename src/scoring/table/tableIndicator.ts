import { Decimal, message } from "../../model";
import type { Indicator, IndicatorRule, IndicatorSystem, Message, RateBase } from "../../model";
import type { Reader } from "../rules/reader";
import { DataFault } from "../rules/reader";
import { planRow } from "../rowPlan";
import { proposeRow } from "../template/proposeTemplate";
import type { TemplateLine } from "../template/proposeTemplate";
import { sameIndicator } from "../template/measures";
import { cellIn, objectIn, textIn } from "./rowCells";
import type { Row } from "./rowCells";
import { tableFigure } from "./tableFigure";

/** A row of a table file as an indicator; `refusal` says why its own data give no rule, then only a person can score it. */
export interface TableIndicator {
  readonly indicator: Indicator;
  readonly refusal: Message | null;
  /** What was understood of a 评分标准, in words. */
  readonly notes: readonly Message[];
}

const JUDGED: IndicatorRule = { type: "manual", min: 0 };
/** Rule types that look at a rate. */
const RATED: ReadonlySet<unknown> = new Set(["proportional", "bands", "step_deduct", "cases", "composite"]);
const KINDS = ["ratio", "banded", "checklist", "manual"] as const;
const NO_FACTS = { direction: null, countsViolations: false, hasGoalMean: false };
const ROUNDING = { rateDecimals: 2, scoreDecimals: 2, totalDecimals: 2 };

/**
 * The indicator of a row: its own rule; else its 评分标准 in words; else the rule of the system's indicator of the same id
 * or name; else what its columns say (a target row, a funding row).
 * @param isKnown whether a figure of that id is stated, to tell which of several bases of a rate can be meant
 * `null` for a line without points: a heading or a note between the rows.
 */
export function tableIndicator(reader: Reader, index: number, system: IndicatorSystem | undefined, isKnown: (expr: string) => boolean): TableIndicator | null {
  const row = rowOf(reader);
  const frame = frameOf(row, index, system);
  if (!frame) return null;
  const found = withRule(row, frame, isKnown);
  const fault = found.refusal ? null : faultOf(found.indicator);
  if (!fault) return found;
  const { expr: _expr, not_applicable: _policy, ...bare } = found.indicator;
  return refused(bare, message("score.reason.rule", { path: fault.path, expected: fault.expected }));
}

function rowOf(reader: Reader): Row {
  reader.get("id"); // an object, or a fault with its path
  return reader.value as Row;
}

interface Frame { readonly bare: Indicator; readonly model: Indicator | undefined }

/** The row without a rule, completed by the system's indicator that it means. */
function frameOf(row: Row, index: number, system: IndicatorSystem | undefined): Frame | null {
  const given = row["id"];
  const named = textIn(row, "name");
  const id = typeof given === "string" && given !== "" ? given : typeof given === "number" ? String(given) : named || `row-${index + 1}`;
  const model = modelOf(system, [given, row["indicator_id"], row["ref"]], named);
  const text = (key: "level1" | "level2" | "formula" | "definition"): string => (key === "formula" ? (typeof row[key] === "string" ? row[key] : "") : textIn(row, key)) || (model?.[key] ?? "");
  const stated = cellIn(row, "points");
  const points = stated ? tableFigure(stated.value)?.value ?? null : model ? new Decimal(String(model.points)) : null;
  if (!points?.gt(0)) return null;
  const policy = notApplicableOf(row) ?? (row["rule"] === undefined ? model?.not_applicable : undefined);
  const inputs = row["inputs"];
  return {
    model,
    bare: {
      id, name: named || model?.name || id, level1: text("level1"), level2: text("level2"), formula: text("formula"), definition: text("definition"),
      points: points.toNumber(), kind: KINDS.find((kind) => kind === row["kind"]) ?? model?.kind ?? "ratio",
      inputs: Array.isArray(inputs) ? inputs.filter((one) => typeof one === "string") : model?.inputs ?? [],
      rule: JUDGED, evidence: [], provenance: "source", ...(policy ? { not_applicable: policy } : {}),
    },
  };
}

function modelOf(system: IndicatorSystem | undefined, ids: readonly unknown[], name: string): Indicator | undefined {
  const all = system?.indicators ?? [];
  const same = name === "" ? [] : all.filter((one) => sameIndicator(one.name, name));
  return all.find(({ id }) => ids.includes(id)) ?? all.find((one) => one.name === name) ?? (same.length === 1 ? same[0] : undefined);
}

function notApplicableOf(row: Row): Indicator["not_applicable"] {
  const apart = row["not_applicable"];
  const { when, policy } = typeof apart === "string" ? { when: undefined, policy: apart } : objectIn(row, "not_applicable");
  if (typeof when !== "string" && typeof policy !== "string") return undefined;
  return { when: typeof when === "string" ? when : "stated", policy: typeof policy === "string" ? policy : "ask" };
}

function withRule(row: Row, { bare, model }: Frame, isKnown: (expr: string) => boolean): TableIndicator {
  const own = typeof row["expr"] === "string" ? { expr: row["expr"] } : {};
  const rule = row["rule"];
  if (typeof rule === "object" && rule !== null && !Array.isArray(rule)) {
    const isPrinted = own.expr === undefined && cellIn(row, "rate") !== null && RATED.has((rule as Row)["type"]);
    return settled({ ...bare, ...(isPrinted ? { expr: "actual_value" } : own), rule: rule as IndicatorRule });
  }
  const standard = (typeof rule === "string" ? rule : textIn(row, "standard")).trim();
  if (standard === "" && model) return ofModel(bare, model, own);
  const line = lineOf(row, bare, standard);
  if (standard === "" && line.target === "" && !line.funding) return refused(bare, message("score.reason.noRule"));
  return proposed(row, bare, line, own, isKnown);
}

const settled = (indicator: Indicator, notes: readonly Message[] = []): TableIndicator => ({ indicator, refusal: null, notes });
const refused = (bare: Indicator, refusal: Message): TableIndicator => ({ indicator: { ...bare, rule: JUDGED, kind: "manual" }, refusal, notes: [] });

/** Rules that mean the same whatever the points are. */
function isFreeOfPoints(rule: IndicatorRule): boolean {
  const shares = (key: "bands" | "tiers", by: string): boolean => (rule[key] as readonly Row[]).every((one) => one[by] !== undefined);
  switch (rule.type) {
    case "proportional": case "manual": case "target_vs_actual":
      return true;
    case "bands":
      return shares("bands", "points_pct");
    case "tiers":
      return shares("tiers", "from_pct");
    default:
      return false;
  }
}

function ofModel(bare: Indicator, model: Indicator, own: { readonly expr?: string }): TableIndicator {
  if (bare.points !== model.points && !isFreeOfPoints(model.rule)) {
    return refused(bare, message("score.reason.otherPoints", { points: String(bare.points), model: String(model.points) }));
  }
  return settled({ ...bare, rule: model.rule, ...(model.expr === undefined ? {} : { expr: model.expr }), ...own });
}

function lineOf(row: Row, bare: Indicator, standard: string): TemplateLine {
  const budget = cellIn(row, "adjusted") ? "adjusted" : cellIn(row, "initial") ? "initial" : null;
  const target = cellIn(row, "target") ?? (objectIn(row, "inputs")["target_value"] === undefined ? null : { value: objectIn(row, "inputs")["target_value"] });
  return {
    id: bare.id, row: 0, level1: bare.level1, level2: bare.level2, name: bare.name, points: new Decimal(String(bare.points)), definition: bare.definition, standard,
    target: target === null || target.value === null ? "" : String(target.value),
    funding: budget && cellIn(row, "executed") ? { budget, isFilled: false } : null,
  };
}

/** What the row's words give, as for a score table that is read from a sheet. */
function proposed(row: Row, bare: Indicator, line: TemplateLine, own: { readonly expr?: string }, isKnown: (expr: string) => boolean): TableIndicator {
  const proposal = proposeRow(line);
  const base = own.expr === undefined && cellIn(row, "rate") === null ? onlyKnown(proposal.bases, isKnown) : null;
  const given = own.expr ?? (cellIn(row, "rate") !== null || objectIn(row, "inputs")["actual_value"] !== undefined ? "actual_value" : base?.expr);
  if (proposal.bases.length > 0) {
    if (given === undefined) return refused(bare, proposal.refusal!);
    const again = proposeRow({ ...line, name: "" }); // the same words under a name that has no bases: the rate is given
    return again.refusal ? refused(bare, again.refusal) : settled({ ...bare, rule: again.indicator.rule, expr: given }, proposal.understood);
  }
  if (proposal.refusal) return refused(bare, proposal.refusal);
  const { rule, expr } = proposal.indicator;
  const measure = expr === undefined ? undefined : given ?? expr;
  return settled({ ...bare, rule: withoutTarget(rule), kind: proposal.indicator.kind, ...(measure === undefined ? {} : { expr: measure }) }, line.standard === "" ? [] : proposal.understood);
}

/** Target and direction of a row are figures of the row. */
function withoutTarget(rule: IndicatorRule): IndicatorRule {
  if (rule.type !== "target_vs_actual") return rule;
  return Object.fromEntries(Object.entries(rule).filter(([key]) => key !== "target" && key !== "direction")) as unknown as IndicatorRule;
}

/** The one base whose figures are all stated; `null` when none or several are. */
function onlyKnown(bases: readonly RateBase[], isKnown: (expr: string) => boolean): RateBase | null {
  const known = bases.filter(({ expr }) => isKnown(expr));
  return known.length === 1 ? known[0]! : null;
}

function faultOf(indicator: Indicator): DataFault | null {
  try {
    planRow(indicator, ROUNDING, NO_FACTS);
    return null;
  } catch (error) {
    if (error instanceof DataFault) return error;
    throw error;
  }
}
