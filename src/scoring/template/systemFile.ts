import { Decimal, message } from "../../model";
import type { GradeBand, Indicator, IndicatorRule, IndicatorSystem, Result } from "../../model";
import { namesIn } from "../../expression";
import { INPUT_IDS } from "../inputs/inputSource";
import { planRow } from "../rowPlan";
import { LOCAL_INPUTS } from "../rules/ruleExpression";
import { DataFault, Reader } from "../rules/reader";

/** A system without its rows. */
export type SystemFrame = Omit<IndicatorSystem, "indicators">;

const MOST_ROWS = 400;
const MOST_SIGNS = 6000;
const KINDS = ["ratio", "banded", "checklist", "manual"] as const;

/** A system as a file for colleagues: the form of `indicator-system.schema.json`. */
export function systemToFile(system: IndicatorSystem): string {
  return `${JSON.stringify(system, null, 1)}\n`;
}

/**
 * Reads a system file. Every rule must be one that can be scored and every figure one that is known.
 * Fails with `score.template.file` (params `path`, `expected`) that names what is wrong.
 */
export function systemFromFile(text: string): Result<IndicatorSystem> {
  try {
    return { ok: true, value: readSystem(new Reader(jsonOf(text), "$")) };
  } catch (error) {
    if (error instanceof DataFault) return { ok: false, failure: message("score.template.file", { path: error.path, expected: error.expected }) };
    throw error;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw new DataFault("$", "JSON");
  }
}

function readSystem(file: Reader): IndicatorSystem {
  const frame = frameFrom(file);
  const rows = file.get("indicators").items();
  if (rows.length > MOST_ROWS) throw new DataFault("$.indicators", `≤ ${MOST_ROWS}`);
  const indicators = rows.map(readIndicator);
  const ids = indicators.map(({ id }) => id);
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (twice >= 0) throw new DataFault(`$.indicators[${twice}].id`, "an id that no other row has");
  const total = indicators.reduce((sum, { points }) => sum.plus(String(points)), new Decimal(0));
  return { ...frame, complete: total.eq(100), indicators };
}

function frameFrom(file: Reader): SystemFrame {
  const words = (reader: Reader): string => (reader.isAbsent || reader.value === "" ? "" : short(reader));
  const rounding = file.get("rounding");
  const decimals = (key: string): number => {
    const value = rounding.isAbsent ? new Decimal(2) : rounding.get(key).decimalOr("2");
    if (value.lt(0) || value.gt(4) || !value.eq(value.round(0))) throw new DataFault(`$.rounding.${key}`, "0 … 4");
    return value.toNumber();
  };
  const source = file.get("source");
  const policy = file.get("not_applicable_policy");
  return {
    schema: 1, id: short(file.get("id")), name: short(file.get("name")), scope: file.get("scope").oneOf(["department-overall", "project"], "department-overall"),
    region: words(file.get("region")), year: words(file.get("year")),
    source: source.isAbsent ? { title: short(file.get("name")), status: "file" } : { title: short(source.get("title")), status: words(source.get("status")) || "file" },
    confidence: words(file.get("confidence")) || "file", complete: true, points_status: words(file.get("points_status")) || "template", total_points: 100,
    grade_bands: file.get("grade_bands").items().map(readBand),
    rounding: { rate_pct_decimals: decimals("rate_pct_decimals"), score_decimals: decimals("score_decimals"), total_decimals: decimals("total_decimals") },
    not_applicable_policy: { default: policy.isAbsent ? "ask" : words(policy.get("default")) || "ask" },
  };
}

function short(reader: Reader): string {
  const text = reader.text();
  if (text.length > MOST_SIGNS) throw new DataFault(reader.path, `≤ ${MOST_SIGNS}`);
  return text;
}

function readBand(band: Reader): GradeBand {
  const bound = (key: "lt" | "le"): Partial<GradeBand> => {
    const value = band.get(key).decimalOr(null);
    return value ? { [key]: value.toNumber() } : {};
  };
  return { label: short(band.get("label")), ge: band.get("ge").decimal().toNumber(), ...bound("lt"), ...bound("le") };
}

/** An indicator of a file, scored once without figures to see that its rule holds. @throws DataFault */
export function readIndicator(row: Reader): Indicator {
  const id = row.get("id");
  if (!/^[\w-]{1,60}$/.test(id.text())) throw new DataFault(id.path, "letters, digits and - only");
  const points = row.get("points").decimal();
  if (points.lte(0) || points.gt(1000)) throw new DataFault(`${row.path}.points`, "a number above 0");
  const texts = (key: string): readonly string[] => {
    const list = row.get(key);
    return list.isAbsent || (Array.isArray(list.value) && list.value.length === 0) ? [] : list.items().map(short);
  };
  const optional = (key: string): string => (row.get(key).isAbsent || row.get(key).value === "" ? "" : short(row.get(key)));
  const rule = row.get("rule");
  rule.get("type").text();
  const apart = row.get("not_applicable");
  const indicator: Indicator = {
    id: id.text(), level1: short(row.get("level1")), level2: short(row.get("level2")), name: short(row.get("name")), points: points.toNumber(),
    kind: row.get("kind").oneOf(KINDS, "manual"), formula: optional("formula"), ...(row.get("expr").isAbsent ? {} : { expr: short(row.get("expr")) }),
    inputs: texts("inputs"), rule: rule.value as IndicatorRule, evidence: texts("evidence"), definition: optional("definition"),
    ...(optional("standard") === "" ? {} : { standard: optional("standard") }), provenance: optional("provenance") || "source",
    ...(apart.isAbsent ? {} : { not_applicable: { when: short(apart.get("when")), policy: short(apart.get("policy")) } }),
  };
  checked(indicator, row.path);
  return indicator;
}

/** The rule must be one that can be planned, over figures that are known. */
function checked(indicator: Indicator, path: string): void {
  try {
    const plan = planRow(indicator, { rateDecimals: 2, scoreDecimals: 2, totalDecimals: 2 }, { direction: null, countsViolations: false, hasGoalMean: false });
    const names = [...plan.needs, ...(plan.rate ? namesIn(plan.rate) : [])].map((name) => (name.startsWith(`${indicator.id}.`) ? name.slice(indicator.id.length + 1) : name));
    const unknown = names.find((name) => !INPUT_IDS.has(name) && !LOCAL_INPUTS.has(name) && name !== "rate_pct");
    if (unknown !== undefined) throw new DataFault(`${path}.expr`, `a known figure instead of ${unknown}`);
  } catch (error) {
    if (!(error instanceof DataFault)) throw error;
    throw new DataFault(error.path.startsWith("$") ? error.path : error.path.replace(indicator.id, path), error.expected);
  }
}

/** The frame that 评分模板 keeps, and the sheet it was read from; `null` when the text is none. */
export function readFrame(text: string): { readonly frame: SystemFrame; readonly sheet: string | null } | null {
  try {
    const file = new Reader(jsonOf(text), "$");
    const sheet = file.get("sheet");
    return { frame: frameFrom(file), sheet: sheet.isAbsent ? null : sheet.text() };
  } catch (error) {
    if (error instanceof DataFault) return null;
    throw error;
  }
}
