import type { Indicator, IndicatorSystem, Judgement, Message, MoneyUnit } from "../../model";
import { isMoneyUnit, message } from "../../model";
import { namesIn, parse } from "../../expression";
import { systemById } from "../systems";
import { DataFault, Reader } from "../rules/reader";
import { choiceSaid } from "../notApplicable";
import type { PolicyChoice } from "../notApplicable";
import { judgementFrom } from "./judgementFrom";
import { cellIn, objectIn, textIn } from "./rowCells";
import type { Row } from "./rowCells";
import { tableFigure } from "./tableFigure";
import { tableIndicator } from "./tableIndicator";
import type { TableIndicator } from "./tableIndicator";
import { sharesForPercentages, tableSource } from "./tableSource";
import type { RowSource } from "./tableSource";

/** A row of the table, ready to be scored. */
export interface TableRow {
  readonly json: Row;
  readonly indicator: Indicator;
  readonly source: RowSource;
  readonly judgement: Judgement | null;
  /** Why the row's own data settle no score; a person's score still counts. */
  readonly refusal: Message | null;
  readonly notes: readonly Message[];
  /** The score that the table prints. */
  readonly published: string | null;
}

/** A score table as data: its own rows as a system, with the figures and judgements that it states. */
export interface TableToScore {
  readonly system: IndicatorSystem;
  readonly rows: ReadonlyMap<Indicator, TableRow>;
  readonly choice: PolicyChoice;
  readonly warnings: readonly Message[];
}

/**
 * Reads a file in the form of `worked-examples/`: `{ inputs, rows, system? }`. What a row scores by is told by
 * `tableIndicator`; a row that cannot be read is kept with its reason and stops no other. A file without rows scores the
 * whole system.
 * @throws DataFault with the path of what is wrong with the file as a whole, or with a row's points
 */
export function readTable(json: unknown): TableToScore {
  const file = new Reader(json, "$");
  const shared = objectOf(file.get("inputs"));
  const named = file.get("system");
  const system = named.isAbsent ? undefined : systemById(named.text());
  const list = [file.get("rows"), file.get("indicators")].find((reader) => !reader.isAbsent);
  if (!list && !system) throw new DataFault("$.system", "an id of a system that ships, or rows in the file");
  const unit = unitOf(objectOf(file));
  const rows = list
    ? list.items().flatMap((row, index) => {
      const indicator = tableIndicator(row, index, system, knownIn(shared, row.value as Row));
      return indicator ? [tableRow(indicator, row.value as Row, shared, unit)] : [];
    })
    : system!.indicators.map((indicator) => tableRow({ indicator, refusal: null, notes: [] }, objectIn(objectIn(objectOf(file), "judgements"), indicator.id), shared, unit));
  return {
    system: tableSystem(file, system, rows.map(({ indicator }) => indicator), list !== undefined),
    rows: new Map(rows.map((row) => [row.indicator, row])),
    choice: choiceSaid(policyOf(objectOf(file))),
    warnings: [
      ...(!named.isAbsent && !system ? [message("score.warning.unknownSystem", { id: named.text() })] : []),
      ...(list?.items() ?? []).filter(({ value }) => isWithoutPoints(value as Row, rows)).map(({ value }) => message("score.warning.noPoints", { name: textIn(value as Row, "name") || String((value as Row)["id"] ?? "") })),
    ],
  };
}

function isWithoutPoints(row: Row, rows: readonly TableRow[]): boolean {
  return !rows.some((one) => one.json === row);
}

function tableRow({ indicator, refusal, notes }: TableIndicator, row: Row, shared: Row, unit: MoneyUnit): TableRow {
  const source = tableSource(indicator, row, shared, unit);
  const figures = indicator.rule.type === "manual" ? [] : figureNames(indicator).map((name) => source.source.find(name));
  const published = cellIn(row, "score")?.value;
  return {
    json: row, indicator, source, judgement: judgementFrom(indicator, row),
    refusal: refusal ?? source.refusal ?? sharesForPercentages(figures), notes: [...notes, ...source.notes],
    published: published === undefined ? null : String(published),
  };
}

/** Names of all figures in the rule and the rate. */
function figureNames(indicator: Indicator): readonly string[] {
  return [...new Set(JSON.stringify([indicator.expr, indicator.rule]).match(/[a-z]\w+_pct\b/g) ?? [])].filter((name) => name !== "rate_pct");
}

function objectOf(reader: Reader): Row {
  if (reader.isAbsent) return {};
  if (typeof reader.value !== "object" || Array.isArray(reader.value)) throw new DataFault(reader.path, "an object");
  return reader.value as Row;
}

/** Tells whether all figures of an expression are stated in the row or the file. */
function knownIn(shared: Row, row: Row): (expr: string) => boolean {
  const { source } = tableSource({ id: "", name: "", rule: { type: "manual" } } as unknown as Indicator, row, shared, "万元");
  return (expr) => {
    const parsed = parse(expr);
    return parsed.ok && namesIn(parsed.value).every((name) => source.find(name).value !== null);
  };
}

function unitOf(file: Row): MoneyUnit {
  const unit = String(file["unit"] ?? "").replace(/^.*[:：]|人民币/g, "").trim();
  return isMoneyUnit(unit as MoneyUnit) ? (unit as MoneyUnit) : "万元";
}

function policyOf(file: Row): unknown {
  const policy = file["not_applicable_policy"];
  return typeof policy === "object" && policy !== null ? (policy as Row)["default"] : policy;
}

function tableSystem(file: Reader, system: IndicatorSystem | undefined, indicators: readonly Indicator[], hasOwnRows: boolean): IndicatorSystem {
  const title = file.get("title");
  const id = file.get("system").isAbsent ? file.get("id") : file.get("system");
  const base = system ?? systemById("mof-2013-53-dept")!;
  const bands = gradeBands(file.get("grade_bands"));
  return {
    ...base, id: id.isAbsent ? "table" : String(id.value), indicators, ...(bands ? { grade_bands: bands } : {}),
    rounding: { ...base.rounding, ...roundingOf(objectIn(objectOf(file), "rounding")) },
    name: !hasOwnRows || title.isAbsent ? base.name : String(title.value),
    points_status: hasOwnRows ? "published" : base.points_status, complete: hasOwnRows ? true : base.complete,
  };
}

/** Decimals that the table itself prints with, e.g. whole points. */
function roundingOf(rounding: Row): Partial<IndicatorSystem["rounding"]> {
  return Object.fromEntries((["rate_pct_decimals", "score_decimals", "total_decimals"] as const).flatMap((key) => {
    const value = tableFigure(rounding[key])?.value;
    return value && value.gte(0) && value.lte(6) && value.eq(value.round(0)) ? [[key, value.toNumber()]] : [];
  }));
}

function gradeBands(reader: Reader): IndicatorSystem["grade_bands"] | null {
  if (!Array.isArray(reader.value)) return null;
  return reader.items().map((band) => {
    const bound = (key: "lt" | "le"): object => (band.get(key).isAbsent ? {} : { [key]: band.get(key).decimal().toNumber() });
    return { label: band.get("label").text(), ge: band.get("ge").decimalOr("0").toNumber(), ...bound("lt"), ...bound("le") };
  });
}
