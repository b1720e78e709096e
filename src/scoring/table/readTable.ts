import type { Indicator, IndicatorSystem, Judgement, ScoreInput } from "../../model";
import { Decimal, decimalText } from "../../model";
import { systemById } from "../systems";
import { achievement, LOCAL_INPUTS } from "../rules/ruleExpression";
import { evaluateNumber } from "../../expression";
import { DataFault, Reader, decimalOf } from "../rules/reader";
import { baseId, missingInput } from "../inputs/inputSource";
import type { InputSource } from "../inputs/inputSource";
import type { PolicyChoice } from "../notApplicable";
import { judgementFrom } from "./judgementFrom";

/** A score table as data: its own rows as a system, with the figures and judgements that it states. */
export interface TableToScore {
  readonly system: IndicatorSystem;
  readonly sourceOf: (indicator: Indicator) => InputSource;
  readonly judgementOf: (indicator: Indicator) => Judgement | null;
  readonly choice: PolicyChoice;
  /** Scores that the table prints, by row id. */
  readonly published: ReadonlyMap<string, string>;
}

type Row = Readonly<Record<string, unknown>>;

/**
 * Reads a file in the form of `worked-examples/`: `{ inputs, rows, system? }`. A row without a rule takes that of the
 * system's indicator of the same id or name; a file without rows scores the whole system.
 * @throws DataFault with the path of what is wrong
 */
export function readTable(json: unknown): TableToScore {
  const file = new Reader(json, "$");
  const shared = objectOf(file.get("inputs"));
  const named = file.get("system");
  const system = named.isAbsent ? undefined : systemById(named.text());
  const rows = file.get("rows").isAbsent ? null : file.get("rows").items();
  if (!rows && !system) throw new DataFault("$.system", "an id of a system that ships, or rows in the file");
  const byId = new Map<string, Row>();
  const indicators = rows?.map((row) => {
    const indicator = indicatorFrom(row, system);
    byId.set(indicator.id, objectOf(row));
    return indicator;
  }) ?? system!.indicators;
  return {
    system: tableSystem(file, system, indicators),
    sourceOf: (indicator) => tableSource(indicator, shared, objectIn(byId.get(indicator.id), "inputs"), byId.get(indicator.id) ?? {}),
    judgementOf: (indicator) => judgementFrom(indicator, byId.get(indicator.id) ?? objectIn(objectIn(objectOf(file), "judgements"), indicator.id)),
    choice: choiceOf(objectOf(file)),
    published: new Map([...byId].flatMap(([id, row]) => (row["published_score"] === undefined || row["published_score"] === null ? [] : [[id, String(row["published_score"])]]))),
  };
}

function objectOf(reader: Reader): Row {
  if (reader.isAbsent) return {};
  if (typeof reader.value !== "object" || Array.isArray(reader.value)) throw new DataFault(reader.path, "an object");
  return reader.value as Row;
}

function objectIn(row: Row | undefined, key: string): Row {
  const value = row?.[key];
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Row) : {};
}

function choiceOf(file: Row): PolicyChoice {
  const policy = file["not_applicable_policy"];
  const text = typeof policy === "object" && policy !== null ? (policy as Row)["default"] : policy;
  return text === "full_points" || text === "exclude_and_rescale" ? text : null;
}

function tableSystem(file: Reader, system: IndicatorSystem | undefined, indicators: readonly Indicator[]): IndicatorSystem {
  const title = file.get("title");
  const id = file.get("system").isAbsent ? file.get("id") : file.get("system");
  const base = system ?? systemById("mof-2013-53-dept")!;
  const isOwn = indicators === system?.indicators;
  return {
    ...base, id: id.isAbsent ? "table" : id.text(), indicators,
    name: isOwn || title.isAbsent ? base.name : title.text(),
    points_status: isOwn ? base.points_status : "published", complete: isOwn ? base.complete : true,
  };
}

const KINDS = ["ratio", "banded", "checklist", "manual"] as const;

function indicatorFrom(row: Reader, system: IndicatorSystem | undefined): Indicator {
  const id = row.get("id").text();
  const name = row.get("name").isAbsent ? null : row.get("name").text();
  const model = system?.indicators.find((one) => one.id === id) ?? system?.indicators.find((one) => one.name === name);
  const own = row.get("rule");
  if (own.isAbsent && !model) throw new DataFault(own.path, "a rule");
  const expr = row.get("expr").isAbsent ? (own.isAbsent ? model?.expr : undefined) : row.get("expr").text();
  const policy = row.get("not_applicable").value;
  const notApplicable = typeof policy === "object" && policy !== null ? (policy as Indicator["not_applicable"]) : own.isAbsent ? model?.not_applicable : undefined;
  const text = (key: "level1" | "level2" | "formula" | "definition"): string => {
    const value = row.get(key).value;
    return typeof value === "string" ? value : model?.[key] ?? "";
  };
  const points = row.get("points").isAbsent && model ? new Decimal(String(model.points)) : row.get("points").decimal();
  return {
    id, name: name ?? model?.name ?? id, level1: text("level1"), level2: text("level2"), formula: text("formula"), definition: text("definition"),
    points: points.toNumber(), kind: row.get("kind").oneOf(KINDS, model?.kind ?? "ratio"),
    inputs: Array.isArray(row.get("inputs").value) ? (row.get("inputs").value as string[]) : own.isAbsent ? model?.inputs ?? [] : [],
    rule: (own.isAbsent ? model!.rule : own.value) as Indicator["rule"],
    evidence: [], provenance: "source",
    ...(expr === undefined ? {} : { expr }), ...(notApplicable ? { not_applicable: notApplicable } : {}),
  };
}

/** Figures of one row: its own before those of the file. Row-local inputs are never taken from the file's. */
function tableSource(indicator: Indicator, shared: Row, own: Row, row: Row): InputSource {
  const raw = (id: string): unknown => {
    const name = baseId(id);
    if (name === "goal_rows") return goalMean(own[name] ?? row[name] ?? shared[`${indicator.id}.${name}`]);
    if (name === "count_violations") return own[name] ?? violations(row["violations"]) ?? shared[id];
    return LOCAL_INPUTS.has(name) ? own[name] ?? row[name] ?? shared[id] ?? (name === id ? shared[name] : undefined) : own[name] ?? shared[name];
  };
  return {
    find(id): ScoreInput {
      const value = decimalOf(raw(id));
      return { ...missingInput(id), value: value && decimalText(value) };
    },
    words: (id) => {
      const value = raw(id);
      return typeof value === "string" ? value : null;
    },
  };
}

function violations(value: unknown): unknown {
  return Array.isArray(value) ? value.length : value;
}

/** Weighted mean of the reached shares of goal rows; `null` when a row is not complete. */
function goalMean(value: unknown): unknown {
  if (!Array.isArray(value) || value.length === 0) return value;
  let [sum, weights] = [new Decimal(0), new Decimal(0)];
  for (const goal of value as readonly Row[]) {
    const direction = goal["direction"] === "le" || goal["direction"] === "eq" ? goal["direction"] : "ge";
    const figures: Readonly<Record<string, Decimal | null>> = {
      target_value: decimalOf(goal["target_value"] ?? goal["target"]), actual_value: decimalOf(goal["actual_value"] ?? goal["actual"]),
    };
    const share = evaluateNumber(achievement(direction, "actual_value"), (name) => figures[name] ?? null);
    const weight = decimalOf(goal["weight"] ?? goal["points"]) ?? new Decimal(1);
    if (!share) return null;
    sum = sum.plus(share.times(weight));
    weights = weights.plus(weight);
  }
  return weights.eq(0) ? null : decimalText(sum.div(weights));
}
